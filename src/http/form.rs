//! The body of an HTML form, read within bounds. Knows nothing of what its fields mean.

use std::sync::Arc;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header;

use super::body::taken;
use super::problem::{Kind, Problem};
use super::shared::Shared;
use super::spoken::Spoken;
use crate::language::Language;

/// What a form sent: names and values in their order, and who sent it in which language.
pub struct Form {
    fields: Vec<(String, String)>,
    /// The language of the form's own field, else of the request.
    pub spoken: Spoken,
}

/// Fields at most; no form of ours has so many.
const FIELDS: usize = 200;

impl FromRequest<Arc<Shared>> for Form {
    type Rejection = Problem;

    async fn from_request(request: Request, shared: &Arc<Shared>) -> Result<Self, Problem> {
        let limit = shared.app.config.limits.body_bytes;
        let (mut parts, body) = request.into_parts();
        let Ok(spoken) = Spoken::from_request_parts(&mut parts, shared).await;
        let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(shared.problem(spoken, Kind::UnsupportedMediaType).detail("a form is needed: application/x-www-form-urlencoded"));
        }
        let Some(bytes) = taken(body, limit).await else {
            return Err(shared.problem(spoken, Kind::TooLarge).detail(format!("at most {limit} bytes are read")));
        };
        Ok(Self::of(&bytes, spoken))
    }
}

impl Form {
    /// A form that nobody filled in.
    pub fn empty(spoken: Spoken) -> Self {
        Self { fields: Vec::new(), spoken }
    }

    fn of(bytes: &[u8], spoken: Spoken) -> Self {
        let fields: Vec<_> = form_urlencoded::parse(bytes).take(FIELDS).map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
        let form = Self { fields, spoken };
        let own = form.get("language").and_then(Language::of_interface);
        Self { spoken: own.map_or(spoken, Spoken), ..form }
    }

    /// The first value of a field, if there is more in it than space.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut values = self.fields.iter().filter(|(own, _)| own == name).map(|(_, value)| value.trim());
        values.find(|value| !value.is_empty())
    }

    /// The values of a field that can be sent more than once.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_speaks_its_own_language() {
        let form = |text: &str| Form::of(text.as_bytes(), Spoken(Language::EN));
        let read = form("question=+Visa+%E7%AD%BE%E8%AF%81%3F+&language=fr&forget=a&forget=b&empty=++");
        assert_eq!((read.get("question"), read.spoken.0.code()), (Some("Visa 签证?"), "fr"));
        assert_eq!(read.all("forget").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!((read.get("empty"), read.get("none")), (None, None));
        for none in ["", "language=", "language=xx", "language=%FF", "%%%&&=&=="] {
            assert_eq!(form(none).spoken.0, Language::EN, "{none}");
        }
        assert_eq!(form(&"a=b&".repeat(5000)).all("a").count(), FIELDS);
    }
}
