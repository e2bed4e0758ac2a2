//! Finds numbers in text: digits of any script, grouped or not, and Chinese numerals. Knows nothing of units.

use std::collections::BTreeSet;

use super::Decimal;

/// A number and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// Its value.
    pub value: Decimal,
    /// Byte offset of its first character.
    pub start: usize,
    /// Byte offset behind its last character.
    pub end: usize,
}

/// The numbers that a text states in digits and that its translations must state too.
///
/// Left out are the number of a month in a date (`12月`, written as a word in other languages) and digits that belong to a code (`X1`).
pub fn stated(text: &str) -> BTreeSet<Decimal> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut values = BTreeSet::new();
    let mut at = 0;
    while at < chars.len() {
        if digit(chars[at].1).is_none() {
            at += 1;
            continue;
        }
        let in_code = at > 0 && chars[at - 1].1.is_ascii_alphabetic();
        match western(text, &chars, at) {
            Some((number, after)) => {
                let is_month = chars.get(after).is_some_and(|(_, c)| matches!(c, '月' | '월'));
                if !in_code && !is_month {
                    values.insert(number.value);
                }
                at = after;
            }
            None => at += run(&chars, at),
        }
    }
    values
}

/// Zeros of the decimal digits that occur in the languages people ask in; nine digits follow each.
const ZEROS: [u32; 9] = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0x0ED0, 0x1040, 0x17E0, 0xFF10];

/// The ASCII digit that a digit of any script stands for.
pub fn digit(c: char) -> Option<char> {
    if c.is_ascii_digit() {
        return Some(c);
    }
    let code = c as u32;
    // Most of what is no digit: letters with accents, Cyrillic, Chinese, Korean.
    if code < ZEROS[0] || (0x2000..ZEROS[8]).contains(&code) {
        return None;
    }
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).and_then(|zero| char::from_digit(code - zero, 10))
}

/// All numbers of a text in order.
///
/// Groups of three after a comma, point, apostrophe or space belong together (`10,000`, `10.000`, `10 000`); another number of digits after
/// a point or comma is a decimal part. `万` and `만` multiply by ten thousand, `千` by a thousand.
pub fn numbers(text: &str) -> Vec<Number> {
    if !text.contains(|c| digit(c).is_some() || numeral(c).is_some()) {
        return Vec::new();
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let next = if digit(chars[at].1).is_some() {
            western(text, &chars, at)
        } else if numeral(chars[at].1).is_some() {
            chinese(text, &chars, at)
        } else {
            None
        };
        match next {
            Some((number, after)) => {
                found.push(number);
                at = after;
            }
            None => at += 1,
        }
    }
    found
}

fn offset(text: &str, chars: &[(usize, char)], at: usize) -> usize {
    chars.get(at).map_or(text.len(), |(offset, _)| *offset)
}

fn run(chars: &[(usize, char)], from: usize) -> usize {
    chars[from.min(chars.len())..].iter().take_while(|(_, c)| digit(*c).is_some()).count()
}

fn western(text: &str, chars: &[(usize, char)], start: usize) -> Option<(Number, usize)> {
    let take = |from: usize, count: usize| chars[from..from + count].iter().filter_map(|(_, c)| digit(*c)).collect::<String>();
    let first = run(chars, start);
    let mut digits = take(start, first);
    let mut at = start + first;
    let mut groups = 0;
    while first <= 3 && at < chars.len() && is_group_mark(chars[at].1) && run(chars, at + 1) == 3 {
        digits.push_str(&take(at + 1, 3));
        at += 4;
        groups += 1;
    }
    let mut part = String::new();
    if groups == 0 && at < chars.len() && matches!(chars[at].1, '.' | ',' | '٫') {
        let decimals = run(chars, at + 1);
        if (1..=2).contains(&decimals) {
            part = take(at + 1, decimals);
            at += 1 + decimals;
        }
    }
    let written = if part.is_empty() { digits } else { format!("{digits}.{part}") };
    let mut value: Decimal = written.parse().ok()?;
    while let Some(factor) = chars.get(at).and_then(|(_, c)| multiplier(*c)) {
        value = value.times(factor);
        at += 1;
    }
    Some((Number { value, start: chars[start].0, end: offset(text, chars, at) }, at))
}

fn is_group_mark(c: char) -> bool {
    matches!(c, ',' | '.' | '٬' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’')
}

fn multiplier(c: char) -> Option<i64> {
    match c {
        '万' | '萬' | '만' => Some(10_000),
        '千' | '천' => Some(1000),
        _ => None,
    }
}

fn numeral(c: char) -> Option<i64> {
    Some(match c {
        '零' | '〇' => 0,
        '一' => 1,
        '二' | '两' | '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        _ => return None,
    })
}

/// A Chinese numeral below ten thousand times ten thousand: 三十, 一百八十, 五千, 一万.
fn chinese(text: &str, chars: &[(usize, char)], start: usize) -> Option<(Number, usize)> {
    let (mut total, mut part, mut figure) = (0i64, 0i64, 0i64);
    let mut at = start;
    while at < chars.len() {
        match chars[at].1 {
            '十' => {
                part += if figure == 0 { 10 } else { figure * 10 };
                figure = 0;
            }
            '百' => {
                part += figure * 100;
                figure = 0;
            }
            '千' => {
                part += figure * 1000;
                figure = 0;
            }
            '万' | '萬' => {
                total = (part + figure) * 10_000;
                (part, figure) = (0, 0);
            }
            c => match numeral(c) {
                Some(value) => figure = figure * if figure > 0 { 10 } else { 1 } + value,
                None => break,
            },
        }
        at += 1;
    }
    let value = total + part + figure;
    (value < 100_000_000).then(|| (Number { value: Decimal::whole(value), start: chars[start].0, end: offset(text, chars, at) }, at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<String> {
        numbers(text).iter().map(|number| number.value.to_string()).collect()
    }

    #[test]
    fn grouped_numbers_are_one_number() {
        assert_eq!(values("RMB 10,000 or 2.000 or 5 000"), ["10000", "2000", "5000"]);
        assert_eq!(values("1,5 Jahre, 0.5 km"), ["1.5", "0.5"]);
        assert_eq!(values("on 2026-12-31 and 021-12367"), ["2026", "12", "31", "21", "12367"]);
    }

    #[test]
    fn chinese_numerals_count() {
        assert_eq!(values("三十日内，最高一万元，一百八十天，1万元"), ["30", "10000", "180", "10000"]);
        assert_eq!(values("十五日以下"), ["15"]);
    }
}
