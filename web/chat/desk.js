// A person at the desk: the place in the queue, who is there, what they say, the way back. Loaded when it is needed; knows nothing of how answers look.
// @ts-check
import { contact } from './contact.js';
import { fill, h, isolated, link, put } from './dom.js';
import { direction, isRightToLeft, ownName, Texts } from './texts.js';

const SHEET = '/assets/current/chat/desk.css';

/** What shows the desk in a window. @param {any} chat the window */
export async function opened(chat) {
  const { base } = chat.element;
  const [texts, sheet] = await Promise.all([
    Texts.load(base, chat.texts.tag, 'person'),
    fetch(base + SHEET, { credentials: 'omit' }).then((answer) => (answer.ok ? answer.text() : '')),
  ]);
  chat.frame.styled(chat.element.shadowRoot, sheet);
  const desk = new Desk(chat, texts);
  chat.counter = desk;
  desk.redraw();
  return desk;
}

class Desk {
  /** @param {any} chat @param {Texts} texts */
  constructor(chat, texts) {
    this.chat = chat;
    this.texts = texts;
    this.state = 'answering';
    this.name = '';
    /** @type {{ place?: number, minutes?: number | null }} */
    this.place = {};
    /** What is told beside it. @type {any} */
    this.shut = null;
    /** Which text is told though nothing is waited for. */
    this.last = '';
    /** What the lower part was drawn for. */
    this.form = '';
    /** Answers that a person looks at first, by their questions. @type {Map<number, any>} */
    this.checks = new Map();
    // One element for all that is told: a screen reader hears what changes in it.
    this.line = h('p', { role: 'status' });
    this.more = h('div', null);
  }

  /** Something happened. @param {string} kind @param {any} data */
  told(kind, data) {
    const { talk } = this.chat;
    if (kind === 'state') {
      this.state = data.state;
      this.name = data.display || this.name;
    } else if (kind === 'waiting') {
      this.state = 'waiting';
      this.place = data;
      // A place that moved comes without contacts; a time is told where somebody is there.
      if (data.contacts?.length) this.shut = data;
      else if (data.contacts || data.minutes !== null) this.shut = null;
    } else if (kind === 'staff_joined') {
      this.state = 'with_staff';
      this.name = String(data.display);
      this.shut = null;
    } else if (kind === 'staff_left') {
      this.state = data.next;
      this.place = {};
      this.last = data.next === 'waiting' ? 'person-again' : data.next === 'closed' ? 'person-closed' : 'person-answering';
    } else if (kind === 'outside_hours') {
      this.state = 'answering';
      this.last = '';
      this.shut = data;
    } else if (kind === 'closed') {
      if (this.state === 'with_staff' || this.state === 'waiting') this.last = 'person-closed';
      this.state = 'closed';
    } else if (kind === 'checking') {
      this.checking(data);
    } else if (kind === 'message') {
      this.heard(data);
    } else if (kind === 'received') {
      const question = talk.find(data.message);
      const shown = question && this.chat.shownAs.get(question);
      if (shown) shown.append(h('p', { class: 'wait passed' }, this.texts.get('person-passed-on', { name: data.display })));
    }
    talk.held = this.state === 'waiting' || this.state === 'with_staff';
    if (talk.held) talk.listen();
    this.show();
  }

  /** A person looks at the answer first: that is told in place of the dots, and goes when the answer comes. @param {any} data @param {number} [attempts] */
  checking(data, attempts = 20) {
    const { talk, shownAs, texts, element, status } = this.chat;
    const question = talk.find(data.message);
    // What was sent is known under its number a moment later.
    if (!question && attempts) setTimeout(() => this.checking(data, attempts - 1), 250);
    const shown = question && question.state === 'pending' && shownAs.get(question);
    if (!shown || shown.querySelector('.checking')) return;
    this.checks.set(data.message, data);
    const waits = shown.querySelector('.wait');
    if (waits) waits.remove();
    status.lang = texts.tag;
    status.textContent = [data.urgent, data.text].filter(Boolean).join(' ');
    put(
      shown,
      h('p', { class: 'wait checking', dir: 'auto' }, h('span', { class: 'dots', 'aria-hidden': 'true' }), data.text),
      data.urgent && h('p', { class: 'notice', dir: 'auto' }, data.urgent),
      data.contacts?.length > 0 &&
        h(
          'ul',
          { class: 'contacts' },
          data.contacts.map((/** @type {any} */ each) => contact(each, texts, element.base)),
        ),
    );
  }

  /** A person said something: it is read out, and comes into sight. @param {any} data */
  heard(data) {
    const { status, talk, shownAs, follows } = this.chat;
    this.last = '';
    const read = data.translation || data;
    status.lang = read.language;
    status.dir = direction(read.language);
    status.textContent = `${data.display}: ${read.text}`;
    const shown = shownAs.get(talk.find(data.number));
    if (shown && follows) shown.scrollIntoView({ block: 'nearest' });
  }

