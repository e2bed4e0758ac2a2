//! What one text says, free of its language. Knows nothing of a second text.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::cues::{self, Found, Meaning, Side};
use super::limits::{Direction, limits};
use crate::language::Language;
use crate::quantity::{Decimal, Form, codes, figures_beside, lower};

/// A number with the limit that is read at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// The number; one of its parts if it is a date.
    pub value: Decimal,
    /// Which way it bounds.
    pub direction: Direction,
    /// The words that say so.
    pub words: String,
    /// Whether it is a day or a time.
    pub calendar: bool,
}

/// How often something is said: surely, and perhaps by words of an idea.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) sure: usize,
    pub(super) ideas: BTreeMap<&'static str, usize>,
    pub(super) words: Vec<String>,
}

/// The idea of a denial that goes on: nor, and no. It may stand for one more.
const ALSO: &str = "also";

/// The idea of a denial said again: 不得……，也不得. The other text says it again too, or has one denial that goes on.
const AGAIN: &str = "again";

/// Ideas that deny nothing alone: no … nor, no hay ningún.
const BESIDE_A_DENIAL: [&str; 2] = ["nor", "any"];

/// The facts of a text, free of its language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// Numbers in digits, and how often.
    pub(super) numbers: BTreeMap<Decimal, usize>,
    /// Numbers in words: they satisfy the digits of the other side but need no twin.
    pub(super) spelled: BTreeSet<Decimal>,
    /// Months of the calendar, and how often.
    pub(super) months: BTreeMap<Decimal, usize>,
    /// Codes such as X1, and how often.
    pub(super) codes: BTreeMap<String, usize>,
    /// Limits at numbers.
    pub(super) limits: Vec<Limit>,
    /// Duties, permissions, denials and the order of events.
    pub(super) counts: BTreeMap<Meaning, Count>,
    /// Denials of every kind, each word once.
    pub(super) denials: Count,
}

/// Reads a text.
pub fn read(language: Language, text: &str) -> Reading {
    let text = plain(text);
    let lower = lower(&text);
    let figures = figures_beside(&text, &lower, language);
    let mut reading = Reading::default();
    for code in codes(&text) {
        *reading.codes.entry(code).or_default() += 1;
    }
    for figure in &figures {
        match figure.form {
            Form::Digits => *reading.numbers.entry(figure.value).or_default() += 1,
            Form::Month => *reading.months.entry(figure.value).or_default() += 1,
            Form::Words => drop(reading.spelled.insert(figure.value)),
        }
    }
    let Some(cues) = cues::of(language) else { return reading };
    let mut found = cues.find(&lower);
    found.retain(|cue| figures.iter().all(|figure| figure.form != Form::Month || figure.end <= cue.start || cue.end <= figure.start));
    let (limits, used) = limits(&lower, &figures, &found, cues.spaced());
    reading.limits = limits;
    for (cue, used) in found.iter().zip(used) {
        reading.count(&lower, cue, used);
    }
    reading.denials.first_of_again();
    reading
}

