//! Numbers and months written in words, in the languages of the guides. Knows nothing of digits.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use super::Decimal;
use super::letters::is_letter;
use super::numbers::Number;
use crate::language::Language;

/// The words of one language with their values.
#[derive(Default)]
struct Words {
    numbers: HashMap<String, i64>,
    /// The same, the longest first, for words that are put together.
    pieces: Vec<(String, i64)>,
    months: HashMap<String, i64>,
}

/// As written in the file: a value, then its words with spaces between them.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Written {
    numbers: BTreeMap<String, String>,
    months: BTreeMap<String, String>,
}

static WORDS: LazyLock<HashMap<Language, Words>> = LazyLock::new(|| {
    let file: HashMap<Language, Written> = toml::from_str(include_str!("words.toml")).unwrap_or_default();
    let by_word = |written: &BTreeMap<String, String>| -> HashMap<String, i64> {
        let values = written.iter().filter_map(|(value, words)| Some((value.parse::<i64>().ok()?, words)));
        values.flat_map(|(value, words)| words.split(' ').map(move |word| (word.to_owned(), value))).collect()
    };
    let words = |written: &Written| {
        let numbers = by_word(&written.numbers);
        let mut pieces: Vec<(String, i64)> = numbers.clone().into_iter().collect();
        pieces.sort_by_key(|(piece, _)| std::cmp::Reverse(piece.len()));
        Words { numbers, pieces, months: by_word(&written.months) }
    };
    file.iter().map(|(language, written)| (*language, words(written))).collect()
});

/// Numbers written in words of a text in lower case, in order.
pub(super) fn spelled(text: &str, language: Language) -> Vec<Number> {
    let Some(words) = WORDS.get(&language) else { return Vec::new() };
    match language.code() {
        "de" => tokens(text).filter_map(|(at, word)| german(&words.pieces, word).map(|value| number(value, at, word))).collect(),
        "ko" => korean(&words.numbers, text),
        _ => spaced(&words.numbers, text, language),
    }
}

/// Number words that stand side by side.
fn spaced(values: &HashMap<String, i64>, text: &str, language: Language) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    let mut open: Option<(i64, Number)> = None;
    for (at, word) in tokens(text) {
        let bare: Cow<str> = if word.contains(is_vowel_mark) { word.chars().filter(|c| !is_vowel_mark(*c)).collect() } else { word.into() };
        // "and" between the parts of a number: one hundred and eighty, treinta y cinco.
        if open.is_some() && matches!(&*bare, "and" | "et" | "y") {
            continue;
        }
        let value = values.get(&*bare).or_else(|| values.get(bare.strip_prefix('و')?)).copied();
        match (value, open.take()) {
            (Some(value), Some((sum, first))) => {
                open = Some(if let Some(sum) = joined(sum, value, language) {
                    (sum, Number { value: Decimal::whole(sum), start: first.start, end: at + word.len() })
                } else {
                    found.push(first);
                    (value, number(value, at, word))
                });
            }
            (Some(value), None) => open = Some((value, number(value, at, word))),
            (None, last) => found.extend(last.map(|(_, number)| number)),
        }
    }
    found.extend(open.map(|(_, number)| number));
    found
}

/// Words before an English month.
const BEFORE_A_MONTH: [&str; 9] = ["in", "to", "until", "from", "since", "and", "by", "of", "or"];

/// Months by name, in order, of a text given as it is and in lower case. English `May` counts with its capital beside a number or after a word such as "until".
pub(super) fn months(text: &str, lower: &str, language: Language) -> Vec<Number> {
    let Some(words) = WORDS.get(&language) else { return Vec::new() };
    let mut found = Vec::new();
    if words.months.is_empty() {
        return found;
    }
    for (at, lower) in tokens(lower) {
        let word = &text[at..at + lower.len()];
        let plain = lower.strip_prefix(['و', 'ل', 'ب']).unwrap_or(lower);
        let Some(month) = words.months.get(lower).or_else(|| words.months.get(plain)) else { continue };
        let is_digit = |c: char| c.is_ascii_digit();
        let beside_a_number = text[..at].trim_end().ends_with(is_digit) || text[at + word.len()..].trim_start().starts_with(is_digit);
        let announced = text[..at].split_whitespace().next_back().is_some_and(|word| BEFORE_A_MONTH.contains(&word));
        if word != "may" && (lower != "may" || beside_a_number || announced) {
            found.push(number(*month, at, word));
        }
    }
    found
}

