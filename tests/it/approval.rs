//! Answers that a person looks at before they are sent, over HTTP and on both databases: held, approved, changed, refused, out of time, through restarts.

use std::path::Path;
use std::time::{Duration, Instant};

use openwindow::accounts::Role;
use openwindow::config::Config;
use openwindow::desk::Fallback;
use reqwest::Method;
use serde_json::{Value, json};

use crate::conversations::{Event, Visitor, kinds};
use crate::harness::{NOW, Service, config};
use crate::signing::{Member, PASSWORD};
use crate::store::postgres;

/// Answered from guides/stay/overstay.
const ASKED: &str = "What is the fine for overstaying?";
/// Answered from another topic.
const OTHER: &str = "What does a visa extension cost?";

fn supervised(config: &mut Config) {
    config.desk.look_s = 1;
    config.desk.approve_topics = vec!["stay".to_owned()];
}

async fn at_desk(service: &Service, name: &str) -> Member {
    let member = service.member(name, Role::Staff).await;
    assert_eq!(member.asked(Method::PUT, "/api/v1/staff/presence", Some(&json!({ "presence": "available" }))).await.0, 204);
    member
}

async fn get(member: &Member, path: &str) -> Value {
    let (status, body) = member.asked(Method::GET, path, None).await;
    assert_eq!(status, 200, "{path}: {body}");
    body
}

async fn decide(member: &Member, visitor: &Visitor, message: i64, body: &Value) -> (u16, Value) {
    member.asked(Method::POST, &format!("/api/v1/staff/conversations/{}/approvals/{message}", visitor.id), Some(body)).await
}

async fn hears(visitor: &Visitor, kind: &str) -> Event {
    visitor.events_after(0).await.until(kind).await.pop().expect("an event")
}

