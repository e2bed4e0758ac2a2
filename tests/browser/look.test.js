// The measures find what they are to find: a page with every fault, and one with none. Knows nothing of the service.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { dragged, signsIn, smallTargets, sticksOut, tabbed, violations } from './look.js';
import { site } from './service.js';
import { browser, watched } from './watch.js';

const FAULTY = `<!doctype html><html><head><style>.bar { position: fixed; inset: auto 0 0 0; height: 95vh; background: #fff } .small { display: inline-block; width: 10px; height: 10px; outline: none !important } .wide { width: 900px; display: block }</style></head>
<body><img src="data:,x"><p style="color:#aaa;background:#fff">faint</p><button class="small"></button><button class="small"></button><div class="wide">wide</div>
<p style="margin-top:30vh"><a href="/elsewhere" id="hidden">under the bar</a></p><input type="password"><div draggable="true">drag</div><div class="bar"></div>
<script>document.addEventListener('pointermove', () => {}); document.addEventListener('paste', (e) => e.preventDefault()); console.error('an error'); setTimeout(() => { fetch('https://elsewhere.example/').catch(() => {}); window.__x(); }, 50)</script></body></html>`;
const FINE = `<!doctype html><html lang="en"><head><title>Fine</title><link rel="icon" href="data:,"></head><body><main><h1>Fine</h1><p>Text with <a href="/x">a link</a> in it.</p><button style="padding:12px">A button</button></main></body></html>`;

/** @type {import('playwright-core').Browser} */
let chromium;
/** @type {Awaited<ReturnType<typeof site>>} */
let pages;
before(async () => {
  chromium = await browser();
  pages = await site({ '/faulty': { body: FAULTY }, '/fine': { body: FINE } });
});
after(async () => {
  await chromium?.close();
  await pages?.stop();
});

/** @param {string} path */
async function measured(path) {
  const context = await chromium.newContext({ viewport: { width: 320, height: 640 } });
  const watch = await watched(context, pages.base);
  const page = await context.newPage();
  await page.goto(pages.base + path);
  await page.waitForTimeout(500);
  const found = {
    axe: await violations(page),
    targets: await smallTargets(page),
    wide: await sticksOut(page),
    dragging: await dragged(page),
    signing: await signsIn(page),
    focus: (await tabbed(page, 10)).wrong,
    watch: watch.all,
  };
  await context.close();
  return found;
}

describe('the measures', () => {
  it('find every fault', async () => {
    const found = await measured('/faulty');
    for (const rule of ['image-alt', 'button-name', 'color-contrast', 'html-has-lang', 'document-title'])
      assert.ok(
        found.axe.some((line) => line.startsWith(rule)),
        rule,
      );
    assert.ok(found.targets.length >= 2, 'small targets');
    assert.ok(found.wide.length === 1, 'what sticks out');
    assert.deepEqual(found.dragging.length, 2);
    assert.deepEqual(found.signing.length, 2);
    assert.ok(
      found.focus.some((line) => line.startsWith('hidden')),
      `hidden focus: ${found.focus}`,
    );
    assert.ok(
      found.focus.some((line) => line.startsWith('no mark')),
      'no mark',
    );
    for (const kind of ['elsewhere', 'error', 'executed'])
      assert.ok(
        found.watch.some((line) => line.startsWith(kind)),
        kind,
      );
  });

  it('find none where there is none', async () => {
    const found = await measured('/fine');
    assert.deepEqual(Object.values(found).flat(), []);
  });
});
