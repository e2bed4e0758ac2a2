//! The rights of persons over HTTP: given out, erased, kept for a time and no longer; messages left for staff; on both databases.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use openwindow::accounts::{Role, verify};
use openwindow::config::Config;
use openwindow::store::{Store, StoreError, TABLES};
use reqwest::{Client, Method};
use serde_json::{Value, json};
use sqlx::{AnyConnection, Connection, Row};

use crate::conversations::Visitor;
use crate::harness::{NOW, Service, config};
use crate::signing::Member;
use crate::store::{file, postgres};

/// Texts that stand nowhere else.
const SAID: &str = "How do I extend my visa, said quetzalcanary";
const NOTE: &str = "axolotlcanary";
const COMMENT: &str = "pangolincanary";
const LEFT: &str = "okapicanary: please call me back";
const ADDRESS: &str = "tapircanary@example.org";
const CANARIES: [&str; 5] = ["quetzalcanary", "axolotlcanary", "pangolincanary", "okapicanary", "tapircanary"];

fn later(service: &Service, days: i64, minutes: i64) {
    let moment: Timestamp = NOW.parse().expect("a time");
    let after = SignedDuration::from_hours(24 * days) + SignedDuration::from_mins(minutes);
    service.app.clock.set(moment.checked_add(after).expect("a time"));
}

fn store(service: &Service) -> &Store {
    service.app.accounts.as_ref().expect("accounts").store()
}

/// All that the database holds, as text.
async fn dumped(service: &Service) -> String {
    let mut text = String::new();
    let each = |row| {
        text.push_str(&serde_json::to_string(&row).expect("JSON"));
        text.push('\n');
        Ok::<_, StoreError>(())
    };
    store(service).dump(each).await.expect("read");
    text
}

fn found(text: &str) -> Vec<&'static str> {
    CANARIES.into_iter().filter(|canary| text.contains(canary)).collect()
}

async fn letter(visitor: &Visitor, text: &str, answer_to: &str) -> (u16, Value) {
    let body = json!({ "text": text, "answer_to": answer_to, "name": "Ana", "consent": true });
    let response = visitor.post("/letter", &body).send().await.expect("a response");
    (response.status().as_u16(), response.json().await.unwrap_or(Value::Null))
}

async fn export(visitor: &Visitor) -> (u16, Value) {
    let response = visitor.get("/export").send().await.expect("a response");
    (response.status().as_u16(), response.json().await.unwrap_or(Value::Null))
}

async fn log(service: &Service) -> Vec<(String, Option<String>, String)> {
    let rows = store(service).records_after(0, 1000).await.expect("read");
    rows.into_iter().map(|row| (row.action, row.account, row.subject)).collect()
}

/// A visitor who said, thought and left something, and staff who wrote beside it.
async fn full(service: &Service, li: &Member) -> Visitor {
    let visitor = Visitor::of(&service.base, json!({ "language": "en" })).await;
    let answer = visitor.ask(SAID).await;
    let thought = json!({ "message": answer["number"], "understood": true, "comment": COMMENT });
    assert!(visitor.post("/feedback", &thought).send().await.expect("a response").status().is_success());
    assert!(visitor.post("/pass", &json!({})).send().await.expect("a response").status().is_success());
    assert_eq!(letter(&visitor, LEFT, ADDRESS).await.0, 201);
    let beside = |what: &str| format!("/api/v1/staff/conversations/{}/{what}", visitor.id);
    assert_eq!(li.asked(Method::POST, &beside("notes"), Some(&json!({ "text": NOTE }))).await.0, 201);
    assert_eq!(li.asked(Method::PUT, &beside("labels"), Some(&json!({ "labels": ["axolotlcanary"] }))).await.0, 200);
    assert_eq!(li.asked(Method::POST, &beside("claim"), None).await.0, 200);
    assert_eq!(li.asked(Method::POST, &beside("messages"), Some(&json!({ "text": "Good morning", "language": "en" }))).await.0, 201);
    visitor
}

