//! A fault in a knowledge file, told so that its author finds the place. Knows nothing of how files are read.

use std::fmt;
use std::path::{Path, PathBuf};

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, relative to the knowledge folder.
    pub file: PathBuf,
    /// Line, from 1; none when the whole file is meant.
    pub line: Option<usize>,
    /// The field or anchor.
    pub field: String,
    /// The reason, in plain words.
    pub reason: String,
}

impl Fault {
    /// A fault of a field somewhere in a file.
    pub fn of(file: &Path, field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, field: field.into(), reason: reason.into() }
    }

    /// The same fault with its line.
    #[must_use]
    pub fn at(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(out, ":{line}")?;
        }
        if !self.field.is_empty() {
            write!(out, ": {}", self.field)?;
        }
        write!(out, ": {}", self.reason)
    }
}
