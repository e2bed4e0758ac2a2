//! Engines that do what a test tells them.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use openwindow::embedding::{EmbedError, Embedder, Engines, Inference, Settings, Vector};

/// Computes `[length of the text, 1]`; "panic" panics, "fail" fails, "hang" waits until the test lets go.
pub struct Script {
    pub calls: AtomicUsize,
    pub texts: AtomicUsize,
    gate: Mutex<Receiver<()>>,
    entered: Sender<()>,
}

/// The test's end of a script.
pub struct Hand {
    pub script: Arc<Script>,
    pub open: Sender<()>,
    pub entered: Receiver<()>,
}

struct Worker(Arc<Script>);

impl Inference for Worker {
    fn embed(&mut self, texts: &[String]) -> Result<Vec<Vector>, EmbedError> {
        self.0.calls.fetch_add(1, Ordering::SeqCst);
        self.0.texts.fetch_add(texts.len(), Ordering::SeqCst);
        let has = |word: &str| texts.iter().any(|text| text.ends_with(word));
        if has("hang") {
            self.0.entered.send(()).ok();
            self.0.gate.lock().expect("the gate").recv().ok();
        }
        assert!(!has("panic"), "as the script says");
        if has("fail") {
            return Err(EmbedError::Inference("as the script says".to_owned()));
        }
        Ok(texts.iter().map(|text| vec![text.len() as f32, 1.0]).collect())
    }
}

pub fn settings() -> Settings {
    Settings { threads: 1, cache: 0, queue: 4, deadline_ms: 5000, ..Settings::default() }
}

pub fn embedder(settings: &Settings) -> (Embedder, Hand) {
    let (open, gate) = channel();
    let (entered, has_entered) = channel();
    let script = Arc::new(Script { calls: AtomicUsize::new(0), texts: AtomicUsize::new(0), gate: Mutex::new(gate), entered });
    let workers = Arc::clone(&script);
    let engines: Engines = Arc::new(move || Ok(Box::new(Worker(Arc::clone(&workers)))));
    (Embedder::scripted(settings, 2, engines), Hand { script, open, entered: has_entered })
}

pub fn text(text: &str) -> Vec<String> {
    vec![text.to_owned()]
}
