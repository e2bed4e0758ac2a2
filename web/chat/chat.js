// The window of the chat: what was said, the box for the next question, the menu. Knows nothing of how answers come about.
// @ts-check
import { drawnAnswer } from './answer.js';
import { fill, h, icon, put } from './dom.js';
import { kept } from './memory.js';
import { drawnMenu } from './menu.js';
import { drawnOffer } from './offer.js';
import { drawnOpinion } from './opinion.js';
import { drawnQuestion } from './question.js';
import { Talk } from './talk.js';
import { direction, Texts } from './texts.js';

/** @typedef {{ root: HTMLElement, panel: HTMLElement, bar: HTMLElement, body: HTMLElement, shut: HTMLElement, styled: (shadow: ShadowRoot, text: string) => void }} Frame */

const MORE = 'M12 5v.01M12 12v.01M12 19v.01';
const PERSON = 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-4 3.5-6 8-6s8 2 8 6';
const SEND = 'M5 12h14M13 6l6 6-6 6';
/** Characters of a question at most. */
const LONGEST = 2000;
/** What is said of the connection. @type {Record<string, string>} */
const LINKS = { offline: 'chat-offline', trying: 'chat-trying', busy: 'chat-busy', gone: 'chat-gone' };
const SHEET = '/assets/current/chat/chat.css';

/** Fills a window that is already shown. @param {any} element @param {Frame} frame */
export async function start(element, frame) {
  const sheet = (/** @type {string} */ base) =>
    fetch(base + SHEET, { credentials: 'omit' }).then((answer) => {
      if (!answer.ok) throw new Error('style');
      return answer.text();
    });
  const [texts, style] = await Promise.all([Texts.load(element.base, element.language), sheet(element.base)]);
  frame.styled(element.shadowRoot, style);
  const chat = new Chat(element, frame, texts);
  chat.draw();
  await chat.begin();
  return chat;
}

class Chat {
  /** @param {any} element @param {Frame} frame @param {Texts} texts */
  constructor(element, frame, texts) {
    this.element = element;
    this.frame = frame;
    this.texts = texts;
    this.isShown = false;
    this.follows = true;
    /** Each message with what shows it. @type {Map<any, HTMLElement>} */
    this.shownAs = new Map();
    this.talk = this.conversation();
    this.onSight = () => this.attend();
    this.onLine = () => {
      if (!navigator.onLine) this.talk.link('offline');
      else this.attend();
    };
    this.onHere = () => this.followed();
    /** @param {StorageEvent} event */
    this.onKept = (event) => {
      if (event.key === this.talk.memory.name) this.followed();
    };
    this.resume();
  }

  conversation() {
    const { element } = this;
    return new Talk({
      base: element.base,
      name: element.base + '/' + (element.getAttribute('topic') || ''),
      memory: element.getAttribute('memory') || 'session',
      language: () => this.texts.tag,
      changed: (message) => this.changed(message),
      refused: (message) => this.refused(message),
      finished: (message) => this.finished(message),
      link: (state) => this.linked(state),
      desk: (kind, data) => this.desk(kind, data),
    });
  }

  resume() {
    document.addEventListener('visibilitychange', this.onSight);
    window.addEventListener('storage', this.onKept);
    for (const kind of ['online', 'offline']) window.addEventListener(kind, this.onLine);
    kept.addEventListener(this.talk.memory.name, this.onHere);
    // While it was out, another may have gone on, and the host may have wished another language.
    if (this.box) {
      this.followed();
      if (!this.element.spoken) this.configured('language');
    }
    this.attend();
  }

  pause() {
    kept.removeEventListener(this.talk.memory.name, this.onHere);
    document.removeEventListener('visibilitychange', this.onSight);
    window.removeEventListener('storage', this.onKept);
    for (const kind of ['online', 'offline']) window.removeEventListener(kind, this.onLine);
    this.talk.attend(false);
  }

