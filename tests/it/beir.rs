//! `evaluate --beir` against an independent computation of nDCG, recall and reciprocal rank from the run that it writes.

use std::collections::HashMap;
use std::fs;
use std::process::Command;

const CORPUS: &[(&str, &str)] = &[
    ("d1", "A residence permit must be renewed at least thirty days before it ends."),
    ("d2", "Register your address with the police after moving."),
    ("d3", "签证过期后每天罚款。"),
    ("d4", "The metro runs until late at night."),
    ("d5", "Visa-free transit lasts up to ten days for some nationals."),
    ("d6", "Ein verlorener Pass wird der Polizei gemeldet."),
    ("d7", "Cats sleep most of the day."),
    ("d8", "A work permit and a residence permit are both needed to work."),
];
const QUERIES: &[(&str, &str)] = &[
    ("q1", "when to renew a permit"),
    ("q2", "what to do after moving flat"),
    ("q3", "签证过期"),
    ("q4", "lost passport police"),
    ("q5", "may I work without a permit"),
];
const QRELS: &[(&str, &str, u32)] =
    &[("q1", "d1", 2), ("q1", "d8", 1), ("q2", "d2", 1), ("q3", "d3", 1), ("q4", "d6", 2), ("q4", "d2", 1), ("q5", "d8", 2), ("q5", "d1", 1), ("q5", "d4", 0)];

#[test]
fn the_figures_are_those_of_an_independent_computation() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines = |list: &[(&str, &str)]| {
        list.iter().map(|(id, text)| serde_json::json!({ "_id": id, "title": "", "text": text }).to_string()).collect::<Vec<_>>().join("\n")
    };
    fs::create_dir(folder.path().join("qrels")).expect("a folder");
    fs::write(folder.path().join("corpus.jsonl"), lines(CORPUS)).expect("a file");
    fs::write(folder.path().join("queries.jsonl"), lines(QUERIES)).expect("a file");
    let qrels = QRELS.iter().map(|(query, document, grade)| format!("{query}\t{document}\t{grade}\n")).collect::<Vec<_>>().concat();
    fs::write(folder.path().join("qrels/test.tsv"), format!("query-id\tcorpus-id\tscore\n{qrels}")).expect("a file");
    let run = folder.path().join("run.trec");
    let output = Command::new(env!("CARGO_BIN_EXE_openwindow"))
        .args(["evaluate", "--json", "--beir"])
        .arg(folder.path())
        .arg("--run")
        .arg(&run)
        .arg("--data")
        .arg(folder.path())
        .output()
        .expect("a run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");

    let mut ranked: HashMap<String, Vec<String>> = HashMap::new();
    for line in fs::read_to_string(run).expect("a run").lines() {
        let fields: Vec<&str> = line.split(' ').collect();
        ranked.entry(fields[0].to_owned()).or_default().push(fields[2].to_owned());
    }
    let (mut ndcg, mut recall, mut mrr) = (0.0, 0.0, 0.0);
    for (query, _) in QUERIES {
        let grade = |document: &str| QRELS.iter().find(|(q, d, _)| q == query && *d == document).map_or(0, |(_, _, grade)| *grade);
        let dcg = |grades: &[u32]| grades.iter().take(10).enumerate().map(|(at, grade)| f64::from(*grade) / ((at + 2) as f64).log2()).sum::<f64>();
        let own: Vec<u32> = ranked[*query].iter().map(|document| grade(document)).collect();
        let mut best: Vec<u32> = QRELS.iter().filter(|(q, _, _)| q == query).map(|(_, _, grade)| *grade).collect();
        best.sort_unstable_by_key(|grade| std::cmp::Reverse(*grade));
        ndcg += dcg(&own) / dcg(&best);
        recall += own.iter().take(5).filter(|grade| **grade > 0).count() as f64 / best.iter().filter(|grade| **grade > 0).count() as f64;
        mrr += own.iter().take(10).position(|grade| *grade > 0).map_or(0.0, |at| 1.0 / (at + 1) as f64);
    }
    let close = |field: &str, sum: f64| {
        let found = report["all"][field].as_f64().expect("a figure");
        assert!((found - sum / QUERIES.len() as f64).abs() < 1e-9, "{field}: {found} and {}", sum / QUERIES.len() as f64);
    };
    close("ndcg_10", ndcg);
    close("recall_5", recall);
    close("mrr_10", mrr);
    assert!(report["languages"].get("zh").is_some() && report["languages"].get("en").is_some());
}

#[test]
fn a_broken_line_is_told_with_its_number() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("qrels")).expect("a folder");
    fs::write(folder.path().join("corpus.jsonl"), "{\"_id\":\"d\",\"text\":\"x\"}\n{broken\n").expect("a file");
    fs::write(folder.path().join("queries.jsonl"), "{\"_id\":\"q\",\"text\":\"x\"}\n").expect("a file");
    fs::write(folder.path().join("qrels/test.tsv"), "q\td\t1\n").expect("a file");
    let output = Command::new(env!("CARGO_BIN_EXE_openwindow"))
        .args(["evaluate", "--beir"])
        .arg(folder.path())
        .arg("--data")
        .arg(folder.path())
        .output()
        .expect("a run");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("corpus.jsonl:2"), "{output:?}");
}
