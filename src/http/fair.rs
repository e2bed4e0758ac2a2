//! Counts requests for what must be worked on, and refuses those of whoever asked too much. Knows nothing of how is counted.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::connect_info::ConnectInfo;
use axum::extract::{Request, State};
use axum::http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::pages::drawn_problem;
use super::problem::{Kind, Problem};
use super::shared::Shared;
use super::spoken::Spoken;
use crate::answer::hotlines;
use crate::fair::{Client, Limit, Quota, Verdict};

/// The other end of a connection. The local socket has none: it is the owner's of the data folder.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// Pages: their problems are pages too, and without a question they are only read.
const PAGES: [&str; 2] = ["/", "/deadlines"];

/// How long a refusal waits: whoever asks on without end would else be served refusals as fast as the processor makes them, at the cost of
/// everybody else.
const HELD: Duration = Duration::from_millis(200);

/// Lets a request through, and tells what is left, or says when to come back and whom to ask meanwhile.
pub async fn counted(State(shared): State<Arc<Shared>>, spoken: Spoken, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let plain = path == "/plain" || path.starts_with("/plain/");
    let page = plain || PAGES.contains(&path) || path.starts_with("/counter/");
    if page && request.method() == Method::GET && !asks(request.uri().query().unwrap_or_default()) {
        return next.run(request).await;
    }
    let fair = &shared.app.fair;
    let headers = request.headers();
    let client = client(&shared, headers, request.extensions());
    let (response, quota) = match fair.count(client, bearer(headers), shared.app.clock.now()) {
        Verdict::Uncounted => return next.run(request).await,
        Verdict::Allowed(quota) => (next.run(request).await, quota),
        Verdict::UnknownKey => return unknown_key(&shared, spoken),
        Verdict::Refused(limit, empty) => {
            shared.telemetry.limited(limit.name());
            tokio::time::sleep(HELD).await;
            let problem = shared.problem(spoken, Kind::TooManyRequests).detail(told(limit, empty.quota, empty.retry)).contacts(whom(&shared, spoken));
            // The plain pages tell problems in a form of their own.
            let mut response = if page && !plain { drawn_problem(&shared, spoken, &problem) } else { problem.into_response() };
            response.headers_mut().insert(header::RETRY_AFTER, empty.retry.into());
            (response, empty.quota)
        }
    };
    with_quota(response, quota)
}

/// Holds refusals of those who guess, outside of the places for requests: these are for others meanwhile.
pub async fn held(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    if response.status() == StatusCode::TOO_MANY_REQUESTS {
        tokio::time::sleep(HELD).await;
    }
    response
}

/// Who asks; none for the local socket.
pub(super) fn client(shared: &Shared, headers: &HeaderMap, extensions: &Extensions) -> Option<Client> {
    let fair = &shared.app.fair;
    extensions.get::<ConnectInfo<Peer>>().map(|ConnectInfo(Peer(peer))| {
        // What is not readable is handed on as an element without an address: what stands left of it means nothing.
        let values: Vec<&str> = headers.get_all(fair.proxy_header()).iter().map(|value| value.to_str().unwrap_or("?")).collect();
        fair.client(peer.ip(), values.into_iter())
    })
}

/// Whether the address of a page holds more than the language it is read in.
fn asks(query: &str) -> bool {
    query.split('&').any(|pair| !pair.is_empty() && !pair.starts_with("language="))
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
}

fn unknown_key(shared: &Shared, spoken: Spoken) -> Response {
    shared.telemetry.limited("unknown_key");
    let problem: Problem = shared.problem(spoken, Kind::UnknownKey).field("authorization");
    let mut response = problem.into_response();
    response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    response
}

/// For programs and their authors, in English.
fn told(limit: Limit, quota: Quota, retry: u64) -> String {
    let whose = match limit {
        Limit::Address => "this address",
        Limit::Token => "this visitor",
        Limit::KeyMinute => "this key in a minute",
        Limit::KeyDay => "this key in a day",
    };
    format!("the {} requests of {whose} are used up; try again in {retry} s", quota.limit)
}

fn whom(shared: &Shared, spoken: Spoken) -> Vec<crate::answer::ContactView> {
    shared.app.index().map(|index| hotlines(&index, spoken.0, shared.app.clock.now())).unwrap_or_default()
}

fn with_quota(mut response: Response, quota: Quota) -> Response {
    let headers = response.headers_mut();
    headers.insert("ratelimit-limit", quota.limit.into());
    headers.insert("ratelimit-remaining", quota.remaining.into());
    headers.insert("ratelimit-reset", quota.reset.into());
    response
}
