//! `/api/v1/texts/{language}`: what the interface says, for scripts. Knows nothing of where it is said.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::problem::{Kind, Problem};
use super::search::parameters;
use super::shared::Shared;
use super::spoken::Spoken;
use crate::language::Language;

/// Which texts are wanted.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Parameters {
    /// `chat`: what the chat says, `person`: what it says while a person is waited for or there, `staff`: what the console says; with `{name}` where a
    /// variable stands. All texts without variables if left out.
    part: Option<Part>,
}

/// A part of the interface.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Part {
    Chat,
    Staff,
    Person,
}

/// The family of what is said while a person is waited for or there.
const PERSON: &str = "person-";

/// What the chat says beside its own messages.
const BESIDE: [&str; 32] = [
    "page-title",
    "page-question-label",
    "page-question-hint",
    "page-ask-button",
    "page-language-label",
    "page-example-overstay",
    "page-example-renewal",
    "page-example-registration",
    "page-example-transit",
    "page-key-facts-heading",
    "page-steps-heading",
    "page-documents-heading",
    "page-sources-heading",
    "page-follow-ups-heading",
    "page-choose",
    "page-choice-button",
    "page-known-heading",
    "page-forget",
    "page-official-text",
    "page-in-force-since",
    "page-in-force-until",
    "page-verified-on",
    "page-answer-as-of",
    "page-open-now",
    "page-closed-now",
    "office-holiday",
    "office-hours-always",
    "checklist-link",
    "offices-places",
    "offices-online",
    "page-disclaimer",
    "deadline-calendar",
];
/// Families of them.
const FAMILIES: [&str; 2] = ["chat-", "status-"];
/// What the console says beside what the chat does, whose answers it shows.
const OF_STAFF: [&str; 6] = ["staff-", "language-", "problem-", "nav-label", "page-as-of-label", "page-skip-to-content"];

/// How long browsers keep the chat's texts: they change with a release only.
const KEPT: &str = "public, max-age=600";

/// The interface's texts in a language.
#[utoipa::path(get, path = "/api/v1/texts/{language}", tag = "guides", params(("language" = String, Path, description = "such as `en`, or `zh-Hant` for traditional characters"), Parameters),
    responses((status = 200, body = BTreeMap<String, String>), (status = "4XX", body = Problem, content_type = "application/problem+json")))]
pub async fn texts(State(shared): State<Arc<Shared>>, spoken: Spoken, Path(named): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let told: Parameters = parameters(&shared, spoken, query.as_deref().unwrap_or_default())?;
    let language = Language::of_interface(&named).ok_or_else(|| shared.problem(spoken, Kind::NotFound).field("language"))?;
    let texts = shared.app.texts.in_traditional(named.eq_ignore_ascii_case("zh-hant"));
    let is_of_chat = |id: &&String| BESIDE.contains(&id.as_str()) || FAMILIES.iter().any(|family| id.starts_with(family));
    let is_of_staff = |id: &&String| is_of_chat(id) || OF_STAFF.iter().any(|family| id.starts_with(family));
    let templates = |wanted: &dyn Fn(&&String) -> bool| -> BTreeMap<&String, String> {
        texts.ids().iter().filter(|id| wanted(id)).filter_map(|id| texts.template(language, id).map(|text| (id, text))).collect()
    };
    let told: BTreeMap<&String, String> = match told.part {
        None => texts.ids().iter().filter_map(|id| texts.find(language, id, None).map(|text| (id, text))).collect(),
        Some(Part::Chat) => templates(&is_of_chat),
        Some(Part::Staff) => templates(&is_of_staff),
        Some(Part::Person) => templates(&|id| id.starts_with(PERSON)),
    };
    Ok(([(header::CACHE_CONTROL, KEPT)], Json(told)).into_response())
}
