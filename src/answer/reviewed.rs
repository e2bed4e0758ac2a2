//! Answers that a person has checked, served again while nothing that they rest on has changed. Knows nothing of where they are kept or who checked them.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::compose::{all_notices, citation_of, notice, teller};
use super::reply::{Citation, Reply};
use super::{Answering, Ask, Outcome, Question, Slots};
use crate::day::Day;
use crate::index::Index;
use crate::knowledge::{ContactKind, Edition};
use crate::language::Language;
use crate::lock;
use crate::quantised::Quantised;
use crate::terms::is_traditional;
use crate::texts::Texts;

/// The cosine from which another wording counts as the same question; figures, conditions, denials, terms and countries must be the same too.
const SAME: f32 = 0.97;

/// That a person has checked an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Checked {
    /// The day.
    #[schema(value_type = String, format = Date)]
    pub on: Day,
}

/// What was asked, as far as an answer depends on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedAs {
    /// Without personal data.
    pub question: String,
    /// The language that it is asked in.
    pub question_language: Language,
    /// The language that the answer must have.
    pub answer_language: Option<Language>,
    /// `cn` or `cn-shanghai`.
    pub jurisdiction: Option<String>,
    /// What is known of the asker.
    pub slots: Slots,
    /// Whether it is understood without what was said before.
    pub alone: bool,
}

impl AskedAs {
    /// What was asked, if sections answered it.
    pub fn of(ask: &Ask, reply: &Reply) -> Option<Self> {
        if !matches!(reply.outcome, Outcome::Answered | Outcome::PartialLanguage | Outcome::Computed) {
            return None;
        }
        let leans = ask.context.as_ref().is_some_and(|context| context.leans) || reply.leaned == Some(true);
        Some(Self {
            question: ask.question.as_str().to_owned(),
            question_language: reply.question_language,
            answer_language: ask.answer_language,
            jurisdiction: ask.jurisdiction.clone(),
            slots: ask.slots.clone(),
            alone: !leans,
        })
    }

    /// The same question again, by the rules of a day.
    pub fn again(&self, today: Day) -> Option<Ask> {
        let question = Question::new(&self.question).ok()?;
        let Self { answer_language, jurisdiction, slots, question_language, .. } = self.clone();
        Some(Ask { language: Some(question_language), answer_language, jurisdiction, slots, ..Ask::today(question, today) })
    }

    /// What must be alike beside the wording.
    fn group(&self) -> String {
        let traditional = is_traditional(&self.question);
        format!("{}|{:?}|{:?}|{:?}|{traditional}", self.question_language, self.answer_language, self.jurisdiction, self.slots)
    }

    /// What questions that are one have in common: wording, language, place, what is known of the asker.
    pub fn key(&self) -> String {
        format!("{}|{}", self.group(), normal(&self.question))
    }
}

/// A question without what no answer depends on: capitals, marks of a sentence, spaces. Marks within numbers and words stay.
fn normal(question: &str) -> String {
    let signs: Vec<char> = question.to_lowercase().chars().map(|c| if c == '’' { '\'' } else { c }).collect();
    let is_word = |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(|c| c.is_alphanumeric());
    let kept: String = signs
        .iter()
        .enumerate()
        .map(|(at, c)| {
            let is_inside = is_word(at.checked_sub(1)) && is_word(Some(at + 1)) && matches!(c, '.' | ',' | ':' | '\'');
            if is_inside || !"?!.,;:…\"'“”‘«»¿¡。，、；：？！؟،؛".contains(*c) { *c } else { ' ' }
        })
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A section as it was when an answer was confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    guide: String,
    edition: Day,
    section: String,
    language: Language,
    hash: String,
}

/// Why an answer that was confirmed, or is to be, cannot be served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// A section says something else now, or is gone.
    #[error("a section has changed")]
    Changed,
    /// An edition is not in force.
    #[error("an edition is not in force")]
    Ended,
    /// It is understood only together with what was said before.
    #[error("the question leans on what was said before")]
    Leans,
    /// It is an answer that is not given twice alike: an emergency, a question back, a refusal.
    #[error("answers of this kind are not kept")]
    Kind,
}

