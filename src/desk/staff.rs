//! What staff do with a conversation: take it, speak, give it on or back, close it, write beside it. Of two who take it one wins. Knows nothing of
//! sessions or rights.

use std::collections::HashSet;
use std::sync::{Arc, MutexGuard, PoisonError};

use serde_json::{Value, json};

use super::{Desk, DeskError, words};
use crate::audit::{Action, Entry};
use crate::language::Language;
use crate::store::{Change, Fate, Filter, Handover, Happening, Id, Note, Standing, State, StoreError, Told, Translated, Word};

/// Somebody of the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staffer {
    /// The account.
    pub account: String,
    /// The name that visitors read.
    pub display: String,
}

/// Who read what in an hour: that is recorded already.
#[derive(Debug, Default)]
pub(super) struct Views {
    hour: i64,
    seen: HashSet<(String, Id)>,
}

/// What somebody of the staff says.
#[derive(Debug, Clone)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// The section that is sent with it, as JSON.
    pub attached: Option<String>,
    /// The text in the visitor's language, by a machine.
    pub translation: Option<Translated>,
    /// By which a message that is sent again is known.
    pub key: Option<String>,
}

/// A message that was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sent {
    /// Its number.
    pub number: i64,
    /// Whether it was kept before.
    pub is_again: bool,
}

impl Said {
    /// All by which a message that is sent again is known to be the same.
    fn whole(&self) -> String {
        let translation = self.translation.as_ref().map(|translation| format!("\n{}\n{}", translation.language, translation.text));
        format!("{}\n{}{}", self.language, self.text, translation.unwrap_or_default())
    }
}

impl Desk {
    async fn change(&self, id: Id) -> Result<Change, DeskError> {
        // Looked at first without waiting for anybody.
        if self.store.conversation(id).await?.is_none() {
            return Err(DeskError::NotFound);
        }
        self.store.change(id, self.clock.moment()).await?.ok_or(DeskError::NotFound)
    }

    /// A change of a conversation that somebody holds, and where it stands.
    async fn held(&self, id: Id, by: &Staffer) -> Result<(Change, Handover), DeskError> {
        let mut change = self.change(id).await?;
        let at = held_by(&mut change, by).await?;
        Ok((change, at))
    }

    /// Makes a change at the desk durable, with the record of it, and tells of it.
    async fn done(&self, mut change: Change, by: &Staffer, action: Action, detail: Value) -> Result<(), DeskError> {
        let id = change.conversation().id;
        change.record(&Entry::by(&by.account, action, id.to_string()).with(detail)).await?;
        change.save().await?;
        self.tell(id);
        Ok(())
    }

    /// Takes a conversation, whether its visitor waits or not. Taken twice by one, it is taken once.
    pub async fn claim(self: &Arc<Self>, id: Id, by: &Staffer) -> Result<Handover, DeskError> {
        let mut change = self.change(id).await?;
        if change.conversation().state == State::Closed {
            return Err(DeskError::Closed);
        }
        let now = self.clock.moment();
        let known = change.handover().await?;
        if let Some(at) = known.as_ref().filter(|at| at.state == Standing::WithStaff) {
            return match &at.account {
                Some(account) if *account == by.account => Ok(at.clone()),
                _ => Err(DeskError::AlreadyClaimed(at.display.clone().unwrap_or_default())),
            };
        }
        change.at_desk().await?;
        let language = change.conversation().language;
        let mut at = known.unwrap_or_else(|| Handover::unasked(id, now, language));
        match (at.state, at.first_word) {
            (Standing::Waiting, None) => change.waited(now.duration_since(at.asked).as_secs().max(0), at.language).await?,
            // Who was spoken to and waits again has not waited all the time: that tells nothing of how long others will.
            (Standing::Waiting, Some(_)) => {}
            _ => at.asked = now,
        }
        at.state = Standing::WithStaff;
        (at.account, at.display) = (Some(by.account.clone()), Some(by.display.clone()));
        (at.claimed, at.unanswered, at.last_visitor) = (Some(now), Some(now), at.last_visitor.or(Some(now)));
        change.stand(&at).await?;
        self.joined(&mut change, &at, "desk-joined").await?;
        // What waits for approval is theirs to answer now.
        for message in change.held().await? {
            change.settle(message, Fate::Passed, Some((&by.account, &by.display))).await?;
            self.received(&mut change, message).await?;
        }
        self.done(change, by, Action::ConversationClaimed, json!({})).await?;
        Ok(at)
    }

