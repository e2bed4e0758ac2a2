// A conversation on paper, and an answer as text: with its sources and the clauses that prevail. Knows nothing of the window.
// @ts-check
import { h, isolated, link } from './dom.js';
import { direction, isRightToLeft } from './texts.js';

const STYLE = `
body { font: 10.5pt/1.45 system-ui, "Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Noto Sans Arabic", sans-serif; color: #000; margin: 0; }
h1 { font-size: 15pt; } h2 { font-size: 12.5pt; margin: 1.2em 0 .3em; border-top: 1px solid #999; padding-top: .8em; } h3 { font-size: 11pt; margin: .8em 0 .2em; } h1, h2, h3 { break-after: avoid; }
p, ul, ol, dl { margin: .3em 0; } dl div { display: flex; justify-content: space-between; gap: 1em; border-bottom: 1px dotted #999; } dd { margin: 0; font-weight: 600; }
.both { display: grid; grid-template-columns: 1fr 1fr; gap: 1.2em; } .source { break-inside: avoid; font-size: 9.5pt; } .quiet { color: #444; font-size: 9pt; }
@page { margin: 15mm; }`;

/** Prints from a frame of its own: the host page's text and styles stay out of it. @param {any[]} messages @param {import('./texts.js').Texts} texts @param {string} base */
export function print(messages, texts, base) {
  const frame = document.createElement('iframe');
  frame.title = texts.get('chat-print');
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0', left: '0', bottom: '0' });
  document.body.append(frame);
  const view = /** @type {any} */ (frame.contentWindow);
  const page = view.document;
  page.title = texts.get('page-title');
  page.documentElement.lang = texts.tag;
  page.documentElement.dir = direction(texts.tag);
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    page.adoptedStyleSheets = [sheet];
  } catch (_) {
    const style = page.createElement('style');
    style.textContent = STYLE;
    page.head.append(style);
  }
  page.body.append(page.adoptNode(drawn(messages, texts, base)));
  const gone = () => setTimeout(() => frame.remove(), 500);
  view.addEventListener('afterprint', gone, { once: true });
  view.focus();
  view.print();
}

/** @param {any[]} messages @param {import('./texts.js').Texts} texts @param {string} base */
export function drawn(messages, texts, base) {
  // The day in the city, as in the answers: in its early hours that of UTC is still yesterday.
  const today = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'Asia/Shanghai' }).format(new Date());
  return h(
    'main',
    null,
    h('h1', null, texts.get('page-title'), ' · ', h('bdi', null, texts.day(today))),
    messages.map((message) => {
      if (message.role === 'visitor') return h('h2', { dir: 'auto' }, message.text);
      return message.by ? word(message.by) : message.reply && answer(message.reply, texts, base);
    }),
    h('p', { class: 'quiet' }, texts.get('page-disclaimer'), ' ', base),
  );
}

/** What a person of the staff said. @param {any} by */
function word(by) {
  const said = (/** @type {any} */ { text, language }) =>
    text.split('\n').map((/** @type {string} */ part) => h('p', { lang: language || null, dir: language ? direction(language) : 'auto' }, part));
  return h('div', null, h('h3', null, h('bdi', null, by.display)), by.translation && said(by.translation), said(by));
}

