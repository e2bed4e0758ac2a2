//! What follows from a deadline for one event: the last day, whether it has passed, what to cite. Knows nothing of who asks, or of the guides' texts.
//!
//! A period is counted as the facts say. Where they do not say whether its first day counts, it counts, so that the day told is never too late.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};

use super::{Counted, Deadline, Holidays, Length, Period, SectionRef, Start, Timing};
use crate::day::Day;
use crate::quantity::Unit;

/// When something happened or will happen, in the city's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The day is known.
    Day(Day),
    /// The day and the time are known.
    Moment(DateTime),
}

/// What follows from a deadline for one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// First day on which it can be done, if the rule has one.
    pub opens: Option<Day>,
    /// Last day, inclusive.
    pub last: Day,
    /// The moment at which the time is over.
    pub until: DateTime,
    /// The last day up to `last` on which offices work, if an office is needed; the facts do not say that an end on a day of rest is put off.
    pub act_by: Day,
    /// Days from today to `last`, negative when it has passed.
    pub days_left: i32,
    /// Whether the time is over.
    pub late: bool,
    /// Whether the holidays of all the days that were looked at are announced.
    pub calendar_known: bool,
    /// Whether it was counted as the facts say, or the earliest day is told.
    pub counted: Counted,
    /// The sections to cite: the rule's, and when it is too late the one that says what to do.
    pub sections: Vec<SectionRef>,
}

/// An event for which there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeadlineError {
    /// The rule did not hold on the event's day, or how it stood then is not known.
    #[error("{deadline}: no rule is known for {day}")]
    NoRule {
        /// The deadline.
        deadline: String,
        /// The event's day.
        day: Day,
    },
    /// The result lies outside the calendar.
    #[error("{deadline}: {day} lies too far away")]
    TooFar {
        /// The deadline.
        deadline: String,
        /// The event's day.
        day: Day,
    },
}

impl Event {
    /// Its day.
    pub fn day(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment) => moment.date().into(),
        }
    }
}

/// Where the time ends.
struct End {
    last: Day,
    /// For hours the moment, else the day's end.
    until: Option<DateTime>,
    counted: Counted,
    /// Whether holidays decided.
    working_days: bool,
}

impl Deadline {
    /// The last day for an event, seen from now.
    pub fn due(&self, event: Event, now: DateTime, holidays: &Holidays) -> Result<Due, DeadlineError> {
        let day = event.day();
        let too_far = || DeadlineError::TooFar { deadline: self.name.clone(), day };
        let mut opens = None;
        let on = |last: Day| End { last, until: None, counted: self.counted, working_days: false };
        let end = match &self.timing {
            Timing::Within(periods) => {
                let holds = |period: &&Period| period.from.is_none_or(|from| from <= day) && period.until.is_none_or(|until| day <= until);
                let period = periods.iter().find(holds).ok_or_else(|| DeadlineError::NoRule { deadline: self.name.clone(), day })?;
                self.within(period.length, event, holidays).ok_or_else(too_far)?
            }
            Timing::AtLeastBefore(length) => self.before(*length, day, holidays).ok_or_else(too_far)?,
            Timing::Before => on(day.previous()),
            Timing::NextYear { opens: first, closes } => {
                let year = day.date().year() + 1;
                opens = Some(first.in_year(year).ok_or_else(too_far)?.into());
                on(closes.in_year(year).ok_or_else(too_far)?.into())
            }
        };
        let last = end.last;
        let until = end.until.unwrap_or_else(|| midnight(last.next()));
        let late = now >= until;
        let earliest = opens.or_else(|| matches!(self.timing, Timing::Within(_)).then_some(day));
        let open_day = holidays.last_working_day(last).filter(|open| self.office && earliest.is_none_or(|earliest| earliest <= *open));
        let act_by = open_day.unwrap_or(last);
        let looked_at = if end.working_days { (day.min(act_by), day.max(last)) } else { (act_by, last) };
        let mut sections = vec![self.section.clone()];
        if late && self.late != self.section {
            sections.push(self.late.clone());
        }
        Ok(Due {
            opens,
            last,
            until,
            act_by,
            days_left: Day::from(now.date()).days_until(last),
            late,
            calendar_known: holidays.know(looked_at.0, looked_at.1),
            counted: end.counted,
            sections,
        })
    }

