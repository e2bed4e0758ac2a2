//! Checklists, passes for the service counter, and "my stay": what is counted in the browser is what the service counts.

use std::io::Write;
use std::process::{Command, Stdio};

use jiff::civil::DateTime;
use openwindow::app::App;
use openwindow::clock::Clock;
use openwindow::conversation::Token;
use openwindow::day::Day;
use openwindow::deadlines::Counting;
use openwindow::rules::{Counted, Deadline, Event, Holidays, Length, Start, Timing};
use reqwest::Client;
use serde_json::{Value, json};

use crate::harness::{Service, config, root, shared};

/// A conversation with one answer: its name and token.
async fn conversation(service: &Service) -> (String, String) {
    let begun: Value = service.post("/api/v1/conversations", &json!({ "language": "en" })).send().await.expect("a response").json().await.expect("JSON");
    let text = |field: &str| begun[field].as_str().expect(field).to_owned();
    let (id, token) = (text("id"), text("token"));
    let said = service.post(&format!("/api/v1/conversations/{id}/messages?wait=true"), &json!({ "question": "How do I extend my visa?" }));
    assert_eq!(said.bearer_auth(&token).send().await.expect("a response").status(), 200);
    (id, token)
}

/// A new pass: the path that it opens.
async fn pass(service: &Service, id: &str, token: &str) -> String {
    let made = service.post(&format!("/api/v1/conversations/{id}/pass"), &json!({})).bearer_auth(token).send().await.expect("a response");
    assert_eq!(made.status(), 201);
    let made: Value = made.json().await.expect("JSON");
    assert_eq!(made["minutes"], 15);
    assert!(made["qr"]["size"].as_u64().is_some_and(|size| size >= 21) && made["qr"]["path"].as_str().is_some_and(|path| path.starts_with('M')));
    let url = made["url"].as_str().expect("an address");
    assert!(!url.contains(id), "nothing of the conversation stands in the address");
    url.strip_prefix(&service.base).expect("our address").to_owned()
}

async fn open(service: &Service, path: &str) -> (u16, String) {
    let response = Client::new().post(format!("{}{path}", service.base)).send().await.expect("a response");
    (response.status().as_u16(), response.text().await.expect("text"))
}

#[tokio::test]
async fn a_pass_opens_a_conversation_once_and_looking_at_it_uses_nothing_up() {
    let service = shared();
    let (id, token) = conversation(service).await;
    let path = pass(service, &id, &token).await;
    for _ in 0..3 {
        let looked = service.get(&path).send().await.expect("a page");
        assert_eq!((looked.status().as_u16(), looked.headers()["cache-control"].to_str().expect("text")), (200, "no-store"));
        assert!(!looked.text().await.expect("text").contains("extend my visa"));
    }
    let (status, page) = open(service, &path).await;
    assert_eq!(status, 200);
    assert!(page.contains("How do I extend my visa?") && page.contains("lang=\"zh\"") && page.contains("/g/visa-extension/"), "{page}");
    assert!(!page.contains(&token) && !page.contains(&id), "a reader cannot go on in the visitor's name");
    let (status, again) = open(service, &path).await;
    assert_eq!(status, 404);
    assert!(!again.contains("extend my visa"));
}

#[tokio::test]
async fn all_that_opens_nothing_looks_the_same() {
    let service = shared();
    let (id, token) = conversation(service).await;
    let used = pass(service, &id, &token).await;
    open(service, &used).await;
    let replaced = pass(service, &id, &token).await;
    pass(service, &id, &token).await;
    let good = pass(service, &id, &token).await;
    let tampered = format!("{}{}", &good[..good.len() - 1], if good.ends_with('0') { '1' } else { '0' });
    let (_, nothing) = open(service, "/counter/none").await;
    for path in [used, replaced, tampered, format!("{good}0"), "/counter/%00%ff".to_owned(), format!("/counter/{}", "a".repeat(5000))] {
        assert_eq!(open(service, &path).await, (404, nothing.clone()), "{path:.60}");
    }
    assert_eq!(open(service, &good).await.0, 200);
}

#[tokio::test]
async fn only_the_visitor_makes_passes() {
    let service = shared();
    let ((id, _), (_, foreign)) = (conversation(service).await, conversation(service).await);
    let path = format!("/api/v1/conversations/{id}/pass");
    for refused in [service.post(&path, &json!({})).bearer_auth(&foreign), service.post(&path, &json!({})), service.post(&path, &json!({})).bearer_auth("")] {
        let response = refused.send().await.expect("a response");
        assert_eq!(response.status(), 404);
        assert_eq!(response.json::<Value>().await.expect("JSON")["code"], "not-found");
    }
    assert_eq!(service.post("/api/v1/conversations/none/pass", &json!({})).bearer_auth(&foreign).send().await.expect("a response").status(), 404);
}

/// The parts of a service over a folder at another moment.
async fn later(data: &std::path::Path, moment: &str) -> App {
    let clock = Clock::of("Asia/Shanghai").expect("a zone").fixed_at(moment.parse().expect("a time"));
    App::open(config(data)).expect("an app").at(clock).with_conversations().await.expect("a store")
}

