//! What somebody says of an answer, and what becomes of the answer then. Knows nothing of who may say it.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::{CheckError, Checks, Parts, Seeing, read};
use crate::answer::{AskedAs, Reply, Seal, Unfit, seals, unfit};
use crate::audit::{Action, Entry};
use crate::index::Index;
use crate::masking::mask;
use crate::store::{Check, CheckState, Judgement};

/// What a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It says what the section says, and answers.
    Right,
    /// Something is missing or unclear.
    Partly,
    /// It says something else, or does not belong here.
    Wrong,
}

impl Verdict {
    /// The name in the database and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Partly => "partly",
            Self::Wrong => "wrong",
        }
    }
}

impl FromStr for Verdict {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        [Self::Right, Self::Partly, Self::Wrong].into_iter().find(|verdict| verdict.name() == text).ok_or(())
    }
}

/// What somebody says of an answer.
#[derive(Debug, Clone)]
pub struct Saying {
    /// The account.
    pub account: String,
    /// Their name.
    pub display: String,
    /// The round that they looked at.
    pub round: i64,
    /// Of each sentence.
    pub sentences: Vec<Verdict>,
    /// Whether the translation says what the original does; left out where nothing was translated.
    pub faithful: Option<bool>,
    /// What it should have said.
    pub should_say: Option<String>,
    /// What else there is to say.
    pub comment: Option<String>,
}

/// What became of an answer.
#[derive(Debug)]
pub struct Judged {
    /// As its reviewer sees it now.
    pub seeing: Seeing,
    /// Why it is not served though it was found right by as many as needed.
    pub unfit: Option<Unfit>,
}

/// Characters of what is written with a judgement at most.
const WORDS: usize = 2000;

impl Checks {
    /// Keeps what somebody says of an answer, and serves it from now on if enough people found it right.
    pub async fn judge(&self, id: &str, saying: Saying) -> Result<Judged, CheckError> {
        let Parts { store, clock, .. } = &self.parts;
        let index = self.parts.publisher.current().ok_or(CheckError::NoIndex)?;
        // Looked at first without waiting for anybody.
        let (seen, _) = store.checked(id).await?.ok_or(CheckError::NotFound)?;
        let reply: Reply = read(&seen.reply)?;
        let judgement = self.judgement(&index, &reply, &saying)?;
        let mut change = store.checking(id, clock.moment()).await?.ok_or(CheckError::NotFound)?;
        if change.check.round != saying.round || change.check.reply != seen.reply {
            return Err(CheckError::Changed);
        }
        let mut all = change.judgements().await?;
        if all.iter().any(|each| each.account == saying.account) {
            return Err(CheckError::AlreadyJudged);
        }
        change.judge(&judgement).await?;
        all.push(judgement);
        let (state, unfit) = self.becomes(&index, &change.check, &reply, &all)?;
        change.check.is_open = change.check.judged < i64::from(self.parts.settings.judgements);
        match state {
            Becoming::Confirmed(seals) => change.confirm(&json!(seals).to_string(), clock.today()).await?,
            Becoming::Judged => change.unconfirm().await?,
            Becoming::AsItIs => {}
        }
        let detail = json!({ "round": saying.round, "verdict": all.last().map(|own| own.verdict.clone()), "state": change.check.state.name() });
        let check = change.check.clone();
        change.save(Some(&Entry::by(&saying.account, Action::AnswerJudged, id).with(detail))).await?;
        self.look().await?;
        self.figures.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        Ok(Judged { seeing: self.seen_by(check, all, &saying.account)?, unfit })
    }

    /// What is kept of what somebody says.
    fn judgement(&self, index: &Index, reply: &Reply, saying: &Saying) -> Result<Judgement, CheckError> {
        if saying.sentences.len() != reply.answer.len() {
            return Err(CheckError::Wrong("sentences", format!("the answer has {} sentences", reply.answer.len())));
        }
        let is_translated = reply.citations.iter().any(|cited| cited.language != cited.authoritative_language);
        if saying.faithful.is_some() != is_translated {
            let why = if is_translated { "must be true or false: the answer is a translation" } else { "must be left out: nothing was translated" };
            return Err(CheckError::Wrong("faithful", why.to_owned()));
        }
        let typed = |field, text: &Option<String>| {
            let Some(text) = text.as_deref().map(|text| text.replace(|c: char| c.is_control() && c != '\n', " ")) else { return Ok(None) };
            let text = text.trim();
            match text.chars().count() {
                0 => Ok(None),
                length if length > WORDS => Err(CheckError::Wrong(field, format!("at most {WORDS} characters"))),
                _ => Ok(Some(mask(text, &index.published).text)),
            }
        };
        let worst = saying.sentences.iter().copied().max().unwrap_or(Verdict::Right);
        Ok(Judgement {
            account: saying.account.clone(),
            display: saying.display.clone(),
            sentences: saying.sentences.iter().map(|each| each.name().to_owned()).collect(),
            verdict: worst.name().to_owned(),
            faithful: saying.faithful,
            should_say: typed("should_say", &saying.should_say)?,
            comment: typed("comment", &saying.comment)?,
            given: self.parts.clock.moment(),
        })
    }

    fn becomes(&self, index: &Index, check: &Check, reply: &Reply, all: &[Judgement]) -> Result<(Becoming, Option<Unfit>), CheckError> {
        let is_for = |each: &Judgement| each.verdict == Verdict::Right.name() && each.faithful != Some(false);
        let (found_right, needed) = (all.iter().filter(|each| is_for(each)).count(), self.parts.settings.confirmations as usize);
        if found_right < all.len() {
            return Ok((Becoming::Judged, None));
        }
        if needed == 0 || found_right < needed {
            return Ok((if check.state == CheckState::Confirmed { Becoming::AsItIs } else { Becoming::Judged }, None));
        }
        let asked: AskedAs = read(&check.asked)?;
        let sealed = match unfit(&asked, reply) {
            Some(unfit) => Err(unfit),
            None => seals(index, &self.parts.texts, reply, self.parts.clock.today()),
        };
        Ok(match sealed {
            Ok(seals) => (Becoming::Confirmed(seals), None),
            Err(unfit) => (Becoming::Judged, Some(unfit)),
        })
    }
}

/// What becomes of a check.
enum Becoming {
    Confirmed(Vec<Seal>),
    Judged,
    AsItIs,
}
