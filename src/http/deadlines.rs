//! `GET` and `POST /api/v1/deadlines`, and the same as a calendar. Knows nothing of how deadlines are counted.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::Error as ValueError;
use utoipa::{IntoParams, ToSchema};

use super::body::Body;
use super::problem::{Kind, Problem};
use super::search::parameters;
use super::shared::Shared;
use super::site::Site;
use super::spoken::Spoken;
use crate::deadlines::{Asked, Asker, Deadlines, DeadlinesError, Offer, TimeOfDay};
use crate::index::Index;
use crate::language::Language;
use crate::rules::{Rules, Situation};

/// Events of a person's life.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeadlinesBody {
    /// Language of the texts; that of the request's headers if left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "en")]
    language: Option<Language>,
    /// Tells also what else this situation asks for: a name from the list of situations.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "parent")]
    situation: Option<Situation>,
    /// At most 50.
    pub(super) events: Vec<Asked>,
}

/// What is listed.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct OfferParameters {
    /// Language of the texts.
    #[serde(default, rename = "language")]
    #[param(rename = "language", value_type = Option<String>)]
    _language: Option<Language>,
    /// Only what concerns this situation or everybody.
    #[param(value_type = Option<String>)]
    situation: Option<Situation>,
}

/// The deadlines that there are, each with the event that it asks for.
#[utoipa::path(get, path = "/api/v1/deadlines", params(OfferParameters), tag = "deadlines",
    responses((status = 200, body = Offer), (status = "4XX", body = Problem, content_type = "application/problem+json")))]
pub async fn list(State(shared): State<Arc<Shared>>, spoken: Spoken, RawQuery(query): RawQuery) -> Result<Json<Offer>, Problem> {
    let told: OfferParameters = parameters(&shared, spoken, query.as_deref().unwrap_or_default())?;
    let index = shared.index(spoken)?;
    Ok(Json(asker(&shared, &index, spoken.0).offer(told.situation)))
}

/// Last days for events, the earliest first, with the sections they rest on.
#[utoipa::path(post, path = "/api/v1/deadlines", request_body = DeadlinesBody, tag = "deadlines",
    responses((status = 200, body = Deadlines), (status = "4XX", body = Problem, content_type = "application/problem+json")))]
pub async fn by_body(State(shared): State<Arc<Shared>>, spoken: Spoken, Body(body): Body<DeadlinesBody>) -> Result<Json<Deadlines>, Problem> {
    of_body(&shared, spoken, &body).map(Json)
}

/// Last days for the events of a body.
pub(super) fn of_body(shared: &Shared, spoken: Spoken, body: &DeadlinesBody) -> Result<Deadlines, Problem> {
    let index = shared.index(spoken)?;
    let told = asker(shared, &index, body.spoken(spoken)).told(&body.events, body.situation);
    told.map_err(|error| refused(shared, spoken, &error, &named_in_body))
}

/// The deadlines that there are, for a body without events.
pub(super) fn offer_of_body(shared: &Shared, spoken: Spoken, body: &DeadlinesBody) -> Result<Offer, Problem> {
    let index = shared.index(spoken)?;
    Ok(asker(shared, &index, body.spoken(spoken)).offer(body.situation))
}

/// The same as a calendar (RFC 5545), with reminders a week and a day before.
#[utoipa::path(post, path = "/api/v1/deadlines.ics", request_body = DeadlinesBody, tag = "deadlines",
    responses((status = 200, body = String, content_type = "text/calendar"), (status = "4XX", body = Problem, content_type = "application/problem+json")))]
pub async fn calendar_by_body(State(shared): State<Arc<Shared>>, spoken: Spoken, site: Site, Body(body): Body<DeadlinesBody>) -> Result<Response, Problem> {
    let index = shared.index(spoken)?;
    let language = body.spoken(spoken);
    let made = asker(&shared, &index, language).calendar(&body.events, &site.0, shared.app.clock.moment());
    made.map(|text| calendar(language, text)).map_err(|error| refused(&shared, spoken, &error, &named_in_body))
}

/// The calendar for a link: each deadline's name is a parameter with the event's day, `NAME.time` one with its time.
#[utoipa::path(get, path = "/api/v1/deadlines.ics", tag = "deadlines",
    params(("language" = Option<String>, Query), ("newborn" = Option<String>, Query, description = "for example: the event's day for the deadline of this name")),
    responses((status = 200, body = String, content_type = "text/calendar"), (status = "4XX", body = Problem, content_type = "application/problem+json")))]
