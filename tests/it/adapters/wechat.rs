//! `/wechat` as WeChat calls it.

use reqwest::{Client, Response};
use sha1::{Digest, Sha1};

use crate::harness::{Service, shared};

const TOKEN: &str = "a token of the account";

async fn service() -> Service {
    Service::with(|config| {
        config.wechat.token = TOKEN.into();
        "https://counter.example.org".clone_into(&mut config.public_url);
    })
    .await
}

fn signature(token: &str, timestamp: &str, nonce: &str) -> String {
    let mut parts = [token, timestamp, nonce];
    parts.sort_unstable();
    format!("{:x}", Sha1::digest(parts.concat()))
}

fn address(service: &Service, seconds_ago: i64, token: &str) -> String {
    let timestamp = (service.app.clock.moment().as_second() - seconds_ago).to_string();
    format!("{}/wechat?signature={}&timestamp={timestamp}&nonce=1372623149", service.base, signature(token, &timestamp, "1372623149"))
}

async fn posted(service: &Service, body: impl Into<reqwest::Body>) -> Response {
    let address = address(service, 3, TOKEN) + "&openid=o_1";
    Client::new().post(address).header("content-type", "text/xml").body(body).send().await.expect("a response")
}

fn message(kind: &str, rest: &str) -> String {
    format!(
        "<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o_1]]></FromUserName><CreateTime>1348831860</CreateTime>\
         <MsgType><![CDATA[{kind}]]></MsgType>{rest}</xml>"
    )
}

fn text(asked: &str, id: u64) -> String {
    message("text", &format!("<Content><![CDATA[{asked}]]></Content><MsgId>{id}</MsgId>"))
}

/// The content of a reply, whose other parts are as they must be.
async fn content(response: Response) -> String {
    assert_eq!(response.status(), 200);
    let reply = response.text().await.expect("a text");
    assert!(reply.starts_with("<xml><ToUserName><![CDATA[o_1]]></ToUserName><FromUserName><![CDATA[gh_1]]></FromUserName>"), "{reply}");
    assert!(reply.contains("<MsgType><![CDATA[text]]></MsgType>"), "{reply}");
    let content = reply.split("<Content><![CDATA[").nth(1).and_then(|rest| rest.split("]]></Content>").next()).expect("a content").to_owned();
    assert!(content.len() <= 2047, "WeChat drops longer texts: {}", content.len());
    content
}

#[tokio::test]
async fn the_account_is_proven_by_its_token() {
    let service = service().await;
    let get = async |address: String| Client::new().get(address).send().await.expect("a response");
    let proven = get(address(&service, 3, TOKEN) + "&echostr=5837397520665436492").await;
    assert_eq!((proven.status().as_u16(), proven.text().await.expect("a text").as_str()), (200, "5837397520665436492"));
    for (wrong, why) in [
        (address(&service, 3, "another token"), "another token"),
        (address(&service, 301, TOKEN), "too old"),
        (address(&service, -301, TOKEN), "from the future"),
        (format!("{}/wechat", service.base), "unsigned"),
        (address(&service, 3, TOKEN) + "0", "another nonce"),
    ] {
        let refused = get(wrong.clone()).await;
        assert_eq!(refused.status(), 403, "{why}");
        assert_eq!(refused.headers()["content-type"], "application/problem+json");
        assert_eq!(Client::new().post(wrong).body(text("visa", 1)).send().await.expect("a response").status(), 403, "{why}");
    }
}

#[tokio::test]
async fn without_a_token_nothing_is_there() {
    assert_eq!(shared().get("/wechat?signature=x&timestamp=1&nonce=1").send().await.expect("a response").status(), 404);
}

