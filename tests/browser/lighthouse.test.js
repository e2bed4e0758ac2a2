// What Lighthouse says of the pages that are seen first. Knows nothing of how pages are made.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

import { GUIDE } from './scenes.js';
import { Service } from './service.js';
import { browserPath, lighthouse } from './tools.js';

/** @type {Service} */
let service;
before(async () => {
  service = await Service.start();
});
after(async () => {
  await service?.stop();
});

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

describe('Lighthouse gives at least 95 in all four categories', () => {
  for (const place of ['/?language=en', '/chat?language=en', `/g/${GUIDE}?language=en`]) {
    it(`to ${place}`, async () => {
      // The address that the visitor ends at: a redirect is not the page.
      const { url } = await fetch(service.base + place);
      const out = join(tmpdir(), `openwindow-lighthouse-${process.pid}.json`);
      const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';
      const options = ['--quiet', '--output=json', `--output-path=${out}`, `--only-categories=${CATEGORIES}`, `--chrome-flags=${flags}`];
      await promisify(execFile)(process.execPath, [lighthouse(), url, ...options], { env: { ...process.env, CHROME_PATH: browserPath() }, timeout: 180000 });
      const report = JSON.parse(readFileSync(out, 'utf8'));
      rmSync(out);
      const scores = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(report.categories[name].score * 100)]));
      const short = CATEGORIES.flatMap((name) =>
        report.categories[name].auditRefs
          .map((/** @type {any} */ reference) => report.audits[reference.id])
          .filter((/** @type {any} */ audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative')
          .map((/** @type {any} */ audit) => `${name}: ${audit.id} ${audit.displayValue || ''}`),
      );
      console.log(`${place} ${JSON.stringify(scores)}`);
      assert.deepEqual(
        Object.values(scores).filter((score) => score < 95),
        [],
        `${JSON.stringify(scores)}\n${short.join('\n')}`,
      );
    });
  }
});
