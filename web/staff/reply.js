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
  // What may be asked next is the visitor's to choose.
  const answer = drawnAnswer(Object.assign({}, reply, { follow_ups: [] }), true, {
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
  styled(shadow, sheet);
  shadow.append(h('div', { class: 'root' }, answer));
  return host;
}

/** The chat's style, fetched once. @type {Promise<CSSStyleSheet> | null} */
let style = null;

/** @param {ShadowRoot} shadow @param {string} address */
function styled(shadow, address) {
  if (!style) {
    style = fetch(address, { credentials: 'omit' }).then(async (answer) => {
      if (!answer.ok) throw new Error('style');
      const sheet = /** @type {any} */ (new CSSStyleSheet());
      sheet.replaceSync(await answer.text());
      return sheet;
    });
  }
  style
    .then((sheet) => {
      /** @type {any} */ (shadow).adoptedStyleSheets = [sheet];
    })
    .catch(() => {
      // Browsers that make no sheets from scripts take it from its address.
      style = null;
      shadow.append(h('link', { rel: 'stylesheet', href: address }));
    });
}
