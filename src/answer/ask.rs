//! What is asked: a question with the day, the asker and the conversation that it stands in. Knows nothing of how it is answered.

use super::Question;
use super::eligibility::Slots;
use crate::day::Day;
use crate::followup::Heard;
use crate::language::Language;

/// What is asked, checked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ask {
    /// The question.
    pub question: Question,
    /// Language of the interface: a prior, never an override.
    pub language: Option<Language>,
    /// Language that the answer must have.
    pub answer_language: Option<Language>,
    /// The day whose rules are asked for.
    pub as_of: Day,
    /// Whether the asker named that day; else it is today, and the question may speak of another.
    pub is_dated: bool,
    /// `cn` or `cn-shanghai`; sections of the country hold in the city too.
    pub jurisdiction: Option<String>,
    /// What is known of the asker.
    pub slots: Slots,
    /// What was said before, in a conversation.
    pub context: Option<Context>,
    /// Whether to tell how the answer came about.
    pub explain: bool,
}

impl Ask {
    /// A question by the rules of a day that is today, from somebody of whom nothing is known.
    pub fn today(question: Question, today: Day) -> Self {
        Self {
            question,
            language: None,
            answer_language: None,
            as_of: today,
            is_dated: false,
            jurisdiction: None,
            slots: Slots::new(),
            context: None,
            explain: false,
        }
    }

    /// The turn as a question of its own.
    pub(super) fn alone(&self, context: &Context) -> Self {
        Self { question: context.turn.clone(), context: None, ..self.clone() }
    }

    /// The turn with what it leans on.
    pub(super) fn joined(&self, context: &Context) -> Self {
        Self { question: context.joined.clone(), context: Some(Context { leans: true, ..context.clone() }), ..self.clone() }
    }
}

/// What a turn of a conversation stands in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Context {
    /// The turn as it was typed.
    pub turn: Question,
    /// The turn with what it leans on, if it does.
    pub joined: Question,
    /// Whether its words say that it leans; else only an answer that is hard to find by the turn alone is looked for so.
    pub leans: bool,
    /// The guides that answered before, the last one first; none where nothing was found.
    pub guides: Vec<String>,
    /// Words of the turn that name a matter.
    pub own: usize,
}

impl Context {
    /// Whether the turn leans on an answer and names no matter of its own.
    pub(super) fn is_hollow(&self) -> bool {
        self.leans && self.own < 2 && !self.guides.is_empty()
    }

    /// What was heard of a turn; none where nothing was said before that it may lean on.
    pub fn of(heard: &Heard, turn: &Question) -> Option<Self> {
        let joined = Question::new(&heard.joined).ok()?;
        Some(Self { turn: turn.clone(), joined, leans: heard.follows(), guides: heard.guides.clone(), own: heard.own })
    }
}
