//! What a person asks of us by forms: all that is kept of a conversation, that it is deleted, and to leave a message for staff. Knows nothing of how any of it
//! is kept.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use fluent_bundle::FluentArgs;
use maud::{Markup, html};

use super::super::super::form::Form;
use super::super::super::letters;
use super::super::super::persons::{KeptView, as_file};
use super::super::super::problem::{Problem, of_conversation};
use super::super::super::shared::Shared;
use super::super::Drawing;
use super::answer::{ask, whose};
use super::frame::{form as drawn_form, hidden, page};
use super::turn::Held;
use crate::conversation::{Beginning, Whose};
use crate::letters::{LettersError, Words};

/// Does what a form asks for, if it asks for something of the kind.
pub(super) async fn taken(shared: &Arc<Shared>, drawing: &Drawing<'_>, form: &Form) -> Option<Result<Response, Problem>> {
    let held = Held::of(form);
    match (form.get("own"), held) {
        (Some("letter"), held) => Some(Ok(shown(&letter(drawing, shared, held.as_ref(), form, None)))),
        (Some("leave"), held) => Some(left(shared, drawing, form, held).await),
        (Some("data"), Some(held)) => Some(Ok(shown(&data(drawing, shared, &held)))),
        (Some("export"), Some(held)) => Some(export(shared, form, &held).await),
        (Some("erase"), Some(held)) => Some(Ok(shown(&sure(drawing, &held)))),
        (Some("erased"), Some(held)) => Some(erase(shared, drawing, form, &held).await),
        (Some("take-back"), Some(held)) => Some(take_back(shared, drawing, form, &held).await),
        _ => None,
    }
}

fn shown(page: &Markup) -> Response {
    Html(page.clone().into_string()).into_response()
}

/// A text with a number of days.
fn told(drawing: &Drawing<'_>, id: &str, days: u32) -> String {
    let mut args = FluentArgs::new();
    args.set("what", drawing.texts.number(drawing.language, usize::try_from(days).unwrap_or_default()));
    drawing.texts.get(drawing.language, id, Some(&args))
}

/// A button that asks for something of a conversation.
pub(super) fn button(drawing: &Drawing<'_>, held: Option<&Held>, own: &str, text: &str) -> Markup {
    drawn_form(
        drawing,
        "/plain",
        &html! {
            @if let Some(held) = held { (whose(held)) }
            (hidden("own", own))
            p { input type="submit" value=(drawing.text(text)); }
        },
    )
}

fn data(drawing: &Drawing<'_>, shared: &Shared, held: &Held) -> Markup {
    let title = drawing.text("person-data");
    let content = html! {
        h1 { (title) }
        p { (told(drawing, "person-data-lead", shared.app.config.retention.conversations_days)) }
        (button(drawing, Some(held), "export", "person-data-download"))
        (button(drawing, Some(held), "erase", "person-data-erase"))
        (ask(drawing, Some(held), "", "plain-ask-further", "plain-ask-further-hint"))
    };
    page(drawing, &title, false, &content)
}

async fn export(shared: &Arc<Shared>, form: &Form, held: &Held) -> Result<Response, Problem> {
    let all = shared.conversations(form.spoken)?.all(held.id, Whose::Visitor(&held.token)).await;
    let all = all.map_err(|error| shared.problem(form.spoken, of_conversation(&error)))?;
    Ok(as_file(&KeptView::of(all, shared)))
}

fn sure(drawing: &Drawing<'_>, held: &Held) -> Markup {
    let title = drawing.text("person-data-erase");
    let content = html! {
        h1 { (title) }
        p.notice { (drawing.text("person-data-ask")) }
        (button(drawing, Some(held), "erased", "person-data-yes"))
        (button(drawing, Some(held), "data", "person-data-no"))
    };
    page(drawing, &title, false, &content)
}

async fn erase(shared: &Arc<Shared>, drawing: &Drawing<'_>, form: &Form, held: &Held) -> Result<Response, Problem> {
    let erased = shared.conversations(form.spoken)?.erase(held.id, Whose::Visitor(&held.token)).await;
    erased.map_err(|error| shared.problem(form.spoken, of_conversation(&error)))?;
    let title = drawing.text("person-data-erased");
    let content = html! { h1 { (title) } (ask(drawing, None, "", "page-question-label", "page-question-hint")) };
    Ok(shown(&page(drawing, &title, false, &content)))
}

