//! What can be found: one place per section of an edition, with its versions in all languages and the ways people ask for it.
//! Knows nothing of how vectors are made or searched.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rayon::prelude::*;

use super::committed::{TextHash, Vectors};
use crate::embedding::Kind;
use crate::knowledge::{Beside, Edition, Knowledge, Section, Verdict};
use crate::language::Language;
use crate::notions::Notion;
use crate::quantised::Quantised;
use crate::terms;
use crate::vectors as engine;

/// A section of an edition, in all its languages. Translations are one result.
#[derive(Debug)]
pub struct Place {
    /// The guide's name.
    pub guide: String,
    /// Which of the guide's editions, from 0.
    pub edition: usize,
    /// The section's anchor.
    pub anchor: String,
    /// Its text per language.
    pub versions: BTreeMap<Language, Version>,
    /// How people ask for it.
    pub wordings: Vec<Wording>,
    /// Terms and countries that it names.
    pub named: BTreeSet<Notion>,
}

impl Place {
    /// Names the place: the id of its first version.
    pub fn id(&self) -> Option<u64> {
        self.versions.values().next().map(|version| version.id)
    }
}

/// A way to ask for a section.
#[derive(Debug)]
pub struct Wording {
    /// The language of the question.
    pub language: Language,
    /// Its vector, as a question.
    pub vector: Quantised,
    /// The text, and the word that answers it, where one does.
    pub answered: Option<(Box<str>, Verdict)>,
}

/// A section in one language.
#[derive(Debug)]
pub struct Version {
    /// The section's point.
    pub id: u64,
    /// Its text as a passage.
    pub passage: Quantised,
    /// Its sentences, as questions, in reading order.
    pub sentences: Vec<Quantised>,
}

/// A matter beside the counter's, with its wordings.
#[derive(Debug)]
pub struct BesidePlace {
    /// Which of the matters, from 0.
    pub matter: usize,
    /// The wordings, each in its language.
    pub wordings: Vec<(Language, Quantised)>,
}

/// All texts whose vectors an edition needs, in a fixed order.
pub fn texts_of(edition: &Edition) -> Vec<(Kind, String)> {
    let mut texts = Vec::new();
    for text in edition.texts.values() {
        for section in &text.sections {
            texts.push((Kind::Passage, section.passage()));
            texts.extend(section.sentences().map(|sentence| (Kind::Query, sentence.to_owned())));
        }
    }
    texts.extend(edition.asked.values().flat_map(typed).map(|(_, wording)| (Kind::Query, wording)));
    texts
}

/// How people ask for one section, in all languages.
pub fn wordings_of(asked: &BTreeMap<Language, Vec<String>>) -> Vec<String> {
    typed(asked).map(|(_, wording)| wording).collect()
}

/// Wordings as people type them: Vietnamese also without its marks, which telephones make slow to type and the model does not see through.
fn typed(asked: &BTreeMap<Language, Vec<String>>) -> impl Iterator<Item = (Language, String)> {
    let all = asked.iter().flat_map(|(language, wordings)| wordings.iter().map(move |wording| (*language, wording)));
    all.flat_map(|(language, wording)| {
        let bare = (language.code() == "vi").then(|| terms::fold(wording)).filter(|bare| bare != wording);
        std::iter::once(wording.clone()).chain(bare).map(move |form| (language, form))
    })
}

/// A decision tree, with how people ask what it answers.
#[derive(Debug)]
pub struct TreePlace {
    /// The tree's name.
    pub tree: String,
    /// The wordings.
    pub wordings: Vec<Quantised>,
}

/// All texts whose vectors are needed beside those of editions: how people ask for matters beside, and what trees answer.
pub fn texts_beside(knowledge: &Knowledge) -> Vec<(Kind, String)> {
    let matters = knowledge.beside.iter().flat_map(|matter| matter.asked.values());
    let trees = knowledge.rules.trees.values().flat_map(|tree| tree.asked.values());
    matters.chain(trees).flatten().map(|wording| (Kind::Query, wording.clone())).collect()
}

