//! The page of deadlines: a situation, its events, their last days. Knows nothing of how they are counted.

use maud::{Markup, html};

use super::super::deadlines::AskedByAddress;
use super::Drawing;
use super::answer::source;
use super::isolated::isolated;
use super::layout::page;
use crate::day::Day;
use crate::deadlines::{Asker, Deadlines, Offer, Offered, Told};
use crate::quantity::{Decimal, Quantity, Unit};
use crate::rules::Situation;

/// The page; `told` is what follows from the events, if there are any.
pub(super) fn deadlines(drawing: &Drawing<'_>, asker: &Asker<'_>, address: &AskedByAddress, told: Option<&Deadlines>) -> Markup {
    let offer = asker.offer(address.situation);
    let query = query(address, |_| true);
    let path = if query.is_empty() { "/deadlines".to_owned() } else { format!("/deadlines?{query}") };
    let content = html! {
        section.ask {
            div.band {
                h1 { (drawing.text("deadline-heading")) }
                p { (drawing.text("deadline-lead")) }
                (situations(drawing, &offer, address))
            }
        }
        div.band {
            @if let Some(told) = told { (result(drawing, asker, address, told)) }
            @if address.situation.is_some() || told.is_some() { (form(drawing, &offer, address)) }
            p.unprinted { a href={ "/stay?language=" (drawing.language) } { (drawing.text("stay-heading")) } ": " (drawing.text("stay-lead")) }
            p.unprinted { a href={ "/?language=" (drawing.language) } { (drawing.text("page-back-to-questions")) } }
        }
    };
    page(drawing, &drawing.text("deadline-heading"), &path, &content)
}

/// What was asked, as the query of an address; empty if nothing was.
pub(super) fn query(address: &AskedByAddress, wanted: impl Fn(&str) -> bool) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(name) = address.situation.filter(|_| wanted("situation")).and_then(name_of) {
        query.append_pair("situation", &name);
    }
    for event in address.events.iter().filter(|event| wanted(&event.deadline)) {
        query.append_pair(&event.deadline, &event.date.to_string());
        if let Some(time) = event.time {
            query.append_pair(&format!("{}.time", event.deadline), &time.to_string());
        }
    }
    query.finish()
}

/// A situation as it is written in an address.
pub(super) fn name_of(situation: Situation) -> Option<String> {
    serde_json::to_value(situation).ok()?.as_str().map(str::to_owned)
}

fn situations(drawing: &Drawing<'_>, offer: &Offer, address: &AskedByAddress) -> Markup {
    html! {
        nav aria-labelledby="situations" {
            h2 #situations { (drawing.text("deadline-situation-label")) }
            ul.chips {
                @for each in &offer.situations {
                    li {
                        a href={ "/deadlines?language=" (drawing.language) "&situation=" (name_of(each.situation).unwrap_or_default()) }
                            aria-current=[(address.situation == Some(each.situation)).then_some("true")] { (each.name) }
                    }
                }
            }
        }
    }
}

fn form(drawing: &Drawing<'_>, offer: &Offer, address: &AskedByAddress) -> Markup {
    html! {
        form.events action="/deadlines" method="get" aria-labelledby="events" {
            h2 #events { (drawing.text("deadline-events-heading")) }
            input type="hidden" name="language" value=(drawing.language);
            @if let Some(name) = address.situation.and_then(name_of) { input type="hidden" name="situation" value=(name); }
            @for each in &offer.deadlines { (event(drawing, each, address)) }
            button type="submit" { (drawing.text("deadline-button")) }
        }
    }
}

pub(super) fn event(drawing: &Drawing<'_>, offered: &Offered, address: &AskedByAddress) -> Markup {
    let of_event = address.events.iter().find(|event| event.deadline == offered.deadline);
    let time = format!("{}.time", offered.deadline);
    html! {
        div.event {
            label for=(offered.deadline) { strong { (offered.title) } br; (offered.question) }
            div {
                input id=(offered.deadline) type="date" name=(offered.deadline) value=[of_event.map(|event| event.date)] min="1980-01-01" max="2100-12-31";
                @if offered.takes_time {
                    " " input type="time" name=(time) aria-label=(drawing.text("deadline-time-label")) value=[of_event.and_then(|event| event.time)];
                    span.hint { (drawing.text("deadline-time-label")) }
                }
            }
        }
    }
}

