// What an administrator does for a person who asks: gives out what is kept of a conversation, or deletes it. Knows nothing of what is said in it.
// @ts-check
import { h } from '../chat/dom.js';
import { dialog } from './dialog.js';
import { trouble } from './words.js';

/** The buttons, for administrators alone. @param {import('./console.js').Console} console @param {string} id @param {() => void} gone called when the conversation is deleted */
export function rights(console, id, gone) {
  if (console.account?.role !== 'administrator') return null;
  const { texts, api } = console;
  const path = `/api/v1/admin/conversations/${encodeURIComponent(id)}`;
  const button = (/** @type {string} */ text, /** @type {() => void} */ click, kind = 'quiet') =>
    h('button', { type: 'button', class: kind, click }, texts.get(text));
  const tried = (/** @type {() => Promise<void>} */ act) => act().catch((error) => console.say(trouble(texts, error)));
  const give = async () => {
    const kept = await api.get(`${path}/export`);
    const address = URL.createObjectURL(new Blob([JSON.stringify(kept, null, 2)], { type: 'application/json' }));
    h('a', { href: address, download: `openwindow-${id}.json` }).click();
    window.setTimeout(() => URL.revokeObjectURL(address), 60000);
  };
  const erase = () =>
    dialog(texts.get('staff-erase'), texts.get('staff-close'), (close) =>
      h(
        'div',
        null,
        h('p', null, texts.get('staff-erase-ask')),
        h(
          'p',
          null,
          button(
            'staff-erase',
            () =>
              tried(async () => {
                await api.call('DELETE', path);
                close();
                console.say(texts.get('staff-erased'));
                gone();
              }),
            'danger',
          ),
        ),
      ),
    );
  return h(
    'p',
    { class: 'line' },
    button('staff-export', () => tried(give)),
    button('staff-erase', erase),
  );
}
