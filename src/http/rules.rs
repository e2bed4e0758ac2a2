//! `GET /api/v1/deadlines/rules`: the rules, for pages that count in the browser. Knows nothing of how they are counted.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use fluent_bundle::FluentArgs;
use serde::Serialize;
use utoipa::ToSchema;

use super::deadlines::asker;
use super::problem::Problem;
use super::shared::Shared;
use super::spoken::Spoken;
use crate::deadlines::RulesView;
use crate::quantity::{Decimal, Quantity, Unit};

/// The rules, with the words to tell what follows.
#[derive(Debug, Serialize, ToSchema)]
pub struct Told {
    /// The rules.
    #[serde(flatten)]
    rules: RulesView,
    /// Texts in the language; `{day}`, `{device}` and `{city}` stand for what the browser puts in.
    #[schema(value_type = Object)]
    texts: BTreeMap<&'static str, String>,
    /// A number of days in words, by the plural form (CLDR) that the number takes; `{n}` stands for it.
    #[schema(value_type = Object)]
    days: BTreeMap<&'static str, String>,
}

/// For each plural form a number that takes it, in every language that has the form.
const FORMS: [(&str, u16); 5] = [("one", 1), ("two", 2), ("few", 3), ("many", 11), ("other", 100)];

/// What the page says of the days that it counts.
const TEXTS: [&str; 26] = [
    "deadline-last",
    "deadline-act-by",
    "deadline-opens",
    "deadline-left",
    "deadline-what-to-do",
    "deadline-counted-stated",
    "deadline-counted-earliest",
    "deadline-counted-midnight",
    "deadline-no-rule",
    "deadline-disclaimer",
    "deadline-today",
    "notice-late",
    "notice-no-office-left",
    "notice-office-closed",
    "notice-holidays-unknown",
    "notice-later-edition",
    "notice-earlier-edition",
    "notice-ends-soon",
    "page-sources-heading",
    "stay-empty",
    "stay-clock",
    "stay-wrong-day",
    "stay-forgotten",
    "stay-kept",
    "stay-not-kept",
    "stay-rule",
];

/// The rules of all deadlines, the holidays, and what time it is in the city: all that is needed to count without sending a day.
#[utoipa::path(get, path = "/api/v1/deadlines/rules", tag = "deadlines", params(("language" = Option<String>, Query)),
    responses((status = 200, body = Told), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn rules(State(shared): State<Arc<Shared>>, spoken: Spoken) -> Result<Json<Told>, Problem> {
    let index = shared.index(spoken)?;
    let rules = asker(&shared, &index, spoken.0).rules(shared.app.clock.moment());
    let mut args = FluentArgs::new();
    for name in ["day", "device", "city"] {
        args.set(name, format!("{{{name}}}"));
    }
    let texts = TEXTS.into_iter().map(|id| (id, shared.app.texts.get(spoken.0, id, Some(&args)))).collect();
    let days = FORMS.into_iter().map(|(form, number)| (form, days(&shared, spoken, number))).collect();
    Ok(Json(Told { rules, texts, days }))
}

fn days(shared: &Shared, spoken: Spoken, number: u16) -> String {
    let amount = Quantity::Amount { low: Decimal::whole(number.into()), high: None, unit: Unit::Days };
    shared.app.texts.quantity(spoken.0, &amount, None).replace(&number.to_string(), "{n}")
}
