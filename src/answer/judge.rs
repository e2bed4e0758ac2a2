//! Whether the evidence is good enough to answer from. Knows nothing of how answers are worded.
//!
//! One threshold on one cosine is wrong: cosines shift with the pair of languages and tell whether the topic is right, not whether the answer is
//! there. So several signs are weighed; the weights are fitted on practice questions (`scripts/calibrate`).

use serde::Serialize;

use super::question::{gives_case_number, length};
use super::retrieve::{Candidate, Evidence};
use super::unlawful;
use super::weights::{JUDGE, JUDGE_BIAS};
use super::{Ask, Context, danger, elsewhere};
use crate::index::Index;
use crate::knowledge::BesideOutcome;
use crate::language::Language;

/// What speaks for and against an answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Signs {
    /// The best candidate's closest wording, less 0.5.
    pub wording: f32,
    /// The mean of its three closest wordings, less 0.5.
    pub wordings: f32,
    /// Cosine with the closest matter beside that is no danger and no wish to break the law, less 0.5.
    pub beside: f32,
    /// Mean cosine with the closest wordings of such matters, less 0.5.
    pub around: f32,
    /// The share of the closest wordings, of sections and of such matters, that belong to sections.
    pub votes: f32,
    /// The best candidate's text, less the mean of its language.
    pub text: f32,
    /// Its closest sentence, less 0.5.
    pub sentence: f32,
    /// Its score less the mean of the next nine.
    pub lead: f32,
    /// Its words' share: 1 if it is the best by words.
    pub words: f32,
    /// The logarithm of how many words the question has: people tell the counter their case, and ask others in a few words.
    pub length: f32,
    /// 1 if the question gives the number of a case or document.
    pub case_number: f32,
    /// 1 if there are wordings in the question's language: cosines across languages are lower.
    pub own: f32,
    /// By how much the closest wording of a section is closer than that of a matter beside, of those in the question's language; 0 if there are none.
    pub own_lead: f32,
    /// 1 if the question asks how to do what the law forbids.
    pub unlawful: f32,
    /// 1 if it names another country as one that is gone to or lived in.
    pub abroad: f32,
    /// 1 if it names another country's office, benefit, tax or paper.
    pub elsewhere: f32,
}

impl Signs {
    fn list(&self) -> [f32; 16] {
        [
            self.wording,
            self.wordings,
            self.beside,
            self.around,
            self.votes,
            self.text,
            self.sentence,
            self.lead,
            self.words,
            self.length,
            self.case_number,
            self.own,
            self.own_lead,
            self.unlawful,
            self.abroad,
            self.elsewhere,
        ]
    }
}

/// What the words of a question say by themselves, whatever it comes close to.
#[derive(Debug, Clone, Copy)]
pub struct Said {
    danger: bool,
    unlawful: bool,
    elsewhere: bool,
}

impl Said {
    pub(super) fn of(ask: &Ask) -> Self {
        let turn = wanted_now(ask);
        Self { danger: danger::told(turn), unlawful: unlawful::wished(turn), elsewhere: elsewhere::named(turn) }
    }
}

/// What a turn leans on may speak of penalties or of a case; what is wanted now stands in the turn.
fn wanted_now(ask: &Ask) -> &str {
    let leans = ask.context.as_ref().filter(|context| context.leans);
    leans.map_or(&ask.question, |context| &context.turn).as_str()
}

/// What the judge decided.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Judgement {
    /// The signs.
    pub(super) signs: Signs,
    /// Weighed signs: above zero speaks for an answer.
    pub(super) balance: f32,
    /// The matter beside that the question is about, if it is.
    pub(super) beside: Option<usize>,
    /// Whether somebody is in danger by the words of the question.
    pub(super) in_danger: bool,
}

fn closest_own(evidence: &Evidence) -> f32 {
    evidence.candidates.iter().map(|candidate| candidate.features.own_wording).fold(0.0, f32::max)
}

/// Whether a place belongs to a guide that helps in some danger.
fn helps(index: &Index, candidate: &Candidate) -> bool {
    let guide = index.places.get(candidate.place).map(|place| place.guide.as_str());
    let urgent = index.knowledge.beside.iter().filter(|matter| matter.outcome == BesideOutcome::Urgent);
    urgent.filter_map(|matter| matter.section.as_ref()).any(|section| Some(section.guide.as_str()) == guide)
}

