//! `/counter/PASS`: a conversation handed over at a service counter. Looking at the address uses nothing up, the button does. Knows nothing of passes.

use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use maud::{Markup, html};

use super::super::problem::{Kind, Problem, of_conversation};
use super::super::shared::Shared;
use super::super::spoken::{Spoken, prefers_traditional};
use super::isolated::isolated;
use super::layout::{Frame, framed};
use super::{Drawing, drawn_problem};
use crate::answer::{Citation, Reply};
use crate::conversation::{Token, Whole};
use crate::language::Language;
use crate::store::{Message, Role};
use crate::texts::own_name;

/// Characters of a pass at most.
const PASS: usize = 200;

/// The pass in the address; what cannot be read is none.
fn readable(pass: Result<Path<String>, PathRejection>) -> String {
    pass.map(|Path(pass)| pass).unwrap_or_default()
}

/// The page with the button. The same for every address: nobody learns from it whether a pass is good.
pub async fn shown(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap, pass: Result<Path<String>, PathRejection>) -> Response {
    let texts = shared.app.texts.in_traditional(prefers_traditional(&headers));
    let drawing = Drawing { texts: &texts, language: spoken.0, today: shared.app.clock.today() };
    let path = format!("/counter/{}", readable(pass).chars().filter(char::is_ascii_alphanumeric).take(PASS).collect::<String>());
    let content = html! {
        div.band.counter {
            h1 { (drawing.text("counter-heading")) }
            p { (drawing.text("counter-lead")) }
            form method="post" action={ (path) "?language=" (drawing.language) } { button type="submit" { (drawing.text("counter-open")) } }
        }
    };
    drawn(&drawing, StatusCode::OK, &path, &content)
}

/// Opens the conversation, once.
pub async fn opened(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap, pass: Result<Path<String>, PathRejection>) -> Response {
    let texts = shared.app.texts.in_traditional(prefers_traditional(&headers));
    let drawing = Drawing { texts: &texts, language: spoken.0, today: shared.app.clock.today() };
    match whole(&shared, spoken, &readable(pass)).await {
        Ok(Some(whole)) => drawn(&drawing, StatusCode::OK, "/", &transcript(&drawing, &whole)),
        Ok(None) => drawn(&drawing, StatusCode::NOT_FOUND, "/", &nothing(&drawing)),
        Err(problem) => drawn_problem(&shared, spoken, &problem),
    }
}

async fn whole(shared: &Shared, spoken: Spoken, pass: &str) -> Result<Option<Whole>, Problem> {
    if pass.len() > PASS {
        return Ok(None);
    }
    let opened = shared.conversations(spoken)?.opened(&Token::shown(pass)).await;
    opened.map_err(|error| {
        shared.problem(
            spoken,
            match of_conversation(&error) {
                Kind::NotFound => Kind::Unavailable,
                kind => kind,
            },
        )
    })
}

fn drawn(drawing: &Drawing<'_>, status: StatusCode, path: &str, content: &Markup) -> Response {
    let title = drawing.text("counter-heading");
    let head = Some(html! { meta name="robots" content="noindex"; });
    let frame = Frame { title: &title, path, styles: &["stay/stay.css"], head, ..Frame::default() };
    (status, Html(framed(drawing, &frame, content).into_string())).into_response()
}

/// Used, expired or never there: one page for all, since more would be a hint.
fn nothing(drawing: &Drawing<'_>) -> Markup {
    html! {
        div.band.counter {
            h1 { (drawing.text("counter-nothing-heading")) }
            p { (drawing.text("counter-nothing")) }
        }
    }
}

fn transcript(drawing: &Drawing<'_>, whole: &Whole) -> Markup {
    html! {
        div.band.transcript {
            h1 { (drawing.text("counter-heading")) }
            p.notice { (drawing.text("counter-once")) }
            @for message in &whole.messages { (said(drawing, message)) }
            @if whole.messages.is_empty() { p { (drawing.text("counter-empty")) } }
        }
    }
}

