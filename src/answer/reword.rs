//! Reply → the same reply in a language model's words, where there is a model and it says the same. Knows nothing of how that is checked.

use jiff::civil::DateTime;

use super::reply::{Reply, Sentence};
use super::{Answering, Ask, compose, notice};
use crate::index::Index;
use crate::processors::in_turn;
use crate::rewriting::{Draft, Given, Names, Released, Silence, released};

impl Answering {
    /// The reply, reworded where that passes every check, and whether it may be kept: where the model failed the next one may be better.
    pub(super) async fn reworded(&self, index: &Index, ask: &Ask, reply: Reply, now: DateTime) -> (Reply, bool) {
        // What was worked out, and what is asked back, is told in the counter's own words.
        let is_quoted = |sentence: &Sentence| !sentence.computed && !sentence.citations.is_empty();
        let may = reply.outcome.is_answer() && !reply.answer.is_empty() && reply.answer.iter().all(is_quoted);
        let Some(rewriting) = self.rewriting.as_ref().filter(|_| may) else { return (reply, true) };
        let sentences: Vec<Given> = reply.answer.iter().map(|sentence| Given { text: sentence.text.clone(), citations: sentence.citations.clone() }).collect();
        let cited: Vec<&str> = reply.citations.iter().map(|citation| citation.text.as_str()).collect();
        let names = |text: &str| {
            let named = index.names.in_question(text);
            Names { terms: named.terms, countries: named.countries }
        };
        let draft = Draft { language: reply.language, question: ask.question.as_str(), sentences: &sentences, cited: &cited, names: &names };
        let shown = match rewriting.ask(&draft, now.date()).await {
            Ok(rewordings) => in_turn(|| released(&draft, &rewordings, &self.detector)).await,
            Err(silence) => return (reply, silence == Silence::Spent),
        };
        tracing::debug!(refused = ?shown.1, "rewordings checked");
        (self.told(reply, ask, shown.0), true)
    }

    fn told(&self, mut reply: Reply, ask: &Ask, shown: Vec<Released>) -> Reply {
        reply.rewritten = shown.iter().enumerate().filter(|(_, sentence)| sentence.rewritten).map(|(at, _)| at).collect();
        if reply.rewritten.is_empty() {
            return reply;
        }
        reply.answer = shown.into_iter().map(|sentence| Sentence { text: sentence.text, citations: sentence.citations, computed: false }).collect();
        let wanted = ask.answer_language.unwrap_or(reply.question_language);
        let teller = compose::teller(wanted);
        reply.notices.push(notice(&self.texts, teller, "reworded", None));
        reply
    }
}
