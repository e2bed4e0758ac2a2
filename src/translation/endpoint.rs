//! A server that translates by the interface of `LibreTranslate`, which several others offer too: one text, two languages, one answer. Knows HTTP as
//! a client, not what is translated.

use reqwest::redirect::Policy;
use reqwest::{Client, Response, Url};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use super::TranslationError;
use super::settings::Settings;
use crate::language::Language;

/// Bytes that an answer may have at most.
const MOST_BYTES: usize = 64 * 1024;
/// Characters that a translation may have for each of the text, and beside.
const TIMES: usize = 6;
const BESIDE: usize = 200;

/// Where texts are translated.
pub(super) struct Endpoint {
    client: Client,
    url: Url,
    key: SecretString,
}

#[derive(Serialize)]
struct Request<'a> {
    q: &'a str,
    source: &'a str,
    target: &'a str,
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a str>,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "translatedText")]
    translated: String,
}

impl Endpoint {
    /// Prepares a connection; nothing is sent yet.
    pub(super) fn new(settings: &Settings) -> Result<Self, TranslationError> {
        let wrong = |what: String| TranslationError { field: "url", what };
        let mut url = Url::parse(&settings.url).map_err(|error| wrong(error.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(wrong(format!("{} is neither http nor https", url.scheme())));
        }
        let path = url.path().trim_end_matches('/').to_owned();
        if !path.ends_with("/translate") {
            url.set_path(&format!("{path}/translate"));
        }
        // A redirect would carry the text elsewhere.
        let client = Client::builder().redirect(Policy::none()).build().map_err(|error| wrong(error.to_string()))?;
        Ok(Self { client, url, key: settings.key.clone() })
    }

    /// One text, one translation; else what went wrong, in words for the log that repeat nothing of the text.
    pub(super) async fn translate(&self, text: &str, from: Language, to: Language) -> Result<String, String> {
        let key = Some(self.key.expose_secret()).filter(|key| !key.is_empty());
        let (from, to) = (from.to_string(), to.to_string());
        let body = Request { q: text, source: &from, target: &to, format: "text", api_key: key };
        let response = self.client.post(self.url.clone()).json(&body).send().await.map_err(describe)?;
        if !response.status().is_success() {
            return Err(format!("status {}", response.status()));
        }
        let answer: Answer = serde_json::from_slice(&bounded(response).await?).map_err(|_| "no translation in the answer".to_owned())?;
        let translated: String = answer.translated.chars().filter(|c| !c.is_control() || *c == '\n').collect();
        let (translated, length) = (translated.trim().to_owned(), text.chars().count());
        match translated.chars().count() {
            0 => Err("an empty translation".to_owned()),
            far if far > TIMES * length + BESIDE => Err("a translation far longer than the text".to_owned()),
            _ => Ok(translated),
        }
    }
}

async fn bounded(mut response: Response) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(describe)? {
        if bytes.len() + chunk.len() > MOST_BYTES {
            return Err(format!("an answer of more than {MOST_BYTES} bytes"));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// The error without its address, which may carry a password.
fn describe(error: reqwest::Error) -> String {
    error.without_url().to_string()
}
