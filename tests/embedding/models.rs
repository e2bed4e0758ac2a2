//! Where the shipped model and the ONNX Runtime library are. The only place of these tests that reads the environment.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use openwindow::embedding::{Embedder, Engine, Settings};

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("models")
}

pub fn shipped() -> PathBuf {
    folder().join("multilingual-e5-small-int8")
}

/// The built-in engine, opened once for all tests.
pub fn builtin() -> Embedder {
    static OPEN: OnceLock<Embedder> = OnceLock::new();
    let open = || Embedder::open(&Settings::default(), &folder()).expect("the shipped model opens");
    OPEN.get_or_init(open).clone()
}

/// The library that `scripts/onnxruntime` fetches; says loudly when there is none.
#[expect(clippy::disallowed_methods, reason = "the tests' one reader of the environment")]
pub fn onnxruntime_library(test: &str) -> Option<PathBuf> {
    let library = std::env::var_os("ORT_DYLIB_PATH").map(PathBuf::from);
    if library.is_none() {
        eprintln!("SKIPPED {test}: no ORT_DYLIB_PATH; export \"$(scripts/onnxruntime)\" first");
    }
    library
}

/// The shipped model on ONNX Runtime, opened once; none where the library is not there.
pub fn onnxruntime(test: &str) -> Option<Embedder> {
    static OPEN: OnceLock<Embedder> = OnceLock::new();
    let library = onnxruntime_library(test)?;
    let settings = Settings { engine: Engine::OnnxRuntime, onnxruntime: Some(library), ..Settings::default() };
    Some(OPEN.get_or_init(|| Embedder::open(&settings, &folder()).expect("the library opens the shipped model")).clone())
}
