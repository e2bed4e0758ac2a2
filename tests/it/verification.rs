//! Answers that people check, over HTTP and on both databases: what waits, what reviewers say, what is served then, and until when.

use std::fs;

use openwindow::accounts::Role;
use openwindow::config::Config;
use reqwest::Method;
use serde_json::{Value, json};

use crate::conversations::Visitor;
use crate::harness::{NOW, Service, config};
use crate::publishing::{edition_of, guides};
use crate::signing::Member;
use crate::store::postgres;

const LIST: &str = "/api/v1/staff/verification";
/// Answered from guides/stay/overstay in one sentence or more, without a figure that is worked out.
const ASKED: &str = "What is the fine for overstaying?";

fn all(config: &mut Config) {
    config.verification.sample = 1.0;
}

async fn get(member: &Member, path: &str) -> Value {
    let (status, body) = member.asked(Method::GET, path, None).await;
    assert_eq!(status, 200, "{path}: {body}");
    body
}

async fn checks(member: &Member, query: &str) -> Vec<Value> {
    get(member, &format!("{LIST}{query}")).await["checks"].as_array().expect("a list").clone()
}

/// The one check of a question, as a reviewer sees it.
async fn check_of(member: &Member, question: &str) -> Value {
    let all = checks(member, "").await;
    let found = all.iter().find(|check| check["question"] == question).unwrap_or_else(|| panic!("{question} is to be checked: {all:?}"));
    get(member, &format!("{LIST}/{}", found["id"].as_str().expect("a name"))).await
}

fn judgement(check: &Value, verdict: &str) -> Value {
    let sentences = check["reply"]["answer"].as_array().expect("sentences").len();
    let mut body = json!({ "round": check["round"], "sentences": vec![verdict; sentences] });
    if check["translated"] == true {
        body["faithful"] = json!(true);
    }
    body
}

async fn judge(member: &Member, check: &Value, body: &Value) -> (u16, Value) {
    member.asked(Method::POST, &format!("{LIST}/{}", check["id"].as_str().expect("a name")), Some(body)).await
}

async fn asked(service: &Service, body: Value) -> Value {
    service.ask_with(body).await.0
}

