//! Imports sections with given vectors from a JSON-lines file and searches them. Knows nothing of guides, answers or HTTP.
//!
//! An import is written beside the one being served and becomes current with one rename: killing it at any moment leaves the old one.
//! Vectors and postings are held in memory when it is opened, texts stay in their file and are read by offset.

mod lines;
mod search;
mod store;

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use crate::language::Language;
use crate::terms;
use crate::vectors::partition::PartitionBuilder;

pub use search::{ImportQuery, Imported, ImportedSection, Mode, Why};

use lines::{Lines, Section};
use store::{Place, Row, Writer};

/// Texts embedded at a time.
const EMBEDDED_AT_ONCE: usize = 32;

/// Files to import.
#[derive(Debug, Clone, Copy)]
pub struct Source<'s> {
    /// One JSON object a line.
    pub sections: &'s Path,
    /// Little-endian f32 rows in the same order; without it sections are embedded.
    pub vectors: Option<&'s Path>,
    /// Components a vector must have, if that is known.
    pub dimension: Option<usize>,
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Sections done.
    pub done: usize,
    /// Of so many.
    pub total: usize,
}

/// What an import is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading lines and vectors, or embedding.
    Reading,
    /// Dividing into cells, sorting postings and writing.
    Indexing,
}

/// What an import brought in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Name of the folder written.
    pub generation: String,
    /// Sections per language.
    pub sections: BTreeMap<Language, usize>,
    /// Components of a vector.
    pub dimension: usize,
}

