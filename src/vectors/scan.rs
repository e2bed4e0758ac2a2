//! The engine of our own: partitions by language and kind in memory, filters checked on the fly. Knows nothing of generations.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::day::Day;
use crate::language::Language;
use crate::processors::both;
use crate::terms::Sparse;

use super::partition::{Partition, PartitionBuilder, nearest};
use super::point::{Filter, Hit, Kind, Point, Tags, Visibility};
use super::quantised::Probe;
use super::{Leg, Matter, VectorError};

/// All points of a generation. Never changes: an upsert makes another, sharing the partitions it does not touch.
#[derive(Debug)]
pub(super) struct Shelves {
    exact: bool,
    dimension: usize,
    by_key: BTreeMap<(Language, Kind), Arc<Shelf>>,
}

/// The points of one language and kind, in the order of the partition's rows.
#[derive(Debug)]
struct Shelf {
    partition: Partition,
    ids: Vec<u64>,
    tags: Vec<Row>,
    /// Guides and jurisdictions, which rows name by number.
    names: HashMap<String, u32>,
}

/// Tags in 48 bytes, so that filtering reads one cache line a row.
#[derive(Debug, Clone, Copy)]
struct Row {
    section: u64,
    published: u64,
    /// `u64::MAX` while it is shown.
    withdrawn: u64,
    from: i32,
    until: i32,
    guide: u32,
    jurisdiction: u32,
    visibility: Visibility,
}

/// A filter with names resolved in one shelf.
struct Admission {
    day: Option<i32>,
    guide: Option<u32>,
    jurisdiction: Option<u32>,
    visibility: Visibility,
    publication: u64,
}

impl Shelves {
    /// Sorts points into shelves, off the async threads. Of points with one id the last counts.
    pub(super) async fn build(exact: bool, dimension: usize, points: Vec<Point>) -> Result<Arc<Self>, VectorError> {
        off_runtime(move || Self::of(exact, dimension, points)).await
    }

    /// These points and the given ones, which replace those with the same ids.
    pub(super) async fn with(old: Arc<Self>, points: Vec<Point>) -> Result<Arc<Self>, VectorError> {
        off_runtime(move || {
            let replaced: HashSet<u64> = points.iter().map(|point| point.id).collect();
            let mut touched: HashSet<(Language, Kind)> = points.iter().map(key).collect();
            touched.extend(old.by_key.iter().filter(|(_, shelf)| shelf.ids.iter().any(|id| replaced.contains(id))).map(|(key, _)| *key));
            let kept = old.by_key.iter().filter(|(key, _)| touched.contains(key)).flat_map(|(key, shelf)| shelf.points(*key));
            let all: Vec<Point> = kept.filter(|point| !replaced.contains(&point.id)).chain(points).collect();
            let dimension = all.first().map_or(old.dimension, |point| point.dense.len());
            let mut new = Self::of(old.exact, dimension, all);
            let untouched = old.by_key.iter().filter(|(key, _)| !touched.contains(key));
            new.by_key.extend(untouched.map(|(key, shelf)| (*key, Arc::clone(shelf))));
            new
        })
        .await
    }

    fn of(exact: bool, dimension: usize, points: Vec<Point>) -> Self {
        let mut last: HashMap<u64, usize> = HashMap::with_capacity(points.len());
        points.iter().enumerate().for_each(|(at, point)| {
            last.insert(point.id, at);
        });
        let mut sorted: BTreeMap<(Language, Kind), Vec<Point>> = BTreeMap::new();
        for (at, point) in points.into_iter().enumerate() {
            if last.get(&point.id) == Some(&at) {
                sorted.entry(key(&point)).or_default().push(point);
            }
        }
        let by_key = sorted.into_par_iter().map(|(key, points)| (key, Arc::new(Shelf::new(dimension, &points)))).collect();
        Self { exact, dimension, by_key }
    }

