// Marks in a text what was typed. Knows nothing of how the text was found.
// @ts-check
import { h } from '../chat/dom.js';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const WORDS = /([\p{L}\p{N}\p{M}]+)/u;

/** @typedef {{ stems: string[], pairs: RegExp | null }} Wanted what words begin with, and pairs of signs where words are not written apart */

/** @param {string} query @returns {Wanted | null} nothing where nothing in it can be marked */
export function pattern(query) {
  const words = query
    .normalize('NFKC')
    .toLowerCase()
    .split(WORDS)
    .filter((_, place) => place % 2);
  /** @type {Set<string>} */
  const pairs = new Set();
  /** @type {string[]} */
  const stems = [];
  for (const word of words) {
    if (UNSPACED.test(word)) {
      const signs = Array.from(word);
      for (let at = 0; at + 1 < signs.length; at += 1) pairs.add(signs[at] + signs[at + 1]);
    } else if (word.length > 2) {
      // Endings differ from text to text: the beginning of a long word is enough.
      stems.push(word.length > 6 ? word.slice(0, Math.max(5, word.length - 3)) : word);
    }
  }
  if (!pairs.size && !stems.length) return null;
  return { stems, pairs: pairs.size ? new RegExp(`((?:${Array.from(pairs).join('|')})+)`, 'u') : null };
}

/** A text with what was typed in marks. @param {string} text @param {Wanted | null} wanted @returns {any[]} */
export function marked(text, wanted) {
  if (!wanted) return [text];
  const { stems, pairs } = wanted;
  return text.split(WORDS).map((part, place) => {
    if (place % 2 === 0) return part;
    const folded = part.toLowerCase();
    if (stems.some((stem) => folded.startsWith(stem))) return h('mark', null, part);
    return pairs && UNSPACED.test(part) ? part.split(pairs).map((piece, at) => (at % 2 ? h('mark', null, piece) : piece)) : part;
  });
}