fn belongs(index: &Index, candidate: &Candidate, guides: &[String]) -> bool {
    index.places.get(candidate.place).is_some_and(|place| guides.contains(&place.guide))
}

/// What it speaks for an answer that a turn leans on a question that had one; and that it names no matter of its own beside.
const LEANS: f32 = 1.5;
const HOLLOW: f32 = 4.0;

/// The share of the closest wordings that belong to sections, from which a danger that no word tells of is doubtful.
const DOUBTFUL_DANGER: f32 = 0.25;

/// The cosine from which a turn of a conversation is close to a danger.
const NEAR: f32 = 0.58;

/// Weighs the evidence.
pub(super) fn judge(index: &Index, evidence: &Evidence, ask: &Ask, language: Language) -> Judgement {
    let question = ask.question.as_str();
    let leans = ask.context.as_ref().filter(|context| context.leans);
    let said = evidence.said;
    let Some(best) = evidence.candidates.first() else {
        return Judgement { signs: Signs::default(), balance: f32::NEG_INFINITY, beside: None, in_danger: said.danger };
    };
    let next = &evidence.candidates[1..evidence.candidates.len().min(10)];
    let mean = next.iter().map(|candidate| candidate.score).sum::<f32>() / next.len().max(1) as f32;
    let signs = Signs {
        wording: best.features.wording - 0.5,
        wordings: best.features.wordings - 0.5,
        beside: evidence.beside.other.cosine - 0.5,
        around: evidence.beside.other.around - 0.5,
        votes: evidence.beside.other.votes,
        text: best.features.text,
        sentence: best.features.sentence - 0.5,
        lead: if next.is_empty() { 0.0 } else { best.score - mean },
        words: best.features.words,
        length: length(question).ln_1p(),
        case_number: f32::from(gives_case_number(wanted_now(ask))),
        own: f32::from(index.knows_wordings_in(language)),
        own_lead: if evidence.beside.other.own > 0.0 { closest_own(evidence) - evidence.beside.other.own } else { 0.0 },
        unlawful: f32::from(said.unlawful),
        abroad: f32::from(evidence.named.abroad),
        elsewhere: f32::from(said.elsewhere),
    };
    let balance = signs.list().iter().zip(JUDGE).map(|(sign, weight)| sign * weight).sum::<f32>() + JUDGE_BIAS;
    let speaks_for_itself = signs.unlawful > 0.0 || signs.case_number > 0.0;
    let has_answer = leans.is_some_and(|context| !context.guides.is_empty());
    let is_hollow = ask.context.as_ref().is_some_and(Context::is_hollow) && !speaks_for_itself;
    let balance = balance
        + match has_answer && !speaks_for_itself {
            true if is_hollow => HOLLOW,
            true => LEANS,
            false => 0.0,
        };
    // In a conversation with an answer, what comes only near a danger is a word on that answer.
    let is_far =
        |matter: &usize| index.is_urgent(*matter) && evidence.beside.cosine < NEAR && ask.context.as_ref().is_some_and(|context| !context.guides.is_empty());
    let matter = evidence.beside.matter.filter(|matter| evidence.beside.votes < 0.5 && !is_far(matter) && !is_hollow);
    // Whoever is in danger gets what helps, unless a guide that is there for it answers anyway.
    let in_danger = said.danger;
    let danger = evidence.beside.danger.filter(|_| in_danger && !(balance > 0.0 && helps(index, best)));
    // What only sounds like an emergency may be none: where a guide answers, its answer is given with the emergency text before it.
    let answers_before = ask.context.as_ref().is_some_and(|context| belongs(index, best, &context.guides));
    let doubtful = answers_before || evidence.beside.votes >= DOUBTFUL_DANGER;
    let sounds_urgent = danger.is_none() && balance > 0.0 && doubtful && matter.is_some_and(|matter| index.is_urgent(matter));
    let beside = danger.or(matter.filter(|_| !sounds_urgent));
    Judgement { signs, balance, beside, in_danger: in_danger || sounds_urgent }
}
