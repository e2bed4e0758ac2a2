//! What was judged in each language, and how far reviewers agree. Knows nothing of single answers.

use std::collections::BTreeMap;
use std::time::Duration;

use super::Verdict;
use super::agreement::Agreement;
use crate::language::Language;
use crate::store::{Bare, Store, StoreError};

/// How long figures are good enough.
pub(super) const KEPT: Duration = Duration::from_secs(5);

/// Judgements read at once.
const AT_ONCE: i64 = 2000;

/// The figures of one language, or of all.
#[derive(Debug, Clone, Default)]
pub struct OfLanguage {
    /// Answers that were judged.
    pub answers: u64,
    /// Judgements of them.
    pub judgements: u64,
    /// Judgements by verdict: right, partly, wrong.
    pub verdicts: [u64; 3],
    /// Sentences that were judged, by verdict.
    pub sentences: [u64; 3],
    /// Judgements of translations: faithful, not.
    pub faithful: [u64; 2],
    /// How far those agree who judged the same sentences.
    agreement: Agreement<3>,
    /// How far those agree who judged the same translations.
    about_translation: Agreement<2>,
}

impl OfLanguage {
    /// Pairs of judgements of the same sentence, the share that are alike, and alpha.
    pub fn agreement(&self) -> (u64, Option<f64>, Option<f64>) {
        (self.agreement.pairs(), self.agreement.share(), self.agreement.alpha())
    }

    /// The same of translations.
    pub fn about_translation(&self) -> (u64, Option<f64>, Option<f64>) {
        (self.about_translation.pairs(), self.about_translation.share(), self.about_translation.alpha())
    }

    /// Adds all judgements of one answer.
    fn add(&mut self, all: &[Bare]) {
        self.answers += 1;
        for each in all {
            self.judgements += 1;
            count(&mut self.verdicts, &each.verdict);
            each.sentences.iter().for_each(|sentence| count(&mut self.sentences, sentence));
            if let Some(is) = each.faithful {
                self.faithful[usize::from(!is)] += 1;
            }
        }
        let sentences = all.iter().map(|each| each.sentences.len()).min().unwrap_or_default();
        for at in 0..sentences {
            let values: Vec<usize> = all.iter().filter_map(|each| rank(&each.sentences[at])).collect();
            self.agreement.add(&values);
        }
        let values: Vec<usize> = all.iter().filter_map(|each| each.faithful.map(usize::from)).collect();
        self.about_translation.add(&values);
    }
}

fn rank(verdict: &str) -> Option<usize> {
    verdict.parse::<Verdict>().ok().map(|verdict| verdict as usize)
}

fn count(counts: &mut [u64; 3], verdict: &str) {
    if let Some(at) = rank(verdict) {
        counts[at] += 1;
    }
}

/// What was judged.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// In all languages.
    pub all: OfLanguage,
    /// In each language that an answer was judged in.
    pub languages: BTreeMap<Language, OfLanguage>,
}

impl Figures {
    fn add(&mut self, of_one: &[Bare]) {
        let Some(first) = of_one.first() else { return };
        self.all.add(of_one);
        self.languages.entry(first.language).or_default().add(of_one);
    }
}

/// Reads all judgements once, those of one answer together.
pub(super) async fn of(store: &Store) -> Result<Figures, StoreError> {
    let (mut figures, mut of_one, mut after) = (Figures::default(), Vec::<Bare>::new(), None);
    loop {
        let page = store.judgements_after(after.as_ref(), AT_ONCE).await?;
        let Some((last, account)) = page.last() else { break };
        after = Some((last.check.0.clone(), last.check.1, account.clone()));
        for (bare, _) in page {
            if of_one.first().is_some_and(|first| first.check != bare.check) {
                figures.add(&of_one);
                of_one.clear();
            }
            of_one.push(bare);
        }
    }
    figures.add(&of_one);
    Ok(figures)
}
