//! How a question can end. Knows nothing of what is answered.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How a question ended; a closed set, also a label in the metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Answered in the asker's language.
    Answered,
    /// Worked out from rules for this person; the sentence that says the result cites its sections.
    Computed,
    /// One thing must be known first: `choices` offers the answers.
    Clarification,
    /// Answered, but the guide does not exist in the asker's language.
    PartialLanguage,
    /// The matter is the counter's, but no guide answers it.
    NotFound,
    /// Not a matter of this counter.
    OutOfScope,
    /// The state of one person's application.
    PersonalCase,
    /// A greeting or thanks.
    SmallTalk,
    /// Danger: emergency numbers first.
    Urgent,
    /// A person was wished for, and will come.
    HandedOver,
    /// A person was wished for, and nobody is there.
    Unavailable,
}

impl Outcome {
    /// The name in the API and the metrics.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Computed => "computed",
            Self::Clarification => "clarification",
            Self::PartialLanguage => "partial_language",
            Self::NotFound => "not_found",
            Self::OutOfScope => "out_of_scope",
            Self::PersonalCase => "personal_case",
            Self::SmallTalk => "small_talk",
            Self::Urgent => "urgent",
            Self::HandedOver => "handed_over",
            Self::Unavailable => "unavailable",
        }
    }

    /// Whether sections answer.
    pub fn is_answer(self) -> bool {
        matches!(self, Self::Answered | Self::PartialLanguage | Self::Computed | Self::Clarification)
    }
}
