//! The form of an answer, as integrators read it. Knows nothing of how it comes about.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Checked, Features, FoundBy, Outcome, Signs, Slots};
use crate::day::Day;
use crate::followup::{Memory, Offer};
use crate::knowledge::{Bound, Confidence, ContactKind, TranslationStatus, Verdict};
use crate::language::Language;
use crate::rules::SectionRef;

/// An answer with all that it rests on.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Reply {
    /// How the question ended.
    pub outcome: Outcome,
    /// Language of the answer.
    #[schema(value_type = String, example = "en")]
    pub language: Language,
    /// Language that the question was asked in.
    #[schema(value_type = String, example = "en")]
    pub question_language: Language,
    /// The sentences that answer, in reading order, or the refusal.
    pub answer: Vec<Sentence>,
    /// The word that `answer` begins with, where one word answers the question.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "no")]
    pub verdict: Option<Verdict>,
    /// Places in `answer`, from 0, of the sentences that a language model joined or reworded; left out where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rewritten: Vec<usize>,
    /// Deadlines, amounts and phones of the cited sections.
    pub key_facts: Vec<KeyFactView>,
    /// What to do, if the guide says so.
    pub steps: Vec<String>,
    /// What to bring, if the guide says so.
    pub documents: Vec<String>,
    /// The sections that the answer rests on.
    pub citations: Vec<Citation>,
    /// The last day of what is due, where the question gives the day from which it counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Date)]
    pub last_day: Option<Day>,
    /// Ways to narrow the question down.
    pub choices: Vec<Choice>,
    /// What was understood about the asker.
    #[schema(value_type = Object)]
    pub slots: Slots,
    /// What to ask or read next.
    pub follow_ups: Vec<FollowUp>,
    /// Whom to ask, when the answer is not here.
    pub contacts: Vec<ContactView>,
    /// What to know about this answer.
    pub notices: Vec<Notice>,
    /// The day whose rules were applied.
    #[schema(value_type = String, format = Date)]
    pub as_of: Day,
    /// Whether a part of the service was replaced by its fallback.
    pub degraded: bool,
    /// The index build.
    pub generation: String,
    /// The publication inside it.
    pub publication: u64,
    /// That a person has checked this answer, and when; its sections are as they were then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Checked>,
    /// How the turn was understood, in conversations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub understood: Option<Understood>,
    /// How the answer came about, if asked for; not read back.
    #[serde(skip_serializing_if = "Option::is_none", skip_deserializing)]
    pub explanation: Option<Explanation>,
    /// Whether it begins with the emergency text.
    #[serde(skip)]
    pub urgent: bool,
    /// Whether a turn was answered together with what was said before; `None` if that is as its words said.
    #[serde(skip)]
    pub leaned: Option<bool>,
    /// What spoke for an answer, weighed: a little above zero, little did.
    #[serde(skip)]
    pub balance: f32,
}

/// One answer to a question that the counter has; for another, send the question again with the reply's slots and these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Choice {
    /// What is asked.
    pub question: String,
    /// What the person chooses.
    pub text: String,
    /// What is known then.
    #[schema(value_type = Object)]
    pub slots: Slots,
}

/// How a turn of a conversation was understood, with what was said before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Understood {
    /// What the index was asked.
    pub question: String,
    /// What was known of the asker and the matter and was used; `forget` in a message takes them back.
    #[schema(value_type = Object)]
    pub slots: Slots,
    /// The same in words of the answer's language, each with the slot that it stands for.
    pub known: Vec<Choice>,
}

impl Reply {
    /// What is told without looking into the guides.
    pub fn told(outcome: Outcome, language: Language, question_language: Language, text: String, as_of: Day) -> Self {
        let answer = vec![Sentence { text, citations: Vec::new(), computed: false }];
        Self { answer, ..Self::empty(outcome, language, question_language, as_of) }
    }

    /// A reply that tells nothing yet.
    pub(super) fn empty(outcome: Outcome, language: Language, question_language: Language, as_of: Day) -> Self {
        Self {
            outcome,
            language,
            question_language,
            answer: Vec::new(),
            verdict: None,
            rewritten: Vec::new(),
            key_facts: Vec::new(),
            steps: Vec::new(),
            documents: Vec::new(),
            citations: Vec::new(),
            last_day: None,
            choices: Vec::new(),
            slots: Slots::new(),
            follow_ups: Vec::new(),
            contacts: Vec::new(),
            notices: Vec::new(),
            as_of,
            degraded: false,
            generation: String::new(),
            publication: 0,
            reviewed: None,
            understood: None,
            explanation: None,
            urgent: false,
            leaned: None,
            balance: 0.0,
        }
    }

    /// Whether it begins with the emergency text.
    pub fn is_urgent(&self) -> bool {
        self.urgent || self.outcome == Outcome::Urgent
    }

    /// Whether it names whom to ask.
    pub fn wants_contacts(&self) -> bool {
        self.urgent || !self.outcome.is_answer()
    }

    /// Tells a memory what became of the turn, as it was typed.
    pub fn settle(&self, memory: &mut Memory, turn: &str) {
        if let Some(leaned) = self.leaned {
            memory.stands(turn, self.question_language, leaned);
        }
        let guides: Vec<String> = self.citations.iter().map(|citation| citation.guide.clone()).collect();
        let offered: Vec<Offer> = self.choices.iter().map(|choice| Offer { text: choice.text.clone(), slots: choice.slots.clone() }).collect();
        memory.settle(if self.outcome.is_answer() { &guides } else { &[] }, &self.slots, &offered, self.outcome == Outcome::NotFound);
    }
}