fn result(drawing: &Drawing<'_>, asker: &Asker<'_>, address: &AskedByAddress, told: &Deadlines) -> Markup {
    let answered = |name: &str| told.deadlines.iter().any(|each| each.deadline == name) && told.unanswered.iter().all(|each| each.deadline != name);
    let calendar = query(address, answered);
    html! {
        article.answer aria-labelledby="result" {
            h2 #result { (drawing.text("deadline-result-heading")) }
            @for notice in &told.notices { p.notice { (isolated(&notice.text, drawing.language)) } }
            @for each in &told.deadlines { (due(drawing, asker, told, each)) }
            @for each in &told.unanswered {
                section.due {
                    h3 { (each.title) }
                    p.notice { (isolated(&each.reason, drawing.language)) " " (mark(each.rule)) }
                }
            }
            @if !calendar.is_empty() {
                p.unprinted { a.save href={ "/api/v1/deadlines.ics?language=" (drawing.language) "&" (calendar) } { (drawing.text("deadline-calendar")) } }
                p.unprinted { a href={ "/checklist?language=" (drawing.language) "&" (calendar) } { (drawing.text("checklist-link")) } }
            }
            h3 { (drawing.text("page-sources-heading")) }
            ol.sources { @for (number, citation) in told.citations.iter().enumerate() { (source(drawing, number + 1, citation)) } }
            @if let Some(text) = told.disclaimers.first() { p.hint { (text) } }
        }
    }
}

fn due(drawing: &Drawing<'_>, asker: &Asker<'_>, all: &Deadlines, told: &Told) -> Markup {
    let day = |day: Day| drawing.texts.day(drawing.language, day);
    html! {
        section.due {
            h3 { (told.title) " " (mark(told.rule)) }
            dl.facts {
                div { dt { (drawing.text("deadline-last")) } dd { bdi { (asker.last(told)) } } }
                @if told.act_by != told.last { div { dt { (drawing.text("deadline-act-by")) } dd { bdi { (day(told.act_by)) } } } }
                @if let Some(opens) = told.opens { div { dt { (drawing.text("deadline-opens")) } dd { bdi { (day(opens)) } } } }
                @if let Some(left) = left(drawing, told) { div { dt { (drawing.text("deadline-left")) } dd { bdi { (left) } } } }
                div { dt { (told.question) } dd { bdi { (day(told.event_day)) @if let Some(time) = told.event_time { ", " (time) } } } }
            }
            @for notice in &told.notices { p.notice { (isolated(&notice.text, drawing.language)) } }
            @if told.what_to_do.is_some() {
                p { strong { (drawing.text("deadline-what-to-do")) } ": " (cited(all, told.what_to_do)) " " (mark(told.what_to_do)) }
            }
            p.hint { (told.counted_text) }
        }
    }
}

/// How many days are left, in words; none where the time is over.
pub(super) fn left(drawing: &Drawing<'_>, told: &Told) -> Option<String> {
    let left = u16::try_from(told.days_left).ok().filter(|_| !told.late)?;
    let days = Quantity::Amount { low: Decimal::whole(left.into()), high: None, unit: Unit::Days };
    Some(if left == 0 { drawing.text("deadline-today") } else { drawing.texts.quantity(drawing.language, &days, None) })
}

/// A link to a section that deadlines rest on, by its place among the citations.
pub(super) fn cited(all: &Deadlines, place: Option<usize>) -> Markup {
    let cited = place.and_then(|place| all.citations.get(place));
    html! { @if let Some(cited) = cited { a href=(cited.url) lang=(cited.language) dir=(cited.language.direction()) { (cited.title) " – " (cited.heading) } } }
}

fn mark(place: Option<usize>) -> Markup {
    html! { @if let Some(place) = place { a.mark href={ "#source-" (place + 1) } { "[" (place + 1) "]" } } }
}
