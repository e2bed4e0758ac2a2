//! What is recorded of who did what, and the chain of hashes that shows whether the record was changed. Knows nothing of where it is kept.

use jiff::Timestamp;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// What was done. A closed set: the names stand in the log for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Somebody came in.
    SignedIn,
    /// Somebody did not.
    SignInFailed,
    /// Somebody left.
    SignedOut,
    /// Somebody chose a new password.
    PasswordChanged,
    /// One-time codes are asked for from now on.
    CodesTurnedOn,
    /// They are not any more.
    CodesTurnedOff,
    /// An account was made.
    AccountCreated,
    /// An account's name for people was changed.
    AccountRenamed,
    /// An account may do something else from now on.
    RoleChanged,
    /// An account got a new start password.
    AccountReset,
    /// An account was closed.
    AccountDisabled,
    /// An account was opened again.
    AccountEnabled,
    /// Somebody read a conversation.
    ConversationViewed,
    /// Somebody took a conversation.
    ConversationClaimed,
    /// Somebody gave it back to the queue.
    ConversationReleased,
    /// Somebody gave it back to the machine.
    ConversationReturned,
    /// Somebody gave it to somebody else.
    ConversationTransferred,
    /// Somebody closed it.
    ConversationClosed,
    /// Somebody said something in it.
    MessageSent,
    /// Somebody wrote a note beside it.
    NoteWritten,
    /// Somebody gave it other labels.
    ConversationLabelled,
    /// Everything that is kept of a conversation was given out.
    ConversationExported,
    /// A conversation was deleted with all that hung on it.
    ConversationErased,
    /// Somebody read a message that was left.
    LetterOpened,
    /// Somebody is done with it.
    LetterDone,
    /// The oldest rows of this log went: their time was over.
    LogShortened,
    /// Somebody looked at an answer that is to be checked.
    AnswerViewed,
    /// Somebody judged one.
    AnswerJudged,
    /// Somebody had an answer sent.
    AnswerApproved,
    /// Somebody sent another in its place.
    AnswerChanged,
    /// Somebody had it not sent.
    AnswerRefused,
}

impl Action {
    /// The name in the log and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::SignedIn => "signed_in",
            Self::SignInFailed => "sign_in_failed",
            Self::SignedOut => "signed_out",
            Self::PasswordChanged => "password_changed",
            Self::CodesTurnedOn => "codes_turned_on",
            Self::CodesTurnedOff => "codes_turned_off",
            Self::AccountCreated => "account_created",
            Self::AccountRenamed => "account_renamed",
            Self::RoleChanged => "role_changed",
            Self::AccountReset => "account_reset",
            Self::AccountDisabled => "account_disabled",
            Self::AccountEnabled => "account_enabled",
            Self::ConversationViewed => "conversation_viewed",
            Self::ConversationClaimed => "conversation_claimed",
            Self::ConversationReleased => "conversation_released",
            Self::ConversationReturned => "conversation_returned",
            Self::ConversationTransferred => "conversation_transferred",
            Self::ConversationClosed => "conversation_closed",
            Self::MessageSent => "message_sent",
            Self::NoteWritten => "note_written",
            Self::ConversationLabelled => "conversation_labelled",
            Self::ConversationExported => "conversation_exported",
            Self::ConversationErased => "conversation_erased",
            Self::LetterOpened => "letter_opened",
            Self::LetterDone => "letter_done",
            Self::LogShortened => "log_shortened",
            Self::AnswerViewed => "answer_viewed",
            Self::AnswerJudged => "answer_judged",
            Self::AnswerApproved => "answer_approved",
            Self::AnswerChanged => "answer_changed",
            Self::AnswerRefused => "answer_refused",
        }
    }
}

/// Something to be recorded.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The account that did it; none for the command line and for strangers.
    pub account: Option<String>,
    /// What was done.
    pub action: Action,
    /// To what: an account, a conversation.
    pub subject: String,
    /// What else is worth knowing, without secrets and without what visitors said.
    pub detail: Value,
}

impl Entry {
    /// Done by an account to something.
    pub fn by(account: &str, action: Action, subject: impl Into<String>) -> Self {
        Self { account: Some(account.to_owned()), action, subject: subject.into(), detail: Value::Object(serde_json::Map::new()) }
    }

    /// Done by nobody who is signed in.
    pub fn outside(action: Action, subject: impl Into<String>) -> Self {
        Self { account: None, action, subject: subject.into(), detail: Value::Object(serde_json::Map::new()) }
    }

    /// The same with what else is worth knowing.
    #[must_use]
    pub fn with(mut self, detail: Value) -> Self {
        self.detail = detail;
        self
    }
}

/// A row of the log as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its place, from 1.
    pub number: i64,
    /// When.
    pub at: String,
    /// Who, if anybody who is signed in.
    pub account: Option<String>,
    /// What.
    pub action: String,
    /// To what.
    pub subject: String,
    /// JSON.
    pub detail: String,
    /// The hash of all that and of the hash before.
    pub hash: String,
}

impl Record {
    /// The row of an entry behind another row.
    pub fn of(number: i64, at: String, entry: &Entry, before: &str) -> Self {
        let mut record = Self {
            number,
            at,
            account: entry.account.clone(),
            action: entry.action.name().to_owned(),
            subject: entry.subject.clone(),
            detail: entry.detail.to_string(),
            hash: String::new(),
        };
        record.hash = record.sealed(before);
        record
    }

