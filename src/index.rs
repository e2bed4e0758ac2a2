//! Knowledge folder → what can be found: loads, embeds what is new, publishes. The only writer of vectors.
//! Knows nothing of questions, HTTP or how a search ranks.

mod changes;
mod characters;
pub mod committed;
mod kept;
mod ledger;
mod names;
mod places;
mod published;
mod shipped;
mod sight;

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use arc_swap::ArcSwapOption;
use rayon::prelude::*;
use tokio::sync::Mutex;

use crate::day::Day;
use crate::embedding::{EmbedError, Embedder, Kind};
use crate::knowledge::{self, Beside, BesideOutcome, Edition, Fault, Knowledge, Loaded};
use crate::language::Language;
use crate::lock;
use crate::masking;
use crate::notions;
use crate::projection::Projection;
use crate::rules::SectionRef;
use crate::terms;
use crate::vectors::{Point, VectorError, Vectors};

use characters::Characters;
use committed::TextHash;
use kept::Kept;
use ledger::{Ledger, State};
pub use names::{Named, Names};
use places::Laid;
pub use places::{BesidePlace, Place, TreePlace, Version, Wording, wordings_of};
pub use shipped::{commit_projection, commit_vectors, stale_vectors};
use sight::{Sight, vector_file};

/// Changes when the same guides give other sections or sentences; part of the name of a generation.
const SECTIONING: u32 = 2;

/// One generation at one publication: immutable, replaced as a whole.
pub struct Index {
    /// The guides and the rest.
    pub knowledge: Knowledge,
    /// Hash of model, prefixes, sectioning and lexical rules.
    pub generation: String,
    /// Number of the publication, from 1.
    pub publication: u64,
    /// One place per section of an edition.
    pub places: Vec<Place>,
    /// The matters beside the counter's.
    pub beside: Vec<BesidePlace>,
    /// The decision trees, with how people ask what they answer.
    pub trees: Vec<TreePlace>,
    /// Whether the last good copy is served because the folder has faults.
    pub from_copy: bool,
    projection: Option<Projection>,
    found: HashMap<u64, (usize, Language)>,
    means: Vec<(Language, Vec<f32>)>,
    asked_in: HashSet<Language>,
    characters: OnceLock<Characters>,
    /// Terms and countries that places name.
    pub names: Names,
    /// Telephones and addresses that are published: nobody's personal data.
    pub published: masking::Kept,
}

impl Index {
    /// A vector of the model as it is compared with those of the index.
    pub fn compared(&self, vector: Vec<f32>) -> Vec<f32> {
        match &self.projection {
            Some(projection) => projection.of(&vector),
            None => vector,
        }
    }

    /// Mean cosine of a question with all texts of each language.
    pub fn mean_cosines(&self, vector: &[f32]) -> Vec<(Language, f32)> {
        self.means.iter().map(|(language, mean)| (*language, mean.iter().zip(vector).map(|(a, b)| a * b).sum())).collect()
    }

    /// The place and language that a point found stands for.
    pub fn place_of(&self, section: u64) -> Option<(usize, Language)> {
        self.found.get(&section).copied()
    }

    /// Whether guides know how people ask in a language.
    pub fn knows_wordings_in(&self, language: Language) -> bool {
        self.asked_in.contains(&language)
    }

    /// A matter beside, by its number.
    pub fn matter(&self, number: usize) -> Option<&Beside> {
        self.knowledge.beside.get(number)
    }

    /// Whether somebody may be in danger in a matter beside, by its number.
    pub fn is_urgent(&self, matter: usize) -> bool {
        self.matter(matter).is_some_and(|matter| matter.outcome == BesideOutcome::Urgent)
    }

    /// Chinese typed in Latin letters, in characters.
    pub fn in_characters(&self, pinyin: &str) -> String {
        self.characters.get_or_init(|| Characters::of(&self.knowledge)).read(pinyin)
    }

