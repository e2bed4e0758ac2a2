//! `POST /v1/chat/completions` and `GET /v1/models`, as `OpenAI`'s clients speak them, over the answers of `ask`. Knows nothing of how an answer comes about.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::ask;
use super::body::{Body, within};
use super::problem::{Kind, Problem};
use super::shared::Shared;
use super::site::Site;
use super::spoken::{Preferred, Spoken};
use super::written::Writing;
use crate::answer::{Citation, Outcome, Reply};
use crate::day::Day;
use crate::language::Language;

/// The one model's name; whatever name a client sends, it is this one that answers.
const MODEL: &str = "openwindow";

/// A chat as clients send it; other fields are read past.
#[derive(Debug, Deserialize, ToSchema)]
pub struct ChatBody {
    /// What was said; the last message of the user is the question.
    messages: Vec<ChatMessage>,
    /// Whether the answer comes as events.
    #[serde(default)]
    stream: Option<bool>,
    /// What else is wanted of the events.
    #[serde(default)]
    stream_options: Option<StreamOptions>,
}

/// A message of a chat.
#[derive(Debug, Deserialize, ToSchema)]
pub struct ChatMessage {
    /// `user`, `assistant`, `system` or another.
    #[schema(example = "user")]
    role: String,
    /// The text, or parts of which those of type `text` are read.
    #[serde(default)]
    content: Option<Content>,
}

/// The content of a message.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum Content {
    /// A text.
    Text(String),
    /// Parts of a text, and what is none.
    Parts(Vec<Part>),
}

/// A part of a message.
#[derive(Debug, Deserialize, ToSchema)]
pub struct Part {
    /// The text, if the part is one.
    #[serde(default)]
    text: Option<String>,
}

/// What is wanted of the events.
#[derive(Debug, Deserialize, ToSchema)]
pub struct StreamOptions {
    /// Whether the last event tells the usage.
    #[serde(default)]
    include_usage: Option<bool>,
}

/// What the answer rests on, beside the text: the field `openwindow`.
#[derive(Serialize)]
struct Grounds<'a> {
    outcome: Outcome,
    language: Language,
    question_language: Language,
    as_of: Day,
    citations: &'a [Citation],
    degraded: bool,
    generation: &'a str,
    publication: u64,
}

impl<'a> Grounds<'a> {
    fn of(reply: &'a Reply) -> Self {
        Self {
            outcome: reply.outcome,
            language: reply.language,
            question_language: reply.question_language,
            as_of: reply.as_of,
            citations: &reply.citations,
            degraded: reply.degraded,
            generation: &reply.generation,
            publication: reply.publication,
        }
    }
}

/// Answers the last message of a chat.
#[utoipa::path(post, path = "/v1/chat/completions", request_body = ChatBody, tag = "adapters",
    responses((status = 200, body = Object, description = "a `chat.completion`; with `stream`, `chat.completion.chunk` events"),
        (status = "4XX", body = Object, description = "an error in the form of this interface"), (status = 503, body = Object)))]
