// An answer of the machine as the visitor sees it, in a frame of its own: it is drawn by the chat's own parts in the chat's own style. Knows nothing of where it stands.
// @ts-check
import { drawnAnswer } from '../chat/answer.js';
import { h } from '../chat/dom.js';
import { copy } from '../chat/paper.js';

/**
 * @param {any} reply @param {import('../chat/texts.js').Texts} texts @param {{ sheet: string, asked: string, say?: (text: string) => void }} wish
 * @returns {HTMLElement}
 */
export function drawnReply(reply, texts, { sheet, asked, say }) {
  const host = h('div', { class: 'reply' });
  const shadow = host.attachShadow({ mode: 'open' });
  const answer = drawnAnswer(reply, true, {
    texts,
    base: location.origin,
    asked,
    // What the visitor could choose or ask next is looked up here.
    say: (/** @type {string} */ text) => say?.(text),
    copied: (/** @type {any} */ what) => copy(what, texts, location.origin, shadow),
    voice: null,
  });
  if (!say)
    for (const button of answer.querySelectorAll('.choices button, .chips button, .next button, .countries button')) button.setAttribute('disabled', '');
  shadow.append(h('link', { rel: 'stylesheet', href: sheet }), h('div', { class: 'root' }, answer));
  return host;
}
