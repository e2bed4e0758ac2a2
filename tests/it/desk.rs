//! The desk over HTTP: visitors who wait, staff who come, on both databases, through restarts, silences and closing time.

use std::path::Path;
use std::time::{Duration, Instant};

use openwindow::accounts::Role;
use openwindow::config::Config;
use reqwest::Method;
use serde_json::{Value, json};

use crate::conversations::{Event, Events, Visitor, kinds, problem};
use crate::harness::{NOW, Service, config};
use crate::signing::{Member, PASSWORD};
use crate::store::postgres;

fn clock(service: &Service, minutes: i64) {
    let moment: jiff::Timestamp = NOW.parse().expect("a time");
    service.app.clock.set(moment.checked_add(jiff::SignedDuration::from_mins(minutes)).expect("a time"));
}

/// Somebody of the staff who has the desk open.
async fn at_desk(service: &Service, name: &str) -> Member {
    let member = service.member(name, Role::Staff).await;
    assert_eq!(put(&member, "/api/v1/staff/presence", &json!({ "presence": "available" })).await.0, 204);
    member
}

async fn get(member: &Member, path: &str) -> Value {
    let (status, body) = member.asked(Method::GET, path, None).await;
    assert_eq!(status, 200, "{path}: {body}");
    body
}

async fn put(member: &Member, path: &str, body: &Value) -> (u16, Value) {
    member.asked(Method::PUT, path, Some(body)).await
}

/// Does something with a conversation.
async fn act(member: &Member, visitor: &Visitor, what: &str) -> (u16, Value) {
    member.asked(Method::POST, &format!("/api/v1/staff/conversations/{}/{what}", visitor.id), None).await
}

async fn act_with(member: &Member, visitor: &Visitor, what: &str, body: &Value) -> (u16, Value) {
    member.asked(Method::POST, &format!("/api/v1/staff/conversations/{}/{what}", visitor.id), Some(body)).await
}

async fn wish(visitor: &Visitor) -> (u16, Value) {
    let response = visitor.post("/handover", &json!({})).send().await.expect("a response");
    (response.status().as_u16(), response.json().await.expect("JSON"))
}

async fn queue(member: &Member) -> Vec<String> {
    let desk = get(member, "/api/v1/staff/desk").await;
    desk["waiting"].as_array().expect("a list").iter().filter_map(|card| card["conversation"].as_str().map(str::to_owned)).collect()
}

/// What a visitor hears until an event of a kind, with it.
async fn hears(visitor: &Visitor, kind: &str) -> Event {
    visitor.events_after(0).await.until(kind).await.pop().expect("an event")
}