/// Why an import or a search in one is refused.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A line that is not a section.
    #[error("{}:{line}: {reason}", .file.display())]
    Line {
        /// The file.
        file: PathBuf,
        /// Counted from 1.
        line: usize,
        /// What is wrong, with the field's name.
        reason: String,
    },
    /// Vectors that do not fit the sections.
    #[error("{}: {reason}", .file.display())]
    Vectors {
        /// The file.
        file: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// The texts could not be embedded.
    #[error("embedding the sections up to line {line}: {reason}")]
    Embedding {
        /// Last line of the batch.
        line: usize,
        /// What the embedding said.
        reason: String,
    },
    /// Another import is running in the same folder.
    #[error("another import is writing to {}", .0.display())]
    Busy(PathBuf),
    /// A question whose vector has another length than the sections'.
    #[error("a vector of {found} components, where the import has {expected}")]
    Dimension {
        /// Components of the import's vectors.
        expected: usize,
        /// Components of the question's.
        found: usize,
    },
    /// A question that needs a vector and has none.
    #[error("a {0:?} search needs a vector")]
    NoVector(Mode),
    /// A file of the import is damaged.
    #[error("{}: {reason}; import again", .file.display())]
    Damaged {
        /// The file.
        file: PathBuf,
        /// What was found.
        reason: String,
    },
    /// A file could not be read or written.
    #[error("{}: {source}", .file.display())]
    Disk {
        /// The file.
        file: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
}

/// Sections of one language on their way in.
struct Arriving {
    builder: PartitionBuilder,
    rows: Vec<Row>,
}

/// Reads, checks and indexes all sections below `data`, then makes them current; on an error nothing has changed.
pub fn import<E: std::fmt::Display>(
    source: Source<'_>,
    data: &Path,
    mut embed: impl FnMut(&[String]) -> Result<Vec<Vec<f32>>, E>,
    mut progress: impl FnMut(Progress),
) -> Result<Summary, ImportError> {
    let total = lines::count(source.sections)?;
    let mut given = source.vectors.map(|file| Given::open(file, total, source.dimension)).transpose()?;
    let mut writer = Writer::begin(data)?;
    let mut arriving: HashMap<Language, Arriving> = HashMap::new();
    let mut dimension = given.as_ref().map(|given| given.dimension).or(source.dimension);
    let mut seen: HashMap<u128, usize> = HashMap::with_capacity(total);
    let mut lines = Lines::open(source.sections)?;
    let mut done = 0;
    loop {
        let batch = lines.batch(EMBEDDED_AT_ONCE, &mut seen)?;
        let Some((last, _)) = batch.last() else { break };
        let vectors = match &mut given {
            Some(given) => given.rows(&batch)?,
            None => embedded(&batch, *last, &mut embed, &mut dimension)?,
        };
        for ((_, section), vector) in batch.iter().zip(vectors) {
            let place = writer.text(section)?;
            accept(&mut arriving, section, place, &vector);
        }
        done += batch.len();
        progress(Progress { stage: Stage::Reading, done, total });
    }
    finish(writer, arriving, dimension.unwrap_or(0), |done| progress(Progress { stage: Stage::Indexing, done, total }))
}

fn accept(arriving: &mut HashMap<Language, Arriving>, section: &Section, place: Place, vector: &[f32]) {
    let here = arriving.entry(section.language).or_insert_with(|| Arriving { builder: PartitionBuilder::new(vector.len()), rows: Vec::new() });
    let words = terms::document(section.language, &format!("{}\n{}", section.title, section.text));
    here.builder.push(vector, &words);
    here.rows.push(Row::new(section.effective_from, section.effective_until, place));
}

fn finish(mut writer: Writer, arriving: HashMap<Language, Arriving>, dimension: usize, mut progress: impl FnMut(usize)) -> Result<Summary, ImportError> {
    let mut sections = BTreeMap::new();
    let mut done = 0;
    for (language, Arriving { builder, rows }) in arriving {
        let (partition, order) = builder.finish();
        let rows: Vec<Row> = order.iter().map(|row| rows[*row as usize]).collect();
        writer.partition(language, &partition, &rows)?;
        sections.insert(language, rows.len());
        done += rows.len();
        progress(done);
    }
    let generation = writer.finish(dimension, &sections)?;
    Ok(Summary { generation, sections, dimension })
}

fn embedded<E: std::fmt::Display>(
    batch: &[(usize, Section)],
    last: usize,
    embed: &mut impl FnMut(&[String]) -> Result<Vec<Vec<f32>>, E>,
    dimension: &mut Option<usize>,
) -> Result<Vec<Vec<f32>>, ImportError> {
    let texts: Vec<String> = batch.iter().map(|(_, section)| format!("{}\n{}", section.title, section.text)).collect();
    let refused = |reason: String| ImportError::Embedding { line: last, reason };
    let mut vectors = embed(&texts).map_err(|error| refused(error.to_string()))?;
    if vectors.len() != texts.len() {
        return Err(refused(format!("{} vectors for {} texts", vectors.len(), texts.len())));
    }
    for vector in &mut vectors {
        let expected = *dimension.get_or_insert(vector.len());
        if vector.len() != expected {
            return Err(refused(format!("a vector of {} components among those of {expected}", vector.len())));
        }
        if !normalise(vector) {
            return Err(refused("a vector that has no direction: zero or not finite".to_owned()));
        }
    }
    Ok(vectors)
}

/// A file of vectors, read along with the lines.
struct Given {
    file: PathBuf,
    reader: BufReader<File>,
    dimension: usize,
}

impl Given {
    fn open(file: &Path, sections: usize, expected: Option<usize>) -> Result<Self, ImportError> {
        let disk = |source| ImportError::Disk { file: file.to_owned(), source };
        let wrong = |reason: String| ImportError::Vectors { file: file.to_owned(), reason };
        let opened = File::open(file).map_err(disk)?;
        let bytes = opened.metadata().map_err(disk)?.len() as usize;
        let rows = |dimension: usize| bytes as f64 / (dimension * 4) as f64;
        let dimension = match expected {
            Some(dimension) if bytes == sections * dimension * 4 => dimension,
            Some(dimension) => {
                return Err(wrong(format!("{} rows of {dimension} numbers for {sections} sections", rows(dimension))));
            }
            None if sections > 0 && bytes > 0 && bytes.is_multiple_of(sections * 4) => bytes / (sections * 4),
            None if sections == 0 && bytes == 0 => 0,
            None => return Err(wrong(format!("{} numbers do not divide into {sections} sections", bytes / 4))),
        };
        Ok(Self { file: file.to_owned(), reader: BufReader::with_capacity(1 << 20, opened), dimension })
    }

    fn rows(&mut self, batch: &[(usize, Section)]) -> Result<Vec<Vec<f32>>, ImportError> {
        let mut bytes = vec![0u8; self.dimension * 4];
        let mut rows = Vec::with_capacity(batch.len());
        for (line, _) in batch {
            self.reader.read_exact(&mut bytes).map_err(|source| ImportError::Disk { file: self.file.clone(), source })?;
            let mut row: Vec<f32> = bytes.chunks_exact(4).map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect();
            if !normalise(&mut row) {
                let reason = format!("row {line} has no direction: zero or not finite");
                return Err(ImportError::Vectors { file: self.file.clone(), reason });
            }
            rows.push(row);
        }
        Ok(rows)
    }
}

/// Brings a vector to unit length; `false` where that cannot be.
fn normalise(vector: &mut [f32]) -> bool {
    let norm = vector.iter().map(|x| f64::from(*x) * f64::from(*x)).sum::<f64>().sqrt();
    if !norm.is_finite() || norm < 1e-12 {
        return false;
    }
    for x in vector {
        *x = (f64::from(*x) / norm) as f32;
    }
    true
}
