//! Which decision tree a question asks for, and how far what is known of the asker leads in it. Knows nothing of how the result is told.
//!
//! Nothing is kept between two questions: what was chosen comes back as slots, `TREE/NODE` for a choice, `nationality` for the passport.

use std::collections::BTreeMap;

use super::Ask;
use super::retrieve::Evidence;
pub use crate::followup::NATIONALITY;
use crate::index::Index;
use crate::rules::{Answers, Rules, Step, Tree};

/// The tree that is being walked.
pub const TREE: &str = "tree";

/// How much farther from a question than a section's wordings a tree's may be, where the section belongs to the guide that the tree leads to.
const BEHIND: f32 = 0.08;

/// What is known of the asker, by name.
pub type Slots = BTreeMap<String, String>;

/// A slot that nobody can use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{slot}: {reason}")]
pub struct SlotError {
    /// Its name as it was given.
    pub slot: String,
    /// What is wrong with it.
    pub reason: &'static str,
}

/// A walk as far as it leads.
pub(super) struct Walk<'a> {
    pub(super) tree: &'a Tree,
    pub(super) step: Step<'a>,
    /// What the walk used.
    pub(super) slots: Slots,
}

/// Whether all slots exist and have a value that the rules know.
pub fn check(rules: &Rules, slots: &Slots) -> Result<(), SlotError> {
    for (slot, value) in slots {
        let refused = |reason| SlotError { slot: slot.chars().take(60).collect(), reason };
        match slot.split_once('/') {
            Some((tree, node)) => {
                let tree = rules.trees.get(tree).ok_or_else(|| refused("no tree has this name"))?;
                let choices = tree.nodes.get(node).and_then(|node| node.choices()).ok_or_else(|| refused("the tree asks no question of this name"))?;
                if choices.iter().all(|choice| choice.name != *value) {
                    return Err(refused("the question has no such choice"));
                }
            }
            None if slot == TREE && !rules.trees.contains_key(value) => return Err(refused("no tree has this name")),
            None if slot == NATIONALITY && !rules.countries.contains(value) => return Err(refused("no country has this code")),
            None if slot == TREE || slot == NATIONALITY => {}
            None => return Err(refused("there is no such slot")),
        }
    }
    Ok(())
}

/// The walk that a question asks for: through the tree that its slots name, else through the one whose wordings it is closest to.
pub(super) fn walk<'a>(index: &'a Index, ask: &Ask, evidence: &Evidence) -> Option<Walk<'a>> {
    let rules = &index.knowledge.rules;
    let closest = evidence.tree.filter(|(_, lead)| *lead >= -BEHIND);
    // Another country's rules are in no tree.
    let closest = closest.filter(|_| !evidence.named.abroad);
    let by_words = || closest.and_then(|(at, _)| index.trees.get(at)).map(|place| place.tree.as_str());
    let tree = rules.trees.get(ask.slots.get(TREE).map(String::as_str).or_else(by_words)?)?;
    let given = ask.slots.get(NATIONALITY).map(String::as_str);
    let country = given.or_else(|| index.names.own_country(ask.question.as_str())).map(str::to_owned);
    let chosen = |(slot, value): (&String, &String)| Some((slot.strip_prefix(tree.name.as_str())?.strip_prefix('/')?.to_owned(), value.clone()));
    let answers = Answers { chosen: ask.slots.iter().filter_map(chosen).collect(), country, day: ask.as_of, assume: true };
    let step = rules.walk(&tree.name, &answers).ok()?;
    let is_behind = !ask.slots.contains_key(TREE) && closest.is_none_or(|(_, lead)| lead < 0.0);
    if is_behind && !leads_to_the_best(index, evidence, &step) {
        return None;
    }
    let mut slots = Slots::from([(TREE.to_owned(), tree.name.clone())]);
    slots.extend(answers.chosen.iter().map(|(node, choice)| (format!("{}/{node}", tree.name), choice.clone())));
    slots.extend(answers.country.map(|country| (NATIONALITY.to_owned(), country)));
    Some(Walk { tree, step, slots })
}

/// Whether a walk ends where the search found most: then the tree says of one passport what the section says of many.
fn leads_to_the_best(index: &Index, evidence: &Evidence, step: &Step<'_>) -> bool {
    let Step::Leaf(outcome) = step else { return false };
    let best = evidence.candidates.first().and_then(|candidate| index.places.get(candidate.place));
    !outcome.listings.is_empty() && best.is_some_and(|best| outcome.leaf.section.guide == best.guide)
}
