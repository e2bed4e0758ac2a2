//! A section's Markdown as HTML. Knows nothing of guides.
//!
//! Whoever wrote the text, nothing in it is executed: raw HTML is shown as text, and only addresses of the web, mail and telephones become links.

use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{Event, Parser, Tag, TagEnd, TextMergeStream, html::push_html};

use super::super::isolated::isolated;
use crate::language::Language;

/// What a link may begin with.
const SCHEMES: [&str; 5] = ["https://", "http://", "mailto:", "tel:", "/g/"];

/// The text as HTML.
pub(super) fn drawn(markdown: &str, language: Language) -> Markup {
    // Whether a link is open, which cannot hold another, and whether it is drawn as one.
    let mut is_drawn = false;
    let mut in_link = false;
    let events = TextMergeStream::new(Parser::new(markdown)).filter_map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::InlineHtml(isolated(&raw, language).into_string().into())),
        Event::Text(text) => {
            let text = if in_link { isolated(&text, language) } else { linked(&text, language) };
            Some(Event::InlineHtml(text.into_string().into()))
        }
        Event::Start(Tag::Link { ref dest_url, .. }) => {
            in_link = true;
            is_drawn = is_web(dest_url);
            is_drawn.then_some(event)
        }
        Event::End(TagEnd::Link) => {
            in_link = false;
            is_drawn.then_some(event)
        }
        // An image is told by its words, which follow as text.
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        other => Some(other),
    });
    let mut html = String::new();
    push_html(&mut html, events);
    PreEscaped(html)
}

/// Whether an address may be a link: one of the web, of mail or telephones, or of a guide here.
pub(super) fn is_web(address: &str) -> bool {
    SCHEMES.iter().any(|scheme| address.starts_with(scheme)) && !address.chars().any(|c| c.is_control() || c == '\\')
}

/// A text with the web addresses in it as links.
fn linked(text: &str, language: Language) -> Markup {
    let mut parts: Vec<(&str, bool)> = Vec::new();
    let mut rest = text;
    while let Some(start) = ["https://", "http://"].iter().filter_map(|scheme| rest.find(scheme)).min() {
        let run = &rest[start..];
        let end = run.find(|c: char| !c.is_ascii_graphic() || "<>\"'`(){}[]|\\^".contains(c)).unwrap_or(run.len());
        let address = run[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
        parts.push((&rest[..start], false));
        // A scheme alone is no address.
        parts.push((address, address.split_once("://").is_some_and(|(_, host)| !host.is_empty())));
        rest = &run[address.len()..];
    }
    parts.push((rest, false));
    html! {
        @for (part, is_address) in parts {
            @if is_address { a href=(part) dir="ltr" rel="noopener" { (broken(part)) } } @else { (isolated(part, language)) }
        }
    }
}

/// A long address, with places where a line may end; never within the name of the site.
fn broken(address: &str) -> Markup {
    let site = address.find("://").map_or(0, |at| at + 3);
    let end = address[site..].find('/').map_or(address.len(), |at| site + at + 1);
    html! {
        span.site { (&address[..end]) }
        @for piece in address[end..].split_inclusive('/') { wbr; (piece) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(markdown: &str) -> String {
        drawn(markdown, Language::EN).into_string()
    }

    #[test]
    fn web_addresses_become_links_and_other_schemes_stay_text() {
        assert_eq!(
            english("Open https://a.example/b/c . Call"),
            "<p>Open <a href=\"https://a.example/b/c\" dir=\"ltr\" rel=\"noopener\"><span class=\"site\">https://a.example/</span><wbr>b/<wbr>c</a> . Call</p>\n"
        );
        assert_eq!(english("[x](javascript:alert(1)) [y](/g/overstay)"), "<p>x <a href=\"/g/overstay\">y</a></p>\n");
        assert_eq!(english("https:// alone"), "<p>https:// alone</p>\n");
        assert_eq!(english("![words](data:image/svg+xml,x)"), "<p>words</p>\n");
    }

    #[test]
    fn markup_is_shown_as_text() {
        assert_eq!(english("a <b onclick=x>c</b>"), "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>\n");
        assert!(!english("<script>alert(1)</script>\n\n<svg onload=alert(1)>").contains("<s"));
    }
}
