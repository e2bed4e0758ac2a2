//! Deadlines as they are served: right days with their rules, in many languages, as JSON, calendar and page.

use std::collections::{BTreeMap, BTreeSet};

use openwindow::deadlines::{Asked, Asker, DeadlinesError};
use openwindow::language::Language;
use serde_json::{Value, json};

use crate::harness::{runs_own_files_only, shared};

/// What the service says about events, each a deadline's name and its day, perhaps with a time.
async fn told(events: &[(&str, &str)]) -> Value {
    told_with(json!({ "events": events.iter().map(|(name, on)| event(name, on)).collect::<Vec<_>>(), "language": "en" })).await
}

fn event(name: &str, on: &str) -> Value {
    match on.split_once(' ') {
        Some((date, time)) => json!({ "deadline": name, "date": date, "time": time }),
        None => json!({ "deadline": name, "date": on }),
    }
}

async fn told_with(body: Value) -> Value {
    let response = shared().post("/api/v1/deadlines", &body).send().await.expect("a response");
    assert_eq!(response.status(), 200, "{body}");
    response.json().await.expect("JSON")
}

fn kinds(told: &Value) -> Vec<&str> {
    told["notices"].as_array().expect("notices").iter().filter_map(|notice| notice["kind"].as_str()).collect()
}

/// The section that a place in the citations stands for, as `guide#anchor`.
fn cited(all: &Value, place: &Value) -> String {
    let citation = &all["citations"][usize::try_from(place.as_u64().expect("a place")).expect("a place")];
    format!("{}#{}", citation["guide"].as_str().expect("a guide"), citation["section"].as_str().expect("a section"))
}

#[tokio::test]
async fn last_days_are_those_of_the_rules() {
    // Name, event, last day, last day with an office open, days left, whether it is late.
    for (name, on, last, act_by, left, late) in [
        ("accommodation-registration", "2026-11-24 09:30", "2026-11-25", "2026-11-25", 1, false),
        ("accommodation-registration", "2026-11-24", "2026-11-24", "2026-11-24", 0, false),
        ("residence-permit-renewal", "2026-12-31", "2026-12-01", "2026-12-01", 7, false),
        ("visa-extension", "2026-12-07", "2026-11-30", "2026-11-30", 6, false),
        ("new-address", "2026-11-20", "2026-11-29", "2026-11-27", 5, false),
        ("job-ended", "2026-11-14", "2026-11-23", "2026-11-23", -1, true),
        ("work-permit-cancelling", "2026-09-30", "2026-10-19", "2026-10-19", -36, true),
        // The last days lie in the week of the National Day: offices work on 30 September, and not before 8 October.
        ("residence-permit-renewal", "2026-11-05", "2026-10-06", "2026-09-30", -49, true),
        ("first-residence-permit", "2026-09-08", "2026-10-07", "2026-09-30", -48, true),
        ("newborn", "2026-11-03", "2027-01-01", "2026-12-31", 38, false),
    ] {
        let all = told(&[(name, on)]).await;
        let due = &all["deadlines"][0];
        assert_eq!((due["last"].as_str(), due["act_by"].as_str()), (Some(last), Some(act_by)), "{name}, {on}: {due}");
        assert_eq!((due["days_left"].as_i64(), due["late"].as_bool()), (Some(left), Some(late)), "{name}, {on}: {due}");
        assert_eq!(due["what_to_do"].is_u64(), late, "{name}, {on}: {due}");
        assert_eq!(kinds(due).contains(&"late"), late, "{name}, {on}: {due}");
        assert_eq!(kinds(due).contains(&"office_closed"), !late && last != act_by, "{name}, {on}: {due}");
        let rule = &all["citations"][0];
        assert!(rule["url"].as_str().is_some_and(|url| url.starts_with("/g/") && url.contains('#')), "{rule}");
        assert!(["effective_from", "verified_on"].iter().all(|day| rule[day].is_string()), "{rule}");
    }
}

