// The desk: who waits and who is with whom on one side, a conversation in the middle, the look-up on the other side. Knows nothing of messages.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { drawnToApprove } from './approval.js';
import { drawnCard } from './card.js';
import { Conversation } from './conversation.js';
import { keep } from './kept.js';
import { LookUp } from './lookup.js';
import { refused } from './words.js';

/** @typedef {import('./console.js').Console} Console */

export class Desk {
  /** @param {Console} console @param {import('./feed.js').Feed} feed */
  constructor(console, feed) {
    this.console = console;
    this.texts = console.texts;
    this.feed = feed;
    this.id = '';
    /** @type {Conversation | null} */
    this.conversation = null;
    /** @type {LookUp | null} */
    this.lookup = null;
    const { texts } = this;
    this.queue = h('nav', { class: 'queue', 'aria-label': texts.get('staff-queue') });
    this.middle = h('section', { class: 'middle', 'aria-label': texts.get('staff-conversation') });
    this.aside = h('aside', { class: 'aside', 'aria-label': texts.get('staff-look') });
    this.element = h('div', { class: 'desk' }, h('h1', { class: 'offscreen' }, texts.get('staff-desk')), this.queue, this.middle, this.aside);
    this.ended = feed.listen(() => this.drawQueue());
    // Waiting times grow while nothing happens.
    this.clock = window.setInterval(() => this.drawQueue(), 15000);
    this.show('');
    this.drawQueue();
  }

  close() {
    this.ended();
    clearInterval(this.clock);
    this.conversation?.close();
    this.lookup?.close();
  }

  /** Shows a conversation, or that none is chosen. @param {string} id */
  show(id) {
    if (this.id === id && (id === '' ? this.middle.firstChild : this.conversation)) return;
    if (this.id) {
      // What was looked up for one visitor is not for the next.
      keep(this.console.own('beside'), null);
      this.lookup?.close();
      this.lookup = null;
      fill(this.aside);
    }
    this.id = id;
    this.conversation?.close();
    this.conversation = null;
    this.element.classList.toggle('chosen', Boolean(id));
    if (id) {
      this.conversation = new Conversation(this.console, id, this.feed, {
        language: (language) => this.beside(language),
        look: (text) => {
          this.beside('');
          this.element.classList.add('looking');
          this.lookup?.ask(text);
        },
        sections: (send) => this.sections(send),
      });
      fill(
        this.middle,
        h(
          'p',
          { class: 'ways' },
          h('a', { class: 'back', href: '#desk' }, this.texts.get('staff-back')),
          h('button', { type: 'button', class: 'quiet narrow', click: () => this.element.classList.toggle('looking') }, this.texts.get('staff-look')),
        ),
        this.conversation.element,
      );
    } else {
      fill(this.middle, h('p', { class: 'hint empty' }, this.texts.get('staff-none-chosen')));
    }
    this.drawQueue();
  }

  focus() {
    const first = /** @type {HTMLElement | null} */ (this.id ? this.middle.querySelector('textarea, h2') : this.queue.querySelector('a'));
    first?.focus();
  }

  /** The look-up beside the conversation, in the visitor's language. @param {string} language */
  beside(language) {
    if (this.lookup && (!language || this.lookup.filters.language === language)) return;
    this.lookup?.close();
    this.lookup = new LookUp(this.console, { beside: true, language });
    fill(this.aside, h('h2', null, this.texts.get('staff-look')), this.lookup.element);
  }

  /** @param {((pair: any, side: any) => void) | null} send */
  sections(send) {
    if (send) this.beside('');
    if (!this.lookup) return;
    const changes = Boolean(this.lookup.send) !== Boolean(send);
    this.lookup.send = send
      ? (pair, side) => {
          this.element.classList.remove('looking');
          send(pair, side);
        }
      : null;
    // The button that sends comes or goes.
    if (changes && this.lookup.results.length) this.lookup.whole(false);
  }

