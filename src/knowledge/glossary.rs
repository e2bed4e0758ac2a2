//! Terms of the field in all guide languages, with the words people use instead. Knows nothing of search.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::language::Language;

/// One notion and its names.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Unique name, lower case words joined by hyphens.
    pub name: String,
    /// Chinese in Latin letters with tone marks.
    pub pinyin: String,
    /// The proper term per language.
    pub term: BTreeMap<Language, String>,
    /// Synonyms, abbreviations, colloquial and misspelt forms per language.
    #[serde(default)]
    pub also: BTreeMap<Language, Vec<String>>,
}

/// All terms.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// In the order of the file.
    #[serde(default, rename = "term")]
    pub terms: Vec<Term>,
}
