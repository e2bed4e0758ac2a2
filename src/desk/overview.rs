//! A shift in numbers: what waits now, what was answered, how long visitors waited for a person's word, what helped. Knows nothing of who did it.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Desk, DeskError, Sight};
use crate::day::Day;
use crate::store::{Counted, Happening, Moment, Opinion};

/// How the desk stands now.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct Now {
    /// Visitors who wait for a person.
    waiting: usize,
    /// Seconds for which the one who waits longest has waited.
    longest_s: i64,
    /// Visitors with a person.
    with_staff: usize,
    /// Those of them who wait for the next word.
    unanswered: usize,
    /// Staff who take conversations.
    available: usize,
    /// Staff who are there and take none.
    away: usize,
    /// Whether the desk is open by its hours.
    open: bool,
}

/// What was counted.
#[derive(Debug, Default, Clone, Serialize, ToSchema)]
pub struct Counts {
    /// Answers of the machine, refusals included.
    answers: i64,
    /// Those that answered from the guides or by counting.
    answered: i64,
    /// Wishes for a person that were let into the queue.
    handed_over: i64,
    /// Visitors who did not wait any longer.
    gave_up: i64,
    /// Visitors whom closing time sent away.
    sent_away: i64,
    /// Visitors to whom a person said a first word.
    first_words: i64,
    /// Seconds from the wish to that word: half waited no longer; null where there was none.
    first_word_median_s: Option<i64>,
    /// Nine of ten waited no longer.
    first_word_p90_s: Option<i64>,
    /// Answers that visitors rated, of conversations that are still kept.
    rated: i64,
    /// Those of which they said nothing bad.
    helped: i64,
}

/// Counts of one day, language, topic or outcome.
#[derive(Debug, Serialize, ToSchema)]
pub struct Line {
    /// The day, the tag of the language, the topic or the outcome; empty where it is not known.
    of: String,
    #[serde(flatten)]
    counts: Counts,
}

/// A shift, or many, in numbers.
#[derive(Debug, Serialize, ToSchema)]
pub struct Overview {
    /// The first day.
    #[schema(value_type = String, format = Date)]
    from: Day,
    /// The last day.
    #[schema(value_type = String, format = Date)]
    until: Day,
    /// How the desk stands now.
    now: Now,
    /// All days together.
    total: Counts,
    /// Each day, the first first, those without anything too.
    days: Vec<Line>,
    /// By the visitor's language, the most answers first.
    languages: Vec<Line>,
    /// By topic, the most answers first.
    topics: Vec<Line>,
    /// How questions ended: only `answers` is counted.
    outcomes: Vec<Line>,
}

/// Counts that are being made.
#[derive(Default)]
struct Tally {
    counts: Counts,
    waits: Vec<i64>,
}

impl Tally {
    fn answer(&mut self, counted: &Counted) {
        self.counts.answers += counted.answers;
        if matches!(counted.outcome.as_str(), "answered" | "computed" | "partial_language") {
            self.counts.answered += counted.answers;
        }
    }

    fn moment(&mut self, moment: &Moment) {
        match moment.kind {
            Happening::Asked => self.counts.handed_over += 1,
            Happening::GaveUp => self.counts.gave_up += 1,
            Happening::SentAway => self.counts.sent_away += 1,
            Happening::FirstWord => {
                self.counts.first_words += 1;
                self.waits.push(moment.seconds);
            }
        }
    }

    fn opinion(&mut self, opinion: &Opinion) {
        self.counts.rated += opinion.rated;
        self.counts.helped += opinion.helped;
    }

    fn done(mut self) -> Counts {
        self.waits.sort_unstable();
        // The nearest rank: a number that somebody really waited.
        let at = |share: usize| (self.waits.len() * share).div_ceil(100).checked_sub(1).and_then(|place| self.waits.get(place).copied());
        Counts { first_word_median_s: at(50), first_word_p90_s: at(90), ..self.counts }
    }
}

#[derive(Default)]
struct Tallies {
    total: Tally,
    days: BTreeMap<Day, Tally>,
    languages: BTreeMap<String, Tally>,
    topics: BTreeMap<String, Tally>,
    outcomes: BTreeMap<String, Tally>,
}

