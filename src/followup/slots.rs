//! What a turn tells of a person: nationality, visa, permit, purpose, family, city, employer, dates, and the language to answer in.
//! Knows nothing of what was said before.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use super::words::{Form, Spaced, Words, forms};
use crate::day::Day;
use crate::language::Language;
use crate::nationality::Passports;
use crate::terms::fold;
use crate::when::{self, When};

/// Country of the passport, ISO 3166-1 alpha-2.
pub const NATIONALITY: &str = "nationality";
/// The letter of a visa: `Z`, `X1`.
pub const VISA: &str = "visa";
/// A day that was spoken of, YYYY-MM-DD.
pub const DATE: &str = "date";
/// People of the asker's family.
pub const FAMILY: &str = "family";
/// Slots that hold for the person rather than for the matter: a new topic keeps them.
pub const PERSONAL: [&str; 4] = [NATIONALITY, VISA, "purpose", "city"];

/// All slots.
pub const NAMES: [&str; 8] = [NATIONALITY, VISA, DATE, FAMILY, "purpose", "permit", "city", "employer"];

static FILE: &str = include_str!("slots.toml");

/// Visa letters with a digit, which stand for themselves, and without, which need the word "visa" beside them.
const WITH_DIGIT: [&str; 10] = ["q1", "q2", "s1", "s2", "x1", "x2", "j1", "j2", "g1", "g2"];
const LETTERS: [&str; 9] = ["l", "m", "z", "r", "f", "k", "g", "c", "d"];

type Kinds = BTreeMap<String, Listed>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    masked: Vec<String>,
    languages: BTreeMap<Language, Vec<String>>,
    family: Kinds,
    purpose: Kinds,
    permit: Kinds,
    city: Kinds,
    employer: Kinds,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    forms: Vec<String>,
}

#[derive(Default)]
struct Lists {
    masked: Vec<Form>,
    languages: Vec<(Language, Vec<Form>)>,
    /// Slot, value, forms.
    slots: Vec<(&'static str, String, Vec<Form>)>,
    /// Forms that tell of persons, the longest first; a permit is a matter of its own.
    of_persons: Vec<Form>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let Ok(written) = toml::from_str::<Written>(FILE) else { return Lists::default() };
    let of_persons = [&written.family, &written.purpose, &written.city].into_iter().flat_map(|kinds| kinds.values().flat_map(|listed| &listed.forms));
    let kinds =
        [(FAMILY, &written.family), ("purpose", &written.purpose), ("permit", &written.permit), ("city", &written.city), ("employer", &written.employer)];
    let slots = kinds.into_iter().flat_map(|(slot, kinds)| kinds.iter().map(move |(value, listed)| (slot, value.clone(), forms(listed.forms.iter()))));
    Lists {
        masked: forms(written.masked.iter()),
        languages: written.languages.iter().map(|(language, names)| (*language, forms(names.iter()))).collect(),
        slots: slots.collect(),
        of_persons: forms(of_persons),
    }
});

/// A slot in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub slot: &'static str,
    pub value: String,
    /// The bytes of the text that say it.
    pub span: Range<usize>,
}

/// The bytes of a text that a range of its folded form comes from, up to the end of the word.
fn unfolded(text: &str, span: &Range<usize>) -> Range<usize> {
    let mut length = 0;
    let (mut start, mut end) = (0, text.len());
    for (at, c) in text.char_indices() {
        if length <= span.start {
            start = at;
        }
        if length >= span.end {
            end = at;
            break;
        }
        length += fold(c.encode_utf8(&mut [0; 4])).len();
    }
    let is_letter = |c: char| c.is_alphanumeric() && !crate::terms::is_unspaced(c);
    let ending: usize = text[end..].chars().take_while(|c| is_letter(*c)).map(char::len_utf8).sum();
    let spaced = text[start..end].chars().next_back().is_some_and(is_letter);
    start..end + if spaced { ending } else { 0 }
}