#[tokio::test]
async fn a_text_gets_a_short_answer_and_a_link_to_the_whole() {
    let service = service().await;
    for (id, asked) in
        ["签证过期了怎么办？", "My visa has expired. What now?", "متى يجب أن أسجل سكني؟", "Когда нужно зарегистрироваться?"].into_iter().enumerate()
    {
        let said = content(posted(&service, text(asked, id as u64)).await).await;
        let (answer, link) = said.split_once("\n\n<a href=\"https://counter.example.org").expect("a link");
        assert!(!answer.is_empty() && answer.chars().count() <= 600, "{said}");
        let whole = service.ask(asked).await;
        let first = whole.0["answer"][0]["text"].as_str().expect("a text");
        assert!(answer.replace(['\u{2066}', '\u{2069}'], "").contains(first), "{said}");
        let page = service.get(link.split('"').next().expect("an address")).send().await.expect("a page").text().await.expect("text");
        assert!(page.contains("class=\"answer\""), "{link}");
    }
}

#[tokio::test]
async fn a_refusal_names_whom_to_call() {
    let service = service().await;
    let said = content(posted(&service, text("What is the weather on Mars?", 1)).await).await;
    assert!(said.contains("12367"), "{said}");
    let said = content(posted(&service, text(&"签".repeat(2001), 2)).await).await;
    assert!(said.contains("2,000") || said.contains("2000"), "too long is told: {said}");
}

#[tokio::test]
async fn a_message_that_comes_again_is_answered_once() {
    let service = service().await;
    let asked = async || {
        let metrics = service.get("/metrics").send().await.expect("a response").text().await.expect("text");
        metrics
            .lines()
            .filter(|line| line.starts_with("openwindow_questions_total{"))
            .filter_map(|line| line.rsplit(' ').next()?.parse::<u64>().ok())
            .sum::<u64>()
    };
    let before = asked().await;
    let first = content(posted(&service, text("How do I extend my visa?", 77)).await).await;
    let again = content(posted(&service, text("How do I extend my visa?", 77)).await).await;
    assert_eq!(first, again);
    assert_eq!(asked().await, before + 1);
    content(posted(&service, text("How do I extend my visa?", 78)).await).await;
    assert_eq!(asked().await, before + 2, "another message is another question");
}

#[tokio::test]
async fn other_kinds_of_messages_get_a_friendly_text() {
    let service = service().await;
    for kind in ["image", "voice", "video", "shortvideo", "location", "link"] {
        let said = content(posted(&service, message(kind, "<MediaId>x</MediaId><MsgId>9</MsgId>")).await).await;
        assert!(said.starts_with("I can only read text"), "{kind}: {said}");
    }
    let said = content(posted(&service, message("event", "<Event><![CDATA[subscribe]]></Event>")).await).await;
    assert!(said.starts_with("Hello!"), "{said}");
    let gone = posted(&service, message("event", "<Event><![CDATA[unsubscribe]]></Event>")).await;
    assert_eq!(gone.text().await.expect("a text"), "success");
}

#[tokio::test]
async fn broken_and_hostile_messages_are_refused() {
    let service = service().await;
    let lol: Vec<String> = (1..10).map(|level| format!("<!ENTITY l{level} \"{}\">", format!("&l{};", level - 1).repeat(10))).collect();
    let lol = lol.concat();
    for (body, what) in [
        (String::new(), "nothing"),
        ("{\"question\":\"visa\"}".to_owned(), "JSON"),
        ("<xml><MsgType>text".to_owned(), "breaks off"),
        (message("text", ""), "no content"),
        (format!("<!DOCTYPE x [<!ENTITY l0 \"lol\">{lol}]>{}", message("text", "<Content>&l9;</Content>")), "a bomb of entities"),
        (format!("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>{}", message("text", "<Content>&f;</Content>")), "an entity from outside"),
        ("<a>".repeat(5000), "depth"),
        ("<xml><ToUserName>gh_1</ToUserName><Encrypt>x</Encrypt></xml>".to_owned(), "encrypted"),
    ] {
        let refused = posted(&service, body).await;
        assert_eq!(refused.status(), 400, "{what}");
        assert!(!refused.text().await.expect("a text").contains("root:"), "{what}");
    }
    assert_eq!(posted(&service, text(&"签".repeat(350_000), 1)).await.status(), 413);
    assert_eq!(service.ask("visa extension").await.outcome(), "answered", "and goes on as before");
}
