//! Words by which a question is told, folded once. Knows nothing of what they tell.

use crate::terms::fold;

/// Words, or parts of them; a space at an end is where a word begins or ends.
pub(super) struct Cues(Vec<String>);

impl Cues {
    pub(super) fn of(words: &[&str]) -> Self {
        let space = |is_there: bool| if is_there { " " } else { "" };
        Self(words.iter().map(|word| format!("{}{}{}", space(word.starts_with(' ')), fold(word.trim()), space(word.ends_with(' ')))).collect())
    }

    /// How many of them stand in a [`padded`] text.
    pub(super) fn in_text(&self, padded: &str) -> usize {
        self.0.iter().filter(|word| padded.contains(*word)).count()
    }

    /// Whether one of them does.
    pub(super) fn any_in(&self, padded: &str) -> bool {
        self.0.iter().any(|word| padded.contains(word))
    }
}

/// A text folded, with a space at both ends, so that its first and last words are found as words too.
pub(super) fn padded(text: &str) -> String {
    format!(" {} ", fold(text))
}
