//! Words by which a question is told, folded once. Knows nothing of what they tell.

use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use serde::Deserialize;
use unicode_normalization::char::is_combining_mark;

use crate::terms::fold;

/// Words, or parts of them; a space at an end is where a word begins or ends.
pub(super) struct Cues(Option<AhoCorasick>);

impl Cues {
    pub(super) fn of(words: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let words = words.into_iter().map(|word| cue(word.as_ref()));
        Self(AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).build(words).ok())
    }

    /// Whether one of them stands in a [`padded`] text.
    pub(super) fn any_in(&self, padded: &str) -> bool {
        self.0.as_ref().is_some_and(|words| words.is_match(padded))
    }
}

/// A text folded, its words one space apart. Question marks stay as words: they tell some questions from statements.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut apart = false;
    for c in fold(text).chars() {
        let is_word = c.is_alphanumeric() || is_combining_mark(c);
        apart |= !is_word;
        if is_word || c == '?' {
            if apart && !plain.is_empty() {
                plain.push(' ');
            }
            plain.push(c);
            apart = !is_word;
        }
    }
    plain
}

/// A word as it is looked for in a [`padded`] text, with the spaces at its ends.
pub(super) fn cue(word: &str) -> String {
    let space = |is_there: bool| if is_there { " " } else { "" };
    format!("{}{}{}", space(word.starts_with(' ')), plain(word), space(word.ends_with(' ')))
}

/// A [`plain`] text with a space at both ends, so that its first and last words are found as words too.
pub(super) fn padded(text: &str) -> String {
    format!(" {} ", plain(text))
}

/// Cues that tell something unless others stand beside them.
pub(super) struct Told {
    cues: Cues,
    unless: Cues,
}

/// A file of them, by language; each is looked for in every question.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    cues: BTreeMap<String, Vec<String>>,
    unless: BTreeMap<String, Vec<String>>,
}

impl Told {
    /// From the text of a file that comes with the program; one that cannot be read tells nothing.
    pub(super) fn read(file: &str) -> Self {
        let File { cues, unless } = toml::from_str(file).unwrap_or_default();
        Self { cues: Cues::of(cues.values().flatten()), unless: Cues::of(unless.values().flatten()) }
    }

    /// Whether a question tells it.
    pub(super) fn is_in(&self, question: &str) -> bool {
        let question = padded(question);
        self.cues.any_in(&question) && !self.unless.any_in(&question)
    }
}
