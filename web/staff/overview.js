// A shift in numbers: what waits now, what was answered, how long visitors waited, what helped; charts, tables beside them, a file. Knows no person.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { ownName } from '../chat/texts.js';
import { lasted, trouble } from './words.js';

/** Milliseconds between two looks while something happens, and while nothing does. */
const APART = 5000;
const AGAIN = 60000;
const PERIODS = [
  ['1', 'staff-today'],
  ['7', 'staff-last-7'],
  ['30', 'staff-last-30'],
];
/** Columns of every table: the text of its head, and what a line has there. @type {[string, string][]} */
const COLUMNS = [
  ['staff-answers', 'answers'],
  ['staff-answered', 'answered'],
  ['staff-handed-over', 'handed_over'],
  ['staff-first-word', 'first_word_median_s'],
  ['staff-first-word-p90', 'first_word_p90_s'],
  ['staff-gave-up', 'gave_up'],
  ['staff-sent-away', 'sent_away'],
  ['staff-helped', 'helped'],
];

export class Overview {
  /** @param {import('./console.js').Console} console @param {import('./feed.js').Feed} feed */
  constructor(console, feed) {
    this.console = console;
    this.texts = console.texts;
    const { texts } = this;
    const { today } = console.offered;
    this.until = h('input', { id: 'overview-until', type: 'date', value: today, max: today, min: '2020-01-01', change: () => this.chosen() });
    this.from = h('input', { id: 'overview-from', type: 'date', value: before(today, 6), max: today, min: '2020-01-01', change: () => this.chosen() });
    this.status = h('p', { class: 'status-line', role: 'status' });
    this.file = h('a', { class: 'file', download: '' }, texts.get('staff-csv'));
    this.now = h('dl', { class: 'tiles' });
    this.body = h('div', { class: 'figures' });
    this.element = h(
      'section',
      { class: 'sheet' },
      h('h1', { tabindex: '-1' }, texts.get('staff-overview')),
      h('p', { class: 'hint' }, texts.get('staff-overview-lead')),
      this.now,
      h(
        'div',
        { class: 'filters' },
        PERIODS.map(([days, id]) => h('button', { type: 'button', class: 'quiet', click: () => this.last(Number(days)) }, texts.get(id))),
        h('div', { class: 'filter' }, h('label', { for: 'overview-from' }, texts.get('staff-from')), this.from),
        h('div', { class: 'filter' }, h('label', { for: 'overview-until' }, texts.get('staff-until')), this.until),
        this.file,
      ),
      this.status,
      this.body,
    );
    this.asked = 0;
    this.timer = 0;
    this.ended = feed.listen(() => this.soon());
    this.turn = window.setInterval(() => this.load(), AGAIN);
    this.load();
  }

  close() {
    this.ended();
    clearInterval(this.turn);
    clearTimeout(this.timer);
  }

  focus() {
    /** @type {HTMLElement} */ (this.element.querySelector('h1')).focus();
  }

  /** Looks again soon; not more often than numbers can be read. */
  soon() {
    if (this.timer || !this.asked) return;
    this.timer = window.setTimeout(
      () => {
        this.timer = 0;
        this.load();
      },
      Math.max(0, this.asked + APART - Date.now()),
    );
  }

  /** @param {number} days up to today */
  last(days) {
    const { today } = this.console.offered;
    this.until.value = today;
    this.from.value = before(today, days - 1);
    this.chosen();
  }

  chosen() {
    if (this.from.value && this.until.value) this.load();
  }

  async load() {
    this.asked = Date.now();
    const path = `/api/v1/staff/overview?from=${this.from.value}&until=${this.until.value}`;
    this.wanted = path;
    try {
      const told = await this.console.api.get(path);
      // Another period was chosen meanwhile.
      if (this.wanted !== path) return;
      this.file.href = `${path}&format=csv`;
      this.status.textContent = '';
      this.show(told);
    } catch (error) {
      this.status.textContent = trouble(this.texts, error);
    }
  }

  /** @param {any} told */
  show(told) {
    // Whoever reads a table with the keyboard stays where they are.
    const at = this.body.contains(document.activeElement) ? document.activeElement?.getAttribute('data-table') : null;
    const { texts } = this;
    fill(this.now, this.tiles(told.now));
    const topics = new Map(this.console.offered.topics.map((/** @type {any} */ each) => [each.name, each.title]));
    const unknown = (/** @type {string} */ text) => text || texts.get('staff-unknown');
    fill(
      this.body,
      this.chart(told.days),
      this.table('staff-by-day', 'staff-day', told.days, (of) => texts.day(of), told.total),
      this.table('staff-by-language', 'staff-language', told.languages, (of) => unknown(of && ownName(of))),
      this.table('staff-by-topic', 'staff-topic', told.topics, (of) => unknown(topics.get(of) || of)),
      this.table('staff-by-outcome', 'staff-outcome', told.outcomes, (of) => texts.told[`staff-outcome-${of.replace(/_/g, '-')}`] || of),
    );
    if (at) /** @type {HTMLElement | null} */ (this.body.querySelector(`[data-table="${at}"]`))?.focus();
  }

