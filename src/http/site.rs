//! The address under which the asker sees this service, for links that leave it. Knows nothing of what they lead to.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::shared::Shared;

/// Such as `https://example.org`: the setting `public_url`, or else what the request names; empty if it names nothing.
#[derive(Debug, Clone)]
pub struct Site(pub String);

impl FromRequestParts<Arc<Shared>> for Site {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Infallible> {
        Ok(Self::of(parts, shared))
    }
}

impl Site {
    /// The site that a request is for.
    pub fn of(parts: &Parts, shared: &Shared) -> Self {
        let set = &shared.app.config.public_url;
        if !set.is_empty() {
            return Self(set.clone());
        }
        let told = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
        let host = told("host").filter(|host| (1..=255).contains(&host.len()) && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b)));
        let scheme = if told("x-forwarded-proto") == Some("https") { "https" } else { "http" };
        Self(host.map(|host| format!("{scheme}://{host}")).unwrap_or_default())
    }
}
