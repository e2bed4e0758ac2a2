//! Deadlines, lists of nationalities, holidays and shared words as they stand in files, read table by table. Knows nothing of guides.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::super::Fault;
use super::super::markdown::{is_name, line_of};
use super::{Placed, Wrong, cited, field_of, wrong};
use crate::day::Day;
use crate::quantity::Unit;
use crate::rules::{Counted, Deadline, Holiday, Length, Listing, MonthDay, NationalityList, Period, SectionRef, Situation, Start, Timing, TotalStay, Words};

pub(super) fn deadlines(file: &Path, source: &str, faults: &mut Vec<Fault>) -> Vec<Placed<Deadline>> {
    entries(file, source, "deadline", faults, DeadlineEntry::into_deadline)
}

pub(super) fn lists(file: &Path, source: &str, faults: &mut Vec<Fault>) -> Vec<Placed<NationalityList>> {
    entries(file, source, "list", faults, ListEntry::into_list)
}

pub(super) fn holidays(file: &Path, source: &str, faults: &mut Vec<Fault>) -> Vec<Placed<Holiday>> {
    entries(file, source, "holiday", faults, HolidayEntry::into_holiday)
}

pub(super) fn words(file: &Path, source: &str, faults: &mut Vec<Fault>) -> Vec<Placed<(String, Words)>> {
    entries(file, source, "word", faults, |entry: WordEntry| Ok((entry.name, entry.text)))
}

/// The tables of an array of a file, each read by itself, so that one fault does not hide the others.
fn entries<E: DeserializeOwned, T>(file: &Path, source: &str, array: &str, faults: &mut Vec<Fault>, into: impl Fn(E) -> Result<T, Wrong>) -> Vec<Placed<T>> {
    let tables: BTreeMap<String, Vec<Spanned<toml::Table>>> = match toml::from_str(source) {
        Ok(tables) => tables,
        Err(error) => {
            let line = error.span().map_or(1, |span| line_of(source, span.start));
            faults.push(Fault::of(file, "", error.message().to_owned()).at(line));
            return Vec::new();
        }
    };
    let mut read = Vec::new();
    for (key, tables) in tables {
        for table in tables {
            let line = line_of(source, table.span().start);
            let table = table.into_inner();
            if key != array {
                faults.push(Fault::of(file, &key, format!("this file holds [[{array}]] only")).at(line));
                continue;
            }
            let name = table.get("name").and_then(toml::Value::as_str).unwrap_or_default().to_owned();
            let told = |(field, reason): Wrong| {
                let at = line_of_field(source, line, array, &field);
                Fault::of(file, format!("{name}.{field}").trim_matches('.').to_owned(), reason).at(at)
            };
            match read_table(table).and_then(&into) {
                Ok(value) if is_name(&name) => read.push(Placed { file: file.to_owned(), line, value }),
                Ok(_) => faults.push(told(("name".to_owned(), "is named in lower case words joined by hyphens".to_owned()))),
                Err(fault) => faults.push(told(fault)),
            }
        }
    }
    read
}

/// An entry, or the path of the field that is wrong with the reason.
fn read_table<E: DeserializeOwned>(table: toml::Table) -> Result<E, Wrong> {
    serde_path_to_error::deserialize(toml::Value::Table(table)).map_err(|error| {
        let path = error.path().to_string();
        let reason = error.into_inner().message().to_owned();
        let named = field_of(&reason);
        match path.as_str() {
            "." => (named, reason),
            // What is missing or unknown is not part of the path.
            _ if reason.starts_with("missing field") => (format!("{path}.{named}"), reason),
            _ => (path, reason),
        }
    })
}

