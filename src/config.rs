//! Settings: defaults, then a file, then the environment, then the command line; read once, checked once. The only reader of the environment.
//! Knows of the engines nothing but their settings.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format, Toml};
use secrecy::SecretString;
use serde::Deserialize;

use crate::fair::{Proxies, ProxyHeader, Rate};
use crate::language::Language;
use crate::{accounts, checking, conversation, desk, embedding, fair, rewriting, store, vectors, webhooks};

/// The defaults with their explanations: what `openwindow config` prints, and a file that can be edited.
pub const DEFAULTS: &str = include_str!("config/defaults.toml");

/// All settings.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where to listen.
    pub listen: SocketAddr,
    /// Folder for everything that is written; the user's data folder if empty.
    pub data: PathBuf,
    /// Folder of the guides; looked for beside the program and in the working folder if empty.
    pub knowledge: PathBuf,
    /// Folder of the models; likewise.
    pub models: PathBuf,
    /// The city's time zone, by which "today" is told.
    pub time_zone: String,
    /// The address under which people reach the service, for links that leave it; the `Host` header's if empty.
    pub public_url: String,
    /// Bounds on what is taken in.
    pub limits: Limits,
    /// Which model embeds, and how.
    pub embedding: embedding::Settings,
    /// Which engine searches, and how.
    pub index: vectors::Settings,
    /// Who runs the service.
    pub about: About,
    /// Where conversations are kept.
    pub store: store::Settings,
    /// Bounds on conversations.
    pub conversations: conversation::Settings,
    /// When the desk is open.
    pub desk: desk::Settings,
    /// Which answers people check.
    pub verification: checking::Settings,
    /// Those who work here.
    pub accounts: accounts::Settings,
    /// The widget on other sites.
    pub widget: Widget,
    /// The callback of a WeChat Official Account.
    pub wechat: WeChat,
    /// Who is told what happens.
    pub webhooks: webhooks::Settings,
    /// The optional language model.
    pub rewriting: rewriting::Settings,
    /// What is logged.
    pub log: Log,
}

/// Bounds on requests.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Bytes of a request's body at most.
    pub body_bytes: usize,
    /// The same for chats, which send all that was said before.
    pub chat_bytes: usize,
    /// Requests worked on at once at most; more are answered `busy` at once.
    pub concurrent: usize,
    /// New questions worked on at once at most; answers that are kept need no place.
    pub questions: usize,
    /// Milliseconds that a request may take.
    pub request_ms: u64,
    /// Milliseconds that running requests get to finish when the service stops.
    pub drain_ms: u64,
    /// Questions a minute from each address and each visitor; 0: any number.
    pub per_minute: u32,
    /// Questions at once from each of them, before the minute counts.
    pub burst: u32,
    /// Whether this machine's own requests are counted too.
    pub loopback: bool,
    /// Networks of the proxies whose word on an address is taken.
    pub trusted_proxies: Proxies,
    /// The header in which they write it.
    pub proxy_header: ProxyHeader,
}

impl Limits {
    /// What is allowed to those without a key.
    pub fn fair(&self) -> fair::Settings {
        let rate = (self.per_minute > 0).then_some(Rate { per_minute: self.per_minute, burst: self.burst });
        fair::Settings { rate, loopback: self.loopback, proxies: self.trusted_proxies.clone(), header: self.proxy_header }
    }
}

/// The widget on other sites.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Widget {
    /// Sites whose pages may show it, as `https://example.org`.
    pub origins: Vec<String>,
}

/// Who runs the service, as the page about it says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// A name; nothing is said about the operator while it is empty.
    pub operator: String,
    /// How to reach the operator: a web or mail address, a telephone number.
    pub contact: String,
}

/// The callback of a WeChat Official Account.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeChat {
    /// The token set in the account's console; there is no callback while it is empty.
    pub token: SecretString,
    /// The language in which the account greets, and a prior where a message's language is unclear.
    pub language: Language,
}

/// What is logged, to standard error.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// `error`, `warn`, `info`, `debug`, or a filter such as `openwindow=debug`.
    pub level: String,
    /// One JSON object per line instead of text.
    pub json: bool,
}

/// Why there are no settings.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A value is missing, unknown or of the wrong type; names the field and where it came from.
    #[error("{0}")]
    Read(Box<figment::Error>),
    /// The file named on the command line is not there.
    #[error("the configuration file {0} cannot be read")]
    NoFile(PathBuf),
    /// A value cannot be used.
    #[error("{field}: {reason}")]
    Value {
        /// The field.
        field: &'static str,
        /// Why not.
        reason: String,
    },
}

/// What the command line says.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    /// A configuration file.
    pub file: Option<PathBuf>,
    /// The address.
    pub listen: Option<SocketAddr>,
    /// The data folder.
    pub data: Option<PathBuf>,
}

