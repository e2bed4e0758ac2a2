//! A Qdrant server or cluster over gRPC: collections per generation, an alias, searches that go to the next node when one fails. Knows
//! nothing of what happens when no node answers.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use arc_swap::ArcSwap;
use qdrant_client::Qdrant;
use qdrant_client::qdrant::{
    Condition, CountPointsBuilder, CreateAliasBuilder, CreateCollectionBuilder, CreateFieldIndexCollectionBuilder, DeletePointsBuilder, Distance, FieldType,
    Filter as Must, NamedVectors, OptimizersConfigDiffBuilder, PointStruct, Query as Nearest, QueryBatchPoints, QueryPoints, QueryPointsBuilder, Range,
    ScoredPoint, SearchParamsBuilder, SparseVectorBuilder, SparseVectorParamsBuilder, SparseVectorsConfigBuilder, UpdateCollection, UpsertPointsBuilder, Value,
    Vector, VectorInput, VectorParamsBuilder, VectorsConfigBuilder, point_id::PointIdOptions, value::Kind as Field, with_payload_selector::SelectorOptions,
};
use secrecy::{ExposeSecret, SecretString};
use tokio::time::{Instant, timeout};

use super::payload::{self, DENSE, LEXICAL};
use super::point::{Filter, Hit, Point, digest};
use super::settings::Settings;
use super::{Leg, Matter, VectorError};

/// Points sent at a time: well below a gRPC message's limit.
const BATCH: usize = 256;
/// Field of a collection's metadata that names the points in it.
const DIGEST: &str = "openwindow_digest";

/// The nodes and how collections are laid out on them.
pub(super) struct Server {
    nodes: Vec<Node>,
    /// The node that answered last.
    preferred: AtomicUsize,
    settings: Settings,
}

struct Node {
    url: String,
    search: ArcSwap<Qdrant>,
    write: ArcSwap<Qdrant>,
}

impl Server {
    pub(super) fn new(settings: &Settings) -> Result<Self, VectorError> {
        let nodes = settings.nodes().map(|url| Node::new(url, settings)).collect::<Result<_, _>>()?;
        Ok(Self { nodes, preferred: AtomicUsize::new(0), settings: settings.clone() })
    }

