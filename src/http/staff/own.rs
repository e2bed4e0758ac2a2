//! One's own password and one-time codes. Knows nothing of other accounts.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::body::Body;
use super::super::problem::{Kind, Problem, of_accounts};
use super::super::qr::Qr;
use super::super::session::{Origin, Own, cookie};
use super::super::shared::Shared;
use super::super::spoken::Spoken;

/// A new password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PasswordBody {
    /// The one until now.
    #[schema(value_type = String, format = Password)]
    old: SecretString,
    /// The one from now on.
    #[schema(value_type = String, format = Password)]
    new: SecretString,
}

/// One-time codes: the password to have them offered, then a code to have them asked for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CodesBody {
    /// One's password, to be offered codes.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Password)]
    password: Option<SecretString>,
    /// One of the codes that were offered, to confirm them.
    #[serde(default)]
    code: Option<String>,
}

/// One's password, as a proof.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProofBody {
    /// The password.
    #[schema(value_type = String, format = Password)]
    password: SecretString,
}

/// One-time codes that are offered; told only here.
#[derive(Serialize, ToSchema)]
pub struct OfferView {
    /// The secret in base 32, to be typed in.
    secret: String,
    /// The address that a telephone's program reads.
    url: String,
    /// The same as a code to be scanned.
    qr: Option<Qr>,
}

/// Changes one's password. All sessions of the account end; a new one begins, with its cookie, for which `GET /api/v1/staff/session` gives the new `csrf`.
#[utoipa::path(put, path = "/api/v1/staff/password", request_body = PasswordBody, tag = "staff", security(("session" = [])),
    params(("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn password(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    own: Own,
    Origin(from): Origin,
    Body(body): Body<PasswordBody>,
) -> Result<Response, Problem> {
    let changed = shared.accounts(spoken)?.change_password(&own.account, &body.old, &body.new, from).await;
    let opened = changed.map_err(|error| of_accounts(&shared, spoken, &error))?;
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, cookie(&opened.token))]).into_response())
}

/// Offers one-time codes for the password (200), or confirms those that were offered by one of them (204): from then on they are asked for.
#[utoipa::path(post, path = "/api/v1/staff/totp", request_body = CodesBody, tag = "staff", security(("session" = [])),
    params(("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 200, body = OfferView), (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn codes(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    own: Own,
    Origin(from): Origin,
    Body(body): Body<CodesBody>,
) -> Result<Response, Problem> {
    let accounts = shared.accounts(spoken)?;
    let refused = |error| of_accounts(&shared, spoken, &error);
    match (body.password, body.code) {
        (Some(password), None) => {
            let offer = accounts.offer_codes(&own.account, &password, from).await.map_err(refused)?;
            let qr = Qr::of(&offer.url);
            Ok(Json(OfferView { secret: offer.secret, url: offer.url, qr }).into_response())
        }
        (None, Some(code)) => {
            accounts.confirm_codes(&own.account, &code, from).await.map_err(refused)?;
            Ok(StatusCode::NO_CONTENT.into_response())
        }
        _ => Err(shared.problem(spoken, Kind::InvalidBody).detail("either `password` or `code` is needed")),
    }
}

/// Asks for no one-time codes any more.
#[utoipa::path(delete, path = "/api/v1/staff/totp", request_body = ProofBody, tag = "staff", security(("session" = [])),
    params(("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn no_codes(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    own: Own,
    Origin(from): Origin,
    Body(body): Body<ProofBody>,
) -> Result<StatusCode, Problem> {
    let dropped = shared.accounts(spoken)?.drop_codes(&own.account, &body.password, from).await;
    dropped.map_err(|error| of_accounts(&shared, spoken, &error))?;
    Ok(StatusCode::NO_CONTENT)
}
