//! `openwindow index`: publishes the knowledge folder, imports sections, or writes the vectors that are committed.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::progress::Bar;
use super::{CommandError, opened, print, tell};
use crate::app::AppError;
use crate::config::Config;
use crate::embedding::{Embedder, Kind};
use crate::{import, index as publishing, socket};

#[derive(Args)]
pub(super) struct Arguments {
    /// The knowledge folder; default: the configured one.
    folder: Option<PathBuf>,
    /// Import sections from a JSONL file instead; they are searched in place of the guides.
    #[arg(long, value_name = "FILE")]
    jsonl: Option<PathBuf>,
    /// Their vectors as rows of little-endian f32; without it they are embedded.
    #[arg(long, value_name = "FILE", requires = "jsonl")]
    vectors: Option<PathBuf>,
    /// Write the vectors of the knowledge folder beside its editions, to be committed.
    #[arg(long, conflicts_with = "jsonl")]
    commit_vectors: bool,
    /// Before that, fit the projection of the vectors to the wordings of the folder anew.
    #[arg(long, requires = "commit_vectors")]
    fit_projection: bool,
}

pub(super) async fn index(mut config: Config, arguments: Arguments) -> Result<(), CommandError> {
    if let Some(folder) = &arguments.folder {
        if !folder.is_dir() {
            return Err(CommandError::Argument(format!("{} is no folder", folder.display())));
        }
        config.knowledge.clone_from(folder);
    }
    match &arguments.jsonl {
        Some(file) => imported(&config, file, arguments.vectors.as_deref()).await,
        None if arguments.commit_vectors => commit_vectors(&config, arguments.fit_projection),
        None => Box::pin(publish(config)).await,
    }
}

async fn publish(config: Config) -> Result<(), CommandError> {
    if let Some(answered) = socket::request(&config.data, "/publish", &json!({})).await {
        let (status, report) = answered.map_err(|error| CommandError::Server(error.to_string()))?;
        if status.is_success() {
            return print(&format!("publication {}: {} guides, {} sections", report["publication"], report["guides"], report["sections"]));
        }
        for fault in report["faults"].as_array().into_iter().flatten() {
            tell(fault.as_str().unwrap_or_default());
        }
        return Err(CommandError::Server(report["error"].as_str().unwrap_or("the folder has faults; the last good publication stays").to_owned()));
    }
    let (_, index) = opened(config).await?;
    print(&format!("publication {}: {} guides, {} places", index.publication, index.knowledge.guides.len(), index.places.len()))
}

fn commit_vectors(config: &Config, fit_projection: bool) -> Result<(), CommandError> {
    let embedder = Embedder::open(&config.embedding, &config.models).map_err(AppError::from)?;
    if fit_projection {
        let bar = Bar::new("fitting");
        let count = publishing::commit_projection(&config.knowledge, &embedder, &|done, all| bar.show(done, all)).map_err(AppError::from)?;
        drop(bar);
        print(&format!("projection fitted to {count} wordings"))?;
    }
    let bar = Bar::new("embedding");
    let made = publishing::commit_vectors(&config.knowledge, &embedder, &|done, all| bar.show(done, all)).map_err(AppError::from)?;
    drop(bar);
    print(&format!("{made} texts embedded"))
}

async fn imported(config: &Config, file: &std::path::Path, vectors: Option<&std::path::Path>) -> Result<(), CommandError> {
    if socket::is_open(&config.data).await {
        return Err(CommandError::Argument("a server has this data folder open; stop it before importing".to_owned()));
    }
    std::fs::create_dir_all(&config.data).map_err(|source| CommandError::File { path: config.data.display().to_string(), source })?;
    let embedder = Embedder::open(&config.embedding, &config.models).map_err(AppError::from)?;
    let source = import::Source { sections: file, vectors, dimension: Some(embedder.model().dimensions) };
    let bar = Bar::new("importing");
    let embed = |texts: &[String]| embedder.embed_now(Kind::Passage, texts);
    let summary = import::import(source, &config.data, embed, |at| bar.show(at.done, at.total)).map_err(AppError::from)?;
    drop(bar);
    print(&format!("{} sections imported as generation {}", summary.sections.values().sum::<usize>(), summary.generation))
}
