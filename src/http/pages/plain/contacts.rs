//! Whom to call or visit, as a plain list. Knows nothing of why somebody asks.

use maud::{Markup, html};

use super::super::isolated::isolated;
use super::super::{Drawing, contact};
use super::frame::page;
use super::persons::button;
use crate::answer::ContactView;
use crate::knowledge::{ContactKind, Hours, Presence};
use crate::language::Language;

/// The kinds in the order in which they are needed.
const KINDS: [(ContactKind, &str); 4] = [
    (ContactKind::Emergency, "plain-emergency-heading"),
    (ContactKind::Hotline, "plain-hotlines-heading"),
    (ContactKind::Office, "plain-offices-heading"),
    (ContactKind::Website, "plain-websites-heading"),
];

/// All contacts.
pub(super) fn all(drawing: &Drawing<'_>, contacts: &[ContactView], takes_letters: bool) -> Markup {
    let content = html! {
        h1 { (drawing.text("page-contacts-heading")) }
        @if takes_letters { (button(drawing, None, "letter", "person-letter")) }
        @for (kind, heading) in KINDS {
            @let own: Vec<ContactView> = contacts.iter().filter(|contact| contact.kind == kind).cloned().collect();
            @if !own.is_empty() {
                h2 { (drawing.text(heading)) }
                (list(drawing, &own))
            }
        }
    };
    page(drawing, &drawing.text("page-contacts-heading"), false, &content)
}

/// Some contacts.
pub(super) fn list(drawing: &Drawing<'_>, contacts: &[ContactView]) -> Markup {
    html! { ul { @for contact in contacts { li { (one(drawing, contact)) } } } }
}

fn one(drawing: &Drawing<'_>, contact: &ContactView) -> Markup {
    // The address in Chinese is for the driver; where it is the only one it stands first already.
    let chinese = contact.address_zh.as_ref().filter(|chinese| contact.address.as_ref() != Some(chinese));
    let is_chinese = contact.address.is_some() && contact.address == contact.address_zh && drawing.language != Language::ZH;
    html! {
        strong { bdi { (contact.name) } }
        @if let Some(phone) = &contact.phone { ": " a.phone href=(contact::dialled(phone)) dir="ltr" { (phone) } }
        @match contact::presence(contact) {
            Some(Presence::Open) => { " – " (drawing.text("page-open-now")) },
            Some(Presence::Closed) => { " – " (drawing.text("page-closed-now")) },
            Some(Presence::Holiday) => { " – " (drawing.text("office-holiday")) },
            None => {}
        }
        @if let Some(hours) = contact.hours.as_ref().and_then(|hours| hours.parse().ok()).filter(|hours| *hours != Hours::Always) {
            br; (drawing.text("office-hours")) ": " (contact::hours(drawing, Some(&hours)))
        }
        @if let Some(address) = &contact.address { br; bdi lang=[is_chinese.then_some("zh")] dir="auto" { (isolated(address, drawing.language)) } }
        @if let Some(address) = chinese { br; bdi lang="zh" dir="ltr" { (address) } }
        @if let Some(url) = &contact.url { br; a href=(url) dir="ltr" { (url.trim_start_matches("https://").trim_end_matches('/')) } }
    }
}
