//! The rules that knowledge files must keep so that no wrong number is ever shown. Knows nothing of how files are read.
//!
//! What breaks a rule is reported and taken out: a translation whose anchors differ, a section whose numbers, limits, duties or denials
//! differ from the authoritative text, a key fact that its section does not state or bounds the other way. The rest is served.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::markdown::is_name;
use super::plain;
use super::status::is_hash;
use super::{Confidence, Edition, Fault, Knowledge, Text, lock};
use crate::language::Language;

/// Most characters that one section may have in a language, so that it fits one embedding.
const LONGEST_SECTION: usize = 1600;

/// So many days before its first day a rule may have been read in its sources.
const FURTHEST_DAY: i32 = 366;

/// Checks one edition and takes out what is wrong. Returns whether enough is left to serve it. `keeps_lock` says that the texts were compared before.
pub(super) fn edition(folder: &Path, edition: &mut Edition, keeps_lock: bool, faults: &mut Vec<Fault>) -> bool {
    let file = folder.join("edition.toml");
    if edition.effective_until.is_some_and(|until| until < edition.effective_from) {
        faults.push(Fault::of(&file, "effective_until", "lies before the edition's first day"));
        return false;
    }
    if edition.verified_on.days_until(edition.effective_from) > FURTHEST_DAY {
        faults.push(Fault::of(&file, "verified_on", format!("lies more than {FURTHEST_DAY} days before the edition's first day: no rule is known so early")));
        return false;
    }
    if edition.verified_on < edition.effective_from && edition.effective_until.is_none() {
        faults.push(Fault::of(&file, "verified_on", "lies before the edition's first day: a rule of the future cannot have been verified in force"));
    }
    let Some(original) = edition.authoritative_text().cloned() else {
        faults.push(Fault::of(folder, "authoritative", format!("the text in {} is missing", edition.authoritative)));
        return false;
    };
    if !edition.texts.contains_key(&Language::EN) {
        faults.push(Fault::of(folder, "en", "every edition has an English text"));
    }
    let readings = (!keeps_lock).then(|| lock::Readings::of(edition));
    texts(folder, edition, &original, readings.as_ref(), faults);
    tables(&file, edition, &original, faults);
    key_facts(folder, edition, readings.as_ref(), faults);
    plain::check(folder, edition, faults);
    confirmed(folder, edition, &original, faults);
    asked(folder, edition, &original, faults);
    true
}

fn texts(folder: &Path, edition: &mut Edition, original: &Text, readings: Option<&lock::Readings>, faults: &mut Vec<Fault>) {
    edition.texts.retain(|language, text| {
        let file = folder.join(format!("{language}.md"));
        let fault = other_anchors(&file, original, text);
        let same = fault.is_none();
        faults.extend(fault);
        same
    });
    let breaches = readings.map_or_else(Vec::new, |readings| lock::breaches(edition, original, readings));
    for (language, text) in &mut edition.texts {
        let file = folder.join(format!("{language}.md"));
        text.sections.retain(|section| {
            if section.plain.chars().count() > LONGEST_SECTION {
                faults.push(Fault::of(&file, &section.anchor, format!("the section has more than {LONGEST_SECTION} characters")).at(section.line));
            }
            let own: Vec<_> = breaches.iter().filter(|breach| breach.language == *language && breach.anchor == section.anchor).collect();
            faults.extend(own.iter().map(|breach| Fault::of(&file, &section.anchor, &breach.reason).at(section.line)));
            own.is_empty() || *language == original.language
        });
    }
}

/// The fault of a text whose anchors are not those of the authoritative text in the same order; its line is where they begin to differ.
pub(super) fn other_anchors(file: &Path, original: &Text, text: &Text) -> Option<Fault> {
    let anchors: Vec<&str> = original.sections.iter().map(|section| section.anchor.as_str()).collect();
    let own: Vec<&str> = text.sections.iter().map(|section| section.anchor.as_str()).collect();
    if own == anchors {
        return None;
    }
    let missing: Vec<&str> = anchors.iter().copied().filter(|anchor| !own.contains(anchor)).collect();
    let extra: Vec<&str> = own.iter().copied().filter(|anchor| !anchors.contains(anchor)).collect();
    let reason = format!("differ from the authoritative text: missing [{}], unknown [{}], or in another order", missing.join(", "), extra.join(", "));
    let first = own.iter().zip(&anchors).take_while(|(own, wanted)| own == wanted).count();
    let line = text.sections.get(first).or(text.sections.last()).map_or(1, |section| section.line);
    Some(Fault::of(file, "anchors", reason).at(line))
}

