//! Question → answer: language, retrieve, judge, compose. Deterministic; every sentence comes from a section in force.
//! Knows nothing of HTTP, of how vectors are stored or of how guides are written.

mod ask;
mod asks_for;
mod compose;
mod contacts;
mod cues;
mod danger;
mod eligibility;
mod elsewhere;
mod judge;
mod outcome;
mod question;
mod rank;
mod reply;
mod retrieve;
mod reviewed;
mod reword;
mod times;
mod unlawful;
mod verdict;
mod weights;
mod whether;

use std::sync::{Arc, OnceLock};

use jiff::civil::DateTime;
use moka::sync::Cache;
use tokio::sync::Semaphore;

use crate::day::Day;
use crate::detect::{Detector, is_pinyin};
use crate::embedding::{EmbedError, Embedder, Kind};
use crate::index::Index;
use crate::language::Language;
use crate::processors::in_turn;
use crate::rewriting::Rewriting;
use crate::terms::simplified;
use crate::texts::Texts;
use crate::vectors::{VectorError, Vectors};

use question::length;
use retrieve::{Meaning, Wording};
use reviewed::Reviewed;
use times::Time;

pub use ask::{Ask, Context};
pub use asks_for::AsksFor;
pub use compose::{citation_of, known, notice, partial_language, teller, time_left, translations};
pub use contacts::{contact_view, hotlines};
pub use eligibility::{NATIONALITY, SlotError, Slots, check as check_slots};
pub use judge::{Said, Signs};
pub use outcome::Outcome;
pub use question::{Question, QuestionError};
pub use rank::Features;
pub use reply::{
    CandidateView, Choice, Citation, ContactView, Excluded, Explanation, Fate, Filters, FollowUp, KeyFactView, Notice, Reply, Sentence, Understood,
};
pub use retrieve::{Beside, Candidate, Evidence, FoundBy};
pub use reviewed::{AskedAs, Checked, Confirmed, Seal, Unfit, seals, unfit, unsealed};

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
    rewriting: Option<Rewriting>,
    reviewed: Reviewed,
}

/// An answer holds for one question on one day, told on one day, at one publication; contacts are added fresh, since they depend on the hour.
type Key = (Ask, Day, String, u64);

/// The share of the closest wordings that belong to sections, above which a refusal is doubtful.
const DOUBTFUL: f32 = 0.3;

/// How much the vector of a turn with what it leans on weighs beside that of the turn: where its words say that it leans, and where it is only short.
const LEANING: f32 = 1.0;
const PERHAPS: f32 = 0.5;
/// Words of a turn that may lean on what was said though nothing says so.
const SHORT: f32 = 7.0;

/// Words that name a matter with which a turn is long.
const LONG: usize = 4;
/// The balance above which a turn is answered well by itself: a short one, and a long one whose words lean.
const PLAIN: f32 = 2.5;
const PLAIN_LEANING: f32 = 2.0;
/// The balance below which, and the cosine of the closest wording below which, a turn by itself comes close to nothing.
const VAGUE: f32 = 1.5;
const FAR: f32 = 0.53;

/// Answers kept; one takes some 10 kB.
const KEPT: u64 = 1000;

impl Answering {
    /// Puts the engines together; `questions` new ones are worked on at once at most.
    pub fn new(embedder: Embedder, vectors: Vectors, texts: Arc<Texts>, questions: usize) -> Self {
        Self {
            embedder,
            vectors,
            texts,
            detector: Detector::new(),
            cache: Cache::new(KEPT),
            places: Semaphore::new(questions),
            rewriting: None,
            reviewed: Reviewed::default(),
        }
    }

    /// The same with a language model that may reword answers.
    #[must_use]
    pub fn with(mut self, rewriting: Option<Rewriting>) -> Self {
        self.rewriting = rewriting;
        self
    }

    /// Forgets the answers that are kept for the next who asks the same.
    pub fn forget(&self) {
        self.cache.invalidate_all();
    }

    /// Answers a question from an index; `now` is the local time, by which contacts are chosen. Where a person has confirmed an answer, that one is told.
    pub async fn answer(&self, index: &Index, ask: &Ask, now: DateTime) -> Result<Arc<Reply>, AnswerError> {
        let reply = self.by_machine(index, ask, now).await?;
        // Behind the cache: what is confirmed, or not any more, is so at once.
        Ok(self.checked(index, ask, reply).await)
    }

