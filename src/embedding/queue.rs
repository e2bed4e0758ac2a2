//! The one queue before every engine: bounded, refusing at once when full, and safe against an engine that hangs or panics.
//! Knows texts and deadlines, not models.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use super::Vector;
use super::engine::{Engines, Inference};
use super::error::EmbedError;

/// Workers that hung and were replaced but have not come back; beyond this, no more are started.
const MOST_LOST: usize = 8;
/// Bytes of text per token, roughly; for weighing batches before anything is tokenised.
const BYTES_PER_TOKEN: usize = 3;
/// How much longer than a question bulk work may take before its worker counts as hanging.
const BULK_PATIENCE: u32 = 12;

/// The sizes of a queue.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub(super) workers: usize,
    /// Texts that may wait.
    pub(super) waiting: usize,
    /// Waiting requests are computed together up to about so many tokens.
    pub(super) batch_tokens: usize,
    /// From entering the queue to the answer.
    pub(super) deadline: Duration,
}

type Answer = Result<Vec<Vector>, EmbedError>;

/// Who waits for an answer.
enum Caller {
    Question(oneshot::Sender<Answer>),
    Bulk(std::sync::mpsc::SyncSender<Answer>),
}

struct Job {
    texts: Vec<String>,
    entered: Instant,
    caller: Caller,
}

/// Counters since the start, and what is going on now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QueueStatus {
    /// Texts of questions that wait.
    pub waiting: usize,
    /// Workers that compute at this moment.
    pub working: usize,
    /// Texts computed.
    pub embedded: u64,
    /// Requests refused because the queue was full.
    pub refused: u64,
    /// Requests that passed their deadline.
    pub late: u64,
    /// Requests whose computation failed.
    pub failed: u64,
    /// Panics caught.
    pub panics: u64,
    /// Workers replaced because they hung.
    pub replaced: u64,
}

struct State {
    questions: VecDeque<Job>,
    bulk: VecDeque<Job>,
    /// Workers in office: number, and since when and with what patience they compute. One that is no longer listed has been
    /// replaced and leaves when it comes back.
    workers: Vec<(u64, Option<(Instant, Duration)>)>,
    next_worker: u64,
    lost: usize,
    stopped: bool,
    counters: QueueStatus,
}

struct Shared {
    state: Mutex<State>,
    work: Condvar,
    room: Condvar,
    limits: Limits,
    engines: Engines,
}

/// A handle on the queue; the workers end when it is stopped.
#[derive(Clone)]
pub(super) struct Queue(Arc<Shared>);

impl Queue {
    /// Starts the workers. An engine that cannot be made any more (the first has been, by the caller) is retried when needed.
    pub(super) fn start(engines: Engines, limits: Limits) -> Self {
        let state = State {
            questions: VecDeque::new(),
            bulk: VecDeque::new(),
            workers: Vec::new(),
            next_worker: 0,
            lost: 0,
            stopped: false,
            counters: QueueStatus::default(),
        };
        let shared = Shared { state: Mutex::new(state), work: Condvar::new(), room: Condvar::new(), limits, engines };
        let queue = Self(Arc::new(shared));
        let mut state = queue.0.lock();
        for _ in 0..limits.workers.max(1) {
            queue.0.hire(&mut state);
        }
        drop(state);
        queue
    }

