//! Questions that give a day → whether the answer names the last day of what is due. Knows nothing of how it is computed.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::lines::{self, Share};
use super::{QuestionsError, asked_on};
use crate::answer::{AnswerError, Answering, Ask, Question};
use crate::index::Index;
use crate::language::Language;

/// Where no last day is to be told, or none was.
const NONE: &str = "none";

/// A question with what is due after it.
#[derive(Debug, Clone, Serialize)]
pub struct Told {
    /// Its language.
    pub language: Language,
    /// The question.
    pub question: String,
    /// The last day as it must be, or `none` where the question gives no day that something counts from.
    pub wanted: String,
    /// The last day that the answer names, or `none`.
    pub told: String,
}

/// Reads a file with lines of `LANGUAGE | QUESTION | LAST DAY`; nothing is told yet.
pub fn read(path: &Path) -> Result<Vec<Told>, QuestionsError> {
    let lines = lines::read(path, "LANGUAGE | QUESTION | LAST DAY")?.into_iter();
    let told = lines.map(|(language, parts)| {
        let [question, wanted] = <[String; 2]>::try_from(parts).unwrap_or_default();
        Told { language, question, wanted, told: NONE.to_owned() }
    });
    Ok(told.collect())
}

/// Asks the questions on the day of evaluations. Stops at the first failure of an engine.
pub async fn ask(answering: &Answering, index: &Index, questions: &mut [Told]) -> Result<(), AnswerError> {
    let today = asked_on();
    let now = today.date().at(10, 0, 0, 0);
    for each in questions {
        let Ok(question) = Question::new(&each.question) else { continue };
        let ask = Ask::today(question, today);
        let reply = answering.answer(index, &ask, now).await?;
        each.told = reply.last_day.map_or_else(|| NONE.to_owned(), |day| day.to_string());
    }
    Ok(())
}

/// The shares by language.
pub fn shares(told: &[Told]) -> BTreeMap<Language, Share> {
    let mut shares: BTreeMap<Language, Share> = BTreeMap::new();
    for each in told {
        let share = shares.entry(each.language).or_default();
        share.questions += 1;
        match (each.wanted == each.told, each.told.as_str()) {
            (true, _) => share.right += 1,
            (false, NONE) => share.missed += 1,
            (false, _) => share.wrong += 1,
        }
    }
    shares
}
