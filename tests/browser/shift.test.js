// Two languages in one conversation, a note for a colleague, a shift in numbers: the console in a browser. Knows no rule of the service.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';

import { asked, chat } from './chat.js';
import { account, part, reads, setUp, signIn } from './counter.js';
import { smallTargets, sticksOut, tabbed, violations } from './look.js';
import { SCREENS } from './scenes.js';
import { Service } from './service.js';
import { browser, watched } from './watch.js';

const SHOTS = process.env.OPENWINDOW_SHOTS;
const EXPECTED = /40[139]|ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE/;
/** What the machine that translates says; in the second it lies. */
const KNOWN = new Map([
  ['You must register within 24 hours.', '您必须在24小时内登记。'],
  ['The fee is 160 yuan.', '费用为610元。'],
]);

/** @type {Service} */
let service;
/** @type {import('node:http').Server} */
let machine;
/** @type {import('playwright-core').Browser} */
let chromium;

before(async () => {
  machine = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { q } = JSON.parse(body);
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ translatedText: KNOWN.get(q) || `[${q}]` }));
    });
  });
  await new Promise((resolve) => machine.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (machine.address());
  service = await Service.start({ DESK__HOURS: '24/7', TRANSLATION__URL: `http://127.0.0.1:${port}` });
  chromium = await browser();
  await person(async (page) => {
    await setUp(page, service);
    await account(page, 'wang', 'staff');
  });
});
after(async () => {
  await chromium?.close();
  await service?.stop();
  machine?.close();
});

/** @param {(page: import('playwright-core').Page) => Promise<void>} act @param {import('playwright-core').BrowserContextOptions} options */
async function person(act, options = {}) {
  const context = await chromium.newContext({ serviceWorkers: 'block', locale: 'en', ...options });
  try {
    const watch = await watched(context, service.base, { expected: EXPECTED });
    await act(await context.newPage());
    assert.deepEqual(watch.all, []);
  } finally {
    await context.close();
  }
}

/** @param {(page: import('playwright-core').Page) => Promise<void>} act @param {{ language?: string, hash?: string } & import('playwright-core').BrowserContextOptions} options */
const staff = (act, { language = 'en', hash = '', ...options } = {}) =>
  person(async (page) => {
    await page.goto(`${service.base}/staff?language=${language}${hash}`, { waitUntil: 'load' });
    await page.locator('#name').waitFor({ timeout: 15000 });
    await signIn(page, 'head');
    await act(page);
  }, options);

/** @param {import('playwright-core').Page} page @param {string} text */
async function translated(page, text) {
  await page.locator('#write-language').selectOption('en');
  await page.locator('#write').fill(text);
  await page.getByRole('button', { name: 'Translate' }).last().click();
  await page.locator('.translated [lang="zh"]').waitFor({ timeout: 15000 });
}

describe('a shift', () => {
  it('is worked in two languages, with what a translation says otherwise in sight', async () => {
    await person(async (visitor) => {
      await visitor.goto(`${service.base}/chat?language=zh`, { waitUntil: 'load' });
      await chat(visitor);
      await asked(visitor, '逾期居留罚款多少？');
      await staff(
        async (page) => {
          await page.locator('.queue h2').first().waitFor({ timeout: 15000 });
          await asked(visitor, '我想和人工客服说话', { wait: 'taken' });
          await page.locator('.card.waiting .take').first().click();
          await page.locator('#write').waitFor({ state: 'visible', timeout: 15000 });
          // What the visitor wrote, in the reader's language.
          await page.locator('.message.visitor .tools button', { hasText: 'Translate' }).first().click();
          await page.locator('.message .machine, .machine').first().waitFor({ timeout: 15000 });
          await translated(page, 'You must register within 24 hours.');
          assert.equal(await page.locator('.translated .notice').count(), 0);
          await page.getByRole('button', { name: 'Send with translation' }).click();
          await reads(visitor, '您必须在24小时内登记。');
          await reads(visitor, '机器翻译');
          await translated(page, 'The fee is 160 yuan.');
          assert.match(await page.locator('.translated .notice').innerText(), /Number or date.*160.*610/s);
          if (SHOTS) await page.screenshot({ path: `${SHOTS}/translation.png` });
          // What is typed anew is not what was translated.
          await page.locator('#write').fill('The fee is 160 yuan or more.');
          assert.equal(await page.locator('.translated [lang="zh"]').count(), 0);
          await translated(page, 'The fee is 160 yuan.');
          await page.getByRole('button', { name: 'I have read both: send' }).click();
          await reads(visitor, '费用为610元。');
          await page.locator('.aboutit summary').click();
          await page.locator('#note').fill('Call the embassy tomorrow.');
          await page.locator('.aboutit form').last().locator('button').click();
          await page.locator('.notes li').first().waitFor({ timeout: 15000 });
        },
        { hash: '#desk', ...SCREENS.desktop },
      );
      assert.deepEqual(await violations(visitor), []);
      if (SHOTS) await visitor.screenshot({ path: `${SHOTS}/translated-visitor.png` });
    });
  });

  for (const language of ['en', 'zh', 'ar']) {
    it(`is counted in ${language}, legible on a desktop, by keyboard and at 400 % zoom`, async () => {
      /** @type {string[]} */
      const found = [];
      await staff(
        async (page) => {
          await part(page, 'overview');
          await page.locator('.numbers tbody tr').first().waitFor({ timeout: 15000 });
          assert.equal(await page.locator('.columns > div').count(), 7, 'a column for each day');
          const total = page.locator('.numbers tfoot td').first();
          assert.notEqual(await total.innerText(), '0', 'answers were counted');
          const file = await page.request.get(`${service.base}${await page.locator('a.file').getAttribute('href')}`);
          assert.match(await file.text(), /^group,of,answers,/);
          for (const screen of [SCREENS.desktop, SCREENS.narrow]) {
            await page.setViewportSize(screen.viewport);
            if (SHOTS) await page.screenshot({ path: `${SHOTS}/overview-${language}-${screen.viewport.width}.png`, fullPage: true });
            for (const of of [violations, smallTargets, sticksOut]) found.push(...(await of(page)).map((each) => `${screen.viewport.width}: ${each}`));
          }
          const { wrong } = await tabbed(page, 40);
          found.push(...wrong);
          await page.locator('.filters button').nth(2).click();
          await page.waitForFunction(() => document.querySelectorAll('.columns > div').length === 30);
        },
        { language, ...SCREENS.desktop },
      );
      assert.deepEqual(found, []);
    });
  }
});
