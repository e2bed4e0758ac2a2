//! The desk's rows: what waits in which order, who holds what, who is there. Knows nothing of when which change is allowed.

use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{Any, Row, Transaction};

use super::conversations::{column, column_or_none, kept};
use super::{Change, Changed, Id, Store, StoreError};
use crate::language::Language;

/// Where a conversation stands at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The machine answers.
    Answering,
    /// The visitor waits for a person, and the machine answers meanwhile.
    Waiting,
    /// A person answers, and the machine is silent.
    WithStaff,
    /// It is over.
    Closed,
}

impl Standing {
    /// The name in the database and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answering => "answering",
            Self::Waiting => "waiting",
            Self::WithStaff => "with_staff",
            Self::Closed => "closed",
        }
    }

    /// Whether it waits or is held.
    pub fn is_at_desk(self) -> bool {
        matches!(self, Self::Waiting | Self::WithStaff)
    }

    fn of(name: String) -> Result<Self, StoreError> {
        let all = [Self::Answering, Self::Waiting, Self::WithStaff, Self::Closed];
        all.into_iter().find(|state| state.name() == name).ok_or(StoreError::Damaged { what: "a state at the desk", value: name })
    }
}

/// A conversation at the desk.
#[derive(Debug, Clone)]
pub struct Handover {
    /// The conversation.
    pub conversation: Id,
    /// Where it stands.
    pub state: Standing,
    /// Its place in the order, the least first; not its number.
    pub place: i64,
    /// Since when a person is wished for.
    pub asked: Timestamp,
    /// The language in which the visitor is told how it stands.
    pub language: Option<Language>,
    /// The language that the visitor last asked in.
    pub question_language: Option<Language>,
    /// The topic of the last answer.
    pub topic: Option<String>,
    /// Why, without personal data.
    pub reason: Option<String>,
    /// Who holds it.
    pub account: Option<String>,
    /// The name that the visitor reads.
    pub display: Option<String>,
    /// Since when.
    pub claimed: Option<Timestamp>,
    /// When the first word of a person was said.
    pub first_word: Option<Timestamp>,
    /// Since when the visitor waits for a word.
    pub unanswered: Option<Timestamp>,
    /// The visitor's last word since it is at the desk.
    pub last_visitor: Option<Timestamp>,
    /// The staff's last word.
    pub last_staff: Option<Timestamp>,
    /// When the visitor last listened.
    pub heard: Option<Timestamp>,
    /// The last message that whoever holds it has seen.
    pub seen: i64,
}

/// A conversation at the desk with what a list shows of it.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Where it stands.
    pub handover: Handover,
    /// What the visitor asked first.
    pub first_question: Option<String>,
    /// What was said last, and when.
    pub last: Option<(String, Timestamp)>,
    /// Messages of the visitor that nobody of the staff has seen.
    pub unread: i64,
}

/// Somebody of the staff at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    /// The account.
    pub account: String,
    /// The name that visitors read.
    pub display: String,
    /// Whether they take conversations.
    pub is_available: bool,
    /// When they last had the desk open.
    pub seen: Timestamp,
}

const LISTED: &str = "SELECT h.*, \
    (SELECT m.text FROM messages m WHERE m.conversation = h.conversation AND m.role = 'visitor' ORDER BY m.number LIMIT 1) AS first_question, \
    (SELECT m.text FROM messages m WHERE m.conversation = h.conversation ORDER BY m.number DESC LIMIT 1) AS last_text, \
    (SELECT m.created FROM messages m WHERE m.conversation = h.conversation ORDER BY m.number DESC LIMIT 1) AS last_at, \
    (SELECT COUNT(*) FROM messages m WHERE m.conversation = h.conversation AND m.role = 'visitor' AND m.number > h.seen) AS unread \
    FROM handovers h WHERE h.state = $1 ORDER BY h.place, h.conversation LIMIT $2";

impl Handover {
    pub(super) fn of(row: &AnyRow) -> Result<Self, StoreError> {
        Ok(Self {
            conversation: column(row, "conversation", "a conversation's name")?,
            state: Standing::of(row.try_get("state")?)?,
            place: row.try_get("place")?,
            asked: column(row, "asked", "a time")?,
            language: column_or_none(row, "language", "a language")?,
            question_language: column_or_none(row, "question_language", "a language")?,
            topic: row.try_get("topic")?,
            reason: row.try_get("reason")?,
            account: row.try_get("account")?,
            display: row.try_get("display")?,
            claimed: column_or_none(row, "claimed", "a time")?,
            first_word: column_or_none(row, "first_word", "a time")?,
            unanswered: column_or_none(row, "unanswered", "a time")?,
            last_visitor: column_or_none(row, "last_visitor", "a time")?,
            last_staff: column_or_none(row, "last_staff", "a time")?,
            heard: column_or_none(row, "heard", "a time")?,
            seen: row.try_get("seen")?,
        })
    }
}

