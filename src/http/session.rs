//! Who is signed in, from the cookie; and that a change was meant, from the headers. Knows nothing of what is done then.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, header};

use super::fair;
use super::problem::{self, Kind, Problem};
use super::shared::Shared;
use super::site::Site;
use super::spoken::Spoken;
use crate::accounts::{Account, Allowed, Right, Session, Whence};
pub use crate::accounts::{Administrator, Auditor};
use crate::conversation::Token;

/// The name of the cookie. With this prefix no other site, no part of this one and no plain connection can set it.
pub const COOKIE: &str = "__Host-openwindow";
/// The header that only our own pages can send.
pub const CSRF: &str = "x-csrf-token";

/// A session, whatever may be done in it: one's own account, while a start password is still to be changed.
pub struct Own {
    /// Whose.
    pub account: Account,
    /// The session.
    pub session: Session,
    /// Its secret.
    pub token: Token,
}

/// That a request comes from a page of this service, or from no page at all.
pub struct SameSite;

/// Where a request comes from.
pub struct Origin(pub Whence);

/// The token of the cookie, whether it opens anything or not.
pub fn shown(headers: &HeaderMap) -> Option<Token> {
    let values = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = values.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == COOKIE).map(|(_, token)| Token::shown(token.trim()))
}

/// The cookie of a session.
pub fn cookie(token: &Token) -> HeaderValue {
    let text = format!("{COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Strict", token.as_str());
    HeaderValue::from_str(&text).unwrap_or_else(|_| no_cookie())
}

/// What takes the cookie away.
pub fn no_cookie() -> HeaderValue {
    HeaderValue::from_static("__Host-openwindow=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0")
}

/// What our pages send in the header [`CSRF`] with each change. Whoever can read the cookie alone cannot work out the other.
pub fn csrf(token: &Token) -> String {
    token.sealed("openwindow 2026 sent with changes", b"")
}

async fn spoken(parts: &mut Parts, shared: &Arc<Shared>) -> Spoken {
    let Ok(spoken) = Spoken::from_request_parts(parts, shared).await;
    spoken
}

/// Whether a request changes something.
fn changes(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Whether a page of this service sent it. Programs send neither header, and browsers let no page forge them.
fn same_site(parts: &Parts, shared: &Shared) -> bool {
    let told = |name: &str| parts.headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    match told("sec-fetch-site") {
        Some("same-origin") => return true,
        None | Some("none") => {}
        Some(_) => return false,
    }
    let Some(origin) = told("origin") else { return true };
    let host = |address: &str| address.split_once("://").map(|(_, rest)| rest.split('/').next().unwrap_or_default().to_ascii_lowercase());
    let own = host(&Site::of(parts, shared).0);
    let asked = told("host").map(str::to_ascii_lowercase);
    host(origin).is_some_and(|from| !from.is_empty() && (Some(&from) == own.as_ref() || Some(&from) == asked.as_ref()))
}

/// What is neither JSON nor nothing could come from a form of another site.
fn is_form(headers: &HeaderMap) -> bool {
    let Some(kind) = headers.get(header::CONTENT_TYPE) else { return false };
    let kind = kind.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
    !kind.trim().eq_ignore_ascii_case("application/json")
}

impl FromRequestParts<Arc<Shared>> for SameSite {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Problem> {
        let kind = match () {
            () if !same_site(parts, shared) => Kind::Csrf,
            () if is_form(&parts.headers) => Kind::UnsupportedMediaType,
            () => return Ok(Self),
        };
        Err(shared.problem(spoken(parts, shared).await, kind))
    }
}

impl FromRequestParts<Arc<Shared>> for Origin {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Self::Rejection> {
        let client = fair::client(shared, &parts.headers, &parts.extensions);
        Ok(Self(Whence { address: client.map(|client| client.address), counted: client.and_then(|client| shared.app.fair.counted(client)) }))
    }
}

impl FromRequestParts<Arc<Shared>> for Own {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Problem> {
        let spoken = spoken(parts, shared).await;
        let refused = |kind| shared.problem(spoken, kind);
        let Some(token) = shown(&parts.headers) else { return Err(refused(Kind::NotSignedIn)) };
        let found = shared.accounts(spoken)?.session(&token).await.map_err(|error| problem::of_accounts(shared, spoken, &error))?;
        let Some((account, session)) = found else { return Err(refused(Kind::NotSignedIn)) };
        if changes(&parts.method) {
            SameSite::from_request_parts(parts, shared).await?;
            let given = parts.headers.get(CSRF).and_then(|value| value.to_str().ok()).unwrap_or_default();
            // Compared by their hashes, in the same time whatever is given.
            if !Token::shown(given).is(&Token::shown(&csrf(&token)).hash()) {
                return Err(refused(Kind::Csrf));
            }
        }
        Ok(Self { account, session, token })
    }
}

impl<R: Right> FromRequestParts<Arc<Shared>> for Allowed<R> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Problem> {
        let Own { account, session, .. } = Own::from_request_parts(parts, shared).await?;
        let kind = if account.must_change { Kind::PasswordChangeNeeded } else { Kind::NotAllowed };
        match Self::new(account, session) {
            Some(allowed) => Ok(allowed),
            None => Err(shared.problem(spoken(parts, shared).await, kind)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(cookies: &[&str]) -> Option<String> {
        let headers: HeaderMap = cookies.iter().map(|value| (header::COOKIE, value.parse().expect("a value"))).collect();
        shown(&headers).map(|token| token.as_str().to_owned())
    }

    #[test]
    fn the_cookie_is_found_among_others() {
        assert_eq!(of(&["a=b; __Host-openwindow=secret; c=d"]).as_deref(), Some("secret"));
        assert_eq!(of(&["a=b", "__Host-openwindow=secret"]).as_deref(), Some("secret"));
        assert_eq!(of(&["__host-openwindow=secret", "openwindow=secret", "x__Host-openwindow=a", ""]), None);
    }

    #[test]
    fn the_cookie_is_for_this_site_alone() {
        let set = cookie(&Token::new([1; 32]));
        let set = set.to_str().expect("text");
        for part in ["__Host-openwindow=0101", "; Secure", "; HttpOnly", "; SameSite=Strict", "; Path=/"] {
            assert!(set.contains(part), "{set}");
        }
        assert!(!set.contains("Domain"));
    }
}
