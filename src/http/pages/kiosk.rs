//! The page for terminals in community and service centres: languages first, large type, nothing remembered. Knows nothing of answers.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};

use super::super::shared::Shared;
use super::super::spoken::{Spoken, prefers_traditional};
use super::layout::{Frame, head};
use super::{Drawing, bulletin, drawn_problem, front};
use crate::knowledge::Knowledge;
use crate::language::Language;
use crate::texts::own_name;

/// Without a language in the address: the languages. With one: what can be asked.
pub async fn page(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap, RawQuery(query): RawQuery) -> Response {
    let index = match shared.index(spoken) {
        Ok(index) => index,
        Err(problem) => return drawn_problem(&shared, spoken, &problem),
    };
    // A terminal has one browser and many readers: its language is not theirs.
    let named = query.unwrap_or_default().split('&').any(|pair| pair.strip_prefix("language=").is_some_and(|tag| tag.parse() == Ok(spoken.0)));
    let texts = shared.app.texts.in_traditional(named && prefers_traditional(&headers));
    let drawing = Drawing { texts: &texts, language: spoken.0, today: shared.app.clock.today() };
    let content = if named { counter(&drawing, &index.knowledge) } else { languages(&drawing) };
    Html(shell(&drawing, &content).into_string()).into_response()
}

/// A page without ways out: a terminal shows nothing else.
fn shell(drawing: &Drawing<'_>, content: &Markup) -> Markup {
    let frame = Frame {
        title: &drawing.text("kiosk-title"),
        path: "/kiosk",
        styles: &["home.css", "kiosk.css"],
        scripts: &["kiosk.js"],
        head: None,
        ..Frame::default()
    };
    html! {
        (DOCTYPE)
        html lang=(drawing.tag()) dir=(drawing.language.direction()) {
            (head(drawing, &frame))
            body.kiosk { (content) }
        }
    }
}

fn languages(drawing: &Drawing<'_>) -> Markup {
    html! {
        main.languages-first {
            h1 {
                span.mark.globe aria-hidden="true" {}
                @for language in [Language::ZH, Language::EN] { span lang=(language) dir=(language.direction()) { (drawing.texts.get(language, "kiosk-choose", None)) } " " }
            }
            ul.tongues-large {
                @for language in Language::INTERFACE {
                    li { a href={ "/kiosk?language=" (language) } lang=(language) dir=(language.direction()) hreflang=(language) { (own_name(language).unwrap_or_default()) } }
                }
            }
        }
    }
}

fn counter(drawing: &Drawing<'_>, knowledge: &Knowledge) -> Markup {
    html! {
        header.counter {
            p.brand { bdi { (drawing.text("page-title")) } }
            a.again href="/kiosk" { span.globe aria-hidden="true" {} (drawing.text("kiosk-again")) }
        }
        main {
            h1 { (drawing.text("kiosk-welcome")) }
            p.hint { (drawing.text("kiosk-nothing-kept")) }
            (bulletin::notices(drawing, knowledge, None))
            (starters(drawing))
            (form(drawing))
            open-window mode="page" memory="none" examples="none" text-size="large" language=(drawing.language) {}
            (take_away(drawing))
            (front::emergency(drawing, knowledge))
        }
        (warning(drawing))
        script src="/widget.js" async data-element="none" {}
    }
}

/// Questions to begin with. They lead to the pages without scripts; where scripts run, they are asked on this page.
fn starters(drawing: &Drawing<'_>) -> Markup {
    html! {
        nav.starters aria-labelledby="examples" {
            h2 #examples { (drawing.text("page-examples-heading")) }
            ul {
                @for text in front::example_texts(drawing) {
                    li {
                        form action="/plain" method="post" data-ask=(text) {
                            input type="hidden" name="language" value=(drawing.language);
                            button type="submit" name="question" value=(text) { (text) }
                        }
                    }
                }
            }
        }
    }
}

/// The question box where no script runs, or as long as none has.
fn form(drawing: &Drawing<'_>) -> Markup {
    html! {
        form #without action="/plain" method="post" role="search" {
            input type="hidden" name="language" value=(drawing.language);
            label for="q" { (drawing.text("page-question-label")) }
            div.line {
                input #q type="search" name="question" maxlength="2000" required dir="auto" autocomplete="off";
                button type="submit" { (drawing.text("page-ask-button")) }
            }
        }
    }
}

/// Paper, or a code for the telephone. It leads to a page of this service and holds nothing of what was asked.
fn take_away(drawing: &Drawing<'_>) -> Markup {
    let code = form_urlencoded::Serializer::new(String::new()).append_pair("path", &format!("/chat?language={}", drawing.language)).finish();
    html! {
        section.take aria-labelledby="take" {
            h2 #take { (drawing.text("kiosk-take")) }
            div.code {
                img #code src={ "/qr?" (code) } alt=(drawing.text("kiosk-code")) width="200" height="200" data-language=(drawing.language);
                p { (drawing.text("kiosk-code-text")) }
            }
            button type="button" data-print hidden { (drawing.text("places-print")) }
        }
    }
}

/// Fifteen seconds before the page starts over.
fn warning(drawing: &Drawing<'_>) -> Markup {
    html! {
        div #still .still role="alertdialog" aria-modal="true" aria-labelledby="still-heading" aria-describedby="still-text" hidden {
            div.box {
                h2 #still-heading { (drawing.text("kiosk-still")) }
                p #still-text { (drawing.text("kiosk-soon")) }
                p.seconds aria-hidden="true" { span #seconds { "15" } }
                button #stay type="button" { (drawing.text("kiosk-stay")) }
            }
        }
    }
}
