//! Passwords: hashed off the requests' threads, a few at a time, and weighed. Knows nothing of whose they are.

use std::sync::Arc;

use argon2::password_hash::{Ident, Output, PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use rand::Rng;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

use super::{AccountsError, Settings};

/// Characters of a password at least and at most.
const LENGTH: std::ops::RangeInclusive<usize> = 8..=256;
/// How hard a password must be to guess, from 0 to 4.
const STRENGTH: u8 = 3;
/// Bytes of a hash.
const HASH: usize = 32;

/// What a look at a password gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is another.
    Wrong,
    /// It is the one.
    Right,
    /// It is the one, and its hash was made with other parameters than now.
    Outdated,
}

/// Hashes passwords and compares them.
pub(super) struct Passwords {
    argon: Argon2<'static>,
    places: Arc<Semaphore>,
    queue: Arc<Semaphore>,
    /// A hash that no password has: whoever is not there costs the same time.
    nobody: String,
}

fn failed(error: impl std::fmt::Display) -> AccountsError {
    AccountsError::Hash(error.to_string())
}

impl Passwords {
    pub(super) fn new(settings: &Settings) -> Result<Self, AccountsError> {
        let params = Params::new(settings.memory_kib, settings.passes, 1, Some(HASH)).map_err(failed)?;
        let output = Output::new(&rand::random::<[u8; HASH]>()).map_err(failed)?;
        let nobody = format!(
            "$argon2id$v=19$m={},t={},p=1${}${output}",
            settings.memory_kib,
            settings.passes,
            SaltString::encode_b64(&rand::random::<[u8; 16]>()).map_err(failed)?
        );
        let places = Arc::new(Semaphore::new(settings.at_once as usize));
        let queue = Arc::new(Semaphore::new((settings.at_once + settings.waiting) as usize));
        Ok(Self { argon: Argon2::new(Algorithm::Argon2id, Version::V0x13, params), places, queue, nobody })
    }

    /// Computes off the requests' threads; refuses at once when too many wait.
    async fn compute<T: Send + 'static>(&self, work: impl FnOnce(&Argon2<'static>) -> T + Send + 'static) -> Result<T, AccountsError> {
        let Ok(waiting) = Arc::clone(&self.queue).try_acquire_owned() else { return Err(AccountsError::Busy) };
        let place = Arc::clone(&self.places).acquire_owned().await.map_err(failed)?;
        let argon = self.argon.clone();
        // The places go with the work: it goes on when whoever asked has left.
        let computed = tokio::task::spawn_blocking(move || {
            let done = work(&argon);
            drop((place, waiting));
            done
        });
        computed.await.map_err(failed)
    }

    /// The hash of a password, with its parameters.
    pub(super) async fn hash(&self, password: &SecretString) -> Result<String, AccountsError> {
        let password = folded(password);
        let hashed = self.compute(move |argon| {
            let salt = SaltString::encode_b64(&rand::random::<[u8; 16]>())?;
            argon.hash_password(password.expose_secret().as_bytes(), &salt).map(|hash| hash.to_string())
        });
        hashed.await?.map_err(failed)
    }

    /// Compares a password with a hash; without one it takes as long, and is wrong.
    pub(super) async fn compare(&self, password: &SecretString, hash: Option<String>) -> Result<Verdict, AccountsError> {
        let (password, there) = (folded(password), hash.is_some());
        let hash = hash.unwrap_or_else(|| self.nobody.clone());
        let compared = self.compute(move |argon| {
            let hash = PasswordHash::new(&hash)?;
            if argon.verify_password(password.expose_secret().as_bytes(), &hash).is_err() {
                return Ok(Verdict::Wrong);
            }
            let params = Params::try_from(&hash)?;
            let now = argon.params();
            let same = (params.m_cost(), params.t_cost(), params.p_cost()) == (now.m_cost(), now.t_cost(), now.p_cost());
            Ok(if same && hash.algorithm == Ident::new_unwrap("argon2id") { Verdict::Right } else { Verdict::Outdated })
        });
        let verdict = compared.await?.map_err(|error: argon2::password_hash::Error| failed(error))?;
        Ok(if there { verdict } else { Verdict::Wrong })
    }

    /// Whether a password is hard enough to guess, for somebody of those names.
    pub(super) async fn weigh(&self, password: &SecretString, names: [String; 2]) -> Result<(), AccountsError> {
        let password = folded(password);
        let length = password.expose_secret().chars().count();
        if !LENGTH.contains(&length) {
            return Err(AccountsError::Weak(format!("it must have {} to {} characters", LENGTH.start(), LENGTH.end())));
        }
        let hard = self.compute(move |_| {
            let known = [names[0].as_str(), names[1].as_str(), "openwindow", "shanghai"];
            u8::from(zxcvbn::zxcvbn(password.expose_secret(), &known).score()) >= STRENGTH
        });
        if hard.await? { Ok(()) } else { Err(AccountsError::Weak("it is too easy to guess; a few words that do not belong together are harder".to_owned())) }
    }
}

