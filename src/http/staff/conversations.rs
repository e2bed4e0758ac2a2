//! `/api/v1/staff/conversations`: found, read, listened to. Knows nothing of who holds what.

use std::sync::Arc;
use std::time::Instant;

use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::super::conversations::ConversationView;
use super::super::events;
use super::super::problem::{self, Kind, Problem, of_desk};
use super::super::search::parameters;
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use super::super::visitor::After;
use super::desk::{Open, desk, staffer};
use crate::accounts::Staff;
use crate::language::Language;
use crate::store::{Approval, Filter, Id, Note, Told};

/// Conversations in a list if nothing is said, and at most.
const LIMIT: i64 = 50;
const MOST: i64 = 200;
/// Characters of what is looked for at most.
const TEXT: usize = 100;

/// Which conversations.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// `open`, `closed`, or a state at the desk: `answering`, `waiting`, `with_staff`.
    state: Option<String>,
    /// The visitor's language.
    #[param(value_type = Option<String>)]
    language: Option<Language>,
    /// A label that they have.
    label: Option<String>,
    /// Text that one of their messages has, at most 100 characters; the latest 5,000 of those that the rest leaves are looked through.
    q: Option<String>,
    /// `next` of the page before.
    before: Option<String>,
    /// 1 to 200, 50 if left out.
    limit: Option<i64>,
}

/// A conversation in a list.
#[derive(Serialize, ToSchema)]
pub struct Line {
    /// Its name.
    id: String,
    /// `open` or `closed`.
    state: &'static str,
    /// Where it stands at the desk.
    desk: String,
    /// The visitor's language.
    #[schema(value_type = Option<String>)]
    language: Option<Language>,
    /// What the visitor asked first.
    first_question: Option<String>,
    /// How many messages it has.
    messages: i64,
    /// When it was begun.
    created: String,
    /// When something last happened in it.
    active: String,
}

/// A page of conversations.
#[derive(Serialize, ToSchema)]
pub struct Lines {
    /// The latest activity first.
    conversations: Vec<Line>,
    /// What the next page is asked with; null on the last.
    next: Option<String>,
}

/// A note.
#[derive(Serialize, ToSchema)]
pub struct NoteView {
    /// Its place, from 1.
    number: i64,
    /// Who wrote it.
    account: String,
    /// Their name.
    display: String,
    /// What it says.
    text: String,
    /// The account that is to read it.
    mention: Option<String>,
    /// When.
    created: String,
}

impl NoteView {
    pub(super) fn of(note: Note) -> Self {
        let Note { number, account, display, text, mention, created } = note;
        Self { number, account, display, text, mention, created: created.to_string() }
    }
}

/// Where a conversation stands at the desk.
#[derive(Serialize, ToSchema)]
pub struct StandView {
    /// Since when a person is wished for.
    asked: String,
    /// Who holds it.
    account: Option<String>,
    /// Since when.
    claimed: Option<String>,
    /// The topic of the answer before.
    topic: Option<String>,
    /// Why a person is wished for, if the visitor said so.
    reason: Option<String>,
    /// Since when the visitor waits for a word of whoever holds it.
    unanswered: Option<String>,
}

/// A conversation as staff see it.
#[derive(Serialize, ToSchema)]
pub struct WholeView {
    #[serde(flatten)]
    conversation: ConversationView,
    /// Where it stands at the desk; null if nobody ever asked for a person.
    at: Option<StandView>,
    /// What staff wrote beside it.
    notes: Vec<NoteView>,
    /// Its labels.
    labels: Vec<String>,
    /// Answers that wait for approval.
    held: Vec<HeldView>,
}

/// An answer that waits for approval.
#[derive(Serialize, ToSchema)]
pub struct HeldView {
    /// The visitor's message.
    message: i64,
    /// The topic for which it waits.
    topic: Option<String>,
    /// The answer as `/api/v1/ask` gives it.
    #[schema(value_type = Object)]
    reply: Value,
    /// Since when.
    held: String,
    /// Until when.
    until: String,
}

impl HeldView {
    fn of(approval: Approval) -> Self {
        let reply = approval.reply.as_deref().and_then(|reply| serde_json::from_str(reply).ok()).unwrap_or_default();
        Self { message: approval.message, topic: approval.topic, reply, held: approval.held.to_string(), until: approval.until.to_string() }
    }
}

/// The conversation that an address names.
pub(super) fn named(shared: &Shared, spoken: Spoken, id: &str) -> Result<Id, Problem> {
    id.parse().map_err(|_| shared.problem(spoken, Kind::NotFound))
}

