//! A text in one form of digits, dashes and spaces, with the way back to the original. Knows nothing of what the text says.

use crate::quantity::digit;

/// A text whose digits, Latin letters, dashes and spaces are those of ASCII; marks that cannot be seen are left out.
pub(super) struct Folded {
    /// The folded text.
    pub(super) text: String,
    /// For each byte of the folded text where its character begins and ends in the original.
    origins: Vec<(usize, usize)>,
}

impl Folded {
    pub(super) fn new(original: &str) -> Self {
        let mut text = String::with_capacity(original.len());
        let mut origins = Vec::with_capacity(original.len());
        let mut spelled_until = 0;
        for (at, c) in original.char_indices() {
            if is_invisible(c) {
                continue;
            }
            let before = text.len();
            if at >= spelled_until && numeral(c).is_some() {
                spelled_until = at + spelled(&original[at..]);
            }
            text.push(numeral(c).filter(|_| at < spelled_until).unwrap_or_else(|| plain(c)));
            origins.extend((before..text.len()).map(|_| (at, at + c.len_utf8())));
        }
        Self { text, origins }
    }

    /// The bytes of the original that a part of the folded text stands for.
    pub(super) fn original(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        let (first, last) = (self.origins.get(start)?, self.origins.get(end.checked_sub(1)?)?);
        Some((first.0, last.1))
    }
}

/// So many Chinese numerals in a row, each for one digit, are a number that was spelled out: a year has four.
const SPELLED: usize = 7;

/// How many bytes of Chinese numerals a text begins with, if they spell a number digit by digit.
fn spelled(text: &str) -> usize {
    let numerals = text.chars().take_while(|c| numeral(*c).is_some());
    let (count, length) = numerals.fold((0, 0), |(count, length), c| (count + 1, length + c.len_utf8()));
    if count >= SPELLED { length } else { 0 }
}

/// The digit of a Chinese numeral below ten.
fn numeral(c: char) -> Option<char> {
    let value = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'].iter().position(|own| *own == c);
    let value = value.or(match c {
        '〇' => Some(0),
        '幺' => Some(1),
        _ => None,
    });
    value.and_then(|value| char::from_digit(value as u32, 10))
}

/// Marks of direction, width and joining, which someone may have copied along with a number.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn plain(c: char) -> char {
    if c.is_ascii() {
        return if c.is_ascii_whitespace() && c != '\n' { ' ' } else { c };
    }
    if let Some(digit) = digit(c) {
        return digit;
    }
    match c {
        // The wide forms of ASCII stand in the same order.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' => '-',
        // The long mark of the Japanese syllables stands for a dash in numbers only, so it is left alone.
        _ if c.is_whitespace() => ' ',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_and_arabic_digits_become_plain_and_lead_back() {
        let original = "號 Ｅ１２\u{200e}٣۴–5";
        let folded = Folded::new(original);
        assert_eq!(folded.text, "號 E1234-5");
        let (start, end) = folded.original(4, 11).unwrap_or_default();
        assert_eq!(&original[start..end], "Ｅ１２\u{200e}٣۴–5");
    }

    #[test]
    fn numbers_spelled_out_become_digits_and_years_do_not() {
        assert_eq!(Folded::new("电话一三八〇〇一三八零零零，二〇二六年").text, "电话13800138000,二〇二六年");
    }
}
