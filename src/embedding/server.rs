//! Vectors from an embedding server (`/v1/embeddings` as `OpenAI` has it, which Text Embeddings Inference and others speak). Knows HTTP as a
//! client, not what the texts are for.

use std::thread;
use std::time::{Duration, Instant};

use reqwest::{Client, StatusCode, Url};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use tokio::runtime::{Builder, Runtime};

use super::engine::Inference;
use super::error::EmbedError;
use super::settings::ServerSettings;
use super::{Vector, to_unit_length};

/// Waits before the second attempt; doubled before each further one.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
/// No vector is longer; with it, an answer's size is bounded.
const MOST_DIMENSIONS: usize = 16_384;
/// Bytes a number may take in an answer.
const BYTES_PER_NUMBER: usize = 32;

/// One worker's connection. It has a small runtime of its own, because workers are plain threads.
pub(super) struct Server {
    runtime: Runtime,
    client: Client,
    url: Url,
    key: SecretString,
    model: String,
    retries: u32,
    timeout: Duration,
    /// All attempts together, so that retrying ends before the caller has gone.
    deadline: Duration,
}

#[derive(Serialize)]
struct Request<'a> {
    model: &'a str,
    input: &'a [String],
    encoding_format: &'static str,
}

#[derive(Deserialize)]
struct Response {
    data: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    #[serde(default)]
    index: Option<usize>,
    embedding: Vector,
}

/// A failed attempt, and whether another may succeed.
struct Failure {
    what: String,
    may_pass: bool,
}

impl Server {
    /// Prepares a connection; nothing is sent yet.
    pub(super) fn new(settings: &ServerSettings, deadline: Duration) -> Result<Self, EmbedError> {
        let wrong = |what: String| EmbedError::Settings { field: "server.url", what };
        let mut url = Url::parse(&settings.url).map_err(|error| wrong(error.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(wrong(format!("{} is neither http nor https", url.scheme())));
        }
        let path = url.path().trim_end_matches('/').to_owned();
        if !path.ends_with("/embeddings") {
            url.set_path(&format!("{}/v1/embeddings", path.trim_end_matches("/v1")));
        }
        let failed = |what: String| EmbedError::Server { what };
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| failed(error.to_string()))?;
        let client = Client::builder().build().map_err(|error| failed(error.to_string()))?;
        Ok(Self {
            runtime,
            client,
            url,
            key: settings.key.clone(),
            model: settings.model.clone(),
            retries: settings.retries,
            timeout: Duration::from_millis(settings.timeout_ms),
            deadline,
        })
    }

    fn attempt(&self, texts: &[String], timeout: Duration) -> Result<Vec<Vector>, Failure> {
        let body = Request { model: &self.model, input: texts, encoding_format: "float" };
        let mut request = self.client.post(self.url.clone()).timeout(timeout).json(&body);
        if !self.key.expose_secret().is_empty() {
            request = request.bearer_auth(self.key.expose_secret());
        }
        let limit = 1024 + texts.len() * MOST_DIMENSIONS * BYTES_PER_NUMBER;
        self.runtime.block_on(async {
            let passing = |error: reqwest::Error| Failure { what: describe(error), may_pass: true };
            let mut response = request.send().await.map_err(passing)?;
            let status = response.status();
            if !status.is_success() {
                let may_pass = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
                return Err(Failure { what: format!("status {status}"), may_pass });
            }
            let mut bytes = Vec::new();
            while let Some(chunk) = response.chunk().await.map_err(passing)? {
                if bytes.len() + chunk.len() > limit {
                    return Err(Failure { what: format!("an answer of more than {limit} bytes"), may_pass: false });
                }
                bytes.extend_from_slice(&chunk);
            }
            in_order(&bytes, texts.len()).map_err(|what| Failure { what, may_pass: false })
        })
    }
}

impl Inference for Server {
    fn embed(&mut self, texts: &[String]) -> Result<Vec<Vector>, EmbedError> {
        let (start, mut pause, mut attempts) = (Instant::now(), FIRST_PAUSE, 0);
        loop {
            let left = self.deadline.saturating_sub(start.elapsed());
            let failure = match self.attempt(texts, self.timeout.min(left)) {
                Ok(vectors) => return Ok(vectors),
                Err(failure) => failure,
            };
            attempts += 1;
            let left = self.deadline.saturating_sub(start.elapsed());
            if !failure.may_pass || attempts > self.retries || left <= pause {
                let tries = if attempts == 1 { String::new() } else { format!(" after {attempts} attempts") };
                return Err(EmbedError::Server { what: format!("{}{tries}", failure.what) });
            }
            thread::sleep(pause);
            pause *= 2;
        }
    }
}

/// The vectors of an answer in the order of the texts, each of length 1.
fn in_order(bytes: &[u8], texts: usize) -> Result<Vec<Vector>, String> {
    let response: Response = serde_json::from_slice(bytes).map_err(|error| format!("an answer that is no list of embeddings: {error}"))?;
    if response.data.len() != texts {
        return Err(format!("{} vectors for {texts} texts", response.data.len()));
    }
    let mut vectors: Vec<Vector> = vec![Vec::new(); texts];
    for (place, row) in response.data.into_iter().enumerate() {
        let index = row.index.unwrap_or(place);
        let slot = vectors.get_mut(index).filter(|slot| slot.is_empty()).ok_or_else(|| format!("index {index} twice or out of range"))?;
        *slot = row.embedding;
        if !to_unit_length(slot) {
            return Err(format!("vector {index} has no direction"));
        }
    }
    Ok(vectors)
}

/// The error without its address, which may carry a password, but with its causes.
fn describe(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(next) = cause {
        text = format!("{text}: {next}");
        cause = next.source();
    }
    text
}
