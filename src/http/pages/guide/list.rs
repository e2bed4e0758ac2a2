//! All guides by topic. Knows nothing of what they say.

use maud::{Markup, html};

use super::super::super::guides::title;
use super::super::super::site::Site;
use super::super::Drawing;
use super::super::layout::{Frame, framed};
use super::{alternates, readable};
use crate::index::Index;
use crate::knowledge::{Guide, Topic};
use crate::language::Language;

/// The page.
pub(super) fn list(drawing: &Drawing<'_>, index: &Index, site: &Site) -> Markup {
    let of_topic = |topic: &Topic| -> Vec<&Guide> { index.knowledge.guides.values().filter(|guide| guide.topic == topic.name).collect() };
    let topics: Vec<(&Topic, Vec<&Guide>)> =
        index.knowledge.topics.iter().map(|topic| (topic, of_topic(topic))).filter(|(_, guides)| !guides.is_empty()).collect();
    let name = |topic: &'_ Topic| topic.title.get(&drawing.language).unwrap_or(&topic.name).clone();
    let content = html! {
        section.ask {
            div.band {
                h1 { (drawing.text("nav-guides")) }
                p { (drawing.text("guide-list-lead")) }
                nav aria-label=(drawing.text("page-topics-heading")) {
                    ul.chips { @for (topic, _) in &topics { li { a href={ "#" (topic.name) } { (name(topic)) } } } }
                }
            }
        }
        div.band.list {
            @for (topic, guides) in &topics {
                section id=(topic.name) aria-labelledby={ (topic.name) "-heading" } {
                    h2 id={ (topic.name) "-heading" } { (name(topic)) }
                    ul.guides { @for guide in guides { (entry(drawing, guide)) } }
                    p.hint {
                        (drawing.text("guide-feed")) ": "
                        a href={ "/feeds/" (topic.name) "/" (drawing.language) ".atom" } aria-label={ "Atom: " (name(topic)) } { "Atom" } " · "
                        a href={ "/feeds/" (topic.name) "/" (drawing.language) ".json" } aria-label={ "JSON Feed: " (name(topic)) } { "JSON Feed" }
                    }
                }
            }
        }
    };
    let head = html! {
        link rel="canonical" href={ (site.0) "/g?language=" (drawing.language) };
        @for language in Language::INTERFACE { link rel="alternate" hreflang=(language) href={ (site.0) "/g?language=" (language) }; }
        link rel="alternate" hreflang="x-default" href={ (site.0) "/g" };
        (alternates::feeds(drawing, "all"))
    };
    framed(
        drawing,
        &Frame { title: &drawing.text("nav-guides"), path: "/g", styles: &["guide.css"], scripts: &[], head: Some(head), ..Frame::default() },
        &content,
    )
}

fn entry(drawing: &Drawing<'_>, guide: &Guide) -> Markup {
    let next = guide.editions.iter().find(|edition| edition.effective_from > drawing.today);
    html! {
        @if let Some(edition) = guide.shown_on(drawing.today) {
            @let language = readable(edition, drawing.language);
            li {
                a href={ "/g/" (guide.name) "?language=" (drawing.language) } lang=[drawing.foreign(language)] dir=[drawing.turned(language)] {
                    (title(edition, drawing.language).unwrap_or_default())
                }
                span.hint {
                    span { (drawing.dated("page-in-force-since", edition.effective_from)) }
                    @if let Some(until) = edition.effective_until { " " span { (drawing.dated("page-in-force-until", until)) } }
                    " · " span { (drawing.dated("page-verified-on", edition.verified_on)) }
                }
                @if let Some(next) = next.filter(|next| next.effective_from != edition.effective_from) {
                    strong.hint { (drawing.dated("guide-changes-on", next.effective_from)) }
                }
            }
        }
    }
}