/// A conversation's answer, judged by two, served, and figures of it.
async fn story(service: &Service) {
    let (li, chen) = (service.member("li", Role::Staff).await, service.member("chen", Role::Editor).await);
    let visitor = Visitor::of(&service.base, json!({ "language": "en" })).await;
    let given = visitor.ask(ASKED).await;
    assert_eq!(given["reply"]["outcome"], "answered", "{given}");
    assert!(given["reply"].get("reviewed").is_none());

    let check = check_of(&li, ASKED).await;
    assert_eq!((&check["state"], &check["reason"], &check["language"], &check["mine"]), (&json!("waiting"), &json!("sample"), &json!("en"), &json!(false)));
    assert_eq!(check["reply"]["answer"], given["reply"]["answer"], "the answer as the visitor read it");
    let now = check["now"].as_array().expect("sections");
    assert!(now.iter().all(|now| now["same"] == true && now["in_force"] == true) && now.len() == check["reply"]["citations"].as_array().expect("some").len());
    assert_eq!(now[0]["section"]["authoritative_language"], "zh", "the official text stands beside it");
    refused_judgements(&li, &check).await;

    // One finds something to say against it, and is told nothing of others.
    let mut against = judgement(&check, "right");
    against["sentences"][0] = json!("partly");
    against["should_say"] = json!("Say whom to call: 13800138000.");
    let (status, seen) = judge(&li, &check, &against).await;
    assert_eq!((status, &seen["state"], &seen["mine"]), (201, &json!("judged"), &json!(true)), "{seen}");
    let words = seen["judgements"][0]["should_say"].as_str().expect("words");
    assert!(!words.contains("13800138000"), "personal data is taken out: {words}");
    assert_eq!(judge(&li, &check, &against).await.1["code"], "already-judged");
    let second = get(&chen, &format!("{LIST}/{}", check["id"].as_str().expect("a name"))).await;
    assert_eq!((&second["judgements"], &second["mine"], &second["judged"]), (&json!([]), &json!(false), &json!(1)), "judged without the other's words");
    assert!(checks(&li, "").await.is_empty(), "what one has judged is not offered to them again");
    let (status, seen) = judge(&chen, &second, &judgement(&second, "right")).await;
    assert_eq!((status, seen["judgements"].as_array().map(Vec::len), &seen["state"]), (201, Some(2), &json!("judged")), "no agreement, no checked answer");
    assert!(asked(service, json!({ "question": ASKED })).await.get("reviewed").is_none());

    let figures = get(&li, &format!("{LIST}/figures")).await;
    let en = &figures["languages"]["en"];
    let sentences = check["reply"]["answer"].as_array().expect("sentences").len() as u64;
    assert_eq!((&en["answers"], &en["judgements"], &en["verdicts"]), (&json!(1), &json!(2), &json!({ "right": 1, "partly": 1, "wrong": 0 })));
    assert_eq!(en["sentences"], json!({ "right": 2 * sentences - 1, "partly": 1, "wrong": 0 }));
    assert_eq!((&en["faithful"], &en["agreement"]["pairs"]), (&json!(2), &json!(sentences)));
    let share = en["agreement"]["share"].as_f64().expect("a share");
    assert!((share - (sentences - 1) as f64 / sentences as f64).abs() < 1e-9, "{en}");
    assert!(en["agreement"]["alpha"].as_f64().is_some_and(|alpha| alpha <= 0.0), "one value alone says nothing against chance: {en}");
    let metrics = service.get("/metrics").send().await.expect("a response").text().await.expect("text");
    assert!(metrics.contains("openwindow_judgements_total{language=\"en\",verdict=\"partly\"} 1"), "{metrics}");
    let log = service.app.accounts.as_ref().expect("accounts").store().records_after(0, 1000).await.expect("read");
    assert!(["answer_viewed", "answer_judged"].iter().all(|action| log.iter().any(|row| row.action == *action)));
    assert!(!log.iter().any(|row| row.detail.contains("whom to call")), "words are not in the log");
}

