//! Answers that wait until a person has looked at them: held, sent, changed, refused, or given out when the time is over. All of it stands in the
//! database: a restart in between changes nothing. Knows nothing of sessions, or of which topics are meant.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;

use super::turn::{Answered, closed};
use super::{Conversations, events};
use crate::answer::{AskedAs, Reply, notice, teller};
use crate::audit::{Action, Entry};
use crate::desk::{DeskError, Fallback, Said, Staffer};
use crate::language::Language;
use crate::store::{Approval, Change, Fate, Held, Id, Progress, Standing, StoreError};

/// How often it is looked whether somebody waited long enough.
const LOOK: Duration = Duration::from_secs(1);
/// Answers given out at once.
const AT_ONCE: i64 = 50;

/// What somebody of the staff decides on an answer.
#[derive(Debug)]
pub enum Decision {
    /// It is sent as it is.
    Approve,
    /// This is sent instead, as a person's word.
    Change(Said),
    /// It is not sent, and the visitor waits for a person.
    Refuse,
}

impl Conversations {
    /// Has an answer wait until a person has looked at it, and tells the visitor so. False if it is not to wait, or was given already.
    pub(super) async fn held(&self, change: &mut Change, message: i64, answered: &Answered) -> Result<bool, StoreError> {
        let Answered { reply, memory, asked, .. } = answered;
        let Some((topic, within)) = self.desk.supervises(reply, false) else { return Ok(false) };
        let now = self.clock.moment();
        let until = now.checked_add(within).unwrap_or(now);
        let unread = |error: serde_json::Error| StoreError::Damaged { what: "an answer", value: error.to_string() };
        let asked = asked.as_ref().map(serde_json::to_string).transpose().map_err(unread)?;
        let held = Held { message, topic, reply: serde_json::to_string(reply).map_err(unread)?, asked, until };
        if !change.hold(&held).await? {
            return Ok(false);
        }
        // What is said next may lean on the question, whatever becomes of its answer.
        change.remember(&serde_json::to_string(memory).map_err(unread)?).await?;
        change.at_desk().await?;
        let spoken = spoken(reply, change.conversation().language);
        let mut told = json!({ "message": message, "text": self.texts.get(spoken, "desk-checking", None), "until": until.to_string() });
        if reply.is_urgent() {
            // Whoever is in danger waits for nobody to be told whom to call.
            told["urgent"] = json!(reply.answer.first().map(|first| &first.text));
            told["contacts"] = json!(reply.contacts);
        }
        change.tell(events::CHECKING, &told.to_string()).await?;
        Ok(true)
    }

    /// Gives out what nobody looked at in time, again and again until the service stops.
    pub(super) async fn give_out(self: Arc<Self>) {
        loop {
            tokio::select! {
                () = self.stop.cancelled() => return,
                () = tokio::time::sleep(LOOK) => {}
            }
            let lapsed = match self.store.lapsed(self.clock.moment(), AT_ONCE).await {
                Ok(lapsed) => lapsed,
                Err(error) => {
                    tracing::error!(%error, "answers that wait for approval cannot be looked for");
                    continue;
                }
            };
            for (id, message) in lapsed {
                if let Err(error) = self.lapses(id, message).await {
                    tracing::error!(conversation.id = %id, %error, "an answer that waited for approval could not be given out");
                }
            }
        }
    }

    async fn lapses(&self, id: Id, message: i64) -> Result<(), StoreError> {
        self.desk.sight().await?;
        let now = self.clock.moment();
        let Some(mut change) = self.store.change(id, now).await? else { return Ok(()) };
        let Some(held) = change.approval(message).await?.filter(|held| held.fate == Fate::Held && held.until <= now) else { return Ok(()) };
        change.settle(message, Fate::Lapsed, None).await?;
        change.at_desk().await?;
        match self.desk.fallback() {
            Fallback::Release => self.released(&mut change, &held, "unchecked").await?,
            Fallback::HandOver => self.called(&mut change, &held).await?,
        }
        self.saved(change, message).await
    }

