//! Deadlines by plain forms: a situation, its days, what follows. Reads days as people type them; knows nothing of how they are counted.

use fluent_bundle::FluentArgs;
use maud::{Markup, html};

use super::super::super::form::Form;
use super::super::Drawing;
use super::super::deadlines::{cited, left, name_of};
use super::super::isolated::isolated;
use super::frame::{form, hidden, languages, page};
use crate::day::Day;
use crate::deadlines::{Asked, Asker, Deadlines, Offer, Offered, TimeOfDay, Told};
use crate::quantity::digit;
use crate::rules::Situation;

/// What somebody filled in.
#[derive(Default)]
struct Filled {
    situation: Option<Situation>,
    events: Vec<Asked>,
    /// Fields that hold no day or no time, with what they hold.
    wrong: Vec<(String, String)>,
}

impl Filled {
    fn of(asker: &Asker<'_>, form: &Form) -> Self {
        let situation = form.get("situation").and_then(|name| Situation::ALL.into_iter().find(|each| name_of(*each).as_deref() == Some(name)));
        let mut filled = Self { situation, ..Self::default() };
        for offered in asker.offer(situation).deadlines {
            let Some(day) = form.get(&offered.deadline) else { continue };
            let Some(date) = day_of(day) else {
                filled.wrong.push((offered.deadline, day.to_owned()));
                continue;
            };
            let name = format!("{}.time", offered.deadline);
            let typed = form.get(&name).filter(|_| offered.takes_time);
            let time = typed.and_then(time_of);
            if let Some(typed) = typed.filter(|_| time.is_none()) {
                filled.wrong.push((name, typed.to_owned()));
            }
            filled.events.push(Asked { deadline: offered.deadline, date, time });
        }
        filled
    }

    fn wrong(&self, field: &str) -> Option<&str> {
        self.wrong.iter().find(|(own, _)| own == field).map(|(_, typed)| typed.as_str())
    }
}

/// The numbers in a text, in any script's digits.
fn numbers(text: &str) -> Vec<String> {
    let plain: String = text.chars().map(|c| digit(c).unwrap_or(' ')).collect();
    plain.split_whitespace().map(str::to_owned).collect()
}

/// A day with its year first, whatever stands between the numbers; which of two small numbers is the month nobody guesses.
fn day_of(text: &str) -> Option<Day> {
    if text.chars().count() > 40 {
        return None;
    }
    let (year, month, day) = match numbers(text).as_slice() {
        [year, month, day] if year.len() == 4 && month.len() <= 2 && day.len() <= 2 => (year.clone(), month.clone(), day.clone()),
        [whole] if whole.len() == 8 => (whole[..4].to_owned(), whole[4..6].to_owned(), whole[6..].to_owned()),
        _ => return None,
    };
    format!("{year}-{month:0>2}-{day:0>2}").parse().ok()
}

/// A time of a day of 24 hours.
fn time_of(text: &str) -> Option<TimeOfDay> {
    match numbers(text).as_slice() {
        [hour, minute] if hour.len() <= 2 && minute.len() == 2 && text.chars().count() <= 8 => format!("{hour:0>2}:{minute}").parse().ok(),
        _ => None,
    }
}

/// The page, as far as the form was filled in.
pub(super) fn page_of(drawing: &Drawing<'_>, asker: &Asker<'_>, form: &Form) -> Markup {
    let filled = Filled::of(asker, form);
    let offer = asker.offer(filled.situation);
    // A form says its situation twice where its days were sent, so that one can be sent without any.
    let sent = form.get("sent").is_some();
    let told = if filled.events.is_empty() { None } else { asker.told(&filled.events, filled.situation).ok() };
    let content = html! {
        h1 { (drawing.text("deadline-heading")) }
        @for (_, typed) in &filled.wrong { p.notice role="alert" { (wrong(drawing, typed)) } }
        @if sent && filled.events.is_empty() && filled.wrong.is_empty() { p.notice role="alert" { (drawing.text("plain-no-days")) } }
        @if let Some(told) = &told { (result(drawing, asker, &filled, told)) }
        @if filled.situation.is_some() { (events(drawing, &offer, &filled, form)) } @else { p { (drawing.text("deadline-lead")) } }
        (situations(drawing, &offer, &filled))
        @if filled.situation.is_none() { (languages(drawing, "/plain/deadlines")) }
    };
    page(drawing, &drawing.text("deadline-heading"), false, &content)
}

fn wrong(drawing: &Drawing<'_>, typed: &str) -> String {
    let mut args = FluentArgs::new();
    args.set("typed", typed.chars().take(40).collect::<String>());
    drawing.texts.get(drawing.language, "plain-wrong-day", Some(&args))
}

fn situations(drawing: &Drawing<'_>, offer: &Offer, filled: &Filled) -> Markup {
    form(
        drawing,
        "/plain/deadlines",
        &html! {
            p {
                label for="situation" { (drawing.text("deadline-situation-label")) } br;
                select #situation name="situation" {
                    @for each in &offer.situations { option value=[name_of(each.situation)] selected[filled.situation == Some(each.situation)] { (each.name) } }
                }
                " " input type="submit" value=(drawing.text("page-choice-button"));
            }
        },
    )
}

