//! Which answers are checked, and in which order. Knows nothing of what is said of them.

use super::Settings;
use crate::answer::{AskedAs, Reply};
use crate::store::{NewCheck, Why};

/// Chooses what is checked.
#[derive(Debug, Clone)]
pub struct Sampling(Settings);

impl Sampling {
    /// By settings.
    pub fn new(settings: Settings) -> Self {
        Self(settings)
    }

    /// Why an answer is checked that was just given; `chance`: from 0 to 1. None if it is not. What a person has checked is not checked again.
    pub fn why(&self, reply: &Reply, chance: f64) -> Option<Why> {
        if reply.reviewed.is_some() || !reply.outcome.is_answer() {
            return None;
        }
        match () {
            () if f64::from(reply.balance) < self.0.low => Some(Why::Low),
            () if chance < self.0.sample => Some(Why::Sample),
            () => None,
        }
    }
}

/// An answer as it is put among those that are checked. `asked` and `reply` as they are kept with its message.
pub fn check(message: i64, why: Why, asked: &AskedAs, reply: &Reply, kept: (&str, &str)) -> NewCheck {
    let mut hash = blake3::Hasher::new();
    for part in std::iter::once(asked.key()).chain(reply.answer.iter().map(|sentence| sentence.text.clone())) {
        hash.update(&(part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    NewCheck {
        id: uuid::Uuid::from_bytes(rand::random()).simple().to_string(),
        message,
        likeness: hash.finalize().to_hex().to_string(),
        why,
        language: reply.language,
        question: asked.question.clone(),
        asked: kept.0.to_owned(),
        reply: kept.1.to_owned(),
    }
}
