//! What a form asks for, in the conversation that its hidden fields name. Knows nothing of how a page looks.
//!
//! The fields name a conversation and show its token; what was said is kept in the store, so that a restart loses nothing and no field can be
//! tampered with to any effect: what opens no conversation begins a new one. Where none can be kept, questions are answered by themselves.

use std::sync::Arc;
use std::time::Duration;

use super::super::super::ask;
use super::super::super::form::Form;
use super::super::super::problem::{Kind, Problem, of_conversation};
use super::super::super::shared::Shared;
use super::super::super::spoken::Spoken;
use super::super::answer::read;
use crate::answer::{Ask, NATIONALITY, Question, Reply, Slots, known};
use crate::conversation::{Beginning, ConversationError, Conversations, Said, Token, Wish};
use crate::language::Language;
use crate::store::{Feedback, Id, Message, Progress, Role};

/// The parts of an opinion, as its fields are named.
pub(super) const PARTS: [&str; 3] = ["understood", "actionable", "trusted"];

/// Characters of a comment and of an idempotency key at most.
const COMMENT: usize = 2000;
const KEY: usize = 64;

/// A conversation as hidden fields hold it.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) id: Id,
    pub(super) token: Token,
}

impl Held {
    pub(super) fn of(form: &Form) -> Option<Self> {
        Some(Self { id: form.get("conversation")?.parse().ok()?, token: Token::shown(form.get("token")?) })
    }
}

/// What came of a form.
pub(super) enum Turn {
    /// An answer.
    Answered(Box<Answered>),
    /// The message of this number is kept; its answer is still to come.
    Waiting { held: Held, message: i64, asked: String },
    /// An opinion was kept.
    Thanked(Held),
    /// A pass for the service counter was made: the end of its address.
    Passed(Held, String),
}

/// An answer with what it answers.
pub(super) struct Answered {
    pub(super) reply: Reply,
    /// The question, as it is shown and as it is asked again.
    pub(super) asked: String,
    /// The conversation and the answer's number in it; none where nothing can be kept.
    pub(super) held: Option<(Held, i64)>,
    /// Whether earlier questions were named that are not there any more.
    pub(super) forgotten: bool,
}

/// What is asked: within a conversation, and by itself.
struct Asking {
    text: String,
    wish: Wish,
    /// The question that `text` belongs to, where that is only a choice or the like.
    alone: String,
}

/// Does what a form asks for.
pub(super) async fn taken(shared: &Arc<Shared>, form: &Form) -> Result<Turn, Problem> {
    let spoken = form.spoken;
    let refused = |error: &ConversationError| shared.problem(spoken, of_conversation(error));
    let held = Held::of(form);
    let conversations = shared.app.conversations.as_ref();
    if let (Some(feedback), Some(held), Some(conversations)) = (opinion(form), &held, conversations) {
        conversations.rate(held.id, &held.token, feedback).await.map_err(|error| refused(&error))?;
        return Ok(Turn::Thanked(held.clone()));
    }
    if let (Some(_), Some(held), Some(conversations)) = (form.get("pass"), &held, conversations) {
        let pass = conversations.pass(held.id, &held.token).await.map_err(|error| refused(&error))?;
        return Ok(Turn::Passed(held.clone(), format!("/counter/{}", pass.token.as_str())));
    }
    if let (Some(number), Some(held), Some(conversations)) = (form.get("wait").and_then(|number| number.parse().ok()), &held, conversations) {
        // Whoever shows another token hears nothing.
        conversations.whole(held.id, &held.token).await.map_err(|error| refused(&error))?;
        let asked = form.get("again").unwrap_or_default().to_owned();
        return heard(shared, spoken, conversations, held.clone(), number, asked, false).await;
    }
    let asking = asking(shared, form)?;
    let Some(conversations) = conversations else { return by_itself(shared, spoken, asking, held.is_some()).await };
    match said(conversations, spoken, held.clone(), &asking, form).await {
        Ok((now, number)) => {
            let forgotten = held.is_some_and(|held| held.id != now.id);
            heard(shared, spoken, conversations, now, number, asking.alone, forgotten).await
        }
        Err(ConversationError::Store(error)) => {
            tracing::error!(%error, "a question without scripts is answered by itself");
            by_itself(shared, spoken, asking, held.is_some()).await
        }
        Err(error) => Err(refused(&error)),
    }
}

/// What somebody thinks of an answer, part by part.
fn opinion(form: &Form) -> Option<Feedback> {
    let message = form.get("message")?.parse().unwrap_or_default();
    let [understood, actionable, trusted] = PARTS.map(|part| form.get(part).map(|thought| thought == "yes"));
    let comment = form.get("comment").map(|comment| comment.chars().take(COMMENT).collect());
    Some(Feedback { message, understood, actionable, trusted, comment, ..Feedback::default() })
}

