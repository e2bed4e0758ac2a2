// Answers that people check: which wait, one after the other, and what was said of them so far. Knows nothing of how one is judged.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { direction } from '../chat/texts.js';
import { Check } from './check.js';
import { drawnFigures } from './figures.js';
import { trouble } from './words.js';

const PATH = '/api/v1/staff/verification';
/** @type {[string, string][]} */
const STATES = [
  ['open', 'staff-check-open'],
  ['waiting', 'staff-check-waiting'],
  ['judged', 'staff-check-judged'],
  ['confirmed', 'staff-check-confirmed'],
];

export class Checks {
  /** @param {import('./console.js').Console} console */
  constructor(console) {
    this.console = console;
    this.texts = console.texts;
    /** @type {any[]} */
    this.all = [];
    /** @type {string | null} */
    this.next = null;
    /** The one that is shown. */
    this.id = '';
    this.turn = 0;
    const { texts } = this;
    const select = (/** @type {string} */ id, /** @type {[string, string][]} */ options) =>
      h(
        'select',
        { id, change: () => this.load(false) },
        options.map(([value, text]) => h('option', { value }, text)),
      );
    this.state = select(
      'k-state',
      STATES.map(([state, id]) => [state, texts.get(id)]),
    );
    this.language = select('k-language', [
      ['', texts.get('staff-all')],
      ...console.offered.languages.map((/** @type {any} */ each) => /** @type {[string, string]} */ ([each.tag, each.name])),
    ]);
    const labelled = (/** @type {string} */ text, /** @type {HTMLElement} */ field) =>
      h('div', { class: 'filter' }, h('label', { for: field.id }, texts.get(text)), field);
    this.status = h('p', { class: 'status-line', role: 'status' });
    this.list = h('ul', { class: 'cards' });
    this.more = h('button', { type: 'button', class: 'quiet', hidden: true, click: () => this.load(true) }, texts.get('staff-more'));
    this.place = h('div', { class: 'check-place' });
    this.table = h('div', null);
    const figures = h(
      'details',
      { class: 'figures', toggle: () => figures.open && this.figures() },
      h('summary', null, texts.get('staff-check-figures')),
      this.table,
    );
    this.element = h(
      'section',
      { class: 'checks' },
      h(
        'header',
        null,
        h('h1', { tabindex: '-1' }, texts.get('staff-check')),
        h('p', { class: 'hint' }, texts.get('staff-check-lead')),
        h('p', { class: 'hint keys' }, texts.get('staff-check-keys')),
        h('div', { class: 'filters' }, labelled('page-language-label', this.language), labelled('staff-state', this.state)),
        this.status,
        figures,
      ),
      h('nav', { class: 'check-list', 'aria-label': texts.get('staff-check') }, this.list, h('p', null, this.more)),
      this.place,
    );
    this.load(false);
  }

  focus() {
    /** @type {HTMLElement} */ (this.element.querySelector('h1')).focus();
  }

  close() {}

  /** @param {boolean} more whether the page behind the last is asked for */
  async load(more) {
    const { texts } = this;
    const turn = ++this.turn;
    const asked = new URLSearchParams({ state: this.state.value, limit: '50' });
    if (this.language.value) asked.set('language', this.language.value);
    if (more && this.next) asked.set('after', this.next);
    try {
      const found = await this.console.api.get(`${PATH}?${asked}`);
      if (turn !== this.turn) return;
      this.all = more ? this.all.concat(found.checks) : found.checks;
      this.next = found.next;
      this.more.hidden = !found.next;
      const waiting = Object.values(found.waiting).reduce((sum, each) => sum + each, 0);
      this.status.textContent = this.all.length
        ? texts.get('staff-check-count', { what: new Intl.NumberFormat(texts.tag).format(waiting) })
        : texts.get('staff-check-none');
      if (!more) this.show(this.all[0]?.id || '', false);
      else this.draw();
    } catch (error) {
      if (turn === this.turn) this.status.textContent = trouble(texts, error);
    }
  }

  draw() {
    const { texts } = this;
    fill(
      this.list,
      this.all.map((check) =>
        h(
          'li',
          { class: `card${check.id === this.id ? ' current' : ''}` },
          h(
            'button',
            { type: 'button', class: 'check-card', 'aria-current': check.id === this.id ? 'true' : null, click: () => this.show(check.id, true) },
            h(
              'span',
              { class: 'card-head' },
              h('span', { class: 'tongue' }, texts.told[`language-${check.language}`] || check.language),
              h('span', { class: `why ${check.reason}` }, texts.get(`staff-check-why-${check.reason}`)),
              check.judged > 0 && h('span', { class: 'why' }, texts.get('staff-check-judged')),
            ),
            h('span', { class: 'card-text', lang: check.language, dir: direction(check.language) }, check.question),
          ),
        ),
      ),
    );
  }

  /** @param {string} id @param {boolean} focused whether the keyboard goes there */
  async show(id, focused) {
    this.id = id;
    this.draw();
    fill(this.place);
    if (!id) return;
    try {
      const check = await this.console.api.get(`${PATH}/${id}`);
      if (this.id !== id) return;
      const shown = new Check(this.console, check, { judge: (body) => this.judge(id, body), next: () => this.ahead(id) });
      fill(this.place, shown.element);
      if (focused) shown.focus();
    } catch (error) {
      if (this.id === id) fill(this.place, h('p', { class: 'notice wrong', role: 'alert' }, trouble(this.texts, error)));
    }
  }

  /** @param {string} id @param {any} body @returns {Promise<any>} the check as it is then */
  async judge(id, body) {
    const check = await this.console.api.post(`${PATH}/${id}`, body);
    const known = this.all.find((each) => each.id === id);
    if (known) Object.assign(known, { state: check.state, judged: check.judged, mine: true });
    this.draw();
    return check;
  }

  /** The next one; behind the last, what came meanwhile. @param {string} id */
  ahead(id) {
    const place = this.all.findIndex((each) => each.id === id);
    const next = this.all.slice(place + 1).find((each) => !each.mine);
    if (next) this.show(next.id, true);
    else if (this.next) this.load(true).then(() => this.all[place + 1] && this.show(this.all[place + 1].id, true));
    else {
      this.load(false);
      this.focus();
    }
  }

  async figures() {
    try {
      fill(this.table, drawnFigures(await this.console.api.get(`${PATH}/figures`), this.texts));
    } catch (error) {
      fill(this.table, h('p', { class: 'notice wrong' }, trouble(this.texts, error)));
    }
  }
}
