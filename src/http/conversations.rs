//! `/api/v1/conversations`: begin, say, read, listen, close. Knows nothing of who may do what, or how an answer comes about.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::ask;
use super::body::Body;
use super::events;
use super::feedback::Given;
use super::problem::{self, Kind, Problem};
use super::shared::Shared;
use super::spoken::{Preferred, Spoken};
use super::visitor::{After, Key, Visitor, Wait};
use crate::answer::Slots;
use crate::conversation::{Beginning, Said, Whole, Wish};
use crate::day::Day;
use crate::language::Language;
use crate::store::{Feedback, Message, Role, Standing, Translated};

/// What a conversation is begun with; `{}` suffices.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BeginBody {
    /// Language of the interface: a prior where a question's language is unclear, never an override.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "en")]
    language: Option<Language>,
    /// The language that answers must have.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    answer_language: Option<Language>,
    /// The day whose rules are asked for; the day of each question in the city if left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    as_of: Option<Day>,
    /// `cn` or `cn-shanghai`; all if left out.
    #[serde(default)]
    jurisdiction: Option<String>,
}

/// A conversation that was begun.
#[derive(Debug, Serialize, ToSchema)]
pub struct Begun {
    /// Its name.
    id: String,
    /// The visitor's secret, for the header `Authorization: Bearer …`. Told only here.
    token: String,
    /// Where messages are sent.
    messages: String,
    /// Where events are heard.
    events: String,
}

/// A message.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MessageBody {
    /// At most 2,000 characters, in any language.
    #[schema(example = "And for my wife?")]
    question: String,
    /// Language of the interface, if another than the conversation was begun with.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    language: Option<Language>,
    /// The language that the answer must have.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    answer_language: Option<Language>,
    /// The day whose rules are asked for.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    as_of: Option<Day>,
    /// `cn` or `cn-shanghai`.
    #[serde(default)]
    jurisdiction: Option<String>,
    /// Slots of `understood` that are to be forgotten first.
    #[serde(default)]
    forget: Vec<String>,
    /// What is known of the asker, as `slots` and `choices` of a reply give it.
    #[serde(default)]
    #[schema(value_type = Object)]
    slots: Slots,
}

/// A message that was taken in: it is kept, and will be answered.
#[derive(Debug, Serialize, ToSchema)]
pub struct Taken {
    /// The conversation.
    conversation: String,
    /// The message's number in it.
    message: i64,
    /// Where its answer is heard.
    events: String,
}

/// A message as it is kept, without personal data.
#[derive(Debug, Serialize, ToSchema)]
pub struct MessageView {
    /// Its place in the conversation, from 1.
    number: i64,
    /// `visitor`, `assistant`, or `staff` for a person.
    role: &'static str,
    /// `pending`, `finished` or `failed`.
    state: &'static str,
    /// The message that it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<i64>,
    /// What was said.
    text: String,
    /// The answer as `/api/v1/ask` gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    reply: Option<Value>,
    /// The name of the person of the staff who said it.
    #[serde(skip_serializing_if = "Option::is_none")]
    display: Option<String>,
    /// The language in which a person of the staff said it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    language: Option<Language>,
    /// Sections of guides that a person of the staff sent with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(value_type = Vec<Object>)]
    sections: Vec<Value>,
    /// The same in the visitor's language by a machine, where a person of the staff sent it so; `text` is what they wrote.
    #[serde(skip_serializing_if = "Option::is_none")]
    translation: Option<Translated>,
    /// When it was taken in.
    created: String,
    /// When it was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    finished: Option<String>,
    /// Whether the visitor said that it helped.
    #[serde(skip_serializing_if = "Option::is_none")]
    helpful: Option<bool>,
    /// What the visitor said of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    feedback: Option<Given>,
}

/// A conversation.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConversationView {
    /// Its name.
    id: String,
    /// `open` or `closed`.
    state: &'static str,
    /// Language of the interface.
    #[schema(value_type = Option<String>)]
    language: Option<Language>,
    /// The language that answers must have.
    #[schema(value_type = Option<String>)]
    answer_language: Option<Language>,
    /// The day whose rules are asked for.
    #[schema(value_type = Option<String>, format = Date)]
    as_of: Option<Day>,
    /// `cn` or `cn-shanghai`.
    jurisdiction: Option<String>,
    /// When it was begun.
    created: String,
    /// When something last happened in it.
    active: String,
    /// Where it stands at the desk: `answering`, `waiting`, `with_staff` or `closed`.
    desk: &'static str,
    /// The name of the person of the staff who is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    with: Option<String>,
    /// Answers that wait until a person has looked at them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    checking: Vec<CheckingView>,
    /// What was said, in order.
    messages: Vec<MessageView>,
}

