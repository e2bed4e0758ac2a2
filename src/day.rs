//! A day of the calendar, as rules use it: no time, no zone. Knows nothing of what happens on it.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A day between 1900 and 2200, ordered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(Date);

/// Text that is no day: another form than `YYYY-MM-DD`, a day the calendar does not have, or one outside 1900–2200.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a day of the form YYYY-MM-DD: {0:?}")]
pub struct NotADay(pub String);

const EPOCH: Date = Date::constant(1970, 1, 1);

impl Day {
    /// The day that follows.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.tomorrow().unwrap_or(self.0))
    }

    /// The day before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self(self.0.yesterday().unwrap_or(self.0))
    }

    /// Days since 1 January 1970, negative before; the form in which engines filter.
    pub fn number(self) -> i32 {
        (self.0 - EPOCH).get_days()
    }

    /// How many days lie between this day and a later one; negative when it is earlier.
    pub fn days_until(self, later: Self) -> i32 {
        later.number() - self.number()
    }

    /// The calendar's own type, for formatting and arithmetic.
    pub fn date(self) -> Date {
        self.0
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self(date)
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let refused = || NotADay(text.chars().take(40).collect());
        let shaped = text.len() == 10 && text.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !shaped {
            return Err(refused());
        }
        let date: Date = text.parse().map_err(|_| refused())?;
        if (1900..=2200).contains(&date.year()) { Ok(Self(date)) } else { Err(refused()) }
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;
    fn try_from(text: String) -> Result<Self, NotADay> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_one_form_and_must_exist() {
        assert!("2026-11-24".parse::<Day>().is_ok());
        for bad in ["2026-02-31", "99999-01-01", "2026-1-2", "24.11.2026", "", "2026-11-24T00:00"] {
            assert!(bad.parse::<Day>().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn numbers_count_from_1970() {
        let day: Day = "1970-01-02".parse().expect("a day");
        assert_eq!(day.number(), 1);
        assert_eq!(day.next().to_string(), "1970-01-03");
        assert_eq!(day.previous().to_string(), "1970-01-01");
    }
}
