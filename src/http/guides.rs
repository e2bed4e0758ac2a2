//! Guides, languages and contacts as data. Knows nothing of pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Kind, Problem};
use super::shared::Shared;
use super::spoken::Spoken;
use crate::answer::{ContactView, contact_view};
use crate::day::Day;
use crate::index::Index;
use crate::knowledge::{Edition, Guide, Source, TranslationStatus};
use crate::language::Language;
use crate::texts;

/// A guide in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct GuideEntry {
    /// Unique name.
    guide: String,
    /// The topic's name.
    topic: String,
    /// Title in the asker's language, or English.
    title: String,
    /// First day of the edition in force today; null if none is.
    #[schema(value_type = Option<String>, format = Date)]
    edition: Option<Day>,
    /// Languages of that edition.
    #[schema(value_type = Vec<String>)]
    languages: Vec<Language>,
    /// The page.
    url: String,
}

/// A guide with all its editions.
#[derive(Debug, Serialize, ToSchema)]
pub struct GuideView {
    /// Unique name.
    guide: String,
    /// The topic's name.
    topic: String,
    /// From the earliest on.
    editions: Vec<EditionView>,
}

/// An edition of a guide.
#[derive(Debug, Serialize, ToSchema)]
pub struct EditionView {
    /// First day in force.
    #[schema(value_type = String, format = Date)]
    effective_from: Day,
    /// Last day in force, inclusive; null while no end is known.
    #[schema(value_type = Option<String>, format = Date)]
    effective_until: Option<Day>,
    /// When the facts were last read in their sources.
    #[schema(value_type = String, format = Date)]
    verified_on: Day,
    /// The language that prevails.
    #[schema(value_type = String)]
    authoritative: Language,
    /// Where it holds.
    jurisdiction: String,
    /// Where the facts were read.
    sources: Vec<Source>,
    /// Names of guides to read next.
    related: Vec<String>,
    /// The text in each language.
    #[schema(value_type = Object)]
    texts: BTreeMap<Language, TextView>,
}

/// An edition's text in one language.
#[derive(Debug, Serialize, ToSchema)]
pub struct TextView {
    /// The title.
    title: String,
    /// The sections in reading order.
    sections: Vec<SectionView>,
}

/// A section.
#[derive(Debug, Serialize, ToSchema)]
pub struct SectionView {
    /// Permanent name.
    section: String,
    /// The heading.
    title: String,
    /// The text.
    text: String,
    /// How it stands to the text that prevails.
    status: TranslationStatus,
    /// Permanent link.
    url: String,
}

/// A language of guides or interface.
#[derive(Debug, Serialize, ToSchema)]
pub struct LanguageEntry {
    /// The code.
    #[schema(value_type = String)]
    language: Language,
    /// What it calls itself.
    name: String,
    /// `ltr` or `rtl`.
    direction: &'static str,
    /// Whether the interface speaks it.
    interface: bool,
    /// How many guides exist in it.
    guides: usize,
}

/// All guides.
#[utoipa::path(get, path = "/api/v1/guides", tag = "guides", responses((status = 200, body = Vec<GuideEntry>)))]
pub async fn list(State(shared): State<Arc<Shared>>, spoken: Spoken) -> Result<Json<Vec<GuideEntry>>, Problem> {
    entries(&shared, spoken, spoken.0).map(Json)
}

/// All guides, titled in a language.
pub(super) fn entries(shared: &Shared, spoken: Spoken, language: Language) -> Result<Vec<GuideEntry>, Problem> {
    let index = shared.index(spoken)?;
    let today = shared.app.clock.today();
    Ok(index.knowledge.guides.values().map(|guide| entry(guide, today, language)).collect())
}

fn entry(guide: &Guide, today: Day, language: Language) -> GuideEntry {
    let (current, shown) = (guide.on(today), guide.shown_on(today));
    let title = shown.and_then(|edition| title(edition, language)).unwrap_or_default();
    GuideEntry {
        guide: guide.name.clone(),
        topic: guide.topic.clone(),
        title,
        edition: current.map(|edition| edition.effective_from),
        languages: shown.map(|edition| edition.texts.keys().copied().collect()).unwrap_or_default(),
        url: format!("/g/{}", guide.name),
    }
}

