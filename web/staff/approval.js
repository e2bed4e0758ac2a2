// An answer that waits until a person has looked at it: in the queue, and in its conversation with what can be decided. Knows nothing of what is decided where.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { direction } from '../chat/texts.js';
import { drawnReply } from './reply.js';
import { lasted, refused } from './words.js';

/** What is said when it is done. @type {Record<string, string>} */
const DONE = { approve: 'staff-done-approve', change: 'staff-done-change', refuse: 'staff-done-refuse' };
/** Characters of a message at most. */
const LONGEST = 4000;

/** In the queue. @param {any} card @param {import('../chat/texts.js').Texts} texts @param {{ current: boolean, since: number, topics: any[] }} wish */
export function drawnToApprove(card, texts, { current, since, topics }) {
  const topic = topics.find((each) => each.name === card.topic);
  const language = card.question_language || 'en';
  return h(
    'li',
    { class: `card to-approve${current ? ' current' : ''}` },
    h(
      'a',
      { href: `#desk/${encodeURIComponent(card.conversation)}`, 'aria-current': current ? 'true' : null },
      h(
        'span',
        { class: 'card-head' },
        h('span', { class: 'tongue' }, texts.told[`language-${language}`] || language),
        h('span', { class: 'waited' }, texts.get('staff-approve-left', { what: lasted(texts.tag, Math.max(0, card.left_s - since)) })),
      ),
      h('span', { class: 'card-text', lang: language, dir: direction(language) }, card.question),
      h('span', { class: 'card-text last', lang: card.language, dir: direction(card.language || 'en') }, card.text),
      topic && h('span', { class: 'card-foot' }, topic.title),
    ),
  );
}

export class Approval {
  /** @param {import('./console.js').Console} console @param {any} conversation the conversation as it is shown @param {any} held */
  constructor(console, conversation, held) {
    this.console = console;
    this.texts = console.texts;
    this.conversation = conversation;
    this.held = held;
    this.until = Date.parse(held.until);
    const { texts } = this;
    const { language } = held.reply;
    this.left = h('span', { class: 'waited' });
    this.wrong = h('p', { class: 'notice wrong', role: 'alert', hidden: true });
    this.buttons = [
      h('button', { type: 'button', class: 'own', click: () => this.decide({ decision: 'approve' }) }, texts.get('staff-approve-send')),
      h('button', { type: 'button', class: 'quiet', 'aria-expanded': 'false', click: () => this.write() }, texts.get('staff-approve-change')),
      h('button', { type: 'button', class: 'quiet', click: () => this.decide({ decision: 'refuse' }) }, texts.get('staff-approve-refuse')),
    ];
    this.form = h('div', { hidden: true });
    this.element = h(
      'section',
      { class: 'approval', 'aria-label': texts.get('staff-approve') },
      h('h3', { tabindex: '-1' }, texts.get('staff-approve'), ' ', this.left),
      h('p', { class: 'hint' }, texts.get('staff-approve-lead')),
      h(
        'div',
        { class: 'approval-reply', tabindex: '0', role: 'region', 'aria-label': texts.get('staff-answer'), lang: language, dir: direction(language) },
        drawnReply(held.reply, texts, { sheet: console.sheet, asked: '' }),
      ),
      this.wrong,
      h('p', { class: 'actions' }, this.buttons),
      this.form,
    );
    this.timer = window.setInterval(() => this.tick(), 1000);
    this.tick();
  }

  close() {
    clearInterval(this.timer);
  }

  /** Beside answers of other messages it is told which one it is. */
  get name() {
    return `approval ${this.held.message}`;
  }

  tick() {
    const seconds = Math.max(0, (this.until - Date.now()) / 1000);
    this.left.textContent = this.texts.get('staff-approve-left', { what: lasted(this.texts.tag, seconds) });
  }

  /** Something else is sent: what is written here, as a person's word. */
  write() {
    const { texts, held } = this;
    const open = this.form.hidden;
    this.buttons[1].setAttribute('aria-expanded', String(open));
    this.form.hidden = !open;
    if (!open) return;
    if (!this.form.firstChild) {
      const box = h('textarea', { id: 'approve-text', rows: '4', maxlength: String(LONGEST), dir: 'auto' });
      box.value = held.reply.answer.map((/** @type {any} */ each) => each.text).join('\n');
      const language = h(
        'select',
        { id: 'approve-language' },
        this.console.offered.languages.map((/** @type {any} */ each) => h('option', { value: each.tag }, each.name)),
      );
      language.value = held.reply.language;
      fill(
        this.form,
        h('div', { class: 'field' }, h('label', { for: 'approve-text' }, texts.get('staff-write')), box),
        h(
          'p',
          { class: 'writer-foot' },
          h('span', { class: 'filter' }, h('label', { for: 'approve-language' }, texts.get('staff-written-in')), language),
          h('button', { type: 'button', click: () => this.decide({ decision: 'change', text: box.value, language: language.value }) }, texts.get('staff-send')),
        ),
      );
    }
    /** @type {HTMLElement} */ (this.form.querySelector('textarea')).focus();
  }

  /** @param {any} body */
  async decide(body) {
    const { texts, conversation, held } = this;
    for (const button of this.buttons) button.disabled = true;
    try {
      await this.console.api.post(`${conversation.path}/approvals/${held.message}`, body);
      this.console.say(texts.get(DONE[body.decision]));
    } catch (error) {
      const { code = '', told = {} } = /** @type {any} */ (error) || {};
      const text = code === 'already-decided' && told.who ? texts.get('staff-decided-by', { name: String(told.who) }) : refused(texts, error);
      this.console.say(text);
      this.wrong.textContent = text;
      this.wrong.hidden = false;
    }
    for (const button of this.buttons) button.disabled = false;
    conversation.feed?.look();
    await conversation.refresh();
  }
}
