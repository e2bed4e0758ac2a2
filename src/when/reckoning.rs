//! What a phrase means on the calendar, seen from today. Knows nothing of words.

use std::str::FromStr;

use jiff::Span;
use jiff::civil::Date;

use super::lexicon::Slot;
use super::{Reason, When};
use crate::day::Day;

/// The values that stand in a phrase.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Values {
    count: Option<u32>,
    day: Option<u32>,
    second_day: Option<u32>,
    month: Option<u32>,
    year: Option<u32>,
    weekday: Option<u32>,
}

impl Values {
    /// With one value more.
    pub fn with(mut self, slot: Slot, value: u32) -> Self {
        let place = match slot {
            Slot::Count => &mut self.count,
            Slot::Day => &mut self.day,
            Slot::SecondDay => &mut self.second_day,
            Slot::Month | Slot::MonthNumber => &mut self.month,
            Slot::Year | Slot::LikelyYear | Slot::ShortYear => &mut self.year,
            Slot::Weekday => &mut self.weekday,
        };
        *place = Some(value);
        self
    }
}

/// What is left of a month or a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Whole,
    Early,
    Middle,
    Late,
}

/// Which of the weekdays or months of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// Of the week or year that is so many away.
    Away(i32),
    /// "Next".
    Next,
    /// "Last".
    Last,
    /// "This".
    This,
    /// The nearest to come, today included.
    Coming,
    /// Not said, but it cannot be past: "until".
    Ahead,
    /// Not said.
    Open,
}

/// What a phrase means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// `nothing`: looks like a time and is none.
    Nothing,
    /// `unclear vague`
    Unclear(Reason),
    /// `day -1`
    Day(i32),
    /// `days -`, `weeks +`: as many as counted, by this factor.
    Days(i32),
    /// `days-after 1`: as many days as counted after the day that is so many away.
    DaysAfter(i32),
    /// `fixed 5 1`: a feast on the same day of each year, of a year in digits.
    Fixed(u32, u32),
    /// `months +`
    Months(i32),
    /// `years +`
    Years(i32),
    /// `week 1`
    Week(i32),
    /// `weekend 0`
    Weekend(i32),
    /// `month 1 late`
    Month(i32, Section),
    /// `year -1`
    Year(i32, Section),
    /// `weekday 1`, `weekday next`
    Weekday(Turn),
    /// `date`, `date 1`: day and month, in the year that is given, so many away, or nearest.
    Date(Option<i32>),
    /// `date ahead`: day and month, said of what has yet to come; unclear if the nearest such day is past.
    DateAhead,
    /// `dates`: from one day of a month to another.
    Dates,
    /// `either`: two numbers that may be day and month.
    Either,
    /// `of-month 1`: a day of the month that is so many away.
    OfMonth(i32),
    /// `named`, `named 1`, `named next`, and a section.
    Named(Turn, Section),
    /// `numbered`: a year in digits.
    Numbered(Section),
    /// `era 2018`: a year counted from this one on, with month and day if they are given.
    Era(i32),
    /// `season 3`, `season 3 1`, `season 3 next`: the three months from this one on, of a year in digits, of the year so many away, the next ones or
    /// the last.
    Season(i32, Option<Turn>),
}