  attend() {
    this.talk.attend(this.isShown && !document.hidden && this.element.isConnected);
  }

  /** Another window of this browser went on: so does this one. */
  followed() {
    const { talk } = this;
    const before = talk.id;
    const { id, heard } = talk.memory.read();
    if (id === before) return;
    if (before) this.emptied();
    talk.heard = heard || 0;
    if (id) talk.refresh().catch(() => {});
    this.attend();
  }

  async begin() {
    const { memory } = this.talk;
    if (memory.value.large) this.enlarge(true);
    this.wished = this.element.getAttribute('question') || '';
    this.box.value = memory.value.draft || this.wished;
    this.sized();
    // What the person chose holds until the host wishes another language than it did then; a page has its languages in its address.
    const { language, over } = memory.value;
    const holds = !this.element.hasAttribute('language') || (!this.element.isPage && over === this.element.language);
    if (language && holds) await this.speak(language).catch(() => {});
    this.talk.restore().then(() => this.scrolled());
  }

  /** @param {boolean} shown */
  shown(shown) {
    this.isShown = shown;
    this.attend();
    const active = this.element.shadowRoot.activeElement;
    // On a phone the keyboard would cover what is offered.
    if (shown && !this.element.isPage && (!active || active === this.frame.panel) && window.matchMedia('(pointer: fine)').matches) this.box.focus();
  }

  /** @param {string} text */
  ask(text) {
    if (text.trim()) this.say(text.trim().slice(0, LONGEST));
  }

  /** Forgets everything, and stands there as at first. */
  reset() {
    if (this.voice) this.voice.stop();
    this.talk.forget();
    this.emptied();
    this.box.value = '';
    this.enlarge(false);
    this.sized();
    this.talked();
  }

  emptied() {
    this.talk.messages = [];
    this.shownAs.clear();
    this.status.textContent = '';
    this.offer();
  }

  /** An attribute of the element changed. @param {string} name */
  configured(name) {
    if (name === 'language') this.speak(this.element.language).catch(() => {});
    if (name === 'text-size') this.enlarge(this.element.getAttribute('text-size') === 'large');
    if (name === 'question') {
      const question = this.element.getAttribute('question') || '';
      if (this.box.value === this.wished) this.box.value = question;
      this.wished = question;
      this.sized();
    }
    if (['topic', 'examples', 'question'].includes(name) && !this.talk.messages.length) this.offer();
  }

  // What stands in the window.

