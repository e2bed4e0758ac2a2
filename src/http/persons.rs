//! `/api/v1/conversations/{id}/export` and `DELETE /api/v1/conversations/{id}`: what a visitor may ask of us about a conversation. Knows nothing of how it
//! is kept.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::conversations::ConversationView;
use super::letters::LetterView;
use super::problem::{self, Problem};
use super::shared::Shared;
use super::spoken::Spoken;
use super::visitor::Visitor;
use crate::conversation::{All, Whose};
use crate::store::{Event, Handover, Message};

/// What was asked for beside a message's text.
#[derive(Serialize, ToSchema)]
pub struct WishView {
    /// The message.
    number: i64,
    /// Languages, the day, what was said of the asker.
    #[schema(value_type = Object)]
    wish: Value,
}

/// Something that was told while the conversation was open.
#[derive(Serialize, ToSchema)]
pub struct EventView {
    /// Its place, from 1.
    number: i64,
    /// What it is.
    kind: String,
    /// What was told.
    #[schema(value_type = Object)]
    data: Value,
}

/// Where the conversation stood at the desk.
#[derive(Serialize, ToSchema)]
pub struct DeskTimes {
    /// Since when a person is wished for.
    asked: String,
    /// Why.
    reason: Option<String>,
    /// Languages that were noted for whoever answers.
    #[schema(value_type = Vec<String>)]
    languages: Vec<String>,
    /// The topic of the answer before.
    topic: Option<String>,
    /// When a person came, and said the first word.
    claimed: Option<String>,
    /// See there.
    first_word: Option<String>,
    /// The last words of both.
    last_visitor: Option<String>,
    /// See there.
    last_staff: Option<String>,
    /// When the visitor's page was last open.
    heard: Option<String>,
}

/// How much staff wrote beside the conversation.
#[derive(Serialize, ToSchema)]
pub struct Beside {
    /// Notes; whoever runs the service gives them out.
    notes: usize,
    /// Labels.
    labels: usize,
}

/// All that is kept of a conversation.
#[derive(Serialize, ToSchema)]
pub struct KeptView {
    #[serde(flatten)]
    conversation: ConversationView,
    /// What later questions may refer to.
    #[schema(value_type = Option<Object>)]
    memory: Option<Value>,
    /// What was asked for beside the texts.
    wishes: Vec<WishView>,
    /// What was told, in order.
    events: Vec<EventView>,
    /// What was noted while a person was wished for.
    times: Option<DeskTimes>,
    /// The message that was left for staff.
    letter: Option<LetterView>,
    /// What staff wrote beside it.
    beside: Beside,
    /// When all of it is deleted, if nothing more is said.
    kept_until: String,
    /// When this was written.
    written: String,
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

fn time(moment: Option<Timestamp>) -> Option<String> {
    moment.map(|moment| moment.to_string())
}

impl DeskTimes {
    fn of(at: Handover) -> Self {
        let languages = [at.language, at.question_language].into_iter().flatten().map(|language| language.to_string());
        Self {
            asked: at.asked.to_string(),
            reason: at.reason,
            languages: languages.collect(),
            topic: at.topic,
            claimed: time(at.claimed),
            first_word: time(at.first_word),
            last_visitor: time(at.last_visitor),
            last_staff: time(at.last_staff),
            heard: time(at.heard),
        }
    }
}

impl KeptView {
    /// All of it, as it is given out.
    pub(super) fn of(all: All, shared: &Shared) -> Self {
        let All { whole, events, notes, labels, letter } = all;
        let asked = |message: &Message| message.request.as_deref().map(|request| WishView { number: message.number, wish: json(request) });
        let event = |Event { number, kind, data }: Event| EventView { number, kind, data: json(&data) };
        let days = shared.app.config.retention.conversations_days;
        let until = whole.conversation.active.checked_add(SignedDuration::from_hours(24 * i64::from(days))).unwrap_or(Timestamp::MAX);
        Self {
            memory: whole.conversation.memory.as_deref().map(json),
            wishes: whole.messages.iter().filter_map(asked).collect(),
            events: events.into_iter().map(event).collect(),
            times: whole.handover.clone().map(DeskTimes::of),
            letter: letter.and_then(|letter| Some(LetterView::opened(&letter, shared.app.letters.as_ref()?))),
            beside: Beside { notes: notes.len(), labels: labels.len() },
            conversation: ConversationView::of(whole),
            kept_until: until.to_string(),
            written: shared.app.clock.moment().to_string(),
        }
    }
}

/// A value as a file to be kept.
pub(super) fn as_file(value: &impl Serialize) -> Response {
    ([(header::CONTENT_DISPOSITION, "attachment; filename=\"openwindow-conversation.json\"")], Json(value)).into_response()
}

/// All that is kept of a visitor's own conversation. That it was given out is recorded, without a word of it.
#[utoipa::path(get, path = "/api/v1/conversations/{id}/export", tag = "conversations",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "`Bearer` and the token")),
    responses((status = 200, body = KeptView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn export(State(shared): State<Arc<Shared>>, spoken: Spoken, visitor: Visitor) -> Result<Response, Problem> {
    let all = shared.conversations(spoken)?.all(visitor.id, Whose::Visitor(&visitor.token)).await;
    let all = all.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?;
    Ok(as_file(&KeptView::of(all, &shared)))
}

/// Deletes a visitor's own conversation at once, with everything that hangs on it: what was said, opinions, wishes, what staff wrote beside it, what was
/// left for them. Whoever listens hears `gone`. Nothing can be got back.
#[utoipa::path(delete, path = "/api/v1/conversations/{id}", tag = "conversations",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "`Bearer` and the token")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn erase(State(shared): State<Arc<Shared>>, spoken: Spoken, visitor: Visitor) -> Result<StatusCode, Problem> {
    let erased = shared.conversations(spoken)?.erase(visitor.id, Whose::Visitor(&visitor.token)).await;
    erased.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?;
    Ok(StatusCode::NO_CONTENT)
}
