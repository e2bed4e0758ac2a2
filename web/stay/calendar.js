// Writes days to remember in the iCalendar format (RFC 5545), as the service does (src/deadlines/written.rs). Knows nothing of deadlines.

/** @typedef {{uid: string, day: string, summary: string, description: string, url: string, reminders: number[]}} Entry */

/** Octets of a line at most, its end not counted. */
const LINE = 75;

/** What has a meaning in the format is escaped, other control characters go. @param {string} text */
function escaped(text) {
  // eslint-disable-next-line no-control-regex
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
}

/** A line, folded between characters. @param {string} line */
function folded(line) {
  let out = '';
  let length = 0;
  for (const c of line) {
    const point = c.codePointAt(0) || 0;
    const octets = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (length + octets > LINE) {
      out += '\r\n ';
      length = 1;
    }
    out += c;
    length += octets;
  }
  return `${out}\r\n`;
}

/** @param {string} day */
function compact(day) {
  return day.replace(/-/g, '');
}

/** @param {string} day */
function next(day) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86400000).toISOString().slice(0, 10);
}

/** @param {Entry} entry @param {string} stamp */
function event(entry, stamp) {
  const summary = escaped(entry.summary);
  const alarms = entry.reminders.map((days) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    // The day begins at midnight: 15 hours before it are nine in the morning of the day before.
    days > 1 ? `TRIGGER:-P${days - 1}DT15H` : 'TRIGGER:-PT15H',
    'END:VALARM',
  ]);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(entry.day)}`,
    `DTEND;VALUE=DATE:${compact(next(entry.day))}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    `URL:${entry.url}`,
    'TRANSP:TRANSPARENT',
    ...alarms.reduce((all, alarm) => all.concat(alarm), []),
    'END:VEVENT',
  ];
}

/**
 * A calendar with its entries, made at a moment.
 * @param {Entry[]} entries
 * @param {Date} made
 * @returns {string}
 */
export function calendar(entries, made) {
  const stamp = `${made.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//openwindow//stay//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  for (const entry of entries) lines.push(...event(entry, stamp));
  lines.push('END:VCALENDAR');
  return lines.map(folded).join('');
}
