//! What staff write beside a conversation, and lists of conversations. Knows nothing of who may read them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::Row;
use utoipa::ToSchema;

use super::conversations::{Conversation, column, column_or_none, kept};
use super::{Change, Changed, Id, Store, StoreError};
use crate::language::Language;

/// What somebody of the staff wrote about a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its place, from 1.
    pub number: i64,
    /// Who wrote it.
    pub account: String,
    /// Their name.
    pub display: String,
    /// Without personal data.
    pub text: String,
    /// The account that is to read it.
    pub mention: Option<String>,
    /// When.
    pub created: Timestamp,
}

/// What a person of the staff says to a visitor.
#[derive(Debug, Clone)]
pub struct Word {
    /// Who says it.
    pub author: String,
    /// Under which name.
    pub author_name: String,
    /// What is said.
    pub text: String,
    /// The language that it is in.
    pub language: Language,
    /// The section that is sent with it, as JSON.
    pub attached: Option<String>,
    /// The text in the visitor's language, by a machine.
    pub translation: Option<Translated>,
    /// Hashes of the idempotency key and of the whole body.
    pub key: Option<(String, String)>,
}

/// What a person said, in the visitor's language by a machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Translated {
    /// The text.
    pub text: String,
    /// Its language.
    #[schema(value_type = String)]
    pub language: Language,
}

/// Which conversations a list shows, the latest activity first.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// `open`, `closed`, or a state at the desk.
    pub state: Option<String>,
    /// The visitor's language.
    pub language: Option<Language>,
    /// A label that it has.
    pub label: Option<String>,
    /// Text that one of its messages has; it is looked for in the latest of those that the rest leaves.
    pub text: Option<String>,
    /// Only what comes after this one in the list.
    pub before: Option<(Timestamp, Id)>,
}

/// A conversation in a list.
#[derive(Debug, Clone)]
pub struct Told {
    /// The conversation.
    pub conversation: Conversation,
    /// Where it stands at the desk.
    pub desk: Option<String>,
    /// What the visitor asked first.
    pub first_question: Option<String>,
    /// How many messages it has.
    pub messages: i64,
}

/// A note that somebody is to read and has not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The account that is to read it.
    pub account: String,
    /// Beside which conversation it stands.
    pub conversation: Id,
    /// Who wrote it.
    pub display: String,
    /// What it says.
    pub text: String,
    /// When.
    pub created: Timestamp,
}

impl Change {
    /// Adds what a person says; gives its number.
    pub async fn word(&mut self, word: &Word) -> Result<i64, StoreError> {
        self.touch().await?;
        let number = self.last_message().await? + 1;
        sqlx::query(
            "INSERT INTO messages (conversation, number, role, state, text, author, author_name, language, attached, translation, idempotency_key, fingerprint, \
             created, finished) VALUES ($1, $2, 'assistant', 'finished', $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)",
        )
        .bind(self.id())
        .bind(number)
        .bind(word.text.clone())
        .bind(word.author.clone())
        .bind(word.author_name.clone())
        .bind(word.language.to_string())
        .bind(word.attached.clone())
        .bind(word.translation.as_ref().and_then(|translation| serde_json::to_string(translation).ok()))
        .bind(word.key.as_ref().map(|key| key.0.clone()))
        .bind(word.key.as_ref().map(|key| key.1.clone()))
        .bind(self.at.clone())
        .execute(&mut *self.transaction)
        .await?;
        self.said = Some(number);
        Ok(number)
    }

    /// Adds a note; gives its number.
    pub async fn note(&mut self, account: &str, display: &str, text: &str, mention: Option<&str>) -> Result<i64, StoreError> {
        let row = sqlx::query("SELECT COALESCE(MAX(number), 0) FROM notes WHERE conversation = $1").bind(self.id()).fetch_one(&mut *self.transaction).await?;
        let number = row.try_get::<i64, _>(0)? + 1;
        sqlx::query("INSERT INTO notes (conversation, number, account, display, text, mention, created) VALUES ($1, $2, $3, $4, $5, $6, $7)")
            .bind(self.id())
            .bind(number)
            .bind(account.to_owned())
            .bind(display.to_owned())
            .bind(text.to_owned())
            .bind(mention.map(str::to_owned))
            .bind(self.at.clone())
            .execute(&mut *self.transaction)
            .await?;
        Ok(number)
    }