    /// The place of a section whose edition is in force on a day.
    pub fn place_on(&self, section: &SectionRef, day: Day) -> Option<usize> {
        let in_force = |place: &Place| self.edition_of(place).is_some_and(|edition| edition.in_force_on(day));
        self.places.iter().position(|place| place.guide == section.guide && place.anchor == section.anchor && in_force(place))
    }

    /// The edition that a place belongs to.
    pub fn edition_of(&self, place: &Place) -> Option<&Edition> {
        self.knowledge.guides.get(&place.guide)?.editions.get(place.edition)
    }
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// The folder has faults and something better is being served.
    #[error("{} faults in the knowledge folder; the last good publication stays", .0.len())]
    Faults(Vec<Fault>),
    /// The folder holds no guide that could be served.
    #[error("{folder} holds no guide that can be served ({} faults)", .faults.len())]
    NoGuides {
        /// The folder.
        folder: PathBuf,
        /// What is wrong in it.
        faults: Vec<Fault>,
    },
    /// Texts could not be embedded.
    #[error(transparent)]
    Embedding(#[from] EmbedError),
    /// Vectors could not be stored.
    #[error(transparent)]
    Vectors(#[from] VectorError),
    /// The data folder could not be read or written.
    #[error("{}: {source}", .path.display())]
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// What a publication did.
#[derive(Debug, Clone)]
pub struct Published {
    /// The generation.
    pub generation: String,
    /// The publication.
    pub publication: u64,
    /// How many guides are served.
    pub guides: usize,
    /// How many sections, counting languages.
    pub sections: usize,
    /// How many texts had no vector yet.
    pub embedded: usize,
    /// Whether anything differs from what was served before.
    pub changed: bool,
    /// Whether the folder differs from the one published last, by this process or an earlier one.
    pub new_content: bool,
    /// Faults of the parts left out; only on a first start without a good copy.
    pub faults: Vec<Fault>,
}

/// Told how many of how many texts are embedded.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// A folder as it was read.
struct Read<'f> {
    folder: &'f Path,
    content: String,
    knowledge: Knowledge,
    faults: Vec<Fault>,
}

/// Publishes a knowledge folder and holds the current index.
pub struct Publisher {
    folder: PathBuf,
    data: PathBuf,
    embedder: Embedder,
    vectors: Vectors,
    current: ArcSwapOption<Index>,
    /// Vectors of all texts seen so far, and of which kind they are.
    publishing: Mutex<(String, committed::Vectors)>,
}

impl Publisher {
    /// A publisher of `folder` that keeps its state below `data`.
    pub fn new(folder: PathBuf, data: PathBuf, embedder: Embedder, vectors: Vectors) -> Self {
        Self { folder, data, embedder, vectors, current: ArcSwapOption::empty(), publishing: Mutex::default() }
    }

    /// What is served now; none before the first publication.
    pub fn current(&self) -> Option<Arc<Index>> {
        self.current.load_full()
    }

    /// The folder that is published.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Reads the folder and serves it.
    ///
    /// A folder with faults is not published over a good one. On a first start the last good copy is served instead; only where there is none
    /// the sound parts of the folder are.
    pub async fn publish(&self, progress: Progress<'_>) -> Result<Published, IndexError> {
        let mut known = self.publishing.lock().await;
        let read = self.read(&self.folder)?;
        if read.faults.is_empty() {
            let published = self.serve(&mut known, read, progress).await?;
            let copy = self.data.join("last-good");
            if published.new_content || !copy.exists() {
                ledger::keep_copy(&self.folder, &copy).map_err(|source| IndexError::Disk { path: copy, source })?;
            }
            return Ok(published);
        }
        if self.current.load().is_some() {
            return Err(IndexError::Faults(read.faults));
        }
        let faults = read.faults.clone();
        let copy = self.data.join("last-good");
        let kept = if copy.exists() { Some(self.read(&copy)?).filter(|kept| kept.faults.is_empty()) } else { None };
        let read = kept.unwrap_or(read);
        if read.knowledge.guides.is_empty() {
            return Err(IndexError::NoGuides { folder: self.folder.clone(), faults });
        }
        let published = self.serve(&mut known, read, progress).await?;
        Ok(Published { faults, ..published })
    }

    /// Reads a folder; texts that kept the fact lock at the last publication and are the same are not compared again.
    fn read<'f>(&self, folder: &'f Path) -> Result<Read<'f>, IndexError> {
        let hashed = || ledger::content_of(folder).map_err(|source| IndexError::Disk { path: folder.to_owned(), source });
        let content = hashed()?;
        let last = Ledger::of(&self.data).read();
        if last.is_some_and(|last| last.content == content && last.lock == Some(lock::RULES)) {
            let Loaded { knowledge, faults } = knowledge::load_again(folder);
            // Not if somebody was writing meanwhile.
            if hashed()? == content {
                return Ok(Read { folder, content, knowledge, faults });
            }
        }
        let Loaded { knowledge, faults } = knowledge::load(folder);
        Ok(Read { folder, content, knowledge, faults })
    }

