//! Accounts made and changed by those who look after them. Knows nothing of how they come in.

use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use super::passwords::start_password;
use super::{Account, Accounts, AccountsError, By, Role, folded};
use crate::audit::{Action, Entry};
use crate::store::Deed;

/// Characters of a name at most.
const NAME: usize = 64;
/// Characters of a name for people at most.
const DISPLAY: usize = 80;

/// An account to be made.
#[derive(Debug, Clone, Copy)]
pub struct New<'a> {
    /// The name that is typed in.
    pub name: &'a str,
    /// The name that people read; the other if empty.
    pub display: &'a str,
    /// What it is for.
    pub role: Role,
}

/// Names that can be kept.
pub(super) struct Checked {
    pub(super) name: String,
    pub(super) display: String,
}

impl New<'_> {
    pub(super) fn checked(self) -> Result<Checked, AccountsError> {
        let name = folded(self.name);
        if !is_name(&name) {
            return Err(AccountsError::Name(self.name.chars().take(NAME).collect()));
        }
        let display = shown(self.display)?.unwrap_or_else(|| name.clone());
        Ok(Checked { name, display })
    }
}

/// Whether an account can have a name. What cannot be one is never looked up: databases refuse some characters.
pub(super) fn is_name(name: &str) -> bool {
    (1..=NAME).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-_".contains(&b))
}

/// A name for people that can be kept; none if it is empty.
fn shown(display: &str) -> Result<Option<String>, AccountsError> {
    let display = display.trim();
    // Signs that turn the direction of text or cannot be seen make one name look like another.
    let hidden = |c: char| c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    if display.chars().count() > DISPLAY || display.chars().any(hidden) {
        return Err(AccountsError::Display);
    }
    Ok((!display.is_empty()).then(|| display.to_owned()))
}

pub(super) fn account(name: String, display: String, role: Role, must_change: bool, now: Timestamp) -> Account {
    Account { id: format!("{:032x}", rand::random::<u128>()), name, display, role, must_change, disabled: None, codes: false, created: now }
}

pub(super) fn made(account: &Account, by: &str) -> Value {
    json!({ "name": account.name, "role": account.role, "by": by })
}

impl By<'_> {
    fn entry(self, action: Action, subject: &Account) -> Entry {
        match self {
            Self::Administrator(administrator) => Entry::by(&administrator.account.id, action, subject.id.clone()),
            Self::CommandLine => Entry::outside(action, subject.id.clone()).with(json!({ "by": "command line" })),
        }
    }
}

/// A name that an account may have.
fn known(name: &str) -> Result<String, AccountsError> {
    let name = folded(name);
    if is_name(&name) { Ok(name) } else { Err(AccountsError::Unknown(name.chars().take(NAME).collect())) }
}

fn with(mut entry: Entry, more: &[(&str, Value)]) -> Entry {
    for (name, value) in more {
        entry.detail[*name] = value.clone();
    }
    entry
}

impl Accounts {
    /// All accounts, by name.
    pub async fn list(&self) -> Result<Vec<Account>, AccountsError> {
        Ok(self.store.accounts().await?)
    }

    /// When each account that has open sessions was last seen, by the account's id.
    pub async fn last_seen(&self) -> Result<Vec<(String, Timestamp)>, AccountsError> {
        Ok(self.store.last_seen().await?)
    }

    /// The hash of a password that is hard to guess; without one, of a start password, which is given back.
    async fn opening(&self, password: Option<&SecretString>, names: [String; 2]) -> Result<(String, Option<SecretString>), AccountsError> {
        let Some(password) = password else {
            let start = start_password();
            return Ok((self.passwords.hash(&start).await?, Some(start)));
        };
        self.passwords.weigh(password, names).await?;
        Ok((self.passwords.hash(password).await?, None))
    }

    /// Makes an account. Without a password it gets one for the first sign-in, which is given back.
    pub async fn create(&self, by: By<'_>, new: New<'_>, password: Option<&SecretString>) -> Result<(Account, Option<SecretString>), AccountsError> {
        let Checked { name, display } = new.checked()?;
        if self.store.account(&name).await?.is_some() {
            return Err(AccountsError::Taken(name));
        }
        let (hash, start) = self.opening(password, [name.clone(), display.clone()]).await?;
        let now = self.clock.moment();
        let mut deed = self.store.deed(now).await?;
        if deed.account(&name).await?.is_some() {
            return Err(AccountsError::Taken(name));
        }
        let account = account(name, display, new.role, start.is_some(), now);
        deed.create(&account, &hash).await?;
        deed.record(&with(by.entry(Action::AccountCreated, &account), &[("name", json!(account.name)), ("role", json!(account.role))])).await?;
        deed.save().await?;
        Ok((account, start))
    }

