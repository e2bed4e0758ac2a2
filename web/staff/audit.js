// The log of what was done with consequence, for auditors. Knows nothing of how it is kept.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { moment, trouble } from './words.js';

/** Rows of a page. */
const PAGE = 100;

export class Audit {
  /** @param {import('./console.js').Console} console */
  constructor(console) {
    this.console = console;
    this.texts = console.texts;
    const { texts } = this;
    this.body = h('tbody');
    this.status = h('p', { class: 'status-line', role: 'status' });
    this.after = 0;
    this.more = h('button', { type: 'button', class: 'quiet', hidden: true, click: () => this.load() }, texts.get('staff-more'));
    const head = ['staff-number', 'staff-when', 'staff-account', 'staff-action', 'staff-subject', 'staff-detail'];
    this.element = h(
      'section',
      { class: 'sheet' },
      h('h1', { tabindex: '-1' }, texts.get('staff-audit')),
      h('p', { class: 'hint' }, texts.get('staff-audit-lead')),
      this.status,
      h(
        'div',
        { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': texts.get('staff-audit') },
        h(
          'table',
          null,
          h(
            'thead',
            null,
            h(
              'tr',
              null,
              head.map((id) => h('th', { scope: 'col' }, texts.get(id))),
            ),
          ),
          this.body,
        ),
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
      const told = await this.console.api.get(`/api/v1/admin/audit?after=${this.after}&limit=${PAGE}`);
      const rows = Array.isArray(told) ? told : told.rows || told.entries || [];
      for (const row of rows) {
        this.after = Math.max(this.after, row.number);
        this.body.append(
          h(
            'tr',
            null,
            h('td', null, String(row.number)),
            h('td', null, moment(texts.tag, row.at)),
            h('td', null, h('bdi', null, row.account || '')),
            h('td', null, texts.told[`staff-did-${row.action.replace(/_/g, '-')}`] || row.action),
            h('td', null, h('bdi', null, row.subject || '')),
            h('td', null, h('bdi', null, typeof row.detail === 'object' && row.detail ? JSON.stringify(row.detail) : row.detail || '')),
          ),
        );
      }
      this.more.hidden = rows.length < PAGE;
      this.status.textContent = this.body.children.length ? '' : texts.get('staff-found-nothing');
    } catch (error) {
      this.status.textContent = trouble(texts, error);
    }
  }
}