#[tokio::test]
async fn a_pass_expires_survives_a_restart_and_is_kept_as_a_hash() {
    let data = tempfile::tempdir().expect("a folder");
    let service = Service::over(data.path()).await;
    let (id, token) = conversation(&service).await;
    let path = pass(&service, &id, &token).await;
    let secret = path.trim_start_matches("/counter/").to_owned();
    for entry in std::fs::read_dir(data.path()).expect("a folder").flatten().filter(|entry| entry.path().is_file()) {
        let bytes = std::fs::read(entry.path()).expect("a file");
        assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "the pass is in {}", entry.path().display());
    }
    drop(service);
    let shown = Token::shown(&secret);
    let app = later(data.path(), "2026-11-24T02:15:00Z").await;
    let opened = app.conversations.as_ref().expect("conversations").opened(&shown).await.expect("a store");
    assert!(opened.is_none(), "its fifteen minutes are over");
    drop(app);
    let app = later(data.path(), "2026-11-24T02:14:59Z").await;
    let conversations = app.conversations.as_ref().expect("conversations");
    assert!(conversations.opened(&shown).await.expect("a store").is_some(), "a second earlier, after two restarts, they are not");
    assert!(conversations.opened(&shown).await.expect("a store").is_none());
}

#[tokio::test]
async fn of_two_who_show_a_pass_at_once_one_sees_the_conversation() {
    let service = shared();
    let (id, token) = conversation(service).await;
    let path = pass(service, &id, &token).await;
    let all = futures_util::future::join_all((0..8).map(|_| open(service, &path))).await;
    assert_eq!(all.iter().filter(|(status, _)| *status == 200).count(), 1);
}

#[tokio::test]
async fn a_checklist_has_steps_papers_days_and_a_way_back() {
    let service = shared();
    let page = service.get("/checklist?language=en&guide=residence-permit-renewal").send().await.expect("a page").text().await.expect("text");
    assert!(
        page.matches("type=\"checkbox\"").count() >= 10 && page.contains("<svg class=\"qr\"") && page.contains("name=\"residence-permit-renewal\""),
        "{page}"
    );
    let dated = service.get("/checklist?language=en&residence-permit-renewal=2027-03-10").send().await.expect("a page").text().await.expect("text");
    assert!(dated.contains("February 8, 2027") && dated.contains("/api/v1/deadlines.ics?language=en&amp;residence-permit-renewal=2027-03-10"), "{dated}");
    assert!(dated.contains("How to renew"), "the deadline's guide is on it");
    let empty = service.get("/checklist?language=zh").send().await.expect("a page");
    assert_eq!(empty.status(), 200);
    for (bad, status) in [
        ("guide=none", 404),
        ("guide=../etc", 404),
        ("newborn=2026-02-31", 422),
        ("newborn.time=10:00", 422),
        ("passport=E12345678", 400),
        ("guide=overstay&guide=newborn&guide=renting&guide=divorce&guide=marriage&guide=taxis&guide=trains", 413),
    ] {
        assert_eq!(service.get(&format!("/checklist?{bad}")).send().await.expect("a response").status().as_u16(), status, "{bad}");
    }
}

#[tokio::test]
async fn my_stay_sends_rules_and_asks_for_no_day() {
    let service = shared();
    let page = service.get("/stay?language=ja").send().await.expect("a page").text().await.expect("text");
    assert!(!page.contains("<form") && page.contains("<noscript>") && page.contains("/deadlines?language=ja"), "{page}");
    let rules = service.json("/api/v1/deadlines/rules?language=ja").await;
    assert_eq!((rules["now"].as_str(), rules["moment"].as_str()), (Some("2026-11-24T10:00:00"), Some("2026-11-24T02:00:00Z")));
    for rule in rules["rules"].as_array().expect("rules") {
        assert!(page.contains(&format!("data-event=\"{}\"", rule["event"].as_str().expect("an event"))), "{rule}");
        for url in rule["editions"].as_array().expect("editions").iter().map(|edition| &edition["url"]).chain([&rule["late"]]) {
            let section = &rules["sections"][url.as_str().expect("a link")];
            assert!(section["heading"].as_str().is_some_and(|heading| !heading.is_empty()), "{url}");
        }
    }
    let texts = rules["texts"].as_object().expect("texts");
    assert!(texts["notice-office-closed"].as_str().is_some_and(|text| text.contains("{day}")));
    assert!(rules["days"]["other"].as_str().is_some_and(|days| days.contains("{n}")), "{}", rules["days"]);
    assert!(texts.iter().all(|(id, text)| text != id), "{texts:?}");
}

