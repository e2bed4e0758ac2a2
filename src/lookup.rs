//! Words typed at the counter → sections in two languages side by side, while typing and when whole. Knows nothing of who looks or of HTTP.
//!
//! While somebody types, only words are searched: embedding half a word takes longer than the next key and finds what half a word means. The last word is
//! completed from the headings and from how people ask.

mod completion;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use utoipa::ToSchema;

use crate::answer::{AnswerError, Answering, Ask, Candidate, Evidence, FoundBy, Question, Slots};
use crate::day::Day;
use crate::index::{Index, Place, wordings_of};
use crate::knowledge::{Edition, TranslationStatus};
use crate::language::Language;
use crate::terms;
use crate::vectors::{Filter, Legs, Query, Vectors, Visibility};

use completion::Completing;

/// Sections taken from each language by their words.
const BY_WORDS: usize = 40;

/// Letters without accents from which on the words' language is told by them alone: fewer look like many languages.
const SURE: usize = 14;

/// What is looked up, checked.
#[derive(Debug, Clone)]
pub struct LookUp {
    /// The words.
    pub query: Question,
    /// The visitor's language; that of the words if left out.
    pub language: Option<Language>,
    /// The language beside it.
    pub other: Language,
    /// The language of whoever looks up: the words may be in it.
    pub reader: Language,
    /// The day whose rules are looked up.
    pub as_of: Day,
    /// Only guides of this topic.
    pub topic: Option<String>,
    /// Only what holds there: `cn` or `cn-shanghai`.
    pub city: Option<String>,
    /// Sections at most.
    pub limit: usize,
    /// Whether somebody is still typing.
    pub typing: bool,
}

/// Why a section was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Its text means what was typed.
    Meaning,
    /// People ask for it in such words.
    Wording,
    /// It has the words that were typed.
    Words,
    /// It names the country.
    Country,
}

/// A section in one language.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Side {
    /// The language of the text.
    #[schema(value_type = String)]
    pub language: Language,
    /// Whether it stands in for a language in which there is no text.
    pub stands_in: bool,
    /// The guide's title.
    pub title: String,
    /// The section's heading.
    pub heading: String,
    /// The text, a line for each paragraph or item.
    pub text: String,
    /// How it stands to the text that prevails.
    pub status: TranslationStatus,
    /// Permanent link.
    pub url: String,
}

/// A section that was found, in two languages.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FoundPair {
    /// The guide.
    pub guide: String,
    /// The section's anchor.
    pub section: String,
    /// First day of the edition, which names it.
    #[schema(value_type = String, format = Date)]
    pub edition: Day,
    /// The guide's title in the first language.
    pub title: String,
    /// The guide's topic.
    pub topic: String,
    /// Where it holds.
    pub jurisdiction: String,
    /// First day in force.
    #[schema(value_type = String, format = Date)]
    pub effective_from: Day,
    /// Last day in force, inclusive; null while no end is known.
    #[schema(value_type = Option<String>, format = Date)]
    pub effective_until: Option<Day>,
    /// When its facts were last read in their sources.
    #[schema(value_type = String, format = Date)]
    pub verified_on: Day,
    /// Higher is better; comparable within one look-up.
    pub score: f32,
    /// Why it was found.
    pub why: Vec<Why>,
    /// How people ask for it, in the words that come closest.
    pub asked: Option<AskedAs>,
    /// Permanent link in the first language.
    pub url: String,
    /// In the visitor's language.
    pub left: Side,
    /// In the language beside it.
    pub right: Side,
}

/// How people ask for a section.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AskedAs {
    /// The language of the words.
    #[schema(value_type = String)]
    pub language: Language,
    /// The words.
    pub text: String,
    /// How close they come, 1 for the same words.
    pub cosine: f32,
}

