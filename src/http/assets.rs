//! The scripts and styles of the pages, from inside the program. Knows nothing of what they do.

mod bare;
mod bundle;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, OnceLock};

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

use super::shared::Shared;
use crate::language::Language;
use crate::texts::Texts;

#[derive(RustEmbed)]
#[folder = "web/"]
#[exclude = "demo/*"]
#[exclude = "*.json"]
struct Web;

/// Changes whenever any of the files does, so that browsers keep what they have for as long as it is right.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut names: Vec<_> = Web::iter().collect();
    names.sort();
    let mut hasher = blake3::Hasher::new();
    for file in names.iter().filter_map(|name| Web::get(name)) {
        hasher.update(&file.metadata.sha256_hash());
    }
    hasher.finalize().to_hex()[..16].to_owned()
});

/// How long a file of this version may be kept: its address changes with its content.
const FOREVER: &str = "public, max-age=31536000, immutable";
/// How long one may be kept whose address stays.
const SHORT: &str = "public, max-age=300";

/// In files, the place of the version.
const HERE: &[u8] = b"/assets/current/";

/// The address of a file, such as `chat/chat.js`.
pub fn address(file: &str) -> String {
    format!("/assets/{}/{file}", *VERSION)
}

/// A file. One of another version is answered with what there is now: a page that was open when the service changed still works.
pub async fn file(Path((version, file)): Path<(String, String)>) -> Response {
    served(&file, if version == *VERSION { FOREVER } else { SHORT })
}

/// In the widget, the place of what it says before anything else is loaded.
const TEXTS: &[u8] = b"'texts at once'";
/// Those messages.
const AT_ONCE: [&str; 4] = ["chat-launch", "chat-close", "chat-loading", "chat-failed"];

/// The widget, at the address that host pages name. It is told a few messages in all languages: the button is drawn before anything is asked.
pub async fn widget(State(shared): State<Arc<Shared>>) -> Response {
    static SCRIPT: OnceLock<Bytes> = OnceLock::new();
    let script = SCRIPT.get_or_init(|| {
        let file = FILES.get("widget.js").cloned().unwrap_or_default();
        replaced(&file, TEXTS, said_at_once(&shared.app.texts).as_bytes()).into()
    });
    sent("js", SHORT, script.clone())
}

fn said_at_once(texts: &Texts) -> String {
    let traditional = texts.in_traditional(true);
    let languages = Language::INTERFACE.iter().map(|language| (language.code(), *language, texts));
    let all = languages.chain([("zh-Hant", Language::ZH, &traditional)]);
    let said: BTreeMap<&str, [String; 4]> = all.map(|(tag, language, texts)| (tag, AT_ONCE.map(|id| texts.get(language, id, None)))).collect();
    serde_json::to_string(&said).unwrap_or_default()
}

/// The picture that browsers ask for at this address wherever a page names none.
pub async fn icon() -> Response {
    served("icon.svg", SHORT)
}

/// The worker that keeps pages readable offline; at the top, since it may answer only for what lies below it.
pub async fn worker() -> Response {
    served("worker.js", "no-cache")
}

/// Every file as browsers need it, and the chat's modules in one; worked out once.
static FILES: LazyLock<BTreeMap<String, Bytes>> = LazyLock::new(|| {
    let text = |name: &str| Web::get(name).map(|found| bare::bare(&String::from_utf8_lossy(&versioned(&found.data))));
    let prepared = |name: &str| if ending(name) == "js" { text(name).map(Bytes::from) } else { Some(versioned(&Web::get(name)?.data).into()) };
    let files = Web::iter().filter_map(|name| Some((name.to_string(), prepared(&name)?)));
    files.chain([(bundle::CHAT.to_owned(), bundle::chat(&text).into())]).collect()
});

fn ending(file: &str) -> &str {
    file.rsplit_once('.').map_or("", |(_, ending)| ending)
}

fn served(file: &str, kept: &'static str) -> Response {
    match FILES.get(file) {
        Some(data) => sent(ending(file), kept, data.clone()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn sent(ending: &str, kept: &'static str, data: Bytes) -> Response {
    let kind = match ending {
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "webmanifest" => "application/manifest+json",
        "png" => "image/png",
        _ => "application/octet-stream",
    };
    // Scripts of the widget are loaded by pages of other sites.
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, kept), (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    (headers, data).into_response()
}

/// `/assets/current/` in a file leads to this version.
fn versioned(data: &[u8]) -> Vec<u8> {
    replaced(data, HERE, address("").as_bytes())
}

fn replaced(data: &[u8], what: &[u8], by: &[u8]) -> Vec<u8> {
    let mut written = Vec::with_capacity(data.len());
    let mut rest = data;
    while let Some(at) = rest.windows(what.len()).position(|window| window == what) {
        written.extend_from_slice(&rest[..at]);
        written.extend_from_slice(by);
        rest = &rest[at + what.len()..];
    }
    written.extend_from_slice(rest);
    written
}
