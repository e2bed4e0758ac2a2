//! One turn after another: a message that waits → its answer, kept and told. Goes on whoever listens, and after a restart. Knows nothing of how an
//! answer comes about.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use tokio::sync::OwnedSemaphorePermit;

use super::events::{self, CLOSED, ERROR};
use super::{Conversations, Wish};
use crate::answer::{AnswerError, Ask, AskedAs, Context, Outcome, Question, Reply, Understood, known};
use crate::checking;
use crate::day::Day;
use crate::desk::{self, Asked};
use crate::followup::{Heard, Kind, Listener, Memory};
use crate::language::Language;
use crate::store::{Change, Conversation, Counted, Id, Pending, Progress, Standing, State, StoreError};

/// A message on which work was begun after this many starts of the program, and never ended, is given up: it may be what ends them.
const STARTS: i64 = 8;
/// How long a turn waits for a place among the questions, or for an engine that fails, before it is given up.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often messages that were left are looked for, and how long one must have waited: whoever still works on one gives it up before.
const LOOK: Duration = Duration::from_secs(30);
const LEFT: SignedDuration = SignedDuration::from_secs(90);
/// The waits between attempts: first short, then longer.
const FIRST_WAIT: Duration = Duration::from_millis(25);
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// The turns of one conversation that are worked on.
#[derive(Default)]
pub(super) struct Running {
    /// Whether a message came in since the worker last looked.
    again: bool,
    /// The places in the queue of messages that wait.
    places: VecDeque<OwnedSemaphorePermit>,
}

/// A message, understood.
struct Turn {
    typed: String,
    ask: Ask,
    heard: Heard,
    /// What is known after it.
    memory: Memory,
    /// How it asks for a person, where one can come.
    wish: Option<desk::Wish>,
    /// Its language.
    language: Language,
}

/// An answer, and what is known after it.
pub(super) struct Answered {
    pub(super) reply: Reply,
    pub(super) memory: Memory,
    /// What was asked, where sections answer.
    pub(super) asked: Option<AskedAs>,
    /// The language in which it also asks for a person.
    person: Option<Language>,
}

/// How a turn ended.
enum Ending {
    Answered(Box<Answered>),
    /// It asks for nothing but a person.
    Person(Box<Turn>),
    /// A person answers.
    Staff,
    Failed,
    /// The service stops: the message is answered after the next start.
    Later,
}

impl Conversations {
    fn running(&self) -> MutexGuard<'_, HashMap<Id, Running>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes sure that somebody works on the messages of a conversation; the place in the queue is held until they are answered.
    pub(super) fn wake(self: &Arc<Self>, id: Id, place: Option<OwnedSemaphorePermit>) {
        let mut running = self.running();
        if let Some(own) = running.get_mut(&id) {
            own.again = true;
            own.places.extend(place);
        } else {
            running.insert(id, Running { again: false, places: place.into_iter().collect() });
            self.tasks.spawn(Arc::clone(self).work(id));
        }
    }

    /// Takes up what a process that ended left to the others that share its database, again and again until this one stops.
    pub(super) async fn take_up(self: Arc<Self>) {
        loop {
            tokio::select! {
                () = self.stop.cancelled() => return,
                () = tokio::time::sleep(LOOK) => {}
            }
            match self.store.waiting_since(self.clock.moment().checked_sub(LEFT).unwrap_or(Timestamp::MIN)).await {
                Ok(left) => left.into_iter().for_each(|id| self.wake(id, None)),
                Err(error) => tracing::error!(%error, "what others left cannot be looked for"),
            }
        }
    }

    /// Answers what waits in a conversation, in order, until nothing does.
    async fn work(self: Arc<Self>, id: Id) {
        let mut wait = FIRST_WAIT;
        loop {
            let next = if self.stop.is_cancelled() { Ok(false) } else { self.turn(id).await };
            match next {
                Ok(true) => {
                    wait = FIRST_WAIT;
                    self.running().get_mut(&id).and_then(|own| own.places.pop_front());
                }
                Ok(false) => {
                    let mut running = self.running();
                    match running.get_mut(&id) {
                        Some(own) if own.again && !self.stop.is_cancelled() => own.again = false,
                        _ => {
                            running.remove(&id);
                            return;
                        }
                    }
                }
                // The message stays where it is: it is answered as soon as the store can be written again, or after the next start.
                Err(error) => {
                    tracing::error!(conversation.id = %id, %error, "a turn could not be kept");
                    tokio::select! {
                        () = self.stop.cancelled() => {}
                        () = tokio::time::sleep(wait) => wait = (wait * 2).min(LONGEST_WAIT),
                    }
                }
            }
        }
    }