    /// Waits for the vectors of a question, not longer than the deadline. Refused at once when the queue is full.
    pub(super) async fn ask(&self, texts: Vec<String>) -> Answer {
        let (sender, answer) = oneshot::channel();
        let deadline = self.0.limits.deadline;
        self.0.enter(Job { texts, entered: Instant::now(), caller: Caller::Question(sender) })?;
        match tokio::time::timeout(deadline, answer).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => Err(EmbedError::Stopped),
            Err(_) => {
                self.0.late();
                Err(self.0.deadline_error())
            }
        }
    }

    /// Waits, blocking, for the vectors of many texts. They wait behind every question, and enter as there is room.
    pub(super) fn work_through(&self, texts: Vec<Vec<String>>) -> Answer {
        let (limits, mut vectors) = (self.0.limits, Vec::new());
        let patience = limits.deadline * BULK_PATIENCE;
        let mut running = VecDeque::new();
        let mut texts = texts.into_iter();
        loop {
            while running.len() < 2 * limits.workers.max(1)
                && let Some(batch) = texts.next()
            {
                let (sender, answer) = std::sync::mpsc::sync_channel(1);
                self.0.enter_bulk(Job { texts: batch, entered: Instant::now(), caller: Caller::Bulk(sender) })?;
                running.push_back(answer);
            }
            let Some(answer) = running.pop_front() else { return Ok(vectors) };
            match answer.recv_timeout(patience) {
                Ok(answer) => vectors.extend(answer?),
                Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => return Err(EmbedError::Stopped),
                Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {
                    self.0.late();
                    return Err(EmbedError::Deadline { milliseconds: patience.as_millis() as u64 });
                }
            }
        }
    }

    pub(super) fn status(&self) -> QueueStatus {
        let state = self.0.lock();
        let working = state.workers.iter().filter(|(_, since)| since.is_some()).count();
        QueueStatus { waiting: waiting(&state.questions), working, ..state.counters }
    }

    /// Refuses everything from now on; what waits is answered with [`EmbedError::Stopped`].
    pub(super) fn stop(&self) {
        let mut state = self.0.lock();
        state.stopped = true;
        let waiting: Vec<Job> = state.questions.drain(..).collect();
        let bulk: Vec<Job> = state.bulk.drain(..).collect();
        drop(state);
        waiting.into_iter().chain(bulk).for_each(|job| job.caller.answer(Err(EmbedError::Stopped)));
        self.0.work.notify_all();
        self.0.room.notify_all();
    }
}

impl Caller {
    fn answer(self, answer: Answer) {
        // A caller that has gone away needs no answer.
        match self {
            Self::Question(sender) => drop(sender.send(answer)),
            Self::Bulk(sender) => drop(sender.try_send(answer)),
        }
    }

    fn has_left(&self) -> bool {
        matches!(self, Self::Question(sender) if sender.is_closed())
    }
}