    /// All legs in one request, one list each, from the first node that answers within its share of the time.
    pub(super) async fn search(&self, generation: &str, legs: &[Leg<'_>]) -> Result<Vec<Vec<Hit>>, VectorError> {
        let collection = self.collection(generation);
        let asked: Vec<usize> = (0..legs.len()).filter(|at| legs[*at].limit > 0).collect();
        let query_points: Vec<QueryPoints> = asked.iter().map(|at| self.query(&collection, &legs[*at])).collect();
        let request = QueryBatchPoints { collection_name: collection, query_points, read_consistency: None, timeout: None };
        let deadline = Instant::now() + self.settings.search_limit();
        let mut failure = String::new();
        for attempt in 0..self.nodes.len() {
            let at = (self.preferred.load(Ordering::Relaxed) + attempt) % self.nodes.len();
            let share = deadline.saturating_duration_since(Instant::now()) / (self.nodes.len() - attempt) as u32;
            let node = &self.nodes[at];
            let client = node.search.load_full();
            match timeout(share, client.query_batch(request.clone())).await {
                Ok(Ok(response)) if response.result.len() == asked.len() => {
                    self.preferred.store(at, Ordering::Relaxed);
                    let mut lists = vec![Vec::new(); legs.len()];
                    for (leg, result) in asked.iter().zip(response.result) {
                        lists[*leg] = result.result.iter().filter_map(hit).collect();
                    }
                    return Ok(lists);
                }
                Ok(Ok(response)) => failure = format!("{}: {} lists for {} questions", node.url, response.result.len(), asked.len()),
                Ok(Err(error)) => failure = format!("{}: {error}", node.url),
                Err(_) => failure = format!("{}: no answer within {} ms", node.url, share.as_millis()),
            }
            node.refresh(&self.settings)?;
        }
        Err(VectorError::Unavailable(failure))
    }

    /// How many points the generation's collection holds; `None` when it does not exist or is not the one the alias names.
    pub(super) async fn count(&self, generation: &str) -> Result<Option<u64>, VectorError> {
        let collection = self.collection(generation);
        let client = self.writer().await?;
        if self.aliased(&client).await?.as_deref() != Some(&collection) {
            return Ok(None);
        }
        let counted = client.count(CountPointsBuilder::new(collection).exact(true)).await.map_err(|error| failed(&error))?;
        Ok(counted.result.map(|result| result.count))
    }

    /// Fills the generation's collection and moves the alias; collections of older generations but the last go.
    pub(super) async fn build(&self, generation: &str, dimension: usize, points: Vec<Point>) -> Result<(), VectorError> {
        let collection = self.collection(generation);
        let client = self.writer().await?;
        let before = self.aliased(&client).await?;
        if before.as_deref() == Some(collection.as_str()) {
            return Self::refill(&client, &collection, points).await;
        }
        // Vectors of no known length have no place; the first points make the collection.
        if points.is_empty() {
            return Ok(());
        }
        // Left over from an attempt that was interrupted.
        if client.collection_exists(&collection).await.map_err(|error| failed(&error))? {
            client.delete_collection(&collection).await.map_err(|error| failed(&error))?;
        }
        self.create(&client, &collection, dimension).await?;
        let name = digest(&points);
        Self::send(&client, &collection, points).await?;
        Self::label(&client, &collection, name).await?;
        client.create_alias(CreateAliasBuilder::new(&collection, &self.settings.collection)).await.map_err(|error| failed(&error))?;
        self.sweep(&client, &[Some(collection), before]).await
    }

    /// Adds or replaces points in the collection that serves.
    pub(super) async fn upsert(&self, generation: &str, points: Vec<Point>) -> Result<(), VectorError> {
        let client = self.writer().await?;
        let collection = self.collection(generation);
        // Whatever happens from here on, the next start compares with points that this collection never named.
        Self::label(&client, &collection, String::new()).await?;
        Self::send(&client, &collection, points).await
    }

    /// Whether some node answers within the time of a search.
    pub(super) async fn answers(&self) -> Result<(), VectorError> {
        self.writer().await.map(|_| ())
    }

    /// The alias names the collection already: nothing is written if it holds these points, else all; strangers go.
    async fn refill(client: &Qdrant, collection: &str, points: Vec<Point>) -> Result<(), VectorError> {
        let name = digest(&points);
        let ids: Vec<u64> = points.iter().map(|point| point.id).collect();
        let distinct = ids.iter().collect::<std::collections::HashSet<_>>().len() as u64;
        let held = async || Ok::<_, VectorError>(client.count(CountPointsBuilder::new(collection).exact(true)).await.map_err(|error| failed(&error))?.result);
        if Self::labelled(client, collection).await?.as_deref() == Some(&name) && held().await?.is_some_and(|held| held.count == distinct) {
            return Ok(());
        }
        Self::send(client, collection, points).await?;
        if held().await?.is_some_and(|held| held.count != distinct) {
            let strangers = Must { must_not: vec![Condition::has_id(ids)], ..Must::default() };
            client.delete_points(DeletePointsBuilder::new(collection).points(strangers).wait(true)).await.map_err(|error| failed(&error))?;
        }
        Self::label(client, collection, name).await
    }

    /// Writes the digest of a collection's points beside them.
    async fn label(client: &Qdrant, collection: &str, digest: String) -> Result<(), VectorError> {
        let metadata = [(DIGEST.to_owned(), Value::from(digest))].into();
        let change = UpdateCollection { collection_name: collection.to_owned(), metadata, ..UpdateCollection::default() };
        client.update_collection(change).await.map_err(|error| failed(&error)).map(|_| ())
    }

    async fn labelled(client: &Qdrant, collection: &str) -> Result<Option<String>, VectorError> {
        let info = client.collection_info(collection).await.map_err(|error| failed(&error))?;
        let label = info.result.and_then(|info| info.config).and_then(|config| config.metadata.get(DIGEST).cloned());
        Ok(match label.and_then(|label| label.kind) {
            Some(Field::StringValue(digest)) => Some(digest),
            _ => None,
        })
    }

    async fn create(&self, client: &Qdrant, collection: &str, dimension: usize) -> Result<(), VectorError> {
        let mut dense = VectorsConfigBuilder::default();
        dense.add_named_vector_params(DENSE, VectorParamsBuilder::new(dimension.max(1) as u64, Distance::Dot));
        let mut lexical = SparseVectorsConfigBuilder::default();
        lexical.add_named_vector_params(LEXICAL, SparseVectorParamsBuilder::default());
        // Thresholds are in kilobytes of vectors.
        let threshold = self.settings.graph_above.saturating_mul(dimension.max(1) * 4) / 1024;
        let layout = CreateCollectionBuilder::new(collection)
            .vectors_config(dense)
            .sparse_vectors_config(lexical)
            .optimizers_config(OptimizersConfigDiffBuilder::default().indexing_threshold(threshold.max(1) as u64))
            .shard_number(self.settings.shards)
            .replication_factor(self.settings.replicas)
            .write_consistency_factor(self.settings.write_consistency);
        client.create_collection(layout).await.map_err(|error| failed(&error))?;
        for (field, kind) in payload::INDEXED {
            let kind = if *kind == payload::Type::Number { FieldType::Integer } else { FieldType::Keyword };
            client.create_field_index(CreateFieldIndexCollectionBuilder::new(collection, *field, kind).wait(true)).await.map_err(|error| failed(&error))?;
        }
        Ok(())
    }

    async fn send(client: &Qdrant, collection: &str, mut points: Vec<Point>) -> Result<(), VectorError> {
        while !points.is_empty() {
            let batch: Vec<PointStruct> = points.drain(..points.len().min(BATCH)).map(struct_of).collect();
            client.upsert_points(UpsertPointsBuilder::new(collection, batch).wait(true)).await.map_err(|error| failed(&error))?;
        }
        Ok(())
    }

    /// Removes this installation's collections but those given: the old generation stays for processes that still serve it.
    async fn sweep(&self, client: &Qdrant, kept: &[Option<String>]) -> Result<(), VectorError> {
        let own = self.collection("");
        for collection in client.list_collections().await.map_err(|error| failed(&error))?.collections {
            if collection.name.starts_with(&own) && !kept.iter().flatten().any(|name| *name == collection.name) {
                client.delete_collection(collection.name).await.map_err(|error| failed(&error))?;
            }
        }
        Ok(())
    }

    async fn aliased(&self, client: &Qdrant) -> Result<Option<String>, VectorError> {
        let aliases = client.list_aliases().await.map_err(|error| failed(&error))?.aliases;
        Ok(aliases.into_iter().find(|alias| alias.alias_name == self.settings.collection).map(|alias| alias.collection_name))
    }

    /// A client for writes on the first node that answers.
    async fn writer(&self) -> Result<std::sync::Arc<Qdrant>, VectorError> {
        let mut failure = String::new();
        for node in &self.nodes {
            let client = node.write.load_full();
            match timeout(self.settings.search_limit(), client.health_check()).await {
                Ok(Ok(_)) => return Ok(client),
                Ok(Err(error)) => failure = format!("{}: {error}", node.url),
                Err(_) => failure = format!("{}: no answer within {} ms", node.url, self.settings.search_ms),
            }
            node.refresh(&self.settings)?;
        }
        Err(VectorError::Unavailable(failure))
    }

    /// `@` occurs in no setting, so one installation's collections cannot be taken for another's.
    fn collection(&self, generation: &str) -> String {
        format!("{}@{generation}", self.settings.collection)
    }

    fn query(&self, collection: &str, leg: &Leg<'_>) -> QueryPoints {
        let (using, input) = match &leg.matter {
            Matter::Dense(vector) => (DENSE, VectorInput::new_dense(vector.to_vec())),
            Matter::Lexical(terms) => {
                let (indices, values): (Vec<u32>, Vec<f32>) = terms.iter().copied().unzip();
                (LEXICAL, VectorInput::new_sparse(indices, values))
            }
        };
        let beam = payload::BEAM.max(2 * leg.limit) as u64;
        let section = SelectorOptions::Include(vec![payload::SECTION.to_owned()].into());
        QueryPointsBuilder::new(collection)
            .query(Nearest::new_nearest(input))
            .using(using)
            .filter(condition(leg.filter))
            .params(SearchParamsBuilder::default().exact(self.settings.exact).hnsw_ef(beam))
            .limit(leg.limit as u64)
            .with_payload(section)
            .build()
    }
}

impl Node {
    fn new(url: &str, settings: &Settings) -> Result<Self, VectorError> {
        let (search, write) = Self::clients(url, settings)?;
        Ok(Self { url: url.to_owned(), search: ArcSwap::from_pointee(search), write: ArcSwap::from_pointee(write) })
    }

