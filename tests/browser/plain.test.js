// The whole job by forms without scripts, where nobody is asked twice for the same (3.3.7). Knows nothing of how pages are made.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { GUIDE, QUESTIONS, SCREENS } from './scenes.js';
import { Service } from './service.js';
import { browser } from './watch.js';

/** @type {Service} */
let service;
/** @type {import('playwright-core').Browser} */
let chromium;
before(async () => {
  service = await Service.start();
  chromium = await browser();
});
after(async () => {
  await chromium?.close();
  await service?.stop();
});

/**
 * A visitor whose browser runs no script.
 * @param {(page: import('playwright-core').Page, context: import('playwright-core').BrowserContext) => Promise<void>} act
 */
async function visitor(act) {
  const context = await chromium.newContext({ javaScriptEnabled: false, locale: 'en', ...SCREENS.phone });
  try {
    await act(await context.newPage(), context);
    assert.deepEqual(await context.cookies(), [], 'no cookie');
  } finally {
    await context.close();
  }
}

/** @param {import('playwright-core').Page} page @param {string} text */
async function ask(page, text) {
  const box = 'textarea:visible, input[type="search"]:visible, input[type="text"]:visible';
  const form = page
    .locator('main form')
    .filter({ has: page.locator('textarea, input[type="search"], input[type="text"]') })
    .filter({ hasNot: page.locator('select') })
    .last();
  await form.locator(box).first().fill(text);
  await form.locator('button, input[type="submit"]').first().click();
  await page.waitForLoadState('load');
}

describe('without scripts', () => {
  it('a visitor asks, chooses a country, goes on asking, and is not asked for the country again', async () => {
    await visitor(async (page) => {
      await page.goto(`${service.base}/plain?language=en`);
      await ask(page, QUESTIONS.choices.en);
      const select = page.locator('main select').first();
      await select.waitFor({ timeout: 5000 });
      const german = await select
        .locator('option', { hasText: /^Germany$/ })
        .first()
        .getAttribute('value');
      await select.selectOption(german);
      await page
        .locator('main form')
        .filter({ has: page.locator('select') })
        .locator('button, input[type="submit"]')
        .first()
        .click();
      await page.waitForLoadState('load');
      const chosen = await page.locator('main').innerText();
      assert.match(chosen, /Germany|German/, 'the country is shown as known');
      await ask(page, 'And for 10 days?');
      const after = await page.locator('main').innerText();
      assert.equal(await page.locator('main select option', { hasText: /^Germany$/ }).count(), 0, `the country is not asked for again: ${after.slice(0, 300)}`);
    });
  });

  it('every other page does its job too', async () => {
    await visitor(async (page) => {
      for (const place of ['/', '/g', `/g/${GUIDE}`, '/deadlines', '/offices', '/about', '/accessibility', '/plain', `/checklist?guide=${GUIDE}`]) {
        const response = await page.goto(`${service.base}${place}${place.includes('?') ? '&' : '?'}language=en`);
        assert.equal(response?.status(), 200, place);
        assert.ok((await page.locator('main').innerText()).length > 100, place);
      }
      for (const place of ['/chat', '/stay', '/kiosk']) {
        await page.goto(`${service.base}${place}?language=en`);
        const elsewhere = await page.locator('a[href^="/plain"], a[href^="/deadlines"], form[action^="/plain"], form[action="/"]').count();
        assert.ok(elsewhere > 0, `${place} leads to where it works without scripts`);
      }
    });
  });

  it('a question stays in its box with the answer', async () => {
    await visitor(async (page) => {
      await page.goto(`${service.base}/?language=en&q=${encodeURIComponent(QUESTIONS.answered.en)}`);
      assert.equal(await page.locator('input[name="q"]').first().inputValue(), QUESTIONS.answered.en);
    });
  });

  it('pages are small enough for the slowest networks', async () => {
    for (const place of ['/plain', `/plain?q=${encodeURIComponent(QUESTIONS.answered.en)}`, `/plain?q=${encodeURIComponent(QUESTIONS.choices.zh)}`]) {
      const body = await (await fetch(service.base + place)).arrayBuffer();
      assert.ok(body.byteLength <= 20000, `${place}: ${body.byteLength} bytes (20000)`);
    }
  });
});
