//! `/api/v1/conversations/{id}/letter`: what a visitor leaves for staff while nobody is at the desk. Knows nothing of who reads it.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::Body;
use super::problem::{self, Kind, Problem};
use super::shared::Shared;
use super::spoken::{Preferred, Spoken};
use super::visitor::Visitor;
use crate::letters::{Letters, LettersError, Words};
use crate::store::Letter;

/// A message for staff, with a way to answer it.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterBody {
    /// What it is about, 1 to 2,000 characters.
    text: String,
    /// A mail address or a telephone number.
    #[schema(example = "ana@example.org")]
    answer_to: String,
    /// Whom to ask for, at most 80 characters.
    #[serde(default)]
    name: String,
    /// That the visitor agrees that both are kept until staff answered, at most for the time that `until` tells.
    consent: bool,
}

/// A message that is kept, encrypted.
#[derive(Debug, Serialize, ToSchema)]
pub struct LeftView {
    /// When it was left.
    created: String,
    /// When it is deleted, whether it was answered or not.
    until: String,
}

/// A message that was left, as it is given out.
#[derive(Debug, Serialize, ToSchema)]
pub struct LetterView {
    /// What it is about; null where it cannot be decrypted any more.
    text: Option<String>,
    /// Whom to ask for.
    name: Option<String>,
    /// A mail address or a telephone number.
    answer_to: Option<String>,
    /// When it was left.
    created: String,
    /// When it is deleted.
    until: String,
    /// When somebody of the staff first read it.
    opened: Option<String>,
    /// When it was done with.
    done: Option<String>,
}

impl LetterView {
    /// A message with what it says.
    pub(super) fn opened(letter: &Letter, letters: &Letters) -> Self {
        let words = letters.words(letter).inspect_err(|error| tracing::error!(%error, "a message that was left cannot be read")).ok();
        let Words { text, name, answer_to } = words.clone().unwrap_or(Words { text: String::new(), name: String::new(), answer_to: String::new() });
        let known = |text: String| words.is_some().then_some(text);
        Self {
            text: known(text),
            name: known(name).filter(|name| !name.is_empty()),
            answer_to: known(answer_to),
            created: letter.created.to_string(),
            until: letters.until(letter.created).to_string(),
            opened: letter.opened.map(|at| at.to_string()),
            done: letter.done.map(|at| at.to_string()),
        }
    }
}

/// The messages, or the problem that this server takes none.
pub(super) fn letters(shared: &Shared, spoken: Spoken) -> Result<&Arc<Letters>, Problem> {
    shared.app.letters.as_ref().ok_or_else(|| shared.problem(spoken, Kind::Unavailable))
}

/// Why a message cannot be left or read, as it is told.
pub(super) fn refused(shared: &Shared, spoken: Spoken, error: &LettersError) -> Problem {
    match error {
        LettersError::Field(field, detail) => shared.problem(spoken, Kind::UnknownValue).field(*field).detail(*detail),
        LettersError::NoDesk | LettersError::NotFound => shared.problem(spoken, Kind::NotFound),
        LettersError::Full => shared.problem(spoken, Kind::Busy).retry(600),
        LettersError::Conversation(error) => shared.problem(spoken, problem::of_conversation(error)),
        LettersError::Vault(_) | LettersError::Store(_) => {
            tracing::error!(%error, "messages for staff");
            shared.problem(spoken, Kind::Unavailable)
        }
    }
}

/// Leaves a message for staff, in place of the one that was left before in the conversation. It is kept encrypted.
#[utoipa::path(post, path = "/api/v1/conversations/{id}/letter", request_body = LetterBody, tag = "conversations",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "`Bearer` and the token")),
    responses((status = 201, body = LeftView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn leave(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    preferred: Preferred,
    visitor: Visitor,
    Body(body): Body<LetterBody>,
) -> Result<(StatusCode, Json<LeftView>), Problem> {
    if !body.consent {
        return Err(shared.problem(spoken, Kind::UnknownValue).field("consent").detail("must be true: nothing is kept without consent"));
    }
    let letters = letters(&shared, spoken)?;
    let words = Words { text: body.text, name: body.name, answer_to: body.answer_to };
    let left = letters.leave(visitor.id, &visitor.token, words, preferred.0).await;
    let created = left.map_err(|error| refused(&shared, spoken, &error))?;
    Ok((StatusCode::CREATED, Json(LeftView { created: created.to_string(), until: letters.until(created).to_string() })))
}

/// Takes the message back that was left in a conversation.
#[utoipa::path(delete, path = "/api/v1/conversations/{id}/letter", tag = "conversations",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "`Bearer` and the token")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn take_back(State(shared): State<Arc<Shared>>, spoken: Spoken, visitor: Visitor) -> Result<StatusCode, Problem> {
    let taken = letters(&shared, spoken)?.take_back(visitor.id, &visitor.token).await;
    taken.map_err(|error| refused(&shared, spoken, &error))?;
    Ok(StatusCode::NO_CONTENT)
}