impl Change {
    /// Where the conversation stands at the desk; none if nobody ever asked for a person. It stays so until this change ends.
    pub async fn handover(&mut self) -> Result<Option<Handover>, StoreError> {
        let row = sqlx::query("SELECT * FROM handovers WHERE conversation = $1").bind(self.id()).fetch_optional(&mut *self.transaction).await?;
        row.as_ref().map(Handover::of).transpose()
    }

    /// Counts a change at the desk, and waits for whoever else changes the order there.
    pub async fn at_desk(&mut self) -> Result<(), StoreError> {
        sqlx::query("UPDATE desk SET revision = revision + 1").execute(&mut *self.transaction).await?;
        self.at_desk = true;
        Ok(())
    }

    /// The place before all that wait, or behind them.
    pub async fn place(&mut self, is_first: bool) -> Result<Option<i64>, StoreError> {
        let order =
            if is_first { "SELECT MIN(place) FROM handovers WHERE state = 'waiting'" } else { "SELECT MAX(place) FROM handovers WHERE state = 'waiting'" };
        let row = sqlx::query(order).fetch_one(&mut *self.transaction).await?;
        Ok(row.try_get::<Option<i64>, _>(0)?.map(|place| if is_first { place - 1 } else { place + 1 }))
    }

    /// How many wait before a place.
    pub async fn before(&mut self, place: i64) -> Result<i64, StoreError> {
        let row = sqlx::query("SELECT COUNT(*) FROM handovers WHERE state = 'waiting' AND (place < $1 OR (place = $1 AND conversation < $2))")
            .bind(place)
            .bind(self.id())
            .fetch_one(&mut *self.transaction)
            .await?;
        Ok(row.try_get(0)?)
    }

    /// Keeps where the conversation stands.
    pub async fn stand(&mut self, at: &Handover) -> Result<(), StoreError> {
        let time = |moment: Option<Timestamp>| moment.map(kept);
        let language = |language: Option<Language>| language.map(|language| language.to_string());
        sqlx::query(
            "INSERT INTO handovers (conversation, state, place, asked, language, question_language, topic, reason, account, display, claimed, first_word, \
             unanswered, last_visitor, last_staff, heard, seen) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) \
             ON CONFLICT (conversation) DO UPDATE SET state = $2, place = $3, asked = $4, language = $5, question_language = $6, topic = $7, reason = $8, \
             account = $9, display = $10, claimed = $11, first_word = $12, unanswered = $13, last_visitor = $14, last_staff = $15, heard = $16, seen = $17",
        )
        .bind(self.id())
        .bind(at.state.name())
        .bind(at.place)
        .bind(kept(at.asked))
        .bind(language(at.language))
        .bind(language(at.question_language))
        .bind(at.topic.clone())
        .bind(at.reason.clone())
        .bind(at.account.clone())
        .bind(at.display.clone())
        .bind(time(at.claimed))
        .bind(time(at.first_word))
        .bind(time(at.unanswered))
        .bind(time(at.last_visitor))
        .bind(time(at.last_staff))
        .bind(time(at.heard))
        .bind(at.seen)
        .execute(&mut *self.transaction)
        .await?;
        Ok(())
    }

    /// Keeps how long a visitor waited.
    pub async fn waited(&mut self, seconds: i64, language: Option<Language>) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO waits (ended, seconds, language) VALUES ($1, $2, $3)")
            .bind(self.at.clone())
            .bind(seconds)
            .bind(language.map(|language| language.to_string()))
            .execute(&mut *self.transaction)
            .await?;
        Ok(())
    }
}

impl Store {
    /// Where a conversation stands at the desk.
    pub async fn handover(&self, id: Id) -> Result<Option<Handover>, StoreError> {
        let row = sqlx::query("SELECT * FROM handovers WHERE conversation = $1").bind(id.to_string()).fetch_optional(&self.pool).await?;
        row.as_ref().map(Handover::of).transpose()
    }

