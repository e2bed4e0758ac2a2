//! Which sentences answer: by their own closeness to the question and by what it asks for. Knows nothing of the rest of a reply.

use super::super::Ask;
use super::super::asks_for::AsksFor;
use super::super::retrieve::Evidence;
use super::{asks_for, preference};
use crate::index::{Index, Place};
use crate::language::Language;

/// Sentences of one section, in reading order.
#[derive(Debug)]
pub(crate) struct Chosen {
    /// The section's place.
    pub(crate) place: usize,
    /// The language of the text.
    pub(crate) language: Language,
    /// The sentences.
    pub(crate) sentences: Vec<String>,
}

/// Sentences in an answer, but for those that let close sections be heard.
const MOST: usize = 4;
/// A section this far below the best one does not take part in the answer.
pub(super) const CLOSE: f32 = 0.12;
/// A section this close to the best one is heard with one sentence at least: over so little the ranking may be wrong.
const NEAR: f32 = 0.08;
/// Sections that take part at most.
const SECTIONS: usize = 4;
/// What it is worth that a sentence gives what the question asks for, in cosines.
const GIVES: f32 = 0.15;
/// What it is worth that a sentence names a country of the question, in cosines.
const NAMES_COUNTRY: f32 = 0.12;
/// What a step down in the ranking of sections costs a sentence, in cosines per point of score.
const RANK_COST: f32 = 1.05;

/// The section that is written as the guide's answer, and given whole when it is the best.
const SHORT: &str = "short";

struct Scored {
    place: usize,
    order: usize,
    score: f32,
    text: String,
}

/// Chooses sentences from the sections that are close enough to the best one, the best section first.
pub(crate) fn choose(index: &Index, ask: &Ask, wanted: Language, evidence: &Evidence) -> Vec<Chosen> {
    let Some(best) = evidence.candidates.first() else { return Vec::new() };
    let kind = asks_for(ask);
    let mut languages = Vec::new();
    let mut pool: Vec<Scored> = Vec::new();
    let mut near: Vec<usize> = Vec::new();
    for candidate in evidence.candidates.iter().take(SECTIONS).filter(|candidate| best.score - candidate.score <= CLOSE) {
        let Some(place) = index.places.get(candidate.place) else { continue };
        let Some(language) = language_of(index, ask, wanted, place) else { continue };
        // All of an answer is in one language: that of the best section.
        if languages.first().is_some_and(|(_, first)| *first != language) {
            continue;
        }
        languages.push((candidate.place, language));
        if best.score - candidate.score <= NEAR {
            near.push(candidate.place);
        }
        pool.extend(scored(index, place, candidate.place, language, evidence, kind, (best.score - candidate.score) * RANK_COST));
    }
    if index.places.get(best.place).is_some_and(|place| place.anchor == SHORT) {
        pool.iter_mut().filter(|sentence| sentence.place == best.place).for_each(|sentence| sentence.score += 1.0);
    }
    pool.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.order.cmp(&b.order)));
    let mut kept = keep(pool, best.place, &near);
    kept.sort_by_key(|sentence| sentence.order);
    languages
        .into_iter()
        .map(|(place, language)| Chosen {
            place,
            language,
            sentences: kept.iter().filter(|sentence| sentence.place == place).map(|sentence| sentence.text.clone()).collect(),
        })
        .filter(|chosen: &Chosen| !chosen.sentences.is_empty())
        .collect()
}

/// The best sentences, among them at least one of the best section; and one of each near section that has none among them.
fn keep(pool: Vec<Scored>, best: usize, near: &[usize]) -> Vec<Scored> {
    let mut kept: Vec<Scored> = Vec::new();
    let mut left: Vec<Scored> = Vec::new();
    for sentence in pool {
        // One place is kept free for the best section until it has spoken.
        let has_best = kept.iter().any(|other| other.place == best);
        let has_room = kept.len() < if has_best || sentence.place == best { MOST } else { MOST - 1 };
        if kept.iter().any(|other| other.text == sentence.text) {
            continue;
        }
        if has_room { kept.push(sentence) } else { left.push(sentence) }
    }
    for sentence in left {
        if near.contains(&sentence.place) && !kept.iter().any(|other| other.place == sentence.place || other.text == sentence.text) {
            kept.push(sentence);
        }
    }
    kept
}

fn language_of(index: &Index, ask: &Ask, wanted: Language, place: &Place) -> Option<Language> {
    let authoritative = index.edition_of(place)?.authoritative;
    preference(ask, wanted, authoritative).into_iter().find(|language| place.versions.contains_key(language))
}

fn scored(index: &Index, place: &Place, at: usize, language: Language, evidence: &Evidence, kind: AsksFor, cost: f32) -> Vec<Scored> {
    let (Some(version), Some(edition)) = (place.versions.get(&language), index.edition_of(place)) else { return Vec::new() };
    let Some(section) = edition.section(language, &place.anchor) else { return Vec::new() };
    section
        .sentences()
        .zip(&version.sentences)
        .enumerate()
        .map(|(order, (text, quantised))| {
            let gives = if kind.is_given_by(text) { GIVES } else { 0.0 };
            let names = if index.names.names_country(text, &evidence.named.countries) { NAMES_COUNTRY } else { 0.0 };
            Scored { place: at, order, score: quantised.cosine(&evidence.probe) + gives + names - cost, text: text.to_owned() }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pool(places: &[usize]) -> Vec<Scored> {
        places.iter().enumerate().map(|(order, place)| Scored { place: *place, order, score: 0.0, text: format!("sentence {order}") }).collect()
    }

    fn kept(places: &[usize], best: usize, near: &[usize]) -> Vec<usize> {
        keep(pool(places), best, near).into_iter().map(|sentence| sentence.place).collect()
    }

    #[test]
    fn the_best_section_speaks_however_far_down_its_first_sentence_stands() {
        assert_eq!(kept(&[2, 2, 2, 2, 1], 1, &[1]), [2, 2, 2, 1]);
    }

    #[test]
    fn near_sections_are_heard_once_beside_the_best_sentences() {
        assert_eq!(kept(&[1, 1, 1, 1, 1, 2, 2, 3], 1, &[1, 2]), [1, 1, 1, 1, 2]);
        assert_eq!(kept(&[1, 2, 1, 1, 2, 3], 1, &[1, 2, 3]), [1, 2, 1, 1, 3]);
    }
}
