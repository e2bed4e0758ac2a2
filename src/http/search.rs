//! `GET` and `POST /api/v1/search`. Knows nothing of how sections are ranked.

use std::sync::Arc;

use axum::Json;
use axum::extract::{RawQuery, State};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::ask::question;
use super::body::Body;
use super::problem::{self, Kind, Problem};
use super::shared::Shared;
use super::spoken::Spoken;
use crate::answer::AnswerError;
use crate::day::Day;
use crate::import::{self, ImportQuery};
use crate::language::Language;
use crate::search::{FoundSection, FoundSections, Mode, Search, WORDS_WEIGHT};

/// Sections given if no number is asked for.
const USUAL: usize = 10;
/// Sections given at most.
const MOST: usize = 100;

/// A search in the body.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SearchBody {
    /// The text; may stay empty where a vector is given and only meaning is searched.
    query: String,
    /// Only sections in this language.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    language: Option<Language>,
    /// The day whose rules are searched; today in the city if left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    as_of: Option<Day>,
    /// 1 to 100.
    #[serde(default)]
    limit: Option<usize>,
    /// Which legs search.
    #[serde(default)]
    mode: Mode,
    /// Given instead of embedding the text; as many numbers as the model has dimensions.
    #[serde(default)]
    vector: Option<Vec<f32>>,
}

/// A search in the address.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SearchParameters {
    /// The text.
    query: Option<String>,
    /// The same, shorter.
    q: Option<String>,
    /// Only sections in this language.
    #[param(value_type = Option<String>)]
    language: Option<Language>,
    /// The day whose rules are searched.
    #[param(value_type = Option<String>, format = Date)]
    as_of: Option<Day>,
    /// 1 to 100.
    limit: Option<usize>,
    /// `hybrid`, `dense` or `lexical`.
    mode: Option<Mode>,
}

/// Searches, told in the address.
#[utoipa::path(get, path = "/api/v1/search", params(SearchParameters), tag = "search",
    responses((status = 200, body = FoundSections), (status = "4XX", body = Problem, content_type = "application/problem+json")))]
pub async fn by_address(State(shared): State<Arc<Shared>>, spoken: Spoken, RawQuery(query): RawQuery) -> Result<Json<FoundSections>, Problem> {
    let told: SearchParameters = parameters(&shared, spoken, query.as_deref().unwrap_or_default())?;
    let body = SearchBody {
        query: told.query.or(told.q).unwrap_or_default(),
        language: told.language,
        as_of: told.as_of,
        limit: told.limit,
        mode: told.mode.unwrap_or_default(),
        vector: None,
    };
    found(&shared, spoken, body).await.map(Json)
}

/// Searches, told in the body, optionally by a given vector.
#[utoipa::path(post, path = "/api/v1/search", request_body = SearchBody, tag = "search",
    responses((status = 200, body = FoundSections), (status = "4XX", body = Problem, content_type = "application/problem+json")))]
pub async fn by_body(State(shared): State<Arc<Shared>>, spoken: Spoken, Body(body): Body<SearchBody>) -> Result<Json<FoundSections>, Problem> {
    found(&shared, spoken, body).await.map(Json)
}

/// Searches for what a body says.
pub(super) async fn found(shared: &Shared, spoken: Spoken, body: SearchBody) -> Result<FoundSections, Problem> {
    let limit = body.limit.unwrap_or(USUAL);
    if !(1..=MOST).contains(&limit) {
        return Err(shared.problem(spoken, Kind::InvalidParameter).field("limit").detail(format!("must be 1 to {MOST}")));
    }
    let vector = body.vector.map(|vector| unit(shared, spoken, vector)).transpose()?;
    let query = question(shared, spoken, &body.query).map_err(|problem| problem.field("query"))?;
    let as_of = body.as_of.unwrap_or_else(|| shared.app.clock.today());
    let index = shared.index(spoken)?;
    // What is looked for is embedded and may be cached: nobody's passport number shall be.
    let query = query.masked(&index.published);
    let search = Search { query, language: body.language, as_of, limit, mode: body.mode, vector };
    let told = |error: AnswerError| shared.problem(spoken, problem::of_answer(&error));
    if shared.app.imported.is_some() {
        return imported(shared, &search).await.map_err(told);
    }
    shared.app.searching.search(&index, &search).await.map_err(told)
}

/// Searches imported sections, which stand in place of the guides.
async fn imported(shared: &Shared, search: &Search) -> Result<FoundSections, AnswerError> {
    let Some(imported) = &shared.app.imported else { unreachable!("asked for only where there are imported sections") };
    let vector = if search.mode == Mode::Lexical { None } else { Some(shared.app.searching.vector(search).await?) };
    let mode = match search.mode {
        Mode::Hybrid => import::Mode::Hybrid,
        Mode::Dense => import::Mode::Dense,
        Mode::Lexical => import::Mode::Lexical,
    };
    let query = ImportQuery {
        language: search.language,
        as_of: Some(search.as_of),
        limit: search.limit,
        mode,
        vector,
        query: search.query.as_str().to_owned(),
        lexical_weight: WORDS_WEIGHT,
    };
    let sections = imported.search(&query).map_err(|error| AnswerError::Import(error.to_string()))?;
    let sections = sections.into_iter().map(|found| FoundSection {
        id: found.id,
        guide: found.document,
        section: found.section,
        language: found.language,
        effective_from: found.effective_from,
        effective_until: found.effective_until,
        title: found.title,
        text: found.text,
        url: found.url,
        score: found.score,
        why: match (found.why.dense_rank, found.why.lexical_rank) {
            (Some(_), Some(_)) => "meaning and words",
            (None, Some(_)) => "words",
            _ => "meaning",
        }
        .to_owned(),
    });
    Ok(FoundSections { sections: sections.collect(), as_of: search.as_of, degraded: false, generation: imported.generation().to_owned(), publication: 1 })
}

/// A given vector at unit length; one of another dimension or with values that are no numbers is refused.
fn unit(shared: &Shared, spoken: Spoken, mut vector: Vec<f32>) -> Result<Vec<f32>, Problem> {
    let wanted = shared.app.embedder.model().dimensions;
    let length = vector.iter().map(|x| x * x).sum::<f32>().sqrt();
    if vector.len() != wanted || !length.is_finite() || length == 0.0 {
        let detail = format!("must be {wanted} finite numbers that are not all zero");
        return Err(shared.problem(spoken, Kind::InvalidParameter).field("vector").detail(detail));
    }
    for x in &mut vector {
        *x /= length;
    }
    Ok(vector)
}

/// Reads the query of an address, with problems that name the parameter.
pub(super) fn parameters<T: serde::de::DeserializeOwned>(shared: &Shared, spoken: Spoken, query: &str) -> Result<T, Problem> {
    let reader = serde_urlencoded::Deserializer::new(form_urlencoded::parse(query.as_bytes()));
    serde_path_to_error::deserialize(reader).map_err(|error| {
        let path = error.path().to_string();
        let message = error.into_inner().to_string();
        let kind = match message.as_str() {
            m if m.starts_with("not a language tag") => Kind::InvalidLanguage,
            m if m.starts_with("not a day") => Kind::InvalidDate,
            _ => Kind::InvalidParameter,
        };
        let field = if path == "." { message.split('`').nth(1).unwrap_or_default().to_owned() } else { path };
        shared.problem(spoken, kind).field(field).detail(message)
    })
}