    /// The same without what people have confirmed.
    pub async fn by_machine(&self, index: &Index, ask: &Ask, now: DateTime) -> Result<Arc<Reply>, AnswerError> {
        let said = &ask.question;
        let masked = |question: &Question| question.masked(&index.published);
        let context = ask.context.as_ref().map(|context| Context { turn: masked(&context.turn), joined: masked(&context.joined), ..context.clone() });
        let key = (Ask { question: masked(said), context, ..ask.clone() }, now.date().into(), index.generation.clone(), index.publication);
        let ask = &key.0;
        if let Some(kept) = self.cache.get(&key) {
            return Ok(completed(index, &kept, now));
        }
        let Ok(_place) = self.places.try_acquire() else { return Err(AnswerError::Busy) };
        let language = self.detector.language(said.as_str(), ask.language);
        let read = (language == Language::ZH).then(|| in_characters(index, ask)).flatten();
        let ask = read.as_ref().unwrap_or(ask);
        let time = OnceLock::new();
        let texts = self.texts.in_traditional(said.is_traditional());
        let asked = Asked { index, texts: &texts, ask, language, told: (&ask.question, &time), now };
        let (reply, degraded) = self.composed(&asked).await?;
        let (reply, lasts) = self.reworded(index, ask, reply, now).await;
        let reply = Arc::new(reply);
        // A degraded answer is not kept: the engine may be back for the next one.
        if lasts && !degraded {
            self.cache.insert(key, Arc::clone(&reply));
        }
        Ok(completed(index, &reply, now))
    }

    /// The reply by the rules of the day that is asked about, and whether a fallback found it.
    async fn composed(&self, asked: &Asked<'_>) -> Result<(Reply, bool), AnswerError> {
        let ask = asked.ask;
        let Some(context) = &ask.context else { return self.found(asked).await };
        let standing = self.standing(asked, context).await?;
        let other = match standing {
            Standing::AsSaid => return self.found(asked).await,
            Standing::Alone => ask.alone(context),
            Standing::Leaning => ask.joined(context),
        };
        let leans = standing == Standing::Leaning;
        let (reply, degraded) = self.found(&Asked { ask: &other, ..*asked }).await?;
        Ok((Reply { leaned: (leans != context.leans).then_some(leans), ..reply }, degraded))
    }

    /// The reply to a question, or to a turn as it was heard.
    async fn found(&self, asked: &Asked<'_>) -> Result<(Reply, bool), AnswerError> {
        let Asked { index, ask, language, now, .. } = *asked;
        let today = now.date().into();
        // What needs no vector is read while there is none yet.
        let (meaning, time) = tokio::join!(self.heard(index, ask, language), async { asked.time() });
        let meaning = meaning?;
        let first = if ask.is_dated && ask.as_of > today { Ask { as_of: today, ..ask.clone() } } else { ask.clone() };
        let evidence = retrieve::evidence(index, &self.vectors, &first, language, meaning.clone()).await?;
        let day = if ask.is_dated { (first.as_of != ask.as_of).then_some(ask.as_of) } else { times::settled(index, &evidence, time, today) };
        if let Some(as_of) = day {
            // What answers today tells whether a rule has ended by then with nothing after it.
            if let Some(ended) = in_turn(|| compose::ended(asked, &evidence, as_of)).await {
                return Ok((ended, evidence.degraded));
            }
            let then = Ask { as_of, ..ask.clone() };
            let evidence = retrieve::evidence(index, &self.vectors, &then, language, meaning).await?;
            return Ok((in_turn(|| compose::reply(&Asked { ask: &then, ..*asked }, &evidence)).await, evidence.degraded));
        }
        let mut reply = in_turn(|| compose::reply(asked, &evidence)).await;
        if let Some(context) = ask.context.as_ref().filter(|context| !context.leans && is_open(&reply, &evidence, context)) {
            let joined = ask.joined(context);
            let asked = Asked { ask: &joined, ..*asked };
            let (other, degraded) = Box::pin(self.found(&asked)).await?;
            let other = Reply { leaned: Some(true), ..other };
            // What only sounds like an emergency is answered with the emergency text before it, or stays one.
            return Ok(match (reply.outcome, other.outcome.is_answer()) {
                (Outcome::Urgent, true) => (compose::warned(&asked, other), degraded),
                (Outcome::Urgent, false) => (reply, evidence.degraded),
                _ => (other, degraded),
            });
        }
        if !ask.is_dated && time == Time::Unclear && times::matters(index, &evidence) {
            compose::ask_day(asked, &mut reply);
        }
        Ok((reply, evidence.degraded))
    }

    /// Where the evidence is plainer than a turn's words. It stands alone, whatever they lean on, if it is a wish to break the law, about another
    /// matter, or answered well by itself; it leans, though nothing says so, if by itself it comes close to nothing.
    async fn standing(&self, asked: &Asked<'_>, context: &Context) -> Result<Standing, AnswerError> {
        let Asked { index, ask, language, .. } = *asked;
        if context.leans && unlawful::wished(context.turn.as_str()) {
            return Ok(Standing::Alone);
        }
        if context.leans && context.own < 2 {
            return Ok(Standing::AsSaid);
        }
        let alone = ask.alone(context);
        let evidence = self.evidence(index, &alone, language).await?;
        let balance = in_turn(|| judge::judge(index, &evidence, &alone, language)).await.balance;
        let votes = evidence.beside.votes;
        let closest = evidence.candidates.first().map_or(0.0, |best| best.features.wording);
        let is_plain = if context.leans { context.own >= LONG && balance > PLAIN_LEANING } else { balance > PLAIN && length(context.turn.as_str()) <= SHORT };
        Ok(if is_plain || context.leans && balance < 0.0 && votes < DOUBTFUL {
            Standing::Alone
        } else if !context.leans && balance < VAGUE && closest < FAR && votes >= DOUBTFUL {
            Standing::Leaning
        } else {
            Standing::AsSaid
        })
    }

