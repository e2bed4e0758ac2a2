// What a look-up is narrowed to: languages, topic, where it holds, the day. Knows nothing of what is found.
// @ts-check
import { h } from '../chat/dom.js';

/**
 * @param {import('./console.js').Console} console @param {Record<string, string>} filters changed in place @param {string} id @param {() => void} changed
 * @returns {HTMLElement}
 */
export function drawnFilters({ texts, offered }, filters, id, changed) {
  /** @param {string} name @param {string} label @param {[string, string][]} options */
  const select = (name, label, options) => {
    const field = h(
      'select',
      {
        id: `${id}-${name}`,
        change: () => {
          filters[name] = field.value;
          changed();
        },
      },
      options.map(([value, text]) => h('option', { value }, text)),
    );
    field.value = filters[name] || '';
    if (field.selectedIndex < 0) field.selectedIndex = 0;
    return h('div', { class: 'filter' }, h('label', { for: `${id}-${name}` }, label), field);
  };
  /** @type {[string, string][]} */
  const languages = offered.languages.map((/** @type {any} */ each) => [each.tag, each.name]);
  const day = h('input', {
    id: `${id}-day`,
    type: 'date',
    min: '1980-01-01',
    max: '2100-12-31',
    value: filters.as_of || offered.today,
    change: () => {
      filters.as_of = day.value === offered.today ? '' : day.value;
      changed();
    },
  });
  return h(
    'div',
    { class: 'filters' },
    select('language', texts.get('staff-language-visitor'), [['', texts.get('staff-as-typed')], ...languages]),
    select('other', texts.get('staff-language-other'), languages),
    select('topic', texts.get('staff-topic'), [['', texts.get('staff-all')], ...offered.topics.map((/** @type {any} */ each) => [each.name, each.title])]),
    select('city', texts.get('staff-place'), [
      ['', texts.get('staff-all')],
      ...offered.cities.map((/** @type {string} */ each) => [each, texts.told[`staff-city-${each}`] || each]),
    ]),
    h('div', { class: 'filter' }, h('label', { for: `${id}-day` }, texts.get('page-as-of-label')), day),
  );
}
