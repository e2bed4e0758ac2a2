// What happens at the desk, as it happens: who waits, who is with whom. Knows nothing of how it is shown.
// @ts-check
import { SESSION } from './api.js';

/** Milliseconds between two looks at the desk at least. */
const APART = 250;
/** Milliseconds after which the desk is looked at even if nothing was heard: waiting times grow. */
const AGAIN = 20000;
/** Milliseconds before a stream that broke is opened again. */
const PAUSES = [1000, 2000, 5000, 10000, 20000];

/** A stream of events that is opened again where it breaks, until it is closed. */
export class Stream {
  /** @param {import('./console.js').Console} console @param {string} path @param {string[]} kinds @param {(kind: string, data: any) => void} heard @param {(linked: boolean) => void} linked */
  constructor(console, path, kinds, heard, linked) {
    this.console = console;
    this.path = path;
    this.kinds = kinds;
    this.heard = heard;
    this.linked = linked;
    this.attempt = 0;
    this.timer = 0;
    this.closed = false;
    this.open();
  }

  open() {
    const source = (this.source = new EventSource(this.path));
    source.onopen = () => {
      this.attempt = 0;
      this.linked(true);
    };
    for (const kind of this.kinds) {
      source.addEventListener(kind, (event) => {
        let data = null;
        try {
          data = JSON.parse(/** @type {MessageEvent} */ (event).data);
        } catch (_) {
          // What cannot be read is asked for again anyway.
        }
        this.heard(kind, data);
      });
    }
    source.onerror = () => {
      // The browser's own attempts stop where the service refuses, and never say why.
      source.close();
      if (this.closed) return;
      this.linked(false);
      this.timer = window.setTimeout(() => this.again(), PAUSES[Math.min(this.attempt++, PAUSES.length - 1)]);
    };
  }

  async again() {
    try {
      await this.console.api.get(SESSION);
    } catch (error) {
      if (/** @type {any} */ (error).status === 401) {
        this.console.api.over();
        return;
      }
    }
    if (!this.closed) this.open();
  }

  close() {
    this.closed = true;
    clearTimeout(this.timer);
    this.source?.close();
  }
}

export class Feed {
  /** @param {import('./console.js').Console} console */
  constructor(console) {
    this.console = console;
    /** @type {any} */
    this.desk = null;
    this.linked = true;
    /** @type {Set<() => void>} */
    this.listeners = new Set();
    this.looking = this.wanted = false;
    this.last = 0;
    this.timer = 0;
    this.stream = new Stream(
      console,
      '/api/v1/staff/desk/events',
      ['desk', 'message'],
      () => this.look(),
      (linked) => {
        this.linked = linked;
        if (linked) this.look();
        else this.tell();
      },
    );
    this.turn = window.setInterval(() => this.look(), AGAIN);
    this.look();
  }

  close() {
    this.stream.close();
    clearInterval(this.turn);
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  /** @param {() => void} listener @returns {() => void} what ends it */
  listen(listener) {
    this.listeners.add(listener);
    if (this.desk) listener();
    return () => this.listeners.delete(listener);
  }

  tell() {
    for (const listener of Array.from(this.listeners)) listener();
  }

  /** Looks at the desk; not more often than needed. */
  look() {
    if (this.looking || this.timer) {
      this.wanted = true;
      return;
    }
    const rest = this.last + APART - Date.now();
    if (rest > 0) {
      this.timer = window.setTimeout(() => {
        this.timer = 0;
        this.look();
      }, rest);
      return;
    }
    this.looking = true;
    this.console.api
      .get('/api/v1/staff/desk')
      .then((desk) => {
        this.desk = desk;
        this.at = Date.now();
        this.tell();
      })
      .catch(() => {
        this.linked = false;
        this.tell();
      })
      .then(() => {
        this.looking = false;
        this.last = Date.now();
        if (this.wanted) {
          this.wanted = false;
          this.look();
        }
      });
  }

  /** What the desk knows of a conversation. @param {string} id */
  card(id) {
    if (!this.desk) return undefined;
    const { waiting, mine, others } = this.desk;
    return [...mine, ...waiting, ...others].find((each) => each.conversation === id);
  }
}
