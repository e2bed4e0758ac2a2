//! Question set → figures: is the right section found, the right fact stated, the right thing refused, in the right language.
//! Knows nothing of how a report is printed.

pub mod beir;
mod compare;
mod curve;
pub mod deadlines;
pub mod dialogues;
mod figures;
mod lines;
pub mod masking;
mod questions;
mod report;
pub mod times;

use std::collections::BTreeSet;

use jiff::civil::DateTime;
use serde::{Deserialize, Deserializer, Serialize};

use crate::answer::{AnswerError, Answering, Ask, Features, Outcome, Question, Reply, Signs};
use crate::day::Day;
use crate::index::Index;
use crate::knowledge::Verdict;
use crate::language::Language;
use crate::quantity::{Quantity, stated};

pub use compare::{Change, Comparison, Earlier, EarlierError};
pub use curve::{Point, curve, curves};
pub use figures::{Cell, Figures, Row};
pub use lines::Share;
pub use questions::{Asked, QuestionsError, read};
pub use report::{picture, report};

/// What became of one question.
#[expect(clippy::struct_excessive_bools, reason = "each tells another thing, and all are written out by name")]
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Judged {
    /// The question's name.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// Whether it must be refused.
    pub refuse: bool,
    /// How it ended.
    pub outcome: String,
    /// Whether an answer was given.
    pub answered: bool,
    /// Rank of the first right section, from 1.
    pub rank: Option<usize>,
    /// Whether a right section exists in the question's language.
    pub own_language: bool,
    /// Whether all values that it must state were stated, and a right section cited.
    pub right: bool,
    /// Values that were not stated.
    pub lacking: Vec<String>,
    /// Whether the answer had to begin with yes or no.
    #[serde(default)]
    pub wants_verdict: bool,
    /// The yes or no that it began with.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// Values stated that are wrong: forbidden ones, numbers that no cited section has, or yes for no.
    pub wrong: Vec<String>,
    /// Cited sections that were not in force.
    pub expired: usize,
    /// Whether the question's language was recognised and the answer keeps to it, or says why not.
    pub language_right: bool,
    /// What the asker read.
    pub said: String,
    /// Language of the first section cited.
    #[serde(default)]
    pub source: Option<Language>,
    /// The five best sections.
    pub top: Vec<String>,
    /// The decision tree that came closest, and its lead over all else.
    #[serde(default)]
    pub tree: Option<(String, f32)>,
    /// Signs of the judge.
    #[serde(skip_deserializing)]
    pub signs: Signs,
    /// Weighed signs.
    #[serde(deserialize_with = "number")]
    pub balance: f32,
    /// Features of all candidates with whether each is right.
    #[serde(skip_deserializing)]
    pub candidates: Vec<(bool, Features)>,
}

/// JSON has no infinity; it is written as null.
fn number<'de, D: Deserializer<'de>>(from: D) -> Result<f32, D::Error> {
    Ok(Option::<f32>::deserialize(from)?.unwrap_or(f32::NEG_INFINITY))
}

/// The day on which questions are asked unless they say otherwise, so that the calendar changes no figure.
pub const ASKED_ON: &str = "2026-11-24";

/// [`ASKED_ON`] as a day.
pub fn asked_on() -> Day {
    ASKED_ON.parse().unwrap_or_else(|_| jiff::civil::Date::constant(2026, 11, 24).into())
}

/// Asks all questions. Stops at the first failure of an engine.
pub async fn evaluate(answering: &Answering, index: &Index, questions: &[Asked]) -> Result<Vec<Judged>, AnswerError> {
    let today = asked_on();
    let now: DateTime = today.date().at(10, 0, 0, 0);
    let mut results = Vec::with_capacity(questions.len());
    for asked in questions {
        let Ok(question) = Question::new(&asked.text) else { continue };
        let ask = Ask { is_dated: asked.as_of.is_some(), explain: true, ..Ask::today(question, asked.as_of.unwrap_or(today)) };
        let language = answering.language_of(&ask.question, None);
        let reply = answering.answer(index, &ask, now).await?;
        let evidence = answering.evidence(index, &ask, language).await?;
        results.push(judged(index, asked, &ask, &reply, &evidence));
    }
    Ok(results)
}

