//! What others hang on a link of a page when it is passed on, left out before the page reads its address; and the variant of Chinese that an address
//! asks for. Knows nothing of what pages ask.

use axum::extract::Request;
use axum::http::{HeaderValue, Uri, header};
use axum::middleware::Next;
use axum::response::Response;

/// Parameters by which advertisers and messengers follow a link.
const STRAY: [&str; 12] = ["isappinstalled", "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "nsukey", "_ga", "wxshare_count"];
/// Values of `from` that WeChat writes; pages have others of their own.
const FROM: [&str; 5] = ["singlemessage", "groupmessage", "timeline", "message", "favorites"];
/// What programs ask, and says what it means.
const PROGRAMS: [&str; 4] = ["/api/", "/v1/", "/mcp", "/wechat"];

/// Has pages read their address without what is no part of it. `language=zh-Hant` is read as Chinese by a browser that prefers traditional characters.
pub async fn left_out(mut request: Request, next: Next) -> Response {
    let uri = request.uri();
    if let Some(query) = uri.query().filter(|_| !PROGRAMS.iter().any(|start| uri.path().starts_with(start))) {
        let traditional = query.split('&').any(is_traditional);
        let kept: Vec<&str> = query.split('&').filter(|pair| !is_stray(pair)).map(|pair| if is_traditional(pair) { "language=zh" } else { pair }).collect();
        let address = if kept.is_empty() { uri.path().to_owned() } else { format!("{}?{}", uri.path(), kept.join("&")) };
        if let Ok(address) = address.parse::<Uri>() {
            *request.uri_mut() = address;
        }
        if traditional {
            request.headers_mut().insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("zh-Hant"));
        }
    }
    next.run(request).await
}

fn is_traditional(pair: &str) -> bool {
    pair.eq_ignore_ascii_case("language=zh-hant")
}

fn is_stray(pair: &str) -> bool {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    name.starts_with("utm_") || STRAY.contains(&name) || (name == "from" && FROM.contains(&value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_messengers_append_is_told_from_what_pages_ask() {
        for stray in ["from=singlemessage", "isappinstalled=0", "utm_source=x", "fbclid=IwAR0", "gclid"] {
            assert!(is_stray(stray), "{stray}");
        }
        for own in ["from=2025-01-01", "q=utm_", "language=fr", "arrival=2026-11-03", "to=2026-09-01", ""] {
            assert!(!is_stray(own), "{own}");
        }
    }
}
