//! Text → token numbers of the model's vocabulary. Knows nothing of prefixes: it gets the whole text.

use kitoken::Kitoken;

use super::encoder::POSITIONS;

/// `</s>`, which ends every text, also one that was cut.
const END: u32 = 2;
/// No text of this many bytes has fewer than [`POSITIONS`] tokens' worth left over: a piece of the vocabulary has at most 48 bytes.
/// Cutting here keeps a text of megabytes from costing seconds.
const LONGEST: usize = POSITIONS * 48;

/// The vocabulary.
pub(super) struct Tokens {
    kitoken: Kitoken,
}

impl Tokens {
    /// From the bytes of `tokenizer.json`; the error says what is wrong with it.
    pub(super) fn parse(json: &[u8]) -> Result<Self, String> {
        let kitoken = Kitoken::from_tokenizers_slice(json).map_err(|error| error.to_string())?;
        Ok(Self { kitoken })
    }

    /// The token numbers of a text with both marks, at most [`POSITIONS`].
    pub(super) fn encode(&self, text: &str) -> Result<Vec<u32>, String> {
        let text = &text[..text.floor_char_boundary(LONGEST)];
        let mut tokens = self.kitoken.encode(text, true).map_err(|error| error.to_string())?;
        if tokens.len() > POSITIONS {
            tokens.truncate(POSITIONS - 1);
            tokens.push(END);
        }
        Ok(tokens)
    }
}