    /// The end of a time after an event.
    fn within(&self, length: Length, event: Event, holidays: &Holidays) -> Option<End> {
        let end = |last: Day| End { last, until: None, counted: self.counted, working_days: false };
        let day = event.day();
        let first = match self.starts {
            Start::Event => day,
            Start::NextDay => day.next(),
        };
        match length.unit {
            Unit::Hours => {
                let (start, counted) = match (self.starts, event) {
                    (Start::Event, Event::Moment(moment)) => (moment, self.counted),
                    // Without a time the hours may have begun at midnight.
                    (Start::Event, Event::Day(day)) => (midnight(day), Counted::Earliest),
                    (Start::NextDay, _) => (midnight(first), self.counted),
                };
                let until = start.checked_add(i64::from(length.amount).hours()).ok()?;
                let last: Day = until.date().into();
                let last = if until.time() == Time::midnight() { last.previous() } else { last };
                Some(End { until: Some(until), counted, ..end(last) })
            }
            Unit::WorkingDays => {
                let mut last = first;
                let mut left = length.amount.saturating_sub(holidays.is_working(last).into());
                while left > 0 {
                    last = last.next();
                    left -= u16::from(holidays.is_working(last));
                }
                Some(End { working_days: true, ..end(last) })
            }
            _ => {
                let same_day: Day = shifted(day.date(), length, 1)?.into();
                Some(end(if self.starts == Start::NextDay { same_day } else { same_day.previous() }))
            }
        }
    }

    /// The last day that lies a time before a paper's last day.
    fn before(&self, length: Length, paper_ends: Day, holidays: &Holidays) -> Option<End> {
        let back = |day: Day| if self.counted == Counted::Earliest { day.previous() } else { day };
        if length.unit != Unit::WorkingDays {
            let last = back(shifted(paper_ends.date(), length, -1)?.into());
            return Some(End { last, until: None, counted: self.counted, working_days: false });
        }
        let mut last = back(paper_ends);
        let mut left = length.amount;
        while left > 0 {
            left -= u16::from(holidays.is_working(last));
            last = last.previous();
        }
        Some(End { last, until: None, counted: self.counted, working_days: true })
    }
}

fn midnight(day: Day) -> DateTime {
    day.date().to_datetime(Time::midnight())
}

/// The same day so many days, months or years away; where a month lacks it, the month's last day.
fn shifted(day: Date, length: Length, sign: i64) -> Option<Date> {
    let amount = sign * i64::from(length.amount);
    let span = match length.unit {
        Unit::Months => amount.months(),
        Unit::Years => amount.years(),
        _ => amount.days(),
    };
    day.checked_add(span).ok()
}

#[cfg(test)]
mod tests {
    use super::super::holidays::tests::holiday;
    use super::super::{MonthDay, Situation, Words};
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn moment(text: &str) -> DateTime {
        text.parse().expect("a moment")
    }

    /// Spring Festival 2026 and the days before and after.
    fn calendar() -> Holidays {
        Holidays {
            holidays: vec![
                holiday("2026-02-15", "2026-02-23", &["2026-02-14", "2026-02-28"]),
                holiday("2026-10-01", "2026-10-07", &["2026-09-20", "2026-10-10"]),
            ],
        }
    }

    fn deadline(timing: Timing, starts: Start, counted: Counted) -> Deadline {
        Deadline {
            name: "test".to_owned(),
            section: "guide#rule".parse().expect("a section"),
            facts: Vec::new(),
            late: "guide#late".parse().expect("a section"),
            applies: vec![Situation::Anyone],
            office: true,
            timing,
            starts,
            counted,
            title: Words::new(),
            event: Words::new(),
        }
    }

    fn within(length: &str, starts: Start) -> Deadline {
        let length = Length::of(length).expect("a length");
        deadline(Timing::Within(vec![Period { from: None, until: None, length }]), starts, Counted::Earliest)
    }

    fn before(length: &str, counted: Counted) -> Deadline {
        deadline(Timing::AtLeastBefore(Length::of(length).expect("a length")), Start::Event, counted)
    }

    fn due(deadline: &Deadline, event: &str, now: &str) -> Due {
        deadline.due(Event::Day(day(event)), moment(now), &calendar()).expect("an answer")
    }

    fn last(deadline: &Deadline, event: &str) -> String {
        due(deadline, event, "2026-01-01T00:00").last.to_string()
    }

