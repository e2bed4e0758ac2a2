//! Qdrant's engine inside this process: one folder per generation, a file `current` that names the one to serve. Knows nothing of texts.
//!
//! An acknowledged write survives the process, but not the machine, until it is flushed; so the folder is only ever a copy of what the
//! caller holds, and is written anew unless its digest names the caller's points.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use qdrant_edge::external::ordered_float::OrderedFloat;
use qdrant_edge::{
    Condition, CreateIndex, Distance, EdgeConfig, EdgeOptimizersConfig, EdgeShard, EdgeSparseVectorParams, EdgeVectorParams, FieldCondition,
    FieldIndexOperations, JsonPath, Match, NamedQuery, OperationError, Payload, PayloadFieldSchema, PayloadSelector, PayloadSelectorInclude, PointId,
    PointInsertOperations, PointOperations, PointStruct, QueryEnum, QueryRequest, Range, ScoredPoint, ScoringQuery, SearchParams, SparseVector,
    UpdateOperation, Vector, VectorInternal, Vectors, WithPayloadInterface, WithVector,
};

use super::payload::{self, DENSE, LEXICAL};
use super::point::{Filter, Hit, Point, digest};
use super::settings::Settings;
use super::{Leg, Matter, VectorError};

/// Points written at a time.
const BATCH: usize = 500;
/// File beside the shard's own that names the points in it.
const DIGEST: &str = "openwindow.digest";

/// Where generations lie and how they are searched.
pub(super) struct Edge {
    folder: PathBuf,
    exact: bool,
    graph_above: usize,
    /// The shard that was built last.
    serving: Mutex<Weak<Shard>>,
}

/// One generation, open.
pub(super) struct Shard {
    engine: EdgeShard,
    /// A flush beside another write panics inside the engine: writes, flushes and optimising take turns.
    writing: Mutex<()>,
    /// Taken from the alias: its folder goes when the last reader has finished. Not before, for the engine writes to it once more then.
    retired: Retired,
}

/// Removes a folder when it is dropped, if one is set: the last field of a shard, hence dropped after the engine.
#[derive(Default)]
struct Retired(Mutex<Option<PathBuf>>);

impl Drop for Retired {
    fn drop(&mut self) {
        if let Some(folder) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take() {
            // What stays is removed by the next build.
            let _ = fs::remove_dir_all(folder);
        }
    }
}

impl Edge {
    pub(super) fn new(settings: &Settings, folder: &Path) -> Self {
        Self { folder: folder.join("edge"), exact: settings.exact, graph_above: settings.graph_above, serving: Mutex::default() }
    }

    /// Opens the generation's folder if it is current and holds these points, else writes it anew and moves `current` to it.
    pub(super) async fn build(&self, generation: &str, dimension: usize, points: Vec<Point>) -> Result<Arc<Shard>, VectorError> {
        let (folder, graph_above, generation) = (self.folder.clone(), self.graph_above, generation.to_owned());
        let old = self.serving.lock().unwrap_or_else(PoisonError::into_inner).upgrade();
        let built = off_runtime(move || {
            let name = folder_name(&generation);
            let digest = digest(&points);
            if let Some(shard) = reopened(&folder, &name, &digest) {
                return Ok(Arc::new(shard));
            }
            // A folder per attempt: the one being served may carry the same name.
            let fresh = format!("{name}.{}", ulid::Ulid::new());
            let shard = Shard::create(&folder.join(&fresh), dimension, graph_above)?;
            let many = points.len() > graph_above;
            shard.write(points)?;
            if many {
                shard.optimise()?;
            }
            fs::write(folder.join(&fresh).join(DIGEST), digest)?;
            publish(&folder, &fresh, old.as_ref().map(|old| old.engine.path()))?;
            if let Some(old) = old {
                *old.retired.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(old.engine.path().to_owned());
            }
            Ok(Arc::new(shard))
        })
        .await?;
        *self.serving.lock().unwrap_or_else(PoisonError::into_inner) = Arc::downgrade(&built);
        Ok(built)
    }

