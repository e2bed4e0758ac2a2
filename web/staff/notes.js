// What staff tell each other about a conversation, and its labels; visitors see neither. Knows nothing of messages.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { keep, read } from './kept.js';
import { moment, trouble } from './words.js';

export class Notes {
  /** @param {import('./console.js').Console} console @param {any} conversation */
  constructor(console, conversation) {
    this.console = console;
    this.texts = console.texts;
    this.conversation = conversation;
    this.name = console.own(`note.${conversation.id}`);
    const { texts } = this;
    this.list = h('ul', { class: 'notes' });
    this.labels = h('ul', { class: 'labels' });
    this.count = h('span', { class: 'count' });
    /** @type {string[]} */
    this.all = [];
    this.box = h('textarea', { id: 'note', rows: '2', maxlength: '2000', dir: 'auto', input: () => keep(this.name, this.box.value || null) });
    this.box.value = read(this.name) || '';
    this.mention = h('select', { id: 'mention' });
    this.label = h('input', { id: 'label', maxlength: '40', dir: 'auto', autocomplete: 'off' });
    const sent = (/** @type {() => Promise<void>} */ send) => (/** @type {Event} */ event) => {
      event.preventDefault();
      send().catch((error) => console.say(trouble(texts, error)));
    };
    this.element = h(
      'details',
      { class: 'aboutit' },
      h('summary', null, texts.get('staff-notes'), ' ', this.count),
      this.labels,
      h(
        'form',
        { class: 'line', submit: sent(() => this.relabel([...this.all, this.label.value.trim()])) },
        h('div', { class: 'filter' }, h('label', { for: 'label' }, texts.get('staff-label')), this.label),
        h('button', { type: 'submit', class: 'quiet' }, texts.get('staff-add')),
      ),
      this.list,
      h(
        'form',
        { submit: sent(() => this.add()) },
        h('label', { for: 'note' }, texts.get('staff-note')),
        this.box,
        h(
          'div',
          { class: 'line' },
          h('div', { class: 'filter' }, h('label', { for: 'mention' }, texts.get('staff-mention')), this.mention),
          h('button', { type: 'submit', class: 'quiet' }, texts.get('staff-add')),
        ),
      ),
    );
  }

  /** @param {any[]} notes @param {string[]} labels */
  show(notes, labels) {
    const { texts } = this;
    this.all = labels;
    this.count.textContent = notes.length + labels.length ? String(notes.length + labels.length) : '';
    fill(
      this.labels,
      labels.map((label) =>
        h(
          'li',
          { class: 'label' },
          h('span', { dir: 'auto' }, label),
          h(
            'button',
            {
              type: 'button',
              'aria-label': texts.get('page-forget', { what: label }),
              click: () => this.relabel(labels.filter((each) => each !== label)).catch((error) => this.console.say(trouble(texts, error))),
            },
            '×',
          ),
        ),
      ),
    );
    fill(
      this.list,
      notes.map((note) =>
        h(
          'li',
          null,
          h('p', { class: 'by' }, h('strong', { dir: 'auto' }, note.display), h('time', { datetime: note.created }, moment(texts.tag, note.created))),
          h('p', { dir: 'auto' }, note.text),
        ),
      ),
    );
    const before = this.mention.value;
    const staff = this.conversation.feed?.desk?.staff || [];
    fill(
      this.mention,
      h('option', { value: '' }, texts.get('staff-nobody')),
      staff
        .filter((/** @type {any} */ each) => each.id !== this.console.account?.id)
        .map((/** @type {any} */ each) => h('option', { value: each.id }, each.display)),
    );
    this.mention.value = before;
  }

  async add() {
    const text = this.box.value.trim();
    if (!text) return;
    await this.console.api.post(`${this.conversation.path}/notes`, Object.assign({ text }, this.mention.value ? { mention: this.mention.value } : {}));
    this.box.value = '';
    keep(this.name, null);
    await this.conversation.refresh();
  }

  /** @param {string[]} labels */
  async relabel(labels) {
    await this.console.api.call('PUT', `${this.conversation.path}/labels`, { labels: labels.filter((each, place) => each && labels.indexOf(each) === place) });
    this.label.value = '';
    await this.conversation.refresh();
  }
}
