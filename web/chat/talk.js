// A conversation with the service: what was typed is sent until it is taken in, what is answered is heard until it is whole. Knows nothing of how it looks.
// @ts-check
import { Memory } from './memory.js';
import { order, problem, unique } from './message.js';
import { begun, read, Unreadable } from './stream.js';

/**
 * @typedef {import('./message.js').Message} Message
 * @typedef {{ question: string, language: string, slots?: Record<string, string>, forget?: string[] }} Body
 * @typedef {{ base: string, name: string, memory: string, language: () => string, changed: (message: Message | null) => void, refused: (message: Message) => void, finished: (message: Message) => void, link: (state: string) => void, desk: (kind: string, data: any) => void }} Wish
 */

/** Seconds between attempts; the last is repeated. */
const PAUSES = [1, 2, 4, 8, 15, 30];
/** What is told of the desk. */
const DESK = /^(checking|waiting|staff_joined|staff_left|received|message|outside_hours)$/;
/** Attempts to send a question to a service that is busy, before the person is asked. */
const ATTEMPTS = 6;

export class Talk {
  /** @param {Wish} wish */
  constructor(wish) {
    this.wish = wish;
    this.memory = new Memory(wish.memory, wish.name);
    /** @type {Message[]} */
    this.messages = [];
    this.sending = this.listening = this.wanted = false;
    /** How far this window has heard; another window may be further. */
    this.heard = 0;
    /** Whether a person is waited for, or there: then it is listened though nobody looks. */
    this.held = false;
    /** What went to a person before it was known under its number. @type {Record<string, any>} */
    this.early = {};
    /** @type {AbortController | null} */
    this.control = null;
    /** What ends a pause before its time. @type {Set<() => void>} */
    this.hurries = new Set();
    this.state = '';
    /** @type {Promise<void> | null} */
    this.beginning = null;
  }

  get id() {
    return this.memory.value.id;
  }
  get pending() {
    if (this.held) return true;
    return this.messages.some((each) => each.role === 'visitor' && (each.state === 'sending' || each.state === 'pending'));
  }

  /** @param {string} state `` where all is well, else `offline`, `trying` or `busy` */
  link(state) {
    if (this.state !== state) this.wish.link((this.state = state));
  }

  /** @param {string} path @param {{ method?: string, body?: any, headers?: Record<string, string>, signal?: AbortSignal, token?: string }} [more] */
  call(path, more = {}) {
    const { id, token } = this.memory.value;
    const headers = Object.assign({}, more.headers);
    if (id && token && path.startsWith('/' + id)) headers.Authorization = 'Bearer ' + token;
    if (more.body) headers['Content-Type'] = 'application/json';
    const language = this.wish.language().slice(0, 2);
    return fetch(`${this.wish.base}/api/v1/conversations${path}?language=${language}`, {
      method: more.method || (more.body ? 'POST' : 'GET'),
      headers,
      body: more.body ? JSON.stringify(more.body) : undefined,
      signal: more.signal,
      credentials: 'omit',
      cache: 'no-store',
    });
  }

  /** Takes up what was said before in this browser. */
  async restore() {
    const { id, outbox, heard } = this.memory.value;
    this.heard = heard || 0;
    for (const item of outbox || []) this.show({ key: item.key, role: 'visitor', text: item.body.question, state: 'sending' });
    if (id) await this.refresh().catch(() => this.link(navigator.onLine === false ? 'offline' : 'trying'));
    if (outbox?.length) this.flush();
    this.listen();
  }

  /** Begins a conversation ahead of the first question, so that this takes less time. */
  prepare() {
    if (!this.id) this.ensure().catch(() => {});
  }

  /** @returns {Promise<void>} */
  ensure() {
    if (this.id) return Promise.resolve();
    if (!this.beginning) {
      this.beginning = (async () => {
        const answer = await this.call('', { body: { language: this.wish.language().slice(0, 2) } });
        if (!answer.ok) throw answer;
        const { id, token } = await answer.json();
        this.heard = 0;
        this.memory.keep({ id, token, heard: 0 });
      })();
      const over = () => {
        this.beginning = null;
      };
      this.beginning.then(over, over);
    }
    return this.beginning;
  }

