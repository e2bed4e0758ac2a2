//! What speaks for a candidate, and how it is joined into one score. Knows nothing of engines or of answers.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Context;
use super::retrieve::{Beside, Candidate, FoundBy, OtherMatters};
use super::weights::RANK;
use crate::index::{BesidePlace, Index, Named, Place};
use crate::language::Language;
use crate::quantised::{Probe, Quantised, cosines};

/// What speaks for a place.
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
    /// The share of the field's terms in the question that the section names, by rarity, in any language.
    pub terms: f32,
    /// The same for countries: nationality decides, and the model hardly tells one from another.
    pub countries: f32,
}

impl Features {
    /// The features in the order of the weights.
    pub fn list(&self) -> [f32; 9] {
        [self.wording, self.own_wording, self.wordings, self.text, self.own_text, self.sentence, self.words, self.terms, self.countries]
    }

    fn score(&self) -> f32 {
        self.list().iter().zip(RANK).map(|(feature, weight)| feature * weight).sum()
    }

    /// What each feature is worth in the score.
    #[must_use]
    pub fn worth(&self) -> Self {
        let mut list = self.list();
        for (feature, weight) in list.iter_mut().zip(RANK) {
            *feature *= weight;
        }
        let [wording, own_wording, wordings, text, own_text, sentence, words, terms, countries] = list;
        Self { wording, own_wording, wordings, text, own_text, sentence, words, terms, countries }
    }
}

/// Wordings that vote on whether a question is the counter's matter.
const VOTERS: usize = 10;
/// How fast a wording's vote falls with its distance from the closest one, in cosines.
const VOTE_WIDTH: f32 = 0.045;

/// Ranks places, the best first; with the cosines of the closest wordings of all of them.
pub(super) fn ranked(
    index: &Index,
    (vector, probe): (&[f32], &Probe),
    language: Language,
    named: &Named,
    places: BTreeMap<usize, FoundBy>,
    by_words: &[(usize, f32)],
) -> (Vec<Candidate>, Vec<f32>) {
    let means = index.mean_cosines(vector);
    let mut closest = Voters::default();
    let most = by_words.iter().map(|(_, score)| *score).fold(f32::MIN_POSITIVE, f32::max);
    let mut candidates: Vec<Candidate> = places
        .into_iter()
        .filter_map(|(at, found)| index.places.get(at).map(|place| (at, found, place)))
        .map(|(at, found, place)| {
            let mut features = close_look(place, probe, language, &means, &mut closest);
            features.words = by_words.iter().filter(|(other, _)| *other == at).map(|(_, score)| score / most).fold(0.0, f32::max);
            features.terms = index.names.share(&named.terms, place);
            features.countries = index.names.share(&named.countries, place);
            Candidate { place: at, found, features, score: features.score() }
        })
        .collect();
    candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.place.cmp(&b.place)));
    (candidates, closest.cosines())
}

/// The cosines of the closest wordings of all candidates with another vector.
pub(super) fn closest(index: &Index, probe: &Probe, candidates: &[Candidate]) -> Vec<f32> {
    let wordings = candidates.iter().filter_map(|candidate| index.places.get(candidate.place)).flat_map(|place| &place.wordings);
    let mut voters = Voters::default();
    cosines(wordings.map(|wording| ((), &wording.vector)), probe, |(), cosine| voters.offer(cosine, ()));
    voters.cosines()
}

/// The closest wordings, as many as vote, the closest first, each with whose it is.
struct Voters<T>(Vec<(f32, T)>);

impl<T> Default for Voters<T> {
    fn default() -> Self {
        Self(Vec::with_capacity(VOTERS + 1))
    }
}

impl<T> Voters<T> {
    /// Takes a wording in if it is among the closest; of equals the first.
    fn offer(&mut self, cosine: f32, whose: T) {
        if self.0.len() == VOTERS && self.0.last().is_some_and(|(last, _)| cosine <= *last) {
            return;
        }
        let at = self.0.partition_point(|(other, _)| *other >= cosine);
        self.0.insert(at, (cosine, whose));
        self.0.truncate(VOTERS);
    }

    fn cosines(&self) -> Vec<f32> {
        self.0.iter().map(|(cosine, _)| *cosine).collect()
    }
}

/// The highest cosine with any of some vectors; 0 if none is higher.
fn highest(vectors: &[Quantised], probe: &Probe) -> f32 {
    let mut highest = 0.0_f32;
    cosines(vectors.iter().map(|vector| ((), vector)), probe, |(), cosine| highest = highest.max(cosine));
    highest
}

