//! What is published anyway: telephone numbers, addresses and mail of offices. Knows nothing of how they are found.

use std::collections::HashSet;

use super::{Found, Kind};

/// Numbers and addresses that are published and therefore nobody's secret. They are kept when somebody asks about them.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    telephones: HashSet<String>,
    mail: HashSet<String>,
    addresses: Vec<String>,
}

impl Kept {
    /// Also keeps what a published text names: the contacts, a guide.
    pub fn publish(&mut self, text: &str) {
        for line in text.lines() {
            for found in super::found(line, true) {
                let own = line.get(found.start..found.end).unwrap_or_default();
                match found.kind {
                    Kind::Telephone => drop(self.telephones.insert(telephone(own))),
                    Kind::Mail => drop(self.mail.insert(own.to_lowercase())),
                    Kind::Address => self.addresses.push(words(own)),
                    _ => {}
                }
            }
        }
        self.addresses.sort();
        self.addresses.dedup();
    }

    /// Whether something found is published.
    pub(super) fn has(&self, found: &Found, text: &str) -> bool {
        let Some(own) = text.get(found.start..found.end) else { return false };
        match found.kind {
            Kind::Telephone => self.telephones.contains(&telephone(own)),
            Kind::Mail => self.mail.contains(&own.to_lowercase()),
            Kind::Address => {
                let own = words(own);
                self.addresses.iter().any(|published| published.contains(&own))
            }
            _ => false,
        }
    }
}

/// A telephone number without what depends on where one calls from: `+86 21 6854 7109` and `68547109` are one.
fn telephone(text: &str) -> String {
    let digits: String = super::fold::Folded::new(text).text.chars().filter(char::is_ascii_digit).collect();
    let national = digits.trim_start_matches('0');
    let national = national.strip_prefix("86").filter(|rest| rest.len() >= 10).unwrap_or(national).trim_start_matches('0');
    national.strip_prefix("21").filter(|rest| rest.len() == 8).unwrap_or(national).to_owned()
}

/// The words and numbers of an address between single spaces, so that 15 is not found in 1500.
fn words(text: &str) -> String {
    let mut words = String::from(" ");
    let mut last = None;
    for c in super::fold::Folded::new(text).text.chars().flat_map(char::to_lowercase) {
        let class = (c.is_alphanumeric(), c.is_ascii_digit());
        if last.is_some_and(|last| last != class) && !words.ends_with(' ') {
            words.push(' ');
        }
        if class.0 {
            words.push(c);
        }
        last = Some(class);
    }
    words.truncate(words.trim_end().len());
    words.push(' ');
    words
}
