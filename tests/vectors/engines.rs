//! Every engine gives the same answers; filters let nothing through that they should not.

use std::collections::{HashMap, HashSet};

use openwindow::language::Language;
use openwindow::terms::Sparse;
use openwindow::vectors::{Filter, Hit, Legs, Point, Query, Settings, VectorError, Vectors};

use crate::support::{DIMENSION, Dice, admits, day, dense, engines, everything, filters, points, tags, unit};

/// Equal up to rows whose scores are as good as equal.
fn assert_same(one: &[Hit], other: &[Hit], what: &str) {
    assert_eq!(one.len(), other.len(), "{what}: {one:?}\n{other:?}");
    for (a, b) in one.iter().zip(other) {
        let tolerance = 2e-4 * a.score.abs().max(1.0);
        assert!((a.score - b.score).abs() < tolerance, "{what}: {a:?} {b:?}");
        let near = |hit: &&Hit| hit.id == a.id && (hit.score - a.score).abs() < tolerance;
        let at_the_end = (a.score - one[one.len() - 1].score).abs() < tolerance;
        assert!(other.iter().any(|hit| near(&hit)) || at_the_end, "{what}: {a:?} is missing");
        if let Some(twin) = other.iter().find(|hit| hit.id == a.id) {
            assert_eq!(a.section, twin.section, "{what}");
        }
    }
}

fn questions() -> Vec<Query> {
    let mut queries = Vec::new();
    for (at, filter) in filters().iter().enumerate() {
        for round in 0..4 {
            let mut dice = Dice::new(7000 + 10 * at as u64 + round);
            let words = Sparse { values: Vec::new(), ..dice.words(6) };
            let words = Sparse { values: vec![1.0; words.indices.len()], ..words };
            let vector = dice.vector(DIMENSION);
            queries.push(Query { legs: Legs::Dense(vector), filter: filter.clone(), limit: 10 });
            queries.push(Query { legs: Legs::Lexical(words), filter: filter.clone(), limit: 10 });
        }
    }
    queries
}

