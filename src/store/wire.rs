//! What other processes on the same PostgreSQL changed, told as it happens. A file belongs to one process: nobody else has anything to tell.
//! Knows nothing of what follows from it.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use sqlx::postgres::PgListener;
use sqlx::{Any, Executor, Transaction};

use super::{Id, Store, StoreError};

/// Under which name changes are told.
const CHANNEL: &str = "openwindow";
/// The shortest and the longest wait before a lost connection is tried again.
const WAITS: (Duration, Duration) = (Duration::from_millis(200), Duration::from_secs(10));

/// What another process changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// A conversation.
    Conversation {
        /// Which.
        id: Id,
        /// Whether the desk looks otherwise by it.
        at_desk: bool,
        /// The message that was said in it, if one was.
        said: Option<i64>,
    },
    /// Who is at the desk.
    Desk,
    /// What was told for a while was not heard: anything may have changed.
    Anything,
}

/// Where changes of other processes are heard.
pub struct Wire {
    address: SecretString,
    process: u64,
    listener: Option<PgListener>,
    wait: Duration,
}

/// What a process tells the others with; dropped with its store.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub(super) address: SecretString,
    /// By which a process knows its own words.
    pub(super) process: u64,
}

impl Store {
    /// Where changes of other processes are heard; none where this process is the only one.
    pub fn wire(&self) -> Option<Wire> {
        let told = self.told.as_ref()?;
        Some(Wire { address: told.address.clone(), process: told.process, listener: None, wait: WAITS.0 })
    }
}

impl Told {
    /// Tells the others of a change when its transaction is kept, and only then.
    pub(super) async fn tell(&self, transaction: &mut Transaction<'_, Any>, changed: Changed) -> Result<(), StoreError> {
        let what = match changed {
            Changed::Conversation { id, at_desk, said } => format!("{id} {} {}", i32::from(at_desk), said.unwrap_or_default()),
            Changed::Desk => "desk".to_owned(),
            Changed::Anything => "anything".to_owned(),
        };
        // Nothing but numbers, names of conversations and the words above stands in it. As a text of its own it needs no prepared statement.
        transaction.execute(format!("NOTIFY {CHANNEL}, '{:x} {what}'", self.process).as_str()).await?;
        Ok(())
    }
}

impl Wire {
    /// Waits for the next change of another process. Never fails: what cannot be heard is tried again, and then anything may have changed.
    pub async fn next(&mut self) -> Changed {
        loop {
            let Some(listener) = &mut self.listener else {
                match Self::listen(&self.address).await {
                    Ok(listener) => (self.listener, self.wait) = (Some(listener), WAITS.0),
                    Err(error) => {
                        // The address may hold a password; the error does not name it.
                        tracing::warn!(%error, "changes of other processes are not heard as they happen");
                        tokio::time::sleep(self.wait).await;
                        self.wait = (self.wait * 2).min(WAITS.1);
                        continue;
                    }
                }
                return Changed::Anything;
            };
            match listener.try_recv().await {
                Ok(Some(told)) => {
                    if let Some(changed) = read(told.payload(), self.process) {
                        return changed;
                    }
                }
                Ok(None) | Err(_) => self.listener = None,
            }
        }
    }

    async fn listen(address: &SecretString) -> Result<PgListener, sqlx::Error> {
        let mut listener = PgListener::connect(address.expose_secret()).await?;
        listener.listen(CHANNEL).await?;
        Ok(listener)
    }
}

/// What was told, unless this process told it. What nobody of this release says stands for anything: a later release may.
fn read(told: &str, own: u64) -> Option<Changed> {
    let mut words = told.split(' ');
    if words.next() == Some(format!("{own:x}").as_str()) {
        return None;
    }
    let changed = match (words.next(), words.next(), words.next()) {
        (Some("desk"), None, None) => Some(Changed::Desk),
        (Some(id), Some(at_desk), Some(said)) => id.parse().ok().zip(said.parse().ok()).map(|(id, said)| Changed::Conversation {
            id,
            at_desk: at_desk == "1",
            said: Some(said).filter(|said| *said > 0),
        }),
        _ => None,
    };
    Some(changed.unwrap_or(Changed::Anything))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    #[test]
    fn what_others_tell_is_read_and_what_this_process_tells_is_not() {
        let id = Id::new(Timestamp::UNIX_EPOCH, [7; 10]);
        assert_eq!(read(&format!("a {id} 1 4"), 10), None);
        assert_eq!(read(&format!("b {id} 1 4"), 10), Some(Changed::Conversation { id, at_desk: true, said: Some(4) }));
        assert_eq!(read(&format!("b {id} 0 0"), 10), Some(Changed::Conversation { id, at_desk: false, said: None }));
        assert_eq!(read("b desk", 10), Some(Changed::Desk));
        for odd in ["b", "", "b x 1 1", "b anything", "b desk 1 2 3"] {
            assert_eq!(read(odd, 10), Some(Changed::Anything), "{odd}");
        }
    }
}
