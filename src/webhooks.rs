//! Tells other services what happened: signed, tried again until it arrives, each event once. Knows nothing of what the events are about.

mod address;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hmac::{Hmac, Mac};
use moka::sync::Cache;
use reqwest::redirect::Policy;
use reqwest::{Client, Url};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use address::{OnlyPublic, is_public};

/// The header that holds the signature: `t=SECONDS,v1=HEX`, an HMAC-SHA256 with the secret over `SECONDS.BODY`.
pub const SIGNATURE: &str = "OpenWindow-Signature";
/// Events waiting for one destination at most.
const WAITING: usize = 1000;
/// Names of events kept, so that none is sent twice.
const REMEMBERED: u64 = 100_000;

/// Section `webhooks` of the configuration.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Where events go.
    pub to: Vec<Destination>,
    /// Whether addresses of this machine and of private networks are allowed.
    pub private: bool,
    /// Attempts for one event at most.
    pub attempts: u32,
    /// Milliseconds between the first two attempts; doubled before each further one.
    pub pause_ms: u64,
    /// Milliseconds that one attempt may take.
    pub timeout_ms: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { to: Vec::new(), private: false, attempts: 8, pause_ms: 1000, timeout_ms: 10_000 }
    }
}

/// Where events go.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Destination {
    /// An `http` or `https` address.
    pub url: String,
    /// With which bodies are signed.
    pub secret: SecretString,
    /// Kinds of events that go there; all if empty.
    #[serde(default)]
    pub events: BTreeSet<String>,
}

/// Why webhooks cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum WebhookError {
    /// The address is none.
    #[error("webhooks.to[{at}].url: {reason}")]
    Address {
        /// Which destination.
        at: usize,
        /// What is wrong.
        reason: String,
    },
    /// A signature that everybody can make is none.
    #[error("webhooks.to[{0}].secret: must have at least 16 characters")]
    Secret(usize),
    /// The client cannot be made.
    #[error("webhooks: {0}")]
    Client(String),
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Happened {
    /// Unique; the same event has the same name however often it is told.
    pub id: String,
    /// Such as `publication.changed`.
    pub kind: &'static str,
    /// What there is to know about it.
    pub data: Value,
}

struct Letter {
    id: String,
    body: String,
}

struct Line {
    to: Destination,
    url: Url,
    sender: Sender<Arc<Letter>>,
}

/// The way out for events; cheap to clone.
#[derive(Clone)]
pub struct Webhooks {
    settings: Settings,
    lines: Arc<Vec<Line>>,
    waiting: Arc<Mutex<Vec<Receiver<Arc<Letter>>>>>,
    told: Cache<String, ()>,
    client: Client,
}

impl Webhooks {
    /// Checks the destinations; nothing is sent until [`Webhooks::run`].
    pub fn new(settings: &Settings) -> Result<Self, WebhookError> {
        let mut lines = Vec::new();
        let mut waiting = Vec::new();
        for (at, to) in settings.to.iter().enumerate() {
            let url = checked(&to.url, settings.private).map_err(|reason| WebhookError::Address { at, reason })?;
            if to.secret.expose_secret().chars().count() < 16 {
                return Err(WebhookError::Secret(at));
            }
            let (sender, receiver) = mpsc::channel(WAITING);
            lines.push(Line { to: to.clone(), url, sender });
            waiting.push(receiver);
        }
        let mut client = Client::builder().redirect(Policy::none()).no_proxy().timeout(Duration::from_millis(settings.timeout_ms));
        if !settings.private {
            client = client.dns_resolver(Arc::new(OnlyPublic));
        }
        let client = client.build().map_err(|error| WebhookError::Client(error.to_string()))?;
        Ok(Self { settings: settings.clone(), lines: Arc::new(lines), waiting: Arc::new(Mutex::new(waiting)), told: Cache::new(REMEMBERED), client })
    }

    /// Puts an event on its way and returns at once; one told before is dropped.
    pub fn tell(&self, happened: &Happened, clock: &Clock) {
        let wanted = |line: &&Line| line.to.events.is_empty() || line.to.events.contains(happened.kind);
        if !self.lines.iter().any(|line| wanted(&line)) || !self.told.entry(happened.id.clone()).or_insert(()).is_fresh() {
            return;
        }
        let body = json!({ "id": happened.id, "kind": happened.kind, "at": clock.moment().to_string(), "data": happened.data }).to_string();
        let letter = Arc::new(Letter { id: happened.id.clone(), body });
        for line in self.lines.iter().filter(wanted) {
            if line.sender.try_send(Arc::clone(&letter)).is_err() {
                tracing::error!(event = %happened.id, to = host(&line.url), "too many events wait for this webhook: one is lost");
            }
        }
    }

