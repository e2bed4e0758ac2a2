//! Progress of long work: a bar on a terminal, plain lines otherwise. Knows nothing of the work.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

use indicatif::{ProgressBar, ProgressStyle};

/// A bar that is gone when the work is done.
pub(super) struct Bar {
    shown: Option<ProgressBar>,
    what: &'static str,
    told: AtomicUsize,
}

impl Bar {
    /// A bar for something countable.
    pub(super) fn new(what: &'static str) -> Self {
        let shown = io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(0);
            if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {eta}") {
                bar.set_style(style);
            }
            bar.set_message(what);
            bar
        });
        Self { shown, what, told: AtomicUsize::new(0) }
    }

    /// Shows how far the work is; plain lines come at each tenth.
    pub(super) fn show(&self, done: usize, all: usize) {
        if let Some(bar) = &self.shown {
            bar.set_length(all as u64);
            bar.set_position(done as u64);
            return;
        }
        let tenth = done * 10 / all.max(1);
        if all >= 500 && self.told.fetch_max(tenth, Ordering::Relaxed) < tenth {
            let _ = writeln!(io::stderr(), "{}: {done} of {all}", self.what);
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = &self.shown {
            bar.finish_and_clear();
        }
    }
}
