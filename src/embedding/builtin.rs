//! The built-in engine: the shipped model without any native library. Knows nothing of queues, prefixes or caches.

mod encoder;
mod onnx;
mod pairs;
#[cfg(target_arch = "x86_64")]
mod panels;
mod rows;
mod tokens;
mod vocabulary;
mod words;

use std::path::Path;
use std::sync::Arc;

use rayon::{ThreadPool, ThreadPoolBuilder};
use rten_gemm::GemmExecutor;

use self::encoder::{Encoder, HIDDEN, POSITIONS, Scratch};
use self::onnx::OnnxFile;
use self::tokens::Tokens;
use super::Vector;
use super::engine::Inference;
use super::error::EmbedError;
use crate::processors::Elsewhere;

/// Tokens computed side by side at most; more would only cost memory.
const SIDE_BY_SIDE: usize = 2 * POSITIONS;

/// Weights and vocabulary, loaded once and shared by all workers.
#[derive(Clone)]
pub(super) struct Builtin {
    encoder: Arc<Encoder>,
    tokens: Arc<Tokens>,
}

impl Builtin {
    /// Loads the model in `folder`, whose files have been verified before.
    pub(super) fn open(folder: &Path) -> Result<Self, EmbedError> {
        let (model, tokenizer) = (folder.join("model.onnx"), folder.join("tokenizer.json"));
        let tokens = std::thread::scope(|scope| {
            let tokens = scope.spawn(|| {
                let json = std::fs::read(&tokenizer).map_err(|error| EmbedError::unreadable(&tokenizer, &error))?;
                Tokens::parse(&json).map_err(|what| EmbedError::ModelUnusable { file: tokenizer.clone(), what })
            });
            let encoder = Encoder::open(&model).map_err(|error| EmbedError::unreadable(&model, &error));
            let tokens = tokens.join().map_err(|_| EmbedError::Inference("reading the tokenizer panicked".to_owned()))?;
            Ok((tokens?, encoder?))
        });
        let (tokens, encoder) = tokens?;
        Ok(Self { encoder: Arc::new(encoder), tokens: Arc::new(tokens) })
    }

    /// Values of a vector.
    pub(super) const DIMENSIONS: usize = HIDDEN;

    /// A worker's own view: shared weights, buffers of its own.
    pub(super) fn worker(&self) -> BuiltinWorker {
        BuiltinWorker { model: self.clone(), scratch: Scratch::default(), alone: None }
    }
}

/// One thread's engine.
pub(super) struct BuiltinWorker {
    model: Builtin,
    scratch: Scratch,
    /// Makes matrix products stay on this thread instead of spreading over the process-wide pool. Built on first use, because it
    /// belongs to the thread that builds it.
    alone: Option<ThreadPool>,
}

impl Inference for BuiltinWorker {
    fn embed(&mut self, texts: &[String]) -> Result<Vec<Vector>, EmbedError> {
        let _busy = Elsewhere::begin();
        if self.alone.is_none() {
            self.alone = ThreadPoolBuilder::new().num_threads(1).use_current_thread().build().ok();
        }
        let tokens: Vec<_> = texts.iter().map(|text| self.model.tokens.encode(text)).collect();
        let mut vectors = Vec::with_capacity(texts.len());
        for batch in side_by_side(&tokens) {
            let batch = self.model.encoder.encode(batch, &mut self.scratch);
            vectors.extend(batch.map_err(|error| EmbedError::Inference(error.to_string()))?);
        }
        Ok(vectors)
    }
}

/// The shipped graph for another runtime, with its weights limited as the built-in engine limits them where the processor needs it:
/// ONNX Runtime adds neighbours in 16 bits too (and its switch against that refuses this graph).
pub(super) fn graph_for_this_processor(model: &Path) -> std::io::Result<Vec<u8>> {
    let products = OnnxFile::open(model)?.products();
    let mut graph = std::fs::read(model)?;
    if !GemmExecutor::<u8, i8, i32>::new().may_saturate() {
        return Ok(graph);
    }
    for product in products {
        let scale = &graph[product.scale.clone()];
        let mut scale: Vec<f32> = scale.chunks_exact(4).map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect();
        pairs::limit(bytemuck::cast_slice_mut(&mut graph[product.weights]), &mut scale);
        for (bytes, value) in graph[product.scale].chunks_exact_mut(4).zip(scale) {
            bytes.copy_from_slice(&value.to_le_bytes());
        }
    }
    Ok(graph)
}

/// Cuts a list of texts so that each part has at most [`SIDE_BY_SIDE`] tokens.
fn side_by_side(mut texts: &[Vec<u32>]) -> impl Iterator<Item = &[Vec<u32>]> {
    std::iter::from_fn(move || {
        let mut total = 0;
        let fitting = texts.iter().take_while(|text| {
            total += text.len();
            total <= SIDE_BY_SIDE
        });
        let (batch, rest) = texts.split_at(fitting.count());
        texts = rest;
        (!batch.is_empty()).then_some(batch)
    })
}