    /// Delivers until `stop`. Each destination has its own line, so that one that is down holds up no other.
    pub async fn run(self, clock: Clock, stop: CancellationToken) {
        let receivers = self.waiting.lock().map(|mut waiting| std::mem::take(&mut *waiting)).unwrap_or_default();
        let mut lines = JoinSet::new();
        for (at, mut receiver) in receivers.into_iter().enumerate() {
            let (own, clock) = (self.clone(), clock.clone());
            lines.spawn(async move {
                while let Some(letter) = receiver.recv().await {
                    own.deliver(at, &letter, &clock).await;
                }
            });
        }
        stop.cancelled().await;
        lines.shutdown().await;
    }

    /// Tries until it arrives or the attempts are used up.
    async fn deliver(&self, at: usize, letter: &Letter, clock: &Clock) {
        let Some(line) = self.lines.get(at) else { return };
        let mut pause = Duration::from_millis(self.settings.pause_ms);
        for attempt in 1..=self.settings.attempts {
            match self.attempt(line, letter, clock).await {
                Ok(()) => return,
                Err(reason) => tracing::warn!(event = %letter.id, to = host(&line.url), attempt, %reason, "a webhook did not arrive"),
            }
            if attempt < self.settings.attempts {
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(Duration::from_hours(1));
            }
        }
        tracing::error!(event = %letter.id, to = host(&line.url), "a webhook is given up");
    }

    async fn attempt(&self, line: &Line, letter: &Letter, clock: &Clock) -> Result<(), String> {
        let signature = signature(&line.to.secret, clock.moment().as_second(), &letter.body);
        let request = self.client.post(line.url.clone()).header("content-type", "application/json").header(SIGNATURE, signature).body(letter.body.clone());
        let response = request.send().await.map_err(|error| error.without_url().to_string())?;
        if response.status().is_success() { Ok(()) } else { Err(format!("status {}", response.status())) }
    }
}

/// What the header says: when, and that whoever knows the secret wrote this body then.
pub fn signature(secret: &SecretString, seconds: i64, body: &str) -> String {
    // An HMAC takes keys of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes()) else { return String::new() };
    mac.update(format!("{seconds}.{body}").as_bytes());
    format!("t={seconds},v1={:x}", mac.finalize().into_bytes())
}

/// An address that may be sent to, as far as it tells by itself; what a name leads to is checked at each attempt.
fn checked(address: &str, private: bool) -> Result<Url, String> {
    let url = Url::parse(address).map_err(|error| error.to_string())?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!("{} is neither http nor https", url.scheme()));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("names and passwords do not belong into an address".to_owned());
    }
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    match host.parse() {
        Ok(ip) if !private && !is_public(ip) => Err(format!("{ip} is no public address; webhooks.private = true allows it")),
        _ if host.is_empty() => Err("it names no host".to_owned()),
        _ => Ok(url),
    }
}

/// The host alone: paths of webhooks are often secret.
fn host(url: &Url) -> &str {
    url.host_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_hmac_sha256_over_time_and_body() {
        // Worked out with another program: printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac SECRET
        let told = signature(&"0123456789abcdef".into(), 1_700_000_000, r#"{"a":1}"#);
        assert_eq!(told, "t=1700000000,v1=9eb18f493f8ec135d9eb2dad817c369bb4e9cbfa818657897a7437c1cd8c3a23");
    }

    #[test]
    fn only_public_web_addresses_are_taken() {
        for address in [
            "ftp://example.org/x",
            "file:///etc/passwd",
            "example.org",
            "http://",
            "http://127.0.0.1/x",
            "http://127.1/",
            "http://2130706433/",
            "http://0x7f.1/",
            "http://0177.0.0.1/",
            "http://[::1]:80/",
            "http://[::ffff:10.0.0.1]/",
            "http://10.1.2.3/",
            "http://192.168.0.1/",
            "http://169.254.169.254/latest",
            "http://100.64.0.1/",
            "http://[fd00::1]/",
            "http://[fe80::1]/",
            "http://0.0.0.0/",
            "https://user:word@example.org/",
        ] {
            assert!(checked(address, false).is_err(), "{address}");
        }
        for address in ["https://example.org/hook?key=1", "http://8.8.8.8:8080/"] {
            assert!(checked(address, false).is_ok(), "{address}");
        }
        assert!(checked("http://127.0.0.1:9/x", true).is_ok());
    }
}