/// Reads a question, a choice, what is to be forgotten, or the wish for another language.
fn asking(shared: &Shared, form: &Form) -> Result<Asking, Problem> {
    let spoken = form.spoken;
    let index = shared.index(spoken)?;
    let language = |name: &str| form.get(name).and_then(|code| code.parse::<Language>().ok());
    let before = ask::known(shared, spoken, read(form.get("known").unwrap_or_default()))?;
    let again = form.get("again").unwrap_or_default().to_owned();
    let mut wish = Wish { language: Some(spoken.0), hears_once: true, ..Wish::default() };
    let country = form.get(NATIONALITY).map(|code| Slots::from([(NATIONALITY.to_owned(), code.to_owned())]));
    if let Some(chosen) = country.or_else(|| form.get("choice").map(read)) {
        let chosen = ask::known(shared, spoken, chosen)?;
        let named = known(&index, &chosen, language("in").unwrap_or(spoken.0));
        let text = named.into_iter().next().map(|choice| choice.text).ok_or_else(|| shared.problem(spoken, Kind::UnknownValue).field("choice"))?;
        wish.slots = before.into_iter().chain(chosen).collect();
        let alone = if again.is_empty() { text.clone() } else { again };
        return Ok(Asking { text, wish, alone });
    }
    if let Some(question) = form.get("question") {
        let text = ask::question(shared, spoken, question)?.as_str().to_owned();
        return Ok(Asking { alone: text.clone(), text, wish });
    }
    wish.forget = form.all("forget").map(str::to_owned).collect();
    wish.answer_language = language("answer-language").filter(|language| language.has_interface());
    wish.slots = before.into_iter().filter(|(slot, _)| !wish.forget.contains(slot)).collect();
    let text = ask::question(shared, spoken, &again)?.as_str().to_owned();
    Ok(Asking { alone: text.clone(), text, wish })
}

/// Says it in the conversation, or in a new one where there is none or nothing more can be said in it.
async fn said(conversations: &Arc<Conversations>, spoken: Spoken, held: Option<Held>, asking: &Asking, form: &Form) -> Result<(Held, i64), ConversationError> {
    let key = form.get("key").filter(|key| key.len() <= KEY).map(str::to_owned);
    let message = |text: &str, key| Question::new(text).ok().map(|question| Said { question, wish: asking.wish.clone(), key });
    if let (Some(held), Some(first)) = (held, message(&asking.text, key)) {
        let said = match conversations.say(held.id, &held.token, first.clone()).await {
            // Somebody went back and asked something else from the same page.
            Err(ConversationError::OtherMessage) => conversations.say(held.id, &held.token, Said { key: None, ..first }).await,
            other => other,
        };
        match said {
            Err(ConversationError::NotFound | ConversationError::Closed | ConversationError::Full) => {}
            other => return other.map(|number| (held, number)),
        }
    }
    let (conversation, token) = conversations.begin(Beginning { language: Some(spoken.0), ..Beginning::default() }).await?;
    let new = Held { id: conversation.id, token };
    let message = message(&asking.alone, None).ok_or(ConversationError::NotFound)?;
    let number = conversations.say(new.id, &new.token, message).await?;
    Ok((new, number))
}

/// The answer to a message, or that it is still to come.
async fn heard(
    shared: &Shared,
    spoken: Spoken,
    conversations: &Conversations,
    held: Held,
    number: i64,
    asked: String,
    forgotten: bool,
) -> Result<Turn, Problem> {
    // Half of the time that a request may take: the other half is for whoever keeps the message.
    let within = Duration::from_millis(shared.app.config.limits.request_ms / 2);
    let message = conversations.answered(held.id, number, within).await.map_err(|error| shared.problem(spoken, of_conversation(&error)))?;
    match (message.role, message.state) {
        (Role::Assistant, _) => {
            let reply = reply(&message).ok_or_else(|| shared.problem(spoken, Kind::Unavailable))?;
            Ok(Turn::Answered(Box::new(Answered { reply, asked, held: Some((held, message.number)), forgotten })))
        }
        (Role::Visitor, Progress::Pending) => Ok(Turn::Waiting { held, message: number, asked }),
        (Role::Visitor | Role::Staff, _) => Err(shared.problem(spoken, Kind::Unavailable)),
    }
}

/// An answer as it is kept.
fn reply(message: &Message) -> Option<Reply> {
    serde_json::from_str(message.reply.as_deref()?).ok()
}

/// The answer without a conversation.
async fn by_itself(shared: &Shared, spoken: Spoken, asking: Asking, forgotten: bool) -> Result<Turn, Problem> {
    let question = ask::question(shared, spoken, &asking.alone)?;
    let Wish { language, answer_language, slots, .. } = asking.wish;
    let ask = Ask { language, answer_language, slots, ..Ask::today(question, shared.app.clock.today()) };
    let reply = Reply::clone(&*ask::answered(shared, spoken, &ask).await?);
    Ok(Turn::Answered(Box::new(Answered { reply, asked: asking.alone, held: None, forgotten })))
}
