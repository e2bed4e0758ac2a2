//! Whether the process lives, whether it can answer, and what it counted. A probe never computes anything.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::shared::Shared;
use super::telemetry::Gauges;

/// What can answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct Readiness {
    /// Whether questions are answered.
    ready: bool,
    /// The index build; null before the first.
    generation: Option<String>,
    /// The publication inside it.
    publication: Option<u64>,
    /// Whether a fallback answers.
    degraded: bool,
    /// Whether the last good copy is served because the knowledge folder has faults.
    from_copy: bool,
}

/// The process lives.
#[utoipa::path(get, path = "/livez", tag = "operation", responses((status = 200)))]
pub async fn alive() -> &'static str {
    "alive\n"
}

/// The service can answer.
#[utoipa::path(get, path = "/readyz", tag = "operation", responses((status = 200, body = Readiness), (status = 503, body = Readiness)))]
pub async fn ready(State(shared): State<Arc<Shared>>) -> (StatusCode, Json<Readiness>) {
    let index = shared.app.index();
    let readiness = Readiness {
        ready: index.is_some(),
        generation: index.as_ref().map(|index| index.generation.clone()),
        publication: index.as_ref().map(|index| index.publication),
        degraded: shared.app.vectors.status().degraded,
        from_copy: index.as_ref().is_some_and(|index| index.from_copy),
    };
    let status = if readiness.ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(readiness))
}

/// Counters for Prometheus.
#[utoipa::path(get, path = "/metrics", tag = "operation", responses((status = 200, content_type = "application/openmetrics-text")))]
pub async fn metrics(State(shared): State<Arc<Shared>>) -> impl IntoResponse {
    let status = shared.app.vectors.status();
    let gauges = Gauges {
        sections: status.points,
        publication: shared.app.index().map_or(0, |index| index.publication),
        degraded: status.degraded,
        waiting: shared.app.embedder.status().queue.waiting,
    };
    ([(header::CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8")], shared.telemetry.text(&gauges))
}
