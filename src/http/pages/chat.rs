//! The page of the chat: the widget at full size. Knows nothing of what is said in it.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse, Response};
use maud::{Markup, html};
use serde::Deserialize;

use super::super::problem::Problem;
use super::super::search::parameters;
use super::super::shared::Shared;
use super::super::spoken::{Spoken, prefers_traditional};
use super::layout::{Frame, framed};
use super::{Drawing, drawn_problem};

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct ChatQuery {
    /// Asked at once.
    q: Option<String>,
    /// The topic whose guides are offered first.
    topic: Option<String>,
    #[serde(default, rename = "language")]
    _language: Option<String>,
}

/// The chat; with `?q=` it asks at once. Without scripts it leads to the page that needs none.
pub async fn chat(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap, RawQuery(query): RawQuery) -> Response {
    match told(&shared, spoken, query.as_deref().unwrap_or_default()) {
        Ok(told) => {
            let traditional = prefers_traditional(&headers);
            let texts = shared.app.texts.in_traditional(traditional);
            let drawing = Drawing { texts: &texts, language: spoken.0, today: shared.app.clock.today() };
            Html(drawn(&drawing, &told, traditional).into_string()).into_response()
        }
        Err(problem) => drawn_problem(&shared, spoken, &problem),
    }
}

fn told(shared: &Shared, spoken: Spoken, query: &str) -> Result<ChatQuery, Problem> {
    parameters(shared, spoken, query)
}

fn drawn(drawing: &Drawing<'_>, told: &ChatQuery, traditional: bool) -> Markup {
    let tag = if traditional && drawing.language.code() == "zh" { "zh-Hant" } else { drawing.language.code() };
    let asked = told.q.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let plain = {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("language", drawing.language.code());
        if let Some(text) = asked {
            query.append_pair("q", text);
        }
        format!("/plain?{}", query.finish())
    };
    let content = html! {
        h1.offscreen { (drawing.text("nav-chat")) }
        open-window.whole mode="page" language=(tag) memory="local" data-ask=[asked] topic=[told.topic.as_deref()] {}
        noscript { div.band { p.notice { (drawing.text("chat-without-scripts")) } p { a href=(plain) { (drawing.text("nav-plain")) } } } }
    };
    // Not a module: the widget is one script on every site, this one included.
    let head = html! { script src="/widget.js" async data-element="none" {} };
    let frame =
        Frame { title: &drawing.text("nav-chat"), path: "/chat", styles: &["chat/page.css"], scripts: &["chat/page.js"], head: Some(head), ..Frame::default() };
    framed(drawing, &frame, &content)
}
