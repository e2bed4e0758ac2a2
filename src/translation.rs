//! What staff and visitors write, in each other's language, by a machine that is configured; and where a translation says something else than the
//! text. Knows nothing of conversations, or of who reads it.
//!
//! The machine is not believed: numbers, days, limits, duties and denials of both texts are held against each other ([`Warning`]), and so are addresses
//! of the web. Whoever sends a translation reads the differences first.

mod endpoint;
mod settings;

use std::time::{Duration, Instant};

use serde::Serialize;
use tokio::sync::Semaphore;
use tokio::time::timeout;
use utoipa::ToSchema;

use crate::breaker::Breaker;
use crate::knowledge::split_sentences;
use crate::language::Language;
use crate::lock;

use endpoint::Endpoint;
pub use settings::Settings;

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("translation.{field}: {what}")]
pub struct TranslationError {
    /// The setting.
    pub field: &'static str,
    /// Why not.
    pub what: String,
}

/// That there is no translation now: the next time may be better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the machine that translates does not answer")]
pub struct Silent;

/// In what a translation says something else than the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// A number, an amount, a day or a month.
    Number,
    /// At least against within, before against after.
    Direction,
    /// Must against may.
    Modality,
    /// A denial that only one of them has.
    Negation,
    /// An address of the web that only one of them has.
    Link,
}

/// A difference between a text and its translation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
pub struct Warning {
    /// In what they differ.
    pub about: About,
    /// The sentence of the text; empty where only the translation has it.
    pub text: String,
    /// The sentence of the translation; empty where only the text has it.
    pub translation: String,
}

/// The way to a machine that translates.
pub struct Translating {
    endpoint: Endpoint,
    breaker: Breaker,
    places: Semaphore,
    timeout: Duration,
}

impl Translating {
    /// Prepares the way; none without an address. Nothing is sent yet.
    pub fn open(settings: &Settings) -> Result<Option<Self>, TranslationError> {
        if !settings.is_on() {
            return Ok(None);
        }
        settings.check()?;
        Ok(Some(Self {
            endpoint: Endpoint::new(settings)?,
            breaker: Breaker::new(settings.failures, Duration::from_millis(settings.pause_ms)),
            places: Semaphore::new(settings.connections),
            timeout: Duration::from_millis(settings.timeout_ms),
        }))
    }

    /// A text in another language.
    pub async fn translate(&self, text: &str, from: Language, to: Language) -> Result<String, Silent> {
        let Ok(_place) = self.places.try_acquire() else { return Err(Silent) };
        if !self.breaker.admits(Instant::now()) {
            return Err(Silent);
        }
        // Where whoever asks goes away in the middle, the next one may try.
        let trial = Trial(Some(&self.breaker));
        let asked = timeout(self.timeout, self.endpoint.translate(text, from, to)).await;
        trial.over();
        match asked.unwrap_or_else(|_| Err("no answer in time".to_owned())) {
            Ok(translation) => {
                self.breaker.succeeded();
                Ok(translation)
            }
            Err(what) => {
                if self.breaker.failed(Instant::now(), None) {
                    tracing::warn!(what, "the machine that translates is left alone for a while");
                }
                Err(Silent)
            }
        }
    }
}

/// An admitted request; where its future is dropped, the next one may try.
struct Trial<'a>(Option<&'a Breaker>);

impl Trial<'_> {
    fn over(mut self) {
        self.0 = None;
    }
}

impl Drop for Trial<'_> {
    fn drop(&mut self) {
        if let Some(breaker) = self.0 {
            breaker.withdraw();
        }
    }
}

/// Whether words for limits, duties and denials are known in both languages; numbers and addresses are always compared.
pub fn knows(one: Language, other: Language) -> bool {
    lock::knows(one) && lock::knows(other)
}

/// Where a translation says something else than the text, in the order of the text.
pub fn warnings(text: (Language, &str), translation: (Language, &str)) -> Vec<Warning> {
    let sentences = |text: &str| text.lines().flat_map(split_sentences).collect::<Vec<String>>();
    let (ours, theirs) = (sentences(text.1), sentences(translation.1));
    let (ours, theirs): (Vec<&str>, Vec<&str>) = (ours.iter().map(String::as_str).collect(), theirs.iter().map(String::as_str).collect());
    let mut found: Vec<Warning> = Vec::new();
    let mut note = |warning: Warning| {
        if !found.contains(&warning) {
            found.push(warning);
        }
    };
    for (difference, ours, theirs) in lock::compare((text.0, &ours), (translation.0, &theirs)) {
        note(Warning { about: About::of(difference.kind), text: ours, translation: theirs });
    }
    // The other way round: what the translation has that the text has not.
    for (difference, theirs, ours) in lock::compare((translation.0, &theirs), (text.0, &ours)) {
        note(Warning { about: About::of(difference.kind), text: ours, translation: theirs });
    }
    let only = |of: &str, than: &str| links(of).into_iter().filter(|link| !links(than).contains(link)).map(str::to_owned).collect::<Vec<_>>();
    for link in only(text.1, translation.1) {
        note(Warning { about: About::Link, text: link, translation: String::new() });
    }
    for link in only(translation.1, text.1) {
        note(Warning { about: About::Link, text: String::new(), translation: link });
    }
    found
}

impl About {
    fn of(kind: lock::Kind) -> Self {
        match kind {
            lock::Kind::Number => Self::Number,
            lock::Kind::Direction => Self::Direction,
            lock::Kind::Modality => Self::Modality,
            lock::Kind::Negation => Self::Negation,
        }
    }
}

/// Addresses of the web in a text, without what punctuation follows them.
fn links(text: &str) -> Vec<&str> {
    let starts = text.match_indices("http").map(|(at, _)| &text[at..]).filter(|rest| rest.starts_with("http://") || rest.starts_with("https://"));
    starts
        .map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_graphic() || matches!(c, '<' | '>' | '"')).unwrap_or(rest.len());
            rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\''])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(chinese: &str, english: &str) -> Vec<About> {
        warnings((Language::ZH, chinese), (Language::EN, english)).into_iter().map(|warning| warning.about).collect()
    }

    #[test]
    fn a_translation_that_says_the_same_has_no_warning() {
        assert_eq!(of("您必须在30日内办理。", "You must apply within 30 days."), []);
        assert_eq!(of("请看 https://example.org/a。", "See https://example.org/a."), []);
        assert_eq!(of("好的，谢谢！", "All right, thank you!"), []);
    }

    #[test]
    fn other_numbers_limits_duties_denials_and_addresses_are_told() {
        assert!(of("请在30日内办理。", "Apply within 13 days.").contains(&About::Number));
        assert!(of("不需要签证。", "You need a visa.").contains(&About::Negation));
        assert!(of("您必须登记。", "You may register.").contains(&About::Modality));
        assert_eq!(of("请看 https://example.org/a。", "See https://example.com/b."), [About::Link, About::Link]);
        assert!(of("请等候。", "Wait 10 minutes.").contains(&About::Number), "what is added counts too");
    }
}