/// Places with the points that make them findable.
pub struct Laid {
    /// All places.
    pub places: Vec<Place>,
    /// The matters beside.
    pub beside: Vec<BesidePlace>,
    /// The decision trees.
    pub trees: Vec<TreePlace>,
    /// One point per section and language, and one per wording.
    pub points: Vec<engine::Point>,
    /// Which place a section's point belongs to, and in which language.
    pub found: HashMap<u64, (usize, Language)>,
}

/// Words of points that were worked out before, by id, in one piece: tens of thousands of small pieces take long to put up.
#[derive(Debug, Default, PartialEq)]
pub struct Words {
    /// Where a point's terms stand, and how many there are.
    pub spans: HashMap<u64, (u32, u32)>,
    /// The terms of all points.
    pub indices: Vec<u32>,
    /// Their weights.
    pub values: Vec<f32>,
}

impl Words {
    /// The words of a point, where they are known.
    pub fn of(&self, id: u64) -> Option<terms::Sparse> {
        let (from, count) = *self.spans.get(&id)?;
        let span = from as usize..from as usize + count as usize;
        Some(terms::Sparse { indices: self.indices[span.clone()].to_vec(), values: self.values[span].to_vec() })
    }
}

/// Lays out all places; texts without a vector are left out. Words that are known are taken, the others worked out.
pub fn lay(knowledge: &Knowledge, vectors: &Vectors, publication: u64, words: &Words) -> Laid {
    let editions = knowledge.guides.values().flat_map(|guide| guide.editions.iter().enumerate());
    let sections: Vec<(&Edition, usize, &str)> = editions
        .filter_map(|(at, edition)| Some((at, edition, edition.authoritative_text()?)))
        .flat_map(|(at, edition, text)| text.sections.iter().map(move |section| (edition, at, section.anchor.as_str())))
        .collect();
    let each: Vec<LaidPlace> = sections.par_iter().filter_map(|(edition, at, anchor)| place(edition, *at, anchor, vectors, publication, words)).collect();
    let mut laid = Laid {
        places: Vec::with_capacity(each.len()),
        beside: beside(&knowledge.beside, vectors),
        trees: trees(knowledge, vectors),
        points: Vec::new(),
        found: HashMap::new(),
    };
    for LaidPlace { place, points } in each {
        laid.found.extend(place.versions.iter().map(|(language, version)| (version.id, (laid.places.len(), *language))));
        laid.places.push(place);
        laid.points.extend(points);
    }
    laid
}

/// One place with its points.
struct LaidPlace {
    place: Place,
    points: Vec<engine::Point>,
}

/// The mean of all passages of each language: its dot product with a question is the mean of their cosines.
pub fn means(places: &[Place]) -> Vec<(Language, Vec<f32>)> {
    let mut sums: BTreeMap<Language, (Vec<f32>, f32)> = BTreeMap::new();
    for (language, version) in places.iter().flat_map(|place| &place.versions) {
        let vector = version.passage.vector();
        let (sum, count) = sums.entry(*language).or_insert_with(|| (vec![0.0; vector.len()], 0.0));
        sum.iter_mut().zip(&vector).for_each(|(sum, x)| *sum += x);
        *count += 1.0;
    }
    sums.into_iter().map(|(language, (sum, count))| (language, sum.into_iter().map(|x| x / count).collect())).collect()
}

fn beside(matters: &[Beside], vectors: &Vectors) -> Vec<BesidePlace> {
    matters.iter().enumerate().map(|(at, matter)| BesidePlace { matter: at, wordings: vectors_of(&matter.asked, vectors) }).collect()
}

fn trees(knowledge: &Knowledge, vectors: &Vectors) -> Vec<TreePlace> {
    knowledge
        .rules
        .trees
        .values()
        .map(|tree| TreePlace { tree: tree.name.clone(), wordings: vectors_of(&tree.asked, vectors).into_iter().map(|(_, vector)| vector).collect() })
        .collect()
}

