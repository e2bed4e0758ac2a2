//! A guide to read: one edition in one language. Knows nothing of answers.

use maud::{Markup, PreEscaped, html};

use super::super::guides::title;
use super::Drawing;
use super::isolated::isolated;
use super::layout::page;
use crate::index::Index;
use crate::knowledge::{Edition, Guide, Section, Text, TranslationStatus};
use crate::language::Language;
use crate::texts::own_name;

/// An edition of a guide.
pub(super) fn edition(drawing: &Drawing<'_>, index: &Index, guide: &Guide, edition: &Edition, text: &Text) -> Markup {
    let address = |edition: &Edition| format!("/g/{}/{}", guide.name, edition.effective_from);
    let content = html! {
        div.band {
            article.guide {
                h1 { (text.title) }
                p.hint {
                    (drawing.dated("page-in-force-since", edition.effective_from))
                    @if let Some(until) = edition.effective_until { " · " (drawing.dated("page-in-force-until", until)) }
                    " · " (drawing.dated("page-verified-on", edition.verified_on))
                }
                @if edition.effective_until.is_some_and(|until| until < drawing.today) {
                    @if let Some(until) = edition.effective_until { p.notice { (drawing.dated("notice-earlier-edition", until)) } }
                }
                @if text.sections.iter().any(|section| edition.status(text.language, &section.anchor) == TranslationStatus::Machine) {
                    p.notice { (drawing.text("notice-unconfirmed-translation")) }
                }
                p.hint {
                    (drawing.text("page-language-label")) ": "
                    @for language in edition.texts.keys() {
                        a href={ (address(edition)) "/" (language) } lang=(language) hreflang=(language) aria-current=[(*language == text.language).then_some("true")] { (own_name(*language).unwrap_or_default()) } " "
                    }
                }
                @if let Some(plain) = edition.plain(text.language) {
                    @let is_plain = std::ptr::eq(plain, text);
                    p.hint {
                        a href={ (address(edition)) "/" (text.language) (if is_plain { "" } else { ".plain" }) } {
                            (drawing.text(if is_plain { "page-usual-version" } else { "page-plain-version" }))
                        }
                    }
                }
                @for part in &text.sections { (section(drawing, edition, text, part)) }
                @if !edition.sources.is_empty() {
                    h2 { (drawing.text("page-sources-heading")) }
                    ul lang="en" dir="ltr" { @for source in &edition.sources { li { (source.title) @if let Some(articles) = &source.articles { ", " (articles) } } } }
                }
                @if guide.editions.len() > 1 {
                    h2 { (drawing.text("page-editions-heading")) }
                    ul { @for other in guide.editions.iter().filter(|other| other.texts.contains_key(&text.language)) {
                        li { a href={ (address(other)) "/" (text.language) } aria-current=[(other.effective_from == edition.effective_from).then_some("true")] {
                            (drawing.dated("page-in-force-since", other.effective_from))
                            @if let Some(until) = other.effective_until { " · " (drawing.dated("page-in-force-until", until)) }
                        } }
                    } }
                }
                @if !edition.related.is_empty() {
                    h2 { (drawing.text("page-related-heading")) }
                    ul { @for other in edition.related.iter().filter_map(|name| index.knowledge.guides.get(name)) {
                        @if let Some(current) = other.on(drawing.today) { li { a href={ "/g/" (other.name) "?language=" (text.language) } { (title(current, text.language).unwrap_or_default()) } } }
                    } }
                }
                p { a href={ "/?language=" (drawing.language) } { (drawing.text("page-back-to-questions")) } }
            }
        }
    };
    // The menu changes the language of the interface; the guide's own languages stand in the page.
    page(drawing, &text.title, &format!("/g/{}", guide.name), &content)
}

fn section(drawing: &Drawing<'_>, edition: &Edition, text: &Text, section: &Section) -> Markup {
    let facts: Vec<_> = edition.key_facts.iter().filter(|fact| fact.section == section.anchor).collect();
    html! {
        section id=(section.anchor) aria-labelledby={ (section.anchor) "-heading" } {
            h2 id={ (section.anchor) "-heading" } { a href={ "#" (section.anchor) } { (section.title) } }
            (body(section, text.language))
            @if !facts.is_empty() {
                dl.facts { @for fact in facts { div {
                    dt { (text.labels.get(&fact.name).unwrap_or(&fact.name)) }
                    dd { bdi { (drawing.texts.quantity(text.language, &fact.value, fact.bound)) } }
                } } }
            }
        }
    }
}

/// The section's Markdown as HTML. Raw HTML in it is shown as text, and only web links become links.
fn body(section: &Section, language: Language) -> Markup {
    use pulldown_cmark::{Event, Parser, Tag, html::push_html};
    let events = Parser::new(&section.markdown).map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) | Event::Text(raw) => Event::InlineHtml(isolated(&raw, language).into_string().into()),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) if !is_web(&dest_url) => {
            Event::Start(Tag::Link { link_type, dest_url: "#".into(), title, id })
        }
        Event::Start(Tag::Image { title, .. }) => Event::Text(title),
        other => other,
    });
    let mut html = String::new();
    push_html(&mut html, events);
    PreEscaped(html)
}

fn is_web(address: &str) -> bool {
    ["https://", "http://", "mailto:", "tel:", "/g/"].iter().any(|scheme| address.starts_with(scheme))
}
