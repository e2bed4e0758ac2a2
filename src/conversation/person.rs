//! A visitor's way to the desk and back, and the staff's way into a conversation. Knows nothing of the order there.

use std::sync::Arc;

use super::{ConversationError, Conversations, Listening, Token, Whole};
use crate::desk::{Asked, Desk};
use crate::language::Language;
use crate::store::{Handover, Id};

impl Conversations {
    /// The desk.
    pub fn desk(&self) -> &Arc<Desk> {
        &self.desk
    }

    /// Tells those who listen to a conversation that there is news, and staff where it is news at the desk.
    pub(super) fn tell(&self, id: Id, at_desk: bool) {
        if at_desk {
            self.desk.tell(id);
        } else {
            self.listeners.tell(id);
        }
    }

    /// Messages that a conversation may have.
    pub fn most(&self) -> usize {
        self.settings.messages
    }

    /// A visitor wishes for a person.
    pub async fn ask_person(&self, id: Id, token: &Token, reason: Option<&str>, language: Option<Language>) -> Result<Asked, ConversationError> {
        self.own(id, token).await?;
        self.desk.sight().await?;
        let mut change = self.change(id, token).await?;
        let asked = self.desk.ask(&mut change, reason, language).await?;
        if !matches!(asked, Asked::Shut(_)) {
            change.save().await?;
            self.desk.tell(id);
        }
        Ok(asked)
    }

    /// A visitor wants no person any more.
    pub async fn withdraw(&self, id: Id, token: &Token) -> Result<(), ConversationError> {
        let mut change = self.change(id, token).await?;
        if self.desk.withdraw(&mut change).await? {
            change.save().await?;
            self.desk.tell(id);
        }
        Ok(())
    }

    /// Where a conversation stands at the desk.
    pub async fn handover(&self, id: Id) -> Result<Option<Handover>, ConversationError> {
        Ok(self.store.handover(id).await?)
    }

    /// Any conversation with all that was said in it, for staff.
    pub async fn any(&self, id: Id) -> Result<Whole, ConversationError> {
        self.with_all(self.store.conversation(id).await?.ok_or(ConversationError::NotFound)?).await
    }

    /// What the visitor of any conversation hears, for staff.
    pub async fn overhear(&self, id: Id, after: i64) -> Result<Option<Listening>, ConversationError> {
        let language = self.store.conversation(id).await?.ok_or(ConversationError::NotFound)?.language;
        self.hear(id, language, after, false).await
    }
}
