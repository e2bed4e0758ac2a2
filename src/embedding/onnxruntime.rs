//! Every model that fastembed knows, on a native ONNX Runtime library. Knows nothing of queues; takes models from a folder and
//! never from the network.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use fastembed::{EmbeddingModel, InitOptionsUserDefined, ModelInfo, Pooling, QuantizationMode, TextEmbedding, TokenizerFiles, UserDefinedEmbeddingModel};

use super::builtin::{Builtin, graph_for_this_processor};
use super::engine::Inference;
use super::error::EmbedError;
use super::settings::{SHIPPED_MODEL, Settings};
use super::{Vector, to_unit_length};

/// Tokens of the longest text; as many as the models have positions, as a rule.
const MAX_TOKENS: usize = 512;
/// What fastembed needs beside the graph.
const TOKENIZER_FILES: [&str; 4] = ["tokenizer.json", "config.json", "special_tokens_map.json", "tokenizer_config.json"];

/// A model of fastembed's list, or the shipped one, and where its files lie.
#[derive(Debug, Clone)]
pub(super) struct NamedModel {
    /// Its name, as it goes into the identity.
    pub(super) name: String,
    /// Values of its vectors.
    pub(super) dimensions: usize,
    /// Where its files lie.
    pub(super) folder: PathBuf,
    /// Below the folder, the graph first.
    pub(super) files: Vec<String>,
    pooling: Pooling,
    quantization: QuantizationMode,
    info: Option<ModelInfo<EmbeddingModel>>,
}

impl NamedModel {
    /// Finds the configured model; nothing is read.
    pub(super) fn find(settings: &Settings, models: &Path) -> Result<Self, EmbedError> {
        if settings.model == SHIPPED_MODEL {
            return Ok(Self {
                name: SHIPPED_MODEL.to_owned(),
                dimensions: Builtin::DIMENSIONS,
                folder: settings.model_dir.clone().unwrap_or_else(|| models.join(SHIPPED_MODEL)),
                files: ["model.onnx"].iter().chain(&TOKENIZER_FILES).map(ToString::to_string).collect(),
                pooling: Pooling::Mean,
                quantization: QuantizationMode::None,
                info: None,
            });
        }
        let wanted = settings.model.to_lowercase();
        let all = TextEmbedding::list_supported_models();
        let is_wanted = |info: &&ModelInfo<EmbeddingModel>| names(info).iter().any(|name| name.to_lowercase() == wanted);
        let Some(info) = all.iter().find(is_wanted).cloned() else {
            return Err(EmbedError::UnknownModel { name: settings.model.clone(), nearest: nearest(&all, &wanted) });
        };
        let short = info.model_code.rsplit('/').next().unwrap_or_default();
        let folder = settings.model_dir.clone().unwrap_or_else(|| models.join(short));
        let graph = std::iter::once(&info.model_file).chain(&info.additional_files);
        // Downloads keep the repository's folders; a folder made by hand often has everything side by side.
        let files = graph.map(|file| if folder.join(file).exists() { file.clone() } else { base_name(file) });
        Ok(Self {
            name: format!("{} ({:?})", info.model_code, info.model),
            dimensions: info.dim,
            files: files.chain(TOKENIZER_FILES.map(str::to_owned)).collect(),
            folder,
            pooling: TextEmbedding::get_default_pooling_method(&info.model).unwrap_or(Pooling::Mean),
            quantization: TextEmbedding::get_quantization_mode(&info.model),
            info: Some(info),
        })
    }

    /// How a text's token states become one vector.
    pub(super) fn pooling(&self) -> &'static str {
        match self.pooling {
            Pooling::Mean => "mean",
            Pooling::Cls => "cls",
        }
    }
}

/// One session of ONNX Runtime.
pub(super) struct OnnxRuntime {
    session: TextEmbedding,
    /// With dynamic quantisation the texts of a batch change each other's vectors, so each goes alone.
    one_by_one: bool,
}

