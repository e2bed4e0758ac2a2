//! The files of `rules/` and `holidays.toml`: read, compared with the guides and countries that must bear them out, and handed over as [`Rules`](crate::rules::Rules).
//! Knows nothing of what is computed from them. A rule with a fault is left out; a tree or list is left out whole, since half of one would answer wrongly.

mod check;
mod entries;
mod shape;
mod trees;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Fault;
use crate::rules::{Deadline, Holiday, NationalityList, SectionRef, Tree, Words};

pub(super) use check::settle;

/// A value with the place where it stands.
#[derive(Debug, Clone)]
pub(super) struct Placed<T> {
    pub(super) file: PathBuf,
    pub(super) line: usize,
    pub(super) value: T,
}

impl<T> Placed<T> {
    /// A fault at this place.
    pub(super) fn fault(&self, field: impl Into<String>, reason: impl Into<String>) -> Fault {
        Fault::of(&self.file, field, reason).at(self.line)
    }
}

/// A tree with the lines of its nodes and leaves.
#[derive(Debug, Clone)]
pub(super) struct PlacedTree {
    pub(super) tree: Tree,
    pub(super) lines: BTreeMap<String, usize>,
}

/// All that the files hold, before it is compared with guides and countries.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) deadlines: Vec<Placed<Deadline>>,
    pub(super) trees: Vec<Placed<PlacedTree>>,
    pub(super) lists: Vec<Placed<NationalityList>>,
    pub(super) holidays: Vec<Placed<Holiday>>,
    pub(super) words: Vec<Placed<(String, Words)>>,
}

/// What is wrong with an entry: the field and the reason.
type Wrong = (String, String);

fn wrong<T>(field: &str, reason: impl Into<String>) -> Result<T, Wrong> {
    Err((field.to_owned(), reason.into()))
}

impl Found {
    /// Reads one file: `rules/deadlines.toml`, `rules/nationalities.toml`, `rules/words.toml`, `rules/trees/NAME.toml` or `holidays.toml`.
    pub(super) fn read(&mut self, file: &Path, source: &str, faults: &mut Vec<Fault>) {
        let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        if file.parent().is_some_and(|folder| folder.ends_with("trees")) {
            return self.trees.extend(trees::read(file, &stem, source, faults));
        }
        match stem.as_str() {
            "deadlines" => self.deadlines.extend(entries::deadlines(file, source, faults)),
            "nationalities" => self.lists.extend(entries::lists(file, source, faults)),
            "holidays" => self.holidays.extend(entries::holidays(file, source, faults)),
            "words" => self.words.extend(entries::words(file, source, faults)),
            _ => faults.push(Fault::of(file, "", "is no file of rules: deadlines, nationalities, words, or trees/NAME")),
        }
    }
}

/// The field that a message of the parser names between back quotes.
fn field_of(message: &str) -> String {
    message.split('`').nth(1).unwrap_or_default().to_owned()
}

/// Every rule cites a section; a rule that cites nothing is told in these words.
fn cited(section: Option<SectionRef>) -> Result<SectionRef, Wrong> {
    section.ok_or_else(|| ("section".to_owned(), "cites nothing: a rule names the section that states it, as `guide#anchor`".to_owned()))
}
