// The box in which staff write to a visitor; what stands in it stays until the service has it. Knows nothing of how messages are shown.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { unique } from '../chat/message.js';
import { direction } from '../chat/texts.js';
import { dialog } from './dialog.js';
import { keep, read } from './kept.js';
import { translate } from './message.js';
import { lines } from './take.js';
import { refused, trouble } from './words.js';

/** Characters of a message at most. */
const LONGEST = 4000;

/** @typedef {{ text: string, language: string, canned: string, section: any, translation: any, sent: { told: string, key: string, done: boolean }[] }} Draft */

/** @returns {Draft} */
function empty() {
  return { text: '', language: '', canned: '', section: null, translation: null, sent: [] };
}

export class Writer {
  /** @param {import('./console.js').Console} console @param {any} conversation */
  constructor(console, conversation) {
    this.console = console;
    this.texts = console.texts;
    this.conversation = conversation;
    this.name = console.own(`draft.${conversation.id}`);
    /** @type {Draft} */
    this.draft = Object.assign(empty(), read(this.name));
    this.visitor = '';
    this.sending = false;
    this.draw();
  }

  draw() {
    const { texts } = this;
    this.box = h('textarea', {
      id: 'write',
      rows: '3',
      maxlength: String(LONGEST),
      dir: 'auto',
      'aria-describedby': 'write-hint',
      input: () => this.typed(),
      keydown: (/** @type {KeyboardEvent} */ event) => this.pressed(event),
    });
    this.box.value = this.draft.text;
    this.language = h('select', { id: 'write-language', change: () => this.chosen() });
    this.attached = h('div', { class: 'attached' });
    this.translated = h('div', { class: 'translated', 'aria-live': 'polite' });
    this.translating = h('button', { type: 'button', class: 'quiet', hidden: true, click: () => this.translate() }, texts.get('staff-translate'));
    this.wrong = h('p', { class: 'notice wrong', role: 'alert', hidden: true });
    this.note = h('p', { id: 'write-hint', class: 'hint' });
    this.button = h('button', { type: 'submit' }, texts.get('staff-send'));
    this.element = h(
      'form',
      {
        class: 'writer',
        hidden: true,
        submit: (/** @type {Event} */ event) => {
          event.preventDefault();
          this.send();
        },
      },
      this.attached,
      h('label', { for: 'write' }, texts.get('staff-write')),
      this.box,
      this.note,
      this.translated,
      this.wrong,
      h(
        'div',
        { class: 'writer-foot' },
        h('div', { class: 'filter' }, h('label', { for: 'write-language' }, texts.get('staff-written-in')), this.language),
        h('button', { type: 'button', class: 'quiet', click: () => this.canned() }, texts.get('staff-canned')),
        this.translating,
        this.button,
      ),
    );
    this.show();
    this.retold(this.draft.translation);
  }

  /** @param {boolean} open @param {string} language the visitor's */
  opened(open, language) {
    this.element.hidden = !open;
    if (this.visitor === language) return;
    this.visitor = language;
    const { languages } = this.console.offered;
    const known = languages.some((/** @type {any} */ each) => each.tag === language);
    const first = languages.filter((/** @type {any} */ each) => [language, 'zh', 'en'].includes(each.tag));
    const rest = languages.filter((/** @type {any} */ each) => !first.includes(each));
    fill(
      this.language,
      !known && h('option', { value: language }, language),
      [...first, ...rest].map((each) => h('option', { value: each.tag }, each.name)),
    );
    this.language.value = this.draft.language || language;
    this.noted();
  }

  focus() {
    this.box.focus();
  }

  typed() {
    // A ready text that was changed is none any more.
    if (this.draft.canned && this.box.value !== this.draft.text) this.draft.canned = '';
    // A translation is of a text that stands no more.
    if (this.draft.translation && this.box.value !== this.draft.text) this.retold(null);
    this.draft.text = this.box.value;
    this.kept();
  }

  kept() {
    const { text, section } = this.draft;
    keep(this.name, text || section ? this.draft : null);
  }

  chosen() {
    this.draft.language = this.language.value;
    this.retold(null);
    this.kept();
    this.noted();
  }

