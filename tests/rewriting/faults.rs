//! An endpoint that is down, slow, over its limits or out of its mind.

use std::time::{Duration, Instant};

use openwindow::language::Language;
use openwindow::rewriting::{Draft, Given, Rewording, Rewriting, Settings, Silence};
use secrecy::SecretString;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

use crate::lies::{day, names};
use crate::scripted::{Act, Endpoint, completion};

fn given() -> Vec<Given> {
    vec![Given { text: "You must register within 24 hours.".to_owned(), citations: vec![0] }]
}

async fn asked(rewriting: &Rewriting) -> Result<Vec<Rewording>, Silence> {
    let given = given();
    let draft = Draft { language: Language::EN, question: "when must I register?", sentences: &given, cited: &[&given[0].text], names: &names };
    rewriting.ask(&draft, day()).await
}

fn opened(settings: &Settings) -> Rewriting {
    Rewriting::open(settings).expect("settings").expect("a model")
}

#[tokio::test]
async fn garbage_is_no_answer() {
    let garbage: [(&str, Vec<u8>); 12] = [
        ("nothing", Vec::new()),
        ("text", b"Here you go!".to_vec()),
        ("html", b"<html>502</html>".to_vec()),
        ("no choices", b"{\"choices\":[]}".to_vec()),
        ("no content", b"{\"choices\":[{\"message\":{\"content\":null}}]}".to_vec()),
        ("prose", completion("Sure! You need not register.", 10).into_bytes()),
        ("an empty text", completion("", 10).into_bytes()),
        ("another form", completion("{\"answer\":\"no\"}", 10).into_bytes()),
        ("half an object", completion("{\"sentences\":[{\"of\":[1],\"text\":\"You", 10).into_bytes()),
        ("huge", completion(&"x".repeat(300_000), 10).into_bytes()),
        ("deep", completion(&"[".repeat(30_000), 10).into_bytes()),
        ("bytes", vec![0xff, 0xfe, 0x00, 0x80]),
    ];
    for (name, bytes) in garbage {
        let endpoint = Endpoint::start(Act::Body(bytes)).await;
        assert_eq!(asked(&opened(&endpoint.settings())).await, Err(Silence::Unavailable), "{name}");
    }
}

#[tokio::test]
async fn a_slow_model_costs_no_more_than_its_time() {
    let endpoint = Endpoint::start(Act::Slow(5000)).await;
    let rewriting = opened(&Settings { timeout_ms: 200, failures: 1, ..endpoint.settings() });
    let begun = Instant::now();
    assert_eq!(asked(&rewriting).await, Err(Silence::Unavailable));
    assert!((150..1000).contains(&begun.elapsed().as_millis()), "{:?}", begun.elapsed());
    let begun = Instant::now();
    assert_eq!(asked(&rewriting).await, Err(Silence::Unavailable));
    assert!(begun.elapsed() < Duration::from_millis(50) && endpoint.asked() == 1, "then it is left alone");
}

#[tokio::test]
async fn a_dead_port_and_a_reset_are_failures() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let settings = Settings { url, model: "m".to_owned(), failures: 9, ..Settings::default() };
    let rewriting = opened(&settings);
    let resetting = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut some = [0; 64];
            let _ = stream.read(&mut some).await;
            let _ = stream.set_zero_linger();
        }
    });
    assert_eq!(asked(&rewriting).await, Err(Silence::Unavailable), "reset");
    resetting.abort();
    let _ = resetting.await;
    assert_eq!(asked(&rewriting).await, Err(Silence::Unavailable), "refused");
}

#[tokio::test]
async fn failures_in_a_row_are_answered_by_a_pause_and_a_trial() {
    let endpoint = Endpoint::start(Act::Status(500, None)).await;
    let rewriting = opened(&Settings { failures: 2, pause_ms: 150, ..endpoint.settings() });
    for _ in 0..10 {
        assert_eq!(asked(&rewriting).await, Err(Silence::Unavailable));
    }
    assert_eq!(endpoint.asked(), 2, "left alone after two failures");
    assert!(rewriting.is_left_alone());
    endpoint.set(Act::Cost(10));
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(asked(&rewriting).await, Ok(Vec::new()), "the trial");
    assert!(!rewriting.is_left_alone());
    assert_eq!(asked(&rewriting).await, Ok(Vec::new()));
}