  draw() {
    const { frame, texts } = this;
    for (const own of frame.bar.querySelectorAll('.own, .menu')) own.remove();
    frame.panel.setAttribute('aria-label', texts.get('page-title'));
    const heading = /** @type {HTMLElement} */ (frame.bar.firstElementChild);
    heading.textContent = texts.get(this.element.isPage ? 'chat-launch' : 'page-title');
    frame.shut.setAttribute('aria-label', texts.get('chat-close'));
    const person = h(
      'button',
      { type: 'button', class: 'own', 'aria-label': texts.get('chat-person'), title: texts.get('chat-person'), click: () => this.person() },
      icon(PERSON),
    );
    this.menuButton = h(
      'button',
      {
        type: 'button',
        class: 'own',
        'aria-label': texts.get('chat-menu'),
        title: texts.get('chat-menu'),
        'aria-expanded': 'false',
        click: () => this.unfold(this.menu.hidden),
      },
      icon(MORE, '3'),
    );
    frame.bar.insertBefore(this.menuButton, frame.shut);
    frame.bar.insertBefore(person, this.menuButton);
    this.menu = drawnMenu(this);
    // Whoever scrolls reads: nothing moves under their eyes.
    const reads = () => {
      this.follows = false;
    };
    this.log = h('div', {
      class: 'log',
      // On a page of its own the page scrolls, and there is nothing here to reach by keyboard.
      tabindex: this.element.isPage ? null : '0',
      role: 'region',
      'aria-label': texts.get('chat-conversation'),
      wheel: reads,
      touchstart: reads,
      keydown: reads,
      click: () => this.unfold(false),
    });
    this.side = h('div', { class: 'side', hidden: true });
    this.note = h('p', { class: 'link', role: 'status', hidden: true });
    this.status = this.status || h('div', { class: 'offscreen', role: 'status' });
    const before = this.box ? this.box.value : '';
    this.box = h('textarea', {
      id: 'box',
      rows: '1',
      maxlength: String(LONGEST),
      dir: 'auto',
      enterkeyhint: 'send',
      autocomplete: 'off',
      'aria-describedby': 'hint',
      input: () => this.typed(),
      keydown: (/** @type {KeyboardEvent} */ event) => this.pressed(event),
    });
    this.box.value = before;
    this.form = h(
      'form',
      {
        class: 'ask',
        submit: (/** @type {Event} */ event) => {
          event.preventDefault();
          this.sent();
        },
      },
      h('label', { for: 'box' }, texts.get('page-question-label')),
      h('div', { class: 'line' }, this.box, h('button', { type: 'submit', 'aria-label': texts.get('page-ask-button') }, icon(SEND))),
      h('p', { id: 'hint', class: 'quiet' }, texts.get('page-question-hint'), h('span', { class: 'more' }, ' ' + texts.get('page-disclaimer'))),
    );
    frame.bar.append(this.menu);
    this.strip = h('div', { class: 'desk', hidden: true });
    fill(frame.body, this.log, this.side, this.note, this.strip, this.form, this.status);
    this.offer();
    if (this.counter) this.counter.again();
    this.linked(this.talk.state);
  }

  /** @param {boolean} open */
  unfold(open) {
    if (this.menu.hidden === !open) return;
    this.menu.hidden = !open;
    this.menuButton.setAttribute('aria-expanded', String(open));
    if (open) /** @type {HTMLElement} */ (this.menu.querySelector('select')).focus();
  }

  /** What is offered before anything was said; then all that was said. */
  offer() {
    const { texts, element } = this;
    fill(this.log, this.talk.messages.length ? null : drawnOffer(texts, element, this.talk.memory.refused, (text) => this.say(text)));
    this.shownAs.clear();
    for (const message of this.talk.messages) this.changed(message);
  }

  /** Shows a message, or shows it as it is now. @param {any} message */
  changed(message) {
    if (!message || !this.log) return;
    const offer = this.log.querySelector('.offer');
    if (offer) offer.remove();
    const now = message.role === 'visitor' ? drawnQuestion(message, this) : message.by ? this.drawnWord(message) : this.drawnAnswer(message);
    const before = this.shownAs.get(message);
    this.shownAs.set(message, now);
    if (before?.parentNode) {
      const focused = before.contains(this.element.shadowRoot.activeElement);
      before.replaceWith(now);
      if (focused) now.focus();
    } else {
      // In the order of the conversation, which another window may have changed.
      const all = this.talk.messages;
      const later = all
        .slice(all.indexOf(message) + 1)
        .map((each) => this.shownAs.get(each))
        .find((each) => each && each.parentNode === this.log);
      this.log.insertBefore(now, later || null);
      if (message.role === 'visitor') this.scrolled();
    }
    if (message.role === 'assistant' && this.follows) this.scrolled();
    for (const [known, shown] of this.shownAs) {
      if (this.talk.messages.includes(known)) continue;
      shown.remove();
      this.shownAs.delete(known);
    }
  }

  /** What a person said; in its own form once what draws it is loaded. @param {any} message */
  drawnWord(message) {
    return this.counter ? this.counter.drawn(message) : h('article', { class: 'counter', tabindex: '-1', dir: 'auto' }, message.text);
  }

