//! Finds the sections nearest to a question, by meaning and by words, in one of three engines behind one interface. Knows nothing of
//! texts, models, guides' contents or HTTP.
//!
//! The engines get the same points and the same legs (one ranked list each); inverse document frequency, fusion and the order of equal
//! scores are computed here, once, so that with exact search every engine gives the same answer.

pub mod cells;
pub mod fusion;
pub mod partition;
pub mod postings;
pub mod quantised;
pub mod top;

mod edge;
mod guarded;
mod payload;
mod point;
mod scan;
mod server;
mod settings;
mod statistics;

use std::path::Path;
use std::sync::Arc;

use arc_swap::ArcSwapOption;
use tokio::sync::Mutex;

pub use point::{Dense, Filter, Found, Hit, Kind, Legs, Point, Query, Status, Tags, Visibility};
pub use settings::{EngineName, Settings};

use edge::{Edge, Shard};
use fusion::{depth, fused};
use guarded::Guarded;
use scan::Shelves;
use statistics::Statistics;
pub use statistics::inverse_frequency;

/// What can go wrong with vectors, by what the caller can do about it.
#[derive(Debug, thiserror::Error)]
pub enum VectorError {
    /// A setting contradicts another or cannot be used; the field is named.
    #[error("index.{field}: {reason}")]
    Setting {
        /// The field below `index`.
        field: &'static str,
        /// Why it cannot be.
        reason: String,
    },
    /// A vector of another model: never mixed with those of this generation.
    #[error("a vector of {found} components, where generation {generation} has {expected}")]
    Dimension {
        /// The generation asked.
        generation: String,
        /// Components its vectors have.
        expected: usize,
        /// Components the vector had.
        found: usize,
    },
    /// A vector or weight that is no finite number.
    #[error("point {0} has a vector or weight that is not a finite number")]
    NotFinite(u64),
    /// A generation that is not the one being served.
    #[error("generation {asked} is not served ({})", .current.as_deref().unwrap_or("none is"))]
    Generation {
        /// What was asked for.
        asked: String,
        /// What is served.
        current: Option<String>,
    },
    /// The Qdrant server cannot be used, and no copy of the points is held here.
    #[error("the vector server is not available: {0}")]
    Unavailable(String),
    /// The engine in this process refused.
    #[error("the vector engine failed: {0}")]
    Engine(String),
    /// A file of the index could not be read or written.
    #[error("the index on disk: {0}")]
    Disk(#[from] std::io::Error),
}

/// A handle on the vectors; clones share one engine.
#[derive(Clone)]
pub struct Vectors(Arc<Shared>);

struct Shared {
    engine: Engine,
    name: EngineName,
    served: ArcSwapOption<Served>,
    /// One writer at a time: statistics and engine change together.
    writing: Mutex<()>,
}

/// What this process knows of the generation being served.
struct Served {
    generation: String,
    dimension: usize,
    statistics: Statistics,
    held: Held,
}

enum Engine {
    Scan { exact: bool },
    Edge(Edge),
    Server(Guarded),
}

/// What the engine keeps of the generation in this process; swapped together with the rest of [`Served`].
enum Held {
    Scan(Arc<Shelves>),
    Edge(Arc<Shard>),
    Server,
}

/// One ranked list that an engine is to make.
pub(crate) struct Leg<'q> {
    matter: Matter<'q>,
    filter: &'q Filter,
    limit: usize,
}

pub(crate) enum Matter<'q> {
    Dense(&'q [f32]),
    /// Term numbers with factors: question weight × inverse document frequency.
    Lexical(Vec<(u32, f32)>),
}

/// A generation on its way in.
pub struct Building<'v> {
    vectors: &'v Vectors,
    generation: String,
    dimension: Option<usize>,
    statistics: Statistics,
    points: Vec<Point>,
}

