//! Parts of a contact that several pages show: its name, number, hours, age. Knows nothing of lists or filters.

use jiff::civil::Time;
use maud::{Markup, html};

use super::Drawing;
use crate::answer::ContactView;
use crate::knowledge::{Confidence, Contact, ContactKind, Hours, Presence, Span, VERIFIED_WITHIN, worded};
use crate::language::Language;

/// What a contact is called in a language, or else in English; with the language it is told in.
pub(super) fn name(contact: &Contact, language: Language) -> (Language, &str) {
    worded(&contact.title, language).unwrap_or((Language::EN, &contact.name))
}

/// The address that dials a number.
pub(super) fn dialled(phone: &str) -> String {
    format!("tel:{}", phone.replace([' ', '-'], ""))
}

/// Whether somebody is there, as a view of a contact says it; emergency numbers always are, and need not say so.
pub(super) fn presence(view: &ContactView) -> Option<Presence> {
    match view.open_now {
        _ if view.kind == ContactKind::Emergency => None,
        _ if view.holiday => Some(Presence::Holiday),
        Some(true) => Some(Presence::Open),
        Some(false) => Some(Presence::Closed),
        None => None,
    }
}

/// Whether somebody is there, in words.
pub(super) fn told_presence(drawing: &Drawing<'_>, presence: Option<Presence>) -> Markup {
    html! {
        @match presence {
            Some(Presence::Open) => span.open { "● " (drawing.text("page-open-now")) },
            Some(Presence::Closed) => span.closed { "○ " (drawing.text("page-closed-now")) },
            Some(Presence::Holiday) => span.closed { (drawing.text("office-holiday")) },
            None => {}
        }
    }
}

/// When somebody is there, in the reader's words. Times are told as they stand on the door: in 24 hours.
pub(super) fn hours(drawing: &Drawing<'_>, hours: Option<&Hours>) -> Markup {
    html! {
        @match hours {
            None => (drawing.text("office-hours-unknown")),
            Some(Hours::Always) => (drawing.text("office-hours-always")),
            Some(Hours::Weekly(spans)) => { @for (days, times) in grouped(drawing, spans) { span.hours { bdi { (days) } " " bdi.times dir="ltr" { (times) } } } },
        }
    }
}

/// The times of the same days in one line.
fn grouped(drawing: &Drawing<'_>, spans: &[Span]) -> Vec<(String, String)> {
    let day = |weekday: jiff::civil::Weekday| drawing.texts.weekday(drawing.language, weekday.to_monday_zero_offset().unsigned_abs());
    let clock = |time: Time| format!("{:02}:{:02}", time.hour(), time.minute());
    let mut lines: Vec<(String, String)> = Vec::new();
    for span in spans {
        let days = if span.first == span.last { day(span.first) } else { format!("{}–{}", day(span.first), day(span.last)) };
        let times = format!("{}–{}", clock(span.opens), clock(span.closes));
        match lines.last_mut() {
            Some((same, known)) if *same == days => *known = format!("{known}, {times}"),
            _ => lines.push((days, times)),
        }
    }
    lines
}

/// When this was last read in its sources, and a warning where that is long ago or the sources are not sure.
pub(super) fn age(drawing: &Drawing<'_>, contact: &Contact) -> Markup {
    let days = contact.verified_on.days_until(drawing.today);
    html! {
        p.age {
            @if days <= 0 { (drawing.text("office-checked-today")) }
            @else if days > VERIFIED_WITHIN { span.old { "⚠ " (drawing.dated("office-checked-old", contact.verified_on)) } }
            @else { span title=(drawing.texts.day(drawing.language, contact.verified_on)) { (drawing.counted("office-checked", usize::try_from(days).unwrap_or_default())) } }
            @if contact.confidence != Confidence::High && contact.kind == ContactKind::Office { " " span.unsure { (drawing.text("office-confirm")) } }
        }
    }
}