async fn refused_judgements(li: &Member, check: &Value) {
    let right = judgement(check, "right");
    let changed = |field: &str, value: Value| {
        let mut body = right.clone();
        body[field] = value;
        body
    };
    let mut without = right.clone();
    without.as_object_mut().expect("an object").remove("faithful");
    for (body, status, code) in [
        (changed("sentences", json!([])), 422, "unknown-value"),
        (changed("sentences", json!(["great"])), 422, "unknown-value"),
        (changed("sentences", json!("right")), 422, "unknown-value"),
        (changed("round", json!(2)), 409, "check-changed"),
        (changed("comment", json!("x".repeat(2001))), 422, "unknown-value"),
        (changed("state", json!("confirmed")), 422, "unknown-field"),
        (without, 422, "unknown-value"),
        (json!({}), 400, "invalid-body"),
    ] {
        let (given, problem) = judge(li, check, &body).await;
        // What the body's form refuses has one of two codes.
        assert!(given == status || (400..=422).contains(&given) && status != 409, "{body}: {given} {problem}");
        assert!(problem["code"] == code || problem["code"] == "invalid-body" || problem["code"] == "unknown-value", "{body}: {problem}");
    }
    for id in ["nothing", "%2e%2e", "00000000000000000000000000000000"] {
        assert_eq!(li.asked(Method::GET, &format!("{LIST}/{id}"), None).await.0, 404, "{id}");
        assert_eq!(li.asked(Method::POST, &format!("{LIST}/{id}"), Some(&right)).await.0, 404, "{id}");
    }
    for query in ["limit=0", "limit=x", "state=sleeping", "language=not%20a%20language", "x=1", "after=%00"] {
        let (status, _) = li.asked(Method::GET, &format!("{LIST}?{query}"), None).await;
        assert!(status == 400 || status == 422, "{query}: {status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_judged_by_two_who_do_not_see_each_other() {
    let data = tempfile::tempdir().expect("a folder");
    let mut settings = config(data.path());
    all(&mut settings);
    story(&Service::of_now_at(settings, NOW).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_judged_on_postgresql_too() {
    let Some(store) = postgres("verification").await else { return };
    let data = tempfile::tempdir().expect("a folder");
    let mut settings = config(data.path());
    all(&mut settings);
    settings.store = store;
    story(&Service::of_now_at(settings, NOW).await).await;
}

/// A service with one answer that a reviewer found right.
async fn confirmed(change: impl FnOnce(&mut Config)) -> (Service, Member, Value) {
    let service = Service::with(|settings| {
        all(settings);
        change(settings);
    })
    .await;
    let li = service.member("li", Role::Staff).await;
    Visitor::of(&service.base, json!({ "language": "en" })).await.ask(ASKED).await;
    let check = check_of(&li, ASKED).await;
    let (status, seen) = judge(&li, &check, &judgement(&check, "right")).await;
    assert_eq!((status, &seen["state"], &seen["confirmed"]), (201, &json!("confirmed"), &json!("2026-11-24")), "{seen}");
    (service, li, check)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_was_found_right_is_told_again_to_the_same_question_alone() {
    let (service, li, check) = confirmed(|_| {}).await;
    for same in [ASKED, "what is the fine for overstaying", "What is the  fine for overstaying ?!"] {
        let reply = asked(&service, json!({ "question": same })).await;
        assert_eq!(reply["reviewed"], json!({ "on": "2026-11-24" }), "{same}: {reply}");
        assert_eq!((&reply["answer"], &reply["citations"]), (&check["reply"]["answer"], &check["reply"]["citations"]));
        let notice = reply["notices"].as_array().expect("notices").iter().find(|notice| notice["kind"] == "reviewed").expect("a word on it");
        assert!(notice["text"].as_str().is_some_and(|text| text.contains("2026")), "{notice}");
    }
    let near = asked(&service, json!({ "question": "What is the fine for an overstay?" })).await;
    eprintln!("near wording: {:?}", near.get("reviewed"));
    for other in [
        json!({ "question": "What is the fine for overstaying 30 days?" }),
        json!({ "question": "What is not the fine for overstaying?" }),
        json!({ "question": "What is the fine for overstaying for a French citizen?" }),
        json!({ "question": ASKED, "answer_language": "fr" }),
        json!({ "question": ASKED, "jurisdiction": "cn-shanghai" }),
        json!({ "question": ASKED, "slots": { "nationality": "FR" } }),
        json!({ "question": ASKED, "explain": true }),
        json!({ "question": ASKED, "as_of": "2010-01-01" }),
        json!({ "question": "逾期居留罚款多少?" }),
    ] {
        let reply = asked(&service, other.clone()).await;
        assert!(reply.get("reviewed").is_none(), "{other}: {reply}");
    }
    // Where it is read.
    let visitor = Visitor::of(&service.base, json!({ "language": "en" })).await;
    let said = visitor.ask(ASKED).await;
    assert_eq!(said["reply"]["reviewed"]["on"], "2026-11-24");
    let text = |response: reqwest::Response| async { response.text().await.expect("text") };
    let plain = reqwest::Client::new().post(format!("{}/plain", service.base)).form(&[("question", ASKED), ("language", "en")]).send().await.expect("a page");
    assert!(text(plain).await.contains("A person checked this answer"));
    let page = service.get(&format!("/?language=en&q={}", ASKED.replace(' ', "+"))).send().await.expect("a page");
    assert!(text(page).await.contains("A person checked this answer"));
    // What a person has checked is not checked again by chance, and is counted as judged.
    assert!(checks(&li, "").await.iter().all(|each| each["question"] != ASKED || each["id"] == check["id"]));
    assert_eq!(checks(&li, "?state=confirmed").await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_section_takes_a_checked_answer_back_at_once() {
    let folder = guides();
    let path = folder.path().to_owned();
    let (service, li, check) = confirmed(|settings| settings.knowledge = path).await;
    let cited = &check["reply"]["citations"][0];
    assert!(asked(&service, json!({ "question": ASKED })).await["reviewed"].is_object());
    // Another word in the official text of a section that it cites: the translation is not touched.
    let guide = cited["guide"].as_str().expect("a guide");
    let topic = service.app.index().expect("an index").knowledge.guides[guide].topic.clone();
    let file = edition_of(folder.path(), &format!("guides/{topic}/{guide}")).join("zh.md");
    let text = fs::read_to_string(&file).expect("a text");
    let anchor = format!("{{#{}}}", cited["section"].as_str().expect("an anchor"));
    let end = text.find(&anchor).expect("the section") + anchor.len();
    fs::write(&file, format!("{}\n\n请先保持冷静。{}", &text[..end], &text[end..])).expect("a change");
    assert!(service.app.publish(&|_, _| {}).await.expect("published").changed);
    // At once, before anybody looked whether it still holds.
    let reply = asked(&service, json!({ "question": ASKED })).await;
    assert!(reply.get("reviewed").is_none(), "{reply}");
    let back = loop {
        let all = checks(&li, "").await;
        if let Some(found) = all.iter().find(|each| each["id"] == check["id"]) {
            break get(&li, &format!("{LIST}/{}", found["id"].as_str().expect("a name"))).await;
        }
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    };
    assert_eq!((&back["reason"], &back["state"], &back["round"]), (&json!("returned"), &json!("waiting"), &json!(2)));
    assert_eq!(back["earlier"]["answer"], check["reply"]["answer"], "what was confirmed stands beside what is answered now");
    assert_eq!(back["reply"]["publication"], reply["publication"]);
    let (status, seen) = judge(&li, &back, &judgement(&back, "right")).await;
    assert_eq!((status, &seen["state"]), (201, &json!("confirmed")), "{seen}");
    assert!(asked(&service, json!({ "question": ASKED })).await["reviewed"].is_object());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_checked_answer_ends_with_its_edition_and_survives_a_restart_and_its_conversation() {
    let data = tempfile::tempdir().expect("a folder");
    let start = |until: Option<&str>| {
        let mut settings = config(data.path());
        all(&mut settings);
        settings.knowledge = data.path().join("guides");
        if let Some(until) = until {
            let file = edition_of(&settings.knowledge, "guides/stay/overstay").join("edition.toml");
            let text = fs::read_to_string(&file).expect("a text");
            fs::write(&file, format!("effective_until = \"{until}\"\n{text}")).expect("a change");
        }
        settings
    };
    crate::publishing::copy(guides().path(), &data.path().join("guides"));
    let service = Service::of_now_at(start(None), NOW).await;
    let li = service.member("li", Role::Staff).await;
    let visitor = Visitor::of(&service.base, json!({ "language": "en" })).await;
    visitor.ask(ASKED).await;
    let check = check_of(&li, ASKED).await;
    assert_eq!(judge(&li, &check, &judgement(&check, "right")).await.1["state"], "confirmed");
    // What is confirmed is nobody's conversation any more.
    let store = service.app.accounts.as_ref().expect("accounts").store();
    store.forget("2026-12-01T00:00:00Z".parse().expect("a time")).await.expect("forgotten");
    assert!(asked(&service, json!({ "question": ASKED })).await["reviewed"].is_object());
    drop(service);

    // The rule gets an end: until then it is told so, and from the day after it is not told at all.
    let service = Service::of_now_at(start(Some("2026-12-05")), NOW).await;
    let reply = asked(&service, json!({ "question": ASKED })).await;
    assert!(reply["reviewed"].is_object(), "{reply}");
    assert!(
        reply["notices"].as_array().expect("notices").iter().any(|notice| notice["kind"] == "ends_soon"),
        "what is told of its end is as of today: {reply}"
    );
    let after = asked(&service, json!({ "question": ASKED, "as_of": "2026-12-06" })).await;
    assert!(after.get("reviewed").is_none(), "{after}");
    service.app.clock.set("2026-12-06T02:00:00Z".parse().expect("a time"));
    let after = asked(&service, json!({ "question": ASKED })).await;
    assert!(after.get("reviewed").is_none(), "{after}");
    let li = service.signed_in("li", crate::signing::PASSWORD).await;
    for _ in 0..50 {
        if checks(&li, "").await.iter().any(|each| each["id"] == check["id"] && each["reason"] == "returned") {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    }
    panic!("not back in the queue");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_visitors_think_ill_of_comes_first_and_what_they_delete_is_gone() {
    let service = Service::with(|settings| (settings.verification.sample, settings.verification.low) = (0.0, -100.0)).await;
    let li = service.member("li", Role::Publisher).await;
    let visitor = Visitor::of(&service.base, json!({ "language": "en" })).await;
    let answer = visitor.ask(ASKED).await;
    visitor.ask("My passport is E12345678, where do I register my address?").await;
    assert!(checks(&li, "").await.is_empty(), "nothing is sampled");
    let rate = |helpful: bool| visitor.post("/feedback", &json!({ "message": answer["number"], "helpful": helpful })).send();
    assert_eq!(rate(true).await.expect("a response").status(), 204);
    assert!(checks(&li, "").await.is_empty());
    assert_eq!(rate(false).await.expect("a response").status(), 204);
    assert_eq!(rate(false).await.expect("a response").status(), 204);
    let all = checks(&li, "?language=en").await;
    assert_eq!((all.len(), &all[0]["reason"], &all[0]["times"]), (1, &json!("rated"), &json!(1)), "{all:?}");
    assert!(checks(&li, "?language=fr").await.is_empty());
    // Whoever thinks so of the same answer adds to it.
    let other = Visitor::of(&service.base, json!({ "language": "en" })).await;
    let same = other.ask(ASKED).await;
    other.post("/feedback", &json!({ "message": same["number"], "trusted": false, "reason": "wrong" })).send().await.expect("a response");
    assert_eq!(checks(&li, "").await[0]["times"], 2);
    let store = service.app.accounts.as_ref().expect("accounts").store();
    store.forget("2026-12-01T00:00:00Z".parse().expect("a time")).await.expect("forgotten");
    assert!(checks(&li, "").await.is_empty() && checks(&li, "?state=waiting").await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_go_on_where_the_page_before_ended_and_roles_without_the_right_see_nothing() {
    let service = Service::with(all).await;
    let (li, auditor) = (service.member("li", Role::Staff).await, service.member("auditor", Role::Auditor).await);
    assert_eq!(auditor.asked(Method::GET, LIST, None).await.0, 403);
    let visitor = Visitor::of(&service.base, json!({ "language": "en" })).await;
    for question in
        [ASKED, "How long before my residence permit expires must I renew it?", "Where do I register my address?", "What does a visa extension cost?"]
    {
        visitor.ask(question).await;
    }
    let whole: Vec<Value> = checks(&li, "").await.iter().map(|check| check["id"].clone()).collect();
    assert!(whole.len() >= 3, "{whole:?}");
    let (mut paged, mut after) = (Vec::new(), String::new());
    loop {
        let page = get(&li, &format!("{LIST}?limit=1{after}")).await;
        paged.extend(page["checks"].as_array().expect("a list").iter().map(|check| check["id"].clone()));
        assert_eq!(page["waiting"]["en"], whole.len());
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    assert_eq!(paged, whole);
}
