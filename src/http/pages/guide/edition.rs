//! An edition of a guide as a page to read and to print. Knows nothing of answers.

use maud::{Markup, html};

use super::super::super::guides::title;
use super::super::super::qr::Qr;
use super::super::Drawing;
use super::super::bulletin;
use super::super::isolated::isolated;
use super::super::layout::{Frame, framed};
use super::{Reading, alternates, markdown, words};
use crate::knowledge::{Confidence, Edition, Section, Text, TranslationStatus};
use crate::language::Language;
use crate::texts::own_name;

/// The page.
pub(super) fn edition(drawing: &Drawing<'_>, reading: &Reading<'_>) -> Markup {
    let text = reading.text;
    let content = html! {
        div.band.sheet {
            (way(drawing, reading))
            (bulletin::notices(drawing, &reading.index.knowledge, Some(&reading.edition.topic)))
            article.guide.long[is_long(text)] {
                div.head {
                    h1 lang=[drawing.foreign(text.language)] dir=[drawing.turned(text.language)] { (text.title) }
                    (dates(drawing, reading.edition))
                    (notices(drawing, reading))
                    (tools(drawing, reading))
                    p.printed { bdi.here dir="ltr" { (here(reading)) } " · " (drawing.text("page-disclaimer")) }
                }
                div.side {
                    (contents(drawing, reading))
                    (code(drawing, reading))
                }
                div.body {
                    (glance(drawing, reading))
                    @for part in &text.sections { (section(drawing, reading, part)) }
                    (chinese(drawing, reading))
                    (history(drawing, reading))
                    (related(drawing, reading))
                    (sources(drawing, reading.edition))
                    p.again { a href={ "/?language=" (drawing.language) } { (drawing.text("page-back-to-questions")) } }
                }
            }
        }
    };
    let path = address(reading.edition, text.language);
    let description = text.sections.first().map(|short| alternates::beginning(&short.plain)).unwrap_or_default();
    let frame = Frame {
        title: &text.title,
        path: &path,
        description: &description,
        styles: &["guide.css"],
        scripts: &["guide.js"],
        head: Some(alternates::head(drawing, reading)),
        ..Frame::default()
    };
    framed(drawing, &frame, &content)
}

/// Letters of a guide that two printed sheets hold at the usual size.
const TWO_SHEETS: usize = 6_300;

/// Whether a guide is printed smaller, so that two sheets hold it.
fn is_long(text: &Text) -> bool {
    text.sections.iter().map(|section| section.plain.chars().count()).sum::<usize>() > TWO_SHEETS
}

fn address(edition: &Edition, language: Language) -> String {
    format!("/g/{}/{}/{language}", edition.guide, edition.effective_from)
}

/// Where the guide stands: all guides, its topic.
fn way(drawing: &Drawing<'_>, reading: &Reading<'_>) -> Markup {
    let topic = reading.index.knowledge.topics.iter().find(|topic| topic.name == reading.guide.topic);
    html! {
        nav.way aria-label=(drawing.text("guide-way-label")) {
            a href={ "/g?language=" (drawing.language) } { (drawing.text("nav-guides")) }
            @if let Some(topic) = topic {
                span aria-hidden="true" { " › " }
                a href={ "/g?language=" (drawing.language) "#" (topic.name) } { (topic.title.get(&drawing.language).unwrap_or(&topic.name)) }
            }
        }
    }
}

/// Since when and until when it holds, and when that was checked.
pub(super) fn dates(drawing: &Drawing<'_>, edition: &Edition) -> Markup {
    html! {
        p.dates {
            span { (drawing.dated("page-in-force-since", edition.effective_from)) @if let Some(until) = edition.effective_until { " " (drawing.dated("page-in-force-until", until)) } }
            span { (drawing.dated("page-verified-on", edition.verified_on)) }
        }
    }
}

/// What a reader must know before relying on the text.
fn notices(drawing: &Drawing<'_>, reading: &Reading<'_>) -> Markup {
    let (edition, text) = (reading.edition, reading.text);
    let has = |status| text.sections.iter().any(|section| edition.status(text.language, &section.anchor) == status);
    let current = reading.guide.on(drawing.today).filter(|current| current.effective_from != edition.effective_from);
    let ended = edition.effective_until.filter(|until| *until < drawing.today);
    html! {
        @if let Some(until) = ended { p.notice { (drawing.dated("notice-earlier-edition", until)) (to_current(drawing, current)) } }
        @else if edition.effective_from > drawing.today { p.notice { (drawing.dated("guide-not-yet", edition.effective_from)) (to_current(drawing, current)) } }
        @else if let Some(until) = edition.effective_until.filter(|until| drawing.today.days_until(*until) <= crate::knowledge::ENDS_WITHIN) {
            p.notice { (drawing.dated("notice-ends-soon", until)) }
        }
        @if text.language != drawing.language {
            p.notice { (drawing.with("notice-partial-language", &[("language", &drawing.texts.language_name(drawing.language, text.language))])) }
        }
        @if has(TranslationStatus::Machine) { p.notice { (drawing.text("notice-unconfirmed-translation")) } }
        @if has(TranslationStatus::Outdated) { p.notice { (drawing.text("notice-outdated-translation")) } }
    }
}