    /// Answers the next message that waits; false if none does.
    async fn turn(self: &Arc<Self>, id: Id) -> Result<bool, StoreError> {
        let Some(message) = self.store.next_pending(id).await? else { return Ok(false) };
        let Some(conversation) = self.store.conversation(id).await? else { return Ok(false) };
        let wish = wish_of(&message);
        // Whoever hears the answer alone would not see a person's words: the machine answers then even while one has the conversation.
        let hears_once = wish.as_ref().is_some_and(|wish| wish.hears_once);
        // What a start found waiting is taken up one by one: so what ends the program is told from what only waits beside it.
        let _alone = if message.starts > 0 { self.again.acquire().await.ok() } else { None };
        let ending = if message.starts > STARTS {
            tracing::error!(conversation.id = %id, message = message.number, "given up: the program ended each time that work on it began");
            Ending::Failed
        } else if !hears_once && self.store.handover(id).await?.is_some_and(|at| at.state == Standing::WithStaff) {
            Ending::Staff
        } else {
            // A task of its own: a fault in an answer ends that answer, not the conversation.
            let (conversations, waiting, heard) = (Arc::clone(self), message.clone(), wish.as_ref().and_then(|wish| self.heard(&conversation, &message, wish)));
            self.tasks.spawn(async move { conversations.placed(id, waiting, heard).await }).await.unwrap_or(Ok(Ending::Failed))?
        };
        if matches!(ending, Ending::Later) {
            return Ok(false);
        }
        let may_wait = |answered: &Answered| answered.person.is_some() || !hears_once && self.desk.supervises(&answered.reply, true).is_some();
        if matches!(&ending, Ending::Person(_)) || matches!(&ending, Ending::Answered(answered) if may_wait(answered)) {
            // What cannot be looked at keeps no answer back: what was seen last is told then.
            if let Err(error) = self.desk.sight().await {
                tracing::error!(%error, "the desk cannot be looked at");
            }
        }
        let Some(mut change) = self.store.change(id, self.clock.moment()).await? else { return Ok(true) };
        // Somebody may have come while the machine was at it: it is silent then.
        let received = !hears_once && self.desk.received(&mut change, message.number).await?;
        let at_desk = received || self.ended(&mut change, message.number, ending, hears_once).await?;
        closed(&mut change).await?;
        change.save().await?;
        self.tell(id, at_desk);
        if at_desk {
            self.desk.tell_message(id, message.number);
        }
        Ok(true)
    }

    /// Keeps and tells how a turn ended. True if that changed something at the desk.
    async fn ended(&self, change: &mut Change, message: i64, ending: Ending, hears_once: bool) -> Result<bool, StoreError> {
        let mut is_held = false;
        match ending {
            Ending::Answered(answered) => {
                // Who hears one answer only cannot wait for a person.
                is_held = !hears_once && self.held(change, message, &answered).await?;
                if !is_held && self.finished(change, message, &answered.reply, answered.asked.as_ref()).await? {
                    remembered(change, &answered.memory).await?;
                }
                if let Some(language) = answered.person {
                    self.wished(change, language).await?;
                }
            }
            Ending::Person(turn) => {
                let reply = self.handed_over(change, turn.language, turn.ask.as_of).await?;
                if self.finished(change, message, &reply, None).await? {
                    remembered(change, &turn.memory).await?;
                }
            }
            Ending::Failed => self.failed(change, message).await?,
            // Whoever held it left a moment ago: the message still waits, and is answered next.
            Ending::Staff | Ending::Later => {}
        }
        Ok(self.desk.heard_from(change).await? || is_held)
    }

    /// The wish for a person, said in a message.
    async fn wished(&self, change: &mut Change, language: Language) -> Result<Option<Asked>, StoreError> {
        match self.desk.ask(change, None, Some(language)).await {
            Ok(asked) => Ok(Some(asked)),
            Err(desk::DeskError::Store(error)) => Err(error),
            // A closed conversation waits for nobody.
            Err(_) => Ok(None),
        }
    }

