//! A JSON body, read with errors that name the field. Knows nothing of what the fields mean.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{FromRequest, FromRequestParts, Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use serde::de::DeserializeOwned;

use super::problem::{Kind, Problem};
use super::shared::Shared;
use super::spoken::Spoken;

/// The body as a value.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned> FromRequest<Arc<Shared>> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, shared: &Arc<Shared>) -> Result<Self, Problem> {
        within(request, shared, shared.app.config.limits.body_bytes).await
    }
}

/// The body as a value, if it has at most so many bytes.
pub(super) async fn within<T: DeserializeOwned>(request: Request, shared: &Arc<Shared>, limit: usize) -> Result<Body<T>, Problem> {
    let (mut parts, body) = request.into_parts();
    let Ok(spoken) = Spoken::from_request_parts(&mut parts, shared).await;
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("application/json");
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json") {
        return Err(shared.problem(spoken, Kind::UnsupportedMediaType));
    }
    let Some(bytes) = taken(body, limit).await else {
        return Err(shared.problem(spoken, Kind::TooLarge).detail(format!("at most {limit} bytes are read")));
    };
    read(&bytes).map(Body).map_err(|fault| fault.told(shared, spoken))
}

/// Bounds the body of a service that is not ours, and answers in our form what is too large.
pub(super) async fn bounded(State(shared): State<Arc<Shared>>, spoken: Spoken, request: Request, next: Next) -> Response {
    let limit = shared.app.config.limits.body_bytes;
    let (parts, body) = request.into_parts();
    match taken(body, limit).await {
        Some(bytes) => next.run(Request::from_parts(parts, bytes.into())).await,
        None => shared.problem(spoken, Kind::TooLarge).detail(format!("at most {limit} bytes are read")).into_response(),
    }
}

/// A value of JSON as the value that it stands for.
pub(super) fn of_json<T: DeserializeOwned>(value: &serde_json::Value, shared: &Shared, spoken: Spoken) -> Result<T, Problem> {
    read(value.to_string().as_bytes()).map_err(|fault| fault.told(shared, spoken))
}

/// The bytes of a body that may be left out as a value.
pub(super) fn of_bytes_or_none<T: DeserializeOwned + Default>(bytes: &[u8], shared: &Shared, spoken: Spoken) -> Result<T, Problem> {
    if bytes.trim_ascii().is_empty() {
        return Ok(T::default());
    }
    read(bytes).map_err(|fault| fault.told(shared, spoken))
}

/// How many bytes beyond the limit are read and dropped, and for how long.
const DROPPED: usize = 4 << 20;
const DROPPING: Duration = Duration::from_secs(1);

/// The body, if it is not longer than the limit. What is longer is read to its end within bounds: a connection that closes on bytes that
/// nobody read is reset, and the sender would never see the answer.
pub(super) async fn taken(body: axum::body::Body, limit: usize) -> Option<Vec<u8>> {
    let mut body = std::pin::pin!(body);
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.ok()?.into_data() else { continue };
        if bytes.len() + data.len() > limit {
            drop(bytes);
            let mut left = DROPPED.saturating_sub(data.len());
            let rest = async {
                while let Some(Ok(frame)) = body.frame().await {
                    let length = frame.data_ref().map_or(0, axum::body::Bytes::len);
                    if length > left {
                        break;
                    }
                    left -= length;
                }
            };
            let _ = tokio::time::timeout(DROPPING, rest).await;
            return None;
        }
        bytes.extend_from_slice(&data);
    }
    Some(bytes)
}

/// What is wrong with a body.
struct Fault {
    kind: Kind,
    field: Option<String>,
    detail: String,
}

impl Fault {
    fn told(self, shared: &Shared, spoken: Spoken) -> Problem {
        let problem = shared.problem(spoken, self.kind).detail(self.detail);
        match self.field {
            Some(field) => problem.field(field),
            None => problem,
        }
    }
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Fault> {
    // A list would be read as the fields in their order; nobody means that.
    if bytes.trim_ascii_start().first().is_some_and(|first| *first != b'{') {
        return Err(fault(".".to_owned(), "a JSON object is needed".to_owned()));
    }
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        let message = error.into_inner().to_string();
        fault(path, message)
    })?;
    reader.end().map_err(|error| fault(".".to_owned(), error.to_string()))?;
    Ok(value)
}

fn fault(path: String, message: String) -> Fault {
    let quoted = || message.split('`').nth(1).map(str::to_owned);
    let within = (path != "." && path != "?").then_some(path);
    if message.starts_with("unknown field") {
        return Fault { kind: Kind::UnknownField, field: within.or_else(quoted), detail: message };
    }
    if message.starts_with("missing field") {
        let field = quoted().map(|field| within.map_or_else(|| field.clone(), |within| format!("{within}.{field}")));
        return Fault { kind: Kind::InvalidBody, field, detail: message };
    }
    let kind = if message.starts_with("not a language tag") {
        Kind::InvalidLanguage
    } else if message.starts_with("not a day") {
        Kind::InvalidDate
    } else if message.starts_with("unknown variant") {
        Kind::UnknownValue
    } else {
        Kind::InvalidBody
    };
    Fault { kind, field: within, detail: message }
}