/// All slots of a text, at most one of each name, and the text without their words.
pub(super) fn find(text: &str, language: Language, words: &Words, passports: &Passports, today: Day) -> (Vec<Found>, Spaced) {
    let spaced = Spaced::of(text);
    let mut rest = spaced.without(&LISTS.masked);
    let mut found = Vec::new();
    if let Some((code, span)) = passports.own(text) {
        let span = unfolded(text, &span);
        blank_word(&mut rest, &text[span.clone()]);
        found.push(Found { slot: NATIONALITY, value: code.to_owned(), span });
    }
    if let Some((letter, at)) = visa(&rest, words) {
        if let Some(span) = spaced.original(position(&spaced, &letter).unwrap_or(at)) {
            found.push(Found { slot: VISA, value: letter.to_ascii_uppercase(), span });
        }
        blank_word(&mut rest, &letter);
    }
    for (slot, value, forms) in &LISTS.slots {
        let Some(span) = forms.iter().find(|form| form.find(&rest).is_some()).and_then(|form| spaced.original(form.find(&spaced)?)) else { continue };
        // "Parents-in-law" are not parents: of two values the longer words count.
        match found.iter_mut().find(|other: &&mut Found| other.slot == *slot) {
            Some(other) if other.span.len() < span.len() => *other = Found { slot, value: value.clone(), span },
            Some(_) => {}
            None => found.push(Found { slot, value: value.clone(), span }),
        }
    }
    let day = when::read(language, text, today).into_iter().find_map(|mention| match mention.when {
        When::Day(day) => Some((day, mention.span)),
        _ => None,
    });
    if let Some((day, span)) = day {
        blank_word(&mut rest, &text[span.clone()]);
        found.push(Found { slot: DATE, value: day.to_string(), span });
    }
    (found, rest.without(&LISTS.of_persons))
}

fn blank_word(rest: &mut Spaced, words: &str) {
    if let Some(at) = position(rest, words) {
        rest.blank(at);
    }
}

fn position(text: &Spaced, words: &str) -> Option<(usize, usize)> {
    forms([words.to_owned()].iter()).first().and_then(|form| form.find(text))
}

/// A visa letter: "X1" anywhere, "Z" beside the word "visa".
fn visa(text: &Spaced, words: &Words) -> Option<(String, (usize, usize))> {
    let pieces: Vec<(usize, &str)> = text
        .text
        .split(' ')
        .scan(0, |at, piece| {
            let start = *at;
            *at += piece.len() + 1;
            Some((start, piece))
        })
        .filter(|(_, piece)| !piece.is_empty())
        .collect();
    for (number, (at, piece)) in pieces.iter().enumerate() {
        let beside = || {
            let near = [number.checked_sub(1), Some(number + 1)].into_iter().flatten().filter_map(|at| pieces.get(at));
            near.into_iter().any(|(_, near)| Spaced::of(near).has(&words.visa))
        };
        if WITH_DIGIT.contains(piece) || (LETTERS.contains(piece) && beside()) {
            return Some(((*piece).to_owned(), (*at, at + piece.len())));
        }
    }
    None
}

/// Whether a word tells of persons.
pub(super) fn tells_of_persons(word: &Spaced) -> bool {
    word.without(&LISTS.of_persons).is_empty()
}

/// The languages that a text names, with their forms, in the order in which they stand.
pub(super) fn languages(text: &Spaced) -> Vec<(Language, &'static [Form])> {
    let mut named: Vec<(usize, Language, &[Form])> = LISTS
        .languages
        .iter()
        .filter_map(|(language, forms)| forms.iter().filter_map(|form| form.find(text)).map(|(at, _)| at).min().map(|at| (at, *language, forms.as_slice())))
        .collect();
    named.sort_by_key(|(at, ..)| *at);
    named.into_iter().map(|(_, language, forms)| (language, forms)).collect()
}

/// A text without words that tell of persons.
pub(super) fn without_persons(text: &Spaced) -> Spaced {
    text.without(&LISTS.of_persons)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_understood() {
        toml::from_str::<Written>(FILE).expect("slots.toml");
    }
}
