//! The addresses of guides: the list, editions to read, comparisons, sentences to show. Knows nothing of answers or of how pages look.

mod alternates;
mod compare;
mod edition;
mod list;
mod markdown;
mod show;
mod words;

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use maud::Markup;

use super::super::shared::Shared;
use super::super::site::Site;
use super::super::spoken::{Spoken, chosen};
use super::{Drawing, missing};
use crate::day::Day;
use crate::index::Index;
use crate::knowledge::{Edition, Guide, Text};
use crate::language::Language;

/// How long a page may be shown without asking whether it still holds; for a day longer where the service cannot be reached.
const KEPT: &str = "max-age=60, stale-if-error=86400";

/// A part of a query.
fn part(query: Option<&str>, name: &str) -> Option<String> {
    form_urlencoded::parse(query.unwrap_or_default().as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// The language in which an edition is read: the wished one, or the next best.
fn readable(edition: &Edition, wished: Language) -> Language {
    edition.readable(wished).map_or(edition.authoritative, |text| text.language)
}

fn edition_of<'a>(guide: &'a Guide, day: &str) -> Option<&'a Edition> {
    let day: Day = day.parse().ok()?;
    guide.editions.iter().find(|edition| edition.effective_from == day)
}

/// The address of an edition for a reader of a language, at a section if it has that one.
fn leads_to(edition: &Edition, wished: Language, section: Option<&str>) -> Option<String> {
    let language = edition.readable(wished)?.language;
    let interface = if language == wished { String::new() } else { format!("?language={wished}") };
    let anchor = section.filter(|anchor| edition.section(language, anchor).is_some()).map_or(String::new(), |anchor| format!("#{anchor}"));
    Some(format!("/g/{}/{}/{language}{interface}{anchor}", edition.guide, edition.effective_from))
}

fn drawn(page: Markup) -> Response {
    ([(header::CACHE_CONTROL, KEPT)], Html(page.into_string())).into_response()
}

/// A page that depends on what the browser prefers.
fn drawn_as_preferred(page: Markup) -> Response {
    ([(header::VARY, "accept-language")], drawn(page)).into_response()
}

/// All guides by topic.
pub async fn list(State(shared): State<Arc<Shared>>, spoken: Spoken, site: Site) -> Response {
    let drawing = Drawing { texts: &shared.app.texts, language: spoken.0, today: shared.app.clock.today() };
    match shared.index(spoken) {
        Ok(index) => drawn_as_preferred(list::list(&drawing, &index, &site)),
        Err(problem) => super::drawn_problem(&shared, spoken, &problem),
    }
}

/// A guide's page: leads to the edition in force today, in the reader's language where it exists. `section` names where to begin.
pub async fn guide(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap, Path(guide): Path<String>, RawQuery(query): RawQuery) -> Response {
    let found = shared.app.index().and_then(|index| {
        let edition = index.knowledge.guides.get(&guide)?.shown_on(shared.app.clock.today())?;
        leads_to(edition, spoken.0, part(query.as_deref(), "section").as_deref())
    });
    match found {
        Some(address) => ([(header::VARY, "accept-language")], Redirect::temporary(&address)).into_response(),
        None => missing(&shared, spoken, &headers),
    }
}

/// An edition to read.
struct Reading<'a> {
    index: &'a Index,
    guide: &'a Guide,
    edition: &'a Edition,
    text: &'a Text,
    site: &'a Site,
}

