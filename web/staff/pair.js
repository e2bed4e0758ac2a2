// A section in two languages side by side, with what can be done with it. Knows nothing of how it was found.
// @ts-check
import { h, isolated } from '../chat/dom.js';
import { direction, isRightToLeft } from '../chat/texts.js';
import { marked } from './marked.js';
import { copied, dates, linked, printed, shown, written } from './take.js';

/** How close the way in which people ask must come to be shown. */
const CLOSE = 0.6;
/** Letters of a text that is folded. */
const FOLDED = 220;

/**
 * @typedef {object} Wish
 * @property {import('../chat/texts.js').Texts} texts
 * @property {import('./marked.js').Wanted | null} wanted what is marked
 * @property {boolean} open whether it is unfolded
 * @property {(open: boolean) => void} toggled
 * @property {(text: string) => void} say tells what was done
 * @property {((pair: any, side: any) => void) | null} send sends it to the visitor of the conversation, where there is one
 */

/** @param {any} pair @param {Wish} wish @param {number} number from 1 @returns {HTMLElement} */
export function drawnPair(pair, wish, number) {
  const { texts } = wish;
  const same = pair.left.language === pair.right.language;
  const sides = [pair.left, ...(same ? [] : [pair.right])];
  const name = `pair-${number}`;
  const body = h(
    'div',
    { class: same ? 'sides one' : 'sides', id: name },
    sides.map((side, place) => drawnSide(pair, side, wish, place)),
  );
  const button = h(
    'button',
    {
      type: 'button',
      class: 'pair-head',
      'aria-expanded': String(wish.open),
      'aria-controls': name,
      click: () => {
        const open = button.getAttribute('aria-expanded') !== 'true';
        button.setAttribute('aria-expanded', String(open));
        article.classList.toggle('open', open);
        wish.toggled(open);
      },
    },
    h('span', { class: 'number', 'aria-hidden': 'true' }, String(number)),
    h(
      'span',
      { class: 'titles' },
      h('strong', { lang: pair.left.language, dir: direction(pair.left.language) }, marked(pair.left.heading, wish.wanted)),
      h('span', { class: 'of', lang: pair.left.language, dir: direction(pair.left.language) }, pair.left.title),
    ),
  );
  const article = h('article', { class: wish.open ? 'pair open' : 'pair' }, h('h3', null, button), reasons(pair, texts), body, tools(pair, wish));
  return Object.assign(article, { pair });
}

/** Why it was found, and from when to when it holds. @param {any} pair @param {import('../chat/texts.js').Texts} texts */
function reasons(pair, texts) {
  const why = (pair.why || []).map((/** @type {string} */ way) => h('span', { class: 'why' }, texts.get(`staff-why-${way.replace(/_/g, '-')}`)));
  return h(
    'p',
    { class: 'reasons' },
    why,
    pair.asked &&
      pair.asked.cosine > CLOSE &&
      h('span', { class: 'asked-as', lang: pair.asked.language, dir: direction(pair.asked.language) }, `“${pair.asked.text}”`),
    h('span', { class: 'dates' }, dates(pair, texts)),
    pair.jurisdiction === 'cn' && h('span', { class: 'why' }, texts.get('staff-city-cn')),
    h('span', { class: 'score', title: texts.get('staff-score') }, h('span', { class: 'offscreen' }, `${texts.get('staff-score')} `), pair.score.toFixed(2)),
  );
}

/** @param {any} pair @param {any} side @param {Wish} wish @param {number} place */
function drawnSide(pair, side, wish, place) {
  const { texts } = wish;
  const turned = isRightToLeft(side.language);
  const foreign = { lang: side.language, dir: direction(side.language) };
  const paragraphs = side.text.split('\n').filter(Boolean);
  const short = side.text.replace(/\n/g, ' ').slice(0, FOLDED);
  const text = (/** @type {string} */ line) => (wish.wanted ? marked(line, wish.wanted) : isolated(line, turned));
  return h(
    'div',
    { class: `side ${side.status}` },
    h(
      'p',
      { class: 'side-head' },
      h('span', { class: 'tongue' }, texts.get(`language-${side.language}`)),
      h('span', { class: `status ${side.status}` }, texts.get(`status-${side.status}`)),
      side.stands_in && h('span', { class: 'status missing' }, texts.get('staff-stands-in')),
    ),
    h(
      'div',
      Object.assign({ class: 'whole' }, foreign),
      place > 0 && h('h4', null, side.heading),
      paragraphs.map((/** @type {string} */ line) => h('p', null, text(line))),
    ),
    h('p', Object.assign({ class: 'short' }, foreign), text(short), short.length < side.text.length && '…'),
    h(
      'p',
      { class: 'side-tools' },
      h(
        'button',
        { type: 'button', 'data-copy': place === 0 ? 'left' : 'right', click: () => copy(pair, side, wish) },
        texts.get('chat-copy'),
        h('span', { class: 'offscreen' }, ` (${texts.get(`language-${side.language}`)})`),
      ),
      wish.send && h('button', { type: 'button', class: 'own', click: () => wish.send?.(pair, side) }, texts.get('staff-send-section')),
    ),
  );
}

/** @param {any} pair @param {any} side @param {Wish} wish */
export async function copy(pair, side, { texts, say }) {
  const done = await written(pair, side).then(copied, () => false);
  say(done ? texts.get('staff-copied', { what: texts.get(`language-${side.language}`) }) : texts.get('staff-failed'));
}

/** @param {any} pair @param {Wish} wish */
function tools(pair, wish) {
  const { texts, say } = wish;
  return h(
    'p',
    { class: 'tools' },
    h('button', { type: 'button', class: 'quiet', click: () => printed(pair).catch(() => say(texts.get('staff-failed'))) }, texts.get('staff-print')),
    h('button', { type: 'button', class: 'quiet', click: () => link(pair, wish) }, texts.get('staff-link')),
    h('button', { type: 'button', class: 'quiet', click: () => shown(pair.left, texts) }, texts.get('staff-qr')),
    h(
      'a',
      { class: 'quiet', href: pair.left.url, target: '_blank', rel: 'noopener' },
      texts.get('chat-open-guide'),
      h('span', { class: 'offscreen' }, ` (${pair.left.title})`),
    ),
  );
}

/** @param {any} pair @param {Wish} wish */
async function link(pair, { texts, say }) {
  const how = await linked(pair.left);
  if (how !== 'shared') say(texts.get(how === 'copied' ? 'staff-link-copied' : 'staff-failed'));
}

/** Does with a section what its key stands for. @param {any} pair @param {string} key @param {Wish} wish @returns {boolean} whether the key stands for something */
export function pressed(pair, key, wish) {
  if (key === 'c') copy(pair, pair.left, wish);
  else if (key === 'C' || key === 'x') copy(pair, pair.right, wish);
  else if (key === 'p') printed(pair).catch(() => wish.say(wish.texts.get('staff-failed')));
  else if (key === 'l') link(pair, wish);
  else if (key === 'q') shown(pair.left, wish.texts);
  else if (key === 's' && wish.send) wish.send(pair, pair.left);
  else return false;
  return true;
}