    /// Gives the conversation these labels and no others.
    pub async fn label(&mut self, labels: &[String]) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM labels WHERE conversation = $1").bind(self.id()).execute(&mut *self.transaction).await?;
        for label in labels {
            sqlx::query("INSERT INTO labels (conversation, label) VALUES ($1, $2)").bind(self.id()).bind(label.clone()).execute(&mut *self.transaction).await?;
        }
        Ok(())
    }
}

/// Conversations that are looked through for a text at most: one look must not hold a connection for long, however much is kept.
const LOOKED_THROUGH: i64 = 5000;

/// A text as it may stand in a message: in small letters, and with a capital. SQLite knows the small letters of ASCII alone.
fn patterns(text: &str) -> [String; 2] {
    let lower = text.to_lowercase();
    let mut rest = lower.chars();
    let capital: String = rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default();
    [lower, capital].map(|text| format!("%{}%", text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")))
}

/// That a message has one of two patterns, which are bound from a place on.
fn has_text(at: usize) -> String {
    let like = |at: usize| format!("LIKE ${at} ESCAPE '\\'");
    let (lower, capital) = (like(at), like(at + 1));
    format!("WHERE EXISTS (SELECT 1 FROM messages m WHERE m.conversation = c.id AND (LOWER(m.text) {lower} OR m.text {capital}))")
}

impl Store {
    /// The notes of a conversation, in order.
    pub async fn notes(&self, id: Id) -> Result<Vec<Note>, StoreError> {
        let rows = sqlx::query("SELECT * FROM notes WHERE conversation = $1 ORDER BY number").bind(id.to_string()).fetch_all(&self.pool).await?;
        rows.iter()
            .map(|row| {
                Ok(Note {
                    number: row.try_get("number")?,
                    account: row.try_get("account")?,
                    display: row.try_get("display")?,
                    text: row.try_get("text")?,
                    mention: row.try_get("mention")?,
                    created: column(row, "created", "a time")?,
                })
            })
            .collect()
    }

    /// Notes that somebody is to read and has not, the oldest first, at most so many.
    pub async fn mentions(&self, most: i64) -> Result<Vec<Mention>, StoreError> {
        let rows = sqlx::query("SELECT * FROM notes WHERE mention IS NOT NULL AND seen IS NULL ORDER BY created LIMIT $1").bind(most);
        rows.fetch_all(&self.pool)
            .await?
            .iter()
            .map(|row| {
                Ok(Mention {
                    account: row.try_get("mention")?,
                    conversation: column(row, "conversation", "a conversation")?,
                    display: row.try_get("display")?,
                    text: row.try_get("text")?,
                    created: column(row, "created", "a time")?,
                })
            })
            .collect()
    }

    /// Notes that an account has read what it is to read beside a conversation. False if there was nothing.
    pub async fn mentions_read(&self, id: Id, account: &str, at: Timestamp) -> Result<bool, StoreError> {
        let _turn = self.turn().await;
        let mut transaction = self.pool.begin().await?;
        let read = sqlx::query("UPDATE notes SET seen = $1 WHERE conversation = $2 AND mention = $3 AND seen IS NULL")
            .bind(kept(at))
            .bind(id.to_string())
            .bind(account.to_owned())
            .execute(&mut *transaction)
            .await?;
        if read.rows_affected() == 0 {
            return Ok(false);
        }
        self.desk_changed(&mut transaction, Changed::Desk).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// The labels of a conversation, in alphabetical order.
    pub async fn labels(&self, id: Id) -> Result<Vec<String>, StoreError> {
        let rows = sqlx::query("SELECT label FROM labels WHERE conversation = $1 ORDER BY label").bind(id.to_string()).fetch_all(&self.pool).await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    /// The labels of all that stands at the desk.
    pub async fn labels_at_desk(&self) -> Result<Vec<(Id, String)>, StoreError> {
        let rows = sqlx::query(
            "SELECT conversation, label FROM labels WHERE conversation IN (SELECT conversation FROM handovers WHERE state IN ('waiting', 'with_staff')) \
             ORDER BY label",
        )
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(|row| Ok((column(row, "conversation", "a conversation's name")?, row.try_get("label")?))).collect()
    }

    /// Conversations, the latest activity first, at most so many.
    pub async fn newest(&self, filter: &Filter, most: i64) -> Result<Vec<Told>, StoreError> {
        let mut wheres: Vec<String> = Vec::new();
        let mut values: Vec<String> = Vec::new();
        let mut with = |condition: &dyn Fn(usize) -> String, value: String| {
            values.push(value);
            wheres.push(condition(values.len()));
        };
        match filter.state.as_deref() {
            Some(state @ ("open" | "closed")) => with(&|at| format!("c.state = ${at}"), state.to_owned()),
            // Most never were at the desk.
            Some(state @ "answering") => with(&|at| format!("(h.state = ${at} OR (h.state IS NULL AND c.state = 'open'))"), state.to_owned()),
            Some(state) => with(&|at| format!("h.state = ${at}"), state.to_owned()),
            None => {}
        }
        if let Some(language) = filter.language {
            with(&|at| format!("c.language = ${at}"), language.to_string());
        }
        if let Some(label) = &filter.label {
            with(&|at| format!("c.id IN (SELECT conversation FROM labels WHERE label = ${at})"), label.clone());
        }
        if let Some((active, id)) = filter.before {
            with(&|at| format!("c.active <= ${at}"), kept(active));
            let at = values.len();
            values.push(id.to_string());
            wheres.push(format!("(c.active < ${at} OR c.id < ${})", at + 1));
        }
        let wheres = if wheres.is_empty() { String::new() } else { format!("WHERE {}", wheres.join(" AND ")) };
        let (looked, has) = match &filter.text {
            Some(text) => {
                values.extend(patterns(text));
                (LOOKED_THROUGH.to_string(), has_text(values.len() - 1))
            }
            None => (format!("${}", values.len() + 1), String::new()),
        };
        let most_at = values.len() + 1;
        let statement = format!(
            "SELECT c.*, \
             (SELECT m.text FROM messages m WHERE m.conversation = c.id AND m.role = 'visitor' ORDER BY m.number LIMIT 1) AS first_question, \
             (SELECT COUNT(*) FROM messages m WHERE m.conversation = c.id) AS said \
             FROM (SELECT c.*, h.state AS desk FROM conversations c LEFT JOIN handovers h ON h.conversation = c.id {wheres} \
             ORDER BY c.active DESC, c.id DESC LIMIT {looked}) c {has} ORDER BY c.active DESC, c.id DESC LIMIT ${most_at}"
        );
        // Only names of columns and numbers of parameters were put together: what people wrote is bound.
        let mut query = sqlx::query(&statement);
        for value in values {
            query = query.bind(value);
        }
        let rows = query.bind(most).fetch_all(&self.pool).await?;
        rows.iter()
            .map(|row| {
                Ok(Told {
                    conversation: Conversation::of(row)?,
                    desk: row.try_get("desk")?,
                    first_question: row.try_get("first_question")?,
                    messages: row.try_get("said")?,
                })
            })
            .collect()
    }
}

/// What a message has beside its text where a person wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// The account.
    pub account: String,
    /// The name that the visitor reads.
    pub display: String,
    /// The language that it is in.
    pub language: Option<Language>,
    /// The section that is sent with it, as JSON.
    pub attached: Option<String>,
    /// The text in the visitor's language, by a machine.
    pub translation: Option<Translated>,
}

impl Author {
    pub(super) fn of(row: &sqlx::any::AnyRow) -> Result<Option<Self>, StoreError> {
        let Some(account) = row.try_get::<Option<String>, _>("author")? else { return Ok(None) };
        let display: Option<String> = row.try_get("author_name")?;
        let language = column_or_none(row, "language", "a language")?;
        let translation: Option<String> = row.try_get("translation")?;
        let read = |kept: String| serde_json::from_str(&kept).map_err(|_| StoreError::Damaged { what: "a translation", value: kept });
        Ok(Some(Self {
            display: display.unwrap_or_else(|| account.clone()),
            account,
            language,
            attached: row.try_get("attached")?,
            translation: translation.map(read).transpose()?,
        }))
    }
}
