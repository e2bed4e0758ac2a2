//! The points of a new publication → the engine: what is new and what is gone, or all anew. Knows nothing of how points come about.

use std::collections::HashSet;

use crate::vectors::{Point, VectorError, Vectors};

/// Brings the points of a publication to the engine; `last` has those that are served, with their publication.
pub(super) async fn bring(vectors: &Vectors, generation: &str, last: Option<(Vec<Point>, u64)>, now: Vec<Point>, publication: u64) -> Result<(), VectorError> {
    let Some((last, before)) = last else { return vectors.build(generation, now).await };
    let changes = changes(&last, &now, publication);
    if vectors.status().points > now.len() * BLOATED {
        return vectors.build(generation, whole(&last, now, changes, before)).await;
    }
    vectors.upsert(generation, changes).await
}

/// How many points the engine may hold for one that is shown: those that were withdrawn stay until it is built anew.
const BLOATED: usize = 2;

/// All points for building anew beside questions that are still read by the last publication.
fn whole(last: &[Point], now: Vec<Point>, changes: Vec<Point>, before: u64) -> Vec<Point> {
    let known: HashSet<u64> = last.iter().map(|point| point.id).collect();
    let stays = now.into_iter().filter(|point| known.contains(&point.id)).map(|mut point| {
        point.tags.published = before;
        point
    });
    stays.chain(changes).collect()
}

/// Points of a new publication, and the points of the last one that it no longer shows.
fn changes(last: &[Point], now: &[Point], publication: u64) -> Vec<Point> {
    let before: HashSet<u64> = last.iter().map(|point| point.id).collect();
    let after: HashSet<u64> = now.iter().map(|point| point.id).collect();
    let added = now.iter().filter(|point| !before.contains(&point.id)).cloned();
    let gone = last.iter().filter(|point| !after.contains(&point.id)).cloned().map(|mut point| {
        point.tags.withdrawn = Some(publication);
        point
    });
    added.chain(gone).collect()
}
