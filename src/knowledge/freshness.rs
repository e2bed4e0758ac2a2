//! What ends soon and what was not read in its sources for long. Knows nothing of which day is today.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::table::aligned;
use super::{Bound, Edition, Knowledge};
use crate::day::Day;
use crate::quantity::Quantity;

/// What ends within so many days is told.
pub const ENDS_WITHIN: i32 = 60;
/// What was read in its sources more than so many days ago is told.
pub const VERIFIED_WITHIN: i32 = 180;

/// What needs a new look on a day.
#[derive(Debug, Clone)]
pub struct Freshness {
    today: Day,
    /// What ends within [`ENDS_WITHIN`] days, the soonest first.
    pub ends: Vec<Dated>,
    /// What was verified more than [`VERIFIED_WITHIN`] days before, the oldest first.
    pub stale: Vec<Dated>,
    /// What claims to have been verified after that day.
    pub ahead: Vec<Dated>,
    /// Guides of which no edition is in force and none begins later.
    pub ended: Vec<Dated>,
}

/// A thing with the day that matters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dated {
    /// The day.
    pub day: Day,
    /// `edition`, `key fact`, `fact` or `contact`.
    pub kind: &'static str,
    /// Its name; for a fact also the guides that use it.
    pub name: String,
}

impl Freshness {
    /// Looks at all editions that are in force or begin later, at their key facts and facts, and at all contacts.
    pub fn of(knowledge: &Knowledge, today: Day) -> Self {
        let soon = |day: &Day| (0..=ENDS_WITHIN).contains(&today.days_until(*day));
        let live = || knowledge.editions().filter(|edition| edition.effective_until.is_none_or(|until| until >= today));
        let mut ends: Vec<Dated> = live().filter_map(|edition| Some(dated("edition", name(edition), edition.effective_until.filter(soon)?))).collect();
        ends.extend(live().flat_map(last_days).filter(|dated| soon(&dated.day)));
        ends.extend(facts_in_use(knowledge, live()).filter(|dated| soon(&dated.day)));
        let mut verified: Vec<Dated> = live().map(|edition| dated("edition", name(edition), edition.verified_on)).collect();
        verified.extend(knowledge.contacts.iter().map(|contact| dated("contact", contact.name.clone(), contact.verified_on)));
        ends.sort();
        verified.sort();
        let age = |dated: &Dated| dated.day.days_until(today);
        let ended = knowledge.guides.values().filter_map(|guide| {
            let until = guide.editions.last()?.effective_until.filter(|until| *until < today)?;
            Some(dated("guide", guide.name.clone(), until))
        });
        Self {
            today,
            ends,
            ended: ended.collect(),
            stale: verified.iter().filter(|dated| age(dated) > VERIFIED_WITHIN).cloned().collect(),
            ahead: verified.iter().filter(|dated| age(dated) < 0).cloned().collect(),
        }
    }
}

fn dated(kind: &'static str, name: String, day: Day) -> Dated {
    Dated { day, kind, name }
}

fn name(edition: &Edition) -> String {
    format!("{}/{}", edition.guide, edition.effective_from)
}

/// Key facts that are the last day of something.
fn last_days(edition: &Edition) -> impl Iterator<Item = Dated> {
    edition.key_facts.iter().filter_map(|fact| match (&fact.value, fact.bound) {
        (Quantity::Date(day), Some(Bound::Until | Bound::Within | Bound::Before)) => {
            Some(dated("key fact", format!("{} of {}", fact.name, name(edition)), *day))
        }
        _ => None,
    })
}

/// Facts with a last day that editions use, each with the names of their guides.
fn facts_in_use<'a>(knowledge: &'a Knowledge, editions: impl Iterator<Item = &'a Edition>) -> impl Iterator<Item = Dated> {
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for edition in editions {
        for number in edition.facts.values().flatten() {
            users.entry(number).or_default().insert(&edition.guide);
        }
    }
    users.into_iter().filter_map(|(number, guides)| {
        let until = knowledge.facts.get(number)?.until?;
        Some(dated("fact", format!("{number} in {}", guides.into_iter().collect::<Vec<_>>().join(", ")), until))
    })
}

impl fmt::Display for Freshness {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let today = self.today;
        writeln!(out, "{today}: ends within {ENDS_WITHIN} days")?;
        out.write_str(&table("last day", &self.ends, |day| today.days_until(day)))?;
        writeln!(out, "\n{today}: verified more than {VERIFIED_WITHIN} days ago")?;
        out.write_str(&table("verified", &self.stale, |day| day.days_until(today)))?;
        for (head, list) in [("verified after this day", &self.ahead), ("ended, and no later edition", &self.ended)] {
            if !list.is_empty() {
                writeln!(out, "\n{today}: {head}")?;
                out.write_str(&table("day", list, |day| today.days_until(day).abs()))?;
            }
        }
        Ok(())
    }
}

fn table(head: &str, list: &[Dated], days: impl Fn(Day) -> i32) -> String {
    if list.is_empty() {
        return "nothing\n".to_owned();
    }
    let mut rows = vec![[head, "days", "kind", "name"].map(str::to_owned)];
    rows.extend(list.iter().map(|dated| [dated.day.to_string(), days(dated.day).to_string(), dated.kind.to_owned(), dated.name.clone()]));
    aligned(&rows)
}
