//! What is due, in words of a language, with the sections it rests on. Knows nothing of calendars.

use fluent_bundle::FluentArgs;

use super::{Asked, Asker, Deadlines, Offered, Told, Unanswered};
use crate::answer::{Citation, Notice, citation_of, notice, partial_language, time_left, translations};
use crate::day::Day;
use crate::knowledge::Edition;
use crate::language::Language;
use crate::rules::{Counted, Deadline, Due, SectionRef, Situation, Words, said};
use crate::texts::Texts;

/// Tells deadlines and gathers what they cite.
pub(super) struct Telling<'a> {
    asker: Asker<'a>,
    today: Day,
    citations: Vec<Citation>,
}

impl<'a> Telling<'a> {
    pub(super) fn new(asker: Asker<'a>) -> Self {
        Self { asker, today: asker.now.date().into(), citations: Vec::new() }
    }

    pub(super) fn offered(&self, deadline: &Deadline) -> Offered {
        let url = self.edition(&deadline.section, self.today).and_then(|edition| {
            let language = self.readable(edition, &deadline.section.anchor)?;
            Some(edition.link(language, &deadline.section.anchor))
        });
        Offered {
            deadline: deadline.name.clone(),
            title: self.words(&deadline.title),
            question: self.words(&deadline.event),
            situations: deadline.applies.clone(),
            takes_time: deadline.takes_time(),
            office: deadline.office,
            counted: deadline.counted,
            url,
        }
    }

    pub(super) fn told(&mut self, deadline: &Deadline, asked: &Asked, due: &Due) -> Told {
        let too_late = due.late || due.act_by < self.today;
        Told {
            deadline: deadline.name.clone(),
            title: self.words(&deadline.title),
            question: self.words(&deadline.event),
            event_day: asked.date,
            event_time: asked.time.filter(|_| deadline.takes_time()),
            opens: due.opens,
            last: due.last,
            until: due.until,
            act_by: due.act_by,
            days_left: due.days_left,
            late: due.late,
            calendar_known: due.calendar_known || !deadline.heeds_holidays(),
            counted: due.counted,
            counted_text: self.counted(deadline, due),
            notices: self.notices(deadline, asked.date, due),
            rule: self.cite(&deadline.section, asked.date),
            what_to_do: if too_late { self.cite(&deadline.late, self.today) } else { None },
        }
    }

    pub(super) fn unanswered(&mut self, deadline: &Deadline, asked: &Asked) -> Unanswered {
        Unanswered {
            deadline: deadline.name.clone(),
            title: self.words(&deadline.title),
            event_day: asked.date,
            reason: self.text("deadline-no-rule"),
            rule: self.cite(&deadline.section, self.today),
        }
    }

    /// All together, with what to know about the sections cited.
    pub(super) fn closed(self, deadlines: Vec<Told>, unanswered: Vec<Unanswered>, still_to_ask: Vec<Offered>) -> Deadlines {
        let Asker { texts, language, .. } = self.asker;
        let other = self.citations.iter().find(|citation| citation.language != language);
        let other = other.map(|citation| partial_language(texts, language, citation.language));
        let notices = other.into_iter().chain(translations(texts, language, &self.citations)).collect();
        let disclaimers = vec![self.text("deadline-disclaimer"), self.text("page-disclaimer")];
        Deadlines { language, today: self.today, deadlines, unanswered, still_to_ask, citations: self.citations, notices, disclaimers }
    }

    /// Whether the rule says how to count, in words.
    fn counted(&self, deadline: &Deadline, due: &Due) -> String {
        self.text(match (deadline.counted, due.counted) {
            (_, Counted::Stated) => "deadline-counted-stated",
            (Counted::Earliest, Counted::Earliest) => "deadline-counted-earliest",
            // The rule says how; only the time is not known.
            (Counted::Stated, Counted::Earliest) => "deadline-counted-midnight",
        })
    }

    fn notices(&self, deadline: &Deadline, event: Day, due: &Due) -> Vec<Notice> {
        let mut notices: Vec<Notice> = time_left(self.asker.texts, self.asker.language, due, self.today).into_iter().collect();
        if !due.late && !due.calendar_known && deadline.heeds_holidays() {
            notices.push(self.notice("holidays_unknown", None));
        }
        notices.extend(self.edition(&deadline.section, event).and_then(|edition| self.dated(edition, event, due.last)));
        notices
    }

    /// What to know about the edition that states a rule: whether it held on the event's day, and whether it still holds on the last one.
    fn dated(&self, edition: &Edition, event: Day, last: Day) -> Option<Notice> {
        if event < edition.effective_from {
            return Some(self.notice("later_edition", Some(edition.effective_from)));
        }
        let end = edition.effective_until?;
        let guide = self.asker.index.knowledge.guides.get(&edition.guide)?;
        if end < self.today && guide.editions.iter().any(|other| other.effective_from > end) {
            return Some(self.notice("earlier_edition", Some(end)));
        }
        (end < event.max(last)).then(|| self.notice("ends_soon", Some(end)))
    }

    fn notice(&self, kind: &str, day: Option<Day>) -> Notice {
        let Asker { texts, language, .. } = self.asker;
        let mut args = FluentArgs::new();
        if let Some(day) = day {
            args.set("day", texts.day(language, day));
        }
        notice(texts, language, kind, Some(&args))
    }

    /// The place of a section among the citations.
    fn cite(&mut self, section: &SectionRef, on: Day) -> Option<usize> {
        let edition = self.edition(section, on)?;
        let language = self.readable(edition, &section.anchor)?;
        let citation = citation_of(edition, &section.anchor, language)?;
        if let Some(at) = self.citations.iter().position(|other| other.url == citation.url) {
            return Some(at);
        }
        self.citations.push(citation);
        Some(self.citations.len() - 1)
    }

    /// The edition with the section that is in force on a day; else the last one before it, else the first one after it.
    pub(super) fn edition(&self, section: &SectionRef, on: Day) -> Option<&'a Edition> {
        let index = self.asker.index;
        let guide = index.knowledge.guides.get(&section.guide)?;
        let having = || guide.editions.iter().filter(|edition| edition.section(edition.authoritative, &section.anchor).is_some());
        let in_force = having().find(|edition| edition.in_force_on(on));
        in_force.or_else(|| having().rev().find(|edition| edition.effective_from <= on)).or_else(|| having().next())
    }

    /// The language in which a section is cited: the asker's, else English, else the one that prevails.
    pub(super) fn readable(&self, edition: &Edition, anchor: &str) -> Option<Language> {
        [self.asker.language, Language::EN, edition.authoritative].into_iter().find(|language| edition.section(*language, anchor).is_some())
    }

    pub(super) fn words(&self, words: &Words) -> String {
        said(words, self.asker.language)
    }

    fn text(&self, id: &str) -> String {
        self.asker.texts.get(self.asker.language, id, None)
    }
}

/// What a situation is called.
pub fn situation_name(texts: &Texts, language: Language, situation: Situation) -> String {
    let id = match situation {
        Situation::Anyone => "situation-anyone",
        Situation::Visa => "situation-visa",
        Situation::VisaFree => "situation-visa-free",
        Situation::Transit => "situation-transit",
        Situation::ResidencePermit => "situation-residence-permit",
        Situation::PermanentCard => "situation-permanent-card",
        Situation::Worker => "situation-worker",
        Situation::Employer => "situation-employer",
        Situation::Student => "situation-student",
        Situation::Parent => "situation-parent",
        Situation::TaxResident => "situation-tax-resident",
        Situation::Driver => "situation-driver",
    };
    texts.get(language, id, None)
}
