//! Models that are missing, damaged, swapped or unknown: refused at the start, with the file and the checksums.

use std::fs;
use std::path::{Path, PathBuf};

use openwindow::embedding::{EmbedError, Embedder, Engine, SHIPPED_MODEL, Settings};
use tempfile::TempDir;

use crate::models;

const FILES: [&str; 6] = ["SHA256SUMS", "config.json", "model.onnx", "special_tokens_map.json", "tokenizer.json", "tokenizer_config.json"];

/// A copy of the model in which `change` has been at work.
fn with(change: impl FnOnce(&Path)) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join(SHIPPED_MODEL);
    fs::create_dir(&copy).expect("a folder");
    for file in FILES {
        fs::write(copy.join(file), fs::read(models::shipped().join(file)).expect("a shipped file")).expect("a copy");
    }
    change(&copy);
    folder
}

fn refusal(folder: &TempDir) -> EmbedError {
    match Embedder::open(&Settings::default(), folder.path()) {
        Ok(_) => panic!("a damaged model was opened"),
        Err(error) => error,
    }
}

fn shipped_sum(name: &str) -> String {
    let sums = fs::read_to_string(models::shipped().join("SHA256SUMS")).expect("sums");
    sums.lines().find_map(|line| line.strip_suffix(&format!("  {name}"))).expect("listed").to_owned()
}

#[test]
fn a_missing_file_is_named_with_its_checksum() {
    for file in ["model.onnx", "tokenizer.json"] {
        let error = refusal(&with(|model| fs::remove_file(model.join(file)).expect("removed")));
        assert!(matches!(&error, EmbedError::ModelMissing { file: missing, .. } if missing.ends_with(file)), "{error:?}");
        assert!(error.to_string().contains(&shipped_sum(file)), "{error}");
    }
}

#[test]
fn missing_checksums_are_named() {
    let error = refusal(&with(|model| fs::remove_file(model.join("SHA256SUMS")).expect("removed")));
    assert!(matches!(&error, EmbedError::ModelMissing { file, .. } if file.ends_with("SHA256SUMS")), "{error:?}");
}

#[test]
fn a_truncated_model_is_named_with_both_checksums() {
    for length in [0, 1, 1000, 40_000_000, 76_607_455] {
        let error = refusal(&with(|model| {
            let file = fs::File::options().write(true).open(model.join("model.onnx")).expect("opened");
            file.set_len(length).expect("cut");
        }));
        let EmbedError::ModelDamaged { file, expected, found } = &error else { panic!("{length} bytes: {error:?}") };
        assert!(file.ends_with("model.onnx"));
        assert_eq!(expected, &shipped_sum("model.onnx"));
        assert!(found != expected && error.to_string().contains(found));
    }
}

#[test]
fn one_flipped_bit_is_found() {
    for file in ["model.onnx", "tokenizer.json"] {
        let error = refusal(&with(|model| {
            let mut bytes = fs::read(model.join(file)).expect("read");
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            fs::write(model.join(file), bytes).expect("written");
        }));
        assert!(matches!(&error, EmbedError::ModelDamaged { file: damaged, .. } if damaged.ends_with(file)), "{error:?}");
    }
}

#[test]
fn a_model_of_another_size_is_refused_even_with_fitting_checksums() {
    let error = refusal(&with(|model| {
        let other = br#"{"model_type":"bert","pad_token_id":1,"hidden_size":768}"#;
        fs::write(model.join("config.json"), other).expect("written");
    }));
    assert!(matches!(error, EmbedError::ModelDamaged { .. }), "{error:?}");
    let error = refusal(&with(|model| {
        let other = br#"{"model_type":"bert","pad_token_id":1,"hidden_size":768}"#;
        fs::write(model.join("config.json"), other).expect("written");
        let sums = fs::read_to_string(model.join("SHA256SUMS")).expect("sums");
        let sums = sums.replace(&shipped_sum("config.json"), &sha256(other));
        fs::write(model.join("SHA256SUMS"), sums).expect("written");
    }));
    assert!(matches!(error, EmbedError::WrongDimension { expected: 384, found: 768 }), "{error:?}");
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    use std::fmt::Write;
    sha2::Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("text grows");
        text
    })
}

fn open_with(settings: &Settings) -> EmbedError {
    match Embedder::open(settings, &models::folder()) {
        Ok(_) => panic!("opened"),
        Err(error) => error,
    }
}

#[test]
fn an_unknown_model_is_refused_with_names_that_look_alike() {
    let settings = Settings { model: "BAAI/bge-m4".to_owned(), ..Settings::default() };
    let error = open_with(&settings);
    assert!(matches!(&error, EmbedError::UnknownModel { nearest, .. } if nearest.contains("bge-m3")), "{error}");
}

#[test]
fn a_known_model_that_is_not_there_names_the_file_to_get() {
    for name in ["BAAI/bge-m3", "BGEM3", "Qdrant/multilingual-e5-large-onnx", "multilinguale5large"] {
        let settings = Settings { model: name.to_owned(), ..Settings::default() };
        let error = open_with(&settings);
        assert!(matches!(&error, EmbedError::ModelMissing { file, .. } if file.ends_with("model.onnx")), "{name}: {error}");
    }
}

#[test]
fn a_library_that_is_not_there_is_named() {
    let settings = Settings { engine: Engine::OnnxRuntime, ..Settings::default() };
    if models::onnxruntime("a_library_that_is_not_there_is_named").is_some() {
        return; // This process has loaded the library already.
    }
    assert!(matches!(open_with(&settings), EmbedError::RuntimeMissing { .. }));
    let settings = Settings { onnxruntime: Some(PathBuf::from("nowhere/libonnxruntime.so")), ..settings };
    let error = open_with(&settings);
    assert!(error.to_string().contains("nowhere/libonnxruntime.so"), "{error}");
}

#[test]
fn settings_that_contradict_each_other_name_the_field() {
    let cases = [
        (Settings { queue: 0, ..Settings::default() }, "embedding.queue"),
        (Settings { deadline_ms: 0, ..Settings::default() }, "embedding.deadline_ms"),
        (Settings { engine: Engine::Server, ..Settings::default() }, "embedding.server.url"),
        (Settings { engine: Engine::Builtin, model: "BGEM3".to_owned(), ..Settings::default() }, "embedding.model"),
    ];
    for (settings, field) in cases {
        let error = open_with(&settings);
        assert!(error.to_string().starts_with(field), "{error}");
    }
}

#[test]
fn another_prefix_is_another_identity() {
    let settings = Settings { query_prefix: Some("question: ".to_owned()), ..Settings::default() };
    let other = Embedder::open(&settings, &models::folder()).expect("opens");
    assert_ne!(other.model().digest, models::builtin().model().digest);
    assert_eq!(other.model().dimensions, 384);
}

#[test]
fn unknown_fields_are_refused() {
    let error = toml::from_str::<Settings>("engin = \"auto\"").expect_err("no such field");
    assert!(error.to_string().contains("engin"), "{error}");
    let settings: Settings = toml::from_str("engine = \"server\"\n[server]\nurl = \"http://127.0.0.1:1\"\nkey = \"hush\"").expect("settings");
    assert!(!format!("{settings:?}").contains("hush"));
}
