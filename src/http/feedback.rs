//! `/api/v1/conversations/{id}/feedback`: what a visitor thinks of an answer. Knows nothing of what becomes of it.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::Body;
use super::problem::{self, Kind, Problem};
use super::shared::Shared;
use super::spoken::Spoken;
use super::visitor::Visitor;
use crate::store::{Feedback, Reason};

/// What the visitor thinks of an answer; one of `helpful`, `understood`, `actionable` and `trusted` is needed. It replaces what was said of the
/// answer before.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FeedbackBody {
    /// The answer's number.
    message: i64,
    /// Whether it helped.
    #[serde(default)]
    helpful: Option<bool>,
    /// Whether it was understood.
    #[serde(default)]
    understood: Option<bool>,
    /// Whether the visitor can act on it.
    #[serde(default)]
    actionable: Option<bool>,
    /// Whether the visitor trusts it.
    #[serde(default)]
    trusted: Option<bool>,
    /// Why not.
    #[serde(default)]
    reason: Option<Reason>,
    /// Why; at most 2,000 characters.
    #[serde(default)]
    comment: Option<String>,
}

/// What a visitor said of an answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct Given {
    /// Whether it helped.
    #[serde(skip_serializing_if = "Option::is_none")]
    helpful: Option<bool>,
    /// Whether it was understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    understood: Option<bool>,
    /// Whether the visitor can act on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    actionable: Option<bool>,
    /// Whether the visitor trusts it.
    #[serde(skip_serializing_if = "Option::is_none")]
    trusted: Option<bool>,
    /// Why not.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Reason>,
    /// Why, without personal data.
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<String>,
}

impl Given {
    pub(super) fn of(given: &Feedback) -> Self {
        let Feedback { message: _, helpful, understood, actionable, trusted, reason, comment } = given.clone();
        Self { helpful, understood, actionable, trusted, reason, comment }
    }
}

/// Characters of a comment at most.
const COMMENT: usize = 2000;

/// Says what the visitor thinks of an answer.
#[utoipa::path(post, path = "/api/v1/conversations/{id}/feedback", request_body = FeedbackBody, tag = "conversations",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "`Bearer` and the token")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn rate(State(shared): State<Arc<Shared>>, spoken: Spoken, visitor: Visitor, Body(body): Body<FeedbackBody>) -> Result<StatusCode, Problem> {
    if body.comment.as_ref().is_some_and(|comment| comment.chars().count() > COMMENT) {
        return Err(shared.problem(spoken, Kind::QuestionTooLong).field("comment"));
    }
    let FeedbackBody { message, helpful, understood, actionable, trusted, reason, comment } = body;
    if helpful.or(understood).or(actionable).or(trusted).is_none() {
        return Err(shared.problem(spoken, Kind::InvalidBody).field("helpful").detail("one of helpful, understood, actionable and trusted is needed"));
    }
    let feedback = Feedback { message, helpful, understood, actionable, trusted, reason, comment };
    let rated = shared.conversations(spoken)?.rate(visitor.id, &visitor.token, feedback).await;
    rated.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?;
    Ok(StatusCode::NO_CONTENT)
}
