//! Conversations: begun, read, forgotten. Knows nothing of what is said in them.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{Any, Row};
use uuid::{Builder, Uuid};

use super::{Store, StoreError};
use crate::day::Day;
use crate::language::Language;

/// The name of a conversation: a UUID whose beginning is the time, so that what is new lies together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Id(Uuid);

/// Text that names no conversation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no name of a conversation")]
pub struct NotAnId;

impl Id {
    /// A new name from a moment and chance.
    pub fn new(moment: Timestamp, chance: [u8; 10]) -> Self {
        Self(Builder::from_unix_timestamp_millis(u64::try_from(moment.as_millisecond()).unwrap_or_default(), &chance).into_uuid())
    }
}

impl FromStr for Id {
    type Err = NotAnId;

    /// Only the form that [`Id`] is written in: one conversation has one address.
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let id = Uuid::try_parse(text).map(Self).map_err(|_| NotAnId)?;
        if id.to_string() == text { Ok(id) } else { Err(NotAnId) }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.as_hyphenated().fmt(f)
    }
}

/// Whether more may be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// More may be said.
    Open,
    /// It is over.
    Closed,
}

impl State {
    /// The name in the database and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

/// A conversation without its messages.
#[derive(Debug, Clone)]
pub struct Conversation {
    /// Its name.
    pub id: Id,
    /// SHA-256 of the visitor's token, in hexadecimal.
    pub token: String,
    /// Language of the interface it was begun in.
    pub language: Option<Language>,
    /// The language that answers must have.
    pub answer_language: Option<Language>,
    /// The day whose rules are asked for; each turn's own day if none.
    pub as_of: Option<Day>,
    /// `cn` or `cn-shanghai`.
    pub jurisdiction: Option<String>,
    /// Whether more may be said.
    pub state: State,
    /// What later questions may refer to, as JSON.
    pub memory: Option<String>,
    /// When it was begun.
    pub created: Timestamp,
    /// When something last happened in it.
    pub active: Timestamp,
}

/// A time as it is kept: of one length, so that it sorts as text.
pub(super) fn kept(moment: Timestamp) -> String {
    format!("{moment:.3}")
}

/// A column as what it should be.
pub(super) fn column<T: FromStr>(row: &AnyRow, name: &str, what: &'static str) -> Result<T, StoreError> {
    let text: String = row.try_get(name)?;
    text.parse().map_err(|_| StoreError::Damaged { what, value: text })
}

/// The same where there may be nothing.
pub(super) fn column_or_none<T: FromStr>(row: &AnyRow, name: &str, what: &'static str) -> Result<Option<T>, StoreError> {
    let Some(text) = row.try_get::<Option<String>, _>(name)? else { return Ok(None) };
    text.parse().map(Some).map_err(|_| StoreError::Damaged { what, value: text })
}

impl Conversation {
    pub(super) fn of(row: &AnyRow) -> Result<Self, StoreError> {
        let state: String = row.try_get("state")?;
        let state = match state.as_str() {
            "open" => State::Open,
            "closed" => State::Closed,
            _ => return Err(StoreError::Damaged { what: "a conversation's state", value: state }),
        };
        Ok(Self {
            id: column(row, "id", "a conversation's name")?,
            token: row.try_get("token")?,
            language: column_or_none(row, "language", "a language")?,
            answer_language: column_or_none(row, "answer_language", "a language")?,
            as_of: column_or_none(row, "as_of", "a day")?,
            jurisdiction: row.try_get("jurisdiction")?,
            state,
            memory: row.try_get("memory")?,
            created: column(row, "created", "a time")?,
            active: column(row, "active", "a time")?,
        })
    }

    pub(super) async fn read<'a>(from: impl sqlx::Executor<'a, Database = Any>, id: Id) -> Result<Option<Self>, StoreError> {
        let row = sqlx::query("SELECT * FROM conversations WHERE id = $1").bind(id.to_string()).fetch_optional(from).await?;
        row.as_ref().map(Self::of).transpose()
    }
}

impl Store {
    /// Keeps a new conversation.
    pub async fn begin(&self, new: &Conversation) -> Result<(), StoreError> {
        let _turn = self.turn().await;
        sqlx::query(
            "INSERT INTO conversations (id, token, language, answer_language, as_of, jurisdiction, state, memory, created, active) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(new.id.to_string())
        .bind(new.token.clone())
        .bind(new.language.map(|language| language.to_string()))
        .bind(new.answer_language.map(|language| language.to_string()))
        .bind(new.as_of.map(|day| day.to_string()))
        .bind(new.jurisdiction.clone())
        .bind(new.state.name())
        .bind(new.memory.clone())
        .bind(kept(new.created))
        .bind(kept(new.active))
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// A conversation, if there is one of that name.
    pub async fn conversation(&self, id: Id) -> Result<Option<Conversation>, StoreError> {
        Conversation::read(&self.pool, id).await
    }

    /// Conversations begun since a moment whose names come after one, in the order in which they were begun, at most so many.
    pub async fn conversations(&self, since: Timestamp, after: Option<Id>, most: i64) -> Result<Vec<Conversation>, StoreError> {
        let rows = sqlx::query("SELECT * FROM conversations WHERE created >= $1 AND id > $2 ORDER BY id LIMIT $3")
            .bind(kept(since))
            .bind(after.map(|id| id.to_string()).unwrap_or_default())
            .bind(most)
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(Conversation::of).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_sort_by_time_and_have_one_form() {
        let at = |millisecond| Id::new(Timestamp::from_millisecond(millisecond).expect("a time"), [255; 10]).to_string();
        assert!(at(1_790_000_000_000) < at(1_790_000_000_001));
        let name = at(1_790_000_000_000);
        assert_eq!(name.parse::<Id>().map(|id| id.to_string()), Ok(name.clone()));
        for other in [name.to_uppercase(), name.replace('-', ""), format!("{{{name}}}"), String::new(), "../etc".to_owned()] {
            assert_eq!(other.parse::<Id>(), Err(NotAnId), "{other}");
        }
    }

    #[test]
    fn kept_times_sort_as_text() {
        let at = |text: &str| kept(text.parse().expect("a time"));
        assert!(at("2026-11-24T02:00:00Z") < at("2026-11-24T02:00:00.5Z"));
        assert_eq!(at("2026-11-24T02:00:00Z").len(), at("2026-11-24T02:00:00.123456Z").len());
    }
}