impl Vectors {
    /// Chooses the engine. Nothing is contacted and nothing searchable until a generation is built.
    pub fn open(settings: &Settings, folder: &Path) -> Result<Self, VectorError> {
        settings.check()?;
        let name = settings.chosen();
        let engine = match name {
            EngineName::Server => Engine::Server(Guarded::new(settings)?),
            EngineName::Edge => Engine::Edge(Edge::new(settings, folder)),
            EngineName::Auto | EngineName::Scan => Engine::Scan { exact: settings.exact },
        };
        Ok(Self(Arc::new(Shared { engine, name, served: ArcSwapOption::empty(), writing: Mutex::new(()) })))
    }

    /// Builds a generation beside the one being served; when it is complete readers see only it.
    pub async fn build(&self, generation: &str, points: Vec<Point>) -> Result<(), VectorError> {
        let mut building = self.building(generation);
        building.add(points)?;
        building.finish().await
    }

    /// Begins a generation that arrives in pieces.
    pub fn building(&self, generation: &str) -> Building<'_> {
        Building { vectors: self, generation: generation.to_owned(), dimension: None, statistics: Statistics::default(), points: Vec::new() }
    }

    /// Adds points to the generation being served, or replaces those with the same id.
    pub async fn upsert(&self, generation: &str, points: Vec<Point>) -> Result<(), VectorError> {
        let _writing = self.0.writing.lock().await;
        let served = self.served(generation)?;
        check(generation, served.dimension, &points)?;
        if points.is_empty() {
            return Ok(());
        }
        let mut statistics = served.statistics.clone();
        statistics.add(&points);
        // An empty generation learns its dimension from its first points.
        let dimension = if served.statistics.points() == 0 { points[0].dense.len() } else { served.dimension };
        let held = match (&self.0.engine, &served.held) {
            (Engine::Scan { .. }, Held::Scan(shelves)) => Held::Scan(Shelves::with(Arc::clone(shelves), points).await?),
            (Engine::Edge(edge), Held::Edge(shard)) if served.statistics.points() > 0 => {
                edge.upsert(Arc::clone(shard), points).await?;
                Held::Edge(Arc::clone(shard))
            }
            (Engine::Server(remote), _) => {
                remote.upsert(generation, dimension, points).await?;
                Held::Server
            }
            (engine, _) => engine.build(generation, dimension, points).await?,
        };
        self.0.served.store(Some(Arc::new(Served { generation: generation.to_owned(), dimension, statistics, held })));
        Ok(())
    }

    /// Answers all queries in one request, one list each; an empty index gives empty lists.
    pub async fn search(&self, generation: &str, queries: Vec<Query>) -> Result<Found, VectorError> {
        let served = self.served(generation)?;
        if served.statistics.points() == 0 {
            return Ok(Found { hits: queries.iter().map(|_| Vec::new()).collect(), degraded: self.status().degraded });
        }
        let mut legs = Vec::with_capacity(queries.len() + 4);
        for query in &queries {
            served.legs(query, &mut legs)?;
        }
        let (lists, degraded) = match (&self.0.engine, &served.held) {
            (_, Held::Scan(shelves)) => (shelves.search(&legs), false),
            (Engine::Edge(edge), Held::Edge(shard)) => (edge.search(Arc::clone(shard), &legs).await?, false),
            (Engine::Server(remote), _) => remote.search(generation, &legs).await?,
            (Engine::Scan { .. } | Engine::Edge(_), _) => return Err(VectorError::Engine("nothing is held".to_owned())),
        };
        let mut lists = lists.into_iter().map(ordered);
        let hits = queries
            .iter()
            .map(|query| match &query.legs {
                Legs::Dense(_) | Legs::Lexical(_) => lists.next().unwrap_or_default(),
                Legs::Hybrid { lexical_weight, .. } => {
                    let (dense, lexical) = (lists.next().unwrap_or_default(), lists.next().unwrap_or_default());
                    fused(&[(&dense, 1.0), (&lexical, *lexical_weight)], query.limit)
                }
            })
            .collect();
        Ok(Found { hits, degraded })
    }

    /// What is served, by which engine, and whether it is whole.
    pub fn status(&self) -> Status {
        let served = self.0.served.load();
        let (degraded, last_error) = match &self.0.engine {
            Engine::Server(remote) => remote.condition(),
            Engine::Scan { .. } | Engine::Edge(_) => (false, None),
        };
        Status {
            engine: self.0.name,
            points: served.as_ref().map_or(0, |served| served.statistics.points()),
            generation: served.as_ref().map(|served| served.generation.clone()),
            degraded,
            last_error,
        }
    }

    fn served(&self, generation: &str) -> Result<Arc<Served>, VectorError> {
        let served = self.0.served.load_full();
        match served {
            Some(served) if served.generation == generation => Ok(served),
            other => {
                let current = other.map(|served| served.generation.clone());
                Err(VectorError::Generation { asked: generation.to_owned(), current })
            }
        }
    }
}

