//! `POST /api/v1/conversations/{id}/pass`: a one-time pass for the service counter. Knows nothing of what is opened with it.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{self, Problem};
use super::qr::Qr;
use super::shared::Shared;
use super::site::Site;
use super::spoken::Spoken;
use super::visitor::Visitor;

/// A pass. It holds no personal data: a secret that opens the conversation once, to be read.
#[derive(Debug, Serialize, ToSchema)]
pub struct PassView {
    /// The address that opens the conversation at the counter, once.
    #[schema(example = "https://example.org/counter/3f0c…")]
    url: String,
    /// When it opens nothing any more.
    expires: String,
    /// Minutes until then.
    minutes: u32,
    /// The address as a code to be scanned.
    qr: Option<Qr>,
}

/// Makes a one-time pass that opens the conversation at a service counter, to be read. It expires soon; a new one takes the place of the last.
#[utoipa::path(post, path = "/api/v1/conversations/{id}/pass", tag = "conversations",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "`Bearer` and the token")),
    responses((status = 201, body = PassView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn issue(State(shared): State<Arc<Shared>>, spoken: Spoken, site: Site, visitor: Visitor) -> Result<(StatusCode, Json<PassView>), Problem> {
    let pass = shared.conversations(spoken)?.pass(visitor.id, &visitor.token).await;
    let pass = pass.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?;
    let url = format!("{}/counter/{}", site.0, pass.token.as_str());
    let (qr, minutes) = (Qr::of(&url), shared.app.config.conversations.pass_minutes);
    Ok((StatusCode::CREATED, Json(PassView { url, expires: pass.expires.to_string(), minutes, qr })))
}