#[tokio::test]
async fn hours_end_at_their_moment_and_without_a_time_as_early_as_they_can() {
    let known = told(&[("accommodation-registration", "2026-11-24 09:30")]).await;
    let known = &known["deadlines"][0];
    assert_eq!((known["until"].as_str(), known["counted"].as_str()), (Some("2026-11-25T09:30:00"), Some("stated")), "{known}");
    assert_eq!(known["event_time"], "09:30");
    let unknown = told(&[("accommodation-registration", "2026-11-24")]).await;
    let unknown = &unknown["deadlines"][0];
    assert_eq!((unknown["until"].as_str(), unknown["counted"].as_str()), (Some("2026-11-25T00:00:00"), Some("earliest")), "{unknown}");
    assert!(unknown["counted_text"].as_str().is_some_and(|text| text.contains("00:00")), "{unknown}");
}

#[tokio::test]
async fn what_is_most_urgent_comes_first_and_each_event_once() {
    let events = [
        ("tax-return", "2026-06-15"),
        ("new-address", "2026-11-20"),
        ("job-ended", "2026-11-14"),
        ("new-address", "2026-11-20"),
        ("accommodation-registration", "2026-11-24 09:30"),
    ];
    let all = told(&events).await;
    let names: Vec<&str> = all["deadlines"].as_array().expect("a list").iter().filter_map(|due| due["deadline"].as_str()).collect();
    assert_eq!(names, ["job-ended", "accommodation-registration", "new-address", "tax-return"]);
    assert_eq!(all["deadlines"][3]["opens"], "2027-03-01");
    assert_eq!(all["today"], "2026-11-24");
    assert_eq!(all["disclaimers"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn who_is_too_late_is_told_what_to_do() {
    let all = told(&[("job-ended", "2026-11-14"), ("residence-permit-renewal", "2026-11-05")]).await;
    for due in all["deadlines"].as_array().expect("a list") {
        assert_eq!(due["late"], true, "{due}");
        let (rule, what_to_do) = if due["deadline"] == "job-ended" {
            ("permit-ended#job-ended", "residence-permit-change#late")
        } else {
            ("residence-permit-renewal#short", "residence-permit-renewal#late")
        };
        assert_eq!((cited(&all, &due["rule"]), cited(&all, &due["what_to_do"])), (rule.to_owned(), what_to_do.to_owned()), "{due}");
    }
}

#[tokio::test]
async fn a_year_without_announced_holidays_is_said() {
    let all = told(&[("newborn", "2026-11-03"), ("new-address", "2026-11-20")]).await;
    let of = |name: &str| all["deadlines"].as_array().expect("a list").iter().find(|due| due["deadline"] == name).expect("a deadline").clone();
    assert_eq!(of("newborn")["calendar_known"], false);
    assert!(kinds(&of("newborn")).contains(&"holidays_unknown"));
    assert_eq!(of("new-address")["calendar_known"], true);
    assert!(!kinds(&of("new-address")).contains(&"holidays_unknown"));
}

#[tokio::test]
async fn the_edition_of_the_events_day_is_cited() {
    let all = told(&[("visa-free-transit", "2024-12-16")]).await;
    assert_eq!((all["deadlines"][0]["last"].as_str(), all["citations"][0]["edition"].as_str()), (Some("2024-12-22"), Some("2016-01-30")), "{all}");
    assert!(kinds(&all["deadlines"][0]).contains(&"earlier_edition"), "{all}");
    let all = told(&[("visa-free-transit", "2024-12-17")]).await;
    assert_eq!((all["deadlines"][0]["last"].as_str(), all["citations"][0]["edition"].as_str()), (Some("2024-12-27"), Some("2024-12-17")), "{all}");
    assert!(!kinds(&all["deadlines"][0]).contains(&"earlier_edition"), "{all}");
    let all = told(&[("visa-free-stay", "2026-12-20")]).await;
    assert_eq!(all["deadlines"][0]["last"], "2027-01-18");
    assert!(kinds(&all["deadlines"][0]).contains(&"ends_soon"), "{all}");
    let all = told(&[("job-ended", "1995-03-01")]).await;
    assert!(kinds(&all["deadlines"][0]).contains(&"later_edition"), "{all}");
}

#[tokio::test]
async fn where_no_rule_is_known_nothing_is_guessed() {
    let all = told(&[("visa-free-stay", "2027-01-01"), ("new-address", "2026-11-20")]).await;
    assert_eq!(all["deadlines"].as_array().map(Vec::len), Some(1), "{all}");
    let unanswered = &all["unanswered"][0];
    assert_eq!((unanswered["deadline"].as_str(), unanswered["event_day"].as_str()), (Some("visa-free-stay"), Some("2027-01-01")));
    assert!(unanswered["reason"].as_str().is_some_and(|reason| reason.contains("12367")), "{unanswered}");
    let body = json!({ "events": [event("new-address", "2026-11-20"), event("visa-free-stay", "2027-01-01")] });
    let refused = shared().post("/api/v1/deadlines.ics", &body).send().await.expect("a response");
    assert_eq!(refused.status(), 422, "a calendar must not lack an event");
    assert_eq!(refused.json::<Value>().await.expect("JSON")["field"], "events[1].date");
}

#[tokio::test]
async fn when_offices_stay_closed_until_the_end_this_is_said() {
    let index = shared().app.index().expect("an index");
    let asked = [Asked { deadline: "new-address".to_owned(), date: "2026-11-20".parse().expect("a day"), time: None }];
    let on = |now: &str| Asker { index: &index, texts: &shared().app.texts, language: Language::EN, now: now.parse().expect("a moment") };
    let friday = on("2026-11-27T17:00").told(&asked, None).expect("deadlines");
    assert_eq!(friday.deadlines[0].notices[0].kind, "office_closed");
    assert!(friday.deadlines[0].what_to_do.is_none());
    let saturday = on("2026-11-28T10:00").told(&asked, None).expect("deadlines");
    assert_eq!(saturday.deadlines[0].notices[0].kind, "no_office_left");
    assert!(!saturday.deadlines[0].late && saturday.deadlines[0].what_to_do.is_some());
    let many = vec![asked[0].clone(); 51];
    assert!(matches!(on("2026-11-27T17:00").told(&many, None), Err(DeadlinesError::TooMany(51))));
}

#[tokio::test]
async fn each_language_has_its_own_words_and_sections() {
    let mut seen: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for language in Language::INTERFACE {
        let body = json!({ "language": language, "events": [event("residence-permit-renewal", "2026-12-31"), event("new-address", "2026-11-20")] });
        let all = told_with(body).await;
        let due = &all["deadlines"][0];
        assert_eq!((all["language"].as_str(), due["last"].as_str()), (Some(language.code()), Some("2026-11-29")));
        for (part, text) in
            [("title", &due["title"]), ("question", &due["question"]), ("counted", &due["counted_text"]), ("notice", &due["notices"][0]["text"])]
        {
            assert!(seen.entry(part).or_default().insert(text.as_str().expect("a text").to_owned()), "{language}: {text}");
        }
        assert!(seen.entry("disclaimer").or_default().insert(all["disclaimers"][0].as_str().expect("a text").to_owned()), "{language}");
        let spoken = if language.has_guides() { language.code() } else { "en" };
        assert_eq!(all["citations"][0]["language"], spoken, "{language}");
        assert_eq!(kinds(&all).contains(&"partial_language"), !language.has_guides(), "{language}");
    }
}

#[tokio::test]
async fn what_there_is_is_listed_with_its_questions() {
    let all = shared().json("/api/v1/deadlines?language=ja").await;
    let deadlines = all["deadlines"].as_array().expect("a list");
    assert_eq!(
        (deadlines.len(), all["situations"].as_array().map(Vec::len)),
        (shared().app.index().expect("an index").knowledge.rules.deadlines.len(), Some(12))
    );
    for deadline in deadlines {
        for text in ["deadline", "title", "question", "counted"] {
            assert!(deadline[text].as_str().is_some_and(|text| !text.is_empty()), "{deadline}");
        }
        assert!(deadline["url"].as_str().is_some_and(|url| url.starts_with("/g/")), "{deadline}");
    }
    let taking: Vec<&str> = deadlines.iter().filter(|deadline| deadline["takes_time"] == true).filter_map(|deadline| deadline["deadline"].as_str()).collect();
    assert_eq!(taking, ["accommodation-registration"]);
    let parents = shared().json("/api/v1/deadlines?situation=parent").await;
    assert_eq!(parents["deadlines"][0]["deadline"], "newborn", "a situation's own come before everybody's");
    assert!(parents["deadlines"].as_array().expect("a list").iter().any(|deadline| deadline["deadline"] == "lost-passport"));
    let body = json!({ "situation": "parent", "events": [event("lost-passport", "2026-11-20")] });
    let left = told_with(body).await;
    let left: Vec<&str> = left["still_to_ask"].as_array().expect("a list").iter().filter_map(|offered| offered["deadline"].as_str()).collect();
    assert!(left.contains(&"newborn") && !left.contains(&"lost-passport"), "{left:?}");
}

/// A calendar's lines, unfolded, after its form was looked at.
fn lines(calendar: &str) -> Vec<(String, String)> {
    assert!(calendar.ends_with("\r\n") && !calendar.replace("\r\n", "").contains(['\r', '\n']), "lines end with CRLF: {calendar:?}");
    for line in calendar.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let unfolded = calendar.replace("\r\n ", "");
    let mut open = Vec::new();
    let mut lines = Vec::new();
    for line in unfolded.split_terminator("\r\n") {
        let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("no property: {line}"));
        match name {
            "BEGIN" => open.push(value.to_owned()),
            "END" => assert_eq!(open.pop().as_deref(), Some(value), "{calendar}"),
            _ => {}
        }
        lines.push((name.to_owned(), value.to_owned()));
    }
    assert!(open.is_empty(), "{open:?}");
    lines
}

fn values<'a>(lines: &'a [(String, String)], name: &str) -> Vec<&'a str> {
    lines.iter().filter(|(found, _)| found == name).map(|(_, value)| value.as_str()).collect()
}

