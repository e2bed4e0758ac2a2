// What the console says, in the reader's language, and what it hands to visitors, in theirs. Knows nothing of where it is said.
// @ts-check
import { Texts } from '../chat/texts.js';

/** @type {Map<string, Promise<Texts>>} */
const loaded = new Map();

/** The texts of a language, loaded once. @param {string} tag @returns {Promise<Texts>} */
export function words(tag) {
  const known = loaded.get(tag);
  if (known) return known;
  const coming = fetch(`/api/v1/texts/${tag}?part=staff`, { credentials: 'omit' }).then(async (answer) => {
    if (!answer.ok) throw new Error(`texts ${answer.status}`);
    return new Texts(tag, await answer.json());
  });
  loaded.set(tag, coming);
  coming.catch(() => loaded.delete(tag));
  return coming;
}

/** What a failure means, in words. @param {Texts} texts @param {unknown} error @returns {string} */
export function trouble(texts, error) {
  const { code = '', title = '' } = /** @type {any} */ (error) || {};
  if (code === 'offline') return texts.get('staff-offline');
  const own = texts.told[`problem-${code}`];
  return own && !own.includes('{') ? own : title || texts.get('staff-failed');
}

/** Why something at the desk could not be done: who was faster is named. @param {Texts} texts @param {unknown} error @returns {string} */
export function refused(texts, error) {
  const { code = '', told = {} } = /** @type {any} */ (error) || {};
  return code === 'already-claimed' && told.who ? texts.get('staff-taken-by', { name: String(told.who) }) : trouble(texts, error);
}

/** How long ago or how long something took, in the words of a language. @param {string} tag @param {number} seconds */
export function lasted(tag, seconds) {
  const [count, unit] =
    seconds < 60 ? [Math.max(0, Math.round(seconds)), 'second'] : seconds < 5400 ? [Math.round(seconds / 60), 'minute'] : [Math.round(seconds / 3600), 'hour'];
  try {
    return new Intl.NumberFormat(tag, /** @type {any} */ ({ style: 'unit', unit, unitDisplay: 'short' })).format(count);
  } catch (_) {
    return `${count} ${unit[0]}`;
  }
}

/** A moment as a person reads it. @param {string} tag @param {string | number} moment */
export function moment(tag, moment) {
  const date = new Date(typeof moment === 'number' && moment < 1e12 ? moment * 1000 : moment);
  if (Number.isNaN(date.getTime())) return String(moment);
  const sameDay = date.toDateString() === new Date().toDateString();
  /** @type {any} */
  const form = sameDay ? { hour: '2-digit', minute: '2-digit' } : { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' };
  return new Intl.DateTimeFormat(tag, form).format(date);
}
