//! Finds the listed phrases in a text and takes their values. Knows nothing of what they mean.

use std::ops::Range;

use super::lexicon::{Lexicon, Phrase, Slot, What};
use super::reckoning::{Sense, Values};
use super::tokens::{Token, tokens};
use crate::language::Language;
use crate::quantity::{Form, figures};

/// A phrase in a text.
pub(super) struct Found {
    /// The bytes of the text.
    pub span: Range<usize>,
    pub sense: Sense,
    pub values: Values,
    /// What the clause speaks of, if its words agree.
    pub tense: Option<Tense>,
    /// Places of its first token and of the one behind its last.
    pub place: Range<usize>,
}

/// What a clause speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
}

/// A text as phrases are compared with it.
struct Text<'t> {
    tokens: Vec<Token>,
    /// Numbers in words: first token, token behind the last, value.
    spelled: Vec<(usize, usize, u32)>,
    lexicon: &'t Lexicon,
}

/// The longest phrases of a text, from its beginning on.
pub(super) fn find(lexicon: &Lexicon, language: Language, text: &str) -> Vec<Found> {
    let tokens = tokens(text);
    let spelled = figures(text, language).into_iter().filter(|figure| figure.form == Form::Words).filter_map(|figure| {
        let from = tokens.iter().position(|token| token.start == figure.start)?;
        let to = tokens.iter().position(|token| token.end == figure.end)? + 1;
        let value = figure.value.thousandths();
        (value % 1000 == 0).then_some(()).and_then(|()| Some((from, to, u32::try_from(value / 1000).ok()?)))
    });
    let text = Text { spelled: spelled.collect(), tokens, lexicon };
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.tokens.len() {
        if text.is_cut_before(at) {
            at += 1;
            continue;
        }
        let token = &text.tokens[at];
        let number = token.number.is_some() || text.spelled.iter().any(|(from, ..)| *from == at);
        let words = std::iter::once(&token.text).chain(&token.bare);
        let matches = lexicon.beginning(words, number).filter_map(|phrase| Some((phrase, text.matched(phrase, at)?)));
        // Of the longest the first, so that the order of the file decides.
        let longest = matches.reduce(|best, next| if next.1.0 > best.1.0 { next } else { best });
        if let Some((phrase, (end, values))) = longest {
            // The full stop of an abbreviation may be that of the sentence.
            let last = (at..end).rev().find(|last| !text.tokens[*last].is_mark()).unwrap_or(at);
            let span = text.tokens[at].start..text.tokens[last].end;
            found.push(Found { span, sense: phrase.sense, values, tense: text.tense(at, end), place: at..end });
            at = end;
        } else {
            at += 1;
        }
    }
    found
}

