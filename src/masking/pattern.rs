//! A regular expression with one set of working memory. Knows nothing of what it finds.

use std::sync::{Mutex, PoisonError};

use regex_automata::meta::{BuildError, Cache, Regex};
use regex_automata::util::iter::Searcher;
use regex_automata::{Input, Match};

/// A regular expression, searched by one thread at a time.
///
/// `regex::Regex` keeps working memory for each thread that ever searched. The patterns here, with letters of all scripts, take megabytes of it,
/// and questions are worked on by threads that come and go: 110 MB that were never given back. A search takes microseconds, so turns cost nothing.
#[derive(Debug)]
pub(super) struct Pattern {
    regex: Regex,
    memory: Mutex<Cache>,
}

impl Pattern {
    /// Reads a pattern in the syntax of the crate `regex`.
    pub(super) fn new(pattern: &str) -> Result<Self, Box<BuildError>> {
        let regex = Regex::new(pattern).map_err(Box::new)?;
        let memory = Mutex::new(regex.create_cache());
        Ok(Self { regex, memory })
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
        self.regex.search_with(&mut self.memory.lock().unwrap_or_else(PoisonError::into_inner), input)
    }
}
