//! The vectors that are committed beside each edition, by content hash, so that a first start embeds nothing.
//! Knows nothing of which texts an edition has.
//!
//! Form of `vectors.bin`: `OWV4`, 32 bytes digest of the model, the dimension and the number of entries as little-endian u32; then, as a zlib
//! stream, in the order in which an edition needs them, 12 bytes hash per entry and one signed byte per component of each: small numbers, which take
//! about five bits a component.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use miniz_oxide::deflate::core::{CompressionStrategy, CompressorOxide, TDEFLFlush, compress_to_output, create_comp_flags_from_zip_params};
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use crate::embedding::Kind;
use crate::projection::Projection;
use crate::quantised::{Quantised, Steps};

/// Name of a text's vector: a hash of what is embedded and as what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextHash([u8; NAME]);

/// Bytes of a name: of 80,000 texts two have the same with a probability of 10⁻¹⁹, and each byte of all names takes 80 kB.
const NAME: usize = 12;

impl TextHash {
    /// The hash of a text embedded as a question or as a passage.
    pub fn of(kind: Kind, text: &str) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(match kind {
            Kind::Query => b"query: ",
            Kind::Passage => b"passage:",
        });
        hasher.update(text.as_bytes());
        let mut hash = [0; NAME];
        hash.copy_from_slice(&hasher.finalize().as_bytes()[..NAME]);
        Self(hash)
    }
}

/// Vectors by text.
pub type Vectors = HashMap<TextHash, Quantised>;

const MAGIC: &[u8; 4] = b"OWV4";
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
    let Some(length) = dimension.checked_add(NAME).and_then(|entry| entry.checked_mul(count)).filter(|_| dimension > 0) else { return };
    let Some(entries) = decompress_to_vec_zlib_with_limit(&bytes[HEADER..], length).ok().filter(|entries| entries.len() == length) else { return };
    let (hashes, steps) = entries.split_at(NAME * count);
    let block = steps.iter().map(|step| step.cast_signed()).collect();
    for (name, steps) in hashes.as_chunks().0.iter().zip(Steps::rows(block, dimension)) {
        into.insert(TextHash(*name), Quantised::from(steps));
    }
}

/// Writes a file of vectors, whole or not at all.
pub fn write(file: &Path, model: &str, vectors: &[(TextHash, &Quantised)]) -> io::Result<()> {
    let dimension = vectors.first().map_or(0, |(_, vector)| vector.steps.len());
    let mut bytes = Vec::new();
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&digest(model));
    bytes.extend_from_slice(&(dimension as u32).to_le_bytes());
    bytes.extend_from_slice(&(vectors.len() as u32).to_le_bytes());
    let mut entries = Vec::with_capacity(vectors.len() * (NAME + dimension));
    for (hash, _) in vectors {
        entries.extend_from_slice(&hash.0);
    }
    for (_, vector) in vectors {
        entries.extend(vector.steps.iter().map(|step| step.cast_unsigned()));
    }
    deflate(&entries, &mut bytes);
    if fs::read(file).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    whole(file, |out| out.write_all(&bytes))
}

/// A file in its place only once all of it is written.
pub(super) fn whole(file: &Path, write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>) -> io::Result<()> {
    let beside = file.with_extension("part");
    let mut out = BufWriter::new(File::create(&beside)?);
    write(&mut out)?;
    out.into_inner().map_err(io::IntoInnerError::into_error)?;
    fs::rename(beside, file)
}

const PROJECTION: &[u8; 4] = b"OWP1";

/// Reads a projection: `OWP1`, 32 bytes digest of the model, then its numbers. One that is missing, damaged or of another model is none.
pub fn projection(file: &Path, model: &str) -> Option<Projection> {
    let bytes = fs::read(file).ok()?;
    let numbers = bytes.strip_prefix(PROJECTION)?.strip_prefix(&digest(model))?;
    Projection::from_bytes(numbers)
}

/// Writes a projection, whole or not at all.
pub fn write_projection(file: &Path, model: &str, projection: &Projection) -> io::Result<()> {
    let bytes = [PROJECTION.as_slice(), &digest(model), &projection.bytes()].concat();
    whole(file, |out| out.write_all(&bytes))
}

/// Without looking for repetitions: there are none, and references to false ones take more room than they save.
fn deflate(bytes: &[u8], into: &mut Vec<u8>) {
    let mut compressor = CompressorOxide::new(create_comp_flags_from_zip_params(9, 15, CompressionStrategy::HuffmanOnly as i32));
    compress_to_output(&mut compressor, bytes, TDEFLFlush::Finish, |part| {
        into.extend_from_slice(part);
        true
    });
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
        write(&file, "model", &[(hash, &vector)]).expect("written");
        let mut found = Vectors::new();
        read(&file, "another", &mut found);
        assert!(found.is_empty());
        read(&file, "model", &mut found);
        assert_eq!(found.get(&hash), Some(&vector));
        let whole = fs::read(&file).expect("read");
        for length in 0..whole.len() {
            fs::write(&file, &whole[..length]).expect("written");
            let mut torn = Vectors::new();
            read(&file, "model", &mut torn);
            assert!(torn.is_empty(), "{length} bytes of {}", whole.len());
        }
    }
}
