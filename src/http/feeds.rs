//! Feeds of changes: which rules took effect, will take effect, end. Per topic and language. Knows nothing of pages.

mod atom;
mod json;

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use fluent_bundle::FluentArgs;

use super::problem::Kind;
use super::shared::Shared;
use super::site::Site;
use super::spoken::Spoken;
use crate::day::Day;
use crate::index::Index;
use crate::knowledge::Edition;
use crate::language::Language;
use crate::texts::Texts;

/// The feed of all topics.
const ALL: &str = "all";
/// Entries at most; readers keep what they have seen.
const MOST: usize = 60;

/// A feed.
struct Feed {
    title: String,
    language: Language,
    /// The page that tells the same to people.
    home: String,
    /// Its own address, without the form at its end.
    address: String,
    /// Who publishes it.
    author: String,
    /// Of the newest entry.
    updated: String,
    entries: Vec<Entry>,
}

/// One change.
struct Entry {
    id: String,
    title: String,
    link: String,
    /// The language of the text; that of the feed unless the guide lacks it.
    language: Language,
    topic: String,
    summary: String,
    published: String,
    updated: String,
}

/// What happens to an edition.
#[derive(Clone, Copy)]
enum Change {
    Begins(Day),
    Ends(Day),
}

impl Change {
    fn day(self) -> Day {
        match self {
            Self::Begins(day) | Self::Ends(day) => day,
        }
    }

    /// The message that tells it.
    fn text(self, today: Day) -> &'static str {
        match self {
            Self::Begins(day) if day <= today => "feed-began",
            Self::Begins(_) => "feed-begins",
            Self::Ends(day) if day < today => "feed-ended",
            Self::Ends(_) => "feed-ends",
        }
    }
}

/// A feed in either form: `/feeds/stay/en.atom`, `/feeds/all/ja.json`.
pub async fn feed(State(shared): State<Arc<Shared>>, spoken: Spoken, site: Site, Path((topic, file)): Path<(String, String)>) -> Response {
    let found = shared.app.index().and_then(|index| {
        let (code, form) = file.rsplit_once('.')?;
        let language = Language::of_interface(code).filter(|language| language.code() == code)?;
        let known = topic == ALL || index.knowledge.topics.iter().any(|each| each.name == topic);
        let feed = known.then(|| feed_of(&shared, &index, &site, &topic, language))?;
        match form {
            "atom" => Some(("application/atom+xml; charset=utf-8", atom::written(&feed).ok()?)),
            "json" => Some(("application/feed+json", json::written(&feed))),
            _ => None,
        }
    });
    match found {
        Some((kind, text)) => ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "max-age=3600")], text).into_response(),
        None => shared.problem(spoken, Kind::NotFound).into_response(),
    }
}

fn feed_of(shared: &Shared, index: &Index, site: &Site, topic: &str, language: Language) -> Feed {
    let (site, texts) = (&site.0, &shared.app.texts);
    let name = index.knowledge.topics.iter().find(|each| each.name == topic).map(|each| each.title.get(&language).unwrap_or(&each.name).clone());
    let mut args = FluentArgs::new();
    args.set("topic", name.unwrap_or_else(|| texts.get(language, "nav-guides", None)));
    let teller = Teller { shared, texts, site, language };
    let editions = index.knowledge.editions().filter(|edition| topic == ALL || edition.topic == topic);
    let changes = editions.flat_map(|edition| {
        [Some(Change::Begins(edition.effective_from)), edition.effective_until.map(Change::Ends)].into_iter().flatten().map(move |change| (edition, change))
    });
    let mut entries: Vec<Entry> = changes.filter_map(|(edition, change)| teller.entry(edition, change)).collect();
    entries.sort_by(|a, b| (&b.updated, &a.id).cmp(&(&a.updated, &b.id)));
    entries.truncate(MOST);
    let at = if topic == ALL { String::new() } else { format!("#{topic}") };
    Feed {
        title: texts.get(language, "feed-title", Some(&args)),
        language,
        home: format!("{site}/g?language={language}{at}"),
        address: format!("{site}/feeds/{topic}/{language}"),
        author: texts.get(language, "page-title", None),
        updated: entries.first().map_or_else(|| teller.moment(shared.app.clock.today()), |entry| entry.updated.clone()),
        entries,
    }
}

struct Teller<'a> {
    shared: &'a Shared,
    texts: &'a Texts,
    site: &'a str,
    language: Language,
}

impl Teller<'_> {
    fn entry(&self, edition: &Edition, change: Change) -> Option<Entry> {
        let today = self.shared.app.clock.today();
        let text = edition.readable(self.language)?;
        let mut args = FluentArgs::new();
        args.set("day", self.texts.day(self.language, change.day()));
        args.set("title", text.title.clone());
        // What is to come is news from the day on which it was read; later it is news from its own day.
        let known = edition.verified_on.min(today);
        let updated = if change.day() <= today { change.day() } else { known };
        let link = format!("/g/{}/{}/{}", edition.guide, edition.effective_from, text.language);
        let kind = if matches!(change, Change::Begins(_)) { "begins" } else { "ends" };
        Some(Entry {
            // By guide, edition and language alone: the name stays when the service moves or a text changes.
            id: format!("tag:openwindow,2026:/g/{}/{}/{}#{kind}", edition.guide, edition.effective_from, self.language),
            title: self.texts.get(self.language, change.text(today), Some(&args)),
            link: format!("{}{link}", self.site),
            language: text.language,
            topic: edition.topic.clone(),
            summary: text.sections.first().map(|section| section.plain.clone()).unwrap_or_default(),
            published: self.moment(known.min(updated)),
            updated: self.moment(updated),
        })
    }

    /// The beginning of a day in the city, as feeds write moments.
    fn moment(&self, day: Day) -> String {
        self.shared.app.clock.start_of(day).map_or_else(|_| format!("{day}T00:00:00Z"), |at| at.to_string())
    }
}