    async fn serve(&self, seen: &mut (String, committed::Vectors), read: Read<'_>, progress: Progress<'_>) -> Result<Published, IndexError> {
        let Read { folder, content, knowledge, faults } = read;
        if knowledge.guides.is_empty() {
            return Err(IndexError::NoGuides { folder: folder.to_owned(), faults: Vec::new() });
        }
        let ledger = Ledger::of(&self.data);
        let sight = Sight::of(folder, &self.embedder);
        let known = seen_by(&sight, seen);
        let generation = generation(&sight.name);
        let last = ledger.read().filter(|state| state.generation == generation);
        let unchanged = last.as_ref().is_some_and(|state| state.content == content);
        let lock = faults.is_empty().then_some(lock::RULES);
        let publication = last.as_ref().map_or(1, |state| state.publication + u64::from(!unchanged));

        self.read_vectors(&knowledge, folder, &sight.name, known);
        let embedded = self.embed_missing(&knowledge, &sight, known, progress)?;
        let lay = || self.laid(&knowledge, known, publication, &format!("{generation} {content}"));
        let (laid, published_texts) = rayon::join(lay, || published::of(&knowledge));
        let (mut laid, names) = laid?;
        let serving = self.current.load_full().filter(|index| index.generation == generation);
        let points = std::mem::take(&mut laid.points);
        let served = serving.as_ref().map(|serving| (points_of(serving, known), serving.publication));
        changes::bring(&self.vectors, &generation, served, points, publication).await?;
        let changed = !unchanged || serving.is_none_or(|index| index.publication != publication);
        if !unchanged || last.is_some_and(|state| state.lock != lock) {
            let state = State { generation: generation.clone(), publication, content, lock };
            ledger.write(&state).map_err(|source| IndexError::Disk { path: self.data.clone(), source })?;
        }
        let published = Published {
            generation: generation.clone(),
            publication,
            guides: knowledge.guides.len(),
            sections: laid.found.len(),
            embedded,
            changed,
            new_content: !unchanged,
            faults: Vec::new(),
        };
        let index = Index {
            published: published_texts,
            means: places::means(&laid.places),
            asked_in: laid.places.iter().flat_map(|place| &place.wordings).map(|wording| wording.language).collect(),
            knowledge,
            generation,
            publication,
            projection: sight.projection,
            characters: OnceLock::new(),
            places: laid.places,
            beside: laid.beside,
            trees: laid.trees,
            found: laid.found,
            names,
            from_copy: folder != self.folder,
        };
        self.current.store(Some(Arc::new(index)));
        Ok(published)
    }

