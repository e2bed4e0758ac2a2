//! Whom to ask: who is there now, speaks the language and is right for the matter. Knows nothing of why the counter has no answer.

use jiff::civil::DateTime;

use super::reply::{ContactView, Reply};
use crate::index::Index;
use crate::knowledge::{Contact, ContactKind, Knowledge, Presence, worded};
use crate::language::Language;

/// Contacts in a reply at most.
const MOST: usize = 3;

/// The contacts for a reply without an answer.
pub(super) fn for_reply(index: &Index, reply: &Reply, now: DateTime) -> Vec<ContactView> {
    chosen(index, reply.is_urgent(), [reply.question_language, reply.language], now)
}

/// The contacts for whoever speaks a language and has asked nothing that could be answered.
pub fn hotlines(index: &Index, language: Language, now: DateTime) -> Vec<ContactView> {
    chosen(index, false, [language; 2], now)
}

/// The last language is the one to be read.
fn chosen(index: &Index, urgent: bool, languages: [Language; 2], now: DateTime) -> Vec<ContactView> {
    let mut fitting: Vec<&Contact> = index
        .knowledge
        .contacts
        .iter()
        .filter(|contact| {
            if urgent {
                matches!(contact.kind, ContactKind::Emergency)
            } else {
                contact.kind == ContactKind::Hotline && contact.topics.iter().any(|topic| topic == "*")
            }
        })
        .collect();
    fitting.sort_by_key(|contact| {
        let speaks = languages.iter().any(|language| contact.languages.contains(language));
        let open = index.knowledge.presence(contact, now) == Some(Presence::Open);
        (!open, !speaks)
    });
    fitting.into_iter().take(MOST).map(|contact| contact_view(&index.knowledge, contact, languages[1], now)).collect()
}

/// A contact as shown to a reader.
pub fn contact_view(knowledge: &Knowledge, contact: &Contact, language: Language, now: DateTime) -> ContactView {
    let presence = knowledge.presence(contact, now);
    let in_language = |of| worded(of, language).map(|(_, told)| told.to_owned());
    ContactView {
        id: contact.name.clone(),
        kind: contact.kind,
        name: in_language(&contact.title).unwrap_or_default(),
        phone: contact.phone.clone(),
        address: in_language(&contact.address),
        address_zh: contact.address.get(&Language::ZH).cloned(),
        url: contact.url.clone(),
        languages: contact.languages.clone(),
        hours: contact.hours_text.clone(),
        open_now: presence.filter(|presence| *presence != Presence::Holiday).map(|presence| presence == Presence::Open),
        holiday: presence == Some(Presence::Holiday),
        verified_on: contact.verified_on,
    }
}
