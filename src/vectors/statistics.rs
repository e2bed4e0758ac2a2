//! How often terms occur, for inverse document frequency. Knows nothing of engines.
//!
//! Qdrant's own IDF modifier counts per shard, so a cluster would rank differently from one process; counted here, per language and
//! kind, the factor is the same everywhere and the engines only add products.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

use crate::language::Language;
use crate::terms::Sparse;

use super::point::{Filter, Kind, Point};

/// Term numbers and ids are hashes already: one multiplication spreads them.
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

type Spreading = BuildHasherDefault<Spread>;

/// Counts of one generation; cheap to clone.
#[derive(Debug, Default, Clone)]
pub struct Statistics {
    known: Arc<HashSet<u64, Spreading>>,
    counts: HashMap<(Language, Kind), Arc<Counts>>,
}

#[derive(Debug, Default, Clone)]
struct Counts {
    documents: usize,
    of: HashMap<u32, u32, Spreading>,
}

/// `ln((n − df + 0.5) / (df + 0.5) + 1)`: the formula of Qdrant's IDF modifier.
pub fn inverse_frequency(documents: usize, with_term: usize) -> f32 {
    let (n, df) = (documents as f32, with_term as f32);
    ((n - df + 0.5) / (df + 0.5) + 1.0).ln()
}

impl Statistics {
    /// Counts points; one that is known already keeps its first count, as in an engine before it is vacuumed.
    pub fn add(&mut self, points: &[Point]) {
        let known = Arc::make_mut(&mut self.known);
        for point in points {
            if known.insert(point.id) {
                let counts = Arc::make_mut(self.counts.entry((point.tags.language, point.tags.kind)).or_default());
                counts.documents += 1;
                point.lexical.indices.iter().for_each(|term| *counts.of.entry(*term).or_default() += 1);
            }
        }
    }

    /// How many points there are.
    pub fn points(&self) -> usize {
        self.known.len()
    }

    /// The question's terms, each weight times the inverse frequency among the languages and the kind that the filter names.
    pub fn weighted(&self, filter: &Filter, question: &Sparse) -> Vec<(u32, f32)> {
        let counts: Vec<&Counts> = self
            .counts
            .iter()
            .filter(|((language, kind), _)| {
                (filter.languages.is_empty() || filter.languages.contains(language)) && filter.kind.is_none_or(|wanted| wanted == *kind)
            })
            .map(|(_, counts)| &**counts)
            .collect();
        let documents = counts.iter().map(|counts| counts.documents).sum();
        let with_term = |term| counts.iter().filter_map(|counts| counts.of.get(&term)).map(|count| *count as usize).sum();
        question.indices.iter().zip(&question.values).map(|(term, weight)| (*term, weight * inverse_frequency(documents, with_term(*term)))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_terms_weigh_more_and_corner_cases_are_finite() {
        assert!(inverse_frequency(1000, 3) > inverse_frequency(1000, 500));
        assert!(inverse_frequency(0, 0).is_finite());
        assert!(inverse_frequency(10, 10) > 0.0);
        // ln(7.5 / 3.5 + 1)
        assert!((inverse_frequency(10, 3) - 1.145_132).abs() < 1e-5);
    }
}
