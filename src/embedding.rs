//! Texts → vectors: one queue, one interface, three engines (built-in, ONNX Runtime, a server by URL) with the same prefixes, checks
//! and cache. Knows nothing of sections, indexes or HTTP routes.

mod builtin;
mod cache;
mod engine;
mod error;
mod model;
mod onnxruntime;
mod queue;
mod server;
mod settings;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use self::builtin::Builtin;
use self::cache::{Cache, Key};
pub use self::engine::{Engines, Inference};
pub use self::error::EmbedError;
pub use self::model::ModelIdentity;
use self::model::{Prefixes, verified};
use self::onnxruntime::{NamedModel, OnnxRuntime};
pub use self::queue::QueueStatus;
use self::queue::{Limits, Queue};
use self::server::Server;
pub use self::settings::{Engine, SHIPPED_MODEL, ServerSettings, Settings};

/// A text's direction: as many values as the model has dimensions, length 1.
pub type Vector = Vec<f32>;

/// Texts per request at most when a command embeds many.
const BULK_TEXTS: usize = 32;

/// What a text is for. E5 and other models want a prefix that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What somebody asks; also two sentences that are compared with each other.
    Query,
    /// What may answer.
    Passage,
}

/// What the embedder is and does, for status pages and metrics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// `builtin`, `onnxruntime`, `server`, or the name of a scripted engine.
    pub engine: &'static str,
    /// Queue, workers and counters.
    pub queue: QueueStatus,
}

/// A cheap handle on the one embedder of the process.
#[derive(Clone)]
pub struct Embedder(Arc<Inside>);

struct Inside {
    engine: &'static str,
    model: ModelIdentity,
    prefixes: Prefixes,
    cache: Cache,
    queue: Queue,
    batch_tokens: usize,
}

impl Embedder {
    /// Opens the configured engine and verifies its model. `models` is the folder that holds `multilingual-e5-small-int8/`.
    ///
    /// Blocks for some tenths of a second.
    #[tracing::instrument(skip_all, fields(model = settings.model))]
    pub fn open(settings: &Settings, models: &Path) -> Result<Self, EmbedError> {
        settings.check()?;
        match settings.chosen_engine() {
            Engine::Server => Self::open_server(settings),
            Engine::OnnxRuntime => Self::open_onnxruntime(settings, models),
            Engine::Auto | Engine::Builtin => Self::open_builtin(settings, models),
        }
    }

    /// An embedder over an engine of your own, for tests: deterministic, slow, failing, whatever is needed.
    pub fn scripted(settings: &Settings, dimensions: usize, engines: Engines) -> Self {
        let prefixes = Prefixes::of(&settings.model, settings);
        let model = ModelIdentity::new("scripted", dimensions, &prefixes, &[]);
        Self::start("scripted", model, prefixes, settings, (engines, settings.thread_count()))
    }

    fn open_builtin(settings: &Settings, models: &Path) -> Result<Self, EmbedError> {
        let folder = settings.model_dir.clone().unwrap_or_else(|| models.join(SHIPPED_MODEL));
        let (sums, opened) = std::thread::scope(|scope| {
            let sums = scope.spawn(|| verified(&folder, &["model.onnx", "tokenizer.json", "config.json"], true));
            // Loading is harmless whatever the files hold, so it need not wait for their checksums.
            let opened = Builtin::open(&folder);
            (sums.join().unwrap_or_else(|_| Err(EmbedError::Inference("a checksum panicked".to_owned()))), opened)
        });
        let sums = sums?;
        check_hidden_size(&folder)?;
        let builtin = opened?;
        let prefixes = Prefixes::of(SHIPPED_MODEL, settings);
        let model = ModelIdentity::new(SHIPPED_MODEL, Builtin::DIMENSIONS, &prefixes, &[&sums[0], &sums[1], "mean"]);
        let engines: Engines = Arc::new(move || Ok(Box::new(builtin.worker())));
        Ok(Self::start("builtin", model, prefixes, settings, (engines, settings.thread_count())))
    }

