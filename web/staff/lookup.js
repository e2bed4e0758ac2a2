// The look-up: one box, sections in two languages while typing, the answer in both on Enter; usable with one hand. Knows nothing of conversations.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { drawnFilters } from './filters.js';
import { keep, read, set, setting } from './kept.js';
import { pattern } from './marked.js';
import { drawnPair, pressed } from './pair.js';
import { drawnReply } from './reply.js';
import { trouble } from './words.js';

/** Milliseconds without a key after which what was typed is taken to be whole. */
const WHOLE = 450;

/** @typedef {import('./console.js').Console} Console */

export class LookUp {
  /** @param {Console} console @param {{ beside?: boolean, language?: string }} [wish] beside a conversation, whose visitor speaks a language */
  constructor(console, { beside = false, language = '' } = {}) {
    this.console = console;
    this.texts = console.texts;
    this.beside = beside;
    /** Sends a section to the visitor. @type {((pair: any, side: any) => void) | null} */
    this.send = null;
    this.kept = console.own(beside ? 'beside' : 'lookup');
    const before = read(this.kept) || {};
    /** @type {Record<string, string>} */
    this.filters = Object.assign({ language: '', other: 'zh', topic: '', city: '', as_of: '' }, before.filters, language ? { language } : {});
    /** @type {any[]} */
    this.results = [];
    this.open = new Set();
    /** @type {AbortController | null} */
    this.control = null;
    this.timer = 0;
    this.turn = 0;
    this.draw(before.query || '');
  }

  /** @param {string} query */
  draw(query) {
    const { texts, beside } = this;
    const id = beside ? 'beside-box' : 'box';
    this.box = h('input', {
      id,
      type: 'search',
      dir: 'auto',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      maxlength: '2000',
      'aria-describedby': `${id}-hint`,
      input: () => this.typed(),
      keydown: (/** @type {KeyboardEvent} */ event) => this.inBox(event),
    });
    this.box.value = query;
    this.status = h('p', { class: 'status-line', role: 'status' });
    this.answer = h('div', { class: 'answers' });
    this.heading = h('h2', { hidden: true }, texts.get('staff-sections'));
    this.list = h('ol', { class: 'pairs', keydown: (/** @type {KeyboardEvent} */ event) => this.inList(event) });
    const form = h(
      'form',
      {
        class: 'look',
        role: 'search',
        submit: (/** @type {Event} */ event) => {
          event.preventDefault();
          this.whole(true);
        },
      },
      h('label', { for: id }, texts.get('staff-look-label')),
      h('div', { class: 'line' }, this.box, h('button', { type: 'submit' }, texts.get('staff-look-button'))),
      h('p', { id: `${id}-hint`, class: beside ? 'offscreen' : 'hint keys' }, texts.get('staff-keys')),
      drawnFilters(this.console, this.filters, id, () => this.filtered()),
    );
    this.element = h(
      'section',
      { class: beside ? 'lookup beside' : 'lookup', 'aria-label': texts.get('staff-look') },
      !beside && h('h1', { class: 'offscreen' }, texts.get('staff-look')),
      form,
      this.status,
      this.answer,
      this.heading,
      this.list,
    );
    if (query) this.whole(false);
  }

  focus() {
    this.box.focus();
    this.box.select();
  }

  close() {
    clearTimeout(this.timer);
    this.control?.abort();
  }

  /** @param {string} text */
  ask(text) {
    this.box.value = text;
    this.whole(true);
    this.box.focus();
  }

  filtered() {
    this.remember();
    if (this.box.value.trim()) this.whole(Boolean(this.answer.firstChild));
  }

  remember() {
    keep(this.kept, { query: this.box.value, filters: this.filters });
  }

  // What is typed.

  typed() {
    this.remember();
    clearTimeout(this.timer);
    fill(this.answer);
    if (!this.box.value.trim()) {
      this.control?.abort();
      this.results = [];
      this.shown(null);
      return;
    }
    this.search(true);
    this.timer = window.setTimeout(() => this.whole(false), WHOLE);
  }

  /** Looks up what stands in the box; with the answer in both languages if that was asked for. @param {boolean} answered */
  async whole(answered) {
    clearTimeout(this.timer);
    if (!this.box.value.trim()) {
      this.box.focus();
      return;
    }
    this.remember();
    fill(this.answer);
    const found = await this.search(false);
    // Beside a conversation the machine's answer stands in that.
    if (answered && found && !this.beside) await this.answers(found);
  }

  /** @param {boolean} typing @returns {Promise<any>} what was found, nothing if it came too late */
  async search(typing) {
    this.control?.abort();
    const control = (this.control = new AbortController());
    const query = this.box.value.trim();
    const asked = new URLSearchParams({ q: query, limit: this.beside ? '6' : '10' });
    for (const [name, value] of Object.entries(this.filters)) if (value) asked.set(name, value);
    if (typing) asked.set('typing', 'true');
    const began = performance.now();
    this.list.setAttribute('aria-busy', 'true');
    try {
      const found = await this.console.api.get(`/api/v1/staff/search?${asked}`, control.signal);
      if (control !== this.control) return null;
      this.query = query;
      this.results = found.results;
      this.shown(found, performance.now() - began, typing);
      return found;
    } catch (error) {
      if (control !== this.control || (error instanceof Error && error.name === 'AbortError')) return null;
      this.status.textContent = trouble(this.texts, error);
      return null;
    } finally {
      if (control === this.control) this.list.removeAttribute('aria-busy');
    }
  }

