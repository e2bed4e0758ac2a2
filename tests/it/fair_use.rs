//! Fair use: whoever asks too much waits, nobody else does, and nobody passes for another.

use std::net::IpAddr;

use openwindow::config::Config;
use openwindow::fair::Proxies;
use reqwest::header::{HeaderMap, HeaderValue};
use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};

use crate::harness::Service;

/// Three at once, then one a minute; this machine's addresses are counted too.
fn three(settings: &mut Config) {
    settings.limits.per_minute = 1;
    settings.limits.burst = 3;
    settings.limits.loopback = true;
}

fn three_behind_a_proxy(settings: &mut Config) {
    three(settings);
    settings.limits.trusted_proxies = Proxies::try_from(vec!["127.0.0.9".to_owned(), "10.0.0.0/8".to_owned()]).expect("networks");
}

/// Whoever connects from an address of this machine.
fn from(address: &str) -> Client {
    Client::builder().local_address(address.parse::<IpAddr>().expect("an address")).build().expect("a client")
}

fn question(service: &Service, client: &Client) -> RequestBuilder {
    client.post(format!("{}/api/v1/ask", service.base)).json(&json!({ "question": "visa extension" }))
}

async fn sent(request: RequestBuilder) -> Response {
    request.send().await.expect("a response")
}

async fn statuses(count: usize, request: impl Fn(usize) -> RequestBuilder) -> Vec<u16> {
    let mut statuses = Vec::new();
    for number in 0..count {
        statuses.push(sent(request(number)).await.status().as_u16());
    }
    statuses
}