fn tables(file: &Path, edition: &Edition, original: &Text, faults: &mut Vec<Fault>) {
    for section in &original.sections {
        match edition.facts.get(&section.anchor) {
            Some(facts) if !facts.is_empty() => {}
            _ => faults.push(Fault::of(file, format!("sections.{}.facts", section.anchor), "every section names the facts it states")),
        }
    }
    for (anchor, facts) in &edition.facts {
        if original.section(anchor).is_none() {
            faults.push(Fault::of(file, format!("sections.{anchor}"), "no section has this anchor"));
        }
        for fact in facts.iter().filter(|fact| !is_fact(fact)) {
            faults.push(Fault::of(file, format!("sections.{anchor}.facts"), format!("{fact:?} is no fact number")));
        }
    }
    for source in &edition.sources {
        if source.url.as_ref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
            faults.push(Fault::of(file, format!("sources.{}.url", source.code), "is no web address"));
        }
    }
}

/// A fact number: `F-ENT-099`, `F-LIV-016`, `P-130`.
pub(super) fn is_fact(text: &str) -> bool {
    let digits = |part: &str| part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit());
    match text.split('-').collect::<Vec<_>>()[..] {
        ["F", area, number] => !area.is_empty() && area.bytes().all(|b| b.is_ascii_uppercase()) && digits(number),
        ["P", number] => digits(number),
        _ => false,
    }
}

fn key_facts(folder: &Path, edition: &mut Edition, readings: Option<&lock::Readings>, faults: &mut Vec<Fault>) {
    let file = folder.join("edition.toml");
    let mut wrong: BTreeSet<String> = BTreeSet::new();
    for fact in &edition.key_facts {
        let field = |name: &str| format!("key_facts.{}{name}", fact.name);
        if !is_name(&fact.name) {
            faults.push(Fault::of(&file, field(""), "is named in lower case words joined by hyphens"));
        }
        if !edition.facts.get(&fact.section).is_some_and(|facts| facts.contains(&fact.fact)) {
            faults.push(Fault::of(&file, field(".fact"), format!("section {} does not list {}", fact.section, fact.fact)));
        }
        for code in fact.sources.iter().filter(|code| !edition.sources.iter().any(|source| source.code == **code)) {
            faults.push(Fault::of(&file, field(".sources"), format!("no source has the code {code}")));
        }
        for (language, text) in &edition.texts {
            let file = folder.join(format!("{language}.md"));
            if !text.labels.contains_key(&fact.name) {
                faults.push(Fault::of(&file, format!("labels.{}", fact.name), "the key fact lacks its short name"));
            }
            let Some(section) = text.section(&fact.section) else { continue };
            if !fact.value.is_stated_in(&section.plain) {
                faults.push(Fault::of(&file, &fact.section, format!("does not state {} of key fact {}", fact.value, fact.name)).at(section.line));
                wrong.insert(fact.name.clone());
            }
            if let Some(reason) = readings.and_then(|readings| lock::wrong_bound(fact, *language, readings)) {
                faults.push(Fault::of(&file, &fact.section, reason).at(section.line));
                wrong.insert(fact.name.clone());
            }
            if fact.confidence == Confidence::Low && !section.plain.contains("12367") && !section.plain.contains("12345") {
                faults.push(Fault::of(&file, &fact.section, format!("{} is of low confidence: name the hotline", fact.fact)).at(section.line));
            }
        }
    }
    for (language, text) in &edition.texts {
        for label in text.labels.keys().filter(|label| !edition.key_facts.iter().any(|fact| fact.name == **label)) {
            faults.push(Fault::of(&folder.join(format!("{language}.md")), format!("labels.{label}"), "the edition has no such key fact"));
        }
    }
    edition.key_facts.retain(|fact| !wrong.contains(&fact.name));
}

/// A confirmation of another form than hashes have, or of what is no section, is told and counts as none.
fn confirmed(folder: &Path, edition: &mut Edition, original: &Text, faults: &mut Vec<Fault>) {
    let file = folder.join("confirmed.toml");
    for (language, sections) in &mut edition.confirmations.0 {
        if !language.has_guides() || *language == edition.authoritative {
            faults.push(Fault::of(&file, language.to_string(), "is no language that guides are translated into"));
        }
        sections.retain(|anchor, confirmation| {
            let field = format!("{language}.{anchor}");
            if original.section(anchor).is_none() {
                faults.push(Fault::of(&file, field, "no section has this anchor"));
                return false;
            }
            let wrong = [("original", &confirmation.original), ("translation", &confirmation.translation)].into_iter().find(|(_, hash)| !is_hash(hash));
            if let Some((key, hash)) = wrong {
                faults.push(Fault::of(
                    &file,
                    format!("{field}.{key}"),
                    format!("{hash:?} is no hash: 16 digits 0-9, a-f, as `openwindow check --confirm` writes them"),
                ));
            }
            wrong.is_none()
        });
    }
}

