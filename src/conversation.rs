//! Conversations: who may say what when, and turns that are finished whoever listens. Knows nothing of HTTP or of how an answer comes about.

mod approval;
mod error;
mod events;
mod listening;
mod pass;
mod person;
mod persons;
mod rating;
mod settings;
mod token;
mod turn;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::answer::{Answering, Question, Slots};
use crate::checking::Sampling;
use crate::clock::Clock;
use crate::day::Day;
use crate::desk::Desk;
use crate::followup::Listener;
use crate::index::Publisher;
use crate::language::Language;
use crate::news::Listeners;
use crate::store::{Approval, Change, Conversation, Feedback, Handover, Id, Message, NewMessage, Progress, Role, Standing, State, Store, StoreError};
use crate::texts::Texts;

pub use approval::Decision;
pub use error::ConversationError;
pub use listening::{Heard, Listening};
pub use pass::Pass;
pub use persons::{All, Whose};
pub use settings::Settings;
pub use token::Token;

/// What a conversation is begun with.
#[derive(Debug, Clone, Default)]
pub struct Beginning {
    /// Language of the interface.
    pub language: Option<Language>,
    /// The language that answers must have.
    pub answer_language: Option<Language>,
    /// The day whose rules are asked for.
    pub as_of: Option<Day>,
    /// `cn` or `cn-shanghai`.
    pub jurisdiction: Option<String>,
}

/// What a message asks for beside its text. What it leaves out is as the conversation was begun.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Wish {
    /// Language of the interface.
    pub language: Option<Language>,
    /// The language that the answer must have.
    pub answer_language: Option<Language>,
    /// The day whose rules are asked for.
    pub as_of: Option<Day>,
    /// `cn` or `cn-shanghai`.
    pub jurisdiction: Option<String>,
    /// Slots that are to be forgotten first.
    #[serde(default)]
    pub forget: Vec<String>,
    /// What is known of the visitor: slots that exist, with values of the rules.
    #[serde(default)]
    pub slots: Slots,
    /// The city's day when the message was taken in: a turn that is done again later answers as of it.
    pub day: Option<Day>,
    /// Whether the answer is all that the asker will hear: nobody can come later then.
    #[serde(default)]
    pub hears_once: bool,
}

/// What one person says.
#[derive(Debug, Clone)]
pub struct Said {
    /// The question.
    pub question: Question,
    /// What is asked for beside it.
    pub wish: Wish,
    /// By which a message that is sent again is known.
    pub key: Option<String>,
}

/// A conversation with all that was said in it.
#[derive(Debug, Clone)]
pub struct Whole {
    /// The conversation.
    pub conversation: Conversation,
    /// What was said.
    pub messages: Vec<Message>,
    /// What was thought of the answers.
    pub feedback: Vec<Feedback>,
    /// Where it stands at the desk, if it ever was there.
    pub handover: Option<Handover>,
    /// Answers that wait until a person has looked at them.
    pub held: Vec<Approval>,
}

/// All conversations.
pub struct Conversations {
    store: Store,
    settings: Settings,
    answering: Arc<Answering>,
    publisher: Arc<Publisher>,
    texts: Arc<Texts>,
    clock: Clock,
    listeners: Arc<Listeners>,
    desk: Arc<Desk>,
    sampling: Sampling,
    streams: Arc<Semaphore>,
    /// Conversations whose turns are worked on.
    running: Mutex<HashMap<Id, turn::Running>>,
    places: Semaphore,
    queue: Arc<Semaphore>,
    /// For the one message at a time that a start found waiting.
    again: Semaphore,
    /// What tells follow-ups, with the publication that it was made from.
    listener: Mutex<Option<(u64, Arc<Listener>)>>,
    tasks: TaskTracker,
    stop: CancellationToken,
}

/// What answers conversations.
pub struct Parts {
    /// Where they are kept.
    pub store: Store,
    /// Bounds.
    pub settings: Settings,
    /// Questions.
    pub answering: Arc<Answering>,
    /// The index.
    pub publisher: Arc<Publisher>,
    /// The interface texts.
    pub texts: Arc<Texts>,
    /// The city's clock.
    pub clock: Clock,
    /// Hours and times of the desk.
    pub desk: crate::desk::Settings,
    /// Which answers are checked.
    pub sampling: Sampling,
}

