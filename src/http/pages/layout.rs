//! The frame of every page. Knows nothing of what stands in it.

use maud::{DOCTYPE, Markup, html};

use super::Drawing;
use crate::language::Language;
use crate::texts::own_name;

/// A whole page; `path` is where the language menu leads.
pub(super) fn page(drawing: &Drawing<'_>, title: &str, path: &str, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(drawing.language) dir=(drawing.language.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – " (drawing.text("page-title")) }
                link rel="stylesheet" href="/style.css";
                link rel="icon" href="data:,";
            }
            body {
                a.skip href="#content" { (drawing.text("page-skip-to-content")) }
                header {
                    div.band {
                        a.brand href={ "/?language=" (drawing.language) } { bdi { (drawing.text("page-title")) } }
                        nav.languages aria-label=(drawing.text("page-language-label")) {
                            ul {
                                @for language in Language::INTERFACE {
                                    li {
                                        a href={ (path) (if path.contains('?') { "&" } else { "?" }) "language=" (language) } lang=(language) dir=(language.direction()) hreflang=(language)
                                            aria-current=[(language == drawing.language).then_some("true")] { (own_name(language).unwrap_or_default()) }
                                    }
                                }
                            }
                        }
                    }
                }
                main #content { (content) }
                footer { div.band { p { (drawing.text("page-disclaimer")) } } }
            }
        }
    }
}
