// A cited section: folded, then the translation and the clause that prevails side by side. Knows nothing of the answer that cites it.
// @ts-check
import { h, isolated, link } from './dom.js';
import { direction, isRightToLeft } from './texts.js';

/** @param {any} citation @param {number} place from 0 @param {import('./texts.js').Texts} texts @param {string} base @param {string} name */
export function drawnCitation(citation, place, texts, base, name) {
  const differs = citation.language !== citation.authoritative_language;
  const dates = [texts.dated('page-in-force-since', citation.effective_from)];
  if (citation.effective_until) dates.push(texts.dated('page-in-force-until', citation.effective_until));
  dates.push(texts.dated('page-verified-on', citation.verified_on));
  const says = (/** @type {string} */ language, /** @type {string} */ text, /** @type {string} */ heading) =>
    h(
      'div',
      { class: 'clause' },
      h('h5', null, heading),
      h(
        'div',
        { lang: language, dir: direction(language) },
        text
          .split('\n')
          .filter(Boolean)
          .map((line) => h('p', null, isolated(line, isRightToLeft(language)))),
      ),
    );
  return h(
    'li',
    { id: name },
    h(
      'details',
      null,
      h(
        'summary',
        null,
        h('span', { class: 'mark', 'aria-hidden': 'true' }, String(place + 1)),
        h('span', { lang: citation.language, dir: direction(citation.language) }, `${citation.title} – ${citation.heading}`),
      ),
      h('p', { class: 'dates' }, dates.join(' · ')),
      h(
        'div',
        { class: differs ? 'clauses both' : 'clauses' },
        differs && says(citation.language, citation.text, texts.get('status-' + citation.status)),
        says(citation.authoritative_language, citation.authoritative_text, texts.get(differs ? 'page-official-text' : 'status-' + citation.status)),
      ),
      h('p', null, h('a', { class: 'wide', href: link(base, citation.url), target: '_blank', rel: 'noopener' }, texts.get('chat-open-guide'))),
    ),
  );
}