impl Unfit {
    /// The name in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Ended => "ended",
            Self::Leans => "leans",
            Self::Kind => "kind",
        }
    }
}

/// All that a section gives to an answer, as a hash.
fn sealed(texts: &Texts, edition: &Edition, citation: &Citation) -> String {
    let labels = edition.texts.get(&citation.language).map(|text| &text.labels);
    let facts: Vec<_> = edition
        .key_facts
        .iter()
        .filter(|fact| fact.section == citation.section)
        .map(|fact| (labels.and_then(|labels| labels.get(&fact.name)), texts.quantity(citation.language, &fact.value, fact.bound), &fact.fact, fact.confidence))
        .collect();
    let all = serde_json::json!([
        citation.guide,
        citation.edition,
        citation.section,
        citation.language,
        citation.title,
        citation.heading,
        citation.text,
        citation.authoritative_language,
        citation.authoritative_text,
        facts
    ]);
    blake3::hash(all.to_string().as_bytes()).to_hex().to_string()
}

/// The edition that is in force on a day, if it is the one that is meant.
fn in_force<'a>(index: &'a Index, guide: &str, edition: Day, on: Day) -> Result<&'a Edition, Unfit> {
    let guide = index.knowledge.guides.get(guide).ok_or(Unfit::Changed)?;
    guide.on(on).filter(|found| found.effective_from == edition).ok_or(Unfit::Ended)
}

/// The sections of an answer as they are now, if all of them are as they were when it was given, and in force on a day.
pub fn seals(index: &Index, texts: &Texts, reply: &Reply, on: Day) -> Result<Vec<Seal>, Unfit> {
    let sealed_one = |cited: &Citation| {
        let edition = in_force(index, &cited.guide, cited.edition, on)?;
        let now = citation_of(edition, &cited.section, cited.language).ok_or(Unfit::Changed)?;
        if now.text != cited.text || now.authoritative_text != cited.authoritative_text {
            return Err(Unfit::Changed);
        }
        let Citation { guide, edition: first, section, language, .. } = cited.clone();
        Ok(Seal { guide, edition: first, section, language, hash: sealed(texts, edition, &now) })
    };
    reply.citations.iter().map(sealed_one).collect()
}

/// The sections that were sealed, as they are now: the same, and in force on a day.
pub fn unsealed(index: &Index, texts: &Texts, seals: &[Seal], on: Day) -> Result<Vec<Citation>, Unfit> {
    let unsealed_one = |seal: &Seal| {
        let edition = in_force(index, &seal.guide, seal.edition, on)?;
        let now = citation_of(edition, &seal.section, seal.language).ok_or(Unfit::Changed)?;
        if sealed(texts, edition, &now) == seal.hash { Ok(now) } else { Err(Unfit::Changed) }
    };
    seals.iter().map(unsealed_one).collect()
}

/// Why an answer could not be served again, whatever people think of it.
pub fn unfit(asked: &AskedAs, reply: &Reply) -> Option<Unfit> {
    let is_urgent = reply.is_urgent() || reply.contacts.iter().any(|contact| contact.kind == ContactKind::Emergency);
    let is_kept = matches!(reply.outcome, Outcome::Answered | Outcome::PartialLanguage | Outcome::Computed) && !reply.citations.is_empty() && !is_urgent;
    match () {
        () if !is_kept => Some(Unfit::Kind),
        () if !asked.alone => Some(Unfit::Leans),
        () => None,
    }
}

/// An answer that a person has confirmed.
#[derive(Debug, Clone)]
pub struct Confirmed {
    /// What was asked.
    pub asked: AskedAs,
    /// The answer.
    pub reply: Reply,
    /// What it rests on.
    pub seals: Vec<Seal>,
    /// The day on which it was confirmed.
    pub on: Day,
}

struct Entry {
    confirmed: Confirmed,
    vector: Option<Quantised>,
}