    /// The reply to a wish for a person, said in a language.
    pub(super) async fn handed_over(&self, change: &mut Change, language: Language, as_of: Day) -> Result<Reply, StoreError> {
        let asked = self.wished(change, language).await?;
        let spoken = Language::told_in([language]);
        let (outcome, text, contacts) = match asked {
            Some(Asked::Waiting { text, contacts, .. }) => (Outcome::HandedOver, text, contacts),
            Some(Asked::WithStaff { text, .. }) => (Outcome::HandedOver, text, Vec::new()),
            Some(Asked::Shut(shut)) => (Outcome::Unavailable, shut.text, shut.contacts),
            None => {
                let shut = self.desk.shut(spoken);
                (Outcome::Unavailable, shut.text, shut.contacts)
            }
        };
        let index = self.publisher.current();
        let (generation, publication) = index.map(|index| (index.generation.clone(), index.publication)).unwrap_or_default();
        Ok(Reply { contacts, generation, publication, ..Reply::told(outcome, spoken, language, text, as_of) })
    }

    /// What a message asks, with what was said before it. None if it cannot be read: nobody wrote it so.
    fn heard(&self, conversation: &Conversation, message: &Pending, wish: &Wish) -> Option<Turn> {
        let today = wish.day.unwrap_or_else(|| self.clock.today());
        let typed = Question::new(&message.text).ok()?;
        let language = self.answering.language_of_turn(&typed, wish.language.or(conversation.language));
        let mut memory: Memory = conversation.memory.as_deref().and_then(|memory| serde_json::from_str(memory).ok()).unwrap_or_default();
        for slot in &wish.forget {
            memory.forget(slot);
        }
        let before = memory.clone();
        let (heard, memory) = match self.listener() {
            Some(listener) => memory.hear(&listener, typed.as_str(), language, today),
            None => return None,
        };
        let mut slots = heard.known();
        slots.extend(wish.slots.clone());
        let as_of = wish.as_of.or(conversation.as_of);
        let ask = Ask {
            context: Context::of(&heard, &typed),
            question: Question::new(&heard.question).unwrap_or(typed),
            language: wish.language.or(conversation.language).or(Some(language)),
            answer_language: wish.answer_language.or(heard.answer_language).or(conversation.answer_language),
            as_of: as_of.unwrap_or(today),
            is_dated: as_of.is_some(),
            jurisdiction: wish.jurisdiction.clone().or_else(|| conversation.jurisdiction.clone()),
            slots,
            explain: false,
        };
        // Where there is no desk the guides tell whom to call.
        let wish = if self.desk.exists() && !wish.hears_once { desk::wished(&message.text) } else { None };
        // What only asks for a person is no matter that the next question could lean on.
        let memory = if wish == Some(desk::Wish::Alone) { before } else { memory };
        Some(Turn { typed: message.text.clone(), ask, heard, memory, wish, language })
    }