    #[test]
    fn days_months_and_years_end_where_their_first_day_says() {
        use Start::{Event, NextDay};
        for (length, starts, event, end) in [
            ("10 days", Event, "2026-03-01", "2026-03-10"),
            ("10 days", NextDay, "2026-03-01", "2026-03-11"),
            ("30 days", Event, "2028-02-01", "2028-03-01"),
            ("30 days", Event, "2026-02-01", "2026-03-02"),
            ("1 days", Event, "2026-03-01", "2026-03-01"),
            ("60 days", Event, "2026-12-31", "2027-02-28"),
            ("1 months", Event, "2026-01-15", "2026-02-14"),
            ("1 months", Event, "2026-01-31", "2026-02-27"),
            ("1 months", Event, "2028-01-31", "2028-02-28"),
            ("1 months", Event, "2026-03-01", "2026-03-31"),
            ("1 months", NextDay, "2026-01-30", "2026-02-28"),
            ("1 months", NextDay, "2026-01-31", "2026-02-28"),
            ("1 months", NextDay, "2026-02-28", "2026-03-28"),
            ("1 years", Event, "2026-06-10", "2027-06-09"),
            ("1 years", Event, "2028-02-29", "2029-02-27"),
            ("1 years", NextDay, "2028-02-29", "2029-02-28"),
            ("3 years", Event, "2025-03-01", "2028-02-29"),
        ] {
            assert_eq!(last(&within(length, starts), event), end, "{length} from {event}, {starts:?}");
        }
    }

    #[test]
    fn counting_back_begins_at_the_end_of_the_day_only_where_the_facts_say_so() {
        use Counted::{Earliest, Stated};
        for (length, counted, event, end) in [
            ("30 days", Stated, "2026-12-31", "2026-12-01"),
            ("30 days", Earliest, "2026-12-31", "2026-11-30"),
            ("7 days", Stated, "2028-03-05", "2028-02-27"),
            ("7 days", Stated, "2026-03-05", "2026-02-26"),
            ("1 months", Stated, "2026-03-31", "2026-02-28"),
            ("1 months", Earliest, "2026-03-01", "2026-01-31"),
            ("1 years", Stated, "2028-02-29", "2027-02-28"),
            ("1 working days", Stated, "2026-03-06", "2026-03-05"),
            ("1 working days", Stated, "2026-02-24", "2026-02-23"),
            ("2 working days", Stated, "2026-02-24", "2026-02-13"),
            ("2 working days", Earliest, "2026-02-24", "2026-02-12"),
        ] {
            assert_eq!(last(&before(length, counted), event), end, "{length} before {event}, {counted:?}");
        }
    }

    #[test]
    fn working_days_leave_out_holidays_and_take_in_make_up_days() {
        for (length, event, end) in [
            // Saturday 14 February is worked, 15 to 23 are off.
            ("1 working days", "2026-02-14", "2026-02-14"),
            ("2 working days", "2026-02-14", "2026-02-24"),
            ("1 working days", "2026-02-15", "2026-02-24"),
            // 25, 26, 27 and Saturday 28 February, then Monday.
            ("5 working days", "2026-02-25", "2026-03-02"),
            ("10 working days", "2026-09-30", "2026-10-19"),
        ] {
            assert_eq!(last(&within(length, Start::Event), event), end, "{length} from {event}");
        }
        assert!(due(&within("5 working days", Start::Event), "2026-02-25", "2026-02-25T09:00").calendar_known);
        assert!(!due(&within("5 working days", Start::Event), "2025-12-31", "2026-02-25T09:00").calendar_known, "2025 is not announced here");
        assert!(!due(&within("5 working days", Start::Event), "2026-12-30", "2026-02-25T09:00").calendar_known, "2027 is not announced here");
    }

    #[test]
    fn an_office_is_open_on_the_day_told() {
        // The tenth day is Sunday 15 February, a holiday; Saturday before it is worked.
        let found = due(&within("10 days", Start::Event), "2026-02-06", "2026-02-06T09:00");
        assert_eq!((found.last, found.act_by), (day("2026-02-15"), day("2026-02-14")));
        let found = due(&within("10 days", Start::Event), "2026-02-13", "2026-02-13T09:00");
        assert_eq!((found.last, found.act_by), (day("2026-02-22"), day("2026-02-14")), "back over the whole festival");
        let found = due(&within("5 days", Start::Event), "2026-02-16", "2026-02-16T09:00");
        assert_eq!((found.last, found.act_by), (day("2026-02-20"), day("2026-02-20")), "no office opens in time");
        let mut online = within("10 days", Start::Event);
        online.office = false;
        assert_eq!(due(&online, "2026-02-06", "2026-02-06T09:00").act_by, day("2026-02-15"));
    }