    /// Lays out the places; what takes long is kept for the next time the folder `name` is laid out.
    fn laid(&self, knowledge: &Knowledge, vectors: &committed::Vectors, publication: u64, name: &str) -> Result<(Laid, Names), IndexError> {
        let file = kept::File::of(&self.data);
        let name = format!("{name} names {}", notions::RULES);
        let kept = file.read(&name);
        let is_new = kept.is_none();
        let Kept { words, named } = kept.unwrap_or_default();
        let (mut laid, mut names) = rayon::join(|| places::lay(knowledge, vectors, publication, &words), || Names::of(knowledge));
        names.mark(knowledge, &mut laid.places, &named);
        if is_new {
            let words = laid.points.iter().map(|point| (point.id, &point.lexical));
            let mentions = laid.places.iter().filter_map(|place| Some((place.id()?, &place.named)));
            file.write(&name, &words, &mentions).map_err(|source| IndexError::Disk { path: self.data.clone(), source })?;
        }
        Ok((laid, names))
    }

    fn read_vectors(&self, knowledge: &Knowledge, folder: &Path, kind: &str, into: &mut committed::Vectors) {
        let beside = [folder.join("vectors.bin"), self.data.join("vectors.bin")];
        let files: Vec<PathBuf> = knowledge.editions().map(|edition| vector_file(folder, edition)).chain(beside).collect();
        let read: Vec<committed::Vectors> = files
            .par_iter()
            .map(|file| {
                let mut vectors = committed::Vectors::new();
                committed::read(file, kind, &mut vectors);
                vectors
            })
            .collect();
        into.extend(read.into_iter().flatten());
    }

    /// Embeds the texts that have no vector, and remembers them below the data folder.
    fn embed_missing(&self, knowledge: &Knowledge, sight: &Sight<'_>, known: &mut committed::Vectors, progress: Progress<'_>) -> Result<usize, IndexError> {
        let editions: Vec<&Edition> = knowledge.editions().collect();
        let all = editions.par_iter().flat_map_iter(|edition| places::texts_of(edition)).chain(places::texts_beside(knowledge));
        let missing = all.filter_map(|(kind, text)| Some(TextHash::of(kind, &text)).filter(|hash| !known.contains_key(hash)).map(|hash| (hash, (kind, text))));
        let missing: Vec<_> = missing.collect();
        let mut seen = HashSet::new();
        let texts: Vec<(Kind, String)> = missing.into_iter().filter(|(hash, _)| seen.insert(*hash)).map(|(_, text)| text).collect();
        let made = sight.vectors(&texts, progress)?;
        if !made.is_empty() {
            let file = self.data.join("vectors.bin");
            let mut all = committed::Vectors::new();
            committed::read(&file, &sight.name, &mut all);
            all.extend(made.iter().map(|(hash, vector)| (*hash, vector.clone())));
            let mut each: Vec<_> = all.iter().map(|(hash, vector)| (*hash, vector)).collect();
            each.sort_unstable_by_key(|(hash, _)| *hash);
            committed::write(&file, &sight.name, &each).map_err(|source| IndexError::Disk { path: file, source })?;
        }
        let count = made.len();
        known.extend(made);
        Ok(count)
    }
}

/// Laid out anew rather than kept: they would take more memory than all else.
fn points_of(serving: &Index, known: &committed::Vectors) -> Vec<Point> {
    places::lay(&serving.knowledge, known, serving.publication, &places::Words::default()).points
}

/// The vectors known so far, none if they were made another way.
fn seen_by<'v>(sight: &Sight<'_>, seen: &'v mut (String, committed::Vectors)) -> &'v mut committed::Vectors {
    let (kind, known) = seen;
    if *kind != sight.name {
        kind.clone_from(&sight.name);
        known.clear();
    }
    known
}

fn generation(sight: &str) -> String {
    let rules = format!("{sight} sections {SECTIONING} terms {}", terms::RULES);
    blake3::hash(rules.as_bytes()).to_hex()[..16].to_owned()
}