/// The form by which a message is left, with what was typed and what is wrong with it.
fn letter(drawing: &Drawing<'_>, shared: &Shared, held: Option<&Held>, form: &Form, wrong: Option<&str>) -> Markup {
    let title = drawing.text("person-letter");
    let typed = |name: &str, most: usize| form.get(name).unwrap_or_default().chars().take(most).collect::<String>();
    let invalid = |name: &str| (wrong == Some(name)).then_some("true");
    let content = html! {
        h1 { (title) }
        p { (drawing.text("person-letter-lead")) }
        @if let Some(field) = wrong { p #wrong .notice role="alert" { (drawing.text(&format!("person-letter-wrong-{}", field.replace('_', "-")))) } }
        (drawn_form(drawing, "/plain", &html! {
            @if let Some(held) = held { (whose(held)) }
            p {
                label for="text" { (drawing.text("person-letter-text")) } br;
                textarea #text name="text" rows="5" cols="40" maxlength="2000" dir="auto" required aria-invalid=[invalid("text")] { (typed("text", 2000)) }
            }
            p {
                label for="answer_to" { (drawing.text("person-letter-answer-to")) } br;
                input #answer_to name="answer_to" size="40" maxlength="254" dir="auto" autocomplete="email" required value=(typed("answer_to", 254)) aria-invalid=[invalid("answer_to")];
            }
            p {
                label for="name" { (drawing.text("person-letter-name")) } br;
                input #name name="name" size="40" maxlength="80" dir="auto" autocomplete="name" value=(typed("name", 80)) aria-invalid=[invalid("name")];
            }
            p { label { input type="checkbox" name="consent" value="yes" required checked[form.get("consent").is_some()]; " " (told(drawing, "person-letter-consent", shared.app.config.retention.contact_days)) } }
            (hidden("own", "leave"))
            p { input type="submit" value=(drawing.text("person-letter-send")); }
        }))
    };
    page(drawing, &title, false, &content)
}

/// Leaves a message, in a new conversation where there is none yet.
async fn left(shared: &Arc<Shared>, drawing: &Drawing<'_>, form: &Form, held: Option<Held>) -> Result<Response, Problem> {
    let spoken = form.spoken;
    let again = |held: Option<&Held>, field: &str| {
        let page = letter(drawing, shared, held, form, Some(field));
        Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.into_string())).into_response())
    };
    let own = |name: &str| form.get(name).unwrap_or_default().to_owned();
    let words = Words { text: own("text"), name: own("name"), answer_to: own("answer_to") };
    match words.clone().checked() {
        Err(LettersError::Field(field, _)) => return again(held.as_ref(), field),
        _ if form.get("consent") != Some("yes") => return again(held.as_ref(), "consent"),
        _ => {}
    }
    let (letters, conversations) = (letters::letters(shared, spoken)?, shared.conversations(spoken)?);
    let held = if let Some(held) = held {
        held
    } else {
        let begun = conversations.begin(Beginning { language: Some(spoken.0), ..Beginning::default() }).await;
        let (conversation, token) = begun.map_err(|error| shared.problem(spoken, of_conversation(&error)))?;
        Held { id: conversation.id, token }
    };
    match letters.leave(held.id, &held.token, words, Some(spoken.0)).await {
        Ok(_) => {}
        Err(LettersError::Field(field, _)) => return again(Some(&held), field),
        Err(error) => return Err(letters::refused(shared, spoken, &error)),
    }
    let title = drawing.text("person-letter");
    let content = html! {
        h1 { (title) }
        p.notice role="status" { (told(drawing, "person-letter-left", letters.days())) }
        (button(drawing, Some(&held), "take-back", "person-letter-take-back"))
        (ask(drawing, Some(&held), "", "plain-ask-further", "plain-ask-further-hint"))
        (button(drawing, Some(&held), "data", "chat-data"))
    };
    Ok(shown(&page(drawing, &title, false, &content)))
}

async fn take_back(shared: &Arc<Shared>, drawing: &Drawing<'_>, form: &Form, held: &Held) -> Result<Response, Problem> {
    match letters::letters(shared, form.spoken)?.take_back(held.id, &held.token).await {
        // Gone already is as good.
        Ok(()) | Err(LettersError::NotFound) => {}
        Err(error) => return Err(letters::refused(shared, form.spoken, &error)),
    }
    let title = drawing.text("person-letter-taken-back");
    let content = html! { h1 { (title) } (ask(drawing, Some(held), "", "plain-ask-further", "plain-ask-further-hint")) };
    Ok(shown(&page(drawing, &title, false, &content)))
}
