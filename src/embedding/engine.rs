//! What every engine does: texts, prefix included, to vectors of unit length. Knows no engine.

use std::sync::Arc;

use super::Vector;
use super::error::EmbedError;

/// One worker's way to compute vectors. It belongs to one thread, may take long, and may fail or panic: the queue deals with both.
pub trait Inference {
    /// One vector per text, in order. The texts carry their prefix already.
    fn embed(&mut self, texts: &[String]) -> Result<Vec<Vector>, EmbedError>;
}

/// Makes a worker's engine, on the worker's own thread; again after a panic, or for the successor of one that hangs.
pub type Engines = Arc<dyn Fn() -> Result<Box<dyn Inference>, EmbedError> + Send + Sync>;
