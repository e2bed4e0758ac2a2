// One answer sentence by sentence beside the sections that it was taken from, then and now; judged by keyboard. Knows nothing of which comes next.
// @ts-check
import { fill, h, isolated, put } from '../chat/dom.js';
import { direction, isRightToLeft } from '../chat/texts.js';
import { refused } from './words.js';

/** The keys of what a sentence is. @type {[string, string][]} */
const VERDICTS = [
  ['1', 'right'],
  ['2', 'partly'],
  ['3', 'wrong'],
];
/** The keys of whether the translation is faithful. @type {[string, boolean, string][]} */
const FAITHFUL = [
  ['1', true, 'staff-check-faithful'],
  ['3', false, 'staff-check-unfaithful'],
];

/** @typedef {{ judge: (body: any) => Promise<any>, next: () => void }} Ways */

export class Check {
  /** @param {import('./console.js').Console} console @param {any} check @param {Ways} ways */
  constructor(console, check, ways) {
    this.console = console;
    this.texts = console.texts;
    this.check = check;
    this.ways = ways;
    /** What was said of each row: of the sentences, and of the translation last. @type {any[]} */
    this.said = check.reply.answer.map(() => null);
    if (check.translated) this.said.push(null);
    /** @type {HTMLElement[]} */
    this.rows = [];
    this.sending = false;
    this.wrong = h('p', { class: 'notice wrong', role: 'alert', hidden: true });
    this.element = h('article', { class: 'check', keydown: (/** @type {KeyboardEvent} */ event) => this.pressed(event) });
    this.draw();
  }

