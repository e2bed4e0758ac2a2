// What opens the conversation at a service counter, once: a code to be scanned and its address. Knows nothing of who asks for it.
// @ts-check
import { h } from './dom.js';

const SPACE = 'http://www.w3.org/2000/svg';
/** White modules around a code. */
const QUIET = 4;

/** @param {{ url: string, minutes: number, qr: { size: number, path: string } | null }} pass @param {import('./texts.js').Texts} own @returns {HTMLElement} */
export function drawnPass(pass, own) {
  const address = h('p', { dir: 'ltr' }, pass.url);
  address.style.overflowWrap = 'anywhere';
  return h(
    'div',
    { role: 'status', tabindex: '-1' },
    pass.qr && code(pass.qr, own.get('person-pass-button')),
    h('p', null, own.get('person-pass', { time: minutes(pass.minutes, own.tag) })),
    address,
  );
}

/** Black on white in every theme, since cameras read it. @param {{ size: number, path: string }} qr @param {string} name */
function code(qr, name) {
  const whole = qr.size + 2 * QUIET;
  /** @returns {SVGElement} */
  const drawn = (/** @type {string} */ kind, /** @type {Record<string, string | number>} */ wish) => {
    const element = document.createElementNS(SPACE, kind);
    for (const [key, value] of Object.entries(wish)) element.setAttribute(key, String(value));
    return element;
  };
  const picture = drawn('svg', {
    role: 'img',
    'aria-label': name,
    viewBox: `${-QUIET} ${-QUIET} ${whole} ${whole}`,
    width: 200,
    height: 200,
    'shape-rendering': 'crispEdges',
  });
  picture.append(drawn('rect', { x: -QUIET, y: -QUIET, width: whole, height: whole, fill: '#fff' }), drawn('path', { d: qr.path, fill: '#000' }));
  Object.assign(picture.style, { display: 'block', margin: '.6em 0' });
  return picture;
}

/** @param {number} count @param {string} tag */
function minutes(count, tag) {
  try {
    return new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(count);
  } catch (_) {
    // Before Safari 14.1.
    return `${count} min`;
  }
}
