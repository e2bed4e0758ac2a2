//! An answer as text outside our pages: Markdown for chats, a few sentences for messengers. Knows nothing of who reads it.

use std::iter;

use super::pages::in_plain_text;
use crate::answer::{Citation, ContactView, Outcome, Reply};
use crate::knowledge::split_sentences;
use crate::language::Language;
use crate::quantity;
use crate::texts::Texts;

/// What answers are written with.
pub(super) struct Writing<'a> {
    pub(super) texts: &'a Texts,
    /// What links begin with.
    pub(super) site: &'a str,
}

/// How long a text may get.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub(super) characters: usize,
    pub(super) bytes: usize,
}

impl Room {
    fn holds(self, text: &str) -> bool {
        text.len() <= self.bytes && text.chars().count() <= self.characters
    }
}

/// The language of what stands around an answer: the asker's, where the answer could not be in it.
pub(super) fn around(reply: &Reply) -> Language {
    let is_partial = reply.outcome == Outcome::PartialLanguage;
    Language::told_in(if is_partial { [reply.question_language, reply.language] } else { [reply.language, reply.question_language] })
}

impl Writing<'_> {
    /// The answer as blocks of Markdown, in the order of the page.
    pub(super) fn blocks(&self, reply: &Reply) -> Vec<String> {
        let language = around(reply);
        let said = |text: &str| escaped(&in_plain_text(text, reply.language));
        let mut blocks: Vec<String> = reply.notices.iter().map(|notice| format!("> {}", escaped(&in_plain_text(&notice.text, language)))).collect();
        blocks.extend(reply.answer.iter().map(|sentence| {
            let marks = sentence.citations.iter().map(|number| format!(" [{}]", number + 1));
            iter::once(said(&sentence.text)).chain(marks).collect()
        }));
        let mut list = |heading: &str, items: Vec<String>| {
            if !items.is_empty() {
                blocks.push(format!("**{}**\n\n{}", self.texts.get(language, heading, None), items.join("\n")));
            }
        };
        let facts = reply.key_facts.iter().map(|fact| format!("- {}: {} [{}]", said(&fact.label), said(&fact.text), fact.citation + 1));
        list("page-key-facts-heading", facts.collect());
        list("page-steps-heading", reply.steps.iter().enumerate().map(|(at, step)| format!("{}. {}", at + 1, said(step))).collect());
        list("page-documents-heading", reply.documents.iter().map(|document| format!("- {}", said(document))).collect());
        list("page-contacts-heading", reply.contacts.iter().map(|contact| format!("- {}", self.contact(language, contact))).collect());
        let sources = reply.citations.iter().enumerate();
        list("page-sources-heading", sources.map(|(at, citation)| format!("{}. {}", at + 1, self.source(language, citation))).collect());
        let next = reply.follow_ups.iter().map(|next| format!("- [{}]({})", escaped(&next.text), self.link(&next.url)));
        list("page-follow-ups-heading", next.collect());
        blocks.push(format!("*{}*", self.texts.dated(language, "page-answer-as-of", reply.as_of)));
        blocks
    }

    fn link(&self, path: &str) -> String {
        format!("{}{}", self.site, path.replace('(', "%28").replace(')', "%29"))
    }

    fn source(&self, language: Language, citation: &Citation) -> String {
        let title = escaped(&format!("{} – {}", citation.title, citation.heading));
        let mut dates = vec![self.texts.dated(language, "page-in-force-since", citation.effective_from)];
        dates.extend(citation.effective_until.map(|until| self.texts.dated(language, "page-in-force-until", until)));
        dates.push(self.texts.dated(language, "page-verified-on", citation.verified_on));
        format!("[{title}]({}) ({})", self.link(&citation.url), dates.join(" · "))
    }

    fn contact(&self, language: Language, contact: &ContactView) -> String {
        let mut parts = vec![escaped(&contact.name)];
        parts.extend(contact.phone.as_ref().map(|phone| in_plain_text(phone, language)));
        let presence = match contact.open_now {
            _ if contact.holiday => Some("office-holiday"),
            Some(true) => Some("page-open-now"),
            Some(false) => Some("page-closed-now"),
            None => None,
        };
        parts.extend(presence.map(|id| format!("({})", self.texts.get(language, id, None).trim_end_matches(['.', '。']))));
        parts.extend(contact.address.as_ref().map(|address| format!("– {}", escaped(&in_plain_text(address, language)))));
        parts.join(" ")
    }
}

/// What is most needed of the answer, without marks: notices, sentences, and whom to ask where there is no answer. What does not fit is cut at
/// the end of a sentence; then the text ends in `…`.
pub(super) fn short(reply: &Reply, room: Room) -> String {
    let language = around(reply);
    let mut lines: Vec<String> = reply.notices.iter().map(|notice| in_plain_text(&notice.text, language)).collect();
    lines.extend(reply.answer.iter().map(|sentence| in_plain_text(&sentence.text, reply.language)));
    lines.extend(reply.contacts.iter().map(|contact| {
        let phone = contact.phone.as_ref().map(|phone| format!(" {}", in_plain_text(phone, language)));
        format!("{}{}", contact.name, phone.unwrap_or_default())
    }));
    fitted(&lines, room)
}

