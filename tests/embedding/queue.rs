//! The queue: bounded, in time, and safe against an engine that hangs, panics or fails.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use openwindow::embedding::{EmbedError, Kind, Settings};
use tokio::task::JoinHandle;

use crate::scripted::{self, text};

type Waiting = JoinHandle<Result<Vec<Vec<f32>>, EmbedError>>;

fn ask(embedder: &openwindow::embedding::Embedder, word: &str) -> Waiting {
    let (embedder, word) = (embedder.clone(), text(word));
    tokio::spawn(async move { embedder.embed(Kind::Query, word).await })
}

/// Waits until so many texts wait in the queue.
async fn until_waiting(embedder: &openwindow::embedding::Embedder, texts: usize) {
    while embedder.status().queue.waiting != texts {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_full_queue_refuses_at_once_and_serves_what_it_took() {
    let (embedder, hand) = scripted::embedder(&scripted::settings());
    let first = ask(&embedder, "hang");
    tokio::task::yield_now().await;
    hand.entered.recv().expect("the engine is busy");
    let waiting: Vec<Waiting> = (0..4).map(|n| ask(&embedder, &format!("number {n}"))).collect();
    until_waiting(&embedder, 4).await;
    let start = Instant::now();
    let refused = embedder.embed(Kind::Query, text("one too many")).await;
    assert!(matches!(refused, Err(EmbedError::Busy)), "{refused:?}");
    assert!(start.elapsed() < Duration::from_millis(50), "refused after {:?}", start.elapsed());
    hand.open.send(()).expect("the engine waits");
    assert!(first.await.expect("no panic").is_ok());
    for answer in waiting {
        assert!(answer.await.expect("no panic").is_ok());
    }
    let status = embedder.status().queue;
    assert_eq!((status.refused, status.embedded, status.waiting), (1, 5, 0));
}

#[tokio::test]
async fn waiting_questions_are_computed_together() {
    let (embedder, hand) = scripted::embedder(&scripted::settings());
    let first = ask(&embedder, "hang");
    tokio::task::yield_now().await;
    hand.entered.recv().expect("the engine is busy");
    let waiting: Vec<Waiting> = (0..4).map(|n| ask(&embedder, &format!("number {n}"))).collect();
    until_waiting(&embedder, 4).await;
    hand.open.send(()).expect("the engine waits");
    for answer in waiting {
        answer.await.expect("no panic").expect("a vector");
    }
    first.await.expect("no panic").expect("a vector");
    assert_eq!(hand.script.calls.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_panic_harms_only_its_own_question() {
    let (embedder, hand) = scripted::embedder(&scripted::settings());
    let first = ask(&embedder, "hang");
    tokio::task::yield_now().await;
    hand.entered.recv().expect("the engine is busy");
    let (good, bad, fine) = (ask(&embedder, "good"), ask(&embedder, "panic"), ask(&embedder, "fine"));
    until_waiting(&embedder, 3).await;
    hand.open.send(()).expect("the engine waits");
    assert!(first.await.expect("no panic").is_ok());
    assert!(good.await.expect("no panic").is_ok());
    assert!(fine.await.expect("no panic").is_ok());
    let bad = bad.await.expect("the panic stays inside");
    assert!(matches!(bad, Err(EmbedError::Inference(_))), "{bad:?}");
    assert!(embedder.embed(Kind::Query, text("afterwards")).await.is_ok());
}

#[tokio::test]
async fn a_failure_harms_only_its_own_question() {
    let (embedder, _hand) = scripted::embedder(&scripted::settings());
    assert!(embedder.embed(Kind::Query, text("fail")).await.is_err());
    assert!(embedder.embed(Kind::Query, text("fine")).await.is_ok());
}

#[tokio::test]
async fn a_hanging_engine_is_given_up_in_time_and_replaced() {
    let settings = Settings { deadline_ms: 100, ..scripted::settings() };
    let (embedder, hand) = scripted::embedder(&settings);
    let start = Instant::now();
    let late = embedder.embed(Kind::Query, text("hang")).await;
    assert!(matches!(late, Err(EmbedError::Deadline { milliseconds: 100 })), "{late:?}");
    assert!(start.elapsed() < Duration::from_secs(2));
    // The worker's patience began a moment after the caller's; until it is over, questions may still wait for it.
    let mut answers = Vec::new();
    while embedder.embed(Kind::Query, text("next")).await.is_err() {
        answers.push(());
        assert!(answers.len() < 5, "the worker is not replaced");
    }
    assert_eq!(embedder.status().queue.replaced, 1);
    hand.open.send(()).expect("the lost worker comes back and leaves");
    assert!(embedder.embed(Kind::Query, text("still fine")).await.is_ok());
}

#[tokio::test]
async fn a_question_whose_asker_has_left_is_not_computed() {
    let (embedder, hand) = scripted::embedder(&scripted::settings());
    let first = ask(&embedder, "hang");
    tokio::task::yield_now().await;
    hand.entered.recv().expect("the engine is busy");
    let left = ask(&embedder, "left");
    until_waiting(&embedder, 1).await;
    left.abort();
    assert!(left.await.is_err_and(|error| error.is_cancelled()));
    hand.open.send(()).expect("the engine waits");
    first.await.expect("no panic").expect("a vector");
    embedder.embed(Kind::Query, text("next")).await.expect("a vector");
    assert_eq!(hand.script.texts.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn stopping_answers_everybody() {
    let (embedder, hand) = scripted::embedder(&scripted::settings());
    let first = ask(&embedder, "hang");
    tokio::task::yield_now().await;
    hand.entered.recv().expect("the engine is busy");
    let waiting = ask(&embedder, "waits");
    until_waiting(&embedder, 1).await;
    embedder.stop();
    assert!(matches!(waiting.await.expect("no panic"), Err(EmbedError::Stopped)));
    assert!(matches!(embedder.embed(Kind::Query, text("late")).await, Err(EmbedError::Stopped)));
    hand.open.send(()).expect("the engine waits");
    assert!(first.await.expect("no panic").is_ok(), "what was running is finished");
}

#[tokio::test]
async fn a_known_text_costs_nothing() {
    let settings = Settings { cache: 10, ..scripted::settings() };
    let (embedder, hand) = scripted::embedder(&settings);
    assert!(!embedder.is_known(Kind::Query, "again"));
    let first = embedder.embed(Kind::Query, text("again")).await.expect("a vector");
    assert!(embedder.is_known(Kind::Query, "again"));
    assert!(!embedder.is_known(Kind::Passage, "again"), "the prefix is part of the content");
    embedder.stop();
    let second = embedder.embed(Kind::Query, text("again")).await.expect("from the cache, even when stopped");
    assert_eq!(first, second);
    assert_eq!(hand.script.calls.load(Ordering::SeqCst), 1);
}

#[test]
fn bulk_work_is_cut_into_requests_and_keeps_its_order() {
    let (embedder, hand) = scripted::embedder(&scripted::settings());
    let texts: Vec<String> = (0..500).map(|n| "x".repeat(n)).collect();
    let vectors = embedder.embed_now(Kind::Passage, &texts).expect("vectors");
    let prefix = "passage: ".len();
    assert!(vectors.iter().enumerate().all(|(n, vector)| vector[0] as usize == prefix + n));
    assert!(hand.script.calls.load(Ordering::SeqCst) > 100);
}

#[tokio::test]
async fn a_vector_of_another_length_is_an_error() {
    let engines: openwindow::embedding::Engines = std::sync::Arc::new(|| Ok(Box::new(Short)));
    let embedder = openwindow::embedding::Embedder::scripted(&scripted::settings(), 2, engines);
    let answer = embedder.embed(Kind::Query, text("short")).await;
    assert!(matches!(answer, Err(EmbedError::WrongDimension { expected: 2, found: 1 })), "{answer:?}");
}

struct Short;

impl openwindow::embedding::Inference for Short {
    fn embed(&mut self, texts: &[String]) -> Result<Vec<Vec<f32>>, EmbedError> {
        Ok(vec![vec![1.0]; texts.len()])
    }
}
