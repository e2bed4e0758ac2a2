//! Messages as WeChat writes them, in XML. Knows nothing of what they are answered with.

use quick_xml::Reader;
use quick_xml::events::{BytesCData, Event};

/// Elements within elements at most; no message has more.
const DEPTH: usize = 8;

/// What a message is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Matter {
    /// A text.
    Text(String),
    /// Somebody follows the account.
    Subscribed,
    /// A picture, a voice, a place.
    NotText,
    /// An event that wants no answer.
    Other,
}

/// A message that came in.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Incoming {
    account: String,
    sender: String,
    created: String,
    id: Option<String>,
    pub(super) matter: Matter,
}

/// Why a message cannot be read.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unreadable {
    #[error("the body is not XML: {0}")]
    Syntax(String),
    #[error("document types and entities are not read")]
    Entities,
    #[error("elements stand too deep in each other")]
    Deep,
    #[error("`{0}` is missing")]
    Missing(&'static str),
    #[error("encrypted messages are not read: choose the plain-text mode in the account's settings")]
    Encrypted,
}

impl Incoming {
    /// Reads a message. Entities are never resolved but the five of XML itself.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let text = std::str::from_utf8(bytes).map_err(|error| Unreadable::Syntax(error.to_string()))?;
        let fields = fields(text)?;
        let find = |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.trim().to_owned());
        let Some(kind) = find("MsgType") else {
            return Err(if find("Encrypt").is_some() { Unreadable::Encrypted } else { Unreadable::Missing("MsgType") });
        };
        let matter = match kind.as_str() {
            "text" => Matter::Text(find("Content").ok_or(Unreadable::Missing("Content"))?),
            "event" if find("Event").is_some_and(|event| event.eq_ignore_ascii_case("subscribe")) => Matter::Subscribed,
            "event" => Matter::Other,
            _ => Matter::NotText,
        };
        let needed = |name: &'static str| find(name).filter(|value| !value.is_empty()).ok_or(Unreadable::Missing(name));
        Ok(Self { account: needed("ToUserName")?, sender: needed("FromUserName")?, created: needed("CreateTime")?, id: find("MsgId"), matter })
    }

    /// What tells this message from others, and is the same when it comes again.
    pub(super) fn key(&self) -> String {
        let Self { sender, created, .. } = self;
        match &self.id {
            Some(id) => format!("{sender} {id}"),
            None => format!("{sender} at {created}"),
        }
    }

    /// A text that answers it.
    pub(super) fn reply(&self, text: &str, now: i64) -> String {
        let mut out = String::from("<xml>");
        let created = now.to_string();
        for (name, value) in
            [("ToUserName", self.sender.as_str()), ("FromUserName", &self.account), ("CreateTime", &created), ("MsgType", "text"), ("Content", text)]
        {
            out += &["<", name, ">"].concat();
            for part in BytesCData::escaped(value) {
                out += &["<![CDATA[", &part, "]]>"].concat();
            }
            out += &["</", name, ">"].concat();
        }
        out + "</xml>"
    }
}

/// The elements of the root with their texts; what stands deeper is read past.
fn fields(text: &str) -> Result<Vec<(String, String)>, Unreadable> {
    let syntax = |error: &dyn std::fmt::Display| Unreadable::Syntax(error.to_string());
    let mut reader = Reader::from_str(text);
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut depth = 0;
    loop {
        let said = match reader.read_event().map_err(|error| syntax(&error))? {
            Event::Start(element) => {
                depth += 1;
                if depth > DEPTH {
                    return Err(Unreadable::Deep);
                }
                if depth == 2 {
                    fields.push((element.name().0.to_owned(), String::new()));
                }
                continue;
            }
            Event::End(_) => {
                depth -= 1;
                continue;
            }
            Event::Text(part) => part.xml10_content().into_owned(),
            Event::CData(part) => part.xml10_content().into_owned(),
            Event::GeneralRef(part) => {
                let c = part.resolve_char_ref().map_err(|error| syntax(&error))?.or_else(|| of_xml(&part));
                c.ok_or(Unreadable::Entities)?.to_string()
            }
            Event::DocType(_) => return Err(Unreadable::Entities),
            Event::Eof if depth > 0 => return Err(Unreadable::Syntax("it breaks off".to_owned())),
            Event::Eof => return Ok(fields),
            _ => continue,
        };
        if depth == 2
            && let Some((_, value)) = fields.last_mut()
        {
            value.push_str(&said);
        }
    }
}

fn of_xml(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "<ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o_1]]></FromUserName><CreateTime>1348831860</CreateTime>";

    fn read(rest: &str) -> Result<Incoming, Unreadable> {
        Incoming::read(format!("<xml>{HEAD}{rest}</xml>").as_bytes())
    }

    #[test]
    fn texts_events_and_the_rest_are_told_apart() {
        let text = read("<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[签证 < 30 天?]]></Content><MsgId>1</MsgId>").expect("a text");
        assert_eq!(text.matter, Matter::Text("签证 < 30 天?".to_owned()));
        assert_eq!(text.key(), "o_1 1");
        let escaped = read("<MsgType>text</MsgType><Content>a &amp; b&#x21; &lt;</Content>").expect("a text");
        assert_eq!(escaped.matter, Matter::Text("a & b! <".to_owned()));
        assert_eq!(read("<MsgType>event</MsgType><Event>subscribe</Event>").expect("an event").matter, Matter::Subscribed);
        assert_eq!(read("<MsgType>event</MsgType><Event>unsubscribe</Event>").expect("an event").matter, Matter::Other);
        assert_eq!(read("<MsgType>image</MsgType><PicUrl>x</PicUrl>").expect("a picture").matter, Matter::NotText);
    }

    #[test]
    fn entities_depth_and_broken_text_are_refused() {
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><xml><MsgType>text</MsgType><Content>&b;</Content></xml>";
        assert!(matches!(Incoming::read(bomb.as_bytes()), Err(Unreadable::Entities)));
        let outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xml><Content>&a;</Content></xml>";
        assert!(matches!(Incoming::read(outside.as_bytes()), Err(Unreadable::Entities)));
        assert!(matches!(read("<MsgType>text</MsgType><Content>&b;</Content>"), Err(Unreadable::Entities)));
        assert!(matches!(read(&"<a>".repeat(5000)), Err(Unreadable::Deep)));
        assert!(matches!(read("<MsgType>text</MsgType>"), Err(Unreadable::Missing("Content"))));
        assert!(matches!(read("<Encrypt>x</Encrypt>"), Err(Unreadable::Encrypted)));
        for broken in [&b""[..], b"{}", b"<xml>", b"<xml></yml>", b"\xff\xfe", b"<xml><MsgType>text", b"</xml>"] {
            assert!(Incoming::read(broken).is_err(), "{}", String::from_utf8_lossy(broken));
        }
    }

    #[test]
    fn a_reply_reads_as_it_was_written() {
        let incoming = read("<MsgType>event</MsgType><Event>subscribe</Event>").expect("an event");
        let reply = incoming.reply("a ]]> b <a href=\"x\">c</a>", 7);
        let told = fields(&reply).expect("XML");
        assert!(told.contains(&("ToUserName".to_owned(), "o_1".to_owned())), "{reply}");
        assert!(told.contains(&("Content".to_owned(), "a ]]> b <a href=\"x\">c</a>".to_owned())), "{reply}");
    }
}