  /** @param {any} now */
  tiles(now) {
    const { texts } = this;
    const tile = (/** @type {string} */ id, /** @type {string} */ value) => h('div', null, h('dt', null, texts.get(id)), h('dd', null, h('bdi', null, value)));
    return [
      tile('staff-waiting', this.number(now.waiting)),
      tile('staff-longest', now.waiting ? lasted(texts.tag, now.longest_s) : '–'),
      tile('staff-with-people', this.number(now.with_staff)),
      tile('staff-await-reply', this.number(now.unanswered)),
      tile('staff-colleagues-there', this.number(now.available)),
      tile('staff-counter', texts.get(now.open ? 'staff-counter-open' : 'staff-counter-shut')),
    ];
  }

  /** @param {number} value */
  number(value) {
    return new Intl.NumberFormat(this.texts.tag).format(value);
  }

  /** Answers and wishes for a person by day, as columns; the table below says the same. @param {any[]} days */
  chart(days) {
    const { texts } = this;
    const most = Math.max(1, ...days.map((day) => Math.max(day.answers, day.handed_over)));
    const column = (/** @type {string} */ kind, /** @type {number} */ value) => {
      const bar = h('span', { class: `column ${kind}` });
      bar.style.height = `${(100 * value) / most}%`;
      return bar;
    };
    const short = new Intl.DateTimeFormat(texts.tag, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    // As many days are named as can be read.
    const step = Math.ceil(days.length / 10);
    return h(
      'figure',
      { class: 'chart' },
      h(
        'figcaption',
        null,
        h('span', { class: 'key answers' }, texts.get('staff-answers')),
        h('span', { class: 'key handed' }, texts.get('staff-handed-over')),
      ),
      h(
        'div',
        { class: 'columns', 'aria-hidden': 'true' },
        days.map((day, place) =>
          h(
            'div',
            null,
            h('div', { class: 'bars' }, column('answers', day.answers), column('handed', day.handed_over)),
            h('span', { class: 'under' }, place % step === 0 ? short.format(new Date(`${day.of}T00:00:00Z`)) : ''),
          ),
        ),
      ),
    );
  }

  /** @param {string} name @param {string} head @param {any[]} lines @param {(of: string) => string} shown @param {any} [total] */
  table(name, head, lines, shown, total) {
    const { texts } = this;
    const columns = name === 'staff-by-outcome' ? COLUMNS.slice(0, 1) : COLUMNS;
    const most = Math.max(1, ...lines.map((line) => line.answers));
    const row = (/** @type {string} */ title, /** @type {any} */ line, /** @type {boolean} */ hasBar) =>
      h(
        'tr',
        null,
        h('th', { scope: 'row', dir: 'auto' }, title),
        columns.map(([, field]) => this.cell(field, line, hasBar ? most : 0)),
      );
    return h(
      'section',
      null,
      h('h2', null, texts.get(name)),
      lines.length === 0
        ? h('p', { class: 'hint' }, texts.get('staff-nothing-counted'))
        : h(
            'div',
            { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': texts.get(name), 'data-table': name },
            h(
              'table',
              { class: 'numbers' },
              h(
                'thead',
                null,
                h(
                  'tr',
                  null,
                  [head, ...columns.map(([id]) => id)].map((id) => h('th', { scope: 'col' }, texts.get(id))),
                ),
              ),
              h(
                'tbody',
                null,
                lines.map((line) => row(shown(line.of), line, true)),
              ),
              total && h('tfoot', null, row(texts.get('staff-total'), total, false)),
            ),
          ),
    );
  }

  /** @param {string} field @param {any} line @param {number} most the most answers of a line, for the bar; 0 for none */
  cell(field, line, most) {
    const { texts } = this;
    const value = line[field];
    if (field === 'helped') return h('td', null, line.rated ? texts.get('staff-of', { part: this.number(value), what: this.number(line.rated) }) : '–');
    if (field.endsWith('_s')) return h('td', null, value === null ? '–' : lasted(texts.tag, value));
    if (field !== 'answers' || !most) return h('td', null, this.number(value));
    const bar = h('span', { class: 'bar-of', 'aria-hidden': 'true' });
    bar.style.width = `${(100 * value) / most}%`;
    return h('td', { class: 'barred' }, h('span', null, this.number(value)), bar);
  }
}

/** The day so many days before. @param {string} day @param {number} days */
function before(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86400000).toISOString().slice(0, 10);
}
