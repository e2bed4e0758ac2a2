//! What search engines are told: which pages there are, in which languages, and which to leave alone. Knows nothing of what pages say.

use std::io;
use std::sync::Arc;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::pages::addresses;
use super::problem::Kind;
use super::shared::Shared;
use super::site::Site;
use super::spoken::Spoken;
use crate::day::Day;
use crate::index::Index;
use crate::language::Language;

/// Addresses that are for programs, or that search engines would fill with questions.
const NOT_FOR_ENGINES: [&str; 7] = ["/api/", "/v1/", "/mcp", "/wechat", "/metrics", "/*?q=", "/*&q="];

/// A page in several languages.
struct Page {
    /// Its address in each language.
    addresses: Vec<(Language, String)>,
    /// Its address without a language.
    neutral: String,
    changed: Option<Day>,
}

/// The site map, with each page's languages.
pub async fn sitemap(State(shared): State<Arc<Shared>>, spoken: Spoken, site: Site) -> Response {
    let Some(index) = shared.app.index() else { return shared.problem(spoken, Kind::Unavailable).into_response() };
    match written(&pages(&index, shared.app.clock.today(), &site.0)) {
        Ok(text) => ([(header::CONTENT_TYPE, "application/xml; charset=utf-8"), (header::CACHE_CONTROL, "max-age=3600")], text).into_response(),
        Err(error) => {
            tracing::error!(%error, "the site map could not be written");
            shared.problem(spoken, Kind::Unavailable).into_response()
        }
    }
}

/// What engines may read.
pub async fn robots(site: Site) -> Response {
    let refused = NOT_FOR_ENGINES.map(|address| format!("Disallow: {address}\n")).concat();
    let map = if site.0.is_empty() { String::new() } else { format!("\nSitemap: {}/sitemap.xml\n", site.0) };
    let text = format!("User-agent: *\n{refused}{map}");
    ([(header::CACHE_CONTROL, "max-age=3600")], text).into_response()
}

fn pages(index: &Index, today: Day, site: &str) -> Vec<Page> {
    // Beside the guides, what every page leads to, in all languages of the interface.
    let fixed = addresses().map(|page| Page {
        addresses: Language::INTERFACE.iter().map(|language| (*language, format!("{site}{page}?language={language}"))).collect(),
        neutral: format!("{site}{page}"),
        changed: None,
    });
    let guides = index.knowledge.guides.values().filter_map(|guide| {
        let edition = guide.shown_on(today)?;
        let address = |language: &Language| (*language, format!("{site}/g/{}/{}/{language}", guide.name, edition.effective_from));
        let addresses = edition.texts.keys().map(address).collect();
        Some(Page { addresses, neutral: format!("{site}/g/{}", guide.name), changed: Some(edition.verified_on) })
    });
    fixed.chain(guides).collect()
}

fn written(pages: &[Page]) -> io::Result<String> {
    let mut out = Writer::new(Vec::new());
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let root = out
        .create_element("urlset")
        .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
        .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
    root.write_inner_content(|out| pages.iter().try_for_each(|page| page.addresses.iter().try_for_each(|(_, address)| entry(out, page, address))))?;
    String::from_utf8(out.into_inner()).map_err(io::Error::other)
}

fn entry(out: &mut Writer<Vec<u8>>, page: &Page, address: &str) -> io::Result<()> {
    let text = |out: &mut Writer<Vec<u8>>, name: &str, text: &str| out.create_element(name).write_text_content(BytesText::new(text)).map(drop);
    let languages = page.addresses.iter().map(|(language, address)| (language.code(), address)).chain([("x-default", &page.neutral)]);
    out.create_element("url")
        .write_inner_content(|out| {
            text(out, "loc", address)?;
            if let Some(day) = page.changed {
                text(out, "lastmod", &day.to_string())?;
            }
            for (language, address) in languages {
                out.create_element("xhtml:link").with_attributes([("rel", "alternate"), ("hreflang", language), ("href", address)]).write_empty()?;
            }
            Ok(())
        })
        .map(drop)
}
