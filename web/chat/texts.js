// What the chat says, in one language, as the service tells it. Knows nothing of where it is said.
// @ts-check

/** The languages of the interface by their own names. */
export const NAMES = {
  en: 'English',
  zh: '简体中文',
  'zh-Hant': '繁體中文',
  ja: '日本語',
  ko: '한국어',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  ru: 'Русский',
  ar: 'العربية',
  pt: 'Português',
  it: 'Italiano',
  vi: 'Tiếng Việt',
};

/** @param {string} tag */
export function isRightToLeft(tag) {
  return /^(ar|he|fa|ur|ug|ps|yi|dv)\b/.test(tag);
}

/** @param {string} tag */
export function direction(tag) {
  return isRightToLeft(tag) ? 'rtl' : 'ltr';
}

/** What a language calls itself; its code where the browser does not know it. @param {string} tag @returns {string} */
export function ownName(tag) {
  const known = /** @type {Record<string, string>} */ (NAMES)[tag];
  const Names = /** @type {any} */ (Intl).DisplayNames;
  try {
    return known || new Names([tag], { type: 'language' }).of(tag);
  } catch (_) {
    return tag;
  }
}

export class Texts {
  /** @param {string} tag @param {Record<string, string>} told */
  constructor(tag, told) {
    this.tag = tag;
    this.told = told;
  }

  /** @param {string} base @param {string} tag @param {string} [part] */
  static async load(base, tag, part = 'chat') {
    const answer = await fetch(`${base}/api/v1/texts/${tag}?part=${part}`, { credentials: 'omit' });
    if (!answer.ok) throw new Error('texts ' + answer.status);
    return new Texts(tag, await answer.json());
  }

  /** A text with what stands for its variables. @param {string} id @param {Record<string, string>} [values] */
  get(id, values) {
    const text = this.told[id] || id;
    return values ? text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole)) : text;
  }

  /** A text about a day. @param {string} id @param {string} day */
  dated(id, day) {
    return this.get(id, { day: this.day(day) });
  }

  /** A day, written out. @param {string} day as `2026-11-24` */
  day(day) {
    try {
      return new Intl.DateTimeFormat(this.tag, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(day + 'T00:00:00Z'));
    } catch (_) {
      return day;
    }
  }
}
