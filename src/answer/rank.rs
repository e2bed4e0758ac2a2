//! What speaks for a candidate, and how it is joined into one score. Knows nothing of engines or of answers.

use std::collections::BTreeSet;

use serde::Serialize;

use super::retrieve::Candidate;
use super::weights::RANK;
use crate::index::{Index, Place};
use crate::language::Language;
use crate::quantised::Quantised;

/// What speaks for a place. Cosines of the default model lie between 0.75 and 0.95.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Features {
    /// Cosine with the closest wording in any language.
    pub wording: f32,
    /// Cosine with the closest wording in the question's language; that of any language where it has none.
    pub own_wording: f32,
    /// Mean cosine with the three closest wordings of any language.
    pub wordings: f32,
    /// Mean over the translations of the section: cosine with its text, less the mean cosine of all texts in that language.
    pub text: f32,
    /// The same for the text in the question's language; the mean where there is none.
    pub own_text: f32,
    /// Cosine with the closest sentence, in the question's language or else in any.
    pub sentence: f32,
    /// BM25 in the question's language, as a share of the best candidate's.
    pub words: f32,
}

impl Features {
    /// The features in the order of the weights.
    pub fn list(&self) -> [f32; 7] {
        [self.wording, self.own_wording, self.wordings, self.text, self.own_text, self.sentence, self.words]
    }

    fn score(&self) -> f32 {
        self.list().iter().zip(RANK).map(|(feature, weight)| feature * weight).sum()
    }
}

/// Ranks places, the best first.
pub(super) fn ranked(index: &Index, vector: &[f32], language: Language, places: BTreeSet<usize>, by_words: &[(usize, f32)]) -> Vec<Candidate> {
    let means = index.mean_cosines(vector);
    let most = by_words.iter().map(|(_, score)| *score).fold(f32::MIN_POSITIVE, f32::max);
    let mut candidates: Vec<Candidate> = places
        .into_iter()
        .filter_map(|at| index.places.get(at).map(|place| (at, place)))
        .map(|(at, place)| {
            let mut features = close_look(place, vector, language, &means);
            features.words = by_words.iter().filter(|(other, _)| *other == at).map(|(_, score)| score / most).fold(0.0, f32::max);
            Candidate { place: at, features, score: features.score() }
        })
        .collect();
    candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.place.cmp(&b.place)));
    candidates
}

fn close_look(place: &Place, vector: &[f32], language: Language, means: &[(Language, f32)]) -> Features {
    let mut wordings: Vec<(Language, f32)> = place.wordings.iter().map(|(of, wording)| (*of, wording.cosine(vector))).collect();
    wordings.sort_by(|a, b| b.1.total_cmp(&a.1));
    let wording = wordings.first().map_or(0.0, |(_, cosine)| *cosine);
    let own_wording = wordings.iter().find(|(of, _)| *of == language).map_or(wording, |(_, cosine)| *cosine);
    let top = &wordings[..wordings.len().min(3)];
    let mean_of = |of: &Language| means.iter().find(|(other, _)| other == of).map_or(0.0, |(_, mean)| *mean);
    let texts: Vec<(Language, f32)> = place.versions.iter().map(|(of, version)| (*of, version.passage.cosine(vector) - mean_of(of))).collect();
    let text = texts.iter().map(|(_, cosine)| cosine).sum::<f32>() / texts.len().max(1) as f32;
    let own_text = texts.iter().find(|(of, _)| *of == language).map_or(text, |(_, cosine)| *cosine);
    let best = |sentences: &[Quantised]| sentences.iter().map(|sentence| sentence.cosine(vector)).fold(0.0, f32::max);
    let sentence = match place.versions.get(&language) {
        Some(version) => best(&version.sentences),
        None => place.versions.values().map(|version| best(&version.sentences)).fold(0.0, f32::max),
    };
    Features {
        wording,
        own_wording,
        wordings: top.iter().map(|(_, cosine)| cosine).sum::<f32>() / top.len().max(1) as f32,
        text,
        own_text,
        sentence,
        words: 0.0,
    }
}

/// The matter beside the counter's whose wording comes closest to the question.
pub(super) fn nearest_beside(index: &Index, vector: &[f32]) -> Option<(usize, f32)> {
    let closest = |wordings: &[Quantised]| wordings.iter().map(|wording| wording.cosine(vector)).fold(0.0, f32::max);
    index.beside.iter().map(|place| (place.matter, closest(&place.wordings))).max_by(|a, b| a.1.total_cmp(&b.1))
}
