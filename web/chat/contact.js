// Somebody to call or to go to. Knows nothing of why they are named.
// @ts-check
import { h, link } from './dom.js';
import { direction, ownName } from './texts.js';

/** @param {any} each @param {import('./texts.js').Texts} texts @param {string} base @param {boolean} [more] whether to tell the address too */
export function contact(each, texts, base, more) {
  const open = presence(each, texts);
  return h(
    'li',
    { class: each.kind },
    h('div', { class: 'who' }, h('strong', { dir: 'auto' }, each.name), open && ' ', open),
    each.phone && h('a', { class: 'phone', href: 'tel:' + String(each.phone).replace(/[^0-9+]/g, ''), dir: 'ltr' }, each.phone),
    more && each.address && h('p', { dir: 'auto' }, each.address),
    more &&
      each.address_zh &&
      each.address_zh !== each.address &&
      h('p', null, texts.get('chat-driver') + ' ', h('strong', { lang: 'zh', dir: 'ltr' }, each.address_zh)),
    more && each.hours && h('p', { class: 'quiet' }, texts.get('chat-hours', { what: hours(each.hours, texts) })),
    more && (each.languages || []).length > 0 && h('p', { class: 'quiet' }, texts.get('chat-spoken', { what: each.languages.map(ownName).join(', ') })),
    more && each.url && h('p', null, h('a', { href: link(base, each.url), target: '_blank', rel: 'noopener', dir: direction('en') }, site(each.url))),
  );
}

/** Whether somebody is there; emergency numbers always are, and need not say so. @param {any} each @param {import('./texts.js').Texts} texts */
function presence(each, texts) {
  if (each.kind === 'emergency') return null;
  if (each.holiday) return h('span', { class: 'shut' }, texts.get('office-holiday'));
  if (each.open_now === true) return h('span', { class: 'open' }, texts.get('page-open-now'));
  return each.open_now === false ? h('span', { class: 'shut' }, texts.get('page-closed-now')) : null;
}

/** Opening hours with the reader's words for the days. @param {string} told as `Mon-Fri 09:00-17:00; Sat 09:00-12:00` @param {import('./texts.js').Texts} texts */
function hours(told, texts) {
  if (told === '24/7') return texts.get('office-hours-always');
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const day = (/** @type {string} */ name) => texts.weekday(days.indexOf(name));
  const spans = told.split('; ').map((span) => {
    const [named, times] = span.split(' ');
    return `\u2068${named.split('-').map(day).join('–')}\u2069 \u2066${times.replace('-', '–')}\u2069`;
  });
  return spans.join('; ');
}

/** @param {string} address */
function site(address) {
  try {
    return new URL(address).host;
  } catch (_) {
    return '';
  }
}
