//! An endpoint on a free port that says what a test wants it to say.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use openwindow::rewriting::Settings;
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// What the endpoint does next.
#[derive(Clone)]
pub enum Act {
    /// A completion with this content.
    Say(String),
    /// A completion made from the sentences of the request.
    Reply(fn(&Value) -> Value),
    /// A completion whose usage is this.
    Cost(u64),
    /// This body, whatever it is.
    Body(Vec<u8>),
    /// A status, perhaps with `Retry-After`.
    Status(u16, Option<&'static str>),
    /// An answer after so many milliseconds.
    Slow(u64),
}

/// The endpoint with what it was sent.
pub struct Endpoint {
    pub url: String,
    script: Arc<Script>,
}

struct Script {
    act: Mutex<Act>,
    asked: AtomicUsize,
    last: Mutex<(Value, HeaderMap)>,
}

impl Endpoint {
    pub async fn start(act: Act) -> Self {
        let script = Arc::new(Script { act: Mutex::new(act), asked: AtomicUsize::new(0), last: Mutex::default() });
        let router = Router::new().fallback(answer).with_state(Arc::clone(&script));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, script }
    }

    /// Settings that lead here.
    pub fn settings(&self) -> Settings {
        Settings { url: self.url.clone(), model: "scripted".to_owned(), ..Settings::default() }
    }

    pub fn set(&self, act: Act) {
        *self.script.act.lock().expect("the act") = act;
    }

    /// How often it was asked.
    pub fn asked(&self) -> usize {
        self.script.asked.load(Ordering::SeqCst)
    }

    /// The last request's body and headers.
    pub fn last(&self) -> (Value, HeaderMap) {
        self.script.last.lock().expect("the last request").clone()
    }
}

/// A completion as endpoints give it.
pub fn completion(content: &str, tokens: u64) -> String {
    json!({ "choices": [{ "message": { "role": "assistant", "content": content } }], "usage": { "total_tokens": tokens } }).to_string()
}

/// One rewording of sentences, all numbers from 1.
pub fn rewording(of: &[usize], text: &str, citations: &[usize]) -> String {
    json!({ "sentences": [{ "of": of, "text": text, "citations": citations }] }).to_string()
}

async fn answer(State(script): State<Arc<Script>>, headers: HeaderMap, body: String) -> Response {
    script.asked.fetch_add(1, Ordering::SeqCst);
    let request: Value = serde_json::from_str(&body).unwrap_or_default();
    *script.last.lock().expect("the last request") = (request.clone(), headers);
    let act = script.act.lock().expect("the act").clone();
    match act {
        Act::Say(content) => completion(&content, 100).into_response(),
        Act::Reply(make) => {
            let message = request["messages"][1]["content"].as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
            completion(&make(&message).to_string(), 100).into_response()
        }
        Act::Cost(tokens) => completion(r#"{"sentences":[]}"#, tokens).into_response(),
        Act::Body(bytes) => bytes.into_response(),
        Act::Status(status, after) => {
            let mut response = StatusCode::from_u16(status).expect("a status").into_response();
            if let Some(after) = after {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(after));
            }
            response
        }
        Act::Slow(wait) => {
            tokio::time::sleep(Duration::from_millis(wait)).await;
            completion(r#"{"sentences":[]}"#, 100).into_response()
        }
    }
}
