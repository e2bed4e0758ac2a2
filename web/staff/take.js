// What a visitor takes away: a section as text with its source, a link, a code to scan, a printed page; all in the visitor's language. Knows nothing of how it was found.
// @ts-check
import { fill, h, isolated } from '../chat/dom.js';
import { direction, isRightToLeft } from '../chat/texts.js';
import { dialog } from './dialog.js';
import { words } from './words.js';

/** Signs that keep the order of a text on a page; where it is pasted they may be seen. */
const ISOLATES = /[\u2066-\u2069]/g;

/** The address of a section for others. @param {any} side */
export function address(side) {
  return new URL(side.url, location.origin).href;
}

/** When it holds and when it was checked, in words. @param {any} pair @param {import('../chat/texts.js').Texts} texts */
export function dates(pair, texts) {
  const until = pair.effective_until ? [texts.dated('page-in-force-until', pair.effective_until)] : [];
  return [texts.dated('page-in-force-since', pair.effective_from), ...until, texts.dated('page-verified-on', pair.verified_on)].join(' · ');
}

/** A section as text, with its source, in its own language. @param {any} pair @param {any} side @returns {Promise<string>} */
export async function written(pair, side) {
  const texts = await words(side.language);
  const source = `${side.title} – ${side.heading} (${dates(pair, texts)})`;
  return [side.heading, '', side.text, '', `${texts.get('page-sources-heading')}: ${source}`, address(side), '', texts.get('page-disclaimer')]
    .join('\n')
    .replace(ISOLATES, '');
}

/** Puts a text on the clipboard. @param {string} text @returns {Promise<boolean>} */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (_) {
    // Old browsers, and those without a secure connection, allow it only from a selection.
    const before = /** @type {HTMLElement | null} */ (document.activeElement);
    const box = h('textarea', { class: 'offscreen', readonly: true, 'aria-hidden': 'true' });
    box.value = text;
    document.body.append(box);
    box.select();
    const done = document.execCommand('copy');
    box.remove();
    before?.focus();
    return done;
  }
}

/** Hands the link to the device's own way of sending, or to the clipboard. @param {any} side @returns {Promise<'shared' | 'copied' | 'failed'>} */
export async function linked(side) {
  const share = /** @type {any} */ (navigator).share;
  if (share && window.matchMedia('(pointer: coarse)').matches) {
    const done = await share.call(navigator, { title: `${side.title} – ${side.heading}`, url: address(side) }).then(
      () => true,
      () => false,
    );
    if (done) return 'shared';
  }
  return (await copied(address(side))) ? 'copied' : 'failed';
}

/** The picture of a code that leads to a section. @param {any} side */
function code(side) {
  const { pathname, hash } = new URL(side.url, location.origin);
  return `/qr?path=${encodeURIComponent(pathname + hash)}`;
}

/** Shows the code large enough to be scanned over the counter. @param {any} side @param {import('../chat/texts.js').Texts} texts */
export async function shown(side, texts) {
  const theirs = await words(side.language).catch(() => texts);
  dialog(texts.get('staff-qr'), texts.get('staff-close'), () =>
    h(
      'div',
      { class: 'scan', lang: side.language, dir: direction(side.language) },
      h('img', { src: code(side), alt: address(side), width: '320', height: '320' }),
      h('p', null, h('strong', null, `${side.title} – ${side.heading}`)),
      h('p', null, theirs.get('staff-scan')),
      h('p', { class: 'hint' }, h('bdi', { dir: 'ltr' }, address(side))),
    ),
  );
}

/** Prints a section for the visitor, the text that prevails beside it. @param {any} pair */
export async function printed(pair) {
  const { left, right } = pair;
  const theirs = await words(left.language);
  const paper = h('section', { id: 'paper', lang: left.language, dir: direction(left.language) });
  const clause = (/** @type {any} */ side) =>
    h(
      'div',
      { lang: side.language, dir: direction(side.language) },
      h('h2', null, side.heading),
      lines(side),
      h('p', { class: 'hint' }, theirs.get(`status-${side.status}`)),
    );
  const picture = h('img', { src: code(left), alt: '', width: '150', height: '150' });
  fill(
    paper,
    h('h1', null, left.title),
    h('div', { class: left.language === right.language ? '' : 'both' }, clause(left), left.language !== right.language && clause(right)),
    h('p', null, dates(pair, theirs)),
    h('div', { class: 'source' }, picture, h('p', null, h('bdi', { dir: 'ltr' }, address(left)))),
    h('p', { class: 'hint' }, theirs.get('page-disclaimer')),
  );
  document.getElementById('paper')?.remove();
  document.body.append(paper);
  await new Promise((resolve) => {
    picture.addEventListener('load', resolve, { once: true });
    picture.addEventListener('error', resolve, { once: true });
    setTimeout(resolve, 1500);
  });
  window.addEventListener('afterprint', () => paper.remove(), { once: true });
  window.print();
}

/** The paragraphs of a section. @param {any} side */
export function lines(side) {
  const turned = isRightToLeft(side.language);
  return side.text
    .split('\n')
    .filter(Boolean)
    .map((/** @type {string} */ line) => h('p', null, isolated(line, turned)));
}
