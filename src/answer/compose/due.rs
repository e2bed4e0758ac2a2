//! The last day that follows from a day in the question, by the deadline that a cited section states. Knows nothing of how the section was found.

use std::sync::LazyLock;

use fluent_bundle::FluentArgs;
use regex::Regex;

use super::super::Asked;
use super::super::outcome::Outcome;
use super::super::reply::{FollowUp, Notice, Reply, Sentence};
use super::super::times::Time;
use super::notices::notice;
use crate::day::Day;
use crate::index::Index;
use crate::language::Language;
use crate::rules::{Deadline, Due, Event, Timing, said};
use crate::texts::Texts;

/// Words for "or" in the guide languages, between two figures.
static OR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\d\.?\s*(?:号|號|日|일|th|st|nd|rd)?\s*(?:还是|還是|或者|或|または|か|이나|이거나|아니면|or|ou|oder|o|или|أو|او|ولا|والا)\s*(?:the|le|el|am|den|dem|al|on)?\s*\d").ok()
});

/// Whether a question names two days of which one is meant: what follows from either is not what follows.
fn leaves_open(question: &str) -> bool {
    OR.as_ref().is_some_and(|or| or.is_match(question))
}

/// Puts the last day before an answer whose question names exactly one day; whether there was one.
pub(super) fn add(asked: &Asked<'_>, reply: &mut Reply) -> bool {
    let Asked { index, texts, now, .. } = *asked;
    let language = reply.language;
    let Time::Between(day, last) = asked.time() else { return false };
    if day != last || leaves_open(asked.ask.question.as_str()) || !language.has_interface() || reply.outcome != Outcome::Answered {
        return false;
    }
    let today: Day = now.date().into();
    let Some(deadline) = deadline(index, reply, day < today) else { return false };
    let Ok(due) = deadline.due(Event::Day(day), now, &index.knowledge.rules.holidays) else { return false };
    let mut args = FluentArgs::new();
    args.set("title", said(&deadline.title, language));
    args.set("last", texts.day(language, due.last));
    args.set("event", said(&deadline.event, language));
    args.set("day", texts.day(language, day));
    let text = texts.get(language, "answer-due", Some(&args));
    reply.answer.insert(0, Sentence { text, citations: vec![0], computed: true });
    reply.outcome = Outcome::Computed;
    reply.last_day = Some(due.last);
    reply.notices.extend(time_left(texts, language, &due, today));
    let url = format!("/api/v1/deadlines.ics?language={language}&{}={day}", deadline.name);
    reply.follow_ups.insert(0, FollowUp { text: texts.get(language, "deadline-calendar", None), url });
    true
}

/// The deadline that the section states which is cited first, or the only one of its guide where its section is cited too. Another section of the
/// guide may be about another event: a day of which nobody said what happened on it must not make a deadline. What ends on a day is asked about
/// before it; one that has passed is that of another event.
fn deadline<'a>(index: &'a Index, reply: &Reply, has_passed: bool) -> Option<&'a Deadline> {
    let first = reply.citations.first()?;
    let ends = |deadline: &Deadline| matches!(deadline.timing, Timing::AtLeastBefore(_) | Timing::Before);
    let of_guide = index.knowledge.rules.deadlines.iter().filter(|deadline| deadline.section.guide == first.guide);
    let known: Vec<&Deadline> = of_guide.filter(|deadline| !(has_passed && ends(deadline))).collect();
    let only = || known.first().filter(|only| known.len() == 1 && reply.citations.iter().any(|cited| cited.is_of(&only.section)));
    known.iter().find(|deadline| first.is_of(&deadline.section)).or_else(only).copied()
}

/// What to know about the time that is left: that it is over, that no office works any more, or by when one does.
pub fn time_left(texts: &Texts, language: Language, due: &Due, today: Day) -> Option<Notice> {
    let (kind, day) = if due.late {
        ("late", None)
    } else if due.act_by < today {
        ("no_office_left", None)
    } else if due.act_by != due.last {
        ("office_closed", Some(due.act_by))
    } else {
        return None;
    };
    let mut args = FluentArgs::new();
    if let Some(day) = day {
        args.set("day", texts.day(language, day));
    }
    Some(notice(texts, language, kind, Some(&args)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_days_none_is_taken() {
        for open in ["宝宝是11月8号还是9号生的", "le 16 ou 17 novembre", "el 1 o el 15 de diciembre", "am 28. oder 30.", "16 или 17 ноября"]
        {
            assert!(leaves_open(open), "{open}");
        }
        for clear in ["11月8号出生的", "I arrived on 3 November or so", "昨天搬家了", "entré el 21 de noviembre con 240 horas"] {
            assert!(!leaves_open(clear), "{clear}");
        }
    }
}
