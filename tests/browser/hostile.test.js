// Texts from outside are shown and never run (R-17, R-16 through guide files). Knows nothing of how pages are made.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { chat, events, field, told } from './chat.js';
import { PAYLOADS, payloads } from './payloads.js';
import { Service, site } from './service.js';
import { FULL, ROOT } from './tools.js';
import { browser, watched } from './watch.js';

const GUIDE = 'knowledge/guides/stay/accommodation-registration';
const LIST = payloads(FULL);

/** @type {Service} */
let service;
/** @type {import('playwright-core').Browser} */
let chromium;
before(async () => {
  assert.equal(PAYLOADS.length, 200);
  service = await Service.start();
  chromium = await browser();
});
after(async () => {
  await chromium?.close();
  await service?.stop();
});

/**
 * Goes through a list in one browser context; what ran is the result. Reports of the policy are allowed here: refusing is its task.
 * @param {(page: import('playwright-core').Page, context: import('playwright-core').BrowserContext) => Promise<void>} act
 * @param {string} base
 */
async function executed(act, base = service.base) {
  const context = await chromium.newContext({ serviceWorkers: 'block', locale: 'en' });
  try {
    const watch = await watched(context, base, { expected: /./ });
    const page = await context.newPage();
    await act(page, context);
    await page.waitForTimeout(300);
    return { ran: watch.executed, errors: watch.errors };
  } finally {
    await context.close();
  }
}

/** Moves the mouse over a page and puts the focus everywhere, so that handlers have their occasion. @param {import('playwright-core').Page} page */
async function touched(page) {
  await page.mouse.move(200, 200);
  await page.mouse.move(300, 260);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('a, input, select, details')) if (element instanceof HTMLElement) element.focus();
  });
}

/** The pages that take something from the address. */
const ADDRESSES = {
  'the question box': (/** @type {string} */ text) => `/?language=en&q=${text}`,
  'the simple version': (/** @type {string} */ text) => `/plain?language=en&q=${text}`,
  'the chat': (/** @type {string} */ text) => `/chat?language=en&q=${text}`,
  'the language': (/** @type {string} */ text) => `/?language=${text}`,
  'the day': (/** @type {string} */ text) => `/?language=en&q=visa&as_of=${text}`,
  'the slots': (/** @type {string} */ text) => `/?language=en&q=visa&slots=nationality:${text},${text}:DE`,
  'a country': (/** @type {string} */ text) => `/?language=en&q=visa&nationality=${text}`,
  deadlines: (/** @type {string} */ text) => `/deadlines?language=en&event=${text}&date=${text}`,
  'a checklist': (/** @type {string} */ text) => `/checklist?language=en&guide=${text}&date=${text}`,
  offices: (/** @type {string} */ text) => `/offices?language=en&topic=${text}&district=${text}&language_spoken=${text}`,
  'an office': (/** @type {string} */ text) => `/offices/${text}?language=en`,
  'a comparison': (/** @type {string} */ text) => `/g/accommodation-registration/compare?from=${text}&to=${text}&language=en`,
  'a guide': (/** @type {string} */ text) => `/g/${text}?language=en`,
  'a pass': (/** @type {string} */ text) => `/counter/${text}?language=en`,
  'the kiosk': (/** @type {string} */ text) => `/kiosk?language=en&q=${text}&theme=${text}`,
};

