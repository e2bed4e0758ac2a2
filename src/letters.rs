//! Messages that visitors leave for staff while nobody is at the desk: taken in, encrypted, read, done with. Knows nothing of HTTP.

use std::path::Path;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use crate::accounts::{Staff, Vault, VaultError};
use crate::audit::{Action, Entry};
use crate::clock::Clock;
use crate::conversation::{ConversationError, Conversations, Token};
use crate::language::Language;
use crate::store::{Id, Letter, LetterFilter, Store, StoreError};

/// Characters of a message, of a name and of an address at most.
const TEXT: usize = 2000;
const NAME: usize = 80;
const ADDRESS: usize = 254;
/// Digits of a telephone number.
const DIGITS: std::ops::RangeInclusive<usize> = 5..=20;
/// Messages that are to be done, at most: more than staff can read are left by nobody who waits for an answer.
const MOST: i64 = 10_000;

/// What a message says, and how to answer it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// What it is about.
    pub text: String,
    /// Whom to ask for.
    #[serde(default)]
    pub name: String,
    /// A mail address or a telephone number.
    pub answer_to: String,
}

/// Why a message cannot be left or read.
#[derive(Debug, thiserror::Error)]
pub enum LettersError {
    /// Nobody would read it: there is no desk.
    #[error("no messages are taken")]
    NoDesk,
    /// A field that cannot be taken, and why.
    #[error("{0}: {1}")]
    Field(&'static str, &'static str),
    /// Too many are to be done.
    #[error("too many messages are to be done")]
    Full,
    /// There is no such message.
    #[error("no such message")]
    NotFound,
    /// It cannot be decrypted or encrypted.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The conversation cannot be used.
    #[error(transparent)]
    Conversation(#[from] ConversationError),
    /// Nothing can be kept or read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Words {
    /// The same without what nobody sees; refused if it cannot be read or answered.
    pub fn checked(self) -> Result<Self, LettersError> {
        let seen = |text: &str| text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect::<String>().trim().to_owned();
        let line = |text: &str| seen(text).split_whitespace().collect::<Vec<_>>().join(" ");
        let words = Self { text: seen(&self.text), name: line(&self.name), answer_to: line(&self.answer_to) };
        if words.text.is_empty() || words.text.chars().count() > TEXT {
            return Err(LettersError::Field("text", "1 to 2000 characters are needed"));
        }
        if words.name.chars().count() > NAME {
            return Err(LettersError::Field("name", "at most 80 characters"));
        }
        if !is_mail(&words.answer_to) && !is_phone(&words.answer_to) {
            return Err(LettersError::Field("answer_to", "a mail address or a telephone number with 5 to 20 digits is needed"));
        }
        Ok(words)
    }
}

fn is_mail(text: &str) -> bool {
    let Some((name, place)) = text.rsplit_once('@') else { return false };
    let is_plain = |text: &str| !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || "<>()[],;:\"\\@".contains(c));
    text.len() <= ADDRESS && is_plain(name) && is_plain(place) && place.contains('.') && !place.starts_with('.') && !place.ends_with('.')
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    DIGITS.contains(&digits) && text.len() <= 40 && text.chars().all(|c| c.is_ascii_digit() || " +-().".contains(c))
}

/// The messages that were left.
pub struct Letters {
    store: Store,
    conversations: Arc<Conversations>,
    vault: Vault,
    clock: Clock,
    days: u32,
}

impl Letters {
    /// Kept for so many days, encrypted by the key of the settings, or by that of the data folder.
    pub fn new(store: Store, conversations: Arc<Conversations>, key: &SecretString, data: &Path, clock: Clock, days: u32) -> Self {
        Self { store, conversations, vault: Vault::of_letters(key, data), clock, days }
    }

    /// Whether any are taken: where there is no desk, nobody would read them.
    pub fn are_taken(&self) -> bool {
        self.conversations.desk().exists()
    }

    /// Days for which they are kept.
    pub fn days(&self) -> u32 {
        self.days
    }