#[tokio::test]
async fn the_calendar_can_be_read_in_every_language() {
    for language in Language::INTERFACE {
        let body = json!({ "language": language, "events": [event("new-address", "2026-11-20"), event("residence-permit-renewal", "2026-12-31")] });
        let response = shared().post("/api/v1/deadlines.ics", &body).send().await.expect("a response");
        assert_eq!((response.status().as_u16(), response.headers()["content-type"].to_str().expect("text")), (200, "text/calendar; charset=utf-8"));
        assert_eq!(response.headers()["content-language"], language.code());
        let text = response.text().await.expect("text");
        let lines = lines(&text);
        assert_eq!(lines[0], ("BEGIN".to_owned(), "VCALENDAR".to_owned()));
        assert_eq!(values(&lines, "VERSION"), ["2.0"]);
        assert_eq!(values(&lines, "UID"), ["new-address-2026-11-20@openwindow", "residence-permit-renewal-2026-12-31@openwindow"]);
        assert_eq!(values(&lines, "DTSTAMP"), ["20261124T020000Z"; 2]);
        // The Sunday is the last day; the Friday before it is the last one on which an office works.
        assert_eq!(values(&lines, "DTSTART;VALUE=DATE"), ["20261127", "20261201"]);
        assert_eq!(values(&lines, "DTEND;VALUE=DATE"), ["20261128", "20261202"]);
        assert_eq!(values(&lines, "TRIGGER"), ["-PT15H", "-PT15H"], "the week before the second began today: no reminder lies in the past");
        let rules = &shared().app.index().expect("an index").knowledge.rules;
        let title = rules.deadline("new-address").expect("a deadline").title[&language].replace(',', "\\,");
        assert_eq!(values(&lines, "SUMMARY")[0], title, "{language}");
        assert!(values(&lines, "URL").iter().all(|url| url.starts_with(&shared().base)), "{language}");
        assert!(values(&lines, "DESCRIPTION")[0].contains(&format!("{}/g/accommodation-registration/", shared().base)), "{language}");
    }
}

