// Messages that visitors left while nobody was at the desk: listed, read, done with. Knows nothing of conversations.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { direction } from '../chat/texts.js';
import { moment, trouble } from './words.js';

const LETTERS = '/api/v1/staff/letters';
/** Messages of a page. */
const PAGE = 50;

export class Letters {
  /** @param {import('./console.js').Console} console */
  constructor(console) {
    this.console = console;
    this.texts = console.texts;
    const { texts } = this;
    this.list = h('ul', { class: 'cards wide' });
    this.status = h('p', { class: 'status-line', role: 'status' });
    this.done = h('input', { type: 'checkbox', id: 'letters-done', change: () => this.load(false) });
    this.more = h('button', { type: 'button', class: 'quiet', hidden: true, click: () => this.load(true) }, texts.get('staff-more'));
    this.element = h(
      'section',
      { class: 'sheet' },
      h('h1', { tabindex: '-1' }, texts.get('staff-letters')),
      h('p', { class: 'hint' }, texts.get('staff-letters-lead')),
      h('label', { class: 'switch' }, this.done, h('span', null, texts.get('staff-letters-done'))),
      this.status,
      this.list,
      h('p', null, this.more),
    );
    this.load(false);
  }

  focus() {
    /** @type {HTMLElement} */ (this.element.querySelector('h1')).focus();
  }

  close() {}

  /** @param {boolean} further */
  async load(further) {
    const { texts } = this;
    const asked = new URLSearchParams({ limit: String(PAGE) });
    if (this.done.checked) asked.set('done', 'true');
    if (further && this.next) asked.set('after', this.next);
    try {
      const { letters, next } = await this.console.api.get(`${LETTERS}?${asked}`);
      this.next = next;
      const rows = letters.map((/** @type {any} */ each) => this.row(each));
      if (!further) fill(this.list);
      this.list.append(...rows);
      this.more.hidden = !next;
      this.status.textContent = this.list.children.length ? '' : texts.get('staff-letters-none');
      if (further) rows[0]?.querySelector('button')?.focus();
    } catch (error) {
      this.status.textContent = trouble(texts, error);
    }
  }

  /** @param {any} each */
  row(each) {
    const { texts } = this;
    const said = h('div', { class: 'letter', hidden: true });
    const wrong = h('p', { class: 'notice wrong', role: 'alert', hidden: true });
    const head = h('span', { class: 'card-head' });
    const row = h('li', { class: 'card letter-card' }, head, said, wrong);
    const acts = h('p', { class: 'line' });
    row.append(acts);
    const act = (/** @type {string} */ id, /** @type {() => Promise<void>} */ what) => {
      const button = h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          click: async () => {
            button.disabled = true;
            wrong.hidden = true;
            try {
              await what();
            } catch (error) {
              wrong.textContent = trouble(texts, error);
              wrong.hidden = false;
            }
            button.disabled = false;
          },
        },
        texts.get(id),
      );
      return button;
    };
    const path = `${LETTERS}/${encodeURIComponent(each.conversation)}`;
    const open = act('staff-letter-open', async () => {
      const whole = await this.console.api.get(path);
      this.head(head, Object.assign(each, whole));
      fill(said, this.words(whole));
      said.hidden = false;
      open.remove();
      (acts.querySelector('button, a') || said).focus();
    });
    const finish = act('staff-letter-done', async () => {
      Object.assign(each, await this.console.api.post(`${path}/done`));
      this.head(head, each);
      finish.remove();
      this.console.say(texts.get('staff-letter-done-by', { name: each.display || '' }));
    });
    this.head(head, each);
    fill(
      acts,
      open,
      !each.done && finish,
      h('a', { class: 'button quiet', href: `#desk/${encodeURIComponent(each.conversation)}` }, texts.get('staff-letter-conversation')),
    );
    return row;
  }

  /** @param {HTMLElement} head @param {any} each */
  head(head, each) {
    const { texts } = this;
    const what = moment(texts.tag, each.until);
    const by = each.done ? 'staff-letter-done-by' : 'staff-letter-read-by';
    fill(
      head,
      each.language && h('span', { class: 'tongue' }, texts.told[`language-${each.language}`] || each.language),
      each.opened || each.done
        ? h('span', { class: 'state' }, texts.get(by, { name: each.display || '' }))
        : h('span', { class: 'state waiting' }, texts.get('staff-letter-new')),
      h('time', { datetime: each.created }, moment(texts.tag, each.created)),
      h('span', { class: 'hint' }, texts.get('staff-letter-until', { what })),
    );
  }

  /** @param {any} whole */
  words(whole) {
    const { texts } = this;
    if (whole.text === null) return h('p', { class: 'notice wrong' }, texts.get('staff-letter-lost'));
    const language = whole.language || '';
    return [
      h('p', { class: 'letter-text', lang: language || null, dir: language ? direction(language) : 'auto' }, whole.text),
      h(
        'p',
        null,
        texts.get('staff-letter-answer-to'),
        ': ',
        h('bdi', { dir: 'ltr' }, h('a', { href: address(whole.answer_to) }, whole.answer_to)),
        whole.name && [' · ', h('bdi', null, whole.name)],
      ),
    ];
  }
}

/** What writes or calls. @param {string} to */
function address(to) {
  return to.includes('@') ? `mailto:${encodeURIComponent(to)}` : `tel:${to.replace(/[^+\d]/g, '')}`;
}