/// Rules beside the shipped ones, for units and directions that those do not use.
fn invented() -> Vec<Deadline> {
    let like = |timing: Timing, starts: Start, counted: Counted, office: bool| Deadline {
        name: format!("{timing:?} {starts:?} {counted:?} {office}"),
        section: "guide#rule".parse().expect("a section"),
        facts: Vec::new(),
        late: "guide#late".parse().expect("a section"),
        applies: Vec::new(),
        office,
        timing,
        starts,
        counted,
        title: openwindow::rules::Words::new(),
        event: openwindow::rules::Words::new(),
    };
    let mut all = Vec::new();
    for length in ["1 hours", "24 hours", "720 hours", "1 days", "30 days", "1 working days", "10 working days", "1 months", "13 months", "1 years", "4 years"]
    {
        let length = Length::of(length).expect("a length");
        for counted in [Counted::Stated, Counted::Earliest] {
            for office in [false, true] {
                for starts in [Start::Event, Start::NextDay] {
                    let period = openwindow::rules::Period { from: None, until: None, length };
                    all.push(like(Timing::Within(vec![period]), starts, counted, office));
                }
                if length.unit != openwindow::quantity::Unit::Hours {
                    all.push(like(Timing::AtLeastBefore(length), Start::Event, counted, office));
                }
            }
        }
    }
    all.push(like(Timing::Before, Start::Event, Counted::Stated, true));
    all
}

/// Days on which calendars are hard, and one a week around them.
fn days() -> Vec<Day> {
    let mut days: Vec<Day> =
        ["1980-01-01", "2000-02-29", "2027-12-31", "2028-02-29", "2099-12-31", "2200-12-31"].iter().map(|day| day.parse().expect("a day")).collect();
    let mut day: Day = "2025-11-28".parse().expect("a day");
    while day < "2027-06-01".parse().expect("a day") {
        if day.number() % 9 == 0 || day.next().date().day() == 1 || [1, 2].contains(&day.date().month()) && day.date().year() == 2026 {
            days.push(day);
        }
        day = day.next();
    }
    days
}

/// What the service says, in the form in which the browser says it.
fn told(deadline: &Deadline, event: Event, now: DateTime, holidays: &Holidays) -> Value {
    let Ok(due) = deadline.due(event, now, holidays) else { return Value::Null };
    json!({
        "opens": due.opens, "last": due.last, "until": due.until, "actBy": due.act_by, "daysLeft": due.days_left, "late": due.late,
        "calendarKnown": due.calendar_known, "counted": due.counted,
    })
}

#[tokio::test]
async fn the_browser_counts_as_the_service_does() {
    let index = shared().app.index().expect("an index");
    let rules = &index.knowledge.rules;
    let served = shared().json("/api/v1/deadlines/rules?language=en").await;
    let invented = invented();
    let deadlines: Vec<&Deadline> = rules.deadlines.iter().chain(&invented).collect();
    let counting = |at: usize, deadline: &Deadline| {
        let shipped = served["rules"].get(at).filter(|_| at < rules.deadlines.len());
        shipped.cloned().unwrap_or_else(|| {
            let mut counting = serde_json::to_value(Counting::of(deadline)).expect("JSON");
            counting["counted"] = json!(deadline.counted);
            counting["office"] = json!(deadline.office);
            counting
        })
    };
    let forms: Vec<Value> = deadlines.iter().enumerate().map(|(at, deadline)| counting(at, deadline)).collect();
    let (mut asked, mut expected) = (Vec::new(), Vec::new());
    for (at, deadline) in deadlines.iter().enumerate() {
        for (number, day) in days().into_iter().enumerate() {
            let time = ["00:00", "09:30", "23:59"].get((number + at) % 4);
            let event = time.map_or(Event::Day(day), |time| Event::Moment(format!("{day}T{time}").parse().expect("a moment")));
            let now: DateTime =
                ["2026-11-24T10:00:00", "2026-02-14T23:59:59", "2027-01-01T00:00:00", "2026-03-01T09:30:00"][number % 4].parse().expect("a moment");
            asked.push(json!([at, { "date": day, "time": time }, now.to_string()]));
            expected.push(told(deadline, event, now, &rules.holidays));
        }
    }
    assert!(asked.len() > 5000, "{}", asked.len());
    let counted = by_the_browser(&json!({ "rules": forms, "holidays": served["holidays"], "asked": asked }));
    assert_eq!(counted.len(), expected.len());
    for ((asked, counted), expected) in asked.iter().zip(&counted).zip(&expected) {
        assert_eq!(counted, expected, "{asked} by {}", forms[asked[0].as_u64().expect("a place") as usize]);
    }
}

/// Runs the page's own module.
fn by_the_browser(asked: &Value) -> Vec<Value> {
    let module = root().join("web/stay/due.js");
    let script = format!(
        "import {{ Calendar, due }} from 'file://{}'; let text = ''; for await (const part of process.stdin) text += part; \
         const {{ rules, holidays, asked }} = JSON.parse(text); const calendar = new Calendar(holidays); \
         process.stdout.write(JSON.stringify(asked.map(([at, event, now]) => due(rules[at], event, now, calendar))));",
        module.display()
    );
    let mut node = Command::new("node")
        .args(["--input-type=module", "--eval", &script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node, which runs the pages' scripts in tests");
    let mut input = node.stdin.take().expect("an input");
    let text = asked.to_string();
    let writing = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = node.wait_with_output().expect("an output");
    writing.join().expect("a thread").expect("written");
    serde_json::from_slice(&output.stdout).expect("JSON")
}
