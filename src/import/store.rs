//! The folder of an import: its files, how they are written beside the old one and how they are read. Knows nothing of searching.
//!
//! ```text
//! import/current                  name of the folder to serve
//! import/<generation>/manifest.json
//! import/<generation>/texts       one JSON record after the other
//! import/<generation>/<language>.part   a JSON line that gives the lengths, then the arrays, little-endian
//! ```

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use bytemuck::{Pod, Zeroable};
use serde::{Deserialize, Serialize};

use super::ImportError;
use super::lines::Section;
use crate::day::Day;
use crate::language::Language;
use crate::vectors::cells::Cells;
use crate::vectors::partition::Partition;
use crate::vectors::postings::{Bounds, Postings};
use crate::vectors::quantised::Quantised;

/// Form of the files; another form means another import.
const FORM: u32 = 2;

/// Where a section's text lies, and the days it is in force.
#[derive(Debug, Clone, Copy, Pod, Zeroable)]
#[repr(C)]
pub(super) struct Row {
    offset: u64,
    length: u32,
    from: i32,
    until: i32,
    unused: u32,
}

/// Where a text lies in the text file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    offset: u64,
    length: u32,
}

impl Row {
    pub(super) fn new(from: Day, until: Option<Day>, place: Place) -> Self {
        let until = until.map_or(i32::MAX, Day::number);
        Self { offset: place.offset, length: place.length, from: from.number(), until, unused: 0 }
    }

    /// Whether the section is in force on the day.
    #[inline]
    pub(super) fn holds_on(&self, day: i32) -> bool {
        self.from <= day && day <= self.until
    }

    /// Offset and length of the text.
    pub(super) fn text(&self) -> (u64, usize) {
        (self.offset, self.length as usize)
    }
}

/// What `manifest.json` says.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Manifest {
    form: u32,
    pub(super) dimension: usize,
    pub(super) sections: BTreeMap<Language, usize>,
    texts: u64,
}

/// Lengths of the arrays of a `.part` file, in their order.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Lengths {
    dimension: usize,
    rows: usize,
    centres: usize,
    cells: usize,
    terms: usize,
    postings: usize,
    unit: f32,
}

/// An import being written; dropped before it is finished, it leaves nothing that is read.
pub(super) struct Writer {
    root: PathBuf,
    folder: PathBuf,
    generation: String,
    texts: BufWriter<File>,
    offset: u64,
    _lock: File,
}

impl Writer {
    pub(super) fn begin(data: &Path) -> Result<Self, ImportError> {
        let root = data.join("import");
        fs::create_dir_all(&root).map_err(at(&root))?;
        let lock_file = root.join("lock");
        let lock = File::create(&lock_file).map_err(at(&lock_file))?;
        lock.try_lock().map_err(|_| ImportError::Busy(root.clone()))?;
        // What an earlier import left unfinished is in nobody's way but the disk's.
        let serving = fs::read_to_string(root.join("current")).unwrap_or_default();
        remove_folders(&root, &serving)?;
        let generation = ulid::Ulid::new().to_string();
        let folder = root.join(&generation);
        fs::create_dir(&folder).map_err(at(&folder))?;
        let file = folder.join("texts");
        let texts = BufWriter::with_capacity(1 << 20, File::create(&file).map_err(at(&file))?);
        Ok(Self { root, folder, generation, texts, offset: 0, _lock: lock })
    }

    /// Writes a section's text and says where.
    pub(super) fn text(&mut self, section: &Section) -> Result<Place, ImportError> {
        let file = self.folder.join("texts");
        let record = serde_json::to_vec(section).map_err(|error| ImportError::Damaged { file: file.clone(), reason: error.to_string() })?;
        self.texts.write_all(&record).map_err(at(&file))?;
        let place = Place { offset: self.offset, length: record.len() as u32 };
        self.offset += record.len() as u64;
        Ok(place)
    }

