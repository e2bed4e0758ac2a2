// The way in: name, password and code; the first administrator; a new password where one must be chosen. Knows nothing of what lies behind.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { SESSION } from './api.js';
import { trouble } from './words.js';

/** @typedef {import('./console.js').Console} Console */

/** @param {string} id @param {string} label @param {Record<string, any>} wish @param {string} [hint] */
export function field(id, label, wish, hint) {
  const input = h('input', Object.assign({ id, required: true, 'aria-describedby': hint ? `${id}-hint` : null }, wish));
  return Object.assign(h('div', { class: 'field' }, h('label', { for: id }, label), input, hint && h('p', { id: `${id}-hint`, class: 'hint' }, hint)), {
    input,
  });
}

/**
 * A form that sends, says what went wrong, and keeps what was typed.
 * @param {Console} console @param {any[]} parts @param {string} button @param {() => Promise<void>} send @param {Record<string, string>} [meanings] what codes of problems mean here
 */
export function sending({ texts }, parts, button, send, meanings = {}) {
  const wrong = h('p', { class: 'notice wrong', role: 'alert', hidden: true });
  const submit = h('button', { type: 'submit' }, button);
  const form = h(
    'form',
    {
      submit: async (/** @type {Event} */ event) => {
        event.preventDefault();
        if (submit.disabled) return;
        submit.disabled = true;
        wrong.hidden = true;
        try {
          await send();
        } catch (error) {
          const { code, retry } = /** @type {any} */ (error);
          wrong.textContent = meanings[code] || trouble(texts, error);
          if (code === 'too-many-attempts') wrong.textContent = texts.get('staff-too-often', { what: String(retry || 60) });
          wrong.hidden = !wrong.textContent;
        } finally {
          submit.disabled = false;
        }
      },
    },
    parts,
    wrong,
    h('p', { class: 'actions' }, submit),
  );
  return form;
}

/**
 * Draws the way in into an element.
 * @param {Console} console @param {Element} into @param {{ again?: boolean, entered: () => void }} wish again: after a session that ended
 */
export function signIn(console, into, { again = false, entered }) {
  const { texts, api } = console;
  const name = field('name', texts.get('staff-name'), { autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false', maxlength: '100' });
  const password = field('password', texts.get('staff-password'), { type: 'password', autocomplete: 'current-password', maxlength: '1000' });
  const code = field(
    'code',
    texts.get('staff-code'),
    { inputmode: 'numeric', autocomplete: 'one-time-code', pattern: '[0-9 ]{6,8}', maxlength: '8', required: false },
    texts.get('staff-code-hint'),
  );
  code.hidden = true;
  const send = async () => {
    try {
      const told = await api.post(SESSION, {
        name: name.input.value.trim(),
        password: password.input.value,
        ...(code.input.value ? { code: code.input.value.replace(/ /g, '') } : {}),
      });
      console.began(told);
      if (told.must_change) mustChange(console, into, password.input.value, entered);
      else entered();
    } catch (error) {
      if (/** @type {any} */ (error).code !== 'code-needed') throw error;
      code.hidden = false;
      code.input.required = true;
      code.input.focus();
    }
  };
  const form = sending(console, [name, password, code], texts.get('staff-sign-in'), send, { 'wrong-credentials': texts.get('staff-wrong-credentials') });
  fill(
    into,
    h(
      'section',
      { class: 'door' },
      h('h1', null, texts.get('staff-title')),
      h('p', null, texts.get(again ? 'staff-session-over' : 'staff-sign-in-lead')),
      form,
    ),
  );
  name.input.focus();
  if (!again) {
    api.get('/api/v1/staff/setup').then(
      ({ needed }) => needed && form.isConnected && setUp(console, into, entered),
      () => {},
    );
  }
}

/** The first administrator, by the code that the service printed when it started. @param {Console} console @param {Element} into @param {() => void} entered */
export function setUp(console, into, entered) {
  const { texts, api } = console;
  const code = field(
    'setup-code',
    texts.get('staff-setup-code'),
    { autocomplete: 'off', spellcheck: 'false', maxlength: '100' },
    texts.get('staff-setup-code-hint'),
  );
  const name = field(
    'name',
    texts.get('staff-name'),
    { autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false', maxlength: '64' },
    texts.get('staff-name-hint'),
  );
  const display = field('display', texts.get('staff-display'), { autocomplete: 'nickname', maxlength: '64' }, texts.get('staff-display-hint'));
  const password = field(
    'password',
    texts.get('staff-password'),
    { type: 'password', autocomplete: 'new-password', maxlength: '1000' },
    texts.get('staff-password-hint'),
  );
  const send = async () => {
    const account = { name: name.input.value.trim(), display: display.input.value.trim(), password: password.input.value };
    console.began(await api.post('/api/v1/staff/setup', Object.assign({ code: code.input.value.trim() }, account)));
    entered();
  };
  fill(
    into,
    h(
      'section',
      { class: 'door' },
      h('h1', null, texts.get('staff-first-run')),
      h('p', null, texts.get('staff-first-run-lead')),
      sending(console, [code, name, display, password], texts.get('staff-create-first'), send),
    ),
  );
  code.input.focus();
}

/** A password of one's own, in place of one that somebody else knows. @param {Console} console @param {Element} into @param {string} old @param {() => void} entered */
export function mustChange(console, into, old, entered) {
  const { texts } = console;
  const form = changing(console, old, entered);
  fill(into, h('section', { class: 'door' }, h('h1', null, texts.get('staff-new-password')), h('p', null, texts.get('staff-must-change')), form));
  form.querySelector('input')?.focus();
}

/** The form for a new password. @param {Console} console @param {string} old the one that is known already, or nothing @param {() => void} done */
export function changing(console, old, done) {
  const { texts, api } = console;
  const before = old ? null : field('old-password', texts.get('staff-old-password'), { type: 'password', autocomplete: 'current-password', maxlength: '1000' });
  const now = field(
    'new-password',
    texts.get('staff-new-password'),
    { type: 'password', autocomplete: 'new-password', maxlength: '1000' },
    texts.get('staff-password-hint'),
  );
  return sending(
    console,
    [before, now],
    texts.get('staff-save'),
    async () => {
      await api.call('PUT', '/api/v1/staff/password', { old: before ? before.input.value : old, new: now.input.value });
      // The old sessions ended; this one has a new token.
      console.began(await api.get(SESSION));
      done();
    },
    { 'wrong-credentials': texts.get('staff-wrong-password') },
  );
}
