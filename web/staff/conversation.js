// One conversation as staff see it: all that was said, who has it, and what can be done with it. Knows nothing of the queue.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { direction } from '../chat/texts.js';
import { dialog } from './dialog.js';
import { Stream } from './feed.js';
import { drawnMessage } from './message.js';
import { Notes } from './notes.js';
import { rights } from './rights.js';
import { refused, trouble } from './words.js';
import { Writer } from './writer.js';

/** @typedef {import('./console.js').Console} Console */
/**
 * @typedef {object} Around what stands around it
 * @property {(language: string) => void} language told the visitor's language
 * @property {(text: string) => void} look looks a text up
 * @property {(send: ((pair: any, side: any) => void) | null) => void} sections told how a section is sent to the visitor, while it can be
 */

/** Events after which there is something new to read. */
const NEWS = ['finished', 'waiting', 'staff_joined', 'message', 'received', 'staff_left', 'closed', 'error', 'language', 'outside_hours', 'gone'];

export class Conversation {
  /** @param {Console} console @param {string} id @param {import('./feed.js').Feed | null} feed @param {Around} around */
  constructor(console, id, feed, around) {
    this.console = console;
    this.texts = console.texts;
    this.id = id;
    this.feed = feed;
    this.around = around;
    this.path = `/api/v1/staff/conversations/${encodeURIComponent(id)}`;
    /** @type {any} */
    this.whole = null;
    /** @type {Map<number, { told: string, element: HTMLElement }>} */
    this.shown = new Map();
    this.timer = 0;
    this.isGone = this.isWanted = false;
    this.told = '';
    /** @type {HTMLElement} */
    this.log = h('div', { class: 'log', role: 'log', 'aria-label': console.texts.get('staff-messages'), tabindex: '0' });
    /** @type {HTMLElement} */
    this.head = h('header', { class: 'talk-head' });
    /** @type {HTMLElement} */
    this.wrong = h('p', { class: 'notice wrong', role: 'alert', hidden: true });
    this.writer = new Writer(console, this);
    this.notes = new Notes(console, this);
    /** @type {HTMLElement} */
    this.element = h(
      'article',
      { class: 'talk' },
      this.head,
      this.notes.element,
      rights(console, id, () => location.assign('#history')),
      this.log,
      this.wrong,
      this.writer.element,
    );
    this.stream = new Stream(
      console,
      `${this.path}/events`,
      NEWS,
      () => this.soon(),
      (linked) => linked && this.soon(),
    );
    this.ended = feed ? feed.listen(() => this.known()) : () => {};
    this.refresh();
  }

  close() {
    this.isGone = true;
    this.stream.close();
    this.ended();
    clearTimeout(this.timer);
    this.around.sections(null);
  }

  /** Puts the keyboard into the box as soon as it is there. */
  write() {
    this.isWanted = true;
    this.refresh();
  }

