//! Coming in, staying in, going out, and changing what one comes in with. Knows nothing of how a session is shown.

use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;
use serde_json::{Value, json};

use super::change::is_name;
use super::passwords::Verdict;
use super::{Account, Accounts, AccountsError, Session, folded};
use crate::audit::{Action, Entry};
use crate::conversation::Token;
use crate::store::{Deed, Lock};

/// Where somebody comes from.
#[derive(Debug, Clone, Copy, Default)]
pub struct Whence {
    /// The address, for the log.
    pub address: Option<IpAddr>,
    /// The address whose attempts are counted; none if they are not.
    pub counted: Option<IpAddr>,
}

/// What somebody shows to come in.
pub struct Attempt {
    /// The account.
    pub name: String,
    /// Its password.
    pub password: SecretString,
    /// A one-time code.
    pub code: Option<String>,
    /// The token of a session that the browser has still.
    pub before: Option<Token>,
    /// Where from.
    pub from: Whence,
}

/// A session that was begun.
pub struct Opened {
    /// Whose.
    pub account: Account,
    /// The session.
    pub session: Session,
    /// Its secret, shown this once.
    pub token: Token,
}

/// Seconds between notes that a session is in use.
const TOUCH: i64 = 60;

pub(super) fn origin(from: Whence) -> Value {
    from.address.map_or_else(|| json!({}), |address| json!({ "from": address }))
}

impl Accounts {
    /// Opens a session, if all is right. Wrong names, wrong passwords and closed accounts cost the same and read the same.
    pub async fn sign_in(&self, attempt: Attempt) -> Result<Opened, AccountsError> {
        let (name, now) = (folded(&attempt.name), self.clock.moment());
        let taken = self.limits.take(attempt.from.counted, &name)?;
        let found = if is_name(&name) { self.store.account(&name).await? } else { None };
        let verdict = self.passwords.compare(&attempt.password, found.as_ref().map(|(_, lock)| lock.password.clone())).await?;
        let opens = |account: &Account, lock: &Lock| {
            let fresh = !account.must_change || now.duration_since(lock.password_set) < SignedDuration::from_hours(i64::from(self.settings.start_password_h));
            verdict != Verdict::Wrong && account.disabled.is_none() && fresh
        };
        // What was typed as a name may be a password: only names of accounts are recorded.
        let subject = found.as_ref().map(|(account, _)| account.id.clone()).unwrap_or_default();
        let Some((account, lock)) = found.filter(|(account, lock)| opens(account, lock)) else {
            return Err(self.refused(subject, attempt.from, "password").await?);
        };
        let step = match self.code(&account, &lock, attempt.code.as_deref(), now) {
            Ok(step) => step,
            Err(AccountsError::Wrong) => return Err(self.refused(subject, attempt.from, "code").await?),
            Err(other) => {
                self.limits.give(&taken);
                return Err(other);
            }
        };
        // Before the change begins: it must not keep others waiting.
        let rehashed = if verdict == Verdict::Outdated { Some(self.passwords.hash(&attempt.password).await?) } else { None };
        let mut deed = self.store.deed(now).await?;
        // What was compared may have been changed meanwhile.
        let Some((account, fresh)) = deed.account(&name).await? else { return Err(AccountsError::Wrong) };
        if account.disabled.is_some() || fresh.password != lock.password || fresh.totp != lock.totp {
            return Err(AccountsError::Wrong);
        }
        if let Some(step) = step
            && !deed.use_code(&account.id, step).await?
        {
            drop(deed);
            return Err(self.refused(subject, attempt.from, "code").await?);
        }
        if let Some(hash) = rehashed {
            deed.rehash(&account.id, &hash).await?;
        }
        if let Some(before) = &attempt.before {
            deed.end_session(&before.hash()).await?;
        }
        deed.forget_sessions(self.unused_since(now)).await?;
        let opened = self.open(&mut deed, account, now).await?;
        deed.record(&Entry::by(&opened.account.id, Action::SignedIn, opened.account.id.clone()).with(origin(attempt.from))).await?;
        deed.save().await?;
        self.limits.give(&taken);
        if step.is_some() {
            self.limits.give_code(&name);
        }
        Ok(opened)
    }