fn number(headers: &HeaderMap, name: &str) -> u64 {
    headers.get(name).and_then(|value| value.to_str().ok()?.parse().ok()).unwrap_or_else(|| panic!("no number in {name}: {headers:?}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_too_much_is_told_when_to_come_back_and_whom_to_ask() {
    let service = Service::with(three).await;
    let client = from("127.0.0.1");
    for left in [2, 1, 0] {
        let response = sent(question(&service, &client)).await;
        assert_eq!(response.status(), 200);
        assert_eq!((number(response.headers(), "ratelimit-limit"), number(response.headers(), "ratelimit-remaining")), (3, left));
    }
    let refused = sent(question(&service, &client).header("accept-language", "de")).await;
    assert_eq!(refused.status(), 429);
    let headers = refused.headers().clone();
    assert_eq!(headers["content-type"], "application/problem+json");
    assert_eq!(headers["content-language"], "de");
    assert!((1..=60).contains(&number(&headers, "retry-after")), "{headers:?}");
    assert_eq!(number(&headers, "ratelimit-remaining"), 0);
    assert!((121..=180).contains(&number(&headers, "ratelimit-reset")));
    let problem: Value = refused.json().await.expect("JSON");
    assert_eq!((problem["code"].as_str(), problem["status"].as_u64()), (Some("too-many-requests"), Some(429)));
    assert!(problem["title"].as_str().expect("a title").contains("viele Fragen"), "{problem}");
    let phones: Vec<&str> = problem["contacts"].as_array().expect("contacts").iter().filter_map(|contact| contact["phone"].as_str()).collect();
    assert!(phones.contains(&"12367") && phones.contains(&"12345"), "{phones:?}");

    let polite = from("127.0.0.2");
    assert_eq!(sent(question(&service, &polite)).await.status(), 200, "another address has its own");
    let metrics = service.get("/metrics").send().await.expect("metrics").text().await.expect("text");
    assert!(metrics.contains("openwindow_limited_requests_total{limit=\"address\"} 1"), "{metrics}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_to_ask_counts_and_reading_does_not() {
    let service = Service::with(three).await;
    let client = from("127.0.0.3");
    let get = |path: &str| client.get(format!("{}{path}", service.base));
    for path in ["/", "/?language=ar", "/deadlines?language=fr", "/livez", "/readyz", "/api/v1/guides", "/api/v1/contacts", "/openapi.json"] {
        let response = sent(get(path)).await;
        assert!(response.status().is_success() && !response.headers().contains_key("ratelimit-limit"), "{path}");
    }
    for path in ["/api/v1/search?q=visa", "/?q=visa", "/api/v1/deadlines"] {
        assert_eq!(sent(get(path)).await.status(), 200, "{path}");
    }
    for path in ["/api/v1/search?q=visa", "/api/v1/deadlines", "/api/v1/deadlines.ics?newborn=2026-11-03"] {
        assert_eq!(sent(get(path)).await.status(), 429, "{path}");
    }
    let page = sent(get("/?q=visa&language=ja")).await;
    assert_eq!(page.status(), 429);
    assert!(page.headers()["content-type"].to_str().expect("text").starts_with("text/html") && page.headers().contains_key("retry-after"));
    let page = page.text().await.expect("a page");
    assert!(page.contains("lang=\"ja\"") && page.contains("tel:12367"), "{page}");
    assert_eq!(sent(get("/")).await.status(), 200, "the page itself can still be read");
}

#[tokio::test(flavor = "multi_thread")]
async fn this_machine_is_not_counted_unless_a_setting_says_so() {
    let service = Service::with(|settings| (settings.limits.per_minute, settings.limits.burst) = (1, 1)).await;
    let client = from("127.0.0.1");
    assert_eq!(statuses(5, |_| question(&service, &client)).await, [200; 5]);
    assert!(!sent(question(&service, &client)).await.headers().contains_key("ratelimit-limit"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_passes_for_another_by_a_header() {
    let service = Service::with(three_behind_a_proxy).await;
    let liar = from("127.0.0.4");
    let spoofed = statuses(5, |number| question(&service, &liar).header("x-forwarded-for", format!("203.0.113.{number}"))).await;
    assert_eq!(spoofed, [200, 200, 200, 429, 429], "the header of one who is no proxy means nothing");

    let proxy = from("127.0.0.9");
    let through = |written: String| question(&service, &proxy).header("x-forwarded-for", written);
    let behind = statuses(5, |number| through(format!("198.51.100.{number}, 203.0.113.77"))).await;
    assert_eq!(behind, [200, 200, 200, 429, 429], "what the asker wrote stands left of what the proxy wrote");
    assert_eq!(statuses(2, |number| through(format!("203.0.113.{number}"))).await, [200, 200], "others behind the same proxy go on");
    let household = statuses(5, |number| through(format!("2001:db8:7:7::{number}"))).await;
    assert_eq!(household, [200, 200, 200, 429, 429], "64 bits of IPv6 are one household");
    assert_eq!(sent(through("2001:db8:7:8::1".to_owned())).await.status(), 200);
    let other = statuses(2, |number| through("203.0.113.77".to_owned()).header("forwarded", format!("for=192.0.2.{number}"))).await;
    assert_eq!(other, [429, 429], "the header that the proxies do not write comes from the asker");
}

#[tokio::test(flavor = "multi_thread")]
async fn garbage_in_headers_is_counted_and_breaks_nothing() {
    let service = Service::with(|settings| {
        three_behind_a_proxy(settings);
        settings.limits.burst = 1000;
    })
    .await;
    let proxy = from("127.0.0.9");
    let long = "203.0.113.1,".repeat(600);
    let garbage: [&[u8]; 10] = [b"", b",,,", b"\xff\xfe", b"[", b"::::::::", b"999.1.2.3", b"for=;;=", b"\"unclosed", b"203.0.113.5, \xff", long.as_bytes()];
    for name in ["x-forwarded-for", "forwarded", "authorization"] {
        for bytes in garbage {
            let response = sent(question(&service, &proxy).header(name, HeaderValue::from_bytes(bytes).expect("a value"))).await;
            assert_eq!(response.status(), 200, "{name}: {bytes:?}");
            assert!(response.headers().contains_key("ratelimit-remaining"));
        }
    }
    for token in ["Bearer", "Bearer ", "bearer  ", "Basic b3drXw==", "Bearer \u{fffd}", "Bearer sk-no-key-required"] {
        let value = HeaderValue::from_bytes(token.as_bytes()).expect("a value");
        assert_eq!(sent(question(&service, &proxy).header("authorization", value)).await.status(), 200, "{token:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_counts_once_wherever_they_ask_from_and_a_made_up_token_frees_nobody() {
    let service = Service::with(three).await;
    let token = |client: &Client, token: String| question(&service, client).bearer_auth(token);
    let clients: Vec<Client> = (20..26).map(|last| from(&format!("127.0.0.{last}"))).collect();
    let visitor = statuses(6, |number| token(&clients[number], "v".repeat(43))).await;
    assert_eq!(visitor, [200, 200, 200, 429, 429, 429]);
    let inventor = from("127.0.0.30");
    assert_eq!(statuses(5, |number| token(&inventor, format!("{number:043}"))).await, [200, 200, 200, 429, 429]);
    let alike = statuses(4, |number| token(&from(&format!("127.0.0.{}", 40 + number)), "sk-no-key".to_owned())).await;
    assert_eq!(alike, [200; 4], "a placeholder that many programs send is no visitor");
}

/// Runs `openwindow account key …` on the service's data folder: status and output.
fn account(service: &Service, arguments: &[&str]) -> (Option<i32>, String) {
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_openwindow"))
        .arg("--data")
        .arg(&service.app.config.data)
        .args(["account", "key"])
        .args(arguments)
        .output()
        .expect("a command");
    (done.status.code(), String::from_utf8(done.stdout).expect("text").trim().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_has_its_own_quota_until_it_is_revoked() {
    let service = Service::with(three).await;
    let client = from("127.0.0.50");
    let with = |key: &str| question(&service, &client).bearer_auth(key);
    let (done, key) = account(&service, &["create", "city-site", "--per-minute", "5"]);
    assert!(done == Some(0) && key.starts_with("owk_") && key.len() == 68, "{key}");
    assert_eq!(statuses(6, |_| with(&key)).await, [200, 200, 200, 200, 200, 429], "its quota, not the address's");
    let used_up = sent(with(&key)).await;
    assert_eq!(number(used_up.headers(), "ratelimit-limit"), 5);
    assert_eq!(sent(question(&service, &client)).await.status(), 200, "the address has used up nothing");

    let (_, daily) = account(&service, &["create", "small", "--per-day", "2"]);
    assert_eq!(statuses(3, |_| with(&daily)).await, [200, 200, 429]);
    let tomorrow = sent(with(&daily)).await;
    assert_eq!(number(tomorrow.headers(), "retry-after"), 14 * 3600, "at ten in the morning the day has fourteen hours left");
    assert!(tomorrow.text().await.expect("text").contains("in a day"));

    assert_eq!(account(&service, &["create", "small"]).0, Some(2), "a name is taken");
    assert_eq!(account(&service, &["revoke", "nobody"]).0, Some(2));
    assert_eq!(account(&service, &["revoke", "small"]).0, Some(0));
    let (_, list) = account(&service, &["list"]);
    assert!(list.contains("city-site") && list.contains("small") && !list.contains(&key[4..]), "{list}");
    let refused = sent(with(&daily).header("accept-language", "zh")).await;
    assert_eq!((refused.status().as_u16(), refused.headers()["www-authenticate"].to_str().ok()), (401, Some("Bearer")));
    let problem: Value = refused.json().await.expect("JSON");
    assert_eq!((problem["code"].as_str(), problem["title"].as_str()), (Some("unknown-key"), Some("这个密钥无效。")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_does_not_give_a_key_its_day_anew() {
    let data = tempfile::tempdir().expect("a folder");
    let client = from("127.0.0.70");
    let service = Service::over(data.path()).await;
    let (_, other) = account(&service, &["create", "other", "--per-day", "9"]);
    let (_, key) = account(&service, &["create", "small", "--per-day", "3"]);
    let with = |service: &Service, key: &str| question(service, &client).bearer_auth(key);
    assert_eq!(statuses(2, |_| with(&service, &key)).await, [200, 200]);
    assert_eq!(statuses(1, |_| with(&service, &other)).await, [200]);
    drop(service);
    let service = Service::over(data.path()).await;
    assert_eq!(statuses(2, |_| with(&service, &key)).await, [200, 429], "one of three was left");
    drop(service);
    let file = data.path().join("keys-used");
    let kept = std::fs::read_to_string(&file).expect("what was used");
    assert!(!kept.contains(&key[4..]) && kept.lines().count() == 2, "{kept}");
    std::fs::write(&file, format!("{kept}broken")).expect("a broken end");
    let service = Service::over(data.path()).await;
    assert_eq!(statuses(1, |_| with(&service, &key)).await, [429], "what can be read still counts");
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_keys_is_counted_like_asking() {
    let service = Service::with(three).await;
    let stranger = from("127.0.0.60");
    let guesses = statuses(5, |number| question(&service, &stranger).bearer_auth(format!("owk_{number:064}"))).await;
    assert_eq!(guesses, [401, 401, 401, 429, 429]);
}
