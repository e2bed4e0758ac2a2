//! Reads one language file of a guide into its sections. Knows nothing of the other languages or of the edition.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde::Deserialize;

use super::fault::Fault;
use super::sentences;
use crate::language::Language;

/// A guide's text in one language.
#[derive(Debug, Clone)]
pub struct Text {
    /// Its language.
    pub language: Language,
    /// The first heading.
    pub title: String,
    /// Short names of the edition's key facts.
    pub labels: BTreeMap<String, String>,
    /// The sections in reading order.
    pub sections: Vec<Section>,
}

/// The unit of retrieval and citation: what stands under one anchor.
#[derive(Debug, Clone)]
pub struct Section {
    /// Permanent name, the same in every language.
    pub anchor: String,
    /// The heading.
    pub title: String,
    /// The body as written.
    pub markdown: String,
    /// The body without marks: a line per paragraph or list item.
    pub plain: String,
    /// Paragraphs and list items in order.
    pub blocks: Vec<Block>,
    /// Line of the heading in its file.
    pub line: usize,
}

/// A paragraph or an item of a list.
#[derive(Debug, Clone)]
pub struct Block {
    /// Its text without marks.
    pub text: String,
    /// Its sentences; each is part of the text.
    pub sentences: Vec<String>,
    /// Whether it is an item of a list.
    pub item: bool,
}

impl Text {
    /// The section of an anchor.
    pub fn section(&self, anchor: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.anchor == anchor)
    }
}

impl Section {
    /// Hash of heading and body: what translations are confirmed against.
    pub fn hash(&self) -> String {
        let text = format!("{}\n{}", self.title, self.markdown.trim());
        blake3::hash(text.as_bytes()).to_hex()[..16].to_owned()
    }

    /// All sentences in reading order.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().flat_map(|block| block.sentences.iter().map(String::as_str))
    }

    /// Items of its lists, one text each.
    pub fn items(&self) -> impl Iterator<Item = String> {
        self.blocks.iter().filter(|block| block.item).map(|block| block.text.clone())
    }

    /// What is embedded: heading and body.
    pub fn passage(&self) -> String {
        format!("{}\n{}", self.title, self.plain)
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Front {
    #[serde(default)]
    labels: BTreeMap<String, String>,
}

/// Reads a language file.
///
/// Returns the sections that are sound and the faults of the rest; a file without a single sound section gives no text.
pub fn read(file: &Path, language: Language, source: &str) -> (Option<Text>, Vec<Fault>) {
    let mut faults = Vec::new();
    let (front, body, first_line) = match front_matter(file, source) {
        Ok(parts) => parts,
        Err(fault) => {
            faults.push(fault);
            return (None, faults);
        }
    };
    let mut reader = Reader { file, source: body, first_line, title: String::new(), sections: Vec::new(), faults: Vec::new() };
    reader.read();
    faults.append(&mut reader.faults);
    if reader.title.is_empty() {
        faults.push(Fault::of(file, "title", "the file lacks a first heading `# …`").at(first_line));
    }
    let text = (!reader.sections.is_empty()).then_some(Text { language, title: reader.title, labels: front.labels, sections: reader.sections });
    (text, faults)
}

fn front_matter<'a>(file: &Path, source: &'a str) -> Result<(Front, &'a str, usize), Fault> {
    let Some(rest) = source.strip_prefix("+++\n") else {
        return Ok((Front::default(), source, 1));
    };
    let Some(end) = rest.find("\n+++\n") else {
        return Err(Fault::of(file, "labels", "the part between +++ lines is not closed").at(1));
    };
    let front = toml::from_str(&rest[..=end]).map_err(|error| {
        let line = error.span().map_or(1, |span| line_of(rest, span.start)) + 1;
        Fault::of(file, "labels", error.message().to_owned()).at(line)
    })?;
    let body = &rest[end + 5..];
    Ok((front, body, source[..source.len() - body.len()].lines().count() + 1))
}

pub(super) fn line_of(text: &str, offset: usize) -> usize {
    text[..offset.min(text.len())].bytes().filter(|b| *b == b'\n').count() + 1
}