/** @param {any} reply @param {import('./texts.js').Texts} texts @param {string} base */
function answer(reply, texts, base) {
  const foreign = { lang: reply.language, dir: direction(reply.language) };
  const text = (/** @type {string} */ said) => isolated(said, isRightToLeft(reply.language));
  const list = (/** @type {string} */ kind, /** @type {string} */ id, /** @type {string[]} */ items) =>
    items?.length
      ? [
          h('h3', null, texts.get(id)),
          h(
            kind,
            foreign,
            items.map((each) => h('li', null, text(each))),
          ),
        ]
      : [];
  return h(
    'section',
    null,
    (reply.notices || []).map((/** @type {any} */ each) => h('p', { dir: 'auto' }, each.text)),
    h(
      'div',
      foreign,
      reply.answer.map((/** @type {any} */ each) => h('p', null, text(each.text))),
    ),
    (reply.key_facts || []).length > 0 && [
      h('h3', null, texts.get('page-key-facts-heading')),
      h(
        'dl',
        foreign,
        reply.key_facts.map((/** @type {any} */ fact) => h('div', null, h('dt', null, fact.label), h('dd', null, h('bdi', null, fact.text)))),
      ),
    ],
    list('ol', 'page-steps-heading', reply.steps),
    list('ul', 'page-documents-heading', reply.documents),
    (reply.contacts || []).length > 0 &&
      h(
        'ul',
        null,
        reply.contacts.map((/** @type {any} */ each) => h('li', null, each.name, ' ', h('bdi', { dir: 'ltr' }, each.phone || ''))),
      ),
    (reply.citations || []).length > 0 && h('h3', null, texts.get('page-sources-heading')),
    (reply.citations || []).map((/** @type {any} */ each) => source(each, texts, base)),
    h('p', { class: 'quiet' }, texts.dated('page-answer-as-of', reply.as_of)),
  );
}

/** @param {any} each @param {import('./texts.js').Texts} texts @param {string} base */
function source(each, texts, base) {
  const clause = (/** @type {string} */ language, /** @type {string} */ text) =>
    h(
      'div',
      { lang: language, dir: direction(language) },
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => h('p', null, line)),
    );
  const differs = each.language !== each.authoritative_language;
  return h(
    'div',
    { class: 'source' },
    h('p', null, h('strong', { dir: 'auto' }, `${each.title} – ${each.heading}`)),
    h('p', { class: 'quiet' }, dates(each, texts), ' · ', h('bdi', { dir: 'ltr' }, link(base, each.url))),
    h('div', { class: differs ? 'both' : '' }, differs && clause(each.language, each.text), clause(each.authoritative_language, each.authoritative_text)),
  );
}

/** @param {any} each @param {import('./texts.js').Texts} texts */
function dates(each, texts) {
  const until = each.effective_until ? [texts.dated('page-in-force-until', each.effective_until)] : [];
  return [texts.dated('page-in-force-since', each.effective_from), ...until, texts.dated('page-verified-on', each.verified_on)].join(' · ');
}

/** Copies an answer with its sources. @param {any} reply @param {import('./texts.js').Texts} texts @param {string} base @param {ShadowRoot} shadow */
export async function copy(reply, texts, base, shadow) {
  const lines = reply.answer.map((/** @type {any} */ each) => each.text);
  for (const fact of reply.key_facts || []) lines.push(`• ${fact.label}: ${fact.text}`);
  (reply.steps || []).forEach((/** @type {string} */ step, /** @type {number} */ place) => lines.push(`${place + 1}. ${step}`));
  for (const document of reply.documents || []) lines.push(`– ${document}`);
  for (const each of reply.contacts || []) lines.push(`${each.name} ${each.phone || ''}`);
  if ((reply.citations || []).length) lines.push('', texts.get('page-sources-heading'));
  for (const each of reply.citations || []) lines.push(`${each.title} – ${each.heading} (${dates(each, texts)}) ${link(base, each.url)}`);
  lines.push('', `${texts.dated('page-answer-as-of', reply.as_of)} · ${texts.get('page-disclaimer')}`);
  const text = lines.join('\n');
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (_) {
    // Frames and old browsers allow it only from a selection.
    const box = h('textarea', { class: 'offscreen', readonly: true });
    box.value = text;
    const focused = /** @type {HTMLElement | null} */ (shadow.activeElement);
    (shadow.querySelector('.root') || shadow).append(box);
    box.select();
    const done = document.execCommand('copy');
    box.remove();
    if (focused) focused.focus();
    return done;
  }
}
