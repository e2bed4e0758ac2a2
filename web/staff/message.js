// A message of a conversation as staff see it: the visitor's, the machine's with what it cites, a colleague's. Knows nothing of who may write.
// @ts-check
import { h } from '../chat/dom.js';
import { direction } from '../chat/texts.js';
import { drawnReply } from './reply.js';
import { moment } from './words.js';

/** @param {any} message @param {import('./console.js').Console} console @param {{ asked: string, language: string, look: (text: string) => void }} wish */
export function drawnMessage(message, { texts, sheet }, { asked, language, look }) {
  const who = message.role === 'visitor' ? 'visitor' : message.role === 'staff' ? 'staff' : 'machine';
  const own = message.language || message.reply?.language || (who === 'visitor' ? language : '');
  const name = who === 'staff' ? message.display || texts.get('staff-role-staff') : texts.get(`staff-by-${who}`);
  return h(
    'article',
    { class: `message ${who}` },
    h(
      'h3',
      { class: 'by' },
      h('strong', { dir: 'auto' }, name),
      own && h('span', { class: 'tongue' }, texts.told[`language-${own}`] || own),
      h('time', { datetime: message.created }, moment(texts.tag, message.created)),
      who === 'visitor' && message.state === 'failed' && h('span', { class: 'status missing' }, texts.get('staff-unanswered')),
    ),
    message.reply
      ? drawnReply(message.reply, texts, { sheet, asked })
      : h('div', { class: 'said', lang: own || null, dir: own ? direction(own) : 'auto' }, paragraphs(message.text)),
    (message.sections || []).map((/** @type {any} */ each) =>
      h('p', { class: 'cited' }, h('a', { href: each.url, target: '_blank', rel: 'noopener', dir: 'auto' }, `${each.title} – ${each.heading}`)),
    ),
    who === 'visitor' &&
      h('p', { class: 'tools' }, h('button', { type: 'button', class: 'quiet', click: () => look(message.text) }, texts.get('staff-look-this-up'))),
  );
}

/** @param {string} text */
function paragraphs(text) {
  return String(text)
    .split('\n')
    .filter(Boolean)
    .map((line) => h('p', null, line));
}
