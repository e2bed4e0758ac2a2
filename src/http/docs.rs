//! The interface as `OpenAPI`, made from the handlers. Knows nothing of what they do.

use utoipa::openapi::security::{ApiKey, ApiKeyValue, SecurityScheme};
use utoipa::{Modify, OpenApi};

use super::{ask, chat, conversations, deadlines, feedback, guides, handover, health, letters, notices, pass, persons, rules, search, staff, wordings};

/// The document behind `/openapi.json` and `openwindow openapi`.
#[derive(OpenApi)]
#[openapi(
    info(title = "openwindow", description = "A service counter that answers foreign residents' questions from dated guidance, in their language."),
    paths(ask::ask, conversations::begin, conversations::say, conversations::read, conversations::listen, feedback::rate, conversations::close, persons::export, persons::erase, letters::leave, letters::take_back, pass::issue, handover::state, handover::ask, handover::withdraw, search::by_address, search::by_body, staff::search::look_up, deadlines::list, rules::rules, deadlines::by_body, deadlines::calendar_by_body, deadlines::calendar_by_address, guides::list, guides::one, guides::languages, guides::contacts, wordings::texts, notices::list, chat::complete, chat::models, health::alive, health::ready, health::metrics, staff::session::sign_in, staff::session::read, staff::session::sign_out, staff::session::needed, staff::session::set_up, staff::own::password, staff::own::codes, staff::own::no_codes, staff::accounts::list, staff::accounts::create, staff::accounts::change, staff::accounts::reset, staff::audit::read, staff::persons::export, staff::persons::erase, staff::letters::list, staff::letters::read, staff::letters::done, staff::desk::read, staff::desk::watch, staff::overview::read, staff::desk::presence, staff::desk::canned, staff::translations::translate, staff::conversations::list, staff::conversations::read, staff::conversations::listen, staff::taking::claim, staff::taking::say, staff::taking::release, staff::taking::give_back, staff::taking::transfer, staff::taking::close, staff::taking::note, staff::taking::label, staff::approvals::decide, staff::verification::list, staff::verification::read, staff::verification::judge, staff::verification::figures),
    tags((name = "questions"), (name = "conversations"), (name = "search"), (name = "deadlines"), (name = "guides"), (name = "adapters"), (name = "operation"), (name = "staff"), (name = "administration")),
    modifiers(&Cookie)
)]
pub struct Interface;

/// The session of those who work here, as the document names it.
struct Cookie;

impl Modify for Cookie {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let cookie =
            ApiKey::Cookie(ApiKeyValue::with_description(super::session::COOKIE, "given by `POST /api/v1/staff/session`; changes need `X-CSRF-Token` too"));
        document.components.get_or_insert_default().add_security_scheme("session", SecurityScheme::ApiKey(cookie));
    }
}
