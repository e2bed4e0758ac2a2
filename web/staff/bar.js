// What stands above every part of the console: the ways between the parts, presence, sound, language, the account. Knows nothing of the parts.
// @ts-check
import { h } from '../chat/dom.js';
import { SESSION } from './api.js';
import { codes } from './codes.js';
import { dialog } from './dialog.js';
import { changing } from './signin.js';
import { trouble } from './words.js';

/** @typedef {import('./console.js').Console} Console */

/** The parts in their order. @type {[string, string][]} */
const PARTS = [
  ['look', 'staff-look'],
  ['desk', 'staff-desk'],
  ['letters', 'staff-letters'],
  ['check', 'staff-check'],
  ['overview', 'staff-overview'],
  ['accounts', 'staff-accounts'],
  ['audit', 'staff-audit'],
];

export class Bar {
  /** @param {Console} console @param {import('./bell.js').Bell} bell @param {{ left: () => void }} wish */
  constructor(console, bell, { left }) {
    this.console = console;
    this.left = left;
    const { texts, account } = console;
    this.count = h('span', { class: 'count', hidden: true });
    this.links = PARTS.filter(([part]) => console.may(part)).map(([part, id]) =>
      h('a', { href: `#${part}`, 'data-part': part }, texts.get(id), part === 'desk' && [' ', this.count]),
    );
    this.presence = h('input', { type: 'checkbox', id: 'presence', role: 'switch', change: () => this.present(this.presence.checked) });
    const sound = h('input', {
      type: 'checkbox',
      id: 'sound',
      role: 'switch',
      change: () => {
        bell.sounds = sound.checked;
      },
    });
    sound.checked = bell.sounds;
    const works = console.may('desk');
    this.element = h(
      'header',
      { class: 'bar' },
      h('a', { class: 'skip', href: '#content', click: skip }, texts.get('page-skip-to-content')),
      h('p', { class: 'brand' }, h('bdi', null, texts.get('page-title'))),
      h(
        'nav',
        { 'aria-label': texts.get('nav-label') },
        h(
          'ul',
          null,
          this.links.map((link) => h('li', null, link)),
        ),
      ),
      works && h('label', { class: 'switch' }, this.presence, h('span', null, texts.get('staff-available'))),
      h(
        'details',
        { class: 'account', keydown: (/** @type {KeyboardEvent} */ event) => this.fold(event) },
        h('summary', null, h('bdi', null, account?.display || account?.name || '')),
        h(
          'div',
          { class: 'folded' },
          h('p', { class: 'hint' }, texts.get(`staff-role-${account?.role}`)),
          works && h('label', { class: 'switch' }, sound, h('span', null, texts.get('staff-sound'))),
          this.languages(),
          h('button', { type: 'button', class: 'quiet', click: () => this.password() }, texts.get('staff-new-password')),
          h('button', { type: 'button', class: 'quiet', click: () => codes(console) }, texts.get('staff-codes')),
          h('button', { type: 'button', class: 'quiet', click: () => this.leave() }, texts.get('staff-sign-out')),
        ),
      ),
    );
  }

  /** @param {KeyboardEvent} event */
  fold(event) {
    const details = /** @type {HTMLDetailsElement} */ (event.currentTarget);
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    /** @type {HTMLElement} */ (details.querySelector('summary')).focus();
  }

  /** Another language is another page; what was typed is kept. */
  languages() {
    const { texts, offered } = this.console;
    const select = h(
      'select',
      {
        id: 'interface',
        change: () => {
          location.assign(`/staff?language=${select.value}${location.hash}`);
        },
      },
      offered.languages.map((/** @type {any} */ each) => h('option', { value: each.tag, lang: each.tag }, each.own)),
    );
    select.value = texts.tag.slice(0, 2);
    return h('div', { class: 'filter' }, h('label', { for: 'interface' }, texts.get('page-language-label')), select);
  }

  /** @param {string} part */
  at(part) {
    for (const link of this.links) {
      if (link.dataset.part === part || (part === 'history' && link.dataset.part === 'desk')) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }

  /** How many wait, and whether one is there for them. @param {any} desk */
  desk(desk) {
    const { texts, account } = this.console;
    const waiting = desk.waiting_count + desk.to_approve.length;
    this.count.hidden = !waiting;
    this.count.textContent = new Intl.NumberFormat(texts.tag).format(waiting);
    this.count.setAttribute('aria-label', texts.get('staff-waiting-count', { what: String(waiting) }));
    const own = desk.staff.find((/** @type {any} */ each) => each.id === account?.id);
    if (own && !this.changing) this.presence.checked = own.presence === 'available';
  }

  /** @param {boolean} available */
  async present(available) {
    const { api, texts, say } = this.console;
    this.changing = true;
    try {
      await api.call('PUT', '/api/v1/staff/presence', { presence: available ? 'available' : 'away' });
      say(texts.get(available ? 'staff-now-available' : 'staff-now-away'));
    } catch (error) {
      this.presence.checked = !available;
      say(trouble(texts, error));
    }
    this.changing = false;
  }

  password() {
    const { texts } = this.console;
    dialog(texts.get('staff-new-password'), texts.get('staff-close'), (close) =>
      changing(this.console, '', () => {
        close();
        this.console.say(texts.get('staff-saved'));
      }),
    );
  }

  async leave() {
    try {
      await this.console.api.call('DELETE', SESSION);
      this.left();
    } catch (error) {
      if (/** @type {any} */ (error).status === 401) this.left();
      else this.console.say(trouble(this.console.texts, error));
    }
  }
}

/** The address names the part that is shown: it stays. @param {Event} event */
function skip(event) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
