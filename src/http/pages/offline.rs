//! The page shown where there is no connection: what can be read and whom to call. Knows nothing of how browsers keep pages.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use maud::{Markup, html};

use super::super::problem::Kind;
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use super::layout::{Frame, framed};
use super::{Drawing, contact, drawn_problem};
use crate::answer::{ContactView, contact_view};
use crate::knowledge::ContactKind;

/// The page that browsers keep for when there is no connection.
pub async fn offline(State(shared): State<Arc<Shared>>, spoken: Spoken) -> Response {
    let Some(index) = shared.app.index() else {
        return drawn_problem(&shared, spoken, &shared.problem(spoken, Kind::Unavailable));
    };
    let drawing = Drawing { texts: &shared.app.texts, language: spoken.0, today: shared.app.clock.today() };
    let now = shared.app.clock.now();
    let whom: Vec<ContactView> = [ContactKind::Emergency, ContactKind::Hotline]
        .into_iter()
        .flat_map(|kind| index.knowledge.contacts.iter().filter(move |contact| contact.kind == kind))
        .map(|contact| contact_view(&index.knowledge, contact, spoken.0, now))
        .collect();
    let page = drawn(&drawing, &whom);
    ([(header::CACHE_CONTROL, "no-cache")], Html(page.into_string())).into_response()
}

fn drawn(drawing: &Drawing<'_>, whom: &[ContactView]) -> Markup {
    let title = drawing.text("offline-title");
    let content = html! {
        section.ask {
            div.band {
                h1 { (title) }
                p { (drawing.text("offline-lead")) }
            }
        }
        div.band {
            // Filled by a script, since only the browser knows what it keeps.
            section #kept hidden aria-labelledby="kept-heading" {
                h2 #kept-heading { (drawing.text("offline-kept-heading")) }
                ul {}
            }
            section aria-labelledby="numbers" {
                h2 #numbers { (drawing.text("offline-numbers-heading")) }
                // Whether they are open now is not told: the page may have been kept for days.
                dl.facts {
                    @for contact in whom {
                        @if let Some(phone) = &contact.phone {
                            div { dt { bdi { (contact.name) } } dd { a.phone href=(contact::dialled(phone)) dir="ltr" { (phone) } } }
                        }
                    }
                }
            }
        }
    };
    framed(drawing, &Frame { title: &title, path: "/offline", ..Frame::default() }, &content)
}
