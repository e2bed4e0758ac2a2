//! `/checklist`: the steps and papers of guides to be ticked, with the last days of a person's own dates. Keeps nothing; knows nothing of counting.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::{Html, IntoResponse, Response};
use maud::{Markup, html};

use super::super::deadlines::{AskedByAddress, asker, events, refused};
use super::super::problem::{Kind, Problem};
use super::super::qr::Qr;
use super::super::shared::Shared;
use super::super::site::Site;
use super::super::spoken::Spoken;
use super::deadlines::{cited, left, query};
use super::isolated::isolated;
use super::layout::{Frame, framed};
use super::{Drawing, drawn_problem};
use crate::day::Day;
use crate::deadlines::{Asker, Deadlines, Offered, Told};
use crate::index::Index;
use crate::knowledge::{Edition, Section, Text};

/// Guides of one checklist at most.
const GUIDES: usize = 6;

/// A guide's lists in a language that it is written in.
struct Listed<'a> {
    edition: &'a Edition,
    text: &'a Text,
    /// Steps, papers.
    lists: Vec<&'a Section>,
}

/// What stands on a checklist.
struct Checklist<'a> {
    guides: Vec<Listed<'a>>,
    /// Deadlines of these guides.
    offered: Vec<Offered>,
    address: AskedByAddress,
    told: Option<Deadlines>,
}

/// The page for guides and days in the address.
pub async fn checklist(State(shared): State<Arc<Shared>>, spoken: Spoken, site: Site, RawQuery(query): RawQuery) -> Response {
    match drawn(&shared, spoken, &site, query.as_deref().unwrap_or_default()) {
        Ok(page) => page.into_response(),
        Err(problem) => drawn_problem(&shared, spoken, &problem),
    }
}

fn drawn(shared: &Shared, spoken: Spoken, site: &Site, query: &str) -> Result<Html<String>, Problem> {
    let index = shared.index(spoken)?;
    let drawing = Drawing { texts: &shared.app.texts, language: spoken.0, today: shared.app.clock.today() };
    let (wanted, rest): (Vec<_>, Vec<_>) = form_urlencoded::parse(query.as_bytes()).partition(|(name, _)| name == "guide");
    let rest = form_urlencoded::Serializer::new(String::new()).extend_pairs(rest).finish();
    let address = events(shared, spoken, &index.knowledge.rules, &rest)?;
    let asker = asker(shared, &index, spoken.0);
    let told = asker.told(&address.events, None).map_err(|error| refused(shared, spoken, &error, &|at, _| address.named(at)))?;
    let of_days = address.events.iter().filter_map(|event| index.knowledge.rules.deadline(&event.deadline)).map(|deadline| deadline.section.guide.clone());
    let mut names: Vec<String> = wanted.into_iter().map(|(_, name)| name.into_owned()).filter(|name| !name.is_empty()).chain(of_days).collect();
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|name| seen.insert(name.clone()));
    if names.len() > GUIDES {
        return Err(shared.problem(spoken, Kind::TooLarge).field("guide").detail(format!("at most {GUIDES} guides make a checklist")));
    }
    let listed = |name: &String| listed(&index, name, &drawing).ok_or_else(|| shared.problem(spoken, Kind::NotFound).field("guide"));
    let guides: Vec<Listed<'_>> = names.iter().map(listed).collect::<Result<_, _>>()?;
    let of_guides = |offered: &Offered| index.knowledge.rules.deadline(&offered.deadline).is_some_and(|deadline| names.contains(&deadline.section.guide));
    let offered = asker.offer(None).deadlines.into_iter().filter(of_guides).collect();
    let told = Some(told).filter(|_| !address.events.is_empty());
    let checklist = Checklist { guides, offered, address, told };
    Ok(Html(page(&drawing, &asker, site, &checklist).into_string()))
}

/// A guide's lists, in the reader's language or the next best; none if there is no such guide.
fn listed<'a>(index: &'a Index, name: &str, drawing: &Drawing<'_>) -> Option<Listed<'a>> {
    let guide = index.knowledge.guides.get(name)?;
    let edition = guide.shown_on(drawing.today)?;
    let text = edition.readable(drawing.language)?;
    let lists = ["steps", "documents"].iter().filter_map(|anchor| text.section(anchor)).filter(|section| section.items().next().is_some()).collect();
    Some(Listed { edition, text, lists })
}

fn page(drawing: &Drawing<'_>, asker: &Asker<'_>, site: &Site, checklist: &Checklist<'_>) -> Markup {
    let title = drawing.text("checklist-heading");
    let guides: Vec<&str> = checklist.guides.iter().map(|listed| listed.edition.guide.as_str()).collect();
    let own = form_urlencoded::Serializer::new(String::new()).extend_pairs(guides.iter().map(|guide| ("guide", guide))).finish();
    let days = query(&checklist.address, |_| true);
    let path = [own.as_str(), days.as_str()]
        .iter()
        .filter(|part| !part.is_empty())
        .fold("/checklist".to_owned(), |path, part| format!("{path}{}{part}", if path.contains('?') { "&" } else { "?" }));
    let content = html! {
        section.ask {
            div.band {
                h1 { (title) @if let [only] = checklist.guides.as_slice() { ": " bdi lang=(only.text.language) dir=(only.text.language.direction()) { (only.text.title) } } }
                @if !checklist.offered.is_empty() { (form(drawing, checklist, &guides)) }
            }
        }
        div.band #checklist data-scope=(guides.join(" ")) {
            @if let Some(told) = &checklist.told { (result(drawing, asker, checklist, told)) }
            @for listed in &checklist.guides { (lists(drawing, listed, checklist.guides.len() > 1)) }
            @if checklist.guides.is_empty() { p { (drawing.text("checklist-nothing")) " " a href={ "/g?language=" (drawing.language) } { (drawing.text("nav-guides")) } } }
            // Filled by the script: without it there is nothing to clear, and the browser prints by its own menu.
            p.actions data-clear=(drawing.text("checklist-clear")) data-print=(drawing.text("stay-print")) {}
            p.hint.unprinted { (drawing.text("checklist-hint")) }
            @for listed in &checklist.guides { (scan(drawing, site, listed)) }
        }
    };
    framed(
        drawing,
        &Frame { title: &title, path: &path, styles: &["stay/stay.css"], scripts: &["stay/checklist.js"], head: None, ..Frame::default() },
        &content,
    )
}

