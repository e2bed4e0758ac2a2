//! `/plain`: the whole job by forms, for old phones and text browsers. Keeps its state in hidden fields; knows nothing of how answers come about.

mod answer;
mod contacts;
mod deadlines;
mod frame;
mod persons;
mod turn;

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use maud::Markup;

use self::turn::Turn;
use super::super::deadlines::asker;
use super::super::form::Form;
use super::super::problem::Problem;
use super::super::shared::Shared;
use super::super::site::Site;
use super::super::spoken::{Spoken, prefers_traditional};
use super::Drawing;
use crate::answer::{Question, contact_view, hotlines};
use crate::texts::Texts;

fn drawing<'a>(shared: &Shared, texts: &'a Texts, spoken: Spoken) -> Drawing<'a> {
    Drawing { texts, language: spoken.0, today: shared.app.clock.today() }
}

fn shown(page: Markup) -> Response {
    Html(page.into_string()).into_response()
}

/// The question page.
pub async fn page(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap) -> Response {
    let texts = shared.app.texts.in_traditional(prefers_traditional(&headers));
    let contacts = shared.app.index().map(|index| hotlines(&index, spoken.0, shared.app.clock.now())).unwrap_or_default();
    shown(answer::first(&drawing(&shared, &texts, spoken), &contacts))
}

/// What a form of a plain page asks for: a question, a choice, another language, an opinion.
pub async fn asked(State(shared): State<Arc<Shared>>, spoken: Spoken, site: Site, headers: HeaderMap, form: Result<Form, Problem>) -> Response {
    let form = match form {
        Ok(form) => form,
        Err(problem) => return drawn_problem(&shared, spoken, &problem, ""),
    };
    let typed = form.get("question").or(form.get("again")).unwrap_or_default();
    let is_traditional = Question::new(typed).is_ok_and(|question| question.is_traditional());
    let texts = shared.app.texts.in_traditional(is_traditional || prefers_traditional(&headers));
    let drawing = drawing(&shared, &texts, form.spoken);
    match persons::taken(&shared, &drawing, &form).await {
        Some(Ok(response)) => return response,
        Some(Err(problem)) => return drawn_problem(&shared, form.spoken, &problem, typed),
        None => {}
    }
    match turn::taken(&shared, &form).await {
        Ok(Turn::Answered(answered)) => match shared.index(form.spoken) {
            Ok(index) => shown(answer::answered(&drawing, &index, &answered)),
            Err(problem) => drawn_problem(&shared, form.spoken, &problem, typed),
        },
        Ok(Turn::Waiting { held, message, asked }) => shown(answer::waiting(&drawing, &held, message, &asked)),
        Ok(Turn::Thanked(held)) => shown(answer::thanked(&drawing, &held)),
        Ok(Turn::Passed(held, path)) => shown(answer::passed(&drawing, &held, &format!("{}{path}", site.0), shared.app.config.conversations.pass_minutes)),
        Err(problem) => drawn_problem(&shared, form.spoken, &problem, typed),
    }
}

/// A problem as a plain page, with what was typed.
pub fn drawn_problem(shared: &Shared, spoken: Spoken, problem: &Problem, typed: &str) -> Response {
    let told = match shared.app.index() {
        Some(index) if problem.whom_to_ask().is_empty() => hotlines(&index, spoken.0, shared.app.clock.now()),
        _ => problem.whom_to_ask().to_vec(),
    };
    let page = answer::problem(&drawing(shared, &shared.app.texts, spoken), problem.title(), &told, typed);
    let mut response = (problem.status(), Html(page.into_string())).into_response();
    if matches!(problem.status(), StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS) {
        response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("1"));
    }
    response
}

/// Tells a problem that arose before a page did, such as too many requests, as a plain page.
pub async fn in_their_form(State(shared): State<Arc<Shared>>, response: Response) -> Response {
    let Some(problem) = response.extensions().get::<Problem>().cloned() else { return response };
    let (_, body) = drawn_problem(&shared, Spoken(problem.language()), &problem, "").into_parts();
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/html; charset=utf-8"));
    Response::from_parts(parts, body)
}

/// Whether a message can be left: nobody is at the desk now, and somebody will be. What cannot be known offers it: it is taken or refused then.
async fn takes_letters(shared: &Shared) -> bool {
    let Some(conversations) = &shared.app.conversations else { return false };
    let desk = conversations.desk();
    desk.exists() && !desk.sight().await.is_ok_and(|sight| sight.open && sight.is_staffed)
}

/// Whom to call or visit.
pub async fn contacts(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap) -> Response {
    let index = match shared.index(spoken) {
        Ok(index) => index,
        Err(problem) => return drawn_problem(&shared, spoken, &problem, ""),
    };
    let texts = shared.app.texts.in_traditional(prefers_traditional(&headers));
    let now = shared.app.clock.now();
    let contacts: Vec<_> = index.knowledge.contacts.iter().map(|contact| contact_view(&index.knowledge, contact, spoken.0, now)).collect();
    let letter = takes_letters(&shared).await;
    shown(contacts::all(&drawing(&shared, &texts, spoken), &contacts, letter))
}

/// The situations to choose from.
pub async fn situations(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap) -> Response {
    days_of(&shared, &headers, &Form::empty(spoken))
}

/// The days of a situation, and what follows from them.
pub async fn days(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap, form: Result<Form, Problem>) -> Response {
    match form {
        Ok(form) => days_of(&shared, &headers, &form),
        Err(problem) => drawn_problem(&shared, spoken, &problem, ""),
    }
}

fn days_of(shared: &Shared, headers: &HeaderMap, form: &Form) -> Response {
    let index = match shared.index(form.spoken) {
        Ok(index) => index,
        Err(problem) => return drawn_problem(shared, form.spoken, &problem, ""),
    };
    let texts = shared.app.texts.in_traditional(prefers_traditional(headers));
    let drawing = drawing(shared, &texts, form.spoken);
    let asker = crate::deadlines::Asker { texts: &texts, ..asker(shared, &index, form.spoken.0) };
    shown(deadlines::page_of(&drawing, &asker, form))
}
