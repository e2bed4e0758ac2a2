//! `GET /api/v1/notices`: what everybody should know for a time. Knows nothing of pages.

use std::sync::Arc;

use axum::Json;
use axum::extract::{RawQuery, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::problem::Problem;
use super::search::parameters;
use super::shared::Shared;
use super::spoken::Spoken;
use crate::day::Day;
use crate::knowledge::{Notice, Urgency};
use crate::language::Language;

/// Which notices are wanted.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct NoticeParameters {
    /// The language of the interface.
    #[serde(default, rename = "language")]
    #[param(rename = "language")]
    _language: Option<String>,
    /// Only those that concern this topic.
    topic: Option<String>,
}

/// A notice as it is shown.
#[derive(Debug, Serialize, ToSchema)]
pub struct NoticeView {
    /// Unique name.
    id: String,
    /// How much it matters.
    urgency: Urgency,
    /// What it says.
    text: String,
    /// The language it is said in: the one asked for, or else English.
    #[schema(value_type = String)]
    language: Language,
    /// `ltr` or `rtl`.
    direction: &'static str,
    /// Where to read more: a path of this service, or an address with `https://`.
    link: Option<String>,
    /// First day on which it is shown.
    #[schema(value_type = String, format = Date)]
    from: Day,
    /// Last day on which it is shown, inclusive.
    #[schema(value_type = String, format = Date)]
    until: Day,
    /// Topics it concerns; `*` for all.
    topics: Vec<String>,
}

/// The notices of today, the most urgent first.
#[utoipa::path(get, path = "/api/v1/notices", params(NoticeParameters), tag = "guides",
    responses((status = 200, body = Vec<NoticeView>), (status = "4XX", body = Problem, content_type = "application/problem+json")))]
pub async fn list(State(shared): State<Arc<Shared>>, spoken: Spoken, RawQuery(query): RawQuery) -> Result<Json<Vec<NoticeView>>, Problem> {
    let wanted: NoticeParameters = parameters(&shared, spoken, query.as_deref().unwrap_or_default())?;
    let index = shared.index(spoken)?;
    let topic = wanted.topic.as_deref().filter(|topic| !topic.is_empty());
    let notices = index.knowledge.notices_on(shared.app.clock.today(), topic);
    Ok(Json(notices.into_iter().filter_map(|notice| view(notice, spoken.0)).collect()))
}

fn view(notice: &Notice, language: Language) -> Option<NoticeView> {
    let (language, text) = notice.told(language)?;
    Some(NoticeView {
        id: notice.name.clone(),
        urgency: notice.urgency,
        text: text.to_owned(),
        language,
        direction: language.direction(),
        link: notice.link.clone(),
        from: notice.from,
        until: notice.until,
        topics: notice.topics.clone(),
    })
}
