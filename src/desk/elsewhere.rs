//! What other processes on the same database changed is told to those who listen here. Knows nothing of how it is heard.

use std::sync::Arc;

use super::Desk;
use crate::store::Changed;

impl Desk {
    /// Passes on what other processes change, until the service stops; returns at once where there are no others.
    pub async fn hear_others(self: Arc<Self>) {
        let Some(mut wire) = self.store.wire() else { return };
        loop {
            let changed = tokio::select! {
                () = self.stop.cancelled() => return,
                changed = wire.next() => changed,
            };
            match changed {
                Changed::Conversation { id, at_desk: true, said } => {
                    self.tell(id);
                    if let Some(number) = said {
                        self.tell_message(id, number);
                    }
                }
                Changed::Conversation { id, .. } => self.listeners.tell(id),
                Changed::Desk => self.tell_staff(),
                Changed::Anything => {
                    self.listeners.tell_all();
                    self.tell_staff();
                }
            }
        }
    }
}
