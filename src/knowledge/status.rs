//! How a translation stands to the text that prevails, from content hashes. Knows nothing of who confirmed it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::markdown::Section;
use crate::language::Language;

/// What a reader may think of a section's text in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum TranslationStatus {
    /// This text prevails.
    Authoritative,
    /// Confirmed against the authoritative text as it stands now.
    Current,
    /// The authoritative text changed since this translation was confirmed.
    Outdated,
    /// Nobody confirmed this translation.
    Machine,
    /// There is no text in this language.
    Missing,
}

/// Which translations were confirmed against which authoritative text: language → anchor → the two hashes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Confirmations(pub BTreeMap<Language, BTreeMap<String, Confirmation>>);

/// The texts that were compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmation {
    /// Hash of the authoritative section.
    pub original: String,
    /// Hash of the translation.
    pub translation: String,
}

/// Whether a text has the form of [`Section::hash`].
pub(super) fn is_hash(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

impl Confirmations {
    /// Derives the status; a translation edited since its confirmation is unconfirmed.
    pub fn status(&self, language: Language, original: &Section, translation: &Section) -> TranslationStatus {
        match self.0.get(&language).and_then(|sections| sections.get(&translation.anchor)) {
            Some(seen) if seen.translation != translation.hash() => TranslationStatus::Machine,
            Some(seen) if seen.original != original.hash() => TranslationStatus::Outdated,
            Some(_) => TranslationStatus::Current,
            None => TranslationStatus::Machine,
        }
    }

    /// Records that a translation was read beside its original.
    pub fn confirm(&mut self, language: Language, original: &Section, translation: &Section) {
        let pair = Confirmation { original: original.hash(), translation: translation.hash() };
        self.0.entry(language).or_default().insert(translation.anchor.clone(), pair);
    }
}
