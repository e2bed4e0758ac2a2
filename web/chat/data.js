// What is kept of a person: to be downloaded, to be deleted. Loaded when it is needed; knows nothing of how it is kept.
// @ts-check
import { fill, h } from './dom.js';
import { Texts } from './texts.js';

/** Shows it beside the conversation. @param {any} chat the window */
export async function shown(chat) {
  const { element } = chat;
  const waiting = h('p', { class: 'quiet', role: 'status' }, chat.texts.get('chat-loading'));
  chat.beside(waiting);
  try {
    const [texts, answer] = await Promise.all([
      Texts.load(element.base, chat.texts.tag, 'person'),
      fetch(`${element.base}/api/v1/desk`, { credentials: 'omit', cache: 'no-store' }),
    ]);
    const { conversation_days: days } = await answer.json();
    waiting.replaceWith(drawn(chat, texts, days));
  } catch (_) {
    waiting.replaceWith(
      h(
        'div',
        { class: 'notice', role: 'alert' },
        h('p', null, chat.texts.get('chat-trying')),
        h('p', { class: 'foot' }, h('button', { type: 'button', click: () => shown(chat) }, chat.texts.get('chat-try-again'))),
      ),
    );
  }
}

/** @param {any} chat @param {Texts} texts @param {number} days */
function drawn(chat, texts, days) {
  const { talk } = chat;
  const failed = h('p', { role: 'alert' });
  const button = (/** @type {string} */ id, /** @type {() => void} */ click) => h('button', { type: 'button', click }, texts.get(id));
  const acts = h('div', null);
  const offered = () => [
    h(
      'p',
      { class: 'foot' },
      button('person-data-download', () => tried(() => download(talk))),
    ),
    h(
      'p',
      { class: 'foot' },
      button('person-data-erase', () => ask()),
    ),
  ];
  const ask = () => {
    const question = h('p', { id: 'data-ask', tabindex: '-1' }, texts.get('person-data-ask'));
    const no = button('person-data-no', () => {
      fill(acts, offered());
      acts.querySelectorAll('button')[1].focus();
    });
    const yes = button('person-data-yes', () => tried(() => erase(chat, texts), yes));
    fill(acts, h('div', { class: 'notice', role: 'group', 'aria-labelledby': 'data-ask' }, question, h('p', { class: 'foot' }, yes, ' ', no)));
    question.focus();
  };
  const tried = async (/** @type {() => Promise<void>} */ act, /** @type {any} */ pressed = null) => {
    failed.textContent = '';
    if (pressed) pressed.disabled = true;
    try {
      await act();
    } catch (_) {
      failed.textContent = texts.get('person-failed');
      if (pressed) pressed.disabled = false;
    }
  };
  fill(acts, talk.id ? offered() : h('p', { class: 'quiet' }, texts.get('person-data-nothing')));
  return h(
    'div',
    { class: 'person' },
    h('h3', null, texts.get('person-data')),
    h('p', null, texts.get('person-data-lead', { what: days.toLocaleString(texts.tag) })),
    acts,
    failed,
  );
}

/** @param {any} talk */
async function download(talk) {
  const answer = await talk.call(`/${talk.id}/export`);
  if (!answer.ok) throw answer;
  const address = URL.createObjectURL(await answer.blob());
  const anchor = h('a', { href: address, download: 'openwindow-conversation.json' });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** @param {any} chat @param {Texts} texts */
async function erase(chat, texts) {
  const { talk } = chat;
  const answer = await talk.call('/' + talk.id, { method: 'DELETE' });
  // Gone already is as good.
  if (!answer.ok && answer.status !== 404) throw answer;
  chat.reset();
  chat.note.hidden = false;
  chat.note.textContent = texts.get('person-data-erased');
}
