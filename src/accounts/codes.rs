//! One-time codes by time (RFC 6238): offered, confirmed, asked for, each good once. Knows nothing of who shows them.

use hmac::{Hmac, Mac};
use jiff::Timestamp;
use secrecy::SecretString;
use serde_json::json;
use sha1::Sha1;
use subtle::ConstantTimeEq;

use super::signing::{Whence, origin};
use super::{Account, Accounts, AccountsError};
use crate::audit::{Action, Entry};
use crate::store::Lock;

/// Seconds of a step, and steps before and after the present one whose codes are good: clocks of telephones differ.
const STEP: i64 = 30;
const DRIFT: i64 = 1;
/// Bytes of a secret.
const SECRET: usize = 20;

/// A secret for a telephone's program, shown this once.
pub struct Offer {
    /// In base 32, as it is typed in.
    pub secret: String,
    /// The address that a camera reads.
    pub url: String,
}

/// The code of a step.
fn code(secret: &[u8], step: i64) -> Option<String> {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).ok()?;
    mac.update(&step.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let at = usize::from(hash.last()? & 15);
    let four: [u8; 4] = hash.get(at..at + 4)?.try_into().ok()?;
    Some(format!("{:06}", (u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000))
}

/// The step whose code this is, of those that are good at a moment.
fn step(secret: &[u8], shown: &str, now: Timestamp) -> Option<i64> {
    let shown: String = shown.chars().filter(|c| !c.is_whitespace()).take(8).collect();
    let present = now.as_second() / STEP;
    // All are compared, so that time tells nothing.
    let is = |step: i64| code(secret, step).is_some_and(|code| code.as_bytes().ct_eq(shown.as_bytes()).into());
    (present - DRIFT..=present + DRIFT).fold(None, |found, step| if is(step) { Some(step) } else { found })
}

fn base32(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let (mut text, mut bits, mut held) = (String::new(), 0u32, 0u32);
    for byte in bytes {
        (bits, held) = (bits << 8 | u32::from(*byte), held + 8);
        while held >= 5 {
            held -= 5;
            text.push(char::from(SIGNS[(bits >> held & 31) as usize]));
        }
    }
    if held > 0 {
        text.push(char::from(SIGNS[(bits << (5 - held) & 31) as usize]));
    }
    text
}

impl Accounts {
    /// The step of the code that is shown, if the account asks for codes.
    pub(super) fn code(&self, account: &Account, lock: &Lock, shown: Option<&str>, now: Timestamp) -> Result<Option<i64>, AccountsError> {
        let Some(closed) = &lock.totp else { return Ok(None) };
        let Some(shown) = shown.filter(|shown| !shown.trim().is_empty()) else { return Err(AccountsError::CodeNeeded) };
        self.limits.take_code(&account.name)?;
        let secret = self.vault.open(&account.id, closed)?;
        step(&secret, shown, now).filter(|step| *step > lock.totp_step).map(Some).ok_or(AccountsError::Wrong)
    }

    /// Offers codes to whoever proves the password. They are asked for once one of them was shown.
    pub async fn offer_codes(&self, account: &Account, password: &SecretString, from: Whence) -> Result<Offer, AccountsError> {
        self.proven(account, password, from).await?;
        let secret = rand::random::<[u8; SECRET]>();
        let closed = self.vault.close(&account.id, &secret)?;
        let mut deed = self.store.deed(self.clock.moment()).await?;
        deed.offer_codes(&account.id, &closed).await?;
        deed.save().await?;
        let secret = base32(&secret);
        let url = format!("otpauth://totp/openwindow:{}?secret={secret}&issuer=openwindow", account.name);
        Ok(Offer { secret, url })
    }

    /// Asks for codes from now on, if one of those that were offered is shown.
    pub async fn confirm_codes(&self, account: &Account, shown: &str, from: Whence) -> Result<(), AccountsError> {
        let (_, lock) = self.store.account(&account.name).await?.ok_or(AccountsError::Wrong)?;
        let pending = lock.totp_pending.ok_or(AccountsError::NotOffered)?;
        self.limits.take_code(&account.name)?;
        let now = self.clock.moment();
        let secret = self.vault.open(&account.id, &pending)?;
        let step = step(&secret, shown, now).ok_or(AccountsError::Wrong)?;
        self.limits.give_code(&account.name);
        let mut deed = self.store.deed(now).await?;
        deed.codes(&account.id, Some(pending)).await?;
        deed.use_code(&account.id, step).await?;
        deed.record(&Entry::by(&account.id, Action::CodesTurnedOn, account.id.clone()).with(origin(from))).await?;
        Ok(deed.save().await?)
    }

    /// Asks for no codes any more, if the password is proven.
    pub async fn drop_codes(&self, account: &Account, password: &SecretString, from: Whence) -> Result<(), AccountsError> {
        self.proven(account, password, from).await?;
        let mut deed = self.store.deed(self.clock.moment()).await?;
        deed.codes(&account.id, None).await?;
        let mut detail = origin(from);
        detail["by"] = json!("own");
        deed.record(&Entry::by(&account.id, Action::CodesTurnedOff, account.id.clone()).with(detail)).await?;
        Ok(deed.save().await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, the last six of eight digits.
        let secret = b"12345678901234567890";
        for (second, expected) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")] {
            assert_eq!(code(secret, second / STEP).as_deref(), Some(expected));
        }
        assert_eq!(base32(b"12345678901234567890"), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!((base32(b"f"), base32(b"")), ("MY".to_owned(), String::new()));
    }

    #[test]
    fn a_code_is_good_a_step_early_or_late_and_no_longer() {
        let secret = b"12345678901234567890";
        let at = |second| Timestamp::from_second(second).expect("a time");
        for second in [29, 59, 89, 119] {
            assert_eq!(step(secret, "287082", at(second)), (second != 119 && second >= 1).then_some(1), "{second}");
        }
        assert_eq!(step(secret, " 287 082 ", at(59)), Some(1));
        for wrong in ["", "287083", "28708", "0287082", "２８７０８２", "287082287082"] {
            assert_eq!(step(secret, wrong, at(59)), None, "{wrong:?}");
        }
    }
}
