//! How much of conversation at once. Knows nothing of what is said.

use serde::Deserialize;

/// Bounds on conversations.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Event streams held at once at most.
    pub streams: usize,
    /// Seconds of silence after which a stream shows that it is alive.
    pub heartbeat_s: u64,
    /// Messages of one conversation that may wait for their answers.
    pub waiting: usize,
    /// Messages of one conversation, answers included.
    pub messages: usize,
    /// Messages of all conversations that may wait for their answers.
    pub queue: usize,
    /// Turns worked on at once.
    pub turns: usize,
    /// Minutes for which a pass for the service counter can be used.
    pub pass_minutes: u32,
}

impl Settings {
    /// The first field that cannot be used, and why.
    pub fn fault(&self) -> Option<(&'static str, String)> {
        let fields = [
            ("conversations.streams", self.streams),
            ("conversations.heartbeat_s", usize::try_from(self.heartbeat_s).unwrap_or(usize::MAX)),
            ("conversations.waiting", self.waiting),
            ("conversations.messages", self.messages),
            ("conversations.queue", self.queue),
            ("conversations.turns", self.turns),
            ("conversations.pass_minutes", self.pass_minutes as usize),
        ];
        let zero = fields.iter().find(|(_, value)| *value == 0);
        zero.map(|(field, _)| (*field, "must be at least 1".to_owned()))
    }
}
