//! The text of a question, cleaned and bounded on entry. Knows nothing of its language or meaning.

use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};

use crate::masking::{Kept, Kind, mask};
use crate::terms::{self, is_unspaced};

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
            } else if !is_invisible(c) && !is_arabic_mark(c) {
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

    /// Whether it is written in characters that only traditional Chinese has, or Japanese.
    pub fn is_traditional(&self) -> bool {
        terms::is_traditional(&self.0)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same without personal data: nothing of that is embedded, kept or told.
    #[must_use]
    pub fn masked(&self, kept: &Kept) -> Self {
        Self(mask(&self.0, kept).text)
    }

    /// Whether it holds more than one letter or digit, again and again or not. One character is a word in scripts without spaces.
    pub fn has_words(&self) -> bool {
        let mut letters = self.0.chars().filter(|c| c.is_alphanumeric());
        let Some(first) = letters.next() else { return false };
        let others = letters.clone().count();
        if others == 0 { is_unspaced(first) } else { others < 2 || letters.any(|c| c != first) }
    }
}

/// Characters without a shape that change order or break words. The joiners of Indic scripts and Persian stay.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}' | '\u{fff9}'..='\u{fffb}')
}

/// Vowel signs and the stroke that lengthens words: few people type them, and the model takes words with and without for different ones.
fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}')
}

/// How many words a text has; two characters of a script without spaces count as one more.
pub(super) fn length(text: &str) -> f32 {
    let unspaced = text.chars().filter(|c| is_unspaced(*c) && c.script() != Script::Hangul).count();
    text.split_whitespace().count() as f32 + unspaced as f32 / 2.0
}

/// Whether a text gives the number of a case, a passport or the like: the counter can look up no case.
///
/// Seven digits or more in one piece, perhaps with letters: longer than any sum, date or hotline that people write in a question; or what stands
/// in its place in a masked question.
pub(super) fn gives_case_number(text: &str) -> bool {
    let mut numbers = Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::Telephone | Kind::Mail | Kind::Address));
    if numbers.any(|kind| text.contains(kind.token())) {
        return true;
    }
    let pieces = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '/');
    pieces.filter(|piece| piece.chars().filter(char::is_ascii_digit).count() >= 7).any(|piece| !is_day(piece) && !piece.starts_with("021-"))
}

/// `2026-11-24` or `20261124`.
fn is_day(piece: &str) -> bool {
    let digits: String = piece.chars().filter(char::is_ascii_digit).collect();
    digits.len() == piece.chars().filter(|c| !matches!(c, '-' | '/')).count() && digits.len() == 8 && (digits.starts_with("19") || digits.starts_with("20"))
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
    fn numbers_of_cases_are_told_from_sums_days_and_hotlines() {
        for text in ["expediente SH2026-55821 a nombre de", "номер заявки 3101150042", "my passport E12345678", "طلبي رقم 3101-7765"] {
            assert!(gives_case_number(text), "{text}");
        }
        for text in ["fine of 10000 yuan", "on 2026-11-24", "20261124", "call 021-28951900", "120 or 12367"] {
            assert!(!gives_case_number(text), "{text}");
        }
    }

    #[test]
    fn questions_of_all_scripts_are_about_as_long() {
        for text in ["how long may I stay", "我可以停留多久?", "どのくらい滞在できますか", "얼마나 오래 머물 수 있나요"] {
            assert!((4.0..=8.0).contains(&length(text)), "{text}: {}", length(text));
        }
        assert!(length("k") < 2.0);
    }

    #[test]
    fn a_masked_question_has_no_number_but_still_gives_one() {
        let masked = Question::new("护照号 E12345678 的签证办好了吗").expect("a question").masked(&Kept::default());
        assert!(!masked.as_str().contains("12345678"), "{masked:?}");
        assert!(gives_case_number(masked.as_str()), "{masked:?}");
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