    pub(super) fn partition(&mut self, language: Language, partition: &Partition, rows: &[Row]) -> Result<(), ImportError> {
        let file = self.folder.join(format!("{language}.part"));
        let written = || -> std::io::Result<()> {
            let mut out = BufWriter::with_capacity(1 << 20, File::create(&file)?);
            let (vectors, cells, postings) = (&partition.vectors, &partition.cells, &partition.postings);
            let lengths = Lengths {
                dimension: vectors.dimension,
                rows: vectors.len(),
                centres: cells.centres.len(),
                cells: cells.len(),
                terms: postings.terms.len(),
                postings: postings.rows.len(),
                unit: postings.unit,
            };
            serde_json::to_writer(&mut out, &lengths)?;
            out.write_all(b"\n")?;
            for quantised in [vectors, &cells.centres] {
                out.write_all(bytemuck::cast_slice(&quantised.high))?;
                out.write_all(bytemuck::cast_slice(&quantised.low_plane()))?;
                out.write_all(bytemuck::cast_slice(&quantised.steps))?;
            }
            out.write_all(bytemuck::cast_slice(&cells.starts))?;
            out.write_all(bytemuck::cast_slice(&postings.terms))?;
            out.write_all(bytemuck::cast_slice(&postings.starts))?;
            out.write_all(bytemuck::cast_slice(&postings.rows))?;
            out.write_all(bytemuck::cast_slice(&postings.weights))?;
            out.write_all(bytemuck::cast_slice(rows))?;
            out.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()
        };
        written().map_err(at(&file))
    }

    /// Everything to disk, then the one rename that makes it current; the old folder goes.
    pub(super) fn finish(self, dimension: usize, sections: &BTreeMap<Language, usize>) -> Result<String, ImportError> {
        let Self { root, folder, generation, texts, offset, _lock } = self;
        let file = folder.join("texts");
        let synced = texts.into_inner().map_err(std::io::IntoInnerError::into_error).and_then(|file| file.sync_all());
        synced.map_err(at(&file))?;
        let manifest = Manifest { form: FORM, dimension, sections: sections.clone(), texts: offset };
        let bytes = serde_json::to_vec_pretty(&manifest).map_err(|error| ImportError::Damaged { file: folder.clone(), reason: error.to_string() })?;
        durable(&folder.join("manifest.json"), &bytes)?;
        sync_folder(&folder)?;
        let beside = root.join("current.new");
        durable(&beside, generation.as_bytes())?;
        let current = root.join("current");
        fs::rename(&beside, &current).map_err(at(&current))?;
        sync_folder(&root)?;
        // A server that has the old one open keeps its files until it closes them.
        remove_folders(&root, &generation)?;
        Ok(generation)
    }
}

/// The current import's folder and manifest, if there is one.
pub(super) fn current(data: &Path) -> Result<Option<(PathBuf, Manifest)>, ImportError> {
    let root = data.join("import");
    let pointer = root.join("current");
    let generation = match fs::read_to_string(&pointer) {
        Ok(generation) => generation,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(ImportError::Disk { file: pointer, source }),
    };
    let damaged = |file: &Path, reason: String| ImportError::Damaged { file: file.to_owned(), reason };
    if generation.parse::<ulid::Ulid>().is_err() {
        return Err(damaged(&pointer, "not the name of an import".to_owned()));
    }
    let folder = root.join(generation);
    let file = folder.join("manifest.json");
    let bytes = fs::read(&file).map_err(at(&file))?;
    let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|error| damaged(&file, error.to_string()))?;
    if manifest.form != FORM {
        return Err(damaged(&file, format!("form {} of another version", manifest.form)));
    }
    let texts = folder.join("texts");
    let length = fs::metadata(&texts).map_err(at(&texts))?.len();
    if length != manifest.texts {
        return Err(damaged(&texts, format!("{length} bytes instead of {}", manifest.texts)));
    }
    Ok(Some((folder, manifest)))
}

/// Reads one language.
pub(super) fn partition(folder: &Path, language: Language) -> Result<(Partition, Vec<Row>), ImportError> {
    let file = folder.join(format!("{language}.part"));
    let damaged = |reason: String| ImportError::Damaged { file: file.clone(), reason };
    let opened = File::open(&file).map_err(at(&file))?;
    let size = opened.metadata().map_err(at(&file))?.len() as usize;
    let mut input = BufReader::new(opened);
    let mut line = String::new();
    (&mut input).take(1024).read_line(&mut line).map_err(|error| damaged(error.to_string()))?;
    let lengths: Lengths = serde_json::from_str(&line).map_err(|error| damaged(error.to_string()))?;
    if lengths.bytes().and_then(|bytes| bytes.checked_add(line.len())) != Some(size) {
        return Err(damaged(format!("{size} bytes do not fit its lengths")));
    }
    let (mut partition, rows) = lengths.read(&mut input).map_err(at(&file))?;
    if !sound(&partition, &rows) {
        return Err(damaged("its numbers contradict each other".to_owned()));
    }
    partition.postings = partition.postings.bounded();
    Ok((partition, rows))
}

