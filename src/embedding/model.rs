//! Which model computes: its name, prefixes, files and their checksums. Knows no engine.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::error::EmbedError;
use super::settings::Settings;

/// What vectors depend on. Vectors of two identities are never compared with each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelIdentity {
    /// The model's name, for people.
    pub name: String,
    /// Values per vector.
    pub dimensions: usize,
    /// Hex digest of the model's files, its prefixes and its pooling. The same for every engine that computes the same model.
    pub digest: String,
}

impl ModelIdentity {
    /// `parts` are whatever else vectors depend on: checksums of files, or an address.
    pub(super) fn new(name: &str, dimensions: usize, prefixes: &Prefixes, parts: &[&str]) -> Self {
        let mut digest = Sha256::new();
        let fixed = [name, prefixes.query.as_str(), prefixes.passage.as_str()];
        for part in fixed.iter().chain(parts) {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        }
        digest.update((dimensions as u64).to_le_bytes());
        Self { name: name.to_owned(), dimensions, digest: hex(&digest.finalize()) }
    }
}

/// What stands before a text, so that the model knows what the text is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Prefixes {
    pub(super) query: String,
    pub(super) passage: String,
}

impl Prefixes {
    /// Those the model was trained with, as its card says, unless the settings say otherwise.
    pub(super) fn of(model: &str, settings: &Settings) -> Self {
        const SENTENCE: &str = "Represent this sentence for searching relevant passages: ";
        let name = model.to_lowercase();
        let is = |part: &str| name.contains(part);
        let (query, passage) = if is("e5-") {
            ("query: ", "passage: ")
        } else if is("nomic-embed") || is("modernbert-embed") {
            ("search_query: ", "search_document: ")
        } else if is("embeddinggemma") {
            ("task: search result | query: ", "title: none | text: ")
        } else if (is("bge-") && is("-en-")) || is("mxbai-embed") || is("arctic-embed") {
            (SENTENCE, "")
        } else if is("bge-") && is("-zh-") {
            ("为这个句子生成表示以用于检索相关文章：", "")
        } else {
            ("", "")
        };
        Self {
            query: settings.query_prefix.clone().unwrap_or_else(|| query.to_owned()),
            passage: settings.passage_prefix.clone().unwrap_or_else(|| passage.to_owned()),
        }
    }
}

/// Checks `names` in `folder` against the `SHA256SUMS` beside them and returns their checksums in order. Without that file the
/// checksums are only computed, unless it is `required`.
pub(super) fn verified(folder: &Path, names: &[&str], required: bool) -> Result<Vec<String>, EmbedError> {
    let list = folder.join("SHA256SUMS");
    let sums = match fs::read_to_string(&list) {
        Ok(sums) => sums,
        Err(error) if !required && error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(EmbedError::unreadable(&list, &error)),
    };
    std::thread::scope(|scope| {
        let each: Vec<_> = names
            .iter()
            .map(|name| {
                let expected = expected_sum(&sums, name);
                let file = folder.join(name);
                scope.spawn(move || match expected {
                    None if required => Err(EmbedError::ModelUnusable { file, what: "SHA256SUMS does not list it".to_owned() }),
                    expected => check(file, expected),
                })
            })
            .collect();
        each.into_iter().map(|check| check.join().unwrap_or_else(|_| Err(EmbedError::Inference("a checksum panicked".to_owned())))).collect()
    })
}

/// A line is `checksum␠␠name`.
fn expected_sum(sums: &str, name: &str) -> Option<String> {
    sums.lines().filter_map(|line| line.split_once("  ")).find(|(_, listed)| *listed == name).map(|(sum, _)| sum.to_lowercase())
}

fn check(file: PathBuf, expected: Option<String>) -> Result<String, EmbedError> {
    let found = match sha256(&file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(EmbedError::ModelMissing { file, expected }),
        Err(error) => return Err(EmbedError::unreadable(&file, &error)),
        Ok(found) => found,
    };
    match expected {
        Some(expected) if expected != found => Err(EmbedError::ModelDamaged { file, expected, found }),
        _ => Ok(found),
    }
}

fn sha256(file: &Path) -> std::io::Result<String> {
    let (mut file, mut digest, mut buffer) = (File::open(file)?, Sha256::new(), vec![0; 1 << 20]);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex(&digest.finalize())),
            n => digest.update(&buffer[..n]),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|b| [b >> 4, b & 15]).map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}
