//! What an operator can choose about the language model. Knows nothing of how it is asked.

use std::time::Duration;

use secrecy::SecretString;
use serde::Deserialize;

use super::RewritingError;

/// Section `rewriting` of the configuration; without `url` there is no language model.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Address of an OpenAI-compatible endpoint; `/v1/chat/completions` is appended unless the path ends in `/completions`.
    pub url: String,
    /// Sent as `Authorization: Bearer …` unless empty.
    pub key: SecretString,
    /// The model's name in requests.
    pub model: String,
    /// How much longer an answer may take for being reworded, in milliseconds.
    pub timeout_ms: u64,
    /// Tokens that the model may write for one answer.
    pub tokens: u32,
    /// Tokens, read and written, that may be spent on one day; 0: no bound. A restart forgets what was spent.
    pub tokens_per_day: u64,
    /// Requests at the same time; other answers go out as they are.
    pub connections: usize,
    /// Failures in a row after which the model is left alone.
    pub failures: u32,
    /// First pause before it is tried again, in milliseconds; doubled after each further failure, up to a minute.
    pub pause_ms: u64,
    /// Whether to demand JSON by `response_format`; some servers do not know it.
    pub json: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            url: String::new(),
            key: SecretString::default(),
            model: String::new(),
            timeout_ms: 2500,
            tokens: 800,
            tokens_per_day: 1_000_000,
            connections: 8,
            failures: 3,
            pause_ms: 2000,
            json: true,
        }
    }
}

impl Settings {
    /// Whether there is a language model.
    pub fn is_on(&self) -> bool {
        !self.url.is_empty()
    }

    pub(super) fn timeout(&self) -> Duration {
        Duration::from_millis(self.timeout_ms)
    }

    pub(super) fn check(&self) -> Result<(), RewritingError> {
        let wrong = |field, what: &str| Err(RewritingError { field, what: what.to_owned() });
        match self {
            _ if self.model.is_empty() => wrong("model", "is needed with `url`"),
            _ if !(1..=60_000).contains(&self.timeout_ms) => wrong("timeout_ms", "must be 1 to 60000"),
            _ if self.tokens == 0 => wrong("tokens", "must be at least 1"),
            _ if self.connections == 0 => wrong("connections", "must be at least 1"),
            _ if self.failures == 0 => wrong("failures", "must be at least 1"),
            _ if self.pause_ms == 0 => wrong("pause_ms", "must be at least 1"),
            _ => Ok(()),
        }
    }
}
