//! `/api/v1/admin/audit`: the log of what was done. Knows nothing of what is recorded.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::{RawQuery, State};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::super::problem::{Kind, Problem, of_accounts};
use super::super::search::parameters;
use super::super::session::Auditor;
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use super::session::Person;
use crate::accounts::Page;

/// Rows at a time, if nothing is said, and at most.
const LIMIT: i64 = 100;
const MOST: i64 = 500;

/// Which rows.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// Rows after this number, in their order.
    after: Option<i64>,
    /// Rows before this number, the last first. Without either, the last rows.
    before: Option<i64>,
    /// So many at most, 100 if left out, 500 at most.
    limit: Option<i64>,
}

/// A row.
#[derive(Serialize, ToSchema)]
pub struct RecordView {
    /// Its place, from 1.
    number: i64,
    /// When.
    #[schema(format = DateTime)]
    at: String,
    /// Who; null for the command line and for strangers.
    account: Option<Person>,
    /// What.
    #[schema(example = "signed_in")]
    action: String,
    /// To what: an account's or a conversation's id.
    subject: String,
    /// The account that it was done to, if it was one.
    subject_account: Option<Person>,
    /// What else is known.
    #[schema(value_type = Object)]
    detail: Value,
    /// The hash of the row and of the hash before it.
    hash: String,
}

/// Rows of the log.
#[derive(Serialize, ToSchema)]
pub struct RecordList {
    /// In their order with `after`, else the last first.
    entries: Vec<RecordView>,
    /// Number of the last row of the log.
    last: i64,
}

/// What was done, by whom, and to what.
#[utoipa::path(get, path = "/api/v1/admin/audit", params(Wanted), tag = "administration", security(("session" = [])),
    responses((status = 200, body = RecordList), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn read(State(shared): State<Arc<Shared>>, spoken: Spoken, auditor: Auditor, RawQuery(query): RawQuery) -> Result<Json<RecordList>, Problem> {
    let wrong = |detail: String| shared.problem(spoken, Kind::InvalidParameter).detail(detail);
    let wanted: Wanted = parameters(&shared, spoken, query.as_deref().unwrap_or_default())?;
    let limit = wanted.limit.unwrap_or(LIMIT);
    if !(1..=MOST).contains(&limit) {
        return Err(wrong(format!("limit is from 1 to {MOST}")).field("limit"));
    }
    let page = match (wanted.after, wanted.before) {
        (Some(_), Some(_)) => return Err(wrong("either after or before".to_owned()).field("before")),
        (Some(number), None) => Page::After(number),
        (None, before) => Page::Before(before.unwrap_or(i64::MAX)),
    };
    let of = shared.accounts(spoken)?;
    let refused = |error| of_accounts(&shared, spoken, &error);
    let (records, last) = of.log(&auditor, page, limit).await.map_err(refused)?;
    let people: HashMap<String, Person> = of.list().await.map_err(refused)?.iter().map(|account| (account.id.clone(), Person::of(account))).collect();
    let entries = records.into_iter().map(|record| RecordView {
        account: record.account.as_ref().map(|id| people.get(id).cloned().unwrap_or_else(|| Person::gone(id))),
        subject_account: people.get(&record.subject).cloned(),
        number: record.number,
        at: record.at,
        action: record.action,
        subject: record.subject,
        detail: serde_json::from_str(&record.detail).unwrap_or(Value::Null),
        hash: record.hash,
    });
    Ok(Json(RecordList { entries: entries.collect(), last }))
}
