//! What keys have used of their day, on the disk, so that a restart does not give the day anew. Knows nothing of quotas.
//!
//! A line for each key, all of one length, so that a count is replaced where it stands: two microseconds, and a killed process has forgotten none.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;

use super::Hash;
use crate::day::Day;

const FILE: &str = "keys-used";
/// Bytes of a line: the hash of the key's secret, the day in the city, the requests, with a blank between and the end of the line.
const LINE: usize = 64 + 1 + 10 + 1 + 10 + 1;

/// The file of a data folder.
pub(super) struct Spent {
    /// None if it cannot be opened: a service that forgets at a restart is better than none.
    file: Option<File>,
    places: HashMap<Hash, u64>,
}

impl Spent {
    /// The file, made if it is not there, with each key's last day and its requests on it. Lines that cannot be read are passed over.
    pub(super) fn open(folder: &Path) -> (Self, Vec<(Hash, Day, u32)>) {
        let mut text = String::new();
        let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(folder.join(FILE));
        let file = opened.and_then(|mut file| file.read_to_string(&mut text).map(|_| file));
        let file = file.inspect_err(|error| tracing::warn!(%error, "{FILE} cannot be read: a restart forgets what keys have used")).ok();
        let lines: Vec<(Hash, Day, u32)> = text.as_bytes().chunks(LINE).map_while(read).collect();
        let places = lines.iter().map(|(key, ..)| *key).zip(0..).collect();
        (Self { file, places }, lines)
    }

    /// Keeps how much a key has used.
    pub(super) fn keep(&mut self, key: &Hash, day: Day, requests: u32) {
        let Some(file) = &self.file else { return };
        let next = self.places.len() as u64;
        let place = *self.places.entry(*key).or_insert(next);
        let line = format!("{} {day} {requests:>10}\n", blake3::Hash::from_bytes(*key).to_hex());
        let written: io::Result<()> = file.write_all_at(line.as_bytes(), place * LINE as u64);
        if let Err(error) = written {
            tracing::warn!(%error, "{FILE} cannot be written: a restart forgets what keys have used");
        }
    }
}

fn read(line: &[u8]) -> Option<(Hash, Day, u32)> {
    let mut parts = std::str::from_utf8(line).ok()?.split_whitespace();
    let key = *blake3::Hash::from_hex(parts.next()?).ok()?.as_bytes();
    Some((key, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}