  /** @param {string} text @param {{ slots?: Record<string, string>, forget?: string[], language?: string }} [more] */
  say(text, more = {}) {
    const body = Object.assign({ question: text, language: this.wish.language().slice(0, 2) }, more);
    const item = { key: unique(), body };
    this.memory.keep({ outbox: (this.memory.value.outbox || []).concat(item), draft: '' });
    this.show({ key: item.key, role: 'visitor', text, state: 'sending' });
    this.flush();
  }

  /** Sends again what was given up. @param {Message} message */
  again(message) {
    if (message.key && (this.memory.value.outbox || []).some((item) => item.key === message.key)) {
      Object.assign(message, { state: 'sending', trouble: undefined });
      this.wish.changed(message);
      this.flush();
    } else {
      this.say(message.text);
    }
  }

  /** Sends what waits, one after the other. */
  async flush() {
    if (this.sending) return;
    this.sending = true;
    let attempt = 0;
    for (let item; (item = (this.memory.value.outbox || [])[0]); ) {
      const seconds = await this.send(item, attempt++);
      if (seconds === 0) attempt = 0;
      else if (seconds < 0) break;
      else await this.pause(seconds);
    }
    this.sending = false;
  }

  /** One attempt. 0: it is done with; else the seconds until the next; below zero: the person decides. @param {{ key: string, body: Body }} item @param {number} attempt */
  async send(item, attempt) {
    const message =
      this.messages.find((each) => each.key === item.key) || this.show({ key: item.key, role: 'visitor', text: item.body.question, state: 'sending' });
    let answer;
    try {
      await this.ensure();
      answer = await this.call(`/${this.id}/messages`, { body: item.body, headers: { 'Idempotency-Key': item.key } });
    } catch (error) {
      if (!(error instanceof Response)) {
        this.link(navigator.onLine === false ? 'offline' : 'trying');
        return PAUSES[Math.min(attempt, PAUSES.length - 1)];
      }
      answer = error;
    }
    if (answer.ok) {
      const taken = await answer.json();
      this.taken(item.key, message, taken.message);
      return 0;
    }
    const trouble = await problem(answer);
    if (this.id && (answer.status === 404 || answer.status === 409)) {
      // The conversation is over or gone: what was typed begins a new one.
      this.lost();
      // Nobody is there in the new one: the window must not say so.
      this.wish.desk('state', { state: 'answering' });
      if (answer.status === 404) this.link('gone');
      return 0.05;
    }
    if (answer.status === 429 || answer.status >= 500) {
      const told = Number(answer.headers.get('Retry-After'));
      if (attempt < ATTEMPTS) {
        this.link('busy');
        return Math.max(told || 0, PAUSES[Math.min(attempt, PAUSES.length - 1)]);
      }
      Object.assign(message, { state: 'failed', trouble });
      this.link('');
      this.wish.changed(message);
      return -1;
    }
    this.drop(item.key);
    Object.assign(message, { state: 'refused', trouble });
    this.link('');
    this.wish.refused(message);
    return 0;
  }

  /** The service does not know the conversation, or takes nothing more for it. */
  lost() {
    this.heard = 0;
    this.memory.keep({ id: undefined, token: undefined, heard: 0 });
  }

  /** @param {string} [place] */
  hasHeard(place) {
    this.heard = Number(place) || 0;
    this.memory.keep({ heard: this.heard });
  }

  /** @param {string} key */
  drop(key) {
    this.memory.keep({ outbox: (this.memory.value.outbox || []).filter((item) => item.key !== key) });
  }

  /** @param {string} key @param {Message} message @param {number} number */
  taken(key, message, number) {
    this.drop(key);
    const same = this.find(number);
    if (same && same !== message) this.messages.splice(this.messages.indexOf(same), 1);
    message.of = this.id;
    message.number = number;
    const answered = this.messages.some((each) => each.of === this.id && each.answers === number);
    const early = this.early[this.id + ' ' + number];
    message.state = answered || early ? 'finished' : 'pending';
    if (this.state !== 'gone') this.link('');
    this.wish.changed(message);
    if (early) this.wish.desk('received', early);
    this.listen();
  }

  /** @param {number} number */
  find(number) {
    return this.messages.find((each) => each.of === this.id && each.number === number);
  }

  /** @param {Message} message */
  show(message) {
    this.messages.push(message);
    this.wish.changed(message);
    return message;
  }

