//! A stream of a conversation's events: first what was told before, then what is told while it is open. Knows nothing of how it is sent.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, watch};
use tokio_util::sync::CancellationToken;

use super::Conversations;
use super::events::CLOSED;
use crate::desk::{Desk, Listens, Place, Sight};
use crate::language::Language;
use crate::news::Listener;
use crate::store::{Event, Id, Store, StoreError};

/// Events read at once: a listener that was away long does not fill the memory.
const AT_ONCE: i64 = 50;

/// One who listens to a conversation.
pub struct Listening {
    pub(super) store: Store,
    pub(super) id: Id,
    pub(super) after: i64,
    pub(super) over: bool,
    /// Whether somebody told of news that was not looked at yet.
    pub(super) told: bool,
    pub(super) heartbeat: Duration,
    pub(super) listener: Listener,
    pub(super) queue: Queue,
    pub(super) stop: CancellationToken,
    pub(super) _place: OwnedSemaphorePermit,
}

/// What a listener hears next.
#[derive(Debug)]
pub enum Heard {
    /// Events, in order, at least one.
    Events(Vec<Event>),
    /// The place in the queue changed. It is kept nowhere: it has no number, and is true only now.
    Place(String),
    /// Nothing for a while.
    Silence,
    /// The service stops: listen again, elsewhere or later.
    Stopping,
    /// The conversation is closed and everything was heard.
    Over,
    /// The conversation is not kept any more.
    Gone,
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
                self.queue.heard(&events);
                return Ok(Heard::Events(events));
            }
            // News without an event: perhaps there is nothing left to tell of.
            if std::mem::take(&mut self.told) && !Box::pin(Conversations::is_kept(&self.store, self.id)).await? {
                self.over = true;
                return Ok(Heard::Gone);
            }
            if let Some(place) = self.queue.moved(self.id) {
                return Ok(Heard::Place(place));
            }
            tokio::select! {
                biased;
                () = self.stop.cancelled() => return Ok(Heard::Stopping),
                () = self.listener.news() => self.told = true,
                () = self.queue.changes() => {}
                () = tokio::time::sleep(self.heartbeat) => return Ok(Heard::Silence),
            }
        }
    }
}

/// The place of a visitor in the queue, as the desk is seen. Kept places would be rows for everybody who waits with each who is served.
pub(super) struct Queue {
    desk: Arc<Desk>,
    sight: watch::Receiver<Arc<Sight>>,
    language: Option<Language>,
    /// Whether the visitor waits; only then the desk is watched.
    waits: bool,
    told: Option<Place>,
    _listens: Option<Listens>,
}

impl Queue {
    pub(super) fn of(desk: &Arc<Desk>, id: Id, language: Option<Language>, is_visitor: bool) -> Self {
        let sight = desk.watched();
        let waits = sight.borrow().place_of(id).is_some();
        Self { sight, language, waits, told: None, _listens: is_visitor.then(|| desk.listens(id)), desk: Arc::clone(desk) }
    }

    /// Notes what was told by events.
    fn heard(&mut self, events: &[Event]) {
        for event in events {
            match event.kind.as_str() {
                "waiting" => (self.waits, self.told) = (true, serde_json::from_str(&event.data).ok()),
                "staff_joined" | "staff_left" | "outside_hours" | CLOSED => self.waits = false,
                _ => {}
            }
        }
    }

    /// What is told of the place, if it is another than the last that was told.
    fn moved(&mut self, id: Id) -> Option<String> {
        if !self.waits {
            return None;
        }
        // Not yet seen, or served a moment ago: an event tells.
        let place = self.sight.borrow_and_update().place_of(id)?;
        if self.told == Some(place) {
            return None;
        }
        self.told = Some(place);
        Some(self.desk.waiting(place, self.language))
    }

    /// Waits until the desk looks otherwise; for ever for those who do not wait.
    async fn changes(&mut self) {
        if !self.waits || self.sight.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
