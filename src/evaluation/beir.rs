//! Retrieval on any data set in BEIR's layout: `corpus.jsonl`, `queries.jsonl`, `qrels/<split>.tsv`. Knows nothing of guides.
//!
//! nDCG@10 uses the gain as the relevance grade and the discount log2(rank + 1), as `trec_eval` and BEIR do (Järvelin and Kekäläinen 2002).

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::hash::BuildHasher;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::detect::Detector;
use crate::embedding::{EmbedError, Embedder, Kind};
use crate::language::Language;
use crate::terms;

/// Weight of the lexical leg against the dense one in reciprocal rank fusion.
const WORDS_WEIGHT: f32 = 0.2;
/// The usual constant of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009).
const RRF: f32 = 60.0;
/// Documents taken from each leg.
const DEPTH: usize = 100;

/// Why a data set cannot be measured.
#[derive(Debug, thiserror::Error)]
pub enum BeirError {
    /// A file cannot be read.
    #[error("{path}: {source}")]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A line is not of the right form.
    #[error("{path}:{line}: {reason}")]
    Line {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
    /// Texts could not be embedded.
    #[error(transparent)]
    Embedding(#[from] EmbedError),
}

#[derive(Deserialize)]
struct Entry {
    #[serde(rename = "_id")]
    id: String,
    #[serde(default)]
    title: String,
    text: String,
    #[serde(default)]
    metadata: Metadata,
}

#[derive(Deserialize, Default)]
struct Metadata {
    language: Option<Language>,
}

/// Figures over a set of queries.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Measures {
    /// How many queries.
    pub queries: usize,
    /// Normalised discounted cumulative gain over ten ranks.
    pub ndcg_10: f64,
    /// Share of the relevant documents at rank 1.
    pub recall_1: f64,
    /// Share of the relevant documents among the first five.
    pub recall_5: f64,
    /// Share of the relevant documents among the first ten.
    pub recall_10: f64,
    /// Mean of 1 / rank of the first relevant document within ten ranks.
    pub mrr_10: f64,
}

/// What was measured.
#[derive(Debug, Serialize)]
pub struct Report {
    /// Over all queries.
    pub all: Measures,
    /// Per language of the query.
    pub languages: BTreeMap<Language, Measures>,
    /// Ranked documents per query, the best first; what `--run` writes.
    #[serde(skip)]
    pub run: Vec<(String, Vec<(String, f32)>)>,
}

/// Relevance grades per query and document.
type Qrels = HashMap<String, HashMap<String, u32>>;

struct Collection {
    entries: Vec<Entry>,
    vectors: Vec<Vec<f32>>,
    postings: HashMap<u32, Vec<(usize, f32)>>,
}

/// Measures a data set.
pub fn measure(folder: &Path, split: &str, embedder: &Embedder, progress: &dyn Fn(usize, usize)) -> Result<Report, BeirError> {
    let qrels = qrels(&folder.join("qrels").join(format!("{split}.tsv")))?;
    let queries: Vec<Entry> = entries(&folder.join("queries.jsonl"))?.into_iter().filter(|query| qrels.contains_key(&query.id)).collect();
    let detector = Detector::new();
    let language = |entry: &Entry| entry.metadata.language.unwrap_or_else(|| detector.language(&entry.text, None));
    let collection = collected(entries(&folder.join("corpus.jsonl"))?, embedder, progress, &language)?;
    let mut of_language: BTreeMap<Language, Vec<Measures>> = BTreeMap::new();
    let mut run = Vec::with_capacity(queries.len());
    for batch in queries.chunks(32) {
        let texts: Vec<String> = batch.iter().map(|query| query.text.clone()).collect();
        let vectors = embedder.embed_now(Kind::Query, &texts)?;
        for (query, vector) in batch.iter().zip(&vectors) {
            let ranked = collection.ranked(vector, &terms::question(language(query), &query.text));
            let measured = qrels.get(&query.id).map(|grades| measures(&ranked, grades)).unwrap_or_default();
            of_language.entry(language(query)).or_default().push(measured);
            run.push((query.id.clone(), ranked));
        }
    }
    let all: Vec<Measures> = of_language.values().flatten().cloned().collect();
    Ok(Report { all: mean(&all), languages: of_language.into_iter().map(|(language, each)| (language, mean(&each))).collect(), run })
}

fn collected(
    entries: Vec<Entry>,
    embedder: &Embedder,
    progress: &dyn Fn(usize, usize),
    language: &dyn Fn(&Entry) -> Language,
) -> Result<Collection, BeirError> {
    let whole = |entry: &Entry| if entry.title.is_empty() { entry.text.clone() } else { format!("{}\n{}", entry.title, entry.text) };
    let mut vectors = Vec::with_capacity(entries.len());
    let mut postings: HashMap<u32, Vec<(usize, f32)>> = HashMap::new();
    for batch in entries.chunks(32) {
        vectors.extend(embedder.embed_now(Kind::Passage, &batch.iter().map(whole).collect::<Vec<_>>())?);
        progress(vectors.len(), entries.len());
    }
    for (at, entry) in entries.iter().enumerate() {
        let weights = terms::document(language(entry), &whole(entry));
        for (term, weight) in weights.indices.iter().zip(&weights.values) {
            postings.entry(*term).or_default().push((at, *weight));
        }
    }
    Ok(Collection { entries, vectors, postings })
}

impl Collection {
    fn ranked(&self, vector: &[f32], words: &terms::Sparse) -> Vec<(String, f32)> {
        let dense = self.vectors.iter().map(|other| other.iter().zip(vector).map(|(a, b)| a * b).sum()).collect::<Vec<f32>>();
        let mut lexical: HashMap<usize, f32> = HashMap::new();
        let total = self.entries.len() as f32;
        for posting in words.indices.iter().filter_map(|term| self.postings.get(term)) {
            let rarity = (1.0 + (total - posting.len() as f32 + 0.5) / (posting.len() as f32 + 0.5)).ln();
            for (at, weight) in posting {
                *lexical.entry(*at).or_default() += weight * rarity;
            }
        }
        let mut fused: HashMap<usize, f32> = HashMap::new();
        for (leg, weight) in [(top(dense.into_iter().enumerate().collect()), 1.0), (top(lexical.into_iter().collect()), WORDS_WEIGHT)] {
            for (rank, (at, _)) in leg.into_iter().enumerate() {
                *fused.entry(at).or_default() += weight / (RRF + rank as f32 + 1.0);
            }
        }
        top(fused.into_iter().collect()).into_iter().map(|(at, score)| (self.entries[at].id.clone(), score)).collect()
    }
}

fn top(mut scores: Vec<(usize, f32)>) -> Vec<(usize, f32)> {
    scores.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    scores.truncate(DEPTH);
    scores
}

/// The measures of one ranking against grades of relevance.
pub fn measures<S: BuildHasher>(ranked: &[(String, f32)], grades: &HashMap<String, u32, S>) -> Measures {
    let grade = |id: &String| grades.get(id).copied().unwrap_or(0);
    let gain = |rank: usize, grade: u32| f64::from(grade) / (rank as f64 + 2.0).log2();
    let gained: f64 = ranked.iter().take(10).enumerate().map(|(rank, (id, _))| gain(rank, grade(id))).sum();
    let mut best: Vec<u32> = grades.values().copied().filter(|grade| *grade > 0).collect();
    best.sort_unstable_by(|a, b| b.cmp(a));
    let ideal: f64 = best.iter().take(10).enumerate().map(|(rank, grade)| gain(rank, *grade)).sum();
    let recall = |ranks: usize| ranked.iter().take(ranks).filter(|(id, _)| grade(id) > 0).count() as f64 / best.len().max(1) as f64;
    let first = ranked.iter().take(10).position(|(id, _)| grade(id) > 0);
    Measures {
        queries: 1,
        ndcg_10: if ideal > 0.0 { gained / ideal } else { 0.0 },
        recall_1: recall(1),
        recall_5: recall(5),
        recall_10: recall(10),
        mrr_10: first.map_or(0.0, |rank| 1.0 / (rank as f64 + 1.0)),
    }
}

fn mean(of: &[Measures]) -> Measures {
    let mean = |value: &dyn Fn(&Measures) -> f64| of.iter().map(value).sum::<f64>() / of.len().max(1) as f64;
    Measures {
        queries: of.len(),
        ndcg_10: mean(&|m| m.ndcg_10),
        recall_1: mean(&|m| m.recall_1),
        recall_5: mean(&|m| m.recall_5),
        recall_10: mean(&|m| m.recall_10),
        mrr_10: mean(&|m| m.mrr_10),
    }
}

fn entries(path: &Path) -> Result<Vec<Entry>, BeirError> {
    let disk = |source| BeirError::Disk { path: path.to_owned(), source };
    let mut entries = Vec::new();
    for (at, line) in BufReader::new(File::open(path).map_err(disk)?).lines().enumerate() {
        let line = line.map_err(disk)?;
        if line.trim().is_empty() {
            continue;
        }
        let entry = serde_json::from_str(&line).map_err(|error| BeirError::Line { path: path.to_owned(), line: at + 1, reason: error.to_string() })?;
        entries.push(entry);
    }
    Ok(entries)
}

fn qrels(path: &Path) -> Result<Qrels, BeirError> {
    let text = fs::read_to_string(path).map_err(|source| BeirError::Disk { path: path.to_owned(), source })?;
    let mut qrels = Qrels::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let fields: Vec<&str> = line.split('\t').collect();
        let grade = match fields[..] {
            [_, _, grade] => grade.trim().parse::<i64>().ok(),
            _ => None,
        };
        match grade {
            Some(grade) => {
                qrels.entry(fields[0].to_owned()).or_default().insert(fields[1].to_owned(), u32::try_from(grade).unwrap_or(0));
            }
            // The first line names the columns.
            None if at == 0 => {}
            None => return Err(BeirError::Line { path: path.to_owned(), line: at + 1, reason: "needs query, document and grade, parted by tabs".to_owned() }),
        }
    }
    Ok(qrels)
}
