//! A regular expression with little working memory. Knows nothing of what it finds.

use std::sync::{Mutex, MutexGuard, PoisonError};

use regex_automata::meta::{BuildError, Cache, Regex};
use regex_automata::util::iter::Searcher;
use regex_automata::{Input, Match};

/// Sets of working memory that are kept for the next searches.
const KEPT: usize = 4;

/// A regular expression whose working memory goes from search to search.
///
/// `regex::Regex` keeps working memory for each thread that ever searched. The patterns here, with letters of all scripts, take megabytes of it,
/// and questions are worked on by threads that come and go: 110 MB that were never given back. No search waits for another: where all that is kept
/// is in use, a search makes its own.
#[derive(Debug)]
pub(super) struct Pattern {
    regex: Regex,
    kept: Mutex<Vec<Cache>>,
}

impl Pattern {
    /// Reads a pattern in the syntax of the crate `regex`.
    pub(super) fn new(pattern: &str) -> Result<Self, Box<BuildError>> {
        Ok(Self { regex: Regex::new(pattern).map_err(Box::new)?, kept: Mutex::default() })
    }

    /// The first match that begins at a byte offset or later.
    pub(super) fn find_at(&self, text: &str, at: usize) -> Option<Match> {
        self.search(&Input::new(text).range(at..))
    }

    /// All matches in order, none over another.
    pub(super) fn find_all(&self, text: &str) -> Vec<Match> {
        Searcher::new(Input::new(text)).into_matches_iter(|input| Ok(self.search(input))).infallible().collect()
    }

    /// Whether it matches anywhere.
    pub(super) fn is_match(&self, text: &str) -> bool {
        self.search(&Input::new(text).earliest(true)).is_some()
    }

    fn search(&self, input: &Input<'_>) -> Option<Match> {
        let mut memory = self.kept().pop().unwrap_or_else(|| self.regex.create_cache());
        let found = self.regex.search_with(&mut memory, input);
        let mut kept = self.kept();
        if kept.len() < KEPT {
            kept.push(memory);
        }
        found
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Cache>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
