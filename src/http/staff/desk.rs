//! `/api/v1/staff/desk`, presence and canned texts: what waits, who is there. Knows nothing of what was said.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use futures_util::stream;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::super::body::Body;
use super::super::events::{self, Lasting};
use super::super::problem::{Problem, of_desk};
use super::super::shared::Shared;
use super::super::spoken::{Spoken, chosen};
use crate::accounts::{Account, Session, Staff};
use crate::desk::{AtWork, Card, Desk, Mentioned, Noticed, Staffer, ToApprove};
use crate::knowledge::worded;
use crate::language::Language;

/// How often at most it is looked, before something is sent, whether the session of a stream is still open.
const CHECKED: Duration = Duration::from_secs(2);

/// What stands at the desk.
#[derive(Serialize, ToSchema)]
pub struct DeskOfStaff {
    /// What waits, in its order; the first two hundred.
    waiting: Vec<Card>,
    /// How many wait.
    waiting_count: usize,
    /// What this account holds.
    mine: Vec<Card>,
    /// What others hold.
    others: Vec<Card>,
    /// Answers that wait for approval, those first whose time is over first; the first two hundred.
    to_approve: Vec<ToApprove>,
    /// Who was here within a day.
    staff: Vec<AtWork>,
    /// Notes in which this account is mentioned and which it has not read, the oldest first.
    mentions: Vec<Mentioned>,
    /// Whether the desk is shut by its hours.
    closed_now: bool,
}

/// Whether somebody takes conversations.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PresenceBody {
    /// `available` or `away`.
    presence: Presence,
}

/// Whether somebody takes conversations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum Presence {
    Available,
    Away,
}

/// A text that staff send as it is.
#[derive(Serialize, ToSchema)]
pub struct CannedView {
    /// Its name.
    id: String,
    /// What it is for.
    title: String,
    /// What it says in the language that was asked for.
    text: String,
    /// What it says in Chinese.
    text_zh: String,
}

/// Somebody of the staff as the desk knows them.
pub(super) fn staffer(account: &Account) -> Staffer {
    let display = if account.display.is_empty() { &account.name } else { &account.display };
    Staffer { account: account.id.clone(), display: display.clone() }
}

/// The desk.
pub(super) fn desk(shared: &Shared, spoken: Spoken) -> Result<&Arc<Desk>, Problem> {
    Ok(shared.conversations(spoken)?.desk())
}

/// What stands at the desk.
#[utoipa::path(get, path = "/api/v1/staff/desk", tag = "staff", security(("session" = [])),
    responses((status = 200, body = DeskOfStaff), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn read(State(shared): State<Arc<Shared>>, spoken: Spoken, staff: Staff) -> Result<Json<DeskOfStaff>, Problem> {
    let sight = desk(&shared, spoken)?.sight().await.map_err(|error| of_desk(&shared, spoken, error.into()))?;
    let mentions = sight.mentions.get(&staff.account.id).cloned().unwrap_or_default();
    let (mine, others) = sight.held.iter().cloned().partition(|card| card.account.as_deref() == Some(&staff.account.id));
    let waiting = sight.waiting.clone();
    let (staff, to_approve) = (sight.staff.clone(), sight.to_approve.clone());
    Ok(Json(DeskOfStaff { waiting, waiting_count: sight.waits, mine, others, to_approve, mentions, staff, closed_now: !sight.open }))
}

/// Hears that something changed at the desk, as server-sent events: `desk` (ask again; at most five times a second), `message` (`conversation`,
/// `number`). Whoever listens counts as there.
#[utoipa::path(get, path = "/api/v1/staff/desk/events", tag = "staff", security(("session" = [])),
    responses((status = 200, content_type = "text/event-stream", body = String), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn watch(State(shared): State<Arc<Shared>>, spoken: Spoken, staff: Staff) -> Result<Response, Problem> {
    let watching = desk(&shared, spoken)?.watch(&staffer(&staff.account)).await.map_err(|error| of_desk(&shared, spoken, error))?;
    let open = Open { shared: Arc::clone(&shared), session: staff.session, checked: Instant::now() };
    let told = stream::unfold(Some((watching, open, true)), |state| async move {
        let (mut watching, mut open, is_first) = state?;
        if is_first {
            return Some((Bytes::from(format!("{}event: desk\ndata: {{}}\n\n", events::begin())), Some((watching, open, false))));
        }
        let noticed = watching.next().await;
        if !open.still().await {
            return None;
        }
        let text = match noticed {
            Noticed::Desk => "event: desk\ndata: {}\n\n".to_owned(),
            Noticed::Message { conversation, number } => {
                format!("event: message\ndata: {}\n\n", json!({ "conversation": conversation.to_string(), "number": number }))
            }
            Noticed::Silence => ": \n\n".to_owned(),
            Noticed::Stopping => return Some((Bytes::from(events::again()), None)),
        };
        Some((Bytes::from(text), Some((watching, open, false))))
    });
    Ok(events::sent(told))
}

/// The session of a stream, which ends with it.
pub(super) struct Open {
    pub(super) shared: Arc<Shared>,
    pub(super) session: Session,
    pub(super) checked: Instant,
}

impl Lasting for Open {
    /// Whether the session is still open; looked at now and then.
    async fn still(&mut self) -> bool {
        if self.checked.elapsed() < CHECKED {
            return true;
        }
        self.checked = Instant::now();
        let Some(accounts) = &self.shared.app.accounts else { return false };
        accounts.is_open(&self.session).await.unwrap_or(false)
    }
}

/// Says whether this account takes conversations.
#[utoipa::path(put, path = "/api/v1/staff/presence", request_body = PresenceBody, tag = "staff", security(("session" = [])),
    params(("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn presence(State(shared): State<Arc<Shared>>, spoken: Spoken, staff: Staff, Body(body): Body<PresenceBody>) -> Result<StatusCode, Problem> {
    let is_available = body.presence == Presence::Available;
    let done = desk(&shared, spoken)?.present(&staffer(&staff.account), Some(is_available)).await;
    done.map_err(|error| of_desk(&shared, spoken, error))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Texts that staff send as they are, in a language of the interface and in Chinese.
#[utoipa::path(get, path = "/api/v1/staff/canned", tag = "staff", security(("session" = [])),
    params(("language" = Option<String>, Query, description = "of the visitor")),
    responses((status = 200, body = Vec<CannedView>), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn canned(State(shared): State<Arc<Shared>>, spoken: Spoken, _: Staff, uri: Uri) -> Result<Json<Vec<CannedView>>, Problem> {
    let language = chosen(uri.query()).unwrap_or(spoken.0);
    let index = shared.index(spoken)?;
    let said = |words, language| worded(words, language).map(|(_, text)| text.to_owned()).unwrap_or_default();
    let views = index.knowledge.canned.iter().map(|canned| CannedView {
        id: canned.name.clone(),
        title: said(&canned.title, spoken.0),
        text: said(&canned.text, language),
        text_zh: said(&canned.text, Language::ZH),
    });
    Ok(Json(views.collect()))
}
