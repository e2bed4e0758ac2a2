//! Who waits for news of which conversation, and of the desk. A listener costs a few hundred bytes; what it hears is read from the store. Knows
//! nothing of what the news is.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch::{Receiver, Sender};

use crate::store::Id;

type Open = HashMap<Id, Sender<()>>;

/// The conversations that somebody listens to.
#[derive(Default)]
pub struct Listeners {
    open: Mutex<Open>,
}

/// Somebody who waits for news of a conversation; dropped, it waits no more.
pub struct Listener {
    listeners: Arc<Listeners>,
    id: Id,
    news: Receiver<()>,
}

impl Listeners {
    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for news from now on; what is told afterwards is heard.
    pub fn listen(self: &Arc<Self>, id: Id) -> Listener {
        let news = self.open().entry(id).or_insert_with(|| Sender::new(())).subscribe();
        Listener { listeners: Arc::clone(self), id, news }
    }

    /// Tells the listeners of a conversation that there is news.
    pub fn tell(&self, id: Id) {
        if let Some(sender) = self.open().get(&id) {
            sender.send_replace(());
        }
    }

    /// Tells all listeners that there may be news: somebody else may have told it.
    pub fn tell_all(&self) {
        for sender in self.open().values() {
            sender.send_replace(());
        }
    }
}

impl Listener {
    /// Waits until there is news that came after the last call.
    pub async fn news(&mut self) {
        // The sender lives as long as a receiver does.
        let _ = self.news.changed().await;
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut open = self.listeners.open();
        // This listener's own receiver is still counted.
        if open.get(&self.id).is_some_and(|sender| sender.receiver_count() <= 1) {
            open.remove(&self.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    #[tokio::test]
    async fn news_is_heard_by_those_who_listen_and_nothing_is_left_behind() {
        let listeners = Arc::new(Listeners::default());
        let id = Id::new(Timestamp::UNIX_EPOCH, [1; 10]);
        let mut first = listeners.listen(id);
        let second = listeners.listen(id);
        listeners.tell(id);
        first.news().await;
        drop(first);
        assert_eq!(listeners.open().len(), 1);
        drop(second);
        assert!(listeners.open().is_empty());
        listeners.tell(id);
    }
}
