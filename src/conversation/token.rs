//! The secret by which a visitor is known. Knows nothing of where it is kept or how it travels.

use std::fmt::Write;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// A visitor's token: 256 random bits in hexadecimal. Shown once; only its hash is kept.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A token from chance.
    pub fn new(chance: [u8; 32]) -> Self {
        Self(hexadecimal(&chance))
    }

    /// A short one for a code that a camera reads: 128 bits suffice for what opens once and not for long.
    pub fn short(chance: [u8; 16]) -> Self {
        Self(hexadecimal(&chance))
    }

    /// What somebody shows as a token, whether it is one or not.
    pub fn shown(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The token as the visitor keeps it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is kept of it. The token is random enough that a plain hash cannot be turned back.
    pub fn hash(&self) -> String {
        hexadecimal(&Sha256::digest(self.0.as_bytes()))
    }

    /// Whether a kept hash is this token's; takes as long whether it is or not.
    pub fn is(&self, kept: &str) -> bool {
        self.hash().as_bytes().ct_eq(kept.as_bytes()).into()
    }

    /// A hash that only the token's owner can work out again: nobody who reads the database can try texts until one fits.
    pub fn sealed(&self, purpose: &str, text: &[u8]) -> String {
        let key = blake3::derive_key(purpose, self.0.as_bytes());
        blake3::keyed_hash(&key, text).to_hex().to_string()
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_known_by_its_hash_alone() {
        let token = Token::new([7; 32]);
        assert_eq!(token.as_str().len(), 64);
        assert!(!token.hash().contains(token.as_str()));
        assert!(Token::shown(token.as_str()).is(&token.hash()));
        assert!(!Token::shown("").is(&token.hash()) && !Token::shown(token.as_str()).is(""));
    }

    #[test]
    fn sealed_texts_differ_by_token_and_purpose() {
        let (one, other) = (Token::new([1; 32]), Token::new([2; 32]));
        assert_eq!(one.sealed("key", b"a"), one.sealed("key", b"a"));
        assert_ne!(one.sealed("key", b"a"), other.sealed("key", b"a"));
        assert_ne!(one.sealed("key", b"a"), one.sealed("body", b"a"));
    }
}
