//! Text → token numbers of the model's vocabulary. Knows nothing of prefixes: it gets the whole text.

use std::borrow::Cow;
use std::collections::HashMap;

use kitoken::Kitoken;
use serde::Deserialize;
use serde_json::Value;

use super::encoder::POSITIONS;
use super::vocabulary::Vocabulary;

/// `<s>` begins and `</s>` ends every text, also one that was cut.
const BEGIN: u32 = 0;
const END: u32 = 2;
/// A piece of the vocabulary has at most 48 bytes, so a text has its first [`POSITIONS`] tokens within this many. Cutting here keeps
/// a text of megabytes from costing seconds.
const LONGEST: usize = POSITIONS * 48;
/// Pieces that the normaliser's own vocabulary is left with: the special ones and one word, which it cannot do without.
const NEEDED: usize = 5;

/// The vocabulary, and how a text is normalised and cut into words before.
pub(super) struct Tokens {
    vocabulary: Vocabulary,
    /// Normalises and finds words as `tokenizer.json` says; its own vocabulary is not used.
    words: Kitoken,
    /// `<s>`, `<mask>` …: texts that stand for a token wherever they occur.
    special: Vec<Special>,
}

#[derive(Deserialize)]
struct Special {
    id: u32,
    content: String,
    lstrip: bool,
}

/// What of `tokenizer.json` is used here; the other fields go to the normaliser unread.
#[derive(Deserialize)]
struct File<'a> {
    #[serde(borrow)]
    model: Model<'a>,
    added_tokens: Vec<Value>,
    #[serde(flatten)]
    other: HashMap<String, Value>,
}

#[derive(Deserialize)]
struct Model<'a> {
    #[serde(borrow)]
    vocab: Vec<Piece<'a>>,
    r#type: String,
    unk_id: u32,
}

/// A piece and its log-probability.
#[derive(Deserialize)]
struct Piece<'a>(#[serde(borrow)] Cow<'a, str>, f64);

impl Tokens {
    /// From the bytes of `tokenizer.json`; the error says what is wrong with it.
    pub(super) fn parse(json: &[u8]) -> Result<Self, String> {
        let file: File = serde_json::from_slice(json).map_err(|error| error.to_string())?;
        if file.model.r#type != "Unigram" || file.model.vocab.len() < NEEDED {
            return Err(format!("a {} vocabulary of {} pieces", file.model.r#type, file.model.vocab.len()));
        }
        let specials = |value: &Value| serde_json::from_value::<Special>(value.clone()).map_err(|error| error.to_string());
        let special = file.added_tokens.iter().map(specials).collect::<Result<Vec<_>, _>>()?;
        let mut other = file.other;
        let pieces: Vec<_> = file.model.vocab[..NEEDED].iter().map(|piece| (&*piece.0, piece.1)).collect();
        other.insert("model".to_owned(), serde_json::json!({"type": "Unigram", "unk_id": file.model.unk_id, "vocab": pieces}));
        let kept = file.added_tokens.iter().zip(&special).filter(|(_, special)| (special.id as usize) < NEEDED);
        other.insert("added_tokens".to_owned(), kept.map(|(value, _)| value.clone()).collect());
        let other = serde_json::to_vec(&other).map_err(|error| error.to_string())?;
        let words = Kitoken::from_tokenizers_slice(&other).map_err(|error| error.to_string())?;
        let pieces: Vec<_> = file.model.vocab.into_iter().map(|piece| (piece.0, piece.1)).collect();
        Ok(Self { vocabulary: Vocabulary::new(&pieces), words, special })
    }

    /// The token numbers of a text with both marks, at most [`POSITIONS`].
    pub(super) fn encode(&self, text: &str) -> Vec<u32> {
        let mut rest = &text[..text.floor_char_boundary(LONGEST)];
        let mut tokens = vec![BEGIN];
        while let Some((place, special)) = self.next_special(rest) {
            let before = if special.lstrip { rest[..place].trim_end() } else { &rest[..place] };
            self.encode_plain(before, &mut tokens);
            tokens.push(special.id);
            rest = &rest[place + special.content.len()..];
        }
        self.encode_plain(rest, &mut tokens);
        tokens.truncate(POSITIONS - 1);
        tokens.push(END);
        tokens
    }

    fn next_special(&self, text: &str) -> Option<(usize, &Special)> {
        // All of them begin with the same sign, which questions hardly ever contain.
        let from = text.find('<')?;
        let places = self.special.iter().filter_map(|special| Some((from + text[from..].find(&special.content)?, special)));
        places.min_by_key(|(place, _)| *place)
    }

    fn encode_plain(&self, text: &str, tokens: &mut Vec<u32>) {
        if text.is_empty() {
            return;
        }
        let mut normal = Cow::Borrowed(text);
        let config = self.words.config();
        config.normalize(&mut normal, 0..usize::MAX);
        for (start, end) in config.split(&normal) {
            self.vocabulary.cut(&normal[start..end], tokens);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{BEGIN, END, POSITIONS, Tokens};

    #[test]
    fn texts_become_as_many_tokens_as_the_reference_says_and_never_too_many() {
        let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("models/multilingual-e5-small-int8");
        let tokens = Tokens::parse(&std::fs::read(model.join("tokenizer.json")).expect("shipped")).expect("a vocabulary");
        let reference = std::fs::read(model.join("reference.json")).expect("shipped");
        let reference: Vec<serde_json::Value> = serde_json::from_slice(&reference).expect("a list");
        for row in reference {
            let field = |name: &str| row[name].as_str().expect("a text").to_owned();
            let numbers = tokens.encode(&format!("{}: {}", field("kind"), field("text")));
            assert_eq!(Some(numbers.len() as u64), row["tokens"].as_u64(), "{}", field("text"));
        }
        let long = tokens.encode(&"签证 visa ".repeat(100_000));
        assert_eq!((long.len(), long[0], long[POSITIONS - 1]), (POSITIONS, BEGIN, END));
        assert_eq!(tokens.encode(""), [BEGIN, END]);
    }
}