fn events(drawing: &Drawing<'_>, offer: &Offer, filled: &Filled, sent: &Form) -> Markup {
    form(
        drawing,
        "/plain/deadlines",
        &html! {
            h2 { (drawing.text("deadline-events-heading")) }
            p #form-of-days .hint { (drawing.text("plain-day-hint")) }
            @if let Some(name) = filled.situation.and_then(name_of) { (hidden("situation", name)) }
            (hidden("sent", "1"))
            @for each in &offer.deadlines { (event(drawing, each, filled, sent)) }
            p { input type="submit" value=(drawing.text("deadline-button")); }
        },
    )
}

fn event(drawing: &Drawing<'_>, offered: &Offered, filled: &Filled, sent: &Form) -> Markup {
    let name = &offered.deadline;
    let time = format!("{name}.time");
    html! {
        p {
            label for=(name) { strong { (offered.title) } br; (offered.question) } br;
            input id=(name) type="text" inputmode="numeric" name=(name) size="12" maxlength="40" dir="ltr" value=[sent.get(name)] aria-invalid=[filled.wrong(name).map(|_| "true")] aria-describedby="form-of-days";
            @if offered.takes_time {
                br; label for=(time) { (drawing.text("plain-time-label")) } " "
                input id=(time) type="text" name=(time) size="6" maxlength="8" dir="ltr" value=[sent.get(&time)] aria-invalid=[filled.wrong(&time).map(|_| "true")];
            }
        }
    }
}

fn result(drawing: &Drawing<'_>, asker: &Asker<'_>, filled: &Filled, told: &Deadlines) -> Markup {
    html! {
        h2 { (drawing.text("deadline-result-heading")) }
        @for notice in &told.notices { p.notice { (isolated(&notice.text, drawing.language)) } }
        @for each in &told.deadlines { (due(drawing, asker, told, each)) }
        @for each in &told.unanswered { h3 { (each.title) } p.notice { (isolated(&each.reason, drawing.language)) } }
        @if !told.deadlines.is_empty() {
            form method="get" action="/api/v1/deadlines.ics" {
                (hidden("language", drawing.language))
                @for each in &told.deadlines {
                    (dated(&each.deadline, each.event_day, each.event_time))
                }
                p { input type="submit" value=(drawing.text("deadline-calendar")); }
            }
            (checklist(drawing, filled))
        }
        @if let Some(text) = told.disclaimers.first() { p.hint { (text) } }
    }
}

/// An event's day, and its time where one is known, for another page.
fn dated(deadline: &str, day: Day, time: Option<TimeOfDay>) -> Markup {
    html! { (hidden(deadline, day)) @if let Some(time) = time { (hidden(&format!("{deadline}.time"), time)) } }
}

/// The way to the checklist, which carries the days in its address.
fn checklist(drawing: &Drawing<'_>, filled: &Filled) -> Markup {
    html! {
        form method="get" action="/checklist" {
            (hidden("language", drawing.language))
            @for event in &filled.events {
                (dated(&event.deadline, event.date, event.time))
            }
            p { input type="submit" value=(drawing.text("checklist-link")); }
        }
    }
}

fn due(drawing: &Drawing<'_>, asker: &Asker<'_>, all: &Deadlines, told: &Told) -> Markup {
    let day = |day: Day| drawing.texts.day(drawing.language, day);
    html! {
        h3 { (told.title) }
        p {
            (drawing.text("deadline-last")) ": " strong { bdi { (asker.last(told)) } }
            @if told.act_by != told.last { br; (drawing.text("deadline-act-by")) ": " strong { bdi { (day(told.act_by)) } } }
            @if let Some(opens) = told.opens { br; (drawing.text("deadline-opens")) ": " bdi { (day(opens)) } }
            @if let Some(left) = left(drawing, told) { br; (drawing.text("deadline-left")) ": " bdi { (left) } }
            br; (told.question) " " bdi { (day(told.event_day)) @if let Some(time) = told.event_time { ", " (time) } }
        }
        @for notice in &told.notices { p.notice { (isolated(&notice.text, drawing.language)) } }
        @if told.what_to_do.is_some() { p { strong { (drawing.text("deadline-what-to-do")) } ": " (cited(all, told.what_to_do)) } }
        p.hint { (told.counted_text) " " (cited(all, told.rule)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_type_them_with_the_year_first() {
        for (text, day) in [
            ("2026-11-24", "2026-11-24"),
            ("2026/1/2", "2026-01-02"),
            ("2026.11.3", "2026-11-03"),
            ("2026 11 03", "2026-11-03"),
            ("20261103", "2026-11-03"),
            ("2026年11月3日", "2026-11-03"),
            ("٢٠٢٦-١١-٠٣", "2026-11-03"),
        ] {
            assert_eq!(day_of(text).map(|day| day.to_string()).as_deref(), Some(day), "{text}");
        }
        for bad in ["", "tomorrow", "11/3/2026", "3.11.26", "2026-13-01", "2026-02-30", "2026-11", "2026-11-03-04", "99999999", &"2026-1-2 ".repeat(9)] {
            assert_eq!(day_of(bad), None, "{bad}");
        }
    }

    #[test]
    fn times_are_read_with_any_sign_between() {
        for (text, time) in [("9:05", "09:05"), ("14.30", "14:30"), ("14h30", "14:30"), ("23时59", "23:59")] {
            assert_eq!(time_of(text).map(|time| time.to_string()).as_deref(), Some(time), "{text}");
        }
        for bad in ["", "9", "24:00", "9:5", "noon", "9:05:00"] {
            assert_eq!(time_of(bad), None, "{bad}");
        }
    }
}
