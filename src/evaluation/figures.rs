//! Results → figures per language. Knows nothing of how they came about.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Judged;
use crate::language::Language;

/// Figures of one language, or of all.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Row {
    /// Questions that have an answer.
    pub questions: usize,
    /// Share with a right section at rank 1.
    pub recall_1: f64,
    /// Share with a right section among the first five.
    pub recall_5: f64,
    /// Share answered with all values stated.
    pub right: f64,
    /// Share of all whose language was kept.
    pub language: f64,
    /// Questions whose answer has to begin with yes or no.
    #[serde(default)]
    pub verdicts: usize,
    /// Share of these whose answer does.
    #[serde(default)]
    pub verdict_given: f64,
    /// Wrong values.
    pub wrong: usize,
    /// Citations out of force.
    pub expired: usize,
    /// Questions that must be refused.
    pub to_refuse: usize,
    /// Share of the refused that had to be.
    pub refusal_precision: f64,
    /// Share of those to be refused that were.
    pub refusal_recall: f64,
    /// Harmonic mean of both.
    pub refusal_f1: f64,
}

/// Answers to questions of one language from sources of one language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Answers.
    pub answers: usize,
    /// Those that state all they must.
    pub right: usize,
}

impl Cell {
    /// The share that is right.
    pub fn right_share(self) -> f64 {
        share(self.right, self.answers)
    }
}

/// All figures.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Figures {
    /// Over all questions.
    pub all: Row,
    /// Per language of the question.
    pub languages: BTreeMap<Language, Row>,
    /// Share with a right section among the first five, where one exists in the question's language.
    pub recall_5_own: f64,
    /// The same where it exists in other languages only.
    pub recall_5_across: f64,
    /// How many questions those are.
    pub across: usize,
    /// Answers by the language of the question and that of the first section cited.
    #[serde(default)]
    pub sources: BTreeMap<Language, BTreeMap<Language, Cell>>,
}

impl Figures {
    /// Sums up results.
    pub fn of(results: &[Judged]) -> Self {
        let mut languages: BTreeMap<Language, Vec<&Judged>> = BTreeMap::new();
        for result in results {
            languages.entry(result.language).or_default().push(result);
        }
        let answerable = |own: bool| results.iter().filter(move |result| !result.refuse && result.own_language == own);
        let found = |own: bool| answerable(own).filter(|result| in_first(result, 5)).count();
        Self {
            all: row(&results.iter().collect::<Vec<_>>()),
            languages: languages.into_iter().map(|(language, of)| (language, row(&of))).collect(),
            recall_5_own: share(found(true), answerable(true).count()),
            recall_5_across: share(found(false), answerable(false).count()),
            across: answerable(false).count(),
            sources: sources(results),
        }
    }

    /// The languages of sources that occur.
    pub fn source_languages(&self) -> BTreeSet<Language> {
        self.sources.values().flat_map(|row| row.keys().copied()).collect()
    }
}

fn sources(results: &[Judged]) -> BTreeMap<Language, BTreeMap<Language, Cell>> {
    let mut sources: BTreeMap<Language, BTreeMap<Language, Cell>> = BTreeMap::new();
    for (result, source) in results.iter().filter(|result| !result.refuse && result.answered).filter_map(|result| Some((result, result.source?))) {
        let cell = sources.entry(result.language).or_default().entry(source).or_default();
        cell.answers += 1;
        cell.right += usize::from(result.right);
    }
    sources
}

fn in_first(result: &Judged, ranks: usize) -> bool {
    result.rank.is_some_and(|rank| rank <= ranks)
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

fn row(results: &[&Judged]) -> Row {
    let count = |test: &dyn Fn(&Judged) -> bool| results.iter().filter(|result| test(result)).count();
    let questions = count(&|result| !result.refuse);
    let to_refuse = results.len() - questions;
    let refused = count(&|result| !result.answered);
    let rightly = count(&|result| !result.answered && result.refuse);
    let verdicts = count(&|result| result.wants_verdict);
    let (precision, recall) = (share(rightly, refused), share(rightly, to_refuse));
    Row {
        questions,
        recall_1: share(count(&|result| !result.refuse && in_first(result, 1)), questions),
        recall_5: share(count(&|result| !result.refuse && in_first(result, 5)), questions),
        right: share(count(&|result| !result.refuse && result.right), questions),
        language: share(count(&|result| result.language_right || (result.refuse && !result.answered)), results.len()),
        verdicts,
        verdict_given: share(count(&|result| result.wants_verdict && result.verdict.is_some()), verdicts),
        wrong: results.iter().map(|result| result.wrong.len()).sum(),
        expired: results.iter().map(|result| result.expired).sum(),
        to_refuse,
        refusal_precision: precision,
        refusal_recall: recall,
        refusal_f1: if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) },
    }
}
