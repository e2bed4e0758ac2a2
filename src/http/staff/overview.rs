//! `/api/v1/staff/overview`: a shift in numbers. Knows nothing of how they are counted.

use std::sync::Arc;

use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::super::problem::{Kind, Problem, of_desk};
use super::super::search::parameters;
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use super::desk::desk;
use crate::accounts::Staff;
use crate::day::Day;
use crate::desk::Overview;

/// Days if nothing is said, today among them, and at most.
const USUAL: i32 = 7;
const MOST: i32 = 366;

/// Which days, and in which form.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// The first day of the city; six days before the last if left out.
    #[param(value_type = Option<String>, format = Date)]
    from: Option<Day>,
    /// The last day of the city; today if left out.
    #[param(value_type = Option<String>, format = Date)]
    until: Option<Day>,
    /// `json`, or `csv` for a file that spreadsheets read.
    format: Option<Form>,
}

/// In which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum Form {
    Json,
    Csv,
}

/// What waits now, and what was answered and handed over from one day to another, at most 366 days.
#[utoipa::path(get, path = "/api/v1/staff/overview", params(Wanted), tag = "staff", security(("session" = [])),
    responses((status = 200, body = Overview), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn read(State(shared): State<Arc<Shared>>, spoken: Spoken, _: Staff, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let wanted: Wanted = parameters(&shared, spoken, query.as_deref().unwrap_or_default())?;
    let until = wanted.until.unwrap_or_else(|| shared.app.clock.today());
    let from = wanted.from.unwrap_or_else(|| (1..USUAL).fold(until, |day, _| day.previous()));
    if !(0..MOST).contains(&from.days_until(until)) {
        let detail = format!("from one day to the same or a later one, {MOST} days at most");
        return Err(shared.problem(spoken, Kind::InvalidParameter).field("from").detail(detail));
    }
    let overview = desk(&shared, spoken)?.overview(from, until).await.map_err(|error| of_desk(&shared, spoken, error))?;
    if wanted.format != Some(Form::Csv) {
        return Ok(Json(overview).into_response());
    }
    let file = overview.csv().map_err(|error| {
        tracing::error!(%error, "the overview could not be written as a file");
        shared.problem(spoken, Kind::Unavailable)
    })?;
    let name = format!("attachment; filename=\"openwindow-{from}-{until}.csv\"");
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)], file).into_response())
}