/// The title of an edition in a language, or in English, or in the one that prevails.
pub(super) fn title(edition: &Edition, language: Language) -> Option<String> {
    edition.readable(language).map(|text| text.title.clone())
}

/// One guide with all its editions and languages.
#[utoipa::path(get, path = "/api/v1/guides/{guide}", tag = "guides", params(("guide" = String, Path)),
    responses((status = 200, body = GuideView), (status = 404, body = Problem, content_type = "application/problem+json")))]
pub async fn one(State(shared): State<Arc<Shared>>, spoken: Spoken, Path(guide): Path<String>) -> Result<Json<GuideView>, Problem> {
    let index = shared.index(spoken)?;
    let guide = index.knowledge.guides.get(&guide).ok_or_else(|| shared.problem(spoken, Kind::NotFound))?;
    let editions = guide.editions.iter().map(edition_view).collect();
    Ok(Json(GuideView { guide: guide.name.clone(), topic: guide.topic.clone(), editions }))
}

/// The edition of a guide that holds on a day, in one language; the nearest to what is wanted where there is none.
pub(super) fn extract(shared: &Shared, spoken: Spoken, guide: &str, language: Language, day: Day) -> Result<GuideView, Problem> {
    let index = shared.index(spoken)?;
    let missing = || shared.problem(spoken, Kind::NotFound).field("guide");
    let guide = index.knowledge.guides.get(guide).ok_or_else(missing)?;
    let edition = guide.shown_on(day).ok_or_else(missing)?;
    let mut view = edition_view(edition);
    let readable = edition.readable(language).map(|text| text.language);
    view.texts.retain(|each, _| Some(*each) == readable);
    Ok(GuideView { guide: guide.name.clone(), topic: guide.topic.clone(), editions: vec![view] })
}

fn edition_view(edition: &Edition) -> EditionView {
    let section = |language: Language, section: &crate::knowledge::Section| SectionView {
        section: section.anchor.clone(),
        title: section.title.clone(),
        text: section.plain.clone(),
        status: edition.status(language, &section.anchor),
        url: edition.link(language, &section.anchor),
    };
    let text = |text: &crate::knowledge::Text| TextView {
        title: text.title.clone(),
        sections: text.sections.iter().map(|each| section(text.language, each)).collect(),
    };
    EditionView {
        effective_from: edition.effective_from,
        effective_until: edition.effective_until,
        verified_on: edition.verified_on,
        authoritative: edition.authoritative,
        jurisdiction: edition.jurisdiction.clone(),
        sources: edition.sources.clone(),
        related: edition.related.clone(),
        texts: edition.texts.iter().map(|(language, each)| (*language, text(each))).collect(),
    }
}

/// The languages of guides and interface.
#[utoipa::path(get, path = "/api/v1/languages", tag = "guides", responses((status = 200, body = Vec<LanguageEntry>)))]
pub async fn languages(State(shared): State<Arc<Shared>>, spoken: Spoken) -> Result<Json<Vec<LanguageEntry>>, Problem> {
    let index = shared.index(spoken)?;
    Ok(Json(Language::INTERFACE.iter().map(|language| language_entry(&index, *language)).collect()))
}

fn language_entry(index: &Index, language: Language) -> LanguageEntry {
    let guides = index.knowledge.guides.values().filter(|guide| guide.editions.last().is_some_and(|edition| edition.texts.contains_key(&language))).count();
    let name = texts::own_name(language).unwrap_or_default().to_owned();
    LanguageEntry { language, name, direction: language.direction(), interface: language.has_interface(), guides }
}

/// Hotlines, offices and emergency numbers.
#[utoipa::path(get, path = "/api/v1/contacts", tag = "guides", responses((status = 200, body = Vec<ContactView>)))]
pub async fn contacts(State(shared): State<Arc<Shared>>, spoken: Spoken) -> Result<Json<Vec<ContactView>>, Problem> {
    let index = shared.index(spoken)?;
    let now = shared.app.clock.now();
    Ok(Json(index.knowledge.contacts.iter().map(|contact| contact_view(&index.knowledge, contact, spoken.0, now)).collect()))
}