fn form(drawing: &Drawing<'_>, checklist: &Checklist<'_>, guides: &[&str]) -> Markup {
    html! {
        form.events action="/checklist" method="get" aria-labelledby="events" {
            h2 #events { (drawing.text("deadline-events-heading")) }
            input type="hidden" name="language" value=(drawing.language);
            @for guide in guides { input type="hidden" name="guide" value=(guide); }
            @for each in &checklist.offered { (super::deadlines::event(drawing, each, &checklist.address)) }
            p.hint { (drawing.text("checklist-address")) }
            button type="submit" { (drawing.text("deadline-button")) }
        }
    }
}

fn result(drawing: &Drawing<'_>, asker: &Asker<'_>, checklist: &Checklist<'_>, told: &Deadlines) -> Markup {
    let answered = |name: &str| told.deadlines.iter().any(|each| each.deadline == name) && told.unanswered.iter().all(|each| each.deadline != name);
    let calendar = query(&checklist.address, answered);
    html! {
        article.answer aria-labelledby="result" {
            h2 #result { (drawing.text("deadline-result-heading")) }
            ul.list { @for each in &told.deadlines { (due(drawing, asker, told, each)) } }
            @for each in &told.unanswered { p { strong { (each.title) } } p.notice { (isolated(&each.reason, drawing.language)) } }
            @if !calendar.is_empty() { p.unprinted { a.save href={ "/api/v1/deadlines.ics?language=" (drawing.language) "&" (calendar) } { (drawing.text("deadline-calendar")) } } }
            @if let Some(text) = told.disclaimers.first() { p.hint { (text) } }
        }
    }
}

/// A last day with its rule, to be ticked like a step.
fn due(drawing: &Drawing<'_>, asker: &Asker<'_>, all: &Deadlines, told: &Told) -> Markup {
    let day = |day: Day| drawing.texts.day(drawing.language, day);
    html! {
        li {
            label { input type="checkbox" data-tick={ "day " (told.deadline) } autocomplete="off"; span { strong { (told.title) } } }
            p {
                (drawing.text("deadline-last")) ": " strong { bdi { (asker.last(told)) } }
                @if told.act_by != told.last { " · " (drawing.text("deadline-act-by")) ": " strong { bdi { (day(told.act_by)) } } }
                @if let Some(opens) = told.opens { " · " (drawing.text("deadline-opens")) ": " bdi { (day(opens)) } }
                @if let Some(left) = left(drawing, told) { " · " (drawing.text("deadline-left")) ": " bdi { (left) } }
            }
            @for notice in &told.notices { p.notice { (isolated(&notice.text, drawing.language)) } }
            @if told.what_to_do.is_some() { p { (drawing.text("deadline-what-to-do")) ": " (cited(all, told.what_to_do)) } }
            p.hint { (told.question) " " bdi { (day(told.event_day)) @if let Some(time) = told.event_time { ", " (time) } } " · " (told.counted_text) " " (cited(all, told.rule)) }
        }
    }
}

fn lists(drawing: &Drawing<'_>, listed: &Listed<'_>, titled: bool) -> Markup {
    let Listed { edition, text, lists } = listed;
    let (lang, dir) = (text.language, text.language.direction());
    html! {
        article.guide lang=(lang) dir=(dir) {
            @if titled { h2 { (text.title) } }
            @if lists.is_empty() { p { a href=(edition.link(lang, "")) { (text.title) } } }
            @for section in lists {
                section {
                    @if titled { h3 { (section.title) } } @else { h2 { (section.title) } }
                    ul.list {
                        @for (number, item) in section.items().enumerate() {
                            li { label { input type="checkbox" data-tick={ (edition.guide) " " (edition.effective_from) " " (section.anchor) " " (number) } autocomplete="off"; span { (isolated(&item, lang)) } } }
                        }
                    }
                }
            }
        }
        p.hint { (drawing.dated("page-in-force-since", edition.effective_from)) " · " (drawing.dated("page-verified-on", edition.verified_on)) }
    }
}

/// The way from paper back to the guide.
fn scan(drawing: &Drawing<'_>, site: &Site, listed: &Listed<'_>) -> Markup {
    let url = format!("{}/g/{}/{}/{}", site.0, listed.edition.guide, listed.edition.effective_from, listed.text.language);
    html! {
        @if let Some(qr) = Qr::of(&url) {
            div.scan {
                (qr.drawn(&drawing.text("checklist-scan")))
                p { (drawing.text("checklist-scan")) br; a href=(url) lang=(listed.text.language) dir=(listed.text.language.direction()) { (listed.text.title) } br; bdi.hint dir="ltr" { (url) } }
            }
        }
    }
}
