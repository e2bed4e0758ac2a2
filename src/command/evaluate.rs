//! `openwindow evaluate`: measures answers on a question set, or retrieval on a data set in BEIR's layout.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::progress::Bar;
use super::{CommandError, opened, print};
use crate::app::AppError;
use crate::config::Config;
use crate::embedding::Embedder;
use crate::evaluation::dialogues::Share;
use crate::evaluation::{self, Comparison, Earlier, Figures, Judged, Row, beir};
use crate::followup::Listener;
use crate::language::Language;

#[derive(Args)]
pub(super) struct Arguments {
    /// Folder of the question set.
    #[arg(long, default_value = "tests/questions", value_name = "DIR")]
    questions: PathBuf,
    /// Play dialogues of this folder instead.
    #[arg(long, value_name = "DIR", conflicts_with = "beir")]
    dialogues: Option<PathBuf>,
    /// Read the times of the questions in this file instead, lines of `LANGUAGE | QUESTION | TIME`.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["beir", "dialogues"])]
    times: Option<PathBuf>,
    /// Ask the questions in this file for the last day of what is due instead, lines of `LANGUAGE | QUESTION | LAST DAY`.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["beir", "dialogues", "times"])]
    deadlines: Option<PathBuf>,
    /// Mask the texts in this file instead, lines of `LANGUAGE | TEXT` with personal data written `[[KIND:DATA]]`.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["beir", "dialogues", "times", "deadlines"])]
    masking: Option<PathBuf>,
    /// Measure retrieval on a data set in BEIR's layout instead.
    #[arg(long, value_name = "DIR")]
    beir: Option<PathBuf>,
    /// Which judgements of the data set.
    #[arg(long, default_value = "test")]
    split: String,
    /// Write the ranking of the data set in TREC's form.
    #[arg(long, value_name = "FILE", requires = "beir")]
    run: Option<PathBuf>,
    /// Write what became of each question, one JSON object a line.
    #[arg(long, value_name = "FILE", conflicts_with = "beir")]
    details: Option<PathBuf>,
    /// Compare with an earlier run: its details or its figures as JSON.
    #[arg(long, value_name = "FILE", conflicts_with = "beir")]
    compare: Option<PathBuf>,
    /// Write a report with charts, one HTML file that needs nothing else.
    #[arg(long, value_name = "FILE", conflicts_with = "beir")]
    report: Option<PathBuf>,
    /// Write the curves of refusing alone, as SVG.
    #[arg(long, value_name = "FILE", conflicts_with = "beir")]
    curve: Option<PathBuf>,
    /// Print the figures as JSON.
    #[arg(long)]
    json: bool,
}

pub(super) async fn evaluate(config: Config, arguments: Arguments) -> Result<(), CommandError> {
    if let Some(file) = &arguments.times {
        return times(file, &arguments);
    }
    if let Some(file) = &arguments.deadlines {
        return deadlines(config, file, &arguments).await;
    }
    if let Some(file) = &arguments.masking {
        return masking(config, file, &arguments).await;
    }
    match (&arguments.beir, &arguments.dialogues) {
        (Some(folder), _) => measured(&config, folder, &arguments),
        (None, Some(folder)) => dialogues(config, folder, &arguments).await,
        (None, None) => questions(config, &arguments).await,
    }
}

fn measured(config: &Config, folder: &Path, arguments: &Arguments) -> Result<(), CommandError> {
    let embedder = Embedder::open(&config.embedding, &config.models).map_err(AppError::from)?;
    let bar = Bar::new("embedding");
    let report =
        beir::measure(folder, &arguments.split, &embedder, &|done, all| bar.show(done, all)).map_err(|error| CommandError::Argument(error.to_string()))?;
    drop(bar);
    if let Some(file) = &arguments.run {
        let mut lines = String::new();
        for (query, ranked) in &report.run {
            for (rank, (document, score)) in ranked.iter().enumerate() {
                let _ = writeln!(lines, "{query} Q0 {document} {} {score} openwindow", rank + 1);
            }
        }
        fs::write(file, lines).map_err(|source| CommandError::File { path: file.display().to_string(), source })?;
    }
    if arguments.json {
        return print(&serde_json::to_string_pretty(&report).unwrap_or_default());
    }
    let mut table = String::from("language  queries  nDCG@10  recall@1  recall@5  recall@10  MRR@10\n");
    let rows = report.languages.iter().map(|(language, measures)| (language.to_string(), measures)).chain([("all".to_owned(), &report.all)]);
    for (name, m) in rows {
        let _ = writeln!(
            table,
            "{name:<8}  {:>7}  {:>7.4}  {:>8.4}  {:>8.4}  {:>9.4}  {:>6.4}",
            m.queries, m.ndcg_10, m.recall_1, m.recall_5, m.recall_10, m.mrr_10
        );
    }
    print(&table)
}

