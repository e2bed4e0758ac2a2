//! Reads from a question which days it speaks of, as seen from today. Knows nothing of rules, and not what happens on a day.
//!
//! Only phrases that are listed are read (`when/phrases.toml`); how long something takes, how old someone is and what it costs is in none of them.
//! Where a phrase fits two days, the mention is [`When::Unclear`] and the reader can be asked.
//!
//! - A day and a month without a year are the nearest such day, before or after today; of two equally near ones the later.
//! - A month without a year is the nearest such month; six months away it is unclear.
//! - Behind "until" neither may be past, and words of the clause ("arrived", "expires") may contradict them: then the year is unclear.
//! - Days and weeks are counted to the day ("two weeks ago"); with months and years the whole month or year is meant, since people round.
//! - A week begins on Monday. "Next Friday" is a day only if the coming Friday lies in the next week; "last" likewise.
//! - Beginning, middle and end of a month are its first ten days, the next ten and the rest; of a year its first, its middle two and its last quarter.
//! - A mention is the time alone: "until", "since" and "before" are for whoever asks.

mod lexicon;
mod phrases;
mod reckoning;
mod tokens;

use std::ops::Range;

use crate::day::Day;
use crate::language::Language;
use phrases::{Found, Tense};

/// A time that a text speaks of, and where it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The bytes of the text that say it.
    pub span: Range<usize>,
    /// The time.
    pub when: When,
}

/// The time that words mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// One day.
    Day(Day),
    /// A week, a month, a year or a part of one, or from one day to another; both ends belong to it.
    Span {
        /// Its first day.
        first: Day,
        /// Its last day.
        last: Day,
    },
    /// A time is meant, but which one cannot be said without asking.
    Unclear {
        /// Why not.
        reason: Reason,
    },
}

/// Why the words for a time do not say which day it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The calendar has no such day: 31 February.
    NoSuchDay,
    /// Before 1900 or after 2200.
    OutOfRange,
    /// 03/04: day and month, or month and day.
    DayOrMonth,
    /// The weekday of one week or of another.
    WhichWeek,
    /// The month or the day of one month or of another.
    WhichMonth,
    /// The month of one year or of another.
    WhichYear,
    /// It depends on a feast whose day this calendar does not know.
    Feast,
    /// "A few weeks ago", "soon".
    Vague,
}

/// The times that a text speaks of, in order and without overlap.
///
/// In a language without guides only dates in digits with the year in front are read.
pub fn read(language: Language, text: &str, today: Day) -> Vec<Mention> {
    let found = phrases::find(lexicon::of(language), language, text);
    let reckoned: Vec<Option<When>> = found.iter().map(|phrase| reckoning::reckon(phrase.sense, &phrase.values, today)).collect();
    let mut mentions = Vec::new();
    for (at, (phrase, when)) in found.iter().zip(&reckoned).enumerate() {
        let Some(when) = *when else { continue };
        let others = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|other| Some((found.get(other)?, reckoned.get(other).copied()??)));
        let is_doubtful = phrase.sense.lacks_year(&phrase.values) && (contradicts(phrase.tense, when, today) || is_of_another_year(phrase, when, others));
        let when = if is_doubtful { When::Unclear { reason: Reason::WhichYear } } else { when };
        mentions.push(Mention { span: phrase.span.clone(), when });
    }
    joined(text, mentions)
}

/// What stands between the two ends of a time.
const JOINS: [&str; 21] =
    ["to", "until", "till", "-", "–", "—", "~", "〜", "～", "至", "到", "から", "부터", "au", "jusqu'au", "bis", "bis zum", "al", "до", "по", "إلى"];

/// Two days with "to" between them are one time.
fn joined(text: &str, mentions: Vec<Mention>) -> Vec<Mention> {
    let mut all: Vec<Mention> = Vec::with_capacity(mentions.len());
    for mention in mentions {
        if let (Some(Mention { span, when: When::Day(first) }), When::Day(last)) = (all.last(), mention.when)
            && *first < last
            && text.get(span.end..mention.span.start).is_some_and(|between| JOINS.contains(&between.trim().to_lowercase().as_str()))
        {
            let whole = Mention { span: span.start..mention.span.end, when: When::Span { first: *first, last } };
            all.pop();
            all.push(whole);
        } else {
            all.push(mention);
        }
    }
    all
}

fn bounds(when: When) -> Option<(Day, Day)> {
    match when {
        When::Day(day) => Some((day, day)),
        When::Span { first, last } => Some((first, last)),
        When::Unclear { .. } => None,
    }
}

/// Whether a clause speaks of what has been while the day is yet to come, or the other way round.
fn contradicts(tense: Option<Tense>, when: When, today: Day) -> bool {
    match (tense, bounds(when)) {
        (Some(Tense::Past), Some((first, _))) => first > today,
        (Some(Tense::Future), Some((_, last))) => last < today,
        _ => false,
    }
}

/// Whether a time with another year stands close by: "from 1 March to 31 May 2025".
fn is_of_another_year<'f>(phrase: &Found, when: When, mut others: impl Iterator<Item = (&'f Found, When)>) -> bool {
    let is_close = |other: &Found| {
        let (left, right) = if other.place.start < phrase.place.start { (other, phrase) } else { (phrase, other) };
        right.place.start - left.place.end <= 3
    };
    let year = |when| bounds(when).map(|(first, _)| first.date().year());
    others.any(|(other, its)| other.sense.names_year(&other.values) && is_close(other) && year(its) != year(when))
}
