//! What is seen at the desk: read at once, shown to all who look. Knows nothing of how it changes.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::ToApprove;
use crate::language::Language;
use crate::store::{Handover, Id, Listed, Mention, Presence, Standing, Store, StoreError};

/// Conversations that a list shows at most; the others are counted.
const SHOWN: i64 = 200;
/// Conversations held by staff that are read at most.
const HELD: i64 = 2000;
/// Waits from which the next ones are estimated.
const WAITS: i64 = 20;
/// Notes that somebody is to read which are shown at most.
const MENTIONS: i64 = 500;
/// How long after they last had the desk open staff count as there.
const THERE: SignedDuration = SignedDuration::from_secs(120);

/// A conversation as the lists show it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Card {
    /// The conversation.
    pub conversation: String,
    /// `waiting` or `with_staff`.
    pub state: &'static str,
    /// Since when a person is wished for.
    pub asked: String,
    /// Seconds for which the visitor has waited, or did.
    pub waited_s: i64,
    /// The language in which the visitor reads.
    #[schema(value_type = Option<String>)]
    pub language: Option<Language>,
    /// The language that the visitor last asked in.
    #[schema(value_type = Option<String>)]
    pub question_language: Option<Language>,
    /// The topic of the last answer.
    pub topic: Option<String>,
    /// Why a person is wished for, if the visitor said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What the visitor asked first.
    pub first_question: Option<String>,
    /// What was said last.
    pub last_text: Option<String>,
    /// When.
    pub last_at: Option<String>,
    /// Messages of the visitor that nobody of the staff has seen.
    pub unread: i64,
    /// Whether the visitor has not listened for a while.
    pub away: bool,
    /// Who holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The name that the visitor reads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<String>,
    /// Since when the visitor waits for a word of whoever holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unanswered: Option<String>,
    /// Its labels.
    pub labels: Vec<String>,
}

/// Somebody of the staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AtWork {
    /// The account.
    pub id: String,
    /// The name that visitors read.
    pub display: String,
    /// `available`, `away`, or `gone` where the desk is open nowhere.
    pub presence: &'static str,
    /// Conversations that they hold.
    pub conversations: usize,
}

/// A note in which somebody of the staff is mentioned and which they have not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Mentioned {
    /// Beside which conversation it stands.
    pub conversation: String,
    /// Who wrote it.
    pub display: String,
    /// What it says.
    pub text: String,
    /// When.
    pub created: String,
}

/// Where a visitor stands in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Place {
    /// From 1.
    pub place: usize,
    /// How long it may take, from the last waits and the staff who are there; none where that is not known.
    pub minutes: Option<u32>,
}

/// All that is seen at the desk.
#[derive(Debug, Default)]
pub struct Sight {
    /// What waits, in its order, as much as lists show.
    pub waiting: Vec<Card>,
    /// How many wait.
    pub waits: usize,
    /// What is held.
    pub held: Vec<Card>,
    /// Answers that wait for approval, those first whose time is over first; as many as lists show.
    pub to_approve: Vec<ToApprove>,
    /// Who was here today.
    pub staff: Vec<AtWork>,
    /// What is to be read by whom, the oldest first.
    pub mentions: HashMap<String, Vec<Mentioned>>,
    /// Whether it is open by its hours.
    pub open: bool,
    /// Whether anybody of the staff was here within a day.
    pub is_staffed: bool,
    /// The number of the last change at the desk.
    revision: i64,
    /// Counts the changes that this process knew of when it looked.
    pub(super) known: u64,
    places: HashMap<Id, usize>,
    with_staff: HashSet<Id>,
    /// Conversations of which an answer waits for approval.
    supervised: HashSet<Id>,
    /// Seconds, the middle one of the last waits.
    usual: Option<i64>,
}

/// What a look at the desk needs beside the store.
pub(super) struct Looking<'a> {
    pub(super) now: Timestamp,
    pub(super) open: bool,
    pub(super) away: SignedDuration,
    pub(super) listening: &'a HashSet<Id>,
    pub(super) known: u64,
}

