//! How long things are kept: what is over goes, now and every hour, and leaves no byte behind. Knows nothing of what the things are.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::conversation::Conversations;
use crate::day::Day;
use crate::store::{Over, Store, StoreError};

/// Days for which things are kept.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// A conversation, after the last word in it.
    pub conversations_days: u32,
    /// A message that a visitor left for staff.
    pub contact_days: u32,
    /// Counts without a text and without a person.
    pub aggregates_days: u32,
    /// The log of what was done; 0: for ever.
    pub audit_days: u32,
}

impl Settings {
    /// The first field that cannot be used, and why.
    pub fn fault(&self) -> Option<(&'static str, String)> {
        let fields = [
            ("retention.conversations_days", self.conversations_days),
            ("retention.contact_days", self.contact_days),
            ("retention.aggregates_days", self.aggregates_days),
        ];
        let zero = fields.iter().find(|(_, value)| *value == 0);
        zero.map(|(field, _)| (*field, "must be at least 1".to_owned()))
    }
}

/// How often it is looked whether something is to be done.
const LOOK: Duration = Duration::from_secs(5);
/// What is over is looked for so often.
const PASS: Duration = Duration::from_hours(1);
/// Rests after the file was cleaned, after something was left to do, and after that failed.
const REST: Duration = Duration::from_secs(10);
const AGAIN: Duration = Duration::from_mins(1);
const TROUBLE: Duration = Duration::from_mins(5);
/// The hour in which few are about: then a large file is written anew.
const QUIET: i8 = 3;

/// Ends what is over.
pub struct Retention {
    store: Store,
    conversations: Arc<Conversations>,
    settings: Settings,
    clock: Clock,
    idle: SignedDuration,
}

fn days(days: u32) -> SignedDuration {
    SignedDuration::from_hours(24 * i64::from(days))
}

impl Retention {
    /// Over a store; `idle_minutes` without use end a session.
    pub fn new(store: Store, conversations: Arc<Conversations>, settings: Settings, clock: Clock, idle_minutes: u32) -> Self {
        Self { store, conversations, settings, clock, idle: SignedDuration::from_mins(i64::from(idle_minutes)) }
    }

    /// Deletes what is over at this moment.
    pub async fn pass(&self) -> Result<(), StoreError> {
        let now = self.clock.moment();
        let before = |duration: SignedDuration| now.checked_sub(duration).unwrap_or(Timestamp::MIN);
        let gone = self.store.forget(before(days(self.settings.conversations_days))).await?;
        let over = Over {
            now,
            letters: before(days(self.settings.contact_days)),
            waits: before(days(self.settings.aggregates_days)),
            days: self.first_day(),
            sessions: before(self.idle),
        };
        let letters = self.store.forget_rest(&over).await?;
        let rows = if self.settings.audit_days > 0 { self.store.shorten_log(before(days(self.settings.audit_days)), now).await? } else { 0 };
        if !gone.is_empty() || letters > 0 || rows > 0 {
            tracing::info!(conversations = gone.len(), letters, audit = rows, "forgotten: their time is over");
        }
        self.conversations.gone(&gone);
        Ok(())
    }

    /// The first day whose counts are kept.
    fn first_day(&self) -> Day {
        let today = self.clock.today().date();
        let first = today.checked_sub(jiff::Span::new().days(i64::from(self.settings.aggregates_days.min(100_000))));
        first.unwrap_or(jiff::civil::Date::MIN).into()
    }

    /// Leaves no byte of what was deleted in the database's files. False if something is left to do, at a quieter hour or when nobody reads.
    pub async fn scrub(&self) -> Result<bool, StoreError> {
        self.store.scrub(self.clock.now().hour() == QUIET).await
    }

    /// Does both, at once and again and again, until the service stops. Whoever comes meanwhile is served: much may be over after a long rest.
    pub async fn run(self: Arc<Self>, stop: CancellationToken) {
        tokio::select! {
            () = stop.cancelled() => {}
            () = self.again_and_again() => {}
        }
    }

    async fn again_and_again(&self) {
        let (mut pass, mut next) = (Instant::now(), Instant::now());
        loop {
            if Instant::now() >= pass {
                pass = Instant::now() + PASS;
                if let Err(error) = self.pass().await {
                    tracing::error!(%error, "what is over could not be forgotten");
                }
            }
            if self.store.remains() && Instant::now() >= next {
                let done = self.scrub().await;
                next = Instant::now()
                    + match done {
                        Ok(true) => REST,
                        Ok(false) => AGAIN,
                        Err(_) => TROUBLE,
                    };
                if let Err(error) = done {
                    tracing::error!(%error, "the database's file could not be cleaned of what was deleted");
                }
            }
            tokio::time::sleep(LOOK).await;
        }
    }
}
