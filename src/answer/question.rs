//! The text of a question, cleaned and bounded on entry. Knows nothing of its language or meaning.

use unicode_normalization::UnicodeNormalization;

/// A question: composed characters of usual width, no invisible ones, single spaces, never empty, at most [`Question::LIMIT`] characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Question(String);

/// Why a text is no question.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuestionError {
    /// Nothing is left once invisible characters are dropped.
    #[error("the question is empty")]
    Empty,
    /// It is longer than the limit.
    #[error("the question has {0} characters; at most {limit} are read", limit = Question::LIMIT)]
    TooLong(usize),
}

impl Question {
    /// Characters at most.
    pub const LIMIT: usize = 2000;

    /// Cleans and checks a text.
    pub fn new(text: &str) -> Result<Self, QuestionError> {
        // A cheap bound first: no need to normalise a megabyte to refuse it.
        if text.len() > Self::LIMIT * 16 {
            return Err(QuestionError::TooLong(text.chars().count()));
        }
        let mut clean = String::with_capacity(text.len());
        for c in text.nfkc() {
            if c.is_whitespace() || c.is_control() {
                if !clean.is_empty() && !clean.ends_with(' ') {
                    clean.push(' ');
                }
            } else if !is_invisible(c) {
                clean.push(c);
            }
        }
        let clean = clean.trim_end().to_owned();
        let length = clean.chars().count();
        match length {
            0 => Err(QuestionError::Empty),
            _ if length > Self::LIMIT => Err(QuestionError::TooLong(length)),
            _ => Ok(Self(clean)),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it holds a letter or digit at all.
    pub fn has_words(&self) -> bool {
        self.0.chars().any(char::is_alphanumeric)
    }
}

/// Characters without a shape that change order or break words. The joiners of Indic scripts and Persian stay.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_text_is_no_question() {
        assert_eq!(Question::new("  \u{200b} \n"), Err(QuestionError::Empty));
        assert_eq!(Question::new("vi\u{202e}sa \n\n ok").map(|q| q.as_str().to_owned()), Ok("visa ok".to_owned()));
    }

    #[test]
    fn the_same_question_has_one_form() {
        assert_eq!(Question::new("Aufenthaltsverla\u{308}ngerung"), Question::new("Aufenthaltsverl\u{e4}ngerung"));
    }

    #[test]
    fn a_question_is_bounded_in_characters_of_any_script() {
        assert!(Question::new(&"签".repeat(2000)).is_ok());
        assert_eq!(Question::new(&"签".repeat(2001)), Err(QuestionError::TooLong(2001)));
    }
}