    /// Records that somebody was not let in.
    async fn refused(&self, subject: String, from: Whence, what: &str) -> Result<AccountsError, AccountsError> {
        let mut detail = origin(from);
        detail["wrong"] = json!(what);
        self.store.record(&Entry::outside(Action::SignInFailed, subject).with(detail), self.clock.moment()).await?;
        Ok(AccountsError::Wrong)
    }

    /// Begins a session as part of a change.
    pub(super) async fn open(&self, deed: &mut Deed, account: Account, now: Timestamp) -> Result<Opened, AccountsError> {
        let token = Token::new(rand::random());
        let expires = now.checked_add(SignedDuration::from_hours(i64::from(self.settings.session_h))).unwrap_or(Timestamp::MAX);
        let session = Session { hash: token.hash(), created: now, touched: now, expires };
        deed.begin_session(&account.id, &session).await?;
        Ok(Opened { account, session, token })
    }

    /// The open session of a token, and whose it is. Using it keeps it open.
    pub async fn session(&self, token: &Token) -> Result<Option<(Account, Session)>, AccountsError> {
        let now = self.clock.moment();
        let Some((session, account)) = self.store.session(&token.hash()).await? else { return Ok(None) };
        if !self.lasts(&account, &session, now) {
            return Ok(None);
        }
        // Not at each request: a note is a write.
        if now.duration_since(session.touched) >= SignedDuration::from_secs(TOUCH)
            && let Err(error) = self.store.touch(&session.hash, now).await
        {
            // Whoever reads goes on while nothing can be written.
            tracing::warn!(%error, "the use of a session could not be noted");
        }
        Ok(Some((account, session)))
    }

    /// Whether a session is open still, for streams that outlive a request; asking does not keep it open.
    pub async fn is_open(&self, session: &Session) -> Result<bool, AccountsError> {
        let found = self.store.session(&session.hash).await?;
        Ok(found.is_some_and(|(session, account)| self.lasts(&account, &session, self.clock.moment())))
    }

    fn lasts(&self, account: &Account, session: &Session, now: Timestamp) -> bool {
        account.disabled.is_none() && session.expires > now && session.touched > self.unused_since(now)
    }

    /// Ends a session.
    pub async fn sign_out(&self, account: &Account, session: &Session) -> Result<(), AccountsError> {
        let mut deed = self.store.deed(self.clock.moment()).await?;
        if deed.end_session(&session.hash).await? {
            deed.record(&Entry::by(&account.id, Action::SignedOut, account.id.clone())).await?;
            deed.save().await?;
        }
        Ok(())
    }

    /// Whether a password is the one of an account that is signed in. Counted like attempts to come in.
    pub(super) async fn proven(&self, account: &Account, password: &SecretString, from: Whence) -> Result<Lock, AccountsError> {
        let taken = self.limits.take(from.counted, &account.name)?;
        self.limits.take_code(&account.name)?;
        let Some((_, lock)) = self.store.account(&account.name).await? else { return Err(AccountsError::Wrong) };
        if self.passwords.compare(password, Some(lock.password.clone())).await? == Verdict::Wrong {
            return Err(self.refused(account.id.clone(), from, "password").await?);
        }
        self.limits.give(&taken);
        self.limits.give_code(&account.name);
        Ok(lock)
    }

    /// Changes the password. All sessions of the account end; the one that is given begins.
    pub async fn change_password(&self, account: &Account, old: &SecretString, new: &SecretString, from: Whence) -> Result<Opened, AccountsError> {
        let lock = self.proven(account, old, from).await?;
        self.passwords.weigh(new, [account.name.clone(), account.display.clone()]).await?;
        if self.passwords.compare(new, Some(lock.password.clone())).await? != Verdict::Wrong {
            return Err(AccountsError::Weak("it is the old one".to_owned()));
        }
        let hash = self.passwords.hash(new).await?;
        let now = self.clock.moment();
        let mut deed = self.store.deed(now).await?;
        let Some((mut account, fresh)) = deed.account(&account.name).await? else { return Err(AccountsError::Wrong) };
        if account.disabled.is_some() || fresh.password != lock.password {
            return Err(AccountsError::Wrong);
        }
        deed.password(&account.id, &hash, false).await?;
        account.must_change = false;
        deed.end_sessions(&account.id).await?;
        let opened = self.open(&mut deed, account, now).await?;
        deed.record(&Entry::by(&opened.account.id, Action::PasswordChanged, opened.account.id.clone()).with(origin(from))).await?;
        deed.save().await?;
        Ok(opened)
    }
}
