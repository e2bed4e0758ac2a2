//! The transformer of multilingual-e5-small in int8: token numbers → one vector per text. Knows nothing of tokenisers, prefixes or
//! queues. The graph it computes is `model.onnx`; the names of its tensors are used here.

use std::io;
use std::path::Path;

use rayon::prelude::*;
use rten_gemm::{GemmExecutor, GemmInputA, GemmInputB, GemmOptions, PackedBMatrix, QuantParams};
use rten_simd::{SimdOp, SimdUnaryOp};
use rten_tensor::NdTensorView;
use rten_vecmath::{Gelu, Softmax};

use super::onnx::OnnxFile;
use super::pairs;
#[cfg(target_arch = "x86_64")]
use super::panels::{Panels, Scales};
use super::rows::{AddAndNormalise, HEAD, Quantise, Scale, ShortAttention, scores_of};
use super::words::WordTable;

/// Width of a token's state, and of a vector.
pub(super) const HIDDEN: usize = 384;
/// Width inside the feed-forward part.
const WIDE: usize = 1536;
const LAYERS: usize = 12;
/// The longest text, in tokens: as many as the model has positions.
pub(super) const POSITIONS: usize = 512;
/// Up to here the loops of [`ShortAttention`] are faster than matrix products (measured in docs/benchmarks.md).
const SHORT: usize = 96;

/// Weights, shared by all workers.
pub(super) struct Encoder {
    words: WordTable,
    /// `[POSITIONS, HIDDEN]`
    positions: Vec<f32>,
    embedding_norm: Norm,
    layers: Vec<Layer>,
}

struct Layer {
    qkv: Linear,
    attention_output: Linear,
    attention_norm: Norm,
    widen: Linear,
    narrow: Linear,
    output_norm: Norm,
}

struct Norm {
    scale: Vec<f32>,
    shift: Vec<f32>,
}

/// One integer product: `outputs = (quantised inputs × weights) × scales + bias`.
struct Linear {
    weights: Weights,
    inputs: usize,
    column_scale: Vec<f32>,
    bias: Vec<f32>,
    smooth: Option<Vec<f32>>,
}

/// Weights as the processor multiplies them fastest.
enum Weights {
    Packed(PackedBMatrix<i8>),
    #[cfg(target_arch = "x86_64")]
    Panels(Panels),
}

/// One worker's matrix kernels, which belong to its thread, and its buffers, which grow to the largest batch seen.
#[derive(Default)]
pub(super) struct Scratch {
    integers: GemmExecutor<u8, i8, i32>,
    floats: GemmExecutor<f32>,
    state: Vec<f32>,
    wide: Vec<f32>,
    narrow: Vec<f32>,
    /// Bytes, four to a number.
    bytes: Vec<i32>,
    largest: Vec<f32>,
    sums: Vec<i32>,
    zero_points: Vec<u8>,
    room: Vec<f32>,
    keys: Vec<f32>,
    scores: Vec<f32>,
    head: Vec<f32>,
}

impl Encoder {
    /// Reads and packs the weights: 21 MB in memory; the word table stays in the file.
    pub(super) fn open(model: &Path) -> io::Result<Self> {
        let file = OnnxFile::open(model)?;
        let read = |number| Layer::read(&file, &GemmExecutor::<u8, i8, i32>::new(), number);
        let layers = (0..LAYERS).into_par_iter().map(read).collect::<io::Result<_>>()?;
        Ok(Self {
            positions: file.floats("position.table", &[POSITIONS, HIDDEN])?,
            embedding_norm: Norm::read(&file, "emb.ln")?,
            words: WordTable::open(file, HIDDEN)?,
            layers,
        })
    }

    /// One vector of unit length per text. `texts` are token numbers with both marks, each of 1 to [`POSITIONS`] tokens; they are
    /// computed side by side without padding.
    pub(super) fn encode(&self, texts: &[Vec<u32>], scratch: &mut Scratch) -> io::Result<Vec<Vec<f32>>> {
        let tokens: usize = texts.iter().map(Vec::len).sum();
        scratch.resize(tokens);
        let mut state = std::mem::take(&mut scratch.state);
        let mut rows = state.chunks_exact_mut(HIDDEN);
        for text in texts {
            for ((token, position), row) in text.iter().zip(self.positions.chunks_exact(HIDDEN)).zip(&mut rows) {
                self.words.read(*token, row)?;
                for (x, p) in row.iter_mut().zip(position) {
                    *x += p;
                }
            }
        }
        self.embedding_norm.apply(&mut state, None);
        for layer in &self.layers {
            layer.apply(&mut state, texts, scratch);
        }
        let vectors = texts
            .iter()
            .scan(0, |start, text| {
                let rows = &state[*start * HIDDEN..][..text.len() * HIDDEN];
                *start += text.len();
                Some(mean_direction(rows))
            })
            .collect();
        scratch.state = state;
        Ok(vectors)
    }
}

