//! Notices on a page. Knows nothing of where they come from.

use maud::{Markup, html};

use super::Drawing;
use super::isolated::isolated;
use crate::knowledge::{Knowledge, Notice, Urgency};

/// The notices of today; on a guide those of its topic, on the front page all. Nothing where there is none.
pub(super) fn notices(drawing: &Drawing<'_>, knowledge: &Knowledge, topic: Option<&str>) -> Markup {
    let shown = knowledge.notices_on(drawing.today, topic);
    html! {
        @if !shown.is_empty() {
            section.bulletin aria-label=(drawing.text("bulletin-heading")) { @for each in shown { (notice(drawing, each)) } }
        }
    }
}

fn notice(drawing: &Drawing<'_>, notice: &Notice) -> Markup {
    let urgency = match notice.urgency {
        Urgency::Info => "info",
        Urgency::Warning => "warning",
        Urgency::Urgent => "urgent",
    };
    let sign = if notice.urgency == Urgency::Info { "ℹ" } else { "⚠" };
    let link = notice.link.as_deref().map(|link| address(drawing, link));
    html! {
        @if let Some((language, text)) = notice.told(drawing.language) {
            div class={ "notice " (urgency) } {
                span.sign aria-hidden="true" { (sign) }
                p {
                    span lang=(language) dir=(language.direction()) { (isolated(text, language)) }
                    @if let Some(link) = &link { " " a href=(link) { (drawing.text("bulletin-more")) } }
                }
            }
        }
    }
}

/// An own page is opened in the reader's language, unless the notice names one.
fn address(drawing: &Drawing<'_>, link: &str) -> String {
    if !link.starts_with('/') || link.contains('?') || link.matches('/').count() > 2 {
        return link.to_owned();
    }
    match link.split_once('#') {
        Some((page, anchor)) => format!("{page}?language={}#{anchor}", drawing.language),
        None => drawing.own(link),
    }
}
