//! Every route on one screen, and what all of them share. Knows no rule of answering.

mod ask;
mod assets;
mod body;
mod chat;
mod conversations;
mod deadlines;
mod docs;
mod events;
mod fair;
mod guides;
mod health;
mod mcp;
mod notices;
mod origins;
mod pages;
mod problem;
mod qr;
mod search;
mod shared;
mod site;
mod spoken;
mod telemetry;
mod visitor;
mod wechat;
mod written;

use std::sync::Arc;

use axum::Router;
use axum::middleware;
use axum::routing::{get, post};
use tower_http::compression::CompressionLayer;
use utoipa::OpenApi;
use utoipa_swagger_ui::SwaggerUi;

use crate::app::App;
pub use docs::Interface;
pub use fair::Peer;
use shared::Shared;

/// The service's routes.
pub fn router(app: App) -> Router {
    let shared = Arc::new(Shared::new(app));
    let assistants = Router::new().route_service("/mcp", mcp::service(&shared)).layer(middleware::from_fn_with_state(Arc::clone(&shared), body::bounded));
    let asking = Router::new()
        .route("/api/v1/ask", post(ask::ask))
        .route("/api/v1/search", get(search::by_address).post(search::by_body))
        .route("/api/v1/deadlines", get(deadlines::list).post(deadlines::by_body))
        .route("/api/v1/deadlines.ics", get(deadlines::calendar_by_address).post(deadlines::calendar_by_body))
        .route("/api/v1/conversations", post(conversations::begin))
        .route("/api/v1/conversations/{id}", get(conversations::read))
        .route("/api/v1/conversations/{id}/messages", post(conversations::say))
        .route("/api/v1/conversations/{id}/feedback", post(conversations::rate))
        .route("/api/v1/conversations/{id}/close", post(conversations::close))
        .route("/deadlines", get(pages::deadlines))
        .route("/", get(pages::home::page))
        .route("/wechat", get(wechat::proven).post(wechat::answered))
        .merge(assistants)
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), shared::admitted))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), fair::counted));
    let chats = Router::new()
        .route("/v1/chat/completions", post(chat::complete))
        .route("/v1/models", get(chat::models))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), shared::admitted))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), fair::counted))
        .layer(middleware::map_response(chat::in_their_form));
    // Streams stay open: they take no place of those that are answered, and no time is up for them. They have a bound of their own.
    let streaming = Router::new().route("/api/v1/conversations/{id}/events", get(conversations::listen));
    let reading = Router::new()
        .route("/api/v1/guides", get(guides::list))
        .route("/api/v1/guides/{guide}", get(guides::one))
        .route("/api/v1/languages", get(guides::languages))
        .route("/api/v1/contacts", get(guides::contacts))
        .route("/api/v1/texts/{language}", get(guides::texts))
        .route("/g/{guide}", get(pages::guide))
        .route("/g/{guide}/{edition}/{language}", get(pages::edition))
        .route("/widget.js", get(assets::widget))
        .route("/worker.js", get(assets::worker))
        .route("/assets/{version}/{*file}", get(assets::file))
        .route("/livez", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(health::metrics));
    let docs = SwaggerUi::new("/docs").url("/openapi.json", Interface::openapi());
    asking
        .merge(chats)
        .merge(reading)
        .merge(city())
        .merge(streaming)
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), shared::sealed))
        .layer(origins::allowed(&shared.app.config.widget.origins))
        .merge(Router::from(docs).layer(middleware::map_response(shared::sealed_docs)))
        .fallback(problem::nothing_here)
        .method_not_allowed_fallback(problem::other_method)
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), pages::told_as_page))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), shared::accounted))
        .layer(CompressionLayer::new())
        .with_state(shared)
}

/// Places to go, notices, the terminal, and what this service is.
fn city() -> Router<Arc<Shared>> {
    Router::new()
        .route("/api/v1/notices", get(notices::list))
        .route("/offices", get(pages::offices::list))
        .route("/offices/{id}", get(pages::offices::card))
        .route("/kiosk", get(pages::kiosk::page))
        .route("/about", get(pages::about::about))
        .route("/accessibility", get(pages::about::accessibility))
        .route("/qr", get(qr::code))
}
