//! Deadlines for one person's events: last days with the sections they rest on, in words of a language, and as a calendar.
//! Knows nothing of how a rule is counted or of HTTP.

mod calendar;
mod rules;
mod told;
mod written;

use std::fmt;
use std::str::FromStr;

use jiff::civil::{DateTime, Time};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::answer::{Citation, Notice};
use crate::day::Day;
use crate::index::Index;
use crate::language::Language;
use crate::rules::{Counted, Deadline, DeadlineError, Due, Event, Situation};
use crate::texts::Texts;

pub use rules::{Counting, Rule, RuleSection, RulesView};
use told::Telling;
pub use told::situation_name;

/// Events in one request at most.
pub const MOST: usize = 50;

/// A time of day, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(Time);

/// Text that is no time of day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a time of the form HH:MM: {0:?}")]
pub struct NotATime(pub String);

impl FromStr for TimeOfDay {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let refused = || NotATime(text.chars().take(40).collect());
        let shaped = text.len() == 5 && text.bytes().enumerate().all(|(at, b)| if at == 2 { b == b':' } else { b.is_ascii_digit() });
        let (hour, minute) = text.split_once(':').filter(|_| shaped).ok_or_else(refused)?;
        let (hour, minute) = (hour.parse().map_err(|_| refused())?, minute.parse().map_err(|_| refused())?);
        Time::new(hour, minute, 0, 0).map(Self).map_err(|_| refused())
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = NotATime;
    fn try_from(text: String) -> Result<Self, NotATime> {
        text.parse()
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

/// An event in a person's life, and the deadline that it begins.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Name of the deadline.
    #[schema(example = "newborn")]
    pub deadline: String,
    /// The day that its question asks for.
    #[schema(value_type = String, format = Date, example = "2026-11-03")]
    pub date: Day,
    /// The time of that day, `HH:MM` in the city; used where hours are counted.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "14:30")]
    pub time: Option<TimeOfDay>,
}

impl Asked {
    fn event(&self) -> Event {
        match self.time {
            Some(time) => Event::Moment(self.date.date().to_datetime(time.0)),
            None => Event::Day(self.date),
        }
    }
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeadlinesError {
    /// A deadline that does not exist.
    #[error("no deadline is called {name:?}")]
    Unknown {
        /// Which event, from 0.
        at: usize,
        /// The name it gave.
        name: String,
    },
    /// A calendar would lack the event, since no day is known for it.
    #[error("{reason}")]
    NoDay {
        /// Which event, from 0.
        at: usize,
        /// Why.
        reason: DeadlineError,
    },
    /// More events than are worked on.
    #[error("at most {MOST} events are read, not {0}")]
    TooMany(usize),
    /// A calendar of nothing.
    #[error("a calendar needs at least one event")]
    NoEvents,
}

/// A deadline as it is offered.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Offered {
    /// Unique name.
    pub deadline: String,
    /// What must be done.
    pub title: String,
    /// The question for the event's day.
    pub question: String,
    /// Whom it concerns.
    #[schema(value_type = Vec<String>)]
    pub situations: Vec<Situation>,
    /// Whether the time of the event matters, not only its day.
    pub takes_time: bool,
    /// Whether it needs an office, which works on working days only.
    pub office: bool,
    /// Whether the rule says how to count.
    #[schema(value_type = String)]
    pub counted: Counted,
    /// Permanent link to the section that states it.
    pub url: Option<String>,
}

/// A situation as it is offered.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct OfferedSituation {
    /// Unique name.
    #[schema(value_type = String)]
    pub situation: Situation,
    /// What it is called.
    pub name: String,
}

/// All that can be asked for.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Offer {
    /// Language of the texts.
    #[schema(value_type = String)]
    pub language: Language,
    /// The situations that a list can be narrowed to.
    pub situations: Vec<OfferedSituation>,
    /// The deadlines; those of the situation before those of everybody.
    pub deadlines: Vec<Offered>,
}

/// What follows for one event.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Told {
    /// Name of the deadline.
    pub deadline: String,
    /// What must be done.
    pub title: String,
    /// The question that the event's day answers.
    pub question: String,
    /// The event's day.
    #[schema(value_type = String, format = Date)]
    pub event_day: Day,
    /// The event's time, if it was given and decides.
    #[schema(value_type = Option<String>)]
    pub event_time: Option<TimeOfDay>,
    /// First day on which it can be done, if the rule has one.
    #[schema(value_type = Option<String>, format = Date)]
    pub opens: Option<Day>,
    /// Last day, inclusive.
    #[schema(value_type = String, format = Date)]
    pub last: Day,
    /// The moment at which the time is over, in the city's time.
    #[schema(value_type = String, example = "2026-12-04T00:00:00")]
    pub until: DateTime,
    /// The last day up to `last` on which offices work, if an office is needed; else `last`.
    #[schema(value_type = String, format = Date)]
    pub act_by: Day,
    /// Days from today to `last`, negative when it has passed.
    pub days_left: i32,
    /// Whether the time is over.
    pub late: bool,
    /// Whether the holidays of all days that matter are announced; where holidays do not decide, they are not needed.
    pub calendar_known: bool,
    /// Whether it was counted as the rule says, or the earliest day is told.
    #[schema(value_type = String)]
    pub counted: Counted,
    /// The same in words.
    pub counted_text: String,
    /// What to know about this day: `late`, `no_office_left`, `office_closed`, `holidays_unknown`, `earlier_edition`, `later_edition`, `ends_soon`.
    pub notices: Vec<Notice>,
    /// Place in `citations` of the section that states the rule, in its edition of the event's day.
    pub rule: Option<usize>,
    /// Place in `citations` of the section that says what to do, when it is too late or no office opens in time; in today's edition.
    pub what_to_do: Option<usize>,
}

