//! Citations, key facts and follow-ups as a reply shows them. Knows nothing of why they were chosen.

use super::super::reply::{Citation, FollowUp, KeyFactView};
use super::super::retrieve::Evidence;
use crate::index::Index;
use crate::knowledge::Edition;
use crate::language::Language;
use crate::texts::Texts;

/// Follow-ups at most.
const FOLLOW_UPS: usize = 3;

/// A section as a citation.
pub(crate) fn citation(index: &Index, at: usize, language: Language) -> Option<Citation> {
    let place = index.places.get(at)?;
    citation_of(index.edition_of(place)?, &place.anchor, language)
}

/// A section of an edition as a citation; none if the edition lacks it in that language.
pub fn citation_of(edition: &Edition, anchor: &str, language: Language) -> Option<Citation> {
    let section = edition.section(language, anchor)?;
    let original = edition.section(edition.authoritative, anchor)?;
    let wanted: Vec<&str> = edition.key_facts.iter().filter(|fact| fact.section == anchor).flat_map(|fact| fact.sources.iter().map(String::as_str)).collect();
    let named = edition.sources.iter().filter(|source| wanted.contains(&source.code.as_str()));
    let sources: Vec<_> = if wanted.is_empty() { edition.sources.clone() } else { named.cloned().collect() };
    Some(Citation {
        guide: edition.guide.clone(),
        title: edition.texts.get(&language)?.title.clone(),
        edition: edition.effective_from,
        section: anchor.to_owned(),
        heading: section.title.clone(),
        language,
        effective_from: edition.effective_from,
        effective_until: edition.effective_until,
        verified_on: edition.verified_on,
        status: edition.status(language, anchor),
        url: edition.link(language, anchor),
        text: section.plain.clone(),
        authoritative_language: edition.authoritative,
        authoritative_text: original.plain.clone(),
        sources,
    })
}

/// The key facts of a section in a language.
pub(crate) fn key_facts(index: &Index, texts: &Texts, at: usize, language: Language, citation: usize) -> Vec<KeyFactView> {
    let Some(place) = index.places.get(at) else { return Vec::new() };
    let Some(edition) = index.edition_of(place) else { return Vec::new() };
    let Some(labels) = edition.texts.get(&language).map(|text| &text.labels) else { return Vec::new() };
    let of_section = edition.key_facts.iter().filter(|fact| fact.section == place.anchor);
    of_section
        .filter_map(|fact| {
            let label = labels.get(&fact.name)?.clone();
            Some(KeyFactView {
                label,
                text: texts.quantity(language, &fact.value, fact.bound),
                value: fact.value.to_string(),
                bound: fact.bound,
                fact: fact.fact.clone(),
                confidence: fact.confidence,
                citation,
            })
        })
        .collect()
}

/// What to ask next: the next best sections, as people ask for them or by their heading.
pub(crate) fn follow_ups(index: &Index, evidence: &Evidence, language: Language, without: &[usize]) -> Vec<FollowUp> {
    let mut found: Vec<FollowUp> = Vec::new();
    for candidate in evidence.candidates.iter().filter(|candidate| !without.contains(&candidate.place)) {
        let Some(place) = index.places.get(candidate.place) else { continue };
        let Some(edition) = index.edition_of(place) else { continue };
        let Some(readable) = [language, Language::EN, edition.authoritative].into_iter().find(|each| place.versions.contains_key(each)) else { continue };
        let wording = edition.asked.get(&place.anchor).and_then(|asked| asked.get(&language)).and_then(|wordings| wordings.first());
        let Some(text) = wording.cloned().or_else(|| edition.section(readable, &place.anchor).map(|section| section.title.clone())) else { continue };
        if found.iter().all(|other| other.text != text) {
            found.push(FollowUp { text, url: edition.link(readable, &place.anchor) });
        }
        if found.len() == FOLLOW_UPS {
            break;
        }
    }
    found
}