  focus() {
    const first = this.rows[0] || this.element.querySelector('button');
    first?.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'nearest' });
  }

  draw() {
    const { check, texts } = this;
    const { language, question_language: asked } = check.reply;
    const mine = check.judgements.find((/** @type {any} */ each) => each.own);
    this.rows = [];
    this.sections = check.reply.citations.map((/** @type {any} */ cited, /** @type {number} */ place) => this.section(cited, place));
    // What scrolls can be reached by keyboard.
    this.column = h('div', { class: 'check-sections', tabindex: '0', role: 'region', 'aria-label': texts.get('staff-sections') });
    put(this.column, h('h3', null, texts.get('staff-sections')), this.sections);
    fill(
      this.element,
      h(
        'header',
        { class: 'check-head' },
        h('p', { class: 'hint' }, texts.get('staff-by-visitor')),
        h('h2', { lang: asked, dir: direction(asked), tabindex: '-1' }, check.question),
        h(
          'p',
          { class: 'reasons' },
          h('span', { class: `why ${check.reason}` }, texts.get(`staff-check-why-${check.reason}`)),
          h('span', { class: 'tongue' }, texts.told[`language-${language}`] || language),
          check.times > 1 && h('span', null, texts.get('staff-check-times', { what: new Intl.NumberFormat(texts.tag).format(check.times) })),
          h('span', null, texts.dated('page-answer-as-of', check.reply.as_of)),
        ),
        check.confirmed && h('p', { class: 'hint' }, texts.dated('staff-check-confirmed-on', check.confirmed)),
      ),
      h(
        'div',
        { class: 'check-sides' },
        h(
          'div',
          { class: 'check-said' },
          h('h3', null, texts.get('staff-answer')),
          h(
            'ol',
            { class: 'check-sentences' },
            check.reply.answer.map((/** @type {any} */ sentence, /** @type {number} */ place) => this.sentence(sentence, place, mine)),
          ),
          check.translated && this.translation(mine),
          this.beside(
            'page-key-facts-heading',
            (check.reply.key_facts || []).map((/** @type {any} */ fact) => `${fact.label}: ${fact.text}`),
          ),
          this.beside('page-steps-heading', check.reply.steps),
          this.beside('page-documents-heading', check.reply.documents),
          check.earlier && this.earlier(check.earlier),
          mine ? this.judged() : this.form(),
        ),
        this.column,
      ),
    );
    if (!mine) this.show();
  }

  /** @param {any} sentence @param {number} place @param {any} mine */
  sentence(sentence, place, mine) {
    const { texts, check } = this;
    const { language } = check.reply;
    const text = h(
      'p',
      { class: 'check-text', lang: language, dir: direction(language) },
      isolated(sentence.text, isRightToLeft(language)),
      (sentence.citations || []).map((/** @type {number} */ number) => [' ', h('span', { class: 'number' }, String(number + 1))]),
    );
    if (mine) {
      const own = check.judgements.map((/** @type {any} */ each) =>
        h(
          'span',
          { class: `verdict ${each.sentences[place]}` },
          `${each.own ? texts.get('staff-check-you') : each.display}: ${texts.get(`staff-check-${each.sentences[place]}`)}`,
        ),
      );
      return h('li', null, text, h('p', { class: 'check-verdicts' }, own));
    }
    return this.row(
      place,
      text,
      VERDICTS.map(([key, verdict]) => [key, verdict, `staff-check-${verdict}`]),
    );
  }

  /** @param {any} mine */
  translation(mine) {
    const { texts, check } = this;
    const text = h('p', { class: 'check-text' }, texts.get('staff-check-translation'));
    if (mine) {
      const told = check.judgements.map((/** @type {any} */ each) =>
        h(
          'span',
          { class: `verdict ${each.faithful ? 'right' : 'wrong'}` },
          `${each.own ? texts.get('staff-check-you') : each.display}: ${texts.get(each.faithful ? 'staff-check-faithful' : 'staff-check-unfaithful')}`,
        ),
      );
      return h('div', { class: 'check-translation' }, text, h('p', { class: 'check-verdicts' }, told));
    }
    return h('ul', { class: 'check-sentences check-translation' }, this.row(this.said.length - 1, text, FAITHFUL));
  }

  /** Something that is judged. @param {number} place @param {HTMLElement} text @param {[string, any, string][]} choices */
  row(place, text, choices) {
    const name = `k-row-${place}`;
    text.id = name;
    const buttons = choices.map(([key, value, id]) =>
      h(
        'button',
        { type: 'button', class: `quiet verdict-choice ${value}`, 'aria-pressed': 'false', click: () => this.choose(place, value, false) },
        h('kbd', { 'aria-hidden': 'true' }, key),
        this.texts.get(id),
      ),
    );
    const row = h(
      'div',
      { class: 'check-row', tabindex: place ? '-1' : '0', role: 'group', 'aria-labelledby': name, focusin: () => this.at(place) },
      text,
      h('p', { class: 'check-verdicts' }, buttons),
    );
    this.rows[place] = row;
    Object.assign(row, { choices, buttons });
    return h('li', null, row);
  }

  /** The row that the keyboard is at: its sections come into sight. @param {number} place */
  at(place) {
    this.rows.forEach((row, each) => row.setAttribute('tabindex', each === place ? '0' : '-1'));
    const sentence = this.check.reply.answer[place];
    const cited = sentence ? sentence.citations : this.check.reply.citations.map((/** @type {any} */ _, /** @type {number} */ number) => number);
    this.sections.forEach((/** @type {any} */ section, /** @type {number} */ number) => {
      section.classList.toggle('meant', Boolean(sentence) && cited.includes(number));
      section.mark(sentence && cited.includes(number) ? sentence.text : '');
    });
    // Beside the sentences the sections scroll by themselves.
    const meant = sentence && this.sections[cited[0]];
    if (meant && this.column) this.column.scrollTop = meant.offsetTop - 8;
  }

  /** @param {number} place @param {any} value @param {boolean} ahead whether the next row is gone to */
  choose(place, value, ahead) {
    this.said[place] = value;
    this.wrong.hidden = true;
    this.show();
    if (!ahead) return;
    const next = this.rows.slice(place + 1).find(Boolean);
    if (next) next.focus();
    else this.save?.focus();
  }

  show() {
    this.rows.forEach((row, place) => {
      const { choices, buttons } = /** @type {any} */ (row);
      choices.forEach((/** @type {any} */ [, value], /** @type {number} */ at) => buttons[at].setAttribute('aria-pressed', String(this.said[place] === value)));
    });
  }

  form() {
    const { texts } = this;
    this.should = h('textarea', { id: 'k-should', rows: '2', maxlength: '2000', dir: 'auto' });
    this.comment = h('textarea', { id: 'k-comment', rows: '2', maxlength: '2000', dir: 'auto' });
    this.save = h('button', { type: 'submit' }, texts.get('staff-check-save'));
    return h(
      'form',
      {
        class: 'check-form',
        submit: (/** @type {Event} */ event) => {
          event.preventDefault();
          this.send();
        },
      },
      h('div', { class: 'field' }, h('label', { for: 'k-should' }, texts.get('staff-check-should')), this.should),
      h('div', { class: 'field' }, h('label', { for: 'k-comment' }, texts.get('staff-check-comment')), this.comment),
      this.wrong,
      h('p', { class: 'actions' }, this.save, h('button', { type: 'button', class: 'quiet', click: () => this.ways.next() }, texts.get('staff-check-next'))),
    );
  }

  /** What became of it, and what others said. */
  judged() {
    const { texts, check } = this;
    const { state, unfit } = check;
    const told = state === 'confirmed' ? 'staff-check-served' : unfit ? `staff-check-unfit-${unfit}` : 'staff-check-saved';
    const words = check.judgements.filter((/** @type {any} */ each) => each.should_say || each.comment);
    this.next = h('button', { type: 'button', click: () => this.ways.next() }, texts.get('staff-check-next'));
    return h(
      'div',
      { class: 'check-form' },
      h('p', { class: state === 'confirmed' ? 'notice good' : 'notice', role: 'status' }, texts.get(told)),
      words.map((/** @type {any} */ each) =>
        h(
          'blockquote',
          { class: 'check-word', dir: 'auto' },
          h('p', { class: 'hint' }, h('bdi', null, each.own ? texts.get('staff-check-you') : each.display)),
          each.should_say && h('p', null, h('strong', null, `${texts.get('staff-check-should')} `), each.should_say),
          each.comment && h('p', null, each.comment),
        ),
      ),
      h('p', { class: 'actions' }, this.next),
    );
  }

  /** @param {string} id @param {string[]} items */
  beside(id, items) {
    if (!items?.length) return null;
    const { language } = this.check.reply;
    return h(
      'details',
      { class: 'check-more' },
      h('summary', null, this.texts.get(id), ' ', h('span', { class: 'count' }, String(items.length))),
      h(
        'ul',
        { lang: language, dir: direction(language) },
        items.map((item) => h('li', null, isolated(item, isRightToLeft(language)))),
      ),
    );
  }

  /** @param {any} reply */
  earlier(reply) {
    return h(
      'details',
      { class: 'check-more' },
      h('summary', null, this.texts.get('staff-check-earlier')),
      reply.answer.map((/** @type {any} */ sentence) => h('p', { lang: reply.language, dir: direction(reply.language) }, sentence.text)),
    );
  }

  /** A section as it was when it answered, beside the official text; and as it is now where it changed. @param {any} cited @param {number} place */
  section(cited, place) {
    const { texts, check } = this;
    const now = check.now[place];
    const stands = !now ? 'gone' : !now.in_force ? 'ended' : now.same ? 'same' : 'changed';
    const own = h('div', { class: 'whole' });
    const side = (/** @type {any} */ of, /** @type {string} */ language, /** @type {string} */ text, /** @type {any} */ body) =>
      h(
        'div',
        { class: 'side' },
        h('p', { class: 'side-head' }, h('span', { class: 'tongue' }, texts.told[`language-${language}`] || language), of),
        body || h('div', { class: 'whole', lang: language, dir: direction(language) }, paragraphs(text, language, '')),
      );
    const foreign = cited.language !== cited.authoritative_language;
    const pair = (/** @type {any} */ of, /** @type {any} */ body) =>
      h(
        'div',
        { class: foreign ? 'sides' : 'sides one' },
        side(h('span', { class: `status ${of.status}` }, texts.get(`status-${of.status}`)), of.language, of.text, body),
        foreign && side(h('span', { class: 'status authoritative' }, texts.get('page-official-text')), of.authoritative_language, of.authoritative_text, null),
      );
    const element = h(
      'section',
      { class: 'pair open', 'aria-label': `${place + 1}. ${cited.heading}` },
      h(
        'h4',
        { class: 'check-heading' },
        h('span', { class: 'number' }, String(place + 1)),
        h(
          'a',
          { href: cited.url, target: '_blank', rel: 'noopener', lang: cited.language, dir: direction(cited.language) },
          `${cited.title} – ${cited.heading}`,
        ),
      ),
      h(
        'p',
        { class: 'reasons' },
        h('span', { class: `stands ${stands}` }, texts.get(`staff-check-section-${stands}`)),
        texts.dated('page-in-force-since', cited.effective_from),
      ),
      pair(cited, own),
      now &&
        stands !== 'same' &&
        h(
          'div',
          { class: 'check-now' },
          h('p', { class: 'check-heading' }, texts.get('staff-check-now'), ' ', texts.dated('page-in-force-since', now.section.effective_from)),
          pair(now.section, null),
        ),
    );
    own.setAttribute('lang', cited.language);
    own.setAttribute('dir', direction(cited.language));
    const mark = (/** @type {string} */ text) => fill(own, paragraphs(cited.text, cited.language, text));
    mark('');
    return Object.assign(element, { mark });
  }

  async send() {
    const { texts, check } = this;
    const missing = this.said.indexOf(null);
    if (missing >= 0) {
      this.failed(texts.get('staff-check-missing'));
      this.rows[missing].focus();
      return;
    }
    if (this.sending) return;
    this.sending = true;
    const count = check.reply.answer.length;
    const body = { round: check.round, sentences: this.said.slice(0, count), should_say: this.should.value, comment: this.comment.value };
    if (check.translated) Object.assign(body, { faithful: this.said[count] });
    try {
      this.check = await this.ways.judge(body);
      this.draw();
      this.next.focus({ preventScroll: true });
    } catch (error) {
      this.failed(refused(texts, error));
    }
    this.sending = false;
  }

  /** @param {string} text */
  failed(text) {
    this.wrong.textContent = text;
    this.wrong.hidden = false;
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.isComposing || event.altKey) return;
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!this.check.mine) this.send();
      return;
    }
    if (event.ctrlKey || event.metaKey || target.closest('textarea, select, input')) return;
    const place = this.rows.findIndex((row) => row.contains(target));
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (place >= 0 && step) {
      event.preventDefault();
      this.rows[place + step]?.focus();
      return;
    }
    if (place >= 0) {
      const chosen = /** @type {any} */ (this.rows[place]).choices.find((/** @type {any} */ [key]) => key === event.key);
      if (chosen) {
        event.preventDefault();
        this.choose(place, chosen[1], true);
        return;
      }
    }
    if (event.key === 'n') {
      event.preventDefault();
      this.ways.next();
    }
  }
}

/** The paragraphs of a text, with a sentence of it marked. @param {string} text @param {string} language @param {string} sentence */
function paragraphs(text, language, sentence) {
  const turned = isRightToLeft(language);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const from = sentence ? line.indexOf(sentence) : -1;
      if (from < 0) return h('p', null, isolated(line, turned));
      const to = from + sentence.length;
      return h('p', null, isolated(line.slice(0, from), turned), h('mark', null, isolated(line.slice(from, to), turned)), isolated(line.slice(to), turned));
    });
}
