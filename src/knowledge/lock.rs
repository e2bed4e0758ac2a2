//! Where an edition's translations break the fact lock, and where a section bounds a key fact the other way. Knows nothing of files.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Bound, Edition, KeyFact, Section, Text};
use crate::language::Language;
use crate::lock::{Direction, Kind, Reading, compare_read, readings};
use crate::quantity::{Decimal, Quantity, stated};

/// A section that says something else than its original.
pub(super) struct Breach {
    /// The language whose text is to be corrected.
    pub(super) language: Language,
    /// The section.
    pub(super) anchor: String,
    /// Both readings, and the sentences in which they stand.
    pub(super) reason: String,
    kind: Option<Kind>,
    /// The sentence of the original and whether the translation denies more than it.
    at: (String, bool),
}

/// From so many translations on, a denial that they lack or have in the same sentence is a matter of the original's wording.
const SHARED: usize = 3;

/// From so many translations on that deny more than the original, the original has lost a denial.
const AGREED: usize = 6;

/// The sections of an edition as the lock reads them, each once.
pub(super) struct Readings(HashMap<(Language, String), ReadSection>);

/// One section: its sentences, and all numbers that it states in digits.
struct ReadSection {
    sentences: Vec<(Reading, usize)>,
    stated: BTreeSet<Decimal>,
}

impl Readings {
    /// Reads all texts.
    pub(super) fn of(edition: &Edition) -> Self {
        let sections = edition.texts.values().flat_map(|text| text.sections.iter().map(|section| (text.language, section)));
        let read = |(language, section): (Language, &Section)| {
            let sentences: Vec<&str> = section.sentences().collect();
            let read = ReadSection { sentences: readings(language, &sentences), stated: stated(&section.plain) };
            ((language, section.anchor.clone()), read)
        };
        Self(sections.map(read).collect())
    }

    fn section(&self, language: Language, anchor: &str) -> &ReadSection {
        static NONE: ReadSection = ReadSection { sentences: Vec::new(), stated: BTreeSet::new() };
        self.0.get(&(language, anchor.to_owned())).unwrap_or(&NONE)
    }
}

/// All breaches of an edition.
///
/// One language paraphrases a denial now and then (certificate of no spouse, certificate of celibacy), and so do others at the same place;
/// an error of a translator stands alone. Where most translations deny what the original does not, the original is reported.
pub(super) fn breaches(edition: &Edition, original: &Text, readings: &Readings) -> Vec<Breach> {
    let translations = edition.texts.values().filter(|text| text.language != original.language);
    let sections = translations.flat_map(|text| text.sections.iter().map(|section| (text.language, section)));
    let mut found: Vec<Breach> = sections
        .filter_map(|(language, section)| Some((original.section(&section.anchor)?, language, section)))
        .flat_map(|(twin, language, section)| of(original.language, twin, language, section, readings))
        .collect();
    let mut languages: BTreeMap<(String, bool), BTreeSet<Language>> = BTreeMap::new();
    for breach in found.iter().filter(|breach| breach.kind == Some(Kind::Negation)) {
        languages.entry(breach.at.clone()).or_default().insert(breach.language);
    }
    let shared = |breach: &Breach| breach.kind == Some(Kind::Negation) && languages.get(&breach.at).is_some_and(|languages| languages.len() >= SHARED);
    let lost = |breach: &Breach| breach.at.1 && languages.get(&breach.at).is_some_and(|languages| languages.len() >= AGREED);
    let mut reported = BTreeSet::new();
    found.retain_mut(|breach| {
        if !shared(breach) {
            return true;
        }
        let first = lost(breach) && reported.insert(breach.at.clone());
        breach.reason = format!("most translations deny more than the original: {}", breach.reason);
        breach.language = original.language;
        first
    });
    found
}

fn of(original: Language, twin: &Section, language: Language, section: &Section, readings: &Readings) -> Vec<Breach> {
    let (ours, theirs): (Vec<&str>, Vec<&str>) = (twin.sentences().collect(), section.sentences().collect());
    let breach = |reason: String, kind: Option<Kind>, at: (String, bool)| Breach { language, anchor: section.anchor.clone(), reason, kind, at };
    let (our_read, their_read) = (readings.section(original, &twin.anchor), readings.section(language, &section.anchor));
    let mut found: Vec<Breach> = compare_read((&ours, &our_read.sentences), (&theirs, &their_read.sentences))
        .into_iter()
        .map(|(difference, ours, theirs)| {
            let (kind, our, their) = (difference.kind, &difference.original, &difference.translation);
            let reason = format!("{kind}: {original} reads [{our}], {language} reads [{their}]; compare “{ours}” with “{theirs}”");
            breach(reason, Some(kind), (ours, difference.more))
        })
        .collect();
    if !found.is_empty() {
        return found;
    }
    // The lock takes number words for digits; guides write digits.
    let (wanted, written) = (&our_read.stated, &their_read.stated);
    if wanted != written {
        let list = |of: &BTreeSet<_>, without: &BTreeSet<_>| of.difference(without).map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let reason = format!("numbers differ: only here [{}], only in {original} [{}]", list(written, wanted), list(wanted, written));
        found.push(breach(reason, None, (String::new(), false)));
    }
    found
}

/// Why a section bounds a key fact's value the other way: wherever the value stands it has a limit, and nowhere the fact's own.
pub(super) fn wrong_bound(fact: &KeyFact, language: Language, readings: &Readings) -> Option<String> {
    let bound = fact.bound?;
    let value = match &fact.value {
        Quantity::Amount { low, high, .. } => high.unwrap_or(*low),
        Quantity::Date(day) => Decimal::whole(day.date().day().into()),
        Quantity::Phone(_) | Quantity::Code(_) => return None,
    };
    let is_day = matches!(fact.value, Quantity::Date(_));
    let wanted = match bound {
        Bound::Within | Bound::AtMost | Bound::Until => Direction::Up,
        Bound::AtLeast | Bound::From => Direction::Down,
        Bound::Before if is_day => Direction::Up,
        Bound::After if is_day => Direction::Down,
        // "before 16" is an age and "7 days before" a span; both are right.
        Bound::Before | Bound::After => return None,
    };
    let sentences = &readings.section(language, &fact.section).sentences;
    let limits: Vec<_> = sentences.iter().flat_map(|(reading, _)| reading.limits_of(value)).filter(|limit| limit.calendar == is_day).collect();
    let times: usize = sentences.iter().map(|(reading, _)| reading.times(value)).sum();
    let words: Vec<&str> = limits.iter().map(|limit| limit.words.as_str()).collect();
    let contradicted = !limits.is_empty() && limits.len() >= times && limits.iter().all(|limit| limit.direction != wanted);
    contradicted.then(|| format!("the direction differs: key fact {} is {} {}, {language} reads [{}]", fact.name, bound.name(), fact.value, words.join(", ")))
}
