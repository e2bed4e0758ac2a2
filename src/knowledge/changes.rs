//! What begins, changes or ends soon: editions, and rules within them whose last day is known. Knows nothing of which day is today.

use std::collections::BTreeMap;

use super::{Bound, Edition, Guide, Knowledge};
use crate::day::Day;
use crate::quantity::Quantity;

/// What happens to a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Happens {
    /// It takes effect.
    Begins,
    /// Another edition follows.
    Changes,
    /// It is known to hold until the day; what follows is not known.
    Ends,
}

/// A day on which a rule begins, changes or ends.
#[derive(Debug, Clone)]
pub struct Change<'a> {
    /// The first day of what begins or follows; the last day of what ends.
    pub day: Day,
    /// What happens.
    pub happens: Happens,
    /// The edition to read: the one that comes, or the one that ends.
    pub edition: &'a Edition,
    /// The section that holds only so long; none if all of the edition does.
    pub section: Option<&'a str>,
}

impl Knowledge {
    /// What happens from a day on, within so many days, the soonest first.
    pub fn changes(&self, today: Day, within: i32) -> Vec<Change<'_>> {
        let soon = |day: Day| (0..=within).contains(&today.days_until(day));
        let mut changes: Vec<Change<'_>> = self.guides.values().flat_map(|guide| editions(guide, &soon)).collect();
        for edition in self.editions().filter(|edition| edition.in_force_on(today)) {
            let whole = edition.effective_until;
            // What ends with its edition is told with it.
            let parts = self.last_days(edition).into_iter().filter(|(_, day)| soon(*day) && Some(*day) != whole);
            changes.extend(parts.map(|(section, day)| Change { day, happens: Happens::Ends, edition, section: Some(section) }));
        }
        changes.sort_by(|a, b| (a.day, a.happens, &a.edition.guide, a.section).cmp(&(b.day, b.happens, &b.edition.guide, b.section)));
        changes
    }

    /// Sections of an edition with the last day of what they state, from key facts and from facts; the later day where both know one.
    fn last_days<'a>(&self, edition: &'a Edition) -> BTreeMap<&'a str, Day> {
        let mut days: BTreeMap<&str, Day> = BTreeMap::new();
        let mut learn = |section: &'a str, day: Day| {
            let known = days.entry(section).or_insert(day);
            *known = day.max(*known);
        };
        for fact in &edition.key_facts {
            if let (Quantity::Date(day), Some(Bound::Until)) = (&fact.value, fact.bound) {
                learn(&fact.section, *day);
            }
        }
        for (section, numbers) in &edition.facts {
            for day in numbers.iter().filter_map(|number| self.facts.get(number)?.until) {
                learn(section, day);
            }
        }
        days
    }
}

/// What happens to whole editions of a guide.
fn editions<'a>(guide: &'a Guide, soon: &impl Fn(Day) -> bool) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    for (at, edition) in guide.editions.iter().enumerate() {
        if soon(edition.effective_from) {
            let happens = if at == 0 { Happens::Begins } else { Happens::Changes };
            changes.push(Change { day: edition.effective_from, happens, edition, section: None });
        }
        let followed = guide.editions.get(at + 1).is_some_and(|next| edition.effective_until.is_some_and(|until| until.next() == next.effective_from));
        if let Some(day) = edition.effective_until.filter(|day| soon(*day) && !followed) {
            changes.push(Change { day, happens: Happens::Ends, edition, section: None });
        }
    }
    changes
}