impl OnnxRuntime {
    /// Opens a session of the model, whose files have been verified before. `threads` work on one text.
    pub(super) fn open(model: &NamedModel, library: Option<&Path>, threads: usize) -> Result<Self, EmbedError> {
        load_library(library)?;
        let read = |name: &str| {
            let file = model.folder.join(name);
            fs::read(&file).map_err(|error| EmbedError::unreadable(&file, &error))
        };
        let tokenizer = TokenizerFiles {
            tokenizer_file: read(TOKENIZER_FILES[0])?,
            config_file: read(TOKENIZER_FILES[1])?,
            special_tokens_map_file: read(TOKENIZER_FILES[2])?,
            tokenizer_config_file: read(TOKENIZER_FILES[3])?,
        };
        let (graph, rest) = model.files.split_first().ok_or_else(|| EmbedError::Inference("the model has no files".to_owned()))?;
        let graph_file = model.folder.join(graph);
        let bytes = match model.info {
            None => graph_for_this_processor(&graph_file).map_err(|error| EmbedError::unreadable(&graph_file, &error))?,
            Some(_) => read(graph)?,
        };
        let mut definition = UserDefinedEmbeddingModel::new(bytes, tokenizer).with_pooling(model.pooling.clone()).with_quantization(model.quantization);
        for file in rest.iter().filter(|file| !TOKENIZER_FILES.contains(&file.as_str())) {
            definition = definition.with_external_initializer(base_name(file), read(file)?);
        }
        definition.output_key = model.info.as_ref().and_then(|info| info.output_key.clone());
        let options = InitOptionsUserDefined::new().with_max_length(MAX_TOKENS).with_intra_threads(threads);
        let unusable = |error: fastembed::Error| EmbedError::ModelUnusable { file: graph_file.clone(), what: error.to_string() };
        let session = TextEmbedding::try_new_from_user_defined(definition, options).map_err(unusable)?;
        Ok(Self { session, one_by_one: model.quantization == QuantizationMode::Dynamic })
    }
}

impl Inference for OnnxRuntime {
    fn embed(&mut self, texts: &[String]) -> Result<Vec<Vector>, EmbedError> {
        let at_once = if self.one_by_one { 1 } else { texts.len().max(1) };
        let mut vectors = Vec::with_capacity(texts.len());
        for batch in texts.chunks(at_once) {
            vectors.extend(self.session.embed(batch, None).map_err(|error| EmbedError::Inference(error.to_string()))?);
        }
        for vector in &mut vectors {
            to_unit_length(vector);
        }
        Ok(vectors)
    }
}

/// Loads the library, once per process; a later call with another path keeps the first.
fn load_library(library: Option<&Path>) -> Result<(), EmbedError> {
    static LOADED: Mutex<bool> = Mutex::new(false);
    let missing = |what: String| EmbedError::RuntimeMissing { what };
    let mut loaded = LOADED.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if *loaded {
        return Ok(());
    }
    let library = library.ok_or_else(|| missing("no library is configured".to_owned()))?;
    // The loader would ask the system for a bare name; a path that is not there deserves a plain answer.
    if !library.is_file() {
        return Err(missing(format!("{} is not there", library.display())));
    }
    let environment = ort::init_from(library).map_err(|error| missing(error.to_string()))?;
    environment.commit();
    *loaded = true;
    Ok(())
}

fn names(info: &ModelInfo<EmbeddingModel>) -> [String; 2] {
    [format!("{:?}", info.model), info.model_code.clone()]
}

fn base_name(file: &str) -> String {
    file.rsplit('/').next().unwrap_or(file).to_owned()
}

/// Up to three names that share the longest run of letters with the wanted one.
fn nearest(all: &[ModelInfo<EmbeddingModel>], wanted: &str) -> String {
    let shared = |name: &str| {
        let name = name.to_lowercase();
        (0..wanted.len())
            .filter(|start| wanted.is_char_boundary(*start))
            .map(|start| (start..=wanted.len()).rev().find(|end| wanted.get(start..*end).is_some_and(|part| name.contains(part))))
            .zip(0..)
            .filter_map(|(end, start): (Option<usize>, usize)| end.map(|end| end.saturating_sub(start)))
            .max()
            .unwrap_or(0)
    };
    let mut ranked: Vec<_> = all.iter().map(|info| (shared(&info.model_code), &info.model_code)).collect();
    ranked.sort_by(|a, b| b.cmp(a));
    ranked.dedup();
    ranked.iter().take(3).map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", ")
}
