//! What happened at the desk and what visitors thought, counted without names. Knows nothing of whose shift it was.

use std::str::FromStr;

use jiff::Timestamp;
use sqlx::Row;

use super::conversations::{column, kept};
use super::{Change, Handover, Standing, Store, StoreError};
use crate::language::Language;

/// What happened at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
    /// A person was wished for.
    Asked,
    /// The first word of a person was said.
    FirstWord,
    /// The visitor did not wait any longer.
    GaveUp,
    /// Closing time came first.
    SentAway,
}

impl Happening {
    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::FirstWord => "first_word",
            Self::GaveUp => "gave_up",
            Self::SentAway => "sent_away",
        }
    }
}

/// Text that is none of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("nothing of this name happens at the desk")]
pub struct NotAHappening;

impl FromStr for Happening {
    type Err = NotAHappening;

    fn from_str(text: &str) -> Result<Self, NotAHappening> {
        [Self::Asked, Self::FirstWord, Self::GaveUp, Self::SentAway].into_iter().find(|each| each.name() == text).ok_or(NotAHappening)
    }
}

/// Something that happened at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: Happening,
    /// Seconds since a person was wished for.
    pub seconds: i64,
    /// The visitor's language; empty where it is not known.
    pub language: String,
    /// The topic of the answer before; empty where there is none.
    pub topic: String,
}

/// How many answers helped, by what visitors said of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// The visitor's language; empty where it is not known.
    pub language: String,
    /// Answers that visitors rated.
    pub rated: i64,
    /// Those of which they said nothing bad.
    pub helped: i64,
}

impl Change {
    /// Keeps that something happened at the desk, so many seconds after a person was wished for.
    pub async fn happened(&mut self, kind: Happening, seconds: i64, language: Option<Language>, topic: Option<&str>) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO desk_moments (at, kind, seconds, language, topic) VALUES ($1, $2, $3, $4, $5)")
            .bind(self.at.clone())
            .bind(kind.name().to_owned())
            .bind(seconds)
            .bind(language.map(|language| language.to_string()))
            .bind(topic.map(str::to_owned))
            .execute(&mut *self.transaction)
            .await?;
        Ok(())
    }

    /// Keeps that a visitor who waited does so no more, and that nobody had come.
    pub async fn gone(&mut self, at: &Handover, kind: Happening) -> Result<(), StoreError> {
        if at.state != Standing::Waiting {
            return Ok(());
        }
        let at_now: Timestamp = self.at.parse().map_err(|_| StoreError::Damaged { what: "a time", value: self.at.clone() })?;
        let seconds = at_now.duration_since(at.asked).as_secs().max(0);
        self.happened(kind, seconds, at.language, at.topic.as_deref()).await
    }
}

impl Store {
    /// What happened at the desk from one moment to before another, in order.
    pub async fn moments(&self, from: Timestamp, until: Timestamp) -> Result<Vec<Moment>, StoreError> {
        let rows = sqlx::query("SELECT * FROM desk_moments WHERE at >= $1 AND at < $2 ORDER BY at").bind(kept(from)).bind(kept(until));
        let rows = rows.fetch_all(&self.pool).await?;
        rows.iter()
            .map(|row| {
                Ok(Moment {
                    at: column(row, "at", "a time")?,
                    kind: column(row, "kind", "what happens at the desk")?,
                    seconds: row.try_get("seconds")?,
                    language: row.try_get::<Option<String>, _>("language")?.unwrap_or_default(),
                    topic: row.try_get::<Option<String>, _>("topic")?.unwrap_or_default(),
                })
            })
            .collect()
    }

    /// What visitors thought of answers from one moment to before another, by their language.
    pub async fn opinions(&self, from: Timestamp, until: Timestamp) -> Result<Vec<Opinion>, StoreError> {
        let rows = sqlx::query(
            "SELECT c.language AS language, COUNT(*) AS rated, \
             SUM(CASE WHEN f.helpful = 0 OR f.understood = 0 OR f.actionable = 0 OR f.trusted = 0 OR f.reason IS NOT NULL THEN 0 ELSE 1 END) AS helped \
             FROM feedback f JOIN conversations c ON c.id = f.conversation WHERE f.given >= $1 AND f.given < $2 GROUP BY c.language ORDER BY c.language",
        )
        .bind(kept(from))
        .bind(kept(until))
        .fetch_all(&self.pool)
        .await?;
        rows.iter()
            .map(|row| {
                let language = row.try_get::<Option<String>, _>("language")?.unwrap_or_default();
                Ok(Opinion { language, rated: row.try_get("rated")?, helped: row.try_get("helped")? })
            })
            .collect()
    }
}
