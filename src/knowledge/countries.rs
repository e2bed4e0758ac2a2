//! Countries with the words that people use for them and their people. Knows nothing of rules by nationality.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::language::Language;

/// One country.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Names, adjectives and nouns per language, the usual name first; `*` at the end stands for any ending.
    pub names: BTreeMap<Language, Vec<String>>,
}

/// All countries.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Countries {
    /// In the order of the file.
    #[serde(default, rename = "country")]
    pub countries: Vec<Country>,
}

impl Countries {
    /// Codes of the countries that a text names, by their names in one language; a name within a longer one (印度 in 印度尼西亚) is not one of its own.
    pub fn named_in(&self, language: Language, text: &str) -> BTreeSet<&str> {
        let own = |country: &Country| country.names.get(&language).cloned().unwrap_or_default();
        let mut names: Vec<(String, &str)> =
            self.countries.iter().flat_map(|country| own(country).into_iter().map(|name| (name, country.code.as_str()))).collect();
        names.sort_by_key(|(name, _)| Reverse(name.len()));
        let mut rest = text.to_owned();
        let mut found = BTreeSet::new();
        for (name, code) in names.iter().filter(|(name, _)| !name.is_empty()) {
            if rest.contains(name.as_str()) {
                found.insert(*code);
                rest = rest.replace(name.as_str(), "\n");
            }
        }
        found
    }
}
