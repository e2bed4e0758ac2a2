//! What all routes share: the application, the places for requests, headers, the account of what happened. Knows no route.

use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::sync::Semaphore;

use super::problem::{Kind, Problem};
use super::spoken::Spoken;
use super::telemetry::Telemetry;
use super::wechat::Replies;
use crate::accounts::Accounts;
use crate::app::App;
use crate::conversation::Conversations;
use crate::index::Index;

/// State of the routes.
pub struct Shared {
    /// The application.
    pub app: App,
    /// What is counted.
    pub telemetry: Telemetry,
    /// Replies to messages that may come again.
    pub(super) replies: Replies,
    places: Semaphore,
    /// The policy of the chat, which may stand in frames of the sites that may show the widget.
    framed: HeaderValue,
}

impl Shared {
    /// The state around an application.
    pub fn new(app: App) -> Self {
        let places = Semaphore::new(app.config.limits.concurrent);
        let framed = framed_by(&format!("'self' {}", app.config.widget.origins.join(" ")));
        Self { app, telemetry: Telemetry::new(), replies: Replies::new(), places, framed }
    }

    /// The index that is served, or the problem that there is none.
    pub fn index(&self, spoken: Spoken) -> Result<Arc<Index>, Problem> {
        self.app.index().ok_or_else(|| self.problem(spoken, Kind::Unavailable))
    }

    /// The conversations, or the problem that this server holds none.
    pub fn conversations(&self, spoken: Spoken) -> Result<&Arc<Conversations>, Problem> {
        self.app.conversations.as_ref().ok_or_else(|| self.problem(spoken, Kind::Unavailable))
    }

    /// The accounts, or the problem that this server has none.
    pub fn accounts(&self, spoken: Spoken) -> Result<&Arc<Accounts>, Problem> {
        self.app.accounts.as_ref().ok_or_else(|| self.problem(spoken, Kind::Unavailable))
    }

    /// A problem told in the asker's language.
    pub fn problem(&self, spoken: Spoken, kind: Kind) -> Problem {
        Problem::new(kind, &self.app.texts, spoken.0)
    }
}

/// Lets a request in if there is a place, else answers `busy` at once; bounds the time it may take.
pub async fn admitted(State(shared): State<Arc<Shared>>, spoken: Spoken, request: Request, next: Next) -> Response {
    let Ok(_place) = shared.places.try_acquire() else {
        return shared.problem(spoken, Kind::Busy).into_response();
    };
    let bound = Duration::from_millis(shared.app.config.limits.request_ms);
    match tokio::time::timeout(bound, next.run(request)).await {
        Ok(response) => response,
        Err(_) => shared.problem(spoken, Kind::Timeout).into_response(),
    }
}

/// Gives each request an id, logs and counts it once.
pub async fn accounted(State(shared): State<Arc<Shared>>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = format!("{:016x}", rand::random::<u64>());
    // A pass stands in the path: who reads the log must not be able to use it.
    let path = if request.uri().path().starts_with("/counter/") { "/counter/…".to_owned() } else { request.uri().path().to_owned() };
    let method = request.method().clone();
    if let Ok(value) = HeaderValue::from_str(&id) {
        request.headers_mut().insert("x-request-id", value);
    }
    let mut response = next.run(request).await;
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", value);
    }
    let took = started.elapsed();
    let status = response.status().as_u16();
    shared.telemetry.request(status, took);
    // The path only: questions stand in the query of `/` and never reach a log.
    tracing::info!(request.id = %id, http.method = %method, http.path = %path, http.status = status, duration_ms = took.as_secs_f64() * 1000.0, "request");
    response
}

// Scripts may make no markup from texts: `require-trusted-types-for` has the browser refuse it. The one policy names the worker's address.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types openwindow; frame-ancestors ";

/// The policy of pages that stand in no frame.
static SEALED: LazyLock<HeaderValue> = LazyLock::new(|| framed_by("'none'"));

/// The policy of pages that may stand in the frames of some sites. These were checked to be addresses when the settings were read.
fn framed_by(ancestors: &str) -> HeaderValue {
    HeaderValue::from_str(&format!("{POLICY}{ancestors}")).unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"))
}

// Whoever opens a script or a style by itself sees text that does nothing.
const PART_POLICY: &str = "default-src 'none'; require-trusted-types-for 'script'; frame-ancestors 'none'";

// The page that shows the interface sets styles from its script; it holds no text from outside.
const DOCS_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Headers that keep browsers from doing what pages never ask for. Only the chat may stand in a frame, and only on sites that may show the widget.
pub async fn sealed(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let (framed, is_part) = (path == "/chat", path == "/widget.js" || ["/assets/", "/api/"].iter().any(|folder| path.starts_with(folder)));
    let response = next.run(request).await;
    if is_part {
        // Parts of pages are no pages: all that is said to pages is longer than many of them, and the widget loads them on poor connections.
        return seal(response, &HeaderValue::from_static(PART_POLICY));
    }
    seal_page(response, if framed { &shared.framed } else { &SEALED })
}

/// The same for a page that was drawn outside of the routes.
pub(super) fn sealed_page(response: Response) -> Response {
    seal_page(response, &SEALED)
}

/// The same for the page that shows the interface.
pub async fn sealed_docs(response: Response) -> Response {
    seal_page(response, &HeaderValue::from_static(DOCS_POLICY))
}

fn seal_page(response: Response, policy: &HeaderValue) -> Response {
    let mut response = seal(response, policy);
    let headers = response.headers_mut();
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    headers.insert("permissions-policy", HeaderValue::from_static("camera=(), microphone=(), geolocation=()"));
    response
}

fn seal(mut response: Response, policy: &HeaderValue) -> Response {
    let headers = response.headers_mut();
    // A page that has a policy of its own keeps it.
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert_with(|| policy.clone());
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
