//! Searches an import that is open. Knows nothing of how it came in.

use std::collections::BTreeMap;
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::ImportError;
use super::lines::Section;
use super::store::{self, Manifest, Row};
use crate::day::Day;
use crate::language::Language;
use crate::terms;
use crate::vectors::fusion::{depth, fused};
use crate::vectors::partition::{Partition, nearest};
use crate::vectors::quantised::Probe;
use crate::vectors::{Hit, inverse_frequency};

/// An import that is open: vectors and postings in memory, texts in their file.
#[derive(Debug)]
pub struct Imported {
    generation: String,
    dimension: usize,
    languages: BTreeMap<Language, (Partition, Vec<Row>)>,
    texts: File,
    folder: PathBuf,
    exact: bool,
}

/// How sections are ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// By both, fused.
    #[default]
    Hybrid,
    /// By the vector.
    Dense,
    /// By the words.
    Lexical,
}

/// A question to an import.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportQuery {
    /// Only this language; `None` for all.
    pub language: Option<Language>,
    /// Only what is in force on the day.
    pub as_of: Option<Day>,
    /// How many sections at most.
    pub limit: usize,
    /// How to rank.
    pub mode: Mode,
    /// The question's vector; not needed for `Lexical`, and a `Hybrid` search without one is lexical.
    pub vector: Option<Vec<f32>>,
    /// The question's words.
    pub query: String,
    /// Weight of the lexical list in a hybrid search, where the dense list has 1.
    pub lexical_weight: f32,
}

/// A section found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ImportedSection {
    /// As it was imported.
    pub id: String,
    /// The document it belongs to.
    pub document: String,
    /// Its place there.
    pub section: String,
    /// Language of the text.
    pub language: Language,
    /// First day in force.
    pub effective_from: Day,
    /// Last day in force, inclusive.
    pub effective_until: Option<Day>,
    /// Heading.
    pub title: String,
    /// Text.
    pub text: String,
    /// Where it stands.
    pub url: String,
    /// Cosine, BM25 sum or fused score, as the mode says.
    pub score: f32,
    /// Why it was found.
    pub why: Why,
}

/// A section's places in the lists that were fused.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Why {
    /// Place in the dense list, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dense_rank: Option<usize>,
    /// Cosine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cosine: Option<f32>,
    /// Place in the lexical list, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lexical_rank: Option<usize>,
    /// BM25 sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bm25: Option<f32>,
}