fn close_look(place: &Place, probe: &Probe, language: Language, means: &[(Language, f32)], closest: &mut Voters<()>) -> Features {
    let (mut own, mut voters) = (None, Voters::default());
    cosines(place.wordings.iter().map(|wording| (wording.language, &wording.vector)), probe, |of, cosine| {
        voters.offer(cosine, ());
        closest.offer(cosine, ());
        if of == language {
            own = Some(own.map_or(cosine, |own: f32| own.max(cosine)));
        }
    });
    let wordings = voters.cosines();
    let wording = wordings.first().copied().unwrap_or_default();
    let top = &wordings[..wordings.len().min(3)];
    let mean_of = |of: &Language| means.iter().find(|(other, _)| other == of).map_or(0.0, |(_, mean)| *mean);
    let texts: Vec<(Language, f32)> = place.versions.iter().map(|(of, version)| (*of, version.passage.cosine(probe) - mean_of(of))).collect();
    let text = texts.iter().map(|(_, cosine)| cosine).sum::<f32>() / texts.len().max(1) as f32;
    let own_text = texts.iter().find(|(of, _)| *of == language).map_or(text, |(_, cosine)| *cosine);
    let sentence = match place.versions.get(&language) {
        Some(version) => highest(&version.sentences, probe),
        None => place.versions.values().map(|version| highest(&version.sentences, probe)).fold(0.0, f32::max),
    };
    Features {
        wording,
        own_wording: own.unwrap_or(wording),
        wordings: top.iter().sum::<f32>() / top.len().max(1) as f32,
        text,
        own_text,
        sentence,
        words: 0.0,
        terms: 0.0,
        countries: 0.0,
    }
}

/// What it is worth in a conversation that a section belongs to the guide that answered last, or to another that answered before: where the turn
/// leans on that answer, and where its words do not say so.
const CONTEXT: [(f32, f32); 2] = [(0.12, 0.09), (0.08, 0.05)];
/// The same where the turn names no matter of its own ("until when?").
const HOLLOW: (f32, f32) = (0.15, 0.12);

/// Raises the sections of the guides that answered before.
pub(super) fn lean(index: &Index, candidates: &mut [Candidate], context: &Context) {
    let (last, before) = if context.is_hollow() { HOLLOW } else { CONTEXT[usize::from(!context.leans)] };
    for candidate in candidates.iter_mut() {
        let Some(place) = index.places.get(candidate.place) else { continue };
        candidate.score += match context.guides.iter().position(|guide| *guide == place.guide) {
            Some(0) => last,
            Some(_) => before,
            None => 0.0,
        };
    }
    candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.place.cmp(&b.place)));
}

/// The decision tree that a question comes closest to, and how close.
pub(super) fn tree(index: &Index, probe: &Probe) -> Option<(usize, f32)> {
    index.trees.iter().map(|tree| highest(&tree.wordings, probe)).enumerate().max_by(|a, b| a.1.total_cmp(&b.1))
}

/// The closest wordings of the matters beside the counter's.
#[derive(Debug, Default)]
pub(super) struct Around {
    /// Of all of them, the closest first, each with its matter.
    all: Vec<(f32, usize)>,
    /// Of those that have nothing to do with the counter.
    others: Vec<f32>,
    /// The closest of these in the question's language.
    own: f32,
    /// The closest matter in which somebody may be in danger.
    danger: Option<usize>,
}

impl Around {
    /// Compares a question with all of them.
    pub(super) fn of(index: &Index, probe: &Probe, language: Language, named: &Named) -> Self {
        let (mut all, mut others, mut own) = (Voters::default(), Voters::default(), 0.0_f32);
        let mut danger: Option<(f32, usize)> = None;
        let is_other = |matter: usize| index.matter(matter).is_none_or(|matter| !matter.outcome.speaks_for_itself());
        let may_be_meant = |place: &&BesidePlace| !named.here || index.matter(place.matter).is_none_or(|matter| !matter.unless_here);
        for place in index.beside.iter().filter(may_be_meant) {
            let (is_other, is_urgent) = (is_other(place.matter), index.is_urgent(place.matter));
            cosines(place.wordings.iter().map(|(of, wording)| (*of, wording)), probe, |of, cosine| {
                all.offer(cosine, place.matter);
                if is_other {
                    others.offer(cosine, ());
                    own = if of == language { own.max(cosine) } else { own };
                }
                if is_urgent && danger.is_none_or(|(most, _)| cosine >= most) {
                    danger = Some((cosine, place.matter));
                }
            });
        }
        Self { all: all.0, others: others.cosines(), own, danger: danger.map(|(_, matter)| matter) }
    }

    /// How close those matters come, and how the closest wordings of both sides vote; `closest` are those of sections.
    pub(super) fn beside(&self, closest: &[f32]) -> Beside {
        let cosines: Vec<f32> = self.all.iter().map(|(cosine, _)| *cosine).collect();
        let others = &self.others;
        Beside {
            matter: self.all.first().map(|(_, matter)| *matter),
            danger: self.danger,
            cosine: cosines.first().copied().unwrap_or_default(),
            votes: votes(closest, &cosines),
            other: OtherMatters {
                cosine: others.first().copied().unwrap_or_default(),
                own: self.own,
                around: others.iter().sum::<f32>() / others.len().max(1) as f32,
                votes: votes(closest, others),
            },
        }
    }
}

/// The share that the first of two sides has of the closest wordings, each weighed by its distance from the closest of all.
fn votes(one: &[f32], other: &[f32]) -> f32 {
    let best = one.iter().chain(other).copied().fold(0.0, f32::max);
    let sum = |side: &[f32]| side.iter().map(|cosine| ((cosine - best) / VOTE_WIDTH).exp()).sum::<f32>();
    sum(one) / (sum(one) + sum(other)).max(f32::MIN_POSITIVE)
}
