// Marks in a text what was typed. Knows nothing of how the text was found.
// @ts-check
import { h } from '../chat/dom.js';

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** The words of a query as a pattern; none where nothing in it can be marked. @param {string} query @returns {RegExp | null} */
export function pattern(query) {
  const words = query.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) || [];
  /** @type {Set<string>} */
  const parts = new Set();
  for (const word of words) {
    if (!HAN.test(word)) {
      // Endings differ from text to text: the stem of a long word is enough.
      if (word.length > 2) parts.add(word.length > 6 ? word.slice(0, Math.max(5, word.length - 3)) : word);
      continue;
    }
    const signs = Array.from(word);
    for (let at = 0; at + 1 < signs.length; at += 1) parts.add(signs[at] + signs[at + 1]);
  }
  if (!parts.size) return null;
  const escaped = Array.from(parts, (part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(${escaped.sort((one, other) => other.length - one.length).join('|')})`, 'giu');
}

/** A text with what was typed in marks. @param {string} text @param {RegExp | null} wanted @returns {any[]} */
export function marked(text, wanted) {
  if (!wanted) return [text];
  return text.split(wanted).map((part, place) => (place % 2 ? h('mark', null, part) : part));
}
