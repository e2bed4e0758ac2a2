//! `/mcp`: the protocol spoken directly, and by its own client library.

use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};

use crate::harness::{Service, root, shared};

fn to(service: &Service) -> RequestBuilder {
    let accept = "application/json, text/event-stream";
    Client::new().post(format!("{}/mcp", service.base)).header("accept", accept).header("content-type", "application/json")
}

async fn sent(body: &Value) -> Response {
    to(shared()).header("mcp-protocol-version", "2025-11-25").body(body.to_string()).send().await.expect("a response")
}

async fn answer(method: &str, params: Value) -> Value {
    let response = sent(&json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params })).await;
    response.json().await.expect("JSON")
}

async fn called(tool: &str, arguments: Value) -> Value {
    answer("tools/call", json!({ "name": tool, "arguments": arguments })).await["result"].clone()
}

#[tokio::test]
async fn an_assistant_is_greeted_in_the_version_that_it_speaks() {
    for version in ["2025-03-26", "2025-06-18", "2025-11-25"] {
        let params = json!({ "protocolVersion": version, "capabilities": {}, "clientInfo": { "name": "test", "version": "1" } });
        // The version is not agreed on yet: clients send its header only behind the greeting.
        let hello = json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params });
        let greeted: Value = to(shared()).body(hello.to_string()).send().await.expect("a response").json().await.expect("JSON");
        assert_eq!(greeted["result"]["protocolVersion"], version, "{greeted}");
        assert_eq!(greeted["result"]["serverInfo"]["name"], "openwindow");
        assert!(greeted["result"]["capabilities"]["tools"].is_object());
    }
    let done = sent(&json!({ "jsonrpc": "2.0", "method": "notifications/initialized" })).await;
    assert_eq!(done.status(), 202);
    assert_eq!(answer("ping", json!({})).await["result"], json!({}));
}

#[tokio::test]
async fn four_tools_are_offered_with_their_schemas() {
    let listed = answer("tools/list", json!({})).await;
    let tools = listed["result"]["tools"].as_array().expect("tools");
    assert_eq!(tools.iter().filter_map(|tool| tool["name"].as_str()).collect::<Vec<_>>(), ["ask", "search", "guide", "deadlines"]);
    for tool in tools {
        assert_eq!((tool["inputSchema"]["type"].as_str(), tool["outputSchema"]["type"].as_str()), (Some("object"), Some("object")), "{tool}");
        assert_eq!(tool["annotations"]["readOnlyHint"], true);
    }
    assert_eq!(tools[0]["inputSchema"]["required"], json!(["question"]));
}

#[tokio::test]
async fn ask_gives_what_the_counter_gives() {
    let question = "What is the fine for an overstay?";
    let asked = shared().ask(question).await;
    let told = called("ask", json!({ "question": question })).await;
    assert_eq!((&told["structuredContent"], told["isError"].as_bool()), (&asked.0, Some(false)));
    let text = told["content"][0]["text"].as_str().expect("a text");
    assert!(text.contains(&format!("{}{}", shared().base, asked.citations()[0]["url"].as_str().expect("a link"))), "{text}");
    let german = called("ask", json!({ "question": question, "answer_language": "de", "as_of": "2026-01-01" })).await;
    assert_eq!((german["structuredContent"]["language"].as_str(), german["structuredContent"]["as_of"].as_str()), (Some("de"), Some("2026-01-01")));
}

#[tokio::test]
async fn sections_guides_and_deadlines_are_read() {
    let found = called("search", json!({ "query": "overstay", "limit": 2 })).await;
    assert_eq!(found["structuredContent"]["sections"].as_array().map(Vec::len), Some(2));
    let all = called("guide", json!({})).await;
    assert!(all["structuredContent"]["guides"].as_array().expect("guides").len() > 20);
    let old = called("guide", json!({ "guide": "visa-free-transit", "language": "ko", "as_of": "2024-12-01" })).await;
    let editions = old["structuredContent"]["editions"].as_array().expect("editions");
    assert_eq!((editions.len(), editions[0]["effective_until"].as_str()), (1, Some("2024-12-16")));
    assert_eq!(editions[0]["texts"].as_object().expect("texts").len(), 1, "one language, so that it can be read at once");
    let offer = called("deadlines", json!({ "situation": "parent" })).await;
    assert!(offer["structuredContent"]["deadlines"].as_array().expect("a list").iter().any(|each| each["deadline"] == "newborn"));
    let events = json!([{ "deadline": "newborn", "date": "2026-11-03" }]);
    let told = called("deadlines", json!({ "events": events, "language": "en" })).await;
    let same: Value =
        shared().post("/api/v1/deadlines", &json!({ "events": events, "language": "en" })).send().await.expect("sent").json().await.expect("JSON");
    assert_eq!(told["structuredContent"], same);
}