  /** Says in which language the visitor reads, where it is not the one that is written in. */
  noted() {
    const { texts } = this;
    const written = this.language.value;
    const name = (/** @type {string} */ tag) => texts.told[`language-${tag}`] || tag;
    this.note.textContent =
      written === this.visitor ? texts.get('staff-send-keys') : texts.get('staff-other-language', { what: name(this.visitor), name: name(written) });
    this.note.classList.toggle('heed', written !== this.visitor);
    const isOffered = this.console.offered.translates && written !== this.visitor;
    this.translating.hidden = !isOffered;
    if (isOffered && !this.draft.translation) this.note.textContent = texts.get('staff-can-translate', { what: name(this.visitor), name: name(written) });
  }

  /** What was written, in the visitor's language: it is read before it is sent. */
  async translate() {
    const { text } = this.draft;
    if (!text.trim()) {
      this.focus();
      return;
    }
    this.translating.disabled = true;
    try {
      const told = await translate(this.console, text.trim(), this.language.value, this.visitor);
      // What was typed meanwhile is not what was translated.
      if (this.draft.text === text) this.retold(told);
      this.kept();
    } catch (error) {
      this.wrong.textContent = `${trouble(this.texts, error)} ${this.texts.get('staff-kept')}`;
      this.wrong.hidden = false;
    } finally {
      this.translating.disabled = false;
    }
  }

  /** Shows a translation with what to look at, or none. @param {any} told */
  retold(told) {
    this.draft.translation = told;
    this.wrong.hidden = true;
    const { texts } = this;
    const heed = told && (told.warnings.length > 0 || told.source !== this.draft.text.trim());
    fill(
      this.translated,
      told && h('p', { class: 'hint' }, texts.get('staff-translated'), ' ', texts.told[`language-${told.language}`] || told.language),
      told &&
        h(
          'div',
          { lang: told.language, dir: direction(told.language) },
          told.text.split('\n').map((/** @type {string} */ line) => h('p', null, line)),
        ),
      told && told.source !== this.draft.text.trim() && h('p', { class: 'notice' }, texts.get('staff-taken-out')),
      told && !told.checked && h('p', { class: 'hint' }, texts.get('staff-numbers-only')),
      told &&
        told.warnings.length > 0 &&
        h(
          'div',
          { class: 'notice' },
          h('p', null, texts.get('staff-differs')),
          h(
            'ul',
            null,
            told.warnings.map((/** @type {any} */ each) =>
              h(
                'li',
                null,
                h('strong', null, texts.get(`staff-about-${each.about}`)),
                ': ',
                h('q', { dir: 'auto' }, each.text || '–'),
                ' → ',
                h('q', { dir: 'auto' }, each.translation || '–'),
              ),
            ),
          ),
        ),
      told && h('button', { type: 'button', class: 'quiet', click: () => this.untold() }, texts.get('staff-untranslated')),
    );
    this.button.textContent = texts.get(heed ? 'staff-send-anyway' : told ? 'staff-send-both' : 'staff-send');
  }

  /** Sends the text without its translation after all. */
  untold() {
    this.retold(null);
    this.kept();
    this.noted();
    this.focus();
  }