pub async fn complete(State(shared): State<Arc<Shared>>, spoken: Spoken, preferred: Preferred, site: Site, request: Request) -> Result<Response, Problem> {
    let Body(body) = within::<ChatBody>(request, &shared, shared.app.config.limits.chat_bytes).await?;
    let text = question(&body.messages).ok_or_else(|| shared.problem(spoken, Kind::QuestionEmpty).field("messages").detail("no message of the role `user`"))?;
    let reply = ask::of_text(&shared, spoken, preferred.0, &text).await.map_err(|problem| problem.field("messages"))?;
    let blocks = Writing { texts: &shared.app.texts, site: &site.0 }.blocks(&reply);
    let head = Head { id: format!("chatcmpl-{:032x}", rand::random::<u128>()), created: shared.app.clock.moment().as_second() };
    if body.stream == Some(true) {
        let usage = body.stream_options.is_some_and(|options| options.include_usage == Some(true));
        let headers = [(header::CONTENT_TYPE, "text/event-stream; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
        return Ok((headers, head.events(&blocks, &reply, usage)).into_response());
    }
    Ok(Json(head.whole(&blocks, &reply)).into_response())
}

/// The question of a chat. What was said before is here and not used yet: this is the place from which follow-ups take it.
fn question(messages: &[ChatMessage]) -> Option<String> {
    let last = messages.iter().rfind(|message| message.role == "user")?;
    match &last.content {
        Some(Content::Text(text)) => Some(text.clone()),
        Some(Content::Parts(parts)) => Some(parts.iter().filter_map(|part| part.text.as_deref()).collect::<Vec<_>>().join("\n")),
        None => None,
    }
}

/// What each object of one answer begins with.
struct Head {
    id: String,
    created: i64,
}

impl Head {
    fn object(&self, name: &str, choices: &Value) -> Value {
        json!({ "id": self.id, "object": name, "created": self.created, "model": MODEL, "choices": choices })
    }

    fn whole(&self, blocks: &[String], reply: &Reply) -> Value {
        let message = json!({ "role": "assistant", "content": blocks.join("\n\n") });
        let mut whole = self.object("chat.completion", &json!([{ "index": 0, "message": message, "finish_reason": "stop" }]));
        whole["usage"] = usage();
        whole["openwindow"] = json!(Grounds::of(reply));
        whole
    }

    /// The answer is there at once, so its events are too: one for each block.
    fn events(&self, blocks: &[String], reply: &Reply, with_usage: bool) -> String {
        let chunk =
            |delta: Value, finish: Option<&str>| self.object("chat.completion.chunk", &json!([{ "index": 0, "delta": delta, "finish_reason": finish }]));
        let mut events = vec![chunk(json!({ "role": "assistant", "content": "" }), None)];
        events.extend(blocks.iter().enumerate().map(|(at, block)| {
            let text = if at == 0 { block.clone() } else { format!("\n\n{block}") };
            chunk(json!({ "content": text }), None)
        }));
        let mut last = chunk(json!({}), Some("stop"));
        last["openwindow"] = json!(Grounds::of(reply));
        events.push(last);
        if with_usage {
            let mut tail = self.object("chat.completion.chunk", &json!([]));
            tail["usage"] = usage();
            events.push(tail);
        }
        let lines = events.iter().map(|event| format!("data: {event}\n\n"));
        lines.chain(["data: [DONE]\n\n".to_owned()]).collect()
    }
}

/// No language model reads or writes, so no tokens are used.
fn usage() -> Value {
    json!({ "prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0 })
}

/// The models that clients may choose: one.
#[utoipa::path(get, path = "/v1/models", tag = "adapters", responses((status = 200, body = Object)))]
pub async fn models() -> Json<Value> {
    Json(json!({ "object": "list", "data": [{ "id": MODEL, "object": "model", "created": 0, "owned_by": MODEL }] }))
}

/// Tells a problem in the form that these clients read.
pub async fn in_their_form(response: Response) -> Response {
    let Some(problem) = response.extensions().get::<Problem>().map(|problem| json!(problem)) else { return response };
    let status = if response.status() == StatusCode::UNPROCESSABLE_ENTITY { StatusCode::BAD_REQUEST } else { response.status() };
    let kind = if status.is_client_error() { "invalid_request_error" } else { "server_error" };
    let text = |field: &str| problem[field].as_str().unwrap_or_default();
    let message = if text("detail").is_empty() { text("title").to_owned() } else { format!("{} ({})", text("title"), text("detail")) };
    let body = json!({ "error": { "message": message, "type": kind, "param": problem["field"], "code": problem["code"] } });
    let mut told = (status, Json(body)).into_response();
    for (name, value) in response.headers().iter().filter(|(name, _)| !matches!(**name, header::CONTENT_TYPE | header::CONTENT_LENGTH)) {
        told.headers_mut().insert(name, value.clone());
    }
    told
}
