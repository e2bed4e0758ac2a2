//! Which other sites' pages may ask this service from a browser. Knows nothing of what they ask.

use axum::http::{HeaderName, HeaderValue, Method, header};
use tower_http::cors::{AllowOrigin, CorsLayer};

/// What those who work here ask is asked from our own pages alone.
const OURS: [&str; 2] = ["/api/v1/staff/", "/api/v1/admin/"];

/// Lets the pages of some sites ask; nobody else's, which is what a browser does where nothing is said.
pub fn allowed(origins: &[String]) -> CorsLayer {
    let own = |name| HeaderName::from_static(name);
    let origins: Vec<HeaderValue> = origins.iter().filter_map(|origin| HeaderValue::from_str(origin).ok()).collect();
    CorsLayer::new()
        .allow_origin(AllowOrigin::predicate(move |origin, parts| origins.contains(origin) && !OURS.iter().any(|ours| parts.uri.path().starts_with(ours))))
        .allow_methods([Method::GET, Method::POST, Method::DELETE])
        .allow_headers([header::AUTHORIZATION, header::CONTENT_TYPE, header::ACCEPT_LANGUAGE, own("idempotency-key"), own("last-event-id")])
        .expose_headers([header::RETRY_AFTER, own("x-request-id")])
        .max_age(std::time::Duration::from_mins(10))
}