    /// The hash that the row must have behind a hash.
    pub fn sealed(&self, before: &str) -> String {
        let mut hash = Sha256::new();
        // Each part with its length: no two rows read alike.
        let mut part = |text: &[u8]| {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text);
        };
        part(before.as_bytes());
        part(&self.number.to_be_bytes());
        part(self.at.as_bytes());
        part(if self.account.is_some() { b"1" } else { b"0" });
        part(self.account.as_deref().unwrap_or_default().as_bytes());
        part(self.action.as_bytes());
        part(self.subject.as_bytes());
        part(self.detail.as_bytes());
        hash.finalize().iter().fold(String::with_capacity(64), |text, byte| format!("{text}{byte:02x}"))
    }
}

/// The end of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Number of the last row; 0 before the first.
    pub number: i64,
    /// Its hash.
    pub hash: String,
}

/// What does not fit in a log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A number is left out.
    #[error("row {0} is missing")]
    Missing(i64),
    /// A row is not what was written.
    #[error("row {0} was changed, or a row before it was")]
    Changed(i64),
    /// The log goes on behind its end, or its end was changed.
    #[error("the end of the log was changed: the last row that fits is {0}")]
    End(i64),
    /// A row is not the one that was noted elsewhere.
    #[error("row {0} is not the one that was noted")]
    Noted(i64),
    /// A row that was noted elsewhere is not kept any more.
    #[error("row {0} was taken off the log's beginning with the others of its time: note a later one")]
    Gone(i64),
}

/// Follows a log row by row.
#[derive(Debug, Default)]
pub struct Chain {
    number: i64,
    hash: String,
}

impl Chain {
    /// Goes on behind a row that was taken off the log's beginning.
    pub fn after(beginning: Head) -> Self {
        Self { number: beginning.number, hash: beginning.hash }
    }

    /// The next row.
    pub fn follow(&mut self, record: &Record) -> Result<(), Fault> {
        let next = self.number + 1;
        if record.number != next {
            return Err(if record.number > next { Fault::Missing(next) } else { Fault::Changed(record.number) });
        }
        if record.sealed(&self.hash) != record.hash {
            return Err(Fault::Changed(record.number));
        }
        (self.number, self.hash) = (record.number, record.hash.clone());
        Ok(())
    }

    /// Whether the log ends where it should.
    pub fn end(&self, head: &Head) -> Result<(), Fault> {
        if head.number > self.number {
            return Err(Fault::Missing(self.number + 1));
        }
        if head.number < self.number || head.hash != self.hash {
            return Err(Fault::End(self.number));
        }
        Ok(())
    }

    /// The last row that fits.
    pub fn last(&self) -> Head {
        Head { number: self.number, hash: self.hash.clone() }
    }
}

/// A moment as it stands in the log.
pub fn written(at: Timestamp) -> String {
    format!("{at:.3}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log() -> Vec<Record> {
        let mut rows: Vec<Record> = Vec::new();
        for number in 1..=4 {
            let before = rows.last().map(|row| row.hash.clone()).unwrap_or_default();
            let entry = Entry::by("a", Action::RoleChanged, format!("account {number}"));
            rows.push(Record::of(number, written(Timestamp::UNIX_EPOCH), &entry, &before));
        }
        rows
    }

    fn read(rows: &[Record], head: &Head) -> Result<(), Fault> {
        let mut chain = Chain::default();
        rows.iter().try_for_each(|row| chain.follow(row))?;
        chain.end(head)
    }

    fn head(rows: &[Record]) -> Head {
        rows.last().map(|row| Head { number: row.number, hash: row.hash.clone() }).expect("a row")
    }

    #[test]
    fn a_log_as_it_was_written_fits() {
        assert_eq!(read(&log(), &head(&log())), Ok(()));
        assert_eq!(read(&[], &Head { number: 0, hash: String::new() }), Ok(()));
    }

    #[test]
    fn each_changed_part_is_found_at_its_row() {
        let changes: [fn(&mut Record); 6] = [
            |row| row.at.replace_range(0..1, "2"),
            |row| row.account = None,
            |row| row.action = "signed_in".to_owned(),
            |row| row.subject.push(' '),
            |row| row.detail = "{\"a\":1}".to_owned(),
            |row| row.hash.replace_range(0..1, "x"),
        ];
        for change in changes {
            let (mut rows, end) = (log(), head(&log()));
            change(&mut rows[1]);
            assert_eq!(read(&rows, &end), Err(Fault::Changed(2)));
        }
    }

    #[test]
    fn rows_left_out_added_or_put_elsewhere_are_found() {
        let end = head(&log());
        let mut rows = log();
        rows.remove(1);
        assert_eq!(read(&rows, &end), Err(Fault::Missing(2)));
        let mut rows = log();
        rows.pop();
        assert_eq!(read(&rows, &end), Err(Fault::Missing(4)), "cut off at the end");
        let mut rows = log();
        rows.swap(1, 2);
        (rows[1].number, rows[2].number) = (2, 3);
        assert_eq!(read(&rows, &end), Err(Fault::Changed(2)));
        let (mut rows, forged) = (log(), Entry::outside(Action::SignedIn, "x"));
        rows.push(Record::of(5, written(Timestamp::UNIX_EPOCH), &forged, &end.hash));
        assert_eq!(read(&rows, &end), Err(Fault::End(5)), "added behind the end");
    }
}
