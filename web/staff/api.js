// Asks the service for those who are signed in: with the token that forged requests lack, and with problems as one kind of error. Knows nothing of what is asked.
// @ts-check

/** What the service refused, or that it was not reached (`offline`). */
export class Problem extends Error {
  /** @param {number} status @param {string} code @param {any} told @param {number} retry */
  constructor(status, code, told, retry) {
    super(code);
    this.status = status;
    // Names of problems are written with hyphens here.
    this.code = code.replace(/_/g, '-');
    this.title = String(told.title || '');
    this.field = String(told.field || '');
    this.told = told;
    /** Seconds after which it may be tried again. */
    this.retry = retry;
  }
}

export const SESSION = '/api/v1/staff/session';

export class Api {
  /** @param {string} language of problems */
  constructor(language) {
    this.language = language;
    this.csrf = '';
    /** Called when the session is over. @type {() => void} */
    this.over = () => {};
  }

  /** @param {string} path @param {AbortSignal} [signal] */
  get(path, signal) {
    return this.call('GET', path, undefined, { signal });
  }

  /** @param {string} path @param {any} [body] @param {string} [key] under which it is taken in once, however often it is sent */
  post(path, body = {}, key) {
    return this.call('POST', path, body, { key });
  }

  /**
   * @param {string} method @param {string} path @param {any} [body] @param {{ signal?: AbortSignal, key?: string, again?: boolean }} [more]
   * @returns {Promise<any>}
   */
  async call(method, path, body, more = {}) {
    /** @type {Record<string, string>} */
    const headers = { Accept: 'application/json', 'Accept-Language': this.language };
    if (method !== 'GET') headers['X-CSRF-Token'] = this.csrf;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (more.key) headers['Idempotency-Key'] = more.key;
    const answer = await this.sent(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), signal: more.signal });
    if (answer.status === 204) return null;
    if (answer.ok) return answer.json();
    const told = await answer.json().catch(() => ({}));
    const problem = new Problem(answer.status, String(told.code || answer.status), told, Number(answer.headers.get('Retry-After')) || 0);
    if (problem.code === 'csrf' && !more.again && (await this.renewed())) return this.call(method, path, body, Object.assign({}, more, { again: true }));
    if (problem.code === 'not-signed-in' && path !== SESSION) this.over();
    throw problem;
  }

  /** @param {string} path @param {RequestInit} wish */
  async sent(path, wish) {
    try {
      return await fetch(path, Object.assign({ credentials: 'same-origin', cache: 'no-store', redirect: 'error' }, wish));
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') throw error;
      throw new Problem(0, 'offline', {}, 0);
    }
  }

  /** Another window signed in anew: its token is this one's too. */
  async renewed() {
    const session = await this.get(SESSION).catch(() => null);
    if (!session || session.csrf === this.csrf) return false;
    this.csrf = session.csrf;
    return true;
  }
}