impl FromStr for Sense {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut words = text.split(' ');
        let kind = words.next().ok_or(())?;
        let rest: Vec<&str> = words.collect();
        let number = || rest.first().and_then(|word| word.parse::<i32>().ok());
        let sign = || number_of_sign(rest.first().copied());
        let section = || rest.iter().find_map(|word| section(word)).unwrap_or(Section::Whole);
        let turn = || rest.iter().find_map(|word| turn_of(word)).unwrap_or(Turn::Open);
        Ok(match kind {
            "nothing" => Self::Nothing,
            "unclear" => Self::Unclear(reason(rest.first().copied()).ok_or(())?),
            "day" => Self::Day(number().ok_or(())?),
            "days" => Self::Days(sign().ok_or(())?),
            "days-after" => Self::DaysAfter(number().ok_or(())?),
            "fixed" => {
                let part = |at: usize| rest.get(at).and_then(|word| word.parse().ok()).ok_or(());
                Self::Fixed(part(0)?, part(1)?)
            }
            "weeks" => Self::Days(sign().ok_or(())? * 7),
            "months" => Self::Months(sign().ok_or(())?),
            "years" => Self::Years(sign().ok_or(())?),
            "week" => Self::Week(number().ok_or(())?),
            "weekend" => Self::Weekend(number().ok_or(())?),
            "month" => Self::Month(number().ok_or(())?, section()),
            "year" => Self::Year(number().ok_or(())?, section()),
            "weekday" => Self::Weekday(turn()),
            "date" if rest.first() == Some(&"ahead") => Self::DateAhead,
            "date" => Self::Date(number()),
            "dates" => Self::Dates,
            "either" => Self::Either,
            "of-month" => Self::OfMonth(number().ok_or(())?),
            "named" => Self::Named(turn(), section()),
            "numbered" => Self::Numbered(section()),
            "era" => Self::Era(number().ok_or(())?),
            "season" => Self::Season(number().ok_or(())?, rest.get(1).and_then(|word| turn_of(word))),
            _ => return Err(()),
        })
    }
}

fn number_of_sign(word: Option<&str>) -> Option<i32> {
    match word? {
        "+" => Some(1),
        "-" => Some(-1),
        _ => None,
    }
}

fn section(word: &str) -> Option<Section> {
    match word {
        "early" => Some(Section::Early),
        "middle" => Some(Section::Middle),
        "late" => Some(Section::Late),
        _ => None,
    }
}

fn turn_of(word: &str) -> Option<Turn> {
    match word {
        "next" => Some(Turn::Next),
        "last" => Some(Turn::Last),
        "this" => Some(Turn::This),
        "coming" => Some(Turn::Coming),
        "ahead" => Some(Turn::Ahead),
        "open" => Some(Turn::Open),
        number => number.parse().ok().map(Turn::Away),
    }
}

fn reason(word: Option<&str>) -> Option<Reason> {
    match word? {
        "vague" => Some(Reason::Vague),
        "feast" => Some(Reason::Feast),
        "month" => Some(Reason::WhichMonth),
        _ => None,
    }
}

impl Sense {
    /// Whether the year had to be guessed from today.
    pub fn lacks_year(self, values: &Values) -> bool {
        values.year.is_none() && matches!(self, Self::Date(None) | Self::DateAhead | Self::Dates | Self::Either | Self::Named(Turn::Open | Turn::Ahead, _))
    }

    /// Whether it says a year that others beside it may share.
    pub fn names_year(self, values: &Values) -> bool {
        let may = matches!(self, Self::Date(_) | Self::Dates | Self::Either | Self::Named(..) | Self::Numbered(_) | Self::Year(..) | Self::Era(_));
        may && !self.lacks_year(values)
    }
}

type Reckoned = Result<When, Reason>;

/// The time that a phrase means; none if it means no time.
pub(super) fn reckon(sense: Sense, values: &Values, today: Day) -> Option<When> {
    let reckoned = match sense {
        Sense::Nothing => return None,
        Sense::Unclear(reason) => Err(reason),
        Sense::Day(away) => moved(today, away).map(When::Day),
        Sense::Days(factor) => moved(today, factor * count(values)).map(When::Day),
        Sense::DaysAfter(away) => moved(today, away + count(values)).map(When::Day),
        Sense::Fixed(month, of_month) => date(today, &Values { month: Some(month), day: Some(of_month), ..*values }, None).map(When::Day),
        Sense::Months(sign) => month_away(today, sign * count(values), Section::Whole),
        Sense::Years(sign) => year(year_of(today) + sign * count(values), Section::Whole),
        Sense::Week(away) => week_day(today, away, 1).and_then(|first| Ok(span(first, moved(first, 6)?))),
        Sense::Weekend(away) => week_day(today, away, 6).and_then(|first| Ok(span(first, moved(first, 1)?))),
        Sense::Month(away, section) => month_away(today, away, section),
        Sense::Year(away, section) => year(year_of(today) + away, section),
        Sense::Weekday(turn) => weekday(today, values.weekday.unwrap_or(1) as i32, turn),
        Sense::Date(away) => date(today, values, away).map(When::Day),
        Sense::DateAhead => date(today, values, None).and_then(|day| if day < today { Err(Reason::WhichYear) } else { Ok(When::Day(day)) }),
        Sense::Dates => dates(today, values),
        Sense::Either => either(today, values),
        Sense::OfMonth(away) => of_month(today, values, away),
        Sense::Named(turn, section) => named(today, values, turn, section),
        Sense::Numbered(section) => year(values.year.unwrap_or_default() as i32, section),
        Sense::Era(before) => era(today, values, before),
        Sense::Season(month, turn) => season(season_year(today, values, month, turn), month),
    };
    Some(reckoned.unwrap_or_else(|reason| When::Unclear { reason }))
}

