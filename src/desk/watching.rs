//! A stream for somebody of the staff: that something changed at the desk, and where something was said. Knows nothing of how it is sent.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, broadcast, watch};

use super::{Desk, DeskError, Sight, Staffer};
use crate::store::Id;

/// Seconds of silence after which a stream shows that it is alive.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// Somebody of the staff who has the desk open; counted as there until this is dropped.
pub struct Watching {
    desk: Arc<Desk>,
    account: String,
    sight: watch::Receiver<Arc<Sight>>,
    messages: broadcast::Receiver<(Id, i64)>,
    _place: OwnedSemaphorePermit,
}

/// What is noticed next.
#[derive(Debug, PartialEq, Eq)]
pub enum Noticed {
    /// Something changed: look again.
    Desk,
    /// Something was said.
    Message {
        /// Where.
        conversation: Id,
        /// The message's number.
        number: i64,
    },
    /// Nothing for a while.
    Silence,
    /// The service stops: watch again, elsewhere or later.
    Stopping,
}

impl Desk {
    /// Opens the desk for somebody of the staff.
    pub async fn watch(self: &Arc<Self>, by: &Staffer) -> Result<Watching, DeskError> {
        let Ok(place) = Arc::clone(&self.watchers).try_acquire_owned() else { return Err(DeskError::Busy) };
        let (sight, messages) = (self.sight.subscribe(), self.messages.subscribe());
        *self.staff().entry(by.account.clone()).or_default() += 1;
        let watching = Watching { desk: Arc::clone(self), account: by.account.clone(), sight, messages, _place: place };
        self.present(by, None).await?;
        Ok(watching)
    }
}

impl Watching {
    /// Waits for what comes next.
    pub async fn next(&mut self) -> Noticed {
        tokio::select! {
            biased;
            () = self.desk.stop.cancelled() => Noticed::Stopping,
            said = self.messages.recv() => match said {
                Ok((conversation, number)) => Noticed::Message { conversation, number },
                // Too much was said at once: looking again shows all of it.
                Err(_) => Noticed::Desk,
            },
            // The sender lives as long as the desk.
            _ = self.sight.changed() => Noticed::Desk,
            () = tokio::time::sleep(HEARTBEAT) => Noticed::Silence,
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let mut staff = self.desk.staff();
        if let Some(streams) = staff.get_mut(&self.account) {
            *streams -= 1;
            if *streams == 0 {
                staff.remove(&self.account);
            }
        }
    }
}
