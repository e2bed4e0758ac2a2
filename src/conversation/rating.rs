//! What a visitor thinks of an answer: kept, and where it is bad, looked into. Knows nothing of who looks into it.

use super::{ConversationError, Conversations, Token};
use crate::answer::{AskedAs, Reply};
use crate::checking;
use crate::masking::{Kept, mask};
use crate::store::{Change, Feedback, Id, StoreError, Why};

impl Conversations {
    /// Keeps what a visitor thinks of an answer.
    pub async fn rate(&self, id: Id, token: &Token, mut feedback: Feedback) -> Result<(), ConversationError> {
        let index = self.publisher.current();
        let none = Kept::default();
        let published = index.as_ref().map_or(&none, |index| &index.published);
        // PostgreSQL keeps no NUL.
        feedback.comment = feedback.comment.map(|comment| mask(&comment.replace('\0', " "), published).text);
        let mut change = self.change(id, token).await?;
        if !change.rate(&feedback).await? {
            return Err(ConversationError::NoSuchAnswer);
        }
        if feedback.is_ill() {
            self.to_check(&mut change, feedback.message).await?;
        }
        Ok(change.save().await?)
    }

    /// Has an answer checked that a visitor thinks ill of, if sections answered.
    async fn to_check(&self, change: &mut Change, answer: i64) -> Result<(), StoreError> {
        let Some((asked_kept, kept)) = change.answered(answer).await? else { return Ok(()) };
        let (Ok(asked), Ok(reply)) = (serde_json::from_str::<AskedAs>(&asked_kept), serde_json::from_str::<Reply>(&kept)) else { return Ok(()) };
        change.check(&checking::check(answer, Why::Rated, &asked, &reply, (&asked_kept, &kept))).await
    }
}