fn count(values: &Values) -> i32 {
    values.count.unwrap_or_default().min(1000) as i32
}

fn year_of(day: Day) -> i32 {
    day.date().year().into()
}

fn month_of(day: Day) -> i32 {
    day.date().month().into()
}

fn span(first: Day, last: Day) -> When {
    When::Span { first, last }
}

fn day(year: i32, month: i32, of_month: i32) -> Result<Day, Reason> {
    if !(1900..=2200).contains(&year) {
        return Err(Reason::OutOfRange);
    }
    let parts = (i16::try_from(year), i8::try_from(month), i8::try_from(of_month));
    let (Ok(year), Ok(month), Ok(of_month)) = parts else { return Err(Reason::NoSuchDay) };
    Date::new(year, month, of_month).map(Day::from).map_err(|_| Reason::NoSuchDay)
}

fn moved(from: Day, days: i32) -> Result<Day, Reason> {
    let date = Span::new().try_days(days).and_then(|span| from.date().checked_add(span)).map_err(|_| Reason::OutOfRange)?;
    if (1900..=2200).contains(&date.year()) { Ok(date.into()) } else { Err(Reason::OutOfRange) }
}

/// A day of the week that is so many weeks away; 1 is Monday.
fn week_day(today: Day, weeks: i32, weekday: i32) -> Result<Day, Reason> {
    let own = i32::from(today.date().weekday().to_monday_one_offset());
    moved(today, weeks * 7 + weekday - own)
}

fn weekday(today: Day, weekday: i32, turn: Turn) -> Reckoned {
    let own = i32::from(today.date().weekday().to_monday_one_offset());
    let away = match turn {
        Turn::Away(weeks) => return week_day(today, weeks, weekday).map(When::Day),
        // The coming one and the one of the next week are the same only for a weekday that this week has passed.
        Turn::Next if weekday <= own => 1,
        Turn::Last if weekday >= own => -1,
        Turn::This if weekday >= own => 0,
        Turn::Coming => i32::from(weekday < own),
        Turn::Next | Turn::Last | Turn::This | Turn::Ahead | Turn::Open => return Err(Reason::WhichWeek),
    };
    week_day(today, away, weekday).map(When::Day)
}

/// A month by its number since the year 0, or a part of it.
fn month(number: i32, section: Section) -> Reckoned {
    let (year, month) = (number.div_euclid(12), number.rem_euclid(12) + 1);
    let first = day(year, month, 1)?;
    let length = i32::from(first.date().days_in_month());
    let (from, to) = match section {
        Section::Whole => (1, length),
        Section::Early => (1, 10),
        Section::Middle => (11, 20),
        Section::Late => (21, length),
    };
    Ok(span(day(year, month, from)?, day(year, month, to)?))
}

fn month_away(today: Day, away: i32, section: Section) -> Reckoned {
    month(year_of(today) * 12 + month_of(today) - 1 + away, section)
}

fn year(year: i32, section: Section) -> Reckoned {
    let (from, to) = match section {
        Section::Whole => ((1, 1), (12, 31)),
        Section::Early => ((1, 1), (3, 31)),
        Section::Middle => ((4, 1), (9, 30)),
        Section::Late => ((10, 1), (12, 31)),
    };
    Ok(span(day(year, from.0, from.1)?, day(year, to.0, to.1)?))
}

