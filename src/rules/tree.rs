//! Decision trees: from a person's answers to the next question or to the leaf that says what holds. Knows nothing of where trees come from.

use std::collections::BTreeMap;

use super::{Listing, NationalityList, SectionRef, Standing, Words};
use crate::day::Day;
use crate::language::Language;

/// A tree of questions whose leaves cite sections.
#[derive(Debug, Clone)]
pub struct Tree {
    /// Unique name.
    pub name: String,
    /// The question that it answers.
    pub title: Words,
    /// How people ask it, by language.
    pub asked: BTreeMap<Language, Vec<String>>,
    /// The node to begin with.
    pub first: String,
    /// Questions by name.
    pub nodes: BTreeMap<String, Node>,
    /// Answers by name.
    pub leaves: BTreeMap<String, Leaf>,
}

/// A place where paths part.
#[derive(Debug, Clone)]
pub enum Node {
    /// The person chooses.
    Question {
        /// What is asked.
        ask: Words,
        /// What may be chosen, in the order in which it is shown.
        choices: Vec<Choice>,
        /// The choice that is taken, and told, where the person has said nothing: none where a guess could do harm.
        assumed: Option<String>,
    },
    /// A list of nationalities decides; the country is asked for once in a tree.
    Nationality {
        /// The list's name.
        list: String,
        /// Where a country goes that is on the list on the day.
        listed: String,
        /// Where a country goes that is not.
        unlisted: String,
        /// Where a country goes of which nobody can say; none where the list never leaves it open.
        open: Option<String>,
    },
}

/// One answer to a question.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Name within the node.
    pub name: String,
    /// What the person reads.
    pub text: Words,
    /// The node or leaf that follows.
    pub to: String,
}

/// The end of a path.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// The section that states it.
    pub section: SectionRef,
    /// Sections that say more.
    pub also: Vec<SectionRef>,
    /// The result in one line.
    pub text: Words,
}

/// What is known of a person: nothing is kept between two walks.
#[derive(Debug, Clone)]
pub struct Answers {
    /// Node → choice.
    pub chosen: BTreeMap<String, String>,
    /// Country of the passport, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// The day that the question is about: the day of entry, else today.
    pub day: Day,
    /// Whether what a tree assumes is taken where nothing was chosen; else it is asked.
    pub assume: bool,
}

/// Where a walk stops.
#[derive(Debug, Clone)]
pub enum Step<'a> {
    /// The person must choose.
    Question {
        /// The node.
        node: &'a str,
        /// What is asked.
        ask: &'a Words,
        /// What may be chosen.
        choices: &'a [Choice],
    },
    /// The country of the passport must be known.
    Country {
        /// The node.
        node: &'a str,
    },
    /// The end.
    Leaf(Outcome<'a>),
}

/// The end of a walk.
#[derive(Debug, Clone)]
pub struct Outcome<'a> {
    /// The leaf's name.
    pub name: &'a str,
    /// The leaf.
    pub leaf: &'a Leaf,
    /// The nodes on the way, in order.
    pub path: Vec<&'a str>,
    /// What was taken without being said: node, its question, the choice.
    pub assumed: Vec<Assumed<'a>>,
    /// What lists said of the country on the way, with the days on which it holds.
    pub listings: Vec<&'a Listing>,
}

/// A choice that was taken without being said.
#[derive(Debug, Clone, Copy)]
pub struct Assumed<'a> {
    /// The node.
    pub node: &'a str,
    /// What would be asked.
    pub ask: &'a Words,
    /// What is taken.
    pub choice: &'a Choice,
    /// All that could be chosen.
    pub choices: &'a [Choice],
}

