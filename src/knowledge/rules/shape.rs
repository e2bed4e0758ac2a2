//! Whether a tree can be walked: each path ends on a leaf, none runs in a circle, nothing stands beside the paths. Knows nothing of texts and sections.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Fault;
use super::super::markdown::is_name;
use super::{Placed, PlacedTree};
use crate::rules::{NationalityList, Node, Tree};

/// Tells what keeps a tree from being walked.
pub(super) fn check(at: &Placed<PlacedTree>, lists: &BTreeMap<String, NationalityList>, faults: &mut Vec<Fault>) {
    let PlacedTree { tree, lines } = &at.value;
    let mut tell = |name: &str, reason: String| faults.push(Fault::of(&at.file, name, reason).at(lines.get(name).copied().unwrap_or(at.line)));
    let known = |name: &str| tree.nodes.contains_key(name) || tree.leaves.contains_key(name);
    if !is_name(&tree.name) {
        tell("name", "a tree's file is named in lower case words joined by hyphens".to_owned());
    }
    if !known(&tree.first) {
        tell("first", format!("no node or leaf is named {}", tree.first));
    }
    for (name, node) in &tree.nodes {
        for to in node.next().into_iter().filter(|to| !known(to)) {
            tell(name, format!("leads to {to}, which is no node or leaf"));
        }
        match node {
            Node::Question { choices, assumed, .. } => {
                if let Some(assumed) = assumed.as_ref().filter(|assumed| choices.iter().all(|choice| choice.name != **assumed)) {
                    tell(name, format!("assumes {assumed:?}, which is no choice"));
                }
                for (place, choice) in choices.iter().enumerate() {
                    if !is_name(&choice.name) || choices[..place].iter().any(|other| other.name == choice.name) {
                        tell(name, format!("the choice {:?} needs a name of its own, in lower case words joined by hyphens", choice.name));
                    }
                }
            }
            Node::Nationality { list, open, .. } => match lists.get(list) {
                None => tell(name, format!("no sound list of nationalities is named {list}")),
                Some(list) if list.can_be_open() != open.is_some() => {
                    tell(
                        name,
                        format!(
                            "{} can{} leave a country open: `open` is {} here",
                            list.name,
                            if open.is_some() { "not" } else { "" },
                            if open.is_some() { "not used" } else { "needed" }
                        ),
                    );
                }
                Some(_) => {}
            },
        }
    }
    let reached = reached(tree);
    for name in tree.nodes.keys().chain(tree.leaves.keys()).filter(|name| !reached.contains(name.as_str())) {
        tell(name, "no path leads here".to_owned());
    }
    if let Some(name) = circle(tree, &tree.first, &mut Vec::new(), &mut BTreeSet::new()) {
        tell(&name, "a path comes back here: a tree has no circles".to_owned());
    }
}

/// All that can be come to from the first node.
fn reached(tree: &Tree) -> BTreeSet<&str> {
    let mut reached = BTreeSet::new();
    let mut ahead = vec![tree.first.as_str()];
    while let Some(name) = ahead.pop() {
        if reached.insert(name) {
            ahead.extend(tree.nodes.get(name).into_iter().flat_map(Node::next));
        }
    }
    reached
}

/// A node that a path comes back to.
fn circle<'t>(tree: &'t Tree, at: &'t str, path: &mut Vec<&'t str>, done: &mut BTreeSet<&'t str>) -> Option<String> {
    if path.contains(&at) {
        return Some(at.to_owned());
    }
    if done.contains(at) {
        return None;
    }
    path.push(at);
    let found = tree.nodes.get(at).into_iter().flat_map(Node::next).find_map(|next| circle(tree, next, path, done));
    path.pop();
    done.insert(at);
    found
}