    async fn joined(&self, change: &mut Change, at: &Handover, id: &str) -> Result<(), DeskError> {
        let display = at.display.clone().unwrap_or_default();
        let text = words::named(&self.texts, Language::told_in(at.language), id, &display);
        change.tell("staff_joined", &json!({ "display": display, "text": text }).to_string()).await?;
        Ok(())
    }

    /// Says something to the visitor; `most`: messages that a conversation may have.
    pub async fn say(&self, id: Id, by: &Staffer, said: Said, most: usize) -> Result<Sent, DeskError> {
        let mut change = self.change(id).await?;
        let key = said.key.as_ref().map(|key| {
            let sealed = |purpose: &str, text: &str| {
                let key = blake3::derive_key(purpose, format!("{} {id}", by.account).as_bytes());
                blake3::keyed_hash(&key, text.as_bytes()).to_hex().to_string()
            };
            (sealed("openwindow staff idempotency key", key), sealed("openwindow staff message", &said.whole()))
        });
        if let Some((key, fingerprint)) = &key
            && let Some(same) = change.same(key).await?
        {
            let is_same = same.fingerprint.as_ref() == Some(fingerprint);
            return if is_same { Ok(Sent { number: same.number, is_again: true }) } else { Err(DeskError::OtherMessage) };
        }
        // After that: what was kept before is known again, though the conversation went on to somebody else meanwhile.
        let mut at = held_by(&mut change, by).await?;
        if change.last_message().await? + 1 > i64::try_from(most).unwrap_or(i64::MAX) {
            return Err(DeskError::Full);
        }
        change.at_desk().await?;
        let now = self.clock.moment();
        let number = self.word(&mut change, by, said, key).await?;
        (at.last_staff, at.unanswered) = (Some(now), None);
        if at.first_word.is_none() {
            at.first_word = Some(now);
            let seconds = now.duration_since(at.asked).as_secs().max(0);
            change.happened(Happening::FirstWord, seconds, at.language, at.topic.as_deref()).await?;
        }
        at.seen = at.seen.max(number);
        change.stand(&at).await?;
        self.done(change, by, Action::MessageSent, json!({ "number": number })).await?;
        self.tell_message(id, number);
        Ok(Sent { number, is_again: false })
    }

    /// Keeps what somebody says, and tells the visitor; gives its number.
    pub async fn word(&self, change: &mut Change, by: &Staffer, said: Said, key: Option<(String, String)>) -> Result<i64, StoreError> {
        let Said { text, language, attached, translation, .. } = said;
        let mut told = json!({ "from": "staff", "display": by.display, "text": text, "language": language });
        let section = attached.as_deref().and_then(|attached| serde_json::from_str::<Value>(attached).ok());
        if let Some(translation) = &translation {
            told["translation"] = json!(translation);
        }
        let word = Word { author: by.account.clone(), author_name: by.display.clone(), text, language, attached, translation, key };
        let number = change.word(&word).await?;
        told["number"] = json!(number);
        if let Some(section) = section {
            told["sections"] = json!([section]);
        }
        change.tell("message", &told.to_string()).await?;
        Ok(number)
    }

    /// Gives a conversation back to the head of the queue.
    pub async fn release(&self, id: Id, by: &Staffer) -> Result<(), DeskError> {
        let (mut change, at) = self.held(id, by).await?;
        self.back(&mut change, at, "desk-released").await?;
        self.done(change, by, Action::ConversationReleased, json!({})).await
    }