fn asked(folder: &Path, edition: &mut Edition, original: &Text, faults: &mut Vec<Fault>) {
    let file = folder.join("asked.toml");
    for anchor in edition.asked.keys().filter(|anchor| original.section(anchor).is_none()) {
        faults.push(Fault::of(&file, anchor.clone(), "no section has this anchor"));
    }
    for section in &original.sections {
        let wordings = edition.asked.get(&section.anchor);
        for language in Language::GUIDES {
            if wordings.and_then(|by_language| by_language.get(&language)).is_none_or(Vec::is_empty) {
                faults.push(Fault::of(&file, &section.anchor, format!("no wording in {language}")));
            }
        }
    }
    edition.asked.retain(|anchor, _| original.section(anchor).is_some());
}

/// Checks what only shows when all guides are known: overlapping editions, links to guides and topics that do not exist.
pub(super) fn across(knowledge: &mut Knowledge, faults: &mut Vec<Fault>) {
    let topics: BTreeSet<String> = knowledge.topics.iter().map(|topic| topic.name.clone()).collect();
    for topic in &knowledge.topics {
        for language in Language::INTERFACE.iter().filter(|language| !topic.title.contains_key(language)) {
            faults.push(Fault::of(Path::new("topics.toml"), format!("{}.name", topic.name), format!("lacks the language {language}")));
        }
    }
    for matter in &knowledge.beside {
        let Some(section) = &matter.section else { continue };
        let editions = knowledge.guides.get(&section.guide).map(|guide| guide.editions.as_slice()).unwrap_or_default();
        if !editions.iter().any(|edition| edition.section(edition.authoritative, &section.anchor).is_some()) {
            faults.push(Fault::of(Path::new("beside.toml"), format!("{}.section", matter.name), format!("no guide has the section {section}")));
        }
    }
    city(knowledge, &topics, faults);
    let names: BTreeSet<String> = knowledge.guides.keys().cloned().collect();
    for guide in knowledge.guides.values_mut() {
        let folder = PathBuf::from("guides").join(&guide.topic).join(&guide.name);
        if !topics.is_empty() && !topics.contains(&guide.topic) {
            faults.push(Fault::of(&folder, "topic", format!("topics.toml does not have {}", guide.topic)));
        }
        for edition in &guide.editions {
            for other in edition.related.iter().filter(|other| !names.contains(*other)) {
                faults.push(Fault::of(&edition.folder().join("edition.toml"), "related", format!("no guide is named {other}")));
            }
        }
        overlaps(guide, faults);
    }
}

/// Contacts lie in districts that exist; notices concern topics that exist and lead to guides that exist. A notice that does not is not shown.
fn city(knowledge: &mut Knowledge, topics: &BTreeSet<String>, faults: &mut Vec<Fault>) {
    for contact in &mut knowledge.contacts {
        let unknown = |district: &String| knowledge.districts.iter().all(|known| known.name != *district);
        if let Some(district) = contact.district.take_if(|district| unknown(district)) {
            let reason = format!("of {}: districts.toml does not have {district}", contact.name);
            faults.push(Fault::of(Path::new("contacts.toml"), format!("{}.district", contact.name), reason));
        }
    }
    let (guides, facts) = (&knowledge.guides, &knowledge.facts);
    knowledge.notices.retain(|notice| {
        let guide = notice.link.as_deref().and_then(|link| link.strip_prefix("/g/")).map(|rest| rest.split(['/', '#', '?']).next().unwrap_or_default());
        let (field, reason) = if let Some(topic) = notice.topics.iter().find(|topic| *topic != "*" && !topics.is_empty() && !topics.contains(*topic)) {
            ("topics", format!("topics.toml does not have {topic}"))
        } else if let Some(guide) = guide.filter(|guide| !guides.contains_key(*guide)) {
            ("link", format!("no guide is named {guide}"))
        } else if let Some(fact) = notice.fact.as_ref().filter(|fact| !facts.is_empty() && facts.get(fact).is_none()) {
            ("fact", format!("facts.toml does not know {fact}"))
        } else {
            return true;
        };
        faults.push(Fault::of(Path::new("notices.toml"), format!("{}.{field}", notice.name), reason));
        false
    });
}

/// An edition that begins while an earlier one still holds is taken out, so that one day has one rule.
fn overlaps(guide: &mut super::Guide, faults: &mut Vec<Fault>) {
    guide.editions.sort_by_key(|edition| edition.effective_from);
    let mut last: Option<(crate::day::Day, Option<crate::day::Day>)> = None;
    guide.editions.retain(|edition| {
        if let Some((from, until)) = last
            && until.is_none_or(|until| edition.effective_from <= until)
        {
            let reason = format!("overlaps the edition of {from}, which has {}", until.map_or("no end".to_owned(), |day| format!("its last day on {day}")));
            faults.push(Fault::of(&edition.folder(), "edition", reason));
            return false;
        }
        last = Some((edition.effective_from, edition.effective_until));
        true
    });
}
