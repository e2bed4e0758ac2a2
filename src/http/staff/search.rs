//! `GET /api/v1/staff/search`: what staff look up while somebody waits. Knows nothing of how sections are found.

use std::sync::Arc;

use axum::Json;
use axum::extract::{RawQuery, State};
use serde::Deserialize;
use utoipa::IntoParams;

use super::super::ask::question;
use super::super::problem::{self, Kind, Problem};
use super::super::search::parameters;
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use crate::accounts::SignedIn;
use crate::day::Day;
use crate::language::Language;
use crate::lookup::{LookUp, LookedUp};

/// Sections given if no number is asked for.
const USUAL: usize = 10;
/// Sections given at most.
const MOST: usize = 50;

/// A look-up in the address.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Parameters {
    /// The words.
    q: String,
    /// The visitor's language; that of the words if left out.
    #[param(value_type = Option<String>)]
    language: Option<Language>,
    /// The language beside it; Chinese if left out.
    #[param(value_type = Option<String>)]
    other: Option<Language>,
    /// The day whose rules are looked up; today in the city if left out.
    #[param(value_type = Option<String>, format = Date)]
    as_of: Option<Day>,
    /// Only guides of this topic.
    topic: Option<String>,
    /// Only what holds there: `cn` or `cn-shanghai`.
    city: Option<String>,
    /// 1 to 50; 10 if left out.
    limit: Option<usize>,
    /// Whether the words are still being typed: they are only searched as words, and the last one is completed.
    typing: Option<bool>,
}

/// Looks sections up in two languages.
#[utoipa::path(get, path = "/api/v1/staff/search", params(Parameters), tag = "staff", security(("session" = [])),
    responses((status = 200, body = LookedUp), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn look_up(State(shared): State<Arc<Shared>>, spoken: Spoken, _: SignedIn, RawQuery(query): RawQuery) -> Result<Json<LookedUp>, Problem> {
    let told: Parameters = parameters(&shared, spoken, query.as_deref().unwrap_or_default())?;
    let limit = told.limit.unwrap_or(USUAL);
    if !(1..=MOST).contains(&limit) {
        return Err(shared.problem(spoken, Kind::InvalidParameter).field("limit").detail(format!("must be 1 to {MOST}")));
    }
    let query = question(&shared, spoken, &told.q).map_err(|problem| problem.field("q"))?;
    let index = shared.index(spoken)?;
    let unknown = |field: &str| shared.problem(spoken, Kind::UnknownValue).field(field);
    if told.topic.as_ref().is_some_and(|topic| !index.knowledge.topics.iter().any(|known| known.name == *topic)) {
        return Err(unknown("topic"));
    }
    if told.city.as_ref().is_some_and(|city| !index.knowledge.editions().any(|edition| edition.jurisdiction == *city)) {
        return Err(unknown("city"));
    }
    let wish = LookUp {
        // What a visitor says on the telephone may be typed as it is: nobody's passport number shall be embedded or cached.
        query: query.masked(&index.published),
        language: told.language,
        other: told.other.unwrap_or(Language::ZH),
        reader: spoken.0,
        as_of: told.as_of.unwrap_or_else(|| shared.app.clock.today()),
        topic: told.topic,
        city: told.city,
        limit,
        typing: told.typing.unwrap_or(false),
    };
    let found = shared.app.looking_up.look_up(&index, &wish).await;
    found.map(Json).map_err(|error| shared.problem(spoken, problem::of_answer(&error)))
}
