//! The model behind the real service: answers with it, without it and while it fails.

use std::time::{Duration, Instant};

use openwindow::app::App;
use openwindow::clock::Clock;
use openwindow::config::{self, Overrides};
use openwindow::rewriting::Settings;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use crate::scripted::{Act, Endpoint};

struct Service {
    base: String,
    stop: CancellationToken,
    _data: tempfile::TempDir,
}

impl Drop for Service {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

impl Service {
    async fn with(settings: Settings) -> Self {
        let data = tempfile::tempdir().expect("a folder");
        let overrides = Overrides { file: None, listen: Some(([127, 0, 0, 1], 0).into()), data: Some(data.path().to_owned()) };
        let mut config = config::read(&overrides).expect("settings");
        config.rewriting = settings;
        let clock = Clock::of("Asia/Shanghai").expect("a zone").fixed_at("2026-11-24T02:00:00Z".parse().expect("a time"));
        let app = App::open(config).expect("an app").at(clock);
        app.publish(&|_, _| {}).await.expect("published");
        let listener = app.listener().await.expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        let stop = CancellationToken::new();
        tokio::spawn(app.serve(listener, stop.clone()));
        Self { base, stop, _data: data }
    }

    async fn ask(&self, question: &str) -> Value {
        let sent = reqwest::Client::new().post(format!("{}/api/v1/ask", self.base)).json(&json!({ "question": question })).send().await;
        sent.expect("a reply").json().await.expect("JSON")
    }
}

const QUESTION: &str = "How long before it expires must I renew my residence permit?";

/// Says each sentence as it is, but joins the first two with a semicolon.
fn joins(message: &Value) -> Value {
    let sentences = message["sentences"].as_array().cloned().unwrap_or_default();
    let text = |at: usize| sentences.get(at).and_then(|sentence| sentence["text"].as_str()).unwrap_or_default().to_owned();
    let cited = sentences.iter().take(2).filter_map(|sentence| sentence["citations"].as_array()).flatten();
    let mut citations: Vec<u64> = cited.filter_map(Value::as_u64).collect();
    citations.sort_unstable();
    citations.dedup();
    json!({ "sentences": [{ "of": [1, 2], "text": format!("{} {}", text(0), text(1)), "citations": citations }] })
}

/// Changes every digit.
fn lies(message: &Value) -> Value {
    let sentences = message["sentences"].as_array().cloned().unwrap_or_default();
    let turned = |text: &str| text.chars().map(|c| c.to_digit(10).map_or(c, |digit| char::from_digit((digit + 1) % 10, 10).unwrap_or(c))).collect::<String>();
    let told = sentences.iter().map(|sentence| {
        let text = format!("{} Call 021-55550199.", turned(sentence["text"].as_str().unwrap_or_default()));
        json!({ "of": [sentence["number"]], "text": text, "citations": sentence["citations"] })
    });
    json!({ "sentences": told.collect::<Vec<_>>() })
}

fn said(reply: &Value) -> Vec<&str> {
    reply["answer"].as_array().into_iter().flatten().filter_map(|sentence| sentence["text"].as_str()).collect()
}

fn notices(reply: &Value) -> Vec<&str> {
    reply["notices"].as_array().into_iter().flatten().filter_map(|notice| notice["kind"].as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_reworded_where_that_is_true_and_quoted_everywhere_else() {
    let endpoint = Endpoint::start(Act::Reply(joins)).await;
    let quoting = Service::with(Settings::default()).await;
    let service = Service::with(Settings { timeout_ms: 400, failures: 2, pause_ms: 200, ..endpoint.settings() }).await;
    let quoted = quoting.ask(QUESTION).await;
    assert!(quoted.get("rewritten").is_none() && said(&quoted).len() >= 2, "{quoted}");

    let joined = service.ask(QUESTION).await;
    assert_eq!(joined["rewritten"], json!([0]), "{joined}");
    assert_eq!(said(&joined)[0], format!("{} {}", said(&quoted)[0], said(&quoted)[1]));
    assert_eq!(said(&joined)[1..], said(&quoted)[2..]);
    assert!(notices(&joined).contains(&"reworded"));
    assert_eq!(service.ask(QUESTION).await["rewritten"], json!([0]));
    assert_eq!(endpoint.asked(), 1, "the reply is kept");

    endpoint.set(Act::Reply(lies));
    let questions = [
        "How long can I stay with a tourist visa?",
        "签证过期怎么办",
        "住宿登记要多久",
        "wie hoch ist die Strafe bei Overstay?",
        "24時間以内に登録しないと罰金はいくら",
    ];
    for question in questions {
        let (truth, told) = (quoting.ask(question).await, service.ask(question).await);
        assert_eq!(said(&told), said(&truth), "{question}");
        assert!(told.get("rewritten").is_none() && !told.to_string().contains("55550199"), "{question}");
    }

    endpoint.set(Act::Slow(5000));
    let question = "How much is a residence permit?";
    let truth = quoting.ask(question).await;
    let begun = Instant::now();
    assert_eq!(said(&service.ask(question).await), said(&truth));
    assert!(begun.elapsed() < Duration::from_millis(1500), "{:?}", begun.elapsed());
    let asked = endpoint.asked();
    assert_eq!(said(&service.ask(question).await), said(&truth));
    assert_eq!(endpoint.asked(), asked + 1, "a reply without the model is not kept");
    let begun = Instant::now();
    service.ask("What does a visa extension cost?").await;
    assert!(begun.elapsed() < Duration::from_millis(250) && endpoint.asked() == asked + 1, "the model is left alone");

    endpoint.set(Act::Reply(joins));
    tokio::time::sleep(Duration::from_millis(900)).await;
    let healed = service.ask("How do I renew my residence permit, and how early?").await;
    assert!(endpoint.asked() > asked + 1, "it is tried again: {healed}");

    let asked = endpoint.asked();
    let refused = service.ask("best dumplings near me").await;
    assert_ne!(refused["outcome"], "answered");
    assert_eq!(endpoint.asked(), asked, "a refusal is not reworded");
}

#[tokio::test(flavor = "multi_thread")]
async fn personal_data_is_masked_before_the_model_sees_it() {
    let endpoint = Endpoint::start(Act::Reply(joins)).await;
    let service = Service::with(endpoint.settings()).await;
    service.ask("My number is 13812345678 and my mail is someone@example.org. How long before it expires must I renew my residence permit?").await;
    let sent = endpoint.last().0.to_string();
    assert!(endpoint.asked() == 1 && sent.contains("renew my residence permit"), "{sent}");
    assert!(!sent.contains("13812345678") && !sent.contains("someone@example.org"), "{sent}");
}
