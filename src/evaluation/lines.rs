//! Lists for evaluations: a file → lines of parts. Knows nothing of what the parts say.

use std::path::Path;

use serde::Serialize;

use super::QuestionsError;
use crate::language::Language;

/// How questions of a list were understood.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// Questions.
    pub questions: usize,
    /// Understood as they were meant; one that nobody can place is asked back.
    pub right: usize,
    /// Not understood, though they are clear: the asker has one more step, or gets the rule only.
    pub missed: usize,
    /// Understood otherwise: the asker is told a wrong day.
    pub wrong: usize,
}

impl Share {
    /// The share that is right.
    pub fn value(self) -> f64 {
        if self.questions == 0 { 1.0 } else { self.right as f64 / self.questions as f64 }
    }
}

/// The lines of a file, `LANGUAGE | PART | …` with as many parts as `form` has, without empty ones and comments.
pub(super) fn read(path: &Path, form: &str) -> Result<Vec<(Language, Vec<String>)>, QuestionsError> {
    let text = std::fs::read_to_string(path).map_err(|source| QuestionsError::Disk { path: path.to_owned(), source })?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let wrong = || QuestionsError::Form { path: path.to_owned(), reason: format!("{line:?} is not `{form}`") };
            let parts: Vec<String> = line.split(" | ").map(str::to_owned).collect();
            if parts.len() != form.split(" | ").count() {
                return Err(wrong());
            }
            Ok((parts[0].parse().map_err(|_| wrong())?, parts[1..].to_vec()))
        })
        .collect()
}
