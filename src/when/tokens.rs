//! Cuts a text into words, numbers and signs, folded so that spellings of one word meet. Knows nothing of dates.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;

use crate::quantity::{digit, is_letter};
use crate::terms::fold;

/// A word, a number in digits, one sign of a script without spaces, or one mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Folded: lower case, no accents, simplified characters, ASCII digits.
    pub text: String,
    /// Byte offset of its first character.
    pub start: usize,
    /// Byte offset behind its last character.
    pub end: usize,
    /// The number that its digits write.
    pub number: Option<u32>,
    /// An Arabic word without the particle that is written together with it.
    pub bare: Option<String>,
}

impl Token {
    /// Whether it is a word, perhaps with a particle in front.
    pub fn is(&self, word: &str) -> bool {
        self.text == word || self.bare.as_deref() == Some(word)
    }

    /// Whether it is a mark: neither a word nor a number.
    pub fn is_mark(&self) -> bool {
        self.number.is_none() && !self.text.chars().any(is_letter)
    }
}

/// The words, numbers and signs of a text. Hyphens and apostrophes between letters count as spaces.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let offset = |at: usize| chars.get(at).map_or(text.len(), |(offset, _)| *offset);
    let mut found: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(&(start, c)) = chars.get(at) {
        let length = if digit(c).is_some() {
            run(&chars[at..], |c| digit(c).is_some())
        } else if is_in_word(c) {
            run(&chars[at..], is_in_word)
        } else {
            1
        };
        let end = offset(at + length);
        let joins = joins_letters(c) && at > 0 && is_letter(chars[at - 1].1) && chars.get(at + 1).is_some_and(|(_, next)| is_letter(*next));
        if !joins && !is_blank(c) && !is_combining_mark(c) {
            found.push(token(&text[start..end], start, end));
        }
        at += length;
    }
    found
}

fn token(written: &str, start: usize, end: usize) -> Token {
    let digits: Option<String> = written.chars().map(digit).collect();
    let number = digits.as_ref().map(|digits| digits.parse().unwrap_or(u32::MAX));
    let text = digits.unwrap_or_else(|| fold(written));
    Token { bare: without_particle(&text), text, start, end, number }
}

/// "and", "in", "for", "like" and "with" are written together with an Arabic word.
fn without_particle(text: &str) -> Option<String> {
    if let Some(rest) = text.strip_prefix("لل") {
        return Some(format!("ال{rest}"));
    }
    text.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك']).filter(|rest| rest.chars().count() > 2).map(str::to_owned)
}

fn run(chars: &[(usize, char)], belongs: impl Fn(char) -> bool) -> usize {
    chars.iter().take_while(|(_, c)| belongs(*c)).count()
}

fn is_in_word(c: char) -> bool {
    !is_sign(c) && digit(c).is_none() && (is_letter(c) || is_combining_mark(c) || c == '\u{640}')
}

/// Characters of scripts that do not mark where a word ends, and hangul, whose particles cling to words.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '가'..='힣' | '\u{ff66}'..='\u{ff9d}')
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

fn joins_letters(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | 'ʼ' | '`')
}

/// The folded words of a phrase as it is written in the file of phrases.
pub(super) fn words(phrase: &str) -> Vec<String> {
    let spaced: Cow<str> = if phrase.contains('_') { phrase.replace('_', " ").into() } else { phrase.into() };
    tokens(&spaced).into_iter().map(|token| token.text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_meet() {
        for (one, other) in [("Después", "despues"), ("après-demain", "apres demain"), ("後天", "后天"), ("أُسبوع", "اسبوع"), ("٢٠٢٦", "2026"), ("３", "3")]
        {
            assert_eq!(words(one), words(other), "{one}");
        }
        assert_ne!(words("が"), words("か"));
    }

    #[test]
    fn offsets_are_those_of_the_text() {
        let text = "Le 3 déc., à 10h — 下周一";
        for token in tokens(text) {
            assert!(!text[token.start..token.end].trim().is_empty());
        }
        assert_eq!(tokens(text).len(), 12);
    }
}
