//! What is committed beside the guides: the projection and the vectors of all texts. Knows nothing of publications.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::committed::{self, TextHash};
use super::sight::{BATCH, Sight, projection_file, vector_file};
use super::{IndexError, Progress, places};
use crate::embedding::{Embedder, Kind};
use crate::knowledge;
use crate::projection::Projection;
use crate::quantised::Quantised;

/// Fits the projection of a knowledge folder to the wordings of its sections and of the matters beside, and writes it to be committed. All vectors are made anew after it.
/// Returns from how many wordings.
pub fn commit_projection(folder: &Path, embedder: &Embedder, progress: Progress<'_>) -> Result<usize, IndexError> {
    let knowledge = knowledge::load(folder).knowledge;
    let of_sections = knowledge.editions().flat_map(|edition| edition.asked.values());
    let groups: Vec<Vec<String>> = of_sections.chain(knowledge.beside.iter().map(|matter| &matter.asked)).map(places::wordings_of).collect();
    let count = groups.iter().map(Vec::len).sum();
    let mut vectors = Vec::with_capacity(groups.len());
    let mut done = 0;
    for group in groups {
        let mut of_group = Vec::with_capacity(group.len());
        for batch in group.chunks(BATCH) {
            of_group.extend(embedder.embed_now(Kind::Query, batch)?);
            done += batch.len();
            progress(done, count);
        }
        vectors.push(of_group);
    }
    let file = projection_file(folder);
    let Some(projection) = Projection::fit(&vectors) else { return Ok(0) };
    committed::write_projection(&file, &embedder.model().digest, &projection).map_err(|source| IndexError::Disk { path: file, source })?;
    Ok(count)
}

/// Writes the vectors of a knowledge folder beside its editions, to be committed. Returns how many texts were embedded.
pub fn commit_vectors(folder: &Path, embedder: &Embedder, progress: Progress<'_>) -> Result<usize, IndexError> {
    let knowledge = knowledge::load(folder).knowledge;
    let sight = Sight::of(folder, embedder);
    let files: Vec<(PathBuf, Vec<(Kind, String)>)> = knowledge
        .editions()
        .map(|edition| (vector_file(folder, edition), places::texts_of(edition)))
        .chain([(folder.join("vectors.bin"), places::texts_beside(&knowledge))])
        .collect();
    let mut known = committed::Vectors::new();
    for (file, _) in &files {
        committed::read(file, &sight.name, &mut known);
    }
    let mut missing: Vec<(Kind, String)> =
        files.iter().flat_map(|(_, texts)| texts).filter(|(kind, text)| !known.contains_key(&TextHash::of(*kind, text))).cloned().collect();
    let mut seen = HashSet::new();
    missing.retain(|(kind, text)| seen.insert(TextHash::of(*kind, text)));
    let made = sight.vectors(&missing, progress)?;
    let count = made.len();
    known.extend(made);
    // What two editions say alike is kept once: all files are read together.
    let mut written = HashSet::new();
    for (file, texts) in &files {
        let own: Vec<(TextHash, &Quantised)> = texts
            .iter()
            .map(|(kind, text)| TextHash::of(*kind, text))
            .filter(|hash| written.insert(*hash))
            .filter_map(|hash| known.get(&hash).map(|vector| (hash, vector)))
            .collect();
        committed::write(file, &sight.name, &own).map_err(|source| IndexError::Disk { path: file.clone(), source })?;
    }
    Ok(count)
}

/// Texts of a knowledge folder that have no committed vector, and committed vectors that no text needs.
pub fn stale_vectors(folder: &Path, embedder: &Embedder) -> (Vec<String>, usize) {
    let sight = Sight::of(folder, embedder);
    let knowledge = knowledge::load(folder).knowledge;
    let (mut all, mut unneeded) = (committed::Vectors::new(), 0);
    let mut texts: Vec<(Kind, String)> = Vec::new();
    for edition in knowledge.editions() {
        let mut known = committed::Vectors::new();
        committed::read(&vector_file(folder, edition), &sight.name, &mut known);
        let own = places::texts_of(edition);
        let needed: HashSet<TextHash> = own.iter().map(|(kind, text)| TextHash::of(*kind, text)).collect();
        unneeded += known.keys().filter(|hash| !needed.contains(hash)).count();
        all.extend(known);
        texts.extend(own);
    }
    let missing = texts.into_iter().filter(|(kind, text)| !all.contains_key(&TextHash::of(*kind, text))).map(|(_, text)| text).collect();
    (missing, unneeded)
}
