//! What staff do with one conversation: take it, speak in it, give it on or back, close it, write beside it. Knows nothing of the order at the desk.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::{FromRequestParts, Path};
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::body::Body;
use super::super::problem::{Kind, Problem, of_accounts, of_desk};
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use super::super::visitor::Key;
use super::conversations::named;
use super::desk::{desk, staffer};
use crate::accounts::{Account, Role, Staff};
use crate::answer::citation_of;
use crate::desk::{Desk, DeskError, Said, Staffer};
use crate::language::Language;
use crate::rules::SectionRef;
use crate::store::{Id, Translated};
use crate::translation::warnings;

/// Characters of a message and of a note at most.
const MESSAGE: usize = 4000;
const NOTE: usize = 2000;
/// Labels of a conversation, and characters of one, at most.
const LABELS: usize = 20;
const LABEL: usize = 40;

/// What somebody of the staff says: a text, a canned text, a section of a guide, or a text with a section.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WordBody {
    /// At most 4,000 characters.
    #[serde(default)]
    pub(super) text: String,
    /// The language of the text; of a canned text or a section, the language in which it is sent.
    #[schema(value_type = String, example = "zh")]
    pub(super) language: Language,
    /// The name of a canned text, sent in `language`.
    #[serde(default)]
    pub(super) canned: Option<String>,
    /// A section, as `overstay#fines`.
    #[serde(default)]
    pub(super) section: Option<String>,
    /// The text in the visitor's language, by a machine: the visitor reads both, and which is which.
    #[serde(default)]
    pub(super) translation: Option<TranslatedBody>,
}

/// A text in the visitor's language, by a machine.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TranslatedBody {
    /// At most 4,000 characters.
    text: String,
    /// Its language.
    #[schema(value_type = String, example = "ja")]
    language: Language,
    /// Whether whoever sends it has read where it says something else than the text. Without that, and where it does: 409 `translation-differs`.
    #[serde(default)]
    read: bool,
}

/// A message that was kept.
#[derive(Serialize, ToSchema)]
pub struct WordView {
    /// Its number in the conversation.
    number: i64,
}

/// To whom a conversation is given.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TransferBody {
    /// The account's id or name.
    account: String,
}

/// A note.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteBody {
    /// At most 2,000 characters; personal data is taken out.
    text: String,
    /// The id or name of the account that is to read it.
    #[serde(default)]
    mention: Option<String>,
}

/// The labels of a conversation.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LabelsBody {
    /// At most 20 of at most 40 characters.
    labels: Vec<String>,
}

/// That a conversation is held by this account.
#[derive(Serialize, ToSchema)]
pub struct ClaimView {
    /// The conversation.
    conversation: String,
    /// Since when.
    claimed: String,
    /// Seconds for which the visitor waited.
    waited_s: i64,
}

/// One request of somebody of the staff about one conversation.
pub struct Deed {
    pub(super) shared: Arc<Shared>,
    pub(super) spoken: Spoken,
    desk: Arc<Desk>,
    pub(super) id: Id,
    pub(super) by: Staffer,
}

impl FromRequestParts<Arc<Shared>> for Deed {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Problem> {
        let Ok(spoken) = Spoken::from_request_parts(parts, shared).await;
        // First the right: who has none is told nothing of the conversation.
        let staff = Staff::from_request_parts(parts, shared).await?;
        let named_in = Path::<HashMap<String, String>>::from_request_parts(parts, shared).await.map(|Path(names)| names).unwrap_or_default();
        let id = named_in.get("id").cloned().unwrap_or_default();
        let (id, desk) = (named(shared, spoken, &id)?, Arc::clone(desk(shared, spoken)?));
        Ok(Self { shared: Arc::clone(shared), spoken, desk, id, by: staffer(&staff.account) })
    }
}

impl Deed {
    pub(super) fn told(&self, error: DeskError) -> Problem {
        of_desk(&self.shared, self.spoken, error)
    }

    fn done(&self, done: Result<(), DeskError>) -> Result<StatusCode, Problem> {
        done.map(|()| StatusCode::NO_CONTENT).map_err(|error| self.told(error))
    }