    pub(super) async fn upsert(&self, shard: Arc<Shard>, points: Vec<Point>) -> Result<(), VectorError> {
        off_runtime(move || {
            // Whatever happens from here on, the next start compares with points that this shard never named.
            match fs::remove_file(shard.engine.path().join(DIGEST)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
            shard.write(points)
        })
        .await
    }

    pub(super) async fn search(&self, shard: Arc<Shard>, legs: &[Leg<'_>]) -> Result<Vec<Vec<Hit>>, VectorError> {
        let requests: Vec<QueryRequest> = legs.iter().map(|leg| request(leg, self.exact)).collect::<Result<_, _>>()?;
        off_runtime(move || {
            requests
                .into_iter()
                .map(|request| {
                    // The engine takes 0 for an error.
                    if request.limit == 0 {
                        return Ok(Vec::new());
                    }
                    Ok(shard.engine.query(request).map_err(|error| refused(&error))?.iter().map(hit).collect())
                })
                .collect()
        })
        .await
    }
}

impl Shard {
    fn create(folder: &Path, dimension: usize, graph_above: usize) -> Result<Self, VectorError> {
        fs::create_dir_all(folder)?;
        let dense = EdgeVectorParams {
            // The engine knows no vectors of length 0; an empty generation gets a placeholder and is replaced by the first upsert.
            size: dimension.max(1),
            distance: Distance::Dot,
            on_disk: Some(false),
            multivector_config: None,
            datatype: None,
            quantization_config: None,
            hnsw_config: None,
        };
        // Thresholds are in kilobytes of vectors.
        let threshold = graph_above.saturating_mul(dimension.max(1) * 4) / 1024;
        let config = EdgeConfig {
            vectors: [(DENSE.to_owned(), dense)].into(),
            sparse_vectors: [(LEXICAL.to_owned(), EdgeSparseVectorParams::default())].into(),
            optimizers: EdgeOptimizersConfig { indexing_threshold: Some(threshold.max(1)), ..EdgeOptimizersConfig::default() },
            ..EdgeConfig::default()
        };
        let shard = EdgeShard::new(folder, config).map_err(|error| refused(&error))?;
        for (field, kind) in payload::INDEXED {
            let field_name = path(field)?;
            let field_schema = Some(PayloadFieldSchema::FieldType(if *kind == payload::Type::Number {
                qdrant_edge::PayloadSchemaType::Integer
            } else {
                qdrant_edge::PayloadSchemaType::Keyword
            }));
            let index = FieldIndexOperations::CreateIndex(CreateIndex { field_name, field_schema });
            shard.update(UpdateOperation::FieldIndexOperation(index)).map_err(|error| refused(&error))?;
        }
        Ok(Self { engine: shard, writing: Mutex::new(()), retired: Retired::default() })
    }

    fn write(&self, mut points: Vec<Point>) -> Result<(), VectorError> {
        let _turn = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        while !points.is_empty() {
            let batch: Vec<_> = points.drain(..points.len().min(BATCH)).map(struct_of).collect::<Result<_, _>>()?;
            let insert = PointOperations::UpsertPoints(PointInsertOperations::PointsList(batch));
            self.engine.update(UpdateOperation::PointOperation(insert)).map_err(|error| refused(&error))?;
        }
        self.engine.flush();
        Ok(())
    }

    fn optimise(&self) -> Result<(), VectorError> {
        let _turn = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        self.engine.optimize().map_err(|error| refused(&error))?;
        self.engine.flush();
        Ok(())
    }
}

/// `None` where the folder is another generation's, holds other points or does not open: then it is written anew.
fn reopened(folder: &Path, name: &str, digest: &str) -> Option<Shard> {
    let current = fs::read_to_string(folder.join("current")).ok()?;
    let (generation, _) = current.rsplit_once('.')?;
    let path = folder.join(&current);
    if generation != name || fs::read_to_string(path.join(DIGEST)).ok()? != digest {
        return None;
    }
    let shard = EdgeShard::load(&path, None).ok()?;
    Some(Shard { engine: shard, writing: Mutex::new(()), retired: Retired::default() })
}

/// Moves the alias with one atomic rename, then removes the folders that nobody has open.
fn publish(folder: &Path, name: &str, open: Option<&Path>) -> Result<(), VectorError> {
    let beside = folder.join("current.new");
    let mut file = fs::File::create(&beside)?;
    file.write_all(name.as_bytes())?;
    file.sync_all()?;
    fs::rename(&beside, folder.join("current"))?;
    fs::File::open(folder)?.sync_all()?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() && entry.file_name() != name && open != Some(&entry.path()) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Generation names come from hashes, but a file name must not depend on it.
fn folder_name(generation: &str) -> String {
    generation.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect()
}

fn struct_of(point: Point) -> Result<qdrant_edge::PointStructPersisted, VectorError> {
    let sparse = Vector::new_sparse(point.lexical.indices, point.lexical.values).map_err(|error| refused(&error))?;
    let vectors = Vectors::new_named([(DENSE, Vector::new_dense(point.dense.numbers())), (LEXICAL, sparse)]);
    let value = |value| match value {
        payload::Value::Name(name) => serde_json::Value::from(name),
        payload::Value::Number(number) => serde_json::Value::from(number),
    };
    let fields = payload::of(&point.tags).into_iter().map(|(field, held)| (field.to_owned(), value(held))).collect();
    Ok(PointStruct::new(PointId::NumId(point.id), vectors, serde_json::Value::Object(fields)).into())
}

fn request(leg: &Leg<'_>, exact: bool) -> Result<QueryRequest, VectorError> {
    let query = match &leg.matter {
        Matter::Dense(vector) => NamedQuery::new(VectorInternal::Dense(vector.to_vec()), DENSE),
        Matter::Lexical(terms) => {
            let (indices, values) = terms.iter().copied().unzip();
            let sparse = SparseVector::new(indices, values).map_err(|error| VectorError::Engine(error.to_string()))?;
            NamedQuery::new(VectorInternal::Sparse(sparse), LEXICAL)
        }
    };
    let section = PayloadSelector::Include(PayloadSelectorInclude { include: vec![path(payload::SECTION)?] });
    Ok(QueryRequest {
        prefetches: Vec::new(),
        query: Some(ScoringQuery::Vector(QueryEnum::Nearest(query))),
        filter: Some(condition(leg.filter)?),
        score_threshold: None,
        limit: leg.limit,
        offset: 0,
        params: Some(SearchParams { exact, hnsw_ef: Some(payload::BEAM.max(2 * leg.limit)), ..SearchParams::default() }),
        with_vector: WithVector::Bool(false),
        with_payload: WithPayloadInterface::Selector(section),
    })
}

fn condition(filter: &Filter) -> Result<qdrant_edge::Filter, VectorError> {
    let mut must = Vec::new();
    for test in payload::tests(filter) {
        let condition = match test {
            payload::Test::Is(field, name) => FieldCondition::new_match(path(field)?, Match::from(name)),
            payload::Test::OneOf(field, names) => FieldCondition::new_match(path(field)?, Match::from(names)),
            payload::Test::AtMost(field, number) => {
                FieldCondition::new_range(path(field)?, Range { lte: Some(OrderedFloat(number as f64)), gte: None, lt: None, gt: None })
            }
            payload::Test::AtLeast(field, number) => {
                FieldCondition::new_range(path(field)?, Range { gte: Some(OrderedFloat(number as f64)), lte: None, lt: None, gt: None })
            }
        };
        must.push(Condition::Field(condition));
    }
    Ok(qdrant_edge::Filter { must: Some(must), should: None, min_should: None, must_not: None })
}

fn hit(point: &ScoredPoint) -> Hit {
    let id = match point.id {
        PointId::NumId(id) => id,
        PointId::Uuid(_) => 0,
    };
    let section = |payload: &Payload| payload.0.get(payload::SECTION).and_then(serde_json::Value::as_i64);
    Hit { id, section: point.payload.as_ref().and_then(section).map_or(id, i64::cast_unsigned), score: point.score }
}

fn path(field: &str) -> Result<JsonPath, VectorError> {
    field.parse().map_err(|()| VectorError::Engine(format!("no field name: {field}")))
}

fn refused(error: &OperationError) -> VectorError {
    VectorError::Engine(error.to_string())
}

async fn off_runtime<T: Send + 'static>(work: impl FnOnce() -> Result<T, VectorError> + Send + 'static) -> Result<T, VectorError> {
    tokio::task::spawn_blocking(work).await.map_err(|error| VectorError::Engine(error.to_string()))?
}