describe('of 200 hostile texts none runs (R-17)', () => {
  for (const [place, address] of Object.entries(ADDRESSES)) {
    it(`in ${place}`, async () => {
      const { ran } = await executed(async (page) => {
        for (const text of LIST) {
          await page.goto(service.base + address(encodeURIComponent(text)), { waitUntil: 'load' }).catch((error) => {
            if (!/ERR_ABORTED|ERR_HTTP_RESPONSE_CODE_FAILURE/.test(String(error))) throw error;
          });
          await touched(page);
        }
      });
      assert.deepEqual(ran, []);
    });
  }

  it('as messages of a conversation, also when it is read again', async () => {
    const { ran } = await executed(async (page) => {
      await page.goto(`${service.base}/chat?language=en`);
      await chat(page);
      await field(page).waitFor({ state: 'visible', timeout: 20000 });
      for (const text of LIST) {
        const before = (await events(page)).length;
        await field(page).fill(text);
        await field(page).press('Enter');
        await told(page, ['answered', 'error'], before, 30000);
      }
      await page.reload();
      await chat(page);
      await page.waitForTimeout(1000);
      await touched(page);
    });
    assert.deepEqual(ran, []);
  });

  it('as attributes of the widget on a host page without a policy of its own', async () => {
    const host = await site({ '/': { body: '<!doctype html><title>Host</title><link rel="icon" href="data:,"><body></body>' } });
    const guest = await Service.start({ WIDGET__ORIGINS: JSON.stringify([host.base]) });
    try {
      const { ran } = await executed(async (page) => {
        await page.goto(host.base);
        await page.evaluate((src) => {
          const script = document.createElement('script');
          script.src = src;
          document.head.append(script);
        }, `${guest.base}/widget.js`);
        await page.waitForFunction(() => customElements.get('open-window') !== undefined, undefined, { timeout: 15000 });
        for (const text of LIST) {
          await page.evaluate((hostile) => {
            for (const old of document.querySelectorAll('open-window')) old.remove();
            const element = document.createElement('open-window');
            for (const name of ['language', 'position', 'color', 'question', 'topic', 'theme', 'mode', 'memory', 'text-size', 'base'])
              element.setAttribute(name, hostile);
            document.body.append(element);
            try {
              /** @type {any} */ (element).open?.();
            } catch {
              // A refusal is fine.
            }
          }, text);
          await page.waitForTimeout(FULL ? 100 : 50);
        }
      }, host.base);
      assert.deepEqual(ran, []);
    } finally {
      await guest.stop();
      await host.stop();
    }
  });

  it('in messages from other windows', async () => {
    const { ran } = await executed(async (page) => {
      for (const place of ['/', '/chat', '/kiosk', '/stay']) {
        await page.goto(`${service.base}${place}?language=en`);
        await page.evaluate((texts) => {
          for (const text of texts) {
            window.postMessage(text, '*');
            window.postMessage({ type: text, kept: text, language: text, html: text, question: text }, '*');
            window.dispatchEvent(new MessageEvent('message', { data: { wants: text, url: text }, origin: 'https://evil.example' }));
          }
        }, LIST);
        await page.waitForTimeout(200);
      }
    });
    assert.deepEqual(ran, []);
  });

  it('in what the browser keeps, whoever wrote it there', async () => {
    const { ran } = await executed(async (page) => {
      for (const place of ['/stay', '/checklist?guide=accommodation-registration', '/chat']) {
        await page.goto(`${service.base}${place}`);
        await page.waitForTimeout(300);
        for (const text of LIST.slice(0, FULL ? 200 : 12)) {
          await page.evaluate((hostile) => {
            for (const store of [localStorage, sessionStorage]) {
              for (const key of Object.keys(store)) store.setItem(key, JSON.stringify({ passport: hostile, text: hostile, messages: [{ text: hostile }] }));
            }
          }, text);
          await page.reload();
        }
      }
    });
    assert.deepEqual(ran, []);
  });
});

describe('in guide files (R-16)', () => {
  it('hostile texts are refused when guides are read, or shown as text on every page that shows them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'openwindow-guides-'));
    try {
      cpSync(join(ROOT, 'knowledge'), folder, { recursive: true });
      const guide = join(folder, GUIDE.replace('knowledge/', ''));
      const [edition] = readdirSync(guide).sort().slice(-1);
      const file = join(guide, edition, 'en.md');
      const lines = readFileSync(file, 'utf8').split('\n');
      // Below the first heading of a section, each a paragraph of its own.
      const at = lines.findIndex((line) => line.startsWith('## ')) + 1;
      lines.splice(at, 0, '', ...LIST.flatMap((text) => [`Hostile ${text.replace(/\s+/g, ' ')}`, '']));
      writeFileSync(file, lines.join('\n'));
      const hostile = new Service({ KNOWLEDGE: folder });
      try {
        const started = await hostile.begin().then(
          () => true,
          (error) => {
            assert.match(String(error), /en\.md|accommodation-registration/, 'the refusal names the file');
            console.log('hostile guide files: refused when they are read');
            return false;
          },
        );
        if (!started) return;
        console.log('hostile guide files: taken in, shown as text');
        const { ran } = await executed(async (page) => {
          for (const place of [
            '/g/accommodation-registration?language=en',
            '/?language=en&q=How+do+I+register+my+address%3F',
            '/plain?language=en&q=How+do+I+register+my+address%3F',
            '/chat?language=en&q=How+do+I+register+my+address%3F',
          ]) {
            await page.goto(hostile.base + place, { waitUntil: 'load' });
            await page.waitForTimeout(1500);
            await touched(page);
            assert.equal(
              await page.evaluate(
                () =>
                  document.querySelectorAll('main script, main iframe, main object, main embed, main svg script, [onerror], [onload], a[href^="javascript:" i]')
                    .length,
              ),
              0,
              place,
            );
          }
        }, hostile.base);
        assert.deepEqual(ran, []);
      } finally {
        await hostile.stop();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
