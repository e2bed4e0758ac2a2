//! Figures as a translation must repeat them: numbers in digits and in words, months by name, codes. Knows nothing of units or limits.

use super::letters::lower;
use super::numbers::{Number, digit, numbers};
use super::{Decimal, words};
use crate::language::Language;

/// How a figure is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// In digits of any script.
    Digits,
    /// In words or in Chinese numerals.
    Words,
    /// A month of the calendar, by name or as `12月`.
    Month,
}

/// A figure and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// Its value; 1 to 12 for a month.
    pub value: Decimal,
    /// How it is written.
    pub form: Form,
    /// Byte offset of its first character.
    pub start: usize,
    /// Byte offset behind its last character.
    pub end: usize,
}

/// The figures of a text in order. Digits of a code (`X1`) are left to [`codes`].
pub fn figures(text: &str, language: Language) -> Vec<Figure> {
    figures_beside(text, &lower(text), language)
}

/// As [`figures`], for a text that is known in lower case too.
pub fn figures_beside(text: &str, small: &str, language: Language) -> Vec<Figure> {
    let mut found: Vec<Figure> = numbers(text).iter().filter_map(|number| in_digits(text, number)).collect();
    let spelled = words::spelled(small, language).into_iter().map(|number| (number, Form::Words));
    let named = words::months(text, small, language).into_iter().map(|number| (number, Form::Month));
    for (number, form) in named.chain(spelled) {
        if found.iter().all(|figure| number.end <= figure.start || figure.end <= number.start) {
            found.push(Figure { value: number.value, form, start: number.start, end: number.end });
        }
    }
    found.sort_by_key(|figure| figure.start);
    found
}

/// Codes of one to three capital letters and digits: `X1`, `S2`, `R1`.
pub fn codes(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| {
            let letters = word.bytes().take_while(u8::is_ascii_uppercase).count();
            (1..=3).contains(&letters) && letters < word.len() && word.bytes().skip(letters).all(|b| b.is_ascii_digit())
        })
        .map(str::to_owned)
        .collect()
}

fn in_digits(text: &str, number: &Number) -> Option<Figure> {
    let written = &text[number.start..number.end];
    let of_code = text[..number.start].ends_with(|c: char| c.is_ascii_alphabetic());
    let form = if !written.starts_with(|c| digit(c).is_some()) {
        Form::Words
    } else if text[number.end..].starts_with(['月', '월']) {
        Form::Month
    } else {
        Form::Digits
    };
    (!of_code).then_some(Figure { value: number.value, form, start: number.start, end: number.end })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, language: &str) -> Vec<(String, Form)> {
        let language = language.parse().unwrap_or_else(|error| panic!("{error}"));
        figures(text, language).into_iter().map(|figure| (figure.value.to_string(), figure.form)).collect()
    }

    #[test]
    fn thirty_days_are_thirty_days_in_every_script() {
        for (language, text) in [
            ("zh", "三十日"),
            ("en", "thirty days"),
            ("ja", "三十日"),
            ("ko", "삼십일"),
            ("fr", "trente jours"),
            ("de", "dreißig Tage"),
            ("es", "treinta días"),
            ("ru", "тридцати дней"),
            ("ar", "ثلاثين يومًا"),
            ("ar", "٣٠ يومًا"),
        ] {
            assert_eq!(read(text, language)[0].0, "30", "{text}");
        }
    }

    #[test]
    fn compound_number_words_are_one_number() {
        for (language, text, value) in [
            ("en", "one hundred and eighty days", "180"),
            ("en", "twenty-four hours", "24"),
            ("fr", "quatre-vingt-dix jours", "90"),
            ("de", "hundertachtzig Tage", "180"),
            ("de", "vierundzwanzig Stunden", "24"),
            ("es", "ciento ochenta días", "180"),
            ("es", "treinta y cinco", "35"),
            ("ru", "сто восемьдесят дней", "180"),
            ("ar", "خمسة وعشرون يومًا", "25"),
            ("ko", "백팔십일", "180"),
            ("zh", "一百八十日", "180"),
        ] {
            assert_eq!(read(text, language).iter().map(|(value, _)| value.as_str()).collect::<Vec<_>>(), [value], "{text}");
        }
    }

    #[test]
    fn months_are_read_by_name() {
        for (language, text) in [
            ("zh", "2013年7月1日"),
            ("en", "1 July 2013"),
            ("ja", "2013年7月1日"),
            ("ko", "2013년 7월 1일"),
            ("fr", "1er juillet 2013"),
            ("de", "1. Juli 2013"),
            ("es", "1 de julio de 2013"),
            ("ru", "1 июля 2013 года"),
            ("ar", "1 يوليو 2013"),
        ] {
            assert!(read(text, language).contains(&("7".to_owned(), Form::Month)), "{text}");
        }
        assert!(!read("You may stay 30 days", "en").iter().any(|(_, form)| *form == Form::Month));
        assert_eq!(read("6个月", "zh"), [("6".to_owned(), Form::Digits)]);
    }

    #[test]
    fn a_code_is_no_number() {
        assert_eq!(codes("S1 or X2 visas, 30 days, COVID19"), ["S1", "X2"]);
        assert!(read("an X2 visa", "en").is_empty());
    }
}
