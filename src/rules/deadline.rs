//! Deadlines as rules state them: whom they concern, how long the time is, where it begins. Knows nothing of one person's days.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{SectionRef, Words};
use crate::day::Day;
use crate::quantity::{Decimal, Quantity, Unit};

/// Whom a deadline concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    /// Everybody.
    Anyone,
    /// Somebody on a visa.
    Visa,
    /// Somebody who came without a visa.
    VisaFree,
    /// Somebody in visa-free transit.
    Transit,
    /// The holder of a residence permit.
    ResidencePermit,
    /// The holder of the permanent resident card.
    PermanentCard,
    /// Somebody with a work permit, or who has or had a job.
    Worker,
    /// Who employs a foreigner.
    Employer,
    /// Somebody who studies.
    Student,
    /// Father or mother.
    Parent,
    /// A tax resident.
    TaxResident,
    /// Somebody with a vehicle or a licence.
    Driver,
}

impl Situation {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 12] = [
        Self::Anyone,
        Self::Visa,
        Self::VisaFree,
        Self::Transit,
        Self::ResidencePermit,
        Self::PermanentCard,
        Self::Worker,
        Self::Employer,
        Self::Student,
        Self::Parent,
        Self::TaxResident,
        Self::Driver,
    ];
}

/// A length of time in a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// How many.
    pub amount: u16,
    /// Hours, days, working days, months or years.
    pub unit: Unit,
}

impl Length {
    /// The length as a value without language.
    pub fn quantity(self) -> Quantity {
        Quantity::Amount { low: Decimal::whole(self.amount.into()), high: None, unit: self.unit }
    }

    /// Reads `30 days`; none for another form or unit.
    pub fn of(text: &str) -> Option<Self> {
        let Ok(Quantity::Amount { low, high: None, unit }) = text.parse() else { return None };
        let known = matches!(unit, Unit::Hours | Unit::Days | Unit::WorkingDays | Unit::Months | Unit::Years);
        let whole = low.thousandths() % 1000 == 0;
        let amount = u16::try_from(low.thousandths() / 1000).ok().filter(|amount| (1..=1000).contains(amount))?;
        (known && whole).then_some(Self { amount, unit })
    }
}

/// A length with the days of the event for which it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day of the event for which it holds; none if it always held.
    pub from: Option<Day>,
    /// Last such day, inclusive.
    pub until: Option<Day>,
    /// The length.
    pub length: Length,
}

/// A day of every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthDay {
    /// From 1.
    pub month: i8,
    /// From 1.
    pub day: i8,
}

impl MonthDay {
    /// Reads `06-30`; none for another form or a day that not every year has.
    pub fn of(text: &str) -> Option<Self> {
        let (month, day) = text.split_once('-').filter(|(month, day)| month.len() == 2 && day.len() == 2 && !text.contains('+'))?;
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        Date::new(2001, month, day).ok().map(|_| Self { month, day })
    }

    /// The day in a year.
    pub(super) fn in_year(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day).ok()
    }
}

/// On which side of the event the deadline lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Timing {
    /// Not later than a time after the event; one period for each time at which the rule changed.
    Within(Vec<Period>),
    /// At least a time before the event, which is a paper's last day: counted back from the end of that day where the facts say that the paper
    /// holds on it, else from its beginning.
    AtLeastBefore(Length),
    /// Earlier than the event's day.
    Before,
    /// Between two days of the year after the event's.
    NextYear {
        /// First day.
        opens: MonthDay,
        /// Last day.
        closes: MonthDay,
    },
}

/// Where counting begins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Start {
    /// With the event: its day is the first day.
    #[default]
    Event,
    /// At midnight after it: the day that follows is the first day.
    NextDay,
}

/// Whether the facts say how the period is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    /// They say so.
    Stated,
    /// They do not; the earliest day is told.
    Earliest,
}

/// What must be done by when.
#[derive(Debug, Clone)]
pub struct Deadline {
    /// Unique name.
    pub name: String,
    /// The section that states it.
    pub section: SectionRef,
    /// Fact numbers.
    pub facts: Vec<String>,
    /// The section that says what to do when it is too late.
    pub late: SectionRef,
    /// Whom it concerns.
    pub applies: Vec<Situation>,
    /// Whether it needs an office, which works on working days only.
    pub office: bool,
    /// The period.
    pub timing: Timing,
    /// Where counting begins.
    pub starts: Start,
    /// Whether the facts say how to count.
    pub counted: Counted,
    /// What must be done.
    pub title: Words,
    /// The question for the event's day.
    pub event: Words,
}

impl Deadline {
    /// Whether it concerns people in a situation; what concerns everybody concerns them too.
    pub fn concerns(&self, situation: Situation) -> bool {
        self.applies.iter().any(|applies| [situation, Situation::Anyone].contains(applies))
    }

    /// Whether the time of the event decides, not only its day.
    pub fn takes_time(&self) -> bool {
        self.starts == Start::Event && self.is_counted_in(Unit::Hours)
    }

    /// Whether holidays decide: an office must be open, or working days are counted.
    pub fn heeds_holidays(&self) -> bool {
        self.office || self.is_counted_in(Unit::WorkingDays)
    }

    fn is_counted_in(&self, unit: Unit) -> bool {
        match &self.timing {
            Timing::Within(periods) => periods.iter().any(|period| period.length.unit == unit),
            Timing::AtLeastBefore(length) => length.unit == unit,
            Timing::Before | Timing::NextYear { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_whole_and_have_a_unit_of_time() {
        for (text, amount, unit) in [
            ("24 hours", 24, Unit::Hours),
            ("30 days", 30, Unit::Days),
            ("10 working days", 10, Unit::WorkingDays),
            ("1 months", 1, Unit::Months),
            ("3 years", 3, Unit::Years),
        ] {
            let length = Length::of(text).unwrap_or_else(|| panic!("{text} is a length"));
            assert_eq!((length.amount, length.unit), (amount, unit), "{text}");
            assert_eq!(length.quantity().to_string(), text);
        }
        for bad in ["", "days", "30", "0 days", "1.5 days", "-1 days", "30-60 days", "2000 days", "30 RMB", "2026-01-01"] {
            assert!(Length::of(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn a_day_of_every_year_is_one_that_every_year_has() {
        assert_eq!(MonthDay::of("06-30").map(|day| (day.month, day.day)), Some((6, 30)));
        for bad in ["02-29", "06-31", "13-01", "6-30", "0630", "00-01", "2027-06-30", "", "aa-bb", "+6-30"] {
            assert!(MonthDay::of(bad).is_none(), "{bad:?}");
        }
    }
}
