//! Points, questions, engines and a real Qdrant for the tests.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use openwindow::day::Day;
use openwindow::language::Language;
use openwindow::terms::Sparse;
use openwindow::vectors::{EngineName, Filter, Kind, Legs, Point, Query, Settings, Tags, Vectors, Visibility};

pub const DIMENSION: usize = 48;
pub const LANGUAGES: [Language; 3] = [Language::ZH, Language::EN, Language::two(*b"ar")];

/// Numbers that are the same on every run.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % most
    }

    pub fn unit(&mut self) -> f32 {
        self.below(1 << 20) as f32 / (1 << 19) as f32 - 1.0
    }

    /// A direction near one of a few topics, as real sections are.
    pub fn vector(&mut self, dimension: usize) -> Vec<f32> {
        let topic = self.below(40);
        let mut middle = Dice::new(1000 + topic);
        unit((0..dimension).map(|_| middle.unit() + 0.8 * self.unit()).collect())
    }

    pub fn words(&mut self, count: u64) -> Sparse {
        let mut terms: Vec<u32> = (0..count)
            .map(|_| {
                let most = 1 + self.below(300);
                self.below(most) as u32 * 7919
            })
            .collect();
        terms.sort_unstable();
        terms.dedup();
        let values = terms.iter().map(|_| 0.3 + self.below(1000) as f32 / 600.0).collect();
        Sparse { indices: terms, values }
    }
}

pub fn unit(vector: Vec<f32>) -> Vec<f32> {
    let norm = vector.iter().map(|x| x * x).sum::<f32>().sqrt();
    vector.into_iter().map(|x| x / norm).collect()
}

pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

pub fn tags(id: u64) -> Tags {
    Tags {
        kind: Kind::Section,
        section: id,
        language: Language::EN,
        guide: "residence".into(),
        effective_from: day("2024-01-01"),
        effective_until: None,
        jurisdiction: "shanghai".into(),
        visibility: Visibility::Public,
        published: 1,
        withdrawn: None,
    }
}

