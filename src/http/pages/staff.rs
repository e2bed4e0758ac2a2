//! `/staff`: the console's shell. Everything in it comes by script from the interface, for whoever is signed in. Knows nothing of accounts.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};
use serde_json::{Value, json};

use super::super::assets;
use super::super::shared::Shared;
use super::super::spoken::{Spoken, prefers_traditional};
use super::{Drawing, drawn_problem};
use crate::index::Index;
use crate::language::Language;
use crate::texts::own_name;

/// The page: the same for everybody, so that it tells nobody who may sign in.
pub async fn page(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap) -> Response {
    let index = match shared.index(spoken) {
        Ok(index) => index,
        Err(problem) => return drawn_problem(&shared, spoken, &problem),
    };
    let traditional = spoken.0 == Language::ZH && prefers_traditional(&headers);
    let texts = shared.app.texts.in_traditional(traditional);
    let drawing = Drawing { texts: &texts, language: spoken.0, today: shared.app.clock.today() };
    let tag = if traditional { "zh-Hant" } else { spoken.0.code() };
    Html(shell(&drawing, tag, &offered(&drawing, &index, shared.app.translating.is_some())).into_string()).into_response()
}

/// What look-ups can be narrowed to, in the reader's language.
fn offered(drawing: &Drawing<'_>, index: &Index, translates: bool) -> Value {
    let knowledge = &index.knowledge;
    let title = |titles: &std::collections::BTreeMap<Language, String>| titles.get(&drawing.language).or_else(|| titles.get(&Language::EN)).cloned();
    let topics: Vec<Value> = knowledge.topics.iter().map(|topic| json!({ "name": topic.name, "title": title(&topic.title) })).collect();
    let cities: BTreeSet<&str> = knowledge.editions().map(|edition| edition.jurisdiction.as_str()).collect();
    let languages: Vec<Value> = Language::INTERFACE
        .iter()
        .map(|language| {
            let name = drawing.texts.language_name(drawing.language, *language);
            json!({ "tag": language, "name": name, "own": own_name(*language), "guides": language.has_guides() })
        })
        .collect();
    json!({ "today": drawing.today, "topics": topics, "cities": cities, "languages": languages, "translates": translates })
}

fn shell(drawing: &Drawing<'_>, tag: &str, offered: &Value) -> Markup {
    let title = drawing.text("staff-title");
    html! {
        (DOCTYPE)
        html lang=(tag) dir=(drawing.language.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                title { (title) " – " (drawing.text("page-title")) }
                link rel="stylesheet" href=(assets::address("staff.css"));
                script type="module" src=(assets::address("staff/staff.js")) {}
                link rel="icon" href=(assets::address("icon.svg")) type="image/svg+xml";
            }
            body {
                div #staff data-language=(tag) data-failed=(drawing.text("staff-failed")) data-sheet=(assets::address("chat/chat.css")) data-offered=(offered) {
                    main #content tabindex="-1" {
                        h1.offscreen { (title) }
                        p.waits role="status" { (drawing.text("chat-loading")) }
                        noscript { p.notice { (drawing.text("staff-needs-scripts")) } }
                    }
                }
            }
        }
    }
}