impl Sight {
    /// Looks.
    pub(super) async fn of(store: &Store, looking: &Looking<'_>) -> Result<Self, StoreError> {
        // First: a change meanwhile makes the next look differ.
        let revision = store.revision().await?;
        let labels = store.labels_at_desk().await?.into_iter().fold(HashMap::<Id, Vec<String>>::new(), |mut all, (id, label)| {
            all.entry(id).or_default().push(label);
            all
        });
        let card = |listed: Listed| looking.card(listed, &labels);
        let waiting: Vec<Card> = store.listed(Standing::Waiting, SHOWN).await?.into_iter().map(card).collect();
        let held = store.listed(Standing::WithStaff, HELD).await?;
        let with_staff = held.iter().map(|listed| listed.handover.conversation).collect();
        let held: Vec<Card> = held.into_iter().map(card).collect();
        let places: HashMap<Id, usize> =
            store.standing(Standing::Waiting).await?.into_iter().zip(1..).map(|(handover, place)| (handover.conversation, place)).collect();
        let approvals = store.to_approve(SHOWN).await?;
        let supervised = approvals.iter().map(|approval| approval.conversation).collect();
        let to_approve = approvals.into_iter().map(|approval| ToApprove::of(approval, looking.now)).collect();
        let mut holds: BTreeMap<&str, usize> = BTreeMap::new();
        for account in held.iter().filter_map(|card| card.account.as_deref()) {
            *holds.entry(account).or_default() += 1;
        }
        let lately = |presence: &Presence| looking.now.duration_since(presence.seen) < SignedDuration::from_hours(24);
        let staff: Vec<AtWork> = store
            .presences()
            .await?
            .into_iter()
            .filter(|presence| lately(presence) || holds.contains_key(presence.account.as_str()))
            .map(|presence| AtWork {
                presence: looking.presence(&presence),
                conversations: holds.get(presence.account.as_str()).copied().unwrap_or_default(),
                id: presence.account,
                display: presence.display,
            })
            .collect();
        let mut waits = store.waits(WAITS).await?;
        waits.sort_unstable();
        let usual = waits.get(waits.len() / 2).copied();
        let mut mentions: HashMap<String, Vec<Mentioned>> = HashMap::new();
        for Mention { account, conversation, display, text, created } in store.mentions(MENTIONS).await? {
            let mentioned = Mentioned { conversation: conversation.to_string(), display, text, created: created.to_string() };
            mentions.entry(account).or_default().push(mentioned);
        }
        Ok(Self {
            mentions,
            waits: places.len(),
            waiting,
            held,
            to_approve,
            is_staffed: !staff.is_empty(),
            staff,
            open: looking.open,
            revision,
            known: looking.known,
            places,
            with_staff,
            supervised,
            usual,
        })
    }

    /// Whether somebody who looks would see no difference, the seconds of waiting aside.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let away = |sight: &Self| sight.waiting.iter().chain(&sight.held).map(|card| card.away).collect::<Vec<_>>();
        self.revision == other.revision && self.open == other.open && self.staff == other.staff && away(self) == away(other)
    }

    /// Whether a conversation waits or is held.
    pub fn has(&self, id: Id) -> bool {
        self.places.contains_key(&id) || self.with_staff.contains(&id) || self.supervised.contains(&id)
    }

    /// Staff who are there and take conversations.
    pub fn available(&self) -> usize {
        self.staff.iter().filter(|each| each.presence == "available").count()
    }

    /// Where a waiting conversation stands.
    pub fn place_of(&self, id: Id) -> Option<Place> {
        self.places.get(&id).map(|place| self.at(*place))
    }

    /// A place with the time that it may take: the usual wait, for as many as stand there, shared by the staff. Never a number that nothing was
    /// measured for.
    pub fn at(&self, place: usize) -> Place {
        let staff = i64::try_from(self.available()).unwrap_or(i64::MAX);
        let seconds = self.usual.filter(|_| staff > 0).map(|usual| usual.saturating_mul(i64::try_from(place).unwrap_or(i64::MAX)) / staff.max(1));
        Place { place, minutes: seconds.map(|seconds| u32::try_from(seconds / 60 + i64::from(seconds % 60 > 0)).unwrap_or(u32::MAX).max(1)) }
    }
}

impl Looking<'_> {
    fn presence(&self, presence: &Presence) -> &'static str {
        match (self.now.duration_since(presence.seen) < THERE, presence.is_available) {
            (true, true) => "available",
            (true, false) => "away",
            (false, _) => "gone",
        }
    }

    fn is_away(&self, handover: &Handover) -> bool {
        let heard = handover.heard.unwrap_or(handover.asked);
        !self.listening.contains(&handover.conversation) && self.now.duration_since(heard) >= self.away
    }

    fn card(&self, listed: Listed, labels: &HashMap<Id, Vec<String>>) -> Card {
        let Listed { handover, first_question, last, unread } = listed;
        let until = handover.claimed.filter(|_| handover.state == Standing::WithStaff).unwrap_or(self.now);
        let (last_text, last_at) = last.map(|(text, at)| (text, at.to_string())).unzip();
        Card {
            conversation: handover.conversation.to_string(),
            state: handover.state.name(),
            asked: handover.asked.to_string(),
            waited_s: until.duration_since(handover.asked).as_secs().max(0),
            away: self.is_away(&handover),
            language: handover.language,
            question_language: handover.question_language,
            topic: handover.topic,
            reason: handover.reason,
            first_question,
            last_text,
            last_at,
            unread,
            account: handover.account,
            display: handover.display,
            unanswered: handover.unanswered.map(|at| at.to_string()),
            labels: labels.get(&handover.conversation).cloned().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_told_only_where_it_was_measured() {
        let one = |presence| AtWork { id: "a".to_owned(), display: "A".to_owned(), presence, conversations: 0 };
        let mut sight = Sight { usual: Some(90), staff: vec![one("available"), one("available"), one("away"), one("gone")], ..Sight::default() };
        assert_eq!(sight.at(1), Place { place: 1, minutes: Some(1) });
        assert_eq!(sight.at(3).minutes, Some(3), "135 seconds");
        sight.staff.clear();
        assert_eq!(sight.at(1).minutes, None, "nobody is there");
        sight.staff.push(one("available"));
        sight.usual = None;
        assert_eq!(sight.at(1).minutes, None, "nobody waited yet");
    }
}
