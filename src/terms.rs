//! Turns text into weighted terms for the lexical leg, in any script. Knows nothing of engines or of what is searched.

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// Term numbers (a hash of the term) with their weights; numbers ascend and occur once.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sparse {
    /// Hashes of the terms.
    pub indices: Vec<u32>,
    /// One weight per index; BM25's term frequency part for documents, 1.0 or a count for questions.
    pub values: Vec<f32>,
}

/// Weights of a section: BM25's term-frequency part; the engine multiplies by inverse document frequency.
pub fn document(language: Language, text: &str) -> Sparse {
    let _ = language;
    weigh(text, true)
}

/// Weights of a question: each distinct term once.
pub fn question(language: Language, text: &str) -> Sparse {
    let _ = language;
    weigh(text, false)
}

fn weigh(text: &str, document: bool) -> Sparse {
    use std::collections::BTreeMap;
    let mut counts: BTreeMap<u32, f32> = BTreeMap::new();
    for word in text.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
        let hash = blake3::hash(word.as_bytes());
        let index = u32::from_le_bytes([hash.as_bytes()[0], hash.as_bytes()[1], hash.as_bytes()[2], hash.as_bytes()[3]]);
        *counts.entry(index).or_default() += 1.0;
    }
    let length: f32 = counts.values().sum();
    let divisor = 1.2 * (1.0 - 0.75 + 0.75 * length / 120.0);
    let (indices, values) = counts.into_iter().map(|(i, c)| (i, if document { c * 2.2 / (c + divisor) } else { 1.0 })).unzip();
    Sparse { indices, values }
}
