//! Answers that people check, and what they say of them, as they are kept and read. Knows nothing of when an answer is right.

use jiff::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::conversations::{column, column_or_none, kept};
use super::{Change, Id, Store, StoreError};
use crate::day::Day;
use crate::language::Language;

/// Why an answer is to be checked; the first is the most urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It was confirmed before, and a section of it changed since.
    Returned,
    /// A visitor thinks ill of it.
    Rated,
    /// Little spoke for it.
    Low,
    /// It is one of a sample.
    Sample,
}

impl Why {
    const ALL: [Self; 4] = [Self::Returned, Self::Rated, Self::Low, Self::Sample];

    /// The name in the database and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Returned => "returned",
            Self::Rated => "rated",
            Self::Low => "low",
            Self::Sample => "sample",
        }
    }

    fn of(name: String) -> Result<Self, StoreError> {
        Self::ALL.into_iter().find(|why| why.name() == name).ok_or(StoreError::Damaged { what: "a reason to check", value: name })
    }
}

/// How far a check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has judged it.
    Waiting,
    /// It was judged.
    Judged,
    /// It was found right, and is served.
    Confirmed,
}

impl Standing {
    const ALL: [Self; 3] = [Self::Waiting, Self::Judged, Self::Confirmed];

    /// The name in the database and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Judged => "judged",
            Self::Confirmed => "confirmed",
        }
    }

    /// The state of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// An answer that is to be checked.
#[derive(Debug, Clone)]
pub struct NewCheck {
    /// Its name.
    pub id: String,
    /// The answer's number in its conversation.
    pub message: i64,
    /// Hash of question and answer.
    pub likeness: String,
    /// Why.
    pub why: Why,
    /// Of the answer.
    pub language: Language,
    /// Without personal data.
    pub question: String,
    /// What was asked, as JSON.
    pub asked: String,
    /// The answer, as JSON.
    pub reply: String,
}

/// An answer that is checked.
#[derive(Debug, Clone)]
pub struct Check {
    /// Its name.
    pub id: String,
    /// Where it was given, while that is kept.
    pub from: Option<(Id, i64)>,
    /// How far it is.
    pub state: Standing,
    /// Why it is checked.
    pub why: Why,
    /// Whether more judgements are wished for.
    pub is_open: bool,
    /// Which time it is judged.
    pub round: i64,
    /// By how many in this round.
    pub judged: i64,
    /// How often it was asked and answered alike.
    pub times: i64,
    /// Its place in the order.
    pub place: String,
    /// Of the answer.
    pub language: Language,
    /// Without personal data.
    pub question: String,
    /// What was asked, as JSON.
    pub asked: String,
    /// The answer, as JSON.
    pub reply: String,
    /// The answer that was confirmed before, as JSON.
    pub earlier: Option<String>,
    /// The hashes of its sections, as JSON.
    pub sections: Option<String>,
    /// Since when it is to be checked.
    pub entered: Timestamp,
    /// The day on which it was confirmed.
    pub confirmed: Option<Day>,
}

/// What somebody says of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Who.
    pub account: String,
    /// Their name.
    pub display: String,
    /// `right`, `partly` or `wrong` for each sentence.
    pub sentences: Vec<String>,
    /// The worst of them.
    pub verdict: String,
    /// Whether the translation says what the original does; none where nothing was translated.
    pub faithful: Option<bool>,
    /// What it should have said.
    pub should_say: Option<String>,
    /// What else there is to say.
    pub comment: Option<String>,
    /// When.
    pub given: Timestamp,
}

/// A judgement without its words.
#[derive(Debug, Clone)]
pub struct Bare {
    /// What was judged, and which time.
    pub check: (String, i64),
    /// Of the answer.
    pub language: Language,
    /// For each sentence.
    pub sentences: Vec<String>,
    /// The worst of them.
    pub verdict: String,
    /// Whether the translation is faithful.
    pub faithful: Option<bool>,
}

/// Which checks are listed.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Those in a state; none: those that this account can still judge.
    pub state: Option<Standing>,
    /// Of answers in a language.
    pub language: Option<Language>,
    /// Behind a place.
    pub after: Option<String>,
}

pub(super) fn place(judged: i64, why: Why, entered: &str, id: &str) -> String {
    format!("{}{}{entered}{id}", judged.min(9), why as u8)
}

fn list(text: &str) -> Result<Vec<String>, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::Damaged { what: "a judgement", value: text.to_owned() })
}

