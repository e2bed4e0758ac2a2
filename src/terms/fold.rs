//! One form for texts that readers take to be the same. Knows nothing of words.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

/// Traditional characters as simplified ones, in which Chinese guides are written; all else as it is.
pub fn simplified(text: &str) -> String {
    fast2s::convert(text)
}

/// Whether a text has characters that only traditional Chinese writes, or Japanese.
pub fn is_traditional(text: &str) -> bool {
    !text.is_ascii() && simplified(text) != text
}

/// Compatibility form, lower case, simplified characters, without accents, vowel signs, elongation or invisible characters.
///
/// For matching only: what is shown or stored keeps its form.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let simplified = simplified(text);
    let mut folded = String::with_capacity(simplified.len());
    for c in simplified.nfkd() {
        if is_accent(c) || is_invisible(c) {
            continue;
        }
        folded.extend(letter(c).to_lowercase());
    }
    // Kana with voicing marks and hangul are composed again so that one sound is one character.
    folded.nfc().collect()
}

/// Accents and short vowels that people leave out. Vowel signs of Thai and Indic scripts and the voicing marks of kana tell words apart and stay.
fn is_accent(c: char) -> bool {
    c >= '\u{300}' && is_combining_mark(c) && matches!(c.script(), Script::Inherited | Script::Arabic | Script::Hebrew) && !matches!(c, '\u{3099}' | '\u{309a}')
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}' | '\u{640}')
}

/// Letters that writers of a language use for one another.
fn letter(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        'ё' | 'Ё' => 'е',
        'đ' | 'Đ' => 'd',
        'ı' => 'i',
        'ø' | 'Ø' => 'o',
        'ł' | 'Ł' => 'l',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["Ｆｕｌｌ Straße", "İstanbul", "한국어 비자", "が か ｶﾞ", "مُحَمَّد", "đăng ký"] {
            assert_eq!(fold(&fold(text)), fold(text), "{text}");
        }
    }

    #[test]
    fn invisible_characters_are_dropped() {
        assert_eq!(fold("vi\u{200b}sa\u{202e}"), "visa");
    }
}
