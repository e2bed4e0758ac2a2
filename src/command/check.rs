//! `openwindow check`: lists every fault of the knowledge folder with file, line and field, and counts what is there.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use clap::Args;

use super::{CommandError, print, tell};
use crate::clock::Clock;
use crate::config::Config;
use crate::day::Day;
use crate::knowledge::{self, Coverage, FactCounts, Freshness, Knowledge, TranslationStatus};
use crate::language::Language;

#[derive(Args)]
pub(super) struct Arguments {
    /// The folder; default: the configured one.
    folder: Option<PathBuf>,
    /// Record that the translations in these languages were read beside the authoritative text as they stand now.
    #[arg(long, value_name = "LANGUAGE", num_args = 1.., value_delimiter = ',')]
    confirm: Vec<Language>,
    /// Print a table of all guides with the status of their translations.
    #[arg(long)]
    coverage: bool,
    /// Print what ends soon and what was not verified for long.
    #[arg(long)]
    freshness: bool,
    /// The day to measure freshness on, YYYY-MM-DD; default: today.
    #[arg(long, value_name = "DAY")]
    today: Option<Day>,
}

pub(super) fn check(config: &Config, arguments: &Arguments) -> Result<(), CommandError> {
    let folder = arguments.folder.clone().unwrap_or_else(|| config.knowledge.clone());
    let loaded = knowledge::load(&folder);
    for fault in &loaded.faults {
        print(&fault.to_string())?;
    }
    if !arguments.confirm.is_empty() {
        confirm(&folder, &loaded.knowledge, &arguments.confirm)?;
    }
    if arguments.coverage {
        print(&Coverage::of(&loaded.knowledge).to_string())?;
    }
    if arguments.freshness {
        let clock = || Clock::of(&config.time_zone).map_err(|error| CommandError::Argument(error.to_string()));
        let today = arguments.today.map_or_else(|| clock().map(|clock| clock.today()), Ok)?;
        print(&Freshness::of(&loaded.knowledge, today).to_string())?;
    }
    tell(&counts(&loaded.knowledge));
    match loaded.faults.len() {
        0 => Ok(()),
        1 => Err(CommandError::Failed("1 fault".to_owned())),
        many => Err(CommandError::Failed(format!("{many} faults"))),
    }
}

fn confirm(folder: &std::path::Path, knowledge: &Knowledge, languages: &[Language]) -> Result<(), CommandError> {
    for edition in knowledge.editions() {
        let Some(original) = edition.authoritative_text() else { continue };
        let mut confirmations = edition.confirmations.clone();
        for language in languages.iter().filter(|language| **language != edition.authoritative) {
            for section in edition.texts.get(language).into_iter().flat_map(|text| &text.sections) {
                if let Some(twin) = original.section(&section.anchor) {
                    confirmations.confirm(*language, twin, section);
                }
            }
        }
        if confirmations == edition.confirmations {
            continue;
        }
        let file = folder.join(edition.folder()).join("confirmed.toml");
        let failed = |source| CommandError::File { path: file.display().to_string(), source };
        let text = toml::to_string(&confirmations).map_err(std::io::Error::other).map_err(failed)?;
        fs::write(&file, text).map_err(failed)?;
    }
    Ok(())
}

fn counts(knowledge: &Knowledge) -> String {
    let mut guides: BTreeMap<Language, usize> = BTreeMap::new();
    let mut sections: BTreeMap<(Language, &str), usize> = BTreeMap::new();
    for guide in knowledge.guides.values() {
        let Some(edition) = guide.editions.last() else { continue };
        for (language, text) in &edition.texts {
            *guides.entry(*language).or_default() += 1;
            for section in &text.sections {
                let status = match edition.status(*language, &section.anchor) {
                    TranslationStatus::Authoritative | TranslationStatus::Current => "confirmed",
                    _ => "unconfirmed",
                };
                *sections.entry((*language, status)).or_default() += 1;
            }
        }
    }
    let mut lines = vec![format!(
        "{} guides, {} editions, {} contacts, {} terms, {} matters beside",
        knowledge.guides.len(),
        knowledge.editions().count(),
        knowledge.contacts.len(),
        knowledge.glossary.terms.len(),
        knowledge.beside.len()
    )];
    let facts = FactCounts::of(knowledge);
    lines.push(format!("{} facts known, {} used, {} of high confidence unused", facts.known, facts.used, facts.high_unused));
    lines.push(format!("{} plain versions", knowledge.editions().map(|edition| edition.plain.len()).sum::<usize>()));
    let rules = &knowledge.rules;
    let leaves: usize = rules.trees.values().map(|tree| tree.leaves.len()).sum();
    lines.push(format!(
        "{} deadlines, {} trees ({leaves} leaves), {} nationality lists, {} holidays",
        rules.deadlines.len(),
        rules.trees.len(),
        rules.lists.len(),
        rules.holidays.holidays.len()
    ));
    for (language, count) in guides {
        let of = |status| sections.get(&(language, status)).copied().unwrap_or_default();
        lines.push(format!("  {language}: {count} guides, {} sections confirmed, {} not yet", of("confirmed"), of("unconfirmed")));
    }
    lines.join("\n")
}