#[derive(Default)]
struct Table {
    entries: Vec<Entry>,
    keys: HashMap<String, usize>,
    groups: HashMap<String, Vec<usize>>,
}

/// The answers that people have confirmed.
#[derive(Default)]
pub(super) struct Reviewed(RwLock<Arc<Table>>);

impl Reviewed {
    fn table(&self) -> Arc<Table> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Texts embedded at once.
const AT_ONCE: usize = 16;

impl Answering {
    /// Serves these confirmed answers from now on, and no others.
    pub async fn review(&self, index: &Index, confirmed: Vec<Confirmed>) {
        let mut vectors = Vec::with_capacity(confirmed.len());
        for some in confirmed.chunks(AT_ONCE) {
            let texts = some.iter().map(|each| each.asked.question.clone()).collect();
            match self.embedder.embed(super::Kind::Query, texts).await {
                Ok(found) => vectors.extend(found.into_iter().map(|vector| Some(Quantised::of(&index.compared(vector))))),
                Err(error) => {
                    tracing::warn!(%error, "checked answers are served for the same wording alone");
                    vectors.extend(some.iter().map(|_| None));
                }
            }
        }
        let mut table = Table::default();
        for (confirmed, vector) in confirmed.into_iter().zip(vectors) {
            let at = table.entries.len();
            table.groups.entry(confirmed.asked.group()).or_default().push(at);
            table.keys.insert(confirmed.asked.key(), at);
            table.entries.push(Entry { confirmed, vector });
        }
        *self.reviewed.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(table);
    }

    /// The confirmed answer to the same question, where there is one that still holds; else the machine's.
    pub(super) async fn checked(&self, index: &Index, ask: &Ask, fresh: Arc<Reply>) -> Arc<Reply> {
        let table = self.reviewed.table();
        if table.entries.is_empty() || ask.explain || fresh.is_urgent() || fresh.degraded {
            return fresh;
        }
        // Where nothing was found there is nothing to lean on either.
        let stands_in = Reply { outcome: Outcome::Answered, ..Reply::told(fresh.outcome, fresh.language, fresh.question_language, String::new(), fresh.as_of) };
        let basis = if fresh.outcome == Outcome::NotFound { &stands_in } else { &*fresh };
        let masked = Ask { question: ask.question.masked(&index.published), ..ask.clone() };
        let Some(asked) = AskedAs::of(&masked, basis).filter(|asked| asked.alone && fresh.leaned != Some(true)) else { return fresh };
        if let Some(entry) = table.keys.get(&asked.key()).and_then(|at| table.entries.get(*at)) {
            return self.served(index, &masked, &entry.confirmed, &fresh, true).map_or(fresh, Arc::new);
        }
        // Another wording: the machine must have found an answer, and in one of the same sections.
        if fresh.outcome == Outcome::NotFound {
            return fresh;
        }
        let Some(group) = table.groups.get(&asked.group()) else { return fresh };
        let near: Vec<&Entry> = group.iter().filter_map(|at| table.entries.get(*at)).filter(|entry| is_near(index, &asked, &entry.confirmed, &fresh)).collect();
        if near.is_empty() {
            return fresh;
        }
        let Ok(vector) = self.vector(index, &masked.question).await else { return fresh };
        let probe = crate::quantised::Probe::of(&vector);
        let cosine = |entry: &&Entry| entry.vector.as_ref().map_or(0.0, |vector| vector.cosine(&probe));
        let best = near.into_iter().map(|entry| (cosine(&entry), entry)).max_by(|one, other| one.0.total_cmp(&other.0));
        let Some((_, entry)) = best.filter(|(cosine, _)| *cosine >= SAME) else { return fresh };
        self.served(index, &masked, &entry.confirmed, &fresh, false).map_or(fresh, Arc::new)
    }

