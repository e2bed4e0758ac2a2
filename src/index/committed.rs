//! The vectors that are committed beside each edition, by content hash, so that a first start embeds nothing.
//! Knows nothing of which texts an edition has.
//!
//! Form of `vectors.bin`: `OWV1`, 32 bytes digest of the model, the dimension and the number of entries as little-endian u32; then per entry, in the order of
//! their hashes, 16 bytes hash, the scale as f32 and one signed byte per component.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io;
use std::path::Path;

use crate::embedding::Kind;
use crate::quantised::Quantised;

/// Name of a text's vector: a hash of what is embedded and as what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextHash([u8; 16]);

impl TextHash {
    /// The hash of a text embedded as a question or as a passage.
    pub fn of(kind: Kind, text: &str) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(match kind {
            Kind::Query => b"query: ",
            Kind::Passage => b"passage:",
        });
        hasher.update(text.as_bytes());
        let mut hash = [0; 16];
        hash.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        Self(hash)
    }
}

/// Vectors by text.
pub type Vectors = HashMap<TextHash, Quantised>;

const MAGIC: &[u8; 4] = b"OWV1";
const HEADER: usize = 4 + 32 + 8;

fn digest(model: &str) -> [u8; 32] {
    *blake3::hash(model.as_bytes()).as_bytes()
}

/// Reads a file of vectors. One that is missing, damaged or of another model gives none: they are made anew.
pub fn read(file: &Path, model: &str, into: &mut Vectors) {
    let Ok(bytes) = fs::read(file) else { return };
    if bytes.len() < HEADER || &bytes[..4] != MAGIC || bytes[4..36] != digest(model) {
        return;
    }
    let number = |at: usize| u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]) as usize;
    let (dimension, count) = (number(36), number(40));
    let entry = 20 + dimension;
    if bytes.len() != HEADER + count * entry {
        return;
    }
    for row in bytes[HEADER..].chunks_exact(entry) {
        let mut hash = [0; 16];
        hash.copy_from_slice(&row[..16]);
        let scale = f32::from_le_bytes([row[16], row[17], row[18], row[19]]);
        if scale.is_finite() {
            into.insert(TextHash(hash), Quantised { scale, steps: row[20..].iter().map(|byte| byte.cast_signed()).collect() });
        }
    }
}

/// Writes a file of vectors, whole or not at all.
pub fn write(file: &Path, model: &str, vectors: &BTreeMap<TextHash, &Quantised>) -> io::Result<()> {
    let dimension = vectors.values().next().map_or(0, |vector| vector.steps.len());
    let mut bytes = Vec::with_capacity(HEADER + vectors.len() * (20 + dimension));
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&digest(model));
    bytes.extend_from_slice(&(dimension as u32).to_le_bytes());
    bytes.extend_from_slice(&(vectors.len() as u32).to_le_bytes());
    for (hash, vector) in vectors {
        bytes.extend_from_slice(&hash.0);
        bytes.extend_from_slice(&vector.scale.to_le_bytes());
        bytes.extend(vector.steps.iter().map(|step| step.cast_unsigned()));
    }
    if fs::read(file).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    let beside = file.with_extension("part");
    fs::write(&beside, bytes)?;
    fs::rename(beside, file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_come_back_only_for_their_model() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("vectors.bin");
        let vector = Quantised::of(&[0.6, 0.8]);
        let hash = TextHash::of(Kind::Query, "visa");
        write(&file, "model", &BTreeMap::from([(hash, &vector)])).expect("written");
        let mut found = Vectors::new();
        read(&file, "another", &mut found);
        assert!(found.is_empty());
        read(&file, "model", &mut found);
        assert_eq!(found.get(&hash), Some(&vector));
        fs::write(&file, b"OWV1 torn").expect("written");
        read(&file, "model", &mut Vectors::new());
    }
}