    /// Puts a conversation at the head of the queue, and tells the visitor.
    pub(super) async fn back(&self, change: &mut Change, mut at: Handover, id: &str) -> Result<(), DeskError> {
        change.at_desk().await?;
        let now = self.clock.moment();
        at.place = change.place(true).await?.unwrap_or_else(|| now.as_microsecond());
        let display = at.display.clone().unwrap_or_default();
        let text = words::named(&self.texts, Language::told_in(at.language), id, &display);
        at.leave(Standing::Waiting);
        change.stand(&at).await?;
        left(change, &at, &text).await?;
        // Whoever listens follows the place from here on.
        let place = self.sight.borrow().at(1);
        change.tell("waiting", &self.waiting(place, at.language)).await?;
        Ok(())
    }

    /// Gives a conversation back to the machine.
    pub async fn give_back(&self, id: Id, by: &Staffer) -> Result<(), DeskError> {
        let (mut change, mut at) = self.held(id, by).await?;
        change.at_desk().await?;
        let text = words::named(&self.texts, Language::told_in(at.language), "desk-returned", &by.display);
        at.leave(Standing::Answering);
        change.stand(&at).await?;
        left(&mut change, &at, &text).await?;
        self.done(change, by, Action::ConversationReturned, json!({})).await
    }

    /// Gives a conversation to somebody else.
    pub async fn transfer(&self, id: Id, by: &Staffer, to: &Staffer) -> Result<(), DeskError> {
        let (mut change, mut at) = self.held(id, by).await?;
        change.at_desk().await?;
        let now = self.clock.moment();
        (at.account, at.display) = (Some(to.account.clone()), Some(to.display.clone()));
        (at.claimed, at.unanswered, at.seen) = (Some(now), Some(now), 0);
        change.stand(&at).await?;
        self.joined(&mut change, &at, "desk-transferred").await?;
        self.done(change, by, Action::ConversationTransferred, json!({ "to": to.account })).await
    }

    /// Closes a conversation.
    pub async fn close(&self, id: Id, by: &Staffer) -> Result<(), DeskError> {
        let (mut change, at) = self.held(id, by).await?;
        self.end(&mut change, at, "desk-closed").await?;
        self.done(change, by, Action::ConversationClosed, json!({})).await
    }

    /// Closes a conversation and tells the visitor why.
    pub(super) async fn end(&self, change: &mut Change, mut at: Handover, id: &str) -> Result<(), DeskError> {
        change.at_desk().await?;
        let display = at.display.clone().unwrap_or_default();
        let text = words::named(&self.texts, Language::told_in(at.language), id, &display);
        at.state = Standing::Closed;
        change.stand(&at).await?;
        change.state(State::Closed).await?;
        left(change, &at, &text).await?;
        // What still waits is ended by whoever works on it, who closes then.
        if change.pending().await? == 0 {
            change.tell("closed", &json!({ "text": text }).to_string()).await?;
        }
        Ok(())
    }

    /// Writes a note beside a conversation; gives its number.
    pub async fn note(&self, id: Id, by: &Staffer, text: &str, mention: Option<&str>) -> Result<i64, DeskError> {
        let text = self.publisher.masked(text);
        let mut change = self.change(id).await?;
        change.at_desk().await?;
        let number = change.note(&by.account, &by.display, &text, mention).await?;
        self.done(change, by, Action::NoteWritten, json!({ "number": number })).await?;
        Ok(number)
    }

    /// Gives a conversation labels, in place of those it had. Their number alone is recorded: what people typed about a visitor is not kept for ever.
    pub async fn label(&self, id: Id, by: &Staffer, labels: &[String]) -> Result<(), DeskError> {
        let mut change = self.change(id).await?;
        change.at_desk().await?;
        change.label(labels).await?;
        self.done(change, by, Action::ConversationLabelled, json!({ "labels": labels.len() })).await
    }