  drawQueue() {
    const { desk, linked } = this.feed;
    const { texts } = this;
    if (!desk) {
      fill(this.queue, h('p', { class: 'hint' }, texts.get(linked ? 'chat-loading' : 'staff-offline')));
      return;
    }
    const focused = /** @type {HTMLElement | null} */ (this.queue.contains(document.activeElement) ? document.activeElement : null);
    const place = focused ? `${focused.tagName} ${focused.closest('li')?.querySelector('a')?.getAttribute('href')}` : '';
    const since = Math.max(0, (Date.now() - (this.feed.at || Date.now())) / 1000);
    const group = (/** @type {string} */ name, /** @type {any[]} */ cards, /** @type {boolean} */ takes, count = cards.length) => [
      h('h2', null, texts.get(name), ' ', h('span', { class: 'count' }, new Intl.NumberFormat(texts.tag).format(count))),
      cards.length > 0
        ? h(
            'ul',
            { class: 'cards' },
            cards.map((card) =>
              drawnCard(card, texts, {
                current: card.conversation === this.id,
                since,
                who: name === 'staff-others' ? card.display || '' : '',
                topics: this.console.offered.topics,
                take: takes ? () => this.take(card.conversation) : null,
              }),
            ),
          )
        : name !== 'staff-others' && h('p', { class: 'hint' }, texts.get(name === 'staff-waiting' ? 'staff-nobody-waits' : 'staff-none-yours')),
    ];
    fill(
      this.queue,
      !linked && h('p', { class: 'notice' }, texts.get('staff-link-lost')),
      desk.closed_now && h('p', { class: 'notice' }, texts.get('staff-closed-now')),
      this.mentions(desk.mentions),
      desk.to_approve.length > 0 && [
        h('h2', null, texts.get('staff-approve'), ' ', h('span', { class: 'count' }, new Intl.NumberFormat(texts.tag).format(desk.to_approve.length))),
        h(
          'ul',
          { class: 'cards' },
          desk.to_approve.map((/** @type {any} */ card) =>
            drawnToApprove(card, texts, { current: card.conversation === this.id, since, topics: this.console.offered.topics }),
          ),
        ),
      ],
      group('staff-waiting', desk.waiting, true, desk.waiting_count),
      group('staff-yours', desk.mine, false),
      desk.others.length > 0 && group('staff-others', desk.others, false),
      h('p', null, h('a', { class: 'all', href: '#history' }, texts.get('staff-history'))),
    );
    if (place) {
      const [tag, href] = place.split(' ');
      const link = Array.from(this.queue.querySelectorAll('a')).find((each) => each.getAttribute('href') === href);
      const again = /** @type {HTMLElement | null | undefined} */ (tag === 'BUTTON' ? link?.closest('li')?.querySelector('button') || link : link);
      again?.focus();
    }
  }

  /** Notes for whoever is signed in: read once the conversation is opened. @param {any[]} mentions */
  mentions(mentions) {
    if (mentions.length === 0) return null;
    const { texts } = this;
    return [
      h('h2', null, texts.get('staff-for-you'), ' ', h('span', { class: 'count' }, new Intl.NumberFormat(texts.tag).format(mentions.length))),
      h(
        'ul',
        { class: 'mentions' },
        mentions.map((note) =>
          h(
            'li',
            null,
            h('a', { href: `#desk/${encodeURIComponent(note.conversation)}` }, h('strong', { dir: 'auto' }, note.display), h('p', { dir: 'auto' }, note.text)),
          ),
        ),
      ),
    ];
  }

  /** @param {string} id */
  async take(id) {
    try {
      await this.console.api.post(`/api/v1/staff/conversations/${encodeURIComponent(id)}/claim`);
      this.feed.look();
      location.hash = `#desk/${encodeURIComponent(id)}`;
      this.show(id);
      this.conversation?.write();
    } catch (error) {
      this.console.say(refused(this.texts, error));
      this.feed.look();
    }
  }
}
