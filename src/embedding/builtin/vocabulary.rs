//! The pieces of a unigram vocabulary and the best way to cut a word into them. Knows nothing of normalisation or of whole texts.
//!
//! 250,000 pieces take 8 MB here: one string, one table of places. (A trie of maps takes 50 MB and more.)

use std::borrow::Cow;

/// The number of `<unk>`, which stands for what no piece covers.
const UNKNOWN: u32 = 3;
/// How much worse than the worst piece an unknown character is (`kUnkPenalty` in Google's `sentencepiece`).
const PENALTY: f64 = 10.0;
/// No piece in a slot of the table.
const EMPTY: u32 = u32::MAX;

/// Pieces by their text, with their log-probabilities. A piece's number is its place in the list.
pub(super) struct Vocabulary {
    text: String,
    /// Where each piece ends in `text`; it begins where the one before ends.
    ends: Vec<u32>,
    scores: Vec<f32>,
    /// Open addressing; twice as many slots as pieces, a power of two.
    slots: Vec<u32>,
    /// Bytes of the longest piece.
    longest: usize,
    unknown: f64,
}

/// The best way to reach a place in a word.
#[derive(Clone, Copy)]
struct Reached {
    score: f64,
    from: u32,
    piece: u32,
}

impl Vocabulary {
    pub(super) fn new(pieces: &[(Cow<str>, f64)]) -> Self {
        let mut vocabulary = Self {
            text: String::with_capacity(pieces.iter().map(|(piece, _)| piece.len()).sum()),
            ends: Vec::with_capacity(pieces.len()),
            scores: pieces.iter().map(|(_, score)| *score as f32).collect(),
            slots: vec![EMPTY; (2 * pieces.len()).next_power_of_two()],
            longest: pieces.iter().map(|(piece, _)| piece.len()).max().unwrap_or(0),
            unknown: pieces.iter().map(|(_, score)| *score).fold(0.0, f64::min) - PENALTY,
        };
        for ((piece, _), number) in pieces.iter().zip(0..) {
            vocabulary.text.push_str(piece);
            vocabulary.ends.push(vocabulary.text.len() as u32);
            let mut slot = vocabulary.first_slot(piece.bytes().fold(Hash::START, Hash::with));
            while vocabulary.slots[slot] != EMPTY {
                slot = (slot + 1) & (vocabulary.slots.len() - 1);
            }
            vocabulary.slots[slot] = number;
        }
        vocabulary
    }

    /// Appends the pieces of one word, by the highest sum of scores (Viterbi). Neighbouring unknown characters become one `<unk>`.
    pub(super) fn cut(&self, word: &str, tokens: &mut Vec<u32>) {
        let unreached = Reached { score: f64::NEG_INFINITY, from: 0, piece: UNKNOWN };
        let mut best = vec![unreached; word.len() + 1];
        best[0].score = 0.0;
        for (start, first) in word.char_indices() {
            let so_far = best[start].score;
            let mut offer = |end: usize, score: f64, piece: u32| {
                if so_far + score > best[end].score {
                    best[end] = Reached { score: so_far + score, from: start as u32, piece };
                }
            };
            let (mut hash, mut single) = (Hash::START, false);
            for (at, letter) in word[start..].char_indices() {
                let length = at + letter.len_utf8();
                if length > self.longest {
                    break;
                }
                hash = word.as_bytes()[start + at..start + length].iter().fold(hash, |hash, byte| hash.with(*byte));
                if let Some(piece) = self.find(&word[start..start + length], hash) {
                    single |= at == 0;
                    offer(start + length, f64::from(self.scores[piece as usize]), piece);
                }
            }
            if !single {
                offer(start + first.len_utf8(), self.unknown, UNKNOWN);
            }
        }
        let (begin, mut end) = (tokens.len(), word.len());
        while end > 0 {
            let Reached { from, piece, .. } = best[end];
            let repeated = piece == UNKNOWN && tokens.len() > begin && tokens.last() == Some(&UNKNOWN);
            if !repeated {
                tokens.push(piece);
            }
            end = from as usize;
        }
        tokens[begin..].reverse();
    }

    fn find(&self, piece: &str, hash: Hash) -> Option<u32> {
        let mut slot = self.first_slot(hash);
        loop {
            let number = self.slots[slot];
            if number == EMPTY {
                return None;
            }
            if self.piece(number as usize) == piece {
                return Some(number);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    fn piece(&self, number: usize) -> &str {
        let begin = number.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.text[begin..self.ends[number] as usize]
    }

    fn first_slot(&self, hash: Hash) -> usize {
        // The upper bits of a product are the well-mixed ones.
        (hash.0.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize & (self.slots.len() - 1)
    }
}

/// FNV-1a, which grows with a piece byte by byte.
#[derive(Clone, Copy)]
struct Hash(u64);

impl Hash {
    const START: Self = Self(0xcbf2_9ce4_8422_2325);

    fn with(self, byte: u8) -> Self {
        Self((self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }
}

#[cfg(test)]
mod tests {
    use super::Vocabulary;

    fn cut(word: &str) -> Vec<u32> {
        let pieces = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("a", -2.0), ("b", -2.0), ("ab", -3.0), ("abb", -9.0)];
        let pieces = pieces.map(|(piece, score)| (piece.into(), score));
        let mut tokens = vec![9];
        Vocabulary::new(&pieces).cut(word, &mut tokens);
        tokens
    }

    #[test]
    fn the_likeliest_pieces_win() {
        assert_eq!(cut("ab"), [9, 6]);
        assert_eq!(cut("abb"), [9, 6, 5]);
        assert_eq!(cut("ba"), [9, 5, 4]);
        assert_eq!(cut(""), [9]);
    }

    #[test]
    fn unknown_neighbours_become_one() {
        assert_eq!(cut("aééb"), [9, 4, 3, 5]);
        assert_eq!(cut("é"), [9, 3]);
    }
}
