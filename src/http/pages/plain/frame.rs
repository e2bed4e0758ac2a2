//! The frame of the plain pages: what is asked for first, links last, nothing that needs more than text. Knows nothing of what stands in it.

use maud::{DOCTYPE, Markup, html};

use super::super::super::assets;
use super::super::Drawing;
use crate::language::Language;
use crate::texts::own_name;

/// The page of a title; nothing that was asked stands in an address, so none of these is worth an entry in a search engine but the first.
pub(super) fn page(drawing: &Drawing<'_>, title: &str, is_first: bool, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(drawing.language) dir=(drawing.language.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                @if !is_first { meta name="robots" content="noindex"; }
                title { (title) " – " (drawing.text("page-title")) }
                link rel="stylesheet" href=(assets::address("plain.css"));
                link rel="icon" href=(assets::address("icon.svg")) type="image/svg+xml";
            }
            body {
                header { p { a href=(address(drawing, "/plain")) { bdi { (drawing.text("page-title")) } } } }
                main { (content) }
                footer { (foot(drawing)) }
            }
        }
    }
}

/// An address that keeps the language.
pub(super) fn address(drawing: &Drawing<'_>, path: &str) -> String {
    format!("{path}?language={}", drawing.language)
}

fn foot(drawing: &Drawing<'_>) -> Markup {
    let places = [
        ("/plain", "plain-new"),
        ("/plain/deadlines", "nav-deadlines"),
        ("/plain/contacts", "plain-person"),
        ("/g", "nav-guides"),
        ("/", "plain-full"),
        ("/about", "nav-about"),
    ];
    html! {
        nav aria-label=(drawing.text("nav-label")) { ul { @for (path, name) in places { li { a href=(address(drawing, path)) { (drawing.text(name)) } } } } }
        p { (drawing.text("page-disclaimer")) }
    }
}

/// The languages, each by its own name.
pub(super) fn languages(drawing: &Drawing<'_>, path: &str) -> Markup {
    html! {
        nav aria-label=(drawing.text("page-language-label")) {
            ul.line {
                @for language in Language::INTERFACE.into_iter().filter(|language| *language != drawing.language) {
                    li { a href={ (path) "?language=" (language) } lang=(language) dir=(language.direction()) hreflang=(language) { (own_name(language).unwrap_or_default()) } }
                }
            }
        }
    }
}

/// A form that posts; it says its language, whatever the browser prefers.
pub(super) fn form(drawing: &Drawing<'_>, path: &str, content: &Markup) -> Markup {
    html! {
        form method="post" action=(address(drawing, path)) accept-charset="utf-8" {
            (content)
        }
    }
}

/// A field that nobody sees.
pub(super) fn hidden(name: &str, value: impl std::fmt::Display) -> Markup {
    html! { input type="hidden" name=(name) value=(value.to_string()); }
}
