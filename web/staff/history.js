// All conversations, the newest first, to be searched and read. Knows nothing of the queue.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { moment, trouble } from './words.js';

const STATES = ['waiting', 'with_staff', 'answering', 'closed'];
/** Conversations of a page. */
const PAGE = 30;

export class History {
  /** @param {import('./console.js').Console} console */
  constructor(console) {
    this.console = console;
    this.texts = console.texts;
    const { texts } = this;
    this.list = h('ul', { class: 'cards wide' });
    this.status = h('p', { class: 'status-line', role: 'status' });
    this.state = this.select('h-state', [
      ['', texts.get('staff-all')],
      ...STATES.map((state) => [state, texts.get(`staff-state-${state.replace(/_/g, '-')}`)]),
    ]);
    this.language = this.select('h-language', [
      ['', texts.get('staff-all')],
      ...console.offered.languages.map((/** @type {any} */ each) => [each.tag, each.name]),
    ]);
    this.words = h('input', { id: 'h-words', type: 'search', dir: 'auto', maxlength: '100' });
    this.label = h('input', { id: 'h-label', dir: 'auto', maxlength: '40' });
    this.more = h('button', { type: 'button', class: 'quiet', hidden: true, click: () => this.load(true) }, texts.get('staff-more'));
    const labelled = (/** @type {string} */ id, /** @type {string} */ text, /** @type {HTMLElement} */ field) =>
      h('div', { class: 'filter' }, h('label', { for: id }, text), field);
    const form = h(
      'form',
      {
        role: 'search',
        class: 'filters',
        submit: (/** @type {Event} */ event) => {
          event.preventDefault();
          this.load(false);
        },
      },
      labelled('h-words', texts.get('staff-words'), this.words),
      labelled('h-state', texts.get('staff-state'), this.state),
      labelled('h-language', texts.get('page-language-label'), this.language),
      labelled('h-label', texts.get('staff-label'), this.label),
      h('button', { type: 'submit' }, texts.get('staff-look-button')),
    );
    this.element = h('section', { class: 'sheet' }, h('h1', null, texts.get('staff-history')), form, this.status, this.list, h('p', null, this.more));
    this.load(false);
  }

  /** @param {string} id @param {any[]} options */
  select(id, options) {
    return h(
      'select',
      { id, change: () => this.load(false) },
      options.map(([value, text]) => h('option', { value }, text)),
    );
  }

  focus() {
    this.words.focus();
  }

  close() {}

  /** @param {boolean} further */
  async load(further) {
    const { texts } = this;
    const asked = new URLSearchParams({ limit: String(PAGE) });
    for (const [name, field] of Object.entries({ q: this.words, state: this.state, language: this.language, label: this.label }))
      if (field.value.trim()) asked.set(name, field.value.trim());
    if (further && this.before) asked.set('before', this.before);
    try {
      const { conversations: found, next } = await this.console.api.get(`/api/v1/staff/conversations?${asked}`);
      this.before = next;
      const rows = found.map((/** @type {any} */ each) => this.row(each));
      if (!further) fill(this.list);
      this.list.append(...rows);
      this.status.textContent = this.list.children.length ? '' : texts.get('staff-found-nothing');
      this.more.hidden = !next;
      if (further) rows[0]?.querySelector('a')?.focus();
    } catch (error) {
      this.status.textContent = trouble(texts, error);
    }
  }

  /** @param {any} each */
  row(each) {
    const { texts } = this;
    const state = each.state === 'closed' ? 'closed' : each.desk;
    return h(
      'li',
      { class: 'card' },
      h(
        'a',
        { href: `#desk/${encodeURIComponent(each.id)}` },
        h(
          'span',
          { class: 'card-head' },
          each.language && h('span', { class: 'tongue' }, texts.told[`language-${each.language}`] || each.language),
          h('span', { class: `state ${state}` }, texts.told[`staff-state-${state.replace(/_/g, '-')}`] || state),
          h('time', { datetime: each.active }, moment(texts.tag, each.active)),
        ),
        h('span', { class: 'card-text', dir: 'auto' }, each.first_question || '–'),
      ),
    );
  }
}
