// What was judged in each language and how far reviewers agree, as a table. Knows nothing of single answers.
// @ts-check
import { h } from '../chat/dom.js';

const HEAD = ['page-language-label', 'staff-check-waiting', 'staff-check-judged', 'staff-check-right', 'staff-check-partly', 'staff-check-wrong'];
const BEHIND = ['staff-check-faithful', 'staff-check-agreement', 'staff-check-alpha'];

/** @param {any} figures @param {import('../chat/texts.js').Texts} texts */
export function drawnFigures(figures, texts) {
  const number = new Intl.NumberFormat(texts.tag);
  const share = new Intl.NumberFormat(texts.tag, { style: 'percent', maximumFractionDigits: 0 });
  const part = (/** @type {number} */ some, /** @type {number} */ all) => (all ? `${number.format(some)} (${share.format(some / all)})` : '–');
  const row = (/** @type {string} */ name, /** @type {any} */ of) => {
    const { right, partly, wrong } = of.verdicts;
    const { pairs, alpha } = of.agreement;
    return h(
      'tr',
      null,
      h('th', { scope: 'row' }, name),
      h('td', null, number.format(of.waiting)),
      h('td', null, number.format(of.answers)),
      [right, partly, wrong].map((each) => h('td', null, part(each, of.judgements))),
      h('td', null, part(of.faithful, of.faithful + of.unfaithful)),
      h('td', null, pairs ? share.format(of.agreement.share) : '–'),
      h('td', null, alpha === null ? '–' : alpha.toLocaleString(texts.tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 })),
    );
  };
  return h(
    'div',
    { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': texts.get('staff-check-figures') },
    h(
      'table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          [...HEAD, ...BEHIND].map((id) => h('th', { scope: 'col' }, texts.get(id))),
        ),
      ),
      h(
        'tbody',
        null,
        row(texts.get('staff-all'), figures.all),
        Object.entries(figures.languages).map(([language, of]) => row(texts.told[`language-${language}`] || language, of)),
      ),
    ),
  );
}
