//! What a person may ask of us about a conversation: all that is kept of it, and that nothing is kept any more; and what is left in it for staff. Knows
//! nothing of how it is told.

use serde_json::json;

use super::{ConversationError, Conversations, Token, Whole};
use crate::audit::{Action, Entry};
use crate::language::Language;
use crate::store::{Event, Id, Letter, Note, StoreError};

/// All that is kept of a conversation.
#[derive(Debug, Clone)]
pub struct All {
    /// What was said, and what was thought of it.
    pub whole: Whole,
    /// What its listeners heard.
    pub events: Vec<Event>,
    /// What staff wrote beside it.
    pub notes: Vec<Note>,
    /// Its labels.
    pub labels: Vec<String>,
    /// What the visitor left for staff, encrypted.
    pub letter: Option<Letter>,
}

/// On whose word something is done with a conversation.
#[derive(Clone, Copy)]
pub enum Whose<'a> {
    /// The visitor's own.
    Visitor(&'a Token),
    /// An account's that has the right to it.
    Account(&'a str),
}

impl Whose<'_> {
    fn entry(self, action: Action, id: Id) -> Entry {
        match self {
            Self::Visitor(_) => Entry::outside(action, id.to_string()).with(json!({ "by": "visitor" })),
            Self::Account(account) => Entry::by(account, action, id.to_string()),
        }
    }
}

impl Conversations {
    async fn theirs(&self, id: Id, whose: Whose<'_>) -> Result<(), ConversationError> {
        match whose {
            Whose::Visitor(token) => self.own(id, token).await.map(drop),
            Whose::Account(_) => self.store.conversation(id).await?.map(drop).ok_or(ConversationError::NotFound),
        }
    }

    /// All that is kept of a conversation. That it is given out is recorded first: what cannot be recorded is not given.
    pub async fn all(&self, id: Id, whose: Whose<'_>) -> Result<All, ConversationError> {
        self.theirs(id, whose).await?;
        self.store.record(&whose.entry(Action::ConversationExported, id), self.clock.moment()).await?;
        let conversation = self.store.conversation(id).await?.ok_or(ConversationError::NotFound)?;
        Ok(All {
            whole: self.with_all(conversation).await?,
            events: self.store.events_after(id, 0, i64::MAX).await?,
            notes: self.store.notes(id).await?,
            labels: self.store.labels(id).await?,
            letter: self.store.letter(id).await?,
        })
    }

    /// Deletes a conversation with all that hangs on it. Whoever listens is told, and what is worked on in it ends unkept.
    pub async fn erase(&self, id: Id, whose: Whose<'_>) -> Result<(), ConversationError> {
        self.theirs(id, whose).await?;
        if !self.store.erase(id, &whose.entry(Action::ConversationErased, id), self.clock.moment()).await? {
            return Err(ConversationError::NotFound);
        }
        self.gone(&[id]);
        Ok(())
    }

    /// Tells that conversations are not kept any more. Answers that were kept for the next who asks the same are forgotten: nobody can tell whose they were.
    pub fn gone(&self, ids: &[Id]) {
        if !ids.is_empty() {
            self.answering.forget();
        }
        for id in ids {
            self.desk.tell(*id);
        }
    }

    /// Keeps what a visitor leaves for staff, in place of what was left before.
    pub async fn leave(&self, id: Id, token: &Token, sealed: &str, language: Option<Language>) -> Result<(), ConversationError> {
        let mut change = self.change(id, token).await?;
        let language = language.or(change.conversation().language);
        change.leave(sealed, language).await?;
        Ok(change.save().await?)
    }

    /// Takes back what a visitor left. False if there is nothing.
    pub async fn take_back(&self, id: Id, token: &Token) -> Result<bool, ConversationError> {
        let mut change = self.change(id, token).await?;
        let is_there = change.take_back().await?;
        change.save().await?;
        Ok(is_there)
    }

    /// What a visitor left.
    pub async fn left(&self, id: Id, token: &Token) -> Result<Option<Letter>, ConversationError> {
        self.own(id, token).await?;
        Ok(self.store.letter(id).await?)
    }

    /// Whether a conversation is kept still.
    pub(super) async fn is_kept(store: &crate::store::Store, id: Id) -> Result<bool, StoreError> {
        Ok(store.conversation(id).await?.is_some())
    }
}
