//! Words whose loss or gain turns a sentence: conditions, how many, how often, weekdays, units, what nobody is asked for. Knows nothing of
//! where a text comes from.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::language::Language;
use crate::lock::plain;
use crate::quantity::{Decimal, Form, figures_beside, is_word, lower};

/// The words of one language, as written in the file.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Words {
    condition: Vec<String>,
    groups: Vec<Vec<String>>,
    exact: Vec<String>,
    personal: Vec<String>,
    plain: String,
    units: BTreeMap<String, Vec<String>>,
}

static WORDS: LazyLock<HashMap<Language, Words>> = LazyLock::new(|| toml::from_str(include_str!("words.toml")).unwrap_or_default());

/// Most characters between a number and its unit.
const REACH: usize = 24;
/// Most characters between a currency and its number.
const AHEAD: usize = 6;
/// Figures this close are a range and share a unit: 400 to 1,000 yuan.
const RANGE: usize = 8;

/// What one text says in guarded words.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Guarded {
    conditions: usize,
    groups: BTreeSet<usize>,
    exact: BTreeSet<&'static str>,
    personal: BTreeSet<&'static str>,
    measures: BTreeSet<(Decimal, &'static str)>,
    units: BTreeSet<&'static str>,
}

/// Words, or characters where words are not parted, that need no evidence.
pub(super) fn plain_words(language: Language) -> &'static str {
    WORDS.get(&language).map_or("", |words| words.plain.as_str())
}

/// Why two texts differ in guarded words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turned {
    /// A condition came or went.
    Condition,
    /// All against some, a weekday, half or double.
    Extent,
    /// Another unit at a number, or a unit that was not there.
    Unit,
    /// Something personal is named that was not there.
    Personal,
}

impl Guarded {
    /// Reads a text; none where the language has no list.
    pub(super) fn of(language: Language, text: &str) -> Option<Self> {
        let words = WORDS.get(&language)?;
        let spaced = !matches!(language.code(), "zh" | "ja" | "ko");
        let text = plain(text).into_owned();
        let small = lower(&text).into_owned();
        let has = |word: &String| !places(&small, word, spaced).is_empty();
        let named = |list: &'static [String]| list.iter().filter(|word| has(word)).map(String::as_str).collect::<BTreeSet<_>>();
        // A word of one character is a unit only beside a number.
        let is_free = |word: &String| spaced || word.chars().count() > 1;
        let units = words.units.iter().filter(|(_, forms)| forms.iter().any(|form| is_free(form) && has(form)));
        Some(Self {
            conditions: places_of_any(&small, &words.condition, spaced),
            groups: words.groups.iter().enumerate().filter(|(_, group)| group.iter().any(has)).map(|(at, _)| at).collect(),
            exact: named(&words.exact),
            personal: named(&words.personal),
            measures: measures(language, &text, &small, words, spaced),
            units: units.map(|(name, _)| name.as_str()).collect(),
        })
    }

    /// How a rewording differs from this.
    pub(super) fn turned(&self, rewording: &Self) -> Option<Turned> {
        if self.conditions != rewording.conditions {
            Some(Turned::Condition)
        } else if self.groups != rewording.groups || self.exact != rewording.exact {
            Some(Turned::Extent)
        } else if self.measures != rewording.measures || !rewording.units.is_subset(&self.units) {
            Some(Turned::Unit)
        } else if !rewording.personal.is_subset(&self.personal) {
            Some(Turned::Personal)
        } else {
            None
        }
    }
}

/// Where a word stands, as ranges; in spaced scripts only whole words, or their beginnings where the word ends in `*`.
fn places(small: &str, word: &str, spaced: bool) -> Vec<(usize, usize)> {
    let written = word.trim_end_matches('*');
    let fits = |at: usize| {
        let end = at + written.len();
        let begins = !written.starts_with(is_word) || begins_word(&small[..at]);
        let ends = word.ends_with('*') || !written.ends_with(is_word) || !small[end..].starts_with(is_word);
        (!spaced || (begins && ends)).then_some((at, end))
    };
    small.match_indices(written).filter_map(|(at, _)| fits(at)).collect()
}

/// Whether a word may begin behind a text; Arabic writes "and", "in" and the article together with the next word, and units follow digits.
fn begins_word(before: &str) -> bool {
    let last = |text: &str| text.chars().next_back();
    let free = |c: Option<char>| c.is_none_or(|c| !is_word(c) || c.is_numeric());
    let behind = |prefix: &str| before.strip_suffix(prefix).is_some_and(|rest| free(last(rest)));
    free(last(before)) || ["و", "ف", "ب", "ل", "ال", "وال", "بال", "لل"].iter().any(|prefix| behind(prefix))
}

/// How many places of a text any of some words take, longer words first.
fn places_of_any(small: &str, words: &[String], spaced: bool) -> usize {
    let mut all: Vec<(usize, usize)> = words.iter().flat_map(|word| places(small, word, spaced)).collect();
    all.sort_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
    let mut behind = 0;
    let mut count = 0;
    for (start, end) in all {
        if start >= behind {
            count += 1;
            behind = end;
        }
    }
    count
}

