//! How many answers are checked, and by how many. Knows nothing of answers.

use serde::Deserialize;

/// What is checked.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The share of the answers in conversations that are checked, beside those that visitors think ill of.
    pub sample: f64,
    /// Answers for which less spoke than this are checked too.
    pub low: f64,
    /// How many judge each answer.
    pub judgements: u32,
    /// How many must find an answer right, and none otherwise, for it to be served as a checked one; 0: none is.
    pub confirmations: u32,
}

impl Settings {
    /// The first field that cannot be used, and why.
    pub fn fault(&self) -> Option<(&'static str, String)> {
        if !(0.0..=1.0).contains(&self.sample) {
            return Some(("verification.sample", "must be 0 to 1".to_owned()));
        }
        if !self.low.is_finite() {
            return Some(("verification.low", "must be a number".to_owned()));
        }
        if !(1..=9).contains(&self.judgements) {
            return Some(("verification.judgements", "must be 1 to 9".to_owned()));
        }
        (self.confirmations > self.judgements).then(|| ("verification.confirmations", "must not be more than verification.judgements".to_owned()))
    }
}
