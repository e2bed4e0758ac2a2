//! Twelve texts whose vectors are known: every engine must come close to them.

use openwindow::embedding::{Embedder, Kind};
use serde::Deserialize;

use crate::models;

#[derive(Deserialize)]
struct Reference {
    kind: String,
    language: String,
    text: String,
    vector: Vec<f32>,
}

fn references() -> Vec<Reference> {
    let json = std::fs::read(models::shipped().join("reference.json")).expect("reference.json is shipped");
    serde_json::from_slice(&json).expect("reference.json is a list")
}

fn kind(name: &str) -> Kind {
    if name == "query" { Kind::Query } else { Kind::Passage }
}

fn cosine(a: &[f32], b: &[f32]) -> f32 {
    let dot = |x: &[f32], y: &[f32]| x.iter().zip(y).map(|(x, y)| x * y).sum::<f32>();
    dot(a, b) / (dot(a, a) * dot(b, b)).sqrt()
}

fn comes_close(embedder: &Embedder) {
    let references = references();
    assert_eq!(references.len(), 12);
    for reference in references {
        let vectors = embedder.embed_now(kind(&reference.kind), &[reference.text]).expect("a vector");
        let cosine = cosine(&vectors[0], &reference.vector);
        eprintln!("{} {}: {cosine:.5}", reference.language, reference.kind);
        assert!(cosine >= 0.999, "{} {}: cosine {cosine}", reference.language, reference.kind);
        let length: f32 = vectors[0].iter().map(|x| x * x).sum();
        assert!((length - 1.0).abs() < 1e-4, "length² {length}");
    }
}

#[test]
fn the_built_in_engine_comes_close_to_the_reference() {
    comes_close(&models::builtin());
}

#[test]
fn onnx_runtime_comes_close_to_the_reference() {
    if let Some(embedder) = models::onnxruntime("onnx_runtime_comes_close_to_the_reference") {
        comes_close(&embedder);
    }
}

#[test]
fn both_engines_give_the_same_vectors_under_the_same_identity() {
    let Some(native) = models::onnxruntime("both_engines_give_the_same_vectors_under_the_same_identity") else { return };
    let builtin = models::builtin();
    assert_eq!(native.model(), builtin.model());
    let long = "签证到期后应当在三十日内办理停留证件。".repeat(30);
    let texts = ["Où puis-je renouveler mon visa ?".to_owned(), "居留許可の更新".to_owned(), String::new(), "</s> <mask> <unk>".to_owned(), long];
    let ours = builtin.embed_now(Kind::Passage, &texts).expect("vectors");
    let theirs = native.embed_now(Kind::Passage, &texts).expect("vectors");
    for ((text, a), b) in texts.iter().zip(&ours).zip(&theirs) {
        let cosine = cosine(a, b);
        // With hardly a word in a text, one rounding more or less in the activations shows.
        let least = if text.is_empty() || text.contains('<') { 0.99 } else { 0.999 };
        assert!(cosine >= least, "{text:.20}: cosine {cosine}");
    }
}

#[test]
fn a_text_has_the_same_vector_alone_and_among_others() {
    let embedder = models::builtin();
    let texts: Vec<String> = references().into_iter().map(|reference| reference.text).collect();
    let fresh = openwindow::embedding::Settings { cache: 0, batch_tokens: 4096, ..Default::default() };
    let uncached = openwindow::embedding::Embedder::open(&fresh, &models::folder()).expect("opens");
    let together = uncached.embed_now(Kind::Query, &texts).expect("vectors");
    for (text, among) in texts.iter().zip(&together) {
        let alone = embedder.embed_now(Kind::Query, std::slice::from_ref(text)).expect("a vector");
        assert!(cosine(&alone[0], among) > 0.99999, "{text}");
    }
}

#[test]
fn a_question_and_a_passage_of_the_same_words_differ() {
    let embedder = models::builtin();
    let text = ["Residence permit".to_owned()];
    let question = embedder.embed_now(Kind::Query, &text).expect("a vector");
    let passage = embedder.embed_now(Kind::Passage, &text).expect("a vector");
    assert!(cosine(&question[0], &passage[0]) < 0.9999);
}

#[test]
fn a_text_longer_than_the_model_is_cut_not_refused() {
    let embedder = models::builtin();
    let endless = "visa ".repeat(200_000);
    let cut = "visa ".repeat(600);
    let vectors = embedder.embed_now(Kind::Passage, &[endless, cut]).expect("vectors");
    assert!(cosine(&vectors[0], &vectors[1]) > 0.9999);
}