/// Answers that lead nowhere.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TreeError {
    /// There is no such tree.
    #[error("no tree is named {0}")]
    NoTree(String),
    /// The node offers other choices.
    #[error("{node}: no choice is named {choice}")]
    NoChoice {
        /// The node.
        node: String,
        /// What was chosen.
        choice: String,
    },
    /// The code is of no known country.
    #[error("no country has the code {0}")]
    NoCountry(String),
    /// The tree leads to a node or list that does not exist; loading lets no such tree in.
    #[error("{0} leads nowhere")]
    Broken(String),
}

impl Outcome<'_> {
    /// The sections to cite: the leaf's own, then those of the lists that decided, then further ones; none twice.
    pub fn sections(&self) -> Vec<&SectionRef> {
        let mut sections = vec![&self.leaf.section];
        for section in self.listings.iter().map(|listing| &listing.section).chain(&self.leaf.also) {
            if !sections.contains(&section) {
                sections.push(section);
            }
        }
        sections
    }
}

impl Node {
    /// What the person chooses from, where the person chooses.
    pub fn choices(&self) -> Option<&[Choice]> {
        match self {
            Self::Question { choices, .. } => Some(choices),
            Self::Nationality { .. } => None,
        }
    }

    /// What the person is asked, where the person chooses.
    pub fn ask(&self) -> Option<&Words> {
        match self {
            Self::Question { ask, .. } => Some(ask),
            Self::Nationality { .. } => None,
        }
    }

    /// The nodes and leaves that follow.
    pub fn next(&self) -> Vec<&str> {
        match self {
            Self::Question { choices, .. } => choices.iter().map(|choice| choice.to.as_str()).collect(),
            Self::Nationality { listed, unlisted, open, .. } => {
                [Some(listed), Some(unlisted), open.as_ref()].into_iter().flatten().map(String::as_str).collect()
            }
        }
    }
}

impl Tree {
    /// Follows the answers from the first node on. Answers to nodes that are not on the way do no harm.
    pub fn walk<'a>(&'a self, answers: &Answers, lists: &'a BTreeMap<String, NationalityList>) -> Result<Step<'a>, TreeError> {
        let mut at = self.first.as_str();
        let mut path = Vec::new();
        let mut listings = Vec::new();
        let mut assumed = Vec::new();
        // A path visits a node once; the bound keeps a tree that was built by hand from running in a circle.
        for _ in 0..=self.nodes.len() {
            if let Some((name, leaf)) = self.leaves.get_key_value(at) {
                return Ok(Step::Leaf(Outcome { name, leaf, path, assumed, listings }));
            }
            let (name, node) = self.nodes.get_key_value(at).ok_or_else(|| TreeError::Broken(at.to_owned()))?;
            path.push(name.as_str());
            at = match node {
                Node::Question { ask, choices, assumed: unsaid } => match answers.chosen.get(name) {
                    None => match unsaid.as_ref().filter(|_| answers.assume).and_then(|unsaid| choices.iter().find(|choice| choice.name == *unsaid)) {
                        Some(choice) => {
                            assumed.push(Assumed { node: name, ask, choice, choices });
                            &choice.to
                        }
                        None => return Ok(Step::Question { node: name, ask, choices }),
                    },
                    Some(chosen) => match choices.iter().find(|choice| choice.name == *chosen) {
                        Some(choice) => &choice.to,
                        None => return Err(TreeError::NoChoice { node: name.clone(), choice: chosen.clone() }),
                    },
                },
                Node::Nationality { list, listed, unlisted, open } => {
                    let Some(country) = &answers.country else { return Ok(Step::Country { node: name }) };
                    let list = lists.get(list).ok_or_else(|| TreeError::Broken(name.clone()))?;
                    match list.standing(country, answers.day) {
                        Standing::Listed(listing) => {
                            listings.push(listing);
                            listed
                        }
                        Standing::Unlisted => unlisted,
                        Standing::Open(listing) => {
                            listings.extend(listing);
                            open.as_ref().ok_or_else(|| TreeError::Broken(name.clone()))?
                        }
                    }
                }
            };
        }
        Err(TreeError::Broken(at.to_owned()))
    }
}
