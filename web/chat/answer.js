// An answer as it stands in the conversation, whole or while it comes in. Knows nothing of where it comes from.
// @ts-check

import { drawnCitation } from './citation.js';
import { contact } from './contact.js';
import { h, icon, isolated, link } from './dom.js';
import { direction, isRightToLeft } from './texts.js';

/**
 * @typedef {{ texts: import('./texts.js').Texts, base: string, asked: string, say: (text: string, more?: any) => void, copied: (reply: any) => Promise<boolean>, voice: any }} Hands
 */

const COPY = 'M8 8h11v12H8zM5 16H4V4h12v1';
const SPEAK = 'M4 10v4h3l5 4V6L7 10zM16 9a4 4 0 010 6M18.5 6.5a8 8 0 010 11';
/** Notices without which the answer would mislead; the others follow it. */
const ABOVE = ['partial_language', 'earlier_edition', 'late', 'no_office_left', 'degraded'];
let named = 0;

/** @param {any} reply @param {boolean} whole @param {Hands} hands */
export function drawnAnswer(reply, whole, hands) {
  const { texts } = hands;
  const name = 'source-' + ++named;
  const language = reply.language || texts.tag;
  const foreign = { lang: language, dir: direction(language) };
  const list = (/** @type {string} */ kind, /** @type {string} */ id, /** @type {string[]} */ items) =>
    items?.length
      ? [
          h('h4', null, texts.get(id)),
          h(
            kind,
            foreign,
            items.map((item) => h('li', null, isolated(item, isRightToLeft(language)))),
          ),
        ]
      : [];
  const contacts = (reply.contacts || []).length
    ? h(
        'ul',
        { class: 'contacts' },
        reply.contacts.map((/** @type {any} */ each) => contact(each, texts, hands.base)),
      )
    : null;
  const urgent = reply.outcome === 'urgent' || (contacts && reply.contacts.every((/** @type {any} */ each) => each.kind === 'emergency'));
  const notices = (/** @type {boolean} */ first) =>
    (reply.notices || [])
      .filter((/** @type {any} */ each) => ABOVE.includes(each.kind) === first)
      .map((/** @type {any} */ each) => h('p', { class: 'notice', dir: 'auto' }, each.text));
  return h(
    'div',
    { class: 'answer' + (urgent ? ' urgent' : '') },
    notices(true),
    h(
      'div',
      Object.assign({ class: 'said' + (reply.verdict ? ' verdict' : '') }, foreign),
      (reply.answer || []).map((/** @type {any} */ sentence) => said(sentence, reply, name, hands)),
    ),
    notices(false),
    urgent && contacts,
    whole && choices(reply, hands),
    whole && known(reply, hands),
    calendar(reply, hands),
    facts(reply, texts, foreign),
    list('ol', 'page-steps-heading', reply.steps),
    list('ul', 'page-documents-heading', reply.documents),
    !urgent && contacts,
    whole && sources(reply, name, hands),
    whole && checklist(reply, hands),
    whole && next(reply, hands),
    whole && reply.outcome !== 'clarification' && foot(reply, hands),
  );
}

/** A sentence with the marks of its sources. @param {any} sentence @param {any} reply @param {string} name @param {Hands} hands */
function said(sentence, reply, name, hands) {
  const cited = (sentence.citations || []).filter((/** @type {number} */ place) => (reply.citations || [])[place]);
  return h(
    'p',
    null,
    isolated(sentence.text, isRightToLeft(reply.language)),
    cited.map((/** @type {number} */ place) => [
      // A mark never stands alone on a line.
      '\u00a0',
      h(
        'a',
        {
          class: 'mark',
          href: `#${name}-${place}`,
          lang: hands.texts.tag,
          'aria-label': hands.texts.get('chat-source', { name: String(place + 1) }),
          click: (/** @type {Event} */ event) => {
            // The link's target is in a shadow root, where the browser does not look.
            event.preventDefault();
            const root = /** @type {ShadowRoot} */ (/** @type {Element} */ (event.target).getRootNode());
            const target = root.getElementById(`${name}-${place}`);
            const fold = target?.querySelector('details');
            if (!target || !fold) return;
            fold.open = true;
            target.scrollIntoView({ block: 'nearest' });
            /** @type {HTMLElement} */ (fold.querySelector('summary')).focus();
          },
        },
        String(place + 1),
      ),
    ]),
  );
}

/** @param {any} reply @param {import('./texts.js').Texts} texts @param {any} foreign */
function facts(reply, texts, foreign) {
  if (!(reply.key_facts || []).length) return null;
  return [
    h('h4', null, texts.get('page-key-facts-heading')),
    h(
      'dl',
      foreign,
      reply.key_facts.map((/** @type {any} */ fact) => h('div', null, h('dt', null, fact.label), h('dd', null, h('bdi', null, fact.text)))),
    ),
  ];
}

/** What can be chosen: a button each, or a list where there are many. @param {any} reply @param {Hands} hands */
function choices(reply, hands) {
  /** @type {Map<string, any[]>} */
  const asked = new Map();
  for (const choice of reply.choices || []) asked.set(choice.question, (asked.get(choice.question) || []).concat(choice));
  const isAsked = reply.outcome === 'clarification';
  return Array.from(asked, ([question, own]) =>
    h(
      'div',
      { class: 'choices', role: 'group', 'aria-label': question, lang: reply.language, dir: direction(reply.language) },
      !isAsked && h('h4', null, question),
      own.length > 8
        ? countries(own, hands, question, reply.language)
        : own.map((choice) =>
            h('button', { type: 'button', click: () => hands.say(choice.text, { slots: choice.slots, language: reply.language }) }, choice.text),
          ),
    ),
  );
}

