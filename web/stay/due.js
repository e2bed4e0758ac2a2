// Counts deadlines as the service does (src/rules/due.rs), so that no day leaves the browser. Knows nothing of texts or pages.
//
// A test of the service compares both over thousands of days; change one with the other.

/** @typedef {{from: string|null, until: string|null, amount: number, unit: string}} Period */
/** @typedef {{kind: 'within', periods: Period[]} | {kind: 'at-least-before', amount: number, unit: string} | {kind: 'before'} | {kind: 'next-year', opens: string, closes: string}} Timing */
/** @typedef {{timing: Timing, starts: 'event'|'next-day', counted: 'stated'|'earliest', office: boolean}} Counting */
/** @typedef {{from: string, until: string, work: string[]}} Holiday */
/** @typedef {{date: string, time?: string}} Event A day in the city as `2026-11-24`, perhaps with a time as `14:30`. */
/** @typedef {{opens: string|null, last: string, until: string, actBy: string, daysLeft: number, late: boolean, calendarKnown: boolean, counted: 'stated'|'earliest'}} Due */
/** @typedef {{last: number, until: number|null, counted: 'stated'|'earliest', workingDays: boolean}} End */

const DAY = 86400000;
const MINUTES = 1440;

/** Days since 1 January 1970. @param {string} iso @returns {number} */
export function numbered(iso) {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY;
}

/** @param {number} day @returns {string} */
export function written(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Whether a text is a day that the service reads too. @param {string} text @returns {boolean} */
export function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  return year >= 1900 && year <= 2200 && !Number.isNaN(numbered(text)) && written(numbered(text)) === text;
}

/** The same day so many days, months or years away; where a month lacks it, the month's last day. @param {number} day @param {number} amount @param {string} unit */
function shifted(day, amount, unit) {
  if (unit !== 'months' && unit !== 'years') return day + amount;
  const date = new Date(day * DAY);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + (unit === 'years' ? amount * 12 : amount);
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), length)) / DAY;
}

/** The days off, read once. */
export class Calendar {
  /** @param {Holiday[]} holidays */
  constructor(holidays) {
    this.off = holidays.map((holiday) => ({ from: numbered(holiday.from), until: numbered(holiday.until) }));
    this.work = new Set(holidays.reduce((/** @type {number[]} */ all, holiday) => all.concat(holiday.work.map(numbered)), []));
    // New Year's Day may be joined to the days before it, so a holiday is of the year in which it ends.
    this.years = new Set(holidays.map((holiday) => Number(holiday.until.slice(0, 4))));
  }

  /** @param {number} day */
  isWorking(day) {
    if (this.work.has(day)) return true;
    const weekday = new Date(day * DAY).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !this.off.some((each) => each.from <= day && day <= each.until);
  }

  /** Whether the notices of all these years are known. @param {number} from @param {number} until */
  knows(from, until) {
    const last = new Date(until * DAY).getUTCFullYear();
    for (let year = new Date(from * DAY).getUTCFullYear(); year <= last; year += 1) {
      if (!this.years.has(year)) return false;
    }
    return true;
  }

  /** The last working day up to a day, that day included; null if there is none within a month. @param {number} until @returns {number|null} */
  lastWorkingDay(until) {
    for (let day = until; day > until - 31; day -= 1) {
      // Told to act by, a festival whose notice is not out must not be a working day.
      const closed = isFestival(day) && !this.knows(day, day);
      if (this.isWorking(day) && !closed) return day;
    }
    return null;
  }
}

/** @param {number} day */
function isFestival(day) {
  const date = new Date(day * DAY);
  return date.getUTCDate() === 1 && [0, 4, 9].includes(date.getUTCMonth());
}

/** The end of a time after an event. @param {Counting} rule @param {Period} period @param {Event} event @param {Calendar} calendar @returns {End} */
function within(rule, period, event, calendar) {
  const day = numbered(event.date);
  const first = rule.starts === 'next-day' ? day + 1 : day;
  if (period.unit === 'hours') {
    let start = first * MINUTES;
    let counted = rule.counted;
    if (rule.starts === 'event') {
      if (event.time) start += Number(event.time.slice(0, 2)) * 60 + Number(event.time.slice(3, 5));
      // Without a time the hours may have begun at midnight.
      else counted = 'earliest';
    }
    const until = start + period.amount * 60;
    return { last: Math.ceil(until / MINUTES) - 1, until, counted, workingDays: false };
  }
  if (period.unit === 'working days') {
    let last = first;
    let left = period.amount - (calendar.isWorking(last) ? 1 : 0);
    while (left > 0) {
      last += 1;
      if (calendar.isWorking(last)) left -= 1;
    }
    return { last, until: null, counted: rule.counted, workingDays: true };
  }
  const same = shifted(day, period.amount, period.unit);
  return { last: rule.starts === 'next-day' ? same : same - 1, until: null, counted: rule.counted, workingDays: false };
}

/** The last day that lies a time before a paper's last day. @param {Counting} rule @param {{amount: number, unit: string}} length @param {number} ends @param {Calendar} calendar @returns {End} */
function before(rule, length, ends, calendar) {
  const back = rule.counted === 'earliest' ? 1 : 0;
  if (length.unit !== 'working days') {
    return { last: shifted(ends, -length.amount, length.unit) - back, until: null, counted: rule.counted, workingDays: false };
  }
  let last = ends - back;
  for (let left = length.amount; left > 0; last -= 1) {
    if (calendar.isWorking(last)) left -= 1;
  }
  return { last, until: null, counted: rule.counted, workingDays: true };
}

/** @param {number} minutes */
function moment(minutes) {
  return `${new Date(minutes * 60000).toISOString().slice(0, 19)}`;
}

/**
 * What follows from a rule for one event, seen from now; null if no rule is known for its day.
 * @param {Counting} rule
 * @param {Event} event
 * @param {string} now The city's time, as `2026-11-24T10:00:00`.
 * @param {Calendar} calendar
 * @returns {Due|null}
 */
export function due(rule, event, now, calendar) {
  const day = numbered(event.date);
  const timing = rule.timing;
  const on = (/** @type {number} */ last) => ({ last, until: null, counted: rule.counted, workingDays: false });
  /** @type {number|null} */
  let opens = null;
  /** @type {End} */
  let end;
  if (timing.kind === 'within') {
    const period = timing.periods.find((each) => (!each.from || each.from <= event.date) && (!each.until || event.date <= each.until));
    if (!period) return null;
    end = within(rule, period, event, calendar);
  } else if (timing.kind === 'at-least-before') {
    end = before(rule, timing, day, calendar);
  } else if (timing.kind === 'before') {
    end = on(day - 1);
  } else {
    const year = Number(event.date.slice(0, 4)) + 1;
    opens = numbered(`${year}-${timing.opens}`);
    end = on(numbered(`${year}-${timing.closes}`));
  }
  const { last } = end;
  const until = moment(end.until === null ? (last + 1) * MINUTES : end.until);
  let earliest = opens;
  if (earliest === null && timing.kind === 'within') earliest = day;
  const open = rule.office ? calendar.lastWorkingDay(last) : null;
  const actBy = open !== null && (earliest === null || earliest <= open) ? open : last;
  const known = end.workingDays ? calendar.knows(Math.min(day, actBy), Math.max(day, last)) : calendar.knows(actBy, last);
  return {
    opens: opens === null ? null : written(opens),
    last: written(last),
    until,
    actBy: written(actBy),
    daysLeft: last - numbered(now.slice(0, 10)),
    late: now >= until,
    calendarKnown: known,
    counted: end.counted,
  };
}