impl Lengths {
    /// Bytes of all arrays; `None` when they cannot be.
    fn bytes(&self) -> Option<usize> {
        let vectors = |rows: usize| rows.checked_mul(self.dimension.checked_mul(2)?.checked_add(4)?);
        [
            vectors(self.rows)?,
            vectors(self.centres)?,
            self.cells.checked_add(1)?.checked_mul(4)?,
            self.terms.checked_mul(4 + 8)?.checked_add(8)?,
            self.postings.checked_mul(4 + 2)?,
            self.rows.checked_mul(size_of::<Row>())?,
        ]
        .into_iter()
        .try_fold(0usize, usize::checked_add)
    }

    fn read(&self, input: &mut impl Read) -> std::io::Result<(Partition, Vec<Row>)> {
        let vectors = self.vectors(self.rows, input)?;
        let centres = self.vectors(self.centres, input)?;
        let cells = Cells { centres, starts: array(self.cells + 1, input)? };
        let postings = Postings {
            terms: array(self.terms, input)?,
            starts: array(self.terms + 1, input)?,
            rows: array(self.postings, input)?,
            weights: array(self.postings, input)?,
            unit: self.unit,
            documents: self.rows as u32,
            bounds: Bounds::default(),
        };
        Ok((Partition { vectors, cells, postings }, array(self.rows, input)?))
    }

    fn vectors(&self, rows: usize, input: &mut impl Read) -> std::io::Result<Quantised> {
        let (high, low) = (array(rows * self.dimension, input)?, array(rows * self.dimension, input)?);
        Ok(Quantised::of(self.dimension, high, low, array(rows, input)?))
    }
}

/// Whether every place that an array names exists: a search never leaves the arrays, whatever is on the disk.
fn sound(partition: &Partition, rows: &[Row]) -> bool {
    let count = rows.len();
    let (cells, postings) = (&partition.cells, &partition.postings);
    let ascending = |numbers: &[u32]| numbers.windows(2).all(|pair| pair[0] <= pair[1]);
    ascending(&cells.starts)
        && cells.starts.first() == Some(&0)
        && cells.starts.last() == Some(&(count as u32))
        && (cells.centres.is_empty() || cells.centres.len() == cells.len())
        && ascending(&postings.terms)
        && postings.starts.windows(2).all(|pair| pair[0] <= pair[1])
        && postings.starts.last() == Some(&(postings.rows.len() as u64))
        && postings.rows.iter().all(|row| (*row as usize) < count)
}

fn array<T: Pod>(length: usize, input: &mut impl Read) -> std::io::Result<Vec<T>> {
    let mut numbers = vec![T::zeroed(); length];
    input.read_exact(bytemuck::cast_slice_mut(&mut numbers))?;
    Ok(numbers)
}

fn durable(file: &Path, bytes: &[u8]) -> Result<(), ImportError> {
    let written = || -> std::io::Result<()> {
        let mut out = File::create(file)?;
        out.write_all(bytes)?;
        out.sync_all()
    };
    written().map_err(at(file))
}

fn sync_folder(folder: &Path) -> Result<(), ImportError> {
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(at(folder))
}

/// Removes the folders of imports but one.
fn remove_folders(root: &Path, kept: &str) -> Result<(), ImportError> {
    for entry in fs::read_dir(root).map_err(at(root))? {
        let entry = entry.map_err(at(root))?;
        let path = entry.path();
        if path.is_dir() && entry.file_name() != kept {
            fs::remove_dir_all(&path).map_err(at(&path))?;
        }
    }
    Ok(())
}

fn at(file: &Path) -> impl FnOnce(std::io::Error) -> ImportError + use<> {
    let file = file.to_owned();
    move |source| ImportError::Disk { file, source }
}