/** A long list that gets shorter as one types. @param {any[]} all @param {Hands} hands @param {string} question @param {string} language */
function countries(all, hands, question, language) {
  const { texts } = hands;
  const folded = (/** @type {string} */ text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
  const select = h('select', { 'aria-label': question, required: true });
  const button = h('button', { type: 'submit' }, texts.get('page-choice-button'));
  const show = (/** @type {string} */ typed) => {
    const fitting = all.filter((choice) => folded(choice.text).includes(folded(typed)));
    select.textContent = '';
    if (fitting.length !== 1) select.append(h('option', { value: '' }, texts.get('page-choose')));
    for (const choice of fitting) select.append(h('option', { value: String(all.indexOf(choice)) }, choice.text));
    // What begins as it is typed is most likely meant.
    const begins = typed && fitting.find((choice) => folded(choice.text).startsWith(folded(typed)));
    if (begins) select.value = String(all.indexOf(begins));
  };
  show('');
  const search = h('input', {
    type: 'search',
    placeholder: texts.get('chat-find-country'),
    'aria-label': texts.get('chat-find-country'),
    autocomplete: 'off',
    input: () => show(search.value.trim()),
  });
  return h(
    'form',
    {
      class: 'countries',
      submit: (/** @type {Event} */ event) => {
        event.preventDefault();
        const choice = all[Number(select.value)];
        if (select.value !== '' && choice) hands.say(choice.text, { slots: choice.slots, language });
        else select.focus();
      },
    },
    search,
    select,
    button,
  );
}

/** What was taken into account, each to be taken back. @param {any} reply @param {Hands} hands */
function known(reply, hands) {
  const understood = reply.understood || {};
  if (!(understood.known || []).length) return null;
  const { texts } = hands;
  return [
    h('h4', null, texts.get('page-known-heading')),
    h(
      'ul',
      { class: 'chips' },
      understood.known.map((/** @type {any} */ each) =>
        h(
          'li',
          null,
          h(
            'button',
            {
              type: 'button',
              title: each.question,
              'aria-label': texts.get('page-forget', { what: each.text }),
              // What was chosen cannot be asked without itself.
              click: () =>
                hands.say(!hands.asked || hands.asked === each.text ? understood.question : hands.asked, {
                  forget: Object.keys(each.slots),
                  language: reply.language,
                }),
            },
            h('bdi', { lang: reply.language }, each.text),
            h('span', { 'aria-hidden': 'true' }, ' ×'),
          ),
        ),
      ),
    ),
  ];
}

/** The file for a calendar, where there is a last day. @param {any} reply @param {Hands} hands */
function calendar(reply, hands) {
  const file = (reply.follow_ups || []).find((/** @type {any} */ each) => isCalendar(each));
  return file ? h('p', null, h('a', { class: 'button', href: link(hands.base, file.url), download: 'deadlines.ics' }, file.text)) : null;
}

/** The way to a checklist of the guide that answers, where there is something to do or to bring. @param {any} reply @param {Hands} hands */
function checklist(reply, hands) {
  const guide = (reply.citations || [])[0];
  if (!guide || !((reply.steps || []).length || (reply.documents || []).length)) return null;
  const address = `/checklist?language=${hands.texts.tag.slice(0, 2)}&guide=${encodeURIComponent(guide.guide)}`;
  return h('p', null, h('a', { class: 'wide', href: link(hands.base, address), target: '_blank', rel: 'noopener' }, hands.texts.get('checklist-link')));
}

/** @param {any} follow */
function isCalendar(follow) {
  return /\.ics(\?|$)/.test(follow.url);
}

/** @param {any} reply @param {string} name @param {Hands} hands */
function sources(reply, name, hands) {
  if (!(reply.citations || []).length) return null;
  return [
    h('h4', null, hands.texts.get('page-sources-heading')),
    h(
      'ol',
      { class: 'sources' },
      reply.citations.map((/** @type {any} */ each, /** @type {number} */ place) => drawnCitation(each, place, hands.texts, hands.base, `${name}-${place}`)),
    ),
  ];
}

/** What to ask next: asked here; guides open beside. @param {any} reply @param {Hands} hands */
function next(reply, hands) {
  const all = (reply.follow_ups || []).filter((/** @type {any} */ each) => !isCalendar(each));
  if (!all.length) return null;
  return [
    h('h4', null, hands.texts.get('page-follow-ups-heading')),
    h(
      'ul',
      { class: 'next', lang: reply.language, dir: direction(reply.language) },
      all.map((/** @type {any} */ each) =>
        h('li', null, h('button', { type: 'button', click: () => hands.say(each.text, { language: reply.language }) }, asSentence(each.text, reply.language))),
      ),
    ),
  ];
}

/** A text that begins as sentences do: questions are kept as people type them. @param {string} text @param {string} language */
function asSentence(text, language) {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** @param {any} reply @param {Hands} hands */
function foot(reply, hands) {
  const { texts, voice } = hands;
  const copy = h(
    'button',
    {
      type: 'button',
      click: async () => {
        const done = await hands.copied(reply);
        if (done) label.textContent = texts.get('chat-copied');
        setTimeout(() => {
          label.textContent = texts.get('chat-copy');
        }, 2500);
      },
    },
    icon(COPY),
  );
  const label = h('span', null, texts.get('chat-copy'));
  copy.append(label);
  const button =
    voice?.speaks(reply.language) && h('button', { type: 'button', 'aria-pressed': 'false' }, icon(SPEAK), h('span', null, texts.get('chat-read')));
  if (button) button.addEventListener('click', () => voice.toggle(reply, button, texts));
  return h('div', { class: 'foot' }, h('p', null, texts.dated('page-answer-as-of', reply.as_of)), copy, button);
}
