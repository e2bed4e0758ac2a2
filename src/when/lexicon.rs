//! The phrases of each language as they are listed in the file, ready for comparison. Knows nothing of texts or days.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use super::reckoning::Sense;
use super::tokens::words;
use crate::language::Language;

/// What one language has for times.
#[derive(Default)]
pub(super) struct Lexicon {
    pub months: Vec<(Vec<String>, u32)>,
    pub weekdays: Vec<(Vec<String>, u32)>,
    pub phrases: Vec<Phrase>,
    /// Places of the phrases that may begin with a word, in order, and of those that may begin with a number.
    starts: HashMap<String, Vec<usize>>,
    numbered: Vec<usize>,
    /// Words behind a number that make it an amount.
    pub units: Vec<Vec<String>>,
    /// Words that speak of what has been.
    pub past: Vec<Vec<String>>,
    /// Words that speak of what is to come.
    pub future: Vec<Vec<String>>,
}

/// A phrase and its sense.
pub(super) struct Phrase {
    /// No match behind these.
    pub not_behind: Vec<Vec<String>>,
    /// If given, a match only behind these; `^` is a mark or the beginning.
    pub only_behind: Vec<Vec<String>>,
    pub parts: Vec<Part>,
    /// No match before these.
    pub not_before: Vec<Vec<String>>,
    pub sense: Sense,
}

/// A part of a phrase; what is optional may be left out.
pub(super) struct Part {
    pub what: What,
    pub optional: bool,
}

/// What stands in a place of a phrase.
pub(super) enum What {
    /// One of these.
    Words(Vec<Vec<String>>),
    /// Something with a value.
    Slot(Slot),
}

/// Places that take a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// `<n>`, a number in digits or words.
    Count,
    /// `<d>`, a day of the month.
    Day,
    /// `<e>`, a second day of the month.
    SecondDay,
    /// `<m>`, a month by name.
    Month,
    /// `<M>`, the number of a month.
    MonthNumber,
    /// `<y>`, four digits.
    Year,
    /// `<Y>`, a year that people ask about.
    LikelyYear,
    /// `<z>`, two digits of a year of this century.
    ShortYear,
    /// `<w>`, a weekday by name.
    Weekday,
}

/// The file.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Written {
    months: BTreeMap<String, String>,
    weekdays: BTreeMap<String, String>,
    units: String,
    past: String,
    future: String,
    phrases: BTreeMap<String, String>,
}

static FILE: &str = include_str!("phrases.toml");

static LEXICONS: LazyLock<HashMap<String, Lexicon>> = LazyLock::new(|| {
    let mut file: HashMap<String, Written> = toml::from_str(FILE).unwrap_or_default();
    let shared = file.remove("all").unwrap_or_default();
    let mut all: HashMap<String, Lexicon> = file.iter().map(|(code, written)| (code.clone(), lexicon(written, &shared))).collect();
    all.insert(String::new(), lexicon(&Written::default(), &shared));
    all
});

static NOTHING: LazyLock<Lexicon> = LazyLock::new(Lexicon::default);

/// The phrases of a language, or those that all share.
pub(super) fn of(language: Language) -> &'static Lexicon {
    LEXICONS.get(language.code()).or_else(|| LEXICONS.get("")).unwrap_or(&NOTHING)
}

impl Lexicon {
    /// The phrases that may begin with one of these words, or else with a number, in order. Most words begin none: comparing
    /// each with every phrase would take most of the time of reading.
    pub fn beginning<'w>(&self, words: impl Iterator<Item = &'w String>, number: bool) -> impl Iterator<Item = &Phrase> {
        let mut places: Vec<usize> = words.filter_map(|word| self.starts.get(word)).flatten().copied().collect();
        if number {
            places.extend_from_slice(&self.numbered);
        }
        places.sort_unstable();
        places.dedup();
        places.into_iter().map(|place| &self.phrases[place])
    }

    /// With the table of how phrases begin.
    fn sorted(mut self) -> Self {
        for (place, phrase) in self.phrases.iter().enumerate() {
            for part in &phrase.parts {
                let words: Vec<&Vec<String>> = match &part.what {
                    What::Words(alternatives) => alternatives.iter().collect(),
                    What::Slot(Slot::Month) => self.months.iter().map(|(words, _)| words).collect(),
                    What::Slot(Slot::Weekday) => self.weekdays.iter().map(|(words, _)| words).collect(),
                    What::Slot(_) => {
                        self.numbered.push(place);
                        Vec::new()
                    }
                };
                for first in words.into_iter().filter_map(|words| words.first()) {
                    self.starts.entry(first.clone()).or_default().push(place);
                }
                if !part.optional {
                    break;
                }
            }
        }
        self
    }
}