    /// How many components a vector has.
    pub(super) fn dimension(&self) -> usize {
        self.dimension
    }

    /// How many points there are.
    pub(super) fn len(&self) -> usize {
        self.by_key.values().map(|shelf| shelf.ids.len()).sum()
    }

    /// Every point, with vectors to about five digits: enough to fill a server that lost them.
    pub(super) fn points(&self) -> Vec<Point> {
        self.by_key.iter().flat_map(|(key, shelf)| shelf.points(*key)).collect()
    }

    /// One list per leg. Whoever is free takes the next: another processor helps only while it has nothing to do, since this runs on a thread of the
    /// runtime, which must not wait for others under load.
    pub(super) fn search(&self, legs: &[Leg<'_>]) -> Vec<Vec<Hit>> {
        // The longest first: whoever ends last should end with a short one.
        let mut order: Vec<usize> = (0..legs.len()).collect();
        order.sort_by_cached_key(|at| Reverse(self.asked(&legs[*at]).map(|shelf| shelf.ids.len()).sum::<usize>()));
        let taken = AtomicUsize::new(0);
        let read = || {
            let take = || {
                let at = *order.get(taken.fetch_add(1, Ordering::Relaxed))?;
                Some((at, self.read(&legs[at])))
            };
            std::iter::from_fn(take).collect::<Vec<_>>()
        };
        let (mut lists, others) = both(read, read);
        lists.extend(others);
        lists.sort_unstable_by_key(|(at, _)| *at);
        lists.into_iter().map(|(_, hits)| hits).collect()
    }

    fn read(&self, leg: &Leg<'_>) -> Vec<Hit> {
        let asked: Vec<(&Shelf, Admission)> = self.asked(leg).filter_map(|shelf| Some((shelf, shelf.admission(leg.filter)?))).collect();
        let mut hits = match &leg.matter {
            Matter::Dense(vector) => dense(&asked, &Probe::new(vector), leg.limit, self.exact),
            Matter::Lexical(question) => asked.iter().flat_map(|(shelf, admission)| shelf.lexical(admission, question, leg.limit)).collect(),
        };
        hits.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then(a.id.cmp(&b.id)));
        hits.truncate(leg.limit);
        hits
    }

    /// The shelves that a leg asks.
    fn asked(&self, leg: &Leg<'_>) -> impl Iterator<Item = &Shelf> {
        let filter = leg.filter;
        let is_asked = move |(language, kind): &(Language, Kind)| {
            filter.kind.is_none_or(|wanted| wanted == *kind) && (filter.languages.is_empty() || filter.languages.contains(language))
        };
        self.by_key.iter().filter(move |(key, _)| is_asked(key)).map(|(_, shelf)| &**shelf)
    }
}

impl Shelf {
    fn new(dimension: usize, points: &[Point]) -> Self {
        let mut builder = PartitionBuilder::new(dimension);
        for point in points {
            builder.push(&point.dense.numbers(), &point.lexical);
        }
        let (partition, order) = builder.finish();
        let mut names = HashMap::new();
        let tags = order.iter().map(|row| Row::new(&points[*row as usize].tags, &mut names)).collect();
        let ids = order.iter().map(|row| points[*row as usize].id).collect();
        Self { partition, ids, tags, names }
    }

    fn lexical(&self, admission: &Admission, question: &[(u32, f32)], limit: usize) -> Vec<Hit> {
        let rows = self.partition.lexical(question, limit, |row| admission.admits(&self.tags[row as usize]));
        rows.into_iter().map(|(row, score)| self.hit(row, score)).collect()
    }

    fn hit(&self, row: u32, score: f32) -> Hit {
        Hit { id: self.ids[row as usize], section: self.tags[row as usize].section, score }
    }

