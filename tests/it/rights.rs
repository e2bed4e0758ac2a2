//! Who may ask what at the console: every route, every role, and nobody without a session; and that nobody else's page asks for them.

use std::collections::BTreeSet;

use openwindow::accounts::Role;
use reqwest::{Client, Method};
use serde_json::{Value, json};

use crate::harness::{Service, root};
use crate::signing::{Member, PASSWORD};

/// Who may ask a route.
#[derive(Clone, Copy, PartialEq)]
enum Who {
    /// Anybody.
    Anyone,
    /// Whoever has a session, even while the start password is to be changed.
    Own,
    /// These roles.
    Only(&'static [Role]),
}

const ALL: Who = Who::Only(&Role::ALL);
const ADMINISTRATORS: Who = Who::Only(&[Role::Administrator]);
const STAFF: Who = Who::Only(&[Role::Staff, Role::Administrator]);
const REVIEWERS: Who = Who::Only(&[Role::Staff, Role::Editor, Role::Publisher, Role::Administrator]);
const AUDITORS: Who = Who::Only(&[Role::Administrator, Role::Auditor]);

/// Every route under `/api/v1/staff` and `/api/v1/admin`. A route that is not here fails the tests: say who may ask it.
const TABLE: &[(&str, &str, Who)] = &[
    ("POST", "/api/v1/staff/session", Who::Anyone),
    ("GET", "/api/v1/staff/session", Who::Own),
    ("DELETE", "/api/v1/staff/session", Who::Own),
    ("GET", "/api/v1/staff/setup", Who::Anyone),
    ("POST", "/api/v1/staff/setup", Who::Anyone),
    ("PUT", "/api/v1/staff/password", Who::Own),
    ("POST", "/api/v1/staff/totp", Who::Own),
    ("DELETE", "/api/v1/staff/totp", Who::Own),
    ("GET", "/api/v1/staff/search", ALL),
    ("GET", "/api/v1/staff/desk", STAFF),
    ("GET", "/api/v1/staff/desk/events", STAFF),
    ("GET", "/api/v1/staff/overview", STAFF),
    ("POST", "/api/v1/staff/translations", STAFF),
    ("PUT", "/api/v1/staff/presence", STAFF),
    ("GET", "/api/v1/staff/canned", STAFF),
    ("GET", "/api/v1/staff/conversations", STAFF),
    ("GET", "/api/v1/staff/conversations/{id}", STAFF),
    ("GET", "/api/v1/staff/conversations/{id}/events", STAFF),
    ("POST", "/api/v1/staff/conversations/{id}/claim", STAFF),
    ("POST", "/api/v1/staff/conversations/{id}/messages", STAFF),
    ("POST", "/api/v1/staff/conversations/{id}/release", STAFF),
    ("POST", "/api/v1/staff/conversations/{id}/return", STAFF),
    ("POST", "/api/v1/staff/conversations/{id}/transfer", STAFF),
    ("POST", "/api/v1/staff/conversations/{id}/close", STAFF),
    ("POST", "/api/v1/staff/conversations/{id}/notes", STAFF),
    ("PUT", "/api/v1/staff/conversations/{id}/labels", STAFF),
    ("POST", "/api/v1/staff/conversations/{id}/approvals/{message}", STAFF),
    ("GET", "/api/v1/staff/verification", REVIEWERS),
    ("GET", "/api/v1/staff/verification/figures", REVIEWERS),
    ("GET", "/api/v1/staff/verification/{id}", REVIEWERS),
    ("POST", "/api/v1/staff/verification/{id}", REVIEWERS),
    ("GET", "/api/v1/admin/accounts", ADMINISTRATORS),
    ("POST", "/api/v1/admin/accounts", ADMINISTRATORS),
    ("PATCH", "/api/v1/admin/accounts/{name}", ADMINISTRATORS),
    ("POST", "/api/v1/admin/accounts/{name}/reset", ADMINISTRATORS),
    ("GET", "/api/v1/admin/audit", AUDITORS),
    ("GET", "/api/v1/admin/conversations/{id}/export", ADMINISTRATORS),
    ("DELETE", "/api/v1/admin/conversations/{id}", ADMINISTRATORS),
    ("GET", "/api/v1/staff/letters", STAFF),
    ("GET", "/api/v1/staff/letters/{id}", STAFF),
    ("POST", "/api/v1/staff/letters/{id}/done", STAFF),
];

fn is_staffed(path: &str) -> bool {
    path.starts_with("/api/v1/staff") || path.starts_with("/api/v1/admin")
}

/// The address of a route with something in each of its places.
fn filled(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "nobody" } else { part }).collect::<Vec<_>>().join("/")
}

