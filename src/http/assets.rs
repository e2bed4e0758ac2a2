//! The scripts and styles of the pages, from inside the program. Knows nothing of what they do.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

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

/// The widget, at the address that host pages name.
pub async fn widget() -> Response {
    served("widget.js", SHORT)
}

/// The picture that browsers ask for at this address wherever a page names none.
pub async fn icon() -> Response {
    served("icon.svg", SHORT)
}

/// The worker that keeps pages readable offline; at the top, since it may answer only for what lies below it.
pub async fn worker() -> Response {
    served("worker.js", "no-cache")
}

fn served(file: &str, kept: &'static str) -> Response {
    let Some(found) = Web::get(file) else { return StatusCode::NOT_FOUND.into_response() };
    let kind = match file.rsplit_once('.').map(|(_, ending)| ending) {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("webmanifest") => "application/manifest+json",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    // Scripts of the widget are loaded by pages of other sites.
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, kept), (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    (headers, versioned(&found.data)).into_response()
}

/// `/assets/current/` in a file leads to this version.
fn versioned(data: &[u8]) -> Vec<u8> {
    let here = address("");
    let mut written = Vec::with_capacity(data.len());
    let mut rest = data;
    while let Some(at) = rest.windows(HERE.len()).position(|window| window == HERE) {
        written.extend_from_slice(&rest[..at]);
        written.extend_from_slice(here.as_bytes());
        rest = &rest[at + HERE.len()..];
    }
    written.extend_from_slice(rest);
    written
}
