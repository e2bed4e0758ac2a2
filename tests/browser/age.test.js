// What the public pages ask of a browser: nothing younger than Chromium 86 and Safari 14 without a fallback. Knows nothing of what the pages say.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { ROOT } from './tools.js';

/** Logical shorthands and insets (Chromium 87, Safari 14.1), selectors with lists (Chromium 88), units of the small screen (Chromium 108). */
const YOUNG_STYLES = /[;{\s](inset[a-z-]*:|(padding|margin|border)-(block|inline):|aspect-ratio:[^;}]*)|:(is|where|has)\(|\d[dsl]v[hw]\b|@container|@layer/;
/** What they cannot run: the page would do nothing. */
const YOUNG_SCRIPTS =
  /\.at\(|\breplaceAll\(|\bstructuredClone\(|Object\.hasOwn\(|randomUUID\(|\?\?=|\|\|=|&&=|\.findLast|\(\?<[=!]|\bstatic \{|AbortSignal\.(timeout|any)\(/;
/** The console is for staff, whose browsers are their employer's; the demo is no page of the service. */
const NOT_PUBLIC = /^(staff|demo)/;

/** @param {string} ending */
function files(ending) {
  return readdirSync(join(ROOT, 'web'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending) && !NOT_PUBLIC.test(name));
}

/** @param {string} ending @param {RegExp} young */
function lines(ending, young) {
  return files(ending).flatMap((name) =>
    readFileSync(join(ROOT, 'web', name), 'utf8')
      .split('\n')
      .map((line, place) => `${name}:${place + 1} ${line.trim().slice(0, 120)}`)
      .filter((line) => young.test(line)),
  );
}

describe('old browsers', () => {
  it('understand the styles and scripts of the public pages', () => {
    assert.ok(files('.css').length > 5 && files('.js').length > 20);
    assert.deepEqual(lines('.css', YOUNG_STYLES), []);
    assert.deepEqual(lines('.js', YOUNG_SCRIPTS), []);
  });
});
