//! The front door: a search box with what leads on from it, or with the answer below. Knows nothing of how answers come about.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse, Response};
use maud::{Markup, html};
use serde::Deserialize;

use super::super::ask;
use super::super::problem::{Kind, Problem};
use super::super::search::parameters;
use super::super::shared::Shared;
use super::super::spoken::{Spoken, prefers_traditional};
use super::layout::{Frame, framed};
use super::{Drawing, answer, drawn_problem, front};
use crate::answer::{Ask, NATIONALITY, Question, Reply, Slots};
use crate::day::Day;
use crate::index::Index;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct HomeQuery {
    q: Option<String>,
    #[serde(default, rename = "language")]
    _language: Option<String>,
    as_of: Option<String>,
    /// What is known of the asker: `NAME:VALUE`, separated by commas.
    slots: Option<String>,
    /// From the list of countries.
    nationality: Option<String>,
}

impl HomeQuery {
    fn slots(&self) -> Slots {
        let mut slots = answer::read(self.slots.as_deref().unwrap_or_default());
        slots.extend(self.nationality.iter().filter(|code| !code.is_empty()).map(|code| (NATIONALITY.to_owned(), code.clone())));
        slots
    }
}

/// The front door; with `?q=` it holds the answer.
pub async fn page(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap, RawQuery(query): RawQuery) -> Response {
    match drawn(&shared, spoken, prefers_traditional(&headers), query.as_deref().unwrap_or_default()).await {
        Ok(page) => page.into_response(),
        Err(problem) => drawn_problem(&shared, spoken, &problem),
    }
}

async fn drawn(shared: &Shared, spoken: Spoken, traditional: bool, query: &str) -> Result<Html<String>, Problem> {
    let told: HomeQuery = parameters(shared, spoken, query)?;
    let index = shared.index(spoken)?;
    let today = shared.app.clock.today();
    let asked = told.q.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let texts = shared.app.texts.in_traditional(asked.map_or(traditional, |text| Question::new(text).is_ok_and(|question| question.is_traditional())));
    let drawing = Drawing { texts: &texts, language: spoken.0, today };
    let as_of = match told.as_of.as_deref().filter(|text| !text.is_empty()) {
        Some(text) => text.parse().map_err(|error: crate::day::NotADay| shared.problem(spoken, Kind::InvalidDate).field("as_of").detail(error.to_string()))?,
        None => today,
    };
    let reply = match asked {
        None => None,
        Some(text) => {
            let question = ask::question(shared, spoken, text)?;
            let slots = ask::known(shared, spoken, told.slots())?;
            let ask = Ask { language: Some(spoken.0), is_dated: as_of != today, slots, ..Ask::today(question, as_of) };
            Some(ask::answered(shared, spoken, &ask).await?)
        }
    };
    Ok(Html(home(&drawing, &index, asked.unwrap_or_default(), as_of, reply.as_deref()).into_string()))
}

fn home(drawing: &Drawing<'_>, index: &Index, asked: &str, as_of: Day, reply: Option<&Reply>) -> Markup {
    let path =
        if asked.is_empty() { "/".to_owned() } else { format!("/?{}", form_urlencoded::Serializer::new(String::new()).append_pair("q", asked).finish()) };
    let heading = if asked.is_empty() { drawing.text("home-title") } else { asked.to_owned() };
    let content = html! {
        section.ask.hero {
            div.band {
                h1 { (drawing.text("page-lead")) }
                (form(drawing, asked, as_of, reply.is_some()))
                @if reply.is_none() { (front::examples(drawing)) (front::languages(drawing)) }
            }
        }
        div.band {
            @match reply {
                Some(reply) => (answer::answer(drawing, index, asked, as_of, reply)),
                None => (front::door(drawing, &index.knowledge)),
            }
        }
    };
    framed(drawing, &Frame { title: &heading, path: &path, styles: &["home.css"], ..Frame::default() }, &content)
}

/// The search box.
pub(super) fn form(drawing: &Drawing<'_>, asked: &str, as_of: Day, answered: bool) -> Markup {
    html! {
        form action="/" method="get" role="search" {
            input type="hidden" name="language" value=(drawing.language);
            label for="q" { (drawing.text("page-question-label")) }
            div.line {
                input #q type="search" name="q" value=(asked) maxlength="2000" required dir="auto" autocomplete="off" enterkeyhint="search" aria-describedby="hint" autofocus[!answered];
                button type="submit" { (drawing.text("page-ask-button")) }
            }
            p #hint .hint { (drawing.text("page-question-hint")) }
            details open[as_of != drawing.today] {
                summary { (drawing.text("page-as-of-label")) }
                label for="as_of" { (drawing.text("page-as-of-label")) }
                input #as_of type="date" name="as_of" value=[(as_of != drawing.today).then_some(as_of)] min="1980-01-01" max="2100-12-31";
            }
        }
    }
}