impl Text<'_> {
    /// Where a phrase that begins at a token ends, and its values.
    fn matched(&self, phrase: &Phrase, at: usize) -> Option<(usize, Values)> {
        let found = self.rest(phrase, 0, at, Values::default())?;
        if phrase.not_behind.iter().any(|words| self.stand_before(words, at)) {
            return None;
        }
        let begins = at == 0 || self.tokens[at - 1].is_mark();
        let is_there = |words: &Vec<String>| if words[0] == "^" { begins } else { self.stand_before(words, at) };
        if !phrase.only_behind.is_empty() && !phrase.only_behind.iter().any(is_there) {
            return None;
        }
        Some(found)
    }

    fn rest(&self, phrase: &Phrase, part: usize, at: usize, values: Values) -> Option<(usize, Values)> {
        let Some(next) = phrase.parts.get(part) else {
            let ends_well = !self.is_cut_behind(at) && !phrase.not_before.iter().any(|words| self.stand_at(words, at).is_some());
            return ends_well.then_some((at, values));
        };
        let ways: Vec<(usize, Values)> = match &next.what {
            What::Words(alternatives) => alternatives.iter().filter_map(|words| Some((self.stand_at(words, at)?, values))).collect(),
            What::Slot(slot) => self.filled(*slot, at, values),
        };
        let skipped = next.optional.then_some((at, values));
        // What may be left out is taken where it stands; the way that reaches furthest counts.
        ways.into_iter()
            .chain(skipped)
            .filter_map(|(at, values)| self.rest(phrase, part + 1, at, values))
            .reduce(|best, next| if next.0 > best.0 { next } else { best })
    }

    /// The ways to fill a slot from a token on.
    fn filled(&self, slot: Slot, at: usize, values: Values) -> Vec<(usize, Values)> {
        let named = |names: &[(Vec<String>, u32)]| -> Vec<(usize, u32)> {
            names.iter().filter_map(|(words, value)| Some((self.stand_at(words, at)?, *value))).collect()
        };
        let digits = |lengths: Range<usize>| self.tokens.get(at).filter(|token| lengths.contains(&token.text.len())).and_then(|token| token.number);
        let numbers = |lengths: Range<usize>| -> Vec<(usize, u32)> {
            let spelled = self.spelled.iter().filter(|(from, ..)| *from == at).map(|(_, to, value)| (*to, *value));
            digits(lengths).map(|value| (at + 1, value)).into_iter().chain(spelled).collect()
        };
        let found = match slot {
            Slot::Count => numbers(1..4),
            Slot::Day | Slot::SecondDay => numbers(1..3).into_iter().filter(|(_, value)| (1..=31).contains(value)).collect(),
            Slot::MonthNumber => numbers(1..3).into_iter().filter(|(_, value)| (1..=12).contains(value)).collect(),
            Slot::Year => numbers(4..5).into_iter().filter(|(_, value)| (1000..=9999).contains(value)).collect(),
            Slot::LikelyYear => digits(4..5).filter(|year| (1990..2060).contains(year)).map(|value| (at + 1, value)).into_iter().collect(),
            Slot::ShortYear => digits(2..3).map(|value| (at + 1, 2000 + value)).into_iter().collect(),
            Slot::Month => named(&self.lexicon.months),
            Slot::Weekday => named(&self.lexicon.weekdays),
        };
        found.into_iter().map(|(end, value)| (end, values.with(slot, value))).collect()
    }

    /// Behind these words, if they stand at a token. Arabic words may carry a particle in front.
    fn stand_at(&self, words: &[String], at: usize) -> Option<usize> {
        let tokens = self.tokens.get(at..at + words.len())?;
        tokens.iter().zip(words).all(|(token, word)| token.is(word)).then_some(at + words.len())
    }

    fn stand_before(&self, words: &[String], at: usize) -> bool {
        at.checked_sub(words.len()).is_some_and(|from| self.stand_at(words, from).is_some())
    }

    /// The tense of the clause around some tokens: of the nearest word that has one.
    fn tense(&self, from: usize, to: usize) -> Option<Tense> {
        let first = self.tokens[..from].iter().rposition(ends_clause).map_or(0, |mark| mark + 1);
        let behind = self.tokens[to..].iter().position(ends_clause).map_or(self.tokens.len(), |mark| to + mark);
        let nearest = |list: &[Vec<String>]| {
            let places = (first..behind).flat_map(|at| list.iter().filter_map(move |words| Some((at, self.stand_at(words, at)?))));
            places.map(|(at, end)| from.saturating_sub(end).max(at.saturating_sub(to))).min()
        };
        match (nearest(&self.lexicon.past), nearest(&self.lexicon.future)) {
            (Some(past), future) if future.is_none_or(|future| past < future) => Some(Tense::Past),
            (past, Some(future)) if past.is_none_or(|past| future < past) => Some(Tense::Future),
            _ => None,
        }
    }

    /// Whether a phrase cannot begin here: in the middle of a Korean word or of a number with marks in it.
    fn is_cut_before(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|before| &self.tokens[before]) else { return false };
        let token = &self.tokens[at];
        if token.number.is_none() {
            return before.end == token.start && is_hangul(&before.text) && is_hangul(&token.text);
        }
        let beside = before.end == token.start;
        let is_money = matches!(before.text.as_str(), "$" | "€" | "¥" | "£" | "₩" | "+" | "#" | "№" | "_");
        let continued = beside && is_inner_mark(&before.text) && at > 1 && self.tokens[at - 2].number.is_some() && self.tokens[at - 2].end == before.start;
        (beside && before.text.bytes().all(|b| b.is_ascii_alphabetic())) || is_money || continued
    }

    /// Whether a phrase cannot end before this token, since the number before it goes on or counts something.
    fn is_cut_behind(&self, at: usize) -> bool {
        let (Some(last), Some(next)) = (at.checked_sub(1).and_then(|last| self.tokens.get(last)), self.tokens.get(at)) else { return false };
        if last.number.is_none() {
            return false;
        }
        let beside = last.end == next.start;
        let is_glued = beside && (next.text.bytes().all(|b| b.is_ascii_alphabetic()) || next.number.is_some());
        let continued = beside && is_inner_mark(&next.text) && self.tokens.get(at + 1).is_some_and(|more| more.number.is_some() && more.start == next.end);
        let is_amount =
            matches!(next.text.as_str(), "%" | "€" | "$" | "°" | "¥" | "₩" | "£") || self.lexicon.units.iter().any(|unit| self.stand_at(unit, at).is_some());
        is_glued || continued || is_amount
    }
}

fn ends_clause(token: &Token) -> bool {
    matches!(token.text.as_str(), "." | "," | ";" | "!" | "?" | "。" | "、" | "，" | "！" | "？" | "；" | "،" | "؟" | "؛" | "(" | ")")
}

fn is_hangul(text: &str) -> bool {
    text.starts_with(|c| ('가'..='힣').contains(&c))
}

fn is_inner_mark(text: &str) -> bool {
    matches!(text, "." | "," | "/" | ":" | "-" | "–" | "٫" | "٬")
}
