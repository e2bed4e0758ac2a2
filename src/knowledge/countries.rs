//! Countries with the words that people use for them and their people. Knows nothing of rules by nationality.

use std::collections::BTreeMap;

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
