//! `/api/v1/admin/conversations/{id}`: given out and erased for a person who asks for it otherwise than by their own token. Knows nothing of visitors.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::super::persons::{KeptView, as_file};
use super::super::problem::{self, Problem};
use super::super::session::Administrator;
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use super::conversations::{NoteView, named};
use crate::conversation::Whose;

/// All that is kept of a conversation, with what staff wrote beside it.
#[derive(Serialize, ToSchema)]
pub struct AllView {
    #[serde(flatten)]
    kept: KeptView,
    /// Notes of staff.
    notes: Vec<NoteView>,
    /// Labels.
    labels: Vec<String>,
}

/// All that is kept of a conversation. That it was given out is recorded, without a word of it.
#[utoipa::path(get, path = "/api/v1/admin/conversations/{id}/export", tag = "administration", security(("session" = [])), params(("id" = String, Path)),
    responses((status = 200, body = AllView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn export(State(shared): State<Arc<Shared>>, spoken: Spoken, administrator: Administrator, Path(id): Path<String>) -> Result<Response, Problem> {
    let id = named(&shared, spoken, &id)?;
    let all = shared.conversations(spoken)?.all(id, Whose::Account(&administrator.account.id)).await;
    let all = all.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?;
    let (notes, labels) = (all.notes.clone(), all.labels.clone());
    Ok(as_file(&AllView { kept: KeptView::of(all, &shared), notes: notes.into_iter().map(NoteView::of).collect(), labels }))
}

/// Deletes a conversation at once, with everything that hangs on it. That is recorded, without a word of it.
#[utoipa::path(delete, path = "/api/v1/admin/conversations/{id}", tag = "administration", security(("session" = [])),
    params(("id" = String, Path), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn erase(State(shared): State<Arc<Shared>>, spoken: Spoken, administrator: Administrator, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    let id = named(&shared, spoken, &id)?;
    let erased = shared.conversations(spoken)?.erase(id, Whose::Account(&administrator.account.id)).await;
    erased.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?;
    Ok(StatusCode::NO_CONTENT)
}