impl Reading {
    /// The reading of both texts together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        merge(&mut self.numbers, other.numbers);
        merge(&mut self.months, other.months);
        merge(&mut self.codes, other.codes);
        self.spelled.extend(other.spelled);
        self.limits.extend(other.limits);
        for (meaning, count) in other.counts {
            self.counts.entry(meaning).or_default().add(count);
        }
        self.denials.add(other.denials);
        self
    }

    /// The limits read at a number.
    pub fn limits_of(&self, value: Decimal) -> impl Iterator<Item = &Limit> {
        self.limits.iter().filter(move |limit| limit.value == value)
    }

    /// How often a number stands there in digits.
    pub fn times(&self, value: Decimal) -> usize {
        self.numbers.get(&value).copied().unwrap_or_default()
    }

    pub(super) fn counted(&self, meaning: Meaning) -> &Count {
        static NEVER: Count = Count { sure: 0, ideas: BTreeMap::new(), words: Vec::new() };
        self.counts.get(&meaning).unwrap_or(&NEVER)
    }

    fn count(&mut self, text: &str, cue: &Found, used: Option<Meaning>) {
        let mut counted = Vec::new();
        for sense in cue.senses {
            // "before" and "after" count with and without a number; other limits count only at their number.
            let counts = match sense.meaning {
                Meaning::Must | Meaning::May | Meaning::MustNot | Meaning::NeedNot | Meaning::Not => true,
                Meaning::Before | Meaning::After => used.is_none_or(|used| used == sense.meaning) && (used.is_some() || sense.side == Side::Free),
                _ => false,
            };
            if counts && !counted.contains(&sense.meaning) {
                counted.push(sense.meaning);
                self.counts.entry(sense.meaning).or_default().see(&text[cue.start..cue.last], sense.idea.as_deref());
            }
        }
        self.deny(&text[cue.start..cue.last], cue, used);
    }

    fn deny(&mut self, word: &str, cue: &Found, used: Option<Meaning>) {
        let denials: Vec<Option<&'static str>> = cue.senses.iter().filter(|sense| sense.denies()).map(|sense| sense.idea.as_deref()).collect();
        let Some(first) = denials.iter().min() else { return };
        // "not exceed 30 days" is a limit, and other languages say it without a denial.
        let as_limit = used.is_some_and(|used| !matches!(used, Meaning::Before | Meaning::After));
        self.denials.see(word, if as_limit { Some("limit") } else { *first });
        // "not … or" denies once and may stand for two denials.
        if first.is_none() && denials.contains(&Some(ALSO)) {
            self.denials.see("…", Some(ALSO));
        }
    }
}

impl Count {
    fn see(&mut self, word: &str, idea: Option<&'static str>) {
        match idea {
            Some(idea) => *self.ideas.entry(idea).or_default() += 1,
            None => self.sure += 1,
        }
        self.words.push(word.to_owned());
    }

    /// "also not" says it surely where the sentence has said no "not" before.
    fn first_of_again(&mut self) {
        for idea in [AGAIN, ALSO] {
            if let Some(times @ 1..) = self.ideas.get_mut(idea).filter(|_| self.sure == 0) {
                (*times, self.sure) = (*times - 1, 1);
            }
        }
    }

    fn add(&mut self, other: Self) {
        self.sure += other.sure;
        merge(&mut self.ideas, other.ideas);
        self.words.extend(other.words);
    }

    /// How often it says a thing at least, when the other text may say it once for all.
    pub(super) fn least_beside(&self, other: &Self) -> usize {
        self.sure + if other.ideas.contains_key(ALSO) { 0 } else { self.of_idea(AGAIN) }
    }

    /// How often it is said surely and perhaps.
    pub(super) fn all(&self) -> usize {
        self.sure + self.ideas.values().sum::<usize>()
    }

    /// How often it is said by words of an idea.
    pub(super) fn of_idea(&self, idea: &str) -> usize {
        self.ideas.get(idea).copied().unwrap_or_default()
    }

    /// How often it says a thing at most, when the other text takes each idea that it has itself.
    pub(super) fn most_beside(&self, other: &Self) -> usize {
        let left = |(idea, times): (&&'static str, &usize)| {
            let alone = self.sure == 0 && BESIDE_A_DENIAL.contains(idea);
            let goes_on = [ALSO, AGAIN].contains(idea);
            if alone { 0 } else { times.saturating_sub(if goes_on { 0 } else { other.of_idea(idea) }) }
        };
        self.sure + self.ideas.iter().map(left).sum::<usize>()
    }
}

fn merge<T: Ord>(into: &mut BTreeMap<T, usize>, other: BTreeMap<T, usize>) {
    for (value, times) in other {
        *into.entry(value).or_default() += times;
    }
}

/// The text with one kind of apostrophe and space and without marks of Arabic vowels.
pub fn plain(text: &str) -> Cow<'_, str> {
    let is_mark = |c: char| ('\u{64b}'..='\u{652}').contains(&c) || c == '\u{640}';
    let one_kind = |c: char| match c {
        '’' | 'ʼ' => '\'',
        '\u{a0}' | '\u{202f}' => ' ',
        c => c,
    };
    if text.contains(|c| is_mark(c) || one_kind(c) != c) { text.chars().filter(|c| !is_mark(*c)).map(one_kind).collect() } else { text.into() }
}
