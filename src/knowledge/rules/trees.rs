//! Decision trees as they stand in files. Knows nothing of guides, and not whether a tree can be walked.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::super::Fault;
use super::super::markdown::{is_name, line_of};
use super::{Placed, PlacedTree, Wrong, cited, field_of, wrong};
use crate::language::Language;
use crate::rules::{Choice, Leaf, Node, SectionRef, Tree, Words};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TreeFile {
    title: Words,
    #[serde(default)]
    asked: BTreeMap<Language, Vec<String>>,
    first: String,
    #[serde(default)]
    node: Vec<Spanned<NodeEntry>>,
    #[serde(default)]
    leaf: Vec<Spanned<LeafEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NodeEntry {
    name: String,
    ask: Option<Words>,
    #[serde(default)]
    choice: Vec<ChoiceEntry>,
    assumed: Option<String>,
    list: Option<String>,
    listed: Option<String>,
    unlisted: Option<String>,
    open: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChoiceEntry {
    name: String,
    to: String,
    #[serde(default)]
    text: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeafEntry {
    name: String,
    section: Option<SectionRef>,
    #[serde(default)]
    also: Vec<SectionRef>,
    text: Words,
}

impl NodeEntry {
    fn into_node(self) -> Result<Node, Wrong> {
        match self {
            NodeEntry { ask: Some(_), choice, list: None, .. } if choice.is_empty() => wrong("choice", "a question without choices"),
            NodeEntry { ask: Some(ask), choice, assumed, list: None, listed: None, unlisted: None, open: None, .. } => {
                let choices = choice.into_iter().map(|entry| Choice { name: entry.name, text: entry.text, to: entry.to }).collect();
                Ok(Node::Question { ask, choices, assumed })
            }
            NodeEntry { ask: None, choice, list: Some(list), listed: Some(listed), unlisted: Some(unlisted), open, assumed: None, .. } if choice.is_empty() => {
                Ok(Node::Nationality { list, listed, unlisted, open })
            }
            _ => wrong("node", "a node has `ask` and choices, or `list` with `listed`, `unlisted` and perhaps `open`"),
        }
    }
}

/// A tree is read as a whole: with a part of it missing, a path would end nowhere.
pub(super) fn read(file: &Path, name: &str, source: &str, faults: &mut Vec<Fault>) -> Option<Placed<PlacedTree>> {
    let entries: TreeFile = match toml::from_str(source) {
        Ok(entries) => entries,
        Err(error) => {
            let line = error.span().map_or(1, |span| line_of(source, span.start));
            let key = source.lines().nth(line - 1).and_then(|text| text.split_once('=')).map(|(key, _)| key.trim().to_owned());
            let field = key.unwrap_or_else(|| field_of(error.message()));
            faults.push(Fault::of(file, field, error.message().to_owned()).at(line));
            return None;
        }
    };
    let before = faults.len();
    let mut tree =
        Tree { name: name.to_owned(), title: entries.title, asked: entries.asked, first: entries.first, nodes: BTreeMap::new(), leaves: BTreeMap::new() };
    let mut lines = BTreeMap::new();
    let mut place = |own: &str, line: usize, faults: &mut Vec<Fault>| {
        if !is_name(own) {
            faults.push(Fault::of(file, own, "is named in lower case words joined by hyphens").at(line));
        } else if lines.insert(own.to_owned(), line).is_some() {
            faults.push(Fault::of(file, own, "the name occurs twice").at(line));
        }
    };
    for entry in entries.node {
        let line = line_of(source, entry.span().start);
        let entry = entry.into_inner();
        let own = entry.name.clone();
        place(&own, line, faults);
        match entry.into_node() {
            Ok(node) => drop(tree.nodes.insert(own, node)),
            Err((field, reason)) => faults.push(Fault::of(file, format!("{own}.{field}"), reason).at(line)),
        }
    }
    for entry in entries.leaf {
        let line = line_of(source, entry.span().start);
        let LeafEntry { name: own, section, also, text } = entry.into_inner();
        place(&own, line, faults);
        match cited(section) {
            Ok(section) => drop(tree.leaves.insert(own, Leaf { section, also, text })),
            Err((field, reason)) => faults.push(Fault::of(file, format!("{own}.{field}"), reason).at(line)),
        }
    }
    (faults.len() == before).then(|| Placed { file: file.to_owned(), line: 1, value: PlacedTree { tree, lines } })
}
