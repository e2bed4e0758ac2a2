//! Question → evidence: one request to the vector engine, then every candidate is looked at closely. Knows nothing of how answers are worded.
//!
//! Measured before (design of the default model): in one pool sections of the question's language crowd out all others, and plain rank fusion over
//! mixed languages loses a fifth of the answers. So each language is searched by itself, the lexical leg only in the question's own, and the
//! translations of a section are one result.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::Ask;
use super::judge::Said;
use super::rank::{self, Features};
use crate::day::Day;
use crate::index::{Index, Named};
use crate::language::Language;
use crate::processors::{both, in_turn};
use crate::quantised::Probe;
use crate::terms::{self, Sparse};
use crate::vectors::{Filter, Hit, Kind, Legs, Query, VectorError, Vectors, Visibility};

/// Sections taken from each language.
const PER_LANGUAGE: usize = 10;
/// Wordings taken from all languages together, and from the question's own.
const WORDINGS: usize = 60;
/// Sections that name a country of the question are all looked at if they are at most so many.
const FEW: usize = 30;
/// Sections taken by their words.
const BY_WORDS: usize = 20;

/// The ways on which a place was found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ToSchema)]
#[expect(clippy::struct_excessive_bools, reason = "each way is one of its own")]
pub struct FoundBy {
    /// Its text is among the closest of a language.
    pub text: bool,
    /// A wording of it is among the closest of all, or of the question's language.
    pub wording: bool,
    /// It has the question's words.
    pub words: bool,
    /// It is one of few that name a country of the question.
    pub country: bool,
    /// Its guide answered before in the conversation.
    pub conversation: bool,
}

/// A place that may hold the answer.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Its number in the index.
    pub place: usize,
    /// On which ways it was found.
    pub found: FoundBy,
    /// What speaks for it.
    pub features: Features,
    /// The features joined; higher is better.
    pub score: f32,
}

/// How close a question comes to the matters beside the counter's.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Beside {
    /// The closest matter.
    pub matter: Option<usize>,
    /// The closest matter of those in which somebody may be in danger.
    pub danger: Option<usize>,
    /// Cosine with the closest wording of all matters.
    pub cosine: f32,
    /// The share of the closest wordings that belong to sections, weighed by closeness; 1 if all do.
    pub votes: f32,
    /// The same without dangers and wishes to break the law, which lie close to what guides answer about accidents, losses and penalties.
    pub other: OtherMatters,
}

/// How close a question comes to matters that have nothing to do with the counter.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct OtherMatters {
    /// Cosine with the closest wording.
    pub cosine: f32,
    /// Cosine with the closest wording in the question's language; 0 where there is none.
    pub own: f32,
    /// Mean cosine with the closest wordings: whether the question stands among them, not only next to one.
    pub around: f32,
    /// The share of the closest wordings that belong to sections, weighed by closeness; 1 if all do.
    pub votes: f32,
}

/// What a question means, as vectors.
#[derive(Debug, Clone)]
pub(super) struct Meaning {
    /// By which sections are found and sentences chosen.
    pub(super) whole: Vec<f32>,
    /// The same without what a turn may lean on: by this is judged whether it is about another matter.
    pub(super) own: Option<Vec<f32>>,
    /// What its words tell by themselves.
    pub(super) wording: Wording,
}

/// What the words of a question tell without its vector.
#[derive(Debug, Clone)]
pub(super) struct Wording {
    /// Terms and countries.
    named: Named,
    /// By which it is searched for.
    terms: Sparse,
    /// What else they say.
    said: Said,
}

impl Wording {
    pub(super) fn of(index: &Index, ask: &Ask, language: Language) -> Self {
        let question = ask.question.as_str();
        Self { named: index.names.in_question(question), terms: terms::question(language, question), said: Said::of(ask) }
    }
}

/// Two vectors as one of length 1, the second weighed.
pub(super) fn together(one: &[f32], other: &[f32], weight: f32) -> Vec<f32> {
    let sum: Vec<f32> = one.iter().zip(other).map(|(one, other)| one + other * weight).collect();
    let length = sum.iter().map(|x| x * x).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    sum.into_iter().map(|x| x / length).collect()
}

/// What was found.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// The question's vector, ready to be compared.
    pub probe: Probe,
    /// Terms and countries that the question names.
    pub named: Named,
    /// What else its words say by themselves.
    pub said: Said,
    /// Candidates, the best first.
    pub candidates: Vec<Candidate>,
    /// How close the matters beside the counter's come.
    pub beside: Beside,
    /// The decision tree whose wordings come closest, and how much closer than those of all sections and other matters.
    pub tree: Option<(usize, f32)>,
    /// If it is to be explained: close places that do not hold on the day or where they are asked for.
    pub excluded: Vec<usize>,
    /// Whether the engine was replaced by its fallback.
    pub degraded: bool,
}

