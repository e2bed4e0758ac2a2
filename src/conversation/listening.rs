//! A stream of a conversation's events: first what was told before, then what is told while it is open. Knows nothing of how it is sent.

use std::time::Duration;

use tokio::sync::OwnedSemaphorePermit;
use tokio_util::sync::CancellationToken;

use super::events::CLOSED;
use super::listeners::Listener;
use crate::store::{Event, Id, Store, StoreError};

/// Events read at once: a listener that was away long does not fill the memory.
const AT_ONCE: i64 = 50;

/// One who listens to a conversation.
pub struct Listening {
    pub(super) store: Store,
    pub(super) id: Id,
    pub(super) after: i64,
    pub(super) over: bool,
    pub(super) heartbeat: Duration,
    pub(super) listener: Listener,
    pub(super) stop: CancellationToken,
    pub(super) _place: OwnedSemaphorePermit,
}

/// What a listener hears next.
#[derive(Debug)]
pub enum Heard {
    /// Events, in order, at least one.
    Events(Vec<Event>),
    /// Nothing for a while.
    Silence,
    /// The service stops: listen again, elsewhere or later.
    Stopping,
    /// The conversation is closed and everything was heard.
    Over,
}

impl Listening {
    /// Waits for what comes next.
    pub async fn next(&mut self) -> Result<Heard, StoreError> {
        loop {
            if self.over {
                return Ok(Heard::Over);
            }
            // In a box, so that a listener who waits holds no room for a query.
            let events = Box::pin(self.store.events_after(self.id, self.after, AT_ONCE)).await?;
            if let Some(last) = events.last() {
                self.after = last.number;
                self.over = last.kind == CLOSED;
                return Ok(Heard::Events(events));
            }
            tokio::select! {
                biased;
                () = self.stop.cancelled() => return Ok(Heard::Stopping),
                () = self.listener.news() => {}
                () = tokio::time::sleep(self.heartbeat) => return Ok(Heard::Silence),
            }
        }
    }
}
