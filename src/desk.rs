//! The desk: where conversations wait for a person and are held by one. All of it stands in the database, so that several processes serve one desk.
//! Knows nothing of HTTP, of who is signed in, or of how the machine answers.

mod approval;
mod elsewhere;
mod hours;
mod overview;
mod person;
mod settings;
mod sight;
mod silence;
mod staff;
mod visitor;
mod watching;
mod words;

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::{Notify, Semaphore, broadcast, watch};
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::index::{Index, Publisher};
use crate::knowledge::Hours;
use crate::news::Listeners;
use crate::store::{Id, Store, StoreError};
use crate::texts::Texts;
use hours::Opening;
use sight::Looking;

pub use approval::{Fallback, ToApprove};
pub use overview::Overview;
pub use person::{Wish, wished};
pub use settings::Settings;
pub use sight::{AtWork, Card, Mentioned, Place, Sight};
pub use staff::{Said, Sent, Staffer};
pub use visitor::{Asked, Shut};
pub use watching::{Noticed, Watching};

/// Why something cannot be done at the desk.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// There is no such conversation.
    #[error("no such conversation")]
    NotFound,
    /// It is over.
    #[error("the conversation is closed")]
    Closed,
    /// So much was said that a new one is needed.
    #[error("the conversation is full")]
    Full,
    /// Somebody else was faster.
    #[error("{0} holds the conversation")]
    AlreadyClaimed(String),
    /// Somebody else holds it, or nobody does.
    #[error("the conversation is not held by this account")]
    NotYours(Option<String>),
    /// Somebody else was faster, or the time was over.
    #[error("it is decided already")]
    AlreadyDecided(Option<String>),
    /// The idempotency key came with another message before.
    #[error("the idempotency key was used for another message")]
    OtherMessage,
    /// Too many look at once.
    #[error("too much at once")]
    Busy,
    /// Nothing can be kept or read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What the desk is made of.
pub struct Parts {
    /// Where it is kept.
    pub store: Store,
    /// Hours and times.
    pub settings: Settings,
    /// The interface texts.
    pub texts: Arc<Texts>,
    /// The city's clock.
    pub clock: Clock,
    /// The index, for holidays, contacts and topics.
    pub publisher: Arc<Publisher>,
}

/// The desk.
pub struct Desk {
    store: Store,
    settings: Settings,
    hours: Option<Hours>,
    texts: Arc<Texts>,
    clock: Clock,
    publisher: Arc<Publisher>,
    listeners: Arc<Listeners>,
    /// What was seen last, for all who look.
    sight: watch::Sender<Arc<Sight>>,
    /// Changes that this process knows of.
    known: AtomicU64,
    changed: Notify,
    looking: tokio::sync::Mutex<()>,
    /// What visitors say to staff, and staff to visitors.
    messages: broadcast::Sender<(Id, i64)>,
    /// Visitors and staff who listen here, with the number of their streams.
    visitors: Mutex<HashMap<Id, usize>>,
    staff: Mutex<HashMap<String, usize>>,
    watchers: Arc<Semaphore>,
    views: Mutex<staff::Views>,
    stop: CancellationToken,
}

/// Streams of staff at once at most.
const WATCHERS: usize = 2000;
/// Messages that a stream of staff may lag behind before it is told to look again instead.
const LAG: usize = 256;
/// The shortest time between two looks: staff are told at most five times a second that something changed.
const PACE: Duration = Duration::from_millis(200);
/// How often it is kept who listens.
const KEEP: Duration = Duration::from_secs(30);

impl Desk {
    /// Opens the desk; it is run by [`Desk::run`].
    pub async fn open(parts: Parts, listeners: Arc<Listeners>, stop: CancellationToken) -> Result<Arc<Self>, StoreError> {
        let Parts { store, settings, texts, clock, publisher } = parts;
        let desk = Arc::new(Self {
            store,
            hours: settings.opening(),
            settings,
            texts,
            clock,
            publisher,
            listeners,
            sight: watch::Sender::new(Arc::default()),
            known: AtomicU64::new(0),
            changed: Notify::new(),
            looking: tokio::sync::Mutex::new(()),
            messages: broadcast::Sender::new(LAG),
            visitors: Mutex::default(),
            staff: Mutex::default(),
            watchers: Arc::new(Semaphore::new(WATCHERS)),
            views: Mutex::default(),
            stop,
        });
        for topic in desk.unknown_topics() {
            tracing::error!(topic, "desk.approve_topics names no topic of the guides: nothing waits for a person because of it");
        }
        desk.look().await?;
        Ok(desk)
    }

