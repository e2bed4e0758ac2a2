//! The frame of every page. Knows nothing of what stands in it.

use maud::{DOCTYPE, Markup, html};

use super::super::assets;
use super::Drawing;
use crate::language::Language;
use crate::texts::own_name;

/// What a page needs beside its content.
#[derive(Default)]
pub(super) struct Frame<'a> {
    /// The page's own title.
    pub title: &'a str,
    /// What it is about, for those who see only that, such as in a list of search results; what the service is about if empty.
    pub description: &'a str,
    /// Where the language menu leads, without the language.
    pub path: &'a str,
    /// Whether the page stands elsewhere than where the language menu leads, as one about a problem does.
    pub is_elsewhere: bool,
    /// Style sheets beside the common one, as files of `web`.
    pub styles: &'a [&'a str],
    /// Scripts (modules), as files of `web`. A page does its job without them.
    pub scripts: &'a [&'a str],
    /// What else stands in the head.
    pub head: Option<Markup>,
}

/// The pages that every page leads to: address and name.
const PLACES: [(&str, &str); 5] =
    [("/", "nav-ask"), ("/chat", "nav-chat"), ("/deadlines", "nav-deadlines"), ("/offices", "nav-offices"), ("/stay", "nav-stay")];
/// What stands at the foot.
const FOOT: [(&str, &str); 4] = [("/about", "nav-about"), ("/accessibility", "nav-accessibility"), ("/plain", "nav-plain"), ("/g", "nav-guides")];

/// The addresses that every page leads to.
pub fn addresses() -> impl Iterator<Item = &'static str> {
    PLACES.iter().chain(&FOOT).map(|(address, _)| *address)
}

/// A whole page with the common style alone; `path` is where the language menu leads.
pub(super) fn page(drawing: &Drawing<'_>, title: &str, path: &str, content: &Markup) -> Markup {
    framed(drawing, &Frame { title, path, ..Frame::default() }, content)
}

/// A whole page.
pub(super) fn framed(drawing: &Drawing<'_>, frame: &Frame<'_>, content: &Markup) -> Markup {
    let here = frame.path.split('?').next().unwrap_or_default();
    let link = |(address, name): &(&str, &str)| {
        html! { li { a href={ (address) "?language=" (drawing.language) } aria-current=[(*address == here && !frame.is_elsewhere).then_some("page")] { (drawing.text(name)) } } }
    };
    html! {
        (DOCTYPE)
        html lang=(drawing.tag()) dir=(drawing.language.direction()) {
            (head(drawing, frame))
            body {
                a.skip href="#content" { (drawing.text("page-skip-to-content")) }
                header.top {
                    div.band {
                        a.brand href={ "/?language=" (drawing.language) } { bdi { (drawing.text("page-title")) } }
                        nav.places aria-label=(drawing.text("nav-label")) { ul { @for place in &PLACES { (link(place)) } } }
                        (languages(drawing, frame.path))
                    }
                }
                main #content tabindex="-1" { (content) }
                footer {
                    div.band {
                        p { (drawing.text("page-disclaimer")) }
                        nav aria-label=(drawing.text("nav-foot-label")) { ul { @for place in &FOOT { (link(place)) } } }
                    }
                }
            }
        }
    }
}

/// A page without the frame, for a whole screen; `path` is where it leads back to.
pub(super) fn bare(drawing: &Drawing<'_>, frame: &Frame<'_>, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(drawing.tag()) dir=(drawing.language.direction()) {
            (head(drawing, frame))
            body.bare { main #content tabindex="-1" { (content) } }
        }
    }
}

/// The head of a page.
pub(super) fn head(drawing: &Drawing<'_>, frame: &Frame<'_>) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            meta name="description" content=(if frame.description.is_empty() { drawing.text("page-lead") } else { frame.description.to_owned() });
            title { (frame.title) " – " (drawing.text("page-title")) }
            link rel="stylesheet" href=(assets::address("style.css"));
            @for style in frame.styles { link rel="stylesheet" href=(assets::address(style)); }
            @for script in frame.scripts { script type="module" src=(assets::address(script)) {} }
            // Keeps what was read readable without a connection.
            script type="module" src=(assets::address("offline.js")) data-kept=(drawing.text("offline-kept-notice")) data-language=(drawing.language) {}
            link rel="icon" href=(assets::address("icon.svg")) type="image/svg+xml";
            @if let Some(more) = &frame.head { (more) }
        }
    }
}

/// The languages by their own names; folded, since there are twelve.
fn languages(drawing: &Drawing<'_>, path: &str) -> Markup {
    html! {
        details.languages {
            summary { span.globe aria-hidden="true" { "🌐" } span.offscreen { (drawing.text("page-language-label")) ": " } (own_name(drawing.language).unwrap_or_default()) }
            ul {
                @for language in Language::INTERFACE {
                    li {
                        a href={ (path) (if path.contains('?') { "&" } else { "?" }) "language=" (language) } lang=(language) dir=(language.direction()) hreflang=(language)
                            aria-current=[(language == drawing.language).then_some("true")] { (own_name(language).unwrap_or_default()) }
                    }
                }
            }
        }
    }
}
