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
mod feedback;
mod feeds;
mod form;
mod guides;
mod handover;
mod health;
mod letters;
mod mcp;
mod notices;
mod origins;
mod pages;
mod pass;
mod persons;
mod problem;
mod qr;
mod rules;
mod search;
mod session;
mod shared;
mod site;
mod sitemap;
mod spoken;
mod staff;
mod stray;
mod takeaway;
mod telemetry;
mod validated;
mod visitor;
mod wechat;
mod wordings;
mod written;

use std::sync::Arc;

use axum::Router;
use axum::middleware;
use axum::routing::{delete, get, patch, post, put};
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
    let docs = SwaggerUi::new("/docs").url("/openapi.json", Interface::openapi());
    asking(&shared)
        .merge(chats(&shared))
        .merge(plain(&shared))
        .merge(staffed(&shared))
        .merge(at_desk(&shared))
        .merge(reading())
        .merge(city())
        .merge(guides())
        .merge(Router::from(docs).layer(middleware::map_response(shared::sealed_docs)))
        .fallback(problem::nothing_here)
        .method_not_allowed_fallback(problem::other_method)
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), pages::told_as_page))
        .layer(middleware::from_fn(stray::left_out))
        // Around the fallbacks too: what is not there says the same to browsers, and a browser's question before a request meets one.
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), shared::sealed))
        .layer(origins::allowed(&shared.app.config.widget.origins))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), shared::accounted))
        .layer(CompressionLayer::new())
        .with_state(shared)
}

/// What takes time to answer: it is counted, and has a place or is refused.
fn asking(shared: &Arc<Shared>) -> Router<Arc<Shared>> {
    let assistants = Router::new().route_service("/mcp", mcp::service(shared)).layer(middleware::from_fn_with_state(Arc::clone(shared), body::bounded));
    Router::new()
        .route("/api/v1/ask", post(ask::ask))
        .route("/api/v1/search", get(search::by_address).post(search::by_body))
        .route("/api/v1/deadlines", get(deadlines::list).post(deadlines::by_body))
        .route("/api/v1/deadlines.ics", get(deadlines::calendar_by_address).post(deadlines::calendar_by_body))
        .route("/api/v1/conversations", post(conversations::begin))
        .route("/api/v1/conversations/{id}", get(conversations::read).delete(persons::erase))
        .route("/api/v1/conversations/{id}/export", get(persons::export))
        .route("/api/v1/conversations/{id}/letter", post(letters::leave).delete(letters::take_back))
        .route("/api/v1/conversations/{id}/messages", post(conversations::say))
        .route("/api/v1/conversations/{id}/feedback", post(feedback::rate))
        .route("/api/v1/conversations/{id}/close", post(conversations::close))
        .route("/api/v1/conversations/{id}/pass", post(pass::issue))
        .route("/api/v1/conversations/{id}/handover", post(handover::ask).delete(handover::withdraw))
        .route("/counter/{pass}", get(pages::handover::shown).post(pages::handover::opened))
        .route("/deadlines", get(pages::deadlines))
        .route("/", get(pages::home::page))
        .route("/wechat", get(wechat::proven).post(wechat::answered))
        .merge(assistants)
        .layer(middleware::from_fn_with_state(Arc::clone(shared), shared::admitted))
        .layer(middleware::from_fn_with_state(Arc::clone(shared), fair::counted))
}

/// What lies ready. Streams stay open: they take no place of those that are answered, no time is up for them, and they have a bound of their own.
fn reading() -> Router<Arc<Shared>> {
    Router::new()
        .route("/api/v1/conversations/{id}/events", get(conversations::listen))
        .route("/api/v1/desk", get(handover::state))
        .route("/api/v1/guides", get(guides::list))
        .route("/api/v1/guides/{guide}", get(guides::one))
        .route("/api/v1/languages", get(guides::languages))
        .route("/api/v1/contacts", get(guides::contacts))
        .route("/api/v1/texts/{language}", get(wordings::texts))
        .route("/api/v1/deadlines/rules", get(rules::rules))
        .route("/chat", get(pages::chat))
        .route("/staff", get(pages::staff::page))
        .route("/checklist", get(pages::checklist::checklist))
        .route("/stay", get(pages::stay::stay))
        .route("/offline", get(pages::offline))
        .route("/widget.js", get(assets::widget))
        .route("/worker.js", get(assets::worker))
        .route("/favicon.ico", get(assets::icon))
        .route("/assets/{version}/{*file}", get(assets::file))
        .route("/livez", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(health::metrics))
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
        .route("/qr", get(takeaway::code))
}

/// Guides, read again and again, and by search engines: who has a page as it is gets it no second time.
fn guides() -> Router<Arc<Shared>> {
    Router::new()
        .route("/g", get(pages::guide::list))
        .route("/g/{guide}", get(pages::guide::guide))
        .route("/g/{guide}/compare", get(pages::guide::compare))
        .route("/g/{guide}/show", get(pages::guide::to_show))
        .route("/g/{guide}/{edition}/{language}", get(pages::guide::edition))
        .route("/g/{guide}/{edition}/{language}/show", get(pages::guide::show))
        .route("/g/{guide}/{edition}/{language}/show/{number}", get(pages::guide::show_one))
        .route("/feeds/{topic}/{file}", get(feeds::feed))
        .route("/sitemap.xml", get(sitemap::sitemap))
        .route("/robots.txt", get(sitemap::robots))
        .layer(middleware::from_fn(validated::validated))
}