/// The requests for a question: each guide language's sections, wordings of all languages and of its own, and its words; to explain, also its language's
/// sections of any day, last.
fn queries(index: &Index, ask: &Ask, language: Language, vector: &[f32], words: Sparse) -> Vec<Query> {
    let filter = |kind, languages| Filter {
        kind,
        languages,
        as_of: Some(ask.as_of),
        guide: None,
        jurisdiction: None,
        visibility: Visibility::Public,
        publication: index.publication,
    };
    let dense = |filter, limit| Query { legs: Legs::Dense(vector.to_vec()), filter, limit };
    let mut queries: Vec<Query> = Language::GUIDES.iter().map(|each| dense(filter(Some(Kind::Section), vec![*each]), PER_LANGUAGE)).collect();
    queries.push(dense(filter(Some(Kind::Wording), Vec::new()), WORDINGS));
    queries.push(dense(filter(Some(Kind::Wording), vec![language]), WORDINGS / 2));
    queries.push(Query { legs: Legs::Lexical(words), filter: filter(None, vec![language]), limit: BY_WORDS });
    if ask.explain {
        queries.push(dense(Filter { as_of: None, ..filter(Some(Kind::Section), vec![language]) }, PER_LANGUAGE));
    }
    queries
}

/// The places that were found, with the ways, and those found by words with their scores.
fn places(index: &Index, hits: &[Vec<Hit>]) -> (BTreeMap<usize, FoundBy>, Vec<(usize, f32)>) {
    let mut places: BTreeMap<usize, FoundBy> = BTreeMap::new();
    let mut by_words: Vec<(usize, f32)> = Vec::new();
    for (leg, hits) in hits.iter().enumerate() {
        for hit in hits {
            let Some((place, _)) = index.place_of(hit.section) else { continue };
            let ways = places.entry(place).or_default();
            match leg.checked_sub(Language::GUIDES.len()) {
                None => ways.text = true,
                Some(0 | 1) => ways.wording = true,
                Some(_) => {
                    ways.words = true;
                    by_words.push((place, hit.score));
                }
            }
        }
    }
    (places, by_words)
}

/// Searches and ranks.
pub(super) async fn evidence(index: &Index, vectors: &Vectors, ask: &Ask, language: Language, meaning: Meaning) -> Result<Evidence, VectorError> {
    let Meaning { whole: vector, own, wording: Wording { named, terms, said } } = meaning;
    let mut found = vectors.search(&index.generation, queries(index, ask, language, &vector, terms)).await?;
    let any_day = if ask.explain { found.hits.pop().unwrap_or_default() } else { Vec::new() };
    let (mut places, by_words) = places(index, &found.hits);
    for place in naming_countries(index, &named, ask.as_of) {
        places.entry(place).or_default().country = true;
    }
    let context = ask.context.as_ref();
    for place in context.into_iter().flat_map(|context| of_guides(index, &context.guides, ask.as_of)) {
        places.entry(place).or_default().conversation = true;
    }
    if let Some(wanted) = ask.jurisdiction.as_deref() {
        places.retain(|at, _| index.places.get(*at).and_then(|place| index.edition_of(place)).is_some_and(|edition| edition.holds_in(wanted)));
    }
    let excluded = any_day.iter().filter_map(|hit| index.place_of(hit.section)).map(|(place, _)| place).filter(|place| !places.contains_key(place));
    let excluded = excluded.collect();
    let probe = Probe::of(&vector);
    let (candidates, beside, tree) = in_turn(|| {
        let judged = own.as_deref().map(Probe::of);
        let judged = judged.as_ref().unwrap_or(&probe);
        let places = || rank::ranked(index, (&vector, &probe), language, &named, places, &by_words);
        let others = || (rank::Around::of(index, judged, language, &named), rank::tree(index, judged));
        let ((mut candidates, mut closest), (around, tree)) = both(places, others);
        if own.is_some() {
            closest = rank::closest(index, judged, &candidates);
        }
        if let Some(context) = context {
            rank::lean(index, &mut candidates, context);
        }
        let beside = around.beside(&closest);
        let nearest = closest.first().copied().unwrap_or_default().max(beside.cosine);
        let tree = tree.map(|(tree, cosine)| (tree, cosine - nearest));
        (candidates, beside, tree)
    })
    .await;
    Ok(Evidence { probe, named, said, candidates, beside, tree, excluded, degraded: found.degraded })
}

/// Sections in force that name a country of the question, if they are few.
fn naming_countries(index: &Index, named: &Named, day: Day) -> Vec<usize> {
    let is_named = |at: &usize| {
        let Some(place) = index.places.get(*at) else { return false };
        !place.named.is_disjoint(&named.countries) && index.edition_of(place).is_some_and(|edition| edition.in_force_on(day))
    };
    let found: Vec<usize> = if named.countries.is_empty() { Vec::new() } else { (0..index.places.len()).filter(is_named).collect() };
    if found.len() <= FEW { found } else { Vec::new() }
}

/// The sections of some guides that are in force on a day.
fn of_guides<'a>(index: &'a Index, guides: &'a [String], day: Day) -> impl Iterator<Item = usize> + 'a {
    let belongs = move |place: &crate::index::Place| guides.contains(&place.guide) && index.edition_of(place).is_some_and(|edition| edition.in_force_on(day));
    index.places.iter().enumerate().filter(move |(_, place)| belongs(place)).map(|(at, _)| at)
}
