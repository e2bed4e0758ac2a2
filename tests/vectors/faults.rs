//! A server that refuses, hangs, resets, talks garbage, drips, dies and comes back: answers go on from the copy in the process.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use openwindow::vectors::{EngineName, Settings, VectorError, Vectors};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::support::{Cluster, dense, everything, points, qdrant};

/// What a proxy does with connections, new and old.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
enum Fault {
    None,
    /// Closes at once.
    Refuse,
    /// Takes everything, says nothing.
    Hang,
    /// Closes in the middle of a question.
    Reset,
    /// Answers with bytes that are no HTTP/2.
    Garbage,
    /// Answers, one byte a second.
    Drip,
}

const FAULTS: [Fault; 5] = [Fault::Refuse, Fault::Hang, Fault::Reset, Fault::Garbage, Fault::Drip];

/// A TCP proxy on loopback whose fault can be changed while connections are open.
struct Proxy {
    address: SocketAddr,
    fault: Arc<AtomicU8>,
    connections: Arc<AtomicUsize>,
}

impl Proxy {
    async fn before(target: Option<String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("its address");
        let fault = Arc::new(AtomicU8::new(Fault::None as u8));
        let connections = Arc::new(AtomicUsize::new(0));
        tokio::spawn({
            let (fault, connections) = (Arc::clone(&fault), Arc::clone(&connections));
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    connections.fetch_add(1, Ordering::Relaxed);
                    tokio::spawn(carry(stream, target.clone(), Arc::clone(&fault)));
                }
            }
        });
        Self { address, fault, connections }
    }

    fn set(&self, fault: Fault) {
        self.fault.store(fault as u8, Ordering::Relaxed);
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

async fn carry(mut near: TcpStream, target: Option<String>, fault: Arc<AtomicU8>) {
    let is = |wanted: Fault| fault.load(Ordering::Relaxed) == wanted as u8;
    if is(Fault::Refuse) {
        return;
    }
    let Some(target) = target else {
        if is(Fault::Garbage) {
            let _ = near.write_all(&[0xff; 64]).await;
        } else if is(Fault::Hang) || is(Fault::Drip) {
            // Reads until the other side has had enough.
            let _ = tokio::io::copy(&mut near, &mut tokio::io::sink()).await;
        }
        return;
    };
    let Ok(mut far) = TcpStream::connect(target).await else { return };
    let (mut up, mut down) = ([0u8; 16_384], [0u8; 16_384]);
    loop {
        tokio::select! {
            read = near.read(&mut up) => match read {
                Ok(count) if count > 0 => {
                    if is(Fault::Refuse) || is(Fault::Reset) { return }
                    if is(Fault::Garbage) {
                        let _ = near.write_all(&[0xff; 64]).await;
                        return;
                    }
                    if !is(Fault::Hang) && far.write_all(&up[..count]).await.is_err() { return }
                }
                _ => return,
            },
            read = far.read(&mut down) => match read {
                Ok(count) if count > 0 => {
                    if is(Fault::Drip) {
                        for byte in &down[..count] {
                            if near.write_all(&[*byte]).await.is_err() { return }
                            tokio::time::sleep(Duration::from_secs(1)).await;
                            if !is(Fault::Drip) { return }
                        }
                    } else if !is(Fault::Hang) && near.write_all(&down[..count]).await.is_err() { return }
                }
                _ => return,
            },
        }
    }
}

fn settings(url: String) -> Settings {
    Settings { engine: EngineName::Server, url: Some(url), search_ms: 300, probe_ms: 200, ..Settings::default() }
}

fn open(settings: &Settings) -> Vectors {
    Vectors::open(settings, std::path::Path::new("unused")).expect("it opens without contacting the server")
}

/// Waits until the server is in use again, with a limit.
async fn recovered(vectors: &Vectors) -> Duration {
    let begun = Instant::now();
    while vectors.status().degraded {
        assert!(begun.elapsed() < Duration::from_secs(20), "no recovery: {:?}", vectors.status());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    begun.elapsed()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_was_never_there_leaves_the_copy_to_answer() {
    let proxy = Proxy::before(None).await;
    for fault in FAULTS {
        proxy.set(fault);
        let vectors = open(&settings(proxy.url()));
        let begun = Instant::now();
        vectors.build("g", points(500)).await.expect("the copy serves");
        assert!(begun.elapsed() < Duration::from_secs(5), "{fault:?}: {:?}", begun.elapsed());
        let found = vectors.search("g", vec![dense(1, &everything(), 10)]).await.expect("the copy answers");
        assert!(found.degraded && found.hits[0].len() == 10, "{fault:?}");
        assert!(vectors.status().degraded && vectors.status().last_error.is_some());
        vectors.upsert("g", points(510)).await.expect("a publication goes on");
        assert_eq!(vectors.status().points, 510);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_too_many_points_for_a_copy_the_failure_is_plain_and_quick() {
    let proxy = Proxy::before(None).await;
    let vectors = open(&Settings { fallback_points: 100, ..settings(proxy.url()) });
    let refused = vectors.build("g", points(500)).await;
    assert!(matches!(refused, Err(VectorError::Unavailable(_))), "{refused:?}");
    assert_eq!(vectors.status().generation, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_costs_one_deadline_then_nothing_and_heals_by_itself() {
    let Some(tools) = qdrant("faults between here and a server") else { return };
    let cluster = Cluster::start(&tools, 1, &[]);
    let proxy = Proxy::before(Some(cluster.urls[0].replace("http://", ""))).await;
    let vectors = open(&settings(proxy.url()));
    let all = points(600);
    vectors.build("g", all).await.expect("it builds on the server");
    let ask = || vectors.search("g", vec![dense(4, &everything(), 10); 3]);
    let truth = ask().await.expect("the server answers");
    assert!(!truth.degraded);
    for fault in FAULTS {
        proxy.set(fault);
        let (mut times, mut degraded) = (Vec::new(), 0);
        for _ in 0..50 {
            let begun = Instant::now();
            let found = ask().await.expect("no question is lost");
            times.push(begun.elapsed());
            degraded += usize::from(found.degraded);
            let ids = |found: &openwindow::vectors::Found| found.hits[0].iter().map(|hit| hit.id).collect::<Vec<_>>();
            assert_eq!(ids(&found), ids(&truth), "{fault:?}");
        }
        assert_eq!(degraded, 50, "{fault:?}: every answer says that it is from the copy");
        assert!(times[0] < Duration::from_millis(600), "{fault:?}: the first waits one deadline, not {:?}", times[0]);
        let rest = times[1..].iter().max().expect("times");
        assert!(*rest < Duration::from_millis(150), "{fault:?}: the others do not wait: {rest:?}");
        proxy.set(Fault::None);
        let healing = recovered(&vectors).await;
        let found = ask().await.expect("the server answers again");
        assert!(!found.degraded, "{fault:?}");
        eprintln!("{fault:?}: first {:?}, others at most {rest:?}, healed in {healing:?}", times[0]);
    }
    assert!(proxy.connections.load(Ordering::Relaxed) < 400, "the server is not hammered");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_published_while_the_server_was_away_is_there_when_it_is_back() {
    let Some(tools) = qdrant("publishing while the server is away") else { return };
    let cluster = Cluster::start(&tools, 1, &[]);
    let proxy = Proxy::before(Some(cluster.urls[0].replace("http://", ""))).await;
    let vectors = open(&settings(proxy.url()));
    let all = points(320);
    vectors.build("g", all[..300].to_vec()).await.expect("it builds");
    proxy.set(Fault::Hang);
    vectors.upsert("g", all[300..].to_vec()).await.expect("the copy takes it");
    assert!(vectors.status().degraded);
    proxy.set(Fault::None);
    recovered(&vectors).await;
    let query = dense(1, &everything(), 500);
    let found = vectors.search("g", vec![query.clone()]).await.expect("the server answers");
    assert!(!found.degraded);
    let expected = all.iter().filter(|point| crate::support::admits(&query.filter, &point.tags)).count();
    assert_eq!(found.hits[0].len(), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_lost_everything_is_filled_again() {
    let Some(tools) = qdrant("a server that lost its disk") else { return };
    let first = Cluster::start(&tools, 1, &[]);
    let port = first.urls[0].rsplit(':').next().and_then(|port| port.parse::<u16>().ok()).expect("a port") - 1;
    let vectors = open(&settings(first.urls[0].clone()));
    vectors.build("g", points(300)).await.expect("it builds");
    drop(first);
    let ask = || vectors.search("g", vec![dense(2, &everything(), 10)]);
    let copy = ask().await.expect("the copy answers");
    assert!(copy.degraded);
    // The same address, an empty disk.
    let _second = Cluster::start(&tools, 1, &["--port", &port.to_string()]);
    recovered(&vectors).await;
    let found = ask().await.expect("the server answers");
    assert!(!found.degraded);
    assert_eq!(found.hits[0].iter().map(|hit| hit.id).collect::<Vec<_>>(), copy.hits[0].iter().map(|hit| hit.id).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_is_a_failure_that_names_itself() {
    let Some(tools) = qdrant("API keys") else { return };
    let cluster = Cluster::start(&tools, 1, &["--key", "right"]);
    let with = |key: &str| Settings { api_key: Some(key.to_owned().into()), ..settings(cluster.urls[0].clone()) };
    let vectors = open(&with("wrong"));
    vectors.build("g", points(50)).await.expect("the copy serves");
    assert!(vectors.status().degraded);
    let vectors = open(&with("right"));
    vectors.build("g", points(50)).await.expect("it builds");
    assert!(!vectors.status().degraded, "{:?}", vectors.status());
}