    fn open_onnxruntime(settings: &Settings, models: &Path) -> Result<Self, EmbedError> {
        let named = NamedModel::find(settings, models)?;
        let shipped = settings.model == SHIPPED_MODEL;
        let files: Vec<&str> = named.files.iter().map(String::as_str).collect();
        let sums = verified(&named.folder, &files, shipped)?;
        let (library, threads) = (settings.onnxruntime.clone(), settings.thread_count());
        let probed = OnnxRuntime::open(&named, library.as_deref(), threads)?;
        let probed = Probed::new(Box::new(probed), named.dimensions)?;
        let prefixes = Prefixes::of(&named.name, settings);
        // The same parts as the built-in engine hashes: the same vectors have the same identity.
        let tokenizer = sums.len() - 4;
        let graph = sums[..tokenizer].join(" ");
        let model = ModelIdentity::new(&named.name, named.dimensions, &prefixes, &[&graph, &sums[tokenizer], named.pooling()]);
        let again = move || OnnxRuntime::open(&named, library.as_deref(), threads).map(|engine| Box::new(engine) as Box<dyn Inference>);
        // One session spreads a text over its own threads.
        Ok(Self::start("onnxruntime", model, prefixes, settings, (probed.first_then(again), 1)))
    }

    fn open_server(settings: &Settings) -> Result<Self, EmbedError> {
        let deadline = Duration::from_millis(settings.deadline_ms);
        let server = settings.server.clone();
        let probed = Probed::new(Box::new(Server::new(&server, deadline)?), server.dimensions)?;
        let prefixes = Prefixes::of(&settings.model, settings);
        let name = if server.model.is_empty() { &settings.model } else { &server.model };
        let model = ModelIdentity::new(name, probed.dimensions, &prefixes, &["server"]);
        let connections = server.connections.clamp(1, 256);
        let again = move || Server::new(&server, deadline).map(|engine| Box::new(engine) as Box<dyn Inference>);
        Ok(Self::start("server", model, prefixes, settings, (probed.first_then(again), connections)))
    }

    fn start(engine: &'static str, model: ModelIdentity, prefixes: Prefixes, settings: &Settings, engines: (Engines, usize)) -> Self {
        let limits =
            Limits { workers: engines.1, waiting: settings.queue, batch_tokens: settings.batch_tokens, deadline: Duration::from_millis(settings.deadline_ms) };
        let cache = Cache::new(&model, settings.cache);
        tracing::info!(engine, model = model.name, dimensions = model.dimensions, workers = limits.workers, "embedding is ready");
        let queue = Queue::start(engines.0, limits);
        Self(Arc::new(Inside { engine, model, prefixes, cache, queue, batch_tokens: settings.batch_tokens.max(1) }))
    }

    /// One vector per text, in order. [`EmbedError::Busy`] at once when the queue is full.
    #[tracing::instrument(name = "embed", skip_all, fields(texts = texts.len()))]
    pub async fn embed(&self, kind: Kind, texts: Vec<String>) -> Result<Vec<Vector>, EmbedError> {
        let mut lookup = self.look_up(kind, &texts);
        if !lookup.missing.is_empty() {
            let found = self.0.queue.ask(std::mem::take(&mut lookup.missing)).await?;
            self.remember(&mut lookup, found)?;
        }
        Ok(lookup.vectors)
    }

    /// The same for commands and index builds: blocks, may take long, waits behind every question instead of being refused.
    /// Not to be called on an async worker thread.
    pub fn embed_now(&self, kind: Kind, texts: &[String]) -> Result<Vec<Vector>, EmbedError> {
        let mut lookup = self.look_up(kind, texts);
        if !lookup.missing.is_empty() {
            let batches = batches(std::mem::take(&mut lookup.missing), self.0.batch_tokens);
            let found = self.0.queue.work_through(batches)?;
            self.remember(&mut lookup, found)?;
        }
        Ok(lookup.vectors)
    }

    /// Which model the vectors are of.
    pub fn model(&self) -> &ModelIdentity {
        &self.0.model
    }

    /// Whether the text's vector is in the cache, so that asking for it costs nothing.
    pub fn is_known(&self, kind: Kind, text: &str) -> bool {
        self.0.cache.contains(&self.0.cache.key(&self.prefixed(kind, text)))
    }

    /// What is going on.
    pub fn status(&self) -> Status {
        Status { engine: self.0.engine, queue: self.0.queue.status() }
    }

    /// Refuses everything from now on; requests that wait are answered with [`EmbedError::Stopped`].
    pub fn stop(&self) {
        self.0.queue.stop();
    }

    fn prefixed(&self, kind: Kind, text: &str) -> String {
        let prefix = match kind {
            Kind::Query => &self.0.prefixes.query,
            Kind::Passage => &self.0.prefixes.passage,
        };
        format!("{prefix}{text}")
    }

