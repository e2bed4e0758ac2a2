//! The folders that guides lie in, and matters that people ask about though they are not the counter's.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::rules::SectionRef;

/// A folder of guides.
#[derive(Debug, Clone, Serialize)]
pub struct Topic {
    /// The folder's name.
    pub name: String,
    /// Place in lists, ascending.
    pub order: u32,
    /// Its name in the interface languages.
    pub title: BTreeMap<Language, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TopicEntry {
    pub(super) order: u32,
    pub(super) name: BTreeMap<Language, String>,
}

/// How a question beside the counter's matters ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BesideOutcome {
    /// Another field of life.
    OutOfScope,
    /// The rules of another country, or of another part of China.
    Elsewhere,
    /// How to break the law.
    Unlawful,
    /// Letters without a meaning.
    Nonsense,
    /// A greeting, thanks, a question about the counter itself.
    SmallTalk,
    /// The state of one person's application.
    PersonalCase,
    /// Danger: emergency numbers first.
    Urgent,
}

impl BesideOutcome {
    /// Whether a matter is told by what it is and not by its distance from the guides: a danger, or a wish to break the law.
    pub fn speaks_for_itself(self) -> bool {
        matches!(self, Self::Urgent | Self::Unlawful)
    }
}

/// A matter beside the counter's, with the words people use for it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beside {
    /// Unique name.
    pub name: String,
    /// How a question about it ends.
    pub outcome: BesideOutcome,
    /// What helps there: told behind the emergency text if it is urgent, else linked.
    #[serde(default)]
    pub section: Option<SectionRef>,
    /// Whether it is another country's alone: who names China or Shanghai as where they are or go does not ask for it, however close "American" and
    /// "visa" lie to its wordings.
    #[serde(default)]
    pub unless_here: bool,
    /// Wordings by language.
    pub asked: BTreeMap<Language, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BesideFile {
    #[serde(default)]
    pub(super) matter: Vec<Beside>,
}