fn method(name: &str) -> Method {
    name.parse().expect("a method")
}

fn changing() -> impl Iterator<Item = &'static (&'static str, &'static str, Who)> {
    TABLE.iter().filter(|(method, ..)| *method != "GET")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_of_the_console_is_described_and_has_its_rights() {
    let service = Service::start().await;
    let document = service.json("/openapi.json").await;
    let described: BTreeSet<(String, String)> = document["paths"]
        .as_object()
        .expect("paths")
        .iter()
        .filter(|(path, _)| is_staffed(path))
        .flat_map(|(path, operations)| operations.as_object().expect("operations").keys().map(|method| (method.to_uppercase(), path.clone())))
        .collect();
    let table: BTreeSet<(String, String)> = TABLE.iter().map(|(method, path, _)| ((*method).to_owned(), (*path).to_owned())).collect();
    assert_eq!(described, table, "the description and the table of this test name the same routes");
    let source = std::fs::read_to_string(root().join("src/http.rs")).expect("the routes");
    let routed: BTreeSet<(String, String)> = source
        .split(".route(\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .filter(|(path, _)| is_staffed(path))
        .flat_map(|(path, rest)| {
            let handlers = rest.split(".route(").next().unwrap_or_default().split(".layer(").next().unwrap_or_default();
            ["get", "post", "put", "patch", "delete"]
                .into_iter()
                .filter(|method| handlers.contains(&format!("{method}(")))
                .map(|method| (method.to_uppercase(), path.to_owned()))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(routed, table, "and those that are served");
}

async fn status(member: &Member, of: &str, path: &str) -> (u16, Value) {
    let body = json!({});
    member.asked(method(of), &filled(path), (of != "GET").then_some(&body)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_role_may_what_it_may_and_nothing_else() {
    let service = Service::start().await;
    let mut cells = 0;
    for role in Role::ALL {
        let name = role.name();
        let mut member = service.member(name, role).await;
        for (of, path, who) in TABLE {
            let (status, problem) = status(&member, of, path).await;
            let allowed = match who {
                Who::Anyone | Who::Own => true,
                Who::Only(roles) => roles.contains(&role),
            };
            if allowed {
                assert!(![403, 405, 500, 503].contains(&status), "{role} {of} {path}: {status} {problem}");
                assert!(status != 401 || problem["code"] == "wrong-credentials", "{role} {of} {path}: {problem}");
            } else {
                assert_eq!((status, &problem["code"]), (403, &json!("not-allowed")), "{role} {of} {path}");
            }
            cells += 1;
            if (*of, *path) == ("DELETE", "/api/v1/staff/session") {
                member = service.signed_in(name, PASSWORD).await;
            }
        }
    }
    assert_eq!(cells, TABLE.len() * Role::ALL.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_without_a_session_gets_in() {
    let service = Service::start().await;
    let member = service.member("gone", Role::Administrator).await;
    assert_eq!(member.asked(Method::DELETE, "/api/v1/staff/session", None).await.0, 204);
    let cookies = ["", "__Host-openwindow=", "__Host-openwindow=0000", "openwindow=x", "__Host-openwindow=' OR 1=1 --", member.cookie.as_str()];
    for (of, path, who) in TABLE.iter().filter(|(.., who)| *who != Who::Anyone) {
        assert!(*who != Who::Anyone);
        for cookie in cookies {
            let request = Client::new().request(method(of), format!("{}{}", service.base, filled(path)));
            let response = request.header("cookie", cookie).header("x-csrf-token", &member.csrf).send().await.expect("a response");
            assert_eq!(response.status(), 401, "{of} {path} with {cookie:?}");
            assert_eq!(response.headers()["cache-control"], "no-store");
            assert!(!response.headers().contains_key("set-cookie"));
            let problem: Value = response.json().await.expect("JSON");
            assert_eq!(problem["code"], "not-signed-in", "{of} {path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_a_start_password_changes_it_before_anything_else() {
    let service = Service::start().await;
    let root = service.member("root", Role::Administrator).await;
    let (status_, made) =
        root.asked(Method::POST, "/api/v1/admin/accounts", Some(&json!({ "name": "New.One", "role": "administrator", "display": "新人" }))).await;
    assert_eq!(status_, 201, "{made}");
    assert_eq!(
        (made["account"]["name"].as_str(), made["account"]["display"].as_str(), &made["account"]["must_change"]),
        (Some("new.one"), Some("新人"), &json!(true))
    );
    let start = made["password"].as_str().expect("a password");
    let member = service.signed_in("new.one", start).await;
    assert_eq!(member.session["must_change"], json!(true));
    for (of, path, who) in TABLE.iter().filter(|(.., who)| matches!(who, Who::Only(_))) {
        assert!(*who != Who::Own);
        let (status, problem) = status(&member, of, path).await;
        assert_eq!((status, &problem["code"]), (403, &json!("password-change-needed")), "{of} {path}");
    }
    let change = |old: &str, new: &str| json!({ "old": old, "new": new });
    for (weak, code) in [("short", "weak-password"), ("new.one 2026", "weak-password"), (start, "weak-password")] {
        let (status, problem) = member.asked(Method::PUT, "/api/v1/staff/password", Some(&change(start, weak))).await;
        assert_eq!((status, problem["code"].as_str()), (422, Some(code)), "{weak}");
    }
    assert_eq!(member.asked(Method::PUT, "/api/v1/staff/password", Some(&change(start, PASSWORD))).await.0, 204);
    let member = service.signed_in("new.one", PASSWORD).await;
    assert_eq!(member.asked(Method::GET, "/api/v1/admin/accounts", None).await.0, 200);
    assert_eq!(service.sign_in("new.one", start).await.status(), 401);
}

/// What must not change when nothing is accepted.
async fn state(service: &Service) -> Value {
    let accounts = service.app.accounts.as_ref().expect("accounts");
    let head = accounts.store().audit_head().await.expect("read");
    json!([head.number, head.hash, format!("{:?}", accounts.list().await.expect("read"))])
}

#[tokio::test(flavor = "multi_thread")]
async fn no_other_site_changes_anything_by_the_cookie() {
    let service = Service::with(|settings| settings.widget.origins = vec!["https://widget.example".to_owned()]).await;
    let member = service.member("root", Role::Administrator).await;
    let other = service.member("other", Role::Administrator).await;
    let before = state(&service).await;
    let (mut tried, body) = (0, json!({}));
    for (of, path, who) in changing() {
        let address = filled(path);
        let bare = || member.bare(method(of), &address).json(&body);
        let signed = || member.send(method(of), &address, &body);
        let mut requests = vec![
            ("a foreign origin", signed().header("origin", "https://evil.example"), 403),
            ("the widget's site", signed().header("origin", "https://widget.example"), 403),
            ("our address as a part of another", signed().header("origin", format!("{}.evil.example", service.base)), 403),
            ("no origin", signed().header("origin", "null"), 403),
            ("another site", signed().header("sec-fetch-site", "cross-site"), 403),
            ("a neighbour", signed().header("sec-fetch-site", "same-site"), 403),
            ("a form", member.request(method(of), &address).header("content-type", "text/plain").body("{}"), 415),
            ("an encoded form", member.request(method(of), &address).header("content-type", "application/x-www-form-urlencoded").body("a=b"), 415),
        ];
        if *who != Who::Anyone {
            requests.push(("no token", bare(), 403));
            requests.push(("an empty token", bare().header("x-csrf-token", ""), 403));
            requests.push(("another session's token", bare().header("x-csrf-token", &other.csrf), 403));
            requests.push(("the cookie's own text", bare().header("x-csrf-token", member.cookie.trim_start_matches("__Host-openwindow=")), 403));
        }
        for (how, request, expected) in requests {
            let response = request.send().await.expect("a response");
            assert_eq!(response.status(), expected, "{of} {path}: {how}");
            assert!(!response.headers().contains_key("set-cookie") && !response.headers().contains_key("access-control-allow-origin"), "{of} {path}: {how}");
            tried += 1;
        }
    }
    assert_eq!(state(&service).await, before, "{tried} requests, none accepted");
    assert_eq!(member.asked(Method::GET, "/api/v1/staff/session", None).await.0, 200, "and the session is as it was");
    assert!(tried >= 9 * 8, "{tried}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_other_site_reads_anything() {
    let service = Service::with(|settings| settings.widget.origins = vec!["https://widget.example".to_owned()]).await;
    let member = service.member("root", Role::Administrator).await;
    for (of, path, _) in TABLE.iter().filter(|(method, ..)| *method == "GET") {
        let response = member.bare(method(of), path).header("origin", "https://widget.example").send().await.expect("a response");
        assert!(!response.headers().contains_key("access-control-allow-origin"), "{path}");
        assert_eq!(response.headers()["cache-control"], "no-store", "{path}");
    }
    let asked = Client::new().request(Method::OPTIONS, format!("{}/api/v1/admin/accounts", service.base)).header("origin", "https://widget.example");
    let asked = asked.header("access-control-request-method", "POST").send().await.expect("a response");
    assert!(!asked.headers().contains_key("access-control-allow-origin"));
    let open = service.get("/api/v1/guides").header("origin", "https://widget.example").send().await.expect("a response");
    assert_eq!(open.headers()["access-control-allow-origin"], "https://widget.example", "what is public is for the widget as before");
}
