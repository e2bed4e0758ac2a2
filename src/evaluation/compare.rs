//! An earlier run beside this one: figures per language and the questions that changed. Knows nothing of how a comparison is printed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Figures, Judged, Row};
use crate::language::Language;

/// What is kept of an earlier run.
pub enum Earlier {
    /// What became of each question (`--details`).
    Details(Vec<Judged>),
    /// The figures alone (`--json`).
    Summary(Box<Figures>),
}

/// Why an earlier run cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum EarlierError {
    /// The file cannot be read.
    #[error("{path}: {source}")]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A line is not of the right form.
    #[error("{path}:{line}: neither details nor figures of an evaluation: {reason}")]
    Form {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
}

impl Earlier {
    /// Reads the file of an earlier run.
    pub fn read(path: &Path) -> Result<Self, EarlierError> {
        let text = fs::read_to_string(path).map_err(|source| EarlierError::Disk { path: path.to_owned(), source })?;
        if let Ok(figures) = serde_json::from_str::<Figures>(&text) {
            return Ok(Self::Summary(Box::new(figures)));
        }
        let form = |line: usize, error: &serde_json::Error| EarlierError::Form { path: path.to_owned(), line: line + 1, reason: error.to_string() };
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let details = lines.map(|(at, line)| serde_json::from_str(line).map_err(|error| form(at, &error))).collect::<Result<Vec<Judged>, _>>()?;
        if details.is_empty() {
            return Err(EarlierError::Form { path: path.to_owned(), line: 1, reason: "the file is empty".to_owned() });
        }
        Ok(Self::Details(details))
    }
}

/// A question that came out otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its name.
    pub id: String,
    /// Its text.
    pub text: String,
    /// How it came out before, and now.
    pub before: String,
    /// How it comes out now.
    pub now: String,
}

/// Two runs side by side.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// Over all questions: before and now.
    pub all: [Row; 2],
    /// Per language that both have.
    pub languages: BTreeMap<Language, [Row; 2]>,
    /// What was right and is not any more.
    pub worse: Vec<Change>,
    /// What was not right and is now.
    pub better: Vec<Change>,
    /// Questions that only one of the runs has; they are in no figure.
    pub unmatched: usize,
}

impl Comparison {
    /// This run beside an earlier one. With details, over the questions that both have.
    pub fn of(earlier: &Earlier, now: &[Judged]) -> Self {
        match earlier {
            Earlier::Summary(figures) => Self::of_figures(figures, &Figures::of(now), Vec::new(), Vec::new(), 0),
            Earlier::Details(before) => Self::of_details(before, now),
        }
    }

    fn of_details(before: &[Judged], now: &[Judged]) -> Self {
        let of_id: BTreeMap<&str, &Judged> = before.iter().map(|each| (each.id.as_str(), each)).collect();
        let pairs: Vec<(&Judged, &Judged)> = now.iter().filter_map(|each| of_id.get(each.id.as_str()).map(|old| (*old, each))).collect();
        let both: BTreeSet<&str> = pairs.iter().map(|(_, each)| each.id.as_str()).collect();
        let only = |of: &[Judged]| of.iter().filter(|each| both.contains(each.id.as_str())).cloned().collect::<Vec<_>>();
        let changes = |was: bool| pairs.iter().filter(|(old, new)| good(old) == was && good(new) != was).map(|(old, new)| change(old, new)).collect();
        let unmatched = before.len() + now.len() - 2 * both.len();
        Self::of_figures(&Figures::of(&only(before)), &Figures::of(&only(now)), changes(true), changes(false), unmatched)
    }

    fn of_figures(before: &Figures, now: &Figures, worse: Vec<Change>, better: Vec<Change>, unmatched: usize) -> Self {
        let both = before.languages.iter().filter_map(|(language, old)| Some((*language, [old.clone(), now.languages.get(language)?.clone()])));
        Self { all: [before.all.clone(), now.all.clone()], languages: both.collect(), worse, better, unmatched }
    }
}

/// Whether a question came out as it should.
pub(super) fn good(judged: &Judged) -> bool {
    if judged.refuse { !judged.answered } else { judged.right && judged.wrong.is_empty() && judged.expired == 0 && judged.language_right }
}

fn change(before: &Judged, now: &Judged) -> Change {
    Change { id: now.id.clone(), text: now.text.clone(), before: told(before), now: told(now) }
}

/// How a question came out, in a few words.
fn told(judged: &Judged) -> String {
    let mut told = judged.outcome.clone();
    if !judged.refuse {
        told.push_str(&judged.rank.map_or_else(|| ", not found".to_owned(), |rank| format!(", rank {rank}")));
    }
    for (what, values) in [("lacks", &judged.lacking), ("wrong", &judged.wrong)] {
        if judged.answered && !values.is_empty() {
            let _ = write!(told, ", {what} {}", values.join(" and "));
        }
    }
    if !judged.language_right && judged.answered {
        told.push_str(", other language");
    }
    told
}

#[cfg(test)]
mod tests {
    use super::super::tests::judged;
    use super::*;

    fn written(results: &[Judged]) -> Earlier {
        let file = tempfile::NamedTempFile::new().expect("a file");
        let lines: Vec<String> = results.iter().map(|result| serde_json::to_string(result).expect("JSON")).collect();
        fs::write(file.path(), lines.join("\n")).expect("written");
        Earlier::read(file.path()).expect("an earlier run")
    }

    #[test]
    fn a_run_equals_itself() {
        let run = [judged("a", false, true, 3.0), judged("b", true, false, f32::NEG_INFINITY)];
        let comparison = Comparison::of(&written(&run), &run);
        assert!(comparison.worse.is_empty() && comparison.better.is_empty() && comparison.unmatched == 0);
        assert_eq!(comparison.all[0].to_refuse, comparison.all[1].to_refuse);
    }

    #[test]
    fn what_changed_is_named_with_how() {
        let before = [judged("a", false, true, 3.0), judged("b", true, true, 1.0), judged("gone", false, true, 1.0)];
        let mut wrong = judged("a", false, true, 3.0);
        wrong.right = false;
        wrong.rank = None;
        wrong.lacking = vec!["30 days".to_owned()];
        let now = [wrong, judged("b", true, false, -1.0), judged("new", false, true, 1.0)];
        let comparison = Comparison::of(&written(&before), &now);
        assert_eq!(comparison.worse.iter().map(|change| change.id.as_str()).collect::<Vec<_>>(), ["a"]);
        assert_eq!((comparison.worse[0].before.as_str(), comparison.worse[0].now.as_str()), ("answered, rank 1", "answered, not found, lacks 30 days"));
        assert_eq!(comparison.better.iter().map(|change| change.id.as_str()).collect::<Vec<_>>(), ["b"]);
        assert_eq!((comparison.unmatched, comparison.all[0].questions), (2, 1));
    }

    #[test]
    fn figures_alone_can_be_compared_too_and_anything_else_is_refused() {
        let run = [judged("a", false, true, 3.0)];
        let file = tempfile::NamedTempFile::new().expect("a file");
        fs::write(file.path(), serde_json::to_string_pretty(&Figures::of(&run)).expect("JSON")).expect("written");
        let earlier = Earlier::read(file.path()).expect("figures");
        assert_eq!(Comparison::of(&earlier, &run).languages.len(), 1);
        for nothing in ["", "{}", "[1]", "text"] {
            fs::write(file.path(), nothing).expect("written");
            assert!(matches!(Earlier::read(file.path()), Err(EarlierError::Form { line: 1, .. })), "{nothing:?}");
        }
    }
}