/// Each number with its unit; empty for a number without one.
fn measures(language: Language, text: &str, small: &str, words: &'static Words, spaced: bool) -> BTreeSet<(Decimal, &'static str)> {
    let mut found = BTreeSet::new();
    let figures = figures_beside(text, small, language);
    let mut next: Option<(usize, &str)> = None;
    for (at, figure) in figures.iter().enumerate().rev() {
        if figure.form == Form::Month || (figure.form == Form::Words && figure.value == Decimal::whole(1)) {
            continue;
        }
        let end = figures.get(at + 1).map_or(small.len(), |next| next.start);
        let behind = small.get(figure.end..end).unwrap_or_default();
        let start = at.checked_sub(1).and_then(|before| figures.get(before)).map_or(0, |before| before.end);
        let ahead = small.get(start..figure.start).unwrap_or_default();
        let shared = || next.filter(|(start, _)| small.get(figure.end..*start).is_some_and(|gap| gap.chars().count() <= RANGE)).map(|(_, unit)| unit);
        let unit = unit_behind(behind, words, spaced).or_else(|| currency_ahead(ahead, words, spaced)).or_else(shared).unwrap_or_default();
        found.insert((figure.value, unit));
        next = Some((figure.start, unit));
    }
    found
}

/// The first unit behind a number within its clause, the longest there; scripts without spaces write it at once.
fn unit_behind(behind: &str, words: &'static Words, spaced: bool) -> Option<&'static str> {
    let reach = if spaced { REACH } else { 2 };
    let clause = behind.find([',', ';', ':', '。', '，', '；', '、', '،', '؛', '(', '（']).unwrap_or(behind.len());
    let clause = &behind[..clause];
    let forms = words.units.iter().flat_map(|(name, forms)| forms.iter().map(move |form| (name.as_str(), form)));
    let hits = forms.filter_map(|(name, form)| {
        let (start, end) = *places(clause, form, spaced).first()?;
        (clause[..start].chars().count() <= reach).then_some((start, std::cmp::Reverse(end), name))
    });
    hits.min().map(|(_, _, name)| name)
}

/// A currency right before a number.
fn currency_ahead(ahead: &str, words: &'static Words, spaced: bool) -> Option<&'static str> {
    let start = ahead.char_indices().rev().nth(AHEAD + 3).map_or(0, |(at, _)| at);
    let near = &ahead[start..];
    let currencies = ["yuan", "dollar", "euro", "yen", "hkd", "won"].into_iter().filter_map(|name| words.units.get_key_value(name));
    let hits = currencies.flat_map(|(name, forms)| forms.iter().map(move |form| (name, form))).filter_map(|(name, form)| {
        let (_, end) = *places(near, form, spaced).last()?;
        (near[end..].chars().count() <= 2).then_some((end, name.as_str()))
    });
    hits.max().map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turned(code: &str, original: &str, rewording: &str) -> Option<Turned> {
        let language = code.parse().expect("a language");
        Guarded::of(language, original).expect("a list").turned(&Guarded::of(language, rewording).expect("a list"))
    }

    #[test]
    fn every_guide_language_has_every_list() {
        let file: HashMap<Language, Words> = toml::from_str(include_str!("words.toml")).expect("words.toml");
        for language in Language::GUIDES {
            let words = &file[&language];
            assert!(!words.condition.is_empty() && words.groups.len() == 8 && words.exact.len() > 12 && words.personal.len() > 8, "{language}");
            assert!(words.units.len() >= 12, "{language}");
        }
    }

    #[test]
    fn units_belong_to_their_numbers() {
        for (code, original, wrong) in [
            ("en", "The fine is RMB 500 per day.", "The fine is USD 500 per day."),
            ("en", "It takes 7 working days.", "It takes 7 days."),
            ("zh", "7个工作日内办结。", "7天内办结。"),
            ("zh", "罚款2000元。", "罚款2000美元。"),
            ("ja", "30日以内に届け出ます。", "30か月以内に届け出ます。"),
            ("ko", "2000위안의 벌금", "2000달러의 벌금"),
            ("fr", "dans les 30 jours", "dans les 30 mois"),
            ("de", "binnen 24 Stunden", "binnen 24 Tagen"),
            ("es", "en 24 horas", "en 24 días"),
            ("ru", "в течение 24 часов", "в течение 24 дней"),
            ("ar", "خلال 24 ساعة", "خلال 24 يوما"),
        ] {
            assert_eq!(turned(code, original, wrong), Some(Turned::Unit), "{wrong}");
            assert_eq!(turned(code, original, original), None, "{original}");
        }
        assert_eq!(turned("en", "Register within 24 hours.", "Register within 24 hours, with a week of grace."), Some(Turned::Unit));
        assert_eq!(turned("en", "A fee of 400 to 1,000 yuan", "A fee between 400 and 1,000 yuan"), None);
    }
}