impl Building<'_> {
    /// Takes a piece.
    pub fn add(&mut self, points: Vec<Point>) -> Result<(), VectorError> {
        if let Some(first) = points.first() {
            let dimension = *self.dimension.get_or_insert(first.dense.len());
            check(&self.generation, dimension, &points)?;
        }
        self.statistics.add(&points);
        if self.points.is_empty() {
            self.points = points;
        } else {
            self.points.extend(points);
        }
        Ok(())
    }

    /// Builds, then moves the alias.
    pub async fn finish(self) -> Result<(), VectorError> {
        let shared = &self.vectors.0;
        let _writing = shared.writing.lock().await;
        let dimension = self.dimension.unwrap_or(0);
        let held = shared.engine.build(&self.generation, dimension, self.points).await?;
        // Readers that hold the old generation finish with it; from here on it is refused.
        shared.served.store(Some(Arc::new(Served { generation: self.generation, dimension, statistics: self.statistics, held })));
        Ok(())
    }
}

impl Engine {
    async fn build(&self, generation: &str, dimension: usize, points: Vec<Point>) -> Result<Held, VectorError> {
        Ok(match self {
            Self::Scan { exact } => Held::Scan(Shelves::build(*exact, dimension, points).await?),
            Self::Edge(edge) => Held::Edge(edge.build(generation, dimension, points).await?),
            Self::Server(remote) => {
                remote.build(generation, dimension, points).await?;
                Held::Server
            }
        })
    }
}

impl Served {
    fn legs<'q>(&self, query: &'q Query, legs: &mut Vec<Leg<'q>>) -> Result<(), VectorError> {
        let filter = &query.filter;
        let lexical = |sparse| Matter::Lexical(self.statistics.weighted(filter, sparse));
        match &query.legs {
            Legs::Dense(vector) => legs.push(Leg { matter: self.dense(vector)?, filter, limit: query.limit }),
            Legs::Lexical(sparse) => legs.push(Leg { matter: lexical(sparse), filter, limit: query.limit }),
            Legs::Hybrid { dense, lexical: sparse, .. } => {
                let limit = depth(query.limit);
                legs.push(Leg { matter: self.dense(dense)?, filter, limit });
                legs.push(Leg { matter: lexical(sparse), filter, limit });
            }
        }
        Ok(())
    }

    fn dense<'q>(&self, vector: &'q [f32]) -> Result<Matter<'q>, VectorError> {
        if vector.len() != self.dimension {
            return Err(VectorError::Dimension { generation: self.generation.clone(), expected: self.dimension, found: vector.len() });
        }
        if vector.iter().all(|x| x.is_finite()) { Ok(Matter::Dense(vector)) } else { Err(VectorError::NotFinite(0)) }
    }
}

/// Equal scores by id, whichever engine gave them.
fn ordered(mut hits: Vec<Hit>) -> Vec<Hit> {
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.id.cmp(&b.id)));
    hits
}

fn check(generation: &str, dimension: usize, points: &[Point]) -> Result<(), VectorError> {
    for point in points {
        if dimension != 0 && point.dense.len() != dimension {
            return Err(VectorError::Dimension { generation: generation.to_owned(), expected: dimension, found: point.dense.len() });
        }
        if !(point.dense.is_finite() && point.lexical.values.iter().all(|x| x.is_finite())) {
            return Err(VectorError::NotFinite(point.id));
        }
    }
    Ok(())
}
