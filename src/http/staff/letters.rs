//! `/api/v1/staff/letters`: messages that visitors left, listed, read, done with. Knows nothing of how they are encrypted.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, RawQuery, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::super::letters::{LetterView, letters, refused};
use super::super::problem::{Kind, Problem};
use super::super::search::parameters;
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use super::conversations::named;
use crate::accounts::Staff;
use crate::language::Language;
use crate::letters::Letters;
use crate::store::{Id, Letter, LetterFilter};

/// Messages in a list if nothing is said, and at most.
const LIMIT: i64 = 50;
const MOST: i64 = 200;

/// Which messages.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// Those that are done with, the latest first; else those that are to be done, the oldest first.
    done: Option<bool>,
    /// `next` of the page before.
    after: Option<String>,
    /// 1 to 200, 50 if left out.
    limit: Option<i64>,
}

/// A message in a list, without what it says.
#[derive(Serialize, ToSchema)]
pub struct LetterLine {
    /// The conversation in which it was left.
    conversation: String,
    /// The visitor's language.
    #[schema(value_type = Option<String>)]
    language: Option<Language>,
    /// When it was left.
    created: String,
    /// When it is deleted.
    until: String,
    /// When somebody of the staff first read it.
    opened: Option<String>,
    /// When it was done with.
    done: Option<String>,
    /// The name of whoever did the last of these.
    display: Option<String>,
}

impl LetterLine {
    fn of(letter: &Letter, letters: &Letters) -> Self {
        Self {
            conversation: letter.conversation.to_string(),
            language: letter.language,
            created: letter.created.to_string(),
            until: letters.until(letter.created).to_string(),
            opened: letter.opened.map(|at| at.to_string()),
            done: letter.done.map(|at| at.to_string()),
            display: letter.display.clone(),
        }
    }
}

/// A page of messages.
#[derive(Serialize, ToSchema)]
pub struct LetterList {
    /// In their order.
    letters: Vec<LetterLine>,
    /// How many are to be done.
    open: i64,
    /// What the next page is asked with; null on the last.
    next: Option<String>,
}

/// A message with what it says.
#[derive(Serialize, ToSchema)]
pub struct OpenLetter {
    /// The conversation in which it was left.
    conversation: String,
    /// The visitor's language.
    #[schema(value_type = Option<String>)]
    language: Option<Language>,
    #[serde(flatten)]
    letter: LetterView,
    /// The name of whoever did the last thing with it.
    display: Option<String>,
}

fn read_cursor(text: &str) -> Option<(jiff::Timestamp, Id)> {
    let (created, id) = text.split_once('~')?;
    Some((created.parse().ok()?, id.parse().ok()?))
}

/// Messages that visitors left.
#[utoipa::path(get, path = "/api/v1/staff/letters", params(Wanted), tag = "staff", security(("session" = [])),
    responses((status = 200, body = LetterList), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn list(State(shared): State<Arc<Shared>>, spoken: Spoken, staff: Staff, RawQuery(query): RawQuery) -> Result<Json<LetterList>, Problem> {
    let wanted: Wanted = parameters(&shared, spoken, query.as_deref().unwrap_or_default())?;
    let wrong = |field: &str, detail: String| shared.problem(spoken, Kind::InvalidParameter).field(field).detail(detail);
    let limit = wanted.limit.unwrap_or(LIMIT);
    if !(1..=MOST).contains(&limit) {
        return Err(wrong("limit", format!("must be 1 to {MOST}")));
    }
    let after = wanted.after.map(|cursor| read_cursor(&cursor).ok_or_else(|| wrong("after", "must be `next` of another page".to_owned()))).transpose()?;
    let (letters, filter) = (letters(&shared, spoken)?, LetterFilter { is_done: wanted.done.unwrap_or_default(), after });
    let (found, open) = letters.list(&staff, &filter, limit + 1).await.map_err(|error| refused(&shared, spoken, &error))?;
    let is_more = found.len() as i64 > limit;
    let page: Vec<Letter> = found.into_iter().take(limit as usize).collect();
    let next = page.last().filter(|_| is_more).map(|last| format!("{}~{}", last.created, last.conversation));
    Ok(Json(LetterList { letters: page.iter().map(|letter| LetterLine::of(letter, letters)).collect(), open, next }))
}

/// Reads a message. That it was read is recorded.
#[utoipa::path(get, path = "/api/v1/staff/letters/{id}", tag = "staff", security(("session" = [])), params(("id" = String, Path, description = "the conversation")),
    responses((status = 200, body = OpenLetter), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn read(State(shared): State<Arc<Shared>>, spoken: Spoken, staff: Staff, Path(id): Path<String>) -> Result<Json<OpenLetter>, Problem> {
    let (id, letters) = (named(&shared, spoken, &id)?, letters(&shared, spoken)?);
    let (letter, _) = letters.open(&staff, id).await.map_err(|error| refused(&shared, spoken, &error))?;
    Ok(Json(OpenLetter { conversation: id.to_string(), language: letter.language, letter: LetterView::opened(&letter, letters), display: letter.display }))
}

/// Notes that a message is done with.
#[utoipa::path(post, path = "/api/v1/staff/letters/{id}/done", tag = "staff", security(("session" = [])),
    params(("id" = String, Path, description = "the conversation"), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 200, body = LetterLine), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn done(State(shared): State<Arc<Shared>>, spoken: Spoken, staff: Staff, Path(id): Path<String>) -> Result<Json<LetterLine>, Problem> {
    let (id, letters) = (named(&shared, spoken, &id)?, letters(&shared, spoken)?);
    let letter = letters.done(&staff, id).await.map_err(|error| refused(&shared, spoken, &error))?;
    Ok(Json(LetterLine::of(&letter, letters)))
}
