//! Texts that staff send as they are, in the visitor's language: in `canned.toml`. Knows nothing of who sends them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::markdown::is_name;
use super::worded::lacking;
use crate::language::Language;

/// Characters of such a text at most.
const LONGEST: usize = 600;

/// A text that staff send as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Canned {
    /// Unique name.
    pub name: String,
    /// What it is for, for staff.
    pub title: BTreeMap<Language, String>,
    /// What it says, in every language of the interface.
    pub text: BTreeMap<Language, String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct CannedFile {
    #[serde(default)]
    pub(super) canned: Vec<toml::Spanned<CannedEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CannedEntry {
    pub(super) id: String,
    title: BTreeMap<Language, String>,
    text: BTreeMap<Language, String>,
}

impl CannedEntry {
    /// The text, or the field that is wrong and why.
    pub(super) fn into_canned(self) -> Result<Canned, (&'static str, String)> {
        if !is_name(&self.id) {
            return Err(("id", "is in lower case words joined by hyphens".to_owned()));
        }
        if let Some(reason) = lacking(&self.title) {
            return Err(("title", reason));
        }
        // Whoever sends it cannot read whether it is right: a visitor must not get it in a language that was not meant.
        if let Some(missing) = Language::INTERFACE.iter().find(|language| !self.text.contains_key(language)) {
            return Err(("text", format!("lacks the language {missing}")));
        }
        if let Some((language, _)) = self.text.iter().find(|(_, text)| text.trim().is_empty() || text.chars().count() > LONGEST) {
            return Err(("text", format!("in {language} is empty or has more than {LONGEST} characters")));
        }
        Ok(Canned { name: self.id, title: self.title, text: self.text })
    }
}
