//! Other services are told what happens: signed, until it arrives, once.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect};
use openwindow::clock::Clock;
use openwindow::webhooks::{Destination, Happened, SIGNATURE, Settings, Webhooks, signature};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

use crate::harness::Service;

const SECRET: &str = "a secret of the receiver";

/// What came in: signature and body.
type Received = Arc<Mutex<Vec<(String, String)>>>;

/// A receiver that answers with each of these statuses in turn, then with 200.
async fn receiver(statuses: Vec<u16>) -> (String, Received) {
    let received = Received::default();
    let kept = Arc::clone(&received);
    let answer = move |headers: HeaderMap, body: String| {
        let mut kept = kept.lock().expect("kept");
        kept.push((headers[SIGNATURE].to_str().expect("a text").to_owned(), body));
        let status = statuses.get(kept.len() - 1).copied().unwrap_or(200);
        async move {
            match status {
                302 => Redirect::to("/elsewhere").into_response(),
                status => StatusCode::from_u16(status).expect("a status").into_response(),
            }
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
    (format!("http://localhost:{port}/hook"), received)
}

fn settings(url: &str, events: &[&str]) -> Settings {
    let to = Destination { url: url.to_owned(), secret: SECRET.into(), events: events.iter().map(|event| (*event).to_owned()).collect() };
    Settings { to: vec![to], private: true, pause_ms: 5, ..Settings::default() }
}

fn clock() -> Clock {
    Clock::of("Asia/Shanghai").expect("a zone").fixed_at("2026-11-24T02:00:00Z".parse().expect("a time"))
}

fn event(id: &str) -> Happened {
    Happened { id: id.to_owned(), kind: "publication.changed", data: json!({ "publication": 2 }) }
}

/// Waits until so much has come in, and a little longer for what should not come.
async fn arrived(received: &Received, number: usize) -> Vec<(String, String)> {
    for _ in 0..500 {
        if received.lock().expect("received").len() >= number {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    tokio::time::sleep(Duration::from_millis(150)).await;
    received.lock().expect("received").clone()
}

fn running(settings: &Settings) -> (Webhooks, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    (running_in(folder.path(), settings).0, folder)
}

fn running_in(folder: &Path, settings: &Settings) -> (Webhooks, CancellationToken) {
    let webhooks = Webhooks::new(settings, folder).expect("webhooks");
    let stop = CancellationToken::new();
    tokio::spawn(webhooks.clone().run(clock(), stop.clone()));
    (webhooks, stop)
}

/// Files that wait in a folder, whatever the destination.
fn waiting(folder: &Path) -> usize {
    let destinations = std::fs::read_dir(folder).expect("a folder").flatten();
    destinations.map(|destination| std::fs::read_dir(destination.path()).expect("a folder").count()).sum()
}

#[tokio::test]
async fn an_event_is_signed_and_told_once() {
    let (url, received) = receiver(vec![]).await;
    let (webhooks, _folder) = running(&settings(&url, &[]));
    for _ in 0..3 {
        webhooks.tell(&event("one"), &clock());
    }
    let all = arrived(&received, 1).await;
    let [(signed, body)] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!(*signed, signature(&SECRET.into(), clock().moment().as_second(), body));
    assert_ne!(*signed, signature(&"another secret".into(), clock().moment().as_second(), body));
    let told: Value = serde_json::from_str(body).expect("JSON");
    assert_eq!(told, json!({ "id": "one", "kind": "publication.changed", "at": "2026-11-24T02:00:00Z", "data": { "publication": 2 } }));
}

#[tokio::test]
async fn what_does_not_arrive_is_tried_again_in_order() {
    let (url, received) = receiver(vec![500, 429, 302]).await;
    let (webhooks, _folder) = running(&settings(&url, &[]));
    webhooks.tell(&event("one"), &clock());
    webhooks.tell(&event("two"), &clock());
    let bodies: Vec<String> = arrived(&received, 5).await.into_iter().map(|(_, body)| body).collect();
    let ids: Vec<bool> = bodies.iter().map(|body| body.contains("\"one\"")).collect();
    assert_eq!(ids, [true, true, true, true, false], "a redirect is not followed and does not count as arrived: {bodies:?}");
    assert!(bodies[..4].iter().all(|body| *body == bodies[0]), "the same event has the same body");
}

#[tokio::test]
async fn it_is_given_up_in_the_end_and_the_next_one_gets_through() {
    let (url, received) = receiver(vec![500, 500, 500]).await;
    let (webhooks, _folder) = running(&Settings { attempts: 3, ..settings(&url, &[]) });
    webhooks.tell(&event("one"), &clock());
    webhooks.tell(&event("two"), &clock());
    let all = arrived(&received, 4).await;
    assert_eq!(all.len(), 4);
    assert!(all[3].1.contains("\"two\""));
}

#[tokio::test]
async fn what_waits_when_the_service_ends_is_sent_by_the_next_one_and_then_gone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (url, received) = receiver(vec![500]).await;
    // The first service fails once and then waits longer than it lives.
    let slow = Settings { pause_ms: 60_000, ..settings(&url, &[]) };
    let (webhooks, stop) = running_in(folder.path(), &slow);
    webhooks.tell(&event("one"), &clock());
    webhooks.tell(&event("two"), &clock());
    assert_eq!(arrived(&received, 1).await.len(), 1);
    stop.cancel();
    drop(webhooks);
    assert_eq!(waiting(folder.path()), 2);
    let _next = running_in(folder.path(), &settings(&url, &[]));
    let all = arrived(&received, 3).await;
    let ids: Vec<bool> = all.iter().map(|(_, body)| body.contains("\"one\"")).collect();
    assert_eq!(ids, [true, true, false], "{all:?}");
    assert_eq!(waiting(folder.path()), 0);
}

#[tokio::test]
async fn what_a_command_tells_is_sent_by_the_server() {
    let folder = tempfile::tempdir().expect("a folder");
    let (url, received) = receiver(vec![]).await;
    Webhooks::new(&settings(&url, &[]), folder.path()).expect("webhooks").tell(&event("one"), &clock());
    assert_eq!(waiting(folder.path()), 1);
    let _server = running_in(folder.path(), &settings(&url, &[]));
    assert_eq!(arrived(&received, 1).await.len(), 1);
}

#[tokio::test]
async fn only_what_is_wanted_is_told() {
    let (url, received) = receiver(vec![]).await;
    let (webhooks, _folder) = running(&settings(&url, &["question.refused"]));
    webhooks.tell(&event("one"), &clock());
    webhooks.tell(&Happened { id: "two".to_owned(), kind: "question.refused", data: json!({}) }, &clock());
    let all = arrived(&received, 1).await;
    assert!(all.len() == 1 && all[0].1.contains("question.refused"), "{all:?}");
}

#[tokio::test]
async fn a_name_that_leads_into_this_machine_is_never_called() {
    let (url, received) = receiver(vec![]).await;
    let (webhooks, folder) = running(&Settings { private: false, attempts: 2, ..settings(&url, &[]) });
    webhooks.tell(&event("one"), &clock());
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert!(received.lock().expect("received").is_empty());
    let refused = |url: &str, secret: &str| {
        let to = Destination { url: url.to_owned(), secret: secret.into(), events: std::collections::BTreeSet::new() };
        Webhooks::new(&Settings { to: vec![to], ..Settings::default() }, folder.path()).map(drop).expect_err(url).to_string()
    };
    assert!(refused("http://10.0.0.1/", SECRET).starts_with("webhooks.to[0].url"));
    assert!(refused("gopher://example.org/", SECRET).contains("neither http nor https"));
    assert!(refused("https://example.org/", "short").contains("secret"));
}

#[tokio::test]
async fn refusals_and_publications_are_told_without_any_words_of_the_asker() {
    let (url, received) = receiver(vec![]).await;
    let service = Service::with(|config| config.webhooks = settings(&url, &[])).await;
    service.ask("Hello").await;
    service.ask("What is the weather on Mars?").await;
    service.ask("What is the fine for an overstay?").await;
    let all = arrived(&received, 2).await;
    let told: Vec<Value> = all.iter().map(|(_, body)| serde_json::from_str(body).expect("JSON")).collect();
    assert_eq!(told.iter().filter_map(|event| event["kind"].as_str()).collect::<Vec<_>>(), ["publication.changed", "question.refused"]);
    assert_eq!(told[1]["data"], json!({ "outcome": "out_of_scope", "language": "en", "as_of": "2026-11-24" }));
    assert!(!all[1].1.contains("Mars"));
}
