//! Why something cannot be said or read in a conversation. Knows nothing of how it is told.

use crate::desk::DeskError;
use crate::store::StoreError;

/// Why something cannot be said or read.
#[derive(Debug, thiserror::Error)]
pub enum ConversationError {
    /// There is no such conversation, or it is somebody else's: nobody is told which.
    #[error("no such conversation")]
    NotFound,
    /// It has no such answer.
    #[error("the conversation has no such answer")]
    NoSuchAnswer,
    /// It is over.
    #[error("the conversation is closed")]
    Closed,
    /// So much was said that a new one is needed.
    #[error("the conversation is full")]
    Full,
    /// Its earlier messages are still waiting for answers.
    #[error("too many messages of the conversation are waiting")]
    Waiting,
    /// The idempotency key came with another message before.
    #[error("the idempotency key was used for another message")]
    OtherMessage,
    /// Too much is waiting or listening at once.
    #[error("too much at once")]
    Busy,
    /// Nothing can be kept or read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<DeskError> for ConversationError {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::NotFound => Self::NotFound,
            DeskError::Full => Self::Full,
            DeskError::Store(error) => Self::Store(error),
            DeskError::OtherMessage => Self::OtherMessage,
            DeskError::Busy => Self::Busy,
            // Nobody but staff meets the others.
            DeskError::Closed | DeskError::AlreadyClaimed(_) | DeskError::NotYours(_) | DeskError::AlreadyDecided(_) => Self::Closed,
        }
    }
}