fn is_vowel_mark(c: char) -> bool {
    ('\u{64b}'..='\u{652}').contains(&c)
}

fn number(value: i64, at: usize, word: &str) -> Number {
    Number { value: Decimal::whole(value), start: at, end: at + word.len() }
}

fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    // Marks of Arabic vowels are no letters, but stand within words.
    text.split(|c: char| !is_letter(c) && !is_vowel_mark(c)).filter(|word| !word.is_empty()).map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// The sum when one number word goes on after another; none where a new number begins.
fn joined(sum: i64, value: i64, language: Language) -> Option<i64> {
    if value == 100 || value == 1000 {
        return (sum < value).then_some(sum * value);
    }
    let french = language.code() == "fr";
    if french && sum % 100 == 4 && value == 20 {
        return Some(sum + 76);
    }
    // Arabic says the unit first: five and twenty.
    if language.code() == "ar" && sum % 100 < 10 && (20..100).contains(&value) && value % 10 == 0 {
        return Some(sum + value);
    }
    let fits = (sum % 100 == 0 && value < 100) || (sum % 100 >= 20 && sum % 10 == 0 && value < 10) || (french && matches!(sum % 100, 60 | 80) && value < 20);
    fits.then_some(sum + value)
}

/// German writes a number in one word: the parts are cut off from the left, the longest first.
fn german(pieces: &[(String, i64)], word: &str) -> Option<i64> {
    let (mut rest, mut total, mut part) = (word, 0i64, 0i64);
    while !rest.is_empty() {
        let (piece, value) = pieces.iter().find(|(piece, _)| rest.starts_with(piece.as_str()))?;
        match *value {
            100 => part = part.max(1) * 100,
            1000 => (total, part) = (part.max(1) * 1000, 0),
            value => part += value,
        }
        rest = &rest[piece.len()..];
    }
    // "ein" alone is an article.
    (!matches!(word, "und" | "ein")).then_some(total + part)
}

/// Korean: native words before a space, and Sino-Korean numerals of two and more signs, since one sign is mostly part of another word.
fn korean(values: &HashMap<String, i64>, text: &str) -> Vec<Number> {
    const SIGNS: [(char, i64); 12] =
        [('일', 1), ('이', 2), ('삼', 3), ('사', 4), ('오', 5), ('육', 6), ('칠', 7), ('팔', 8), ('구', 9), ('십', 10), ('백', 100), ('천', 1000)];
    const COUNTED: [&str; 9] = ["일", "년", "개월", "세", "시간", "주", "원", "위안", "분"];
    let mut found = Vec::new();
    for (at, word) in tokens(text) {
        // 세 after digits is the unit of an age.
        if text[..at].ends_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        if let Some(value) = values.get(word).or_else(|| values.get(word.trim_end_matches(['이', '에', '은', '을', '간']))) {
            found.push(number(*value, at, word));
            continue;
        }
        let signs: Vec<i64> = word.chars().map_while(|c| SIGNS.iter().find(|(sign, _)| *sign == c).map(|(_, value)| *value)).collect();
        // The last sign may be the day that is counted: 삼십일 is thirty days.
        let signs = if signs.len() == word.chars().count() && signs.last() == Some(&1) { &signs[..signs.len() - 1] } else { &signs[..] };
        let length = signs.len() * '일'.len_utf8();
        let counted = COUNTED.iter().any(|unit| word[length..].starts_with(unit) || text[at + length..].trim_start().starts_with(unit));
        if signs.len() < 2 || !signs.iter().any(|value| *value >= 10) || !counted {
            continue;
        }
        let (mut total, mut figure) = (0, 0);
        for value in signs {
            if *value >= 10 {
                total += figure.max(1) * value;
                figure = 0;
            } else {
                figure = *value;
            }
        }
        found.push(number(total + figure, at, &word[..length]));
    }
    found
}
