//! What changed between two editions of a guide, section by section. Knows nothing of why.

use std::collections::BTreeSet;

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;
use maud::{Markup, html};
use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::super::super::guides::title;
use super::super::Drawing;
use super::super::layout::{Frame, framed};
use super::readable;
use crate::knowledge::{Edition, Guide, Section};
use crate::language::Language;

/// The page; without an earlier edition it says that there is only one.
pub(super) fn compare(drawing: &Drawing<'_>, guide: &Guide, from: Option<&Edition>, to: &Edition) -> Markup {
    let name = title(to, drawing.language).unwrap_or_default();
    let language = readable(to, drawing.language);
    let heading = drawing.text("guide-compare-link");
    let content = html! {
        div.band.sheet {
            nav.way { a href={ "/g/" (guide.name) "?language=" (drawing.language) } lang=[drawing.foreign(language)] dir=[drawing.turned(language)] { (name) } }
            article.guide.comparison {
                h1 { (heading) }
                (form(drawing, guide, from, to))
                @match from {
                    Some(from) => (changes(drawing, from, to)),
                    None => p { (drawing.text("guide-compare-none")) },
                }
            }
        }
    };
    let path = from.map_or_else(
        || format!("/g/{}/compare?to={}", guide.name, to.effective_from),
        |from| format!("/g/{}/compare?from={}&to={}", guide.name, from.effective_from, to.effective_from),
    );
    framed(
        drawing,
        &Frame { title: &format!("{heading}: {name}"), path: &path, styles: &["guide.css"], scripts: &["guide.js"], head: None, ..Frame::default() },
        &content,
    )
}

fn form(drawing: &Drawing<'_>, guide: &Guide, from: Option<&Edition>, to: &Edition) -> Markup {
    let day = |day| drawing.texts.day(drawing.language, day);
    let choice = |id: &'static str, label: &str, chosen: Option<&Edition>| {
        html! {
            div {
                label for=(id) { (drawing.text(label)) }
                select id=(id) name=(id) { @for edition in &guide.editions {
                    option value=(edition.effective_from) selected[chosen.is_some_and(|chosen| chosen.effective_from == edition.effective_from)] {
                        (day(edition.effective_from)) " – " @if let Some(until) = edition.effective_until { (day(until)) }
                    }
                } }
            }
        }
    };
    html! {
        @if guide.editions.len() > 1 {
            form.editions action={ "/g/" (guide.name) "/compare" } method="get" {
                input type="hidden" name="language" value=(drawing.language);
                (choice("from", "guide-compare-from", from))
                (choice("to", "guide-compare-to", Some(to)))
                button type="submit" { (drawing.text("guide-compare-button")) }
            }
        }
    }
}

fn changes(drawing: &Drawing<'_>, from: &Edition, to: &Edition) -> Markup {
    // Both in one language, or the comparison compares translations.
    let both = [drawing.language, Language::EN, to.authoritative].into_iter().find(|each| from.texts.contains_key(each) && to.texts.contains_key(each));
    let Some(language) = both else { return html! { p { (drawing.text("guide-compare-none")) } } };
    let (old, new) = (from.texts.get(&language), to.texts.get(&language));
    let old: &[Section] = old.map_or(&[], |text| &text.sections);
    let new: &[Section] = new.map_or(&[], |text| &text.sections);
    let gone = old.iter().filter(|section| new.iter().all(|other| other.anchor != section.anchor));
    html! {
        p.hint { (drawing.text("guide-compare-legend")) }
        @if language != drawing.language {
            p.notice { (drawing.with("notice-partial-language", &[("language", &drawing.texts.language_name(drawing.language, language))])) }
        }
        (figures(drawing, language, from, to))
        @for section in new { (pair(drawing, language, old.iter().find(|other| other.anchor == section.anchor), Some(section))) }
        @for section in gone { (pair(drawing, language, Some(section), None)) }
    }
}

/// The key facts that have other values, or that only one edition has.
fn figures(drawing: &Drawing<'_>, language: Language, from: &Edition, to: &Edition) -> Markup {
    let told = |edition: &Edition, name: &str| {
        let fact = edition.key_facts.iter().find(|fact| fact.name == name)?;
        Some(drawing.texts.quantity(language, &fact.value, fact.bound))
    };
    let label = |name: &str| [to, from].iter().find_map(|edition| edition.texts.get(&language)?.labels.get(name)).cloned();
    let mut names: Vec<&str> = to.key_facts.iter().chain(&from.key_facts).map(|fact| fact.name.as_str()).collect();
    let mut seen = BTreeSet::new();
    names.retain(|name| seen.insert(*name) && told(from, name) != told(to, name));
    html! {
        @if !names.is_empty() {
            section aria-labelledby="figures" {
                h2 #figures { (drawing.text("guide-facts-heading")) }
                dl.facts lang=[drawing.foreign(language)] dir=[drawing.turned(language)] { @for name in names { div {
                    dt { (label(name).unwrap_or_else(|| name.to_owned())) }
                    dd {
                        @if let Some(old) = told(from, name) { (removed(drawing, &html! { bdi { (old) } })) " " }
                        @if let Some(new) = told(to, name) { (added(drawing, &html! { bdi { (new) } })) }
                    }
                } } }
            }
        }
    }
}