fn lexicon(written: &Written, shared: &Written) -> Lexicon {
    let named = |names: &BTreeMap<String, String>| {
        let values = names.iter().filter_map(|(value, names)| Some((value.parse::<u32>().ok()?, names)));
        values.flat_map(|(value, names)| names.split(' ').map(move |name| (words(name), value))).collect()
    };
    let mut phrases: Vec<Phrase> = written.phrases.iter().chain(&shared.phrases).filter_map(|(phrase, sense)| Phrase::read(phrase, sense)).collect();
    // Of two phrases of one length the first counts: what is no time goes before what may be one, and the narrower before the wider.
    phrases.sort_by_key(|phrase| (phrase.sense != Sense::Nothing, phrase.only_behind.is_empty()));
    let list = |list: &str| list.split_whitespace().map(words).collect();
    Lexicon {
        months: named(&written.months),
        weekdays: named(&written.weekdays),
        phrases,
        units: list(&written.units),
        past: list(&written.past),
        future: list(&written.future),
        ..Lexicon::default()
    }
    .sorted()
}

impl Phrase {
    /// `!a|b` in front or at the end: not behind or before these; `&a|b` in front: only behind these.
    /// Words are separated by spaces, those of one alternative by `_`; `?` marks what may be left out.
    fn read(phrase: &str, sense: &str) -> Option<Self> {
        let sense = sense.parse().ok()?;
        let mut found = Self { not_behind: Vec::new(), only_behind: Vec::new(), parts: Vec::new(), not_before: Vec::new(), sense };
        for part in phrase.split_whitespace() {
            if let Some(words) = part.strip_prefix('!').filter(|words| !words.is_empty()) {
                let list = if found.parts.is_empty() { &mut found.not_behind } else { &mut found.not_before };
                *list = alternatives(words);
            } else if let Some(words) = part.strip_prefix('&') {
                found.only_behind = alternatives(words);
            } else {
                let (part, optional) = part.strip_suffix('?').map_or((part, false), |part| (part, true));
                let what = if part.starts_with('<') { What::Slot(slot(part)?) } else { What::Words(alternatives(part)) };
                found.parts.push(Part { what, optional });
            }
        }
        (!found.parts.is_empty()).then_some(found)
    }
}

fn alternatives(words: &str) -> Vec<Vec<String>> {
    words.split('|').map(self::words).filter(|words| !words.is_empty()).collect()
}

fn slot(name: &str) -> Option<Slot> {
    Some(match name {
        "<n>" => Slot::Count,
        "<d>" => Slot::Day,
        "<e>" => Slot::SecondDay,
        "<m>" => Slot::Month,
        "<M>" => Slot::MonthNumber,
        "<y>" => Slot::Year,
        "<Y>" => Slot::LikelyYear,
        "<z>" => Slot::ShortYear,
        "<w>" => Slot::Weekday,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_file_is_understood() {
        let file: HashMap<String, Written> = toml::from_str(FILE).expect("phrases.toml");
        assert_eq!(file.len(), 10);
        for (code, written) in &file {
            for (phrase, sense) in &written.phrases {
                assert!(Phrase::read(phrase, sense).is_some(), "{code}: {phrase:?} = {sense:?}");
            }
        }
    }

    #[test]
    fn every_language_names_its_months_and_weekdays() {
        for language in Language::GUIDES {
            let named: std::collections::BTreeSet<u32> = of(language).weekdays.iter().map(|(_, value)| *value).collect();
            assert_eq!(named.len(), 7, "{language}");
        }
    }
}
