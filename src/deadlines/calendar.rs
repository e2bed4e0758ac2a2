//! Deadlines as entries of a calendar. Knows nothing of the calendar's format.

use jiff::Timestamp;

use super::written::{self, Entry};
use super::{Asked, Asker, Deadlines, DeadlinesError, Told};

/// Days before, on which a calendar reminds.
const REMINDERS: [u8; 2] = [7, 1];

impl Asker<'_> {
    /// The same as [`Asker::told`], for a calendar (RFC 5545): on each last day on which it can be done, a reminder. `site` is put before the links.
    ///
    /// A calendar must not silently lack what was asked for, so an event without a day is an error here.
    pub fn calendar(&self, events: &[Asked], site: &str, made: Timestamp) -> Result<String, DeadlinesError> {
        let holidays = &self.index.knowledge.rules.holidays;
        for (at, asked) in events.iter().enumerate().take(super::MOST) {
            if let Some(deadline) = self.index.knowledge.rules.deadline(&asked.deadline) {
                deadline.due(asked.event(), self.now, holidays).map_err(|reason| DeadlinesError::NoDay { at, reason })?;
            }
        }
        let told = self.told(events, None)?;
        if told.deadlines.is_empty() {
            return Err(DeadlinesError::NoEvents);
        }
        let entries: Vec<Entry> = told.deadlines.iter().map(|each| self.entry(&told, each, site)).collect();
        Ok(written::calendar(&entries, made))
    }

    fn entry(&self, all: &Deadlines, told: &Told, site: &str) -> Entry {
        let time = told.event_time.map(|time| format!("T{}", time.to_string().replace(':', ""))).unwrap_or_default();
        let cited = |place: Option<usize>| place.and_then(|place| all.citations.get(place));
        let mut lines = vec![format!("{}: {}", self.texts.get(self.language, "deadline-last", None), self.last(told))];
        lines.extend(told.notices.iter().map(|notice| notice.text.clone()));
        lines.push(told.counted_text.clone());
        lines.extend(
            [told.rule, told.what_to_do]
                .into_iter()
                .filter_map(cited)
                .map(|citation| format!("{} – {}: {site}{}", citation.title, citation.heading, citation.url)),
        );
        lines.extend(all.disclaimers.iter().cloned());
        Entry {
            uid: format!("{}-{}{time}@openwindow", told.deadline, told.event_day),
            day: told.act_by,
            summary: told.title.clone(),
            description: lines.join("\n"),
            url: cited(told.rule).filter(|_| !site.is_empty()).map(|citation| format!("{site}{}", citation.url)),
            reminders: REMINDERS.into_iter().filter(|days| all.today.days_until(told.act_by) > i32::from(*days)).collect(),
        }
    }

    /// The last day, with the hour where hours were counted.
    pub fn last(&self, told: &Told) -> String {
        let day = self.texts.day(self.language, told.last);
        if told.until.date() == told.last.date() { format!("{day}, {:02}:{:02}", told.until.hour(), told.until.minute()) } else { day }
    }
}