/// The line of a field, such as `countries[1].from`, of the table that begins at a line; where it has none the line of what holds it.
fn line_of_field(source: &str, line: usize, array: &str, field: &str) -> usize {
    let lines: Vec<&str> = source.lines().skip(line).take_while(|text| text.trim() != format!("[[{array}]]")).map(str::trim).collect();
    let mut at = 0;
    let mut found = line;
    for part in field.split('.') {
        let (key, number) = part.split_once('[').map_or((part, 0), |(key, rest)| (key, rest.trim_end_matches(']').parse().unwrap_or(0)));
        let own =
            lines[at..].iter().take_while(|text| !text.starts_with('[')).position(|text| text.split(['=', '.']).next().is_some_and(|own| own.trim() == key));
        let headers = || lines.iter().zip(0..).skip(at).filter(|(text, _)| text.starts_with('[') && text.trim_matches(['[', ']']) == format!("{array}.{key}"));
        let Some(next) = own.map(|own| at + own).or_else(|| headers().nth(number).map(|(_, at)| at)) else { break };
        (at, found) = (next + 1, line + 1 + next);
    }
    found
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordEntry {
    name: String,
    text: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct DeadlineEntry {
    name: String,
    section: Option<SectionRef>,
    facts: Vec<String>,
    late: SectionRef,
    applies: Vec<Situation>,
    #[serde(default)]
    office: bool,
    within: Option<String>,
    #[serde(default)]
    periods: Vec<PeriodEntry>,
    at_least_before: Option<String>,
    #[serde(default)]
    before: bool,
    next_year: Option<WindowEntry>,
    #[serde(default)]
    starts: Start,
    counted: Counted,
    title: Words,
    event: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PeriodEntry {
    from: Option<Day>,
    until: Option<Day>,
    within: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WindowEntry {
    opens: String,
    closes: String,
}

const FORMS: &str = "one of `within`, `periods`, `at-least-before`, `before`, `next-year`";

fn length(field: &str, text: &str) -> Result<Length, Wrong> {
    Length::of(text).ok_or_else(|| (field.to_owned(), format!("{text:?} is no length: write `24 hours`, `30 days`, `10 working days`, `1 years`")))
}

impl DeadlineEntry {
    fn timing(&self) -> Result<Timing, Wrong> {
        if self.starts != Start::Event && self.within.is_none() && self.periods.is_empty() {
            return wrong("starts", "is said of `within` and `periods` only");
        }
        let given = [self.within.is_some(), !self.periods.is_empty(), self.at_least_before.is_some(), self.before, self.next_year.is_some()];
        if given.iter().filter(|given| **given).count() != 1 {
            return wrong("within", format!("a deadline has {FORMS}"));
        }
        if let Some(text) = &self.within {
            return Ok(Timing::Within(vec![Period { from: None, until: None, length: length("within", text)? }]));
        }
        if let Some(text) = &self.at_least_before {
            let length = length("at-least-before", text)?;
            return if length.unit == Unit::Hours { wrong("at-least-before", "is counted in days or longer") } else { Ok(Timing::AtLeastBefore(length)) };
        }
        if let Some(window) = &self.next_year {
            let day = |text: &str| MonthDay::of(text).ok_or_else(|| ("next-year".to_owned(), format!("{text:?} is no day of every year: write `06-30`")));
            let (opens, closes) = (day(&window.opens)?, day(&window.closes)?);
            if (opens.month, opens.day) > (closes.month, closes.day) {
                return wrong("next-year", "closes before it opens");
            }
            return Ok(Timing::NextYear { opens, closes });
        }
        if self.before {
            return Ok(Timing::Before);
        }
        self.periods()
    }

    fn periods(&self) -> Result<Timing, Wrong> {
        if self.periods.iter().any(|entry| entry.from.zip(entry.until).is_some_and(|(from, until)| until < from)) {
            return wrong("periods", "the last day lies before the first");
        }
        let read = |entry: &PeriodEntry| Ok(Period { from: entry.from, until: entry.until, length: length("periods", &entry.within)? });
        let mut periods: Vec<Period> = self.periods.iter().map(read).collect::<Result<_, Wrong>>()?;
        periods.sort_by_key(|period| period.from);
        let apart = |pair: &[Period]| pair[0].until.is_some_and(|until| pair[1].from.is_some_and(|from| until < from));
        if periods.windows(2).all(apart) { Ok(Timing::Within(periods)) } else { wrong("periods", "overlap: a day has one rule") }
    }

    fn into_deadline(self) -> Result<Deadline, Wrong> {
        let timing = self.timing()?;
        if self.counted == Counted::Earliest && self.starts == Start::NextDay {
            return wrong("counted", "the earliest count begins with the event's day");
        }
        if self.applies.is_empty() {
            return wrong("applies", "says nobody whom it concerns");
        }
        if self.facts.is_empty() {
            return wrong("facts", "names no fact");
        }
        Ok(Deadline {
            name: self.name,
            section: cited(self.section)?,
            facts: self.facts,
            late: self.late,
            applies: self.applies,
            office: self.office,
            timing,
            starts: self.starts,
            counted: self.counted,
            title: self.title,
            event: self.event,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ListEntry {
    name: String,
    section: Option<SectionRef>,
    facts: Vec<String>,
    known_from: Option<Day>,
    #[serde(default)]
    unsettled: Vec<String>,
    #[serde(default)]
    not_listed: Vec<String>,
    title: Words,
    countries: Vec<ListingEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ListingEntry {
    codes: Vec<String>,
    from: Option<Day>,
    until: Option<Day>,
    days: Option<u16>,
    total: Option<TotalStay>,
    section: Option<SectionRef>,
    facts: Vec<String>,
    #[serde(default = "named")]
    named: bool,
}

fn named() -> bool {
    true
}

impl ListEntry {
    fn into_list(self) -> Result<NationalityList, Wrong> {
        let mut listings = Vec::new();
        for (number, entry) in self.countries.into_iter().enumerate() {
            let field = |name: &str| format!("countries[{number}].{name}");
            if entry.codes.is_empty() {
                return wrong(&field("codes"), "names no country");
            }
            if entry.from.zip(entry.until).is_some_and(|(from, until)| until < from) {
                return wrong(&field("until"), "the last day lies before the first");
            }
            listings.push(Listing {
                countries: entry.codes,
                from: entry.from,
                until: entry.until,
                days: entry.days,
                total: entry.total,
                section: cited(entry.section).map_err(|(name, reason)| (field(&name), reason))?,
                facts: entry.facts,
                named: entry.named,
            });
        }
        Ok(NationalityList {
            name: self.name,
            section: cited(self.section)?,
            facts: self.facts,
            known_from: self.known_from,
            listings,
            unsettled: self.unsettled,
            not_listed: self.not_listed,
            title: self.title,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidayEntry {
    name: String,
    from: Day,
    until: Day,
    #[serde(default)]
    work: Vec<Day>,
    section: Option<SectionRef>,
    facts: Vec<String>,
    title: Words,
}

impl HolidayEntry {
    fn into_holiday(self) -> Result<Holiday, Wrong> {
        if self.until < self.from {
            return wrong("until", "the last day off lies before the first");
        }
        if let Some(day) = self.work.iter().find(|day| self.from <= **day && **day <= self.until) {
            return wrong("work", format!("{day} is a day off of the same holiday"));
        }
        let HolidayEntry { name, from, until, work, section, facts, title } = self;
        Ok(Holiday { name, from, until, work, section: cited(section)?, facts, title })
    }
}
