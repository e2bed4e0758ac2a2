//! Generations are built beside each other and swapped whole; publications are filters.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use openwindow::terms::Sparse;
use openwindow::vectors::{Filter, Point, Settings, VectorError};

use crate::support::{DIMENSION, dense, engines, everything, points, tags, unit};

#[tokio::test(flavor = "multi_thread")]
async fn readers_see_one_generation_or_the_other_never_a_mixture() {
    for engine in engines("generations", &Settings::default()) {
        engine.vectors.build("old", points(300)).await.expect("the first builds");
        let stop = Arc::new(AtomicBool::new(false));
        let reader = tokio::spawn({
            let (vectors, stop) = (engine.vectors.clone(), Arc::clone(&stop));
            async move {
                let (mut old, mut new) = (0, 0);
                while !stop.load(Ordering::Relaxed) || new == 0 {
                    let generation = vectors.status().generation.expect("one is served");
                    match vectors.search(&generation, vec![dense(3, &everything(), 200)]).await {
                        Ok(found) if generation == "old" => {
                            assert!(found.hits[0].len() > 100);
                            old += 1;
                        }
                        Ok(found) => {
                            assert_eq!(found.hits[0].len(), 7);
                            new += 1;
                        }
                        // The alias moved between the two calls.
                        Err(VectorError::Generation { .. }) => {}
                        Err(other) => panic!("{other}"),
                    }
                    tokio::task::yield_now().await;
                }
                (old, new)
            }
        });
        let seven: Vec<Point> = (1..=7).map(|id| Point { id, dense: unit(vec![1.0; DIMENSION]).into(), lexical: Sparse::default(), tags: tags(id) }).collect();
        engine.vectors.build("new", seven).await.expect("the second builds");
        stop.store(true, Ordering::Relaxed);
        let (_, new) = reader.await.expect("the reader saw no mixture");
        assert!(new > 0);
        let gone = engine.vectors.search("old", vec![dense(3, &everything(), 5)]).await;
        assert!(matches!(gone, Err(VectorError::Generation { current: Some(ref now), .. }) if now == "new"), "{}", engine.name);
        assert_eq!(engine.vectors.status().points, 7);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_generation_of_another_model_takes_over() {
    for engine in engines("another model", &Settings::default()) {
        engine.vectors.build("small", points(100)).await.expect("it builds");
        let wide: Vec<Point> =
            points(50).into_iter().map(|point| Point { dense: unit([point.dense.numbers(), point.dense.numbers()].concat()).into(), ..point }).collect();
        let question = wide[0].dense.numbers().into_owned();
        engine.vectors.build("wide", wide).await.expect("it builds");
        let query = openwindow::vectors::Query { legs: openwindow::vectors::Legs::Dense(question), filter: everything(), limit: 1 };
        let hits = engine.vectors.search("wide", vec![query]).await.expect("it answers").hits;
        assert!((hits[0][0].score - 1.0).abs() < 1e-4, "{}", engine.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_publication_is_seen_by_those_who_read_it_and_withdrawn_for_the_next() {
    let point = |id, published, withdrawn| {
        let tags = openwindow::vectors::Tags { published, withdrawn, ..tags(id) };
        Point { id, dense: unit(vec![1.0; DIMENSION]).into(), lexical: Sparse::default(), tags }
    };
    for engine in engines("publications", &Settings::default()) {
        let seen = async |publication: u64| {
            let filter = Filter { publication, ..everything() };
            let hits = engine.vectors.search("g", vec![dense(1, &filter, 9)]).await.expect("it answers").hits;
            let mut ids: Vec<u64> = hits[0].iter().map(|hit| hit.id).collect();
            ids.sort_unstable();
            ids
        };
        engine.vectors.build("g", vec![point(1, 1, None), point(2, 1, None)]).await.expect("it builds");
        assert_eq!(seen(1).await, [1, 2]);
        // Publication 2 replaces section 1 by 3; who still reads publication 1 sees what was.
        engine.vectors.upsert("g", vec![point(1, 1, Some(2)), point(3, 2, None)]).await.expect("it is written");
        assert_eq!(seen(1).await, [1, 2], "{}", engine.name);
        assert_eq!(seen(2).await, [2, 3], "{}", engine.name);
        assert_eq!(seen(0).await, [0; 0], "{}", engine.name);
        assert_eq!(engine.vectors.status().points, 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_restart_the_same_points_serve_again() {
    let all = points(400);
    for engine in engines("restart", &Settings::default()) {
        engine.vectors.build("g", all.clone()).await.expect("it builds");
        let query = || vec![dense(8, &everything(), 10)];
        let before = engine.vectors.search("g", query()).await.expect("it answers");
        let engine = engine.restarted();
        let again = &engine.vectors;
        assert!(matches!(again.search("g", query()).await, Err(VectorError::Generation { current: None, .. })));
        again.build("g", all.clone()).await.expect("it builds again");
        assert_eq!(again.search("g", query()).await.expect("it answers"), before, "{}", engine.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_generation_may_arrive_in_pieces() {
    let all = points(300);
    for engine in engines("pieces", &Settings::default()) {
        let mut building = engine.vectors.building("g");
        for piece in all.chunks(70) {
            building.add(piece.to_vec()).expect("a piece is taken");
        }
        building.finish().await.expect("it is complete");
        assert_eq!(engine.vectors.status().points, 300, "{}", engine.name);
    }
}
