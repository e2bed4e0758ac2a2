//! The one-time pass by which a visitor hands a conversation over at a service counter. Knows nothing of how it travels: as a code on a screen, on paper.

use jiff::{SignedDuration, Timestamp};

use super::{ConversationError, Conversations, Token, Whole};
use crate::store::Id;

/// A pass, shown this once.
pub struct Pass {
    /// The secret.
    pub token: Token,
    /// When it opens nothing any more.
    pub expires: Timestamp,
}

impl Conversations {
    /// Makes a pass to a visitor's own conversation; an earlier one opens nothing any more.
    pub async fn pass(&self, id: Id, token: &Token) -> Result<Pass, ConversationError> {
        self.own(id, token).await?;
        let now = self.clock.moment();
        let lasts = SignedDuration::from_mins(i64::from(self.settings.pass_minutes));
        let expires = now.checked_add(lasts).unwrap_or(Timestamp::MAX);
        let pass = Pass { token: Token::short(rand::random()), expires };
        self.store.issue(id, &pass.token.hash(), now, expires).await?;
        Ok(pass)
    }

    /// Uses a pass up and opens its conversation. None, whatever is wrong with the pass.
    pub async fn opened(&self, pass: &Token) -> Result<Option<Whole>, ConversationError> {
        let Some(id) = self.store.redeem(&pass.hash(), self.clock.moment()).await? else { return Ok(None) };
        let Some(conversation) = self.store.conversation(id).await? else { return Ok(None) };
        self.with_all(conversation).await.map(Some)
    }
}
