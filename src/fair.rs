//! How much each may ask: per address, per visitor's token, per key of an integrator. Knows nothing of HTTP.

mod buckets;
mod client;
mod keys;
mod spent;

use std::collections::HashMap;
use std::net::IpAddr;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use jiff::civil::DateTime;

pub use buckets::{Buckets, Empty, Quota, Rate};
pub use client::{Client, NotANetwork, Proxies, ProxyHeader, client};
pub use keys::{Hash, Key, Keys, KeysError, PREFIX};

use crate::day::Day;
use spent::Spent;

/// What is allowed to those without a key.
#[derive(Debug, Clone)]
pub struct Settings {
    /// For each address and each visitor; none if they may ask without end.
    pub rate: Option<Rate>,
    /// Whether this machine's own requests are counted too.
    pub loopback: bool,
    /// Whose word on an address is taken.
    pub proxies: Proxies,
    /// Where they write it.
    pub header: ProxyHeader,
}

/// Addresses and tokens that are remembered, each: some 5 MB of each at most.
const REMEMBERED: usize = 65_536;
/// Tokens shorter than this are no secrets but placeholders that many programs send alike.
const SECRET: usize = 22;

/// What a quota belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// An address.
    Address,
    /// A visitor's token.
    Token,
    /// A key's minute.
    KeyMinute,
    /// A key's day.
    KeyDay,
}

impl Limit {
    /// For programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Token => "token",
            Self::KeyMinute => "key_minute",
            Self::KeyDay => "key_day",
        }
    }
}

/// Whether a request is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Yes, and it is not counted.
    Uncounted,
    /// Yes; so much is left of the quota that is nearest to its end.
    Allowed(Quota),
    /// No.
    Refused(Limit, Empty),
    /// No: it came with a key that is none, or none any more.
    UnknownKey,
}

/// What a key has used.
#[derive(Default)]
struct Used {
    full: u64,
    day: Option<Day>,
    today: u32,
}

/// The account of who asked how much.
pub struct Fair {
    settings: Settings,
    keys: Keys,
    began: Instant,
    addresses: Option<Buckets<IpAddr>>,
    tokens: Option<Buckets<Hash>>,
    used: Mutex<Account>,
}

/// What keys have used, and where it is kept.
struct Account {
    keys: HashMap<Hash, Used>,
    spent: Spent,
}

impl Account {
    fn open(data: &Path) -> Self {
        let (spent, kept) = Spent::open(data);
        let keys = kept.into_iter().map(|(hash, day, today)| (hash, Used { full: 0, day: Some(day), today })).collect();
        Self { keys, spent }
    }
}

impl Fair {
    /// The account of a data folder: its keys, and what they have used of their day. Minutes begin anew with each start.
    pub fn open(settings: Settings, data: &Path) -> Result<Self, KeysError> {
        let keys = Keys::open(data)?;
        let addresses = settings.rate.map(|rate| Buckets::new(rate, REMEMBERED));
        let tokens = settings.rate.map(|rate| Buckets::new(rate, REMEMBERED));
        Ok(Self { settings, keys, began: Instant::now(), addresses, tokens, used: Mutex::new(Account::open(data)) })
    }

    /// Name of the header that proxies write.
    pub fn proxy_header(&self) -> &'static str {
        self.settings.header.name()
    }

    /// Who asks, by the peer of the connection and the values of the proxies' header.
    pub fn client<'a>(&self, peer: IpAddr, values: impl DoubleEndedIterator<Item = &'a str>) -> Client {
        client(peer, &self.settings.proxies, self.settings.header, values)
    }

    /// The address that is counted for a client, a household's as one; none if it is not counted.
    pub fn counted(&self, client: Client) -> Option<IpAddr> {
        (!client.here || self.settings.loopback).then(|| client::network(client.address))
    }

    /// Counts a request; `here` is the local time of the city, by which a key's day is told. Without a client it comes from the owner of the data folder.
    ///
    /// A key counts by itself, wherever it is used from. A visitor's token counts beside its address: anybody can make up tokens.
    pub fn count(&self, client: Option<Client>, bearer: Option<&str>, here: DateTime) -> Verdict {
        let now = u64::try_from(self.began.elapsed().as_nanos()).unwrap_or(u64::MAX);
        let key = bearer.filter(|bearer| bearer.starts_with(PREFIX));
        if let Some((hash, key)) = key.and_then(|key| self.keys.of(key)) {
            return self.of_key(hash, &key, now, here);
        }
        let token = bearer.filter(|bearer| key.is_none() && bearer.len() >= SECRET);
        match self.of_client(client, token, now) {
            Verdict::Uncounted | Verdict::Allowed(_) if key.is_some() => Verdict::UnknownKey,
            verdict => verdict,
        }
    }

    fn of_client(&self, client: Option<Client>, token: Option<&str>, now: u64) -> Verdict {
        let (Some(client), Some(addresses), Some(tokens)) = (client, &self.addresses, &self.tokens) else { return Verdict::Uncounted };
        if client.here && !self.settings.loopback {
            return Verdict::Uncounted;
        }
        let quota = match addresses.take(client::network(client.address), now) {
            Ok(quota) => quota,
            Err(empty) => return Verdict::Refused(Limit::Address, empty),
        };
        match token.map(|token| tokens.take(*blake3::hash(token.as_bytes()).as_bytes(), now)) {
            None => Verdict::Allowed(quota),
            Some(Ok(own)) => Verdict::Allowed(nearer(quota, own)),
            Some(Err(empty)) => Verdict::Refused(Limit::Token, empty),
        }
    }

    fn of_key(&self, hash: Hash, key: &Key, now: u64, here: DateTime) -> Verdict {
        let mut account = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let used = account.keys.entry(hash).or_default();
        let verdict = Self::of_used(used, key, now, here);
        let today = used.today;
        if matches!(verdict, Verdict::Allowed(_)) && key.per_day.is_some() {
            account.spent.keep(&hash, here.date().into(), today);
        }
        verdict
    }

    fn of_used(used: &mut Used, key: &Key, now: u64, here: DateTime) -> Verdict {
        let today: Day = here.date().into();
        if used.day != Some(today) {
            (used.day, used.today) = (Some(today), 0);
        }
        let midnight = until_midnight(here);
        let of_day = |remaining, per_day| Quota { limit: per_day, remaining, reset: midnight };
        if let Some(per_day) = key.per_day.filter(|per_day| used.today >= *per_day) {
            return Verdict::Refused(Limit::KeyDay, Empty { quota: of_day(0, per_day), retry: midnight });
        }
        match key.rate().take(&mut used.full, now) {
            Err(empty) => Verdict::Refused(Limit::KeyMinute, empty),
            Ok(quota) => {
                used.today = used.today.saturating_add(1);
                Verdict::Allowed(key.per_day.map_or(quota, |per_day| nearer(quota, of_day(per_day.saturating_sub(used.today), per_day))))
            }
        }
    }
}

/// Seconds until the day ends in the city; at least 1.
fn until_midnight(here: DateTime) -> u64 {
    let clock = here.time();
    let gone = i64::from(clock.hour()) * 3600 + i64::from(clock.minute()) * 60 + i64::from(clock.second());
    (86_400 - gone).cast_unsigned().max(1)
}

fn nearer(one: Quota, other: Quota) -> Quota {
    if other.remaining < one.remaining { other } else { one }
}
