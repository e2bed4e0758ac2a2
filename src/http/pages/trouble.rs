//! What went wrong, as a page that leads on. Knows nothing of what failed inside.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use maud::{Markup, html};

use super::super::problem::Problem;
use super::super::shared::{Shared, sealed_page};
use super::super::spoken::Spoken;
use super::layout::{Frame, framed};
use super::{Drawing, answer, drawn_problem, front, home};
use crate::index::Index;

/// A page about what happened.
pub(super) fn page(drawing: &Drawing<'_>, index: Option<&Index>, problem: &Problem) -> Markup {
    framed(
        drawing,
        &Frame { title: problem.title(), path: "/", is_elsewhere: true, styles: &["home.css"], ..Frame::default() },
        &content(drawing, index, problem),
    )
}

/// What happened, what can be done, and whom to ask.
fn content(drawing: &Drawing<'_>, index: Option<&Index>, problem: &Problem) -> Markup {
    let whom = problem.whom_to_ask();
    let advice = match problem.status() {
        StatusCode::NOT_FOUND => Some("trouble-not-found"),
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => Some("trouble-busy"),
        _ => None,
    };
    html! {
        div.band.trouble {
            div role="alert" { h1 { (problem.title()) } }
            @if let Some(advice) = advice { p { (drawing.text(advice)) } }
            section.ask { (home::form(drawing, "", drawing.today, true)) }
            ul.chips {
                @for (address, name) in [("/g", "nav-guides"), ("/offices", "nav-offices"), ("/plain", "nav-plain")] { li { a href=(drawing.own(address)) { (drawing.text(name)) } } }
            }
            @if !whom.is_empty() { (answer::contacts(drawing, whom)) }
            @if let Some(index) = index { (front::emergency(drawing, &index.knowledge)) }
        }
    }
}

/// Whoever came with a browser for a page gets problems as pages, wherever they arose.
pub async fn told_as_page(State(shared): State<Arc<Shared>>, spoken: Spoken, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_page = request.method() == Method::GET && !["/api/", "/v1/", "/mcp", "/assets/"].iter().any(|part| path.starts_with(part));
    let accepts = request.headers().get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).is_some_and(|accept| accept.contains("text/html"));
    let response = next.run(request).await;
    if !is_page || !accepts {
        return response;
    }
    let Some(problem) = response.extensions().get::<Problem>().cloned() else { return response };
    let mut page = drawn_problem(&shared, spoken, &problem);
    if let Some(wait) = response.headers().get(header::RETRY_AFTER) {
        page.headers_mut().insert(header::RETRY_AFTER, wait.clone());
    }
    sealed_page(page)
}