pub async fn calendar_by_address(State(shared): State<Arc<Shared>>, spoken: Spoken, site: Site, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let index = shared.index(spoken)?;
    let asked = events(&shared, spoken, &index.knowledge.rules, query.as_deref().unwrap_or_default())?;
    let made = asker(&shared, &index, spoken.0).calendar(&asked.events, &site.0, shared.app.clock.moment());
    made.map(|text| calendar(spoken.0, text)).map_err(|error| refused(&shared, spoken, &error, &|at, _| asked.named(at)))
}

impl DeadlinesBody {
    fn spoken(&self, spoken: Spoken) -> Language {
        self.language.filter(|language| language.has_interface()).unwrap_or(spoken.0)
    }
}

/// Who asks, now.
pub(super) fn asker<'a>(shared: &'a Shared, index: &'a Index, language: Language) -> Asker<'a> {
    Asker { index, texts: &shared.app.texts, language, now: shared.app.clock.now() }
}

/// What an address asks for.
#[derive(Debug, Default)]
pub(super) struct AskedByAddress {
    pub(super) situation: Option<Situation>,
    pub(super) events: Vec<Asked>,
}

impl AskedByAddress {
    /// The parameter that an event came from.
    pub(super) fn named(&self, at: usize) -> String {
        self.events.get(at).map(|asked| asked.deadline.clone()).unwrap_or_default()
    }
}

/// Reads `situation`, `NAME` and `NAME.time` from the query of an address; what is empty was left out in a form.
pub(super) fn events(shared: &Shared, spoken: Spoken, rules: &Rules, query: &str) -> Result<AskedByAddress, Problem> {
    let mut asked = AskedByAddress::default();
    let mut times: BTreeMap<String, TimeOfDay> = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()).filter(|(_, value)| !value.trim().is_empty()) {
        let wrong = |kind: Kind, detail: String| shared.problem(spoken, kind).field(name.chars().take(60).collect::<String>()).detail(detail);
        if name == "language" {
            continue;
        }
        if name == "situation" {
            let read = Situation::deserialize((&*value).into_deserializer());
            asked.situation = Some(read.map_err(|error: ValueError| wrong(Kind::UnknownValue, error.to_string()))?);
        } else if let Some(deadline) = name.strip_suffix(".time") {
            let time = value.parse().map_err(|error: crate::deadlines::NotATime| wrong(Kind::InvalidParameter, error.to_string()))?;
            times.insert(deadline.to_owned(), time);
        } else if rules.deadline(&name).is_some() {
            let date = value.parse().map_err(|error: crate::day::NotADay| wrong(Kind::InvalidDate, error.to_string()))?;
            asked.events.push(Asked { deadline: name.into_owned(), date, time: None });
        } else {
            return Err(wrong(Kind::InvalidParameter, "no deadline has this name".to_owned()));
        }
    }
    for (name, time) in times {
        let mut missing = true;
        for event in asked.events.iter_mut().filter(|event| event.deadline == name) {
            event.time = Some(time);
            missing = false;
        }
        if missing {
            return Err(shared.problem(spoken, Kind::InvalidDate).field(name).detail("a time needs its day"));
        }
    }
    Ok(asked)
}

/// Where an event stands in a body.
fn named_in_body(at: usize, part: &str) -> String {
    format!("events[{at}].{part}")
}

/// What is wrong with the events; `named` tells where one stands.
pub(super) fn refused(shared: &Shared, spoken: Spoken, error: &DeadlinesError, named: &dyn Fn(usize, &str) -> String) -> Problem {
    let (kind, field) = match error {
        DeadlinesError::Unknown { at, .. } => (Kind::UnknownValue, named(*at, "deadline")),
        DeadlinesError::NoDay { at, .. } => (Kind::UnknownValue, named(*at, "date")),
        DeadlinesError::TooMany(_) => (Kind::TooLarge, "events".to_owned()),
        DeadlinesError::NoEvents => (Kind::InvalidBody, "events".to_owned()),
    };
    shared.problem(spoken, kind).field(field).detail(error.to_string())
}

fn calendar(language: Language, text: String) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8"), (header::CONTENT_DISPOSITION, "attachment; filename=\"deadlines.ics\"")];
    let mut response = (headers, text).into_response();
    if let Ok(language) = HeaderValue::from_str(language.code()) {
        response.headers_mut().insert(header::CONTENT_LANGUAGE, language);
    }
    response
}
