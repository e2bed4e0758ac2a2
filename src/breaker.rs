//! Leaves a failing endpoint alone and lets one request through now and then to see whether it is back. Knows nothing of what is asked.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The longest pause, also where the endpoint asks for more.
const LONGEST: Duration = Duration::from_mins(1);
/// The longest pause that an endpoint may ask for.
const LONGEST_ASKED: Duration = Duration::from_mins(10);

/// Counts failures in a row.
pub struct Breaker {
    state: Mutex<State>,
    failures: u32,
    pause: Duration,
}

struct State {
    failures: u32,
    /// Until when nothing is sent; none while closed.
    until: Option<Instant>,
    pause: Duration,
    /// A trial is under way.
    trying: bool,
}

impl Breaker {
    /// `failures` in a row open it for `pause`, which doubles with each further one.
    pub fn new(failures: u32, pause: Duration) -> Self {
        Self { state: Mutex::new(State { failures: 0, until: None, pause, trying: false }), failures, pause }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a request may be sent; after a pause one at a time may, until one succeeds.
    pub fn admits(&self, now: Instant) -> bool {
        let mut state = self.state();
        match state.until {
            None => true,
            Some(until) if now < until || state.trying => false,
            Some(_) => {
                state.trying = true;
                true
            }
        }
    }

    /// Whether the endpoint is left alone.
    pub fn is_open(&self) -> bool {
        self.state().until.is_some()
    }

    /// An admitted request was not sent after all.
    pub fn withdraw(&self) {
        self.state().trying = false;
    }

    /// An admitted request was answered; true if the endpoint had been left alone.
    pub fn succeeded(&self) -> bool {
        let mut state = self.state();
        let was_open = state.until.is_some();
        *state = State { failures: 0, until: None, pause: self.pause, trying: false };
        was_open
    }

    /// An admitted request failed; `asked` is for how long the endpoint wants to be left alone. True if it was not left alone before.
    pub fn failed(&self, now: Instant, asked: Option<Duration>) -> bool {
        let mut state = self.state();
        state.failures = state.failures.saturating_add(1);
        state.trying = false;
        if state.failures < self.failures && asked.is_none() {
            return false;
        }
        let was_open = state.until.is_some();
        // Requests that were under way when it opened tell nothing new.
        if state.until.is_some_and(|until| now < until) {
            return false;
        }
        let pause = asked.map_or(state.pause, |asked| asked.clamp(state.pause, LONGEST_ASKED));
        state.until = Some(now + pause);
        state.pause = (state.pause * 2).min(LONGEST);
        !was_open
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAUSE: Duration = Duration::from_secs(2);

    #[test]
    fn failures_in_a_row_open_it_and_one_trial_closes_it() {
        let (breaker, now) = (Breaker::new(2, PAUSE), Instant::now());
        assert!(!breaker.failed(now, None) && breaker.admits(now));
        breaker.succeeded();
        assert!(!breaker.failed(now, None) && breaker.admits(now), "they were not in a row");
        assert!(breaker.failed(now, None));
        assert!(!breaker.admits(now + PAUSE / 2) && breaker.is_open());
        assert!(breaker.admits(now + PAUSE), "a trial");
        assert!(!breaker.admits(now + PAUSE), "only one");
        assert!(!breaker.failed(now + PAUSE, None));
        assert!(!breaker.admits(now + PAUSE * 2), "the pause is longer");
        assert!(breaker.admits(now + PAUSE * 3));
        assert!(breaker.succeeded() && breaker.admits(now) && breaker.admits(now));
    }

    #[test]
    fn an_endpoint_may_ask_to_be_left_alone() {
        let (breaker, now) = (Breaker::new(3, PAUSE), Instant::now());
        assert!(breaker.failed(now, Some(Duration::from_secs(30))));
        assert!(!breaker.admits(now + Duration::from_secs(29)) && breaker.admits(now + Duration::from_secs(30)));
        let later = now + Duration::from_secs(30);
        breaker.failed(later, Some(Duration::from_hours(24)));
        assert!(!breaker.admits(later + LONGEST) && breaker.admits(later + LONGEST_ASKED), "but not for a day");
    }
}