/// Waits until something is so.
async fn until<F: Future<Output = bool>>(what: &str, is: impl Fn() -> F) {
    let begun = Instant::now();
    while !is().await {
        assert!(begun.elapsed() < Duration::from_secs(20), "not so in time: {what}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

fn quick(config: &mut Config) {
    config.desk.look_s = 1;
}

/// Two of the staff and three visitors, from the wish to the end.
async fn story(service: &Service) {
    let (li, wang) = (at_desk(service, "li").await, at_desk(service, "wang").await);
    let chinese = Visitor::of(&service.base, json!({ "language": "zh" })).await;
    let japanese = Visitor::of(&service.base, json!({ "language": "ja" })).await;
    let arab = Visitor::of(&service.base, json!({ "language": "ar" })).await;
    chinese.ask("签证延期要多少钱?").await;

    // By the button, and in words.
    let (status, waits) = wish(&chinese).await;
    assert_eq!((status, waits["state"].as_str(), waits["place"].as_i64(), &waits["minutes"]), (202, Some("waiting"), Some(1), &Value::Null));
    assert!(waits["text"].as_str().expect("a text").contains('1'), "{waits}");
    let said = japanese.ask("人と話したいです").await;
    assert_eq!(said["reply"]["outcome"], "handed_over");
    // Numbers in texts stand between marks of direction.
    assert!(said["text"].as_str().expect("a text").contains("2\u{2069}番目"), "{said}");
    assert_eq!(hears(&japanese, "waiting").await.data["place"], 2);
    assert_eq!(arab.ask("أريد التحدث مع موظف").await["reply"]["language"], "ar");
    assert_eq!(wish(&chinese).await.1["place"], 1, "the wish said twice is one");
    assert_eq!(queue(&li).await, [chinese.id.as_str(), &japanese.id, &arab.id], "who came first is first");

    let desk = get(&li, "/api/v1/staff/desk").await;
    let card = &desk["waiting"][0];
    assert_eq!(
        (card["language"].as_str(), card["question_language"].as_str(), card["first_question"].as_str()),
        (Some("zh"), Some("zh"), Some("签证延期要多少钱?"))
    );
    assert!(card["topic"].is_string() && card["away"] == false && desk["closed_now"] == false, "{card}");
    assert_eq!(desk["staff"].as_array().map(Vec::len), Some(2));

    // While one waits the machine goes on answering.
    assert_eq!(arab.ask("كم غرامة تجاوز مدة الإقامة؟").await["reply"]["question_language"], "ar");
    claimed_by_one(service, &li, &wang, &chinese, [&japanese, &arab]).await;
    spoken(&li, &wang, &chinese).await;
    given_on(service, &li, &wang, &japanese, &arab).await;
}

/// Two take the same at once; the others move up.
async fn claimed_by_one(service: &Service, li: &Member, wang: &Member, visitor: &Visitor, others: [&Visitor; 2]) {
    let mut listening = others[0].events_after(0).await;
    listening.until("waiting").await;
    let (one, other) = tokio::join!(act(li, visitor, "claim"), act(wang, visitor, "claim"));
    let mut both = [one, other];
    both.sort_by_key(|(status, _)| *status);
    assert_eq!((both[0].0, both[1].0, both[1].1["code"].as_str()), (200, 409, Some("already-claimed")), "{both:?}");
    let winner = if both[1].1["who"] == "li" { li } else { wang };
    assert_eq!(act(winner, visitor, "claim").await.0, 200, "taken twice by one, it is taken once");
    // The winner's name does not matter for what follows: it is given to li.
    if !std::ptr::eq(winner, li) {
        assert_eq!(act_with(wang, visitor, "transfer", &json!({ "account": "li" })).await.0, 204);
    }
    let joined = hears(visitor, "staff_joined").await;
    assert!(joined.data["text"].as_str().expect("a text").contains("工作人员"), "{joined:?}");
    // Those behind move up without asking; while the desk is looked at, what waits and what was waited may be of two moments.
    let first = async {
        loop {
            let moved = listening.until_moved().await;
            if moved["place"] == 1 {
                return moved;
            }
        }
    };
    let moved = tokio::time::timeout(Duration::from_mins(1), first).await.expect("the place moves");
    assert!(moved["minutes"].is_i64(), "one was served: a time can be told, {moved}");
    assert_eq!(get(li, "/api/v1/staff/desk").await["mine"][0]["conversation"], visitor.id.as_str());
    assert_eq!(service.get(&format!("/api/v1/conversations/{}", visitor.id)).send().await.expect("a response").status(), 404);
}

/// A word from each side, a section, a canned text; notes that no visitor reads.
async fn spoken(li: &Member, wang: &Member, visitor: &Visitor) {
    let word = json!({ "text": "您好，我来帮您。", "language": "zh" });
    let (status, refused) = act_with(wang, visitor, "messages", &word).await;
    assert_eq!((status, refused["code"].as_str(), refused["who"].as_str()), (409, Some("not-yours"), Some("li")));
    let path = format!("/api/v1/staff/conversations/{}/messages", visitor.id);
    let once = || li.send(Method::POST, &path, &word).header("idempotency-key", "k1");
    let (first, again) = (once().send().await.expect("a response"), once().send().await.expect("a response"));
    assert_eq!((first.status().as_u16(), again.status().as_u16()), (201, 200));
    assert_eq!(first.json::<Value>().await.expect("JSON"), again.json::<Value>().await.expect("JSON"), "kept once");
    let told = hears(visitor, "message").await;
    assert_eq!((told.data["from"].as_str(), told.data["display"].as_str(), told.data["language"].as_str()), (Some("staff"), Some("li"), Some("zh")));

    let number = visitor.say("我的护照号码是E12345678，够吗？").await;
    let received = hears(visitor, "received").await;
    assert_eq!(received.data["message"], number);
    let section = json!({ "language": "zh", "section": "overstay#short" });
    let (status, body) = act_with(li, visitor, "messages", &section).await;
    assert_eq!(status, 201, "{body}");
    assert_eq!(hears(visitor, "message").await.data["number"], told.data["number"], "the first stays the first");
    assert_eq!(act_with(li, visitor, "messages", &json!({ "language": "zh", "canned": "goodbye" })).await.0, 201);
    assert_eq!(act_with(li, visitor, "notes", &json!({ "text": "护照 E12345678", "mention": "wang" })).await.0, 201);
    assert_eq!(put(li, &format!("/api/v1/staff/conversations/{}/labels", visitor.id), &json!({ "labels": ["延期", " 延期 ", "urgent"] })).await.0, 200);
    let whole = get(li, &format!("/api/v1/staff/conversations/{}", visitor.id)).await;
    assert_eq!((whole["desk"].as_str(), whole["labels"].as_array().map(Vec::len)), (Some("with_staff"), Some(2)));
    let cited = |message: &Value| message["sections"][0]["guide"] == "overstay" && message["sections"][0]["authoritative_text"].is_string();
    assert!(whole["messages"].as_array().expect("messages").iter().any(cited), "{whole}");
    let text = whole.to_string();
    assert!(!text.contains("E12345678") && text.contains("[passport number]"), "masked for staff and in notes too");
    assert!(whole["messages"].as_array().expect("messages").iter().all(|message| message["state"] != "pending"));
    let machine = whole["messages"].as_array().expect("messages").iter().filter(|message| message["role"] == "assistant").count();
    assert_eq!(machine, 1, "the machine is silent while a person is there: {whole}");
    assert!(!visitor.whole().await.to_string().contains("护照 ["), "visitors read no notes");
    let found = get(li, "/api/v1/staff/conversations?label=urgent&state=with_staff&q=延期").await;
    assert_eq!(found["conversations"][0]["id"], visitor.id.as_str());
}

/// Transfer, release to the head of the queue, return to the machine, and the end.
async fn given_on(service: &Service, li: &Member, wang: &Member, one: &Visitor, other: &Visitor) {
    assert_eq!(act(li, one, "claim").await.0, 200);
    assert_eq!(act_with(li, one, "transfer", &json!({ "account": "nobody" })).await.0, 422);
    assert_eq!(act_with(li, one, "transfer", &json!({ "account": wang.id() })).await.0, 204);
    assert_eq!(act_with(li, one, "messages", &json!({ "text": "x", "language": "ja" })).await.0, 409, "it is not li's any more");
    assert_eq!(act(wang, one, "release").await.0, 204);
    assert_eq!(queue(li).await, [one.id.as_str(), &other.id], "who was served goes back to the head");
    assert_eq!(act(wang, one, "claim").await.0, 200);
    assert_eq!(act(wang, one, "return").await.0, 204);
    let left = hears(one, "staff_left").await;
    assert_eq!(left.data["next"], "waiting");
    assert_eq!(one.ask("ビザの延長はどうしますか").await["role"], "assistant", "the machine answers again");
    assert_eq!(other.delete("/handover").await, 204);
    assert_eq!(queue(li).await, Vec::<String>::new());
    assert_eq!(act(wang, other, "claim").await.0, 200, "staff may come unasked");
    assert_eq!(act(wang, other, "close").await.0, 204);
    let events = other.events_after(0).await.until("closed").await;
    assert!(kinds(&events).ends_with(&["staff_joined", "staff_left", "closed"]), "{:?}", kinds(&events));
    assert_eq!(problem(other.post("/messages", &json!({ "question": "?" }))).await, (409, "conversation-closed".to_owned()));
    assert_eq!(act(wang, other, "claim").await.0, 409);
    let admin = service.member("head", Role::Administrator).await;
    let log = get(&admin, "/api/v1/admin/audit?limit=500").await.to_string();
    for action in ["conversation_viewed", "conversation_claimed", "conversation_transferred", "conversation_released", "message_sent", "conversation_closed"] {
        assert!(log.contains(action), "{action}");
    }
    assert!(!log.contains("您好"), "the log repeats nothing that was said");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_of_the_staff_and_three_visitors() {
    story(&Service::with(quick).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_of_the_staff_and_three_visitors_on_postgresql() {
    let Some(settings) = postgres("desk").await else { return };
    let change = |config: &mut Config| {
        quick(config);
        config.store = settings;
    };
    story(&Service::with(change).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_promised_a_person_outside_of_the_hours() {
    let service = Service::with(quick).await;
    let visitor = Visitor::of(&service.base, json!({ "language": "fr" })).await;
    let (status, shut) = wish(&visitor).await;
    assert_eq!((status, shut["state"].as_str(), &shut["opens"]), (200, Some("outside_hours"), &Value::Null), "nobody of the staff was ever here");
    assert!(shut["contacts"].as_array().is_some_and(|contacts| !contacts.is_empty()));
    at_desk(&service, "li").await;
    assert_eq!(service.json("/api/v1/desk").await["open"], true);
    // Noon in Shanghai is two hours later.
    clock(&service, 121);
    let (status, shut) = wish(&visitor).await;
    assert_eq!((status, shut["state"].as_str(), shut["opens"].as_str()), (200, Some("outside_hours"), Some("2026-11-24T05:30:00Z")));
    let said = visitor.ask("je veux parler à un humain").await;
    assert_eq!((said["reply"]["outcome"].as_str(), said["reply"]["language"].as_str()), (Some("unavailable"), Some("fr")));
    assert!(said["text"].as_str().expect("a text").contains("13:30"), "{said}");
    assert_eq!(visitor.whole().await["desk"], "answering");
    let li = service.signed_in("li", PASSWORD).await;
    assert_eq!(get(&li, "/api/v1/staff/desk").await["closed_now"], true);
    clock(&service, 300);
    assert_eq!(wish(&visitor).await.0, 202, "in the afternoon it is open again");
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_time_leaves_nobody_waiting_in_silence() {
    let service = Service::with(quick).await;
    let li = at_desk(&service, "li").await;
    let (waiting, served) = (Visitor::of(&service.base, json!({ "language": "de" })).await, Visitor::of(&service.base, json!({ "language": "en" })).await);
    assert_eq!((wish(&served).await.0, wish(&waiting).await.0), (202, 202));
    assert_eq!(act(&li, &served, "claim").await.0, 200);
    assert_eq!(act_with(&li, &served, "messages", &json!({ "text": "Hello", "language": "en" })).await.0, 201);
    clock(&service, 125);
    let shut = hears(&waiting, "outside_hours").await;
    assert!(shut.data["text"].as_str().expect("a text").contains("13:30") && shut.data["contacts"].is_array(), "{shut:?}");
    assert_eq!(waiting.whole().await["desk"], "answering");
    assert!(served.whole().await["desk"] == "closed" || served.whole().await["desk"] == "with_staff", "who is served is not sent away at noon");
}

#[tokio::test(flavor = "multi_thread")]
async fn silences_end() {
    let service = Service::with(quick).await;
    let li = at_desk(&service, "li").await;
    let (one, other) = (Visitor::of(&service.base, json!({ "language": "en" })).await, Visitor::of(&service.base, json!({ "language": "en" })).await);
    wish(&one).await;
    wish(&other).await;
    assert_eq!(act(&li, &one, "claim").await.0, 200);
    // Whoever takes a visitor and says nothing loses them.
    clock(&service, 5);
    let left = hears(&one, "staff_left").await;
    assert_eq!(left.data["next"], "waiting");
    assert_eq!(queue(&li).await, [one.id.as_str(), &other.id]);
    assert_eq!(act(&li, &one, "claim").await.0, 200);
    assert_eq!(act_with(&li, &one, "messages", &json!({ "text": "Hello", "language": "en" })).await.0, 201);
    clock(&service, 34);
    // Whoever does nothing for half an hour is signed out.
    queue(&li).await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(one.whole().await["desk"], "with_staff", "a visitor may think");
    clock(&service, 36);
    one.events_after(0).await.until("closed").await;
    assert_eq!(one.whole().await["state"], "closed");
    let card = get(&li, "/api/v1/staff/desk").await["waiting"][0].clone();
    assert_eq!((card["conversation"].as_str(), card["away"].as_bool()), (Some(other.id.as_str()), Some(true)), "{card}");
    let _listening = other.events_after(0).await;
    until("back again", || async { get(&li, "/api/v1/staff/desk").await["waiting"][0]["away"] == false }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_changes_nothing_at_the_desk() {
    let data = tempfile::tempdir().expect("a folder");
    let (mut visitor, mut second);
    {
        let service = Service::over(data.path()).await;
        let li = at_desk(&service, "li").await;
        visitor = Visitor::of(&service.base, json!({ "language": "ja" })).await;
        second = Visitor::of(&service.base, json!({ "language": "ar" })).await;
        wish(&visitor).await;
        wish(&second).await;
        assert_eq!(act(&li, &visitor, "claim").await.0, 200);
        assert_eq!(act_with(&li, &visitor, "messages", &json!({ "text": "您好", "language": "zh" })).await.0, 201);
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    let service = Service::over(data.path()).await;
    visitor.base.clone_from(&service.base);
    second.base.clone_from(&service.base);
    let li = service.signed_in("li", PASSWORD).await;
    let desk = get(&li, "/api/v1/staff/desk").await;
    assert_eq!((&desk["mine"][0]["conversation"], &desk["waiting"][0]["conversation"]), (&json!(visitor.id), &json!(second.id)));
    assert_eq!(visitor.whole().await["desk"], "with_staff");
    let number = visitor.say("ありがとうございます").await;
    until("heard", || async {
        visitor.whole().await["messages"].as_array().is_some_and(|all| all.iter().any(|m| m["number"] == number && m["state"] == "finished"))
    })
    .await;
    assert_eq!(act_with(&li, &visitor, "messages", &json!({ "text": "不客气", "language": "zh" })).await.0, 201);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_process_loses_nobody_in_the_queue() {
    let data = tempfile::tempdir().expect("a folder");
    staffed(data.path()).await;
    let mut program = crate::conversations::Program::with(data.path(), &[("OPENWINDOW_DESK__HOURS", "24/7")]);
    let mut visitors = Vec::new();
    for round in 0..6 {
        let visitor = Visitor::of(&program.base, json!({ "language": "en" })).await;
        let (status, body) = wish(&visitor).await;
        assert_eq!((status, body["place"].as_i64()), (202, Some(round + 1)), "{body}");
        visitors.push(visitor);
        program.kill();
        program = crate::conversations::Program::with(data.path(), &[("OPENWINDOW_DESK__HOURS", "24/7")]);
        for visitor in &mut visitors {
            visitor.base.clone_from(&program.base);
        }
    }
    for (place, visitor) in (1..).zip(&visitors) {
        assert_eq!(wish(visitor).await.1["place"], place, "each keeps the place");
    }
}

/// A data folder whose desk somebody had open a moment ago.
async fn staffed(data: &Path) {
    let mut settings = config(data);
    "24/7".clone_into(&mut settings.desk.hours);
    let service = Service::of_now(settings).await;
    at_desk(&service, "li").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_and_bad_input_are_refused() {
    let service = Service::with(quick).await;
    let li = at_desk(&service, "li").await;
    let auditor = service.member("auditor", Role::Auditor).await;
    let visitor = Visitor::of(&service.base, json!({ "language": "en" })).await;
    wish(&visitor).await;
    for (path, method) in [
        ("/api/v1/staff/desk", Method::GET),
        ("/api/v1/staff/conversations", Method::GET),
        ("/api/v1/staff/desk/events", Method::GET),
        ("/api/v1/staff/canned", Method::GET),
    ] {
        assert_eq!(service.get(path).send().await.expect("a response").status(), 401, "{path}");
        assert_eq!(auditor.asked(method, path, None).await.0, 403, "{path}");
    }
    let claim = format!("/api/v1/staff/conversations/{}/claim", visitor.id);
    assert_eq!(li.bare(Method::POST, &claim).send().await.expect("a response").status(), 403, "without the token of the page");
    assert_eq!(act(&li, &visitor, "claim").await.0, 200);
    for (what, body, status) in [
        ("messages", json!({ "text": "", "language": "en" }), 422),
        ("messages", json!({ "text": "x".repeat(4001), "language": "en" }), 422),
        ("messages", json!({ "text": "x", "language": "not a language" }), 422),
        ("messages", json!({ "text": "x" }), 400),
        ("messages", json!({ "language": "en", "canned": "nothing" }), 422),
        ("messages", json!({ "language": "en", "section": "../../etc" }), 422),
        ("messages", json!({ "text": "x", "language": "en", "author": "somebody" }), 422),
        ("notes", json!({ "text": " " }), 422),
        ("notes", json!({ "text": "x", "mention": "nobody" }), 422),
        ("transfer", json!({ "account": "" }), 422),
        ("transfer", json!({ "account": auditor.id() }), 422),
    ] {
        let (given, answer) = act_with(&li, &visitor, what, &body).await;
        assert_eq!(given, status, "{what} {body}: {answer}");
    }
    assert_eq!(li.asked(Method::PUT, &format!("/api/v1/staff/conversations/{}/labels", visitor.id), Some(&json!({ "labels": ["x".repeat(41)] }))).await.0, 422);
    for id in ["00000000-0000-7000-8000-000000000000", "no-id", "%2e%2e", &visitor.id.to_uppercase()] {
        assert_eq!(li.asked(Method::POST, &format!("/api/v1/staff/conversations/{id}/claim"), None).await.0, 404, "{id}");
        assert_eq!(li.asked(Method::GET, &format!("/api/v1/staff/conversations/{id}"), None).await.0, 404, "{id}");
    }
    for query in ["limit=0", "limit=x", "state=sleeping", "before=yesterday", "language=not%20a%20language", "x=1"] {
        let (status, _) = li.asked(Method::GET, &format!("/api/v1/staff/conversations?{query}"), None).await;
        assert!(status == 400 || status == 422, "{query}: {status}");
    }
    // A stale hold: what was given back cannot be spoken in.
    assert_eq!(act(&li, &visitor, "return").await.0, 204);
    for what in ["release", "return", "close"] {
        assert_eq!(act(&li, &visitor, what).await.0, 409, "{what}");
    }
    assert_eq!(problem(visitor.post("/handover", &json!({ "reason": "x".repeat(501) }))).await, (422, "unknown-value".to_owned()));
    assert_eq!(problem(visitor.post("/handover", &json!({ "place": 1 }))).await, (422, "unknown-field".to_owned()));
    let mut stranger = Visitor::of(&service.base, json!({})).await;
    stranger.id.clone_from(&visitor.id);
    assert_eq!(problem(stranger.post("/handover", &json!({}))).await, (404, "not-found".to_owned()));
    assert_eq!(stranger.delete("/handover").await, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_hear_what_happens() {
    let service = Service::with(quick).await;
    let li = at_desk(&service, "li").await;
    let response = li.request(Method::GET, "/api/v1/staff/desk/events").send().await.expect("a response");
    assert_eq!(response.headers()["content-type"], "text/event-stream; charset=utf-8");
    let mut desk = Events::of(response);
    let visitor = Visitor::of(&service.base, json!({ "language": "en" })).await;
    wish(&visitor).await;
    assert_eq!(desk.part_of("desk").await, json!({}));
    assert_eq!(act(&li, &visitor, "claim").await.0, 200);
    let number = visitor.say("Is there a fine?").await;
    assert_eq!(desk.part_of("message").await, json!({ "conversation": visitor.id, "number": number }));
    let response = li.request(Method::GET, &format!("/api/v1/staff/conversations/{}/events", visitor.id)).send().await.expect("a response");
    let events = Events::of(response).until("received").await;
    assert_eq!(kinds(&events), ["waiting", "staff_joined", "received"]);
    let canned = get(&li, "/api/v1/staff/canned?language=ar").await;
    assert!(canned.as_array().is_some_and(|all| all.len() > 5 && all.iter().all(|each| each["text"] != each["text_zh"])), "{canned}");
}