impl Imported {
    /// Opens the current import below the data folder, if there is one.
    pub fn open(data: &Path) -> Result<Option<Self>, ImportError> {
        let Some((folder, manifest)) = store::current(data)? else { return Ok(None) };
        let Manifest { dimension, sections, .. } = manifest;
        let file = folder.join("texts");
        let texts = File::open(&file).map_err(|source| ImportError::Disk { file, source })?;
        let languages = sections
            .par_iter()
            .map(|(language, count)| {
                let (partition, rows) = store::partition(&folder, *language)?;
                if rows.len() == *count && partition.vectors.dimension == dimension {
                    return Ok((*language, (partition, rows)));
                }
                let reason = "another number of sections than the manifest says".to_owned();
                Err(ImportError::Damaged { file: folder.join(format!("{language}.part")), reason })
            })
            .collect::<Result<BTreeMap<_, _>, ImportError>>()?;
        let generation = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Some(Self { generation, dimension, languages, texts, folder, exact: false }))
    }

    /// Reads every vector of the languages asked, not only the nearest cells.
    #[must_use]
    pub fn exact(self) -> Self {
        Self { exact: true, ..self }
    }

    /// Name of the import.
    pub fn generation(&self) -> &str {
        &self.generation
    }

    /// Components of a vector.
    pub fn dimension(&self) -> usize {
        self.dimension
    }

    /// How many sections there are.
    pub fn len(&self) -> usize {
        self.languages.values().map(|(_, rows)| rows.len()).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The best sections, best first, with their texts.
    pub fn search(&self, query: &ImportQuery) -> Result<Vec<ImportedSection>, ImportError> {
        let vector = match (&query.vector, query.mode) {
            (_, Mode::Lexical) => None,
            (None, Mode::Dense) => return Err(ImportError::NoVector(query.mode)),
            (vector, _) => vector.as_deref(),
        };
        if let Some(vector) = vector.filter(|vector| vector.len() != self.dimension && !self.is_empty()) {
            return Err(ImportError::Dimension { expected: self.dimension, found: vector.len() });
        }
        let deep = if query.mode == Mode::Hybrid { depth(query.limit) } else { query.limit };
        let dense = vector.map_or_else(Vec::new, |vector| self.dense(query, vector, deep));
        let lexical = if query.mode == Mode::Dense { Vec::new() } else { self.lexical(query, deep) };
        let found = match query.mode {
            Mode::Dense => dense.clone(),
            Mode::Lexical => lexical.clone(),
            Mode::Hybrid => fused(&[(&dense, 1.0), (&lexical, query.lexical_weight)], query.limit),
        };
        found.iter().map(|hit| self.section(*hit, why(hit.id, &dense, &lexical))).collect()
    }

    /// The partitions asked, each with its number.
    fn asked(&self, query: &ImportQuery) -> impl Iterator<Item = (u64, Language, &Partition, &Vec<Row>)> {
        let wanted = query.language;
        let all = self.languages.iter().enumerate();
        all.filter(move |(_, (language, _))| wanted.is_none_or(|wanted| wanted == **language))
            .map(|(at, (language, (partition, rows)))| (at as u64, *language, partition, rows))
    }

    fn dense(&self, query: &ImportQuery, vector: &[f32], depth: usize) -> Vec<Hit> {
        let probe = Probe::new(vector);
        let day = query.as_of.map(Day::number);
        let (numbers, asked): (Vec<u64>, Vec<_>) =
            self.asked(query).map(|(at, _, partition, rows)| (at, (partition, move |row: u32| day.is_none_or(|day| rows[row as usize].holds_on(day))))).unzip();
        nearest(&asked, &probe, depth, self.exact).into_iter().map(|near| hit(numbers[near.partition], (near.row, near.cosine))).collect()
    }

    fn lexical(&self, query: &ImportQuery, depth: usize) -> Vec<Hit> {
        let day = query.as_of.map(Day::number);
        let lists = self.asked(query).flat_map(|(at, language, partition, rows)| {
            let words = terms::question(language, &query.query);
            let factor = |(term, weight): (&u32, &f32)| (*term, weight * inverse_frequency(rows.len(), partition.postings.frequency(*term)));
            let question: Vec<(u32, f32)> = words.indices.iter().zip(&words.values).map(factor).collect();
            let admits = |row: u32| day.is_none_or(|day| rows[row as usize].holds_on(day));
            partition.lexical(&question, depth, admits).into_iter().map(move |found| hit(at, found))
        });
        best(lists.collect(), depth)
    }

    fn section(&self, hit: Hit, why: Why) -> Result<ImportedSection, ImportError> {
        let file = || self.folder.join("texts");
        let damaged = |reason: String| ImportError::Damaged { file: file(), reason };
        let place = self.languages.values().nth((hit.id >> 32) as usize).and_then(|(_, rows)| rows.get((hit.id & 0xffff_ffff) as usize));
        let (offset, length) = place.ok_or_else(|| damaged("a section that is not there".to_owned()))?.text();
        let mut record = vec![0; length];
        self.texts.read_exact_at(&mut record, offset).map_err(|source| ImportError::Disk { file: file(), source })?;
        let Section { id, document, section, language, effective_from, effective_until, title, text, url } =
            serde_json::from_slice(&record).map_err(|error| damaged(error.to_string()))?;
        Ok(ImportedSection { id, document, section, language, effective_from, effective_until, title, text, url, score: hit.score, why })
    }
}

/// Partition and row as one id.
fn hit(partition: u64, (row, score): (u32, f32)) -> Hit {
    let id = partition << 32 | u64::from(row);
    Hit { id, section: id, score }
}

fn best(mut hits: Vec<Hit>, depth: usize) -> Vec<Hit> {
    hits.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then(a.id.cmp(&b.id)));
    hits.truncate(depth);
    hits
}

fn why(id: u64, dense: &[Hit], lexical: &[Hit]) -> Why {
    let place = |list: &[Hit]| list.iter().position(|hit| hit.id == id).map(|at| (at + 1, list[at].score));
    let (dense, lexical) = (place(dense), place(lexical));
    Why {
        dense_rank: dense.map(|(rank, _)| rank),
        cosine: dense.map(|(_, cosine)| cosine),
        lexical_rank: lexical.map(|(rank, _)| rank),
        bm25: lexical.map(|(_, sum)| sum),
    }
}
