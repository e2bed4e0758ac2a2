//! A shift in numbers: counted as it happens, by day, language and topic, without anybody in it.

use openwindow::accounts::Role;
use openwindow::config::Config;
use openwindow::store::Settings;
use reqwest::Method;
use serde_json::{Value, json};

use crate::conversations::Visitor;
use crate::harness::{NOW, Service};
use crate::signing::Member;
use crate::store::postgres;

fn later(service: &Service, seconds: i64) {
    let moment: jiff::Timestamp = NOW.parse().expect("a time");
    service.app.clock.set(moment.checked_add(jiff::SignedDuration::from_secs(seconds)).expect("a time"));
}

async fn overview(member: &Member, query: &str) -> (u16, Value) {
    member.asked(Method::GET, &format!("/api/v1/staff/overview{query}"), None).await
}

fn line<'a>(told: &'a Value, group: &str, of: &str) -> &'a Value {
    told[group].as_array().expect("a list").iter().find(|line| line["of"] == of).unwrap_or_else(|| panic!("no {of} in {group}: {told}"))
}

async fn act(member: &Member, visitor: &Visitor, what: &str, body: Option<&Value>) {
    let (status, told) = member.asked(Method::POST, &format!("/api/v1/staff/conversations/{}/{what}", visitor.id), body).await;
    assert!((200..300).contains(&status), "{what}: {told}");
}

async fn counted(service: &Service) {
    let li = service.member("li", Role::Staff).await;
    assert_eq!(li.asked(Method::PUT, "/api/v1/staff/presence", Some(&json!({ "presence": "available" }))).await.0, 204);
    let french = Visitor::of(&service.base, json!({ "language": "fr" })).await;
    let answer = french.ask("Dans quel délai dois-je déclarer mon logement ?").await;
    assert_eq!(answer["reply"]["outcome"], "answered", "{answer}");
    let rated = french.post("/feedback", &json!({ "message": answer["number"], "understood": true, "actionable": true })).send().await.expect("a response");
    assert!(rated.status().is_success(), "{}", rated.status());
    french.post("/handover", &json!({})).send().await.expect("a response");
    later(service, 60);
    act(&li, &french, "claim", None).await;
    later(service, 100);
    act(&li, &french, "messages", Some(&json!({ "text": "Bonjour", "language": "fr" }))).await;
    // The second word is no first one.
    act(&li, &french, "messages", Some(&json!({ "text": "Vous avez 24 heures.", "language": "fr" }))).await;
    let german = Visitor::of(&service.base, json!({ "language": "de" })).await;
    german.post("/handover", &json!({})).send().await.expect("a response");
    let (_, told) = overview(&li, "").await;
    assert_eq!((&told["now"]["waiting"], &told["now"]["with_staff"], &told["now"]["available"]), (&json!(1), &json!(1), &json!(1)), "{told}");
    assert_eq!(german.delete("/handover").await, 204);

    let (status, told) = overview(&li, "").await;
    assert_eq!(status, 200);
    assert_eq!((told["from"].as_str(), told["until"].as_str()), (Some("2026-11-18"), Some("2026-11-24")));
    let total = &told["total"];
    assert_eq!((&total["answers"], &total["answered"], &total["handed_over"], &total["gave_up"]), (&json!(1), &json!(1), &json!(2), &json!(1)), "{total}");
    assert_eq!((&total["first_words"], &total["first_word_median_s"]), (&json!(1), &json!(100)), "from the wish to the first word");
    assert_eq!((&total["rated"], &total["helped"]), (&json!(1), &json!(1)));
    assert_eq!(told["days"].as_array().map(Vec::len), Some(7), "days without anything too");
    assert_eq!(line(&told, "days", "2026-11-24")["handed_over"], 2);
    assert_eq!((&line(&told, "languages", "fr")["answers"], &line(&told, "languages", "de")["gave_up"]), (&json!(1), &json!(1)));
    assert_eq!(line(&told, "outcomes", "answered")["answers"], 1);
    assert!(!told.to_string().contains(&french.id), "nobody is in it");

    let file = li.request(Method::GET, "/api/v1/staff/overview?format=csv").send().await.expect("a response");
    assert_eq!(file.headers()["content-type"], "text/csv; charset=utf-8");
    assert_eq!(file.headers()["content-disposition"], "attachment; filename=\"openwindow-2026-11-18-2026-11-24.csv\"");
    let file = file.text().await.expect("a text");
    assert!(file.starts_with("group,of,answers,"), "{file}");
    assert!(file.contains("day,2026-11-24,1,1,2,1,0,1,100,100,1,1\n") || file.contains("day,2026-11-24,1,1,2,1,0,1,100,100,0,0\n"), "{file}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shift_is_counted_in_a_file() {
    counted(&Service::start().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shift_is_counted_in_postgresql() {
    let Some(settings): Option<Settings> = postgres("overview").await else { return };
    counted(&Service::with(|config: &mut Config| config.store = settings).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn days_that_are_none_are_refused() {
    let service = Service::start().await;
    let li = service.member("li", Role::Staff).await;
    for query in ["?from=2026-11-24&until=2026-11-23", "?from=2025-01-01&until=2026-11-24", "?format=xml", "?day=1"] {
        let (status, problem) = overview(&li, query).await;
        assert_eq!(status, 400, "{query}: {problem}");
    }
    let (status, problem) = overview(&li, "?from=2026-02-31").await;
    assert_eq!((status, problem["code"].as_str()), (422, Some("invalid-date")));
    let (status, told) = overview(&li, "?from=2024-02-29&until=2024-02-29").await;
    assert_eq!((status, &told["total"]["first_word_median_s"]), (200, &Value::Null), "nothing was counted, and no number is made up");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_for_a_colleague_is_shown_until_they_have_read_it() {
    let service = Service::start().await;
    let (li, wang) = (service.member("li", Role::Staff).await, service.member("wang", Role::Staff).await);
    let visitor = Visitor::of(&service.base, json!({ "language": "en" })).await;
    act(&li, &visitor, "claim", None).await;
    act(&li, &visitor, "notes", Some(&json!({ "text": "Please look at the lease.", "mention": "wang" }))).await;
    let desk = |member: Member| async move { member.asked(Method::GET, "/api/v1/staff/desk", None).await.1["mentions"].clone() };
    let shown = desk(service.signed_in("wang", crate::signing::PASSWORD).await).await;
    assert_eq!((shown[0]["text"].as_str(), shown[0]["display"].as_str()), (Some("Please look at the lease."), Some("li")));
    assert_eq!(shown[0]["conversation"].as_str(), Some(visitor.id.as_str()));
    assert_eq!(li.asked(Method::GET, "/api/v1/staff/desk", None).await.1["mentions"], json!([]), "it is not for whoever wrote it");
    // Whoever else reads it has not read it for them.
    li.asked(Method::GET, &format!("/api/v1/staff/conversations/{}", visitor.id), None).await;
    assert_eq!(wang.asked(Method::GET, "/api/v1/staff/desk", None).await.1["mentions"].as_array().map(Vec::len), Some(1));
    wang.asked(Method::GET, &format!("/api/v1/staff/conversations/{}", visitor.id), None).await;
    assert_eq!(wang.asked(Method::GET, "/api/v1/staff/desk", None).await.1["mentions"], json!([]));
}
