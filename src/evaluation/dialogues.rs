//! Dialogues → figures: is each turn after the first understood with what was said before, answered from the right section, in the right language.
//! Knows nothing of how a report is printed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::questions::{QuestionsError, Stated, value};
use super::{asked_on, said};
use crate::answer::{AnswerError, Answering, Ask, Context, Outcome, Question, Reply};
use crate::followup::{Heard, Kind, Listener, Memory};
use crate::index::Index;
use crate::language::Language;

/// A dialogue of the set.
#[derive(Debug, Clone)]
pub struct Dialogue {
    /// Unique name.
    pub id: String,
    /// The language that it begins in: the name of its file, behind the last hyphen.
    pub language: Language,
    /// Whether the rules were tuned on it.
    pub practice: bool,
    /// What is said, in order.
    pub turns: Vec<Turn>,
}

/// What the asker says, and what is right after it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// As people type it.
    pub text: String,
    /// Sections of which one must be cited, `guide#anchor`.
    #[serde(default)]
    pub sections: Vec<String>,
    /// What the answer must state.
    #[serde(default)]
    pub states: Vec<String>,
    /// Slots that must be used.
    #[serde(default)]
    pub slots: BTreeMap<String, String>,
    /// The language of the answer, where it is not that of the dialogue.
    pub answers: Option<Language>,
    /// Whether it must not lean on what was said before.
    #[serde(default)]
    pub alone: bool,
    /// Whether it must be refused.
    #[serde(default)]
    pub refuse: bool,
    /// Whether it asks nothing.
    #[serde(default)]
    pub courtesy: bool,
}

/// What became of one turn.
#[derive(Debug, Clone, Serialize)]
pub struct Played {
    /// The dialogue and the number of the turn.
    pub id: String,
    /// The language that the dialogue began in.
    pub language: Language,
    /// Whether the rules were tuned on it.
    pub practice: bool,
    /// As it was typed.
    pub text: String,
    /// What it was taken for.
    pub kind: Kind,
    /// What the index was asked.
    pub question: String,
    /// How it ended.
    pub outcome: String,
    /// The sections that were cited.
    pub cited: BTreeSet<String>,
    /// The language of the answer.
    pub answered_in: Language,
    /// What is wrong; nothing if the turn is right.
    pub faults: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    dialogue: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    turns: Vec<Turn>,
}

/// Reads a folder with one file per language, and those that the rules were tuned on in `practice-LANGUAGE.toml`.
pub fn read(folder: &Path) -> Result<Vec<Dialogue>, QuestionsError> {
    let disk = |path: &Path, source| QuestionsError::Disk { path: path.to_owned(), source };
    let mut files: Vec<PathBuf> = fs::read_dir(folder).map_err(|source| disk(folder, source))?.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "toml"));
    files.sort();
    let mut dialogues: Vec<Dialogue> = Vec::new();
    for path in files {
        let form = |reason: String| QuestionsError::Form { path: path.clone(), reason };
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let code = stem.strip_prefix("practice-");
        let language: Language = code.unwrap_or(stem).parse().map_err(|error| form(format!("{error}")))?;
        let text = fs::read_to_string(&path).map_err(|source| disk(&path, source))?;
        let file: File = toml::from_str(&text).map_err(|error| form(error.to_string()))?;
        for entry in file.dialogue {
            if dialogues.iter().any(|other| other.id == entry.id) {
                return Err(form(format!("{} occurs twice", entry.id)));
            }
            let expects = |turn: &Turn| u8::from(!turn.sections.is_empty()) + u8::from(turn.refuse) + u8::from(turn.courtesy);
            if entry.turns.len() < 2 || entry.turns.iter().skip(1).any(|turn| expects(turn) != 1) {
                return Err(form(format!("{}: each turn behind the first needs either sections, refuse or courtesy", entry.id)));
            }
            dialogues.push(Dialogue { id: entry.id, language, practice: code.is_some(), turns: entry.turns });
        }
    }
    Ok(dialogues)
}

