//! The form of `edition.toml` and `asked.toml` as they are written. Knows nothing of what the values mean together.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Bound, Confidence, Source, Verdict};
use crate::day::Day;
use crate::language::Language;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EditionFile {
    pub(super) authoritative: Language,
    pub(super) verified_on: Day,
    pub(super) jurisdiction: String,
    #[serde(default)]
    pub(super) effective_until: Option<Day>,
    #[serde(default)]
    pub(super) related: Vec<String>,
    #[serde(default)]
    pub(super) sources: Vec<Source>,
    #[serde(default)]
    pub(super) sections: BTreeMap<String, SectionEntry>,
    #[serde(default)]
    pub(super) key_facts: BTreeMap<String, KeyFactEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SectionEntry {
    #[serde(default)]
    pub(super) facts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeyFactEntry {
    pub(super) section: String,
    pub(super) fact: String,
    pub(super) value: String,
    #[serde(default)]
    pub(super) bound: Option<Bound>,
    pub(super) confidence: Confidence,
    #[serde(default)]
    pub(super) sources: Vec<String>,
}

/// How people ask for each section, by anchor.
pub(super) type AskedFile = BTreeMap<String, SectionAsked>;

type Wordings = BTreeMap<Language, Vec<String>>;

/// Wordings by language; apart those that the section answers with yes, and those that it answers with no.
#[derive(Default, Deserialize)]
pub(super) struct SectionAsked {
    #[serde(default)]
    yes: Wordings,
    #[serde(default)]
    no: Wordings,
    #[serde(flatten)]
    open: Wordings,
}

impl SectionAsked {
    /// All wordings, and the verdict on those that have one.
    pub(super) fn split(self) -> (Wordings, BTreeMap<String, Verdict>) {
        let mut all = self.open;
        let mut verdicts = BTreeMap::new();
        for (verdict, wordings) in [(Verdict::Yes, self.yes), (Verdict::No, self.no)] {
            for (language, wordings) in wordings {
                verdicts.extend(wordings.iter().map(|wording| (wording.clone(), verdict)));
                all.entry(language).or_default().extend(wordings);
            }
        }
        (all, verdicts)
    }
}