  /** @param {any} message */
  drawnAnswer(message) {
    const whole = message.state === 'finished' && message.reply;
    const asked = this.talk.messages.find((each) => each.of === message.of && each.number === message.answers);
    const shown = h(
      'article',
      { class: 'counter', tabindex: '-1', 'aria-label': 'openwindow' },
      drawnAnswer(whole ? message.reply : message.part || { answer: [] }, Boolean(whole), {
        texts: this.texts,
        base: this.element.base,
        asked: asked ? asked.text : '',
        say: (text, more) => this.say(text, more),
        copied: (reply) => this.copied(reply),
        voice: this.voice,
      }),
    );
    if (whole && !['clarification', 'small_talk', 'handed_over', 'unavailable'].includes(message.reply.outcome)) this.opinion(message, shown);
    return shown;
  }

  /** Loads what can be done without, once there is an answer. */
  later() {
    if (!this.extras) {
      this.extras = import('./voice.js').then((voice) => {
        if (!this.voice) this.voice = voice.voice(() => this.again());
      });
      this.extras.catch(() => {
        this.extras = undefined;
      });
    }
    return this.extras;
  }

  /** Draws all answers again: something can be done with them that could not be done before. */
  again() {
    for (const message of this.talk.messages) if (message.role === 'assistant' && message.reply) this.changed(message);
  }

  /** @param {any} message @param {HTMLElement} shown */
  opinion(message, shown) {
    this.later().catch(() => {});
    if (shown.querySelector('.opinion')) return;
    put(
      shown,
      drawnOpinion(message, this.texts, (/** @type {any} */ feedback) => this.talk.rate(message.number, feedback)),
    );
  }

  // What the person does.

  /** @param {string} text @param {any} [more] */
  say(text, more) {
    this.talked();
    this.follows = true;
    if (this.element.getAttribute('memory') !== 'none') this.talk.memory.read();
    this.talk.say(text.slice(0, LONGEST), more);
    this.element.tell('asked', {});
    // What was pressed may be gone.
    const active = this.element.shadowRoot.activeElement;
    if (!active || active === this.frame.panel) this.log.focus({ preventScroll: true });
  }

  sent() {
    const text = this.box.value.trim();
    if (!text) {
      this.box.focus();
      return;
    }
    this.box.value = '';
    this.sized();
    this.say(text);
  }

  typed() {
    this.sized();
    this.talk.memory.keep({ draft: this.box.value });
    if (this.box.value.trim()) this.talk.prepare();
  }

  /** The box is as high as what stands in it. */
  sized() {
    this.box.style.height = 'auto';
    if (this.box.scrollHeight) this.box.style.height = Math.min(this.box.scrollHeight + 2, 160) + 'px';
  }

  /** Enter sends, with Shift it begins a line; not while an input method composes. @param {KeyboardEvent} event */
  pressed(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.sent();
  }

  /** @param {any} message */
  refused(message) {
    this.changed(message);
    if (!this.box.value) {
      this.box.value = message.text;
      this.typed();
    }
    this.element.tell('error', { code: message.trouble.code });
  }

  /** An answer is whole: it is read out once. @param {any} message */
  finished(message) {
    const { reply } = message;
    this.status.lang = reply.language;
    this.status.dir = direction(reply.language);
    const texts = (reply.notices || []).map((/** @type {any} */ each) => each.text).concat(reply.answer.map((/** @type {any} */ each) => each.text));
    this.status.textContent = texts.join(' ');
    this.element.tell('answered', { outcome: reply.outcome, language: reply.language });
    this.later().catch(() => {});
  }

  /** @param {string} state */
  linked(state) {
    if (!this.note) return;
    this.note.hidden = !state;
    this.note.textContent = state ? this.texts.get(LINKS[state]) : '';
    if (state && state !== 'gone') this.element.tell('error', { code: state });
  }