/// Plays all dialogues. Stops at the first failure of an engine.
pub async fn play(answering: &Answering, index: &Index, listener: &Listener, dialogues: &[Dialogue]) -> Result<Vec<Played>, AnswerError> {
    let today = asked_on();
    let now: DateTime = today.date().at(10, 0, 0, 0);
    let mut results = Vec::new();
    for dialogue in dialogues {
        let mut memory = Memory::default();
        let mut prior = dialogue.language;
        for (at, turn) in dialogue.turns.iter().enumerate() {
            let Ok(typed) = Question::new(&turn.text) else { continue };
            let language = answering.language_of_turn(&typed, Some(prior));
            let (heard, next) = memory.hear(listener, typed.as_str(), language, today);
            memory = next;
            prior = language;
            let Ok(question) = Question::new(&heard.question) else { continue };
            let ask = Ask {
                language: Some(language),
                answer_language: heard.answer_language,
                slots: heard.known(),
                context: Context::of(&heard, &typed),
                ..Ask::today(question, today)
            };
            let reply = answering.answer(index, &ask, now).await?;
            if heard.kind != Kind::Courtesy {
                reply.settle(&mut memory, typed.as_str());
            }
            if at > 0 {
                results.push(judged(dialogue, at, turn, &heard, &reply));
            }
        }
    }
    Ok(results)
}

fn judged(dialogue: &Dialogue, at: usize, turn: &Turn, heard: &Heard, reply: &Reply) -> Played {
    let helps = reply.outcome == Outcome::Urgent && !turn.refuse && !turn.courtesy && !reply.citations.is_empty();
    let answered = reply.outcome.is_answer() || helps;
    let cited: BTreeSet<String> = reply.citations.iter().map(|citation| format!("{}#{}", citation.guide, citation.section)).collect();
    let mut faults = Vec::new();
    if turn.refuse || turn.courtesy {
        if answered {
            faults.push("answered".to_owned());
        }
    } else {
        if !answered || !turn.sections.iter().any(|section| cited.contains(section)) {
            faults.push("sections".to_owned());
        }
        let said = said(reply);
        let lacking = |state: &&String| !Stated::is_in(&value(state), &said);
        faults.extend(turn.states.iter().filter(lacking).map(|state| format!("lacks {state}")));
        let wanted = turn.answers.unwrap_or(dialogue.language);
        if answered && reply.language != wanted && reply.notices.iter().all(|notice| notice.kind != "partial_language") {
            faults.push(format!("in {} instead of {wanted}", reply.language));
        }
    }
    // That a refused turn leaned did no harm.
    if turn.alone && reply.leaned.unwrap_or(heard.follows()) && (answered || !turn.refuse) {
        faults.push("leans".to_owned());
    }
    let lacks = turn.slots.iter().filter(|(slot, value)| heard.slots.get(*slot) != Some(*value));
    faults.extend(lacks.map(|(slot, value)| format!("slot {slot} is not {value}")));
    Played {
        id: format!("{}/{}", dialogue.id, at + 1),
        language: dialogue.language,
        practice: dialogue.practice,
        text: turn.text.clone(),
        kind: heard.kind,
        question: heard.question.clone(),
        outcome: reply.outcome.name().to_owned(),
        cited,
        answered_in: reply.language,
        faults,
    }
}

/// Right turns of all turns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// Right turns.
    pub right: usize,
    /// All.
    pub turns: usize,
}

impl Share {
    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { right: self.right + other.right, turns: self.turns + other.turns }
    }

    /// As a number from 0 to 1.
    pub fn value(self) -> f64 {
        if self.turns == 0 { 1.0 } else { self.right as f64 / self.turns as f64 }
    }
}

/// How many turns of each language are right: those held back and those of practice.
pub fn shares(results: &[Played]) -> BTreeMap<Language, (Share, Share)> {
    let mut shares: BTreeMap<Language, (Share, Share)> = BTreeMap::new();
    for result in results {
        let (held, practice) = shares.entry(result.language).or_default();
        let share = if result.practice { practice } else { held };
        share.turns += 1;
        share.right += usize::from(result.faults.is_empty());
    }
    shares
}
