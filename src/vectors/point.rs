//! What is put into an index, asked of it and found in it. Knows nothing of engines.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::language::Language;
use crate::quantised::Quantised;
use crate::terms::Sparse;

use super::settings::EngineName;

/// A section, or a way people ask for one, as an engine holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Stable: the caller hashes language, guide, edition and anchor.
    pub id: u64,
    /// Of unit length.
    pub dense: Dense,
    /// Weights from [`crate::terms::document`].
    pub lexical: Sparse,
    /// What is filtered by.
    pub tags: Tags,
}

/// A vector, as numbers or in the steps in which it is kept anyway: tens of thousands of vectors as numbers would be the most that a start takes.
#[derive(Debug, Clone, PartialEq)]
pub enum Dense {
    /// As numbers.
    Numbers(Vec<f32>),
    /// In steps, shared with who keeps it.
    Steps(Quantised),
}

impl Dense {
    /// How many components it has.
    pub fn len(&self) -> usize {
        match self {
            Self::Numbers(numbers) => numbers.len(),
            Self::Steps(steps) => steps.steps.len(),
        }
    }

    /// Whether it has no component.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The components.
    pub fn numbers(&self) -> Cow<'_, [f32]> {
        match self {
            Self::Numbers(numbers) => Cow::Borrowed(numbers),
            Self::Steps(steps) => Cow::Owned(steps.vector()),
        }
    }

    /// Whether all components are finite numbers.
    pub fn is_finite(&self) -> bool {
        match self {
            Self::Numbers(numbers) => numbers.iter().all(|x| x.is_finite()),
            Self::Steps(steps) => steps.scale.is_finite(),
        }
    }
}

impl From<Vec<f32>> for Dense {
    fn from(numbers: Vec<f32>) -> Self {
        Self::Numbers(numbers)
    }
}

/// Names a set of points, in any order: an engine that holds this set need not be written again.
pub(super) fn digest(points: &[Point]) -> String {
    let sum = points.iter().map(Point::digest).fold(0u128, u128::wrapping_add);
    format!("{}-{sum:032x}", points.len())
}

impl Point {
    fn digest(&self) -> u128 {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.id.to_le_bytes());
        hasher.update(bytemuck::cast_slice(&self.dense.numbers()));
        hasher.update(bytemuck::cast_slice(&self.lexical.indices));
        hasher.update(bytemuck::cast_slice(&self.lexical.values));
        hasher.update(format!("{:?}", self.tags).as_bytes());
        let mut short = [0; 16];
        short.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        u128::from_le_bytes(short)
    }
}

/// Whether a point stands for a section's text or for a question that asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The section itself.
    Section,
    /// How people ask for the section.
    Wording,
}

/// Who may see a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// Everyone.
    Public,
    /// Staff; a filter with it lets public points through too.
    Staff,
}

/// What a point is filtered by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tags {
    /// Section or wording.
    pub kind: Kind,
    /// For a wording the section it belongs to, else the point's own id.
    pub section: u64,
    /// Language of the text.
    pub language: Language,
    /// The guide.
    pub guide: String,
    /// First day in force.
    pub effective_from: Day,
    /// Last day in force, inclusive.
    pub effective_until: Option<Day>,
    /// Where it holds.
    pub jurisdiction: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// First publication that shows it.
    pub published: u64,
    /// First publication that no longer does.
    pub withdrawn: Option<u64>,
}

/// Which points a query may find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only these languages; empty for all.
    pub languages: Vec<Language>,
    /// Only what is in force on the day.
    pub as_of: Option<Day>,
    /// Only this guide.
    pub guide: Option<String>,
    /// Only this jurisdiction.
    pub jurisdiction: Option<String>,
    /// `Staff` sees all, `Public` only public points.
    pub visibility: Visibility,
    /// The publication that the reader sees.
    pub publication: u64,
}

/// How points are ranked.
#[derive(Debug, Clone, PartialEq)]
pub enum Legs {
    /// By cosine.
    Dense(Vec<f32>),
    /// By BM25.
    Lexical(Sparse),
    /// By weighted reciprocal rank fusion of both; the dense leg has weight 1.
    Hybrid {
        /// The question's vector, of unit length.
        dense: Vec<f32>,
        /// The question's terms.
        lexical: Sparse,
        /// Weight of the lexical leg; 0.1–0.25 measured best in one language.
        lexical_weight: f32,
    },
}

/// One ranked list that is asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Query {
    /// How to rank.
    pub legs: Legs,
    /// What to rank.
    pub filter: Filter,
    /// How many at most.
    pub limit: usize,
}

/// One point found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The point.
    pub id: u64,
    /// Its section.
    pub section: u64,
    /// Cosine, BM25 sum or fused score, as the query's legs say.
    pub score: f32,
}

/// What a search gave.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// One list per query, best first.
    pub hits: Vec<Vec<Hit>>,
    /// The configured engine did not answer; the copy in this process did.
    pub degraded: bool,
}

/// The state of an index, for staff and metrics.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Status {
    /// Which engine serves.
    pub engine: EngineName,
    /// How many points.
    pub points: usize,
    /// Of which generation.
    pub generation: Option<String>,
    /// The configured engine is left alone after a failure.
    pub degraded: bool,
    /// The last failure, even if it is over.
    pub last_error: Option<String>,
}