    /// A confirmed answer as it is told now; none where it does not hold any more.
    fn served(&self, index: &Index, ask: &Ask, confirmed: &Confirmed, fresh: &Reply, is_same: bool) -> Option<Reply> {
        let Confirmed { reply: kept, seals, on, .. } = confirmed;
        let citations = unsealed(index, &self.texts, seals, fresh.as_of).ok()?;
        let wanted = ask.answer_language.unwrap_or(fresh.question_language);
        let is_answer = fresh.outcome != Outcome::NotFound;
        if is_answer && kept.language != fresh.language || !is_answer && kept.language != wanted {
            return None;
        }
        let texts = self.texts.in_traditional(is_traditional(ask.question.as_str()));
        let mark = || notice(&texts, teller(wanted), "reviewed", Some(&dated(&texts, teller(wanted), *on)));
        // What was worked out for one question on one day is not told again: the machine must have worked out the same.
        if kept.outcome == Outcome::Computed || kept.answer.iter().any(|sentence| sentence.computed) {
            let alike = |one: &Reply, other: &Reply| {
                let cited = |reply: &Reply| reply.citations.iter().map(|each| each.url.clone()).collect::<Vec<_>>();
                one.outcome == other.outcome && one.answer == other.answer && cited(one) == cited(other)
            };
            let mut reply = fresh.clone();
            reply.reviewed = Some(Checked { on: *on });
            reply.notices.push(mark());
            return (is_same && alike(kept, fresh)).then_some(reply);
        }
        // Word for word as in the sections, as long as no model reworded it.
        let is_quoted = |(at, sentence): (usize, &super::Sentence)| {
            kept.rewritten.contains(&at)
                || sentence.citations.iter().any(|number| citations.get(*number).is_some_and(|cited| cited.text.contains(&sentence.text)))
        };
        if !kept.answer.iter().enumerate().all(is_quoted) {
            return None;
        }
        let mut reply = Reply {
            citations,
            as_of: fresh.as_of,
            question_language: fresh.question_language,
            generation: fresh.generation.clone(),
            publication: fresh.publication,
            follow_ups: fresh.follow_ups.clone(),
            understood: None,
            leaned: fresh.leaned,
            reviewed: Some(Checked { on: *on }),
            contacts: Vec::new(),
            ..kept.clone()
        };
        reply.notices = all_notices(index, &texts, &Ask { as_of: fresh.as_of, ..ask.clone() }, wanted, &reply);
        if !reply.rewritten.is_empty() {
            reply.notices.push(notice(&texts, teller(wanted), "reworded", None));
        }
        reply.notices.push(mark());
        Some(reply)
    }
}

fn dated(texts: &Texts, language: Language, day: Day) -> fluent_bundle::FluentArgs<'static> {
    let mut args = fluent_bundle::FluentArgs::new();
    args.set("day", texts.day(language, day));
    args
}

/// Whether another wording may be the same question: the same figures, conditions and denials, the same terms and countries, and the machine answers it
/// from the same section first.
fn is_near(index: &Index, asked: &AskedAs, confirmed: &Confirmed, fresh: &Reply) -> bool {
    let own = &confirmed.asked.question;
    let first = |reply: &Reply| reply.citations.first().map(|cited| (cited.guide.clone(), cited.section.clone()));
    if first(fresh) != first(&confirmed.reply) {
        return false;
    }
    let read = |text: &str| lock::read(asked.question_language, text);
    let (one, other) = (index.names.in_question(own), index.names.in_question(&asked.question));
    one.terms == other.terms && one.countries == other.countries && lock::differences(&read(own), &read(&asked.question)).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_question_has_one_form_and_numbers_keep_theirs() {
        assert_eq!(normal("How long may I stay?"), normal("how long  may I stay"));
        assert_eq!(normal("签证延期要多少钱？"), normal("签证延期要多少钱"));
        assert_eq!(normal("What’s the fee?"), normal("what's the fee!"));
        assert_ne!(normal("a fee of 1.5"), normal("a fee of 15"));
        assert_ne!(normal("until 1,000"), normal("until 1 000"));
        assert_ne!(normal("under 30 days"), normal("under 60 days"));
        assert_ne!(normal("+5"), normal("-5"));
    }
}