/// An edition of a guide in a language; the permanent link of its sections. `zh.plain` is its plain version. With `language` in the query it
/// leads to that language, or tells what stands around the text in it where the edition lacks it.
pub async fn edition(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    site: Site,
    headers: HeaderMap,
    Path((guide, edition, language)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    let wish = chosen(query.as_deref());
    let response = shared.app.index().and_then(|index| {
        let guide = index.knowledge.guides.get(&guide)?;
        let edition = edition_of(guide, &edition)?;
        let (code, plain) = language.strip_suffix(".plain").map_or((language.as_str(), false), |code| (code, true));
        let language = Language::of_interface(code).filter(|language| language.code() == code)?;
        let other = wish.filter(|wish| *wish != language && edition.texts.contains_key(wish));
        if other.is_some() || (!plain && !edition.texts.contains_key(&language)) {
            let section = part(query.as_deref(), "section");
            return Some(Redirect::temporary(&leads_to(edition, other.unwrap_or(language), section.as_deref())?).into_response());
        }
        let text = if plain { edition.plain(language) } else { edition.texts.get(&language) }?;
        let drawing = Drawing { texts: &shared.app.texts, language: wish.unwrap_or(language), today: shared.app.clock.today() };
        Some(drawn(edition::edition(&drawing, &Reading { index: &index, guide, edition, text, site: &site })))
    });
    response.unwrap_or_else(|| missing(&shared, spoken, &headers))
}

/// What changed between two editions: by default the one that holds and the one before it.
pub async fn compare(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap, Path(guide): Path<String>, RawQuery(query): RawQuery) -> Response {
    let today = shared.app.clock.today();
    let page = shared.app.index().and_then(|index| {
        let guide = index.knowledge.guides.get(&guide)?;
        let asked = |name: &str| part(query.as_deref(), name).filter(|day| !day.is_empty());
        let to = match asked("to") {
            Some(day) => edition_of(guide, &day)?,
            None => guide.shown_on(today)?,
        };
        let from = match asked("from") {
            Some(day) => Some(edition_of(guide, &day)?),
            None => guide.editions.iter().rev().find(|edition| edition.effective_from < to.effective_from),
        };
        let drawing = Drawing { texts: &shared.app.texts, language: spoken.0, today };
        Some(drawn_as_preferred(compare::compare(&drawing, guide, from, to)))
    });
    page.unwrap_or_else(|| missing(&shared, spoken, &headers))
}

/// Leads to the sentences to show of the edition in force.
pub async fn to_show(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap, Path(guide): Path<String>) -> Response {
    let found = shared.app.index().and_then(|index| {
        let edition = index.knowledge.guides.get(&guide)?.shown_on(shared.app.clock.today())?;
        Some(format!("/g/{guide}/{}/{}/show", edition.effective_from, spoken.0))
    });
    match found {
        Some(address) => ([(header::VARY, "accept-language")], Redirect::temporary(&address)).into_response(),
        None => missing(&shared, spoken, &headers),
    }
}

/// The sentences to show in a guide's matter.
pub async fn show(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    headers: HeaderMap,
    Path((guide, edition, language)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    if let Some(wish) = chosen(query.as_deref()).filter(|wish| wish.code() != language) {
        return Redirect::temporary(&format!("/g/{guide}/{edition}/{wish}/show")).into_response();
    }
    shown(&shared, spoken, &headers, (&guide, &edition, &language), |drawing, index, edition| Some(show::list(drawing, index, edition)))
}

/// One sentence on the whole screen, by its number in the list.
pub async fn show_one(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    headers: HeaderMap,
    Path((guide, edition, language, number)): Path<(String, String, String, String)>,
) -> Response {
    shown(&shared, spoken, &headers, (&guide, &edition, &language), |drawing, index, edition| {
        show::card(drawing, index, edition, number.parse().ok().filter(|read: &usize| read.to_string() == number)?)
    })
}

fn shown(
    shared: &Shared,
    spoken: Spoken,
    headers: &HeaderMap,
    (guide, edition, language): (&str, &str, &str),
    draw: impl FnOnce(&Drawing<'_>, &Index, &Edition) -> Option<Markup>,
) -> Response {
    let page = shared.app.index().and_then(|index| {
        let edition = edition_of(index.knowledge.guides.get(guide)?, edition)?;
        let language = Language::of_interface(language).filter(|read| read.code() == language)?;
        let drawing = Drawing { texts: &shared.app.texts, language, today: shared.app.clock.today() };
        draw(&drawing, &index, edition).map(drawn)
    });
    page.unwrap_or_else(|| missing(shared, spoken, headers))
}
