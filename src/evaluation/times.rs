//! Times in questions → how many are read rightly, asked back and read wrongly. Knows nothing of answers.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::QuestionsError;
use super::lines::{self, Share};
use crate::day::Day;
use crate::language::Language;
use crate::when::{self, When};

/// A question with the time that it speaks of.
#[derive(Debug, Clone, Serialize)]
pub struct Told {
    /// Its language.
    pub language: Language,
    /// The question.
    pub question: String,
    /// What it says: a day, two days with `..` between, `?` where nobody can say, `none` where it speaks of no time.
    pub wanted: String,
    /// What was read.
    pub read: String,
}

impl Told {
    /// Whether the time was read as it was meant.
    pub fn is_right(&self) -> bool {
        self.wanted == self.read
    }

    /// Whether another time was read: one that neither holds what was meant nor lies in it.
    pub fn is_wrong(&self) -> bool {
        let wanted = ends(&self.wanted);
        let apart = |(first, last): (&str, &str)| wanted.is_none_or(|(from, until)| last < from || until < first);
        // Days are written so that their order is that of their letters.
        self.read.split(' ').filter_map(ends).any(apart)
    }
}

/// Reads a file with lines of `LANGUAGE | QUESTION | TIME`, and the times of its questions as asked on a day.
pub fn read(path: &Path, today: Day) -> Result<Vec<Told>, QuestionsError> {
    let lines = lines::read(path, "LANGUAGE | QUESTION | TIME")?.into_iter();
    let told = lines.map(|(language, parts)| {
        let [question, wanted] = <[String; 2]>::try_from(parts).unwrap_or_default();
        Told { language, read: written(language, &question, today), question, wanted }
    });
    Ok(told.collect())
}

/// The shares by language.
pub fn shares(told: &[Told]) -> BTreeMap<Language, Share> {
    let mut shares: BTreeMap<Language, Share> = BTreeMap::new();
    for each in told {
        let share = shares.entry(each.language).or_default();
        share.questions += 1;
        share.right += usize::from(each.is_right());
        share.wrong += usize::from(each.is_wrong());
        share.missed += usize::from(!each.is_right() && !each.is_wrong());
    }
    shares
}

/// The first and last day of a time that is written; none where nobody can say, or none is spoken of.
fn ends(time: &str) -> Option<(&str, &str)> {
    let (first, last) = time.split_once("..").unwrap_or((time, time));
    first.starts_with(|c: char| c.is_ascii_digit()).then_some((first, last))
}

fn written(language: Language, question: &str, today: Day) -> String {
    let mut times: Vec<String> = when::read(language, question, today)
        .into_iter()
        .map(|mention| match mention.when {
            When::Day(day) => day.to_string(),
            When::Span { first, last } => format!("{first}..{last}"),
            When::Unclear { .. } => "?".to_owned(),
        })
        .collect();
    times.dedup();
    if times.is_empty() { "none".to_owned() } else { times.join(" ") }
}
