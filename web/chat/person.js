// Whom to call and where to go: open now first, then who speaks the person's language. Knows nothing of what was asked.
// @ts-check
import { contact } from './contact.js';
import { fill, h } from './dom.js';
import { Texts } from './texts.js';

// Looks of this view alone: the sheet of the chat is loaded by everybody.
const FOLD = { cursor: 'pointer', fontWeight: '600', padding: '.6em 0', borderTop: '1px solid var(--line)' };

/** @param {string} name @param {Partial<CSSStyleDeclaration>} looks @param {string} text */
function styled(name, looks, text) {
  const element = h(name, null, text);
  Object.assign(element.style, looks);
  return element;
}

/** @param {{ texts: Texts, base: string, print: (() => void) | null, pass: () => Promise<Response>, wait: () => Promise<void>, chat: any }} wish @returns {Promise<HTMLElement>} */
export async function drawn({ texts, base, print, pass, wait, chat }) {
  const language = texts.tag.slice(0, 2);
  const [answer, own, desk] = await Promise.all([
    fetch(`${base}/api/v1/contacts?language=${language}`, { credentials: 'omit' }),
    Texts.load(base, texts.tag, 'person'),
    // Without the desk the contacts still help.
    fetch(`${base}/api/v1/desk`, { credentials: 'omit', cache: 'no-store' })
      .then((told) => told.json())
      .catch(() => null),
  ]);
  const staff = desk && (await offered(texts, own, desk, wait, chat).catch(() => null));
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
    h('details', null, styled('summary', FOLD, texts.get(id)), list(others.filter((each) => each.kind === kind)));
  return h(
    'div',
    { class: 'person' },
    styled('h3', { fontSize: '1.25em', marginBottom: '.3em' }, texts.get('chat-person')),
    staff,
    h('p', null, own.get('person-lead')),
    print &&
      h(
        'div',
        { class: 'notice' },
        h('p', null, own.get('person-take-along')),
        h('p', { class: 'foot' }, h('button', { type: 'button', click: print }, texts.get('chat-print'))),
        toCounter(own, pass),
      ),
    list(others.filter((each) => each.kind === 'hotline')),
    folded('offices-places', 'office'),
    folded('offices-online', 'website'),
    h('h4', null, own.get('person-emergency')),
    list(all.filter((each) => each.kind === 'emergency')),
  );
}

/** The conversation at a service counter: a button, then what opens it there once. @param {Texts} own @param {() => Promise<Response>} pass */
function toCounter(own, pass) {
  const shown = h('div', null);
  const button = h(
    'button',
    {
      type: 'button',
      click: async () => {
        button.disabled = true;
        try {
          const [{ drawnPass }, answer] = await Promise.all([import('./pass.js'), pass()]);
          if (!answer.ok) throw answer;
          const drawn = drawnPass(await answer.json(), own);
          fill(shown, drawn);
          drawn.focus();
        } catch (_) {
          fill(shown, h('p', { role: 'alert' }, own.get('person-failed')));
        }
        button.disabled = false;
      },
    },
    own.get('person-pass-button'),
  );
  return [h('p', { class: 'foot' }, button), shown];
}

/** The way to the desk: a button where somebody can come, or when that is so. @param {Texts} texts @param {Texts} own @param {any} desk @param {() => Promise<void>} wait @param {any} chat */
async function offered(texts, own, desk, wait, chat) {
  if (!desk.open) {
    const opens = desk.opens && h('p', { class: 'quiet' }, own.get('person-opens', { what: moment(desk.opens, texts.tag) }));
    if (!desk.letter) return opens || null;
    const { letterForm } = await import('./letter.js');
    const form = await letterForm(chat, own, desk.contact_days);
    return h('details', { class: 'notice' }, h('summary', null, own.get('person-letter')), opens, form);
  }
  const failed = h('p', { role: 'alert' });
  const button = h(
    'button',
    {
      type: 'button',
      click: () => {
        button.disabled = true;
        failed.textContent = '';
        wait().catch(() => {
          button.disabled = false;
          failed.textContent = own.get('person-failed');
        });
      },
    },
    own.get('person-wait'),
  );
  return h(
    'div',
    { class: 'notice' },
    h('p', null, own.get('person-wait-lead')),
    desk.minutes !== null && h('p', null, own.get('person-minutes', { what: desk.minutes.toLocaleString(texts.tag) })),
    h('p', { class: 'foot' }, button),
    failed,
  );
}

/** A moment as clocks in the city show it. @param {string} opens @param {string} tag */
function moment(opens, tag) {
  const date = new Date(opens);
  return new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' }).format(
    date,
  );
}