fn pair(drawing: &Drawing<'_>, language: Language, old: Option<&Section>, new: Option<&Section>) -> Markup {
    let Some(shown) = new.or(old) else { return html! {} };
    let (before, after) = (old.map_or("", |section| &section.plain), new.map_or("", |section| &section.plain));
    let same = before == after && old.map(|section| &section.title) == new.map(|section| &section.title);
    let said = match (old, new) {
        (None, _) => "guide-compare-added",
        (_, None) => "guide-compare-removed",
        _ if same => "guide-compare-same",
        _ => "guide-compare-changed",
    };
    html! {
        section.part id=(shown.anchor) aria-labelledby={ (shown.anchor) "-heading" } {
            h2 id={ (shown.anchor) "-heading" } lang=[drawing.foreign(language)] dir=[drawing.turned(language)] { (shown.title) }
            p.hint { (drawing.text(said)) }
            @if !same { p.difference lang=[drawing.foreign(language)] dir=[drawing.turned(language)] { (difference(drawing, before, after)) } }
        }
    }
}

/// Both texts in one, with what only one of them has marked. Where they have less than half in common, one after the other: words picked
/// out of both would be no sentences.
fn difference(drawing: &Drawing<'_>, before: &str, after: &str) -> Markup {
    let (old, new) = (words(before), words(after));
    let steps = joined(&capture_diff_slices(Algorithm::Myers, &old, &new), &old);
    let common: usize = steps.iter().filter(|step| step.0).map(|step| step.1.concat(&old).len()).sum();
    if common * 2 < before.len().max(after.len()) {
        return html! {
            @if !before.is_empty() { del.whole { span.offscreen { (drawing.text("guide-compare-del")) " " } (before) } }
            @if !after.is_empty() { ins.whole { span.offscreen { (drawing.text("guide-compare-ins")) " " } (after) } }
        };
    }
    html! {
        @for (agrees, of_old, of_new) in steps {
            @if agrees { (of_old.concat(&old)) } @else {
                @if !of_old.is_empty() { (removed(drawing, &html! { (of_old.concat(&old)) })) }
                @if !of_new.is_empty() { (added(drawing, &html! { (of_new.concat(&new)) })) }
            }
        }
    }
}

/// A range of words.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Span(usize, usize);

impl Span {
    fn is_empty(self) -> bool {
        self.0 == self.1
    }

    fn concat(self, words: &[&str]) -> String {
        words[self.0..self.1].concat()
    }
}

/// The steps of a comparison: whether both texts agree, the words of the old one and those of the new one. Where they agree only in spaces
/// between two changes, that is one change: words are read, not letters.
fn joined(ops: &[similar::DiffOp], old: &[&str]) -> Vec<(bool, Span, Span)> {
    let mut steps: Vec<(bool, Span, Span)> = Vec::new();
    for op in ops {
        let (tag, of_old, of_new) = op.as_tag_tuple();
        let (of_old, of_new) = (Span(of_old.start, of_old.end), Span(of_new.start, of_new.end));
        let agrees = tag == DiffTag::Equal && (steps.is_empty() || !of_old.concat(old).trim_matches(' ').is_empty());
        match steps.last_mut() {
            Some(last) if last.0 == agrees => {
                last.1.1 = of_old.1;
                last.2.1 = of_new.1;
            }
            _ => steps.push((agrees, of_old, of_new)),
        }
    }
    steps
}

/// The words of a text and what stands between them; Han and kana one by one, since no spaces part their words.
fn words(text: &str) -> Vec<&str> {
    let segmenter = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let ends: Vec<usize> = segmenter.segment_str(text).collect();
    ends.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
}

fn added(drawing: &Drawing<'_>, what: &Markup) -> Markup {
    html! { ins { span.offscreen { (drawing.text("guide-compare-ins")) " " } (what) } }
}

fn removed(drawing: &Drawing<'_>, what: &Markup) -> Markup {
    html! { del { span.offscreen { (drawing.text("guide-compare-del")) " " } (what) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(before: &str, after: &str) -> String {
        let (old, new) = (words(before), words(after));
        let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
        let steps = joined(&ops, &old);
        steps
            .iter()
            .map(|(agrees, of_old, of_new)| if *agrees { of_old.concat(&old) } else { format!("[{}|{}]", of_old.concat(&old), of_new.concat(&new)) })
            .collect()
    }

    #[test]
    fn words_and_characters_that_changed_are_marked() {
        assert_eq!(told("within 72 hours in Shanghai", "within 240 hours in Shanghai"), "within [72|240] hours in Shanghai");
        assert_eq!(told("停留不超过72小时", "停留不超过240小时"), "停留不超过[72|240]小时");
        assert_eq!(told("the old rule", "a new rule"), "[the old|a new] rule");
        assert_eq!(told("", "new"), "[|new]");
        assert_eq!(told("same", "same"), "same");
    }
}
