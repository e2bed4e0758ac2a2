//! `/api/v1/admin/accounts`: accounts made, changed and given new passwords. Knows nothing of who is let in.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::body::Body;
use super::super::problem::{Problem, of_accounts};
use super::super::session::Administrator;
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use super::session::Person;
use crate::accounts::{self, Account, By, Change, New, Role};

/// An account, as administrators see it.
#[derive(Serialize, ToSchema)]
pub struct AccountView {
    #[serde(flatten)]
    person: Person,
    /// Whether it is closed.
    disabled: bool,
    /// Whether it has not changed its start password yet.
    must_change: bool,
    /// Whether one-time codes are asked for.
    codes: bool,
    /// When it was made.
    #[schema(format = DateTime)]
    created: String,
    /// When one of its open sessions was last used; null without one.
    #[schema(format = DateTime)]
    seen: Option<String>,
}

impl AccountView {
    fn of(account: &Account, seen: Option<Timestamp>) -> Self {
        Self {
            person: Person::of(account),
            disabled: account.disabled.is_some(),
            must_change: account.must_change,
            codes: account.codes,
            created: account.created.to_string(),
            seen: seen.map(|at| at.to_string()),
        }
    }
}

/// All accounts.
#[derive(Serialize, ToSchema)]
pub struct AccountList {
    /// By name.
    accounts: Vec<AccountView>,
}

/// An account to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewBody {
    /// The name that is typed in: small letters, digits, `.`, `_` and `-`.
    #[schema(example = "wang.li")]
    name: String,
    /// What it is for.
    #[schema(value_type = String, example = "staff")]
    role: Role,
    /// The name that people read.
    #[serde(default)]
    display: String,
}

/// What is to be changed.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeBody {
    /// What it is for.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    role: Option<Role>,
    /// Whether it is closed.
    #[serde(default)]
    disabled: Option<bool>,
    /// The name that people read.
    #[serde(default)]
    display: Option<String>,
}

/// An account that was made.
#[derive(Serialize, ToSchema)]
pub struct Made {
    /// The account.
    account: AccountView,
    /// The password for its first sign-in, told only here.
    password: String,
}

/// A new password for the next sign-in.
#[derive(Serialize, ToSchema)]
pub struct StartPassword {
    /// Told only here.
    password: String,
}

/// All accounts, by name.
#[utoipa::path(get, path = "/api/v1/admin/accounts", tag = "administration", security(("session" = [])),
    responses((status = 200, body = AccountList), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn list(State(shared): State<Arc<Shared>>, spoken: Spoken, _: Administrator) -> Result<Json<AccountList>, Problem> {
    let of = shared.accounts(spoken)?;
    let refused = |error| of_accounts(&shared, spoken, &error);
    let seen: HashMap<String, Timestamp> = of.last_seen().await.map_err(refused)?.into_iter().collect();
    let accounts = of.list().await.map_err(refused)?;
    Ok(Json(AccountList { accounts: accounts.iter().map(|account| AccountView::of(account, seen.get(&account.id).copied())).collect() }))
}

/// Makes an account with a password for its first sign-in, which must be changed then.
#[utoipa::path(post, path = "/api/v1/admin/accounts", request_body = NewBody, tag = "administration", security(("session" = [])),
    params(("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 201, body = Made), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn create(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    administrator: Administrator,
    Body(body): Body<NewBody>,
) -> Result<(StatusCode, Json<Made>), Problem> {
    let new = New { name: &body.name, display: &body.display, role: body.role };
    let made = shared.accounts(spoken)?.create(By::Administrator(&administrator), new, None).await;
    let (account, password) = made.map_err(|error| of_accounts(&shared, spoken, &error))?;
    let password = password.as_ref().map(accounts::told).unwrap_or_default().to_owned();
    Ok((StatusCode::CREATED, Json(Made { account: AccountView::of(&account, None), password })))
}

/// Changes an account. Another role, or closing it, ends its sessions.
#[utoipa::path(patch, path = "/api/v1/admin/accounts/{name}", request_body = ChangeBody, tag = "administration", security(("session" = [])),
    params(("name" = String, Path), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 200, body = AccountView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn change(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    administrator: Administrator,
    Path(name): Path<String>,
    Body(body): Body<ChangeBody>,
) -> Result<Json<AccountView>, Problem> {
    let change = Change { role: body.role, disabled: body.disabled, display: body.display };
    let changed = shared.accounts(spoken)?.change(By::Administrator(&administrator), &name, &change).await;
    Ok(Json(AccountView::of(&changed.map_err(|error| of_accounts(&shared, spoken, &error))?, None)))
}

/// Gives an account a password for its next sign-in, which must be changed then. Its sessions end, and one-time codes are not asked for any more.
#[utoipa::path(post, path = "/api/v1/admin/accounts/{name}/reset", tag = "administration", security(("session" = [])),
    params(("name" = String, Path), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 200, body = StartPassword), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn reset(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    administrator: Administrator,
    Path(name): Path<String>,
) -> Result<Json<StartPassword>, Problem> {
    let password = shared.accounts(spoken)?.reset(By::Administrator(&administrator), &name, None).await;
    let password = password.map_err(|error| of_accounts(&shared, spoken, &error))?;
    Ok(Json(StartPassword { password: password.as_ref().map(accounts::told).unwrap_or_default().to_owned() }))
}
