//! What a visitor does at the desk: wishes for a person, takes the wish back, speaks to one. Each is part of a change of the conversation that the
//! caller makes durable. Knows nothing of tokens or turns.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::sight::Place;
use super::staff::left;
use super::{Desk, DeskError, words};
use crate::answer::{ContactView, hotlines};
use crate::language::Language;
use crate::store::{Change, Handover, Happening, Progress, Standing, State, StoreError};

/// What came of the wish for a person.
#[derive(Debug, Clone)]
pub enum Asked {
    /// The visitor waits.
    Waiting {
        /// Where.
        place: Place,
        /// The same in words.
        text: String,
        /// Whom to ask meanwhile, where nobody is at the desk.
        contacts: Vec<ContactView>,
    },
    /// Somebody is there already.
    WithStaff {
        /// Their name.
        display: String,
        /// That in words.
        text: String,
    },
    /// Nobody is there.
    Shut(Shut),
}

/// That nobody is at the desk.
#[derive(Debug, Clone)]
pub struct Shut {
    /// When it opens, where that is known.
    pub opens: Option<Timestamp>,
    /// That in words.
    pub text: String,
    /// Whom to ask instead.
    pub contacts: Vec<ContactView>,
    /// Whether a message can be left: somebody will be there.
    pub letter: bool,
}

impl Desk {
    /// The visitor of a conversation wishes for a person, and is told in a language. The wish said twice is one. Whether somebody is there is known
    /// from the last look: whoever begins the change looks first.
    pub async fn ask(&self, change: &mut Change, reason: Option<&str>, language: Option<Language>) -> Result<Asked, DeskError> {
        if change.conversation().state == State::Closed {
            return Err(DeskError::Closed);
        }
        let spoken = Language::told_in([language, change.conversation().language].into_iter().flatten());
        let known = change.handover().await?;
        match &known {
            Some(at) if at.state == Standing::WithStaff => {
                let display = at.display.clone().unwrap_or_default();
                let text = words::named(&self.texts, spoken, "desk-with-staff", &display);
                return Ok(Asked::WithStaff { display, text });
            }
            Some(at) if at.state == Standing::Waiting => return self.waits(change, at, spoken).await,
            _ => {}
        }
        if !self.is_open() || !self.sight.borrow().is_staffed {
            return Ok(Asked::Shut(self.shut(spoken)));
        }
        change.at_desk().await?;
        let now = self.clock.moment();
        let last = now.as_microsecond();
        let place = change.place(false).await?.map_or(last, |behind| behind.max(last));
        let (question_language, topic) = self.about(change).await?;
        let at = Handover {
            state: Standing::Waiting,
            place,
            question_language: language.or(question_language),
            topic,
            reason: reason.map(|reason| self.publisher.masked(reason)),
            last_visitor: Some(now),
            heard: Some(now),
            seen: known.map_or(0, |at| at.seen),
            ..Handover::unasked(change.conversation().id, now, Some(spoken))
        };
        change.stand(&at).await?;
        change.touch().await?;
        change.happened(Happening::Asked, 0, at.language, at.topic.as_deref()).await?;
        let asked = self.waits(change, &at, spoken).await?;
        if let Asked::Waiting { place, text, .. } = &asked {
            change.tell("waiting", &waiting(*place, text)).await?;
        }
        Ok(asked)
    }

    async fn waits(&self, change: &mut Change, at: &Handover, spoken: Language) -> Result<Asked, DeskError> {
        let before = usize::try_from(change.before(at.place).await?).unwrap_or_default();
        let (place, is_there) = {
            let sight = self.sight.borrow();
            (sight.at(before + 1), sight.available() > 0)
        };
        let text = words::waiting(&self.texts, spoken, place, is_there);
        let contacts = if is_there { Vec::new() } else { self.contacts(spoken) };
        Ok(Asked::Waiting { place, text, contacts })
    }