/// Reads and checks the settings.
pub fn read(overrides: &Overrides) -> Result<Config, ConfigError> {
    let mut figment = Figment::from(Toml::string(DEFAULTS));
    if let Some(file) = &overrides.file {
        if !file.is_file() {
            return Err(ConfigError::NoFile(file.clone()));
        }
        figment = figment.merge(Toml::file_exact(file));
    }
    // OPENWINDOW_INDEX__URL sets `index.url`. Variables without a setting of that name belong to tests and scripts.
    figment = figment
        .merge(Env::prefixed("OPENWINDOW_").split("__").filter(|key| !matches!(key.as_str().to_ascii_lowercase().as_str(), "qdrant" | "peers" | "postgres")));
    let mut config: Config = figment.extract().map_err(|error| ConfigError::Read(Box::new(error)))?;
    if let Some(listen) = overrides.listen {
        config.listen = listen;
    }
    if let Some(data) = &overrides.data {
        config.data.clone_from(data);
    }
    complete(&mut config)?;
    Ok(config)
}

/// `https://example.org` or `http://127.0.0.1:8080`: a scheme, a host and perhaps a port, in the form in which browsers write it.
fn is_origin(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && host.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-:[]".contains(&b)))
}

/// Fills in what depends on the machine, and checks what serde cannot.
fn complete(config: &mut Config) -> Result<(), ConfigError> {
    let value = |field, reason: String| ConfigError::Value { field, reason };
    if config.data.as_os_str().is_empty() {
        let base = dirs::data_dir().ok_or_else(|| value("data", "this user has no data folder; name one with --data".to_owned()))?;
        config.data = base.join("openwindow");
    }
    if config.knowledge.as_os_str().is_empty() {
        config.knowledge =
            shipped("knowledge").ok_or_else(|| value("knowledge", "no folder `knowledge` beside the program or in the working folder; set it".to_owned()))?;
    }
    if config.models.as_os_str().is_empty() {
        config.models =
            shipped("models").ok_or_else(|| value("models", "no folder `models` beside the program or in the working folder; set it".to_owned()))?;
    }
    if let Some(library) = onnxruntime() {
        config.embedding.onnxruntime.get_or_insert(library);
    }
    jiff::tz::TimeZone::get(&config.time_zone).map_err(|error| value("time_zone", error.to_string()))?;
    if config.limits.concurrent == 0 {
        return Err(value("limits.concurrent", "must be at least 1".to_owned()));
    }
    if config.limits.questions == 0 {
        return Err(value("limits.questions", "must be at least 1".to_owned()));
    }
    if config.limits.burst == 0 {
        return Err(value("limits.burst", "must be at least 1".to_owned()));
    }
    if config.limits.body_bytes < 1024 {
        return Err(value("limits.body_bytes", "must be at least 1024".to_owned()));
    }
    let faults = config
        .store
        .fault()
        .or_else(|| config.conversations.fault())
        .or_else(|| config.accounts.fault())
        .or_else(|| config.desk.fault())
        .or_else(|| config.verification.fault());
    if let Some((field, reason)) = faults {
        return Err(value(field, reason));
    }
    if let Some(wrong) = config.widget.origins.iter().find(|origin| !is_origin(origin)) {
        return Err(value("widget.origins", format!("{wrong:?} is no site; write it as https://example.org, without a path")));
    }
    if !config.wechat.language.has_interface() {
        return Err(value("wechat.language", "must be a language of the interface".to_owned()));
    }
    config.public_url = public(&config.public_url).map_err(|reason| value("public_url", reason))?;
    Ok(())
}

/// The public address without the slash at its end; scheme, host and perhaps a path, nothing else.
fn public(address: &str) -> Result<String, String> {
    let address = address.trim().trim_end_matches('/');
    if address.is_empty() {
        return Ok(String::new());
    }
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or_default();
    let host = rest.split('/').next().unwrap_or_default();
    let plain = |more: &'static [u8]| move |b: u8| b.is_ascii_alphanumeric() || more.contains(&b);
    if host.is_empty() || !host.bytes().all(plain(b".-:[]")) || !rest.bytes().all(plain(b".-:[]/_~%")) {
        return Err(format!("{address:?} is not an address such as https://example.org"));
    }
    Ok(address.to_owned())
}

/// A shipped folder: in the working folder, or beside the program or above it.
fn shipped(name: &str) -> Option<PathBuf> {
    let here = std::env::current_dir().ok().map(|folder| folder.join(name));
    let program = std::env::current_exe().ok();
    let above = program.iter().flat_map(|program| program.ancestors().skip(1)).map(|folder: &Path| folder.join(name));
    here.into_iter().chain(above).find(|folder| folder.is_dir())
}

#[expect(clippy::disallowed_methods, reason = "the environment is read here and nowhere else")]
fn onnxruntime() -> Option<PathBuf> {
    std::env::var_os("ORT_DYLIB_PATH").map(PathBuf::from)
}
