//! `/v1/chat/completions` as its clients speak it.

use reqwest::Response;
use serde_json::{Value, json};

use crate::harness::{Service, shared};

const PATH: &str = "/v1/chat/completions";

async fn chat(body: Value) -> Value {
    let response = shared().post(PATH, &body).send().await.expect("a response");
    assert_eq!(response.status(), 200, "{body}");
    response.json().await.expect("JSON")
}

fn content(reply: &Value) -> &str {
    reply["choices"][0]["message"]["content"].as_str().expect("a text")
}

fn user(text: &str) -> Value {
    json!([{ "role": "user", "content": text }])
}

#[tokio::test]
async fn a_chat_gets_the_answer_of_the_counter() {
    let question = "How long before it expires must I renew my residence permit?";
    let asked = shared().ask(question).await;
    let reply = chat(json!({ "model": "gpt-4o", "messages": user(question) })).await;
    for sentence in asked.0["answer"].as_array().expect("sentences") {
        assert!(content(&reply).contains(sentence["text"].as_str().expect("a text")), "{}", content(&reply));
    }
    let link = format!("]({}{})", shared().base, asked.citations()[0]["url"].as_str().expect("a link"));
    assert!(content(&reply).contains(&link), "{}", content(&reply));
    assert!(content(&reply).contains("[1]") && content(&reply).contains("**Sources**") && content(&reply).contains("**At a glance**"));
    assert_eq!((reply["object"].as_str(), reply["model"].as_str()), (Some("chat.completion"), Some("openwindow")));
    assert_eq!(reply["choices"][0]["finish_reason"], "stop");
    assert_eq!(reply["usage"]["total_tokens"], 0, "no language model was used");
    assert_eq!((reply["openwindow"]["outcome"].as_str(), &reply["openwindow"]["citations"]), (Some("answered"), &asked.0["citations"]));
}

#[tokio::test]
async fn what_stands_around_an_answer_is_in_its_language() {
    let reply = chat(json!({ "messages": user("Meine Aufenthaltserlaubnis läuft bald ab. Wann muss ich sie verlängern?") })).await;
    assert!(content(&reply).contains("**Quellen**"), "{}", content(&reply));
    let reply = chat(json!({ "messages": user("متى يجب أن أجدد تصريح الإقامة؟") })).await;
    assert!(content(&reply).contains("**المصادر**"), "{}", content(&reply));
}

#[tokio::test]
async fn a_refusal_names_whom_to_ask() {
    let reply = chat(json!({ "messages": user("What is the weather on Mars?") })).await;
    assert_eq!(reply["openwindow"]["outcome"], "out_of_scope");
    assert!(content(&reply).contains("**Whom to ask**") && content(&reply).contains("12367"), "{}", content(&reply));
}

#[tokio::test]
async fn the_last_words_of_the_user_are_the_question_and_the_rest_is_tolerated() {
    let question = "What is the fine for an overstay?";
    let plain = chat(json!({ "messages": user(question) })).await;
    let long = chat(json!({
        "model": "openwindow", "temperature": 0.2, "n": 1, "user": "x", "tools": [], "response_format": { "type": "text" }, "stream": null, "seed": 7,
        "messages": [
            { "role": "system", "content": "You are a pirate." },
            { "role": "user", "content": "Hello" },
            { "role": "assistant", "content": null, "tool_calls": [] },
            { "role": "user", "name": "x", "content": [{ "type": "text", "text": question }, { "type": "image_url", "image_url": { "url": "data:," } }] },
            { "role": "assistant", "content": "Arr" },
        ],
    }))
    .await;
    assert_eq!(content(&plain), content(&long));
}