    /// That nobody is at the desk, when somebody is, and whom to ask instead.
    pub fn shut(&self, spoken: Language) -> Shut {
        let now = self.clock.now();
        let next = self.with_opening(|opening| if opening.open_at(now) { None } else { opening.opens(now) });
        let text = match next {
            Some(next) => {
                let (hour, minute) = (next.hour(), next.minute());
                let when = format!("{} {hour:02}:{minute:02}", self.texts.day(spoken, next.date().into()));
                words::at(&self.texts, spoken, "desk-shut-until", &when)
            }
            None => self.texts.get(spoken, "desk-shut", None),
        };
        Shut { opens: next.and_then(|next| self.clock.at(next).ok()), text, contacts: self.contacts(spoken), letter: self.exists() }
    }

    fn contacts(&self, spoken: Language) -> Vec<ContactView> {
        self.index().map(|index| hotlines(&index, spoken, self.clock.now())).unwrap_or_default()
    }

    /// The language and the topic of the last answer.
    async fn about(&self, change: &mut Change) -> Result<(Option<Language>, Option<String>), StoreError> {
        let Some(reply) = change.last_reply().await? else { return Ok((None, None)) };
        let reply: Value = serde_json::from_str(&reply).unwrap_or_default();
        let language = reply["question_language"].as_str().and_then(|language| language.parse().ok());
        let guide = reply["citations"][0]["guide"].as_str();
        let topic = self.index().and_then(|index| index.knowledge.guides.get(guide?).map(|guide| guide.topic.clone()));
        Ok((language, topic))
    }

    /// The visitor wants no person any more. False if nobody was wished for.
    pub async fn withdraw(&self, change: &mut Change) -> Result<bool, StoreError> {
        let Some(mut at) = change.handover().await?.filter(|at| at.state.is_at_desk()) else { return Ok(false) };
        change.at_desk().await?;
        change.gone(&at, Happening::GaveUp).await?;
        let spoken = Language::told_in(at.language);
        let text = self.texts.get(spoken, "desk-withdrawn", None);
        at.leave(Standing::Answering);
        change.stand(&at).await?;
        left(change, &at, &text).await?;
        Ok(true)
    }

    /// A message of the visitor's goes to whoever holds the conversation, and the machine is silent. False if nobody does.
    pub async fn received(&self, change: &mut Change, message: i64) -> Result<bool, StoreError> {
        let Some(mut at) = change.handover().await?.filter(|at| at.state == Standing::WithStaff) else { return Ok(false) };
        let now = self.clock.moment();
        if change.end(message, Progress::Finished).await? {
            change.at_desk().await?;
            at.last_visitor = Some(now);
            at.unanswered.get_or_insert(now);
            change.stand(&at).await?;
            let display = at.display.as_deref().unwrap_or_default();
            change.tell("received", &json!({ "message": message, "display": display }).to_string()).await?;
        }
        Ok(true)
    }

    /// Notes that a waiting visitor said something, which the machine answered. False if the visitor does not wait.
    pub async fn heard_from(&self, change: &mut Change) -> Result<bool, StoreError> {
        let Some(mut at) = change.handover().await?.filter(|at| at.state == Standing::Waiting) else { return Ok(false) };
        change.at_desk().await?;
        at.last_visitor = Some(self.clock.moment());
        change.stand(&at).await?;
        Ok(true)
    }

    /// The visitor closes the conversation. False if it never was at the desk.
    pub async fn closes(&self, change: &mut Change) -> Result<bool, StoreError> {
        let Some(mut at) = change.handover().await?.filter(|at| at.state != Standing::Closed) else { return Ok(false) };
        change.at_desk().await?;
        change.gone(&at, Happening::GaveUp).await?;
        at.state = Standing::Closed;
        change.stand(&at).await?;
        Ok(true)
    }

    /// What a waiting visitor hears of a place.
    pub fn waiting(&self, place: Place, language: Option<Language>) -> String {
        let is_there = self.sight.borrow().available() > 0;
        waiting(place, &words::waiting(&self.texts, Language::told_in(language), place, is_there))
    }
}

fn waiting(place: Place, text: &str) -> String {
    json!({ "place": place.place, "minutes": place.minutes, "text": text }).to_string()
}

impl Handover {
    /// Leaves the desk.
    pub(super) fn leave(&mut self, state: Standing) {
        self.state = state;
        (self.account, self.display, self.claimed, self.unanswered) = (None, None, None, None);
    }
}
