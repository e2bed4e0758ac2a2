//! The language of the interface that a request comes from: `?language=` or `Accept-Language`. Knows nothing of the question's language.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
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
        Ok(Self(chosen(parts).or_else(|| accepted(parts))))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Spoken {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(chosen(parts).or_else(|| accepted(parts)).unwrap_or(Language::EN)))
    }
}

/// `?language=xx`, where the interface speaks it.
fn chosen(parts: &Parts) -> Option<Language> {
    let query = parts.uri.query()?;
    let value = query.split('&').find_map(|pair| pair.strip_prefix("language="))?;
    value.parse().ok().filter(|language: &Language| language.has_interface())
}

fn accepted(parts: &Parts) -> Option<Language> {
    let header = parts.headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let requested = parse_accepted_languages(&header.chars().take(200).collect::<String>());
    let available: Vec<LanguageIdentifier> = Language::INTERFACE.iter().filter_map(|language| language.code().parse().ok()).collect();
    let best = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
    best.first().and_then(|language| language.to_string().parse().ok())
}