    pub(super) fn wrong(&self, field: &str, detail: String) -> Problem {
        self.shared.problem(self.spoken, Kind::UnknownValue).field(field).detail(detail)
    }

    /// A text that people typed: not empty, not too long, without signs that nobody sees.
    fn text(&self, text: &str, most: usize) -> Result<String, Problem> {
        readable(text, most).map_err(|detail| self.wrong("text", detail))
    }

    /// An account that may talk to people, by id or name.
    async fn colleague(&self, field: &str, named: &str) -> Result<Account, Problem> {
        let accounts = self.shared.accounts(self.spoken)?.list().await.map_err(|error| of_accounts(&self.shared, self.spoken, &error))?;
        let may = |account: &Account| account.disabled.is_none() && matches!(account.role, Role::Staff | Role::Administrator);
        let found = accounts.into_iter().find(|account| (account.id == named || account.name == named) && may(account));
        found.ok_or_else(|| self.wrong(field, "is no account that takes conversations".to_owned()))
    }
}

/// Takes a conversation: of two who do so at once one wins, and the other is told who.
#[utoipa::path(post, path = "/api/v1/staff/conversations/{id}/claim", tag = "staff", security(("session" = [])),
    params(("id" = String, Path), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 200, body = ClaimView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn claim(deed: Deed) -> Result<Json<ClaimView>, Problem> {
    let at = deed.desk.claim(deed.id, &deed.by).await.map_err(|error| deed.told(error))?;
    let claimed = at.claimed.unwrap_or(at.asked);
    let waited_s = claimed.duration_since(at.asked).as_secs().max(0);
    Ok(Json(ClaimView { conversation: deed.id.to_string(), claimed: claimed.to_string(), waited_s }))
}

/// Says something to the visitor. The same message with the same `Idempotency-Key` is kept once.
#[utoipa::path(post, path = "/api/v1/staff/conversations/{id}/messages", request_body = WordBody, tag = "staff", security(("session" = [])),
    params(("id" = String, Path), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session"), ("Idempotency-Key" = Option<String>, Header, description = "the same message with the same key is taken in once")),
    responses((status = 201, body = WordView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn say(deed: Deed, key: Key, Body(body): Body<WordBody>) -> Result<(StatusCode, Json<WordView>), Problem> {
    let said = word(&deed, body, key.0)?;
    let most = deed.shared.conversations(deed.spoken)?.most();
    let sent = deed.desk.say(deed.id, &deed.by, said, most).await.map_err(|error| deed.told(error))?;
    let status = if sent.is_again { StatusCode::OK } else { StatusCode::CREATED };
    Ok((status, Json(WordView { number: sent.number })))
}

/// What is said, with a canned text or a section in the language that it is sent in: never in another than was asked for.
pub(super) fn word(deed: &Deed, body: WordBody, key: Option<String>) -> Result<Said, Problem> {
    let WordBody { mut text, language, canned, section, translation } = body;
    let index = deed.shared.index(deed.spoken)?;
    if let Some(name) = canned {
        let found = index.knowledge.canned.iter().find(|canned| canned.name == name).and_then(|canned| canned.text.get(&language));
        text.clone_from(found.ok_or_else(|| deed.wrong("canned", format!("is no canned text in {language}")))?);
    }
    let mut attached = None;
    if let Some(section) = section {
        let none = || deed.wrong("section", format!("is no section in force in {language}; write `guide#anchor`"));
        let SectionRef { guide, anchor } = section.parse().map_err(|_| none())?;
        let today = deed.shared.app.clock.today();
        let edition = index.knowledge.guides.get(&guide).and_then(|guide| guide.on(today));
        let citation = edition.and_then(|edition| citation_of(edition, &anchor, language)).ok_or_else(none)?;
        if text.trim().is_empty() {
            text.clone_from(&citation.text);
        }
        attached = serde_json::to_string(&citation).ok();
    }
    let text = deed.text(&text, MESSAGE)?;
    let translation = translation.map(|translation| translated(deed, &text, language, &translation)).transpose()?;
    Ok(Said { text, language, attached, translation, key })
}

/// A translation that may be sent: in another language, and read by whoever sends it where it says something else.
fn translated(deed: &Deed, text: &str, language: Language, body: &TranslatedBody) -> Result<Translated, Problem> {
    if body.language == language {
        return Err(deed.wrong("translation.language", "must be another language than the text's".to_owned()));
    }
    let translation = readable(&body.text, MESSAGE).map_err(|detail| deed.wrong("translation.text", detail))?;
    if !body.read && !warnings((language, text), (body.language, &translation)).is_empty() {
        return Err(deed.shared.problem(deed.spoken, Kind::TranslationDiffers));
    }
    Ok(Translated { text: translation, language: body.language })
}

/// A text that people typed: not empty, not too long, without signs that nobody sees; else what is wrong with it.
pub(super) fn readable(text: &str, most: usize) -> Result<String, String> {
    let text: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
    let text = text.trim();
    match text.chars().count() {
        0 => Err("must not be empty".to_owned()),
        length if length > most => Err(format!("at most {most} characters")),
        _ => Ok(text.to_owned()),
    }
}

/// Gives a conversation back to the head of the queue.
#[utoipa::path(post, path = "/api/v1/staff/conversations/{id}/release", tag = "staff", security(("session" = [])),
    params(("id" = String, Path), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn release(deed: Deed) -> Result<StatusCode, Problem> {
    deed.done(deed.desk.release(deed.id, &deed.by).await)
}

/// Gives a conversation back to the machine, which answers again.
#[utoipa::path(post, path = "/api/v1/staff/conversations/{id}/return", tag = "staff", security(("session" = [])),
    params(("id" = String, Path), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn give_back(deed: Deed) -> Result<StatusCode, Problem> {
    deed.done(deed.desk.give_back(deed.id, &deed.by).await)
}

/// Gives a conversation to somebody else of the staff.
#[utoipa::path(post, path = "/api/v1/staff/conversations/{id}/transfer", request_body = TransferBody, tag = "staff", security(("session" = [])),
    params(("id" = String, Path), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn transfer(deed: Deed, Body(body): Body<TransferBody>) -> Result<StatusCode, Problem> {
    let to = deed.colleague("account", &body.account).await?;
    deed.done(deed.desk.transfer(deed.id, &deed.by, &staffer(&to)).await)
}

/// Closes a conversation.
#[utoipa::path(post, path = "/api/v1/staff/conversations/{id}/close", tag = "staff", security(("session" = [])),
    params(("id" = String, Path), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn close(deed: Deed) -> Result<StatusCode, Problem> {
    deed.done(deed.desk.close(deed.id, &deed.by).await)
}

/// Writes a note beside a conversation. Visitors never read it.
#[utoipa::path(post, path = "/api/v1/staff/conversations/{id}/notes", request_body = NoteBody, tag = "staff", security(("session" = [])),
    params(("id" = String, Path), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 201, body = WordView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn note(deed: Deed, Body(body): Body<NoteBody>) -> Result<(StatusCode, Json<WordView>), Problem> {
    let text = deed.text(&body.text, NOTE)?;
    let mention = match &body.mention {
        Some(named) => Some(deed.colleague("mention", named).await?.id),
        None => None,
    };
    let number = deed.desk.note(deed.id, &deed.by, &text, mention.as_deref()).await.map_err(|error| deed.told(error))?;
    Ok((StatusCode::CREATED, Json(WordView { number })))
}

/// Gives a conversation labels, in place of those it had.
#[utoipa::path(put, path = "/api/v1/staff/conversations/{id}/labels", request_body = LabelsBody, tag = "staff", security(("session" = [])),
    params(("id" = String, Path), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 200, body = LabelsBody), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn label(deed: Deed, Body(body): Body<LabelsBody>) -> Result<Json<LabelsBody>, Problem> {
    let mut labels: Vec<String> = body.labels.iter().map(|label| label.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    labels.sort();
    labels.dedup();
    let is_wrong = |label: &String| label.is_empty() || label.chars().count() > LABEL || label.chars().any(char::is_control);
    if labels.len() > LABELS || labels.iter().any(is_wrong) {
        return Err(deed.wrong("labels", format!("at most {LABELS} of 1 to {LABEL} characters")));
    }
    deed.desk.label(deed.id, &deed.by, &labels).await.map_err(|error| deed.told(error))?;
    Ok(Json(LabelsBody { labels }))
}
