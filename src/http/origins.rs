//! Which other sites' pages may ask this service from a browser. Knows nothing of what they ask.

use axum::http::{HeaderName, HeaderValue, Method, header};
use tower_http::cors::CorsLayer;

/// Lets the pages of some sites ask; nobody else's, which is what a browser does where nothing is said.
pub fn allowed(origins: &[String]) -> CorsLayer {
    let own = |name| HeaderName::from_static(name);
    CorsLayer::new()
        .allow_origin(origins.iter().filter_map(|origin| HeaderValue::from_str(origin).ok()).collect::<Vec<_>>())
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([header::AUTHORIZATION, header::CONTENT_TYPE, header::ACCEPT_LANGUAGE, own("idempotency-key"), own("last-event-id")])
        .expose_headers([header::RETRY_AFTER, own("x-request-id")])
        .max_age(std::time::Duration::from_mins(10))
}