/// That a person looks at an answer before it is sent.
#[derive(Debug, Serialize, ToSchema)]
pub struct CheckingView {
    /// The message that it answers.
    message: i64,
    /// Until when it waits.
    until: String,
}

/// Characters of a jurisdiction's name at most.
const JURISDICTION: usize = 64;

fn place(id: impl std::fmt::Display) -> String {
    format!("/api/v1/conversations/{id}")
}

fn short(shared: &Shared, spoken: Spoken, jurisdiction: Option<&str>) -> Result<(), Problem> {
    match jurisdiction {
        Some(name) if name.len() > JURISDICTION || name.contains('\0') => Err(shared.problem(spoken, Kind::UnknownValue).field("jurisdiction")),
        _ => Ok(()),
    }
}

/// Begins a conversation.
#[utoipa::path(post, path = "/api/v1/conversations", request_body = BeginBody, tag = "conversations",
    responses((status = 201, body = Begun), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn begin(State(shared): State<Arc<Shared>>, spoken: Spoken, preferred: Preferred, Body(body): Body<BeginBody>) -> Result<Response, Problem> {
    short(&shared, spoken, body.jurisdiction.as_deref())?;
    let language = body.language.or(preferred.0);
    let beginning = Beginning { language, answer_language: body.answer_language, as_of: body.as_of, jurisdiction: body.jurisdiction };
    let begun = shared.conversations(spoken)?.begin(beginning).await;
    let (conversation, token) = begun.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?;
    let place = place(conversation.id);
    let begun =
        Begun { id: conversation.id.to_string(), token: token.as_str().to_owned(), messages: format!("{place}/messages"), events: format!("{place}/events") };
    Ok((StatusCode::CREATED, [(header::LOCATION, place)], Json(begun)).into_response())
}

/// Says something. Once this is answered the message is kept, and its answer will come whether anybody waits for it or not.
#[utoipa::path(post, path = "/api/v1/conversations/{id}/messages", request_body = MessageBody, tag = "conversations",
    params(("id" = String, Path), ("wait" = Option<bool>, Query, description = "whether to wait for the answer, for half as long as a request may take"), ("Authorization" = String, Header, description = "`Bearer` and the token"),
        ("Idempotency-Key" = Option<String>, Header, description = "the same message with the same key is taken in once")),
    responses((status = 202, body = Taken), (status = 200, body = MessageView, description = "the answer, with `wait=true`"), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn say(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    visitor: Visitor,
    key: Key,
    wait: Wait,
    Body(body): Body<MessageBody>,
) -> Result<Response, Problem> {
    short(&shared, spoken, body.jurisdiction.as_deref())?;
    let question = ask::question(&shared, spoken, &body.question)?;
    let MessageBody { language, answer_language, as_of, jurisdiction, slots, forget, .. } = body;
    let slots = ask::known(&shared, spoken, slots)?;
    let wish = Wish { language, answer_language, as_of, jurisdiction, slots, forget, day: None, hears_once: false };
    let conversations = shared.conversations(spoken)?;
    let refused = |error| shared.problem(spoken, problem::of_conversation(&error));
    let number = conversations.say(visitor.id, &visitor.token, Said { question, wish, key: key.0 }).await.map_err(refused)?;
    if wait.0 {
        // Half of the time that a request may take: the other half is for whoever keeps the message.
        let within = Duration::from_millis(shared.app.config.limits.request_ms / 2);
        let message = conversations.answered(visitor.id, number, within).await.map_err(refused)?;
        if message.role == Role::Assistant || message.finished.is_some() {
            return Ok(Json(MessageView::of(message, None)).into_response());
        }
    }
    let place = place(visitor.id);
    let taken = Taken { conversation: visitor.id.to_string(), message: number, events: format!("{place}/events") };
    Ok((StatusCode::ACCEPTED, [(header::LOCATION, place)], Json(taken)).into_response())
}

/// A conversation with all that was said in it.
#[utoipa::path(get, path = "/api/v1/conversations/{id}", tag = "conversations",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "`Bearer` and the token")),
    responses((status = 200, body = ConversationView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn read(State(shared): State<Arc<Shared>>, spoken: Spoken, visitor: Visitor) -> Result<Json<ConversationView>, Problem> {
    let whole = shared.conversations(spoken)?.whole(visitor.id, &visitor.token).await;
    Ok(Json(ConversationView::of(whole.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?)))
}

/// Hears what happens in a conversation, as server-sent events: `language`, `sources`, `text`, `key_facts`, `choices`, `finished`, `error`,
/// each with `message`, the number of the message that is answered; before them `checking` (`text`, `until`; `urgent` and `contacts` in an emergency) where
/// a person looks at the answer first. Of the desk: `waiting` (`place`, `minutes` or null, `text`; without an id where it
/// only moved), `staff_joined` (`display`, `text`), `received` (a `message` went to a person), `message` (`number`, `from`, `display`, `text`, `language`,
/// `sections`, `translation` by a machine), `staff_left` (`text`, `next`), `outside_hours` (`text`, `opens`, `contacts`). Last `closed`. 204 once it is closed and everything was heard.
#[utoipa::path(get, path = "/api/v1/conversations/{id}/events", tag = "conversations",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "`Bearer` and the token"),
        ("Last-Event-ID" = Option<i64>, Header, description = "the last event that was heard; all events if left out")),
    responses((status = 200, content_type = "text/event-stream", body = String), (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn listen(State(shared): State<Arc<Shared>>, spoken: Spoken, visitor: Visitor, after: After) -> Result<Response, Problem> {
    let listening = shared.conversations(spoken)?.listen(visitor.id, &visitor.token, after.0).await;
    match listening.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))? {
        Some(listening) => Ok(events::stream(listening)),
        None => Ok(StatusCode::NO_CONTENT.into_response()),
    }
}

/// Ends a conversation. What waits in it is still answered.
#[utoipa::path(post, path = "/api/v1/conversations/{id}/close", tag = "conversations",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "`Bearer` and the token")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn close(State(shared): State<Arc<Shared>>, spoken: Spoken, visitor: Visitor) -> Result<StatusCode, Problem> {
    let closed = shared.conversations(spoken)?.close(visitor.id, &visitor.token).await;
    closed.map_err(|error| shared.problem(spoken, problem::of_conversation(&error)))?;
    Ok(StatusCode::NO_CONTENT)
}

impl MessageView {
    pub(super) fn of(message: Message, feedback: Option<&Feedback>) -> Self {
        let author = message.author;
        let translation = author.as_ref().and_then(|author| author.translation.clone());
        let attached = author.as_ref().and_then(|author| serde_json::from_str(author.attached.as_deref()?).ok());
        Self {
            sections: attached.into_iter().collect(),
            translation,
            language: author.as_ref().and_then(|author| author.language),
            display: author.map(|author| author.display),
            number: message.number,
            role: message.role.name(),
            state: message.state.name(),
            answers: message.answers,
            text: message.text,
            reply: message.reply.and_then(|reply| serde_json::from_str(&reply).ok()),
            created: message.created.to_string(),
            finished: message.finished.map(|moment| moment.to_string()),
            helpful: feedback.and_then(|given| given.helpful),
            feedback: feedback.map(Given::of),
        }
    }
}

impl ConversationView {
    pub(super) fn of(whole: Whole) -> Self {
        let Whole { conversation, messages, feedback, handover, held } = whole;
        let given = |message: &Message| feedback.iter().find(|given| given.message == message.number);
        Self {
            desk: handover.as_ref().map_or("answering", |at| at.state.name()),
            with: handover.filter(|at| at.state == Standing::WithStaff).and_then(|at| at.display),
            id: conversation.id.to_string(),
            state: conversation.state.name(),
            language: conversation.language,
            answer_language: conversation.answer_language,
            as_of: conversation.as_of,
            jurisdiction: conversation.jurisdiction,
            created: conversation.created.to_string(),
            active: conversation.active.to_string(),
            checking: held.into_iter().map(|held| CheckingView { message: held.message, until: held.until.to_string() }).collect(),
            messages: messages.into_iter().map(|message| (given(&message), message)).map(|(given, message)| MessageView::of(message, given)).collect(),
        }
    }
}