/// One who asks for all that is kept, and then for nothing to be kept.
async fn story(service: &Service) {
    let (li, root) = (service.member("li", Role::Staff).await, service.member("root", Role::Administrator).await);
    let (visitor, other) = (full(service, &li).await, Visitor::of(&service.base, json!({})).await);
    assert_eq!(found(&dumped(service).await), ["quetzalcanary", "axolotlcanary", "pangolincanary"], "what is left for staff is encrypted");

    let (status, all) = export(&visitor).await;
    assert_eq!(status, 200, "{all}");
    let text = all.to_string();
    assert_eq!(found(&text), ["quetzalcanary", "pangolincanary", "okapicanary", "tapircanary"], "all but what staff write to each other");
    assert_eq!((&all["beside"]["notes"], &all["beside"]["labels"], all["letter"]["answer_to"].as_str()), (&json!(1), &json!(1), Some(ADDRESS)));
    assert!(all["events"].as_array().is_some_and(|events| events.iter().any(|event| event["kind"] == "staff_joined")));
    assert!(all["wishes"].as_array().is_some_and(|wishes| !wishes.is_empty()) && all["times"]["first_word"].is_string());
    assert!(all["kept_until"].as_str().is_some_and(|until| until.starts_with("2026-12-24")), "{}", all["kept_until"]);
    let (_, theirs) = root.asked(Method::GET, &format!("/api/v1/admin/conversations/{}/export", visitor.id), None).await;
    assert!(theirs["notes"][0]["text"] == NOTE && theirs["labels"][0] == NOTE, "whoever runs the service gives those out");

    for path in ["", "/letter"] {
        let stranger = Visitor { base: visitor.base.clone(), id: visitor.id.clone(), token: other.token.clone() };
        assert_eq!((stranger.delete(path).await, export(&stranger).await.0), (404, 404), "{path}");
    }
    let mut listening = visitor.events_after(0).await;
    listening.until("message").await;
    assert_eq!(visitor.delete("").await, 204);
    assert_eq!(listening.part_of("gone").await, json!({}));
    let text = dumped(service).await;
    assert!(found(&text).is_empty(), "{:?}", found(&text));
    assert!(text.lines().filter(|line| line.contains(&visitor.id)).all(|line| line.contains("\"table\":\"audit\"")), "only that it was done is kept");
    assert_eq!((visitor.delete("").await, export(&visitor).await.0), (404, 404));
    assert_eq!(li.asked(Method::GET, &format!("/api/v1/staff/conversations/{}", visitor.id), None).await.0, 404);
    let (_, desk) = li.asked(Method::GET, "/api/v1/staff/desk", None).await;
    assert!(!desk.to_string().contains(&visitor.id), "nobody holds it any more");

    assert_eq!(root.asked(Method::DELETE, &format!("/api/v1/admin/conversations/{}", other.id), None).await.0, 204);
    assert_eq!(root.asked(Method::DELETE, &format!("/api/v1/admin/conversations/{}", other.id), None).await.0, 404);
    let of = |id: &str| format!("of {}", if id == visitor.id { "visitor" } else { "other" });
    let done: Vec<_> = log(service).await.into_iter().filter(|(action, ..)| action.ends_with("exported") || action.ends_with("erased")).collect();
    let done: Vec<_> = done.into_iter().map(|(action, account, id)| (action, account, of(&id))).collect();
    let by = Some(root.id().to_owned());
    let row = |action: &str, account: &Option<String>, of: &str| (action.to_owned(), account.clone(), of.to_owned());
    assert_eq!(
        done,
        [
            row("conversation_exported", &None, "of visitor"),
            row("conversation_exported", &by, "of visitor"),
            row("conversation_erased", &None, "of visitor"),
            row("conversation_erased", &by, "of other"),
        ]
    );
    let days = store(service).days("2026-11-24".parse().expect("a day"), "2026-11-24".parse().expect("a day")).await.expect("read");
    assert_eq!(days.iter().map(|day| day.answers).sum::<i64>(), 1, "what was answered is counted still: {days:?}");
    assert_eq!((days[0].language.as_str(), days[0].outcome.as_str(), days[0].topic.is_empty()), ("en", "answered", false));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_is_given_all_that_is_kept_and_has_it_erased() {
    let service = Service::start().await;
    story(&service).await;
}

async fn on_postgres(test: &str) -> Option<(tempfile::TempDir, Config)> {
    let settings = postgres(test).await?;
    let data = tempfile::tempdir().expect("a folder");
    let mut config = config(data.path());
    config.store = settings;
    Some((data, config))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_is_given_all_that_is_kept_and_has_it_erased_on_postgresql() {
    if let Some((_data, config)) = on_postgres("persons").await {
        story(&Service::fixed(config).await).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_an_erased_conversation_is_left_in_any_file() {
    let data = tempfile::tempdir().expect("a folder");
    let service = Service::over(data.path()).await;
    let li = service.member("li", Role::Staff).await;
    // Others beside it: rows move while they grow.
    for number in 0..40 {
        Visitor::of(&service.base, json!({})).await.ask(&format!("How do I register my address, number {number}?")).await;
    }
    let visitor = full(&service, &li).await;
    assert!(!bytes_of(data.path()).is_empty());
    assert_eq!(visitor.delete("").await, 204);
    assert!(service.app.retention.as_ref().expect("retention").scrub().await.expect("scrubbed"));
    assert!(bytes_of(data.path()).is_empty(), "{:?}", bytes_of(data.path()));
}

/// Which canaries stand in which files.
fn bytes_of(folder: &Path) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() {
            found.extend(bytes_of(&entry.path()));
            continue;
        }
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        let is_in = |canary: &&&str| bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
        found.extend(CANARIES.iter().filter(is_in).map(|canary| (entry.path().display().to_string(), *canary)));
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_is_kept_for_its_time_and_reading_does_not_lengthen_it() {
    let service = Service::with(|config| config.retention.audit_days = 40).await;
    let retention = service.app.retention.as_ref().expect("retention");
    let li = service.member("li", Role::Staff).await;
    let visitor = full(&service, &li).await;
    later(&service, 13, 0);
    retention.pass().await.expect("passed");
    let li = service.signed_in("li", crate::signing::PASSWORD).await;
    let (_, list) = li.asked(Method::GET, "/api/v1/staff/letters", None).await;
    assert_eq!((&list["open"], list["letters"][0]["conversation"].as_str()), (&json!(1), Some(visitor.id.as_str())), "{list}");
    later(&service, 14, 10);
    retention.pass().await.expect("passed");
    assert_eq!(li.asked(Method::GET, "/api/v1/staff/letters", None).await.0, 401, "a session that was not used is gone");
    assert!(!dumped(&service).await.contains("\"table\":\"letters\""), "and the message for staff");

    later(&service, 29, 0);
    retention.pass().await.expect("passed");
    let li = service.signed_in("li", crate::signing::PASSWORD).await;
    let (status, whole) = li.asked(Method::GET, &format!("/api/v1/staff/conversations/{}", visitor.id), None).await;
    assert_eq!(status, 200);
    assert_eq!(li.asked(Method::PUT, &format!("/api/v1/staff/conversations/{}/labels", visitor.id), Some(&json!({ "labels": ["read"] }))).await.0, 200);
    let active: Timestamp = whole["active"].as_str().and_then(|active| active.parse().ok()).expect("a time");
    assert_eq!(active, NOW.parse::<Timestamp>().expect("a time"), "reading is no activity");
    later(&service, 30, 10);
    retention.pass().await.expect("passed");
    assert_eq!(visitor.get("").send().await.expect("a response").status(), 404);
    let text = dumped(&service).await;
    assert!(found(&text).is_empty() && text.contains("\"table\":\"days\""), "counts stay");

    later(&service, 60, 0);
    let before = log(&service).await.len();
    retention.pass().await.expect("passed");
    let rows = log(&service).await;
    assert!(rows.len() < before && rows.last().is_some_and(|(action, ..)| action == "log_shortened"), "{rows:?}");
    let end = verify(store(&service), None).await.expect("read").expect("the chain goes on from where it was cut");
    assert!(end.number > i64::try_from(rows.len()).expect("a number"));
    let gone = openwindow::audit::Head { number: 1, hash: "x".to_owned() };
    assert!(matches!(verify(store(&service), Some(&gone)).await.expect("read"), Err(openwindow::audit::Fault::Gone(1))));
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_for_staff_are_taken_read_and_done_with() {
    let service = Service::start().await;
    let visitor = Visitor::of(&service.base, json!({ "language": "fr" })).await;
    let (status, asked) = {
        let response = visitor.post("/handover", &json!({})).send().await.expect("a response");
        (response.status().as_u16(), response.json::<Value>().await.expect("JSON"))
    };
    assert_eq!((status, asked["state"].as_str(), &asked["letter"]), (200, Some("outside_hours"), &json!(true)), "nobody has had the desk open");
    assert_eq!(service.json("/api/v1/desk").await["letter"], true);

    for (body, field) in [
        (json!({ "text": "Hi", "answer_to": "12367", "consent": false }), "consent"),
        (json!({ "text": " ", "answer_to": "12367", "consent": true }), "text"),
        (json!({ "text": "x".repeat(2001), "answer_to": "12367", "consent": true }), "text"),
        (json!({ "text": "Hi", "answer_to": "call me", "consent": true }), "answer_to"),
        (json!({ "text": "Hi", "answer_to": "12367", "name": "n".repeat(81), "consent": true }), "name"),
        (json!({ "text": "Hi", "answer_to": "12367", "consent": true, "more": 1 }), "more"),
        (json!({ "text": "Hi", "consent": true }), "answer_to"),
    ] {
        let response = visitor.post("/letter", &body).send().await.expect("a response");
        assert!([400, 422].contains(&response.status().as_u16()), "{body}");
        assert_eq!(response.json::<Value>().await.expect("JSON")["field"], field, "{body}");
    }
    assert_eq!(visitor.delete("/letter").await, 404, "nothing was left");
    assert_eq!(letter(&visitor, "first words", "021-62458899").await.0, 201);
    let (status, left) = letter(&visitor, "other words\nin two lines", "ana@example.org").await;
    assert_eq!((status, left["until"].as_str()), (201, Some("2026-12-08T02:00:00Z")), "one for each conversation, for fourteen days");
    let stranger = Visitor { base: service.base.clone(), id: visitor.id.clone(), token: "0".repeat(64) };
    assert_eq!((letter(&stranger, "x", "12367").await.0, stranger.delete("/letter").await), (404, 404));

    let li = service.member("li", Role::Staff).await;
    let address = format!("/api/v1/staff/letters/{}", visitor.id);
    let (_, list) = li.asked(Method::GET, "/api/v1/staff/letters", None).await;
    assert_eq!((&list["open"], list["letters"][0]["language"].as_str(), &list["letters"][0]["opened"]), (&json!(1), Some("fr"), &Value::Null));
    assert!(!list.to_string().contains("words"), "a list tells nothing of what they say");
    let (_, read) = li.asked(Method::GET, &address, None).await;
    assert_eq!(
        (read["text"].as_str(), read["answer_to"].as_str(), read["name"].as_str()),
        (Some("other words\nin two lines"), Some("ana@example.org"), Some("Ana"))
    );
    assert_eq!(li.asked(Method::POST, &format!("{address}/done"), None).await.0, 200);
    let (status, again) = li.asked(Method::POST, &format!("{address}/done"), None).await;
    assert_eq!((status, again["display"].as_str()), (200, Some("li")), "twice is once");
    let actions: Vec<_> = log(&service).await.into_iter().map(|(action, ..)| action).filter(|action| action.starts_with("letter")).collect();
    assert_eq!(actions, ["letter_opened", "letter_done"]);
    let (_, list) = li.asked(Method::GET, "/api/v1/staff/letters?done=true", None).await;
    assert_eq!((&list["open"], list["letters"][0]["display"].as_str()), (&json!(0), Some("li")));
    for query in ["?limit=0", "?limit=999", "?after=x", "?done=perhaps", "?more=1"] {
        assert!([400, 422].contains(&li.asked(Method::GET, &format!("/api/v1/staff/letters{query}"), None).await.0), "{query}");
    }
    assert_eq!(li.asked(Method::GET, "/api/v1/staff/letters/nobody", None).await.0, 404);
    assert_eq!((visitor.delete("/letter").await, li.asked(Method::GET, &address, None).await.0), (204, 404));
}

#[tokio::test(flavor = "multi_thread")]
async fn where_there_is_no_desk_no_messages_are_taken() {
    let service = Service::with(|config| config.desk.hours = String::new()).await;
    let visitor = Visitor::of(&service.base, json!({})).await;
    assert_eq!(letter(&visitor, "Hello", "12367").await.0, 404);
    assert_eq!(service.json("/api/v1/desk").await["letter"], false);
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_of_messages_go_on_where_a_page_ends() {
    let service = Service::start().await;
    let mut all = Vec::new();
    for number in 0..5 {
        later(&service, 0, number);
        let visitor = Visitor::of(&service.base, json!({})).await;
        assert_eq!(letter(&visitor, "Hello", "12367").await.0, 201);
        all.push(visitor.id);
    }
    let li = service.member("li", Role::Staff).await;
    let (mut seen, mut next) = (Vec::new(), String::new());
    loop {
        let (_, page) = li.asked(Method::GET, &format!("/api/v1/staff/letters?limit=2{next}"), None).await;
        seen.extend(page["letters"].as_array().expect("a list").iter().map(|each| each["conversation"].as_str().expect("a name").to_owned()));
        match page["next"].as_str() {
            Some(cursor) => next = format!("&after={cursor}"),
            None => break,
        }
    }
    assert_eq!(seen, all, "the oldest first");
}

/// What is erased while it is worked on leaves nothing behind, and nobody is answered.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_erased_in_the_middle_of_an_answer_is_gone() {
    let service = Service::start().await;
    for number in 0..12 {
        let visitor = Visitor::of(&service.base, json!({})).await;
        visitor.say(&format!("How long may I stay, quetzalcanary {number}?")).await;
        tokio::time::sleep(Duration::from_millis(number)).await;
        assert_eq!(visitor.delete("").await, 204);
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(found(&dumped(&service).await).is_empty());
    assert_eq!(Client::new().get(format!("{}/livez", service.base)).send().await.expect("a response").status(), 200);
}

/// The tables of a new database, with those of their columns that refer to a conversation and go with it.
#[tokio::test]
async fn every_table_is_known_and_what_hangs_on_a_conversation_goes_with_it() {
    let data = tempfile::tempdir().expect("a folder");
    Store::open(&file(), data.path()).await.expect("a store").close().await;
    let mut open = AnyConnection::connect(&format!("sqlite://{}/openwindow.db", data.path().display())).await.expect("the file");
    let rows = sqlx::query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_sqlx_migrations'");
    let names: BTreeSet<String> = rows.fetch_all(&mut open).await.expect("read").iter().map(|row| row.get(0)).collect();
    let known: BTreeSet<String> = TABLES.iter().map(|(table, _)| (*table).to_owned()).collect();
    assert_eq!(names, known, "store::TABLES names every table: else it is not moved to another database");
    for table in names {
        let columns = sqlx::query(&format!("PRAGMA table_info({table})")).fetch_all(&mut open).await.expect("read");
        if !columns.iter().any(|row| row.get::<String, _>("name") == "conversation") {
            continue;
        }
        let keys = sqlx::query(&format!("PRAGMA foreign_key_list({table})")).fetch_all(&mut open).await.expect("read");
        let goes = keys.iter().any(|row| row.get::<String, _>("from") == "conversation" && row.get::<String, _>("on_delete") == "CASCADE");
        assert!(goes, "rows of {table} stay when their conversation is erased");
    }
}
