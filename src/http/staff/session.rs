//! `/api/v1/staff/session`: coming in, seeing that one is in, going out; and the first account of a new service. Knows nothing of passwords.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::body::Body;
use super::super::problem::{Problem, of_accounts};
use super::super::session::{Origin, Own, SameSite, cookie, csrf, no_cookie, shown};
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use crate::accounts::{Account, Attempt, Opened, Session};
use crate::conversation::Token;

/// What somebody comes in with.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignInBody {
    /// The account.
    #[schema(example = "wang.li")]
    name: String,
    /// Its password.
    #[schema(value_type = String, format = Password)]
    password: SecretString,
    /// A one-time code, if the account asks for codes.
    #[serde(default)]
    code: Option<String>,
}

/// The first account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetupBody {
    /// The code that the server has printed when it was started.
    #[schema(value_type = String, format = Password)]
    code: SecretString,
    /// The name that is typed in: small letters, digits, `.`, `_` and `-`.
    name: String,
    /// The name that people read.
    #[serde(default)]
    display: String,
    /// The password.
    #[schema(value_type = String, format = Password)]
    password: SecretString,
}

/// Whether the first account is to be made.
#[derive(Serialize, ToSchema)]
pub struct SetupView {
    /// Whether it is.
    needed: bool,
}

/// An account, as others see it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Person {
    /// Its name for ever.
    pub id: String,
    /// The name that is typed in.
    pub name: String,
    /// The name that people read.
    pub display: String,
    /// `staff`, `editor`, `publisher`, `administrator` or `auditor`; empty if the account is not there any more.
    pub role: &'static str,
}

impl Person {
    /// An account as others see it.
    pub fn of(account: &Account) -> Self {
        Self { id: account.id.clone(), name: account.name.clone(), display: account.display.clone(), role: account.role.name() }
    }

    /// An account of which only the id is known.
    pub fn gone(id: &str) -> Self {
        Self { id: id.to_owned(), name: String::new(), display: String::new(), role: "" }
    }
}

/// A session.
#[derive(Serialize, ToSchema)]
pub struct SessionView {
    /// Whose.
    account: Person,
    /// What is sent in the header `X-CSRF-Token` with each change.
    csrf: String,
    /// When it ends, whatever is done in it.
    #[schema(format = DateTime)]
    expires: String,
    /// Seconds without a request after which it ends.
    idle_s: u32,
    /// Whether the password was made for the first sign-in: nothing else can be done before it is changed.
    must_change: bool,
    /// Whether one-time codes are asked for.
    codes: bool,
}

impl SessionView {
    fn of(shared: &Shared, spoken: Spoken, account: &Account, session: &Session, token: &Token) -> Result<Self, Problem> {
        Ok(Self {
            account: Person::of(account),
            csrf: csrf(token),
            expires: format!("{:.0}", session.expires),
            idle_s: shared.accounts(spoken)?.idle_minutes() * 60,
            must_change: account.must_change,
            codes: account.codes,
        })
    }
}

/// A session that was begun, with its cookie.
fn opened(shared: &Shared, spoken: Spoken, status: StatusCode, opened: &Opened) -> Result<Response, Problem> {
    let view = SessionView::of(shared, spoken, &opened.account, &opened.session, &opened.token)?;
    Ok((status, [(header::SET_COOKIE, cookie(&opened.token))], Json(view)).into_response())
}

/// Comes in: gives a session and its cookie `__Host-openwindow`. 401 `wrong-credentials` whatever is wrong, `code-needed` if the password is right
/// and the account asks for one-time codes.
#[utoipa::path(post, path = "/api/v1/staff/session", request_body = SignInBody, tag = "staff",
    responses((status = 200, body = SessionView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn sign_in(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    _: SameSite,
    Origin(from): Origin,
    headers: HeaderMap,
    Body(body): Body<SignInBody>,
) -> Result<Response, Problem> {
    let attempt = Attempt { name: body.name, password: body.password, code: body.code, before: shown(&headers), from };
    let begun = shared.accounts(spoken)?.sign_in(attempt).await.map_err(|error| of_accounts(&shared, spoken, &error))?;
    opened(&shared, spoken, StatusCode::OK, &begun)
}

/// The session of the cookie.
#[utoipa::path(get, path = "/api/v1/staff/session", tag = "staff", security(("session" = [])),
    responses((status = 200, body = SessionView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn read(State(shared): State<Arc<Shared>>, spoken: Spoken, own: Own) -> Result<Json<SessionView>, Problem> {
    SessionView::of(&shared, spoken, &own.account, &own.session, &own.token).map(Json)
}

/// Ends the session of the cookie.
#[utoipa::path(delete, path = "/api/v1/staff/session", tag = "staff", security(("session" = [])),
    params(("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn sign_out(State(shared): State<Arc<Shared>>, spoken: Spoken, own: Own) -> Result<Response, Problem> {
    let done = shared.accounts(spoken)?.sign_out(&own.account, &own.session).await;
    done.map_err(|error| of_accounts(&shared, spoken, &error))?;
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, no_cookie())]).into_response())
}

/// Whether the first account of a new service is to be made yet.
#[utoipa::path(get, path = "/api/v1/staff/setup", tag = "staff",
    responses((status = 200, body = SetupView), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn needed(State(shared): State<Arc<Shared>>, spoken: Spoken) -> Result<Json<SetupView>, Problem> {
    let needed = shared.accounts(spoken)?.needs_setup().await.map_err(|error| of_accounts(&shared, spoken, &error))?;
    Ok(Json(SetupView { needed }))
}

/// Makes the first administrator, with the code that the server has printed, and signs it in. Once: 409 `already-set-up` if there is an account.
#[utoipa::path(post, path = "/api/v1/staff/setup", request_body = SetupBody, tag = "staff",
    responses((status = 201, body = SessionView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn set_up(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    _: SameSite,
    Origin(from): Origin,
    Body(body): Body<SetupBody>,
) -> Result<Response, Problem> {
    let begun = shared.accounts(spoken)?.set_up(&body.code, &body.name, &body.display, &body.password, from).await;
    opened(&shared, spoken, StatusCode::CREATED, &begun.map_err(|error| of_accounts(&shared, spoken, &error))?)
}