impl Desk {
    /// What happened from one day to another, both included, and how the desk stands now.
    pub async fn overview(&self, from: Day, until: Day) -> Result<Overview, DeskError> {
        let start = |day: Day| self.clock.start_of(day).unwrap_or(Timestamp::MIN);
        let (begins, ends) = (start(from), start(until.next()));
        let sight = self.sight().await?;
        let mut tallies = Tallies::default();
        let mut day = from;
        while day <= until {
            tallies.days.insert(day, Tally::default());
            day = day.next();
        }
        for counted in self.store.days(from, until).await? {
            tallies.answer(&counted);
        }
        for moment in self.store.moments(begins, ends).await? {
            tallies.moment(self.clock.day_of(moment.at), &moment);
        }
        for opinion in self.store.opinions(begins, ends).await? {
            tallies.total.opinion(&opinion);
            tallies.languages.entry(opinion.language.clone()).or_default().opinion(&opinion);
        }
        Ok(Overview {
            from,
            until,
            now: now(&sight, self.clock.moment()),
            total: tallies.total.done(),
            days: tallies.days.into_iter().map(|(day, tally)| Line { of: day.to_string(), counts: tally.done() }).collect(),
            languages: ranked(tallies.languages),
            topics: ranked(tallies.topics),
            outcomes: ranked(tallies.outcomes),
        })
    }
}

impl Tallies {
    fn answer(&mut self, counted: &Counted) {
        self.total.answer(counted);
        self.days.entry(counted.day).or_default().answer(counted);
        self.languages.entry(counted.language.clone()).or_default().answer(counted);
        self.topics.entry(counted.topic.clone()).or_default().answer(counted);
        self.outcomes.entry(counted.outcome.clone()).or_default().answer(counted);
    }

    fn moment(&mut self, day: Day, moment: &Moment) {
        self.total.moment(moment);
        self.days.entry(day).or_default().moment(moment);
        self.languages.entry(moment.language.clone()).or_default().moment(moment);
        self.topics.entry(moment.topic.clone()).or_default().moment(moment);
    }
}

fn ranked(tallies: BTreeMap<String, Tally>) -> Vec<Line> {
    let mut lines: Vec<Line> = tallies.into_iter().map(|(of, tally)| Line { of, counts: tally.done() }).collect();
    lines.sort_by_key(|line| std::cmp::Reverse((line.counts.answers, line.counts.handed_over)));
    lines
}

fn now(sight: &Sight, moment: Timestamp) -> Now {
    let longest = sight.waiting.iter().filter_map(|card| card.asked.parse::<Timestamp>().ok()).map(|asked| moment.duration_since(asked)).max();
    let there = |presence: &str| sight.staff.iter().filter(|each| each.presence == presence).count();
    Now {
        waiting: sight.waits,
        longest_s: longest.unwrap_or(SignedDuration::ZERO).as_secs().max(0),
        with_staff: sight.held.len(),
        unanswered: sight.held.iter().filter(|card| card.unanswered.is_some()).count(),
        available: there("available"),
        away: there("away"),
        open: sight.open,
    }
}

impl Overview {
    /// The same as comma-separated values: a line for each day, language, topic and outcome, numbers without separators.
    pub fn csv(&self) -> Result<String, csv::Error> {
        let mut file = csv::Writer::from_writer(Vec::new());
        file.write_record([
            "group",
            "of",
            "answers",
            "answered",
            "handed_over",
            "gave_up",
            "sent_away",
            "first_words",
            "first_word_median_s",
            "first_word_p90_s",
            "rated",
            "helped",
        ])?;
        let groups = [("day", &self.days), ("language", &self.languages), ("topic", &self.topics), ("outcome", &self.outcomes)];
        for (group, line) in groups.iter().flat_map(|(group, lines)| lines.iter().map(move |line| (group, line))) {
            let counts = &line.counts;
            let shown = |seconds: Option<i64>| seconds.map(|seconds| seconds.to_string()).unwrap_or_default();
            let numbers = [counts.answers, counts.answered, counts.handed_over, counts.gave_up, counts.sent_away, counts.first_words];
            let mut record = vec![(*group).to_owned(), line.of.clone()];
            record.extend(numbers.map(|number| number.to_string()));
            record.extend([shown(counts.first_word_median_s), shown(counts.first_word_p90_s), counts.rated.to_string(), counts.helped.to_string()]);
            file.write_record(record)?;
        }
        let written = file.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
        Ok(String::from_utf8_lossy(&written).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_and_nine_of_ten_waited_no_longer_than_somebody_did() {
        let of = |waits: &[i64]| {
            let counts = Tally { waits: waits.to_vec(), ..Tally::default() }.done();
            (counts.first_word_median_s, counts.first_word_p90_s)
        };
        assert_eq!(of(&[]), (None, None));
        assert_eq!(of(&[7]), (Some(7), Some(7)));
        assert_eq!(of(&[10, 30, 20, 40]), (Some(20), Some(40)));
        assert_eq!(of(&(1..=100).rev().collect::<Vec<_>>()), (Some(50), Some(90)));
    }
}