impl Conversations {
    /// Takes up the turns that were not finished.
    pub async fn start(parts: Parts) -> Result<Arc<Self>, StoreError> {
        let Parts { store, settings, answering, publisher, texts, clock, desk, sampling } = parts;
        let (listeners, stop) = (Arc::<Listeners>::default(), CancellationToken::new());
        let beside =
            crate::desk::Parts { store: store.clone(), settings: desk, texts: Arc::clone(&texts), clock: clock.clone(), publisher: Arc::clone(&publisher) };
        let desk = Desk::open(beside, Arc::clone(&listeners), stop.clone()).await?;
        let (streams, places, queue) = (Semaphore::new(settings.streams), Semaphore::new(settings.turns), Semaphore::new(settings.queue));
        let conversations = Arc::new(Self {
            store,
            settings,
            answering,
            publisher,
            texts,
            clock,
            listeners,
            desk,
            sampling,
            streams: Arc::new(streams),
            running: Mutex::default(),
            places,
            queue: Arc::new(queue),
            again: Semaphore::new(1),
            listener: Mutex::default(),
            tasks: TaskTracker::new(),
            stop,
        });
        conversations.tasks.spawn(Arc::clone(&conversations.desk).run());
        conversations.tasks.spawn(Arc::clone(&conversations.desk).hear_others());
        conversations.tasks.spawn(Arc::clone(&conversations).take_up());
        conversations.tasks.spawn(Arc::clone(&conversations).give_out());
        let unfinished = conversations.store.unfinished().await?;
        if !unfinished.is_empty() {
            tracing::info!(conversations = unfinished.len(), "taking up turns that were not finished");
        }
        for id in unfinished {
            conversations.wake(id, None);
        }
        Ok(conversations)
    }

    /// Ends the streams and takes up no further turn; those that run are finished.
    pub fn stop(&self) {
        self.stop.cancel();
        self.tasks.close();
    }

    /// Waits until the turns that run are finished, then closes the store.
    pub async fn stopped(&self) {
        self.tasks.wait().await;
        self.store.close().await;
    }

    /// Begins a conversation; the token is told this once.
    pub async fn begin(&self, beginning: Beginning) -> Result<(Conversation, Token), ConversationError> {
        let now = self.clock.moment();
        let token = Token::new(rand::random());
        let Beginning { language, answer_language, as_of, jurisdiction } = beginning;
        let id = Id::new(now, rand::random());
        let conversation = Conversation {
            id,
            token: token.hash(),
            language,
            answer_language,
            as_of,
            jurisdiction,
            state: State::Open,
            memory: None,
            created: now,
            active: now,
        };
        self.store.begin(&conversation).await?;
        Ok((conversation, token))
    }

    /// A visitor's own conversation.
    async fn own(&self, id: Id, token: &Token) -> Result<Conversation, ConversationError> {
        let conversation = self.store.conversation(id).await?;
        conversation.filter(|conversation| token.is(&conversation.token)).ok_or(ConversationError::NotFound)
    }

    /// A change of a visitor's own conversation. Looked at first without waiting for anybody: a stranger holds nobody up.
    async fn change(&self, id: Id, token: &Token) -> Result<Change, ConversationError> {
        self.own(id, token).await?;
        self.store.change(id, self.clock.moment()).await?.ok_or(ConversationError::NotFound)
    }

    /// Takes in what a visitor says: once this returns, it is kept and will be answered. Gives the message's number; the same message with the
    /// same key again has the same number.
    pub async fn say(self: &Arc<Self>, id: Id, token: &Token, said: Said) -> Result<i64, ConversationError> {
        self.own(id, token).await?;
        let (conversations, token) = (Arc::clone(self), token.clone());
        // A task of its own: a browser that goes away in the middle leaves no message that is kept but not answered.
        let task = self.tasks.spawn(async move { conversations.take(id, &token, said).await });
        task.await.unwrap_or(Err(ConversationError::Busy))
    }

    async fn take(self: Arc<Self>, id: Id, token: &Token, said: Said) -> Result<i64, ConversationError> {
        let key = said.key.as_ref().map(|key| {
            let body = serde_json::to_vec(&(said.question.as_str(), &said.wish)).unwrap_or_default();
            (token.sealed("openwindow idempotency key", key.as_bytes()), token.sealed("openwindow message", &body))
        });
        let mut change = self.change(id, token).await?;
        if let Some((key, fingerprint)) = &key
            && let Some(same) = change.same(key).await?
        {
            let is_same = same.fingerprint.as_ref() == Some(fingerprint);
            return if is_same { Ok(same.number) } else { Err(ConversationError::OtherMessage) };
        }
        if change.conversation().state == State::Closed {
            return Err(ConversationError::Closed);
        }
        let pending = change.pending().await?;
        // Room for its answer too, and for those that are still to come.
        if change.last_message().await? + pending + 2 > self.settings.messages as i64 {
            return Err(ConversationError::Full);
        }
        if pending >= self.settings.waiting as i64 {
            return Err(ConversationError::Waiting);
        }
        let place = Arc::clone(&self.queue).try_acquire_owned().ok();
        // What goes to a person needs no place among what waits for the machine.
        if place.is_none() && !change.handover().await?.is_some_and(|at| at.state == Standing::WithStaff) {
            return Err(ConversationError::Busy);
        }
        let message = self.masked(said, key)?;
        let number = change.add(&message).await?;
        change.save().await?;
        self.wake(id, place);
        Ok(number)
    }

