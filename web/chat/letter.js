// The form by which a visitor leaves a message for staff while nobody is at the desk. Loaded when it is needed; knows nothing of who reads it.
// @ts-check
import { fill, h } from './dom.js';

const SHEET = '/assets/current/chat/letter.css';

/** @param {any} chat the window @param {import('./texts.js').Texts} texts of persons @param {number} days for which a message is kept */
export async function letterForm(chat, texts, days) {
  if (!chat.hasLetters) {
    const sheet = await fetch(chat.element.base + SHEET, { credentials: 'omit' }).then((answer) => (answer.ok ? answer.text() : ''));
    chat.frame.styled(chat.element.shadowRoot, sheet);
    chat.hasLetters = true;
  }
  return drawn(chat.talk, texts, days);
}

/** @param {any} talk @param {import('./texts.js').Texts} texts @param {number} days */
function drawn(talk, texts, days) {
  const what = days.toLocaleString(texts.tag);
  const box = h('div', { class: 'letter' });
  const failed = h('p', { class: 'wrong', role: 'alert', id: 'letter-wrong' });
  const text = h('textarea', { id: 'letter-text', rows: '5', maxlength: '2000', dir: 'auto', required: true });
  const address = h('input', { id: 'letter-answer-to', maxlength: '254', dir: 'auto', autocomplete: 'email', required: true });
  const name = h('input', { id: 'letter-name', maxlength: '80', dir: 'auto', autocomplete: 'name' });
  const consent = h('input', { id: 'letter-consent', type: 'checkbox', required: true });
  /** @type {Record<string, any>} */
  const fields = { text, answer_to: address, name, consent };
  const send = h('button', { type: 'submit' }, texts.get('person-letter-send'));
  const labelled = (/** @type {string} */ id, /** @type {any} */ field) => h('p', { class: 'field' }, h('label', { for: field.id }, texts.get(id)), field);

  /** @param {string} field @param {string} told */
  const wrong = (field, told) => {
    failed.textContent = told;
    for (const each of Object.values(fields)) each.removeAttribute('aria-invalid');
    const at = fields[field];
    if (!at) return;
    at.setAttribute('aria-invalid', 'true');
    at.setAttribute('aria-describedby', 'letter-wrong');
    at.focus();
  };

  /** What the person sees at once, and what the service would say. */
  const fault = () => (!text.value.trim() ? 'text' : !address.value.trim() ? 'answer_to' : !consent.checked ? 'consent' : '');
  const told = (/** @type {string} */ field) => texts.get(`person-letter-wrong-${field.replace('_', '-')}`);

  async function leave() {
    const field = fault();
    if (field) return wrong(field, told(field));
    send.disabled = true;
    failed.textContent = '';
    try {
      await talk.ensure();
      const body = { text: text.value, answer_to: address.value, name: name.value, consent: consent.checked };
      const answer = await talk.call(`/${talk.id}/letter`, { body });
      if (answer.ok) return left();
      const problem = await answer.json().catch(() => ({}));
      if (fields[problem.field]) wrong(problem.field, told(problem.field));
      else failed.textContent = problem.title || texts.get('person-failed');
    } catch (_) {
      failed.textContent = texts.get('person-failed');
    }
    send.disabled = false;
  }

  function left() {
    const state = h('p', { role: 'status', tabindex: '-1' }, texts.get('person-letter-left', { what }));
    const back = h('button', { type: 'button', click: () => takeBack(state, back) }, texts.get('person-letter-take-back'));
    fill(box, state, h('p', { class: 'foot' }, back));
    state.focus();
  }

  /** @param {any} state @param {any} back */
  async function takeBack(state, back) {
    back.disabled = true;
    try {
      const answer = await talk.call(`/${talk.id}/letter`, { method: 'DELETE' });
      // Gone already is as good.
      if (!answer.ok && answer.status !== 404) throw answer;
      state.textContent = texts.get('person-letter-taken-back');
      back.remove();
    } catch (_) {
      back.disabled = false;
      state.textContent = texts.get('person-failed');
    }
  }

  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    leave();
  };
  fill(
    box,
    h('p', null, texts.get('person-letter-lead')),
    h(
      'form',
      // The service says what is wrong in the reader's language; browsers say it in their own.
      { novalidate: true, submit },
      labelled('person-letter-text', text),
      labelled('person-letter-answer-to', address),
      labelled('person-letter-name', name),
      h('p', null, h('label', { class: 'tick' }, consent, ' ', texts.get('person-letter-consent', { what }))),
      failed,
      h('p', { class: 'foot' }, send),
    ),
  );
  return box;
}