/// An event for which no day is known.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Unanswered {
    /// Name of the deadline.
    pub deadline: String,
    /// What must be done.
    pub title: String,
    /// The event's day.
    #[schema(value_type = String, format = Date)]
    pub event_day: Day,
    /// Why, in words.
    pub reason: String,
    /// Place in `citations` of the section that states the rule today.
    pub rule: Option<usize>,
}

/// The deadlines of a person's events.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Deadlines {
    /// Language of the texts.
    #[schema(value_type = String)]
    pub language: Language,
    /// Today in the city.
    #[schema(value_type = String, format = Date)]
    pub today: Day,
    /// What follows for each event, the earliest last day first.
    pub deadlines: Vec<Told>,
    /// Events for which no rule is known; nothing is guessed.
    pub unanswered: Vec<Unanswered>,
    /// What else the situation asks for.
    pub still_to_ask: Vec<Offered>,
    /// The sections that the days rest on.
    pub citations: Vec<Citation>,
    /// What to know about the cited sections.
    pub notices: Vec<Notice>,
    /// What these days are and are not.
    pub disclaimers: Vec<String>,
}

/// Somebody who asks: what is known, in which language, and when.
#[derive(Clone, Copy)]
pub struct Asker<'a> {
    /// The guides and rules.
    pub index: &'a Index,
    /// The interface's texts.
    pub texts: &'a Texts,
    /// A language of the interface.
    pub language: Language,
    /// Now, in the city's time.
    pub now: DateTime,
}

impl<'a> Asker<'a> {
    /// The deadlines that there are, all or those that concern a situation.
    pub fn offer(&self, situation: Option<Situation>) -> Offer {
        let telling = Telling::new(*self);
        let own = |deadline: &&Deadline| situation.is_none_or(|situation| deadline.applies.contains(&situation));
        let concerned = || self.index.knowledge.rules.deadlines.iter().filter(|deadline| situation.is_none_or(|situation| deadline.concerns(situation)));
        let sorted = concerned().filter(|each| own(each)).chain(concerned().filter(|each| !own(each)));
        let named = |situation: &Situation| OfferedSituation { situation: *situation, name: situation_name(self.texts, self.language, *situation) };
        Offer {
            language: self.language,
            situations: Situation::ALL.iter().map(named).collect(),
            deadlines: sorted.map(|deadline| telling.offered(deadline)).collect(),
        }
    }

    /// What follows for each event, and what else the situation asks for.
    pub fn told(&self, events: &[Asked], situation: Option<Situation>) -> Result<Deadlines, DeadlinesError> {
        let mut telling = Telling::new(*self);
        let mut answered: Vec<(&Deadline, &Asked, Due)> = Vec::new();
        let mut open = Vec::new();
        for (deadline, asked) in self.each(events)? {
            match deadline.due(asked.event(), self.now, &self.index.knowledge.rules.holidays) {
                Ok(due) => answered.push((deadline, asked, due)),
                Err(_) => open.push((deadline, asked)),
            }
        }
        answered.sort_by(|(a, _, one), (b, _, other)| (one.last, one.until, &a.name).cmp(&(other.last, other.until, &b.name)));
        // Told in this order, so that the citations are numbered as they are read.
        let deadlines = answered.iter().map(|(deadline, asked, due)| telling.told(deadline, asked, due)).collect();
        let unanswered = open.into_iter().map(|(deadline, asked)| telling.unanswered(deadline, asked)).collect();
        let still_to_ask = situation.map(|situation| self.offer(Some(situation)).deadlines).unwrap_or_default();
        let still_to_ask = still_to_ask.into_iter().filter(|offered| events.iter().all(|asked| asked.deadline != offered.deadline)).collect();
        Ok(telling.closed(deadlines, unanswered, still_to_ask))
    }

    /// Each event once, with its deadline.
    fn each<'e>(&self, events: &'e [Asked]) -> Result<Vec<(&'a Deadline, &'e Asked)>, DeadlinesError> {
        if events.len() > MOST {
            return Err(DeadlinesError::TooMany(events.len()));
        }
        let mut each: Vec<(&Deadline, &Asked)> = Vec::new();
        for (at, asked) in events.iter().enumerate() {
            let unknown = || DeadlinesError::Unknown { at, name: asked.deadline.chars().take(60).collect() };
            let deadline = self.index.knowledge.rules.deadline(&asked.deadline).ok_or_else(unknown)?;
            if each.iter().all(|(_, other)| *other != asked) {
                each.push((deadline, asked));
            }
        }
        Ok(each)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_has_one_form() {
        assert_eq!("09:05".parse::<TimeOfDay>().map(|time| time.to_string()), Ok("09:05".to_owned()));
        assert!("23:59".parse::<TimeOfDay>().is_ok() && "00:00".parse::<TimeOfDay>().is_ok());
        for bad in ["", "9:05", "24:00", "12:60", "12:30:00", "+1:30", "12.30", "noon!", "１２:３"] {
            assert!(bad.parse::<TimeOfDay>().is_err(), "{bad:?}");
        }
    }
}
