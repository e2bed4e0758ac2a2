//! The rules of all deadlines with what they rest on, for whoever counts in a browser: no day of a person need be sent. Knows nothing of counting.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::Serialize;
use utoipa::ToSchema;

use super::told::Telling;
use super::{Asker, Offered, OfferedSituation};
use crate::day::Day;
use crate::knowledge::Edition;
use crate::language::Language;
use crate::rules::{Deadline, Length, MonthDay, SectionRef, Start, Timing};

/// All rules as they stand now.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RulesView {
    /// Language of the texts.
    #[schema(value_type = String)]
    pub language: Language,
    /// Now in the city; its day decides, whatever the reader's clock says.
    #[schema(value_type = String, example = "2026-11-24T10:00:00")]
    pub now: DateTime,
    /// The same moment, the same everywhere.
    #[schema(value_type = String)]
    pub moment: Timestamp,
    /// The situations that a list can be narrowed to.
    pub situations: Vec<OfferedSituation>,
    /// The deadlines.
    pub rules: Vec<Rule>,
    /// The sections that they rest on, by permanent link.
    pub sections: BTreeMap<String, RuleSection>,
    /// Days off and make-up working days.
    pub holidays: Vec<DaysOff>,
}

/// One deadline.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Rule {
    /// As it is offered.
    #[serde(flatten)]
    pub offered: Offered,
    /// The first deadline whose question is the same: a day that answers one answers the other.
    pub event: String,
    /// How it is counted.
    #[serde(flatten)]
    pub counting: Counting,
    /// The editions of the section that states it, from the earliest on.
    pub editions: Vec<InForce>,
    /// First days of all editions of the guide.
    #[schema(value_type = Vec<String>)]
    pub guide_editions: Vec<Day>,
    /// Permanent link to what to do when it is too late, in today's edition.
    pub late: Option<String>,
}

/// An edition of a section.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct InForce {
    /// First day in force.
    #[schema(value_type = String, format = Date)]
    pub from: Day,
    /// Last day in force, inclusive; null while no end is known.
    #[schema(value_type = Option<String>, format = Date)]
    pub until: Option<Day>,
    /// Permanent link.
    pub url: String,
}

/// A section, shortly.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RuleSection {
    /// The guide's title.
    pub title: String,
    /// The section's heading.
    pub heading: String,
    /// Its language.
    #[schema(value_type = String)]
    pub language: Language,
    /// Its beginning.
    pub text: String,
}

/// Days off, and days of rest that are worked in exchange.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct DaysOff {
    /// First day off.
    #[schema(value_type = String, format = Date)]
    pub from: Day,
    /// Last day off, inclusive.
    #[schema(value_type = String, format = Date)]
    pub until: Day,
    /// Days of rest that are worked.
    #[schema(value_type = Vec<String>)]
    pub work: Vec<Day>,
}

/// How a deadline is counted.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Counting {
    /// On which side of the event it lies, and how far.
    pub timing: Span,
    /// Where counting begins.
    #[schema(value_type = String)]
    pub starts: Start,
    /// Whether holidays decide.
    pub heeds_holidays: bool,
}

/// A time between an event and its deadline.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Span {
    /// Not later than a time after the event.
    Within {
        /// One for each time at which the rule changed.
        periods: Vec<Period>,
    },
    /// At least a time before the event.
    AtLeastBefore {
        /// How many.
        amount: u16,
        /// Of what.
        unit: &'static str,
    },
    /// Earlier than the event's day.
    Before,
    /// Between two days, as `06-30`, of the year after the event's.
    NextYear {
        /// First day.
        opens: String,
        /// Last day.
        closes: String,
    },
}

/// A length with the days of the event for which it holds.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Period {
    /// First such day; null if it always held.
    #[schema(value_type = Option<String>, format = Date)]
    pub from: Option<Day>,
    /// Last such day, inclusive.
    #[schema(value_type = Option<String>, format = Date)]
    pub until: Option<Day>,
    /// How many.
    pub amount: u16,
    /// `hours`, `days`, `working days`, `months` or `years`.
    pub unit: &'static str,
}

/// Characters of a section's beginning, at least; it ends with a paragraph or an item.
const BEGINNING: usize = 240;

impl Counting {
    /// How a deadline is counted.
    pub fn of(deadline: &Deadline) -> Self {
        let written = |day: MonthDay| format!("{:02}-{:02}", day.month, day.day);
        let timing = match &deadline.timing {
            Timing::Within(periods) => {
                let period = |of: &crate::rules::Period| Period { from: of.from, until: of.until, amount: of.length.amount, unit: of.length.unit.name() };
                Span::Within { periods: periods.iter().map(period).collect() }
            }
            Timing::AtLeastBefore(Length { amount, unit }) => Span::AtLeastBefore { amount: *amount, unit: unit.name() },
            Timing::Before => Span::Before,
            Timing::NextYear { opens, closes } => Span::NextYear { opens: written(*opens), closes: written(*closes) },
        };
        Self { timing, starts: deadline.starts, heeds_holidays: deadline.heeds_holidays() }
    }
}

impl Asker<'_> {
    /// The rules, seen from now.
    pub fn rules(&self, moment: Timestamp) -> RulesView {
        let telling = Telling::new(*self);
        let mut sections = BTreeMap::new();
        let deadlines = &self.index.knowledge.rules.deadlines;
        let rules = deadlines.iter().map(|deadline| self.rule(&telling, deadline, &mut sections)).collect();
        let holidays = self.index.knowledge.rules.holidays.holidays.iter();
        RulesView {
            language: self.language,
            now: self.now,
            moment,
            situations: self.offer(None).situations,
            rules,
            sections,
            holidays: holidays.map(|holiday| DaysOff { from: holiday.from, until: holiday.until, work: holiday.work.clone() }).collect(),
        }
    }

    fn rule(&self, telling: &Telling<'_>, deadline: &Deadline, sections: &mut BTreeMap<String, RuleSection>) -> Rule {
        let same = |other: &&Deadline| other.event == deadline.event && other.takes_time() == deadline.takes_time();
        let event = self.index.knowledge.rules.deadlines.iter().find(same).unwrap_or(deadline);
        let guide = self.index.knowledge.guides.get(&deadline.section.guide);
        let all = || guide.iter().flat_map(|guide| &guide.editions);
        let mut link = |edition: &Edition, section: &SectionRef| {
            let language = telling.readable(edition, &section.anchor)?;
            let url = edition.link(language, &section.anchor);
            sections.insert(url.clone(), shortly(edition, section, language)?);
            Some(url)
        };
        let editions = all().filter(|edition| edition.section(edition.authoritative, &deadline.section.anchor).is_some());
        let editions = editions
            .filter_map(|edition| Some(InForce { from: edition.effective_from, until: edition.effective_until, url: link(edition, &deadline.section)? }));
        let editions = editions.collect();
        let late = telling.edition(&deadline.late, self.now.date().into()).and_then(|edition| link(edition, &deadline.late));
        Rule {
            offered: telling.offered(deadline),
            event: event.name.clone(),
            counting: Counting::of(deadline),
            editions,
            guide_editions: all().map(|edition| edition.effective_from).collect(),
            late,
        }
    }
}

fn shortly(edition: &Edition, section: &SectionRef, language: Language) -> Option<RuleSection> {
    let title = edition.texts.get(&language)?.title.clone();
    let section = edition.section(language, &section.anchor)?;
    let mut text = String::new();
    for block in &section.blocks {
        if text.chars().count() >= BEGINNING {
            break;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&block.text);
    }
    Some(RuleSection { title, heading: section.title.clone(), language, text })
}