    /// The language that a question is asked in.
    pub fn language_of(&self, question: &Question, prior: Option<Language>) -> Language {
        self.detector.language(question.as_str(), prior)
    }

    /// The language of a turn of a conversation that was led in another turn's language until then.
    pub fn language_of_turn(&self, turn: &Question, before: Option<Language>) -> Language {
        self.detector.turn(turn.as_str(), before)
    }

    /// What a question means; a turn of a conversation together with what it leans on, or may lean on if it is short.
    async fn heard(&self, index: &Index, ask: &Ask, language: Language) -> Result<Meaning, AnswerError> {
        let (own, wording) = tokio::join!(self.vector(index, &ask.question), async { Wording::of(index, ask, language) });
        let own = own?;
        let Some(context) = &ask.context else { return Ok(Meaning { whole: own, own: None, wording }) };
        if context.leans && context.turn != ask.question {
            let turn = self.vector(index, &context.turn).await?;
            return Ok(Meaning { whole: retrieve::together(&turn, &own, LEANING), own: None, wording });
        }
        if context.leans || length(context.turn.as_str()) > SHORT {
            return Ok(Meaning { whole: own, own: None, wording });
        }
        let joined = self.vector(index, &context.joined).await?;
        Ok(Meaning { whole: retrieve::together(&own, &joined, PERHAPS), own: Some(own), wording })
    }

    async fn vector(&self, index: &Index, question: &Question) -> Result<Vec<f32>, AnswerError> {
        let mut embedded = self.embedder.embed(Kind::Query, vec![question.as_str().to_owned()]).await?;
        Ok(index.compared(embedded.pop().unwrap_or_default()))
    }

    /// What was found for a question, ranked.
    pub async fn evidence(&self, index: &Index, ask: &Ask, language: Language) -> Result<Evidence, AnswerError> {
        let read = (language == Language::ZH).then(|| in_characters(index, ask)).flatten();
        let ask = read.as_ref().unwrap_or(ask);
        let meaning = self.heard(index, ask, language).await?;
        Ok(retrieve::evidence(index, &self.vectors, ask, language, meaning).await?)
    }
}

/// How a turn of a conversation stands to what was said before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// A question of its own.
    Alone,
    /// It is answered together with what was said before.
    Leaning,
    /// As its words say.
    AsSaid,
}

/// A question with all that an answer depends on beside the evidence.
#[derive(Clone, Copy)]
struct Asked<'a> {
    index: &'a Index,
    texts: &'a Texts,
    ask: &'a Ask,
    /// The language that it is asked in.
    language: Language,
    /// The question as it was put, and the time that it speaks of once it was read.
    told: (&'a Question, &'a OnceLock<Time>),
    /// The local time.
    now: DateTime,
}

impl Asked<'_> {
    /// The time that the question speaks of.
    fn time(&self) -> Time {
        let (question, time) = self.told;
        *time.get_or_init(|| times::of(question.as_str(), self.language, self.now.date().into()))
    }
}

/// What is asked in Latin letters or in traditional characters, in those that the guides are written in; a turn with what it stands in.
fn in_characters(index: &Index, ask: &Ask) -> Option<Ask> {
    let read = |question: &Question| {
        let text = question.as_str();
        let read = if is_pinyin(text) { index.in_characters(text) } else { simplified(text) };
        Question::new(&read).unwrap_or_else(|_| question.clone())
    };
    let context = ask.context.as_ref().map(|context| Context { turn: read(&context.turn), joined: read(&context.joined), ..context.clone() });
    let read = Ask { question: read(&ask.question), context, ..ask.clone() };
    (read != *ask).then_some(read)
}

/// Whether a turn that got no answer by itself may be meant as a word on the last question: it is not plainly about another matter.
fn is_open(reply: &Reply, evidence: &Evidence, context: &Context) -> bool {
    match reply.outcome {
        Outcome::NotFound => true,
        Outcome::OutOfScope => evidence.beside.votes > 0.5,
        Outcome::SmallTalk => evidence.beside.votes > DOUBTFUL,
        Outcome::Urgent => evidence.beside.votes > DOUBTFUL && !danger::told(context.turn.as_str()),
        _ => false,
    }
}

/// Contacts depend on the hour, and the names of all countries would fill the cache: both are added to what was kept.
fn completed(index: &Index, reply: &Arc<Reply>, now: DateTime) -> Arc<Reply> {
    let asks_country = reply.outcome == Outcome::Clarification && reply.choices.is_empty();
    if !reply.wants_contacts() && !asks_country {
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