/// As many lines as there is room for.
fn fitted(lines: &[String], room: Room) -> String {
    let mut text = String::new();
    for (at, line) in lines.iter().enumerate() {
        let last = at + 1 == lines.len();
        let longer = if text.is_empty() { line.clone() } else { format!("{text}\n{line}") };
        // Until the last line is in, there must be room to say that there is more.
        if room.holds(&if last { longer.clone() } else { format!("{longer}\n…") }) {
            text = longer;
            continue;
        }
        let left = Room { characters: room.characters.saturating_sub(text.chars().count() + 3), bytes: room.bytes.saturating_sub(text.len() + 5) };
        let part = cut(line, left, text.is_empty());
        return match (text.is_empty(), part.is_empty()) {
            (_, true) => format!("{text}\n…"),
            (true, false) => format!("{part} …"),
            (false, false) => format!("{text}\n{part} …"),
        };
    }
    text
}

/// The sentences of a line that fit; if not one does and something must be said, the words before a comma or a space, never parts of a number.
fn cut(line: &str, room: Room, something: bool) -> String {
    let mut text = String::new();
    for sentence in split_sentences(line) {
        let longer = if text.is_empty() { sentence } else { format!("{text} {sentence}") };
        if !room.holds(&longer) {
            break;
        }
        text = longer;
    }
    if !text.is_empty() || !something {
        return text;
    }
    let ends = line.char_indices().filter(|(_, c)| c.is_whitespace() || "，、；：".contains(*c)).map(|(at, _)| line[..at].trim_end());
    let mut fits = ends.filter(|head| room.holds(head) && !head.chars().next_back().is_some_and(is_of_number));
    fits.next_back().unwrap_or_default().to_owned()
}

/// Whether a text that ends so may break off within a number or between a number and what it counts.
fn is_of_number(c: char) -> bool {
    quantity::digit(c).is_some() || c.is_numeric() || "〇零一二三四五六七八九十百千万亿萬億.,+-–/%第约約".contains(c)
}

/// A text that Markdown shows as it is.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    for (at, c) in text.chars().enumerate() {
        let lists = at == digits && digits > 0 && matches!(c, '.' | ')') || at == 0 && matches!(c, '#' | '-' | '+' | '>' | '=' | '~');
        if lists || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<') {
            out.push('\\');
        }
        out.push(if c == '\n' { ' ' } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room { characters: 40, bytes: 2000 };

    fn lines(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn what_fits_stays_whole() {
        assert_eq!(fitted(&lines(&["Register within 24 hours.", "It is free."]), ROOM), "Register within 24 hours.\nIt is free.");
        assert_eq!(fitted(&[], ROOM), "");
    }

    #[test]
    fn what_does_not_fit_ends_at_a_sentence() {
        let text = fitted(&lines(&["Register within 24 hours.", "It is free. Bring your passport."]), ROOM);
        assert_eq!(text, "Register within 24 hours.\nIt is free. …");
        let text = fitted(&lines(&["Register within 24 hours.", "Bring your passport and a contract."]), ROOM);
        assert_eq!(text, "Register within 24 hours.\n…");
    }

    #[test]
    fn no_number_is_ever_cut() {
        let text = fitted(&lines(&["Whoever stays on without leave pays from 1 000 to 10 000 yuan in all of these cases"]), ROOM);
        assert_eq!(text, "Whoever stays on without leave pays …");
        let text = fitted(&lines(&["逾期居留的，每非法居留一日处五百元，总额不超过一万元的罚款或者五日以上十五日以下拘留"]), ROOM);
        assert_eq!(text, "逾期居留的，每非法居留一日处五百元 …");
        let text = fitted(&lines(&["逾期居留的，每日处五百元，总额不超过一万元"]), Room { characters: 12, bytes: 2000 });
        assert_eq!(text, "逾期居留的 …");
        for characters in 5..60 {
            let text = fitted(&lines(&["A fee of 1,250.50 yuan for 30 days, and 400 more"]), Room { characters, bytes: 2000 });
            assert!(!text.trim_end_matches([' ', '…']).ends_with(|c: char| c.is_ascii_digit()) || !text.contains('…'), "{text}");
            assert!(text.chars().count() <= characters.max(2), "{characters}: {text}");
        }
    }

    #[test]
    fn bytes_are_bounded_too() {
        let text = fitted(&lines(&["应当在二十四小时内登记。", "登记免费。"]), Room { characters: 600, bytes: 45 });
        assert_eq!(text, "应当在二十四小时内登记。\n…");
    }

    #[test]
    fn markdown_shows_texts_as_they_are() {
        assert_eq!(escaped("5. Januar"), "5\\. Januar");
        assert_eq!(escaped("<b> [1] a_b *c*"), "\\<b> \\[1\\] a\\_b \\*c\\*");
        assert_eq!(escaped("- 20 RMB"), "\\- 20 RMB");
        assert_eq!(escaped("24 hours."), "24 hours.");
    }
}
