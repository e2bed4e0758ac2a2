//! How an answer came about, for staff: what was looked at, what spoke for it, why it lost. Knows nothing of how a reply is worded.

use super::super::Ask;
use super::super::judge::Judgement;
use super::super::reply::{CandidateView, Excluded, Explanation, Fate, Filters, Reply};
use super::super::retrieve::{Candidate, Evidence};
use super::sentences::CLOSE;
use crate::index::Index;

/// Candidates that are told.
const TOLD: usize = 20;

/// What led to a reply.
pub(super) fn of(index: &Index, ask: &Ask, evidence: &Evidence, judgement: &Judgement, reply: &Reply) -> Explanation {
    let best = evidence.candidates.first().map_or(0.0, |candidate| candidate.score);
    let view = |candidate: &Candidate| {
        let place = index.places.get(candidate.place)?;
        let edition = index.edition_of(place)?.effective_from;
        let is_cited = reply.citations.iter().any(|cited| cited.guide == place.guide && cited.section == place.anchor && cited.edition == edition);
        let fate = if is_cited {
            Fate::Cited
        } else if !reply.outcome.is_answer() {
            Fate::Refused
        } else if best - candidate.score > CLOSE {
            Fate::TooFarBehind
        } else {
            Fate::NoSentence
        };
        Some(CandidateView {
            guide: place.guide.clone(),
            edition,
            section: place.anchor.clone(),
            found: candidate.found,
            score: candidate.score,
            features: candidate.features,
            worth: candidate.features.worth(),
            fate,
        })
    };
    let excluded = |at: &usize| {
        let place = index.places.get(*at)?;
        let edition = index.edition_of(place)?;
        let why = if edition.in_force_on(ask.as_of) { "elsewhere" } else { "not_in_force" };
        Some(Excluded { guide: place.guide.clone(), edition: edition.effective_from, section: place.anchor.clone(), why })
    };
    Explanation {
        signs: judgement.signs,
        balance: if judgement.balance.is_finite() { judgement.balance } else { -99.0 },
        beside: evidence.beside.matter.and_then(|matter| index.matter(matter)).map(|matter| matter.name.clone()),
        filters: Filters { as_of: ask.as_of, jurisdiction: ask.jurisdiction.clone(), visibility: "public", publication: index.publication },
        candidates: evidence.candidates.iter().take(TOLD).filter_map(view).collect(),
        excluded: evidence.excluded.iter().filter_map(excluded).collect(),
    }
}
