//! `openwindow ask` and `openwindow search`: through the server that has the data folder open, or else by themselves.

use clap::Args;
use serde_json::{Value, json};

use super::{CommandError, opened, print};
use crate::answer::{Ask, Question};
use crate::config::Config;
use crate::day::Day;
use crate::language::Language;
use crate::search::{Mode, Search};
use crate::socket;

#[derive(Args)]
pub(super) struct AskArguments {
    /// The question, in any language.
    question: String,
    /// Language of the interface: a prior where the question's language is unclear.
    #[arg(long)]
    language: Option<Language>,
    /// The day whose rules are asked for, YYYY-MM-DD; default: today.
    #[arg(long)]
    as_of: Option<Day>,
    /// Tell how the answer came about.
    #[arg(long)]
    explain: bool,
    /// Print the whole answer as JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub(super) struct SearchArguments {
    /// The text.
    query: String,
    /// Only sections in this language.
    #[arg(long)]
    language: Option<Language>,
    /// The day whose rules are searched, YYYY-MM-DD; default: today.
    #[arg(long)]
    as_of: Option<Day>,
    /// Sections at most.
    #[arg(long, default_value_t = 10)]
    limit: usize,
    /// Print the sections as JSON.
    #[arg(long)]
    json: bool,
}

fn question(text: &str) -> Result<Question, CommandError> {
    Question::new(text).map_err(|error| CommandError::Argument(error.to_string()))
}

pub(super) async fn ask(config: Config, arguments: AskArguments) -> Result<(), CommandError> {
    let checked = question(&arguments.question)?;
    let mut body = json!({ "question": checked.as_str(), "explain": arguments.explain });
    set(&mut body, "language", arguments.language.map(|language| language.to_string()));
    set(&mut body, "as_of", arguments.as_of.map(|day| day.to_string()));
    let reply = if let Some(answered) = socket::request(&config.data, "/api/v1/ask", &body).await {
        by_server(answered)?
    } else {
        let (app, index) = opened(config).await?;
        let as_of = arguments.as_of.unwrap_or_else(|| app.clock.today());
        let ask = Ask { language: arguments.language, is_dated: arguments.as_of.is_some(), explain: arguments.explain, ..Ask::today(checked, as_of) };
        let reply = app.answering.answer(&index, &ask, app.clock.now()).await.map_err(|error| CommandError::Failed(error.to_string()))?;
        serde_json::to_value(&*reply).unwrap_or_default()
    };
    print(&if arguments.json { pretty(&reply) } else { told(&reply) })
}

pub(super) async fn search(config: Config, arguments: SearchArguments) -> Result<(), CommandError> {
    let checked = question(&arguments.query)?;
    if !(1..=100).contains(&arguments.limit) {
        return Err(CommandError::Argument("--limit must be 1 to 100".to_owned()));
    }
    let mut body = json!({ "query": checked.as_str(), "limit": arguments.limit });
    set(&mut body, "language", arguments.language.map(|language| language.to_string()));
    set(&mut body, "as_of", arguments.as_of.map(|day| day.to_string()));
    let found = if let Some(answered) = socket::request(&config.data, "/api/v1/search", &body).await {
        by_server(answered)?
    } else {
        let (app, index) = opened(config).await?;
        let as_of = arguments.as_of.unwrap_or_else(|| app.clock.today());
        let search = Search { query: checked, language: arguments.language, as_of, limit: arguments.limit, mode: Mode::Hybrid, vector: None };
        let found = app.searching.search(&index, &search).await.map_err(|error| CommandError::Failed(error.to_string()))?;
        serde_json::to_value(&found).unwrap_or_default()
    };
    print(&if arguments.json { pretty(&found) } else { listed(&found) })
}

fn set(body: &mut Value, field: &str, value: Option<String>) {
    if let Some(value) = value {
        body[field] = Value::String(value);
    }
}

fn by_server(answered: std::io::Result<(axum::http::StatusCode, Value)>) -> Result<Value, CommandError> {
    let (status, value) = answered.map_err(|error| CommandError::Server(error.to_string()))?;
    if status.is_success() { Ok(value) } else { Err(CommandError::Server(value["title"].as_str().unwrap_or("failure").to_owned())) }
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn texts<'v>(value: &'v Value, field: &str) -> impl Iterator<Item = &'v Value> {
    value[field].as_array().into_iter().flatten()
}

/// An answer for a terminal.
fn told(reply: &Value) -> String {
    let text = |value: &Value, field: &str| value[field].as_str().unwrap_or_default().to_owned();
    let mut lines = vec![];
    lines.extend(texts(reply, "notices").map(|notice| format!("({})", text(notice, "text"))));
    lines.extend(texts(reply, "answer").map(|sentence| text(sentence, "text")));
    lines.extend(texts(reply, "key_facts").map(|fact| format!("  {}: {}", text(fact, "label"), text(fact, "text"))));
    for (at, citation) in texts(reply, "citations").enumerate() {
        let until = citation["effective_until"].as_str().map(|day| format!(" – {day}")).unwrap_or_default();
        lines.push(format!(
            "[{}] {} – {} ({}{until}) {}",
            at + 1,
            text(citation, "title"),
            text(citation, "heading"),
            text(citation, "effective_from"),
            text(citation, "url")
        ));
    }
    lines.extend(texts(reply, "contacts").map(|contact| format!("  {} {}", text(contact, "name"), text(contact, "phone"))));
    lines.join("\n")
}

/// Sections for a terminal.
fn listed(found: &Value) -> String {
    let line = |section: &Value| {
        let text = |field: &str| section[field].as_str().unwrap_or_default();
        format!(
            "{:.3}  {}  {}\n       {}",
            section["score"].as_f64().unwrap_or_default(),
            text("id"),
            text("title"),
            text("text").lines().next().unwrap_or_default()
        )
    };
    texts(found, "sections").map(line).collect::<Vec<_>>().join("\n")
}
