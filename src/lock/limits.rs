//! Which limit belongs to which number. Knows nothing of the other text.

use super::cues::{CLAUSE_ENDS, Found, Meaning, Sense, Side};
use super::reading::Limit;
use crate::quantity::{Decimal, Figure, Form};

/// The way in which a limit bounds its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// The number is the most or the latest: within, at most, until, before a day.
    Up,
    /// The number is the least or the earliest: at least, more than, from, so long before an event.
    Down,
}

/// Numbers that are read together: one number, a date, a time of day.
struct Place {
    figures: Vec<Figure>,
    start: usize,
    end: usize,
    /// A day or a time, which lies on a line: before it is the same as until it.
    calendar: bool,
    cues: Vec<(Meaning, String)>,
}

/// Most characters between a limit and its number.
struct Reach {
    ahead: usize,
    /// For short words, which are prepositions of place as well: over, unter, до.
    short: usize,
    behind: usize,
    /// Between a comparison and its denial: not … more than.
    denial: usize,
    denied_behind: bool,
}

const SPACED: Reach = Reach { ahead: 32, short: 12, behind: 28, denial: 10, denied_behind: false };
const UNSPACED: Reach = Reach { ahead: 20, short: 20, behind: 4, denial: 5, denied_behind: true };

/// The limits of a text's numbers, and for each of the cues the limit that it was used as.
pub(super) fn limits(text: &str, figures: &[Figure], found: &[Found], spaced: bool) -> (Vec<Limit>, Vec<Option<Meaning>>) {
    let mut places = places(text, figures);
    let reach = if spaced { SPACED } else { UNSPACED };
    let (mut used, mut denials) = (Vec::with_capacity(found.len()), Vec::new());
    for cue in found {
        let senses = cue.senses.iter().filter(|sense| sense.idea.is_none());
        let near = senses.filter_map(|sense| nearest(text, &places, cue, sense, &reach).map(|(length, at)| (length, at, sense)));
        let best = near.min_by_key(|(length, _, sense)| (*length, sense.side == Side::Behind));
        used.push(best.map(|(.., sense)| sense.meaning));
        if let Some((_, at, sense)) = best {
            let meaning = match sense.meaning {
                // "before 60" is less; "60 days before" is that long before an event.
                Meaning::Before if sense.side == Side::Ahead && spaced && !places[at].calendar => Meaning::LessThan,
                Meaning::MoreThan | Meaning::LessThan => match denial(text, cue, found, &reach) {
                    Some((denial, gap)) if sense.meaning == Meaning::MoreThan || gap <= 1 => {
                        denials.push(denial);
                        if sense.meaning == Meaning::MoreThan { Meaning::AtMost } else { Meaning::AtLeast }
                    }
                    _ => sense.meaning,
                },
                meaning => meaning,
            };
            places[at].cues.push((meaning, text[cue.start..cue.last].to_owned()));
        }
    }
    // A denial that turns "more than" into "at most" belongs to the limit.
    for denial in denials {
        used[denial] = Some(Meaning::AtMost);
    }
    (places.into_iter().flat_map(Place::limits).collect(), used)
}

/// The distance to the nearest number on a cue's side, and which it is.
fn nearest(text: &str, places: &[Place], cue: &Found, sense: &Sense, reach: &Reach) -> Option<(usize, usize)> {
    let short = text[cue.start..cue.end].chars().count() <= 5;
    let on_a_line = matches!(sense.meaning, Meaning::Before | Meaning::After | Meaning::From | Meaning::Until | Meaning::Latest);
    let gaps = places.iter().enumerate().filter(|(_, place)| on_a_line || !place.calendar).filter_map(|(at, place)| {
        let (gap, reach) = match sense.side {
            Side::Ahead if place.start >= cue.last => (&text[cue.last..place.start], if short { reach.short } else { reach.ahead }),
            Side::Behind if cue.start >= place.end => (&text[place.end..cue.start], reach.behind),
            _ => return None,
        };
        // "one (1)"
        let gap = gap.strip_suffix('(').filter(|_| text[place.end..].starts_with(')')).unwrap_or(gap);
        let length = gap.chars().count();
        (length <= reach && !interrupted(gap)).then_some((length, at))
    });
    gaps.min()
}

