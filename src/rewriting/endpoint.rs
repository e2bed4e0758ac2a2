//! An OpenAI-compatible endpoint for chat completions. Knows HTTP as a client, not what is asked.

use std::time::Duration;

use reqwest::header::RETRY_AFTER;
use reqwest::redirect::Policy;
use reqwest::{Client, Response, Url};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use super::RewritingError;
use super::settings::Settings;

/// Bytes that a reply may have at most.
const MOST_BYTES: usize = 64 * 1024;

/// Where the model is asked.
pub(super) struct Endpoint {
    client: Client,
    url: Url,
    key: SecretString,
    model: String,
    tokens: u32,
    json: bool,
}

#[derive(Serialize)]
struct Request<'a> {
    model: &'a str,
    messages: [Message<'a>; 2],
    max_tokens: u32,
    temperature: u8,
    stream: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_format: Option<Format>,
}

#[derive(Serialize)]
struct Message<'a> {
    role: &'static str,
    content: &'a str,
}

#[derive(Serialize)]
struct Format {
    r#type: &'static str,
}

#[derive(Deserialize)]
struct Completion {
    choices: Vec<Choice>,
    #[serde(default)]
    usage: Option<Usage>,
}

#[derive(Deserialize)]
struct Choice {
    message: Said,
}

#[derive(Deserialize)]
struct Said {
    #[serde(default)]
    content: Option<String>,
}

#[derive(Deserialize)]
struct Usage {
    total_tokens: u64,
}

/// What the model said, and the tokens that it counted.
pub(super) struct Answer {
    pub(super) content: String,
    pub(super) tokens: Option<u64>,
}

/// Why there is no answer.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) what: String,
    /// For how long the endpoint wants to be left alone.
    pub(super) pause: Option<Duration>,
}

impl Failure {
    pub(super) fn of(what: String) -> Self {
        Self { what, pause: None }
    }
}

impl Endpoint {
    /// Prepares a connection; nothing is sent yet.
    pub(super) fn new(settings: &Settings) -> Result<Self, RewritingError> {
        let wrong = |what: String| RewritingError { field: "url", what };
        let mut url = Url::parse(&settings.url).map_err(|error| wrong(error.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(wrong(format!("{} is neither http nor https", url.scheme())));
        }
        let path = url.path().trim_end_matches('/').to_owned();
        if !path.ends_with("/completions") {
            url.set_path(&format!("{}/v1/chat/completions", path.trim_end_matches("/v1")));
        }
        // A redirect would carry the question elsewhere.
        let client = Client::builder().redirect(Policy::none()).build().map_err(|error| wrong(error.to_string()))?;
        Ok(Self { client, url, key: settings.key.clone(), model: settings.model.clone(), tokens: settings.tokens, json: settings.json })
    }

    /// One request, one answer.
    pub(super) async fn ask(&self, task: &str, message: &str) -> Result<Answer, Failure> {
        let messages = [Message { role: "system", content: task }, Message { role: "user", content: message }];
        let response_format = self.json.then_some(Format { r#type: "json_object" });
        let body = Request { model: &self.model, messages, max_tokens: self.tokens, temperature: 0, stream: false, response_format };
        let mut request = self.client.post(self.url.clone()).json(&body);
        if !self.key.expose_secret().is_empty() {
            request = request.bearer_auth(self.key.expose_secret());
        }
        let response = request.send().await.map_err(|error| Failure::of(describe(error)))?;
        if !response.status().is_success() {
            return Err(Failure { what: format!("status {}", response.status()), pause: retry_after(&response) });
        }
        let completion: Completion = serde_json::from_slice(&bounded(response).await?).map_err(|_| Failure::of("no chat completion".to_owned()))?;
        let content = completion.choices.into_iter().next().and_then(|choice| choice.message.content);
        let content = content.ok_or_else(|| Failure::of("a completion without content".to_owned()))?;
        Ok(Answer { content, tokens: completion.usage.map(|usage| usage.total_tokens) })
    }
}

async fn bounded(mut response: Response) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| Failure::of(describe(error)))? {
        if bytes.len() + chunk.len() > MOST_BYTES {
            return Err(Failure::of(format!("an answer of more than {MOST_BYTES} bytes")));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// Seconds in `Retry-After`; a date is not read.
fn retry_after(response: &Response) -> Option<Duration> {
    response.headers().get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}

/// The error without its address, which may carry a password.
fn describe(error: reqwest::Error) -> String {
    error.without_url().to_string()
}
