//! The language of the interface that a request comes from: `?language=` or `Accept-Language`. Knows nothing of the question's language.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use unic_langid::LanguageIdentifier;

use crate::language::Language;

/// A language of the interface.
#[derive(Debug, Clone, Copy)]
pub struct Spoken(pub Language);

/// The language that the asker's browser prefers; none if it names none of the interface's.
#[derive(Debug, Clone, Copy)]
pub struct Preferred(pub Option<Language>);

impl<S: Send + Sync> FromRequestParts<S> for Preferred {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(chosen(parts.uri.query()).or_else(|| accepted(parts))))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Spoken {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(chosen(parts.uri.query()).or_else(|| accepted(parts)).unwrap_or(Language::EN)))
    }
}

/// `?language=xx`, where the interface speaks it.
pub fn chosen(query: Option<&str>) -> Option<Language> {
    query?.split('&').find_map(|pair| pair.strip_prefix("language=")).and_then(Language::of_interface)
}

/// Whether the browser's first Chinese is one of traditional characters.
pub fn prefers_traditional(headers: &HeaderMap) -> bool {
    let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|header| header.to_str().ok()).unwrap_or_default();
    let requested = parse_accepted_languages(&header.chars().take(200).collect::<String>());
    let chinese = requested.iter().find(|language| language.language == "zh");
    chinese.is_some_and(|language| match language.script {
        Some(script) => script == "Hant",
        None => language.region.is_some_and(|region| ["TW", "HK", "MO"].iter().any(|of| region == *of)),
    })
}

fn accepted(parts: &Parts) -> Option<Language> {
    let header = parts.headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let requested = parse_accepted_languages(&header.chars().take(200).collect::<String>());
    let available: Vec<LanguageIdentifier> = Language::INTERFACE.iter().filter_map(|language| language.code().parse().ok()).collect();
    let best = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
    best.first().and_then(|language| language.to_string().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traditional_characters_are_preferred_by_script_or_region() {
        let prefers = |wish: &str| prefers_traditional(&HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, wish.parse().expect("a value"))]));
        for wish in ["zh-TW", "zh-HK,en;q=0.8", "en,zh-Hant;q=0.5", "zh-Hant-CN"] {
            assert!(prefers(wish), "{wish}");
        }
        for wish in ["zh", "zh-CN,zh-TW;q=0.5", "en", "zh-Hans-HK", "ja"] {
            assert!(!prefers(wish), "{wish}");
        }
    }
}