fn to_current(drawing: &Drawing<'_>, current: Option<&Edition>) -> Markup {
    html! { @if let Some(current) = current { " " a href={ "/g/" (current.guide) "?language=" (drawing.language) } { (drawing.text("guide-current")) } } }
}

fn tools(drawing: &Drawing<'_>, reading: &Reading<'_>) -> Markup {
    let (edition, text) = (reading.edition, reading.text);
    let is_plain = edition.plain(text.language).map(|plain| std::ptr::eq(plain, text));
    html! {
        ul.tools {
            li { a href={ (address(edition, drawing.language)) "/show" } { (drawing.text("guide-show-link")) } }
            @if ["steps", "documents"].iter().any(|anchor| text.section(anchor).is_some()) {
                li { a href={ "/checklist?language=" (drawing.language) "&guide=" (reading.guide.name) } { (drawing.text("checklist-link")) } }
            }
            @if let Some(is_plain) = is_plain {
                li { a href={ (address(edition, text.language)) (if is_plain { "" } else { ".plain" }) } { (drawing.text(if is_plain { "page-usual-version" } else { "page-plain-version" })) } }
            }
            @if reading.guide.editions.len() > 1 {
                li { a href={ "/g/" (reading.guide.name) "/compare?language=" (drawing.language) "&to=" (edition.effective_from) } { (drawing.text("guide-compare-link")) } }
            }
            // Shown by the script: without one a browser's own menu prints.
            li { button type="button" data-print hidden { (drawing.text("guide-print")) } }
            li { button type="button" data-large aria-pressed="false" hidden { (drawing.text("chat-large-text")) } }
            li { button type="button" data-read data-stop=(drawing.text("chat-stop")) aria-pressed="false" hidden { (drawing.text("chat-read")) } }
        }
    }
}

fn contents(drawing: &Drawing<'_>, reading: &Reading<'_>) -> Markup {
    let text = reading.text;
    html! {
        nav.contents aria-labelledby="contents" {
            h2 #contents { (drawing.text("guide-contents-heading")) }
            ol lang=[drawing.foreign(text.language)] dir=[drawing.turned(text.language)] {
                @for section in &text.sections { li { a href={ "#" (section.anchor) } { (section.title) } } }
            }
        }
    }
}

/// The address for a phone to read, on paper and on wide screens.
fn code(drawing: &Drawing<'_>, reading: &Reading<'_>) -> Markup {
    html! {
        @if !reading.site.0.is_empty() {
            @if let Some(code) = Qr::of(&here(reading)) {
                figure.code { (code.drawn(&drawing.text("guide-code-label"))) figcaption { (drawing.text("guide-code-hint")) } }
            }
        }
    }
}

/// The whole address of the page.
fn here(reading: &Reading<'_>) -> String {
    format!("{}{}", reading.site.0, address(reading.edition, reading.text.language))
}

/// The key facts, first of all.
fn glance(drawing: &Drawing<'_>, reading: &Reading<'_>) -> Markup {
    let (edition, text) = (reading.edition, reading.text);
    let mut facts: Vec<_> = edition.key_facts.iter().collect();
    facts.sort_by_key(|fact| text.sections.iter().position(|section| section.anchor == fact.section));
    html! {
        @if !facts.is_empty() {
            section.glance aria-labelledby="glance" {
                h2 #glance { (drawing.text("guide-facts-heading")) }
                dl.facts lang=[drawing.foreign(text.language)] dir=[drawing.turned(text.language)] { @for fact in &facts { div {
                    dt { a href={ "#" (fact.section) } { (text.labels.get(&fact.name).unwrap_or(&fact.name)) } }
                    dd { bdi { (drawing.texts.quantity(text.language, &fact.value, fact.bound)) } }
                } } }
                @if facts.iter().any(|fact| fact.confidence == Confidence::Low) { p.hint { (drawing.text("guide-unsure")) } }
            }
        }
    }
}

fn section(drawing: &Drawing<'_>, reading: &Reading<'_>, section: &Section) -> Markup {
    let language = reading.text.language;
    html! {
        section.part id=(section.anchor) lang=[drawing.foreign(language)] dir=[drawing.turned(language)] aria-labelledby={ (section.anchor) "-heading" } {
            h2 id={ (section.anchor) "-heading" } { a href={ "#" (section.anchor) } { (section.title) } }
            (markdown::drawn(&section.markdown, language))
            (beside(drawing, reading.edition, language, section))
        }
    }
}

