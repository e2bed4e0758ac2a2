//! Three nodes, three shards, two copies: a node dies while questions run, and none is lost.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use openwindow::vectors::{EngineName, Settings, Vectors};

use crate::support::{Cluster, admits, dense, everything, points, qdrant};

#[tokio::test(flavor = "multi_thread")]
async fn a_node_is_killed_while_questions_run_and_none_is_lost() {
    let Some(tools) = qdrant("a cluster of three nodes") else { return };
    let cluster = Cluster::start(&tools, 3, &[]);
    let settings = Settings {
        engine: EngineName::Server,
        url: Some(cluster.urls.join(",")),
        shards: 3,
        replicas: 2,
        write_consistency: 1,
        exact: true,
        search_ms: 5_000,
        // No copy here: every answer must come from the cluster.
        fallback_points: 0,
        ..Settings::default()
    };
    let vectors = Vectors::open(&settings, std::path::Path::new("unused")).expect("it opens");
    let all = points(900);
    let query = dense(1, &everything(), 1_000);
    let expected = all.iter().filter(|point| admits(&query.filter, &point.tags)).count();
    vectors.build("g", all).await.expect("it builds on three nodes");
    let stop = Arc::new(AtomicBool::new(false));
    let answered = Arc::new(AtomicUsize::new(0));
    let mut readers = Vec::new();
    for _ in 0..4 {
        let (vectors, stop, answered, query) = (vectors.clone(), Arc::clone(&stop), Arc::clone(&answered), query.clone());
        readers.push(tokio::spawn(async move {
            while !stop.load(Ordering::Relaxed) {
                let found = vectors.search("g", vec![query.clone()]).await.expect("no question is lost");
                assert!(!found.degraded);
                assert_eq!(found.hits[0].len(), expected, "every shard answered");
                answered.fetch_add(1, Ordering::Relaxed);
            }
        }));
    }
    let more = async |count: usize| {
        let from = answered.load(Ordering::Relaxed);
        while answered.load(Ordering::Relaxed) < from + count && readers.iter().any(|reader| !reader.is_finished()) {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    more(50).await;
    // The node that the questions go to.
    cluster.kill(0);
    more(100).await;
    stop.store(true, Ordering::Relaxed);
    for reader in readers {
        reader.await.expect("no reader failed");
    }
    eprintln!("{} questions answered, a node killed among them", answered.load(Ordering::Relaxed));
}
