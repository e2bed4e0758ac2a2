//! How often may be guessed: from an address, at an account, at one-time codes. Knows nothing of what is guessed.

use std::net::IpAddr;
use std::time::Instant;

use super::{AccountsError, Settings};
use crate::fair::{Buckets, Hash, Rate};

/// Addresses and accounts that are remembered, each.
const REMEMBERED: usize = 65_536;
/// Codes have six digits: whoever has the password may try few of them.
const CODES: Rate = Rate { per_minute: 1, burst: 5 };

/// The attempts of late. A success gives its place back: a whole office behind one address can come in at nine.
pub(super) struct Limits {
    began: Instant,
    addresses: Buckets<IpAddr>,
    accounts: Buckets<Hash>,
    codes: Buckets<Hash>,
}

/// The places that an attempt took.
pub(super) struct Taken {
    address: Option<IpAddr>,
    account: Hash,
}

fn key(name: &str) -> Hash {
    *blake3::hash(name.as_bytes()).as_bytes()
}

impl Limits {
    pub(super) fn new(settings: &Settings) -> Self {
        Self {
            began: Instant::now(),
            addresses: Buckets::new(settings.of_address(), REMEMBERED),
            accounts: Buckets::new(settings.of_account(), REMEMBERED),
            codes: Buckets::new(CODES, REMEMBERED),
        }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    /// Takes a place of an address, if it counts, and one of a name, whether it is an account's or not.
    pub(super) fn take(&self, address: Option<IpAddr>, name: &str) -> Result<Taken, AccountsError> {
        let (now, account) = (self.now(), key(name));
        if let Some(address) = address {
            self.addresses.take(address, now).map_err(|empty| AccountsError::TooMany(empty.retry))?;
        }
        self.accounts.take(account, now).map_err(|empty| AccountsError::TooMany(empty.retry))?;
        Ok(Taken { address, account })
    }

    /// Gives both back.
    pub(super) fn give(&self, taken: &Taken) {
        if let Some(address) = taken.address {
            self.addresses.give(address);
        }
        self.accounts.give(taken.account);
    }

    /// Takes a place for a code of an account.
    pub(super) fn take_code(&self, name: &str) -> Result<(), AccountsError> {
        self.codes.take(key(name), self.now()).map(drop).map_err(|empty| AccountsError::TooMany(empty.retry))
    }

    /// Gives it back.
    pub(super) fn give_code(&self, name: &str) {
        self.codes.give(key(name));
    }
}
