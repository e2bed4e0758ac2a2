// What somebody thinks of an answer, in three taps; then why not. Knows nothing of where it goes.
// @ts-check
import { fill, h, put } from './dom.js';

const PARTS = ['understood', 'actionable', 'trusted'];
const REASONS = ['off_topic', 'incomplete', 'unclear', 'wrong', 'not_my_case', 'other'];

/** @param {any} message @param {import('./texts.js').Texts} texts @param {(feedback: any) => Promise<void>} rate */
export function drawnOpinion(message, texts, rate) {
  /** @type {Record<string, any>} */
  const given = Object.assign({}, message.feedback);
  const thanks = h('p', { class: 'quiet', role: 'status' });
  const more = h('div', null);
  const send = async () => {
    try {
      await rate(given);
      if (PARTS.every((part) => part in given)) thanks.textContent = texts.get('chat-thanks');
    } catch (_) {
      thanks.textContent = texts.get('chat-trying');
    }
  };
  const whyNot = () => {
    if (PARTS.every((part) => given[part] !== false) || more.firstChild) return;
    const buttons = REASONS.map((reason) =>
      h(
        'button',
        {
          type: 'button',
          'aria-pressed': String(given.reason === reason),
          click: () => {
            given.reason = reason;
            buttons.forEach((each, place) => each.setAttribute('aria-pressed', String(REASONS[place] === reason)));
            send();
          },
        },
        texts.get('chat-reason-' + reason.replace(/_/g, '-')),
      ),
    );
    const name = `why-${message.number}`;
    const box = h('textarea', { id: name, rows: '2', maxlength: '2000', dir: 'auto' });
    box.value = given.comment || '';
    put(
      more,
      h('div', { role: 'group', 'aria-label': texts.get('chat-why-not') }, h('h4', null, texts.get('chat-why-not')), h('div', { class: 'choices' }, buttons)),
      h(
        'form',
        {
          submit: (/** @type {Event} */ event) => {
            event.preventDefault();
            given.comment = box.value.trim() || undefined;
            send();
          },
        },
        h('label', { for: name }, texts.get('chat-comment')),
        box,
        h('button', { type: 'submit' }, texts.get('chat-send')),
      ),
    );
  };
  const rows = PARTS.map((part) => {
    const buttons = [true, false].map((yes) =>
      h(
        'button',
        {
          type: 'button',
          'aria-pressed': String(given[part] === yes),
          click: () => {
            given[part] = yes;
            buttons.forEach((each, place) => each.setAttribute('aria-pressed', String((place === 0) === yes)));
            send();
            whyNot();
          },
        },
        texts.get(yes ? 'chat-yes' : 'chat-no'),
      ),
    );
    return h(
      'div',
      { class: 'part', role: 'group', 'aria-label': texts.get('chat-rate-' + part) },
      h('span', null, texts.get('chat-rate-' + part)),
      h('span', { class: 'pair' }, buttons),
    );
  });
  const view = h('div', { class: 'opinion', role: 'group', 'aria-label': texts.get('chat-rate') });
  fill(view, rows, more, thanks);
  whyNot();
  return view;
}