  /** @param {any} found @param {number} [took] @param {boolean} [typing] */
  shown(found, took = 0, typing = false) {
    const { texts } = this;
    const wanted = pattern(this.box.value);
    this.heading.hidden = !this.results.length;
    const focused = this.place(document.activeElement);
    fill(
      this.list,
      this.results.map((pair, place) => h('li', null, drawnPair(pair, this.wish(pair, wanted), place + 1))),
    );
    if (focused >= 0) this.at(Math.min(focused, this.results.length - 1));
    if (!found) this.status.textContent = '';
    else if (!found.results.length) this.status.textContent = typing ? '' : texts.get('staff-found-nothing');
    else {
      const parts = [
        texts.get('staff-found', { what: new Intl.NumberFormat(texts.tag).format(found.results.length) }),
        texts.dated('page-answer-as-of', found.as_of),
      ];
      if (found.degraded) parts.push(texts.get('staff-degraded'));
      this.status.textContent = parts.join(' · ');
      this.status.title = `${Math.round(took)} ms`;
    }
  }

  /** @param {any} pair @param {import('./marked.js').Wanted | null} wanted @returns {import('./pair.js').Wish} */
  wish(pair, wanted) {
    const name = `${pair.guide}/${pair.edition}#${pair.section}`;
    return {
      texts: this.texts,
      wanted,
      open: this.open.has(name),
      toggled: (open) => (open ? this.open.add(name) : this.open.delete(name)),
      say: (text) => this.console.say(text),
      // What holds on another day is read, not sent.
      send: this.filters.as_of ? null : this.send,
    };
  }

  /** The answer as a visitor would get it, in both languages. @param {any} found */
  async answers(found) {
    const turn = ++this.turn;
    const { texts } = this;
    const tongues = found.language === found.other ? [found.language] : [found.language, found.other];
    const asked = (/** @type {string} */ language) =>
      this.console.api
        .post('/api/v1/ask', {
          question: this.box.value.trim(),
          answer_language: language,
          ...(this.filters.as_of ? { as_of: this.filters.as_of } : {}),
          ...(this.filters.city ? { jurisdiction: this.filters.city } : {}),
        })
        .catch(() => null);
    const replies = await Promise.all(tongues.map(asked));
    if (turn !== this.turn || !replies.some((reply) => reply?.answer.length)) return;
    const { sheet } = this.console;
    const say = (/** @type {string} */ text) => this.ask(text);
    const fold = h('details', {
      open: setting('answer', window.matchMedia('(min-width: 44em)').matches ? 'open' : 'shut') === 'open',
      toggle: () => set('answer', fold.open ? 'open' : 'shut'),
    });
    fill(this.answer, fold);
    fill(
      fold,
      h('summary', null, h('h2', null, texts.get('staff-answer'))),
      h(
        'div',
        { class: 'sides' },
        replies.map(
          (reply, place) =>
            reply &&
            h(
              'div',
              { class: 'side' },
              h('h3', { class: 'side-head' }, h('span', { class: 'tongue' }, texts.get(`language-${tongues[place]}`))),
              drawnReply(reply, texts, { sheet, asked: this.box.value.trim(), say }),
            ),
        ),
      ),
    );
  }

  // The keyboard.

  /** @param {KeyboardEvent} event */
  inBox(event) {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' && this.results.length) {
      event.preventDefault();
      this.at(0);
    }
    if (event.key === 'Escape' && this.box.value) {
      event.preventDefault();
      this.box.value = '';
      this.typed();
    }
  }

  /** @param {KeyboardEvent} event */
  inList(event) {
    const place = this.place(/** @type {Element} */ (event.target));
    if (place < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') this.at(Math.min(place + 1, this.results.length - 1));
    else if (event.key === 'ArrowUp' && place === 0) this.box.focus();
    else if (event.key === 'ArrowUp') this.at(place - 1);
    else if (event.key === 'Home') this.at(0);
    else if (event.key === 'End') this.at(this.results.length - 1);
    else if (event.key === 'Escape') this.focus();
    else if (!pressed(this.results[place], event.key, this.wish(this.results[place], null))) return;
    event.preventDefault();
  }

  /** The place of a result that an element is part of. @param {Element | null} element */
  place(element) {
    const item = element?.closest('.pairs > li');
    return item && item.parentElement === this.list ? Array.from(this.list.children).indexOf(item) : -1;
  }

  /** @param {number} place */
  at(place) {
    const button = /** @type {HTMLElement | null} */ (this.list.children[place]?.querySelector('.pair-head'));
    button?.focus();
    button?.closest('.pair')?.scrollIntoView({ block: 'nearest' });
  }
}
