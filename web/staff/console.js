// What every part of the console shares: who is signed in, how the service is asked, what is said. Knows nothing of what the parts show.
// @ts-check
import { Api, SESSION } from './api.js';

/** @typedef {{ id: string, name: string, display: string, role: string }} Account */

/** What each role may open, beside the look-up. @type {Record<string, string[]>} */
const PARTS = {
  staff: ['desk', 'letters', 'check', 'overview'],
  editor: ['check'],
  publisher: ['check'],
  administrator: ['desk', 'letters', 'check', 'overview', 'accounts', 'audit'],
  auditor: ['audit'],
};

export class Console {
  /** @param {HTMLElement} root @param {import('../chat/texts.js').Texts} texts */
  constructor(root, texts) {
    this.root = root;
    this.texts = texts;
    /** @type {any} */
    this.offered = JSON.parse(root.dataset.offered || '{}');
    /** The chat's style, for answers. */
    this.sheet = root.dataset.sheet || '';
    this.api = new Api(texts.tag);
    /** @type {Account | null} */
    this.account = null;
    /** @type {any} */
    this.session = null;
    /** Says something to everybody, those who do not see it too. @type {(text: string) => void} */
    this.say = () => {};
  }

  /** Whether who is signed in may open a part. @param {string} part */
  may(part) {
    return part === 'look' || (PARTS[this.account?.role || ''] || []).includes(part);
  }

  /** Takes up the session of this browser, if there is one. @returns {Promise<boolean>} */
  async resume() {
    try {
      this.began(await this.api.get(SESSION));
      return true;
    } catch (error) {
      if (/** @type {any} */ (error).status === 401) return false;
      throw error;
    }
  }

  /** @param {any} session as the service tells it */
  began(session) {
    this.session = session;
    this.account = session.account;
    this.api.csrf = session.csrf;
  }

  /** The name under which something is kept for this account and no other. @param {string} what */
  own(what) {
    return `${this.account?.id || ''}.${what}`;
  }
}