/// The denial next to a comparison and how far off it stands: must not exceed, 넘을 수 없습니다. Chinese has words of its own for that (不超过).
fn denial(text: &str, cue: &Found, found: &[Found], reach: &Reach) -> Option<(usize, usize)> {
    let whole = |other: &Found| other.last == other.end;
    let denies = |sense: &Sense| sense.idea.is_none() && sense.side == Side::Free && matches!(sense.meaning, Meaning::Not | Meaning::MustNot);
    found.iter().enumerate().filter(|(_, other)| whole(other) && other.senses.iter().any(denies)).find_map(|(at, other)| {
        let gap = if reach.denied_behind { text.get(cue.last..other.start) } else { text.get(other.end..cue.start) }?;
        let length = gap.chars().count();
        (length <= reach.denial && !interrupted(gap) && !gap.contains(|c: char| c.is_ascii_digit())).then_some((at, length))
    })
}

/// Whether a clause ends between a limit and its number. A full stop after an abbreviation or within a number does not count.
fn interrupted(gap: &str) -> bool {
    gap.contains(['(', '（', '“', '"'])
        || gap.char_indices().any(|(at, c)| CLAUSE_ENDS.contains(&c) && (c != '.' || gap[at + 1..].starts_with(' ') && gap[..at].chars().count() > 4))
}

fn places(text: &str, figures: &[Figure]) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    let mut last: Option<&Figure> = None;
    for figure in figures {
        let month = figure.form == Form::Month;
        let goes_on = last.is_some_and(|last| joins(&text[last.end..figure.start], month || last.form == Form::Month));
        // "one" is mostly an article.
        if is_phone(text, figure) || (figure.form == Form::Words && figure.value == Decimal::whole(1)) {
            continue;
        }
        let is_sum = ["元", "юан", "yuan", "위안", "يوان"].iter().any(|unit| text[figure.end..].trim_start().starts_with(unit));
        let is_year = (Decimal::whole(1900)..Decimal::whole(2100)).contains(&figure.value) && figure.end - figure.start == 4 && !is_sum;
        match places.last_mut() {
            Some(place) if goes_on => {
                place.figures.push(*figure);
                place.end = figure.end;
                place.calendar = true;
            }
            _ => places.push(Place { figures: vec![*figure], start: figure.start, end: figure.end, calendar: month || is_year, cues: Vec::new() }),
        }
        last = Some(figure);
    }
    places
}

/// Five digits and more without grouping are a telephone number, except in Chinese sums.
fn is_phone(text: &str, figure: &Figure) -> bool {
    let written = &text[figure.start..figure.end];
    written.len() >= 5 && written.bytes().all(|b| b.is_ascii_digit()) && !text[figure.end..].starts_with(['元', '美', '人'])
}

/// Whether two figures with this between them are parts of one day or time.
fn joins(between: &str, beside_month: bool) -> bool {
    let word = between.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ','));
    between == ":" || (beside_month && matches!(word, "" | "年" | "년" | "月" | "월" | "de" | "del" | "er" | "of" | "st" | "nd" | "rd" | "th"))
}

impl Place {
    fn limits(self) -> Vec<Limit> {
        let Some(direction) = self.direction() else { return Vec::new() };
        let words = self.cues.iter().map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(" … ");
        // The month of a date and the zero minutes of a time are shared by too many to tell them apart.
        let telling = |figure: &&Figure| self.figures.len() == 1 || (figure.form != Form::Month && figure.value != Decimal::whole(0));
        self.figures.iter().filter(telling).map(|figure| Limit { value: figure.value, direction, words: words.clone(), calendar: self.calendar }).collect()
    }

    fn direction(&self) -> Option<Direction> {
        let has = |meanings: &[Meaning]| self.cues.iter().any(|(meaning, _)| meanings.contains(meaning));
        let (mut up, mut down) = (has(&[Meaning::AtMost, Meaning::LessThan]), has(&[Meaning::AtLeast, Meaning::Reached, Meaning::MoreThan]));
        if has(&[Meaning::Reached]) && has(&[Meaning::Before, Meaning::LessThan]) {
            (up, down) = (true, false);
        } else if self.calendar {
            up = has(&[Meaning::Until, Meaning::Latest, Meaning::Before]);
            down = has(&[Meaning::From, Meaning::After]);
        } else if !up && !down {
            // "within 30 days before the end" is the last days; "30 days before the end" and "no later than 30 days before the end" are at
            // least so many. "from" and "until" at a span are mostly the ends of a range or a place, so they say nothing.
            up = has(&[Meaning::Within]) || (has(&[Meaning::Latest]) && !has(&[Meaning::Before]));
            down = !up && has(&[Meaning::Before]);
        }
        match (up, down) {
            (true, false) => Some(Direction::Up),
            (false, true) => Some(Direction::Down),
            _ => None,
        }
    }
}