    fn look_up(&self, kind: Kind, texts: &[String]) -> Lookup {
        let mut lookup = Lookup { vectors: vec![Vector::new(); texts.len()], missing: Vec::new(), places: Vec::new() };
        for (place, text) in texts.iter().enumerate() {
            let text = self.prefixed(kind, text);
            let key = self.0.cache.key(&text);
            if let Some(vector) = self.0.cache.get(&key) {
                lookup.vectors[place] = vector;
            } else {
                lookup.missing.push(text);
                lookup.places.push((place, key));
            }
        }
        lookup
    }

    fn remember(&self, lookup: &mut Lookup, found: Vec<Vector>) -> Result<(), EmbedError> {
        for ((place, key), vector) in lookup.places.iter().zip(found) {
            let expected = self.0.model.dimensions;
            if vector.len() != expected {
                return Err(EmbedError::WrongDimension { expected, found: vector.len() });
            }
            self.0.cache.put(*key, &vector);
            lookup.vectors[*place] = vector;
        }
        Ok(())
    }
}

/// What the cache knows of some texts.
struct Lookup {
    vectors: Vec<Vector>,
    /// Texts to compute, with their prefix, and the place of each.
    missing: Vec<String>,
    places: Vec<(usize, Key)>,
}

/// An engine that has computed one vector, so that its dimensions are known before anything depends on them.
struct Probed {
    engine: Box<dyn Inference + Send>,
    dimensions: usize,
}

impl Probed {
    /// `expected` 0 takes whatever dimensions come.
    fn new(mut engine: Box<dyn Inference + Send>, expected: usize) -> Result<Self, EmbedError> {
        // On a thread of its own: the caller's may belong to an async runtime, where an engine's own runtime must not run.
        let probe = || engine.embed(&["query: visa".to_owned()]);
        let vectors = std::thread::scope(|scope| scope.spawn(probe).join());
        let vectors = vectors.unwrap_or_else(|_| Err(EmbedError::Inference("the engine panicked".to_owned())))?;
        let dimensions = vectors.first().map_or(0, Vec::len);
        if dimensions == 0 || (expected != 0 && dimensions != expected) {
            return Err(EmbedError::WrongDimension { expected, found: dimensions });
        }
        Ok(Self { engine, dimensions })
    }

    /// Engines for the workers: this one first, then new ones.
    fn first_then(self, again: impl Fn() -> Result<Box<dyn Inference>, EmbedError> + Send + Sync + 'static) -> Engines {
        let first = Mutex::new(Some(self.engine));
        Arc::new(move || match first.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(engine) => Ok(engine),
            None => again(),
        })
    }
}

/// The folder's `config.json` must speak of vectors as the built-in engine makes them.
fn check_hidden_size(folder: &Path) -> Result<(), EmbedError> {
    #[derive(serde::Deserialize)]
    struct Config {
        hidden_size: usize,
    }
    let file = folder.join("config.json");
    let json = std::fs::read(&file).map_err(|error| EmbedError::unreadable(&file, &error))?;
    match serde_json::from_slice::<Config>(&json) {
        Ok(config) if config.hidden_size == Builtin::DIMENSIONS => Ok(()),
        Ok(config) => Err(EmbedError::WrongDimension { expected: Builtin::DIMENSIONS, found: config.hidden_size }),
        Err(error) => Err(EmbedError::ModelUnusable { file, what: error.to_string() }),
    }
}

/// Cuts texts into requests small enough that a question never waits long behind one.
fn batches(texts: Vec<String>, tokens: usize) -> Vec<Vec<String>> {
    let mut batches: Vec<Vec<String>> = Vec::new();
    let mut weight = 0;
    for text in texts {
        let tokens_of_text = queue::weight(&text);
        match batches.last_mut() {
            Some(batch) if weight + tokens_of_text <= tokens && batch.len() < BULK_TEXTS => batch.push(text),
            _ => {
                weight = 0;
                batches.push(vec![text]);
            }
        }
        weight += tokens_of_text;
    }
    batches
}

/// Brings a vector to length 1; false if it has none, or a value that is no number.
fn to_unit_length(vector: &mut [f32]) -> bool {
    let length = vector.iter().map(|x| x * x).sum::<f32>().sqrt();
    if !length.is_finite() || length == 0.0 {
        return false;
    }
    for x in vector {
        *x /= length;
    }
    true
}
