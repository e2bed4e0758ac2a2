//! A turn and the question that it leans on → what to ask the index. Knows nothing of why the turn leans.

use std::collections::BTreeMap;
use std::ops::Range;

use super::slots::{DATE, Found};
use super::topic::{TOPIC_LIMIT, Topic};
use super::{KEPT, Slot};
use crate::language::Language;

/// A question put together.
pub(super) struct Composed {
    pub question: String,
    /// The slots whose words stand in it.
    pub used: Vec<&'static str>,
}

/// Puts a turn and its topic together; where both fill a slot differently, the topic takes over the turn's words.
///
/// `says` is the guides' word for what the turn asks for, if it has a short way to ask. `joined`: a word such as "and" joins the turn to the topic; without one "can they work?" does not ask about other people than before.
pub(super) fn follow(
    topic: &mut Topic,
    turn: &str,
    found: &[Found],
    slots: &BTreeMap<String, Slot>,
    joined: bool,
    says: &str,
    read: impl Fn(&str, Language) -> Vec<Found>,
) -> Composed {
    let earlier = read(&topic.question, topic.language);
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    for new in found.iter().filter(|new| new.slot != DATE) {
        let said = turn.get(new.span.clone()).unwrap_or_default();
        match earlier.iter().find(|old| old.slot == new.slot) {
            Some(old) if old.value != new.value && (joined || !["purpose", "city", "employer", "permit"].contains(&new.slot)) => {
                changes.push((old.span.clone(), said.to_owned()));
            }
            // Who says "residence permit" asks about one more often than they tell which one they have.
            None if new.slot != "permit" && !topic.added.iter().any(|name| name == new.slot) && topic.added.len() < KEPT => {
                topic.added.push(new.slot.to_owned());
            }
            _ => {}
        }
    }
    changes.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    let mut text = topic.question.clone();
    for (span, said) in changes {
        if text.get(span.clone()).is_some() {
            text.replace_range(span, &said);
        }
    }
    topic.question = text.chars().take(TOPIC_LIMIT).collect();
    // Where a tree was walked, the nationality goes along as a slot: the words of a passport would only turn the question aside.
    let is_known_to_tree = !topic.walk.is_empty() && found.iter().any(|found| found.slot == super::NATIONALITY);
    let once = if is_known_to_tree { None } else { Some([turn, says]) };
    let mut parts: Vec<&str> = once.iter().chain(&once).flatten().copied().filter(|part| !part.is_empty()).collect();
    parts.push(topic.question.as_str());
    let told = |name: &&String| found.iter().all(|found| found.slot != name.as_str());
    parts.extend(topic.added.iter().filter(told).filter_map(|name| Some(slots.get(name)?.said.as_str())));
    let question = parts.join(" ");
    let mut used: Vec<&'static str> = found.iter().chain(&earlier).map(|found| found.slot).collect();
    used.extend(super::slots::NAMES.iter().filter(|name| topic.added.iter().any(|added| added == *name)));
    used.push(super::NATIONALITY);
    Composed { question, used }
}

/// A topic with what was told after it.
pub(super) fn again(topic: &Topic, slots: &BTreeMap<String, Slot>) -> String {
    let told = topic.added.iter().filter_map(|name| Some(slots.get(name)?.said.as_str()));
    std::iter::once(topic.question.as_str()).chain(told).collect::<Vec<_>>().join(" ")
}