  /** Brings the last question to the top, with its answer below it. */
  scrolled() {
    const questions = this.talk.messages.filter((each) => each.role === 'visitor');
    const last = questions.length && this.shownAs.get(questions[questions.length - 1]);
    if (!last || this.log.hidden) return;
    if (this.element.isPage) last.scrollIntoView({ block: 'start' });
    else this.log.scrollTop = last.offsetTop - this.log.offsetTop - 8;
  }

  /** @param {boolean} large @param {boolean} [kept] */
  enlarge(large, kept) {
    this.frame.root.classList.toggle('large', large);
    const tick = /** @type {HTMLInputElement | null} */ (this.menu?.querySelector('#large'));
    if (tick) tick.checked = large;
    if (kept) this.talk.memory.keep({ large });
  }

  /** Another language of the interface. @param {string} tag @param {boolean} [kept] */
  async speak(tag, kept) {
    if (tag === this.texts.tag) return;
    this.texts = await Texts.load(this.element.base, tag);
    this.element.spoken = tag;
    if (kept) this.talk.memory.keep({ language: tag, over: this.element.language });
    this.element.dress();
    const open = this.menu && !this.menu.hidden;
    this.draw();
    if (open) this.unfold(true);
  }

  // Views beside the conversation, loaded when wanted.

  /** @param {(Node | null)[]} content */
  beside(...content) {
    const back = h(
      'button',
      {
        type: 'button',
        class: 'back',
        click: () => {
          this.talked();
          this.box.focus();
        },
      },
      this.texts.get('chat-back'),
    );
    fill(this.side, back, ...content);
    this.side.hidden = false;
    this.log.hidden = this.form.hidden = true;
    back.focus();
    if (this.element.isPage) this.frame.panel.scrollIntoView({ block: 'start' });
  }

  talked() {
    this.side.hidden = true;
    this.log.hidden = this.form.hidden = false;
  }

  async person() {
    this.unfold(false);
    const waiting = h('p', { class: 'quiet', role: 'status' }, this.texts.get('chat-loading'));
    this.beside(waiting);
    try {
      const { drawn } = await import('./person.js');
      const view = await drawn({
        texts: this.texts,
        base: this.element.base,
        print: this.talk.messages.length ? () => this.print() : null,
        pass: () => this.talk.call(`/${this.talk.id}/pass`, { method: 'POST' }),
        wait: () => this.counted().then((counter) => counter.ask()),
        chat: this,
      });
      waiting.replaceWith(view);
    } catch (_) {
      waiting.replaceWith(
        h(
          'div',
          { class: 'notice', role: 'alert' },
          h('p', null, this.texts.get('chat-person-offline')),
          h('p', { class: 'foot' }, h('button', { type: 'button', click: () => this.person() }, this.texts.get('chat-try-again'))),
        ),
      );
    }
  }

  /** What is kept of the person. */
  data() {
    import('./data.js').then((data) => data.shown(this)).catch(() => this.linked('trying'));
  }

  /** What shows the desk, loaded when it is needed. @returns {Promise<any>} */
  counted() {
    if (!this.counting) {
      this.counting = import('./desk.js').then((desk) => desk.opened(this)).then((counter) => (this.counter = counter));
      this.counting.catch(() => {
        this.counting = undefined;
      });
    }
    return this.counting;
  }

  /** Something happened at the desk. @param {string} kind @param {any} data */
  desk(kind, data) {
    const idle = (kind === 'state' && data.state === 'answering') || kind === 'closed';
    if (!this.counting && idle) return;
    this.counted()
      .then((counter) => counter.told(kind, data))
      .catch(() => this.linked('trying'));
  }

  async print() {
    try {
      const { print } = await import('./paper.js');
      print(this.talk.messages, this.texts, this.element.base);
    } catch (_) {
      this.linked('trying');
    }
  }

  /** @param {any} reply */
  async copied(reply) {
    const { copy } = await import('./paper.js');
    return copy(reply, this.texts, this.element.base, this.element.shadowRoot);
  }
}
