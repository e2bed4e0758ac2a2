//! Rules as data: deadlines, decision trees, lists of nationalities, holidays, and what follows from them for a person's days and answers.
//! Knows nothing of files, of the guides' texts or of HTTP: a section is named here, not read.

mod deadline;
mod due;
mod holidays;
mod nationalities;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::language::Language;

pub use deadline::{Counted, Deadline, Length, MonthDay, Period, Situation, Start, Timing};
pub use due::{DeadlineError, Due, Event};
pub use holidays::{Holiday, Holidays};
pub use nationalities::{Listing, NationalityList, Standing, TotalStay};
pub use tree::{Answers, Assumed, Choice, Leaf, Node, Outcome, Step, Tree, TreeError};

/// A short text in the interface languages.
pub type Words = BTreeMap<Language, String>;

/// The words in a language, else in English.
pub fn said(words: &Words, language: Language) -> String {
    words.get(&language).or_else(|| words.get(&Language::EN)).cloned().unwrap_or_default()
}

/// A section of a guide, named as `guide#anchor`; which edition holds is a question of the day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SectionRef {
    /// The guide's name.
    pub guide: String,
    /// The section's anchor.
    pub anchor: String,
}

/// Text that names no section.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} names no section: write `guide#anchor`")]
pub struct NotASection(pub String);

impl FromStr for SectionRef {
    type Err = NotASection;

    fn from_str(text: &str) -> Result<Self, NotASection> {
        match text.split_once('#') {
            Some((guide, anchor)) if !guide.is_empty() && !anchor.is_empty() && !anchor.contains('#') => {
                Ok(Self { guide: guide.to_owned(), anchor: anchor.to_owned() })
            }
            _ => Err(NotASection(text.to_owned())),
        }
    }
}

impl TryFrom<String> for SectionRef {
    type Error = NotASection;
    fn try_from(text: String) -> Result<Self, NotASection> {
        text.parse()
    }
}

impl From<SectionRef> for String {
    fn from(section: SectionRef) -> Self {
        section.to_string()
    }
}

impl fmt::Display for SectionRef {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}#{}", self.guide, self.anchor)
    }
}

/// All rules that are sound.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// Deadlines in the order of the file.
    pub deadlines: Vec<Deadline>,
    /// Decision trees by name.
    pub trees: BTreeMap<String, Tree>,
    /// Lists of nationalities by name.
    pub lists: BTreeMap<String, NationalityList>,
    /// Days off and make-up working days.
    pub holidays: Holidays,
    /// Answers and questions that many trees share, such as "yes", by name.
    pub words: BTreeMap<String, Words>,
    /// Codes of the countries that a nationality may be.
    pub countries: BTreeSet<String>,
}

impl Rules {
    /// The deadline of a name.
    pub fn deadline(&self, name: &str) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| deadline.name == name)
    }

    /// Follows a tree as far as the answers lead: the next question, or the leaf.
    pub fn walk<'a>(&'a self, tree: &str, answers: &Answers) -> Result<Step<'a>, TreeError> {
        let tree = self.trees.get(tree).ok_or_else(|| TreeError::NoTree(tree.to_owned()))?;
        if let Some(country) = answers.country.as_ref().filter(|country| !self.countries.contains(*country)) {
            return Err(TreeError::NoCountry(country.clone()));
        }
        tree.walk(answers, &self.lists)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_named_by_guide_and_anchor() {
        let section: SectionRef = "overstay#steps".parse().expect("a section");
        assert_eq!((section.guide.as_str(), section.anchor.as_str()), ("overstay", "steps"));
        assert_eq!(section.to_string(), "overstay#steps");
        for bad in ["", "overstay", "#steps", "overstay#", "a#b#c"] {
            assert!(bad.parse::<SectionRef>().is_err(), "{bad:?}");
        }
    }
}
