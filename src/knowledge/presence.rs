//! Whether somebody is there at a time: the hours of the week, and the public holidays on which they do not hold. Knows nothing of where it is told.

use jiff::civil::DateTime;

use super::{Contact, Hours, Knowledge};
use crate::day::Day;

/// Whether somebody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Now.
    Open,
    /// Not now.
    Closed,
    /// By the hours of the week somebody would be, but today is a public holiday.
    Holiday,
}

impl Knowledge {
    /// Whether somebody is there at a local time; none where the hours are not known.
    pub fn presence(&self, contact: &Contact, now: DateTime) -> Option<Presence> {
        let hours = contact.hours.as_ref()?;
        let is_holiday = *hours != Hours::Always && self.rules.holidays.on(Day::from(now.date())).is_some();
        Some(match hours.open_at(now) {
            true if is_holiday => Presence::Holiday,
            true => Presence::Open,
            false => Presence::Closed,
        })
    }
}