async fn questions(config: Config, arguments: &Arguments) -> Result<(), CommandError> {
    let set = evaluation::read(&arguments.questions).map_err(|error| CommandError::Argument(error.to_string()))?;
    // Read first: a file that is none should not cost minutes.
    let earlier = arguments.compare.as_deref().map(Earlier::read).transpose().map_err(|error| CommandError::Argument(error.to_string()))?;
    let (app, index) = opened(config).await?;
    let results = evaluation::evaluate(&app.answering, &index, &set).await.map_err(|error| CommandError::Failed(error.to_string()))?;
    let comparison = earlier.map(|earlier| Comparison::of(&earlier, &results));
    written(arguments, &results, comparison.as_ref())?;
    let figures = Figures::of(&results);
    if arguments.json {
        return print(&serde_json::to_string_pretty(&figures).unwrap_or_default());
    }
    print(&table(&figures))?;
    match comparison {
        Some(comparison) => print(&compared(&comparison)),
        None => Ok(()),
    }
}

/// Writes the files that were asked for.
fn written(arguments: &Arguments, results: &[Judged], comparison: Option<&Comparison>) -> Result<(), CommandError> {
    let write = |file: &Option<PathBuf>, text: &dyn Fn() -> String| match file {
        Some(file) => fs::write(file, text()).map_err(|source| CommandError::File { path: file.display().to_string(), source }),
        None => Ok(()),
    };
    write(&arguments.details, &|| results.iter().filter_map(|result| serde_json::to_string(result).ok()).collect::<Vec<_>>().join("\n"))?;
    write(&arguments.report, &|| evaluation::report(results, comparison))?;
    write(&arguments.curve, &|| evaluation::picture(results))
}

/// What changed since an earlier run, in points of percent, and the questions that changed.
fn compared(comparison: &Comparison) -> String {
    let mut table = String::from("\nsince the earlier run\nlanguage  recall@1  recall@5  facts  language     F1  wrong\n");
    let rows = comparison.languages.iter().map(|(language, pair)| (language.to_string(), pair)).chain([("all".to_owned(), &comparison.all)]);
    for (name, [before, now]) in rows {
        let points = |of: fn(&Row) -> f64| (of(now) - of(before)) * 100.0;
        let wrong = now.wrong as i64 - before.wrong as i64;
        let _ = writeln!(
            table,
            "{name:<8}  {:>+8.1}  {:>+8.1}  {:>+5.1}  {:>+8.1}  {:>+5.1}  {wrong:>+5}",
            points(|row| row.recall_1),
            points(|row| row.recall_5),
            points(|row| row.right),
            points(|row| row.language),
            points(|row| row.refusal_f1)
        );
    }
    for (name, changes) in [("worse", &comparison.worse), ("better", &comparison.better)] {
        let _ = writeln!(table, "{name}: {}", changes.len());
        for change in changes {
            let _ = writeln!(table, "  {}  {}\n    {} → {}", change.id, change.text, change.before, change.now);
        }
    }
    if comparison.unmatched > 0 {
        let _ = writeln!(table, "{} questions are in one of the runs only and left out here", comparison.unmatched);
    }
    table
}

/// Answers by the languages of question and source, with the share that is right, in percent.
fn sources(figures: &Figures) -> String {
    let columns = figures.source_languages();
    let mut table = String::from("question \\ source");
    for column in &columns {
        let _ = write!(table, "  {column:>8}");
    }
    for (language, row) in &figures.sources {
        let _ = write!(table, "\n{language:<17}");
        for column in &columns {
            let cell = row.get(column).map(|cell| format!("{}: {:.0}", cell.answers, cell.right_share() * 100.0)).unwrap_or_default();
            let _ = write!(table, "  {cell:>8}");
        }
    }
    table.push('\n');
    table
}

async fn dialogues(config: Config, folder: &Path, arguments: &Arguments) -> Result<(), CommandError> {
    let set = evaluation::dialogues::read(folder).map_err(|error| CommandError::Argument(error.to_string()))?;
    let (app, index) = opened(config).await?;
    let listener = Listener::of(&index.knowledge);
    let results = evaluation::dialogues::play(&app.answering, &index, &listener, &set).await.map_err(|error| CommandError::Failed(error.to_string()))?;
    details(arguments, &results)?;
    let shares = evaluation::dialogues::shares(&results);
    if arguments.json {
        return print(&serde_json::to_string_pretty(&shares).unwrap_or_default());
    }
    let mut table = String::from("language  held back  right  practice  right\n");
    let mut all = (Share::default(), Share::default());
    for (language, (held, practice)) in &shares {
        all = (all.0.and(*held), all.1.and(*practice));
        let _ = writeln!(table, "{}", shares_line(language.code(), *held, *practice));
    }
    let _ = writeln!(table, "{}", shares_line("all", all.0, all.1));
    print(&table)
}

