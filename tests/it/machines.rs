//! Several services on one PostgreSQL: a visitor at one, staff at another, either gone at any time.

use std::time::Duration;

use openwindow::accounts::Role;
use openwindow::config::Config;
use openwindow::store::Settings;
use reqwest::Method;
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use sqlx::{AnyConnection, Connection, Executor};
use tokio::time::timeout;

use crate::conversations::{Event, Events, Visitor, kinds};
use crate::harness::Service;
use crate::signing::{Member, PASSWORD};
use crate::store::postgres;

/// How soon something is heard that nobody looks for: far sooner than any look or heartbeat of these services, on a busy machine too.
const SOON: Duration = Duration::from_mins(1);

/// A service that neither looks at the desk nor shows that it is alive by itself: what it hears it was told.
async fn machine(settings: &Settings) -> Service {
    let change = |config: &mut Config| {
        config.store = settings.clone();
        config.desk.look_s = 3000;
        config.conversations.heartbeat_s = 3000;
    };
    Service::with(change).await
}

async fn two(test: &str) -> Option<(Settings, Service, Service)> {
    let settings = postgres(test).await?;
    let (one, other) = (machine(&settings).await, machine(&settings).await);
    Some((settings, one, other))
}

/// The same visitor at another machine.
fn moved(visitor: &Visitor, to: &Service) -> Visitor {
    Visitor { base: to.base.clone(), id: visitor.id.clone(), token: visitor.token.clone() }
}

async fn hears(events: &mut Events, kind: &str) -> Vec<Event> {
    timeout(SOON, events.until(kind)).await.unwrap_or_else(|_| panic!("{kind} was not heard"))
}

async fn act(member: &Member, visitor: &Visitor, what: &str, body: &Value) -> u16 {
    member.asked(Method::POST, &format!("/api/v1/staff/conversations/{}/{what}", visitor.id), Some(body)).await.0
}

/// Wishes for a person until the machine has heard that somebody is at the desk of another.
async fn wish(visitor: &Visitor) {
    let wished = async {
        while visitor.post("/handover", &json!({})).send().await.expect("a response").status() != 202 {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    timeout(SOON, wished).await.expect("staff at the other machine are known here");
}

async fn desk(member: &Member) -> Events {
    Events::of(member.request(Method::GET, "/api/v1/staff/desk/events").send().await.expect("a response"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_at_one_machine_and_staff_at_another_hear_each_other_at_once() {
    let Some((_, one, other)) = two("machines").await else { return };
    let li = other.member("li", Role::Staff).await;
    let mut noticed = desk(&li).await;
    let visitor = Visitor::of(&one.base, json!({ "language": "ja" })).await;
    let mut heard = visitor.events_after(0).await;
    wish(&visitor).await;
    hears(&mut heard, "waiting").await;
    timeout(SOON, noticed.part_of("desk")).await.expect("the wish is heard at the other machine");
    assert_eq!(act(&li, &visitor, "claim", &json!({})).await, 200);
    assert_eq!(hears(&mut heard, "staff_joined").await.pop().expect("an event").data["display"], "li");
    assert_eq!(act(&li, &visitor, "messages", &json!({ "text": "您好", "language": "zh" })).await, 201);
    assert_eq!(hears(&mut heard, "message").await.pop().expect("an event").data["text"], "您好");
    let number = visitor.say("ありがとうございます").await;
    let said = timeout(SOON, noticed.part_of("message")).await.expect("staff hear what the visitor says");
    // Staff's own word was told too.
    let said = if said["number"] == json!(number) { said } else { timeout(SOON, noticed.part_of("message")).await.expect("the visitor's word") };
    assert_eq!(said, json!({ "conversation": visitor.id, "number": number }));
    assert_eq!(act(&li, &visitor, "return", &json!({})).await, 204);
    assert_eq!(kinds(&hears(&mut heard, "staff_left").await).last(), Some(&"staff_left"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_worked_out_by_one_machine_is_heard_at_another() {
    let Some((_, one, other)) = two("answered").await else { return };
    let visitor = Visitor::of(&one.base, json!({ "language": "en" })).await;
    let mut heard = moved(&visitor, &other).events_after(0).await;
    visitor.say("How long may I stay without a visa?").await;
    let events = hears(&mut heard, "finished").await;
    assert_eq!(kinds(&events).first(), Some(&"language"));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_take_a_visitor_at_two_machines_one_wins() {
    let Some((_, one, other)) = two("both").await else { return };
    let (li, wang) = (one.member("li", Role::Staff).await, other.member("wang", Role::Staff).await);
    for turn in 0..10 {
        let visitor = Visitor::of(&one.base, json!({ "language": "ar" })).await;
        let body = json!({});
        let (first, second) = tokio::join!(act(&li, &visitor, "claim", &body), act(&wang, &visitor, "claim", &body));
        let mut both = [first, second];
        both.sort_unstable();
        assert_eq!(both, [200, 409], "turn {turn}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_that_goes_takes_nothing_with_it() {
    let Some((settings, one, other)) = two("gone").await else { return };
    let li = one.member("li", Role::Staff).await;
    let visitor = Visitor::of(&one.base, json!({ "language": "zh" })).await;
    visitor.post("/handover", &json!({})).send().await.expect("a response");
    assert_eq!(act(&li, &visitor, "claim", &json!({})).await, 200);
    let mut heard = visitor.events_after(0).await;
    let last = hears(&mut heard, "staff_joined").await.pop().expect("an event").number;
    drop(one);
    // Both go on at the other machine: the visitor from the last event, the staff with a session that stands in the database.
    let (visitor, li) = (moved(&visitor, &other), other.signed_in("li", PASSWORD).await);
    let mut heard = visitor.events_after(last).await;
    assert_eq!(act(&li, &visitor, "messages", &json!({ "text": "我还在", "language": "zh" })).await, 201);
    assert_eq!(kinds(&hears(&mut heard, "message").await), ["message"], "nothing twice, nothing lost");
    // And one that comes back serves them as before.
    let back = machine(&settings).await;
    let visitor = moved(&visitor, &back);
    let mut heard = visitor.events_after(last).await;
    assert_eq!(kinds(&hears(&mut heard, "message").await), ["message"]);
    assert_eq!(act(&li, &visitor, "close", &json!({})).await, 204);
    hears(&mut heard, "closed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_connection_to_the_database_makes_nobody_deaf() {
    let Some((settings, one, other)) = two("deaf").await else { return };
    let li = other.member("li", Role::Staff).await;
    let _noticed = desk(&li).await;
    let visitor = Visitor::of(&one.base, json!({ "language": "en" })).await;
    wish(&visitor).await;
    let mut heard = visitor.events_after(0).await;
    hears(&mut heard, "waiting").await;
    let mut server = AnyConnection::connect(settings.url.expose_secret()).await.expect("the database");
    let cut = "DO $$ BEGIN PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'; END $$";
    server.execute(cut).await.expect("cut");
    assert_eq!(act(&li, &visitor, "claim", &json!({})).await, 200);
    hears(&mut heard, "staff_joined").await;
}