impl Shared {
    /// A panic elsewhere leaves counters at worst one off; the queue goes on.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn deadline_error(&self) -> EmbedError {
        EmbedError::Deadline { milliseconds: self.limits.deadline.as_millis() as u64 }
    }

    fn enter(self: &Arc<Self>, job: Job) -> Result<(), EmbedError> {
        let mut state = self.lock();
        if state.stopped {
            return Err(EmbedError::Stopped);
        }
        self.replace_hanging(&mut state);
        let waiting = waiting(&state.questions);
        // A request of more texts than may ever wait is taken when it would be alone.
        if waiting > 0 && waiting + job.texts.len() > self.limits.waiting {
            state.counters.refused += 1;
            return Err(EmbedError::Busy);
        }
        state.questions.push_back(job);
        drop(state);
        self.work.notify_one();
        Ok(())
    }

    fn enter_bulk(self: &Arc<Self>, job: Job) -> Result<(), EmbedError> {
        let mut state = self.lock();
        while !state.stopped && state.bulk.len() >= 2 * self.limits.workers.max(1) {
            state = self.room.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if state.stopped {
            return Err(EmbedError::Stopped);
        }
        state.bulk.push_back(job);
        drop(state);
        self.work.notify_one();
        Ok(())
    }

    fn late(self: &Arc<Self>) {
        let mut state = self.lock();
        state.counters.late += 1;
        self.replace_hanging(&mut state);
    }

    /// Puts a new worker in the place of each that computes for longer than it should.
    fn replace_hanging(self: &Arc<Self>, state: &mut State) {
        let hangs = |since: &Option<(Instant, Duration)>| since.is_some_and(|(start, patience)| start.elapsed() > patience);
        while state.lost < MOST_LOST
            && let Some(place) = state.workers.iter().position(|(_, since)| hangs(since))
        {
            let (worker, _) = state.workers.swap_remove(place);
            tracing::error!(worker, "embedding hangs, its worker is replaced");
            state.lost += 1;
            state.counters.replaced += 1;
            self.hire(state);
        }
    }

    fn hire(self: &Arc<Self>, state: &mut State) {
        let number = state.next_worker;
        let shared = Arc::clone(self);
        let started = thread::Builder::new().name(format!("embed-{number}")).spawn(move || shared.run(number));
        match started {
            Ok(_) => {
                state.next_worker += 1;
                state.workers.push((number, None));
            }
            Err(error) => tracing::error!(%error, "no thread for embedding"),
        }
    }

    /// A worker's life.
    fn run(&self, number: u64) {
        let mut engine: Option<Box<dyn Inference>> = None;
        while let Some(jobs) = self.take(number) {
            let answers = self.compute(&mut engine, &jobs);
            let texts: usize = jobs.iter().map(|job| job.texts.len()).sum();
            let failed = answers.iter().filter(|answer| answer.is_err()).count();
            let mut state = self.lock();
            state.counters.embedded += texts as u64;
            state.counters.failed += failed as u64;
            let in_office = match state.workers.iter_mut().find(|(worker, _)| *worker == number) {
                Some((_, since)) => {
                    *since = None;
                    true
                }
                None => false,
            };
            // Replaced while it was away.
            state.lost -= usize::from(!in_office);
            drop(state);
            // Counted before it is answered, so that nobody sees an answer that is not counted yet.
            for (job, answer) in jobs.into_iter().zip(answers) {
                job.caller.answer(answer);
            }
            if !in_office {
                return;
            }
        }
    }

    /// The next work: questions first, several at once if more wait than there are workers. None when it is time to leave.
    fn take(&self, number: u64) -> Option<Vec<Job>> {
        let mut state = self.lock();
        loop {
            if state.stopped {
                return None;
            }
            // Bulk work waits behind questions, but not for ever.
            let overdue = state.bulk.front().is_some_and(|job| job.entered.elapsed() > self.limits.deadline / 2);
            let (jobs, patience) = match if overdue { Vec::new() } else { self.take_questions(&mut state) } {
                jobs if jobs.is_empty() => (state.bulk.pop_front().into_iter().collect(), BULK_PATIENCE),
                jobs => (jobs, 1),
            };
            if !jobs.is_empty() {
                let (_, since) = state.workers.iter_mut().find(|(worker, _)| *worker == number)?;
                *since = Some((Instant::now(), self.limits.deadline * patience));
                drop(state);
                self.room.notify_one();
                return Some(jobs);
            }
            state = self.work.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn take_questions(&self, state: &mut State) -> Vec<Job> {
        let mut jobs: Vec<Job> = Vec::new();
        let share = state.questions.len().div_ceil(self.limits.workers.max(1));
        let mut tokens = 0;
        while let Some(job) = state.questions.front() {
            let weight: usize = job.texts.iter().map(|text| weight(text)).sum();
            if !jobs.is_empty() && (jobs.len() >= share || tokens + weight > self.limits.batch_tokens) {
                break;
            }
            let Some(job) = state.questions.pop_front() else { break };
            if job.caller.has_left() || job.entered.elapsed() > self.limits.deadline {
                continue;
            }
            tokens += weight;
            jobs.push(job);
        }
        jobs
    }

    /// One answer per job. When a batch fails, each of its jobs is tried alone, so that one bad text harms no other.
    fn compute(&self, engine: &mut Option<Box<dyn Inference>>, jobs: &[Job]) -> Vec<Answer> {
        if let [job] = jobs {
            return vec![self.attempt(engine, &job.texts)];
        }
        let texts: Vec<String> = jobs.iter().flat_map(|job| job.texts.iter().cloned()).collect();
        match self.attempt(engine, &texts) {
            Ok(vectors) => {
                let mut vectors = vectors.into_iter();
                jobs.iter().map(|job| Ok(vectors.by_ref().take(job.texts.len()).collect())).collect()
            }
            Err(_) => jobs.iter().map(|job| self.attempt(engine, &job.texts)).collect(),
        }
    }

    fn attempt(&self, engine: &mut Option<Box<dyn Inference>>, texts: &[String]) -> Answer {
        let taken = engine.take();
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let mut ready = taken.map_or_else(|| (self.engines)(), Ok)?;
            let answer = ready.embed(texts);
            Ok((ready, answer))
        }));
        match outcome {
            Ok(Err(no_engine)) => Err(no_engine),
            Ok(Ok((ready, answer))) => {
                *engine = Some(ready);
                match answer {
                    Ok(vectors) if vectors.len() != texts.len() => Err(EmbedError::Inference(format!("{} vectors for {} texts", vectors.len(), texts.len()))),
                    answer => answer,
                }
            }
            Err(_) => {
                // The engine may be half-way through something: the next job gets a new one.
                self.lock().counters.panics += 1;
                Err(EmbedError::Inference("the engine panicked".to_owned()))
            }
        }
    }
}

fn waiting(jobs: &VecDeque<Job>) -> usize {
    jobs.iter().map(|job| job.texts.len()).sum()
}

/// A text's tokens, roughly and cheaply.
pub(super) fn weight(text: &str) -> usize {
    1 + text.len() / BYTES_PER_TOKEN
}
