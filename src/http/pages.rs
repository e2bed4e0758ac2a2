//! Pages that work without JavaScript: the question page, guides, sections. Knows nothing of how answers come about.

pub mod about;
mod answer;
mod bulletin;
mod chat;
pub(super) mod checklist;
mod contact;
mod deadlines;
mod front;
pub mod guide;
pub(super) mod handover;
pub mod home;
mod isolated;
pub mod kiosk;
mod layout;
pub mod offices;
mod offline;
pub(super) mod plain;
mod prose;
pub mod staff;
pub(super) mod stay;
mod trouble;

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use fluent_bundle::FluentArgs;

use super::deadlines::{asker, events, refused};
use super::problem::{Kind, Problem};
use super::shared::Shared;
use super::spoken::Spoken;
use crate::day::Day;
use crate::language::Language;
use crate::texts::Texts;
pub use chat::chat;
pub(super) use isolated::in_plain_text;
pub(super) use layout::addresses;
pub use offline::offline;
pub use trouble::told_as_page;

/// What pages are drawn with.
pub(super) struct Drawing<'a> {
    texts: &'a Texts,
    language: Language,
    today: Day,
}

impl Drawing<'_> {
    /// The language as pages name it, with the variant of Chinese that their texts are in.
    fn tag(&self) -> &str {
        if self.language == Language::ZH && self.texts.is_traditional() { "zh-Hant" } else { self.language.code() }
    }

    fn text(&self, id: &str) -> String {
        self.texts.get(self.language, id, None)
    }

    fn without(&self, what: &str) -> String {
        let mut args = FluentArgs::new();
        args.set("what", what.to_owned());
        self.texts.get(self.language, "page-forget", Some(&args))
    }

    fn with(&self, id: &str, told: &[(&'static str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in told {
            args.set(*name, (*value).to_owned());
        }
        self.texts.get(self.language, id, Some(&args))
    }

    fn dated(&self, id: &str, day: Day) -> String {
        self.texts.dated(self.language, id, day)
    }

    /// A message about a number, `{ $amount }` in it and `{ $n }` for its plural form.
    fn counted(&self, id: &str, count: usize) -> String {
        let mut args = FluentArgs::new();
        args.set("n", count as f64);
        args.set("amount", self.texts.number(self.language, count));
        self.texts.get(self.language, id, Some(&args))
    }

    /// A language to be marked, where it is not the page's.
    fn foreign(&self, language: Language) -> Option<Language> {
        (language != self.language).then_some(language)
    }

    /// The direction to be marked, where the language is not the page's.
    fn turned(&self, language: Language) -> Option<&'static str> {
        self.foreign(language).map(Language::direction)
    }

    /// An address of this service with the reader's language.
    fn own(&self, path: &str) -> String {
        format!("{path}?language={}", self.language)
    }
}

/// The page of deadlines: the situations, and for events in the address their last days.
pub async fn deadlines(State(shared): State<Arc<Shared>>, spoken: Spoken, RawQuery(query): RawQuery) -> Response {
    match drawn_deadlines(&shared, spoken, query.as_deref().unwrap_or_default()) {
        Ok(page) => page.into_response(),
        Err(problem) => drawn_problem(&shared, spoken, &problem),
    }
}

fn drawn_deadlines(shared: &Shared, spoken: Spoken, query: &str) -> Result<Html<String>, Problem> {
    let index = shared.index(spoken)?;
    let address = events(shared, spoken, &index.knowledge.rules, query)?;
    let asker = asker(shared, &index, spoken.0);
    let told = asker.told(&address.events, address.situation).map_err(|error| refused(shared, spoken, &error, &|at, _| address.named(at)))?;
    let drawing = Drawing { texts: &shared.app.texts, language: spoken.0, today: told.today };
    let told = Some(told).filter(|_| !address.events.is_empty());
    Ok(Html(deadlines::deadlines(&drawing, &asker, &address, told.as_ref()).into_string()))
}

/// A problem as a page.
pub(super) fn drawn_problem(shared: &Shared, spoken: Spoken, problem: &Problem) -> Response {
    let drawing = Drawing { texts: &shared.app.texts, language: spoken.0, today: shared.app.clock.today() };
    let page = trouble::page(&drawing, shared.app.index().as_deref(), problem);
    let mut response = (problem.status(), Html(page.into_string())).into_response();
    if problem.status() == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("1"));
    }
    response
}

/// Browsers get a page, programs a problem document.
fn missing(shared: &Shared, spoken: Spoken, headers: &HeaderMap) -> Response {
    let problem = shared.problem(spoken, Kind::NotFound);
    let wants_page = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).is_some_and(|accept| accept.contains("text/html"));
    if wants_page { drawn_problem(shared, spoken, &problem) } else { problem.into_response() }
}
