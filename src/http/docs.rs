//! The interface as `OpenAPI`, made from the handlers. Knows nothing of what they do.

use utoipa::OpenApi;

use super::{ask, guides, health, search};

/// The document behind `/openapi.json` and `openwindow openapi`.
#[derive(OpenApi)]
#[openapi(
    info(title = "openwindow", description = "A service counter that answers foreign residents' questions from dated guidance, in their language."),
    paths(ask::ask, search::by_address, search::by_body, guides::list, guides::one, guides::languages, guides::contacts, guides::texts, health::alive, health::ready, health::metrics),
    tags((name = "questions"), (name = "search"), (name = "guides"), (name = "operation"))
)]
pub struct Interface;
