// What is offered before anything was said: examples, or the guides of a topic. Knows nothing of answers.
// @ts-check
import { fill, h, link } from './dom.js';

const EXAMPLES = ['page-example-overstay', 'page-example-renewal', 'page-example-registration', 'page-example-transit'];
/** Guides of a topic at most. */
const OFFERED = 6;

/** @param {import('./texts.js').Texts} texts @param {any} element @param {boolean} refused whether the browser keeps nothing @param {(text: string) => void} say */
export function drawnOffer(texts, element, refused, say) {
  const list = h('ul', null);
  const question = element.getAttribute('question');
  const topic = element.getAttribute('topic');
  const show = (/** @type {string[]} */ all) =>
    fill(
      list,
      (question ? [question] : []).concat(all).map((text) => h('li', null, h('button', { type: 'button', click: () => say(text) }, text))),
    );
  show(EXAMPLES.map((id) => texts.get(id)));
  // Where the guides cannot be told, the examples stay.
  if (topic)
    titles(topic, texts, element.base).then(
      (all) => {
        if (all.length) show(all);
      },
      () => {},
    );
  const told = h('div', null);
  notices(topic, texts, element.base).then(
    (all) =>
      fill(
        told,
        all.map((each) =>
          h(
            'p',
            { class: 'notice', lang: each.language, dir: each.direction },
            each.urgency !== 'info' && h('span', { 'aria-hidden': 'true' }, '⚠ '),
            each.link ? h('a', { href: link(element.base, each.link), target: '_blank', rel: 'noopener' }, each.text) : each.text,
          ),
        ),
      ),
    () => {},
  );
  return h(
    'div',
    { class: 'offer' },
    told,
    h('p', { class: 'lead' }, texts.get('chat-lead')),
    refused && h('p', { class: 'notice' }, texts.get('chat-not-kept')),
    // Where the page around shows examples of its own.
    element.getAttribute('examples') !== 'none' && [h('h3', null, texts.get('chat-examples')), list],
  );
}

/** What everybody, or whoever asks about a topic, should know today. @param {string | null} topic @param {import('./texts.js').Texts} texts @param {string} base @returns {Promise<any[]>} */
async function notices(topic, texts, base) {
  const about = topic ? `&topic=${encodeURIComponent(topic)}` : '';
  const answer = await fetch(`${base}/api/v1/notices?language=${texts.tag.slice(0, 2)}${about}`, { credentials: 'omit' });
  return answer.json();
}

/** @param {string} topic @param {import('./texts.js').Texts} texts @param {string} base @returns {Promise<string[]>} */
async function titles(topic, texts, base) {
  const answer = await fetch(`${base}/api/v1/guides?language=${texts.tag.slice(0, 2)}`, { credentials: 'omit' });
  /** @type {any[]} */
  const guides = await answer.json();
  return guides
    .filter((guide) => guide.topic === topic && guide.edition)
    .map((guide) => guide.title)
    .slice(0, OFFERED);
}