#[tokio::test(flavor = "multi_thread")]
async fn with_exact_search_all_engines_agree_and_respect_every_filter() {
    let points = points(2_000);
    let by_id: HashMap<u64, &Point> = points.iter().map(|point| (point.id, point)).collect();
    let queries = questions();
    let mut first: Option<Vec<Vec<Hit>>> = None;
    for engine in engines("engines agree", &Settings { exact: true, ..Settings::default() }) {
        engine.vectors.build("g1", points.clone()).await.expect("it builds");
        let found = engine.vectors.search("g1", queries.clone()).await.expect("it answers");
        assert!(!found.degraded);
        assert_eq!(found.hits.len(), queries.len());
        for (query, hits) in queries.iter().zip(&found.hits) {
            assert!(hits.iter().all(|hit| admits(&query.filter, &by_id[&hit.id].tags)), "{}: {:?}", engine.name, query.filter);
            assert!(hits.iter().all(|hit| hit.section == by_id[&hit.id].tags.section));
            if let Legs::Dense(vector) = &query.legs {
                let expected = points.iter().filter(|point| admits(&query.filter, &point.tags)).count().min(10);
                assert_eq!(hits.len(), expected, "{}: {:?}", engine.name, query.filter);
                for hit in hits {
                    let cosine: f32 = by_id[&hit.id].dense.numbers().iter().zip(vector).map(|(a, b)| a * b).sum();
                    assert!((hit.score - cosine).abs() < 1e-4);
                }
            }
        }
        match &first {
            None => first = Some(found.hits),
            Some(first) => first.iter().zip(&found.hits).zip(&queries).for_each(|((a, b), q)| assert_same(a, b, &format!("{} {q:?}", engine.name))),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hybrid_search_is_the_same_fusion_in_all_engines() {
    let points = points(800);
    let mut dice = Dice::new(5);
    let lexical = dice.words(6);
    let legs = Legs::Hybrid { dense: dice.vector(DIMENSION), lexical, lexical_weight: 0.2 };
    let query = Query { legs, filter: everything(), limit: 10 };
    let mut orders = Vec::new();
    for engine in engines("hybrid search", &Settings { exact: true, ..Settings::default() }) {
        engine.vectors.build("g", points.clone()).await.expect("it builds");
        let found = engine.vectors.search("g", vec![query.clone()]).await.expect("it answers");
        orders.push(found.hits[0].iter().map(|hit| hit.id).collect::<Vec<_>>());
    }
    assert_eq!(orders[0].len(), 10);
    assert!(orders.windows(2).all(|pair| pair[0] == pair[1]), "{orders:?}");
}

async fn recall(vectors: &Vectors, points: &[Point], filter: &Filter, name: &str) -> f64 {
    let queries: Vec<Query> = (0..60).map(|seed| dense(90_000 + seed, filter, 10)).collect();
    let found = vectors.search("g", queries.clone()).await.expect("it answers");
    let (mut met, mut all) = (0, 0);
    for (query, hits) in queries.iter().zip(&found.hits) {
        let Legs::Dense(vector) = &query.legs else { unreachable!() };
        let mut truth: Vec<(f32, u64)> = points
            .iter()
            .filter(|point| admits(filter, &point.tags))
            .map(|point| (point.dense.numbers().iter().zip(vector).map(|(a, b)| a * b).sum(), point.id))
            .collect();
        truth.sort_by(|a, b| b.0.total_cmp(&a.0));
        let wanted: HashSet<u64> = truth.iter().take(10).map(|(_, id)| *id).collect();
        met += hits.iter().filter(|hit| wanted.contains(&hit.id)).count();
        all += wanted.len();
    }
    let recall = met as f64 / all as f64;
    eprintln!("recall@10 {name} {recall:.4}");
    recall
}

#[tokio::test(flavor = "multi_thread")]
async fn without_exact_search_recall_stays_above_98_percent() {
    let mut points = points(12_000);
    // One language, so that the scan divides it into cells.
    for point in &mut points {
        point.tags.language = Language::EN;
    }
    let settings = Settings { graph_above: 2_000, ..Settings::default() };
    for engine in engines("recall", &settings) {
        engine.vectors.build("g", points.clone()).await.expect("it builds");
        for filter in &filters()[..4] {
            let recall = recall(&engine.vectors, &points, filter, engine.name).await;
            assert!(recall >= 0.98, "{}: {recall} {filter:?}", engine.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn editions_hold_on_their_first_and_last_day() {
    let mut dated = tags(1);
    dated.effective_until = Some(day("2024-03-31"));
    let point = Point { id: 1, dense: unit(vec![1.0; DIMENSION]).into(), lexical: Sparse::default(), tags: dated };
    for engine in engines("days", &Settings::default()) {
        engine.vectors.build("g", vec![point.clone()]).await.expect("it builds");
        for (date, found) in [("2023-12-31", 0), ("2024-01-01", 1), ("2024-03-31", 1), ("2024-04-01", 0)] {
            let filter = Filter { as_of: Some(day(date)), ..everything() };
            let hits = engine.vectors.search("g", vec![dense(1, &filter, 5)]).await.expect("it answers").hits;
            assert_eq!(hits[0].len(), found, "{} {date}", engine.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn vectors_of_another_model_are_refused() {
    for engine in engines("other models", &Settings::default()) {
        engine.vectors.build("g", points(50)).await.expect("it builds");
        let other = Query { legs: Legs::Dense(unit(vec![1.0; 7])), filter: everything(), limit: 3 };
        let refused = engine.vectors.search("g", vec![other]).await;
        assert!(matches!(refused, Err(VectorError::Dimension { expected: DIMENSION, found: 7, .. })), "{}: {refused:?}", engine.name);
        let stranger = Point { id: 9, dense: vec![1.0; 7].into(), lexical: Sparse::default(), tags: tags(9) };
        assert!(matches!(engine.vectors.upsert("g", vec![stranger.clone()]).await, Err(VectorError::Dimension { .. })));
        let mut mixed = points(3);
        mixed.push(stranger);
        assert!(matches!(engine.vectors.build("g2", mixed).await, Err(VectorError::Dimension { .. })));
        let broken = Point { id: 10, dense: vec![f32::NAN; DIMENSION].into(), lexical: Sparse::default(), tags: tags(10) };
        assert!(matches!(engine.vectors.upsert("g", vec![broken]).await, Err(VectorError::NotFinite(10))));
        assert_eq!(engine.vectors.status().points, 50);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_index_answers_with_nothing_and_can_be_filled() {
    for engine in engines("empty index", &Settings::default()) {
        engine.vectors.build("g", Vec::new()).await.expect("it builds");
        let ask = || engine.vectors.search("g", vec![dense(1, &everything(), 5), dense(2, &everything(), 0)]);
        assert_eq!(ask().await.expect("it answers").hits, [vec![], vec![]], "{}", engine.name);
        engine.vectors.upsert("g", points(20)).await.expect("it is filled");
        let hits = ask().await.expect("it answers").hits;
        assert_eq!((hits[0].len(), hits[1].len()), (5, 0), "{}", engine.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_no_section_has_find_nothing() {
    for engine in engines("unknown words", &Settings::default()) {
        engine.vectors.build("g", points(100)).await.expect("it builds");
        let none = Sparse::default();
        let unknown = Sparse { indices: vec![4_000_000_000], values: vec![1.0] };
        for words in [none, unknown] {
            let query = Query { legs: Legs::Lexical(words), filter: everything(), limit: 5 };
            let hits = engine.vectors.search("g", vec![query]).await.expect("it answers").hits;
            assert!(hits[0].is_empty(), "{}", engine.name);
        }
    }
}
