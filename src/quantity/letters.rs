//! Which characters make up words: the library's answer, faster for the scripts of the guides. Knows nothing of words.

use std::borrow::Cow;

/// Whether a character is a letter, as [`char::is_alphabetic`] says.
#[inline]
pub fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphabetic(),
        'А'..='я' | '\u{621}'..='\u{64a}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '가'..='힣' => true,
        // Marks of general and of Chinese punctuation.
        '\u{2010}'..='\u{2027}' | '\u{3001}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{ff01}'..='\u{ff20}' => false,
        _ => c.is_alphabetic(),
    }
}

/// Whether a character is a letter or a numeral, as [`char::is_alphanumeric`] says.
#[inline]
pub fn is_word(c: char) -> bool {
    is_letter(c) || if c.is_ascii() { c.is_ascii_digit() } else { c.is_numeric() }
}

/// Lower case of the same length, so that offsets stay.
pub fn lower(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| small(c) == c) { Cow::Borrowed(text) } else { Cow::Owned(text.chars().map(small).collect()) }
}

#[inline]
fn small(c: char) -> char {
    match c {
        '\0'..='\u{7f}' => c.to_ascii_lowercase(),
        // Small letters, and scripts without case.
        'à'..='ÿ' | 'а'..='я' | '\u{600}'..='\u{6ff}' | '\u{3000}'..='\u{9fff}' | '가'..='힣' => c,
        _ => c.to_lowercase().next().filter(|small| small.len_utf8() == c.len_utf8()).unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answers_are_those_of_the_library() {
        for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            assert_eq!((is_letter(c), is_word(c)), (c.is_alphabetic(), c.is_alphanumeric()), "{:x}", u32::from(c));
            let same_length = c.to_lowercase().next().filter(|small| small.len_utf8() == c.len_utf8());
            assert_eq!(small(c), same_length.unwrap_or(c), "{:x}", u32::from(c));
        }
    }
}