    /// `None` when a name of the filter does not occur here.
    fn admission(&self, filter: &Filter) -> Option<Admission> {
        let number = |name: &Option<String>| match name {
            None => Some(None),
            Some(name) => self.names.get(name).map(|number| Some(*number)),
        };
        Some(Admission {
            day: filter.as_of.map(Day::number),
            guide: number(&filter.guide)?,
            jurisdiction: number(&filter.jurisdiction)?,
            visibility: filter.visibility,
            publication: filter.publication,
        })
    }

    fn points(&self, (language, kind): (Language, Kind)) -> Vec<Point> {
        let mut lexical = vec![Sparse::default(); self.ids.len()];
        for (term, row, weight) in self.partition.postings.occurrences() {
            lexical[row as usize].indices.push(term);
            lexical[row as usize].values.push(weight);
        }
        let names: HashMap<u32, &String> = self.names.iter().map(|(name, number)| (*number, name)).collect();
        let name = |number: u32| names.get(&number).map_or_else(String::new, |name| (*name).clone());
        let rows = self.ids.iter().zip(&self.tags).zip(lexical).enumerate();
        rows.map(|(row, ((id, tags), lexical))| Point {
            id: *id,
            dense: self.partition.vectors.row(row).into(),
            lexical,
            tags: tags.whole(language, kind, name(tags.guide), name(tags.jurisdiction)),
        })
        .collect()
    }
}

impl Row {
    fn new(tags: &Tags, names: &mut HashMap<String, u32>) -> Self {
        let mut number = |name: &String| {
            let next = names.len() as u32;
            *names.entry(name.clone()).or_insert(next)
        };
        Self {
            section: tags.section,
            published: tags.published,
            withdrawn: tags.withdrawn.unwrap_or(u64::MAX),
            from: tags.effective_from.number(),
            until: tags.effective_until.map_or(i32::MAX, Day::number),
            guide: number(&tags.guide),
            jurisdiction: number(&tags.jurisdiction),
            visibility: tags.visibility,
        }
    }

    fn whole(&self, language: Language, kind: Kind, guide: String, jurisdiction: String) -> Tags {
        Tags {
            kind,
            section: self.section,
            language,
            guide,
            effective_from: day(self.from),
            effective_until: (self.until != i32::MAX).then(|| day(self.until)),
            jurisdiction,
            visibility: self.visibility,
            published: self.published,
            withdrawn: (self.withdrawn != u64::MAX).then_some(self.withdrawn),
        }
    }
}

impl Admission {
    #[inline]
    fn admits(&self, row: &Row) -> bool {
        self.day.is_none_or(|day| row.from <= day && day <= row.until)
            && row.published <= self.publication
            && self.publication < row.withdrawn
            && (row.visibility == Visibility::Public || self.visibility == Visibility::Staff)
            && self.guide.is_none_or(|guide| guide == row.guide)
            && self.jurisdiction.is_none_or(|jurisdiction| jurisdiction == row.jurisdiction)
    }
}

/// The nearest rows of all shelves.
fn dense(shelves: &[(&Shelf, Admission)], probe: &Probe<'_>, limit: usize, exact: bool) -> Vec<Hit> {
    let asked: Vec<_> = shelves.iter().map(|(shelf, admission)| (&shelf.partition, |row: u32| admission.admits(&shelf.tags[row as usize]))).collect();
    let near = nearest(&asked, probe, limit, exact);
    near.into_iter().map(|near| shelves[near.partition].0.hit(near.row, near.cosine)).collect()
}

fn day(number: i32) -> Day {
    Day::from(jiff::civil::date(1970, 1, 1).saturating_add(jiff::Span::new().days(number)))
}

fn key(point: &Point) -> (Language, Kind) {
    (point.tags.language, point.tags.kind)
}

async fn off_runtime(work: impl FnOnce() -> Shelves + Send + 'static) -> Result<Arc<Shelves>, VectorError> {
    tokio::task::spawn_blocking(work).await.map(Arc::new).map_err(|error| VectorError::Engine(error.to_string()))
}
