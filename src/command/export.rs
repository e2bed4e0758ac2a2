//! `openwindow export`: what is kept, one JSON object a line, for analysis elsewhere. Knows nothing of how it is kept.

use std::io::{self, Write};

use clap::{Args, Subcommand};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::{CommandError, tell};
use crate::clock::Clock;
use crate::config::Config;
use crate::day::Day;
use crate::store::{Conversation, Feedback, Message, Reason, Store, StoreError};

#[derive(Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    of: Of,
}

#[derive(Subcommand)]
enum Of {
    /// All conversations with their messages, answers and feedback; personal data was masked before it was kept. A running server is not disturbed.
    Conversations {
        /// Only those begun on this day of the city or later.
        #[arg(long, value_name = "YYYY-MM-DD")]
        since: Option<Day>,
    },
    /// The whole database: every table, row by row, as it is at one moment, with a tally at the end. It has hashes of tokens and passwords: keep it as you
    /// keep the database. A running server is not disturbed.
    Database,
}

/// Conversations read at a time.
const PAGE: i64 = 100;

#[derive(Serialize)]
struct Line {
    id: String,
    state: &'static str,
    language: Option<String>,
    answer_language: Option<String>,
    as_of: Option<Day>,
    jurisdiction: Option<String>,
    created: Timestamp,
    active: Timestamp,
    messages: Vec<Said>,
    feedback: Vec<Thought>,
}

#[derive(Serialize)]
struct Said {
    number: i64,
    role: &'static str,
    state: &'static str,
    answers: Option<i64>,
    text: String,
    /// What was asked for beside the text.
    request: Option<Value>,
    /// The answer as the interface gave it.
    reply: Option<Value>,
    created: Timestamp,
    finished: Option<Timestamp>,
}

#[derive(Serialize)]
struct Thought {
    message: i64,
    helpful: Option<bool>,
    understood: Option<bool>,
    actionable: Option<bool>,
    trusted: Option<bool>,
    reason: Option<Reason>,
    comment: Option<String>,
}

pub(super) async fn export(config: Config, arguments: Arguments) -> Result<(), CommandError> {
    let since = match arguments.of {
        Of::Database => return super::moving::export(&config).await,
        Of::Conversations { since } => since,
    };
    let clock = Clock::of(&config.time_zone).map_err(|error| CommandError::Argument(error.to_string()))?;
    let since = since.map_or(Ok(Timestamp::MIN), |day| clock.start_of(day)).map_err(|error| CommandError::Argument(error.to_string()))?;
    if !config.store.is_there(&config.data) {
        return Err(CommandError::Argument(format!("{} holds no conversations", config.data.display())));
    }
    let store = Store::open(&config.store, &config.data).await.map_err(|error| refused(&error))?;
    let (mut out, mut count, mut last) = (io::stdout().lock(), 0, None);
    loop {
        let page = store.conversations(since, last, PAGE).await.map_err(|error| refused(&error))?;
        let Some(end) = page.last() else { break };
        last = Some(end.id);
        for conversation in page {
            let (messages, feedback) = (
                store.messages(conversation.id).await.map_err(|error| refused(&error))?,
                store.feedback(conversation.id).await.map_err(|error| refused(&error))?,
            );
            let line = serde_json::to_string(&line(conversation, messages, feedback)).map_err(|error| CommandError::Failed(error.to_string()))?;
            writeln!(out, "{line}")?;
            count += 1;
        }
    }
    store.close().await;
    tell(&format!("{count} conversations"));
    Ok(())
}

fn refused(error: &StoreError) -> CommandError {
    CommandError::Failed(error.to_string())
}

/// The visitor's token stays, even as a hash: who reads this has no business in the conversation.
fn line(conversation: Conversation, messages: Vec<Message>, feedback: Vec<Feedback>) -> Line {
    let json = |text: Option<String>| text.and_then(|text| serde_json::from_str(&text).ok());
    let said = |message: Message| Said {
        number: message.number,
        role: message.role.name(),
        state: message.state.name(),
        answers: message.answers,
        text: message.text,
        request: json(message.request),
        reply: json(message.reply),
        created: message.created,
        finished: message.finished,
    };
    let thought = |feedback: Feedback| {
        let Feedback { message, helpful, understood, actionable, trusted, reason, comment } = feedback;
        Thought { message, helpful, understood, actionable, trusted, reason, comment }
    };
    Line {
        id: conversation.id.to_string(),
        state: conversation.state.name(),
        language: conversation.language.map(|language| language.to_string()),
        answer_language: conversation.answer_language.map(|language| language.to_string()),
        as_of: conversation.as_of,
        jurisdiction: conversation.jurisdiction,
        created: conversation.created,
        active: conversation.active,
        messages: messages.into_iter().map(said).collect(),
        feedback: feedback.into_iter().map(thought).collect(),
    }
}
