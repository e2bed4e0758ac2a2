//! Vectors by content, so that a text is computed once. Knows nothing of engines.

use std::sync::Arc;

use super::model::ModelIdentity;

/// What a vector depends on: model and prefixed text, hashed.
pub(super) type Key = [u8; 32];

/// The most recently useful vectors.
pub(super) struct Cache {
    vectors: Option<moka::sync::Cache<Key, Arc<[f32]>>>,
    model: Key,
}

impl Cache {
    /// Keeps up to `capacity` vectors.
    pub(super) fn new(model: &ModelIdentity, capacity: usize) -> Self {
        let vectors = (capacity > 0).then(|| moka::sync::Cache::new(capacity as u64));
        Self { vectors, model: *blake3::hash(model.digest.as_bytes()).as_bytes() }
    }

    /// The key of a text that carries its prefix.
    pub(super) fn key(&self, text: &str) -> Key {
        *blake3::keyed_hash(&self.model, text.as_bytes()).as_bytes()
    }

    pub(super) fn get(&self, key: &Key) -> Option<Vec<f32>> {
        self.vectors.as_ref()?.get(key).map(|vector| vector.to_vec())
    }

    pub(super) fn contains(&self, key: &Key) -> bool {
        self.vectors.as_ref().is_some_and(|vectors| vectors.contains_key(key))
    }

    pub(super) fn put(&self, key: Key, vector: &[f32]) {
        if let Some(vectors) = &self.vectors {
            vectors.insert(key, vector.into());
        }
    }
}