/// What was found.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LookedUp {
    /// The sections, the best first.
    pub results: Vec<FoundPair>,
    /// The language that the words were taken to be in.
    #[schema(value_type = String)]
    pub query_language: Language,
    /// The first language.
    #[schema(value_type = String)]
    pub language: Language,
    /// The language beside it.
    #[schema(value_type = String)]
    pub other: Language,
    /// The day whose rules were looked up.
    #[schema(value_type = String, format = Date)]
    pub as_of: Day,
    /// What the last word was completed to while typing.
    pub completions: Vec<String>,
    /// Whether the engine was replaced by its fallback.
    pub degraded: bool,
    /// The index build.
    pub generation: String,
    /// The publication inside it.
    pub publication: u64,
}

/// Looks sections up.
pub struct LookingUp {
    vectors: Vectors,
    answering: Arc<Answering>,
    completing: Completing,
}

/// A place with what speaks for it.
struct Hit {
    place: usize,
    score: f32,
    why: Vec<Why>,
}

impl LookingUp {
    /// Puts the engines together.
    pub fn new(vectors: Vectors, answering: Arc<Answering>) -> Self {
        Self { vectors, answering, completing: Completing::default() }
    }

    /// Looks up what was typed.
    pub async fn look_up(&self, index: &Index, wish: &LookUp) -> Result<LookedUp, AnswerError> {
        let own = self.typed_in(wish);
        let left = wish.language.unwrap_or(if own == wish.other { Language::EN } else { own });
        let looked = Looked { index, wish, left };
        if wish.typing {
            let tongues = BTreeSet::from([own, left, wish.other]);
            return self.by_words(&looked, own, &tongues).await;
        }
        let evidence = self.answering.evidence(index, &ask(wish), own).await?;
        let asked = |hit: &Hit| closest_wording(index, hit.place, &evidence);
        let hits = evidence.candidates.iter().map(|found| Hit { place: found.place, score: found.score, why: why(found) });
        Ok(looked.told(hits, own, Vec::new(), evidence.degraded, &asked))
    }

    /// The language of the words. A few plain letters are taken for one that is likely here: half a word of English passes for German.
    fn typed_in(&self, wish: &LookUp) -> Language {
        let likely = [wish.language.unwrap_or(wish.reader), wish.reader, wish.other, Language::EN];
        let told = self.answering.language_of(&wish.query, wish.language.or(Some(wish.reader)));
        let letters = || wish.query.as_str().chars().filter(|c| c.is_alphabetic());
        let is_sure = likely.contains(&told) || letters().count() >= SURE || letters().any(|c| !c.is_ascii());
        if is_sure { told } else { Language::EN }
    }

    /// By words alone, in each language that they may be in: a section counts by the language in which it fits best.
    async fn by_words(&self, looked: &Looked<'_>, own: Language, tongues: &BTreeSet<Language>) -> Result<LookedUp, AnswerError> {
        let Looked { index, wish, .. } = *looked;
        let text = wish.query.as_str();
        let mut completions = Vec::new();
        let queries = tongues.iter().map(|language| {
            let mut words = terms::question(*language, text);
            for word in self.completing.of(index, *language, text) {
                let more = terms::question(*language, &word);
                words = completion::joined(words, &more);
                completions.push(word);
            }
            let filter = Filter {
                kind: None,
                languages: vec![*language],
                as_of: Some(wish.as_of),
                guide: None,
                jurisdiction: None,
                visibility: Visibility::Public,
                publication: index.publication,
            };
            Query { legs: Legs::Lexical(words), filter, limit: BY_WORDS }
        });
        let queries: Vec<Query> = queries.collect();
        let found = self.vectors.search(&index.generation, queries).await?;
        let mut best: BTreeMap<usize, f32> = BTreeMap::new();
        for hit in found.hits.iter().flatten() {
            let Some((place, _)) = index.place_of(hit.section) else { continue };
            let score = best.entry(place).or_insert(hit.score);
            *score = score.max(hit.score);
        }
        let mut hits: Vec<Hit> = best.into_iter().map(|(place, score)| Hit { place, score, why: vec![Why::Words] }).collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.place.cmp(&b.place)));
        completions.sort();
        completions.dedup();
        Ok(looked.told(hits.into_iter(), own, completions, found.degraded, &|_| None))
    }
}

