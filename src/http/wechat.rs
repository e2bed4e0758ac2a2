//! `/wechat`: the callback of a WeChat Official Account, in plain-text mode. Answers texts with a few sentences and a link to the whole answer.
//! Knows nothing of how answers come about.

mod message;

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{RawQuery, Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use moka::sync::Cache;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use sha1::{Digest, Sha1};
use subtle::ConstantTimeEq;
use tokio::sync::OnceCell;

use super::ask;
use super::body::taken;
use super::problem::{Kind, Problem};
use super::search::parameters;
use super::shared::Shared;
use super::site::Site;
use super::spoken::Spoken;
use super::written::{Room, around, short as short_text};
use crate::answer::Reply;
use message::{Incoming, Matter};

/// WeChat gives up after five seconds.
const WITHIN: Duration = Duration::from_millis(4500);
/// Seconds that a signature may be old, or ahead.
const FRESH: i64 = 300;
/// Bytes of a message at most; a text has at most some 2,000.
const MESSAGE: usize = 16 << 10;
/// A text of an answer, and all of a message: WeChat drops longer ones.
const CHARACTERS: usize = 600;
const BYTES: usize = 2000;
/// A link that carries a longer question leads to the first source instead.
const LINK: usize = 700;

/// Replies by message, so that one that WeChat sends again is answered once.
pub(super) struct Replies(Cache<String, Arc<OnceCell<String>>>);

impl Replies {
    pub(super) fn new() -> Self {
        Self(Cache::builder().max_capacity(2000).time_to_live(Duration::from_mins(2)).build())
    }
}

/// What WeChat adds to the address.
#[derive(Debug, Default, Deserialize)]
struct Signed {
    #[serde(default)]
    signature: String,
    #[serde(default)]
    timestamp: String,
    #[serde(default)]
    nonce: String,
    #[serde(default)]
    echostr: String,
}

impl Signed {
    /// Whether the account's token made the signature, lately.
    fn is_genuine(&self, token: &SecretString, now: i64) -> bool {
        let fresh = self.timestamp.parse::<i64>().is_ok_and(|then| (now.saturating_sub(then)).saturating_abs() <= FRESH);
        let mut parts = [token.expose_secret(), &self.timestamp, &self.nonce];
        parts.sort_unstable();
        let expected = format!("{:x}", Sha1::digest(parts.concat()));
        let same: bool = expected.as_bytes().ct_eq(self.signature.to_ascii_lowercase().as_bytes()).into();
        same && fresh
    }
}

/// Checks the signature; without a token nothing is here.
fn checked(shared: &Shared, spoken: Spoken, query: Option<&str>) -> Result<Signed, Problem> {
    let token = &shared.app.config.wechat.token;
    if token.expose_secret().is_empty() {
        return Err(shared.problem(spoken, Kind::NotFound));
    }
    let signed: Signed = parameters(shared, spoken, query.unwrap_or_default())?;
    if signed.is_genuine(token, shared.app.clock.moment().as_second()) { Ok(signed) } else { Err(shared.problem(spoken, Kind::Signature)) }
}

/// Proves to WeChat that the token is known here.
pub async fn proven(State(shared): State<Arc<Shared>>, spoken: Spoken, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let signed = checked(&shared, spoken, query.as_deref())?;
    let echo: String = signed.echostr.chars().filter(|c| !c.is_control()).take(200).collect();
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], echo).into_response())
}

/// Takes a message and answers it.
pub async fn answered(State(shared): State<Arc<Shared>>, spoken: Spoken, site: Site, RawQuery(query): RawQuery, request: Request) -> Result<Response, Problem> {
    checked(&shared, spoken, query.as_deref())?;
    let bytes = taken(request.into_body(), MESSAGE).await.ok_or_else(|| shared.problem(spoken, Kind::TooLarge))?;
    let incoming = Incoming::read(&bytes).map_err(|error| shared.problem(spoken, Kind::InvalidBody).detail(error.to_string()))?;
    if incoming.matter == Matter::Other {
        return Ok("success".into_response());
    }
    let reply = shared.replies.0.get_with(incoming.key(), Arc::default);
    let said = tokio::time::timeout(WITHIN, reply.get_or_try_init(|| text(&shared, &site, &incoming.matter))).await;
    let said = match said {
        Ok(Ok(text)) => text.clone(),
        Ok(Err(problem)) => problem.title().to_owned(),
        Err(_) => shared.problem(teller(&shared), Kind::Timeout).title().to_owned(),
    };
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], incoming.reply(&said, shared.app.clock.moment().as_second())).into_response())
}

/// The language in which the account speaks before it knows its reader's.
fn teller(shared: &Shared) -> Spoken {
    Spoken(shared.app.config.wechat.language)
}

/// What a message is answered with.
async fn text(shared: &Shared, site: &Site, matter: &Matter) -> Result<String, Problem> {
    let spoken = teller(shared);
    let own = |id: &str| shared.app.texts.get(spoken.0, id, None);
    match matter {
        Matter::Text(asked) => {
            let reply = ask::of_text(shared, spoken, Some(spoken.0), asked).await?;
            Ok(short(shared, site, asked, &reply))
        }
        Matter::Subscribed => Ok(own("wechat-greeting")),
        Matter::NotText | Matter::Other => Ok(own("wechat-only-text")),
    }
}

fn short(shared: &Shared, site: &Site, asked: &str, reply: &Reply) -> String {
    let texts = &shared.app.texts;
    let link = format!("<a href=\"{}\">{}</a>", address(site, asked, reply), texts.get(around(reply), "wechat-whole-answer", None));
    let room = Room { characters: CHARACTERS, bytes: BYTES.saturating_sub(link.len() + 2) };
    format!("{}\n\n{link}", short_text(reply, room))
}

/// Where the whole answer is: the question's own page, or the first source where the question is too long for an address.
fn address(site: &Site, asked: &str, reply: &Reply) -> String {
    let question = form_urlencoded::Serializer::new(format!("{}/?", site.0)).append_pair("q", asked.trim()).finish();
    if question.len() <= LINK {
        return question;
    }
    format!("{}{}", site.0, reply.citations.first().map_or("/", |citation| &citation.url))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed(signature: &str, timestamp: &str) -> Signed {
        Signed { signature: signature.to_owned(), timestamp: timestamp.to_owned(), nonce: "nonce".to_owned(), echostr: String::new() }
    }

    #[test]
    fn a_signature_is_the_tokens_and_fresh() {
        let token: SecretString = "token".into();
        let mut parts = ["token", "1000", "nonce"];
        parts.sort_unstable();
        let right = format!("{:x}", Sha1::digest(parts.concat()));
        assert!(signed(&right, "1000").is_genuine(&token, 1200));
        assert!(signed(&right.to_uppercase(), "1000").is_genuine(&token, 900));
        assert!(!signed(&right, "1000").is_genuine(&token, 1301), "old");
        assert!(!signed(&right, "1000").is_genuine(&token, 699), "from the future");
        assert!(!signed(&right, "1001").is_genuine(&token, 1001), "of another time");
        assert!(!signed(&right[..39], "1000").is_genuine(&token, 1000));
        assert!(!signed("", "").is_genuine(&token, 1000));
        assert!(!signed(&right, "-9223372036854775808").is_genuine(&token, 1000));
    }
}
