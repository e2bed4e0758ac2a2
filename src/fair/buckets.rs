//! Token buckets for keys without number in bounded memory. Knows nothing of what the keys stand for.
//!
//! A bucket is one number: the moment at which it will be full again (the generic cell rate algorithm). A full bucket need not be kept, so that
//! only those who asked lately take room. Libraries for this keep a bucket for each key until told to tidy up, which whoever owns a network of
//! addresses can outrun; here a shard that is full gives up the bucket that was drawn from least, and whoever asks most stays known.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash};
use std::sync::{Mutex, PoisonError};

/// Nanoseconds of a minute.
const MINUTE: u64 = 60_000_000_000;
/// Nanoseconds of a second.
const SECOND: u64 = 1_000_000_000;
const SHARDS: usize = 64;

/// How fast a bucket fills, and how much it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Requests that come back in a minute; at least 1.
    pub per_minute: u32,
    /// Requests that can be made at once; at least 1.
    pub burst: u32,
}

/// What is left of a quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// Requests that can be made when nothing is used up.
    pub limit: u32,
    /// Requests that can be made now.
    pub remaining: u32,
    /// Seconds until nothing is used up.
    pub reset: u64,
}

/// No request can be made now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Empty {
    /// The quota, of which nothing remains.
    pub quota: Quota,
    /// Seconds until a request can be made again; at least 1.
    pub retry: u64,
}

impl Rate {
    /// Takes one request at a moment (nanoseconds since any beginning) from the bucket that will be full at `full`.
    pub(super) fn take(self, full: &mut u64, now: u64) -> Result<Quota, Empty> {
        let interval = (MINUTE / u64::from(self.per_minute.max(1))).max(1);
        let depth = interval.saturating_mul(u64::from(self.burst.max(1)));
        let since = (*full).max(now);
        let after = since.saturating_add(interval);
        let quota = |full: u64| Quota {
            limit: self.burst.max(1),
            remaining: u32::try_from(depth.saturating_sub(full - now) / interval).unwrap_or(u32::MAX),
            reset: (full - now).div_ceil(SECOND),
        };
        if after - now > depth {
            return Err(Empty { quota: quota(since), retry: (after - now - depth).div_ceil(SECOND).max(1) });
        }
        *full = after;
        Ok(quota(after))
    }
}

/// Buckets by key.
pub struct Buckets<K> {
    rate: Rate,
    shards: Vec<Mutex<HashMap<K, u64>>>,
    shard: RandomState,
    room: usize,
}

impl<K: Hash + Eq + Copy> Buckets<K> {
    /// At most about so many buckets that are not full.
    pub fn new(rate: Rate, most: usize) -> Self {
        let shards = (0..SHARDS).map(|_| Mutex::new(HashMap::new())).collect();
        Self { rate, shards, shard: RandomState::new(), room: most.div_ceil(SHARDS).max(1) }
    }

    /// Takes one request of a key at a moment.
    pub fn take(&self, key: K, now: u64) -> Result<Quota, Empty> {
        let at = (self.shard.hash_one(key) % self.shards.len() as u64) as usize;
        let Some(shard) = self.shards.get(at) else { return self.rate.take(&mut 0, now) };
        let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
        if !shard.contains_key(&key) && shard.len() >= self.room {
            make_room(&mut shard, now, self.room);
        }
        self.rate.take(shard.entry(key).or_insert(0), now)
    }

    /// Gives one request of a key back.
    pub fn give(&self, key: K) {
        let interval = (MINUTE / u64::from(self.rate.per_minute.max(1))).max(1);
        let at = (self.shard.hash_one(key) % self.shards.len() as u64) as usize;
        let Some(shard) = self.shards.get(at) else { return };
        if let Some(full) = shard.lock().unwrap_or_else(PoisonError::into_inner).get_mut(&key) {
            *full = full.saturating_sub(interval);
        }
    }

    /// How many buckets are kept.
    pub fn len(&self) -> usize {
        self.shards.iter().map(|shard| shard.lock().unwrap_or_else(PoisonError::into_inner).len()).sum()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Drops what is full again, or else the bucket that was drawn from least.
fn make_room<K: Hash + Eq + Copy>(shard: &mut HashMap<K, u64>, now: u64, room: usize) {
    shard.retain(|_, full| *full > now);
    while shard.len() >= room {
        let Some(least) = shard.iter().min_by_key(|(_, full)| **full).map(|(key, _)| *key) else { return };
        shard.remove(&least);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: Rate = Rate { per_minute: 60, burst: 3 };

    #[test]
    fn a_bucket_empties_and_fills_again() {
        let buckets = Buckets::new(RATE, 100);
        let remaining: Vec<u32> = (0..3).map(|_| buckets.take(1, 0).expect("room").remaining).collect();
        assert_eq!(remaining, [2, 1, 0]);
        let empty = buckets.take(1, 0).expect_err("nothing left");
        assert_eq!(empty, Empty { quota: Quota { limit: 3, remaining: 0, reset: 3 }, retry: 1 });
        assert!(buckets.take(1, SECOND - 1).is_err());
        assert!(buckets.take(1, SECOND).is_ok(), "one came back after a second");
        assert!(buckets.take(1, SECOND).is_err());
        assert_eq!(buckets.take(1, 100 * SECOND).expect("room").remaining, 2, "and never more than it holds");
        assert!(buckets.take(2, 0).is_ok(), "another has its own");
    }

    #[test]
    fn what_is_given_back_can_be_taken_again_and_no_more() {
        let buckets = Buckets::new(RATE, 100);
        for _ in 0..10 {
            assert!(buckets.take(1, 0).is_ok());
            buckets.give(1);
        }
        assert_eq!(buckets.take(1, 0).expect("room").remaining, 2);
        buckets.give(2);
        assert_eq!(buckets.take(2, 0).expect("room").remaining, 2, "nobody gets more than there is");
    }

    #[test]
    fn asking_in_vain_costs_nothing() {
        let buckets = Buckets::new(RATE, 100);
        let asked = (0..10_000).filter(|n| buckets.take(1, n * SECOND / 1000).is_ok()).count();
        assert_eq!(asked, 12, "three at once and one for each of nine further seconds");
    }

    #[test]
    fn many_keys_take_bounded_room_and_free_no_greedy_one() {
        let buckets = Buckets::new(RATE, 1000);
        for _ in 0..3 {
            assert!(buckets.take(7, 0).is_ok());
        }
        for key in 1000..11_000u32 {
            assert!(buckets.take(key, 0).is_ok(), "a new one is always let in");
            assert!(buckets.take(7, 0).is_err(), "and the greedy one is still known");
        }
        assert!(buckets.len() <= 1000 + SHARDS, "{}", buckets.len());
        assert!(buckets.take(7, SECOND).is_ok());
    }

    #[test]
    fn extreme_rates_do_no_harm() {
        for rate in [Rate { per_minute: 0, burst: 0 }, Rate { per_minute: u32::MAX, burst: u32::MAX }, Rate { per_minute: 1, burst: u32::MAX }] {
            let buckets = Buckets::new(rate, 1);
            assert!(buckets.take(1, 0).is_ok());
            let _ = buckets.take(1, 0);
            let _ = buckets.take(1, u64::MAX / 2);
        }
    }
}