    #[test]
    fn hours_run_from_the_moment_or_from_midnight() {
        let mut rule = within("24 hours", Start::Event);
        rule.counted = Counted::Stated;
        let at = |event: &str, now: &str| rule.due(Event::Moment(moment(event)), moment(now), &calendar()).expect("an answer");
        let found = at("2026-11-24T15:30", "2026-11-25T15:29");
        assert_eq!((found.last, found.until, found.late, found.counted), (day("2026-11-25"), moment("2026-11-25T15:30"), false, Counted::Stated));
        assert!(at("2026-11-24T15:30", "2026-11-25T15:30").late);
        let found = at("2026-11-24T00:00", "2026-11-24T23:59:59");
        assert_eq!((found.last, found.until, found.late), (day("2026-11-24"), moment("2026-11-25T00:00"), false));
        assert!(at("2026-11-24T00:00", "2026-11-25T00:00").late);
        assert_eq!(at("2028-02-28T12:00", "2028-02-28T12:00").until, moment("2028-02-29T12:00"));
        assert_eq!(at("2026-12-31T12:00", "2026-12-31T12:00").until, moment("2027-01-01T12:00"));
        let found = due(&rule, "2026-11-24", "2026-11-24T12:00");
        assert_eq!((found.until, found.counted), (moment("2026-11-25T00:00"), Counted::Earliest), "without a time from midnight");
        let transit = within("240 hours", Start::NextDay);
        let found = transit.due(Event::Moment(moment("2026-11-24T15:30")), moment("2026-11-24T15:30"), &calendar()).expect("an answer");
        assert_eq!((found.last, found.until, found.days_left), (day("2026-12-04"), moment("2026-12-05T00:00"), 10));
    }

    #[test]
    fn it_is_late_from_the_first_moment_after_the_last_day() {
        let rule = within("10 days", Start::Event);
        let found = due(&rule, "2026-03-01", "2026-03-10T23:59:59");
        assert_eq!((found.late, found.days_left, found.until), (false, 0, moment("2026-03-11T00:00")));
        assert_eq!(found.sections.iter().map(ToString::to_string).collect::<Vec<_>>(), ["guide#rule"]);
        let found = due(&rule, "2026-03-01", "2026-03-11T00:00");
        assert_eq!((found.late, found.days_left), (true, -1));
        assert_eq!(found.sections.iter().map(ToString::to_string).collect::<Vec<_>>(), ["guide#rule", "guide#late"]);
    }

    #[test]
    fn a_window_of_the_next_year_opens_and_closes() {
        let timing = Timing::NextYear { opens: MonthDay::of("03-01").expect("a day"), closes: MonthDay::of("06-30").expect("a day") };
        let rule = deadline(timing, Start::Event, Counted::Stated);
        let found = due(&rule, "2028-02-29", "2029-02-28T12:00");
        assert_eq!((found.opens, found.last, found.late), (Some(day("2029-03-01")), day("2029-06-30"), false));
        assert!(due(&rule, "2026-01-01", "2027-07-01T00:00").late);
    }

    #[test]
    fn the_event_s_day_chooses_the_period() {
        let period = |from: Option<&str>, until: Option<&str>, length: &str| Period {
            from: from.map(day),
            until: until.map(day),
            length: Length::of(length).expect("a length"),
        };
        let periods = vec![period(Some("2016-01-30"), Some("2024-12-16"), "144 hours"), period(Some("2024-12-17"), None, "240 hours")];
        let rule = deadline(Timing::Within(periods), Start::NextDay, Counted::Stated);
        assert_eq!(last(&rule, "2024-12-16"), "2024-12-22");
        assert_eq!(last(&rule, "2024-12-17"), "2024-12-27");
        let none = rule.due(Event::Day(day("2016-01-29")), moment("2026-01-01T00:00"), &calendar());
        assert_eq!(none, Err(DeadlineError::NoRule { deadline: "test".to_owned(), day: day("2016-01-29") }));
        let far = within("1000 years", Start::Event).due(Event::Moment(moment("9500-01-01T00:00")), moment("2026-01-01T00:00"), &calendar());
        assert!(matches!(far, Err(DeadlineError::TooFar { .. })));
    }
}
