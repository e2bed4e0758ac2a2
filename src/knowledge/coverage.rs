//! Which guide exists in which language, and how its translation stands. Knows nothing of who translates.

use std::collections::BTreeMap;
use std::fmt;

use super::table::aligned;
use super::{Edition, Knowledge, TranslationStatus};
use crate::language::Language;

/// Columns: the guide, the guide languages, the plainer versions.
const COLUMNS: usize = Language::GUIDES.len() + 2;

/// From the worst on: a cell shows the worst of its sections.
const STATUSES: [(TranslationStatus, &str, &str); 5] = [
    (TranslationStatus::Missing, "-", "missing"),
    (TranslationStatus::Outdated, "O", "outdated"),
    (TranslationStatus::Machine, "M", "machine"),
    (TranslationStatus::Current, "C", "current"),
    (TranslationStatus::Authoritative, "A", "authoritative"),
];

/// How every section of every edition stands in every guide language.
#[derive(Debug, Clone)]
pub struct Coverage {
    rows: Vec<Row>,
}

#[derive(Debug, Clone)]
struct Row {
    name: String,
    /// How many sections have each status, by language.
    sections: BTreeMap<Language, BTreeMap<TranslationStatus, usize>>,
    plain: Vec<Language>,
}

impl Coverage {
    /// Looks at all editions of all guides.
    pub fn of(knowledge: &Knowledge) -> Self {
        let rows = knowledge.guides.values().flat_map(|guide| {
            guide.editions.iter().map(|edition| Row {
                name: if guide.editions.len() == 1 { guide.name.clone() } else { format!("{} {}", guide.name, edition.effective_from) },
                sections: Language::GUIDES.into_iter().map(|language| (language, sections(edition, language))).collect(),
                plain: edition.plain.keys().copied().collect(),
            })
        });
        Self { rows: rows.collect() }
    }

    /// How many sections have a status in a language.
    pub fn sections(&self, language: Language, status: TranslationStatus) -> usize {
        self.rows.iter().filter_map(|row| row.sections.get(&language)?.get(&status)).sum()
    }
}

fn sections(edition: &Edition, language: Language) -> BTreeMap<TranslationStatus, usize> {
    let mut counts = BTreeMap::new();
    for section in edition.authoritative_text().into_iter().flat_map(|text| &text.sections) {
        *counts.entry(edition.status(language, &section.anchor)).or_default() += 1;
    }
    counts
}

/// The letter of the worst status, with the number of its sections where not all have it.
fn cell(counts: &BTreeMap<TranslationStatus, usize>) -> String {
    let worst = STATUSES.iter().find_map(|(status, letter, _)| Some((*letter, *counts.get(status)?)));
    match worst {
        Some((letter, count)) if count < counts.values().sum() => format!("{letter}{count}"),
        Some((letter, _)) => letter.to_owned(),
        None => String::new(),
    }
}

fn row(first: &str, languages: impl Fn(Language) -> String, last: &str) -> [String; COLUMNS] {
    std::array::from_fn(|at| match at {
        0 => first.to_owned(),
        at if at == COLUMNS - 1 => last.to_owned(),
        at => languages(Language::GUIDES[at - 1]),
    })
}

impl fmt::Display for Coverage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = |name: &str, last: &str| row(name, |language| language.to_string(), last);
        let mut guides = vec![head("guide", "plain")];
        for each in &self.rows {
            let plain = each.plain.iter().map(Language::to_string).collect::<Vec<_>>().join(" ");
            guides.push(row(&each.name, |language| each.sections.get(&language).map(cell).unwrap_or_default(), &plain));
        }
        let mut totals = vec![head("sections", "")];
        for (status, _, name) in STATUSES.iter().rev() {
            totals.push(row(name, |language| self.sections(language, *status).to_string(), ""));
        }
        out.write_str(&aligned(&guides))?;
        writeln!(out, "\n{}", aligned(&totals))?;
        out.write_str("A authoritative, C current, O outdated, M machine (not yet confirmed), - missing; O2: two sections are outdated\n")
    }
}
