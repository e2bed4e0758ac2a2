// The libraries that drive the browser, from the folder they were installed in, which is never the checkout. Knows nothing of the pages.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR || 'target');
/** Where scripts/browser installed the libraries. */
export const TOOLS = process.env.OPENWINDOW_BROWSER || join(TARGET, 'browser');

const from = createRequire(join(TOOLS, 'package.json'));

/** Whether the long lists are gone through in full. */
export const FULL = process.env.OPENWINDOW_FULL === '1';

/** @returns {import('playwright-core').BrowserType} */
export function chromium() {
  return from('playwright-core').chromium;
}

/** The devices that playwright knows. @returns {Record<string, any>} */
export function devices() {
  return from('playwright-core').devices;
}

/** The source of axe, to run in a page. */
export function axe() {
  return readFileSync(from.resolve('axe-core/axe.min.js'), 'utf8');
}

/** Where Lighthouse's program lies. */
export function lighthouse() {
  return join(TOOLS, 'lighthouse', 'node_modules', 'lighthouse', 'cli', 'index.js');
}

/** The browser: CHROMIUM, or the first of its usual names on PATH. */
export function browserPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    for (const folder of (process.env.PATH || '').split(delimiter)) {
      if (folder && existsSync(join(folder, name))) return join(folder, name);
    }
  }
  throw new Error('missing: Chromium (Debian: chromium), or CHROMIUM=PATH');
}

/** The service's program: OPENWINDOW, or what cargo built last. */
export function program() {
  if (process.env.OPENWINDOW) return resolve(process.env.OPENWINDOW);
  for (const profile of ['release', 'debug']) {
    const path = join(TARGET, profile, 'openwindow');
    if (existsSync(path)) return path;
  }
  throw new Error('missing: the program openwindow (cargo build), or OPENWINDOW=PATH');
}