fn said(drawing: &Drawing<'_>, message: &Message) -> Markup {
    // An answer that cannot be read back is shown as the text that was kept beside it.
    let reply: Option<Reply> = message.reply.as_deref().and_then(|reply| serde_json::from_str(reply).ok());
    html! {
        @match (message.role, reply) {
            (Role::Visitor, _) => section.asked { h2 { (drawing.text("counter-visitor")) } p dir="auto" { (message.text) } },
            (Role::Staff, _) => (by_person(drawing, message)),
            (Role::Assistant, None) => section { h2 { (drawing.text("page-answer-heading")) } p dir="auto" { (message.text) } },
            (Role::Assistant, Some(reply)) => (answered(drawing, &reply)),
        }
    }
}

/// What a person of the staff said, in the language that they said it in.
fn by_person(drawing: &Drawing<'_>, message: &Message) -> Markup {
    let author = message.author.as_ref();
    let language = author.and_then(|author| author.language);
    html! {
        section {
            h2 { bdi { (author.map_or("", |author| author.display.as_str())) } " · " (drawing.text("counter-staff")) }
            @if let Some(translation) = author.and_then(|author| author.translation.as_ref()) {
                p lang=(translation.language) dir=(translation.language.direction()) { (translation.text) }
                p.hint { (drawing.text("person-translated")) @if let Some(language) = language { " " bdi lang=(language) { (own_name(language).unwrap_or_default()) } } }
            }
            p lang=[language] dir=(language.map_or("auto", Language::direction)) { (message.text) }
        }
    }
}

fn answered(drawing: &Drawing<'_>, reply: &Reply) -> Markup {
    let language = reply.language;
    html! {
        section {
            h2 { (drawing.text("page-answer-heading")) }
            div lang=(language) dir=(language.direction()) {
                @for sentence in &reply.answer { p { (isolated(&sentence.text, language)) @for number in &sentence.citations { " [" (number + 1) "]" } } }
                @if !reply.key_facts.is_empty() { (heading(drawing, "page-key-facts-heading")) ul { @for fact in &reply.key_facts { li { (fact.label) ": " bdi { (fact.text) } } } } }
                @if !reply.steps.is_empty() { (heading(drawing, "page-steps-heading")) ol { @for step in &reply.steps { li { (isolated(step, language)) } } } }
                @if !reply.documents.is_empty() { (heading(drawing, "page-documents-heading")) ul { @for document in &reply.documents { li { (isolated(document, language)) } } } }
            }
            @if !reply.citations.is_empty() {
                h3 { (drawing.text("page-sources-heading")) }
                ol { @for citation in &reply.citations { (source(drawing, citation)) } }
                p.hint { (drawing.dated("page-answer-as-of", reply.as_of)) }
            }
        }
    }
}

/// A heading in the reader's language over texts in the visitor's.
fn heading(drawing: &Drawing<'_>, id: &str) -> Markup {
    html! { h3 lang=(drawing.language) dir=(drawing.language.direction()) { (drawing.text(id)) } }
}

/// A source with both texts: the officer reads the Chinese one, the visitor the other.
fn source(drawing: &Drawing<'_>, citation: &Citation) -> Markup {
    let lines = |text: &str, language: Language| {
        html! { blockquote lang=(language) dir=(language.direction()) { @for line in text.lines() { p { (isolated(line, language)) } } } }
    };
    html! {
        li {
            a href=(citation.url) lang=(citation.language) dir=(citation.language.direction()) { (citation.title) " – " (citation.heading) }
            p.hint {
                (drawing.dated("page-in-force-since", citation.effective_from))
                @if let Some(until) = citation.effective_until { " · " (drawing.dated("page-in-force-until", until)) }
                " · " (drawing.dated("page-verified-on", citation.verified_on))
            }
            div.both {
                (lines(&citation.text, citation.language))
                @if citation.language != citation.authoritative_language { (lines(&citation.authoritative_text, citation.authoritative_language)) }
            }
        }
    }
}
