//! Who asks for a conversation, from the address and the headers. Knows nothing of whether they may.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use axum::http::header;
use axum::http::request::Parts;

use super::problem::{Kind, Problem};
use super::shared::Shared;
use super::spoken::Spoken;
use crate::conversation::Token;
use crate::store::Id;

/// A conversation and the token that somebody shows for it. Without either there is nothing to find: nobody is told what was wrong.
pub struct Visitor {
    /// The conversation.
    pub id: Id,
    /// The token.
    pub token: Token,
}

/// `Idempotency-Key`, if there is one.
pub struct Key(pub Option<String>);

/// `Last-Event-ID`: the number of the last event that was heard; 0 before the first.
pub struct After(pub i64);

/// `?wait=true`: whether to wait for the answer.
pub struct Wait(pub bool);

/// Characters of an idempotency key at most.
const KEY: usize = 255;

async fn spoken(parts: &mut Parts, shared: &Arc<Shared>) -> Spoken {
    let Ok(spoken) = Spoken::from_request_parts(parts, shared).await;
    spoken
}

impl FromRequestParts<Arc<Shared>> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Problem> {
        let id = Path::<String>::from_request_parts(parts, shared).await.ok().and_then(|id| id.parse().ok());
        let token = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).and_then(bearer);
        match (id, token) {
            (Some(id), Some(token)) => Ok(Self { id, token: Token::shown(token) }),
            _ => Err(shared.problem(spoken(parts, shared).await, Kind::NotFound)),
        }
    }
}

/// The token of `Bearer TOKEN`; the scheme's case does not matter.
fn bearer(value: &str) -> Option<&str> {
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

impl FromRequestParts<Arc<Shared>> for Key {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Problem> {
        let Some(value) = parts.headers.get("idempotency-key") else { return Ok(Self(None)) };
        match value.to_str().map(str::trim) {
            Ok(key) if !key.is_empty() && key.len() <= KEY => Ok(Self(Some(key.to_owned()))),
            _ => Err(shared.problem(spoken(parts, shared).await, Kind::InvalidParameter).field("Idempotency-Key")),
        }
    }
}

impl FromRequestParts<Arc<Shared>> for After {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Problem> {
        let Some(value) = parts.headers.get("last-event-id") else { return Ok(Self(0)) };
        // An empty one is what a browser sends that heard no event yet.
        let number = match value.to_str().map(str::trim) {
            Ok("") => Some(0),
            Ok(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok(),
            _ => None,
        };
        match number {
            Some(number) => Ok(Self(number)),
            None => Err(shared.problem(spoken(parts, shared).await, Kind::InvalidParameter).field("Last-Event-ID").detail("must be the number of an event")),
        }
    }
}

impl FromRequestParts<Arc<Shared>> for Wait {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Problem> {
        let query = parts.uri.query().unwrap_or_default();
        match query.split('&').find_map(|pair| pair.strip_prefix("wait=")) {
            None | Some("false") => Ok(Self(false)),
            Some("true") => Ok(Self(true)),
            Some(_) => Err(shared.problem(spoken(parts, shared).await, Kind::InvalidParameter).field("wait").detail("must be true or false")),
        }
    }
}
