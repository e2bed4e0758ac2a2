//! Days off and make-up working days. Knows nothing of what is due on them.

use jiff::civil::Weekday;

use super::{SectionRef, Words};
use crate::day::Day;

/// One holiday as the yearly notice sets it.
#[derive(Debug, Clone)]
pub struct Holiday {
    /// Unique name with its year, such as `spring-festival-2026`.
    pub name: String,
    /// First day off.
    pub from: Day,
    /// Last day off, inclusive.
    pub until: Day,
    /// Days of rest that are worked in exchange.
    pub work: Vec<Day>,
    /// The section that states it.
    pub section: SectionRef,
    /// Fact numbers.
    pub facts: Vec<String>,
    /// What it is called.
    pub title: Words,
}

/// The holidays of all years that were announced.
#[derive(Debug, Clone, Default)]
pub struct Holidays {
    /// In the order of their days.
    pub holidays: Vec<Holiday>,
}

impl Holidays {
    /// The holiday that a day belongs to.
    pub fn on(&self, day: Day) -> Option<&Holiday> {
        self.holidays.iter().find(|holiday| holiday.from <= day && day <= holiday.until)
    }

    /// Whether offices work on a day: Monday to Friday but not on holidays, and on make-up days.
    ///
    /// In a year whose notice is not out, only the days of the week are known.
    pub fn is_working(&self, day: Day) -> bool {
        if self.holidays.iter().any(|holiday| holiday.work.contains(&day)) {
            return true;
        }
        !matches!(day.date().weekday(), Weekday::Saturday | Weekday::Sunday) && self.on(day).is_none()
    }

    /// Whether the notices of all years from a day to a later one are known. New Year's Day may be joined to the days before it, so a holiday is of the year in which it ends.
    pub fn know(&self, from: Day, until: Day) -> bool {
        (from.date().year()..=until.date().year()).all(|year| self.holidays.iter().any(|holiday| holiday.until.date().year() == year))
    }

    /// The last working day up to a day, that day included. Ten days of rest in a row do not occur; none is found beyond a month.
    pub fn last_working_day(&self, until: Day) -> Option<Day> {
        let mut day = until;
        for _ in 0..31 {
            // Counted as the rules count, a festival may be a working day; told to act by, it must not be.
            let may_be_closed = is_festival(day) && !self.know(day, day);
            if self.is_working(day) && !may_be_closed {
                return Some(day);
            }
            day = day.previous();
        }
        None
    }
}

/// New Year, Labour Day and National Day are on the same date each year; the notice only says which days are joined to them (F-LIV-206).
fn is_festival(day: Day) -> bool {
    matches!((day.date().month(), day.date().day()), (1 | 5 | 10, 1))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    pub(in super::super) fn holiday(from: &str, until: &str, work: &[&str]) -> Holiday {
        let section = "leave#holidays".parse().expect("a section");
        Holiday {
            name: from.to_owned(),
            from: day(from),
            until: day(until),
            work: work.iter().map(|each| day(each)).collect(),
            section,
            facts: Vec::new(),
            title: Words::new(),
        }
    }

    #[test]
    fn offices_work_on_weekdays_and_make_up_days() {
        let holidays = Holidays { holidays: vec![holiday("2025-12-31", "2026-01-02", &["2025-12-28"]), holiday("2026-10-01", "2026-10-07", &["2026-10-10"])] };
        for (on, working) in [
            ("2025-12-28", true),
            ("2025-12-30", true),
            ("2025-12-31", false),
            ("2026-01-02", false),
            ("2026-01-03", false),
            ("2026-01-05", true),
            ("2026-10-01", false),
            ("2026-10-08", true),
            ("2026-10-10", true),
            ("2026-10-11", false),
        ] {
            assert_eq!(holidays.is_working(day(on)), working, "{on}");
        }
        assert_eq!(holidays.last_working_day(day("2026-10-07")), Some(day("2026-09-30")));
        assert_eq!(holidays.last_working_day(day("2026-10-11")), Some(day("2026-10-10")));
        assert_eq!(holidays.last_working_day(day("2027-01-01")), Some(day("2026-12-31")), "New Year is New Year before the notice is out");
        assert!(holidays.know(day("2026-01-01"), day("2026-12-31")));
        assert!(!holidays.know(day("2025-12-31"), day("2026-01-02")), "the notice for 2026 says nothing of the rest of 2025");
        assert!(!holidays.know(day("2026-12-31"), day("2027-01-01")));
    }
}