#[tokio::test]
async fn a_link_gives_the_same_calendar() {
    let body = json!({ "language": "zh", "events": [event("accommodation-registration", "2026-11-24 09:30"), event("new-address", "2026-11-20")] });
    let posted = shared().post("/api/v1/deadlines.ics", &body).send().await.expect("a response").text().await.expect("text");
    let address =
        "/api/v1/deadlines.ics?language=zh&accommodation-registration=2026-11-24&accommodation-registration.time=09:30&new-address=2026-11-20&newborn=";
    let linked = shared().get(address).send().await.expect("a response").text().await.expect("text");
    assert_eq!(linked, posted);
    assert!(posted.contains("UID:accommodation-registration-2026-11-24T0930@openwindow\r\n"), "{posted}");
}

async fn refused(path: &str, body: String) -> (u16, Value) {
    let request = reqwest::Client::new().post(format!("{}{path}", shared().base)).header("content-type", "application/json").body(body);
    let response = request.send().await.expect("a response");
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    (response.status().as_u16(), response.json().await.expect("JSON"))
}

#[tokio::test]
async fn bad_input_is_a_problem_that_names_the_field() {
    let cases: &[(&str, u16, &str, Option<&str>)] = &[
        ("{}", 400, "invalid-body", Some("events")),
        (r#"{"events":{}}"#, 400, "invalid-body", Some("events")),
        (r#"{"events":[{"deadline":"no-such","date":"2026-11-03"}]}"#, 422, "unknown-value", Some("events[0].deadline")),
        (r#"{"events":[{"deadline":"newborn","date":"2026-11-03"},{"deadline":"","date":"2026-11-03"}]}"#, 422, "unknown-value", Some("events[1].deadline")),
        (r#"{"events":[],"situation":"astronaut"}"#, 422, "unknown-value", Some("situation")),
        (r#"{"events":[],"language":"not a language"}"#, 422, "invalid-language", Some("language")),
        (r#"{"events":[{"deadline":"newborn","date":"2026-02-31"}]}"#, 422, "invalid-date", Some("events[0].date")),
        (r#"{"events":[{"deadline":"newborn","date":"9999-01-01"}]}"#, 422, "invalid-date", Some("events[0].date")),
        (r#"{"events":[{"deadline":"newborn","date":20261103}]}"#, 400, "invalid-body", Some("events[0].date")),
        (r#"{"events":[{"deadline":"newborn"}]}"#, 400, "invalid-body", Some("events[0].date")),
        (r#"{"events":[{"date":"2026-11-03"}]}"#, 400, "invalid-body", Some("events[0].deadline")),
        (r#"{"events":[{"deadline":"newborn","date":"2026-11-03","time":"25:00"}]}"#, 400, "invalid-body", Some("events[0].time")),
        (r#"{"events":[{"deadline":"newborn","date":"2026-11-03","day":1}]}"#, 422, "unknown-field", Some("events[0].day")),
        (r#"{"events":[],"today":"2020-01-01"}"#, 422, "unknown-field", Some("today")),
    ];
    for path in ["/api/v1/deadlines", "/api/v1/deadlines.ics"] {
        for (body, status, code, field) in cases {
            let (found, problem) = refused(path, (*body).to_owned()).await;
            assert_eq!((found, problem["code"].as_str(), problem["field"].as_str()), (*status, Some(*code), *field), "{path} {body}: {problem}");
            assert!(problem["title"].as_str().is_some_and(|title| !title.is_empty()));
        }
        let many = json!({ "events": vec![event("newborn", "2026-11-03"); 51] }).to_string();
        let (status, problem) = refused(path, many).await;
        assert_eq!((status, problem["code"].as_str(), problem["field"].as_str()), (413, Some("too-large"), Some("events")), "{problem}");
        let (status, problem) = refused(path, json!({ "events": [event(&"签".repeat(350_000), "2026-11-03")] }).to_string()).await;
        assert_eq!((status, problem["code"].as_str()), (413, Some("too-large")));
    }
    let (status, problem) = refused("/api/v1/deadlines.ics", r#"{"events":[]}"#.to_owned()).await;
    assert_eq!((status, problem["field"].as_str()), (400, Some("events")), "a calendar of nothing: {problem}");
}

#[tokio::test]
async fn bad_addresses_are_problems_that_name_the_parameter() {
    for (path, status, code, field) in [
        ("/api/v1/deadlines?situation=astronaut", 400, "invalid-parameter", "situation"),
        ("/api/v1/deadlines?wrong=1", 400, "invalid-parameter", "wrong"),
        ("/api/v1/deadlines.ics?no-such=2026-11-03", 400, "invalid-parameter", "no-such"),
        ("/api/v1/deadlines.ics?newborn=2026-02-31", 422, "invalid-date", "newborn"),
        ("/api/v1/deadlines.ics?newborn=9999-01-01", 422, "invalid-date", "newborn"),
        ("/api/v1/deadlines.ics?newborn=2026-11-03&newborn.time=x", 400, "invalid-parameter", "newborn.time"),
        ("/api/v1/deadlines.ics?newborn.time=10:00", 422, "invalid-date", "newborn"),
        ("/api/v1/deadlines.ics?visa-free-stay=2027-01-01", 422, "unknown-value", "visa-free-stay"),
        ("/api/v1/deadlines.ics", 400, "invalid-body", "events"),
    ] {
        let response = shared().get(path).send().await.expect("a response");
        assert_eq!(response.status(), status, "{path}");
        let problem: Value = response.json().await.expect("JSON");
        assert_eq!((problem["code"].as_str(), problem["field"].as_str()), (Some(code), Some(field)), "{path}: {problem}");
    }
}

#[tokio::test]
async fn the_page_needs_no_script_and_leads_to_the_calendar() {
    let home = shared().get("/?language=de").send().await.expect("a page").text().await.expect("text");
    assert!(home.contains("href=\"/deadlines?language=de\""), "the question page leads to it");
    let choice = shared().get("/deadlines?language=de").send().await.expect("a page").text().await.expect("text");
    assert!(choice.contains("/deadlines?language=de&amp;situation=residence-permit"), "{choice}");
    let form = shared().get("/deadlines?language=de&situation=residence-permit").send().await.expect("a page").text().await.expect("text");
    assert!(form.contains("name=\"residence-permit-renewal\"") && form.contains("name=\"accommodation-registration.time\""), "{form}");
    let address =
        "/deadlines?language=de&situation=residence-permit&new-address=2026-11-20&job-ended=2026-11-14&new-passport=&accommodation-registration.time=";
    let page = shared().get(address).send().await.expect("a page");
    assert_eq!(page.status(), 200);
    let page = page.text().await.expect("text");
    for part in ["29. November 2026", "27. November 2026", "href=\"/api/v1/deadlines.ics?language=de&amp;new-address=2026-11-20&amp;job-ended=2026-11-14\""] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    assert!(page.contains("id=\"source-1\"") && page.contains("value=\"2026-11-20\"") && runs_own_files_only(&page), "{page}");
    let arabic = shared().get("/deadlines?language=ar&new-address=2026-11-20").send().await.expect("a page").text().await.expect("text");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"));
    let wrong = shared().get("/deadlines?newborn=2026-02-31").send().await.expect("a page");
    assert_eq!(wrong.status(), 422);
    assert!(wrong.headers()["content-type"].to_str().expect("text").starts_with("text/html"));
    let hostile = shared().get("/deadlines?situation=%3Cscript%3E").send().await.expect("a page");
    assert_eq!(hostile.status(), 422);
    assert!(runs_own_files_only(&hostile.text().await.expect("text")));
}