    /// New connections: one that hangs would be used for ever.
    fn refresh(&self, settings: &Settings) -> Result<(), VectorError> {
        let (search, write) = Self::clients(&self.url, settings)?;
        self.search.store(search.into());
        self.write.store(write.into());
        Ok(())
    }

    fn clients(url: &str, settings: &Settings) -> Result<(Qdrant, Qdrant), VectorError> {
        let client = |limit: Duration| {
            let mut config = Qdrant::from_url(url).timeout(limit).connect_timeout(settings.search_limit()).skip_compatibility_check();
            if let Some(key) = &settings.api_key {
                let key: &SecretString = key;
                config.set_api_key(key.expose_secret());
            }
            config.build().map_err(|error| VectorError::Setting { field: "url", reason: error.to_string() })
        };
        Ok((client(settings.search_limit())?, client(Duration::from_millis(settings.write_ms))?))
    }
}

fn struct_of(point: Point) -> PointStruct {
    let sparse = SparseVectorBuilder::new(point.lexical.indices, point.lexical.values).build();
    let vectors = NamedVectors { vectors: [(DENSE.to_owned(), Vector::from(point.dense.numbers().into_owned())), (LEXICAL.to_owned(), sparse.into())].into() };
    let value = |value| match value {
        payload::Value::Name(name) => Value::from(name),
        payload::Value::Number(number) => Value::from(number),
    };
    PointStruct::new(point.id, vectors, payload::of(&point.tags).map(|(field, held)| (field, value(held))))
}

fn condition(filter: &Filter) -> Must {
    let number = |number: i64| Some(number as f64);
    Must::must(payload::tests(filter).into_iter().map(|test| match test {
        payload::Test::Is(field, name) => Condition::matches(field, name),
        payload::Test::OneOf(field, names) => Condition::matches(field, names),
        payload::Test::AtMost(field, most) => Condition::range(field, Range { lte: number(most), ..Range::default() }),
        payload::Test::AtLeast(field, least) => Condition::range(field, Range { gte: number(least), ..Range::default() }),
    }))
}

fn hit(point: &ScoredPoint) -> Option<Hit> {
    let PointIdOptions::Num(id) = point.id.as_ref()?.point_id_options.as_ref()? else { return None };
    let section = match point.payload.get(payload::SECTION).and_then(|value| value.kind.as_ref()) {
        Some(Field::IntegerValue(section)) => section.cast_unsigned(),
        _ => *id,
    };
    Some(Hit { id: *id, section, score: point.score })
}

fn failed(error: &qdrant_client::QdrantError) -> VectorError {
    VectorError::Unavailable(error.to_string())
}