    /// A message as it is kept: without personal data.
    fn masked(&self, said: Said, key: Option<(String, String)>) -> Result<NewMessage, StoreError> {
        let mut wish = said.wish;
        wish.day = Some(self.clock.today());
        wish.jurisdiction = wish.jurisdiction.map(|name| self.publisher.masked(&name));
        let request = serde_json::to_string(&wish).map_err(|error| StoreError::Damaged { what: "a wish", value: error.to_string() })?;
        Ok(NewMessage { text: self.publisher.masked(said.question.as_str()), request, key })
    }

    /// The answer to a message, or the message as it stands when the time is over.
    pub async fn answered(&self, id: Id, number: i64, within: Duration) -> Result<Message, ConversationError> {
        let mut listener = self.listeners.listen(id);
        let deadline = tokio::time::Instant::now() + within;
        loop {
            let message = self.store.message_or_answer(id, number).await?.ok_or(ConversationError::NotFound)?;
            if message.role == Role::Assistant || message.state != Progress::Pending {
                return Ok(message);
            }
            if tokio::time::timeout_at(deadline, listener.news()).await.is_err() {
                return Ok(message);
            }
        }
    }

    /// A conversation with all that was said in it.
    pub async fn whole(&self, id: Id, token: &Token) -> Result<Whole, ConversationError> {
        self.with_all(self.own(id, token).await?).await
    }

    /// A conversation with its messages and what was thought of them.
    async fn with_all(&self, conversation: Conversation) -> Result<Whole, ConversationError> {
        let id = conversation.id;
        let (messages, feedback) = (self.store.messages(id).await?, self.store.feedback(id).await?);
        let (handover, held) = (self.store.handover(id).await?, self.store.held(id).await?);
        Ok(Whole { conversation, messages, feedback, handover, held })
    }

    /// Listens to a conversation, beginning after an event; none if it is over and there is nothing left to hear.
    pub async fn listen(&self, id: Id, token: &Token, after: i64) -> Result<Option<Listening>, ConversationError> {
        let language = self.own(id, token).await?.language;
        self.hear(id, language, after, true).await
    }

    /// The same for whoever was found to have a right to it; `is_visitor`: whether it shows that the visitor is there.
    async fn hear(&self, id: Id, language: Option<Language>, after: i64, is_visitor: bool) -> Result<Option<Listening>, ConversationError> {
        let Ok(place) = Arc::clone(&self.streams).try_acquire_owned() else { return Err(ConversationError::Busy) };
        // Before the first look into the store: nothing can be told in between unheard.
        let listener = self.listeners.listen(id);
        let last = self.store.last_event(id).await?;
        // A number from the future would hear nothing for long: it is from before the data was restored.
        let after = after.min(last.as_ref().map_or(0, |last| last.number));
        if last.is_some_and(|last| last.kind == events::CLOSED && last.number == after) {
            return Ok(None);
        }
        let heartbeat = Duration::from_secs(self.settings.heartbeat_s);
        let queue = listening::Queue::of(&self.desk, id, language, is_visitor);
        Ok(Some(Listening {
            store: self.store.clone(),
            id,
            after,
            over: false,
            told: false,
            heartbeat,
            listener,
            queue,
            stop: self.stop.clone(),
            _place: place,
        }))
    }

    /// Ends a conversation: nothing more can be said; what waits is still answered.
    pub async fn close(&self, id: Id, token: &Token) -> Result<(), ConversationError> {
        let mut change = self.change(id, token).await?;
        if change.conversation().state == State::Closed {
            return Ok(());
        }
        change.state(State::Closed).await?;
        let was_at_desk = self.desk.closes(&mut change).await?;
        turn::closed(&mut change).await?;
        change.save().await?;
        self.tell(id, was_at_desk);
        Ok(())
    }
}
