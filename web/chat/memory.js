// What a browser keeps of a conversation: for this window, for all of its windows, or not at all. Knows nothing of what is kept.
// @ts-check

/** @typedef {{ id?: string, token?: string, heard?: number, outbox?: any[], draft?: string, large?: boolean, language?: string, over?: string }} Kept */

/** Tells this page under which name something was kept: a browser tells only other windows. */
export const kept = new EventTarget();

export class Memory {
  /** @param {string} kind `session`, `local` or `none` @param {string} name */
  constructor(kind, name) {
    this.name = 'openwindow:' + name;
    /** @type {Kept} */
    this.value = {};
    /** @type {Storage | null} */
    this.place = null;
    this.refused = false;
    if (kind === 'none') return;
    try {
      // Reading the property alone may be refused.
      const place = kind === 'local' ? window.localStorage : window.sessionStorage;
      place.setItem(this.name + ':try', '1');
      place.removeItem(this.name + ':try');
      this.place = place;
      this.read();
    } catch (_) {
      this.refused = true;
    }
  }

  /** Reads again what another window may have written. */
  read() {
    try {
      const text = this.place?.getItem(this.name);
      const value = text ? JSON.parse(text) : null;
      if (this.place) this.value = value && typeof value === 'object' ? value : {};
    } catch (_) {
      this.value = {};
    }
    return this.value;
  }

  /** @param {Kept} change */
  keep(change) {
    Object.assign(this.value, change);
    try {
      if (this.place) this.place.setItem(this.name, JSON.stringify(this.value));
      kept.dispatchEvent(new Event(this.name));
    } catch (_) {
      this.refused = true;
    }
  }

  /** Forgets all but how the person wants to read. */
  forget() {
    const { large, language, over } = this.value;
    this.value = {};
    this.keep({ large, language, over });
  }
}
