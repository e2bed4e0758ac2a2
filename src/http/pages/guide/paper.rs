//! What a printed guide needs to be found again: its address as a QR code. Knows nothing of guides.

use std::fmt::Write;

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

/// The margin that readers of such codes need, in its squares.
const MARGIN: usize = 4;

/// The code of an address; none if it is too long for one. `label` says what it is.
pub(super) fn code(address: &str, label: &str) -> Option<Markup> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let colors = code.to_colors();
    let mut path = String::new();
    for (row, line) in colors.chunks(width).enumerate() {
        let mut column = 0;
        // Neighbouring squares are one rectangle: a third of the bytes.
        for run in line.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                write!(path, "M{} {}h{}v1H{}z", column + MARGIN, row + MARGIN, run.len(), column + MARGIN).ok()?;
            }
            column += run.len();
        }
    }
    let side = width + 2 * MARGIN;
    Some(html! {
        svg .code viewBox={ "0 0 " (side) " " (side) } role="img" aria-label=(label) shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#fff" {}
            path fill="#000" d=(path) {}
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_small_and_too_long_an_address_has_none() {
        let drawn = code("https://example.org/g/accommodation-registration/2020-01-01/en", "code").expect("a code").into_string();
        assert!(drawn.len() < 6000, "{}", drawn.len());
        assert!(drawn.starts_with("<svg class=\"code\" viewBox=\"0 0 "));
        assert!(code(&"x".repeat(4000), "code").is_none());
    }
}
