// The accounts of those who work here, for administrators: made, given another role, a new password, switched off. Knows nothing of sessions.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { dialog } from './dialog.js';
import { field, sending } from './signin.js';
import { copied } from './take.js';
import { trouble } from './words.js';

export const ROLES = ['staff', 'editor', 'publisher', 'administrator', 'auditor'];
const PATH = '/api/v1/admin/accounts';

export class Accounts {
  /** @param {import('./console.js').Console} console */
  constructor(console) {
    this.console = console;
    this.texts = console.texts;
    const { texts } = this;
    this.body = h('tbody');
    this.status = h('p', { class: 'status-line', role: 'status' });
    const head = ['staff-name', 'staff-display', 'staff-role', 'staff-state', 'staff-actions'];
    this.element = h(
      'section',
      { class: 'sheet' },
      h('h1', { tabindex: '-1' }, texts.get('staff-accounts')),
      h('p', { class: 'actions' }, h('button', { type: 'button', click: () => this.create() }, texts.get('staff-new-account'))),
      this.status,
      h(
        'div',
        { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': texts.get('staff-accounts') },
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
    );
    this.load();
  }

  focus() {
    /** @type {HTMLElement} */ (this.element.querySelector('h1')).focus();
  }

  close() {}

  async load() {
    try {
      const { accounts: all } = await this.console.api.get(PATH);
      const focused = /** @type {HTMLElement | null} */ (this.body.contains(document.activeElement) ? document.activeElement : null)?.dataset.what;
      fill(
        this.body,
        all.map((/** @type {any} */ each) => this.row(each)),
      );
      const again = focused && Array.from(this.body.querySelectorAll('[data-what]')).find((each) => /** @type {HTMLElement} */ (each).dataset.what === focused);
      if (again) /** @type {HTMLElement} */ (again).focus();
      this.status.textContent = '';
    } catch (error) {
      this.status.textContent = trouble(this.texts, error);
    }
  }

  /** @param {any} each */
  row(each) {
    const { texts } = this;
    const own = each.id === this.console.account?.id || each.name === this.console.account?.name;
    const role = h(
      'select',
      {
        'aria-label': `${texts.get('staff-role')}: ${each.name}`,
        disabled: own,
        'data-what': `role ${each.name}`,
        change: () => this.change(each.name, { role: role.value }),
      },
      ROLES.map((name) => h('option', { value: name }, texts.get(`staff-role-${name}`))),
    );
    role.value = each.role;
    const button = (/** @type {string} */ id, /** @type {() => void} */ click) =>
      h(
        'button',
        { type: 'button', class: 'quiet', disabled: own, 'data-what': `${id} ${each.name}`, click },
        texts.get(id),
        h('span', { class: 'offscreen' }, ` ${each.name}`),
      );
    return h(
      'tr',
      { class: each.disabled ? 'off' : '' },
      h('th', { scope: 'row' }, h('bdi', null, each.name)),
      h('td', { dir: 'auto' }, each.display),
      h('td', null, role),
      h('td', null, texts.get(each.disabled ? 'staff-disabled' : each.must_change ? 'staff-must-change-short' : 'staff-active')),
      h(
        'td',
        { class: 'actions' },
        button('staff-reset', () => this.reset(each.name)),
        button(each.disabled ? 'staff-enable' : 'staff-disable', () => this.change(each.name, { disabled: !each.disabled })),
      ),
    );
  }

  /** @param {string} name @param {any} change */
  async change(name, change) {
    try {
      await this.console.api.call('PATCH', `${PATH}/${encodeURIComponent(name)}`, change);
      this.console.say(this.texts.get('staff-saved'));
    } catch (error) {
      this.console.say(trouble(this.texts, error));
    }
    await this.load();
  }

  /** @param {string} name */
  async reset(name) {
    try {
      const told = await this.console.api.post(`${PATH}/${encodeURIComponent(name)}/reset`);
      this.tell(name, told.password);
    } catch (error) {
      this.console.say(trouble(this.texts, error));
    }
    await this.load();
  }

  create() {
    const { texts } = this;
    dialog(texts.get('staff-new-account'), texts.get('staff-close'), (close) => {
      const name = field(
        'new-name',
        texts.get('staff-name'),
        { autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', maxlength: '64' },
        texts.get('staff-name-hint'),
      );
      const display = field('new-display', texts.get('staff-display'), { autocomplete: 'off', maxlength: '64' }, texts.get('staff-display-hint'));
      const role = h(
        'select',
        { id: 'new-role' },
        ROLES.map((each) => h('option', { value: each }, texts.get(`staff-role-${each}`))),
      );
      const send = async () => {
        const wanted = { name: name.input.value.trim(), display: display.input.value.trim(), role: role.value };
        const told = await this.console.api.post(PATH, wanted);
        close();
        this.tell(wanted.name, told.password);
        await this.load();
      };
      return sending(
        this.console,
        [name, display, h('div', { class: 'field' }, h('label', { for: 'new-role' }, texts.get('staff-role')), role)],
        texts.get('staff-create'),
        send,
      );
    });
  }

  /** Shows a password that is shown once. @param {string} name @param {string} password */
  tell(name, password) {
    const { texts } = this;
    dialog(texts.get('staff-start-password', { name }), texts.get('staff-close'), () =>
      h(
        'div',
        null,
        h('p', null, texts.get('staff-start-password-lead')),
        h('p', { class: 'secret' }, h('code', { dir: 'ltr' }, password)),
        h(
          'p',
          { class: 'actions' },
          h(
            'button',
            { type: 'button', click: async () => this.console.say(texts.get((await copied(password)) ? 'chat-copied' : 'staff-failed')) },
            texts.get('chat-copy'),
          ),
        ),
      ),
    );
  }
}
