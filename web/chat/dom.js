// Makes elements from texts that may come from anywhere: they become text, never markup. Knows nothing of what they say.
// @ts-check

/** @typedef {Node | string | number | null | undefined | false} Child */

/**
 * An element with its properties and children. Names with a dash, `role`, `lang`, `dir` and the like become attributes; functions become listeners.
 * @param {string} name
 * @param {Record<string, any> | null} [wish]
 * @param {...(Child | Child[])} children
 * @returns {any}
 */
export function h(name, wish, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(wish || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (key === 'text') element.textContent = value;
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  put(element, ...children);
  return element;
}

/** @param {Element} parent @param {...(Child | Child[])} children */
export function put(parent, ...children) {
  for (const child of children) {
    if (Array.isArray(child)) put(parent, ...child);
    else if (child !== null && child !== undefined && child !== false) parent.append(child instanceof Node ? child : String(child));
  }
}

/** @param {Element} parent @param {...(Child | Child[])} children */
export function fill(parent, ...children) {
  parent.textContent = '';
  put(parent, ...children);
}

/** Only addresses of the web, and only such; everything else leads nowhere. @param {string} base @param {unknown} address */
export function link(base, address) {
  try {
    const url = new URL(String(address), base + '/');
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : '#';
  } catch (_) {
    return '#';
  }
}

/**
 * A text with hyphenated numbers kept in order where the text runs from right to left (UAX #9, W2 and W4, read "021-12367" as two numbers).
 * @param {string} text @param {boolean} rightToLeft @returns {Child[]}
 */
export function isolated(text, rightToLeft) {
  if (!rightToLeft) return [text];
  return text.split(/(\+?\d+(?:-\d+)+|\+\d+)/).map((part, place) => (place % 2 ? h('bdi', { dir: 'ltr' }, part) : part));
}

const SPACE = 'http://www.w3.org/2000/svg';

/** A drawing of one line. @param {string} path @param {string} [width] */
export function icon(path, width = '2') {
  const svg = document.createElementNS(SPACE, 'svg');
  const line = document.createElementNS(SPACE, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, value] of [
    ['d', path],
    ['fill', 'none'],
    ['stroke', 'currentColor'],
    ['stroke-width', width],
    ['stroke-linecap', 'round'],
    ['stroke-linejoin', 'round'],
  ])
    line.setAttribute(name, value);
  svg.append(line);
  return svg;
}
