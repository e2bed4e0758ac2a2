//! A feed as JSON Feed 1.1 (jsonfeed.org). Knows nothing of where its entries come from.

use serde_json::json;

use super::{Entry, Feed};

/// The document.
pub(super) fn written(feed: &Feed) -> String {
    let item = |entry: &Entry| {
        json!({
            "id": entry.id,
            "url": entry.link,
            "title": entry.title,
            "content_text": entry.summary,
            "date_published": entry.published,
            "date_modified": entry.updated,
            "language": entry.language.code(),
            "tags": [entry.topic],
        })
    };
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": format!("{}.json", feed.address),
        "language": feed.language.code(),
        "authors": [{ "name": feed.author }],
        "items": feed.entries.iter().map(item).collect::<Vec<_>>(),
    })
    .to_string()
}