    /// The number that grows with each change at the desk.
    pub async fn revision(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query("SELECT revision FROM desk").fetch_one(&self.pool).await?.try_get(0)?)
    }

    /// What stands at the desk in one state, in its order, at most so many.
    pub async fn listed(&self, state: Standing, most: i64) -> Result<Vec<Listed>, StoreError> {
        let rows = sqlx::query(LISTED).bind(state.name()).bind(most).fetch_all(&self.pool).await?;
        rows.iter()
            .map(|row| {
                let text: Option<String> = row.try_get("last_text")?;
                let at = column_or_none(row, "last_at", "a time")?;
                Ok(Listed { handover: Handover::of(row)?, first_question: row.try_get("first_question")?, last: text.zip(at), unread: row.try_get("unread")? })
            })
            .collect()
    }

    /// All that stands at the desk in one state, in its order.
    pub async fn standing(&self, state: Standing) -> Result<Vec<Handover>, StoreError> {
        let rows = sqlx::query("SELECT * FROM handovers WHERE state = $1 ORDER BY place, conversation").bind(state.name()).fetch_all(&self.pool).await?;
        rows.iter().map(Handover::of).collect()
    }

    /// The last waits, in seconds, the latest first.
    pub async fn waits(&self, most: i64) -> Result<Vec<i64>, StoreError> {
        let rows = sqlx::query("SELECT seconds FROM waits ORDER BY ended DESC LIMIT $1").bind(most).fetch_all(&self.pool).await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    /// Notes that visitors listen.
    pub async fn heard(&self, visitors: &[Id], at: Timestamp) -> Result<(), StoreError> {
        let mut names: Vec<String> = visitors.iter().map(Id::to_string).collect();
        // In one order: two processes that note the same rows would else wait for each other.
        names.sort_unstable();
        let _turn = self.turn().await;
        let mut transaction = self.pool.begin().await?;
        for name in names {
            sqlx::query("UPDATE handovers SET heard = $1 WHERE conversation = $2").bind(kept(at)).bind(name).execute(&mut *transaction).await?;
        }
        Ok(transaction.commit().await?)
    }

    /// Everybody who was ever at the desk and may sit at it still.
    pub async fn presences(&self) -> Result<Vec<Presence>, StoreError> {
        let rows = sqlx::query(
            "SELECT p.* FROM presences p JOIN accounts a ON a.id = p.account WHERE a.disabled IS NULL AND a.role IN ('staff', 'administrator') \
             ORDER BY p.display, p.account",
        )
        .fetch_all(&self.pool)
        .await?;
        rows.iter()
            .map(|row| {
                let is_available = row.try_get::<String, _>("presence")? == "available";
                Ok(Presence { account: row.try_get("account")?, display: row.try_get("display")?, is_available, seen: column(row, "seen", "a time")? })
            })
            .collect()
    }

    /// Notes that somebody of the staff is there. `is_available`: whether they take conversations, if they say so; who comes does.
    pub async fn present(&self, account: &str, display: &str, is_available: Option<bool>, at: Timestamp) -> Result<(), StoreError> {
        let presence = |is_available: bool| if is_available { "available" } else { "away" };
        let _turn = self.turn().await;
        let mut transaction = self.pool.begin().await?;
        sqlx::query(
            "INSERT INTO presences (account, display, presence, seen) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (account) DO UPDATE SET display = $2, presence = COALESCE($5, presences.presence), seen = $4",
        )
        .bind(account.to_owned())
        .bind(display.to_owned())
        .bind(presence(is_available.unwrap_or(true)))
        .bind(kept(at))
        .bind(is_available.map(|is| presence(is).to_owned()))
        .execute(&mut *transaction)
        .await?;
        self.desk_changed(&mut transaction, Changed::Desk).await?;
        Ok(transaction.commit().await?)
    }

    /// Notes that the desk looks otherwise, and tells other processes what changed.
    pub(super) async fn desk_changed(&self, transaction: &mut Transaction<'_, Any>, changed: Changed) -> Result<(), StoreError> {
        sqlx::query("UPDATE desk SET revision = revision + 1").execute(&mut **transaction).await?;
        match &self.told {
            Some(told) => told.tell(transaction, changed).await,
            None => Ok(()),
        }
    }

    /// Notes that staff still have the desk open.
    pub async fn still_there(&self, accounts: &[String], at: Timestamp) -> Result<(), StoreError> {
        let mut accounts = accounts.to_vec();
        accounts.sort_unstable();
        let _turn = self.turn().await;
        let mut transaction = self.pool.begin().await?;
        for account in accounts {
            sqlx::query("UPDATE presences SET seen = $1 WHERE account = $2").bind(kept(at)).bind(account).execute(&mut *transaction).await?;
        }
        Ok(transaction.commit().await?)
    }
}
