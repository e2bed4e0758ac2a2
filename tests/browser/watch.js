// Opens the browser and watches what must never happen: reports of the security policy, requests elsewhere, errors, scripts from texts.
// Knows nothing of the pages.

import { browserPath, chromium } from './tools.js';

/** The browser. @param {string[]} more */
export function browser(more = []) {
  return chromium().launch({
    executablePath: browserPath(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...more],
  });
}

/** What was seen in a context that must not be. */
export class Watch {
  /** @param {string} base */
  constructor(base) {
    this.base = base;
    /** @type {string[]} */
    this.reports = [];
    /** @type {string[]} */
    this.elsewhere = [];
    /** @type {string[]} */
    this.errors = [];
    /** @type {string[]} */
    this.executed = [];
  }

  /** All of it, as lines. */
  get all() {
    return [
      ...this.reports.map((line) => `policy: ${line}`),
      ...this.elsewhere.map((line) => `elsewhere: ${line}`),
      ...this.errors.map((line) => `error: ${line}`),
      ...this.executed.map((line) => `executed: ${line}`),
    ];
  }
}

/**
 * Watches all pages of a context.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} base the service; other origins may be allowed besides
 * @param {{ allowed?: string[], expected?: RegExp }} options
 */
export async function watched(context, base, { allowed = [], expected } = {}) {
  const watch = new Watch(base);
  await context.exposeBinding('__report', (_, line) => {
    watch.reports.push(line);
  });
  await context.exposeBinding('__executed', (_, line) => {
    watch.executed.push(line);
  });
  await context.addInitScript(() => {
    const own = /** @type {any} */ (window);
    document.addEventListener('securitypolicyviolation', (event) => {
      own.__report(
        `${location.pathname}${location.search}: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      );
    });
    // What hostile texts call.
    own.__x = () => own.__executed(location.href);
    own.__inputs = [];
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      // Those of the pages' own scripts; what drives the browser listens too.
      if (/\/(assets\/|widget\.js|faulty)/.test(new Error().stack || '')) own.__inputs.push(type);
      return listen.call(this, type, ...rest);
    };
    own.__shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) if (!entry.hadRecentInput) own.__shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const origins = [base, ...allowed];
  context.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !origins.some((origin) => url.startsWith(`${origin}/`))) watch.elsewhere.push(url);
  });
  context.on('page', (page) => {
    page.on('dialog', (dialog) => {
      watch.executed.push(`dialog ${dialog.message()} at ${page.url()}`);
      dialog.dismiss().catch(() => undefined);
    });
    page.on('pageerror', (error) => watch.errors.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !expected?.test(message.text())) watch.errors.push(`${page.url()}: ${message.text()} (${message.location().url})`);
    });
  });
  return watch;
}
