//! The question set: what is asked, what answers it, what must and must not be stated. Knows nothing of answers.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::day::Day;
use crate::knowledge::Verdict;
use crate::language::Language;
use crate::quantity::Quantity;

/// A question of the set.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Unique name.
    pub id: String,
    /// As people type it.
    pub text: String,
    /// Its language: the name of its file.
    pub language: Language,
    /// Facts that answer; a section that states one of them is right.
    pub facts: Vec<String>,
    /// What an answer must state.
    pub states: Vec<Stated>,
    /// What an answer must not state.
    pub never: Vec<Stated>,
    /// The word that answers, whoever asks.
    pub verdict: Option<Verdict>,
    /// The day whose rules are asked for.
    pub as_of: Option<Day>,
    /// Whether it must be refused.
    pub refuse: bool,
}

/// A value or a piece of text.
#[derive(Debug, Clone)]
pub enum Stated {
    /// A value in any form of any language.
    Value(Quantity),
    /// A word, whatever its case.
    Text(String),
}

impl Stated {
    /// Whether a text states it.
    pub fn is_in(&self, text: &str) -> bool {
        match self {
            Self::Value(value) => value.is_stated_in(text),
            Self::Text(word) => text.to_lowercase().contains(&word.to_lowercase()),
        }
    }
}

impl fmt::Display for Stated {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => write!(out, "{value}"),
            Self::Text(word) => write!(out, "text:{word}"),
        }
    }
}

/// Why a set cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum QuestionsError {
    /// A folder or file cannot be read.
    #[error("{path}: {source}")]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file or question is not of the right form.
    #[error("{path}: {reason}")]
    Form {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    question: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    text: String,
    #[serde(default)]
    facts: Vec<String>,
    #[serde(default)]
    states: Vec<String>,
    #[serde(default)]
    never: Vec<String>,
    verdict: Option<Verdict>,
    as_of: Option<Day>,
    #[serde(default)]
    refuse: bool,
    #[serde(default, rename = "kind")]
    _kind: String,
}

/// Reads a folder with one file per language.
pub fn read(folder: &Path) -> Result<Vec<Asked>, QuestionsError> {
    let disk = |path: &Path, source| QuestionsError::Disk { path: path.to_owned(), source };
    let mut files: Vec<PathBuf> = fs::read_dir(folder).map_err(|source| disk(folder, source))?.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "toml"));
    files.sort();
    let mut questions: Vec<Asked> = Vec::new();
    for path in files {
        let form = |reason: String| QuestionsError::Form { path: path.clone(), reason };
        let language: Language = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().parse().map_err(|error| form(format!("{error}")))?;
        let text = fs::read_to_string(&path).map_err(|source| disk(&path, source))?;
        let file: File = toml::from_str(&text).map_err(|error| form(error.to_string()))?;
        for entry in file.question {
            if questions.iter().any(|other| other.id == entry.id) {
                return Err(form(format!("{} occurs twice", entry.id)));
            }
            if entry.facts.is_empty() != entry.refuse {
                return Err(form(format!("{} needs either facts or refuse", entry.id)));
            }
            let values = |list: &[String]| -> Vec<Stated> { list.iter().map(|text| value(text)).collect() };
            let (states, never) = (values(&entry.states), values(&entry.never));
            let Entry { id, text, facts, verdict, as_of, refuse, .. } = entry;
            questions.push(Asked { id, text, language, facts, states, never, verdict, as_of, refuse });
        }
    }
    Ok(questions)
}

pub(super) fn value(text: &str) -> Stated {
    match text.strip_prefix("text:") {
        Some(word) => Stated::Text(word.to_owned()),
        None => text.parse().map_or_else(|_| Stated::Text(text.to_owned()), Stated::Value),
    }
}
