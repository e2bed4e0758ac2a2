//! Opening hours as text, `Mon-Fri 09:00-17:00; Sat 09:00-12:00` or `24/7`. Knows nothing of holidays or zones.

use std::str::FromStr;

use jiff::civil::{DateTime, Time, Weekday};

/// When somebody can be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hours {
    /// At any time.
    Always,
    /// On these weekdays between these times (to, exclusive).
    Weekly(Vec<Span>),
}

/// A time of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub first: Weekday,
    /// The last day, inclusive; the first itself where it is one day.
    pub last: Weekday,
    /// When it opens.
    pub opens: Time,
    /// When it closes, exclusive.
    pub closes: Time,
}

/// Text that is not of the form above.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("hours are `24/7` or of the form `Mon-Fri 09:00-17:00; Sat 09:00-12:00`, not {0:?}")]
pub struct NotHours(String);

impl Hours {
    /// Whether somebody is there at a local time.
    pub fn open_at(&self, now: DateTime) -> bool {
        match self {
            Self::Always => true,
            Self::Weekly(spans) => spans.iter().any(|span| {
                let day = now.weekday().to_monday_one_offset();
                let days = span.first.to_monday_one_offset()..=span.last.to_monday_one_offset();
                days.contains(&day) && (span.opens..span.closes).contains(&now.time())
            }),
        }
    }
}

impl FromStr for Hours {
    type Err = NotHours;

    fn from_str(text: &str) -> Result<Self, NotHours> {
        if text == "24/7" {
            return Ok(Self::Always);
        }
        let spans: Option<Vec<Span>> = text.split(';').map(|part| span(part.trim())).collect();
        spans.map(Self::Weekly).ok_or_else(|| NotHours(text.to_owned()))
    }
}

fn span(text: &str) -> Option<Span> {
    let (days, times) = text.split_once(' ')?;
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let (opens, closes) = times.split_once('-')?;
    let span = Span { first: weekday(first)?, last: weekday(last)?, opens: opens.parse().ok()?, closes: closes.parse().ok()? };
    (span.opens < span.closes && span.first.to_monday_one_offset() <= span.last.to_monday_one_offset()).then_some(span)
}

fn weekday(name: &str) -> Option<Weekday> {
    Some(match name {
        "Mon" => Weekday::Monday,
        "Tue" => Weekday::Tuesday,
        "Wed" => Weekday::Wednesday,
        "Thu" => Weekday::Thursday,
        "Fri" => Weekday::Friday,
        "Sat" => Weekday::Saturday,
        "Sun" => Weekday::Sunday,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_is_open_in_its_hours_only() {
        let hours: Hours = "Mon-Fri 09:00-17:00; Sat 09:00-12:00".parse().expect("hours");
        assert!(hours.open_at("2026-11-24T09:00".parse().expect("a time")));
        assert!(!hours.open_at("2026-11-24T17:00".parse().expect("a time")));
        assert!(!hours.open_at("2026-11-29T10:00".parse().expect("a time")), "a Sunday");
        assert!("sometimes".parse::<Hours>().is_err());
        assert!("Mon-Fri 17:00-09:00".parse::<Hours>().is_err());
    }
}
