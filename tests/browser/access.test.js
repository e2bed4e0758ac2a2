// Every page and state for everybody: axe, and the criteria of WCAG 2.2 that can be measured. Knows nothing of how pages are made.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { dragged, signsIn, smallTargets, sticksOut, tabbed, violations } from './look.js';
import { enter, SCREENS, scenes } from './scenes.js';
import { Service } from './service.js';
import { FULL } from './tools.js';
import { browser, watched } from './watch.js';

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

/** Short runs look at all pages in one language each and at the most used in all three. */
const LANGUAGES = ['en', 'zh', 'ar'];

/**
 * @param {import('playwright-core').Page} page
 * @param {string} where
 */
async function looked(page, where) {
  const found = [];
  for (const line of await violations(page)) found.push(`${where}: ${line}`);
  for (const line of await smallTargets(page)) found.push(`${where}: target-size (2.5.8): ${line}`);
  for (const line of await sticksOut(page)) found.push(`${where}: reflow (1.4.10): ${line}`);
  return found;
}

describe('every page and state (R-52)', () => {
  for (const [number, scene] of scenes().entries()) {
    for (const [turn, language] of LANGUAGES.entries()) {
      if (!FULL && turn !== number % 3 && !['front', 'chat-answered', 'guide', 'plain-answered'].includes(scene.name)) continue;
      it(`${scene.name} in ${language} is accessible, stays in its place, asks nobody else and breaks no policy`, async () => {
        const context = await chromium.newContext({ ...SCREENS.desktop, locale: language, serviceWorkers: 'block' });
        try {
          const watch = await watched(context, service.base, { expected: scene.expected });
          const page = await context.newPage();
          await enter(page, service.base, scene, language);
          const found = [];
          const shift = await page.evaluate(() => /** @type {any} */ (window).__shift);
          if (shift > 0.02) found.push(`layout shifts by ${shift.toFixed(3)} (0.02)`);
          found.push(...(await looked(page, 'desktop')));
          for (const line of await dragged(page)) found.push(`dragging (2.5.7): ${line}`);
          for (const line of await signsIn(page)) found.push(`authentication (3.3.8): ${line}`);
          if (FULL) {
            await page.setViewportSize(SCREENS.phone.viewport);
            found.push(...(await looked(page, 'phone')));
            await page.emulateMedia({ colorScheme: 'dark' });
            found.push(...(await violations(page)).map((line) => `dark: ${line}`));
            await page.emulateMedia({ colorScheme: 'light' });
          }
          await page.setViewportSize(SCREENS.narrow.viewport);
          found.push(...(await looked(page, 'narrow')));
          const { wrong } = await tabbed(page, FULL ? 120 : 40);
          found.push(...wrong.map((line) => `focus (2.4.11, 2.4.7) on a narrow screen: ${line}`));
          found.push(...watch.all);
          assert.deepEqual(found, []);
        } finally {
          await context.close();
        }
      });
    }
  }
});

describe('help (3.2.6)', () => {
  it('stands at the same place in the same order on all pages', async () => {
    const context = await chromium.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    /** @type {Map<string, string[]>} */
    const orders = new Map();
    for (const scene of scenes().filter(
      (each) => !each.name.startsWith('chat-') && !['kiosk', 'guide-show', 'office', 'plain', 'counter'].some((other) => each.name.startsWith(other)),
    )) {
      await enter(page, service.base, scene, 'en');
      const order = await page.evaluate(() =>
        [...document.querySelectorAll('header a[href]:not([hreflang]), footer a[href]:not([hreflang])')]
          .map((link) => new URL(/** @type {HTMLAnchorElement} */ (link).href).pathname)
          .filter((path) => ['/chat', '/offices', '/about', '/accessibility', '/plain'].includes(path)),
      );
      orders.set(scene.name, order);
    }
    await context.close();
    const [[first, wanted]] = orders;
    assert.ok(wanted.length >= 3, `${first} leads to help: ${wanted}`);
    for (const [name, order] of orders) assert.deepEqual(order, wanted, `${name} against ${first}`);
  });
});
