//! Texts → vectors as they are compared: embedded, then projected. Knows nothing of which texts there are or where they are found.

use std::path::{Path, PathBuf};

use super::committed::{self, TextHash};
use super::{IndexError, Progress};
use crate::embedding::{Embedder, Kind};
use crate::knowledge::Edition;
use crate::projection::Projection;
use crate::quantised::Quantised;

/// Texts embedded at a time: enough to fill a batch, few enough for a lively progress bar.
pub(super) const BATCH: usize = 32;

/// How texts become vectors that are compared: by the model, then by the projection that a folder gives for it.
pub(super) struct Sight<'e> {
    embedder: &'e Embedder,
    /// The folder's projection, where it has one for this model.
    pub(super) projection: Option<Projection>,
    /// Differs where vectors must not be mixed.
    pub(super) name: String,
}

impl<'e> Sight<'e> {
    pub(super) fn of(folder: &Path, embedder: &'e Embedder) -> Self {
        let model = &embedder.model().digest;
        let projection = committed::projection(&projection_file(folder), model);
        let name = projection.as_ref().map_or_else(|| model.clone(), |projection| format!("{model} seen by {}", blake3::hash(&projection.bytes())));
        Self { embedder, projection, name }
    }

    /// Embeds texts, questions first.
    pub(super) fn vectors(&self, texts: &[(Kind, String)], progress: Progress<'_>) -> Result<Vec<(TextHash, Quantised)>, IndexError> {
        let mut made = Vec::with_capacity(texts.len());
        for kind in [Kind::Query, Kind::Passage] {
            let of_kind: Vec<String> = texts.iter().filter(|(k, _)| *k == kind).map(|(_, text)| text.clone()).collect();
            for batch in of_kind.chunks(BATCH) {
                let vectors = self.embedder.embed_now(kind, batch)?;
                made.extend(batch.iter().zip(&vectors).map(|(text, vector)| (TextHash::of(kind, text), self.quantised(vector))));
                progress(made.len(), texts.len());
            }
        }
        Ok(made)
    }

    fn quantised(&self, vector: &[f32]) -> Quantised {
        self.projection.as_ref().map_or_else(|| Quantised::of(vector), |projection| Quantised::of(&projection.of(vector)))
    }
}

/// The vectors beside an edition.
pub(super) fn vector_file(folder: &Path, edition: &Edition) -> PathBuf {
    folder.join(edition.folder()).join("vectors.bin")
}

/// The projection of a folder.
pub(super) fn projection_file(folder: &Path) -> PathBuf {
    folder.join("projection.bin")
}