/// The route that programs made for others speak; what goes wrong is told in their form.
fn chats(shared: &Arc<Shared>) -> Router<Arc<Shared>> {
    Router::new()
        .route("/v1/chat/completions", post(chat::complete))
        .route("/v1/models", get(chat::models))
        .layer(middleware::from_fn_with_state(Arc::clone(shared), shared::admitted))
        .layer(middleware::from_fn_with_state(Arc::clone(shared), fair::counted))
        .layer(middleware::map_response(chat::in_their_form))
}

/// The pages for old phones and text browsers; what goes wrong is told in their own form.
fn plain(shared: &Arc<Shared>) -> Router<Arc<Shared>> {
    Router::new()
        .route("/plain", get(pages::plain::page).post(pages::plain::asked))
        .route("/plain/deadlines", get(pages::plain::situations).post(pages::plain::days))
        .route("/plain/contacts", get(pages::plain::contacts))
        .layer(middleware::from_fn_with_state(Arc::clone(shared), shared::admitted))
        .layer(middleware::from_fn_with_state(Arc::clone(shared), fair::counted))
        .layer(middleware::map_response_with_state(Arc::clone(shared), pages::plain::in_their_form))
}

/// What those who work here ask; each handler says by its types who may. They are not counted: a whole service centre may stand behind one address.
fn staffed(shared: &Arc<Shared>) -> Router<Arc<Shared>> {
    Router::new()
        .route("/api/v1/staff/session", get(staff::session::read).post(staff::session::sign_in).delete(staff::session::sign_out))
        .route("/api/v1/staff/setup", get(staff::session::needed).post(staff::session::set_up))
        .route("/api/v1/staff/password", put(staff::own::password))
        .route("/api/v1/staff/totp", post(staff::own::codes).delete(staff::own::no_codes))
        .route("/api/v1/staff/search", get(staff::search::look_up))
        .route("/api/v1/staff/verification", get(staff::verification::list))
        .route("/api/v1/staff/verification/figures", get(staff::verification::figures))
        .route("/api/v1/staff/verification/{id}", get(staff::verification::read).post(staff::verification::judge))
        .route("/api/v1/admin/accounts", get(staff::accounts::list).post(staff::accounts::create))
        .route("/api/v1/admin/accounts/{name}", patch(staff::accounts::change))
        .route("/api/v1/admin/accounts/{name}/reset", post(staff::accounts::reset))
        .route("/api/v1/admin/audit", get(staff::audit::read))
        .route("/api/v1/admin/conversations/{id}", delete(staff::persons::erase))
        .route("/api/v1/admin/conversations/{id}/export", get(staff::persons::export))
        .layer(middleware::from_fn_with_state(Arc::clone(shared), shared::admitted))
        .layer(middleware::from_fn(fair::held))
}

/// What staff ask at the desk. Streams stay open: no time is up for them, and they have a bound of their own.
fn at_desk(shared: &Arc<Shared>) -> Router<Arc<Shared>> {
    let streams = Router::new()
        .route("/api/v1/staff/desk/events", get(staff::desk::watch))
        .route("/api/v1/staff/conversations/{id}/events", get(staff::conversations::listen));
    Router::new()
        .route("/api/v1/staff/desk", get(staff::desk::read))
        .route("/api/v1/staff/overview", get(staff::overview::read))
        .route("/api/v1/staff/presence", put(staff::desk::presence))
        .route("/api/v1/staff/translations", post(staff::translations::translate))
        .route("/api/v1/staff/canned", get(staff::desk::canned))
        .route("/api/v1/staff/letters", get(staff::letters::list))
        .route("/api/v1/staff/letters/{id}", get(staff::letters::read))
        .route("/api/v1/staff/letters/{id}/done", post(staff::letters::done))
        .route("/api/v1/staff/conversations", get(staff::conversations::list))
        .route("/api/v1/staff/conversations/{id}", get(staff::conversations::read))
        .route("/api/v1/staff/conversations/{id}/claim", post(staff::taking::claim))
        .route("/api/v1/staff/conversations/{id}/messages", post(staff::taking::say))
        .route("/api/v1/staff/conversations/{id}/release", post(staff::taking::release))
        .route("/api/v1/staff/conversations/{id}/return", post(staff::taking::give_back))
        .route("/api/v1/staff/conversations/{id}/transfer", post(staff::taking::transfer))
        .route("/api/v1/staff/conversations/{id}/close", post(staff::taking::close))
        .route("/api/v1/staff/conversations/{id}/notes", post(staff::taking::note))
        .route("/api/v1/staff/conversations/{id}/labels", put(staff::taking::label))
        .route("/api/v1/staff/conversations/{id}/approvals/{message}", post(staff::approvals::decide))
        .layer(middleware::from_fn_with_state(Arc::clone(shared), shared::admitted))
        .merge(streams)
}
