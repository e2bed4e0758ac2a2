// A conversation in the queue: who waits for how long, in which language, with which question. Knows nothing of what is done with it.
// @ts-check
import { h } from '../chat/dom.js';
import { direction } from '../chat/texts.js';
import { lasted } from './words.js';

/** @param {any} card @param {import('../chat/texts.js').Texts} texts @param {{ current: boolean, since: number, who: string, topics: any[], take: (() => void) | null }} wish */
export function drawnCard(card, texts, { current, since, who, topics, take }) {
  const language = card.question_language || card.language || 'en';
  const said = card.last_text || card.first_question || '';
  const topic = topics.find((each) => each.name === card.topic);
  // In a conversation that is held, the visitor may wait for the next word.
  const silent = card.unanswered ? Math.max(0, (Date.now() - Date.parse(card.unanswered)) / 1000) : 0;
  const seconds = card.state === 'waiting' ? card.waited_s + since : silent;
  return h(
    'li',
    { class: `card ${card.state}${current ? ' current' : ''}` },
    h(
      'a',
      { href: `#desk/${encodeURIComponent(card.conversation)}`, 'aria-current': current ? 'true' : null },
      h(
        'span',
        { class: 'card-head' },
        h('span', { class: 'tongue' }, texts.told[`language-${language}`] || language),
        seconds > 0 && h('span', { class: 'waited' }, texts.get('staff-waited', { what: lasted(texts.tag, seconds) })),
        card.away && h('span', { class: 'why away' }, texts.get('staff-away')),
        card.unread > 0 && h('span', { class: 'unread' }, h('span', { class: 'offscreen' }, `${texts.get('staff-unread')} `), String(card.unread)),
      ),
      h('span', { class: 'card-text', lang: language, dir: direction(language) }, card.first_question || said),
      card.last_text && card.last_text !== card.first_question && h('span', { class: 'card-text last', dir: 'auto' }, card.last_text),
      card.reason && h('span', { class: 'card-text last', dir: 'auto' }, `“${card.reason}”`),
      (topic || who || card.labels.length > 0) &&
        h(
          'span',
          { class: 'card-foot' },
          topic && h('span', null, topic.title),
          who && h('span', null, texts.get('staff-with', { name: who })),
          card.labels.map((/** @type {string} */ label) => h('span', { class: 'label', dir: 'auto' }, label)),
        ),
    ),
    take &&
      h(
        'button',
        { type: 'button', class: 'own take', click: take },
        texts.get('staff-take'),
        h('span', { class: 'offscreen' }, `: ${(card.first_question || '').slice(0, 60)}`),
      ),
  );
}
