//! Whether guides and contacts rest on known facts, use every sure one, and state no number of their own.
//! Knows nothing of translations: they state the numbers of the authoritative text.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Confidence, Edition, Fact, Facts, Fault, Knowledge, Section};
use crate::day::Day;
use crate::quantity::{Decimal, numbers, stated};

/// How many facts there are, are used by a guide or contact, and are sure and used by none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FactCounts {
    /// In the list.
    pub known: usize,
    /// Named by a guide, a key fact or a contact.
    pub used: usize,
    /// Of high confidence, not superseded, and named by none.
    pub high_unused: usize,
}

impl FactCounts {
    /// Counts the facts of a folder.
    pub fn of(knowledge: &Knowledge) -> Self {
        let used = used(knowledge);
        Self {
            known: knowledge.facts.len(),
            used: knowledge.facts.iter().filter(|(number, _)| used.contains(*number)).count(),
            high_unused: unused(&knowledge.facts, &used).count(),
        }
    }
}

/// Every fact number that a guide, a key fact or a contact names.
fn used(knowledge: &Knowledge) -> BTreeSet<&str> {
    let sections = knowledge.editions().flat_map(|edition| edition.facts.values().flatten());
    let key_facts = knowledge.editions().flat_map(|edition| edition.key_facts.iter().map(|fact| &fact.fact));
    let contacts = knowledge.contacts.iter().filter_map(|contact| contact.fact.as_ref());
    sections.chain(key_facts).chain(contacts).map(String::as_str).collect()
}

fn unused<'a>(facts: &'a Facts, used: &'a BTreeSet<&str>) -> impl Iterator<Item = (&'a str, &'a Fact)> {
    facts.iter().filter(|(number, fact)| fact.confidence == Some(Confidence::High) && fact.superseded_by.is_none() && !used.contains(number))
}

/// Measures all guides and contacts against the list of facts; without a list there is nothing to measure.
pub(super) fn check(knowledge: &Knowledge, faults: &mut Vec<Fault>) {
    let facts = &knowledge.facts;
    if facts.is_empty() {
        return;
    }
    for edition in knowledge.editions() {
        named(facts, edition, faults);
        strange_numbers(knowledge, edition, faults);
        unsure(knowledge, edition, faults);
    }
    for contact in &knowledge.contacts {
        let Some(number) = &contact.fact else { continue };
        if let Some(reason) = refused(facts, number) {
            faults.push(Fault::of(Path::new("contacts.toml"), format!("{}.fact", contact.name), reason));
        }
    }
    let file = Path::new("facts.toml");
    for (number, fact) in facts.iter() {
        if let Some(other) = fact.superseded_by.as_ref().filter(|other| facts.get(other).is_none()) {
            faults.push(Fault::of(file, format!("{number}.superseded_by"), format!("no fact has the number {other}")).at(fact.line));
        }
    }
    for (number, fact) in unused(facts, &used(knowledge)) {
        faults.push(Fault::of(file, number, "is of high confidence and no guide or contact uses it").at(fact.line));
    }
}

/// Why a fact cannot be named, if it cannot.
pub(super) fn refused(facts: &Facts, number: &str) -> Option<String> {
    match facts.get(number) {
        None => Some(format!("facts.toml does not know {number}")),
        Some(fact) => fact.superseded_by.as_ref().map(|other| format!("{number} was superseded by {other}")),
    }
}

fn named(facts: &Facts, edition: &Edition, faults: &mut Vec<Fault>) {
    let file = edition.folder().join("edition.toml");
    for (anchor, numbers) in &edition.facts {
        for reason in numbers.iter().filter_map(|number| refused(facts, number)) {
            faults.push(Fault::of(&file, format!("sections.{anchor}.facts"), reason));
        }
    }
    for key_fact in &edition.key_facts {
        let Some(fact) = facts.get(&key_fact.fact) else { continue };
        if fact.confidence.is_some_and(|confidence| key_fact.confidence > confidence) {
            let reason = format!("claims more than facts.toml grants {}", key_fact.fact);
            faults.push(Fault::of(&file, format!("key_facts.{}.confidence", key_fact.name), reason));
        }
    }
}

