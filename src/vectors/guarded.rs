//! A server with a circuit breaker and a copy of the points in this process that answers while the server does not. Knows nothing of the
//! protocol.
//!
//! After one failure the server is left alone: questions go to the copy at once, a task in the background knocks, and when the server is
//! back (refilled from the copy, should it have lost points or missed a write) searches return to it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use arc_swap::ArcSwapOption;

use super::point::{Hit, Point};
use super::scan::Shelves;
use super::server::Server;
use super::settings::Settings;
use super::{Leg, VectorError};

/// First pause before knocking.
const FIRST_PAUSE: Duration = Duration::from_millis(100);

pub(super) struct Guarded(Arc<State>);

struct State {
    server: Server,
    copy: ArcSwapOption<Copy>,
    breaker: Mutex<Breaker>,
    /// Writes to the server take turns with the task that refills it.
    writing: tokio::sync::Mutex<()>,
    longest_pause: Duration,
    most_points: usize,
}

/// The points of the generation being served, searched exactly.
struct Copy {
    generation: String,
    shelves: Arc<Shelves>,
}

#[derive(Default)]
struct Breaker {
    open: bool,
    /// The server has not got everything that the copy has.
    behind: bool,
    last_error: Option<String>,
}

impl Guarded {
    pub(super) fn new(settings: &Settings) -> Result<Self, VectorError> {
        Ok(Self(Arc::new(State {
            server: Server::new(settings)?,
            copy: ArcSwapOption::empty(),
            breaker: Mutex::default(),
            writing: tokio::sync::Mutex::new(()),
            longest_pause: Duration::from_millis(settings.probe_ms),
            most_points: settings.fallback_points,
        })))
    }

    /// Whether the server is left alone, and its last failure.
    pub(super) fn condition(&self) -> (bool, Option<String>) {
        let breaker = self.0.breaker();
        (breaker.open, breaker.last_error.clone())
    }

    /// The lists, and whether the copy made them.
    pub(super) async fn search(&self, generation: &str, legs: &[Leg<'_>]) -> Result<(Vec<Vec<Hit>>, bool), VectorError> {
        let left_alone = self.0.breaker().open;
        if !left_alone {
            match self.0.server.search(generation, legs).await {
                Ok(lists) => return Ok((lists, false)),
                Err(error) => self.trip(&error),
            }
        }
        match self.0.copy.load_full() {
            Some(copy) if copy.generation == generation => Ok((copy.shelves.search(legs), true)),
            _ => Err(VectorError::Unavailable(self.0.breaker().last_error.clone().unwrap_or_default())),
        }
    }

    /// Builds on the server; where it does not answer and a copy can be held, the copy serves until it does.
    pub(super) async fn build(&self, generation: &str, dimension: usize, points: Vec<Point>) -> Result<(), VectorError> {
        let copy = if points.len() <= self.0.most_points {
            let shelves = Shelves::build(true, dimension, points.clone()).await?;
            Some(Arc::new(Copy { generation: generation.to_owned(), shelves }))
        } else {
            None
        };
        let _writing = self.0.writing.lock().await;
        let written = match self.0.server.answers().await {
            Ok(()) => self.0.server.build(generation, dimension, points).await,
            Err(error) => Err(error),
        };
        self.keep(copy, written)
    }

    /// As [`Self::build`]: with a copy, a write that the server misses is made up for when it is back.
    pub(super) async fn upsert(&self, generation: &str, dimension: usize, points: Vec<Point>) -> Result<(), VectorError> {
        let _writing = self.0.writing.lock().await;
        let held = self.0.copy.load_full();
        let copy = match &held {
            Some(held) if held.shelves.len() + points.len() <= self.0.most_points => {
                let shelves = Shelves::with(Arc::clone(&held.shelves), points.clone()).await?;
                Some(Arc::new(Copy { generation: generation.to_owned(), shelves }))
            }
            _ => None,
        };
        let (left_alone, behind) = {
            let breaker = self.0.breaker();
            (breaker.open, breaker.behind)
        };
        let written = if left_alone || behind {
            Err(VectorError::Unavailable(self.0.breaker().last_error.clone().unwrap_or_default()))
        } else if held.is_some_and(|held| held.shelves.len() == 0) {
            // An empty collection was made for vectors of no known length.
            self.0.server.build(generation, dimension, points).await
        } else {
            self.0.server.upsert(generation, points).await
        };
        self.keep(copy, written)
    }

    fn keep(&self, copy: Option<Arc<Copy>>, written: Result<(), VectorError>) -> Result<(), VectorError> {
        let holds = copy.is_some();
        match written {
            Ok(()) => {
                self.0.breaker().behind = false;
                self.0.copy.store(copy);
                Ok(())
            }
            Err(error) if holds => {
                self.0.breaker().behind = true;
                self.0.copy.store(copy);
                self.trip(&error);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn trip(&self, error: &VectorError) {
        let mut breaker = self.0.breaker();
        breaker.last_error = Some(error.to_string());
        if !std::mem::replace(&mut breaker.open, true) {
            tracing::warn!(%error, "vector server is left alone");
            tokio::spawn(knock(Arc::downgrade(&self.0), self.0.longest_pause));
        }
    }
}

impl State {
    fn breaker(&self) -> MutexGuard<'_, Breaker> {
        self.breaker.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the server is whole again, refilled if need be.
    async fn restored(&self) -> Result<(), VectorError> {
        let _writing = self.writing.lock().await;
        self.server.answers().await?;
        let Some(copy) = self.copy.load_full() else { return Ok(()) };
        let behind = self.breaker().behind;
        let held = self.server.count(&copy.generation).await?;
        if behind || held != Some(copy.shelves.len() as u64) {
            self.server.build(&copy.generation, copy.shelves.dimension(), copy.shelves.points()).await?;
        }
        self.breaker().behind = false;
        Ok(())
    }
}

async fn knock(state: Weak<State>, longest: Duration) {
    let mut pause = FIRST_PAUSE.min(longest);
    loop {
        tokio::time::sleep(pause).await;
        let Some(state) = state.upgrade() else { return };
        match state.restored().await {
            Ok(()) => {
                state.breaker().open = false;
                tracing::info!("vector server answers again");
                return;
            }
            Err(error) => state.breaker().last_error = Some(error.to_string()),
        }
        pause = (pause * 2).min(longest);
    }
}
