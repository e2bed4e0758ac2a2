//! Answers that people check: which, what they say of them, what becomes of them then. Knows nothing of HTTP or of how an answer comes about.

mod agreement;
mod figures;
mod judging;
mod sampling;
mod settings;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::de::DeserializeOwned;
use tokio_util::sync::CancellationToken;

use crate::answer::{Answering, AskedAs, Citation, Confirmed, Reply, Seal, citation_of, unsealed};
use crate::audit::{Action, Entry};
use crate::clock::Clock;
use crate::day::Day;
use crate::index::{Index, Publisher};
use crate::language::Language;
use crate::store::{Check, Judgement, Store, StoreError, Wanted};
use crate::texts::Texts;

pub use figures::{Figures, OfLanguage};
pub use judging::{Judged, Saying, Verdict};
pub use sampling::{Sampling, check};
pub use settings::Settings;

/// Why something cannot be done with a check.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// There is none of that name.
    #[error("no such check")]
    NotFound,
    /// This account has judged it.
    #[error("this account has judged it already")]
    AlreadyJudged,
    /// It is another than was looked at.
    #[error("the answer has changed meanwhile")]
    Changed,
    /// A part of a judgement does not fit.
    #[error("{0}: {1}")]
    Wrong(&'static str, String),
    /// Nothing is served yet.
    #[error("there is no index")]
    NoIndex,
    /// Nothing can be kept or read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What checking is made of.
pub struct Parts {
    /// Where it is kept.
    pub store: Store,
    /// How many are checked.
    pub settings: Settings,
    /// What serves confirmed answers.
    pub answering: Arc<Answering>,
    /// The index.
    pub publisher: Arc<Publisher>,
    /// The interface texts.
    pub texts: Arc<Texts>,
    /// The city's clock.
    pub clock: Clock,
}

/// The checks.
pub struct Checks {
    parts: Parts,
    /// What was last served: the number of the last change, and of which index on which day.
    seen: tokio::sync::Mutex<Option<Seen>>,
    figures: Mutex<Option<(tokio::time::Instant, Arc<Figures>)>>,
}

type Seen = (i64, (String, u64, Day));

/// How often it is looked whether something was confirmed elsewhere, published, or has ended.
const LOOK: Duration = Duration::from_secs(2);

/// A check as a reviewer sees it.
#[derive(Debug, Clone)]
pub struct Seeing {
    /// The check.
    pub check: Check,
    /// The answer.
    pub reply: Reply,
    /// The answer that was confirmed before it.
    pub earlier: Option<Reply>,
    /// Each section of the answer as it is now; none where it is gone.
    pub now: Vec<Option<Now>>,
    /// What was said of it; others' words only for those who have said theirs.
    pub judgements: Vec<Judgement>,
    /// Whether this account has judged it.
    pub is_judged: bool,
}

/// A section as it is now.
#[derive(Debug, Clone)]
pub struct Now {
    /// As a citation.
    pub citation: Citation,
    /// Whether it says what it said, word for word, in both languages.
    pub is_same: bool,
    /// Whether its edition is in force.
    pub is_in_force: bool,
}

impl Checks {
    /// Serves what is confirmed.
    pub async fn start(parts: Parts) -> Result<Arc<Self>, StoreError> {
        let checks = Arc::new(Self { parts, seen: tokio::sync::Mutex::default(), figures: Mutex::default() });
        checks.look().await?;
        Ok(checks)
    }

    /// Looks again and again, until the service stops.
    pub async fn run(self: Arc<Self>, stop: CancellationToken) {
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(LOOK) => {}
            }
            if let Err(error) = self.look().await {
                tracing::error!(%error, "checked answers cannot be looked at");
            }
        }
    }

    fn index(&self) -> Option<Arc<Index>> {
        self.parts.publisher.current()
    }

    /// Gives back what does not hold any more, and serves what does.
    pub async fn look(&self) -> Result<(), StoreError> {
        let Parts { store, answering, clock, .. } = &self.parts;
        let Some(index) = self.index() else { return Ok(()) };
        let mut seen = self.seen.lock().await;
        let stand = (index.generation.clone(), index.publication, clock.today());
        let revision = store.checked_revision().await?;
        let is_new = seen.as_ref().is_none_or(|(_, before)| *before != stand);
        if !is_new && seen.as_ref().is_some_and(|(before, _)| *before == revision) {
            return Ok(());
        }
        let (mut revision, mut confirmed) = store.confirmed().await?;
        if is_new && self.give_back(&index, &confirmed).await? {
            (revision, confirmed) = store.confirmed().await?;
        }
        answering.review(&index, confirmed.iter().filter_map(kept).collect()).await;
        *seen = Some((revision, stand));
        Ok(())
    }

    /// Gives back what was confirmed and does not hold any more, with what the machine answers now. True if there was any.
    async fn give_back(&self, index: &Index, confirmed: &[Check]) -> Result<bool, StoreError> {
        let Parts { store, answering, texts, clock, .. } = &self.parts;
        let mut any = false;
        for check in confirmed {
            let (today, read) = (clock.today(), kept(check));
            let holds = read.as_ref().is_some_and(|read| unsealed(index, texts, &read.seals, today).is_ok());
            if holds {
                continue;
            }
            let again = read.and_then(|read| read.asked.again(today));
            let reply = match again {
                Some(ask) => answering.by_machine(index, &ask, clock.now()).await.ok(),
                None => None,
            };
            let reply = reply.filter(|reply| reply.outcome.is_answer()).and_then(|reply| serde_json::to_string(&*reply).ok());
            let Some(mut change) = store.checking(&check.id, clock.moment()).await? else { continue };
            // Another process may have done it.
            if change.check.sections == check.sections {
                change.give_back(reply).await?;
                change.save(None).await?;
                any = true;
            }
        }
        Ok(any)
    }

    /// Checks in their order, at most so many.
    pub async fn list(&self, wanted: &Wanted, account: &str, most: i64) -> Result<Vec<Check>, CheckError> {
        Ok(self.parts.store.checks(wanted, account, most).await?)
    }

    /// How many answers of each language wait to be judged.
    pub async fn waiting(&self) -> Result<Vec<(Language, i64)>, CheckError> {
        Ok(self.parts.store.to_check().await?)
    }

    /// A check as an account sees it.
    pub async fn see(&self, id: &str, account: &str) -> Result<Seeing, CheckError> {
        let (check, judgements) = self.parts.store.checked(id).await?.ok_or(CheckError::NotFound)?;
        self.seen_by(check, judgements, account)
    }

    /// The same, and that it was looked at is recorded first.
    pub async fn view(&self, id: &str, account: &str) -> Result<Seeing, CheckError> {
        let seeing = self.see(id, account).await?;
        self.parts.store.record(&Entry::by(account, Action::AnswerViewed, id), self.parts.clock.moment()).await?;
        Ok(seeing)
    }

    fn seen_by(&self, check: Check, judgements: Vec<Judgement>, account: &str) -> Result<Seeing, CheckError> {
        let index = self.index().ok_or(CheckError::NoIndex)?;
        let reply: Reply = read(&check.reply)?;
        let earlier = check.earlier.as_deref().map(read).transpose()?;
        let today = self.parts.clock.today();
        let now = reply.citations.iter().map(|cited| now(&index, cited, today)).collect();
        let is_judged = judgements.iter().any(|each| each.account == account);
        let judgements = if is_judged { judgements } else { Vec::new() };
        Ok(Seeing { check, reply, earlier, now, judgements, is_judged })
    }

    /// What was judged in each language; not worked out anew more often than every few seconds.
    pub async fn figures(&self) -> Result<Arc<Figures>, CheckError> {
        let known = self.figures.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, figures)) = known.filter(|(at, _)| at.elapsed() < figures::KEPT) {
            return Ok(figures);
        }
        let figures = Arc::new(figures::of(&self.parts.store).await?);
        *self.figures.lock().unwrap_or_else(PoisonError::into_inner) = Some((tokio::time::Instant::now(), Arc::clone(&figures)));
        Ok(figures)
    }
}

