//! Broken and hostile requests: a problem document that names the field, quickly, and a service that goes on.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::harness::{Service, runs_own_files_only, shared};

async fn refused(body: impl Into<reqwest::Body>) -> (u16, Value, Duration) {
    let service = shared();
    let started = Instant::now();
    let request = reqwest::Client::new().post(format!("{}/api/v1/ask", service.base)).header("content-type", "application/json").body(body);
    let response = request.send().await.expect("a response");
    let took = started.elapsed();
    let status = response.status().as_u16();
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    (status, response.json().await.expect("JSON"), took)
}

#[tokio::test]
async fn a_problem_names_its_field_and_its_code() {
    let cases: &[(&str, u16, &str, Option<&str>)] = &[
        ("", 400, "invalid-body", None),
        ("{", 400, "invalid-body", None),
        ("[]", 400, "invalid-body", None),
        ("{}", 400, "invalid-body", Some("question")),
        (r#"{"question":""}"#, 422, "question-empty", Some("question")),
        ("{\"question\":\"  \u{200b} \"}", 422, "question-empty", Some("question")),
        (r#"{"question":7}"#, 400, "invalid-body", Some("question")),
        (r#"{"question":null}"#, 400, "invalid-body", Some("question")),
        (r#"{"question":"\ud800"}"#, 400, "invalid-body", Some("question")),
        (r#"{"question":"visa","as_of":"2026-02-31"}"#, 422, "invalid-date", Some("as_of")),
        (r#"{"question":"visa","as_of":"99999-01-01"}"#, 422, "invalid-date", Some("as_of")),
        (r#"{"question":"visa","language":"not a language"}"#, 422, "invalid-language", Some("language")),
        (r#"{"question":"visa","qestion":"x"}"#, 422, "unknown-field", Some("qestion")),
        (r#"{"question":"visa"} trailing"#, 400, "invalid-body", None),
    ];
    for (body, status, code, field) in cases {
        let (found, problem, _) = refused(*body).await;
        assert_eq!(found, *status, "{body}: {problem}");
        assert_eq!(problem["code"], *code, "{body}: {problem}");
        assert_eq!(problem["field"].as_str(), *field, "{body}: {problem}");
        assert!(problem["title"].as_str().is_some_and(|title| !title.is_empty()));
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_and_endless_nesting_are_refused() {
    let (status, problem, _) = refused(b"{\"question\":\"\xff\xfe\"}".to_vec()).await;
    assert_eq!((status, problem["code"].as_str()), (400, Some("invalid-body")));
    let deep = format!("{{\"question\":{}{}}}", "[".repeat(5000), "]".repeat(5000));
    let (status, _, took) = refused(deep).await;
    assert_eq!(status, 400);
    assert!(took < Duration::from_millis(500));
}

#[tokio::test]
async fn too_long_is_told_apart_from_too_large() {
    let (status, problem, _) = refused(json!({ "question": "签".repeat(2001) }).to_string()).await;
    assert_eq!((status, problem["code"].as_str()), (422, Some("question-too-long")));
    let (status, problem, _) = refused(json!({ "question": "签".repeat(350_000) }).to_string()).await;
    assert_eq!((status, problem["code"].as_str()), (413, Some("too-large")));
    assert_eq!(shared().ask(&"签".repeat(2000)).await.language(), "zh");
}

#[tokio::test]
async fn problems_speak_the_askers_language() {
    let response = shared().post("/api/v1/ask", &json!({ "question": "" })).header("accept-language", "de-AT,de;q=0.9").send().await.expect("a response");
    assert_eq!(response.headers()["content-language"], "de");
    let problem: Value = response.json().await.expect("JSON");
    assert_ne!(problem["title"], "The question is empty.");
}

#[tokio::test]
async fn addresses_methods_and_forms_that_do_not_exist_are_problems_too() {
    let service = shared();
    let nowhere = service.get("/no/such/page").send().await.expect("a response");
    assert_eq!(nowhere.status(), 404);
    assert_eq!(nowhere.json::<Value>().await.expect("JSON")["code"], "not-found");
    let method = service.get("/api/v1/ask").send().await.expect("a response");
    assert_eq!(method.status(), 405);
    let form =
        reqwest::Client::new().post(format!("{}/api/v1/ask", service.base)).header("content-type", "text/plain").body("x").send().await.expect("a response");
    assert_eq!(form.status(), 415);
    for (path, code, field) in [
        ("/api/v1/search?q=visa&limit=0", "invalid-parameter", "limit"),
        ("/api/v1/search?q=visa&limit=x", "invalid-parameter", "limit"),
        ("/api/v1/search?q=visa&as_of=2026-02-30", "invalid-date", "as_of"),
        ("/api/v1/search?q=visa&language=nonsense", "invalid-language", "language"),
        ("/api/v1/search?q=visa&wrong=1", "invalid-parameter", "wrong"),
        ("/api/v1/search?q=", "question-empty", "query"),
    ] {
        let problem: Value = service.get(path).send().await.expect("a response").json().await.expect("JSON");
        assert_eq!((problem["code"].as_str(), problem["field"].as_str()), (Some(code), Some(field)), "{path}: {problem}");
    }
}

#[tokio::test]
async fn vectors_of_another_model_are_refused() {
    for vector in [json!([0.1, 0.2]), json!(vec![0.0; 384])] {
        let response = shared().post("/api/v1/search", &json!({ "query": "visa", "vector": vector })).send().await.expect("a response");
        assert_eq!(response.status(), 400);
        assert_eq!(response.json::<Value>().await.expect("JSON")["field"], "vector");
    }
}

#[tokio::test]
async fn hostile_text_is_only_text() {
    for text in ["\u{202e}easiv", "visavisavisa", "ﾋﾞｻﾞ", "🛂", "'; DROP TABLE sections;--", "{{7*7}} ${7*7}", "<script>alert(1)</script> visa"] {
        let page = shared().get(&format!("/?q={}", form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>())).send().await.expect("a page");
        assert_eq!(page.status(), 200, "{text}");
        let page = page.text().await.expect("text");
        assert!(runs_own_files_only(&page), "{text}");
    }
    assert_eq!(shared().get("/readyz").send().await.expect("a response").status(), 200);
}

#[tokio::test]
async fn a_port_that_is_taken_is_a_clear_error() {
    let first = Service::start().await;
    let mut settings = crate::harness::config(tempfile::tempdir().expect("a folder").path());
    settings.listen = first.base.trim_start_matches("http://").parse().expect("an address");
    let second = openwindow::app::App::open(settings.clone()).expect("an app");
    let error = second.listener().await.expect_err("taken");
    assert!(error.to_string().contains(&settings.listen.to_string()), "{error}");
}
