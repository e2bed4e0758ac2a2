//! Which answers a person looks at before they are sent, and how those that wait are shown. Knows nothing of what becomes of them.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::Desk;
use crate::answer::Reply;
use crate::language::Language;
use crate::store::Approval;

/// What becomes of an answer that nobody looked at in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fallback {
    /// It is given out, and says that nobody has looked at it.
    Release,
    /// A person is called in its place.
    HandOver,
}

/// An answer that waits for approval, as the lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ToApprove {
    /// The conversation.
    pub conversation: String,
    /// The visitor's message.
    pub message: i64,
    /// What was asked.
    pub question: String,
    /// What is to be answered.
    pub text: String,
    /// The language of the answer.
    #[schema(value_type = Option<String>)]
    pub language: Option<Language>,
    /// The language that the visitor asked in.
    #[schema(value_type = Option<String>)]
    pub question_language: Option<Language>,
    /// The topic for which it waits; none for an emergency.
    pub topic: Option<String>,
    /// Since when.
    pub held: String,
    /// Until when.
    pub until: String,
    /// Seconds that are left.
    pub left_s: i64,
}

impl ToApprove {
    pub(super) fn of(approval: Approval, now: Timestamp) -> Self {
        let reply: Value = approval.reply.as_deref().and_then(|reply| serde_json::from_str(reply).ok()).unwrap_or_default();
        let sentences = reply["answer"].as_array().into_iter().flatten().filter_map(|sentence| sentence["text"].as_str());
        let language = |field: &str| reply[field].as_str().and_then(|language| language.parse().ok());
        Self {
            conversation: approval.conversation.to_string(),
            message: approval.message,
            question: approval.question,
            text: sentences.collect::<Vec<_>>().join("\n"),
            language: language("language"),
            question_language: language("question_language").or(approval.language),
            topic: approval.topic,
            held: approval.held.to_string(),
            until: approval.until.to_string(),
            left_s: approval.until.duration_since(now).as_secs().max(0),
        }
    }
}

impl Desk {
    /// Whether an answer is to wait for a person: for which topic, and how long. Only while the desk is open and somebody is there to look at it, which is
    /// known from the last look; `whoever_is_there`: whether that is left aside.
    pub fn supervises(&self, reply: &Reply, whoever_is_there: bool) -> Option<(Option<String>, SignedDuration)> {
        let settings = &self.settings;
        // What a person has checked is checked.
        if !settings.supervises() || reply.reviewed.is_some() || reply.is_urgent() && !settings.approve_urgent {
            return None;
        }
        let topic = || {
            let index = self.index()?;
            let topics = reply.citations.iter().filter_map(|cited| index.knowledge.guides.get(&cited.guide).map(|guide| guide.topic.clone()));
            topics.into_iter().find(|topic| settings.approve_topics.contains(topic))
        };
        let topic = if reply.outcome.is_answer() { topic() } else { None };
        if topic.is_none() && !reply.is_urgent() || !self.is_open() || !whoever_is_there && self.sight.borrow().available() == 0 {
            return None;
        }
        Some((topic, SignedDuration::from_secs(i64::try_from(settings.approve_within_s).unwrap_or(i64::MAX))))
    }

    /// Topics of the settings that the guides do not have.
    pub(super) fn unknown_topics(&self) -> Vec<&str> {
        let Some(index) = self.index() else { return Vec::new() };
        let topics = self.settings.approve_topics.iter().map(String::as_str);
        topics.filter(|topic| index.knowledge.topics.iter().all(|known| known.name != *topic)).collect()
    }

    /// What becomes of an answer that nobody looked at in time.
    pub fn fallback(&self) -> Fallback {
        self.settings.approve_fallback
    }
}
