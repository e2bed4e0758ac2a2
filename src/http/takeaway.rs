//! `GET /qr?path=/g/…`: a code to take a page of this service away on a telephone. Knows nothing of the pages.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::problem::{Kind, Problem};
use super::qr::Qr;
use super::search::parameters;
use super::shared::Shared;
use super::site::Site;
use super::spoken::Spoken;

/// Bytes of a path at most: a denser code is hard to read off a screen.
const LONGEST: usize = 200;

/// Pages that a code may lead to. None of them takes a question or a conversation in its address.
const PAGES: [&str; 8] = ["/g/", "/offices", "/deadlines", "/chat", "/stay", "/plain", "/about", "/accessibility"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    path: String,
}

/// The code of a page of this service as SVG.
pub async fn code(State(shared): State<Arc<Shared>>, spoken: Spoken, site: Site, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let Wanted { path } = parameters(&shared, spoken, query.as_deref().unwrap_or_default())?;
    let refused = || shared.problem(spoken, Kind::InvalidParameter).field("path").detail("must be a page of this service with no more than its language");
    if !is_own(&path) || site.0.is_empty() {
        return Err(refused());
    }
    let link = format!("{}{path}", site.0);
    let drawn = Qr::of(&link).ok_or_else(refused)?.drawn(&link);
    Ok(([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "private, max-age=3600")], drawn.into_string()).into_response())
}

/// A path of a page, with nothing behind it but `?language=` and an anchor.
fn is_own(path: &str) -> bool {
    let (page, rest) = path.split_once(['?', '#']).unwrap_or((path, ""));
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_./".contains(&b));
    let names_page = path == "/"
        || page == "/"
        || PAGES.iter().any(|own| page == *own || page.strip_prefix(own).is_some_and(|rest| own.ends_with('/') || rest.starts_with('/')));
    let query_is_plain = if path.contains('?') {
        let (query, anchor) = rest.split_once('#').unwrap_or((rest, ""));
        query.strip_prefix("language=").is_some_and(|language| !language.is_empty() && plain(language)) && plain(anchor)
    } else {
        plain(rest)
    };
    path.len() <= LONGEST && names_page && plain(page) && !page.contains("..") && !page.contains("//") && query_is_plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_pages_without_a_question_get_a_code() {
        for good in ["/", "/?language=ar", "/g/overstay", "/g/overstay/2013-07-01/en#short", "/offices/police?language=en", "/offices", "/chat?language=ja"] {
            assert!(is_own(good), "{good}");
        }
        for bad in [
            "",
            "//example.org",
            "https://example.org",
            "/?q=my+secret",
            "/g/../api",
            "/api/v1/ask",
            "/\\example.org",
            "/offices\u{202e}",
            "/g/a?language=en&q=x",
            "/officesx",
        ] {
            assert!(!is_own(bad), "{bad}");
        }
    }
}
