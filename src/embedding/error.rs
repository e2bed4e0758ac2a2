//! What can go wrong between a text and its vector; a variant per possible reaction. Knows nothing of HTTP.

use std::io;
use std::path::{Path, PathBuf};

/// Why there is no vector.
#[derive(Debug, Clone, thiserror::Error)]
pub enum EmbedError {
    /// The queue is full: try again in a moment.
    #[error("the embedding queue is full")]
    Busy,
    /// The service is stopping.
    #[error("embedding has stopped")]
    Stopped,
    /// No answer in time; the request has been given up.
    #[error("no vector within {milliseconds} ms")]
    Deadline {
        /// The deadline that passed.
        milliseconds: u64,
    },
    /// A file of the model is not there.
    #[error("the embedding model lacks {}{}", file.display(), sha256_note(expected.as_deref()))]
    ModelMissing {
        /// The file that was looked for.
        file: PathBuf,
        /// Its SHA-256 as far as it is known.
        expected: Option<String>,
    },
    /// A file of the model is not the one that belongs to it: truncated, changed or of another version.
    #[error("{} is damaged or another version: expected SHA-256 {expected}, found {found}", file.display())]
    ModelDamaged {
        /// The file.
        file: PathBuf,
        /// SHA-256 it should have, in hex.
        expected: String,
        /// SHA-256 it has.
        found: String,
    },
    /// A file of the model cannot be read or understood.
    #[error("{} cannot be used: {what}", file.display())]
    ModelUnusable {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// Vectors have another length than the model or the configuration says.
    #[error("expected vectors of {expected} dimensions, found {found}")]
    WrongDimension {
        /// What was announced.
        expected: usize,
        /// What came.
        found: usize,
    },
    /// No model of this name is known.
    #[error("no embedding model is called {name:?}; nearest: {nearest}")]
    UnknownModel {
        /// The configured name.
        name: String,
        /// Names that look alike.
        nearest: String,
    },
    /// The ONNX Runtime library is needed and cannot be loaded.
    #[error("the ONNX Runtime library cannot be used: {what} (scripts/onnxruntime fetches it; set embedding.onnxruntime or ORT_DYLIB_PATH)")]
    RuntimeMissing {
        /// Why.
        what: String,
    },
    /// The settings contradict each other.
    #[error("embedding.{field}: {what}")]
    Settings {
        /// The field, below `embedding`.
        field: &'static str,
        /// What is wrong with it.
        what: String,
    },
    /// The embedding server refused, failed or cannot be reached.
    #[error("the embedding server failed: {what}")]
    Server {
        /// What happened, without the key.
        what: String,
    },
    /// The computation failed.
    #[error("embedding failed: {0}")]
    Inference(String),
}

impl EmbedError {
    /// A file that is missing or cannot be read.
    pub(super) fn unreadable(file: &Path, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::ModelMissing { file: file.to_owned(), expected: None },
            _ => Self::ModelUnusable { file: file.to_owned(), what: error.to_string() },
        }
    }
}

fn sha256_note(expected: Option<&str>) -> String {
    expected.map(|sum| format!(" (expected SHA-256 {sum})")).unwrap_or_default()
}
