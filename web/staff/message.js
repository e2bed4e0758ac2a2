// A message of a conversation as staff see it: the visitor's, the machine's with what it cites, a colleague's. Knows nothing of who may write.
// @ts-check
import { h } from '../chat/dom.js';
import { direction } from '../chat/texts.js';
import { drawnReply } from './reply.js';
import { moment, trouble } from './words.js';

/** @param {any} message @param {import('./console.js').Console} console @param {{ asked: string, language: string, look: (text: string) => void }} wish */
export function drawnMessage(message, console, { asked, language, look }) {
  const { texts, sheet } = console;
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
    message.translation && drawnTranslation(message.translation, texts),
    (message.sections || []).map((/** @type {any} */ each) =>
      h('p', { class: 'cited' }, h('a', { href: each.url, target: '_blank', rel: 'noopener', dir: 'auto' }, `${each.title} – ${each.heading}`)),
    ),
    who === 'visitor' &&
      h(
        'p',
        { class: 'tools' },
        h('button', { type: 'button', class: 'quiet', click: () => look(message.text) }, texts.get('staff-look-this-up')),
        console.offered.translates && own && own !== texts.tag.slice(0, 2) && translating(console, message.text, own),
      ),
  );
}

/** A button that becomes the text in the reader's language. @param {import('./console.js').Console} console @param {string} text @param {string} from */
function translating(console, text, from) {
  const { texts } = console;
  const button = h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      click: async () => {
        button.disabled = true;
        try {
          const told = await translate(console, text, from, texts.tag.slice(0, 2));
          const shown = drawnTranslation(told, texts);
          button.parentNode.after(shown);
          button.remove();
          shown.focus();
        } catch (error) {
          button.disabled = false;
          console.say(trouble(texts, error));
        }
      },
    },
    texts.get('staff-translate'),
  );
  return button;
}

/** A text in another language, by the machine that is configured. @param {import('./console.js').Console} console @param {string} text @param {string} from @param {string} to */
export function translate(console, text, from, to) {
  return console.api.post('/api/v1/staff/translations', { text, from, to });
}

/** @param {any} told @param {import('../chat/texts.js').Texts} texts */
function drawnTranslation({ text, language }, texts) {
  return h(
    'div',
    { class: 'machine', tabindex: '-1' },
    h('p', { class: 'hint' }, texts.get('staff-translated'), ' ', texts.told[`language-${language}`] || language),
    h('div', { lang: language, dir: direction(language) }, paragraphs(text)),
  );
}

/** @param {string} text */
function paragraphs(text) {
  return String(text)
    .split('\n')
    .filter(Boolean)
    .map((line) => h('p', null, line));
}
