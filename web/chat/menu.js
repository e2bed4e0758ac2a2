// The menu of the chat: language, size of letters, a person, paper, forgetting. Knows nothing of what is said.
// @ts-check
import { h } from './dom.js';
import { NAMES } from './texts.js';

/** @param {any} chat the window */
export function drawnMenu(chat) {
  const { texts, element } = chat;
  const languages = h(
    'select',
    { id: 'language', change: () => chat.speak(languages.value, true).catch(() => chat.linked('trying')) },
    Object.entries(NAMES).map(([tag, name]) => h('option', { value: tag, lang: tag, selected: tag === texts.tag }, name)),
  );
  const large = h('input', { type: 'checkbox', id: 'large', change: () => chat.enlarge(large.checked, true) });
  large.checked = chat.frame.root.classList.contains('large');
  const act = (/** @type {string} */ id, /** @type {() => void} */ what) =>
    h(
      'button',
      {
        type: 'button',
        click: () => {
          chat.unfold(false);
          what();
        },
      },
      texts.get(id),
    );
  return h(
    'div',
    {
      class: 'menu',
      hidden: true,
      keydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        chat.unfold(false);
        chat.menuButton.focus();
      },
    },
    h('p', null, h('label', { for: 'language' }, texts.get('page-language-label')), ' ', languages),
    h('p', null, h('label', { class: 'tick' }, large, ' ', texts.get('chat-large-text'))),
    act('chat-person', () => chat.person()),
    act('chat-print', () => chat.print()),
    act('chat-data', () => chat.data()),
    act('chat-begin-anew', () => {
      chat.reset();
      element.isPage || chat.box.focus();
    }),
  );
}