    /// Begins to change an account.
    async fn changing(&self, name: &str) -> Result<(Deed, Account), AccountsError> {
        let name = known(name)?;
        let mut deed = self.store.deed(self.clock.moment()).await?;
        match deed.account(&name).await? {
            Some((account, _)) => Ok((deed, account)),
            None => Err(AccountsError::Unknown(name)),
        }
    }

    /// Changes what is given: role, whether it is closed, name for people. Other rights end the account's sessions. All of it or nothing.
    pub async fn change(&self, by: By<'_>, name: &str, change: &Change) -> Result<Account, AccountsError> {
        let display = change.display.as_deref().map(shown).transpose()?.flatten();
        let (mut deed, mut account) = self.changing(name).await?;
        let (before, role) = (account.clone(), change.role.unwrap_or(account.role));
        let disabled = change.disabled.unwrap_or(account.disabled.is_some());
        if role != account.role {
            deed.role(&account.id, role).await?;
            let detail = [("from", json!(account.role)), ("to", json!(role))];
            account.role = role;
            deed.record(&with(by.entry(Action::RoleChanged, &account), &detail)).await?;
        }
        if disabled != account.disabled.is_some() {
            deed.disable(&account.id, disabled).await?;
            account.disabled = disabled.then(|| self.clock.moment());
            deed.record(&by.entry(if disabled { Action::AccountDisabled } else { Action::AccountEnabled }, &account)).await?;
        }
        if let Some(display) = display.filter(|display| *display != account.display) {
            deed.display(&account.id, &display).await?;
            account.display = display;
            deed.record(&by.entry(Action::AccountRenamed, &account)).await?;
        }
        if (before.role, before.disabled.is_some()) != (account.role, account.disabled.is_some()) {
            deed.end_sessions(&account.id).await?;
            // Nobody else changes accounts meanwhile: two administrators cannot take each other's rights away at once.
            if before.role == Role::Administrator && deed.administrators().await? == 0 {
                return Err(AccountsError::Last(account.name));
            }
        }
        deed.save().await?;
        Ok(account)
    }

    /// Gives an account a new password for its next sign-in, or the one that is given; its sessions end and no one-time codes are asked for any more.
    pub async fn reset(&self, by: By<'_>, name: &str, password: Option<&SecretString>) -> Result<Option<SecretString>, AccountsError> {
        let name = known(name)?;
        let (found, _) = self.store.account(&name).await?.ok_or_else(|| AccountsError::Unknown(name.clone()))?;
        let (hash, start) = self.opening(password, [found.name, found.display]).await?;
        let (mut deed, account) = self.changing(&name).await?;
        deed.password(&account.id, &hash, start.is_some()).await?;
        deed.codes(&account.id, None).await?;
        deed.end_sessions(&account.id).await?;
        deed.record(&by.entry(Action::AccountReset, &account)).await?;
        deed.save().await?;
        Ok(start)
    }
}

/// What is to be changed of an account.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// Its role.
    pub role: Option<Role>,
    /// Whether it is closed.
    pub disabled: Option<bool>,
    /// The name that people read.
    pub display: Option<String>,
}

/// A password as it is told to who made it.
pub fn told(password: &SecretString) -> &str {
    password.expose_secret()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_cannot_be_typed_or_seen_are_refused() {
        let checked =
            |name: &'static str, display: &'static str| New { name, display, role: Role::Staff }.checked().map(|checked| (checked.name, checked.display));
        assert_eq!(checked(" Wang.Li ", " 王丽 ").ok(), Some(("wang.li".to_owned(), "王丽".to_owned())));
        assert_eq!(checked("a", "").ok(), Some(("a".to_owned(), "a".to_owned())));
        for name in ["", "two words", "../up", "王丽", "a\u{0}", "a/b", "a@b", "0123456789012345678901234567890123456789012345678901234567890123456"] {
            assert!(matches!(checked(name, ""), Err(AccountsError::Name(_))), "{name:?}");
        }
        for display in ["a\u{202e}b", "a\nb", "a\u{200b}", "\u{feff}a"] {
            assert!(matches!(checked("a", display), Err(AccountsError::Display)), "{display:?}");
        }
        assert!(shown(&"长".repeat(80)).is_ok() && shown(&"长".repeat(81)).is_err());
    }
}
