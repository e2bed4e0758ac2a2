//! The iCalendar format (RFC 5545), as far as a list of days needs it. Knows nothing of deadlines.

use jiff::Timestamp;

use crate::day::Day;

/// Octets of a line at most, its end not counted.
const LINE: usize = 75;

/// A whole day to remember.
pub(super) struct Entry {
    /// The same for the same matter, so that a calendar that reads it again does not show it twice.
    pub(super) uid: String,
    pub(super) day: Day,
    pub(super) summary: String,
    pub(super) description: String,
    pub(super) url: Option<String>,
    /// Days before, at nine in the morning of which the calendar reminds.
    pub(super) reminders: Vec<u8>,
}

/// A calendar with its entries, made at a moment.
pub(super) fn calendar(entries: &[Entry], made: Timestamp) -> String {
    let mut out = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//openwindow//deadlines//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"] {
        push(&mut out, line);
    }
    let stamp = made.strftime("%Y%m%dT%H%M%SZ").to_string();
    for entry in entries {
        event(&mut out, entry, &stamp);
    }
    push(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, entry: &Entry, stamp: &str) {
    let summary = escaped(&entry.summary);
    push(out, "BEGIN:VEVENT");
    push(out, &format!("UID:{}", escaped(&entry.uid)));
    push(out, &format!("DTSTAMP:{stamp}"));
    push(out, &format!("DTSTART;VALUE=DATE:{}", entry.day.date().strftime("%Y%m%d")));
    push(out, &format!("DTEND;VALUE=DATE:{}", entry.day.next().date().strftime("%Y%m%d")));
    push(out, &format!("SUMMARY:{summary}"));
    push(out, &format!("DESCRIPTION:{}", escaped(&entry.description)));
    if let Some(url) = &entry.url {
        push(out, &format!("URL:{url}"));
    }
    // A reminder, not an appointment that fills the day.
    push(out, "TRANSP:TRANSPARENT");
    for days in &entry.reminders {
        push(out, "BEGIN:VALARM");
        push(out, "ACTION:DISPLAY");
        push(out, &format!("DESCRIPTION:{summary}"));
        // The day begins at midnight: 15 hours before it are nine in the morning of the day before.
        push(out, &if *days > 1 { format!("TRIGGER:-P{}DT15H", days - 1) } else { "TRIGGER:-PT15H".to_owned() });
        push(out, "END:VALARM");
    }
    push(out, "END:VEVENT");
}

/// A text as a value: what has a meaning in the format is escaped, other control characters go.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Adds a line, folded between characters.
fn push(out: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(summary: &str) -> Entry {
        Entry {
            uid: "newborn-2026-11-03@openwindow".to_owned(),
            day: "2026-12-31".parse().expect("a day"),
            summary: summary.to_owned(),
            description: "One, two; three\\four\nfive".to_owned(),
            url: Some("https://example.org/g/newborn/2013-09-01/en#deadline".to_owned()),
            reminders: vec![7, 1],
        }
    }

    fn written(summary: &str) -> String {
        calendar(&[entry(summary)], "2026-11-24T02:00:00Z".parse().expect("a moment"))
    }

    #[test]
    fn a_day_is_written_as_a_whole_day_with_its_reminders() {
        let text = written("Register the baby");
        for line in [
            "DTSTAMP:20261124T020000Z",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "SUMMARY:Register the baby",
            "DESCRIPTION:One\\, two\\; three\\\\four\\nfive",
            "TRIGGER:-P6DT15H",
            "TRIGGER:-PT15H",
        ] {
            assert!(text.contains(&format!("{line}\r\n")), "{line} is not in {text}");
        }
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(text.matches("BEGIN:").count(), text.matches("END:").count());
    }

    #[test]
    fn lines_are_folded_between_characters_of_any_length() {
        for word in ["a", "é", "签证", "تأشيرة", "🛂x", "비자"] {
            for extra in 0..5 {
                let summary = "x".repeat(extra) + &word.repeat(90);
                let text = written(&summary);
                for line in text.split("\r\n") {
                    assert!(line.len() <= LINE, "{} octets: {line}", line.len());
                    assert!(!line.contains(['\r', '\n']), "{line:?}");
                }
                assert!(text.replace("\r\n ", "").contains(&format!("SUMMARY:{summary}\r\n")), "{summary}");
            }
        }
    }

    #[test]
    fn a_line_of_exactly_75_octets_stays_whole() {
        let text = written(&"x".repeat(LINE - "SUMMARY:".len()));
        assert!(text.contains(&format!("SUMMARY:{}\r\n", "x".repeat(67))));
    }

    #[test]
    fn a_line_break_cannot_smuggle_a_line_in() {
        let text = written("visa\r\nBEGIN:VEVENT\r\n\u{7}x");
        assert_eq!(text.split("\r\n").filter(|line| *line == "BEGIN:VEVENT").count(), 1);
        assert!(text.contains("SUMMARY:visa\\nBEGIN:VEVENT\\nx\r\n"));
    }
}
