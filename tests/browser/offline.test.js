// What was read is there without a connection, and nothing that was asked is kept. Knows nothing of how it is kept.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { GUIDE, QUESTIONS, SCREENS } from './scenes.js';
import { line, Service } from './service.js';
import { browser, watched } from './watch.js';

/** @type {Service} */
let service;
/** @type {import('playwright-core').Browser} */
let chromium;
/** @type {Awaited<ReturnType<typeof line>>} */
let wire;
before(async () => {
  service = await Service.start();
  wire = await line(service.port);
  chromium = await browser();
});
after(async () => {
  await chromium?.close();
  await wire?.stop();
  await service?.stop();
});

/**
 * @param {(page: import('playwright-core').Page) => Promise<void>} act
 */
async function visitor(act) {
  const context = await chromium.newContext({ locale: 'en', serviceWorkers: 'allow', ...SCREENS.phone });
  try {
    const watch = await watched(context, wire.base, { expected: /Failed to load resource|ERR_/ });
    const page = await context.newPage();
    await act(page);
    assert.deepEqual(watch.all, []);
  } finally {
    wire.mend();
    await context.close();
  }
}

/** Waits until the worker rules the page and has kept what everybody needs. @param {import('playwright-core').Page} page @param {string} language */
async function kept(page, language) {
  await page.waitForFunction(
    async (wanted) => {
      if (!navigator.serviceWorker.controller) return false;
      const pages = await caches.open('openwindow-pages');
      return (await pages.match(`/stay?language=${wanted}`)) !== undefined || (await pages.match(`/offices?language=${wanted}`)) !== undefined;
    },
    language,
    { timeout: 60000, polling: 250 },
  );
  // The last of them may still be on its way.
  await page.waitForTimeout(2500);
}

/** All addresses that the browser keeps. @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
const addresses = (page) =>
  page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) found.push(request.url);
    return found;
  });

describe('without a connection', () => {
  it('a guide that was read, the numbers, the simple version and my stay are there, with their styles', async () => {
    await visitor(async (page) => {
      await page.goto(`${wire.base}/?language=de`);
      await kept(page, 'de');
      await page.goto(`${wire.base}/g/${GUIDE}?language=de`);
      const address = page.url();
      const heading = await page.locator('h1').first().innerText();
      await page.waitForTimeout(500);
      wire.cut();
      for (const place of [address, `${wire.base}/g/${GUIDE}?language=de`]) {
        await page.goto(place);
        await page.reload();
        assert.equal(await page.locator('h1').first().innerText(), heading);
        const styled = await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0) && document.styleSheets.length > 0);
        assert.ok(styled, 'the styles are there');
      }
      for (const place of ['/', '/plain', '/offices', '/stay', '/checklist']) {
        const response = await page.goto(`${wire.base}${place}?language=de`);
        assert.equal(response?.status(), 200, place);
        assert.ok(!/\/offline/.test(await page.evaluate(() => document.querySelector('#kept')?.id || '')), `${place} is the page itself`);
        // A guide may come from the browser's own store for a minute, as what it is now; these are told to be kept pages.
        // The simple version has no script that could say so.
        if (place !== '/plain') await page.locator('.kept-notice').waitFor({ timeout: 5000 });
      }
    });
  });

  it("an address that was not read leads to a page in the visitor's language with numbers to call and what is kept", async () => {
    await visitor(async (page) => {
      await page.goto(`${wire.base}/?language=ar`);
      await kept(page, 'ar');
      await page.goto(`${wire.base}/g/${GUIDE}?language=ar`);
      await page.waitForTimeout(500);
      wire.cut();
      await page.goto(`${wire.base}/?language=ar&q=visa`);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'ar');
      assert.ok((await page.locator('a[href="tel:110"]').count()) > 0);
      await page.locator(`#kept a[href*="/g/${GUIDE}/"]`).first().waitFor({ timeout: 5000 });
      wire.mend();
      await page.waitForFunction(() => document.querySelector('#kept') === null, undefined, { timeout: 20000 });
    });
  });

  it('no question, answer or conversation is kept', async () => {
    await visitor(async (page) => {
      await page.goto(`${wire.base}/?language=en`);
      await kept(page, 'en');
      for (const place of [
        `/?language=en&q=${encodeURIComponent(QUESTIONS.answered.en)}`,
        `/plain?language=en&q=${encodeURIComponent(QUESTIONS.answered.en)}`,
        '/chat?language=en&q=visa',
        '/deadlines?language=en&event=entry&date=2026-11-20',
      ])
        await page.goto(wire.base + place);
      await page.evaluate(() =>
        fetch('/api/v1/ask', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"question":"visa"}' }).then((response) =>
          response.text(),
        ),
      );
      await page.evaluate(() => fetch('/api/v1/search?q=visa').then((response) => response.text()));
      await page.waitForTimeout(1000);
      const wrong = (await addresses(page)).filter(
        (url) => /[?&](q|question|slots|date)=/.test(url) || (/\/api\//.test(url) && !/\/deadlines\/rules/.test(url)),
      );
      assert.deepEqual(wrong, []);
    });
  });

  it('a page that hangs gives way to the one that is kept', async () => {
    await visitor(async (page) => {
      await page.goto(`${wire.base}/?language=fr`);
      await kept(page, 'fr');
      const heading = await page.locator('h1').first().innerText();
      service.process?.kill('SIGSTOP');
      try {
        const began = Date.now();
        await page.goto(`${wire.base}/?language=fr`, { waitUntil: 'domcontentloaded', timeout: 20000 });
        assert.equal(await page.locator('h1').first().innerText(), heading);
        assert.ok(Date.now() - began < 10000, `${Date.now() - began} ms`);
      } finally {
        service.process?.kill('SIGCONT');
      }
    });
  });

  it('a terminal that many people use keeps nothing', async () => {
    await visitor(async (page) => {
      await page.goto(`${wire.base}/kiosk?language=en`);
      await page.waitForTimeout(1500);
      await page.goto(`${wire.base}/g/${GUIDE}?language=en`);
      await page.waitForTimeout(2500);
      assert.deepEqual(await addresses(page), []);
      assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
    });
  });

  it('files of an older version go, and pages that name them still have their styles', async () => {
    await visitor(async (page) => {
      await page.goto(`${wire.base}/?language=en`);
      await kept(page, 'en');
      // As if this page had been kept by the version before: it names that version's files.
      await page.evaluate(async () => {
        const pages = await caches.open('openwindow-pages');
        const page = await pages.match('/?language=en');
        const text = ((await page?.text()) || '').replace(/\/assets\/[0-9a-f]+\//g, '/assets/0000000000000000/');
        await pages.put('/?language=en', new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
      });
      wire.cut();
      await page.goto(`${wire.base}/?language=en`);
      const rules = await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.cssRules.length));
      assert.ok(rules.length > 0 && rules.every((count) => count > 0), `rules: ${rules}`);
    });
  });
});
