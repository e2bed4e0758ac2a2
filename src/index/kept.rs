//! What takes long to work out from the texts of a folder, kept for the next start with the same folder. Knows nothing of how it is worked out.
//!
//! Form of `worked-out.bin`: `OWK1`, 32 bytes hash of the rest, 32 bytes hash of what it was made from; then, as little-endian u32, how many
//! points, terms, places and notions follow; then the points' ids (u64), how many terms each has (u32), the terms (u32) and their weights
//! (f32), the places' ids (u64), how many notions each names (u32) and the notions (u16). A file that is torn or of another folder is none.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use bytemuck::Pod;

use super::committed::whole;
use super::places::Words;
use crate::notions::Notion;
use crate::terms::Sparse;

const MAGIC: &[u8; 4] = b"OWK1";
const HEADER: usize = 4 + 32;

/// Words by point and what is named by place, the place called by the id of its first version.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Kept {
    /// What the lexical leg searches.
    pub(super) words: Words,
    /// Terms and countries.
    pub(super) named: HashMap<u64, BTreeSet<Notion>>,
}

/// The file in a data folder.
pub(super) struct File(PathBuf);

impl File {
    pub(super) fn of(data: &Path) -> Self {
        Self(data.join("worked-out.bin"))
    }

    /// What was kept under `name`; nothing where there is none.
    pub(super) fn read(&self, name: &str) -> Option<Kept> {
        let bytes = fs::read(&self.0).ok()?;
        let rest = bytes.strip_prefix(MAGIC)?;
        let (hash, rest) = rest.split_at_checked(HEADER - MAGIC.len())?;
        if hash != blake3::hash(rest).as_bytes() {
            return None;
        }
        decoded(rest.strip_prefix(blake3::hash(name.as_bytes()).as_bytes())?)
    }

    /// Keeps words and names under `name`, in place of what was kept before; whole or not at all.
    pub(super) fn write<'k>(
        &self,
        name: &str,
        words: &(impl Iterator<Item = (u64, &'k Sparse)> + Clone),
        named: &(impl Iterator<Item = (u64, &'k BTreeSet<Notion>)> + Clone),
    ) -> io::Result<()> {
        let (terms, notions): (usize, usize) = (words.clone().map(|(_, words)| words.indices.len()).sum(), named.clone().map(|(_, named)| named.len()).sum());
        let counts = [words.clone().count(), terms, named.clone().count(), notions];
        // Given twice, to be hashed and to be written: in one piece it would take more memory than all else at a start.
        let each = |give: &mut dyn FnMut(&[u8]) -> io::Result<()>| {
            give(blake3::hash(name.as_bytes()).as_bytes())?;
            numbers(counts.into_iter().map(|count| count as u32), give)?;
            numbers(words.clone().map(|(id, _)| id), give)?;
            numbers(words.clone().map(|(_, words)| words.indices.len() as u32), give)?;
            words.clone().try_for_each(|(_, words)| give(bytemuck::cast_slice(&words.indices)))?;
            words.clone().try_for_each(|(_, words)| give(bytemuck::cast_slice(&words.values)))?;
            numbers(named.clone().map(|(id, _)| id), give)?;
            numbers(named.clone().map(|(_, named)| named.len() as u32), give)?;
            numbers(named.clone().flat_map(|(_, named)| named.iter().copied()), give)
        };
        let mut hasher = blake3::Hasher::new();
        each(&mut |bytes| {
            hasher.update(bytes);
            Ok(())
        })?;
        whole(&self.0, |out| {
            out.write_all(MAGIC)?;
            out.write_all(hasher.finalize().as_bytes())?;
            each(&mut |bytes| out.write_all(bytes))
        })
    }
}

fn numbers<T: Pod>(numbers: impl Iterator<Item = T>, give: &mut dyn FnMut(&[u8]) -> io::Result<()>) -> io::Result<()> {
    for number in numbers {
        give(bytemuck::bytes_of(&number))?;
    }
    Ok(())
}

fn decoded(mut bytes: &[u8]) -> Option<Kept> {
    let counts: Vec<u32> = take(&mut bytes, 4)?;
    let [points, terms, places, notions] = [0, 1, 2, 3].map(|at| counts[at] as usize);
    let (ids, lengths): (Vec<u64>, Vec<u32>) = (take(&mut bytes, points)?, take(&mut bytes, points)?);
    let (indices, values): (Vec<u32>, Vec<f32>) = (take(&mut bytes, terms)?, take(&mut bytes, terms)?);
    let starts = lengths.iter().scan(0u32, |end, length| {
        let start = *end;
        *end = end.checked_add(*length)?;
        Some((start, *length))
    });
    let spans: HashMap<u64, (u32, u32)> = ids.into_iter().zip(starts).collect();
    let all_there = spans.values().all(|(start, length)| *start as usize + *length as usize <= terms);
    let mut kept = all_there.then(|| Kept { words: Words { spans, indices, values }, named: HashMap::new() })?;
    let (ids, lengths): (Vec<u64>, Vec<u32>) = (take(&mut bytes, places)?, take(&mut bytes, places)?);
    let all: Vec<Notion> = take(&mut bytes, notions)?;
    let mut all = all.as_slice();
    for (id, length) in ids.into_iter().zip(lengths) {
        let (own, rest) = all.split_at_checked(length as usize)?;
        kept.named.insert(id, own.iter().copied().collect());
        all = rest;
    }
    Some(kept)
}

fn take<T: Pod>(bytes: &mut &[u8], count: usize) -> Option<Vec<T>> {
    let (numbers, rest) = bytes.split_at_checked(count.checked_mul(size_of::<T>())?)?;
    *bytes = rest;
    Some(bytemuck::pod_collect_to_vec(numbers))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_for_the_same_folder_and_never_torn() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = File::of(folder.path());
        let words = HashMap::from([(7, Sparse { indices: vec![1, 9], values: vec![0.5, 1.5] }), (8, Sparse::default())]);
        let named = HashMap::from([(7, BTreeSet::from([3, 400])), (9, BTreeSet::new())]);
        let write = || file.write("one", &words.iter().map(|(id, words)| (*id, words)), &named.iter().map(|(id, named)| (*id, named)));
        assert_eq!(file.read("one"), None);
        write().expect("written");
        let kept = file.read("one").expect("kept");
        assert_eq!(kept.named, named);
        assert_eq!(kept.words.spans.len(), words.len());
        assert!(words.iter().all(|(id, words)| kept.words.of(*id).as_ref() == Some(words)), "{:?}", kept.words);
        assert_eq!(file.read("another"), None);
        let whole = fs::read(&file.0).expect("read");
        for length in 0..whole.len() {
            fs::write(&file.0, &whole[..length]).expect("written");
            assert_eq!(file.read("one"), None, "{length} bytes of {}", whole.len());
        }
    }
}
