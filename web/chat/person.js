// Whom to call and where to go: open now first, then who speaks the person's language. Knows nothing of what was asked.
// @ts-check
import { contact } from './contact.js';
import { h } from './dom.js';

/** @param {{ texts: import('./texts.js').Texts, base: string, print: (() => void) | null }} wish @returns {Promise<HTMLElement>} */
export async function drawn({ texts, base, print }) {
  const language = texts.tag.slice(0, 2);
  const answer = await fetch(`${base}/api/v1/contacts?language=${language}`, { credentials: 'omit' });
  if (!answer.ok) throw new Error('contacts');
  /** @type {any[]} */
  const all = await answer.json();
  const rank = (/** @type {any} */ each) => (each.open_now ? 0 : each.open_now === null ? 1 : 2) * 2 + ((each.languages || []).includes(language) ? 0 : 1);
  const others = all
    .filter((each) => each.kind !== 'emergency')
    .map((each, place) => ({ each, place }))
    .sort((one, other) => rank(one.each) - rank(other.each) || one.place - other.place)
    .map(({ each }) => each);
  const list = (/** @type {any[]} */ some) =>
    h(
      'ul',
      { class: 'contacts' },
      some.map((each) => contact(each, texts, base, each.kind !== 'emergency')),
    );
  // Half a hundred places at once would be no list to read on a telephone.
  const folded = (/** @type {string} */ id, /** @type {string} */ kind) =>
    h('details', null, h('summary', null, texts.get(id)), list(others.filter((each) => each.kind === kind)));
  return h(
    'div',
    { class: 'person' },
    h('h3', null, texts.get('chat-person')),
    h('p', null, texts.get('chat-person-lead')),
    print &&
      h(
        'div',
        { class: 'notice' },
        h('p', null, texts.get('chat-take-along')),
        h('p', { class: 'foot' }, h('button', { type: 'button', click: print }, texts.get('chat-print'))),
      ),
    list(others.filter((each) => each.kind === 'hotline')),
    folded('offices-places', 'office'),
    folded('offices-online', 'website'),
    h('h4', null, texts.get('chat-emergency')),
    list(all.filter((each) => each.kind === 'emergency')),
  );
}