fn told(row: &AnyRow, name: &str) -> Result<Option<bool>, StoreError> {
    Ok(row.try_get::<Option<i64>, _>(name)?.map(|value| value == 1))
}

impl Check {
    pub(super) fn of(row: &AnyRow) -> Result<Self, StoreError> {
        let state: String = row.try_get("state")?;
        let conversation: Option<Id> = column_or_none(row, "conversation", "a conversation's name")?;
        Ok(Self {
            id: row.try_get("id")?,
            from: conversation.zip(row.try_get("message")?),
            state: Standing::named(&state).ok_or(StoreError::Damaged { what: "a check's state", value: state })?,
            why: Why::of(row.try_get("reason")?)?,
            is_open: row.try_get::<i64, _>("open")? == 1,
            round: row.try_get("round")?,
            judged: row.try_get("judged")?,
            times: row.try_get("times")?,
            place: row.try_get("place")?,
            language: column(row, "language", "a language")?,
            question: row.try_get("question")?,
            asked: row.try_get("asked")?,
            reply: row.try_get("reply")?,
            earlier: row.try_get("earlier")?,
            sections: row.try_get("sections")?,
            entered: column(row, "entered", "a time")?,
            confirmed: column_or_none(row, "confirmed", "a day")?,
        })
    }
}

impl Change {
    /// Puts an answer of this conversation among those to be checked; one that was asked and answered alike is counted instead, and comes sooner if
    /// there is more reason for it.
    pub async fn check(&mut self, new: &NewCheck) -> Result<(), StoreError> {
        let (at, origin) = (self.at.clone(), self.id());
        let row = sqlx::query("SELECT * FROM checks WHERE likeness = $1 LIMIT 1").bind(new.likeness.clone()).fetch_optional(&mut *self.transaction).await?;
        if let Some(known) = row.as_ref().map(Check::of).transpose()? {
            let is_same = known.from == Some((self.conversation().id, new.message));
            // Who thinks ill of what was judged has it judged anew.
            let (why, again) = if new.why == Why::Rated && known.why > Why::Rated { (Why::Rated, known.judged > 0) } else { (known.why, false) };
            let judged = if again { 0 } else { known.judged };
            sqlx::query("UPDATE checks SET times = times + $1, reason = $2, place = $3, judged = $4, round = round + $5, open = CASE WHEN $5 = 1 THEN 1 ELSE open END WHERE id = $6")
                .bind(i64::from(!is_same))
                .bind(why.name())
                .bind(place(judged, why, &kept(known.entered), &known.id))
                .bind(judged)
                .bind(i64::from(again))
                .bind(known.id)
                .execute(&mut *self.transaction)
                .await?;
            return Ok(());
        }
        sqlx::query(
            "INSERT INTO checks (id, conversation, message, origin, likeness, state, reason, open, round, judged, times, place, language, question, asked, \
             reply, entered) VALUES ($1, $2, $3, $2, $4, 'waiting', $5, 1, 1, 0, 1, $6, $7, $8, $9, $10, $11)",
        )
        .bind(new.id.clone())
        .bind(origin)
        .bind(new.message)
        .bind(new.likeness.clone())
        .bind(new.why.name())
        .bind(place(0, new.why, &at, &new.id))
        .bind(new.language.to_string())
        .bind(new.question.clone())
        .bind(new.asked.clone())
        .bind(new.reply.clone())
        .bind(at)
        .execute(&mut *self.transaction)
        .await?;
        Ok(())
    }

    /// What was asked, and the answer, both as JSON, of an answer's message; none where no section answered.
    pub async fn answered(&mut self, message: i64) -> Result<Option<(String, String)>, StoreError> {
        let row = sqlx::query("SELECT asked, reply FROM messages WHERE conversation = $1 AND number = $2 AND asked IS NOT NULL AND reply IS NOT NULL")
            .bind(self.id())
            .bind(message)
            .fetch_optional(&mut *self.transaction)
            .await?;
        row.map(|row| Ok((row.try_get("asked")?, row.try_get("reply")?))).transpose()
    }
}

pub(super) const JUDGED: &str = "SELECT j.account, j.sentences, j.verdict, j.faithful, j.given, t.display, t.should_say, t.comment FROM judgements j \
    LEFT JOIN judgement_texts t ON t.check_id = j.check_id AND t.round = j.round AND t.account = j.account \
    WHERE j.check_id = $1 AND j.round = $2 ORDER BY j.given, j.account";