/// A section that rests on a fact of low confidence names a line where the reader can ask.
fn unsure(knowledge: &Knowledge, edition: &Edition, faults: &mut Vec<Fault>) {
    let Some(text) = edition.authoritative_text() else { return };
    let file = edition.folder().join(format!("{}.md", edition.authoritative));
    let phones = knowledge.contacts.iter().filter_map(|contact| contact.phone.as_deref()).map(|phone| phone.strip_prefix("021-").unwrap_or(phone));
    let lines: Vec<&str> = phones.chain(["12367", "12345"]).collect();
    for section in text.sections.iter().filter(|section| !lines.iter().any(|line| section.plain.contains(line))) {
        let low = |number: &&String| knowledge.facts.get(number).is_some_and(|fact| fact.confidence == Some(Confidence::Low));
        if let Some(number) = edition.facts.get(&section.anchor).into_iter().flatten().find(low) {
            faults.push(Fault::of(&file, &section.anchor, format!("{number} is of low confidence: name the hotline")).at(section.line));
        }
    }
}

/// Every number of the authoritative text stands in a fact of its section.
fn strange_numbers(knowledge: &Knowledge, edition: &Edition, faults: &mut Vec<Fault>) {
    let Some(text) = edition.authoritative_text() else { return };
    let file = edition.folder().join(format!("{}.md", edition.authoritative));
    for section in &text.sections {
        let strange = ungrounded(knowledge, edition, section);
        if !strange.is_empty() {
            let list = strange.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            faults.push(Fault::of(&file, &section.anchor, format!("states numbers that are in none of its facts: {list}")).at(section.line));
        }
    }
}

fn ungrounded(knowledge: &Knowledge, edition: &Edition, section: &Section) -> BTreeSet<Decimal> {
    let mut known: BTreeSet<Decimal> = BTreeSet::new();
    for number in edition.facts.get(&section.anchor).into_iter().flatten() {
        known.extend(knowledge.facts.get(number).into_iter().flat_map(|fact| &fact.numbers));
    }
    for phone in knowledge.contacts.iter().filter_map(|contact| contact.phone.as_ref()) {
        known.extend(stated(phone));
    }
    let own: [Option<Day>; 3] = [Some(edition.effective_from), edition.effective_until, Some(edition.verified_on)];
    known.extend(own.iter().flatten().map(|day| Decimal::whole(day.date().year().into())));
    known.insert(Decimal::whole(i64::from(edition.verified_on.date().year()) + 1));
    let mut text = section.plain.clone();
    for words in own.iter().flatten().map(|day| in_chinese(*day)).chain(titles(knowledge, edition)) {
        text = text.replace(&words, "");
    }
    stated(&without_counts(text)).difference(&known).copied().collect()
}

/// The text without numbers that only count what the text itself lists: 2种证件, 第3名, 4个条件.
fn without_counts(mut text: String) -> String {
    const COUNTED: [&str; 5] = ["种", "处", "地", "名", "个"];
    const MEASURED: [&str; 7] = ["个月", "个工作日", "个小时", "个星期", "个自然", "个学", "个纳税"];
    for number in numbers(&text).into_iter().rev() {
        let after = &text[number.end..];
        let counts = COUNTED.iter().any(|word| after.starts_with(word)) && !MEASURED.iter().any(|word| after.starts_with(word));
        if counts && number.value <= Decimal::whole(4) {
            text.replace_range(number.start..number.end, "");
        }
    }
    text
}

/// The day as authoritative texts write it.
fn in_chinese(day: Day) -> String {
    let date = day.date();
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

/// The titles of all guides in the edition's own language: naming a guide states no number.
fn titles(knowledge: &Knowledge, edition: &Edition) -> Vec<String> {
    let texts = knowledge.editions().filter_map(|other| other.texts.get(&edition.authoritative));
    texts.map(|text| text.title.clone()).filter(|title| !stated(title).is_empty()).collect()
}
