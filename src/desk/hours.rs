//! Whether the desk is open, and when it opens next: weekly hours, holidays, days worked in exchange. Knows nothing of who is there.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Weekday};

use crate::day::Day;
use crate::knowledge::Hours;
use crate::rules::Holidays;

/// Days among which the next opening is looked for: longer than any holiday.
const AHEAD: i64 = 40;

/// When the desk is open.
pub(super) struct Opening<'a> {
    pub(super) hours: Option<&'a Hours>,
    /// The holidays that it keeps.
    pub(super) holidays: Option<&'a Holidays>,
}

impl Opening<'_> {
    /// Whether it is open at a local time.
    pub(super) fn open_at(&self, now: DateTime) -> bool {
        let Some(hours) = self.hours else { return false };
        self.counted(now.date()).is_some_and(|date| hours.open_at(date.to_datetime(now.time())))
    }

    /// When it opens next after a local time at which it is shut.
    pub(super) fn opens(&self, now: DateTime) -> Option<DateTime> {
        let Hours::Weekly(spans) = self.hours? else { return None };
        (0..AHEAD).find_map(|days| {
            let date = now.date().checked_add(days.days()).ok()?;
            let counted = self.counted(date)?.weekday().to_monday_one_offset();
            let times = spans.iter().filter(|span| (span.first.to_monday_one_offset()..=span.last.to_monday_one_offset()).contains(&counted));
            times.map(|span| date.to_datetime(span.opens)).filter(|opens| *opens > now).min()
        })
    }

    /// The day whose hours a day has: a day of rest that is worked in exchange has those of the Friday before; none on a holiday.
    fn counted(&self, date: Date) -> Option<Date> {
        let Some(holidays) = self.holidays else { return Some(date) };
        let day = Day::from(date);
        if holidays.holidays.iter().any(|holiday| holiday.work.contains(&day)) {
            let back = match date.weekday() {
                Weekday::Saturday => 1,
                Weekday::Sunday => 2,
                _ => 0,
            };
            return date.checked_sub(back.days()).ok();
        }
        holidays.on(day).is_none().then_some(date)
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::Holiday;

    use super::*;

    fn at(text: &str) -> DateTime {
        text.parse().expect("a time")
    }

    fn october() -> Holidays {
        let day = |text: &str| text.parse::<Day>().expect("a day");
        let holiday = Holiday {
            name: "national-day-2026".to_owned(),
            from: day("2026-10-01"),
            until: day("2026-10-07"),
            work: vec![day("2026-10-10")],
            section: "leave#holidays".parse().expect("a section"),
            facts: Vec::new(),
            title: std::collections::BTreeMap::new(),
        };
        Holidays { holidays: vec![holiday] }
    }

    #[test]
    fn it_keeps_lunch_weekends_and_holidays() {
        let (hours, holidays) = ("Mon-Fri 09:00-12:00; Mon-Fri 13:30-17:00".parse().expect("hours"), october());
        let desk = Opening { hours: Some(&hours), holidays: Some(&holidays) };
        for (now, opens) in [
            ("2026-11-24T10:00", None),
            ("2026-11-24T12:00", Some("2026-11-24T13:30")),
            ("2026-11-24T08:59", Some("2026-11-24T09:00")),
            ("2026-11-27T17:00", Some("2026-11-30T09:00")),
            ("2026-10-01T10:00", Some("2026-10-08T09:00")),
            ("2026-10-10T10:00", None),
            ("2026-10-09T18:00", Some("2026-10-10T09:00")),
        ] {
            assert_eq!(desk.open_at(at(now)), opens.is_none(), "{now}");
            if let Some(opens) = opens {
                assert_eq!(desk.opens(at(now)), Some(at(opens)), "{now}");
            }
        }
        let plain = Opening { hours: Some(&hours), holidays: None };
        assert!(plain.open_at(at("2026-10-01T10:00")) && !plain.open_at(at("2026-10-10T10:00")));
        assert!(!Opening { hours: None, holidays: None }.open_at(at("2026-11-24T10:00")));
    }
}
