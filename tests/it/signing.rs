//! Accounts for tests, signed in as at the console.

use openwindow::accounts::{By, New, Role};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};

use crate::harness::Service;

/// A password that is hard enough to guess; accounts of tests have it.
pub const PASSWORD: &str = "plum ferry lantern gate";

/// Somebody who is signed in.
#[derive(Clone)]
pub struct Member {
    /// Where.
    base: String,
    /// `__Host-openwindow=…`.
    pub cookie: String,
    /// What is sent in `X-CSRF-Token`.
    pub csrf: String,
    /// What the server said at the sign-in.
    pub session: Value,
}

/// The cookie that a response sets.
pub fn cookie(response: &Response) -> Option<String> {
    let set = response.headers().get("set-cookie")?.to_str().ok()?;
    Some(set.split(';').next().unwrap_or_default().to_owned())
}

impl Service {
    /// Makes an account without asking anybody.
    pub async fn account(&self, name: &str, role: Role) {
        let accounts = self.app.accounts.as_ref().expect("accounts");
        accounts.create(By::CommandLine, New { name, display: "", role }, Some(&PASSWORD.into())).await.expect("an account");
    }

    /// A sign-in, whatever comes of it.
    pub async fn sign_in(&self, name: &str, password: &str) -> Response {
        self.post("/api/v1/staff/session", &json!({ "name": name, "password": password })).send().await.expect("a response")
    }

    /// An account that is made and signed in.
    pub async fn member(&self, name: &str, role: Role) -> Member {
        self.account(name, role).await;
        self.signed_in(name, PASSWORD).await
    }

    /// An account that is there, signed in.
    pub async fn signed_in(&self, name: &str, password: &str) -> Member {
        let response = self.sign_in(name, password).await;
        assert_eq!(response.status(), StatusCode::OK, "{name}");
        Member::of(&self.base, response).await
    }
}

impl Member {
    /// Whoever got such a response.
    pub async fn of(base: &str, response: Response) -> Self {
        let cookie = cookie(&response).expect("a cookie");
        let session: Value = response.json().await.expect("JSON");
        let csrf = session["csrf"].as_str().expect("a token").to_owned();
        Self { base: base.to_owned(), cookie, csrf, session }
    }

    /// The account's id.
    pub fn id(&self) -> &str {
        self.session["account"]["id"].as_str().expect("an id")
    }

    /// A request with the cookie alone.
    pub fn bare(&self, method: Method, path: &str) -> RequestBuilder {
        Client::new().request(method, format!("{}{path}", self.base)).header("cookie", &self.cookie)
    }

    /// A request as the console sends it.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.bare(method, path).header("x-csrf-token", &self.csrf)
    }

    /// The same with a JSON body.
    pub fn send(&self, method: Method, path: &str, body: &Value) -> RequestBuilder {
        self.request(method, path).json(body)
    }

    /// A status and its JSON; null without any.
    pub async fn asked(&self, method: Method, path: &str, body: Option<&Value>) -> (u16, Value) {
        let request = self.request(method, path);
        let request = if let Some(body) = body { request.json(body) } else { request };
        let response = request.send().await.expect("a response");
        let status = response.status().as_u16();
        // A stream has no end to wait for.
        if response.headers().get("content-type").is_some_and(|kind| kind.to_str().is_ok_and(|kind| kind.starts_with("text/event-stream"))) {
            return (status, Value::Null);
        }
        (status, response.json().await.unwrap_or(Value::Null))
    }
}