/// Conversations, the latest activity first.
#[utoipa::path(get, path = "/api/v1/staff/conversations", params(Wanted), tag = "staff", security(("session" = [])),
    responses((status = 200, body = Lines), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn list(State(shared): State<Arc<Shared>>, spoken: Spoken, _: Staff, RawQuery(query): RawQuery) -> Result<Json<Lines>, Problem> {
    let wanted: Wanted = parameters(&shared, spoken, query.as_deref().unwrap_or_default())?;
    let wrong = |field: &str, detail: String| shared.problem(spoken, Kind::InvalidParameter).field(field).detail(detail);
    let limit = wanted.limit.unwrap_or(LIMIT);
    if !(1..=MOST).contains(&limit) {
        return Err(wrong("limit", format!("must be 1 to {MOST}")));
    }
    let state = wanted.state.filter(|state| !state.is_empty());
    if state.as_ref().is_some_and(|state| !["open", "closed", "answering", "waiting", "with_staff"].contains(&state.as_str())) {
        return Err(wrong("state", "must be open, closed, answering, waiting or with_staff".to_owned()));
    }
    // PostgreSQL refuses some signs that no message has.
    let typed = |text: Option<String>| text.map(|text| text.replace(char::is_control, " ").trim().to_owned()).filter(|text| !text.is_empty());
    let text = typed(wanted.q);
    if text.as_ref().is_some_and(|text| text.chars().count() > TEXT) {
        return Err(wrong("q", format!("at most {TEXT} characters")));
    }
    let before = wanted.before.map(|cursor| read_cursor(&cursor).ok_or_else(|| wrong("before", "must be `next` of another page".to_owned()))).transpose()?;
    let filter = Filter { state, language: wanted.language, label: typed(wanted.label), text, before };
    let found = desk(&shared, spoken)?.found(&filter, limit + 1).await.map_err(|error| of_desk(&shared, spoken, error))?;
    let is_more = found.len() as i64 > limit;
    let page: Vec<Told> = found.into_iter().take(limit as usize).collect();
    let next = page.last().filter(|_| is_more).map(|last| format!("{}~{}", last.conversation.active, last.conversation.id));
    Ok(Json(Lines { conversations: page.into_iter().map(Line::of).collect(), next }))
}

fn read_cursor(text: &str) -> Option<(jiff::Timestamp, Id)> {
    let (active, id) = text.split_once('~')?;
    Some((active.parse().ok()?, id.parse().ok()?))
}

impl Line {
    fn of(told: Told) -> Self {
        let Told { conversation, desk, first_question, messages } = told;
        Self {
            id: conversation.id.to_string(),
            state: conversation.state.name(),
            desk: desk.unwrap_or_else(|| "answering".to_owned()),
            language: conversation.language,
            first_question,
            messages,
            created: conversation.created.to_string(),
            active: conversation.active.to_string(),
        }
    }
}

/// A conversation with all that was said in it and beside it. That it was read is recorded.
#[utoipa::path(get, path = "/api/v1/staff/conversations/{id}", tag = "staff", security(("session" = [])), params(("id" = String, Path)),
    responses((status = 200, body = WholeView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn read(State(shared): State<Arc<Shared>>, spoken: Spoken, staff: Staff, Path(id): Path<String>) -> Result<Json<WholeView>, Problem> {
    let (id, by) = (named(&shared, spoken, &id)?, staffer(&staff.account));
    let refused = |error| of_desk(&shared, spoken, error);
    let conversations = shared.conversations(spoken)?;
    let whole = conversations.any(id).await.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?;
    // First the record: what cannot be recorded is not read.
    conversations.desk().viewed(id, &by).await.map_err(refused)?;
    let last = whole.messages.last().map_or(0, |message| message.number);
    conversations.desk().read(id, &by, last).await.map_err(refused)?;
    let (notes, labels) = conversations.desk().beside(id).await.map_err(refused)?;
    let at = whole.handover.clone().map(|at| StandView {
        asked: at.asked.to_string(),
        account: at.account,
        claimed: at.claimed.map(|at| at.to_string()),
        topic: at.topic,
        reason: at.reason,
        unanswered: at.unanswered.map(|at| at.to_string()),
    });
    let held = whole.held.iter().cloned().map(HeldView::of).collect();
    Ok(Json(WholeView { conversation: ConversationView::of(whole), at, notes: notes.into_iter().map(NoteView::of).collect(), labels, held }))
}

/// Hears what the visitor of a conversation hears, as server-sent events.
#[utoipa::path(get, path = "/api/v1/staff/conversations/{id}/events", tag = "staff", security(("session" = [])),
    params(("id" = String, Path), ("Last-Event-ID" = Option<i64>, Header, description = "the last event that was heard; all events if left out")),
    responses((status = 200, content_type = "text/event-stream", body = String), (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn listen(State(shared): State<Arc<Shared>>, spoken: Spoken, staff: Staff, Path(id): Path<String>, after: After) -> Result<Response, Problem> {
    let (id, by) = (named(&shared, spoken, &id)?, staffer(&staff.account));
    let conversations = shared.conversations(spoken)?;
    let listening = conversations.overhear(id, after.0).await.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?;
    conversations.desk().viewed(id, &by).await.map_err(|error| of_desk(&shared, spoken, error))?;
    let Some(listening) = listening else { return Ok(StatusCode::NO_CONTENT.into_response()) };
    let open = Open { shared: Arc::clone(&shared), session: staff.session, checked: Instant::now() };
    Ok(events::stream_while(listening, open))
}
