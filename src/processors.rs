//! Who computes: as much at once as there are processors. Knows nothing of what is computed.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::sync::Semaphore;
use tokio::task::block_in_place;

/// One for each processor of the process.
static TURNS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(2, usize::from)));

/// Runs what computes for milliseconds, in turn, without holding up the other tasks of its thread where the runtime has more threads.
///
/// More at once than there are processors would finish nothing sooner, but refusals would wait for all of them, and each would keep a thread.
pub async fn in_turn<T>(work: impl FnOnce() -> T) -> T {
    let _turn = TURNS.acquire().await;
    match Handle::try_current().map(|runtime| runtime.runtime_flavor()) {
        Ok(RuntimeFlavor::MultiThread) => block_in_place(work),
        _ => work(),
    }
}

/// Threads that compute without a turn.
static ELSEWHERE: AtomicUsize = AtomicUsize::new(0);

/// A thread of its own that computes, for as long as this is held.
#[derive(Debug)]
pub struct Elsewhere(());

impl Elsewhere {
    /// From now on.
    #[must_use]
    pub fn begin() -> Self {
        ELSEWHERE.fetch_add(1, Ordering::Relaxed);
        Self(())
    }
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        ELSEWHERE.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Does two pieces of work: at the same time while a processor has nothing to do, else one after the other. Under load nobody waits for another's.
pub fn both<A, B: Default + Send>(one: impl FnOnce() -> A, other: impl FnOnce() -> B + Send) -> (A, B) {
    if TURNS.available_permits() <= ELSEWHERE.load(Ordering::Relaxed) {
        return (one(), other());
    }
    let Ok(_turn) = TURNS.try_acquire() else { return (one(), other()) };
    let mut done = B::default();
    let first = rayon::in_place_scope(|scope| {
        scope.spawn(|_| done = other());
        one()
    });
    (first, done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn both_pieces_are_done_whether_a_processor_is_free_or_not() {
        assert_eq!(both(|| 1, || 2), (1, 2));
        let all = TURNS.acquire_many(TURNS.available_permits() as u32).await;
        assert_eq!(both(|| "a", || "b"), ("a", "b"), "with no processor to spare");
        drop(all);
        assert_eq!(in_turn(|| 3).await, 3);
    }
}
