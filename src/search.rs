//! Query → sections, ranked, for staff and integrators. Knows nothing of answers' wording or of HTTP.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::answer::{AnswerError, Answering, Ask, Question, Slots};
use crate::day::Day;
use crate::embedding::{Embedder, Kind as EmbeddedAs};
use crate::index::{Index, Place};
use crate::language::Language;
use crate::terms;
use crate::vectors::{Filter, Kind, Legs, Query, Vectors, Visibility};

/// Which legs search.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// By meaning and by words.
    #[default]
    Hybrid,
    /// By meaning.
    Dense,
    /// By words.
    Lexical,
}

/// What is searched for, checked.
#[derive(Debug, Clone)]
pub struct Search {
    /// The text.
    pub query: Question,
    /// Only sections in this language.
    pub language: Option<Language>,
    /// The day whose rules are searched.
    pub as_of: Day,
    /// Sections at most, 1 to 100.
    pub limit: usize,
    /// Which legs search.
    pub mode: Mode,
    /// Given instead of embedding the text; of unit length.
    pub vector: Option<Vec<f32>>,
}

/// A section found.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FoundSection {
    /// Stable name.
    pub id: String,
    /// The guide or document.
    pub guide: String,
    /// The section's anchor.
    pub section: String,
    /// Language of the text.
    #[schema(value_type = String)]
    pub language: Language,
    /// First day in force.
    #[schema(value_type = String, format = Date)]
    pub effective_from: Day,
    /// Last day in force, inclusive; null while no end is known.
    #[schema(value_type = Option<String>, format = Date)]
    pub effective_until: Option<Day>,
    /// The heading.
    pub title: String,
    /// The text.
    pub text: String,
    /// Permanent link.
    pub url: String,
    /// Higher is better; comparable within one search.
    pub score: f32,
    /// What matched: `meaning`, `words` or `meaning and words`.
    pub why: String,
}

/// What was found.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FoundSections {
    /// The sections, the best first.
    pub sections: Vec<FoundSection>,
    /// The day whose rules were searched.
    #[schema(value_type = String, format = Date)]
    pub as_of: Day,
    /// Whether the engine was replaced by its fallback.
    pub degraded: bool,
    /// The index build.
    pub generation: String,
    /// The publication inside it.
    pub publication: u64,
}

/// Searches guides.
pub struct Searching {
    embedder: Embedder,
    vectors: Vectors,
    answering: Arc<Answering>,
}

/// Weight of the words against the meaning within one language: 0.1–0.25 measured best.
pub const WORDS_WEIGHT: f32 = 0.2;

impl Searching {
    /// Puts the engines together.
    pub fn new(embedder: Embedder, vectors: Vectors, answering: Arc<Answering>) -> Self {
        Self { embedder, vectors, answering }
    }

    /// The vector of a query: the given one, or the text embedded.
    pub async fn vector(&self, search: &Search) -> Result<Vec<f32>, AnswerError> {
        if let Some(vector) = &search.vector {
            return Ok(vector.clone());
        }
        let mut vectors = self.embedder.embed(EmbeddedAs::Query, vec![search.query.as_str().to_owned()]).await?;
        Ok(vectors.pop().unwrap_or_default())
    }

    /// Searches the sections of an index.
    pub async fn search(&self, index: &Index, search: &Search) -> Result<FoundSections, AnswerError> {
        if search.language.is_none() && search.mode == Mode::Hybrid && search.vector.is_none() {
            return self.across(index, search).await;
        }
        let own = search.language.unwrap_or_else(|| self.answering.language_of(&search.query, None));
        let words = || terms::question(own, search.query.as_str());
        let legs = match search.mode {
            Mode::Lexical => Legs::Lexical(words()),
            Mode::Dense => Legs::Dense(index.compared(self.vector(search).await?)),
            Mode::Hybrid => Legs::Hybrid { dense: index.compared(self.vector(search).await?), lexical: words(), lexical_weight: WORDS_WEIGHT },
        };
        let filter = Filter {
            kind: Some(Kind::Section),
            languages: search.language.into_iter().collect(),
            as_of: Some(search.as_of),
            guide: None,
            jurisdiction: None,
            visibility: Visibility::Public,
            publication: index.publication,
        };
        let found = self.vectors.search(&index.generation, vec![Query { legs, filter, limit: search.limit }]).await?;
        let why = match search.mode {
            Mode::Hybrid => "meaning and words",
            Mode::Dense => "meaning",
            Mode::Lexical => "words",
        };
        let hits = found.hits.into_iter().flatten().filter_map(|hit| {
            let (place, language) = index.place_of(hit.id)?;
            section(index, index.places.get(place)?, language, hit.score, why)
        });
        Ok(sections(index, search, hits.collect(), found.degraded))
    }

    /// Over all languages: ranked as for answers, each section once, in the query's language where it exists.
    async fn across(&self, index: &Index, search: &Search) -> Result<FoundSections, AnswerError> {
        let ask = Ask {
            question: search.query.clone(),
            language: None,
            answer_language: None,
            as_of: search.as_of,
            is_dated: true,
            jurisdiction: None,
            slots: Slots::new(),
            context: None,
            explain: false,
        };
        let language = self.answering.language_of(&search.query, None);
        let evidence = self.answering.evidence(index, &ask, language).await?;
        let hits = evidence.candidates.iter().take(search.limit).filter_map(|candidate| {
            let place = index.places.get(candidate.place)?;
            let authoritative = index.edition_of(place)?.authoritative;
            let readable = [language, Language::EN, authoritative].into_iter().find(|each| place.versions.contains_key(each))?;
            let why = if candidate.features.words > 0.0 { "meaning and words" } else { "meaning" };
            section(index, place, readable, candidate.score, why)
        });
        Ok(sections(index, search, hits.collect(), evidence.degraded))
    }
}

fn sections(index: &Index, search: &Search, sections: Vec<FoundSection>, degraded: bool) -> FoundSections {
    FoundSections { sections, as_of: search.as_of, degraded, generation: index.generation.clone(), publication: index.publication }
}

fn section(index: &Index, place: &Place, language: Language, score: f32, why: &str) -> Option<FoundSection> {
    let edition = index.edition_of(place)?;
    let section = edition.section(language, &place.anchor)?;
    let url = edition.link(language, &place.anchor);
    Some(FoundSection {
        id: url.trim_start_matches("/g/").to_owned(),
        guide: edition.guide.clone(),
        section: place.anchor.clone(),
        language,
        effective_from: edition.effective_from,
        effective_until: edition.effective_until,
        title: section.title.clone(),
        text: section.plain.clone(),
        url,
        score,
        why: why.to_owned(),
    })
}
