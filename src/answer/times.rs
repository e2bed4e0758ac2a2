//! The day that a question asks about, where the asker gave none: "in March 2027", "when I moved here in 2024". Knows nothing of what holds on a day.

use super::retrieve::Evidence;
use crate::day::Day;
use crate::index::Index;
use crate::knowledge::{Edition, Guide};
use crate::language::Language;
use crate::when::{self, When};

/// What a question says of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Time {
    /// Nothing, or more than one thing.
    Open,
    /// One time; both ends belong to it.
    Between(Day, Day),
    /// A time of which nobody can say which day it is.
    Unclear,
}

/// Reads the one time of a question; today counts as no other time.
pub(super) fn of(question: &str, language: Language, today: Day) -> Time {
    let mut times: Vec<When> = when::read(language, question, today).into_iter().map(|mention| mention.when).collect();
    times.dedup();
    match times[..] {
        [When::Day(day)] => Time::Between(day, day),
        [When::Span { first, last }] => Time::Between(first, last),
        [When::Unclear { .. }] => Time::Unclear,
        _ => Time::Open,
    }
}

/// The guide that answers best, and its edition in force on the day that the evidence is of.
pub(super) fn best<'a>(index: &'a Index, evidence: &Evidence) -> Option<(&'a Guide, &'a Edition)> {
    let place = index.places.get(evidence.candidates.first()?.place)?;
    Some((index.knowledge.guides.get(&place.guide)?, index.edition_of(place)?))
}

/// The day whose rules answer a question that was understood by today's rules: another than today only where another edition, or a list of
/// nationalities, decides.
///
/// Of a time in which the rule changed, the first day is taken: the notice of an earlier edition says until when it held.
pub(super) fn settled(index: &Index, evidence: &Evidence, time: Time, today: Day) -> Option<Day> {
    let Time::Between(first, last) = time else { return None };
    if first <= today && today <= last {
        return None;
    }
    let (guide, edition) = best(index, evidence)?;
    if first > today {
        let ends = edition.effective_until.is_some_and(|until| until < first);
        return (ends || by_tree(evidence)).then_some(first);
    }
    let differs = |day: Day| guide.on(day).is_some_and(|other| other.effective_from != edition.effective_from);
    [first, last].into_iter().find(|day| differs(*day))
}

/// Whether a rule that answers today is known to end before a day, with nothing after it: its guide's title stands in the edition.
pub(super) fn ended<'a>(index: &'a Index, evidence: &Evidence, day: Day) -> Option<&'a Edition> {
    let (guide, edition) = best(index, evidence)?;
    let is_over = edition.effective_until.is_some_and(|until| until < day);
    (is_over && guide.on(day).is_none()).then_some(edition)
}

/// Whether it matters for the answer which day is meant.
pub(super) fn matters(index: &Index, evidence: &Evidence) -> bool {
    by_tree(evidence) || best(index, evidence).is_some_and(|(guide, edition)| guide.editions.len() > 1 || edition.effective_until.is_some())
}

/// Whether a decision tree may answer, whose lists of nationalities go by the day.
fn by_tree(evidence: &Evidence) -> bool {
    evidence.tree.is_some_and(|(_, lead)| lead >= 0.0)
}
