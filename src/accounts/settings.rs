//! How long sessions last, what passwords cost, how often may be guessed. Knows nothing of accounts.

use secrecy::SecretString;
use serde::Deserialize;

use crate::fair::Rate;

/// The accounts' settings.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Minutes without use after which a session ends.
    pub idle_min: u32,
    /// Hours after which it ends, whatever is done in it.
    pub session_h: u32,
    /// Hours for which a start password opens.
    pub start_password_h: u32,
    /// Memory for the hash of a password, in KiB, and how often it is gone through.
    pub memory_kib: u32,
    /// See there.
    pub passes: u32,
    /// Hashes computed at once.
    pub at_once: u32,
    /// Sign-ins that may wait for that.
    pub waiting: u32,
    /// Sign-ins a minute from an address, and at once.
    pub address_per_minute: u32,
    /// See there.
    pub address_burst: u32,
    /// Sign-ins a minute to an account, and at once.
    pub account_per_minute: u32,
    /// See there.
    pub account_burst: u32,
    /// The secret by which secrets of one-time codes are encrypted; a file in the data folder if empty.
    pub key: SecretString,
}

/// Characters of the secret at least.
const KEY: usize = 32;

impl Settings {
    /// The first field that cannot be used, and why.
    pub fn fault(&self) -> Option<(&'static str, String)> {
        use secrecy::ExposeSecret;
        let least = [
            ("accounts.idle_min", self.idle_min, 2),
            ("accounts.session_h", self.session_h, 1),
            ("accounts.start_password_h", self.start_password_h, 1),
            ("accounts.memory_kib", self.memory_kib, 8192),
            ("accounts.passes", self.passes, 1),
            ("accounts.at_once", self.at_once, 1),
            ("accounts.waiting", self.waiting, 1),
            ("accounts.address_per_minute", self.address_per_minute, 1),
            ("accounts.address_burst", self.address_burst, 1),
            ("accounts.account_per_minute", self.account_per_minute, 1),
            ("accounts.account_burst", self.account_burst, 1),
        ];
        if let Some((field, _, least)) = least.iter().find(|(_, value, least)| value < least) {
            return Some((field, format!("must be at least {least}")));
        }
        let key = self.key.expose_secret().chars().count();
        (1..KEY).contains(&key).then(|| ("accounts.key", format!("must have at least {KEY} characters, or be empty for a file in the data folder")))
    }

    pub(super) fn of_address(&self) -> Rate {
        Rate { per_minute: self.address_per_minute, burst: self.address_burst }
    }

    pub(super) fn of_account(&self) -> Rate {
        Rate { per_minute: self.account_per_minute, burst: self.account_burst }
    }
}
