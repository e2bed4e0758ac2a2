//! Which facts the guides may rest on: how sure each is, as of when, and the numbers it states. Knows nothing of the texts that use them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Deserializer};

use super::Confidence;
use crate::day::Day;
use crate::quantity::{Decimal, stated};

/// All facts by number.
#[derive(Debug, Clone, Default)]
pub struct Facts(BTreeMap<String, Fact>);

/// What is known of a fact without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// How sure the sources are; none where the entry only notes something and tells a reader nothing.
    pub confidence: Option<Confidence>,
    /// The day, month or year as of which it is known: `2026-11-24`, `2026-11`, `2026`.
    pub as_of: Option<String>,
    /// Its last day, inclusive.
    pub until: Option<Day>,
    /// The fact that took its place.
    pub superseded_by: Option<String>,
    /// The numbers it states, its dates included.
    pub numbers: BTreeSet<Decimal>,
    /// Its line in the file.
    pub line: usize,
}

/// `facts.toml` as it is written: number → what is known of it.
pub(super) type FactsFile = BTreeMap<String, toml::Spanned<FactEntry>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactEntry {
    #[serde(deserialize_with = "confidence_or_none")]
    confidence: Option<Confidence>,
    as_of: Option<String>,
    until: Option<Day>,
    superseded_by: Option<String>,
    #[serde(default)]
    numbers: String,
}

fn confidence_or_none<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Confidence>, D::Error> {
    #[derive(Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Written {
        High,
        Medium,
        Low,
        None,
    }
    Ok(match Written::deserialize(from)? {
        Written::High => Some(Confidence::High),
        Written::Medium => Some(Confidence::Medium),
        Written::Low => Some(Confidence::Low),
        Written::None => None,
    })
}

impl FactEntry {
    /// The fact, or the field that is wrong and why.
    pub(super) fn into_fact(self, line: usize) -> Result<Fact, (&'static str, String)> {
        if self.as_of.as_ref().is_some_and(|date| !is_date(date)) {
            return Err(("as_of", "is a day, a month or a year: 2026-11-24, 2026-11 or 2026".to_owned()));
        }
        let mut numbers = BTreeSet::new();
        for number in self.numbers.split_whitespace() {
            numbers.insert(number.parse().map_err(|_| ("numbers", format!("{number:?} is no number")))?);
        }
        let dates = [self.as_of.clone(), self.until.map(|day| day.to_string())];
        for date in dates.iter().flatten() {
            numbers.extend(numbers_of_date(date));
        }
        Ok(Fact { confidence: self.confidence, as_of: self.as_of, until: self.until, superseded_by: self.superseded_by, numbers, line })
    }
}

/// A day, a month or a year.
fn is_date(text: &str) -> bool {
    let day = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    day.parse::<Day>().is_ok()
}

/// Year and day of the month: months are words or left out of what counts as a number.
fn numbers_of_date(date: &str) -> BTreeSet<Decimal> {
    let mut parts = date.split('-');
    let (year, _month, day) = (parts.next(), parts.next(), parts.next());
    [year, day].into_iter().flatten().flat_map(stated).collect()
}

impl Facts {
    pub(super) fn insert(&mut self, number: String, fact: Fact) {
        self.0.insert(number, fact);
    }

    /// The fact of a number.
    pub fn get(&self, number: &str) -> Option<&Fact> {
        self.0.get(number)
    }

    /// All facts in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.0.iter().map(|(number, fact)| (number.as_str(), fact))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no list of facts; then nothing is measured against it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
