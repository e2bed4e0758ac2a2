//! Sessions, passwords, one-time codes and the first run: what opens, what ends, and what a guesser learns.

use std::net::IpAddr;
use std::path::Path;

use hmac::{Hmac, Mac};
use jiff::{SignedDuration, Timestamp};
use openwindow::accounts::{Accounts, AccountsError, Attempt, By, Change, New, Opened, Role, Whence};
use openwindow::clock::Clock;
use openwindow::config::Config;
use openwindow::conversation::Token;
use openwindow::store::{Settings, Store};
use reqwest::{Client, Method, Response};
use serde_json::{Value, json};

use crate::harness::{Service, config};
use crate::signing::{Member, PASSWORD, cookie};
use crate::store::{file, postgres};

const OTHER: &str = "teapot harbour seventeen moss";

fn moment(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

/// The accounts of a store at a moment.
fn at(store: &Store, data: &Path, moment: Timestamp) -> Accounts {
    let clock = Clock::of("Asia/Shanghai").expect("a zone").fixed_at(moment);
    Accounts::new(store.clone(), config(data).accounts, clock, data).expect("accounts")
}

fn attempt(name: &str, password: &str) -> Attempt {
    Attempt { name: name.to_owned(), password: password.into(), code: None, before: None, from: Whence::default() }
}

async fn opened(accounts: &Accounts, name: &str, password: &str) -> Opened {
    accounts.sign_in(attempt(name, password)).await.expect("opened")
}

async fn lasts(accounts: &Accounts, token: &Token) -> bool {
    accounts.session(token).await.expect("read").is_some()
}

/// Sessions from their beginning to each of their ends, with a clock that is moved.
async fn story(settings: &Settings, data: &Path) {
    let store = Store::open(settings, data).await.expect("a store");
    let nine = moment("2026-11-24T01:00:00Z");
    let minutes = |count| at(&store, data, nine + SignedDuration::from_mins(count));
    let accounts = minutes(0);
    assert!(accounts.needs_setup().await.expect("read"));
    accounts.create(By::CommandLine, New { name: "Li", display: "李", role: Role::Staff }, Some(&PASSWORD.into())).await.expect("made");
    assert!(!accounts.needs_setup().await.expect("read"));
    for name in ["li", "LI "] {
        let again = accounts.create(By::CommandLine, New { name, display: "", role: Role::Staff }, Some(&PASSWORD.into())).await;
        assert!(matches!(again, Err(AccountsError::Taken(_))), "{name}");
    }

    let first = opened(&accounts, "li", PASSWORD).await;
    assert_eq!(first.session.expires, nine + SignedDuration::from_hours(12));
    assert!(lasts(&minutes(29), &first.token).await);
    assert!(lasts(&minutes(58), &first.token).await, "use keeps it open");
    assert!(!lasts(&minutes(88), &first.token).await, "thirty minutes without use end it");
    let second = opened(&accounts, "li", PASSWORD).await;
    for minute in (20..720).step_by(20) {
        assert!(lasts(&minutes(minute), &second.token).await, "{minute}");
    }
    assert!(lasts(&minutes(719), &second.token).await && !lasts(&minutes(720), &second.token).await, "twelve hours end it, used or not");

    let (third, fourth) = (opened(&accounts, "li", PASSWORD).await, opened(&accounts, "li", PASSWORD).await);
    assert!(accounts.is_open(&third.session).await.expect("read"));
    let changed = accounts.change_password(&third.account, &PASSWORD.into(), &OTHER.into(), Whence::default()).await.expect("changed");
    assert!(!lasts(&accounts, &third.token).await && !lasts(&accounts, &fourth.token).await && lasts(&accounts, &changed.token).await);
    assert!(!accounts.is_open(&third.session).await.expect("read"));
    assert!(matches!(accounts.sign_in(attempt("li", PASSWORD)).await, Err(AccountsError::Wrong)));

    for change in [Change { role: Some(Role::Editor), ..Change::default() }, Change { disabled: Some(true), ..Change::default() }] {
        let before = opened(&accounts, "li", OTHER).await;
        accounts.change(By::CommandLine, "li", &change).await.expect("changed");
        assert!(!lasts(&accounts, &before.token).await, "{change:?}");
    }
    assert!(matches!(accounts.sign_in(attempt("li", OTHER)).await, Err(AccountsError::Wrong)), "closed");
    accounts.change(By::CommandLine, "li", &Change { disabled: Some(false), display: Some("李 明".to_owned()), ..Change::default() }).await.expect("opened");
    let before = opened(&accounts, "li", OTHER).await;
    assert_eq!((before.account.display.as_str(), before.account.role), ("李 明", Role::Editor));
    let start = accounts.reset(By::CommandLine, "li", None).await.expect("reset").expect("a password");
    assert!(!lasts(&accounts, &before.token).await);
    assert!(opened(&accounts, "li", openwindow::accounts::told(&start)).await.account.must_change);
    let late = minutes(73 * 60).sign_in(attempt("li", openwindow::accounts::told(&start))).await;
    assert!(matches!(late, Err(AccountsError::Wrong)), "a start password that nobody used for three days opens nothing");

    assert!(matches!(accounts.sign_in(attempt("a\u{0}b", "x\u{0}")).await, Err(AccountsError::Wrong)), "PostgreSQL keeps no such text");
    assert!(matches!(accounts.reset(By::CommandLine, "a\u{0}b", None).await, Err(AccountsError::Unknown(_))));
    let last = opened(&accounts, "li", openwindow::accounts::told(&start)).await;
    store.close().await;
    let store = Store::open(settings, data).await.expect("the same store again");
    let accounts = at(&store, data, nine);
    assert!(lasts(&accounts, &last.token).await, "a restart keeps sessions and accounts");
    let head = openwindow::accounts::verify(&store, None).await.expect("read").expect("a log that fits");
    assert!(head.number > 15, "{head:?}");
    store.close().await;
}

/// Administrators who take each other's rights away at once, and first accounts made twice at once.
async fn race(settings: &Settings, data: &Path) {
    let store = Store::open(settings, data).await.expect("a store");
    let accounts = std::sync::Arc::new(at(&store, data, moment("2026-11-24T01:00:00Z")));
    let code = accounts.offer_setup().await.expect("offered").expect("a code");
    let first: Vec<_> = ["a", "b", "c"]
        .map(|name| {
            let (accounts, code) = (accounts.clone(), code.as_str().to_owned());
            tokio::spawn(async move { accounts.set_up(&code.into(), name, "", &PASSWORD.into(), Whence::default()).await.is_ok() })
        })
        .into();
    let mut made = 0;
    for each in first {
        made += usize::from(each.await.expect("done"));
    }
    assert_eq!((made, accounts.list().await.expect("read").len()), (1, 1), "one first account");
    for name in ["x", "y", "z"] {
        accounts.create(By::CommandLine, New { name, display: "", role: Role::Administrator }, Some(&PASSWORD.into())).await.expect("made");
    }
    let all = accounts.list().await.expect("read");
    let taken: Vec<_> = all
        .iter()
        .map(|account| {
            let (accounts, name) = (accounts.clone(), account.name.clone());
            tokio::spawn(async move { accounts.change(By::CommandLine, &name, &Change { role: Some(Role::Auditor), ..Change::default() }).await })
        })
        .collect();
    let mut refused = 0;
    for each in taken {
        refused += usize::from(matches!(each.await.expect("done"), Err(AccountsError::Last(_))));
    }
    assert_eq!(refused, 1, "one administrator is left");
    let records: Vec<_> = (0..32)
        .map(|number| {
            let (store, now) = (store.clone(), moment("2026-11-24T01:00:00Z"));
            let entry = openwindow::audit::Entry::outside(openwindow::audit::Action::SignInFailed, format!("{number}"));
            tokio::spawn(async move { store.record(&entry, now).await })
        })
        .collect();
    for each in records {
        each.await.expect("done").expect("recorded");
    }
    assert!(openwindow::accounts::verify(&store, None).await.expect("read").is_ok(), "many hands write one chain");
    store.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_end_when_they_should_in_a_file() {
    let data = tempfile::tempdir().expect("a folder");
    story(&file(), data.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_end_when_they_should_in_postgresql() {
    if let Some(settings) = postgres("accounts").await {
        let data = tempfile::tempdir().expect("a folder");
        story(&settings, data.path()).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_wins_a_race_for_rights_in_a_file() {
    let data = tempfile::tempdir().expect("a folder");
    race(&file(), data.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_wins_a_race_for_rights_in_postgresql() {
    if let Some(settings) = postgres("race").await {
        let data = tempfile::tempdir().expect("a folder");
        race(&settings, data.path()).await;
    }
}

async fn reads(service: &Service, cookie: &str) -> u16 {
    service.get("/api/v1/staff/session").header("cookie", cookie).send().await.expect("a response").status().as_u16()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_new_each_time_and_over_when_it_is_left() {
    let service = Service::start().await;
    service.account("li", Role::Staff).await;
    let planted = format!("__Host-openwindow={}", "ab".repeat(32));
    let body = json!({ "name": "li", "password": PASSWORD });
    let response = service.post("/api/v1/staff/session", &body).header("cookie", &planted).send().await.expect("a response");
    let set = response.headers()["set-cookie"].to_str().expect("text").to_owned();
    for part in ["__Host-openwindow=", "; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict"] {
        assert!(set.contains(part), "{set}");
    }
    let member = Member::of(&service.base, response).await;
    assert_ne!(member.cookie, planted, "what was planted is not taken over");
    assert_eq!(reads(&service, &planted).await, 401);
    let session = member.asked(Method::GET, "/api/v1/staff/session", None).await;
    assert_eq!((session.0, &session.1), (200, &member.session), "the same as at the sign-in");
    assert_eq!((session.1["idle_s"].as_u64(), session.1["account"]["role"].as_str()), (Some(1800), Some("staff")));
    assert!(session.1["expires"].as_str().expect("a time") > "2026-11-24T13:59");

    let again = service.post("/api/v1/staff/session", &body).header("cookie", &member.cookie).send().await.expect("a response");
    let again = Member::of(&service.base, again).await;
    assert!(again.cookie != member.cookie && again.csrf != member.csrf);
    assert_eq!(reads(&service, &member.cookie).await, 401, "the one before is over");
    let left = again.request(Method::DELETE, "/api/v1/staff/session").send().await.expect("a response");
    assert_eq!(left.status(), 204);
    assert!(left.headers()["set-cookie"].to_str().expect("text").contains("Max-Age=0"));
    assert_eq!(reads(&service, &again.cookie).await, 401, "shown again it opens nothing");

    let (one, other) = (service.signed_in("li", PASSWORD).await, service.signed_in("li", PASSWORD).await);
    let changed = one.send(Method::PUT, "/api/v1/staff/password", &json!({ "old": PASSWORD, "new": OTHER })).send().await.expect("a response");
    assert_eq!(changed.status(), 204);
    let fresh = cookie(&changed).expect("a cookie");
    assert_eq!([reads(&service, &one.cookie).await, reads(&service, &other.cookie).await, reads(&service, &fresh).await], [401, 401, 200]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_keeps_who_is_signed_in() {
    let data = tempfile::tempdir().expect("a folder");
    let before = Service::over(data.path()).await;
    let member = before.member("li", Role::Staff).await;
    drop(before);
    let after = Service::over(data.path()).await;
    assert_eq!(reads(&after, &member.cookie).await, 200);
    assert_eq!(after.sign_in("li", PASSWORD).await.status(), 200);
    let kept =
        std::fs::read(data.path().join("openwindow.db")).into_iter().chain(std::fs::read(data.path().join("openwindow.db-wal"))).flatten().collect::<Vec<_>>();
    let token = member.cookie.trim_start_matches("__Host-openwindow=");
    for secret in [token, PASSWORD, member.csrf.as_str()] {
        assert!(!kept.windows(secret.len()).any(|part| part == secret.as_bytes()), "no secret lies in the database");
    }
}

fn from(address: &str) -> Client {
    Client::builder().local_address(address.parse::<IpAddr>().expect("an address")).build().expect("a client")
}

async fn tried(service: &Service, client: &Client, name: &str, password: &str) -> Response {
    let body = json!({ "name": name, "password": password });
    client.post(format!("{}/api/v1/staff/session", service.base)).json(&body).send().await.expect("a response")
}

fn counted(settings: &mut Config) {
    settings.limits.loopback = true;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_guesses_waits_and_an_office_behind_one_address_does_not() {
    let service = Service::with(counted).await;
    service.account("li", Role::Staff).await;
    let office = from("127.0.0.2");
    for _ in 0..8 {
        assert_eq!(tried(&service, &office, "li", PASSWORD).await.status(), 200, "who is right is not counted");
    }
    let guesser = from("127.0.0.3");
    for _ in 0..3 {
        assert_eq!(tried(&service, &guesser, "li", "wrong").await.status(), 401);
    }
    let refused = tried(&service, &guesser, "li", PASSWORD).await;
    assert_eq!(refused.status(), 429);
    let retry: u64 = refused.headers()["retry-after"].to_str().expect("text").parse().expect("a number");
    assert!((1..=20).contains(&retry), "{retry}");
    let problem: Value = refused.json().await.expect("JSON");
    assert_eq!(problem["code"], "too-many-attempts");
    assert_eq!(tried(&service, &guesser, "nobody", "x").await.status(), 429, "whatever the name");
    assert_eq!(tried(&service, &office, "li", PASSWORD).await.status(), 200, "another address can come in meanwhile");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_guessed_at_slowly_from_everywhere_together() {
    let service = Service::with(|settings| {
        counted(settings);
        (settings.accounts.account_burst, settings.accounts.account_per_minute) = (6, 1);
    })
    .await;
    for name in ["li", "wang"] {
        service.account(name, Role::Staff).await;
    }
    for name in ["li", "nobody"] {
        let mut statuses = Vec::new();
        for address in 10..18 {
            statuses.push(tried(&service, &from(&format!("127.0.0.{address}")), name, "wrong").await.status().as_u16());
        }
        assert_eq!(statuses, [401, 401, 401, 401, 401, 401, 429, 429], "{name}");
    }
    assert_eq!(tried(&service, &from("127.0.0.30"), "wang", PASSWORD).await.status(), 200, "another account is not touched");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guesser_does_not_learn_which_accounts_there_are() {
    let service = Service::start().await;
    let root = service.member("root", Role::Administrator).await;
    service.account("li", Role::Staff).await;
    service.account("closed", Role::Staff).await;
    let close = json!({ "disabled": true });
    assert_eq!(root.asked(Method::PATCH, "/api/v1/admin/accounts/closed", Some(&close)).await.0, 200);
    let client = from("127.0.0.1");
    let kinds = [("li", "wrong"), ("nobody", "wrong"), ("closed", "wrong"), ("closed", PASSWORD), ("", ""), ("' OR 1=1 --", "x"), ("李\u{0}", "x\u{0}")];
    let mut told = Vec::new();
    for (name, password) in kinds {
        let response = tried(&service, &client, name, password).await;
        assert_eq!(response.status(), 401, "{name}");
        told.push(response.text().await.expect("text"));
    }
    // That it takes as long, too, is measured by R-20 of `scripts/faults`.
    told.dedup();
    assert_eq!(told.len(), 1, "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_are_answered_while_many_sign_in() {
    let service = Service::with(|settings| settings.limits.per_minute = 0).await;
    service.account("li", Role::Staff).await;
    let ask = |number: usize| service.post("/api/v1/ask", &json!({ "question": format!("How do I extend my visa for {number} days?") }));
    let stop = tokio_util::sync::CancellationToken::new();
    let crowd: Vec<_> = (0..24)
        .map(|_| {
            let (stop, base) = (stop.clone(), service.base.clone());
            tokio::spawn(async move {
                let (client, mut done) = (Client::new(), 0);
                while !stop.is_cancelled() {
                    let body = json!({ "name": "li", "password": "wrong" });
                    let response = client.post(format!("{base}/api/v1/staff/session")).json(&body).send().await.expect("a response");
                    assert!([401, 503, 429].contains(&response.status().as_u16()), "{}", response.status());
                    done += 1;
                }
                done
            })
        })
        .collect();
    for number in 0..20 {
        assert_eq!(ask(number).send().await.expect("a response").status(), 200);
    }
    stop.cancel();
    let mut attempts = 0;
    for each in crowd {
        attempts += each.await.expect("done");
    }
    assert!(attempts > 10, "{attempts}");
}

/// The code of a secret in base 32 at a moment (RFC 6238).
fn code(secret: &str, at: Timestamp) -> String {
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0u32, 0);
    for sign in secret.bytes() {
        let value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".bytes().position(|each| each == sign).expect("a sign of base 32");
        (bits, held) = (bits << 5 | u32::try_from(value).expect("small"), held + 5);
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 255) as u8);
        }
    }
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(&bytes).expect("a key");
    mac.update(&(at.as_second() / 30).to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let at = usize::from(hash[19] & 15);
    let number = u32::from_be_bytes(hash[at..at + 4].try_into().expect("four bytes")) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

#[tokio::test(flavor = "multi_thread")]
async fn one_time_codes_open_once_each() {
    let service = Service::start().await;
    let member = service.member("li", Role::Staff).await;
    let totp = "/api/v1/staff/totp";
    let now = moment("2026-11-24T02:00:00Z");
    let of = |secret: &str, steps: i64| code(secret, now + SignedDuration::from_secs(30 * steps));
    assert_eq!(member.asked(Method::POST, totp, Some(&json!({ "code": "123456" }))).await.1["code"], "codes-not-offered");
    assert_eq!(member.asked(Method::POST, totp, Some(&json!({ "password": "wrong" }))).await.1["code"], "wrong-credentials");
    assert_eq!(member.asked(Method::POST, totp, Some(&json!({ "password": PASSWORD, "code": "123456" }))).await.0, 400);
    let (status, offer) = member.asked(Method::POST, totp, Some(&json!({ "password": PASSWORD }))).await;
    assert_eq!(status, 200, "{offer}");
    let secret = offer["secret"].as_str().expect("a secret").to_owned();
    assert!(offer["url"].as_str().expect("an address").starts_with("otpauth://totp/openwindow:li?secret=") && offer["qr"]["size"].as_u64() > Some(20));
    let plain = json!({ "name": "li", "password": PASSWORD });
    assert_eq!(service.post("/api/v1/staff/session", &plain).send().await.expect("a response").status(), 200, "not asked for before one was shown");
    assert_eq!(member.asked(Method::POST, totp, Some(&json!({ "code": "000000" }))).await.0, 401);
    assert_eq!(member.asked(Method::POST, totp, Some(&json!({ "code": of(&secret, -1) }))).await.0, 204);

    let signed = async |code: Value| {
        let body = json!({ "name": "li", "password": PASSWORD, "code": code });
        let response = service.post("/api/v1/staff/session", &body).send().await.expect("a response");
        let status = response.status().as_u16();
        (status, response.json::<Value>().await.expect("JSON")["code"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(signed(Value::Null).await, (401, "code-needed".to_owned()));
    assert_eq!(signed(json!(of(&secret, -1))).await, (401, "wrong-credentials".to_owned()), "it was used");
    assert_eq!(signed(json!(of(&secret, 0))).await, (200, String::new()));
    assert_eq!(signed(json!(of(&secret, 0))).await, (401, "wrong-credentials".to_owned()), "once each");
    let text = std::fs::read_to_string(service.app.config.data.join("accounts.key")).expect("a key");
    assert!(text.trim().len() >= 32 && !text.contains(&secret));

    let wrong = json!({ "name": "li", "password": "wrong", "code": of(&secret, 1) });
    let response = service.post("/api/v1/staff/session", &wrong).send().await.expect("a response");
    assert_eq!(response.json::<Value>().await.expect("JSON")["code"], "wrong-credentials", "a code without the password opens nothing");
    for number in 0..3 {
        let (status, _) = signed(json!(format!("{number:06}"))).await;
        assert!([401, 429].contains(&status), "{status}");
    }
    assert_eq!(signed(json!(of(&secret, 1))).await.0, 429, "six digits are not guessed one after the other");
    let other = Service::over(&service.app.config.data).await;
    let off = Client::new().delete(format!("{}{totp}", other.base)).header("cookie", &member.cookie).header("x-csrf-token", &member.csrf);
    assert_eq!(off.json(&json!({ "password": PASSWORD })).send().await.expect("a response").status(), 204);
    assert_eq!(other.sign_in("li", PASSWORD).await.status(), 200, "not asked for any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_account_is_made_once_with_the_code_of_the_start() {
    let service = Service::start().await;
    let accounts = service.app.accounts.clone().expect("accounts");
    let first = |code: &str, password: &str| {
        service.post("/api/v1/staff/setup", &json!({ "code": code, "name": "root", "display": "管理员", "password": password })).send()
    };
    assert_eq!(service.json("/api/v1/staff/setup").await, json!({ "needed": true }));
    assert_eq!(first("", PASSWORD).await.expect("a response").status(), 403, "no code was printed, so none is right");
    let code = accounts.offer_setup().await.expect("offered").expect("a code").as_str().to_owned();
    assert_eq!(first("0000", PASSWORD).await.expect("a response").status(), 403);
    assert_eq!(first(&code, "password1234").await.expect("a response").status(), 422);
    let made = first(&code, PASSWORD).await.expect("a response");
    assert_eq!(made.status(), 201);
    let root = Member::of(&service.base, made).await;
    assert_eq!((root.session["account"]["role"].as_str(), root.session["account"]["display"].as_str()), (Some("administrator"), Some("管理员")));
    assert_eq!(root.asked(Method::GET, "/api/v1/admin/accounts", None).await.0, 200);
    let again = first(&code, PASSWORD).await.expect("a response");
    assert_eq!((again.status().as_u16(), again.json::<Value>().await.expect("JSON")["code"].as_str()), (409, Some("already-set-up")));
    assert_eq!(service.json("/api/v1/staff/setup").await, json!({ "needed": false }));
    assert!(accounts.offer_setup().await.expect("asked").is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn administrators_look_after_accounts_and_the_last_one_stays() {
    let service = Service::start().await;
    let root = service.member("root", Role::Administrator).await;
    let create = |name: &str, role: &str| json!({ "name": name, "role": role });
    for (body, status, code) in [
        (create("li", "staff"), 201, None),
        (create("Li", "staff"), 409, Some("account-exists")),
        (create("", "staff"), 422, Some("unknown-value")),
        (create("a b", "staff"), 422, Some("unknown-value")),
        (create("x", "visitor"), 422, Some("unknown-value")),
        (json!({ "name": "x" }), 400, Some("invalid-body")),
        (json!({ "name": "x", "role": "staff", "password": "mine" }), 422, Some("unknown-field")),
        (json!({ "name": "x", "role": "staff", "display": "a\u{202e}b" }), 422, Some("unknown-value")),
    ] {
        let (told, answer) = root.asked(Method::POST, "/api/v1/admin/accounts", Some(&body)).await;
        assert_eq!((told, answer["code"].as_str()), (status, code), "{body}");
    }
    let (_, list) = root.asked(Method::GET, "/api/v1/admin/accounts", None).await;
    let names: Vec<_> = list["accounts"].as_array().expect("a list").iter().map(|account| account["name"].as_str().expect("a name")).collect();
    assert_eq!(names, ["li", "root"]);
    assert!(list["accounts"][1]["seen"].is_string() && list["accounts"][0]["seen"].is_null(), "{list}");
    for change in [json!({ "role": "staff" }), json!({ "disabled": true })] {
        let (status, problem) = root.asked(Method::PATCH, "/api/v1/admin/accounts/root", Some(&change)).await;
        assert_eq!((status, problem["code"].as_str()), (409, Some("last-administrator")), "{change}");
    }
    assert_eq!(root.asked(Method::GET, "/api/v1/staff/session", None).await.0, 200, "what is refused changes nothing");
    let (status, li) = root.asked(Method::PATCH, "/api/v1/admin/accounts/li", Some(&json!({ "role": "administrator", "display": "李" }))).await;
    assert_eq!((status, li["role"].as_str(), li["display"].as_str()), (200, Some("administrator"), Some("李")));
    assert_eq!(root.asked(Method::POST, "/api/v1/admin/accounts/nobody/reset", None).await.0, 404);
    let (_, reset) = root.asked(Method::POST, "/api/v1/admin/accounts/li/reset", None).await;
    let li = service.signed_in("li", reset["password"].as_str().expect("a password")).await;
    assert_eq!(li.session["must_change"], json!(true));
    let (status, _) = root.asked(Method::PATCH, "/api/v1/admin/accounts/root", Some(&json!({ "role": "auditor" }))).await;
    assert_eq!(status, 200, "another one is there");
    assert_eq!(root.asked(Method::GET, "/api/v1/staff/session", None).await.0, 401, "other rights, another session");
    let auditor = service.signed_in("root", PASSWORD).await;
    let (_, log) = auditor.asked(Method::GET, "/api/v1/admin/audit?limit=3", None).await;
    let actions: Vec<_> = log["entries"].as_array().expect("rows").iter().map(|row| row["action"].as_str().expect("an action")).collect();
    assert_eq!(actions, ["signed_in", "role_changed", "signed_in"], "{log}");
    assert_eq!(
        (&log["entries"][1]["detail"], log["entries"][1]["account"]["name"].as_str()),
        (&json!({ "from": "administrator", "to": "auditor" }), Some("root"))
    );
    let (_, whole) = auditor.asked(Method::GET, "/api/v1/admin/audit?after=0&limit=500", None).await;
    let numbers: Vec<_> = whole["entries"].as_array().expect("rows").iter().map(|row| row["number"].as_i64().expect("a number")).collect();
    assert_eq!(numbers, (1..=whole["last"].as_i64().expect("a number")).collect::<Vec<_>>());
    assert!(!whole.to_string().contains(PASSWORD) && !whole.to_string().contains("argon2"));
    for wrong in ["?limit=0", "?limit=501", "?after=x", "?after=1&before=2", "?x=1"] {
        assert_eq!(auditor.asked(Method::GET, &format!("/api/v1/admin/audit{wrong}"), None).await.0, 400, "{wrong}");
    }
}