#[tokio::test]
async fn what_is_wrong_with_arguments_is_told_to_the_assistant() {
    for (tool, arguments, code, field) in [
        ("ask", json!({}), "invalid-body", Some("question")),
        ("ask", json!({ "question": "" }), "question-empty", Some("question")),
        ("ask", json!({ "question": "visa", "as_of": "2026-02-31" }), "invalid-date", Some("as_of")),
        ("ask", json!({ "question": "visa", "more": 1 }), "unknown-field", Some("more")),
        ("search", json!({ "query": "visa", "limit": 0 }), "invalid-parameter", Some("limit")),
        ("guide", json!({ "guide": "none" }), "not-found", Some("guide")),
        ("guide", json!({ "guide": 7 }), "invalid-body", Some("guide")),
        ("deadlines", json!({ "events": [{ "deadline": "none", "date": "2026-11-03" }] }), "unknown-value", Some("events[0].deadline")),
        ("deadlines", json!({ "events": "all" }), "invalid-body", Some("events")),
    ] {
        let told = called(tool, arguments.clone()).await;
        assert_eq!(told["isError"], true, "{tool} {arguments}: {told}");
        let problem: Value = serde_json::from_str(told["content"][0]["text"].as_str().expect("a text")).expect("JSON");
        assert_eq!((problem["code"].as_str(), problem["field"].as_str()), (Some(code), field), "{tool} {arguments}: {problem}");
    }
}

#[tokio::test]
async fn what_is_no_request_is_refused() {
    assert_eq!(answer("tools/call", json!({ "name": "none", "arguments": {} })).await["error"]["code"], -32602);
    assert_eq!(answer("no/such/method", json!({})).await["error"]["code"], -32601);
    for body in ["", "{", "[]", "7", r#"{"jsonrpc":"2.0"}"#] {
        let response = to(shared()).body(body).send().await.expect("a response");
        assert!(response.status().is_client_error(), "{body}: {}", response.status());
    }
    let large = json!({ "jsonrpc": "2.0", "id": 1, "method": "ping", "params": { "x": "x".repeat(1 << 20) } });
    assert_eq!(to(shared()).body(large.to_string()).send().await.expect("a response").status(), 413);
    let stream = shared().get("/mcp").header("accept", "text/event-stream").send().await.expect("a response");
    assert_eq!(stream.status(), 405, "there are no sessions to listen to");
    assert_eq!(shared().post("/mcp", &json!({})).header("accept", "text/html").send().await.expect("a response").status(), 406);
}

#[tokio::test]
async fn pages_of_other_sites_get_nothing() {
    let service = Service::with(|config| config.public_url = "https://counter.example.org".to_owned()).await;
    let ping = json!({ "jsonrpc": "2.0", "id": 1, "method": "ping" }).to_string();
    let status = async |name: &str, value: &str| to(&service).header(name, value).body(ping.clone()).send().await.expect("a response").status().as_u16();
    for origin in ["http://evil.example", "null", "https://counter.example.org.evil.example", "http://counter.example.org", "https://counter.example.org:8443"]
    {
        assert_eq!(status("origin", origin).await, 403, "{origin}");
    }
    for origin in ["http://localhost:6274", "http://127.0.0.1:3000", "https://counter.example.org"] {
        assert_eq!(status("origin", origin).await, 200, "{origin}");
    }
    assert_eq!(status("host", "evil.example").await, 403, "a name that leads here by a trick");
    assert_eq!(status("host", "counter.example.org").await, 200);
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::disallowed_methods, reason = "tests have no configuration")]
async fn the_protocols_own_client_library_gets_along() {
    let Some(python) = std::env::var_os("MCP_PYTHON") else {
        eprintln!(
            "\n*** SKIPPED: the test with the protocol's own client library (set MCP_PYTHON to a Python with the package `mcp`; scripts/test does) ***\n"
        );
        return;
    };
    let script = root().join("tests/mcp/client.py");
    let address = format!("{}/mcp", shared().base);
    let ran = tokio::task::spawn_blocking(move || std::process::Command::new(python).arg(script).arg(address).output()).await;
    let ran = ran.expect("a task").expect("a Python");
    let said = format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success() && said.contains("spoken: auto") && said.contains("spoken: legacy"), "{said}");
}
