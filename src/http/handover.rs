//! `/api/v1/conversations/{id}/handover` and `/api/v1/desk`: a visitor's way to a person and back. Knows nothing of who sits at the desk.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body;
use super::problem::{self, Kind, Problem};
use super::shared::Shared;
use super::spoken::{Spoken, chosen};
use super::visitor::Visitor;
use crate::answer::ContactView;
use crate::desk::{Asked, Place, Shut};

/// Characters of a reason at most.
const REASON: usize = 500;

/// Why a person is wished for; the body may be left out.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HandoverBody {
    /// In the visitor's own words, at most 500 characters.
    #[serde(default)]
    reason: Option<String>,
}

/// What came of the wish for a person.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct HandoverView {
    /// `waiting`, `with_staff`, or `outside_hours` where nobody is at the desk.
    state: &'static str,
    /// The place in the queue, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<usize>,
    /// Minutes that it may take, from the last waits; null where nothing is known.
    minutes: Option<u32>,
    /// The name of the person of the staff who is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    display: Option<String>,
    /// When the desk opens; null where that is not known.
    opens: Option<String>,
    /// The same in words.
    text: String,
    /// Whom to ask meanwhile, or instead.
    contacts: Vec<ContactView>,
    /// Whether a message can be left for staff: `POST …/letter`.
    letter: bool,
}

/// Whether a person can come.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeskView {
    /// Whether somebody of the staff takes conversations over now.
    open: bool,
    /// When that is so again; null where it is not known, or is so now.
    opens: Option<String>,
    /// How many wait.
    waiting: usize,
    /// Staff who are there and take conversations.
    staff: usize,
    /// Minutes that the next visitor may wait; null where nothing is known.
    minutes: Option<u32>,
    /// Whether a message can be left while nobody is there.
    letter: bool,
    /// Days for which such a message is kept.
    contact_days: u32,
    /// Days for which a conversation is kept after its last message.
    conversation_days: u32,
}

/// Whether a person can come, and how many wait for one.
#[utoipa::path(get, path = "/api/v1/desk", tag = "conversations",
    responses((status = 200, body = DeskView), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn state(State(shared): State<Arc<Shared>>, spoken: Spoken) -> Result<Json<DeskView>, Problem> {
    let desk = shared.conversations(spoken)?.desk();
    let sight = desk.sight().await.map_err(|error| problem::of_desk(&shared, spoken, error.into()))?;
    let open = sight.open && sight.is_staffed;
    let opens = if open { None } else { desk.shut(spoken.0).opens };
    let Place { minutes, .. } = sight.at(sight.waits + 1);
    let opens = opens.map(|opens| opens.to_string());
    let kept = &shared.app.config.retention;
    Ok(Json(DeskView {
        open,
        opens,
        waiting: sight.waits,
        staff: sight.available(),
        minutes,
        letter: !open && desk.exists(),
        contact_days: kept.contact_days,
        conversation_days: kept.conversations_days,
    }))
}

/// Wishes for a person. While the visitor waits the machine goes on answering; the events tell the place, and who comes.
#[utoipa::path(post, path = "/api/v1/conversations/{id}/handover", request_body = HandoverBody, tag = "conversations",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "`Bearer` and the token")),
    responses((status = 202, body = HandoverView), (status = 200, body = HandoverView, description = "nobody is at the desk, or somebody is there already"), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn ask(State(shared): State<Arc<Shared>>, spoken: Spoken, visitor: Visitor, request: axum::extract::Request) -> Result<Response, Problem> {
    let language = chosen(request.uri().query());
    let reason = reason(&shared, spoken, request).await?;
    let asked = shared.conversations(spoken)?.ask_person(visitor.id, &visitor.token, reason.as_deref(), language).await;
    let asked = asked.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?;
    let status = if matches!(asked, Asked::Waiting { .. }) { StatusCode::ACCEPTED } else { StatusCode::OK };
    Ok((status, Json(HandoverView::of(asked))).into_response())
}

/// The reason in the body, where there is one.
async fn reason(shared: &Shared, spoken: Spoken, request: axum::extract::Request) -> Result<Option<String>, Problem> {
    let limit = shared.app.config.limits.body_bytes;
    let Some(bytes) = body::taken(request.into_body(), limit).await else {
        return Err(shared.problem(spoken, Kind::TooLarge).detail(format!("at most {limit} bytes are read")));
    };
    let HandoverBody { reason } = body::of_bytes_or_none(&bytes, shared, spoken)?;
    match reason.map(|reason| reason.replace(|c: char| c.is_control() && c != '\n', " ").trim().to_owned()).filter(|reason| !reason.is_empty()) {
        Some(reason) if reason.chars().count() > REASON => {
            Err(shared.problem(spoken, Kind::UnknownValue).field("reason").detail(format!("at most {REASON} characters")))
        }
        reason => Ok(reason),
    }
}

/// Takes the wish for a person back: the machine answers again.
#[utoipa::path(delete, path = "/api/v1/conversations/{id}/handover", tag = "conversations",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "`Bearer` and the token")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn withdraw(State(shared): State<Arc<Shared>>, spoken: Spoken, visitor: Visitor) -> Result<StatusCode, Problem> {
    let withdrawn = shared.conversations(spoken)?.withdraw(visitor.id, &visitor.token).await;
    withdrawn.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?;
    Ok(StatusCode::NO_CONTENT)
}

impl HandoverView {
    fn of(asked: Asked) -> Self {
        match asked {
            Asked::Waiting { place: Place { place, minutes }, text, contacts } => {
                Self { state: "waiting", place: Some(place), minutes, text, contacts, ..Self::default() }
            }
            Asked::WithStaff { display, text } => Self { state: "with_staff", display: Some(display), text, ..Self::default() },
            Asked::Shut(Shut { opens, text, contacts, letter }) => {
                Self { state: "outside_hours", opens: opens.map(|opens| opens.to_string()), text, contacts, letter, ..Self::default() }
            }
        }
    }
}
