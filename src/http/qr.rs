//! A text as a QR code, in a form that pages and scripts draw without markup from text. Knows nothing of what it leads to.

use std::fmt::Write;

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;
use utoipa::ToSchema;

/// A QR code: a square of so many modules and the path of an SVG that paints the dark ones.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Qr {
    /// Modules of each side; four more of white belong around it.
    pub size: usize,
    /// The `d` of an SVG path, a unit for each module.
    pub path: String,
}

/// White modules around a code.
const QUIET: usize = 4;

impl Qr {
    /// The code of a text; none if it is too long for one.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let size = code.width();
        let mut path = String::new();
        for (y, row) in code.to_colors().chunks(size).enumerate() {
            let mut x = 0;
            while x < size {
                let length = row[x..].iter().take_while(|color| **color == Color::Dark).count();
                if length > 0 {
                    // Writing to a string does not fail.
                    let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
                }
                x += length.max(1);
            }
        }
        Some(Self { size, path })
    }

    /// The code as a picture with a name; black on white in every theme, since cameras read it.
    pub fn drawn(&self, name: &str) -> Markup {
        let whole = self.size + 2 * QUIET;
        html! {
            svg.qr xmlns="http://www.w3.org/2000/svg" role="img" aria-label=(name) viewBox={ "-" (QUIET) " -" (QUIET) " " (whole) " " (whole) } shape-rendering="crispEdges" {
                rect x={ "-" (QUIET) } y={ "-" (QUIET) } width=(whole) height=(whole) fill="#fff" {}
                path d=(self.path) fill="#000" {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_dark_module_is_painted_once() {
        let text = "https://example.org/counter/0123456789abcdef0123456789abcdef";
        let qr = Qr::of(text).expect("a code");
        let dark = QrCode::with_error_correction_level(text, EcLevel::M).expect("a code").to_colors().iter().filter(|color| **color == Color::Dark).count();
        let painted: usize =
            qr.path.split('h').skip(1).step_by(2).map(|part| part.split('v').next().unwrap_or_default().parse::<usize>().expect("a length")).sum();
        assert_eq!(painted, dark);
        assert!(Qr::of(&"x".repeat(5000)).is_none());
    }
}
