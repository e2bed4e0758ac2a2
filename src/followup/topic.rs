//! A question that later turns may lean on. Knows nothing of how they are told to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// Characters of a question that are kept.
pub(super) const TOPIC_LIMIT: usize = 500;

/// A question that stands alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Topic {
    pub(super) question: String,
    pub(super) language: Language,
    pub(super) turn: u32,
    /// The guides that answered it.
    #[serde(default)]
    pub(super) guides: Vec<String>,
    /// Whether nothing was found for it: the next turn may say what it needs.
    #[serde(default)]
    pub(super) open: bool,
    /// How far a decision tree was walked.
    #[serde(default)]
    pub(super) walk: BTreeMap<String, String>,
    /// Slots that were told after it.
    #[serde(default)]
    pub(super) added: Vec<String>,
}

impl Topic {
    pub(super) fn of(question: &str, language: Language, turn: u32) -> Self {
        Self {
            question: question.chars().take(TOPIC_LIMIT).collect(),
            language,
            turn,
            guides: Vec::new(),
            open: false,
            walk: BTreeMap::new(),
            added: Vec::new(),
        }
    }
}