fn judged(index: &Index, asked: &Asked, ask: &Ask, reply: &Reply, evidence: &crate::answer::Evidence) -> Judged {
    let is_right = |place: usize| index.places.get(place).is_some_and(|place| states_one_of(index, place, &asked.facts));
    let right: Vec<(bool, Features)> = evidence.candidates.iter().map(|candidate| (is_right(candidate.place), candidate.features)).collect();
    let rank = right.iter().position(|(right, _)| *right).map(|at| at + 1);
    let own_language = index.places.iter().any(|place| {
        place.versions.contains_key(&asked.language)
            && states_one_of(index, place, &asked.facts)
            && index.edition_of(place).is_some_and(|edition| edition.in_force_on(ask.as_of))
    });
    // An emergency text with what helps is both: whoever asks for the number has it, and nobody's question was mistaken.
    let answered = reply.outcome.is_answer() || (reply.outcome == Outcome::Urgent && !asked.refuse && !reply.citations.is_empty());
    let said = said(reply);
    let lacking: Vec<String> = asked.states.iter().filter(|value| !value.is_in(&said)).map(ToString::to_string).collect();
    let cited_right = reply.citations.iter().any(|citation| {
        index.places.iter().any(|place| place.guide == citation.guide && place.anchor == citation.section && states_one_of(index, place, &asked.facts))
    });
    let explanation = reply.explanation.as_ref();
    let name = |candidate: &crate::answer::Candidate| index.places.get(candidate.place).map(|place| format!("{}#{}", place.guide, place.anchor));
    Judged {
        id: asked.id.clone(),
        text: asked.text.clone(),
        language: asked.language,
        refuse: asked.refuse,
        outcome: reply.outcome.name().to_owned(),
        answered,
        rank,
        own_language,
        right: answered && lacking.is_empty() && (!asked.states.is_empty() || cited_right),
        lacking,
        wants_verdict: asked.verdict.is_some(),
        verdict: reply.verdict,
        wrong: wrong(asked, reply, &said),
        expired: reply
            .citations
            .iter()
            .filter(|citation| citation.effective_from > reply.as_of || citation.effective_until.is_some_and(|until| until < reply.as_of))
            .count(),
        language_right: reply.question_language == asked.language
            && (reply.language == asked.language || reply.notices.iter().any(|notice| notice.kind == "partial_language")),
        said,
        source: reply.citations.first().map(|citation| citation.language),
        top: evidence.candidates.iter().take(5).filter_map(name).collect(),
        tree: evidence.tree.and_then(|(at, lead)| Some((index.trees.get(at)?.tree.clone(), lead))),
        signs: explanation.map(|explanation| explanation.signs).unwrap_or_default(),
        balance: explanation.map(|explanation| explanation.balance).unwrap_or_default(),
        candidates: right,
    }
}

fn states_one_of(index: &Index, place: &crate::index::Place, facts: &[String]) -> bool {
    index.edition_of(place).and_then(|edition| edition.facts.get(&place.anchor)).is_some_and(|own| own.iter().any(|fact| facts.contains(fact)))
}

/// What the asker reads, without the text of the sources.
fn said(reply: &Reply) -> String {
    let mut lines: Vec<&str> = reply.answer.iter().map(|sentence| sentence.text.as_str()).collect();
    lines.extend(reply.key_facts.iter().flat_map(|fact| [fact.label.as_str(), fact.text.as_str()]));
    lines.extend(reply.steps.iter().chain(&reply.documents).map(String::as_str));
    lines.extend(reply.contacts.iter().flat_map(|contact| [contact.name.as_str(), contact.phone.as_deref().unwrap_or_default()]));
    lines.join("\n")
}

fn wrong(asked: &Asked, reply: &Reply, said: &str) -> Vec<String> {
    let mut wrong: Vec<String> = asked.never.iter().filter(|value| value.is_in(said)).map(ToString::to_string).collect();
    let cited: BTreeSet<_> = reply.citations.iter().flat_map(|citation| stated(&citation.text)).collect();
    let sentences: BTreeSet<_> =
        reply.answer.iter().filter(|sentence| !sentence.citations.is_empty() && !sentence.computed).flat_map(|sentence| stated(&sentence.text)).collect();
    wrong.extend(sentences.difference(&cited).map(ToString::to_string));
    wrong.extend(reply.verdict.filter(|given| asked.verdict.is_some_and(|wanted| wanted != *given)).map(|given| format!("{given:?}")));
    wrong.extend(reply.key_facts.iter().filter(|fact| !of_citation(reply, fact)).map(|fact| fact.value.clone()));
    wrong
}

fn of_citation(reply: &Reply, fact: &crate::answer::KeyFactView) -> bool {
    let value: Option<Quantity> = fact.value.parse().ok();
    reply.citations.get(fact.citation).zip(value).is_some_and(|(citation, value)| value.is_stated_in(&citation.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What became of a question: to be refused or not, answered or not, with a balance.
    pub(super) fn judged(id: &str, refuse: bool, answered: bool, balance: f32) -> Judged {
        Judged {
            tree: None,
            id: id.to_owned(),
            text: format!("<{id}> & why?"),
            language: Language::EN,
            refuse,
            outcome: if answered { "answered" } else { "not_found" }.to_owned(),
            answered,
            rank: (!refuse).then_some(1),
            own_language: true,
            right: answered && !refuse,
            lacking: Vec::new(),
            wants_verdict: false,
            verdict: None,
            wrong: Vec::new(),
            expired: 0,
            language_right: true,
            said: String::new(),
            source: answered.then_some(Language::ZH),
            top: Vec::new(),
            signs: Signs::default(),
            balance,
            candidates: Vec::new(),
        }
    }
}