  /** Looks again, once for all that happens in a moment. */
  soon() {
    if (this.timer) return;
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      this.refresh();
    }, 120);
  }

  async refresh() {
    try {
      const whole = await this.console.api.get(this.path);
      if (this.isGone) return;
      this.whole = whole;
      this.wrong.hidden = true;
    } catch (error) {
      this.wrong.textContent = trouble(this.texts, error);
      this.wrong.hidden = false;
      return;
    }
    // Nothing more comes of a conversation that is over.
    if (this.whole.state === 'closed') this.stream.close();
    this.around.language(this.language);
    this.known();
    this.notes.show(this.whole.notes, this.whole.labels);
    this.messages();
  }

  /** The visitor's language: that of the last question, else of the interface. */
  get language() {
    const { language, messages = [] } = this.whole || {};
    const asked = messages.filter((/** @type {any} */ each) => each.reply?.question_language).pop();
    return this.feed?.card(this.id)?.question_language || asked?.reply.question_language || language || 'en';
  }

  /** How it stands at the desk. @returns {{ state: string, account: string | null, display: string }} */
  get desk() {
    const { desk = 'answering', at, with: display = '' } = this.whole || {};
    return this.feed?.card(this.id) || { state: desk, account: at?.account || null, display };
  }

  get isMine() {
    const { account, state } = this.desk;
    return state === 'with_staff' && account === this.console.account?.id;
  }

  /** Shows who has it and what can be done. */
  known() {
    const { texts, desk, isMine } = this;
    if (!this.whole) return;
    const closed = this.whole.state === 'closed' || desk.state === 'closed';
    const state = closed ? 'closed' : desk.state || 'answering';
    const told = `${state} ${isMine} ${this.language} ${desk.display}`;
    if (this.told !== told) {
      this.told = told;
      const action = (/** @type {string} */ text, /** @type {() => void} */ act, kind = 'quiet') =>
        h('button', { type: 'button', class: kind, click: act }, texts.get(text));
      const free = state === 'waiting' || state === 'answering';
      fill(
        this.head,
        h(
          'h2',
          { tabindex: '-1' },
          texts.told[`language-${this.language}`] || this.language,
          ' ',
          h('span', { class: `state ${state}` }, texts.get(isMine ? 'staff-state-yours' : `staff-state-${state.replace(/_/g, '-')}`)),
          state === 'with_staff' && !isMine && desk.display && h('span', { class: 'hint' }, ' ', h('bdi', null, desk.display)),
        ),
        h(
          'p',
          { class: 'actions' },
          free && action('staff-take', () => this.act('claim'), 'own'),
          isMine && action('staff-hand-back', () => this.act('return')),
          isMine && action('staff-release', () => this.act('release')),
          isMine && action('staff-transfer', () => this.transfer()),
          isMine && action('staff-close-conversation', () => this.finish()),
        ),
      );
      this.writer.opened(isMine && !closed, this.language);
      if (this.isWanted && isMine) {
        this.isWanted = false;
        this.writer.focus();
      }
      this.around.sections(isMine && !closed ? (pair, side) => this.writer.attach(pair, side) : null);
    }
  }

  messages() {
    const { log } = this;
    const all = this.whole.messages || [];
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80 || !this.shown.size;
    const seen = new Set();
    for (const message of all) {
      const told = JSON.stringify(message);
      seen.add(message.number);
      const before = this.shown.get(message.number);
      if (before && before.told === told) continue;
      const asked = all.find((/** @type {any} */ each) => each.number === message.answers);
      const element = drawnMessage(message, this.console, { asked: asked?.text || '', language: this.language, look: this.around.look });
      if (before) before.element.replaceWith(element);
      else {
        const later = Array.from(this.shown.entries()).find(([number]) => number > message.number);
        log.insertBefore(element, later ? later[1].element : null);
      }
      this.shown.set(message.number, { told, element });
    }
    for (const [number, { element }] of this.shown) {
      if (seen.has(number)) continue;
      element.remove();
      this.shown.delete(number);
    }
    if (atEnd) log.scrollTop = log.scrollHeight;
  }

  /** @param {string} what @param {any} [body] */
  async act(what, body) {
    const { texts } = this;
    try {
      await this.console.api.post(`${this.path}/${what}`, body);
      const done = {
        claim: 'staff-done-claim',
        return: 'staff-done-return',
        release: 'staff-done-release',
        transfer: 'staff-done-transfer',
        close: 'staff-done-close',
      };
      this.console.say(texts.get(/** @type {any} */ (done)[what]));
    } catch (error) {
      this.console.say(refused(texts, error));
    }
    this.feed?.look();
    this.told = '';
    await this.refresh();
    if (what === 'claim' && this.isMine) this.writer.focus();
    else if (!this.element.contains(document.activeElement)) /** @type {HTMLElement | null} */ (this.head.querySelector('h2'))?.focus();
  }

  transfer() {
    const { texts } = this;
    const others = (this.feed?.desk?.staff || []).filter((/** @type {any} */ each) => each.id !== this.console.account?.id && each.presence !== 'gone');
    dialog(texts.get('staff-transfer'), texts.get('staff-close'), (close) =>
      others.length
        ? h(
            'ul',
            { class: 'choices' },
            others.map((/** @type {any} */ each) =>
              h(
                'li',
                null,
                h(
                  'button',
                  {
                    type: 'button',
                    click: () => {
                      close();
                      this.act('transfer', { account: each.id });
                    },
                  },
                  h('strong', { dir: 'auto' }, each.display),
                  ' ',
                  h(
                    'span',
                    { class: 'hint' },
                    `${texts.get(`staff-presence-${each.presence === 'available' ? 'available' : 'away'}`)} · ${each.conversations}`,
                  ),
                ),
              ),
            ),
          )
        : h('p', null, texts.get('staff-nobody-else')),
    );
  }

  finish() {
    const { texts } = this;
    dialog(texts.get('staff-close-conversation'), texts.get('staff-close'), (close) =>
      h(
        'div',
        null,
        h('p', null, texts.get('staff-close-sure')),
        h(
          'p',
          { class: 'actions' },
          h(
            'button',
            {
              type: 'button',
              click: () => {
                close();
                this.act('close');
              },
            },
            texts.get('staff-close-conversation'),
          ),
        ),
      ),
    );
  }

  /** The direction of what the visitor reads. */
  get direction() {
    return direction(this.language);
  }
}
