//! What guides publish is no personal data: phones and addresses of contacts are never masked. Knows nothing of what is masked otherwise.

use super::Publisher;
use crate::knowledge::Knowledge;
use crate::masking;

impl Publisher {
    /// A text without personal data: what is published is none.
    pub fn masked(&self, text: &str) -> String {
        let (index, none) = (self.current(), masking::Kept::default());
        masking::mask(text, index.as_ref().map_or(&none, |index| &index.published)).text
    }
}

/// What the contacts of the guides publish.
pub(super) fn of(knowledge: &Knowledge) -> masking::Kept {
    let mut published = masking::Kept::default();
    for text in knowledge.contacts.iter().flat_map(|contact| contact.phone.iter().chain(contact.address.values())) {
        published.publish(text);
    }
    published
}