async fn until<F: Future<Output = bool>>(what: &str, is: impl Fn() -> F) {
    let begun = Instant::now();
    while !is().await {
        assert!(begun.elapsed() < Duration::from_secs(20), "not so in time: {what}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn visitor(service: &Service) -> Visitor {
    Visitor::of(&service.base, json!({ "language": "en" })).await
}

/// A visitor whose answer waits, and the number of the question.
async fn waiting(service: &Service) -> (Visitor, i64) {
    let visitor = visitor(service).await;
    let number = visitor.say(ASKED).await;
    let told = hears(&visitor, "checking").await;
    assert_eq!(told.data["message"], number);
    (visitor, number)
}

/// The machine's answers to a message that the visitor has.
async fn answers(visitor: &Visitor, number: i64) -> Vec<Value> {
    let whole = visitor.whole().await;
    whole["messages"].as_array().expect("messages").iter().filter(|each| each["answers"] == number).cloned().collect()
}

fn notices(answer: &Value) -> Vec<String> {
    answer["reply"]["notices"].as_array().into_iter().flatten().filter_map(|notice| notice["kind"].as_str().map(str::to_owned)).collect()
}

/// Approved, changed, refused, taken over; of two who decide one wins.
async fn story(service: &Service) {
    let (li, wang) = (at_desk(service, "li").await, at_desk(service, "wang").await);
    let (one, number) = waiting(service).await;
    let told = hears(&one, "checking").await.data;
    assert!(told["text"].as_str().is_some_and(|text| text.contains("looking at the answer")) && told["until"] == "2026-11-24T02:02:00Z", "{told}");
    assert!(told.get("contacts").is_none());
    let whole = one.whole().await;
    assert_eq!((&whole["messages"][0]["state"], &whole["checking"][0]["message"]), (&json!("pending"), &json!(number)));
    assert!(answers(&one, number).await.is_empty(), "nothing of the answer is told");
    assert_eq!(kinds(&one.events_after(0).await.until("checking").await), ["checking"]);

    // What is said meanwhile on another matter is answered.
    let other = one.ask(OTHER).await;
    assert_eq!(other["reply"]["outcome"], "answered");

    let desk = get(&li, "/api/v1/staff/desk").await;
    let card = &desk["to_approve"][0];
    assert_eq!(
        (&card["conversation"], &card["message"], &card["question"], &card["topic"], &card["language"], &card["left_s"]),
        (&json!(one.id), &json!(number), &json!(ASKED), &json!("stay"), &json!("en"), &json!(120))
    );
    let held = &get(&li, &format!("/api/v1/staff/conversations/{}", one.id)).await["held"][0];
    assert!(held["reply"]["citations"][0]["authoritative_text"].is_string(), "with its sections: {held}");

    let (approve, refuse) = (json!({ "decision": "approve" }), json!({ "decision": "refuse" }));
    let (first, second) = tokio::join!(decide(&li, &one, number, &approve), decide(&wang, &one, number, &refuse));
    let mut both = [first, second];
    both.sort_by_key(|(status, _)| *status);
    assert_eq!((both[0].0, both[1].0, &both[1].1["code"]), (200, 409, &json!("already-decided")), "{both:?}");
    assert!(both[1].1["who"] == "li" || both[1].1["who"] == "wang");
    until("answered", || async { answers(&one, number).await.len() == 1 }).await;
    assert!(get(&li, "/api/v1/staff/desk").await["to_approve"].as_array().is_some_and(Vec::is_empty));

    decided(service, &li, &wang).await;
}

/// Sent, changed, not sent, taken over.
async fn decided(service: &Service, li: &Member, wang: &Member) {
    let (approve, refuse) = (json!({ "decision": "approve" }), json!({ "decision": "refuse" }));
    let (two, number) = waiting(service).await;
    assert_eq!(decide(li, &two, number, &approve).await, (200, json!({ "state": "approved" })));
    let answer = answers(&two, number).await.pop().expect("an answer");
    assert!(notices(&answer).contains(&"approved".to_owned()) && answer["reply"]["answer"][0]["text"].is_string(), "{answer}");
    assert_eq!(decide(wang, &two, number, &refuse).await.1["code"], "already-decided");

    let (three, number) = waiting(service).await;
    let word = json!({ "decision": "change", "text": "500 yuan a day.", "language": "en" });
    assert_eq!(decide(li, &three, number, &word).await, (200, json!({ "state": "changed" })));
    let whole = three.whole().await;
    let said = whole["messages"].as_array().expect("messages").last().expect("one").clone();
    assert_eq!(
        (&said["role"], &said["display"], &said["text"], &whole["desk"]),
        (&json!("staff"), &json!("li"), &json!("500 yuan a day."), &json!("answering"))
    );
    assert!(answers(&three, number).await.is_empty() && whole["messages"][0]["state"] == "finished", "the machine's answer is not sent");
    assert_eq!(kinds(&three.events_after(0).await.until("message").await), ["checking", "received", "message"]);

    let (four, number) = waiting(service).await;
    assert_eq!(decide(wang, &four, number, &refuse).await.0, 200);
    assert_eq!((&four.whole().await["desk"], &answers(&four, number).await[0]["reply"]["outcome"]), (&json!("waiting"), &json!("handed_over")));

    // Who takes the conversation over answers what waits.
    let (five, number) = waiting(service).await;
    assert_eq!(li.asked(Method::POST, &format!("/api/v1/staff/conversations/{}/claim", five.id), None).await.0, 200);
    assert_eq!(decide(wang, &five, number, &approve).await.1["code"], "already-decided");
    let whole = five.whole().await;
    assert!(whole["messages"][0]["state"] == "finished" && answers(&five, number).await.is_empty() && whole["desk"] == "with_staff", "{whole}");

    let log = service.app.accounts.as_ref().expect("accounts").store().records_after(0, 1000).await.expect("read");
    for action in ["answer_approved", "answer_changed", "answer_refused"] {
        assert!(log.iter().any(|row| row.action == action), "{action}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_looks_at_answers_on_chosen_topics_first() {
    story(&Service::with(supervised).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_looks_at_them_first_on_postgresql_too() {
    let Some(store) = postgres("approval").await else { return };
    story(
        &Service::with(|config| {
            supervised(config);
            config.store = store;
        })
        .await,
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn out_of_time_the_answer_comes_and_says_that_nobody_looked() {
    let service = Service::with(supervised).await;
    let li = at_desk(&service, "li").await;
    let (visitor, number) = waiting(&service).await;
    service.app.clock.set("2026-11-24T02:01:59Z".parse().expect("a time"));
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert!(answers(&visitor, number).await.is_empty());
    service.app.clock.set("2026-11-24T02:02:00Z".parse().expect("a time"));
    until("given out", || async { answers(&visitor, number).await.len() == 1 }).await;
    let answer = answers(&visitor, number).await.pop().expect("an answer");
    assert!(notices(&answer).contains(&"unchecked".to_owned()), "{answer}");
    assert_eq!(decide(&li, &visitor, number, &json!({ "decision": "approve" })).await.1["code"], "already-decided");
    assert_eq!(answers(&visitor, number).await.len(), 1, "no answer twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn out_of_time_a_person_is_called_where_the_settings_say_so() {
    let service = Service::with(|config| {
        supervised(config);
        config.desk.approve_fallback = Fallback::HandOver;
    })
    .await;
    let li = at_desk(&service, "li").await;
    let (visitor, number) = waiting(&service).await;
    service.app.clock.set("2026-11-24T02:02:01Z".parse().expect("a time"));
    assert_eq!(li.asked(Method::PUT, "/api/v1/staff/presence", Some(&json!({ "presence": "available" }))).await.0, 204);
    until("called", || async { visitor.whole().await["desk"] == "waiting" }).await;
    assert_eq!(answers(&visitor, number).await[0]["reply"]["outcome"], "handed_over");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_waits_where_nobody_could_look_at_it() {
    let service = Service::with(supervised).await;
    let held = async |visitor: &Visitor| visitor.ask(ASKED).await["reply"].is_null();
    // Nobody was ever at the desk.
    assert!(!held(&visitor(&service).await).await);
    let li = at_desk(&service, "li").await;
    assert_eq!(li.asked(Method::PUT, "/api/v1/staff/presence", Some(&json!({ "presence": "away" }))).await.0, 204);
    assert!(!held(&visitor(&service).await).await, "away");
    assert_eq!(li.asked(Method::PUT, "/api/v1/staff/presence", Some(&json!({ "presence": "available" }))).await.0, 204);
    assert!(visitor(&service).await.ask(OTHER).await["reply"]["answer"][0]["text"].is_string(), "another topic");
    // The pages without scripts, single questions and other programs' chats wait for nobody.
    assert_eq!(service.ask(ASKED).await.outcome(), "answered");
    let plain = reqwest::Client::new().post(format!("{}/plain", service.base)).form(&[("question", ASKED), ("language", "en")]).send().await.expect("a page");
    assert!(plain.text().await.expect("text").contains("id=\"s1\""));
    // Lunch.
    service.app.clock.set("2026-11-24T04:30:00Z".parse().expect("a time"));
    // The session was over by then.
    let li = service.signed_in("li", crate::signing::PASSWORD).await;
    assert_eq!(li.asked(Method::PUT, "/api/v1/staff/presence", Some(&json!({ "presence": "available" }))).await.0, 204);
    assert!(!held(&visitor(&service).await).await, "outside of the hours");
}

#[tokio::test(flavor = "multi_thread")]
async fn danger_waits_for_nobody_and_if_it_must_the_numbers_to_call_are_told_at_once() {
    let danger = "My husband is beating me right now, help!";
    let service = Service::with(supervised).await;
    let _li = at_desk(&service, "li").await;
    assert_eq!(visitor(&service).await.ask(danger).await["reply"]["outcome"], "urgent");
    let service = Service::with(|config| {
        supervised(config);
        config.desk.approve_urgent = true;
    })
    .await;
    let _li = at_desk(&service, "li").await;
    let visitor = visitor(&service).await;
    visitor.say(danger).await;
    let told = hears(&visitor, "checking").await.data;
    assert!(told["urgent"].is_string() && told["contacts"].as_array().is_some_and(|all| !all.is_empty()), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_decisions_are_refused_and_change_nothing() {
    let service = Service::with(supervised).await;
    let li = at_desk(&service, "li").await;
    let auditor = service.member("auditor", Role::Auditor).await;
    let (visitor, number) = waiting(&service).await;
    assert_eq!(decide(&auditor, &visitor, number, &json!({ "decision": "approve" })).await.0, 403);
    for body in [
        json!({}),
        json!({ "decision": "perhaps" }),
        json!({ "decision": "change" }),
        json!({ "decision": "change", "language": "en" }),
        json!({ "decision": "change", "text": "x", "language": "no language" }),
        json!({ "decision": "change", "text": "x".repeat(4001), "language": "en" }),
        json!({ "decision": "change", "language": "en", "section": "../../etc" }),
        json!({ "decision": "approve", "author": "somebody" }),
    ] {
        let (status, problem) = decide(&li, &visitor, number, &body).await;
        assert!(status == 400 || status == 422, "{body}: {status} {problem}");
    }
    for (id, message) in
        [("nothing", "1"), ("00000000-0000-7000-8000-000000000000", "1"), (visitor.id.as_str(), "9"), (visitor.id.as_str(), "x"), (visitor.id.as_str(), "-1")]
    {
        let path = format!("/api/v1/staff/conversations/{id}/approvals/{message}");
        assert_eq!(li.asked(Method::POST, &path, Some(&json!({ "decision": "approve" }))).await.0, 404, "{path}");
    }
    assert!(answers(&visitor, number).await.is_empty());
    assert_eq!(decide(&li, &visitor, number, &json!({ "decision": "approve" })).await.0, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_finds_what_waits_and_gives_it_out_once() {
    let data = tempfile::tempdir().expect("a folder");
    let settings = || {
        let mut settings = config(data.path());
        supervised(&mut settings);
        settings
    };
    let service = Service::of_now_at(settings(), NOW).await;
    at_desk(&service, "li").await;
    let (mut one, number) = waiting(&service).await;
    let (mut two, second) = waiting(&service).await;
    drop(service);
    let service = Service::of_now_at(settings(), NOW).await;
    (one.base, two.base) = (service.base.clone(), service.base.clone());
    let li = service.signed_in("li", PASSWORD).await;
    assert_eq!(get(&li, "/api/v1/staff/desk").await["to_approve"].as_array().map(Vec::len), Some(2));
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(answers(&one, number).await.is_empty(), "the start answers nothing that waits");
    assert_eq!(decide(&li, &one, number, &json!({ "decision": "approve" })).await.0, 200);
    assert_eq!(answers(&one, number).await.len(), 1);
    drop(service);
    let service = Service::of_now_at(settings(), "2026-11-24T02:10:00Z").await;
    (one.base, two.base) = (service.base.clone(), service.base.clone());
    until("given out", || async { answers(&two, second).await.len() == 1 }).await;
    assert!(notices(&answers(&two, second).await[0]).contains(&"unchecked".to_owned()));
    assert_eq!(answers(&one, number).await.len(), 1);
}

/// A data folder whose desk somebody had open a moment ago.
async fn staffed(data: &Path) {
    let mut settings = config(data);
    "24/7".clone_into(&mut settings.desk.hours);
    at_desk(&Service::of_now(settings).await, "li").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_process_loses_no_answer_that_waits_and_gives_none_twice() {
    let data = tempfile::tempdir().expect("a folder");
    staffed(data.path()).await;
    let settings = [
        ("OPENWINDOW_DESK__HOURS", "24/7"),
        ("OPENWINDOW_DESK__APPROVE_TOPICS", "[\"stay\"]"),
        ("OPENWINDOW_DESK__APPROVE_WITHIN_S", "20"),
        ("OPENWINDOW_DESK__LOOK_S", "1"),
    ];
    let mut program = crate::conversations::Program::with(data.path(), &settings);
    let mut waiting = Vec::new();
    for _ in 0..4 {
        let visitor = Visitor::of(&program.base, json!({ "language": "en" })).await;
        let number = visitor.say(ASKED).await;
        hears(&visitor, "checking").await;
        waiting.push((visitor, number));
        program.kill();
        program = crate::conversations::Program::with(data.path(), &settings);
        for (visitor, _) in &mut waiting {
            visitor.base.clone_from(&program.base);
        }
    }
    for (visitor, number) in &waiting {
        let begun = Instant::now();
        while answers(visitor, *number).await.is_empty() {
            assert!(begun.elapsed() < Duration::from_mins(1), "lost");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    for (visitor, number) in &waiting {
        assert_eq!(answers(visitor, *number).await.len(), 1);
    }
}