/// Folded beside a section: what prevails, how the translation stands to it, and the same section in other languages.
fn beside(drawing: &Drawing<'_>, edition: &Edition, language: Language, section: &Section) -> Markup {
    let official = edition.section(edition.authoritative, &section.anchor).filter(|_| language != edition.authoritative);
    let (back, around) = (drawing.foreign(language).map(|_| drawing.language), drawing.foreign(language).map(|_| drawing.language.direction()));
    html! {
        details.beside {
            summary lang=[back] dir=[around] {
                @if official.is_some() {
                    (drawing.text("page-official-text")) " · " span.status { (drawing.text(&format!("status-{}", name(edition.status(language, &section.anchor))))) }
                } @else { (drawing.text("guide-other-languages")) }
            }
            @if let Some(official) = official {
                div.official lang=(edition.authoritative) dir=(edition.authoritative.direction()) {
                    h3 { (official.title) }
                    (markdown::drawn(&official.markdown, edition.authoritative))
                }
            }
            ul.tongues aria-label=(drawing.text("guide-other-languages")) lang=[back] dir=[around] {
                @for other in edition.texts.keys().filter(|other| **other != language) {
                    li { a href={ (other) "#" (section.anchor) } lang=(other) hreflang=(other) { (own_name(*other).unwrap_or_default()) } }
                }
            }
        }
    }
}

/// How a status is called in the names of texts.
fn name(status: TranslationStatus) -> &'static str {
    match status {
        TranslationStatus::Authoritative => "authoritative",
        TranslationStatus::Current => "current",
        TranslationStatus::Outdated => "outdated",
        TranslationStatus::Machine => "machine",
        TranslationStatus::Missing => "missing",
    }
}

/// The words to show.
fn chinese(drawing: &Drawing<'_>, reading: &Reading<'_>) -> Markup {
    let (edition, text) = (reading.edition, reading.text);
    let words = words::words(&reading.index.knowledge.glossary, edition, text);
    html! {
        @if !words.is_empty() {
            section.words aria-labelledby="words" {
                h2 #words { (drawing.text("guide-words-heading")) }
                dl {
                    @for term in words { div {
                        dt lang=[drawing.foreign(text.language)] dir=[drawing.turned(text.language)] { (term.term.get(&text.language).unwrap_or(&term.name)) }
                        dd { span.han lang="zh" dir="ltr" { (term.term.get(&Language::ZH).map_or("", String::as_str)) } " " span.pinyin lang="zh-Latn" dir="ltr" { (term.pinyin) } }
                    } }
                }
                p.hint { a href={ (address(edition, drawing.language)) "/show" } { (drawing.text("guide-show-link")) } }
            }
        }
    }
}

fn history(drawing: &Drawing<'_>, reading: &Reading<'_>) -> Markup {
    let (guide, here) = (reading.guide, reading.edition.effective_from);
    html! {
        @if guide.editions.len() > 1 {
            section.history aria-labelledby="editions" {
                h2 #editions { (drawing.text("page-editions-heading")) }
                ul { @for other in guide.editions.iter().rev() {
                    li { a href={ (address(other, reading.text.language)) } aria-current=[(other.effective_from == here).then_some("page")] {
                        (drawing.dated("page-in-force-since", other.effective_from))
                        @if let Some(until) = other.effective_until { " " (drawing.dated("page-in-force-until", until)) }
                    } }
                } }
                p { a href={ "/g/" (guide.name) "/compare?language=" (drawing.language) "&to=" (here) } { (drawing.text("guide-compare-link")) } }
            }
        }
    }
}

fn related(drawing: &Drawing<'_>, reading: &Reading<'_>) -> Markup {
    let guides = &reading.index.knowledge.guides;
    let current = |name: &String| guides.get(name).and_then(|guide| guide.shown_on(drawing.today));
    let others: Vec<&Edition> = reading.edition.related.iter().filter_map(current).collect();
    html! {
        @if !others.is_empty() {
            nav.related aria-labelledby="related" {
                h2 #related { (drawing.text("page-related-heading")) }
                ul { @for other in others {
                    @let language = super::readable(other, drawing.language);
                    li { a href={ "/g/" (other.guide) "?language=" (drawing.language) } lang=[drawing.foreign(language)] dir=[drawing.turned(language)] {
                        (title(other, drawing.language).unwrap_or_default())
                    } }
                } }
            }
        }
    }
}

fn sources(drawing: &Drawing<'_>, edition: &Edition) -> Markup {
    html! {
        @if !edition.sources.is_empty() {
            section.origins aria-labelledby="sources" {
                h2 #sources { (drawing.text("page-sources-heading")) }
                ul lang=[drawing.foreign(Language::EN)] dir=[drawing.turned(Language::EN)] { @for source in &edition.sources { li {
                    @match source.url.as_ref().filter(|url| markdown::is_web(url)) {
                        Some(url) => a href=(url) rel="noopener" { (source.title) },
                        None => (isolated(&source.title, Language::EN)),
                    }
                    @if let Some(articles) = &source.articles { " (" (articles) ")" }
                } } }
            }
        }
    }
}
