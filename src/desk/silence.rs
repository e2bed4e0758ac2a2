//! What silence leads to: staff who say nothing lose a conversation, a visitor who says nothing ends it, and at closing time nobody is left waiting.
//! Decided from the database each time, so that a restart in between changes nothing. Knows nothing of who listens.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::{Desk, DeskError};
use crate::language::Language;
use crate::store::{Change, Handover, Happening, Standing, StoreError};

/// What becomes of a conversation that staff hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Stays,
    Back,
    Ends,
}

/// What fails for one visitor is tried again at the next pass, and holds up no other.
fn told(at: &Handover, done: Result<(), DeskError>) {
    if let Err(error) = done {
        tracing::error!(conversation.id = %at.conversation, %error, "a silence at the desk cannot be ended");
    }
}

impl Desk {
    /// Ends the silences that have lasted long enough.
    pub async fn pass(&self) -> Result<(), DeskError> {
        for at in self.store.standing(Standing::WithStaff).await? {
            if self.fate(&at) != Fate::Stays {
                told(&at, self.settle(&at).await);
            }
        }
        let sight = self.sight().await?;
        if !sight.open && sight.available() == 0 && sight.waits > 0 {
            for at in self.store.standing(Standing::Waiting).await? {
                told(&at, self.send_away(&at).await);
            }
        }
        Ok(())
    }

    fn fate(&self, at: &Handover) -> Fate {
        let now = self.clock.moment();
        let lasts = |since: Timestamp, minutes: u32| now.duration_since(since) >= SignedDuration::from_mins(i64::from(minutes));
        let said = at.last_visitor.max(at.last_staff).unwrap_or(at.asked);
        match at.unanswered {
            Some(since) if lasts(since, self.settings.staff_idle_min) => Fate::Back,
            None if lasts(said, self.settings.visitor_idle_min) => Fate::Ends,
            _ => Fate::Stays,
        }
    }

    /// A change of a conversation that still stands as it was seen.
    async fn still(&self, seen: &Handover) -> Result<Option<(Change, Handover)>, StoreError> {
        let Some(mut change) = self.store.change(seen.conversation, self.clock.moment()).await? else { return Ok(None) };
        let now = change.handover().await?.filter(|now| now.state == seen.state);
        Ok(now.map(|now| (change, now)))
    }

    async fn settle(&self, seen: &Handover) -> Result<(), DeskError> {
        // Between the look and this change somebody may have spoken.
        let Some((mut change, at)) = self.still(seen).await? else { return Ok(()) };
        match self.fate(&at) {
            Fate::Stays => return Ok(()),
            Fate::Back => self.back(&mut change, at, "desk-staff-silent").await?,
            Fate::Ends => self.end(&mut change, at, "desk-visitor-silent").await?,
        }
        change.save().await?;
        self.tell(seen.conversation);
        Ok(())
    }

    /// Tells a visitor who still waits at closing time, and lets the machine go on.
    async fn send_away(&self, seen: &Handover) -> Result<(), DeskError> {
        let Some((mut change, mut at)) = self.still(seen).await? else { return Ok(()) };
        change.at_desk().await?;
        let shut = self.shut(Language::told_in(at.language));
        change.gone(&at, Happening::SentAway).await?;
        at.leave(Standing::Answering);
        change.stand(&at).await?;
        let opens = shut.opens.map(|opens| opens.to_string());
        change.tell("outside_hours", &json!({ "text": shut.text, "opens": opens, "contacts": shut.contacts, "letter": shut.letter }).to_string()).await?;
        change.save().await?;
        self.tell(seen.conversation);
        Ok(())
    }
}