#[tokio::test]
async fn retry_after_is_kept_to() {
    let endpoint = Endpoint::start(Act::Status(429, Some("30"))).await;
    let rewriting = opened(&Settings { failures: 5, pause_ms: 10, ..endpoint.settings() });
    assert_eq!(asked(&rewriting).await, Err(Silence::Unavailable));
    endpoint.set(Act::Cost(10));
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(asked(&rewriting).await, Err(Silence::Unavailable));
    assert_eq!(endpoint.asked(), 1);
}

#[tokio::test]
async fn a_trial_whose_asker_has_gone_makes_room_for_the_next() {
    let endpoint = Endpoint::start(Act::Status(500, None)).await;
    let rewriting = opened(&Settings { failures: 1, pause_ms: 50, ..endpoint.settings() });
    assert_eq!(asked(&rewriting).await, Err(Silence::Unavailable));
    tokio::time::sleep(Duration::from_millis(80)).await;
    endpoint.set(Act::Slow(60_000));
    assert!(tokio::time::timeout(Duration::from_millis(100), asked(&rewriting)).await.is_err(), "the asker goes");
    endpoint.set(Act::Cost(10));
    assert_eq!(asked(&rewriting).await, Ok(Vec::new()));
}

#[tokio::test]
async fn a_day_costs_no_more_than_its_cap() {
    let endpoint = Endpoint::start(Act::Cost(5000)).await;
    let rewriting = opened(&Settings { tokens: 100, tokens_per_day: 12_000, ..endpoint.settings() });
    let mut answered = 0;
    while asked(&rewriting).await.is_ok() {
        answered += 1;
    }
    assert_eq!(answered, 3, "5000 each, and less than one left");
    assert_eq!(asked(&rewriting).await, Err(Silence::Spent));
    assert_eq!(endpoint.asked(), 3);
    let given = given();
    let draft = Draft { language: Language::EN, question: "?", sentences: &given, cited: &[&given[0].text], names: &names };
    assert!(rewriting.ask(&draft, day().tomorrow().expect("a day")).await.is_ok(), "the next day has its own");
}

#[tokio::test]
async fn more_requests_than_connections_are_not_sent() {
    let endpoint = Endpoint::start(Act::Slow(300)).await;
    let rewriting = opened(&Settings { connections: 1, ..endpoint.settings() });
    let (first, second) = tokio::join!(asked(&rewriting), asked(&rewriting));
    assert_eq!((first.is_ok(), second), (true, Err(Silence::Unavailable)));
    assert_eq!(endpoint.asked(), 1);
}

#[tokio::test]
async fn the_key_is_sent_and_never_shown() {
    let endpoint = Endpoint::start(Act::Cost(1)).await;
    let settings = Settings { key: SecretString::from("sk-canary"), ..endpoint.settings() };
    assert!(!format!("{settings:?}").contains("sk-canary"));
    asked(&opened(&settings)).await.expect("an answer");
    let (request, headers) = endpoint.last();
    assert_eq!(headers["authorization"], "Bearer sk-canary");
    assert!(!request.to_string().contains("sk-canary"));
    assert_eq!((request["model"].as_str(), request["stream"].as_bool()), (Some("scripted"), Some(false)));
}

#[test]
fn settings_that_cannot_be_used_name_their_field() {
    let base = || Settings { url: "http://127.0.0.1:1".to_owned(), model: "m".to_owned(), ..Settings::default() };
    assert!(Rewriting::open(&Settings::default()).expect("no model").is_none());
    assert!(Rewriting::open(&base()).expect("a model").is_some());
    for (field, settings) in [
        ("url", Settings { url: "ftp://example.org".to_owned(), ..base() }),
        ("url", Settings { url: "not an address".to_owned(), ..base() }),
        ("model", Settings { model: String::new(), ..base() }),
        ("timeout_ms", Settings { timeout_ms: 0, ..base() }),
        ("tokens", Settings { tokens: 0, ..base() }),
        ("connections", Settings { connections: 0, ..base() }),
        ("failures", Settings { failures: 0, ..base() }),
        ("pause_ms", Settings { pause_ms: 0, ..base() }),
    ] {
        assert_eq!(Rewriting::open(&settings).err().map(|error| error.field), Some(field));
    }
}
