//! What time it is in the city. Knows nothing of what happens then.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::day::Day;

/// The city's clock; tests set it to a fixed time, which clones share.
#[derive(Debug, Clone)]
pub struct Clock {
    zone: TimeZone,
    /// Milliseconds since 1970.
    fixed: Option<Arc<AtomicI64>>,
}

/// A time zone that is not known.
#[derive(Debug, thiserror::Error)]
#[error("time_zone: {0}")]
pub struct NoZone(#[from] jiff::Error);

impl Clock {
    /// The system's time, told in a zone such as `Asia/Shanghai`.
    pub fn of(zone: &str) -> Result<Self, NoZone> {
        Ok(Self { zone: TimeZone::get(zone)?, fixed: None })
    }

    /// The same zone at one moment until it is set to another.
    #[must_use]
    pub fn fixed_at(mut self, moment: Timestamp) -> Self {
        self.fixed = Some(Arc::new(AtomicI64::new(moment.as_millisecond())));
        self
    }

    /// Sets a fixed clock, and all its clones, to another moment; one that goes stays as it is.
    pub fn set(&self, moment: Timestamp) {
        if let Some(fixed) = &self.fixed {
            fixed.store(moment.as_millisecond(), Ordering::Relaxed);
        }
    }

    #[expect(clippy::disallowed_methods, reason = "this is the clock that all others ask")]
    fn zoned(&self) -> Zoned {
        let fixed = self.fixed.as_ref().and_then(|fixed| Timestamp::from_millisecond(fixed.load(Ordering::Relaxed)).ok());
        fixed.unwrap_or_else(Timestamp::now).to_zoned(self.zone.clone())
    }

    /// Local date and time.
    pub fn now(&self) -> DateTime {
        self.zoned().datetime()
    }

    /// The moment, the same everywhere.
    pub fn moment(&self) -> Timestamp {
        self.zoned().timestamp()
    }

    /// When a day begins in the city.
    pub fn start_of(&self, day: Day) -> Result<Timestamp, jiff::Error> {
        Ok(day.date().to_zoned(self.zone.clone())?.timestamp())
    }

    /// The moment of a local time.
    pub fn at(&self, local: DateTime) -> Result<Timestamp, jiff::Error> {
        Ok(local.to_zoned(self.zone.clone())?.timestamp())
    }

    /// The city's day at a moment.
    pub fn day_of(&self, moment: Timestamp) -> Day {
        moment.to_zoned(self.zone.clone()).date().into()
    }

    /// Today in the city.
    pub fn today(&self) -> Day {
        self.now().date().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_the_citys_day() {
        let late = "2026-11-23T17:00:00Z".parse().expect("a time");
        let clock = Clock::of("Asia/Shanghai").expect("a zone").fixed_at(late);
        assert_eq!(clock.today().to_string(), "2026-11-24");
        assert_eq!(clock.start_of(clock.today()).map(|at| at.to_string()).ok(), Some("2026-11-23T16:00:00Z".to_owned()));
        assert!(Clock::of("Nowhere/Town").is_err());
    }
}
