//! An optional language model that may join or reword the sentences of an answer, behind checks that do not trust it.
//! Knows nothing of guides, of how sentences are chosen or of how answers are kept.
//!
//! The model is sent the question without personal data and the chosen sentences, nothing else. What it says stands for sentences that were
//! given, sentence by sentence, and each is held against them ([`Refusal`]); what fails is replaced by them. Without a model, with a slow one or
//! with one that says nothing useful, the sentences go out as they are.

mod check;
mod endpoint;
mod form;
mod likeness;
mod prompt;
mod settings;
mod spending;
mod words;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use jiff::civil::Date;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::breaker::Breaker;
use crate::detect::Detector;
use crate::language::Language;

pub use check::Refusal;
use endpoint::{Answer, Endpoint, Failure};
pub use prompt::Rewording;
pub use settings::Settings;
use spending::Spending;

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("rewriting.{field}: {what}")]
pub struct RewritingError {
    /// The setting.
    pub field: &'static str,
    /// Why not.
    pub what: String,
}

/// A sentence as a section has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The text.
    pub text: String,
    /// Places in [`Draft::cited`].
    pub citations: Vec<usize>,
}

/// Terms of the field and countries that a text names, by number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// Terms.
    pub terms: BTreeSet<u16>,
    /// Countries.
    pub countries: BTreeSet<u16>,
}

/// What may be reworded, and what it is held against.
pub struct Draft<'a> {
    /// The language of the sentences.
    pub language: Language,
    /// The question without personal data.
    pub question: &'a str,
    /// The sentences in reading order.
    pub sentences: &'a [Given],
    /// The texts of the cited sections.
    pub cited: &'a [&'a str],
    /// What a text names.
    pub names: &'a (dyn Fn(&str) -> Names + Sync),
}

/// A sentence that may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released {
    /// The text.
    pub text: String,
    /// Its citations.
    pub citations: Vec<usize>,
    /// Whether a language model worded it.
    pub rewritten: bool,
}

/// Why the model said nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// The day's tokens are spent.
    Spent,
    /// It is busy, failing or left alone: the next time may be better.
    Unavailable,
}

/// The way to a language model.
pub struct Rewriting {
    endpoint: Endpoint,
    breaker: Breaker,
    spending: Spending,
    places: Semaphore,
    timeout: Duration,
    /// Tokens of the task and of the longest reply.
    least: u64,
}

/// Bytes that a token has at least, on average over the scripts of the guides.
const BYTES_PER_TOKEN: usize = 3;

/// An admitted request; where its future is dropped, the next one may try.
struct Trial<'a>(Option<&'a Breaker>);

impl Drop for Trial<'_> {
    fn drop(&mut self) {
        if let Some(breaker) = self.0 {
            breaker.withdraw();
        }
    }
}

impl Rewriting {
    /// The model that the settings name; none if they name none. Nothing is sent yet.
    pub fn open(settings: &Settings) -> Result<Option<Self>, RewritingError> {
        if !settings.is_on() {
            return Ok(None);
        }
        settings.check()?;
        Ok(Some(Self {
            endpoint: Endpoint::new(settings)?,
            breaker: Breaker::new(settings.failures, Duration::from_millis(settings.pause_ms)),
            spending: Spending::new(settings.tokens_per_day),
            places: Semaphore::new(settings.connections),
            timeout: settings.timeout(),
            least: (prompt::TASK.len() / BYTES_PER_TOKEN) as u64 + u64::from(settings.tokens),
        }))
    }

    /// Whether the model is left alone after failures.
    pub fn is_left_alone(&self) -> bool {
        self.breaker.is_open()
    }

    /// What the model makes of a draft, unchecked; `day` is the one whose tokens it spends.
    pub async fn ask(&self, draft: &Draft<'_>, day: Date) -> Result<Vec<Rewording>, Silence> {
        let Ok(_place) = self.places.try_acquire() else { return Err(Silence::Unavailable) };
        if !self.breaker.admits(Instant::now()) {
            return Err(Silence::Unavailable);
        }
        let mut trial = Trial(Some(&self.breaker));
        let message = prompt::message(draft);
        let reserved = self.least + (message.len() / BYTES_PER_TOKEN) as u64;
        if !self.spending.reserve(day, reserved) {
            return Err(Silence::Spent);
        }
        let answered = timeout(self.timeout, self.endpoint.ask(prompt::TASK, &message)).await;
        trial.0 = None;
        let late = |_| Err(Failure::of("no answer in time".to_owned()));
        match answered.unwrap_or_else(late).and_then(|answer| self.read(&answer, day, reserved)) {
            Ok(rewordings) => {
                if self.breaker.succeeded() {
                    tracing::info!("the language model answers again");
                }
                Ok(rewordings)
            }
            Err(failure) => {
                tracing::debug!(error = failure.what, "no rewording");
                if self.breaker.failed(Instant::now(), failure.pause) {
                    tracing::warn!(error = failure.what, "the language model is left alone");
                }
                Err(Silence::Unavailable)
            }
        }
    }

    /// Reads an answer. What it cost is what the endpoint counted, or what was set aside for it.
    fn read(&self, answer: &Answer, day: Date, reserved: u64) -> Result<Vec<Rewording>, Failure> {
        if let Some(tokens) = answer.tokens {
            self.spending.settle(day, reserved, tokens);
        }
        prompt::rewordings(&answer.content).ok_or_else(|| Failure::of("an answer that is no list of sentences".to_owned()))
    }
}

/// What may be shown: of each rewording that passes every check the text, for all else the sentences as they were given. With it the refusals.
pub fn released(draft: &Draft<'_>, rewordings: &[Rewording], detector: &Detector) -> (Vec<Released>, Vec<Refusal>) {
    let mut places: Vec<Option<(usize, &Rewording)>> = vec![None; draft.sentences.len()];
    let mut refusals = Vec::new();
    for rewording in rewordings {
        match judged(draft, rewordings, rewording, detector) {
            Ok(first) => {
                if let Some(place) = places.get_mut(first) {
                    *place = Some((rewording.of.len(), rewording));
                }
            }
            Err(refusal) => refusals.push(refusal),
        }
    }
    let mut shown: Vec<Released> = Vec::new();
    let mut at = 0;
    while let Some((given, place)) = draft.sentences.get(at).zip(places.get(at)) {
        if let Some((count, rewording)) = place {
            let rewritten = *count > 1 || rewording.text != given.text;
            shown.push(Released { text: rewording.text.clone(), citations: rewording.citations.iter().copied().collect(), rewritten });
            at += count;
        } else {
            shown.push(Released { text: given.text.clone(), citations: given.citations.clone(), rewritten: false });
            at += 1;
        }
    }
    (shown, refusals)
}

/// The place of the first sentence that a rewording may stand for.
fn judged(draft: &Draft<'_>, all: &[Rewording], rewording: &Rewording, detector: &Detector) -> Result<usize, Refusal> {
    let first = *rewording.of.first().ok_or(Refusal::Place)?;
    let neighbours = rewording.of.iter().enumerate().all(|(at, place)| first.checked_add(at) == Some(*place));
    let others = all.iter().filter(|other| other.of.iter().any(|place| rewording.of.contains(place))).count();
    let of = first.checked_add(rewording.of.len()).and_then(|end| draft.sentences.get(first..end)).ok_or(Refusal::Place)?;
    if !neighbours || others != 1 {
        return Err(Refusal::Place);
    }
    check::check(draft, of, &rewording.citations, &rewording.text, detector)?;
    Ok(first)
}