fn vectors_of(asked: &BTreeMap<Language, Vec<String>>, vectors: &Vectors) -> Vec<(Language, Quantised)> {
    let wordings = asked.iter().flat_map(|(language, wordings)| wordings.iter().map(move |wording| (*language, wording)));
    wordings.filter_map(|(language, wording)| Some((language, vectors.get(&TextHash::of(Kind::Query, wording))?.clone()))).collect()
}

/// `None` where no language of the section has its vectors.
fn place(edition: &Edition, at: usize, anchor: &str, vectors: &Vectors, publication: u64, words: &Words) -> Option<LaidPlace> {
    let mut points = Vec::new();
    let mut place =
        Place { guide: edition.guide.clone(), edition: at, anchor: anchor.to_owned(), versions: BTreeMap::new(), wordings: Vec::new(), named: BTreeSet::new() };
    let asked = edition.asked.get(anchor);
    for language in edition.texts.keys() {
        let Some(section) = edition.section(*language, anchor) else { continue };
        let Some(passage) = vectors.get(&TextHash::of(Kind::Passage, &section.passage())) else { continue };
        let sentences: Option<Vec<Quantised>> = section.sentences().map(|sentence| vectors.get(&TextHash::of(Kind::Query, sentence)).cloned()).collect();
        let Some(sentences) = sentences else { continue };
        let id = id_of(&[&edition.link(*language, anchor), &section.hash(), &term_of(edition)]);
        let wordings = asked.and_then(|asked| asked.get(language)).map(Vec::as_slice).unwrap_or_default();
        let lexical = words.of(id).unwrap_or_else(|| lexical(*language, section, wordings));
        points.push(point(edition, *language, id, id, passage, lexical, publication));
        place.versions.insert(*language, Version { id, passage: passage.clone(), sentences });
    }
    let first = place.id()?;
    for (language, wording) in asked.into_iter().flat_map(typed) {
        let Some(vector) = vectors.get(&TextHash::of(Kind::Query, &wording)) else { continue };
        let id = id_of(&[&edition.link(language, anchor), &wording, &term_of(edition)]);
        let lexical = words.of(id).unwrap_or_else(|| terms::document(language, &wording));
        points.push(point(edition, language, id, first, vector, lexical, publication));
        let verdict = edition.verdicts.get(anchor).and_then(|verdicts| verdicts.get(&wording));
        let answered = verdict.map(|verdict| (wording.into_boxed_str(), *verdict));
        place.wordings.push(Wording { language, vector: vector.clone(), answered });
    }
    place.wordings.shrink_to_fit();
    Some(LaidPlace { place, points })
}

/// Heading and body, and the words people use for it: what the lexical leg searches.
fn lexical(language: Language, section: &Section, wordings: &[String]) -> terms::Sparse {
    terms::document(language, &format!("{}\n{}\n{}", section.title, section.plain, wordings.join("\n")))
}

/// What an engine filters by is part of the identity: an edition whose end changes has new points.
fn term_of(edition: &Edition) -> String {
    format!("{:?} {}", edition.effective_until, edition.jurisdiction)
}

fn id_of(parts: &[&str]) -> u64 {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(part.as_bytes());
        hasher.update(&[0]);
    }
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
    u64::from_le_bytes(bytes)
}

fn point(edition: &Edition, language: Language, id: u64, section: u64, vector: &Quantised, lexical: terms::Sparse, publication: u64) -> engine::Point {
    engine::Point {
        id,
        dense: engine::Dense::Steps(vector.clone()),
        lexical,
        tags: engine::Tags {
            kind: if id == section { engine::Kind::Section } else { engine::Kind::Wording },
            section,
            language,
            guide: edition.guide.clone(),
            effective_from: edition.effective_from,
            effective_until: edition.effective_until,
            jurisdiction: edition.jurisdiction.clone(),
            visibility: engine::Visibility::Public,
            published: publication,
            withdrawn: None,
        },
    }
}
