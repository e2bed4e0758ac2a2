//! A feed as Atom (RFC 4287). Knows nothing of where its entries come from.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{Entry, Feed};

type Out = Writer<Vec<u8>>;

/// The document.
pub(super) fn written(feed: &Feed) -> io::Result<String> {
    let mut out = Writer::new(Vec::new());
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let root = out.create_element("feed").with_attribute(("xmlns", "http://www.w3.org/2005/Atom")).with_attribute(("xml:lang", feed.language.code()));
    root.write_inner_content(|out| {
        let own = format!("{}.atom", feed.address);
        text(out, "id", &own)?;
        text(out, "title", &feed.title)?;
        text(out, "updated", &feed.updated)?;
        link(out, "self", "application/atom+xml", &own)?;
        link(out, "alternate", "text/html", &feed.home)?;
        out.create_element("author").write_inner_content(|out| text(out, "name", &feed.author))?;
        feed.entries.iter().try_for_each(|each| entry(out, feed, each))
    })?;
    String::from_utf8(out.into_inner()).map_err(io::Error::other)
}

fn entry(out: &mut Out, feed: &Feed, entry: &Entry) -> io::Result<()> {
    out.create_element("entry")
        .write_inner_content(|out| {
            text(out, "id", &entry.id)?;
            text(out, "title", &entry.title)?;
            text(out, "published", &entry.published)?;
            text(out, "updated", &entry.updated)?;
            out.create_element("category").with_attribute(("term", entry.topic.as_str())).write_empty()?;
            link(out, "alternate", "text/html", &entry.link)?;
            let summary = out.create_element("summary").with_attribute(("type", "text"));
            let summary = if entry.language == feed.language { summary } else { summary.with_attribute(("xml:lang", entry.language.code())) };
            summary.write_text_content(BytesText::new(&entry.summary)).map(drop)
        })
        .map(drop)
}

fn text(out: &mut Out, name: &str, text: &str) -> io::Result<()> {
    out.create_element(name).write_text_content(BytesText::new(text)).map(drop)
}

fn link(out: &mut Out, rel: &str, kind: &str, address: &str) -> io::Result<()> {
    out.create_element("link").with_attributes([("rel", rel), ("type", kind), ("href", address)]).write_empty().map(drop)
}
