//! The widget and the chat as browsers get them: the script, its parts and texts, the page, and what people say of answers.

use reqwest::header;
use serde_json::{Value, json};

use crate::harness::{Service, shared};

async fn text(path: &str) -> String {
    let response = shared().get(path).send().await.expect("a response");
    assert_eq!(response.status(), 200, "{path}");
    response.text().await.expect("a text")
}

/// A conversation with one answer, and how it is rated.
struct Visitor {
    place: String,
    token: String,
}

impl Visitor {
    async fn with_an_answer(service: &Service) -> Self {
        let begun: Value = service.post("/api/v1/conversations", &json!({})).send().await.expect("a response").json().await.expect("JSON");
        let told = |name: &str| begun[name].as_str().expect("a text").to_owned();
        let visitor = Self { place: format!("/api/v1/conversations/{}", told("id")), token: told("token") };
        let asked = visitor.post(service, "/messages?wait=true", &json!({ "question": "My visa has expired. What now?" })).await;
        assert_eq!(asked.status(), 200);
        visitor
    }

    async fn post(&self, service: &Service, path: &str, body: &Value) -> reqwest::Response {
        service.post(&format!("{}{path}", self.place), body).bearer_auth(&self.token).send().await.expect("a response")
    }

    async fn answer(&self, service: &Service) -> Value {
        let whole: Value = service.get(&self.place).bearer_auth(&self.token).send().await.expect("a response").json().await.expect("JSON");
        whole["messages"][1].clone()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_script_brings_what_it_says_at_once_in_every_language() {
    let script = text("/widget.js").await;
    assert!(!script.contains("texts at once"), "the place of the texts is filled");
    for said in ["Ask a question", "Frage stellen", "向我提問", "اطرح سؤالاً"] {
        assert!(script.contains(said), "{said}");
    }
    assert!(!script.contains("/assets/current/"), "what it loads has an address of this version");
    let import = script.lines().find(|line| line.trim_start().starts_with("import "));
    assert_eq!(import, None, "a classic script has no imports");
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_the_widget_loads_is_there_and_may_be_loaded_by_other_sites() {
    let script = text("/widget.js").await;
    let place = script.split("'/assets/").nth(1).and_then(|rest| rest.split('\'').next()).expect("where its parts are");
    for file in ["all.js", "chat.css", "voice.js", "person.js", "paper.js", "dom.js", "texts.js", "contact.js", "pass.js"] {
        let path = format!("/assets/{place}{file}");
        let response = shared().get(&path).send().await.expect("a response");
        assert_eq!(response.status(), 200, "{path}");
        assert_eq!(response.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*", "{path}");
        assert!(response.headers()[header::CACHE_CONTROL].to_str().expect("a text").contains("immutable"), "{path}");
        let written = response.text().await.expect("a text");
        for forbidden in ["innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "document.write", "new Function"] {
            assert!(!written.contains(forbidden), "{path} has {forbidden}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_chats_texts_are_a_part_with_places_for_variables() {
    let whole = shared().json("/api/v1/texts/en").await;
    let chat = shared().json("/api/v1/texts/en?part=chat").await;
    let (whole, chat) = (whole.as_object().expect("texts"), chat.as_object().expect("texts"));
    assert!(chat.len() < whole.len());
    assert!(chat["page-in-force-since"].as_str().expect("a text").contains("{day}"));
    assert!(!chat.contains_key("problem-not-found"));
    let chinese = shared().json("/api/v1/texts/zh-Hant?part=chat").await;
    assert_eq!(chinese["chat-close"], "關閉");
    for tag in ["ar", "de", "vi"] {
        assert_eq!(shared().json(&format!("/api/v1/texts/{tag}?part=chat")).await.as_object().expect("texts").len(), chat.len(), "{tag}");
    }
    assert_eq!(shared().get("/api/v1/texts/en?part=everything").send().await.expect("a response").status(), 400);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_the_chat_asks_what_its_address_asks_and_works_without_scripts() {
    let page = text("/chat?language=de&q=Mein+%3CVisum%3E").await;
    assert!(page.contains("<open-window") && page.contains(r#"mode="page""#) && page.contains(r#"language="de""#));
    assert!(page.contains(r#"data-ask="Mein &lt;Visum&gt;""#), "what is asked is a text");
    assert!(page.contains("<noscript>") && page.contains("/plain?language=de&amp;q=Mein+%3CVisum%3E"));
    assert!(!page.contains("style=") && !page.contains("onclick"), "nothing inline");
    assert!(text("/chat?language=zh").await.contains(r#"language="zh""#));
    assert_eq!(shared().get("/chat?because=1").send().await.expect("a response").status(), 400);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_named_sites_may_frame_the_chat() {
    let service = Service::with(|config| config.widget.origins = vec!["https://example.org".to_owned()]).await;
    let policy = async |path: &str| {
        let response = service.get(path).send().await.expect("a response");
        response.headers()[header::CONTENT_SECURITY_POLICY].to_str().expect("a text").to_owned()
    };
    assert!(policy("/chat").await.ends_with("frame-ancestors 'self' https://example.org"));
    assert!(policy("/").await.ends_with("frame-ancestors 'none'"));
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_named_sites_may_ask_and_nobody_elses() {
    let service = Service::with(|config| config.widget.origins = vec!["https://example.org".to_owned()]).await;
    let asked = async |origin: &str| {
        let request = reqwest::Client::new().request(reqwest::Method::OPTIONS, format!("{}/api/v1/conversations", service.base));
        let request = request.header(header::ORIGIN, origin).header(header::ACCESS_CONTROL_REQUEST_METHOD, "POST");
        let response = request.header(header::ACCESS_CONTROL_REQUEST_HEADERS, "content-type,idempotency-key").send().await.expect("a response");
        response.headers().get(header::ACCESS_CONTROL_ALLOW_ORIGIN).map(|origin| origin.to_str().expect("a text").to_owned())
    };
    assert_eq!(asked("https://example.org").await.as_deref(), Some("https://example.org"));
    assert_eq!(asked("https://example.com").await, None);
    assert_eq!(asked("null").await, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_rated_in_three_parts_and_why_not() {
    let service = Service::start().await;
    let visitor = Visitor::with_an_answer(&service).await;
    assert_eq!(visitor.answer(&service).await.get("feedback"), None);
    assert_eq!(visitor.post(&service, "/feedback", &json!({ "message": 2, "understood": true })).await.status(), 204);
    let whole = json!({ "message": 2, "understood": true, "actionable": true, "trusted": false, "reason": "wrong", "comment": "call 13712345678" });
    assert_eq!(visitor.post(&service, "/feedback", &whole).await.status(), 204);
    let answer = visitor.answer(&service).await;
    let given = &answer["feedback"];
    assert_eq!((&given["understood"], &given["trusted"], &given["reason"]), (&json!(true), &json!(false), &json!("wrong")));
    assert!(!given["comment"].as_str().expect("a text").contains("13712345678"), "no personal data is kept");
    assert_eq!(answer.get("helpful"), None, "what was not said is not made up");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_opinion_that_says_nothing_or_gives_no_known_reason_is_refused() {
    let service = shared();
    let visitor = Visitor::with_an_answer(service).await;
    for (body, status) in [
        (json!({ "message": 2 }), 400),
        (json!({ "message": 2, "reason": "wrong" }), 400),
        (json!({ "message": 2, "trusted": "no" }), 400),
        (json!({ "message": 2, "trusted": false, "reason": "because" }), 422),
        (json!({ "message": 2, "trusted": false, "comment": "x".repeat(2001) }), 422),
        (json!({ "message": 9, "trusted": false }), 404),
    ] {
        assert_eq!(visitor.post(service, "/feedback", &body).await.status(), status, "{body}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_into_account_is_told_in_words() {
    let service = shared();
    let begun: Value = service.post("/api/v1/conversations", &json!({ "language": "de" })).send().await.expect("a response").json().await.expect("JSON");
    let place = format!("/api/v1/conversations/{}/messages?wait=true", begun["id"].as_str().expect("a name"));
    let say = async |question: &str| -> Value {
        let sent = service.post(&place, &json!({ "question": question })).bearer_auth(begun["token"].as_str().expect("a token"));
        sent.send().await.expect("a response").json().await.expect("JSON")
    };
    say("Ich bin Französin. Brauche ich ein Visum für 5 Tage in Shanghai?").await;
    let answer = say("Und wie lange darf ich dann bleiben?").await;
    let known = answer["reply"]["understood"]["known"].as_array().expect("what is known").clone();
    assert!(known.iter().any(|each| each["text"] == "Frankreich" && each["slots"]["nationality"] == "FR"), "{known:?}");
}