  /** The strip above the box. */
  show() {
    const { texts, chat, state } = this;
    const strip = chat.strip;
    const number = (/** @type {number} */ value) => value.toLocaleString(texts.tag);
    const { place, minutes } = this.place;
    /** @type {any[]} */
    const more = [];
    let line = '';
    if (state === 'waiting') {
      const time = typeof minutes === 'number' ? texts.get('person-minutes', { what: number(minutes) }) : texts.get('person-no-time');
      line = place ? `${texts.get('person-place', { what: number(place) })} ${this.shut ? texts.get('person-nobody') : time}` : texts.get('person-no-time');
      more.push(h('p', { class: 'quiet' }, texts.get('person-meanwhile')), this.leaving('person-cancel'));
    } else if (state === 'with_staff') {
      line = texts.get('person-joined', { name: this.name });
      more.push(this.leaving('person-back'));
    } else if (this.shut) {
      line = this.shut.text;
    } else if (this.last) {
      line = texts.get(this.last);
    }
    if (this.shut && state !== 'with_staff') {
      const contacts = (this.shut.contacts || []).map((/** @type {any} */ each) => contact(each, chat.texts, chat.element.base));
      more.push(h('ul', { class: 'contacts' }, contacts));
      if (this.shut.letter) more.push(h('p', { class: 'foot' }, h('button', { type: 'button', click: () => chat.person() }, texts.get('person-letter'))));
    }
    if (this.line.parentNode !== strip) fill(strip, this.line, this.more);
    strip.hidden = !line;
    if (this.line.textContent !== line) this.line.textContent = line;
    // What is pressed stays where it is while only the place moves.
    const form = state + this.name + texts.tag + Boolean(this.shut);
    if (form !== this.form) {
      this.form = form;
      fill(this.more, more);
    }
  }

  /** @param {string} id */
  leaving(id) {
    const button = h('button', { type: 'button', click: () => this.leave(button) }, this.texts.get(id));
    return h('p', { class: 'foot' }, button);
  }

  /** Wants no person any more. @param {any} button */
  async leave(button) {
    const { talk, box } = this.chat;
    button.disabled = true;
    try {
      const answer = await talk.call(`/${talk.id}/handover`, { method: 'DELETE' });
      if (!answer.ok) throw answer;
      this.told('staff_left', { next: 'answering' });
      box.focus();
    } catch (_) {
      button.disabled = false;
      this.line.textContent = this.texts.get('person-failed');
    }
  }

  /** Wishes for a person. */
  async ask() {
    const { talk } = this.chat;
    await talk.ensure();
    const answer = await talk.call(`/${talk.id}/handover`, { body: {} });
    if (!answer.ok) throw answer;
    const told = await answer.json();
    this.last = '';
    this.chat.talked();
    this.told(told.state === 'with_staff' ? 'staff_joined' : told.state, told);
    this.chat.attend();
    this.chat.strip.scrollIntoView({ block: 'nearest' });
    const button = this.more.querySelector('button');
    if (button) button.focus({ preventScroll: true });
  }

  /** What a person said, in the language that they said it in. @param {any} message */
  drawn(message) {
    const { by } = message;
    const { base } = this.chat.element;
    const language = by.language || '';
    const isOther = language && language !== this.texts.tag.slice(0, 2) && !by.translation;
    return h(
      'article',
      { class: 'counter person', tabindex: '-1', 'aria-label': this.texts.get('person-staff') },
      h(
        'p',
        { class: 'by' },
        h('bdi', null, by.display),
        h('span', { class: 'tag' }, this.texts.get('person-staff')),
        isOther && h('span', { class: 'tag', lang: language, dir: direction(language) }, ownName(language)),
      ),
      by.translation ? this.translated(by.translation, message.text, language) : said(message.text, language),
      (by.sections || []).map((/** @type {any} */ each) => this.section(each, base)),
    );
  }

  /** What a person wrote, in the visitor's language by a machine; what they wrote stays beside it. @param {any} translation @param {string} text @param {string} language */
  translated(translation, text, language) {
    return h(
      'div',
      null,
      said(translation.text, translation.language),
      h(
        'details',
        { class: 'machine' },
        h('summary', null, this.texts.get('person-translated'), ' ', h('bdi', { lang: language }, ownName(language))),
        said(text, language),
      ),
    );
  }

  /** A section of a guide that a person sent, beside the text that prevails. @param {any} each @param {string} base */
  section(each, base) {
    const official = each.authoritative_language;
    return h(
      'div',
      { class: 'section' },
      h(
        'p',
        null,
        h('a', { href: link(base, each.url), target: '_blank', rel: 'noopener', lang: each.language, dir: direction(each.language) }, each.title),
        ' · ',
        this.chat.texts.dated('page-in-force-since', each.effective_from),
      ),
      official &&
        official !== each.language &&
        h(
          'details',
          null,
          h('summary', null, this.chat.texts.get('page-official-text')),
          h('blockquote', { lang: official, dir: direction(official) }, each.authoritative_text),
        ),
    );
  }

  /** The window was drawn anew, perhaps in another language. */
  async again() {
    const { tag } = this.chat.texts;
    if (tag !== this.texts.tag) {
      const texts = await Texts.load(this.chat.element.base, tag, 'person').catch(() => null);
      if (texts) this.texts = texts;
    }
    this.form = '';
    this.redraw();
    this.show();
  }

  /** What persons said, drawn again. */
  redraw() {
    for (const message of this.chat.talk.messages) if (message.by) this.chat.changed(message);
    for (const data of this.checks.values()) this.checking(data, 0);
  }
}

/** @param {string} text @param {string} language */
function said(text, language) {
  const parts = text.split('\n').map((part) => h('p', null, isolated(part, isRightToLeft(language))));
  return h('div', { class: 'said', lang: language || null, dir: language ? direction(language) : 'auto' }, parts);
}