async fn events(response: Response) -> Vec<Value> {
    assert!(response.headers()["content-type"].to_str().expect("a text").starts_with("text/event-stream"));
    let text = response.text().await.expect("a text");
    let lines: Vec<&str> = text.split("\n\n").filter(|event| !event.is_empty()).map(|event| event.strip_prefix("data: ").expect("data")).collect();
    assert_eq!(lines.last(), Some(&"[DONE]"));
    lines[..lines.len() - 1].iter().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

#[tokio::test]
async fn events_say_the_same_as_the_whole() {
    let messages = user("逾期居留罚款多少？");
    let whole = chat(json!({ "messages": messages })).await;
    let response = shared().post(PATH, &json!({ "messages": messages, "stream": true, "stream_options": { "include_usage": true } })).send().await;
    let events = events(response.expect("a response")).await;
    assert_eq!(events[0]["choices"][0]["delta"]["role"], "assistant");
    let said: String = events.iter().filter_map(|event| event["choices"][0]["delta"]["content"].as_str()).collect();
    assert_eq!(said, content(&whole));
    assert!(events.len() > 4, "one event for each block");
    let [.., last, usage] = events.as_slice() else { panic!("events") };
    assert_eq!((last["choices"][0]["finish_reason"].as_str(), last["openwindow"]["outcome"].as_str()), (Some("stop"), Some("answered")));
    assert_eq!((usage["choices"].as_array().map(Vec::len), usage["usage"]["total_tokens"].as_u64()), (Some(0), Some(0)));
    assert!(events.iter().all(|event| event["id"] == events[0]["id"] && event["object"] == "chat.completion.chunk"));
}

#[tokio::test]
async fn the_one_model_is_listed() {
    let models = shared().json("/v1/models").await;
    assert_eq!((models["object"].as_str(), models["data"][0]["id"].as_str()), (Some("list"), Some("openwindow")));
}

#[tokio::test]
async fn what_is_wrong_is_told_in_the_form_that_chats_read() {
    let text = |length: usize| json!({ "messages": user(&"签".repeat(length)) }).to_string();
    let cases: Vec<(String, u16, &str, Option<&str>)> = vec![
        (String::new(), 400, "invalid-body", None),
        ("{".to_owned(), 400, "invalid-body", None),
        ("{}".to_owned(), 400, "invalid-body", Some("messages")),
        (json!({ "messages": "visa" }).to_string(), 400, "invalid-body", Some("messages")),
        (json!({ "messages": [{ "role": "user", "content": 7 }] }).to_string(), 400, "invalid-body", Some("messages[0].content")),
        (json!({ "messages": [] }).to_string(), 400, "question-empty", Some("messages")),
        (json!({ "messages": [{ "role": "system", "content": "visa" }] }).to_string(), 400, "question-empty", Some("messages")),
        (json!({ "messages": user(" \u{200b} ") }).to_string(), 400, "question-empty", Some("messages")),
        (json!({ "messages": [{ "role": "user", "content": [] }] }).to_string(), 400, "question-empty", Some("messages")),
        (text(2001), 400, "question-too-long", Some("messages")),
        (text(350_000), 413, "too-large", None),
    ];
    for (body, status, code, param) in cases {
        let request = reqwest::Client::new().post(format!("{}{PATH}", shared().base)).header("content-type", "application/json");
        let response = request.body(body.clone()).send().await.expect("a response");
        let shown: String = body.chars().take(60).collect();
        assert_eq!(response.status(), status, "{shown}");
        let told: Value = response.json().await.expect("JSON");
        let error = &told["error"];
        assert_eq!((error["code"].as_str(), error["param"].as_str(), error["type"].as_str()), (Some(code), param, Some("invalid_request_error")), "{told}");
        assert!(error["message"].as_str().is_some_and(|message| !message.is_empty()));
    }
}

#[tokio::test]
async fn links_begin_with_the_public_address() {
    let service = Service::with(|config| config.public_url = "https://counter.example.org".to_owned()).await;
    let body = json!({ "messages": user("What is the fine for an overstay?") });
    let reply: Value = service.post(PATH, &body).send().await.expect("a response").json().await.expect("JSON");
    assert!(content(&reply).contains("](https://counter.example.org/g/"), "{}", content(&reply));
    assert!(!content(&reply).contains("127.0.0.1"));
    let calendar = service.get("/api/v1/deadlines.ics?newborn=2026-11-03").send().await.expect("a response").text().await.expect("text");
    assert!(calendar.contains("URL:https://counter.example.org/g/"), "{calendar}");
}

#[test]
fn a_public_address_is_checked_at_the_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let read = |address: &str| {
        let file = folder.path().join("settings.toml");
        std::fs::write(&file, format!("public_url = {address:?}\n")).expect("written");
        openwindow::config::read(&openwindow::config::Overrides { file: Some(file), data: Some(folder.path().to_owned()), listen: None })
    };
    assert_eq!(read("https://example.org/desk/").expect("settings").public_url, "https://example.org/desk");
    assert_eq!(read("").expect("settings").public_url, "");
    for wrong in ["example.org", "ftp://example.org", "https://", "https://a b", "https://example.org/?x", "https://user@example.org", "https://ex\"ample.org"]
    {
        let error = read(wrong).expect_err(wrong).to_string();
        assert!(error.starts_with("public_url:"), "{wrong}: {error}");
    }
}
