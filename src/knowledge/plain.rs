//! Even plainer versions of a text, `zh.plain.md` beside `zh.md`: kept only if they say the same as the text they make plain.
//! Knows nothing of how they are shown; they are neither searched nor embedded.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Edition, Fault, Section, Text};
use crate::lock::{Reading, directions, read};
use crate::quantity::stated;

/// Checks the plain versions of an edition against its authoritative text and takes out each that has a fault.
pub(super) fn check(folder: &Path, edition: &mut Edition, faults: &mut Vec<Fault>) {
    let mut plain = std::mem::take(&mut edition.plain);
    plain.retain(|language, text| {
        let file = folder.join(format!("{language}.plain.md"));
        let before = faults.len();
        if !edition.texts.contains_key(language) {
            faults.push(Fault::of(&file, "language", format!("there is no {language}.md that it could make plain")));
        }
        labels(&file, edition, text, faults);
        sections(&file, edition, text, faults);
        faults.len() == before
    });
    edition.plain = plain;
}

fn labels(file: &Path, edition: &Edition, text: &Text, faults: &mut Vec<Fault>) {
    for fact in edition.key_facts.iter().filter(|fact| !text.labels.contains_key(&fact.name)) {
        faults.push(Fault::of(file, format!("labels.{}", fact.name), "the key fact lacks its short name"));
    }
    for label in text.labels.keys().filter(|label| !edition.key_facts.iter().any(|fact| fact.name == **label)) {
        faults.push(Fault::of(file, format!("labels.{label}"), "the edition has no such key fact"));
    }
}

/// The same anchors in the same order, the same numbers in each, and each key fact stated.
fn sections(file: &Path, edition: &Edition, text: &Text, faults: &mut Vec<Fault>) {
    let Some(original) = edition.authoritative_text() else { return };
    if let Some(fault) = super::lint::other_anchors(file, original, text) {
        faults.push(fault);
        return;
    }
    for (twin, section) in original.sections.iter().zip(&text.sections) {
        let (wanted, found) = (stated(&twin.plain), stated(&section.plain));
        if wanted != found {
            let list = |of: &BTreeSet<_>, without: &BTreeSet<_>| of.difference(without).map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let reason = format!("numbers differ: only here [{}], only in {} [{}]", list(&found, &wanted), original.language, list(&wanted, &found));
            faults.push(Fault::of(file, &section.anchor, reason).at(section.line));
        }
    }
    turned_limits(file, edition, text, faults);
    for fact in &edition.key_facts {
        let Some(section) = text.section(&fact.section) else { continue };
        if !fact.value.is_stated_in(&section.plain) {
            faults.push(Fault::of(file, &fact.section, format!("does not state {} of key fact {}", fact.value, fact.name)).at(section.line));
        }
    }
}

/// Limits that point the other way than in the text that it makes plain. Plain sentences are cut too freely to compare duties and denials.
fn turned_limits(file: &Path, edition: &Edition, text: &Text, faults: &mut Vec<Fault>) {
    let whole = |section: &Section| section.sentences().map(|sentence| read(text.language, sentence)).fold(Reading::default(), Reading::and);
    for section in &text.sections {
        let Some(twin) = edition.section(text.language, &section.anchor) else { continue };
        for difference in directions(&whole(twin), &whole(section)) {
            let (kind, language) = (difference.kind, text.language);
            let reason = format!("{kind}: {language} reads [{}], here [{}]", difference.original, difference.translation);
            faults.push(Fault::of(file, &section.anchor, reason).at(section.line));
        }
    }
}