    /// What tells follow-ups in what is published; made once for each publication.
    fn listener(&self) -> Option<Arc<Listener>> {
        let index = self.publisher.current()?;
        let mut kept = self.listener.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((publication, listener)) if *publication == index.publication => Some(Arc::clone(listener)),
            _ => {
                let listener = Arc::new(Listener::of(&index.knowledge));
                *kept = Some((index.publication, Arc::clone(&listener)));
                Some(listener)
            }
        }
    }

    /// The answer to a message, as soon as there is a place to work on it.
    async fn placed(&self, id: Id, message: Pending, turn: Option<Turn>) -> Result<Ending, StoreError> {
        // The semaphore is never closed.
        let _place = self.places.acquire().await;
        // Only work that was begun can be what ended the program: those that just waited behind it are not counted.
        if message.starts > 0 {
            self.store.begin_again(id, message.number).await?;
        }
        Ok(self.reply(turn).await)
    }

    /// The answer, tried again for a while where the service is busy or an engine fails.
    async fn reply(&self, turn: Option<Turn>) -> Ending {
        let Some(turn) = turn else { return Ending::Failed };
        if turn.wish == Some(desk::Wish::Alone) {
            return Ending::Person(Box::new(turn));
        }
        let Turn { typed, ask, heard, mut memory, wish, language } = turn;
        let (begun, mut wait) = (Instant::now(), FIRST_WAIT);
        loop {
            let error = match self.publisher.current() {
                Some(index) => match self.answering.answer(&index, &ask, self.clock.now()).await {
                    Ok(reply) => {
                        let mut reply = Reply::clone(&reply);
                        if heard.kind != Kind::Courtesy {
                            reply.settle(&mut memory, &typed);
                        }
                        if heard.follows() || !heard.slots.is_empty() {
                            let known = known(&index, &heard.slots, reply.language);
                            reply.understood = Some(Understood { question: heard.question, slots: heard.slots, known });
                        }
                        let asked = AskedAs::of(&ask, &reply);
                        return Ending::Answered(Box::new(Answered { reply, memory, asked, person: wish.map(|_| language) }));
                    }
                    Err(error) => error,
                },
                None => AnswerError::Busy,
            };
            if begun.elapsed() > PATIENCE {
                tracing::error!(%error, "a turn failed");
                return Ending::Failed;
            }
            tokio::select! {
                () = self.stop.cancelled() => return Ending::Later,
                () = tokio::time::sleep(wait) => wait = (wait * 2).min(LONGEST_WAIT),
            }
        }
    }

    /// Keeps and tells an answer, unless another process did; some are to be checked.
    pub(super) async fn finished(&self, change: &mut Change, message: i64, reply: &Reply, asked: Option<&AskedAs>) -> Result<bool, StoreError> {
        if !change.end(message, Progress::Finished).await? {
            return Ok(false);
        }
        let text: Vec<&str> = reply.answer.iter().map(|sentence| sentence.text.as_str()).collect();
        let kept = serde_json::to_string(reply).map_err(|error| unread(&error))?;
        let asked_kept = asked.map(serde_json::to_string).transpose().map_err(|error| unread(&error))?;
        let answer = change.answer(message, &text.join("\n"), &kept, asked_kept.as_deref()).await?;
        for (kind, data) in events::of_reply(message, answer, reply).map_err(|error| unread(&error))? {
            change.tell(kind, &data).await?;
        }
        change.count(self.counted(reply));
        if let (Some(asked), Some(asked_kept)) = (asked, &asked_kept)
            && let Some(why) = self.sampling.why(reply, rand::random())
        {
            change.check(&checking::check(answer, why, asked, reply, (asked_kept, &kept))).await?;
        }
        Ok(true)
    }

    /// What is counted of an answer.
    fn counted(&self, reply: &Reply) -> Counted {
        let index = self.publisher.current();
        let guide = reply.citations.first().and_then(|cited| index.as_ref()?.knowledge.guides.get(&cited.guide));
        Counted {
            day: self.clock.today(),
            language: reply.question_language.to_string(),
            topic: guide.map(|guide| guide.topic.clone()).unwrap_or_default(),
            outcome: reply.outcome.name().to_owned(),
            answers: 1,
        }
    }

    /// Keeps and tells that there will be no answer.
    async fn failed(&self, change: &mut Change, message: i64) -> Result<(), StoreError> {
        if change.end(message, Progress::Failed).await? {
            let language = Language::told_in(change.conversation().language);
            let title = self.texts.get(language, "problem-unavailable", None);
            change.tell(ERROR, &json!({ "message": message, "code": "unavailable", "title": title }).to_string()).await?;
        }
        Ok(())
    }
}

/// What a message asks for beside its text. None if it cannot be read.
fn wish_of(message: &Pending) -> Option<Wish> {
    message.request.as_deref().map_or(Some(Wish::default()), |request| serde_json::from_str(request).ok())
}

/// Keeps what is known after a turn.
async fn remembered(change: &mut Change, memory: &Memory) -> Result<(), StoreError> {
    change.remember(&serde_json::to_string(memory).map_err(|error| unread(&error))?).await
}

fn unread(error: &serde_json::Error) -> StoreError {
    StoreError::Damaged { what: "an answer", value: error.to_string() }
}

/// Tells that a closed conversation is over, once nothing waits in it.
pub(super) async fn closed(change: &mut Change) -> Result<(), StoreError> {
    if change.conversation().state == State::Closed && change.pending().await? == 0 && !change.told(CLOSED).await? {
        change.tell(CLOSED, "{}").await?;
    }
    Ok(())
}
