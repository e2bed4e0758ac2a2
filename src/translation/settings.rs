//! What an operator can choose about machine translation. Knows nothing of how it is asked for.

use secrecy::SecretString;
use serde::Deserialize;

use super::TranslationError;

/// Section `translation` of the configuration; without `url` nothing is translated.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Address of a server with the interface of `LibreTranslate`; `/translate` is appended unless the path ends in it.
    pub url: String,
    /// Sent as `api_key` unless empty.
    pub key: SecretString,
    /// How long a translation may take, in milliseconds.
    pub timeout_ms: u64,
    /// Translations at the same time; others are refused.
    pub connections: usize,
    /// Failures in a row after which the server is left alone.
    pub failures: u32,
    /// First pause before it is tried again, in milliseconds; doubled after each further failure, up to a minute.
    pub pause_ms: u64,
}

impl Settings {
    /// Whether anything is translated.
    pub fn is_on(&self) -> bool {
        !self.url.is_empty()
    }

    pub(super) fn check(&self) -> Result<(), TranslationError> {
        let wrong = |field, what: &str| Err(TranslationError { field, what: what.to_owned() });
        match self {
            _ if !(1..=60_000).contains(&self.timeout_ms) => wrong("timeout_ms", "must be 1 to 60000"),
            _ if self.connections == 0 => wrong("connections", "must be at least 1"),
            _ if self.failures == 0 => wrong("failures", "must be at least 1"),
            _ if self.pause_ms == 0 => wrong("pause_ms", "must be at least 1"),
            _ => Ok(()),
        }
    }
}
