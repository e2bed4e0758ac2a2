//! What can be configured about embeddings. Reads nothing itself.

use std::path::PathBuf;
use std::thread;

use secrecy::SecretString;
use serde::Deserialize;

use super::error::EmbedError;

/// The model that is shipped with the sources.
pub const SHIPPED_MODEL: &str = "multilingual-e5-small-int8";

/// Which engine computes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Engine {
    /// The built-in one for the shipped model, ONNX Runtime for any other.
    #[default]
    Auto,
    /// Pure Rust, the shipped model only.
    Builtin,
    /// fastembed on a native ONNX Runtime library.
    OnnxRuntime,
    /// An embedding server by URL.
    Server,
}

/// The `[embedding]` section.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// `auto`, `builtin`, `onnxruntime` or `server`.
    pub engine: Engine,
    /// `multilingual-e5-small-int8`, or a model that fastembed knows: its variant (`BGEM3`) or its repository (`BAAI/bge-m3`).
    /// With `server` it only chooses the prefixes.
    pub model: String,
    /// The folder with the model's files; default: a folder of the model's name beside the shipped one.
    pub model_dir: Option<PathBuf>,
    /// What stands before a question; default: what the model was trained with (`query: ` for E5).
    pub query_prefix: Option<String>,
    /// What stands before a passage; default: as above (`passage: ` for E5).
    pub passage_prefix: Option<String>,
    /// Threads that compute; 0: the processor's, at most 4.
    pub threads: usize,
    /// Questions that may wait; one more is refused at once.
    pub queue: usize,
    /// Waiting questions are computed together up to about this many tokens; bulk work is cut into requests of as many, which is how
    /// long a question may have to wait behind it. More than 128 gains nothing on a processor; a graphics card wants thousands.
    pub batch_tokens: usize,
    /// Vectors kept by content hash; 0 keeps none.
    pub cache: usize,
    /// How long a question may take from entering the queue to its vector, in milliseconds.
    pub deadline_ms: u64,
    /// The embedding server, for `server`.
    pub server: ServerSettings,
    /// The ONNX Runtime library (`libonnxruntime.so`); `ORT_DYLIB_PATH` fills it in.
    pub onnxruntime: Option<PathBuf>,
}

/// An OpenAI-compatible embedding server.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ServerSettings {
    /// Its address; `/v1/embeddings` is appended unless the path ends in `/embeddings`.
    pub url: String,
    /// Sent as `Authorization: Bearer …` unless empty.
    pub key: SecretString,
    /// The model's name in requests.
    pub model: String,
    /// Values of its vectors; 0: whatever the first answer has.
    pub dimensions: usize,
    /// How long one attempt may take, in milliseconds.
    pub timeout_ms: u64,
    /// Further attempts after a failure that may pass (no connection, 429, 5xx).
    pub retries: u32,
    /// Requests at the same time.
    pub connections: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            engine: Engine::Auto,
            model: SHIPPED_MODEL.to_owned(),
            model_dir: None,
            query_prefix: None,
            passage_prefix: None,
            threads: 0,
            queue: 64,
            batch_tokens: 128,
            cache: 4096,
            deadline_ms: 5000,
            server: ServerSettings::default(),
            onnxruntime: None,
        }
    }
}

impl Default for ServerSettings {
    fn default() -> Self {
        Self { url: String::new(), key: SecretString::default(), model: String::new(), dimensions: 0, timeout_ms: 2000, retries: 2, connections: 8 }
    }
}

impl Settings {
    /// The engine that `auto` stands for.
    pub fn chosen_engine(&self) -> Engine {
        match self.engine {
            Engine::Auto if self.model == SHIPPED_MODEL => Engine::Builtin,
            Engine::Auto => Engine::OnnxRuntime,
            engine => engine,
        }
    }

    /// The number of threads that compute.
    pub(super) fn thread_count(&self) -> usize {
        match self.threads {
            0 => thread::available_parallelism().map_or(1, |n| n.get().min(4)),
            n => n.min(256),
        }
    }

    /// Whether the numbers make sense together.
    pub(super) fn check(&self) -> Result<(), EmbedError> {
        let wrong = |field, what: &str| Err(EmbedError::Settings { field, what: what.to_owned() });
        match self.chosen_engine() {
            _ if self.queue == 0 => wrong("queue", "must be at least 1"),
            _ if self.deadline_ms == 0 => wrong("deadline_ms", "must be at least 1"),
            Engine::Server if self.server.url.is_empty() => wrong("server.url", "is needed with engine = \"server\""),
            Engine::Server if self.server.timeout_ms == 0 => wrong("server.timeout_ms", "must be at least 1"),
            Engine::Builtin if self.model != SHIPPED_MODEL => {
                wrong("model", "the built-in engine computes only multilingual-e5-small-int8; use engine = \"onnxruntime\"")
            }
            _ => Ok(()),
        }
    }
}