struct Reader<'a> {
    file: &'a Path,
    source: &'a str,
    first_line: usize,
    title: String,
    sections: Vec<Section>,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn read(&mut self) {
        let headings = self.headings();
        for (at, heading) in headings.iter().enumerate() {
            let end = headings.get(at + 1).map_or(self.source.len(), |next| next.range.start);
            match heading.level {
                HeadingLevel::H1 => {
                    if self.title.is_empty() {
                        self.title.clone_from(&heading.title);
                    } else {
                        self.fault(heading, "title", "a second heading `# …`");
                    }
                    if !self.source[heading.range.end..end].trim().is_empty() {
                        self.fault(heading, "title", "text before the first section: every text needs an anchor");
                    }
                }
                HeadingLevel::H2 => self.section(heading, end),
                _ => self.fault(heading, "heading", "only `#` and `##` headings are used"),
            }
        }
    }

    fn headings(&self) -> Vec<Heading> {
        let mut headings = Vec::new();
        let mut open: Option<Heading> = None;
        for (event, range) in Parser::new_ext(self.source, Options::ENABLE_HEADING_ATTRIBUTES).into_offset_iter() {
            match event {
                Event::Start(Tag::Heading { level, id, .. }) => {
                    open = Some(Heading { level, anchor: id.map(|id| id.to_string()), title: String::new(), range });
                }
                Event::Text(text) | Event::Code(text) => {
                    if let Some(heading) = &mut open {
                        heading.title.push_str(&text);
                    }
                }
                Event::End(TagEnd::Heading(_)) => headings.extend(open.take()),
                _ => {}
            }
        }
        headings
    }

    fn section(&mut self, heading: &Heading, end: usize) {
        let Some(anchor) = heading.anchor.clone().filter(|anchor| is_name(anchor)) else {
            self.fault(heading, "anchor", "the heading lacks an anchor `{#lower-case-words}`");
            return;
        };
        if self.sections.iter().any(|section| section.anchor == anchor) {
            self.fault(heading, &anchor, "the anchor occurs twice");
            return;
        }
        let markdown = self.source[heading.range.end..end].trim().to_owned();
        let blocks = blocks(&markdown);
        if blocks.is_empty() {
            self.fault(heading, &anchor, "the section is empty");
            return;
        }
        if has_markup(&markdown) {
            self.fault(heading, &anchor, "HTML, images, code and tables are not used in guides");
        }
        let plain = blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n");
        let title = heading.title.trim().to_owned();
        let line = self.line(heading);
        self.sections.push(Section { anchor, title, markdown, plain, blocks, line });
    }

    fn line(&self, heading: &Heading) -> usize {
        line_of(self.source, heading.range.start) + self.first_line - 1
    }

    fn fault(&mut self, heading: &Heading, field: &str, reason: &str) {
        let fault = Fault::of(self.file, field, reason).at(self.line(heading));
        self.faults.push(fault);
    }
}

struct Heading {
    level: HeadingLevel,
    anchor: Option<String>,
    title: String,
    range: Range<usize>,
}

/// Whether a text is a name of a guide, anchor or key fact: lower case words of ASCII letters and digits joined by hyphens.
pub(super) fn is_name(text: &str) -> bool {
    !text.is_empty() && text.len() <= 60 && text.split('-').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

fn has_markup(markdown: &str) -> bool {
    Parser::new(markdown).any(|event| {
        matches!(
            event,
            Event::Html(_) | Event::InlineHtml(_) | Event::Code(_) | Event::Start(Tag::Image { .. } | Tag::CodeBlock(_) | Tag::Table(_) | Tag::HtmlBlock)
        )
    })
}

fn blocks(markdown: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut text = String::new();
    let mut depth = 0usize;
    let mut close = |text: &mut String, item: bool| {
        let sentences = sentences::split(text.trim());
        if !sentences.is_empty() {
            blocks.push(Block { text: text.trim().to_owned(), sentences, item });
        }
        text.clear();
    };
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Item) => {
                close(&mut text, depth > 0);
                depth += 1;
            }
            Event::End(TagEnd::Item) => {
                close(&mut text, true);
                depth = depth.saturating_sub(1);
            }
            Event::End(TagEnd::Paragraph) => close(&mut text, depth > 0),
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    close(&mut text, depth > 0);
    blocks
}