/// Self-attention of one text by matrix products, head by head.
fn long_attention(qkv: &[f32], to: &mut [f32], scratch: &mut Scratch) {
    let tokens = to.len() / HIDDEN;
    scratch.scores.resize(tokens * tokens, 0.0);
    scratch.head.resize(tokens * HEAD, 0.0);
    let part = |which: usize, head: usize, shape: [usize; 2], strides: [usize; 2]| {
        NdTensorView::from_data_with_strides(shape, &qkv[which * HIDDEN + head..], strides).expect("a view inside the text's rows")
    };
    for head in (0..HIDDEN).step_by(HEAD) {
        let query = part(0, head, [tokens, HEAD], [3 * HIDDEN, 1]);
        let key = part(1, head, [HEAD, tokens], [1, 3 * HIDDEN]);
        let value = part(2, head, [tokens, HEAD], [3 * HIDDEN, 1]);
        float_product(&scratch.floats, query, key, &mut scratch.scores);
        for row in scratch.scores.chunks_exact_mut(tokens) {
            Softmax::new_mut(row).dispatch();
        }
        float_product(&scratch.floats, NdTensorView::from_data([tokens, tokens], &scratch.scores[..]), value, &mut scratch.head);
        for (row, from) in to.chunks_exact_mut(HIDDEN).zip(scratch.head.chunks_exact(HEAD)) {
            row[head..head + HEAD].copy_from_slice(from);
        }
    }
}

fn float_product(floats: &GemmExecutor<f32>, a: NdTensorView<f32, 2>, b: NdTensorView<f32, 2>, to: &mut [f32]) {
    floats.gemm(to, GemmInputA::Unpacked(a), GemmInputB::Unpacked(b), GemmOptions::default()).expect("the views and the buffer have been cut to fit");
}

fn short_attention(qkv: &[f32], to: &mut [f32], scratch: &mut Scratch) {
    let (padded, rows) = scores_of(to.len() / HIDDEN);
    scratch.keys.resize(padded * HEAD, 0.0);
    scratch.scores.resize(padded * rows, 0.0);
    ShortAttention { qkv, hidden: HIDDEN, to, keys: &mut scratch.keys, scores: &mut scratch.scores }.dispatch();
}

/// The mean of the rows, brought to length 1.
fn mean_direction(rows: &[f32]) -> Vec<f32> {
    let mut sum = vec![0f32; HIDDEN];
    for row in rows.chunks_exact(HIDDEN) {
        for (total, x) in sum.iter_mut().zip(row) {
            *total += x;
        }
    }
    super::super::to_unit_length(&mut sum);
    sum
}

impl Scratch {
    fn resize(&mut self, tokens: usize) {
        self.state.resize(tokens * HIDDEN, 0.0);
        self.narrow.resize(tokens * HIDDEN, 0.0);
        self.wide.resize(tokens * WIDE, 0.0);
        self.bytes.resize(tokens * WIDE / size_of::<i32>(), 0);
        self.largest.resize(tokens, 0.0);
        self.room.resize(WIDE, 0.0);
    }
}

impl Layer {
    /// One layer of all texts, in place.
    fn apply(&self, state: &mut [f32], texts: &[Vec<u32>], scratch: &mut Scratch) {
        let tokens = state.len() / HIDDEN;
        let mut wide = std::mem::take(&mut scratch.wide);
        let mut narrow = std::mem::take(&mut scratch.narrow);
        let qkv = &mut wide[..tokens * 3 * HIDDEN];
        self.qkv.product(state, qkv, scratch);
        let mut start = 0;
        for text in texts {
            let from = &qkv[start * 3 * HIDDEN..][..text.len() * 3 * HIDDEN];
            let to = &mut narrow[start * HIDDEN..][..text.len() * HIDDEN];
            if text.len() <= SHORT {
                short_attention(from, to, scratch);
            } else {
                long_attention(from, to, scratch);
            }
            start += text.len();
        }
        // The first part of `wide` is free again and takes the product.
        let output = &mut wide[..tokens * HIDDEN];
        self.attention_output.product(&narrow, output, scratch);
        self.attention_norm.apply(state, Some(output));
        let widened = &mut wide[..tokens * WIDE];
        self.widen.product(state, widened, scratch);
        Gelu {}.map_mut(widened);
        self.narrow.product(widened, &mut narrow, scratch);
        self.output_norm.apply(state, Some(&narrow));
        scratch.wide = wide;
        scratch.narrow = narrow;
    }

