//! Weighted reciprocal rank fusion. Knows nothing of engines.

use std::collections::HashMap;

use super::point::Hit;

/// The constant of Cormack, Clarke and Büttcher (2009).
const K: f32 = 60.0;

/// How deep lists reach that are fused to `limit` hits: four times as deep, between 20 and 200.
pub fn depth(limit: usize) -> usize {
    (4 * limit).clamp(20, 200.max(limit))
}

/// `Σ weight / (60 + rank)` over the lists, ranks from 1; best first, equal scores by id.
pub fn fused(lists: &[(&[Hit], f32)], limit: usize) -> Vec<Hit> {
    let mut sums: HashMap<u64, Hit> = HashMap::new();
    for (list, weight) in lists {
        for (rank, hit) in list.iter().enumerate() {
            let sum = sums.entry(hit.id).or_insert(Hit { score: 0.0, ..*hit });
            sum.score += weight / (K + 1.0 + rank as f32);
        }
    }
    let mut hits: Vec<Hit> = sums.into_values().collect();
    hits.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then(a.id.cmp(&b.id)));
    hits.truncate(limit);
    hits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(ids: &[u64]) -> Vec<Hit> {
        ids.iter().map(|id| Hit { id: *id, section: *id, score: 1.0 }).collect()
    }

    #[test]
    fn what_both_lists_have_comes_first() {
        let (dense, lexical) = (list(&[1, 2, 3]), list(&[3, 9]));
        let hits = fused(&[(&dense, 1.0), (&lexical, 1.0)], 3);
        assert_eq!(hits.iter().map(|hit| hit.id).collect::<Vec<_>>(), [3, 1, 2]);
    }

    #[test]
    fn a_light_list_only_breaks_near_ties() {
        let (dense, lexical) = (list(&[1, 2, 3]), list(&[9, 3]));
        let hits = fused(&[(&dense, 1.0), (&lexical, 0.1)], 4);
        assert_eq!(hits.iter().map(|hit| hit.id).collect::<Vec<_>>(), [3, 1, 2, 9]);
    }
}