    /// Looks at the desk again and again, and ends silences, until the service stops.
    pub async fn run(self: Arc<Self>) {
        let look = Duration::from_secs(self.settings.look_s);
        let (mut passed, mut kept) = (tokio::time::Instant::now(), tokio::time::Instant::now());
        loop {
            tokio::select! {
                () = self.stop.cancelled() => return,
                () = self.changed.notified() => {}
                () = tokio::time::sleep(look) => {}
            }
            if let Err(error) = self.look().await {
                tracing::error!(%error, "the desk cannot be looked at");
            }
            if passed.elapsed() >= look {
                passed = tokio::time::Instant::now();
                if let Err(error) = self.pass().await {
                    tracing::error!(%error, "silences at the desk cannot be ended");
                }
            }
            if kept.elapsed() >= KEEP {
                kept = tokio::time::Instant::now();
                if let Err(error) = self.keep().await {
                    tracing::error!(%error, "who is at the desk cannot be kept");
                }
            }
            tokio::time::sleep(PACE).await;
        }
    }

    /// Whether there is a desk at all.
    pub fn exists(&self) -> bool {
        self.hours.is_some()
    }

    /// What is seen at the desk, with all changes that this process made, and as the hours are now.
    pub async fn sight(&self) -> Result<Arc<Sight>, StoreError> {
        let known = self.known.load(Ordering::Acquire);
        let seen = || Some(Arc::clone(&self.sight.borrow())).filter(|seen| seen.known >= known && seen.open == self.is_open());
        // Whoever need not look waits for nobody who does: the database may be slow.
        if let Some(seen) = seen() {
            return Ok(seen);
        }
        let _looking = self.looking.lock().await;
        match seen() {
            Some(seen) => Ok(seen),
            None => self.looked().await,
        }
    }

    async fn look(&self) -> Result<Arc<Sight>, StoreError> {
        let _looking = self.looking.lock().await;
        self.looked().await
    }

    async fn looked(&self) -> Result<Arc<Sight>, StoreError> {
        let known = self.known.load(Ordering::Acquire);
        let listening: HashSet<Id> = self.visitors().keys().copied().collect();
        let away = SignedDuration::from_mins(i64::from(self.settings.away_min));
        let looking = Looking { now: self.clock.moment(), open: self.is_open(), away, listening: &listening, known };
        let sight = Arc::new(Sight::of(&self.store, &looking).await?);
        self.sight.send_if_modified(|before| {
            let is_news = !before.is_like(&sight);
            *before = Arc::clone(&sight);
            is_news
        });
        Ok(sight)
    }

    /// Tells that something changed at the desk, and in a conversation.
    pub fn tell(&self, id: Id) {
        self.listeners.tell(id);
        self.tell_staff();
    }

    /// Tells that something changed at the desk.
    fn tell_staff(&self) {
        self.known.fetch_add(1, Ordering::Release);
        self.changed.notify_one();
    }

    /// Tells staff of a message.
    pub fn tell_message(&self, id: Id, number: i64) {
        // Nobody may be listening.
        let _ = self.messages.send((id, number));
    }

    /// Whether it is open by its hours.
    pub fn is_open(&self) -> bool {
        self.with_opening(|opening| opening.open_at(self.clock.now()))
    }

    fn with_opening<T>(&self, ask: impl FnOnce(&Opening<'_>) -> T) -> T {
        let index = self.index();
        let holidays = index.as_ref().filter(|_| self.settings.holidays).map(|index| &index.knowledge.rules.holidays);
        ask(&Opening { hours: self.hours.as_ref(), holidays })
    }

    fn index(&self) -> Option<Arc<Index>> {
        self.publisher.current()
    }

    fn visitors(&self) -> MutexGuard<'_, HashMap<Id, usize>> {
        self.visitors.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn staff(&self) -> MutexGuard<'_, HashMap<String, usize>> {
        self.staff.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps who listens: another process, or this one after a restart, knows it then.
    async fn keep(&self) -> Result<(), StoreError> {
        let now = self.clock.moment();
        let staff: Vec<String> = self.staff().keys().cloned().collect();
        if !staff.is_empty() {
            self.store.still_there(&staff, now).await?;
        }
        let at_desk: Vec<Id> = {
            let (sight, visitors) = (self.sight.borrow(), self.visitors());
            visitors.keys().filter(|id| sight.has(**id)).copied().collect()
        };
        if !at_desk.is_empty() {
            self.store.heard(&at_desk, now).await?;
        }
        Ok(())
    }
}

/// Shows that a visitor listens, until it is dropped.
pub struct Listens {
    desk: Arc<Desk>,
    id: Id,
}

impl Desk {
    /// What is seen, for those who follow it.
    pub fn watched(&self) -> watch::Receiver<Arc<Sight>> {
        self.sight.subscribe()
    }

    /// Notes that a visitor listens.
    pub fn listens(self: &Arc<Self>, id: Id) -> Listens {
        *self.visitors().entry(id).or_default() += 1;
        if self.sight.borrow().has(id) {
            self.tell_staff();
        }
        Listens { desk: Arc::clone(self), id }
    }
}

impl Drop for Listens {
    fn drop(&mut self) {
        let mut visitors = self.desk.visitors();
        if let Some(streams) = visitors.get_mut(&self.id) {
            *streams -= 1;
            if *streams == 0 {
                visitors.remove(&self.id);
            }
        }
    }
}