    fn read(file: &OnnxFile, integers: &GemmExecutor<u8, i8, i32>, number: usize) -> io::Result<Self> {
        let linear = |name: &str, inputs, outputs, smoothed| {
            let name = format!("l{number}.{name}");
            let mut weights = file.int8s(&format!("{name}.q"), &[inputs, outputs])?;
            let mut column_scale = file.floats(&format!("{name}.ws"), &[outputs])?;
            if integers.may_saturate() {
                pairs::limit(&mut weights, &mut column_scale);
            }
            Ok::<_, io::Error>(Linear {
                weights: Weights::of(&weights, [inputs, outputs], integers),
                inputs,
                column_scale,
                bias: file.floats(&format!("{name}.bias"), &[outputs])?,
                smooth: if smoothed { Some(file.floats(&format!("{name}.smooth"), &[inputs])?) } else { None },
            })
        };
        Ok(Self {
            qkv: linear("qkv", HIDDEN, 3 * HIDDEN, true)?,
            attention_output: linear("ao.out", HIDDEN, HIDDEN, false)?,
            attention_norm: Norm::read(file, &format!("l{number}.aln"))?,
            widen: linear("fi.out", HIDDEN, WIDE, true)?,
            narrow: linear("fo.out", WIDE, HIDDEN, true)?,
            output_norm: Norm::read(file, &format!("l{number}.oln"))?,
        })
    }
}

impl Weights {
    fn of(weights: &[i8], [inputs, outputs]: [usize; 2], integers: &GemmExecutor<u8, i8, i32>) -> Self {
        #[cfg(target_arch = "x86_64")]
        if integers.may_saturate()
            && let Some(panels) = Panels::of(weights, inputs, outputs)
        {
            return Self::Panels(panels);
        }
        Self::Packed(integers.prepack_b(NdTensorView::from_data([inputs, outputs], weights)))
    }
}

impl Linear {
    /// `to = from × weights + bias`, both row by row.
    fn product(&self, from: &[f32], to: &mut [f32], scratch: &mut Scratch) {
        let (inputs, outputs) = (self.inputs, self.bias.len());
        let tokens = from.len() / inputs;
        let words = &mut scratch.bytes[..tokens * inputs / size_of::<i32>()];
        let bytes: &mut [u8] = bytemuck::cast_slice_mut(words);
        let smooth = self.smooth.as_deref();
        let (largest, room) = (&mut scratch.largest[..tokens], &mut scratch.room[..]);
        Quantise { from, smooth, width: inputs, to: bytes, largest, room }.dispatch();
        match &self.weights {
            #[cfg(target_arch = "x86_64")]
            Weights::Panels(panels) => {
                panels.product(words, Scales { of_row: &scratch.largest[..tokens], of_column: &self.column_scale, bias: &self.bias }, to);
            }
            Weights::Packed(weights) => {
                scratch.sums.resize(tokens * outputs, 0);
                scratch.zero_points.resize(tokens, 128);
                let sums = &mut scratch.sums[..];
                let options = GemmOptions { a_quant: Some(QuantParams { zero_point: &scratch.zero_points }), ..GemmOptions::default() };
                let matrix = GemmInputA::Unpacked(NdTensorView::from_data([tokens, inputs], &*bytes));
                scratch.integers.gemm(sums, matrix, GemmInputB::Packed(weights), options).expect("shapes agree: they were checked when the weights were read");
                Scale { from: sums, largest: &scratch.largest[..tokens], of_column: &self.column_scale, bias: &self.bias, to }.dispatch();
            }
        }
    }
}

impl Norm {
    fn read(file: &OnnxFile, name: &str) -> io::Result<Self> {
        Ok(Self { scale: file.floats(&format!("{name}.w"), &[HIDDEN])?, shift: file.floats(&format!("{name}.b"), &[HIDDEN])? })
    }

    fn apply(&self, rows: &mut [f32], delta: Option<&[f32]>) {
        AddAndNormalise { rows, delta, scale: &self.scale, shift: &self.shift }.dispatch();
    }
}
