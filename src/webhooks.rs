//! Tells other services what happened: signed, tried again until it arrives, each event once. Knows nothing of what the events are about.
//!
//! What is told waits in the data folder until it arrived: a process that is killed loses nothing, and what a command tells is sent by the server.
//! A letter whose arrival could not be noted any more is sent again, under the same name.

mod address;
mod outbox;

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use hmac::{Hmac, Mac};
use moka::sync::Cache;
use reqwest::redirect::Policy;
use reqwest::{Client, Url};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use address::{OnlyPublic, is_public};
use outbox::Outbox;

/// The header that holds the signature: `t=SECONDS,v1=HEX`, an HMAC-SHA256 with the secret over `SECONDS.BODY`.
pub const SIGNATURE: &str = "OpenWindow-Signature";
/// Events waiting for one destination at most.
const WAITING: usize = 1000;
/// How long a line sleeps at most before it looks for what another process has told.
const LOOKS_AFTER: Duration = Duration::from_mins(1);
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
    /// What waits cannot be kept.
    #[error("webhooks: {path}: {source}")]
    Disk {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
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

struct Line {
    to: Destination,
    url: Url,
    outbox: Outbox,
    /// Told that something waits.
    told: Notify,
}

/// The way out for events; cheap to clone.
#[derive(Clone)]
pub struct Webhooks {
    settings: Settings,
    lines: Arc<Vec<Line>>,
    told: Cache<String, ()>,
    client: Client,
}

impl Webhooks {
    /// Checks the destinations; nothing is sent until [`Webhooks::run`]. What waits is kept below `folder`.
    pub fn new(settings: &Settings, folder: &Path) -> Result<Self, WebhookError> {
        let mut lines = Vec::new();
        for (at, to) in settings.to.iter().enumerate() {
            let url = checked(&to.url, settings.private).map_err(|reason| WebhookError::Address { at, reason })?;
            if to.secret.expose_secret().chars().count() < 16 {
                return Err(WebhookError::Secret(at));
            }
            let outbox = Outbox::open(folder, url.as_str()).map_err(|source| WebhookError::Disk { path: folder.to_owned(), source })?;
            lines.push(Line { to: to.clone(), url, outbox, told: Notify::new() });
        }
        let mut client = Client::builder().redirect(Policy::none()).no_proxy().timeout(Duration::from_millis(settings.timeout_ms));
        if !settings.private {
            client = client.dns_resolver(Arc::new(OnlyPublic));
        }
        let client = client.build().map_err(|error| WebhookError::Client(error.to_string()))?;
        Ok(Self { settings: settings.clone(), lines: Arc::new(lines), told: Cache::new(REMEMBERED), client })
    }

    /// Puts an event on its way and returns at once; one told before is dropped.
    pub fn tell(&self, happened: &Happened, clock: &Clock) {
        let wanted = |line: &&Line| line.to.events.is_empty() || line.to.events.contains(happened.kind);
        if !self.lines.iter().any(|line| wanted(&line)) || !self.told.entry(happened.id.clone()).or_insert(()).is_fresh() {
            return;
        }
        let body = json!({ "id": happened.id, "kind": happened.kind, "at": clock.moment().to_string(), "data": happened.data }).to_string();
        for line in self.lines.iter().filter(wanted) {
            match line.outbox.waiting() {
                Ok(waiting) if waiting.len() >= WAITING => {
                    tracing::error!(event = %happened.id, to = host(&line.url), "too many events wait for this webhook: one is lost");
                }
                waiting => match waiting.and_then(|_| line.outbox.put(&body, clock.moment())) {
                    Ok(()) => line.told.notify_one(),
                    Err(error) => tracing::error!(event = %happened.id, to = host(&line.url), %error, "an event cannot be kept and is lost"),
                },
            }
        }
    }

    /// Delivers until `stop`. Each destination has its own line, so that one that is down holds up no other.
    pub async fn run(self, clock: Clock, stop: CancellationToken) {
        let mut lines = JoinSet::new();
        for at in 0..self.lines.len() {
            let (own, clock) = (self.clone(), clock.clone());
            lines.spawn(async move { own.run_line(&own.lines[at], &clock).await });
        }
        stop.cancelled().await;
        lines.shutdown().await;
    }

    /// Delivers one letter after the other; each is gone once it arrived or is given up.
    async fn run_line(&self, line: &Line, clock: &Clock) {
        loop {
            for letter in line.outbox.waiting().unwrap_or_default() {
                match std::fs::read_to_string(&letter) {
                    Ok(body) => self.deliver(line, &body, clock).await,
                    Err(error) => tracing::error!(to = host(&line.url), %error, "an event that waited cannot be read and is lost"),
                }
                if let Err(error) = std::fs::remove_file(&letter) {
                    tracing::error!(to = host(&line.url), %error, "an event that arrived cannot be removed and will be sent again");
                }
            }
            // Silence is no failure.
            let _ = tokio::time::timeout(LOOKS_AFTER, line.told.notified()).await;
        }
    }

    /// Tries until it arrives or the attempts are used up.
    async fn deliver(&self, line: &Line, body: &str, clock: &Clock) {
        let id = serde_json::from_str::<Value>(body).map(|told| told["id"].to_string()).unwrap_or_default();
        let mut pause = Duration::from_millis(self.settings.pause_ms);
        for attempt in 1..=self.settings.attempts {
            match self.attempt(line, body, clock).await {
                Ok(()) => return,
                Err(reason) => tracing::warn!(event = %id, to = host(&line.url), attempt, %reason, "a webhook did not arrive"),
            }
            if attempt < self.settings.attempts {
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(Duration::from_hours(1));
            }
        }
        tracing::error!(event = %id, to = host(&line.url), "a webhook is given up");
    }

    async fn attempt(&self, line: &Line, body: &str, clock: &Clock) -> Result<(), String> {
        let signature = signature(&line.to.secret, clock.moment().as_second(), body);
        let request = self.client.post(line.url.clone()).header("content-type", "application/json").header(SIGNATURE, signature).body(body.to_owned());
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