pub(super) fn judgement(row: &AnyRow) -> Result<Judgement, StoreError> {
    Ok(Judgement {
        account: row.try_get("account")?,
        display: row.try_get::<Option<String>, _>("display")?.unwrap_or_default(),
        sentences: list(&row.try_get::<String, _>("sentences")?)?,
        verdict: row.try_get("verdict")?,
        faithful: told(row, "faithful")?,
        should_say: row.try_get("should_say")?,
        comment: row.try_get("comment")?,
        given: column(row, "given", "a time")?,
    })
}

impl Store {
    /// Checks in their order, at most so many; `account`: who could judge them.
    pub async fn checks(&self, wanted: &Wanted, account: &str, most: i64) -> Result<Vec<Check>, StoreError> {
        let mut statement = "SELECT c.* FROM checks c WHERE c.place > $1 ".to_owned();
        match wanted.state {
            Some(state) => statement.extend(["AND c.state = '", state.name(), "' AND $2 <> '' "]),
            None => statement
                .push_str("AND c.open = 1 AND NOT EXISTS (SELECT 1 FROM judgements j WHERE j.check_id = c.id AND j.round = c.round AND j.account = $2) "),
        }
        if wanted.language.is_some() {
            statement.push_str("AND c.language = $4 ");
        }
        statement.push_str("ORDER BY c.place LIMIT $3");
        let mut query = sqlx::query(&statement).bind(wanted.after.clone().unwrap_or_default()).bind(account.to_owned()).bind(most);
        if let Some(language) = wanted.language {
            query = query.bind(language.to_string());
        }
        query.fetch_all(&self.pool).await?.iter().map(Check::of).collect()
    }

    /// A check by its name, with what was said of it in this round.
    pub async fn checked(&self, id: &str) -> Result<Option<(Check, Vec<Judgement>)>, StoreError> {
        let row = sqlx::query("SELECT * FROM checks WHERE id = $1").bind(id.to_owned()).fetch_optional(&self.pool).await?;
        let Some(check) = row.as_ref().map(Check::of).transpose()? else { return Ok(None) };
        let rows = sqlx::query(JUDGED).bind(check.id.clone()).bind(check.round).fetch_all(&self.pool).await?;
        Ok(Some((check, rows.iter().map(judgement).collect::<Result<_, _>>()?)))
    }

    /// All answers that are confirmed, and the number that grows with each change among them.
    pub async fn confirmed(&self) -> Result<(i64, Vec<Check>), StoreError> {
        // The number first: a change meanwhile is seen by the next look.
        let revision = self.checked_revision().await?;
        let rows = sqlx::query("SELECT * FROM checks WHERE state = 'confirmed' ORDER BY id").fetch_all(&self.pool).await?;
        Ok((revision, rows.iter().map(Check::of).collect::<Result<_, _>>()?))
    }

    /// The number that grows with each change of what is confirmed.
    pub async fn checked_revision(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query("SELECT revision FROM checked").fetch_one(&self.pool).await?.try_get(0)?)
    }

    /// How many answers of each language wait to be judged.
    pub async fn to_check(&self) -> Result<Vec<(Language, i64)>, StoreError> {
        let rows =
            sqlx::query("SELECT language, COUNT(*) AS waiting FROM checks WHERE open = 1 GROUP BY language ORDER BY language").fetch_all(&self.pool).await?;
        rows.iter().map(|row| Ok((column(row, "language", "a language")?, row.try_get("waiting")?))).collect()
    }

    /// Judgements without their words, behind one, at most so many.
    pub async fn judgements_after(&self, after: Option<&(String, i64, String)>, most: i64) -> Result<Vec<(Bare, String)>, StoreError> {
        let (check, round, account) = after.cloned().unwrap_or_default();
        let rows = sqlx::query(
            "SELECT check_id, round, account, language, sentences, verdict, faithful FROM judgements \
             WHERE check_id > $1 OR (check_id = $1 AND (round > $2 OR (round = $2 AND account > $3))) ORDER BY check_id, round, account LIMIT $4",
        )
        .bind(check)
        .bind(round)
        .bind(account)
        .bind(most)
        .fetch_all(&self.pool)
        .await?;
        rows.iter()
            .map(|row| {
                let bare = Bare {
                    check: (row.try_get("check_id")?, row.try_get("round")?),
                    language: column(row, "language", "a language")?,
                    sentences: list(&row.try_get::<String, _>("sentences")?)?,
                    verdict: row.try_get("verdict")?,
                    faithful: told(row, "faithful")?,
                };
                Ok((bare, row.try_get("account")?))
            })
            .collect()
    }
}
