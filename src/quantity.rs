//! Deadlines, amounts, days and phone numbers: as values without language, and found in text of any script.
//! Knows nothing of guides; rendering a value in words is the business of `texts`.

mod figures;
mod letters;
mod numbers;
mod phone;
mod units;
mod words;

use std::fmt;
use std::str::FromStr;

use crate::day::Day;

pub use figures::{Figure, Form, codes, figures, figures_beside};
pub use letters::{is_letter, is_word, lower};
pub use numbers::{Number, digit, numbers, stated};
pub use phone::is_phone;
pub use units::Unit;

/// A value that all languages of a guide share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Quantity {
    /// An amount with its unit; a range if `high` is given.
    Amount {
        /// The amount, or the lower end.
        low: Decimal,
        /// The upper end.
        high: Option<Decimal>,
        /// What is counted.
        unit: Unit,
    },
    /// A day of the calendar.
    Date(Day),
    /// A telephone number.
    Phone(String),
    /// A form, visa letter or other code.
    Code(String),
}

/// A decimal number with at most three decimals, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal {
    thousandths: i64,
}

/// Text that is none of the forms of a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no value: write `24 hours`, `400-1000 CNY`, `500 CNY/day`, `2026-12-31`, `021-12367` or `form:NAME`")]
pub struct NotAQuantity(String);

impl Decimal {
    /// A whole number.
    pub fn whole(number: i64) -> Self {
        Self { thousandths: number.saturating_mul(1000) }
    }

    /// The nearest floating-point number.
    pub fn to_f64(self) -> f64 {
        self.thousandths as f64 / 1000.0
    }

    /// Thousandths, for exact formatting.
    pub fn thousandths(self) -> i64 {
        self.thousandths
    }

    fn times(self, factor: i64) -> Self {
        Self { thousandths: self.thousandths.saturating_mul(factor) }
    }
}

impl FromStr for Decimal {
    type Err = NotAQuantity;

    fn from_str(text: &str) -> Result<Self, NotAQuantity> {
        let refused = || NotAQuantity(text.to_owned());
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || whole.len() > 12 || part.len() > 3 || !digits(whole) || !digits(part) {
            return Err(refused());
        }
        let whole: i64 = whole.parse().map_err(|_| refused())?;
        let part: i64 = format!("{part:0<3}").parse().map_err(|_| refused())?;
        Ok(Self { thousandths: whole * 1000 + part })
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.thousandths / 1000, self.thousandths % 1000);
        if part == 0 {
            return write!(out, "{whole}");
        }
        write!(out, "{whole}.{}", format!("{part:03}").trim_end_matches('0'))
    }
}

impl FromStr for Quantity {
    type Err = NotAQuantity;

    fn from_str(text: &str) -> Result<Self, NotAQuantity> {
        let refused = || NotAQuantity(text.to_owned());
        if let Ok(day) = text.parse::<Day>() {
            return Ok(Self::Date(day));
        }
        if let Some(code) = text.strip_prefix("form:") {
            return if code.is_empty() { Err(refused()) } else { Ok(Self::Code(code.to_owned())) };
        }
        if !text.contains(' ') && is_phone(text) {
            return Ok(Self::Phone(text.to_owned()));
        }
        let (amount, unit) = text.split_once(' ').ok_or_else(refused)?;
        let unit = Unit::named(unit).ok_or_else(refused)?;
        let (low, high) = match amount.split_once('-') {
            Some((low, high)) => (low.parse()?, Some(high.parse()?)),
            None => (amount.parse()?, None),
        };
        if high.is_some_and(|high: Decimal| high <= low) {
            return Err(refused());
        }
        Ok(Self::Amount { low, high, unit })
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Amount { low, high: Some(high), unit } => write!(out, "{low}-{high} {}", unit.name()),
            Self::Amount { low, high: None, unit } => write!(out, "{low} {}", unit.name()),
            Self::Date(day) => write!(out, "{day}"),
            Self::Phone(number) => out.write_str(number),
            Self::Code(code) => write!(out, "form:{code}"),
        }
    }
}

impl Quantity {
    /// Whether a text states this value, in any script and with any of the units' names nearby.
    ///
    /// A day counts as stated when its year and its day of the month stand close together: months are written in words.
    pub fn is_stated_in(&self, text: &str) -> bool {
        match self {
            Self::Amount { low, high, unit } => {
                let mut found = numbers(text);
                // "3月15日" is no fifteen days.
                let of_month = |number: &Number| text[..number.start].trim_end().ends_with(['月', '월']) && text[number.end..].starts_with(['日', '일']);
                found.retain(|number| !of_month(number));
                let near = |wanted: Decimal| found.iter().any(|number| number.value == wanted && unit.stands_by(text, number));
                let there = |wanted: Decimal| found.iter().any(|number| number.value == wanted);
                match high {
                    Some(high) => there(*low) && near(*high),
                    None => near(*low),
                }
            }
            Self::Date(day) => {
                let found = numbers(text);
                let (year, of_month) = (Decimal::whole(day.date().year().into()), Decimal::whole(day.date().day().into()));
                found
                    .iter()
                    .filter(|number| number.value == year)
                    .any(|at| found.iter().any(|number| number.value == of_month && number.start.abs_diff(at.start) < 48 && number.start != at.start))
            }
            Self::Phone(number) => digits_only(text).contains(&digits_only(number)),
            Self::Code(code) => text.contains(code.as_str()),
        }
    }
}

fn digits_only(text: &str) -> String {
    text.chars().filter_map(numbers::digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantity(text: &str) -> Quantity {
        text.parse().unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn values_are_read_back_as_written() {
        for text in ["24 hours", "400-1000 CNY", "500 CNY/day", "2026-12-31", "021-12367", "12367", "form:K", "1.5 years", "180 working days"] {
            assert_eq!(quantity(text).to_string(), text);
        }
        for bad in ["", "soon", "24 parsecs", "9-3 days", "1,000 CNY", "form:", "2026-02-31", "021--12367", "+"] {
            assert!(bad.parse::<Quantity>().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_value_is_found_in_every_script() {
        let day = quantity("30 days");
        for text in ["within 30 days", "30日以内", "30 Tagen", "خلال ٣٠ يومًا", "30 дней", "30일 이내", "30 jours", "三十日内"] {
            assert!(day.is_stated_in(text), "{text}");
        }
        assert!(!day.is_stated_in("within 30 hours"));
        assert!(!day.is_stated_in("within 130 days"));
        let fine = quantity("10000 CNY");
        for text in ["RMB 10,000", "10.000 Yuan", "10 000 yuans", "1万元", "10000元", "10\u{202f}000 юаней", "10,000위안", "١٠٬٠٠٠ يوان"] {
            assert!(fine.is_stated_in(text), "{text}");
        }
    }

    #[test]
    fn a_day_is_found_with_its_month_in_words() {
        let end = quantity("2026-12-31");
        for text in ["until 31 December 2026", "2026年12月31日", "bis 31. Dezember 2026", "до 31 декабря 2026 года", "2026년 12월 31일"] {
            assert!(end.is_stated_in(text), "{text}");
        }
        assert!(!end.is_stated_in("in 2026, from 30 December on"));
    }
}
