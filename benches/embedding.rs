//! Embedding times in the service: built-in engine and fastembed on ONNX Runtime, with one thread and with two, in one run and
//! taking turns, so that a busy machine harms all alike. `scripts/embedding-bench` runs it; arguments choose cases by a part of
//! their name.

#![expect(clippy::print_stdout, reason = "its figures are its output")]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use openwindow::embedding::{EmbedError, Embedder, Engine, Kind, Settings};
use tokio::runtime::Runtime;

/// 17 tokens with both marks and the prefix (`reference.json` has it too).
const QUESTION: &str = "How many days may I stay after my visa expires?";
/// Rounds before times are taken.
const WARM_UP: usize = 5;

struct Case {
    name: &'static str,
    kind: Kind,
    texts: Vec<String>,
    rounds: usize,
}

/// An open engine and the times of the case at hand.
struct Contender {
    name: String,
    embedder: Embedder,
    times: Vec<Duration>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|part| name.contains(part.as_str()));
    let mut contenders = contenders()?;
    let long = format!("{QUESTION} ").repeat(25);
    let cases = [
        Case { name: "question of 17 tokens", kind: Kind::Query, texts: vec![QUESTION.to_owned()], rounds: 400 },
        Case { name: "8 questions of 17 tokens", kind: Kind::Query, texts: vec![QUESTION.to_owned(); 8], rounds: 40 },
        Case { name: "passage of about 300 tokens", kind: Kind::Passage, texts: vec![long], rounds: 20 },
    ];
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    for case in cases.into_iter().filter(|case| is_wanted(case.name)) {
        println!("{}", case.name);
        for round in 0..case.rounds + WARM_UP {
            for contender in &mut contenders {
                let texts = case.texts.clone();
                let start = Instant::now();
                black_box(runtime.block_on(contender.embedder.embed(case.kind, texts))?);
                if round >= WARM_UP {
                    contender.times.push(start.elapsed());
                }
            }
        }
        report(&mut contenders);
    }
    if is_wanted("8 clients") {
        println!("8 clients, each one question of 17 tokens after the other");
        for contender in &contenders {
            clients(contender, &runtime)?;
        }
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a benchmark has no configuration")]
fn contenders() -> Result<Vec<Contender>, EmbedError> {
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("models");
    let library = std::env::var_os("ORT_DYLIB_PATH").map(PathBuf::from);
    let mut engines = vec![("built-in", Engine::Builtin)];
    match library {
        Some(_) => engines.push(("fastembed", Engine::OnnxRuntime)),
        None => println!("SKIPPED fastembed on ONNX Runtime: no ORT_DYLIB_PATH; export \"$(scripts/onnxruntime)\" first"),
    }
    let mut contenders = Vec::new();
    for (name, engine) in engines {
        for threads in [1, 2] {
            let settings = Settings { engine, threads, cache: 0, onnxruntime: library.clone(), ..Settings::default() };
            let (before, start) = (own_memory(), Instant::now());
            let embedder = Embedder::open(&settings, &models)?;
            let name = format!("{name}, {threads} thread(s)");
            println!("{name}: opens in {:.0?}, {} MB more", start.elapsed(), own_memory().saturating_sub(before));
            contenders.push(Contender { name, embedder, times: Vec::new() });
        }
    }
    Ok(contenders)
}

fn clients(contender: &Contender, runtime: &Runtime) -> Result<(), Box<dyn std::error::Error>> {
    const CLIENTS: usize = 8;
    const EACH: usize = 60;
    let start = Instant::now();
    let mut times = runtime.block_on(async {
        let clients = (0..CLIENTS).map(|_| {
            let embedder = contender.embedder.clone();
            tokio::spawn(async move {
                let mut times = Vec::new();
                for _ in 0..EACH {
                    let start = Instant::now();
                    embedder.embed(Kind::Query, vec![QUESTION.to_owned()]).await?;
                    times.push(start.elapsed());
                }
                Ok::<_, EmbedError>(times)
            })
        });
        let mut all = Vec::new();
        for client in clients.collect::<Vec<_>>() {
            all.extend(client.await??);
        }
        Ok::<_, Box<dyn std::error::Error>>(all)
    })?;
    let rate = times.len() as f64 / start.elapsed().as_secs_f64();
    let (p50, p99) = (share(&mut times, 50), share(&mut times, 99));
    println!("  {}: {rate:.0} questions/s, p50 {p50:.2} ms, p99 {p99:.2} ms", contender.name);
    Ok(())
}

/// Each contender beside fastembed with as many threads, and ready for the next case.
fn report(contenders: &mut [Contender]) {
    let figures: Vec<(f64, f64)> = contenders.iter_mut().map(|one| (share(&mut one.times, 50), share(&mut one.times, 0))).collect();
    for (place, (contender, (p50, best))) in contenders.iter_mut().zip(&figures).enumerate() {
        let ratio = figures.get(2 + place % 2).map_or(String::new(), |(theirs, _)| format!(", {:.2} × fastembed's p50", p50 / theirs));
        println!("  {}: p50 {p50:.2} ms, best {best:.2} ms{ratio}", contender.name);
        contender.times.clear();
    }
}

/// The time that so many percent stay below, in milliseconds.
fn share(times: &mut [Duration], percent: usize) -> f64 {
    times.sort();
    times[(times.len() - 1) * percent / 100].as_secs_f64() * 1000.0
}

/// Megabytes of memory that belong to this process alone.
fn own_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
    line.and_then(|kilobytes| kilobytes.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() / 1024
}
