//! The first account of a new service, made with a code that only who started it has read. Knows nothing of how the code is printed.

use std::sync::PoisonError;

use secrecy::{ExposeSecret, SecretString};

use super::change::{Checked, New};
use super::signing::{Opened, Whence, origin};
use super::{Accounts, AccountsError, Role};
use crate::audit::{Action, Entry};
use crate::conversation::Token;

impl Accounts {
    /// A code for the first account, while there is none. It is kept here alone, as a hash: a restart makes another.
    pub async fn offer_setup(&self) -> Result<Option<Token>, AccountsError> {
        if self.store.has_accounts().await? {
            return Ok(None);
        }
        let code = Token::short(rand::random());
        *self.setup.lock().unwrap_or_else(PoisonError::into_inner) = Some(code.hash());
        Ok(Some(code))
    }

    /// Whether the first account is to be made yet.
    pub async fn needs_setup(&self) -> Result<bool, AccountsError> {
        Ok(!self.store.has_accounts().await?)
    }

    /// Makes the first administrator, once, and signs it in.
    pub async fn set_up(&self, code: &SecretString, name: &str, display: &str, password: &SecretString, from: Whence) -> Result<Opened, AccountsError> {
        if self.store.has_accounts().await? {
            return Err(AccountsError::SetUp);
        }
        let taken = self.limits.take(from.counted, "")?;
        let kept = self.setup.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if !kept.is_some_and(|hash| Token::shown(code.expose_secret().trim()).is(&hash)) {
            return Err(AccountsError::SetupCode);
        }
        self.limits.give(&taken);
        let Checked { name, display } = New { name, display, role: Role::Administrator }.checked()?;
        self.passwords.weigh(password, [name.clone(), display.clone()]).await?;
        let hash = self.passwords.hash(password).await?;
        let now = self.clock.moment();
        let mut deed = self.store.deed(now).await?;
        if deed.accounts().await? > 0 {
            return Err(AccountsError::SetUp);
        }
        let account = super::change::account(name, display, Role::Administrator, false, now);
        deed.create(&account, &hash).await?;
        let opened = self.open(&mut deed, account, now).await?;
        deed.record(&Entry::outside(Action::AccountCreated, opened.account.id.clone()).with(super::change::made(&opened.account, "setup"))).await?;
        deed.record(&Entry::by(&opened.account.id, Action::SignedIn, opened.account.id.clone()).with(origin(from))).await?;
        deed.save().await?;
        *self.setup.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(opened)
    }
}
