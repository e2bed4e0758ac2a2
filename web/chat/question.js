// A question as it stands in the conversation, with how far it is. Knows nothing of its answer.
// @ts-check
import { contact } from './contact.js';
import { h } from './dom.js';

/** @param {import('./message.js').Message} message @param {any} chat the window */
export function drawnQuestion(message, chat) {
  const { texts, talk } = chat;
  const waits =
    message.state === 'sending'
      ? 'chat-sending'
      : message.state === 'pending' &&
          !talk.messages.some((/** @type {import('./message.js').Message} */ each) => each.answers === message.number && each.of === message.of)
        ? 'chat-answering'
        : '';
  const { title = '', contacts = [] } = message.trouble || {};
  const failed = message.state === 'failed' || message.state === 'refused' || message.state === 'unanswered';
  return h(
    'article',
    { class: 'question', tabindex: '-1', 'aria-label': texts.get('chat-you') },
    h('h3', { class: 'asked', dir: 'auto' }, message.text),
    waits && h('p', { class: 'wait' }, h('span', { class: 'dots', 'aria-hidden': 'true' }), texts.get(waits)),
    failed &&
      h(
        'div',
        { class: 'notice', role: 'alert' },
        h('p', null, (message.state !== 'unanswered' && title) || texts.get('chat-unanswered')),
        contacts.length > 0 &&
          h(
            'ul',
            { class: 'contacts' },
            contacts.map((each) => contact(each, texts, chat.element.base)),
          ),
        h(
          'p',
          { class: 'foot' },
          message.state !== 'refused' && h('button', { type: 'button', click: () => talk.again(message) }, texts.get('chat-try-again')),
          message.state === 'refused' && h('button', { type: 'button', click: () => chat.box.focus() }, texts.get('chat-edit')),
          h('button', { type: 'button', click: () => chat.person() }, texts.get('chat-person')),
        ),
      ),
  );
}
