//! How many tokens were spent on a day. Knows nothing of what they were spent on.

use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::civil::Date;

/// A cap on the tokens of one day.
pub(super) struct Spending {
    cap: u64,
    spent: Mutex<(Date, u64)>,
}

impl Spending {
    /// No more than `cap` on one day; 0 is no bound.
    pub(super) fn new(cap: u64) -> Self {
        Self { cap, spent: Mutex::new((Date::MIN, 0)) }
    }

    fn of(&self, day: Date) -> MutexGuard<'_, (Date, u64)> {
        let mut spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock set back begins no new day.
        if day > spent.0 {
            *spent = (day, 0);
        }
        spent
    }

    /// Sets tokens aside before they are spent, if the day has so many left.
    pub(super) fn reserve(&self, day: Date, tokens: u64) -> bool {
        let mut spent = self.of(day);
        let sum = spent.1.saturating_add(tokens);
        if self.cap > 0 && sum > self.cap {
            return false;
        }
        spent.1 = sum;
        true
    }

    /// Puts what was spent in the place of what was set aside.
    pub(super) fn settle(&self, day: Date, reserved: u64, spent: u64) {
        let mut state = self.of(day);
        if state.0 == day {
            state.1 = state.1.saturating_sub(reserved).saturating_add(spent);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_has_so_many_tokens_and_no_more() {
        let (spending, day) = (Spending::new(1000), date(2026, 11, 24));
        assert!(spending.reserve(day, 600));
        assert!(!spending.reserve(day, 600));
        spending.settle(day, 600, 300);
        assert!(spending.reserve(day, 600));
        assert!(!spending.reserve(day.yesterday().expect("a day"), 600), "a clock set back gives none");
        assert!(spending.reserve(day.tomorrow().expect("a day"), 1000));
        assert!(Spending::new(0).reserve(day, u64::MAX));
    }
}