  /** Enter sends, with Shift it begins a line; not while an input method composes. @param {KeyboardEvent} event */
  pressed(event) {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === '/' && !this.box.value) {
      event.preventDefault();
      this.canned();
    }
  }

  /** Takes a section along with the next message. @param {any} pair @param {any} side */
  attach(pair, side) {
    this.draft.section = { name: `${pair.guide}#${pair.section}`, language: side.language, title: side.title, heading: side.heading, text: side.text };
    this.kept();
    this.show();
    this.focus();
  }

  show() {
    const { section } = this.draft;
    const { texts } = this;
    fill(
      this.attached,
      section &&
        h(
          'details',
          { class: 'section' },
          h(
            'summary',
            null,
            `${texts.get('staff-section')}: `,
            h('span', { lang: section.language, dir: direction(section.language) }, `${section.title} – ${section.heading}`),
          ),
          h('div', { lang: section.language, dir: direction(section.language) }, lines(section)),
        ),
      section &&
        h(
          'button',
          {
            type: 'button',
            class: 'quiet',
            click: () => {
              this.draft.section = null;
              this.kept();
              this.show();
              this.focus();
            },
          },
          texts.get('staff-leave-out'),
        ),
    );
  }

  /** What is to be sent: a section in another language than the text goes before it. What was sent before a connection broke is not sent again. */
  outgoing() {
    const { text, canned, section, sent } = this.draft;
    const language = this.language.value;
    const said = text.trim();
    const apart = section && (!said || section.language !== language);
    const bodies = [];
    if (apart) bodies.push({ language: section.language, section: section.name });
    const translation = this.draft.translation && { text: this.draft.translation.text, language: this.draft.translation.language, read: true };
    if (said)
      bodies.push(
        Object.assign(
          { text: said, language },
          translation ? { translation } : {},
          canned ? { canned } : {},
          section && !apart ? { section: section.name } : {},
        ),
      );
    return bodies.map((body) => {
      const told = JSON.stringify(body);
      return sent.find((each) => each.told === told) || { told, key: unique(), done: false };
    });
  }

  async send() {
    if (this.sending) return;
    const { text } = this.draft;
    this.draft.sent = this.outgoing();
    if (!this.draft.sent.length) {
      this.focus();
      return;
    }
    this.sending = true;
    this.button.disabled = true;
    this.wrong.hidden = true;
    try {
      for (const each of this.draft.sent.filter(({ done }) => !done)) {
        this.kept();
        await this.console.api.post(`${this.conversation.path}/messages`, JSON.parse(each.told), each.key);
        each.done = true;
      }
      this.draft = Object.assign(empty(), { language: this.draft.language });
      this.retold(null);
      // What was typed while it was on its way stays.
      if (this.box.value === text) this.box.value = '';
      else this.draft.text = this.box.value;
      this.kept();
      this.show();
      this.conversation.soon();
    } catch (error) {
      if (/** @type {any} */ (error).field === 'canned') this.draft.canned = '';
      this.kept();
      this.wrong.textContent = `${refused(this.texts, error)} ${this.texts.get('staff-kept')}`;
      this.wrong.hidden = false;
    } finally {
      this.sending = false;
      this.button.disabled = false;
      this.focus();
    }
  }

  /** Texts that are ready in the visitor's language. */
  async canned() {
    const { texts } = this;
    let all;
    try {
      all = await this.console.api.get(`/api/v1/staff/canned?language=${this.visitor.slice(0, 2)}`);
    } catch (error) {
      this.console.say(trouble(texts, error));
      return;
    }
    const list = h('ul', { class: 'choices' });
    const box = dialog(texts.get('staff-canned'), texts.get('staff-close'), (close) => {
      const show = (/** @type {string} */ typed) => {
        const fits = (/** @type {any} */ each) => `${each.title} ${each.text} ${each.text_zh}`.toLowerCase().includes(typed.toLowerCase());
        fill(
          list,
          all.filter(fits).map((/** @type {any} */ each) =>
            h(
              'li',
              null,
              h(
                'button',
                {
                  type: 'button',
                  click: () => {
                    close();
                    this.insert(each);
                  },
                },
                h('strong', { dir: 'auto' }, each.title),
                h('span', { lang: this.visitor, dir: direction(this.visitor) }, each.text),
                this.visitor !== 'zh' && h('span', { class: 'hint', lang: 'zh', dir: 'ltr' }, each.text_zh),
              ),
            ),
          ),
        );
      };
      show('');
      const search = h('input', {
        type: 'search',
        'aria-label': texts.get('staff-find-canned'),
        placeholder: texts.get('staff-find-canned'),
        input: () => show(search.value.trim()),
      });
      return h('div', null, search, list);
    });
    box.box.classList.add('wide');
  }

  /** @param {any} ready */
  insert(ready) {
    const before = this.box.value.trim();
    this.box.value = before ? `${before}\n${ready.text}` : ready.text;
    this.draft.text = this.box.value;
    this.draft.canned = before ? '' : String(ready.id);
    this.retold(null);
    this.draft.language = this.language.value = this.visitor;
    this.kept();
    this.noted();
    this.focus();
  }
}