    /// Decides on an answer that waits. Of two who do so one wins, and so does the clock; gives what became of it.
    pub async fn decide(&self, id: Id, message: i64, by: &Staffer, decision: Decision) -> Result<Fate, DeskError> {
        if self.store.conversation(id).await?.is_none() {
            return Err(DeskError::NotFound);
        }
        self.desk.sight().await?;
        let mut change = self.store.change(id, self.clock.moment()).await?.ok_or(DeskError::NotFound)?;
        let held = change.approval(message).await?.ok_or(DeskError::NotFound)?;
        if held.fate != Fate::Held {
            return Err(DeskError::AlreadyDecided(held.display));
        }
        if let Some(at) = change.handover().await?.filter(|at| at.state == Standing::WithStaff && at.account.as_deref() != Some(&by.account)) {
            return Err(DeskError::NotYours(at.display));
        }
        let (fate, action) = match &decision {
            Decision::Approve => (Fate::Approved, Action::AnswerApproved),
            Decision::Change(_) => (Fate::Changed, Action::AnswerChanged),
            Decision::Refuse => (Fate::Refused, Action::AnswerRefused),
        };
        change.settle(message, fate, Some((&by.account, &by.display))).await?;
        change.at_desk().await?;
        match decision {
            Decision::Approve => self.released(&mut change, &held, "approved").await?,
            Decision::Change(said) => {
                if change.last_message().await? + 1 > i64::try_from(self.most()).unwrap_or(i64::MAX) {
                    return Err(DeskError::Full);
                }
                if change.end(message, Progress::Finished).await? {
                    change.tell("received", &json!({ "message": message, "display": by.display }).to_string()).await?;
                    self.desk.word(&mut change, by, said, None).await?;
                }
            }
            Decision::Refuse => self.called(&mut change, &held).await?,
        }
        closed(&mut change).await?;
        change.record(&Entry::by(&by.account, action, id.to_string()).with(json!({ "message": message }))).await?;
        change.save().await?;
        self.desk.tell(id);
        self.desk.tell_message(id, message);
        Ok(fate)
    }

    async fn saved(&self, mut change: Change, message: i64) -> Result<(), StoreError> {
        let id = change.conversation().id;
        closed(&mut change).await?;
        change.save().await?;
        self.desk.tell(id);
        self.desk.tell_message(id, message);
        Ok(())
    }

    /// Gives out an answer that waited, with a word on who has looked at it.
    async fn released(&self, change: &mut Change, held: &Approval, kind: &str) -> Result<(), StoreError> {
        let (mut reply, asked) = read(held)?;
        let wanted = asked.as_ref().and_then(|asked| asked.answer_language).unwrap_or(reply.question_language);
        reply.notices.push(notice(&self.texts, teller(wanted), kind, None));
        self.finished(change, held.message, &reply, asked.as_ref()).await.map(drop)
    }

    /// Calls a person in place of an answer that waited.
    async fn called(&self, change: &mut Change, held: &Approval) -> Result<(), StoreError> {
        let (reply, _) = read(held)?;
        let told = self.handed_over(change, reply.question_language, reply.as_of).await?;
        self.finished(change, held.message, &told, None).await.map(drop)
    }
}

fn spoken(reply: &Reply, interface: Option<Language>) -> Language {
    [Some(reply.question_language), interface].into_iter().flatten().find(|language| language.has_interface()).unwrap_or(Language::EN)
}

fn read(held: &Approval) -> Result<(Reply, Option<AskedAs>), StoreError> {
    let damaged = |value: String| StoreError::Damaged { what: "an answer that waits", value };
    let reply = held.reply.as_deref().ok_or_else(|| damaged(String::new()))?;
    let asked = held.asked.as_deref().map(serde_json::from_str).transpose();
    let mut reply: Reply = serde_json::from_str(reply).map_err(|error| damaged(error.to_string()))?;
    // What spoke for it is not kept; a person was asked to look at it anyway.
    reply.balance = f32::MAX;
    Ok((reply, asked.map_err(|error| damaged(error.to_string()))?))
}
