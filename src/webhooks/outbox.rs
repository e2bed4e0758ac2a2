//! Letters that wait for one destination, a file each in a folder: what is told survives the process. Knows nothing of sending.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;

/// How the name of a waiting letter ends; what ends otherwise was never finished.
const ENDING: &str = "json";

/// The letters for one destination.
pub(super) struct Outbox {
    folder: PathBuf,
    /// The microsecond by which the last letter is named: of two told in one, or after the clock was set back, the second still comes behind.
    last: AtomicI64,
}

impl Outbox {
    /// The folder below `folder` for an address. Its name tells nothing of the address, whose path is often secret.
    pub(super) fn open(folder: &Path, address: &str) -> io::Result<Self> {
        let own = folder.join(&blake3::hash(address.as_bytes()).to_hex()[..32]);
        fs::create_dir_all(&own)?;
        Ok(Self { folder: own, last: AtomicI64::new(0) })
    }

    /// Keeps a letter behind all that this process has kept; `at` is the moment. Whole or not at all.
    pub(super) fn put(&self, body: &str, at: Timestamp) -> io::Result<()> {
        let next = |last: i64| at.as_microsecond().max(last + 1);
        let moment = next(self.last.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(next(last))).unwrap_or_else(|last| last));
        let name = format!("{moment:020}-{:08x}.{ENDING}", rand::random::<u32>());
        let mut beside = tempfile::NamedTempFile::new_in(&self.folder)?;
        beside.write_all(body.as_bytes())?;
        beside.persist(self.folder.join(name)).map(drop).map_err(|error| error.error)
    }

    /// The letters that wait, the oldest first.
    pub(super) fn waiting(&self) -> io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(&self.folder)?.map(|entry| entry.map(|entry| entry.path()));
        let mut letters: Vec<PathBuf> = entries.collect::<io::Result<_>>()?;
        letters.retain(|letter| letter.extension().is_some_and(|ending| ending == ENDING));
        letters.sort();
        Ok(letters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_come_back_in_order_and_unfinished_ones_do_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let outbox = Outbox::open(folder.path(), "https://example.org/secret").expect("an outbox");
        // The clock stands still, then it is set back.
        for (letter, second) in [("1", 9), ("2", 9), ("3", 5)] {
            outbox.put(letter, Timestamp::from_second(second).expect("a time")).expect("kept");
        }
        fs::write(outbox.folder.join(".tmp1"), "half").expect("written");
        let again = Outbox::open(folder.path(), "https://example.org/secret").expect("an outbox");
        let read: Vec<String> = again.waiting().expect("letters").iter().map(|letter| fs::read_to_string(letter).expect("read")).collect();
        assert_eq!(read, ["1", "2", "3"]);
        assert!(Outbox::open(folder.path(), "https://example.org/other").expect("an outbox").waiting().expect("letters").is_empty());
        assert!(!outbox.folder.to_string_lossy().contains("secret"));
    }
}
