//! When the desk is open and how long silence may last there. Knows nothing of who sits at it.

use serde::Deserialize;

use super::Fallback;
use crate::knowledge::Hours;

/// The desk's settings.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// When staff are there, as `Mon-Fri 09:00-12:00; Mon-Fri 13:30-17:00`; there is no desk if empty.
    pub hours: String,
    /// Whether it is shut on the holidays that the guides know, and open on the days that are worked in exchange.
    pub holidays: bool,
    /// Minutes after which a visitor whom nobody answers goes back to the head of the queue.
    pub staff_idle_min: u32,
    /// Minutes of a visitor's silence after which a conversation with staff is closed.
    pub visitor_idle_min: u32,
    /// Minutes after which a waiting visitor who does not listen is shown as away.
    pub away_min: u32,
    /// Topics of which a person looks at each answer before it is sent, while somebody is there.
    pub approve_topics: Vec<String>,
    /// The same of answers in an emergency; what to do and whom to call is told at once.
    pub approve_urgent: bool,
    /// Seconds that an answer waits for that.
    pub approve_within_s: u64,
    /// What becomes of it then.
    pub approve_fallback: Fallback,
    /// Seconds after which the desk is looked at though nobody told of a change.
    pub look_s: u64,
}

impl Settings {
    /// The hours; none where there is no desk.
    pub(super) fn opening(&self) -> Option<Hours> {
        self.hours.trim().parse().ok()
    }

    /// Whether any answer waits for a person.
    pub(super) fn supervises(&self) -> bool {
        self.approve_urgent || !self.approve_topics.is_empty()
    }

    /// The first field that cannot be used, and why.
    pub fn fault(&self) -> Option<(&'static str, String)> {
        let hours = self.hours.trim();
        if !hours.is_empty()
            && let Err(error) = hours.parse::<Hours>()
        {
            return Some(("desk.hours", error.to_string()));
        }
        let fields = [
            ("desk.staff_idle_min", u64::from(self.staff_idle_min)),
            ("desk.visitor_idle_min", u64::from(self.visitor_idle_min)),
            ("desk.away_min", u64::from(self.away_min)),
            ("desk.look_s", self.look_s),
            ("desk.approve_within_s", self.approve_within_s),
        ];
        let zero = fields.iter().find(|(_, value)| *value == 0);
        zero.map(|(field, _)| (*field, "must be at least 1".to_owned()))
    }
}
