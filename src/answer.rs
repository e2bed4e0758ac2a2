//! Question → answer: language, retrieve, judge, compose. Deterministic; every sentence comes from a section in force.
//! Knows nothing of HTTP, of how vectors are stored or of how guides are written.

mod asks_for;
mod compose;
mod contacts;
mod eligibility;
mod judge;
mod question;
mod rank;
mod reply;
mod retrieve;
mod weights;

use std::sync::Arc;

use jiff::civil::DateTime;
use moka::sync::Cache;
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::sync::Semaphore;
use tokio::task::block_in_place;

use crate::day::Day;
use crate::detect::Detector;
use crate::embedding::{EmbedError, Embedder, Kind};
use crate::index::Index;
use crate::language::Language;
use crate::texts::Texts;
use crate::vectors::{VectorError, Vectors};

pub use asks_for::AsksFor;
pub use compose::{citation_of, notice, partial_language, translations};
pub use contacts::contact_view;
pub use eligibility::{NATIONALITY, SlotError, Slots, check as check_slots};
pub use judge::Signs;
pub use question::{Question, QuestionError};
pub use rank::Features;
pub use reply::{Choice, Citation, ContactView, Explanation, FollowUp, KeyFactView, Notice, Outcome, Reply, Sentence};
pub use retrieve::{Beside, Candidate, Evidence};

/// What is asked, checked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ask {
    /// The question.
    pub question: Question,
    /// Language of the interface: a prior, never an override.
    pub language: Option<Language>,
    /// Language that the answer must have.
    pub answer_language: Option<Language>,
    /// The day whose rules are asked for.
    pub as_of: Day,
    /// `cn` or `cn-shanghai`; sections of the country hold in the city too.
    pub jurisdiction: Option<String>,
    /// What is known of the asker.
    pub slots: Slots,
    /// Whether to tell how the answer came about.
    pub explain: bool,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// Too much is asked at once.
    #[error("too many questions at once")]
    Busy,
    /// The model failed or took too long.
    #[error(transparent)]
    Embedding(EmbedError),
    /// The index failed and no fallback answered.
    #[error(transparent)]
    Vectors(#[from] VectorError),
    /// Imported sections could not be searched.
    #[error("imported sections: {0}")]
    Import(String),
}

impl From<EmbedError> for AnswerError {
    fn from(error: EmbedError) -> Self {
        match error {
            EmbedError::Busy => Self::Busy,
            other => Self::Embedding(other),
        }
    }
}

/// Answers questions.
pub struct Answering {
    embedder: Embedder,
    vectors: Vectors,
    texts: Arc<Texts>,
    detector: Detector,
    cache: Cache<Key, Arc<Reply>>,
    places: Semaphore,
}

/// An answer holds for one question on one day at one publication; contacts are added fresh, since they depend on the hour.
type Key = (Ask, String, u64);

/// Answers kept; one takes some 10 kB.
const KEPT: u64 = 2000;

impl Answering {
    /// Puts the engines together; `questions` new ones are worked on at once at most.
    pub fn new(embedder: Embedder, vectors: Vectors, texts: Arc<Texts>, questions: usize) -> Self {
        Self { embedder, vectors, texts, detector: Detector::new(), cache: Cache::new(KEPT), places: Semaphore::new(questions) }
    }

    /// Answers a question from an index; `now` is the local time, by which contacts are chosen.
    pub async fn answer(&self, index: &Index, ask: &Ask, now: DateTime) -> Result<Arc<Reply>, AnswerError> {
        let said = &ask.question;
        let key = (Ask { question: said.masked(&index.published), ..ask.clone() }, index.generation.clone(), index.publication);
        let ask = &key.0;
        if let Some(kept) = self.cache.get(&key) {
            return Ok(completed(index, &kept, now));
        }
        let Ok(_place) = self.places.try_acquire() else { return Err(AnswerError::Busy) };
        let language = self.detector.language(said.as_str(), ask.language);
        let evidence = self.evidence(index, ask, language).await?;
        let reply = Arc::new(aside(|| compose::reply(index, &self.texts, ask, language, &evidence)));
        // A degraded answer is not kept: the engine may be back for the next one.
        if !evidence.degraded {
            self.cache.insert(key, Arc::clone(&reply));
        }
        Ok(completed(index, &reply, now))
    }

    /// The language that a question is asked in.
    pub fn language_of(&self, question: &Question, prior: Option<Language>) -> Language {
        self.detector.language(question.as_str(), prior)
    }

    /// What was found for a question, ranked.
    pub async fn evidence(&self, index: &Index, ask: &Ask, language: Language) -> Result<Evidence, AnswerError> {
        let mut embedded = self.embedder.embed(Kind::Query, vec![ask.question.as_str().to_owned()]).await?;
        let vector = index.compared(embedded.pop().unwrap_or_default());
        Ok(retrieve::evidence(index, &self.vectors, ask, language, vector).await?)
    }
}

/// Runs what computes for milliseconds without holding up the other tasks of its thread, where the runtime has more threads.
fn aside<T>(work: impl FnOnce() -> T) -> T {
    match Handle::current().runtime_flavor() {
        RuntimeFlavor::MultiThread => block_in_place(work),
        _ => work(),
    }
}

/// Contacts depend on the hour, and the names of all countries would fill the cache: both are added to what was kept.
fn completed(index: &Index, reply: &Arc<Reply>, now: DateTime) -> Arc<Reply> {
    let asks_country = reply.outcome == Outcome::Clarification && reply.choices.is_empty();
    if !reply.outcome.wants_contacts() && !asks_country {
        return Arc::clone(reply);
    }
    let mut reply = Reply::clone(reply);
    if asks_country {
        reply.choices = compose::countries(index, reply.language);
    } else {
        reply.contacts = contacts::for_reply(index, &reply, now);
    }
    Arc::new(reply)
}
