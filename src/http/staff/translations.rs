//! `POST /api/v1/staff/translations`: a text in another language by a machine, with what staff must look at before they send it. Knows nothing of
//! conversations.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::body::Body;
use super::super::problem::{Kind, Problem};
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use super::taking::readable;
use crate::accounts::Staff;
use crate::language::Language;
use crate::translation::{Warning, knows, warnings};

/// Characters of a text at most.
pub(super) const LONGEST: usize = 4000;

/// What is to be translated.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TranslationBody {
    /// At most 4,000 characters; personal data is taken out before it leaves this service.
    text: String,
    /// Its language.
    #[schema(value_type = String, example = "zh")]
    from: Language,
    /// The language that it is to have.
    #[schema(value_type = String, example = "ja")]
    to: Language,
}

/// A translation.
#[derive(Serialize, ToSchema)]
pub struct TranslationView {
    /// The text as it was sent to be translated, without personal data.
    source: String,
    /// In the other language.
    text: String,
    /// That language.
    #[schema(value_type = String)]
    language: Language,
    /// Whether words for limits, duties and denials are known in both languages; numbers and addresses are always compared.
    checked: bool,
    /// Where the translation says something else than the text.
    warnings: Vec<Warning>,
}

/// A text in another language, by the machine that is configured; 404 if none is, 503 `no-translation` if it does not answer.
#[utoipa::path(post, path = "/api/v1/staff/translations", request_body = TranslationBody, tag = "staff", security(("session" = [])),
    params(("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 200, body = TranslationView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn translate(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    _: Staff,
    Body(body): Body<TranslationBody>,
) -> Result<Json<TranslationView>, Problem> {
    let Some(machine) = &shared.app.translating else { return Err(shared.problem(spoken, Kind::NotFound)) };
    let TranslationBody { text, from, to } = body;
    let wrong = |field: &str, detail: String| shared.problem(spoken, Kind::UnknownValue).field(field).detail(detail);
    if from == to {
        return Err(wrong("to", "must be another language".to_owned()));
    }
    let source = shared.app.publisher.masked(&readable(&text, LONGEST).map_err(|detail| wrong("text", detail))?);
    let text = machine.translate(&source, from, to).await.map_err(|_| shared.problem(spoken, Kind::NoTranslation))?;
    let warnings = warnings((from, &source), (to, &text));
    Ok(Json(TranslationView { source, text, language: to, checked: knows(from, to), warnings }))
}