/// A sentence and the sections that say it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Sentence {
    /// The text, word for word as in the section unless the reply's `rewritten` names it.
    pub text: String,
    /// Places in `citations`, from 0; empty only in refusals.
    pub citations: Vec<usize>,
    /// Whether it was worked out for this question: a day in it may stand in no section.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub computed: bool,
}

/// A section that an answer rests on.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Citation {
    /// The guide's name.
    pub guide: String,
    /// The guide's title.
    pub title: String,
    /// The edition: its first day in force.
    #[schema(value_type = String, format = Date)]
    pub edition: Day,
    /// The section's anchor.
    pub section: String,
    /// The section's heading.
    pub heading: String,
    /// Language of `text`.
    #[schema(value_type = String)]
    pub language: Language,
    /// First day in force.
    #[schema(value_type = String, format = Date)]
    pub effective_from: Day,
    /// Last day in force, inclusive; null while no end is known.
    #[schema(value_type = Option<String>, format = Date)]
    pub effective_until: Option<Day>,
    /// When the facts were last read in their sources.
    #[schema(value_type = String, format = Date)]
    pub verified_on: Day,
    /// How the text stands to the one that prevails.
    pub status: TranslationStatus,
    /// Permanent link.
    pub url: String,
    /// The section's text.
    pub text: String,
    /// Language of the text that prevails.
    #[schema(value_type = String)]
    pub authoritative_language: Language,
    /// The text that prevails.
    pub authoritative_text: String,
    /// Where the facts were read.
    pub sources: Vec<crate::knowledge::Source>,
}

impl Citation {
    /// Whether it cites a section, in whatever edition.
    pub fn is_of(&self, section: &SectionRef) -> bool {
        self.guide == section.guide && self.section == section.anchor
    }
}

/// A deadline, amount or phone number of a cited section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct KeyFactView {
    /// What it is, in the answer's language.
    pub label: String,
    /// The value with its direction, in words of the answer's language.
    pub text: String,
    /// The value free of language, as `24 hours` or `2000 CNY`.
    pub value: String,
    /// The direction, if the value is a limit.
    pub bound: Option<Bound>,
    /// Number of the fact it rests on.
    pub fact: String,
    /// How sure the sources are.
    pub confidence: Confidence,
    /// Place in `citations`, from 0.
    pub citation: usize,
}

/// Something to ask or read next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FollowUp {
    /// A question in the asker's language, or a guide's heading.
    pub text: String,
    /// The section it leads to.
    pub url: String,
}

/// Whom to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ContactView {
    /// Unique name.
    pub id: String,
    /// What kind of help.
    pub kind: ContactKind,
    /// What it is, in the asker's language.
    pub name: String,
    /// Telephone number.
    pub phone: Option<String>,
    /// Address in the asker's language, or else in Chinese.
    pub address: Option<String>,
    /// Address in Chinese, to show a driver.
    pub address_zh: Option<String>,
    /// Site.
    pub url: Option<String>,
    /// Languages spoken there.
    #[schema(value_type = Vec<String>)]
    pub languages: Vec<Language>,
    /// Opening hours as `Mon-Fri 09:00-17:00` or `24/7`.
    pub hours: Option<String>,
    /// Whether somebody is there now; null if that is not known.
    pub open_now: Option<bool>,
    /// Whether somebody would be there by the hours of the week, but today is a public holiday: call first.
    #[serde(default)]
    pub holiday: bool,
    /// When this was last verified.
    #[schema(value_type = String, format = Date)]
    pub verified_on: Day,
}

/// Something to know about an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Notice {
    /// Stable name: `ends_soon`, `earlier_edition`, `partial_language`, `unconfirmed_translation`, `outdated_translation`, `low_confidence`, `degraded`, `reworded`, `reviewed`,
    /// `approved`, `unchecked`.
    pub kind: String,
    /// The text, in the asker's language if it is one of the interface, else in English.
    pub text: String,
}

/// How an answer came about.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Explanation {
    /// The signs for and against answering.
    pub signs: Signs,
    /// Weighed: above zero speaks for an answer.
    pub balance: f32,
    /// The matter beside that came closest.
    pub beside: Option<String>,
    /// By what sections were left out before the search.
    pub filters: Filters,
    /// The candidates, the best first.
    pub candidates: Vec<CandidateView>,
    /// Close sections that the filters left out.
    pub excluded: Vec<Excluded>,
}

/// What a section had to be to be looked at.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Filters {
    /// In force on this day.
    #[schema(value_type = String, format = Date)]
    pub as_of: Day,
    /// Holding here; anywhere if none.
    pub jurisdiction: Option<String>,
    /// Shown to everybody: `public`.
    pub visibility: &'static str,
    /// Published by then.
    pub publication: u64,
}

/// A close section that was not looked at.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Excluded {
    /// The guide's name.
    pub guide: String,
    /// The edition.
    #[schema(value_type = String, format = Date)]
    pub edition: Day,
    /// The section's anchor.
    pub section: String,
    /// Why: `not_in_force` or `elsewhere`.
    pub why: &'static str,
}

/// What became of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It is cited.
    Cited,
    /// The best one is so much better that only sections closer to it take part.
    TooFarBehind,
    /// It is close to the best, but others' sentences are closer to the question, or it has no text in the answer's language.
    NoSentence,
    /// Nothing was answered.
    Refused,
}

/// A candidate with what spoke for it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CandidateView {
    /// The guide's name.
    pub guide: String,
    /// The edition.
    #[schema(value_type = String, format = Date)]
    pub edition: Day,
    /// The section's anchor.
    pub section: String,
    /// On which ways it was found.
    pub found: FoundBy,
    /// Joined score.
    pub score: f32,
    /// What spoke for it.
    pub features: Features,
    /// What each of them is worth in the score; what it lacks of the best candidate's is why it lost.
    pub worth: Features,
    /// What became of it.
    pub fate: Fate,
}
