//! Reads sections from JSON lines, with errors that name line and field. Knows nothing of vectors or files of the index.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::ImportError;
use crate::day::Day;
use crate::language::Language;

/// Longest line, bytes: a section of a megabyte is a mistake.
const LONGEST: usize = 1 << 20;

/// One line of the file, and one record of the text file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(clippy::struct_field_names, reason = "the names of the file's fields")]
pub(super) struct Section {
    pub(super) id: String,
    pub(super) document: String,
    pub(super) section: String,
    pub(super) language: Language,
    pub(super) effective_from: Day,
    pub(super) effective_until: Option<Day>,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) url: String,
}

const FIELDS: [&str; 9] = ["id", "document", "section", "language", "effective_from", "effective_until", "title", "text", "url"];

/// The lines of a file, one after the other; empty ones are passed over.
pub(super) struct Lines {
    file: PathBuf,
    reader: BufReader<File>,
    line: usize,
    buffer: String,
}

/// How many sections a file has: its lines that are not empty.
pub(super) fn count(file: &Path) -> Result<usize, ImportError> {
    let disk = |source| ImportError::Disk { file: file.to_owned(), source };
    let mut reader = BufReader::with_capacity(1 << 20, File::open(file).map_err(disk)?);
    let (mut lines, mut filled) = (0, false);
    loop {
        let bytes = reader.fill_buf().map_err(disk)?;
        if bytes.is_empty() {
            return Ok(lines + usize::from(filled));
        }
        for byte in bytes {
            match byte {
                b'\n' => {
                    lines += usize::from(filled);
                    filled = false;
                }
                byte => filled |= !byte.is_ascii_whitespace(),
            }
        }
        let read = bytes.len();
        reader.consume(read);
    }
}

impl Lines {
    pub(super) fn open(file: &Path) -> Result<Self, ImportError> {
        let opened = File::open(file).map_err(|source| ImportError::Disk { file: file.to_owned(), source })?;
        Ok(Self { file: file.to_owned(), reader: BufReader::with_capacity(1 << 20, opened), line: 0, buffer: String::new() })
    }

    /// Up to so many sections with their line numbers; none at the end.
    pub(super) fn batch(&mut self, most: usize, seen: &mut HashMap<u128, usize>) -> Result<Vec<(usize, Section)>, ImportError> {
        let mut batch = Vec::with_capacity(most);
        while batch.len() < most {
            let Some(section) = self.next(seen)? else { break };
            batch.push((self.line, section));
        }
        Ok(batch)
    }

    fn next(&mut self, seen: &mut HashMap<u128, usize>) -> Result<Option<Section>, ImportError> {
        loop {
            self.buffer.clear();
            self.line += 1;
            let read = self.reader.read_line(&mut self.buffer).map_err(|error| match error.kind() {
                std::io::ErrorKind::InvalidData => self.wrong("not UTF-8".to_owned()),
                _ => ImportError::Disk { file: self.file.clone(), source: error },
            })?;
            if read == 0 {
                return Ok(None);
            }
            if read > LONGEST {
                return Err(self.wrong(format!("{read} bytes, more than {LONGEST}")));
            }
            if !self.buffer.trim().is_empty() {
                return self.section(seen).map(Some);
            }
        }
    }

    fn section(&self, seen: &mut HashMap<u128, usize>) -> Result<Section, ImportError> {
        let section: Section = serde_json::from_str(&self.buffer).map_err(|error| self.wrong(fault(&self.buffer, &error)))?;
        for (field, text) in [("id", &section.id), ("text", &section.text)] {
            if text.trim().is_empty() {
                return Err(self.wrong(format!("field `{field}` is empty")));
            }
        }
        if section.effective_until.is_some_and(|until| until < section.effective_from) {
            return Err(self.wrong("field `effective_until` is before `effective_from`".to_owned()));
        }
        let mut short = [0u8; 16];
        short.copy_from_slice(&blake3::hash(section.id.as_bytes()).as_bytes()[..16]);
        if let Some(first) = seen.insert(u128::from_le_bytes(short), self.line) {
            return Err(self.wrong(format!("field `id`: {:?} stands in line {first} already", section.id)));
        }
        Ok(section)
    }

    fn wrong(&self, reason: String) -> ImportError {
        ImportError::Line { file: self.file.clone(), line: self.line, reason }
    }
}

/// Finds the field that a failed line fails at.
fn fault(line: &str, error: &serde_json::Error) -> String {
    let Ok(serde_json::Value::Object(fields)) = serde_json::from_str(line) else {
        return format!("not a JSON object: {error}");
    };
    for name in FIELDS {
        let value = fields.get(name);
        let problem = match (name, value) {
            ("effective_until", None | Some(serde_json::Value::Null)) => None,
            (_, None) => Some("is missing".to_owned()),
            (_, Some(serde_json::Value::String(text))) => match name {
                "language" => text.parse::<Language>().err().map(|error| error.to_string()),
                "effective_from" | "effective_until" => text.parse::<Day>().err().map(|error| error.to_string()),
                _ => None,
            },
            (_, Some(other)) => Some(format!("is not a text: {other}").chars().take(80).collect()),
        };
        if let Some(problem) = problem {
            return format!("field `{name}`: {problem}");
        }
    }
    error.to_string()
}