fn date(today: Day, values: &Values, away: Option<i32>) -> Result<Day, Reason> {
    let (month, of_month) = (values.month.unwrap_or_default() as i32, values.day.unwrap_or(1) as i32);
    if let Some(year) = values.year.map(|year| year as i32).or(away.map(|away| year_of(today) + away)) {
        return day(year, month, of_month);
    }
    let own = year_of(today);
    let near = (own - 1..=own + 1).filter_map(|year| day(year, month, of_month).ok());
    near.min_by_key(|day| (today.days_until(*day).abs(), std::cmp::Reverse(*day))).ok_or(Reason::NoSuchDay)
}

fn dates(today: Day, values: &Values) -> Reckoned {
    let last = date(today, &Values { day: values.second_day, ..*values }, None)?;
    let first = day(year_of(last), month_of(last), values.day.unwrap_or_default() as i32)?;
    if first < last { Ok(span(first, last)) } else { Err(Reason::NoSuchDay) }
}

/// 25/03 can only be a day and a month, 03/25 only a month and a day; 03/04 is either.
fn either(today: Day, values: &Values) -> Reckoned {
    let read = |of_month: Option<u32>, month: Option<u32>| date(today, &Values { day: of_month, month, ..*values }, None);
    match (read(values.day, values.second_day), read(values.second_day, values.day)) {
        (Ok(one), Ok(other)) if one != other => Err(Reason::DayOrMonth),
        (Ok(day), _) | (_, Ok(day)) => Ok(When::Day(day)),
        (Err(reason), _) => Err(reason),
    }
}

fn of_month(today: Day, values: &Values, away: i32) -> Reckoned {
    let number = year_of(today) * 12 + month_of(today) - 1 + away;
    day(number.div_euclid(12), number.rem_euclid(12) + 1, values.day.unwrap_or_default() as i32).map(When::Day)
}

/// A month by name: of the given year, of the year so many away, the next, the last, or the nearest.
fn named(today: Day, values: &Values, turn: Turn, section: Section) -> Reckoned {
    let index = values.month.unwrap_or(1) as i32 - 1;
    let now = year_of(today) * 12 + month_of(today) - 1;
    if let Some(year) = values.year {
        return month(year as i32 * 12 + index, section);
    }
    let ahead = (index - now).rem_euclid(12);
    let number = match turn {
        Turn::Away(years) => (year_of(today) + years) * 12 + index,
        Turn::This => year_of(today) * 12 + index,
        // Said of a month that is close, people disagree whether this year's or the next year's is meant.
        Turn::Next if ahead > 2 => now + ahead,
        Turn::Last if ahead > 0 && ahead < 10 => now + ahead - 12,
        Turn::Coming => now + ahead,
        Turn::Open | Turn::Ahead if ahead < 6 => now + ahead,
        Turn::Open if ahead > 6 => now + ahead - 12,
        Turn::Next | Turn::Last | Turn::Ahead | Turn::Open => return Err(Reason::WhichYear),
    };
    month(number, section)
}

fn era(today: Day, values: &Values, before: i32) -> Reckoned {
    let number = before + count(values);
    let values = Values { year: u32::try_from(number).ok(), ..*values };
    match (values.month, values.day) {
        (None, _) => year(number, Section::Whole),
        (_, None) => named(today, &values, Turn::Open, Section::Whole),
        _ => date(today, &values, None).map(When::Day),
    }
}

/// The year of a season: what was under way has neither come nor gone.
fn season_year(today: Day, values: &Values, from: i32, turn: Option<Turn>) -> i32 {
    let (year, month) = (year_of(today), month_of(today));
    match turn {
        Some(Turn::Away(years)) => year + years,
        Some(Turn::Next) => year + i32::from(month >= from),
        Some(Turn::Last) => year - i32::from(month < from + 3),
        _ => values.year.unwrap_or_default() as i32,
    }
}

fn season(year: i32, from: i32) -> Reckoned {
    let first = day(year, from, 1)?;
    let last_month = day(year, from + 2, 1)?;
    Ok(span(first, day(year, from + 2, i32::from(last_month.date().days_in_month()))?))
}
