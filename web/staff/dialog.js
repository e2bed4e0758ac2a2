// A box over the page that takes the keyboard until it is closed. Knows nothing of what stands in it.
// @ts-check
import { h } from '../chat/dom.js';

/**
 * Opens a box. What `drawn` makes gets a function that closes it.
 * @param {string} heading @param {string} closing the name of the button that closes it @param {(close: () => void) => any} drawn
 * @returns {{ box: HTMLElement, close: () => void }}
 */
export function dialog(heading, closing, drawn) {
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const page = /** @type {HTMLElement} */ (document.getElementById('staff'));
  const close = () => {
    veil.remove();
    if (!document.querySelector('.veil')) page.removeAttribute('aria-hidden');
    if (before?.isConnected) before.focus();
  };
  const title = h('h2', { id: 'dialog-title', tabindex: '-1' }, heading);
  const box = h(
    'div',
    { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'dialog-title' },
    h('div', { class: 'dialog-head' }, title, h('button', { type: 'button', class: 'quiet close', click: close }, closing)),
  );
  const veil = h('div', {
    class: 'veil',
    keydown: (/** @type {KeyboardEvent} */ event) => {
      event.stopPropagation();
      if (event.key === 'Escape') close();
      else if (event.key === 'Tab') around(event, box);
    },
    mousedown: (/** @type {MouseEvent} */ event) => {
      if (event.target === veil) close();
    },
  });
  box.append(drawn(close));
  veil.append(box);
  document.body.append(veil);
  page.setAttribute('aria-hidden', 'true');
  const first = /** @type {HTMLElement | null} */ (box.querySelector('input, select, textarea'));
  (first || title).focus();
  return { box, close };
}

/** The keyboard goes round in the box. @param {KeyboardEvent} event @param {HTMLElement} box */
function around(event, box) {
  const stops = /** @type {HTMLElement[]} */ (Array.from(box.querySelectorAll('a[href], button:not([disabled]), input:not([disabled]), select, textarea')));
  const [first] = stops;
  const last = stops[stops.length - 1];
  const at = document.activeElement;
  if (event.shiftKey ? at === first || !stops.includes(/** @type {HTMLElement} */ (at)) : at === last) {
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}
