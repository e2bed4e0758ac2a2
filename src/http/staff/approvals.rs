//! `POST …/approvals/{message}`: what staff decide on an answer that waits for them. Knows nothing of which answers wait.

use axum::Json;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::body::Body;
use super::super::problem::{Kind, Problem};
use super::taking::{Deed, WordBody, word};
use crate::conversation::Decision;
use crate::language::Language;

/// What is decided.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionBody {
    /// `approve`: it is sent; `change`: what stands here is sent instead, as a person's word; `refuse`: the visitor waits for a person.
    decision: Wish,
    /// At most 4,000 characters.
    #[serde(default)]
    text: String,
    /// The language of the text.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "zh")]
    language: Option<Language>,
    /// The name of a canned text, sent in `language`.
    #[serde(default)]
    canned: Option<String>,
    /// A section, as `overstay#fines`.
    #[serde(default)]
    section: Option<String>,
}

/// What is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum Wish {
    Approve,
    Change,
    Refuse,
}

/// What became of an answer.
#[derive(Serialize, ToSchema)]
pub struct DecidedView {
    /// `approved`, `changed` or `refused`.
    state: &'static str,
}

/// Decides on an answer that waits for approval. Of two who do so at once one wins, and the other is told who; so it is if the time was over.
#[utoipa::path(post, path = "/api/v1/staff/conversations/{id}/approvals/{message}", request_body = DecisionBody, tag = "staff", security(("session" = [])),
    params(("id" = String, Path), ("message" = i64, Path, description = "the visitor's message"), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 200, body = DecidedView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn decide(deed: Deed, Path((_id, message)): Path<(String, String)>, Body(body): Body<DecisionBody>) -> Result<Json<DecidedView>, Problem> {
    let message = message.parse::<i64>().map_err(|_| deed.shared.problem(deed.spoken, Kind::NotFound))?;
    let DecisionBody { decision, text, language, canned, section } = body;
    let decision = match decision {
        Wish::Approve => Decision::Approve,
        Wish::Refuse => Decision::Refuse,
        Wish::Change => {
            let language = language.ok_or_else(|| deed.wrong("language", "must be the language of the text".to_owned()))?;
            Decision::Change(word(&deed, WordBody { text, language, canned, section, translation: None }, None)?)
        }
    };
    let decided = deed.shared.conversations(deed.spoken)?.decide(deed.id, message, &deed.by, decision).await;
    Ok(Json(DecidedView { state: decided.map_err(|error| deed.told(error))?.name() }))
}