    /// When a message goes that was left at a moment.
    pub fn until(&self, created: Timestamp) -> Timestamp {
        created.checked_add(SignedDuration::from_hours(24 * i64::from(self.days))).unwrap_or(Timestamp::MAX)
    }

    /// Leaves a message in a visitor's own conversation; gives the moment.
    pub async fn leave(&self, id: Id, token: &Token, words: Words, language: Option<Language>) -> Result<Timestamp, LettersError> {
        let before = self.conversations.left(id, token).await?;
        if !self.are_taken() {
            return Err(LettersError::NoDesk);
        }
        let words = words.checked()?;
        if before.is_none() && self.store.letters_open().await? >= MOST {
            return Err(LettersError::Full);
        }
        let text = serde_json::to_vec(&words).map_err(|_| LettersError::Field("text", "cannot be kept"))?;
        let sealed = self.vault.close(&id.to_string(), &text)?;
        let now = self.clock.moment();
        self.conversations.leave(id, token, &sealed, language).await?;
        Ok(now)
    }

    /// Takes it back.
    pub async fn take_back(&self, id: Id, token: &Token) -> Result<(), LettersError> {
        if self.conversations.take_back(id, token).await? { Ok(()) } else { Err(LettersError::NotFound) }
    }

    /// What a message says.
    pub fn words(&self, letter: &Letter) -> Result<Words, LettersError> {
        let bytes = self.vault.open(&letter.conversation.to_string(), &letter.sealed)?;
        serde_json::from_slice(&bytes).map_err(|_| VaultError::Other.into())
    }

    /// A list of them without what they say, at most so many, and how many are to be done.
    pub async fn list(&self, _: &Staff, filter: &LetterFilter, most: i64) -> Result<(Vec<Letter>, i64), LettersError> {
        Ok((self.store.letters(filter, most).await?, self.store.letters_open().await?))
    }

    /// Reads one; that is recorded.
    pub async fn open(&self, staff: &Staff, id: Id) -> Result<(Letter, Words), LettersError> {
        // First the key: what cannot be read was not read.
        let letter = self.store.letter(id).await?.ok_or(LettersError::NotFound)?;
        self.words(&letter)?;
        let entry = Entry::by(&staff.account.id, Action::LetterOpened, id.to_string());
        let letter = self.store.open_letter(id, &staff.account.display, &entry, self.clock.moment()).await?.ok_or(LettersError::NotFound)?;
        let words = self.words(&letter)?;
        Ok((letter, words))
    }

    /// Notes that one is done with.
    pub async fn done(&self, staff: &Staff, id: Id) -> Result<Letter, LettersError> {
        let entry = Entry::by(&staff.account.id, Action::LetterDone, id.to_string());
        if let Some(letter) = self.store.letter_done(id, &staff.account.display, &entry, self.clock.moment()).await? {
            return Ok(letter);
        }
        // Done with before: nothing changes.
        self.store.letter(id).await?.ok_or(LettersError::NotFound)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_answered_is_taken() {
        let words = |text: &str, answer_to: &str| Words { text: text.to_owned(), name: " Ana\u{0}  M. ".to_owned(), answer_to: answer_to.to_owned() }.checked();
        for good in ["ana@example.org", "+86 21 6245-8899", "(021) 6245 8899", " 12367 ", "имя@пример.рф"] {
            assert!(words("Hello", good).is_ok(), "{good}");
        }
        for bad in ["", "ana", "@example.org", "ana@", "ana@example", "a b@example.org", "1234", "123456789012345678901", "<script>@a.b", "12367 please"] {
            assert!(matches!(words("Hello", bad), Err(LettersError::Field("answer_to", _))), "{bad}");
        }
        assert!(matches!(words(" \u{7} ", "12367"), Err(LettersError::Field("text", _))));
        assert!(matches!(words(&"长".repeat(2001), "12367"), Err(LettersError::Field("text", _))));
        assert_eq!(words("a\nb", "12367").ok().map(|words| (words.text, words.name)), Some(("a\nb".to_owned(), "Ana M.".to_owned())));
    }
}
