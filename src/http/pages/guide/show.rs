//! Sentences to show an officer: a list, and one at a time on the whole screen. Knows nothing of what officers answer.

use maud::{Markup, html};

use super::super::super::guides::title;
use super::super::Drawing;
use super::super::layout::{Frame, bare, framed};
use super::readable;
use crate::index::Index;
use crate::knowledge::{Edition, Phrase};
use crate::language::Language;

const STYLES: &[&str] = &["guide.css"];
const SCRIPTS: &[&str] = &["guide.js"];

/// The guide's own sentences first, then those for any counter.
fn phrases<'a>(index: &'a Index, edition: &'a Edition) -> Vec<&'a Phrase> {
    edition.show.iter().chain(&index.knowledge.show).collect()
}

fn here(drawing: &Drawing<'_>, edition: &Edition) -> String {
    format!("/g/{}/{}/{}/show", edition.guide, edition.effective_from, drawing.language)
}

/// The list.
pub(super) fn list(drawing: &Drawing<'_>, index: &Index, edition: &Edition) -> Markup {
    let all = phrases(index, edition);
    let (own, common) = all.split_at(edition.show.len());
    let language = readable(edition, drawing.language);
    let path = here(drawing, edition);
    let content = html! {
        div.band.sheet {
            nav.way { a href={ "/g/" (edition.guide) "?language=" (drawing.language) } lang=[drawing.foreign(language)] dir=[drawing.turned(language)] {
                (title(edition, drawing.language).unwrap_or_default())
            } }
            h1 { (drawing.text("guide-show-heading")) }
            p.hint { (drawing.text("guide-show-lead")) }
            ol.cards { @for (at, phrase) in own.iter().enumerate() { (entry(drawing, &path, at + 1, phrase)) } }
            @if !common.is_empty() {
                h2 { (drawing.text("guide-show-common")) }
                ol.cards { @for (at, phrase) in common.iter().enumerate() { (entry(drawing, &path, own.len() + at + 1, phrase)) } }
            }
        }
    };
    framed(
        drawing,
        &Frame { title: &drawing.text("guide-show-heading"), path: &path, styles: STYLES, scripts: SCRIPTS, head: None, ..Frame::default() },
        &content,
    )
}

fn entry(drawing: &Drawing<'_>, path: &str, number: usize, phrase: &Phrase) -> Markup {
    let name = format!("{}: {}", drawing.text("guide-show-open"), own(drawing, phrase));
    html! {
        li.card {
            @if drawing.language != Language::ZH { p.own { (own(drawing, phrase)) } }
            (spelled(phrase))
            a.open href={ (path) "/" (number) } aria-label=(name) { (drawing.text("guide-show-open")) }
        }
    }
}

/// The sentence in the asker's language.
fn own<'a>(drawing: &Drawing<'_>, phrase: &'a Phrase) -> &'a str {
    phrase.texts.get(&drawing.language).unwrap_or(&phrase.chinese)
}

/// The Chinese, with its sounds over each word; a line for each sentence.
fn spelled(phrase: &Phrase) -> Markup {
    let last = phrase.spelled.len().saturating_sub(1);
    html! {
        p.han lang="zh" dir="ltr" { @for (at, (word, sound)) in phrase.spelled.iter().enumerate() {
            // Words stay whole; between two of them a line may end.
            @if sound.is_empty() { (word) } @else { wbr; ruby { (word) rt lang="zh-Latn" { (sound) } } }
            @if at < last && word.ends_with(['。', '？', '！']) { br; }
        } }
    }
}

/// One sentence on the whole screen; none of that number gives none.
pub(super) fn card(drawing: &Drawing<'_>, index: &Index, edition: &Edition, number: usize) -> Option<Markup> {
    let all = phrases(index, edition);
    let phrase = all.get(number.checked_sub(1)?)?;
    let list = here(drawing, edition);
    let step = |number: usize, label: &str, mark: &str| {
        html! { a.step href={ (list) "/" (number) } aria-label=(drawing.text(label)) { span aria-hidden="true" { (mark) } } }
    };
    let content = html! {
        div.stage {
            h1.offscreen { (drawing.text("guide-show-heading")) }
            div.shown {
                (spelled(phrase))
                @if drawing.language != Language::ZH { p.own { (own(drawing, phrase)) } }
            }
            nav.steps aria-label=(drawing.text("guide-show-heading")) {
                a.close href=(list) { (drawing.text("guide-show-back")) }
                // Shown by the script where the browser has a Chinese voice.
                button type="button" data-speak=(phrase.chinese) hidden { (drawing.text("guide-show-speak")) }
                span {
                    @if number > 1 { (step(number - 1, "guide-show-previous", "‹")) }
                    @if number < all.len() { (step(number + 1, "guide-show-next", "›")) }
                }
            }
        }
    };
    Some(bare(drawing, &Frame { title: own(drawing, phrase), path: &list, styles: STYLES, scripts: SCRIPTS, head: None, ..Frame::default() }, &content))
}
