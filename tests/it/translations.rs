//! Two languages in one conversation by a machine that translates: marked, beside the original, held against it before it is sent.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use openwindow::accounts::Role;
use openwindow::config::Config;
use reqwest::Method;
use serde_json::{Value, json};

use crate::conversations::Visitor;
use crate::harness::Service;
use crate::signing::Member;

/// What the machine was asked.
type Asked = Arc<Mutex<Vec<Value>>>;

/// A machine that knows a few sentences, lies in some and fails in others.
async fn machine() -> (String, Asked) {
    async fn translate(State(asked): State<Asked>, Json(body): Json<Value>) -> Response {
        let text = body["q"].as_str().expect("a text").to_owned();
        asked.lock().expect("kept").push(body);
        let translated = match text.as_str() {
            "请在30日内到出入境办理。" => "30日以内に出入境管理局で手続きしてください。".to_owned(),
            "请在10日内办理。" => "100日以内に手続きしてください。".to_owned(),
            "失败" => return StatusCode::INTERNAL_SERVER_ERROR.into_response(),
            "沉默" => {
                tokio::time::sleep(Duration::from_secs(30)).await;
                String::new()
            }
            "乱说" => return "<html>nothing of the kind".into_response(),
            "唠叨" => "あ".repeat(9000),
            other => format!("[{other}]"),
        };
        Json(json!({ "translatedText": translated })).into_response()
    }
    let asked = Asked::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let app = Router::new().route("/translate", post(translate)).with_state(Arc::clone(&asked));
    tokio::spawn(async move { axum::serve(listener, app).await });
    (url, asked)
}

async fn translating() -> (Service, Asked) {
    let (url, asked) = machine().await;
    let change = |config: &mut Config| {
        config.translation.url = url;
        config.translation.timeout_ms = 3000;
        config.translation.failures = 100;
    };
    (Service::with(change).await, asked)
}

async fn translate(member: &Member, text: &str) -> (u16, Value) {
    member.asked(Method::POST, "/api/v1/staff/translations", Some(&json!({ "text": text, "from": "zh", "to": "ja" }))).await
}

async fn say(member: &Member, visitor: &Visitor, body: &Value) -> (u16, Value) {
    member.asked(Method::POST, &format!("/api/v1/staff/conversations/{}/messages", visitor.id), Some(body)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_read_where_a_translation_says_something_else() {
    let (service, asked) = translating().await;
    let li = service.member("li", Role::Staff).await;
    let (status, told) = translate(&li, "请在30日内到出入境办理。").await;
    assert_eq!((status, told["text"].as_str(), told["checked"].as_bool()), (200, Some("30日以内に出入境管理局で手続きしてください。"), Some(true)));
    assert_eq!((&told["warnings"], told["language"].as_str()), (&json!([]), Some("ja")));
    let (_, told) = translate(&li, "请在10日内办理。").await;
    let about: Vec<_> = told["warnings"].as_array().expect("a list").iter().map(|warning| warning["about"].as_str().expect("a name")).collect();
    assert!(about.contains(&"number"), "{told}");
    // What must not leave the service does not.
    let (status, told) = translate(&li, "您的护照 E12345678 已收到。").await;
    assert_eq!(status, 200);
    assert!(!told["source"].as_str().expect("a text").contains("E12345678"), "{told}");
    assert!(!asked.lock().expect("kept").iter().any(|body| body.to_string().contains("E12345678")));
    assert_eq!(asked.lock().expect("kept")[0], json!({ "q": "请在30日内到出入境办理。", "source": "zh", "target": "ja", "format": "text" }));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_that_fails_is_told_from_one_that_answers() {
    let (service, _) = translating().await;
    let li = service.member("li", Role::Staff).await;
    for text in ["失败", "沉默", "乱说", "唠叨"] {
        let (status, problem) = translate(&li, text).await;
        assert_eq!((status, problem["code"].as_str()), (503, Some("no-translation")), "{text}");
    }
    assert_eq!(translate(&li, "你好").await.0, 200, "and it is asked again");
    for (body, field) in [
        (json!({ "text": " ", "from": "zh", "to": "ja" }), "text"),
        (json!({ "text": "好".repeat(4001), "from": "zh", "to": "ja" }), "text"),
        (json!({ "text": "好", "from": "zh", "to": "zh" }), "to"),
    ] {
        let (status, problem) = li.asked(Method::POST, "/api/v1/staff/translations", Some(&body)).await;
        assert_eq!((status, problem["field"].as_str()), (422, Some(field)), "{problem}");
    }
    let none = Service::start().await;
    let li = none.member("li", Role::Staff).await;
    assert_eq!(translate(&li, "你好").await.0, 404, "none is configured");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_reads_the_translation_and_what_was_written() {
    let (service, _) = translating().await;
    let li = service.member("li", Role::Staff).await;
    let visitor = Visitor::of(&service.base, json!({ "language": "ja" })).await;
    assert_eq!(li.asked(Method::POST, &format!("/api/v1/staff/conversations/{}/claim", visitor.id), None).await.0, 200);
    let right = json!({ "text": "30日以内に手続きしてください。", "language": "ja" });
    let (status, _) = say(&li, &visitor, &json!({ "text": "请在30日内办理。", "language": "zh", "translation": right })).await;
    assert_eq!(status, 201);
    let heard = visitor.events_after(0).await.until("message").await.pop().expect("an event").data;
    assert_eq!((heard["text"].as_str(), &heard["translation"]), (Some("请在30日内办理。"), &right));
    let whole = visitor.whole().await;
    let kept = whole["messages"].as_array().expect("messages").last().expect("one").clone();
    assert_eq!((kept["language"].as_str(), &kept["translation"]), (Some("zh"), &right));
    // What says something else is sent only by who has read it.
    let mut wrong = json!({ "text": "请在10日内办理。", "language": "zh", "translation": { "text": "100日以内に手続きしてください。", "language": "ja" } });
    let (status, problem) = say(&li, &visitor, &wrong).await;
    assert_eq!((status, problem["code"].as_str()), (409, Some("translation-differs")));
    wrong["translation"]["read"] = json!(true);
    assert_eq!(say(&li, &visitor, &wrong).await.0, 201);
    for translation in [json!({ "text": "好", "language": "zh" }), json!({ "text": "", "language": "ja" })] {
        let (status, problem) = say(&li, &visitor, &json!({ "text": "好", "language": "zh", "translation": translation })).await;
        assert_eq!(status, 422, "{problem}");
    }
}