fn times(file: &Path, arguments: &Arguments) -> Result<(), CommandError> {
    let told = evaluation::times::read(file, evaluation::asked_on()).map_err(|error| CommandError::Argument(error.to_string()))?;
    details(arguments, &told)?;
    shares_printed(arguments, &evaluation::times::shares(&told))
}

async fn deadlines(config: Config, file: &Path, arguments: &Arguments) -> Result<(), CommandError> {
    let mut told = evaluation::deadlines::read(file).map_err(|error| CommandError::Argument(error.to_string()))?;
    let (app, index) = opened(config).await?;
    evaluation::deadlines::ask(&app.answering, &index, &mut told).await.map_err(|error| CommandError::Failed(error.to_string()))?;
    details(arguments, &told)?;
    shares_printed(arguments, &evaluation::deadlines::shares(&told))
}

/// How the questions of a list were understood, by language.
fn shares_printed(arguments: &Arguments, shares: &BTreeMap<Language, evaluation::Share>) -> Result<(), CommandError> {
    if arguments.json {
        return print(&serde_json::to_string_pretty(shares).unwrap_or_default());
    }
    let mut table = String::from("language  questions  right  missed  wrong\n");
    for (language, share) in shares {
        let _ = writeln!(table, "{:<8}  {:>9}  {:>5.1}  {:>6}  {:>5}", language.code(), share.questions, share.value() * 100.0, share.missed, share.wrong);
    }
    print(&table)
}

async fn masking(config: Config, file: &Path, arguments: &Arguments) -> Result<(), CommandError> {
    let (_app, index) = opened(config).await?;
    let texts = evaluation::masking::read(file, &index.published).map_err(|error| CommandError::Argument(error.to_string()))?;
    details(arguments, &texts)?;
    let shares = evaluation::masking::shares(&texts);
    if arguments.json {
        return print(&serde_json::to_string_pretty(&shares).unwrap_or_default());
    }
    let mut table = String::from("kind                    count  right\n");
    for (kind, share) in &shares {
        let _ = writeln!(table, "{kind:<22}  {:>5}  {:>5.1}", share.count, share.value() * 100.0);
    }
    print(&table)
}

fn shares_line(name: &str, held: Share, practice: Share) -> String {
    format!("{name:<8}  {:>9}  {:>5.1}  {:>8}  {:>5.1}", held.turns, held.value() * 100.0, practice.turns, practice.value() * 100.0)
}

/// Writes what became of each question or turn, where that is wanted.
fn details<T: serde::Serialize>(arguments: &Arguments, results: &[T]) -> Result<(), CommandError> {
    let Some(file) = &arguments.details else { return Ok(()) };
    let lines: Vec<String> = results.iter().filter_map(|result| serde_json::to_string(result).ok()).collect();
    fs::write(file, lines.join("\n")).map_err(|source| CommandError::File { path: file.display().to_string(), source })
}

/// The figures as one table, in percent.
fn table(figures: &Figures) -> String {
    let mut table = String::from("language  questions  recall@1  recall@5  facts  language  wrong  expired  refuse  precision  recall     F1\n");
    let rows = figures.languages.iter().map(|(language, row)| (language.to_string(), row)).chain([("all".to_owned(), &figures.all)]);
    for (name, row) in rows {
        let _ = writeln!(table, "{}", line(&name, row));
    }
    let _ = writeln!(
        table,
        "recall@5 {:.1} where a right section exists in the question's language, {:.1} where only in others ({} questions)",
        figures.recall_5_own * 100.0,
        figures.recall_5_across * 100.0,
        figures.across
    );
    table + "\n" + &sources(figures)
}

fn line(name: &str, row: &Row) -> String {
    let percent = |share: f64| share * 100.0;
    format!(
        "{name:<8}  {:>9}  {:>8.1}  {:>8.1}  {:>5.1}  {:>8.1}  {:>5}  {:>7}  {:>6}  {:>9.1}  {:>6.1}  {:>5.1}",
        row.questions,
        percent(row.recall_1),
        percent(row.recall_5),
        percent(row.right),
        percent(row.language),
        row.wrong,
        row.expired,
        row.to_refuse,
        percent(row.refusal_precision),
        percent(row.refusal_recall),
        percent(row.refusal_f1)
    )
}