/// A look-up under way.
struct Looked<'a> {
    index: &'a Index,
    wish: &'a LookUp,
    left: Language,
}

impl Looked<'_> {
    fn told(
        &self,
        hits: impl Iterator<Item = Hit>,
        query_language: Language,
        completions: Vec<String>,
        degraded: bool,
        asked: &dyn Fn(&Hit) -> Option<AskedAs>,
    ) -> LookedUp {
        let pairs = hits.filter(|hit| hit.score.is_finite()).filter_map(|hit| self.pair(&hit, asked));
        LookedUp {
            results: pairs.take(self.wish.limit).collect(),
            query_language,
            language: self.left,
            other: self.wish.other,
            as_of: self.wish.as_of,
            completions,
            degraded,
            generation: self.index.generation.clone(),
            publication: self.index.publication,
        }
    }

    /// A section in both languages; none if a filter keeps it out.
    fn pair(&self, hit: &Hit, asked: &dyn Fn(&Hit) -> Option<AskedAs>) -> Option<FoundPair> {
        let place = self.index.places.get(hit.place)?;
        let edition = self.index.edition_of(place)?;
        let of_topic = self.wish.topic.as_ref().is_none_or(|topic| *topic == edition.topic);
        let holds = self.wish.city.as_deref().is_none_or(|city| edition.holds_in(city));
        if !of_topic || !holds {
            return None;
        }
        let left = side(edition, place, self.left)?;
        let right = side(edition, place, self.wish.other)?;
        Some(FoundPair {
            guide: place.guide.clone(),
            section: place.anchor.clone(),
            edition: edition.effective_from,
            title: left.title.clone(),
            topic: edition.topic.clone(),
            jurisdiction: edition.jurisdiction.clone(),
            effective_from: edition.effective_from,
            effective_until: edition.effective_until,
            verified_on: edition.verified_on,
            score: hit.score,
            why: hit.why.clone(),
            asked: asked(hit),
            url: left.url.clone(),
            left,
            right,
        })
    }
}

fn ask(wish: &LookUp) -> Ask {
    Ask {
        question: wish.query.clone(),
        language: wish.language,
        answer_language: None,
        as_of: wish.as_of,
        is_dated: true,
        jurisdiction: wish.city.clone(),
        slots: Slots::new(),
        context: None,
        explain: false,
    }
}

fn why(found: &Candidate) -> Vec<Why> {
    let FoundBy { text, wording, words, country, .. } = found.found;
    let ways = [(text, Why::Meaning), (wording, Why::Wording), (words, Why::Words), (country, Why::Country)];
    ways.into_iter().filter_map(|(is_so, way)| is_so.then_some(way)).collect()
}

/// Of the ways in which people ask for a place, the one that comes closest.
fn closest_wording(index: &Index, place: usize, evidence: &Evidence) -> Option<AskedAs> {
    let place = index.places.get(place)?;
    // In the order of the place's wordings, unless some of these have no vector.
    let texts = index.edition_of(place)?.asked.get(&place.anchor).map(wordings_of).filter(|texts| texts.len() == place.wordings.len())?;
    let cosines = place.wordings.iter().map(|wording| wording.vector.cosine(&evidence.probe));
    let (at, cosine) = cosines.enumerate().max_by(|a, b| a.1.total_cmp(&b.1))?;
    Some(AskedAs { language: place.wordings.get(at)?.language, text: texts.get(at)?.clone(), cosine })
}

/// The section in a language, or in the one that a reader of it is shown instead.
fn side(edition: &Edition, place: &Place, wished: Language) -> Option<Side> {
    let anchor = &place.anchor;
    let shown = [wished, Language::EN, edition.authoritative].into_iter().find(|language| edition.section(*language, anchor).is_some())?;
    let section = edition.section(shown, anchor)?;
    Some(Side {
        language: shown,
        stands_in: shown != wished,
        title: edition.texts.get(&shown)?.title.clone(),
        heading: section.title.clone(),
        text: section.plain.clone(),
        status: edition.status(shown, anchor),
        url: edition.link(shown, anchor),
    })
}