  /** Asks for all that was said, and shows what is not shown yet. */
  async refresh() {
    if (!this.id) return;
    const answer = await this.call('/' + this.id);
    if (answer.status === 404) {
      this.lost();
      return;
    }
    if (!answer.ok) throw answer;
    const whole = await answer.json();
    if (whole.id !== this.id) return;
    for (const told of whole.messages) this.merge(told);
    this.wish.desk('state', { state: whole.desk, display: whole.with });
    this.link('');
  }

  /** @param {any} told a message as the service keeps it */
  merge(told) {
    const own =
      this.find(told.number) ||
      this.messages.find(
        (each) =>
          !each.number && each.role === told.role && told.role === 'visitor' && each.state === 'sending' && each.text === told.text && this.isFirst(each),
      );
    const state = told.role === 'visitor' && told.state === 'failed' ? 'unanswered' : told.state;
    if (own) {
      const before = own.state;
      Object.assign(own, { of: this.id, number: told.number, state, part: undefined, feedback: told.feedback || own.feedback, reply: told.reply || own.reply });
      if (before !== state) this.wish.changed(own);
      return;
    }
    const message = {
      of: this.id,
      number: told.number,
      role: told.role,
      text: told.text,
      state,
      answers: told.answers,
      reply: told.reply,
      feedback: told.feedback,
      by: told.role === 'staff' ? told : undefined,
    };
    const partial = this.messages.findIndex((each) => each.part && each.of === this.id && each.answers === told.answers);
    if (partial >= 0 && told.role === 'assistant') {
      Object.assign(this.messages[partial], message, { part: undefined });
      this.wish.changed(this.messages[partial]);
      return;
    }
    // In the order of the conversation, before what still waits to be sent.
    const place = this.messages.findIndex((each) => (each.of === this.id ? order(each) > told.number : !each.of && each.state !== 'refused'));
    this.messages.splice(place < 0 ? this.messages.length : place, 0, message);
    this.wish.changed(message);
  }

  /** Whether a message is the first that waits: what the service has of it came from there. @param {Message} message */
  isFirst(message) {
    return this.messages.find((each) => each.state === 'sending') === message;
  }

  /** Whether somebody looks. @param {boolean} wanted */
  attend(wanted) {
    this.wanted = wanted;
    if (wanted) {
      this.hurry();
      this.listen();
    } else if (!this.pending && this.control) {
      // Browsers hold few connections to one service; others need them.
      this.control.abort();
    }
  }

  /** Hears what happens, and listens again where the connection breaks. */
  async listen() {
    if (this.listening || !this.id) {
      if (!this.control) this.hurry();
      return;
    }
    this.listening = true;
    let attempt = 0;
    while (this.id && (this.wanted || this.pending)) {
      const { heard } = this;
      let wait = 0;
      try {
        wait = await this.hear();
      } catch (error) {
        const ended = this.control?.signal.aborted;
        if (!this.id || !(this.wanted || this.pending)) break;
        if (error instanceof Unreadable) {
          await this.ask();
          continue;
        }
        if (!ended) this.link(navigator.onLine === false ? 'offline' : 'trying');
      }
      this.control = null;
      if (wait < 0) break;
      attempt = this.heard === heard ? attempt + 1 : 0;
      await this.pause(Math.max(wait, PAUSES[Math.min(attempt, PAUSES.length - 1)] * (0.75 + Math.random() / 2)));
    }
    this.listening = false;
  }

  /** One stream, until it ends; the seconds to wait, below zero where there is nothing more to hear. */
  async hear() {
    const control = (this.control = new AbortController());
    const headers = { Accept: 'text/event-stream', 'Last-Event-ID': String(this.heard) };
    const answer = await begun(this.call(`/${this.id}/events`, { headers, signal: control.signal }), control);
    if (answer.status === 404) {
      this.held = false;
      if (!this.pending) this.lost();
      return -1;
    }
    if (answer.status === 204) return -1;
    if (!answer.ok) return Number(answer.headers.get('Retry-After')) || 2;
    if (this.state === 'trying' || this.state === 'offline') {
      this.link('');
      await this.refresh();
    }
    await read(answer, control, (told) => this.told(told));
    return 1;
  }