/// A section that was cited as it is now: in its edition, or else in the one that is in force.
fn now(index: &Index, cited: &Citation, today: Day) -> Option<Now> {
    let guide = index.knowledge.guides.get(&cited.guide)?;
    let own = guide.editions.iter().find(|edition| edition.effective_from == cited.edition);
    let is_in_force = own.is_some_and(|edition| edition.in_force_on(today));
    let edition = own.filter(|_| is_in_force).or_else(|| guide.shown_on(today))?;
    let citation = citation_of(edition, &cited.section, cited.language).or_else(|| citation_of(edition, &cited.section, edition.authoritative))?;
    let is_same = citation.edition == cited.edition
        && citation.language == cited.language
        && citation.text == cited.text
        && citation.authoritative_text == cited.authoritative_text;
    Some(Now { citation, is_same, is_in_force })
}

/// A confirmed answer as it is served; none if nobody wrote it so.
fn kept(check: &Check) -> Option<Confirmed> {
    let asked: AskedAs = serde_json::from_str(&check.asked).ok()?;
    let reply: Reply = serde_json::from_str(&check.reply).ok()?;
    let seals: Vec<Seal> = serde_json::from_str(check.sections.as_deref()?).ok()?;
    Some(Confirmed { asked, reply, seals, on: check.confirmed? })
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Damaged { what: "a check", value: error.to_string() })
}
