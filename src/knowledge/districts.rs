//! The parts of the city that places lie in. Knows nothing of the places.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::worded::lacking;
use crate::language::Language;

/// A part of the city.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct District {
    /// Unique name.
    pub name: String,
    /// What it is called; in English where a language writes it as English does.
    pub title: BTreeMap<Language, String>,
}

impl District {
    /// What it is called in a language.
    pub fn told(&self, language: Language) -> &str {
        self.title.get(&language).or_else(|| self.title.get(&Language::EN)).unwrap_or(&self.name)
    }
}

/// `districts.toml` as it is written.
pub(super) type DistrictsFile = BTreeMap<String, DistrictEntry>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DistrictEntry {
    name: BTreeMap<Language, String>,
}

impl DistrictEntry {
    /// The district, or why it is none.
    pub(super) fn into_district(self, name: String) -> Result<District, String> {
        match lacking(&self.name) {
            Some(reason) => Err(reason),
            None => Ok(District { name, title: self.name }),
        }
    }
}