/// Points of every sort: languages, kinds, days, guides, places, staff only, withdrawn.
pub fn points(count: u64) -> Vec<Point> {
    let mut dice = Dice::new(42);
    (0..count)
        .map(|at| {
            // Ids use all 64 bits, as hashes do.
            let id = (at + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let month = 1 + dice.below(12);
            let wording = dice.below(4) == 0;
            let tags = Tags {
                kind: if wording { Kind::Wording } else { Kind::Section },
                section: if wording { id ^ 1 } else { id },
                language: LANGUAGES[dice.below(3) as usize],
                guide: format!("guide-{}", dice.below(8)),
                effective_from: day(&format!("202{}-{month:02}-15", 3 + dice.below(3))),
                effective_until: (dice.below(3) == 0).then(|| day(&format!("2026-{month:02}-20"))),
                jurisdiction: if dice.below(5) == 0 { "pudong".into() } else { "shanghai".into() },
                visibility: if dice.below(6) == 0 { Visibility::Staff } else { Visibility::Public },
                published: dice.below(5),
                withdrawn: (dice.below(5) == 0).then(|| 5 + dice.below(5)),
            };
            Point { id, dense: dice.vector(DIMENSION).into(), lexical: dice.words(30), tags }
        })
        .collect()
}

pub fn everything() -> Filter {
    Filter { kind: None, languages: vec![], as_of: None, guide: None, jurisdiction: None, visibility: Visibility::Staff, publication: 4 }
}

/// Filters of every sort.
pub fn filters() -> Vec<Filter> {
    vec![
        everything(),
        Filter { kind: Some(Kind::Section), languages: vec![Language::EN], visibility: Visibility::Public, ..everything() },
        Filter { kind: Some(Kind::Wording), languages: vec![Language::ZH, Language::EN], ..everything() },
        Filter { as_of: Some(day("2026-06-20")), visibility: Visibility::Public, ..everything() },
        Filter { as_of: Some(day("2024-02-15")), languages: vec![LANGUAGES[2]], ..everything() },
        Filter { guide: Some("guide-3".into()), publication: 7, ..everything() },
        Filter { jurisdiction: Some("pudong".into()), publication: 0, ..everything() },
        Filter { guide: Some("no such guide".into()), ..everything() },
        Filter { languages: vec![Language::two(*b"ko")], ..everything() },
    ]
}

/// Whether a filter lets a point through, said once more in the plainest way.
pub fn admits(filter: &Filter, tags: &Tags) -> bool {
    let day = |day: Day| tags.effective_from <= day && tags.effective_until.is_none_or(|until| day <= until);
    filter.kind.is_none_or(|kind| kind == tags.kind)
        && (filter.languages.is_empty() || filter.languages.contains(&tags.language))
        && filter.as_of.is_none_or(day)
        && filter.guide.as_ref().is_none_or(|guide| *guide == tags.guide)
        && filter.jurisdiction.as_ref().is_none_or(|place| *place == tags.jurisdiction)
        && (filter.visibility == Visibility::Staff || tags.visibility == Visibility::Public)
        && tags.published <= filter.publication
        && tags.withdrawn.is_none_or(|number| filter.publication < number)
}

pub fn dense(seed: u64, filter: &Filter, limit: usize) -> Query {
    Query { legs: Legs::Dense(Dice::new(seed).vector(DIMENSION)), filter: filter.clone(), limit }
}

/// Folder with `cluster` and `qdrant`; says loudly when a test is skipped for want of it.
#[expect(clippy::disallowed_methods, reason = "tests have no configuration")]
pub fn qdrant(test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("OPENWINDOW_QDRANT").map(PathBuf::from);
    if folder.is_none() {
        eprintln!("\n*** SKIPPED: {test} (no Qdrant server: set OPENWINDOW_QDRANT to the folder that holds `cluster` and `qdrant`) ***\n");
    }
    folder
}

/// A real Qdrant on loopback; ends when it is dropped.
pub struct Cluster {
    child: Child,
    pub urls: Vec<String>,
    pub pids: Vec<u32>,
    _folder: tempfile::TempDir,
}

impl Cluster {
    /// A port that was free may be taken by another before the node binds it, so a start that fails is tried again elsewhere.
    pub fn start(tools: &Path, nodes: usize, options: &[&str]) -> Self {
        (0..5).find_map(|_| Self::tried(tools, nodes, options)).expect("all nodes start")
    }

    fn tried(tools: &Path, nodes: usize, options: &[&str]) -> Option<Self> {
        // A range of ports of its own, below those that connections are given from: looking for free ones, two that start at once would
        // find the same.
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let port = 21_000 + (std::process::id() % 28 * 400 + 40 * STARTED.fetch_add(1, Ordering::Relaxed)) % 11_600;
        let folder = tempfile::tempdir().expect("a folder");
        let mut child = Command::new(tools.join("cluster"))
            .arg(folder.path())
            .arg(nodes.to_string())
            .args(["--port", &port.to_string()])
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the cluster script starts");
        let (mut urls, mut pids) = (Vec::new(), Vec::new());
        for line in BufReader::new(child.stdout.take().expect("its output")).lines() {
            let line = line.expect("a line");
            let fields: Vec<&str> = line.split(' ').collect();
            if let [_, _, grpc, pid] = fields[..] {
                urls.push(grpc.replace("grpc://", "http://"));
                pids.push(pid.parse().expect("a process id"));
            } else if line == "ready" {
                break;
            }
        }
        // Dropped, it ends the nodes that did start.
        let cluster = Self { child, urls, pids, _folder: folder };
        (cluster.urls.len() == nodes).then_some(cluster)
    }

    pub fn kill(&self, node: usize) {
        Command::new("kill").args(["-9", &self.pids[node].to_string()]).status().expect("kill runs");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// An engine with what it needs to live.
pub struct Engine {
    pub name: &'static str,
    pub vectors: Vectors,
    pub settings: Settings,
    pub folder: tempfile::TempDir,
    /// Kept alive for the engine.
    cluster: Option<Cluster>,
}

impl Engine {
    fn new(name: &'static str, settings: Settings, cluster: Option<Cluster>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let vectors = Vectors::open(&settings, folder.path()).expect("the engine opens");
        Self { name, vectors, settings, folder, cluster }
    }

    /// The same engine as after a restart of the process.
    pub fn restarted(self) -> Self {
        let Self { name, vectors, settings, folder, cluster } = self;
        drop(vectors);
        let vectors = Vectors::open(&settings, folder.path()).expect("the engine opens again");
        Self { name, vectors, settings, folder, cluster }
    }
}

/// Scan, Edge and, where one can be started, a server.
pub fn engines(test: &str, settings: &Settings) -> Vec<Engine> {
    let with = |engine| Settings { engine, ..settings.clone() };
    let mut engines = vec![Engine::new("scan", with(EngineName::Scan), None), Engine::new("edge", with(EngineName::Edge), None)];
    if let Some(tools) = qdrant(test) {
        let cluster = Cluster::start(&tools, 1, &[]);
        let settings = Settings { url: Some(cluster.urls.join(",")), search_ms: 10_000, ..with(EngineName::Server) };
        engines.push(Engine::new("server", settings, Some(cluster)));
    }
    engines
}
