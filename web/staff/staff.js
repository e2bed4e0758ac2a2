// The console: finds out who is signed in, and shows the part that the address names. Knows nothing of what the parts do.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { Accounts } from './accounts.js';
import { SESSION } from './api.js';
import { Audit } from './audit.js';
import { Bar } from './bar.js';
import { Bell } from './bell.js';
import { Checks } from './checks.js';
import { Console } from './console.js';
import { Desk } from './desk.js';
import { Feed } from './feed.js';
import { History } from './history.js';
import { set, setting } from './kept.js';
import { Letters } from './letters.js';
import { LookUp } from './lookup.js';
import { Overview } from './overview.js';
import { signIn } from './signin.js';
import { trouble, words } from './words.js';

/** Milliseconds between two looks at whether somebody is there. */
const REST = 15000;
/** Under which the windows of this browser note that somebody is there. */
const TOUCHED = 'touched';

const root = /** @type {HTMLElement} */ (document.getElementById('staff'));

class Staff {
  /** @param {Console} console */
  constructor(console) {
    this.console = console;
    this.voice = h('p', { class: 'said-aloud', role: 'status' });
    document.body.append(this.voice);
    console.say = (text) => this.said(text);
    console.api.over = () => this.over();
    this.bell = new Bell();
    /** @type {Feed | null} */
    this.feed = null;
    /** @type {any} */
    this.part = null;
    this.name = '';
    /** Parts that stay as they were left. @type {Map<string, any>} */
    this.kept = new Map();
    this.touched = Date.now();
    for (const kind of ['keydown', 'pointerdown', 'wheel', 'touchstart']) {
      document.addEventListener(kind, () => this.active(), { passive: true, capture: true });
    }
    window.setInterval(() => this.rest(), REST);
    window.addEventListener('hashchange', () => this.show());
    document.addEventListener('keydown', (event) => this.pressed(event));
  }

  /** @param {string} text */
  said(text) {
    clearTimeout(this.timer);
    this.voice.textContent = text;
    this.voice.classList.toggle('shown', Boolean(text));
    this.timer = window.setTimeout(() => {
      this.voice.textContent = '';
      this.voice.classList.remove('shown');
    }, 5000);
  }

  active() {
    const before = this.touched;
    this.touched = Date.now();
    // Other windows have the same session.
    if (this.touched - before > 1000) set(TOUCHED, String(this.touched));
  }

  /** Ends a session that nobody uses: what the page asks by itself would keep it alive for ever. */
  rest() {
    const { account, session, api } = this.console;
    const touched = Math.max(this.touched, Number(setting(TOUCHED, '0')) || 0);
    if (!account || !session || Date.now() - touched < session.idle_s * 1000) return;
    api.call('DELETE', SESSION).catch(() => {});
    this.over();
  }

  async begin() {
    const { texts } = this.console;
    try {
      if (!(await this.console.resume())) this.door(false);
      else if (this.console.session.must_change) this.door(false);
      else this.enter();
    } catch (error) {
      fill(
        /** @type {Element} */ (document.getElementById('content')),
        h('p', { class: 'notice', role: 'alert' }, trouble(texts, error)),
        h('p', null, h('button', { type: 'button', click: () => location.reload() }, texts.get('chat-try-again'))),
      );
    }
  }

  /** @param {boolean} again whether a session ended under one's hands */
  door(again) {
    this.main = h('main', { id: 'content', tabindex: '-1' });
    fill(root, this.main);
    signIn(this.console, this.main, { again, entered: () => this.enter() });
  }

  /** The session is over: whoever comes back finds everything as it was, and what was typed. */
  over() {
    if (!this.console.account) return;
    this.leave();
    this.door(true);
  }

  leave() {
    this.console.account = null;
    for (const veil of document.querySelectorAll('.veil')) veil.remove();
    root.removeAttribute('aria-hidden');
    this.part?.close();
    for (const part of this.kept.values()) part.close();
    this.kept.clear();
    this.part = null;
    this.name = '';
    this.feed?.close();
    this.feed = null;
    this.bell.close();
    this.bell.known = null;
  }

  enter() {
    const { console } = this;
    this.bar = new Bar(console, this.bell, {
      left: () => {
        this.leave();
        this.door(false);
      },
    });
    this.main = h('main', { id: 'content', tabindex: '-1' });
    fill(root, this.bar.element, this.main);
    if (console.may('desk')) {
      this.feed = new Feed(console);
      this.feed.listen(() => this.news());
    }
    this.show();
  }

  news() {
    const desk = this.feed?.desk;
    if (!desk) return;
    this.bar?.desk(desk);
    const waiting = desk.waiting.map((/** @type {any} */ each) => each.conversation);
    const supervised = desk.to_approve.map((/** @type {any} */ each) => `${each.conversation} ${each.message}`);
    this.bell.heard(waiting.concat(supervised), desk.waiting_count + supervised.length);
  }

  /** Shows what the address names. */
  show() {
    if (!this.console.account || !this.main) return;
    const [name, ...rest] = location.hash.slice(1).split('/');
    const wanted = name === 'history' ? 'desk' : name;
    const part = this.console.may(wanted) ? name : 'look';
    if (part !== this.name) {
      this.name = part;
      if (this.part && !Array.from(this.kept.values()).includes(this.part)) this.part.close();
      this.part = this.kept.get(part) || this.made(part);
      fill(this.main, this.part.element);
      this.bar?.at(part);
    }
    if (part === 'desk') this.part.show(decodeURIComponent(rest.join('/')));
    if (!this.main.contains(document.activeElement)) this.part.focus();
  }

  /** @param {string} part */
  made(part) {
    const { console } = this;
    if (part === 'desk' && this.feed) return this.keep(part, new Desk(console, this.feed));
    if (part === 'overview' && this.feed) return new Overview(console, this.feed);
    if (part === 'history') return new History(console);
    if (part === 'check') return this.keep(part, new Checks(console));
    if (part === 'letters') return new Letters(console);
    if (part === 'accounts') return new Accounts(console);
    if (part === 'audit') return new Audit(console);
    return this.keep(part, new LookUp(console));
  }

  /** @param {string} name @param {any} part */
  keep(name, part) {
    this.kept.set(name, part);
    return part;
  }

  /** `/` leads to the box of the look-up from wherever nothing is typed. @param {KeyboardEvent} event */
  pressed(event) {
    const at = /** @type {HTMLElement | null} */ (event.target instanceof HTMLElement ? event.target : null);
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !this.console.account || at?.closest('input, textarea, select, .veil')) return;
    event.preventDefault();
    const beside = this.name === 'desk' && this.part.lookup;
    if (beside) beside.focus();
    else {
      location.hash = '#look';
      this.show();
      this.kept.get('look')?.focus();
    }
  }
}

words(root.dataset.language || 'en')
  .then((texts) => new Staff(new Console(root, texts)).begin())
  .catch(() => {
    const waits = root.querySelector('.waits');
    if (waits) waits.textContent = root.dataset.failed || '';
  });
