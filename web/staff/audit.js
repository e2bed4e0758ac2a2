// The log of what was done with consequence, the last first, for auditors. Knows nothing of how it is kept.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { moment, trouble } from './words.js';

/** Rows of a page. */
const PAGE = 100;
const HEAD = ['staff-number', 'staff-when', 'staff-account', 'staff-action', 'staff-subject', 'staff-detail'];

export class Audit {
  /** @param {import('./console.js').Console} console */
  constructor(console) {
    this.console = console;
    this.texts = console.texts;
    const { texts } = this;
    this.body = h('tbody');
    this.status = h('p', { class: 'status-line', role: 'status' });
    /** The first row that is not shown yet comes before this one. */
    this.before = 0;
    this.more = h('button', { type: 'button', class: 'quiet', hidden: true, click: () => this.load() }, texts.get('staff-more'));
    const head = HEAD.map((id) => h('th', { scope: 'col' }, texts.get(id)));
    this.element = h(
      'section',
      { class: 'sheet' },
      h('h1', { tabindex: '-1' }, texts.get('staff-audit')),
      h('p', { class: 'hint' }, texts.get('staff-audit-lead')),
      this.status,
      h(
        'div',
        { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': texts.get('staff-audit') },
        h('table', null, h('thead', null, h('tr', null, head)), this.body),
      ),
      h('p', null, this.more),
    );
    fill(this.body);
    this.load();
  }

  focus() {
    /** @type {HTMLElement} */ (this.element.querySelector('h1')).focus();
  }

  close() {}

  async load() {
    const { texts } = this;
    try {
      const { entries } = await this.console.api.get(`/api/v1/admin/audit?limit=${PAGE}${this.before ? `&before=${this.before}` : ''}`);
      for (const row of entries) {
        this.before = row.number;
        this.body.append(this.row(row));
      }
      this.more.hidden = entries.length < PAGE;
      this.status.textContent = this.body.children.length ? '' : texts.get('staff-found-nothing');
    } catch (error) {
      this.status.textContent = trouble(texts, error);
    }
  }

  /** @param {any} row */
  row(row) {
    const { texts } = this;
    const person = (/** @type {any} */ of) => of && (of.name || of.id);
    return h(
      'tr',
      null,
      h('td', null, String(row.number)),
      h('td', null, moment(texts.tag, row.at)),
      h('td', null, h('bdi', null, person(row.account) || '–')),
      h('td', null, texts.told[`staff-did-${row.action.replace(/_/g, '-')}`] || row.action),
      h('td', null, h('bdi', null, person(row.subject_account) || row.subject || '')),
      h('td', null, h('bdi', null, told(row.detail))),
    );
  }
}

/** What else is known, in one line. @param {any} detail */
function told(detail) {
  if (!detail || typeof detail !== 'object') return detail === null || detail === undefined ? '' : String(detail);
  return Object.entries(detail)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(', ');
}