/// The same text however a keyboard composes it.
fn folded(password: &SecretString) -> SecretString {
    password.expose_secret().nfkc().collect::<String>().into()
}

/// A password for the first sign-in: a hundred random bits in letters and digits that nobody confuses.
pub(super) fn start_password() -> SecretString {
    const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789+";
    let mut chance = rand::rng();
    let groups: Vec<String> = (0..4).map(|_| (0..5).map(|_| char::from(SIGNS[chance.random_range(0..SIGNS.len())])).collect()).collect();
    groups.join("-").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(memory_kib: u32) -> Settings {
        Settings {
            idle_min: 30,
            session_h: 12,
            start_password_h: 72,
            memory_kib,
            passes: 1,
            at_once: 1,
            waiting: 1,
            address_per_minute: 3,
            address_burst: 3,
            account_per_minute: 30,
            account_burst: 1800,
            key: String::new().into(),
        }
    }

    #[tokio::test]
    async fn a_password_is_known_again_and_old_parameters_are_told() {
        let (old, new) = (Passwords::new(&settings(8192)).expect("passwords"), Passwords::new(&settings(9216)).expect("passwords"));
        let password: SecretString = "Ünïcode ｆｕｌｌ width".into();
        let hash = old.hash(&password).await.expect("a hash");
        assert!(hash.starts_with("$argon2id$v=19$m=8192,t=1,p=1$") && !hash.contains("width"), "{hash}");
        assert_eq!(old.compare(&password, Some(hash.clone())).await.expect("compared"), Verdict::Right);
        assert_eq!(new.compare(&password, Some(hash.clone())).await.expect("compared"), Verdict::Outdated);
        assert_eq!(new.compare(&"u\u{308}".into(), Some(hash)).await.expect("compared"), Verdict::Wrong);
        assert_eq!(new.compare(&password, None).await.expect("compared"), Verdict::Wrong);
        assert!(new.compare(&password, Some("no hash".to_owned())).await.is_err());
        let (composed, apart) = ("p\u{fc}nktlich am Schalter", "pu\u{308}nktlich am Schalter");
        let hash = old.hash(&composed.into()).await.expect("a hash");
        assert_eq!(old.compare(&apart.into(), Some(hash)).await.expect("compared"), Verdict::Right, "keyboards compose letters differently");
    }

    #[tokio::test]
    async fn weak_passwords_are_refused() {
        let passwords = Passwords::new(&settings(8192)).expect("passwords");
        let names = || ["wang.li".to_owned(), "Wang Li".to_owned()];
        for weak in ["", "short", "password1234", "aaaaaaaaaaaa", "wang.li2026", "openwindow1", "qwertyuiop12", "123456789012"] {
            assert!(matches!(passwords.weigh(&weak.into(), names()).await, Err(AccountsError::Weak(_))), "{weak:?}");
        }
        assert!(passwords.weigh(&"a".repeat(100_000).into(), names()).await.is_err());
        for strong in ["plum ferry lantern gate", "窗口 ручка 7 teapot", "x7#kQ2!vLp0z"] {
            assert!(passwords.weigh(&strong.into(), names()).await.is_ok(), "{strong:?}");
        }
        let start = start_password();
        assert!(start.expose_secret().len() == 23 && passwords.weigh(&start, names()).await.is_ok());
    }

    #[tokio::test]
    async fn too_many_at_once_are_refused_at_once() {
        let passwords = Arc::new(Passwords::new(&settings(65536)).expect("passwords"));
        let asked: Vec<_> = (0..8).map(|_| Arc::clone(&passwords)).map(|each| tokio::spawn(async move { each.hash(&"anything".into()).await })).collect();
        let mut busy = 0;
        for each in asked {
            busy += usize::from(matches!(each.await.expect("done"), Err(AccountsError::Busy)));
        }
        assert!(busy >= 1, "{busy}");
        assert!(passwords.hash(&"anything".into()).await.is_ok(), "and later there is room again");
    }
}
