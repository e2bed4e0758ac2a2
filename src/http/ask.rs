//! `POST /api/v1/ask`. Knows nothing of how an answer comes about.

use std::sync::Arc;
use std::time::Instant;

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use utoipa::ToSchema;

use super::body::Body;
use super::problem::{self, Kind, Problem};
use super::shared::Shared;
use super::spoken::{Preferred, Spoken};
use crate::answer::{Ask, Outcome, Question, QuestionError, Reply, SlotError, Slots, check_slots};
use crate::day::Day;
use crate::language::Language;

/// A question.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskBody {
    /// At most 2,000 characters, in any language.
    #[schema(example = "How long before it expires must I renew my residence permit?")]
    question: String,
    /// Language of the interface: a prior where the question's language is unclear, never an override.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "en")]
    language: Option<Language>,
    /// The language that the answer must have.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    answer_language: Option<Language>,
    /// The day whose rules are asked for; today in the city if left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    as_of: Option<Day>,
    /// `cn` or `cn-shanghai`; all if left out.
    #[serde(default)]
    jurisdiction: Option<String>,
    /// What is known of the asker, as `slots` and `choices` of a reply give it: `nationality` (ISO 3166-1 alpha-2), `tree`, `TREE/NODE`.
    #[serde(default)]
    #[schema(value_type = Object, example = json!({"nationality": "FR"}))]
    slots: Slots,
    /// Whether to tell how the answer came about.
    #[serde(default)]
    explain: bool,
}

/// Answers a question.
#[utoipa::path(post, path = "/api/v1/ask", request_body = AskBody, tag = "questions",
    responses((status = 200, body = Reply), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json", description = "busy: try again after the seconds in Retry-After")))]
pub async fn ask(State(shared): State<Arc<Shared>>, spoken: Spoken, preferred: Preferred, Body(body): Body<AskBody>) -> Result<Json<Reply>, Problem> {
    Ok(Json(Reply::clone(&*of_body(&shared, spoken, preferred, body).await?)))
}

/// Answers what a body asks.
pub(super) async fn of_body(shared: &Shared, spoken: Spoken, preferred: Preferred, body: AskBody) -> Result<Arc<Reply>, Problem> {
    let question = question(shared, spoken, &body.question)?;
    let ask = Ask {
        question,
        language: body.language.or(preferred.0),
        answer_language: body.answer_language,
        as_of: body.as_of.unwrap_or_else(|| shared.app.clock.today()),
        is_dated: body.as_of.is_some(),
        jurisdiction: body.jurisdiction,
        slots: known(shared, spoken, body.slots)?,
        context: None,
        explain: body.explain,
    };
    answered(shared, spoken, &ask).await
}

/// Answers a text of which nothing else is known but the language of the interface: today's rules, for every place.
pub(super) async fn of_text(shared: &Shared, spoken: Spoken, language: Option<Language>, text: &str) -> Result<Arc<Reply>, Problem> {
    let question = question(shared, spoken, text)?;
    let ask = Ask { language, ..Ask::today(question, shared.app.clock.today()) };
    answered(shared, spoken, &ask).await
}

/// Slots that exist, or the problem with them.
pub(super) fn known(shared: &Shared, spoken: Spoken, slots: Slots) -> Result<Slots, Problem> {
    let index = shared.index(spoken)?;
    match check_slots(&index.knowledge.rules, &slots) {
        Ok(()) => Ok(slots),
        Err(SlotError { slot, reason }) => Err(shared.problem(spoken, Kind::UnknownValue).field(format!("slots.{slot}")).detail(reason)),
    }
}

/// Answers and counts.
pub(super) async fn answered(shared: &Shared, spoken: Spoken, ask: &Ask) -> Result<Arc<Reply>, Problem> {
    let started = Instant::now();
    let index = shared.index(spoken)?;
    let answered = shared.app.answering.answer(&index, ask, shared.app.clock.now()).await;
    let reply = answered.map_err(|error| shared.problem(spoken, problem::of_answer(&error)))?;
    shared.telemetry.question(reply.outcome, reply.question_language, started.elapsed());
    if !reply.outcome.is_answer() && reply.outcome != Outcome::SmallTalk {
        shared.app.refused(&reply);
    }
    Ok(reply)
}

/// The question of a request, or the problem with it.
pub(super) fn question(shared: &Shared, spoken: Spoken, text: &str) -> Result<Question, Problem> {
    Question::new(text).map_err(|error| {
        let kind = match error {
            QuestionError::Empty => Kind::QuestionEmpty,
            QuestionError::TooLong(_) => Kind::QuestionTooLong,
        };
        shared.problem(spoken, kind).field("question").detail(error.to_string())
    })
}
