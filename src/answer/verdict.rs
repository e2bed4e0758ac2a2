//! Whether an answer begins with yes or no: where people ask the same in other words, and one word answers them. Knows nothing of what sections say.

use std::collections::BTreeSet;

use super::retrieve::Evidence;
use super::whether::{Asked, Whether};
use crate::index::{Index, Wording};
use crate::knowledge::Verdict;
use crate::language::Language;
use crate::quantity::{Decimal, stated};
use crate::terms::fold;

/// Cosine from which a wording that asks whether one must or may do something answers a question that asks this too.
const NEAR: f32 = 0.62;

/// The same where no such word tells what is asked, but the question plainly asks for yes or no; and where several tell it.
const OTHER: f32 = 0.75;

/// The same where nothing tells that yes or no is asked for: the model hardly tells "is it so" from "what is it".
const UNTOLD: f32 = 0.9;

/// The same for a wording of another section than the one that answers first, one of the first [`AMONG`].
const SAME: f32 = 0.81;
const AMONG: usize = 3;

/// How much closer a wording must be that speaks of no number where the question does.
const NUMBERED: f32 = 0.1;

/// How far behind the closest wording one of the other word still has a say, in cosines.
const WITHIN: f32 = 0.05;

/// The word that answers, where the closest wording has one, is of a section that answers, and asks the same or the contrary.
///
/// The measures were set on questions of the question set, practice and the fifth blind round that have a word: of 299 a sixth get it, none the wrong one.
pub(super) fn of(index: &Index, evidence: &Evidence, place: usize, question: &str, language: Language) -> Option<Verdict> {
    let matter = Matter::of(index, question, language)?;
    let mut best = [(Verdict::Yes, f32::MIN, f32::MAX), (Verdict::No, f32::MIN, f32::MAX)];
    for (rank, own) in evidence.candidates.iter().map(|candidate| candidate.place).enumerate() {
        let bound = match rank {
            _ if own == place => matter.bound(),
            ..AMONG => matter.bound().max(SAME),
            _ => f32::MAX,
        };
        let wordings = index.places.get(own).into_iter().flat_map(|place| &place.wordings);
        for wording in wordings.filter(|wording| wording.language == language) {
            let Some((verdict, cosine)) = matter.answered_by(index, evidence, wording) else { continue };
            let best = &mut best[usize::from(verdict == Verdict::No)];
            if cosine > best.1 {
                *best = (verdict, cosine, bound);
            }
        }
    }
    best.sort_by(|one, other| other.1.total_cmp(&one.1));
    let [(verdict, cosine, bound), (_, against, _)] = best;
    (cosine >= bound && cosine - against >= WITHIN).then_some(verdict)
}

/// What a question for yes or no is about, as far as its words tell what the model hardly does.
struct Matter {
    language: Language,
    asked: Asked,
    numbers: BTreeSet<Decimal>,
    codes: BTreeSet<String>,
    countries: BTreeSet<u16>,
}

impl Matter {
    fn of(index: &Index, text: &str, language: Language) -> Option<Self> {
        let asked = Asked::read(language, text)?;
        Some(Self { language, asked, numbers: stated(text), codes: codes(text), countries: index.names.countries_in(text) })
    }

    /// The least cosine of a wording that answers.
    fn bound(&self) -> f32 {
        match self.asked.whether {
            Whether::Other if !self.asked.plainly => UNTOLD,
            Whether::Other | Whether::Unclear => OTHER,
            _ => NEAR,
        }
    }

    /// The word by which a wording's answers this question, and how close it is, where they are about the same.
    fn answered_by(&self, index: &Index, evidence: &Evidence, wording: &Wording) -> Option<(Verdict, f32)> {
        let (text, verdict) = wording.answered.as_ref()?;
        let cosine = wording.vector.cosine(&evidence.probe);
        // What is far off neither answers nor speaks against what does.
        if cosine < NEAR - WITHIN {
            return None;
        }
        let other = Self::of(index, text, self.language)?;
        if !other.numbers.is_subset(&self.numbers) || other.codes != self.codes || other.countries != self.countries {
            return None;
        }
        let verdict = if other.asked.is_like(self.asked) {
            *verdict
        } else if other.asked.is_contrary_to(self.asked) {
            verdict.contrary()
        } else {
            return None;
        };
        Some((verdict, if other.numbers == self.numbers { cosine } else { cosine - NUMBERED }))
    }
}

/// Letters that name visas, as X1 and Z do.
fn codes(text: &str) -> BTreeSet<String> {
    let is_code = |word: &&str| matches!(word.as_bytes(), [b'A'..=b'Z'] | [b'A'..=b'Z', b'0'..=b'9']) && *word != "I";
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(is_code).map(str::to_owned).collect()
}

/// What Chinese answers repeat of the question, since it has no one word for yes and no: `may`, `need`, `have` or nothing.
pub(super) fn repeated(question: &str) -> &'static str {
    let folded = fold(question);
    let has = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    if has(&["可以", "能", "可不可", "行不行", "行吗", "准许", "允许"]) {
        "may"
    } else if has(&["要", "需", "必须", "用不用", "得"]) {
        "need"
    } else if has(&["有"]) {
        "have"
    } else {
        "other"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_visas_are_codes() {
        assert_eq!(codes("M签能直接换Z签吗, or X1? I think"), ["M", "X1", "Z"].map(str::to_owned).into());
        assert_eq!(codes("can I work at the ABC"), BTreeSet::new());
    }

    #[test]
    fn chinese_answers_repeat_the_verb() {
        for (question, verb) in [("签证到期可以晚走吗", "may"), ("要不要登记", "need"), ("有宽限期吗", "have"), ("登记是免费的吧", "other")]
        {
            assert_eq!(repeated(question), verb, "{question}");
        }
    }
}