  /** Where streams do not get through: asks every two seconds while something is pending. */
  async ask() {
    while (this.pending && this.id) {
      await this.refresh().catch(() => this.link('trying'));
      if (this.pending) await this.pause(2);
    }
    if (this.wanted) await this.pause(20);
  }

  /** @param {import('./stream.js').Told} told */
  told(told) {
    let data;
    try {
      data = JSON.parse(told.data);
    } catch (_) {
      return;
    }
    if (DESK.test(told.kind)) {
      this.desk(told.kind, data);
      // Told again after a reload, as long as it lasts.
      if (told.id && told.kind !== 'checking') this.hasHeard(told.id);
      return;
    }
    const number = data.message;
    const done = this.messages.some((each) => each.of === this.id && each.answers === number && each.reply);
    if (number && !done) this.piece(told.kind, number, data);
    // A place in the middle of an answer is of no use to a window that has not heard its beginning.
    if (told.kind === 'closed') this.wish.desk(told.kind, data);
    if (told.kind === 'finished' || told.kind === 'error' || told.kind === 'closed') this.hasHeard(told.id);
  }

  /** @param {string} kind @param {any} data */
  desk(kind, data) {
    const question = kind === 'received' && this.find(data.message);
    if (question) {
      question.state = 'finished';
      this.wish.changed(question);
    } else if (kind === 'received') {
      this.early[this.id + ' ' + data.message] = data;
    }
    if (kind === 'message') this.merge(Object.assign({ role: 'staff', state: 'finished' }, data));
    this.wish.desk(kind, data);
  }

  /** @param {string} kind @param {number} number @param {any} data */
  piece(kind, number, data) {
    const question = this.find(number);
    let answer = this.messages.find((each) => each.of === this.id && each.answers === number);
    if (kind === 'error') {
      if (question) {
        Object.assign(question, { state: 'unanswered', trouble: { title: String(data.title || ''), code: String(data.code || '') } });
        this.wish.changed(question);
      }
      return;
    }
    if (!answer) {
      answer = { of: this.id, role: 'assistant', text: '', state: 'pending', answers: number, part: { answer: [] } };
      const place = question ? this.messages.indexOf(question) + 1 : this.messages.length;
      this.messages.splice(place, 0, answer);
    }
    const part = answer.part || (answer.part = { answer: [] });
    if (kind === 'text') part.answer.push(data);
    else if (kind !== 'finished') Object.assign(part, data);
    else this.whole(question, answer, part, data);
    if (kind !== 'finished') this.wish.changed(answer);
    if (!question && kind === 'finished') this.refresh().catch(() => {});
  }

  /** @param {Message | undefined} question @param {Message} answer @param {any} part @param {any} data */
  whole(question, answer, part, data) {
    if (!part.language) {
      this.refresh().catch(() => {});
      return;
    }
    answer.number = data.answer;
    answer.reply = Object.assign({ citations: [], key_facts: [], choices: [] }, data, part);
    answer.part = undefined;
    answer.state = 'finished';
    if (question) {
      question.state = 'finished';
      this.wish.changed(question);
    }
    this.wish.changed(answer);
    this.wish.finished(answer);
  }

  /** @param {number} number @param {any} feedback */
  async rate(number, feedback) {
    const answer = await this.call(`/${this.id}/feedback`, { body: Object.assign({ message: number }, feedback) });
    if (!answer.ok) throw answer;
    const message = this.find(number);
    if (message) message.feedback = feedback;
  }

  /** Forgets the conversation, here; the service is told that nothing more comes. */
  forget() {
    const { id } = this.memory.value;
    if (id) this.call(`/${id}/close`, { method: 'POST' }).catch(() => {});
    if (this.control) this.control.abort();
    this.memory.forget();
    this.heard = 0;
    this.messages = [];
    this.held = false;
    this.link('');
  }

  hurry() {
    for (const over of Array.from(this.hurries)) over();
  }

  /** Waits; less if the connection comes back or somebody looks. @param {number} seconds */
  pause(seconds) {
    return new Promise((resolve) => {
      const over = () => {
        clearTimeout(timer);
        window.removeEventListener('online', over);
        this.hurries.delete(over);
        resolve(undefined);
      };
      const timer = setTimeout(over, seconds * 1000);
      window.addEventListener('online', over);
      this.hurries.add(over);
    });
  }
}