    /// Conversations, the latest activity first, at most so many.
    pub async fn found(&self, filter: &Filter, most: i64) -> Result<Vec<Told>, DeskError> {
        Ok(self.store.newest(filter, most).await?)
    }

    /// What is written beside a conversation: notes and labels.
    pub async fn beside(&self, id: Id) -> Result<(Vec<Note>, Vec<String>), DeskError> {
        Ok((self.store.notes(id).await?, self.store.labels(id).await?))
    }

    /// Notes that whoever holds a conversation has read it up to a message.
    pub async fn read(&self, id: Id, by: &Staffer, number: i64) -> Result<(), DeskError> {
        let is_unread = |at: &Handover| at.account.as_deref() == Some(&by.account) && at.seen < number;
        if !self.store.handover(id).await?.as_ref().is_some_and(is_unread) {
            return Ok(());
        }
        let mut change = self.change(id).await?;
        let Some(mut at) = change.handover().await?.filter(is_unread) else { return Ok(()) };
        change.at_desk().await?;
        at.seen = number;
        change.stand(&at).await?;
        change.save().await?;
        self.tell_staff();
        Ok(())
    }

    /// Records that somebody reads a conversation, once an hour for each account and conversation. What they were to read beside it is read then.
    pub async fn viewed(&self, id: Id, by: &Staffer) -> Result<(), DeskError> {
        let now = self.clock.moment();
        let is_mentioned = self.sight.borrow().mentions.get(&by.account).is_some_and(|all| all.iter().any(|each| each.conversation == id.to_string()));
        if is_mentioned && self.store.mentions_read(id, &by.account, now).await? {
            self.tell_staff();
        }
        let hour = now.as_second() / 3600;
        let is_kept = |views: &mut Views| {
            if views.hour != hour {
                *views = Views { hour, seen: HashSet::new() };
            }
            views.seen.contains(&(by.account.clone(), id))
        };
        if is_kept(&mut self.views()) {
            return Ok(());
        }
        self.store.record(&Entry::by(&by.account, Action::ConversationViewed, id.to_string()), now).await?;
        self.views().seen.insert((by.account.clone(), id));
        Ok(())
    }

    fn views(&self) -> MutexGuard<'_, Views> {
        self.views.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that somebody of the staff is there, and whether they take conversations, if they say so.
    pub async fn present(&self, by: &Staffer, is_available: Option<bool>) -> Result<(), DeskError> {
        self.store.present(&by.account, &by.display, is_available, self.clock.moment()).await?;
        self.tell_staff();
        Ok(())
    }
}

/// Tells a visitor that nobody of the staff has the conversation any more, and where it stands now.
pub(super) async fn left(change: &mut Change, at: &Handover, text: &str) -> Result<(), StoreError> {
    change.tell("staff_left", &json!({ "text": text, "next": at.state.name() }).to_string()).await?;
    Ok(())
}

/// Where a conversation stands that somebody holds.
async fn held_by(change: &mut Change, by: &Staffer) -> Result<Handover, DeskError> {
    if change.conversation().state == State::Closed {
        return Err(DeskError::Closed);
    }
    match change.handover().await? {
        Some(at) if at.state == Standing::WithStaff && at.account.as_deref() == Some(&by.account) => Ok(at),
        at => Err(DeskError::NotYours(at.filter(|at| at.state == Standing::WithStaff).and_then(|at| at.display))),
    }
}

impl Handover {
    /// Of a conversation whose visitor never asked for a person.
    pub(super) fn unasked(conversation: Id, now: jiff::Timestamp, language: Option<Language>) -> Self {
        Self {
            conversation,
            state: Standing::Answering,
            place: 0,
            asked: now,
            language,
            question_language: None,
            topic: None,
            reason: None,
            account: None,
            display: None,
            claimed: None,
            first_word: None,
            unanswered: None,
            last_visitor: None,
            last_staff: None,
            heard: None,
            seen: 0,
        }
    }
}
