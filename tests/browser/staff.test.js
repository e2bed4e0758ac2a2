// The console in a browser: coming in, looking up by keyboard with one hand, taking a visitor over and handing back; nothing typed is lost. Knows no rule of the service.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { asked, chat } from './chat.js';
import { account, PASSWORD, part, reads, setUp, signIn } from './counter.js';
import { focused, smallTargets, sticksOut, tabbed, violations } from './look.js';
import { QUESTIONS, SCREENS } from './scenes.js';
import { line, Service } from './service.js';
import { FULL } from './tools.js';
import { browser, watched } from './watch.js';

/** @type {Service} */
let service;
/** @type {import('playwright-core').Browser} */
let chromium;
/** What was said by the service's answers on purpose: who is not signed in, who was too late. */
const EXPECTED = /40[139]|ERR_CONNECTION|ERR_SOCKET|ERR_INTERNET_DISCONNECTED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE/;

before(async () => {
  service = await Service.start({ DESK__HOURS: '24/7' });
  await service.ask(QUESTIONS.answered.en);
  chromium = await browser();
  await person(async (page) => {
    await setUp(page, service);
    const start = await account(page, 'wang', 'staff');
    await person(async (other) => {
      await other.goto(`${service.base}/staff?language=en`);
      await other.locator('#name').fill('wang');
      await other.locator('#password').fill(start);
      await other.keyboard.press('Enter');
      await other.locator('#new-password').waitFor({ timeout: 20000 });
      await other.locator('#new-password').fill(PASSWORD);
      await other.keyboard.press('Enter');
      await other.locator('.bar').waitFor({ timeout: 20000 });
    });
  });
});
after(async () => {
  await chromium?.close();
  await service?.stop();
});

/**
 * Somebody with a browser of their own.
 * @param {(page: import('playwright-core').Page, context: import('playwright-core').BrowserContext) => Promise<void>} act
 * @param {import('playwright-core').BrowserContextOptions & { base?: string }} options
 */
async function person(act, { base = service.base, ...options } = {}) {
  const context = await chromium.newContext({ serviceWorkers: 'block', locale: 'en', permissions: ['clipboard-read', 'clipboard-write'], ...options });
  try {
    const watch = await watched(context, base, { expected: EXPECTED });
    const page = await context.newPage();
    await act(page, context);
    assert.deepEqual(watch.all, []);
  } finally {
    await context.close();
  }
}

/**
 * Somebody of the staff, signed in.
 * @param {(page: import('playwright-core').Page, context: import('playwright-core').BrowserContext) => Promise<void>} act
 * @param {{ name?: string, language?: string, hash?: string, base?: string } & import('playwright-core').BrowserContextOptions} options
 */
const staff = (act, { name = 'head', language = 'en', hash = '', base = service.base, ...options } = {}) =>
  person(
    async (page, context) => {
      await page.goto(`${base}/staff?language=${language}${hash}`, { waitUntil: 'load' });
      await page.locator('#name').waitFor({ timeout: 15000 });
      await signIn(page, name);
      await act(page, context);
    },
    { base, ...options },
  );

/** A visitor who waits for a person. @param {import('playwright-core').Page} page @param {string} question */
async function waits(page, question) {
  await page.goto(`${service.base}/chat?language=en`, { waitUntil: 'load' });
  await chat(page);
  await asked(page, question);
  await asked(page, 'I want to speak to a person', { wait: 'taken' });
}

describe('coming in', () => {
  it('a wrong password is refused without saying what is wrong, and the cookie is out of reach of scripts', async () => {
    await person(async (page, context) => {
      await page.goto(`${service.base}/staff?language=en`);
      await page.locator('#name').fill('head');
      await page.locator('#password').fill('not this one at all');
      await page.keyboard.press('Enter');
      await page.locator('[role="alert"]:not([hidden])').waitFor();
      assert.equal(await page.locator('.bar').count(), 0);
      assert.equal(await page.locator('#name').inputValue(), 'head', 'what was typed stays');
      await signIn(page, 'head');
      const cookie = (await context.cookies()).find((each) => each.name === '__Host-openwindow');
      assert.ok(cookie?.httpOnly && cookie.secure && cookie.sameSite === 'Strict');
      assert.equal(await page.evaluate(() => document.cookie), '');
      await page.reload();
      await page.locator('.bar').waitFor();
    });
  });

  it('shows each role its parts only', async () => {
    await staff(
      async (page) => {
        assert.equal(await page.locator('.bar a[data-part="accounts"]').count(), 0);
        await page.evaluate(() => {
          location.hash = '#accounts';
        });
        await page.waitForTimeout(200);
        assert.equal(await page.locator('#box').count(), 1, 'an address of a part that is not theirs leads to the look-up');
      },
      { name: 'wang' },
    );
  });
});

describe('looking up by keyboard', () => {
  it('finds while typing, moves by arrows, opens, copies the text with its source in either language', async () => {
    await staff(async (page) => {
      assert.match((await focused(page))?.name || '', /#box/, 'the box has the focus');
      await page.keyboard.type('lost passp', { delay: 20 });
      await page.locator('.pair').first().waitFor({ timeout: 5000 });
      await page.waitForFunction(() => /passport/i.test(document.querySelector('.pair h3')?.textContent || ''), undefined, { timeout: 5000 });
      await page.keyboard.press('Enter');
      await page.locator('.answers > details').waitFor({ timeout: 15000 });
      await page.keyboard.press('ArrowDown');
      assert.match((await focused(page))?.name || '', /button/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      assert.equal(await page.locator('.pair.open').count(), 1);
      await page.keyboard.press('c');
      await page.locator('.said-aloud.shown').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /passport/i);
      assert.match(copied, /Sources: .*\(In force since/);
      assert.ok(copied.includes(`${service.base}/g/`), copied);
      await page.keyboard.press('x');
      await page.waitForFunction(async () => /\/zh#/.test(await navigator.clipboard.readText()), undefined, { timeout: 5000 });
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /护照/);
      await page.keyboard.press('l');
      await page.waitForFunction(async () => /^https?:\S+$/.test(await navigator.clipboard.readText()), undefined, { timeout: 5000 });
      await page.keyboard.press('q');
      const code = page.locator('.dialog img');
      await code.waitFor();
      await page.waitForFunction(() => /** @type {HTMLImageElement} */ (document.querySelector('.dialog img'))?.naturalWidth > 0);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.dialog').count(), 0);
      assert.match((await focused(page))?.name || '', /button/, 'the focus comes back to the section');
      await page.keyboard.press('/');
      assert.match((await focused(page))?.name || '', /#box/);
    });
  });

  it('shows the visitor’s language beside Chinese, with how each text stands, and marks what was typed', async () => {
    await staff(async (page) => {
      await page.locator('#box-language').selectOption('ar');
      await page.locator('#box').fill('stolen passport');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('.pair .side')?.querySelector('[lang="ar"]'), undefined, { timeout: 15000 });
      const sides = page.locator('.pair').first().locator('.side');
      assert.equal(await sides.count(), 2);
      assert.equal(await sides.nth(0).locator('.whole').getAttribute('dir'), 'rtl');
      assert.match(await sides.nth(1).locator('.status').innerText(), /Official text/);
    });
  });

  it('prints a page for the visitor in their language, with the official text and a code', async () => {
    await staff(async (page) => {
      await page.evaluate(() => {
        window.print = () => {
          /** @type {any} */ (window).__printed = document.getElementById('paper')?.textContent;
        };
      });
      await page.locator('#box-language').selectOption('ja');
      await page.locator('#box').fill('Passport gestohlen');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('.pair .side')?.querySelector('[lang="ja"]'), undefined, { timeout: 15000 });
      await page.locator('#box').press('ArrowDown');
      await page.keyboard.press('p');
      const printed = await page.waitForFunction(() => /** @type {any} */ (window).__printed, undefined, { timeout: 8000 });
      const said = String(await printed.jsonValue());
      assert.match(said, /パスポート/);
      assert.match(said, /护照/);
    });
  });
});

describe('at the desk', () => {
  it('a visitor who waits is seen, taken over by keyboard, answered and handed back', async () => {
    await staff(
      async (page) => {
        await page.locator('.queue h2').first().waitFor({ timeout: 15000 });
        await person(async (visitor) => {
          await waits(visitor, QUESTIONS.answered.en);
          const card = page.locator('.card.waiting').first();
          await card.waitFor({ timeout: 15000 });
          await page.waitForFunction(() => /^\(1\)/.test(document.title), undefined, { timeout: 5000 });
          await card.locator('.take').focus();
          await page.keyboard.press('Enter');
          await page.locator('.writer:not([hidden])').waitFor({ timeout: 15000 });
          await page.waitForFunction(() => document.activeElement?.id === 'write', undefined, { timeout: 5000 });
          assert.ok((await page.locator('.log').innerText()).includes(QUESTIONS.answered.en), 'the whole conversation is there');
          await page.keyboard.type('Hello, this is Ms Li. Where are you staying?');
          await page.keyboard.press('Enter');
          await page.locator('.message.staff').waitFor({ timeout: 15000 });
          await reads(visitor, 'Hello, this is Ms Li.');
          await asked(visitor, 'At a friend’s home in Xuhui.', { wait: 'taken' });
          await page.waitForFunction(() => /Xuhui/.test(document.querySelector('.log')?.textContent || ''), undefined, { timeout: 15000 });
          await page.locator('.talk-head button', { hasText: 'Back to automatic answers' }).click();
          await page.locator('.writer[hidden]').waitFor({ state: 'attached', timeout: 15000 });
          await page.waitForFunction(() => !/^\(/.test(document.title), undefined, { timeout: 5000 });
          await asked(visitor, 'How do I register my address?');
        });
      },
      { hash: '#desk' },
    );
  });

  it('of two who take the same visitor one wins, and the other is told who', async () => {
    await staff(
      async (one) => {
        await one.locator('.queue h2').first().waitFor({ timeout: 15000 });
        await staff(
          async (other) => {
            await other.locator('.queue h2').first().waitFor({ timeout: 15000 });
            await person(async (visitor) => {
              await waits(visitor, 'How do I renew my residence permit?');
              await Promise.all([one, other].map((page) => page.locator('.card.waiting .take').first().waitFor({ timeout: 15000 })));
              await Promise.all([one, other].map((page) => page.locator('.card.waiting .take').first().click()));
              const won = await Promise.race(
                [one, other].map((page) =>
                  page
                    .locator('.writer:not([hidden])')
                    .waitFor({ timeout: 15000 })
                    .then(() => page),
                ),
              );
              const lost = won === one ? other : one;
              await lost.waitForFunction(() => !document.querySelector('.card.waiting'), undefined, { timeout: 15000 });
              assert.equal(await lost.locator('.writer:not([hidden])').count(), 0);
              await won.locator('.talk-head button', { hasText: 'End conversation' }).click();
              await won.locator('.dialog .actions button').click();
              await won.locator('.writer[hidden]').waitFor({ state: 'attached', timeout: 15000 });
            });
          },
          { name: 'wang', hash: '#desk' },
        );
      },
      { hash: '#desk' },
    );
  });

  it('what was typed outlives a lost connection and the end of the session', async () => {
    const cable = await line(service.port);
    try {
      await staff(
        async (page, context) => {
          await page.locator('.queue h2').first().waitFor({ timeout: 15000 });
          await person(async (visitor) => {
            await waits(visitor, QUESTIONS.answered.en);
            await page.locator('.card.waiting .take').first().click();
            await page.locator('#write').waitFor({ timeout: 15000 });
            await page.locator('#write').fill('Please bring your passport and');
            cable.cut();
            await page.keyboard.press('Enter');
            await page.locator('.writer .wrong:not([hidden])').waitFor({ timeout: 15000 });
            assert.equal(await page.locator('#write').inputValue(), 'Please bring your passport and');
            cable.mend();
            await page.locator('#write').press('End');
            await page.keyboard.type(' your registration form.');
            // The session ends: signed out in another window, say.
            await context.clearCookies();
            await page.keyboard.press('Enter');
            await page.locator('.door').waitFor({ timeout: 15000 });
            await signIn(page, 'head');
            await page.locator('#write').waitFor({ timeout: 15000 });
            assert.equal(await page.locator('#write').inputValue(), 'Please bring your passport and your registration form.');
            await page.locator('#write').press('Enter');
            await reads(visitor, 'Please bring your passport and your registration form.');
            await page.waitForFunction(() => document.querySelectorAll('.message.staff').length === 1, undefined, { timeout: 15000 });
            await page.locator('.talk-head button', { hasText: 'End conversation' }).click();
            await page.locator('.dialog .actions button').click();
            await page.locator('.writer[hidden]').waitFor({ state: 'attached', timeout: 15000 });
          });
        },
        { hash: '#desk', base: cable.base },
      );
    } finally {
      await cable.stop();
    }
  });

  it('a section is sent in the visitor’s language, and a ready text with one key', async () => {
    await staff(
      async (page) => {
        await page.locator('.queue h2').first().waitFor({ timeout: 15000 });
        await person(async (visitor) => {
          await waits(visitor, QUESTIONS.answered.en);
          await page.locator('.card.waiting .take').first().click();
          await page.locator('#write').waitFor({ timeout: 15000 });
          await page.locator('#beside-box').fill('stolen passport');
          await page.locator('#beside-box').press('Enter');
          await page.locator('.aside .pair-head').first().waitFor({ timeout: 15000 });
          await page.locator('#beside-box').press('ArrowDown');
          await page.keyboard.press('s');
          await page.locator('.attached .section').waitFor();
          await page.locator('#write').press('Enter');
          await page.locator('.message.staff').waitFor({ timeout: 15000 });
          await reads(visitor, 'passport');
          await page.locator('#write').press('/');
          const ready = page.locator('.dialog .choices button').first();
          await ready.waitFor({ timeout: 15000 });
          await ready.click();
          assert.ok((await page.locator('#write').inputValue()).length > 5);
          await page.locator('#write').press('Enter');
          await page.waitForFunction(() => document.querySelectorAll('.message.staff').length === 2, undefined, { timeout: 15000 });
          await page.locator('.aboutit summary').click();
          await page.locator('#label').fill('passport');
          await page.locator('#label').press('Enter');
          await page.locator('.labels .label').waitFor({ timeout: 15000 });
          await page.locator('#note').fill('Speaks a little Chinese.');
          await page.locator('.aboutit form').nth(1).locator('button').click();
          await page.locator('.notes li').waitFor({ timeout: 15000 });
          await page.locator('.talk-head button', { hasText: 'End conversation' }).click();
          await page.locator('.dialog .actions button').click();
          await page.locator('.writer[hidden]').waitFor({ state: 'attached', timeout: 15000 });
        });
        await page.locator('.queue .all').click();
        await page.locator('.cards.wide .card').first().waitFor({ timeout: 15000 });
      },
      { hash: '#desk' },
    );
  });
});

describe('for everybody', () => {
  /** @type {Record<string, (page: import('playwright-core').Page) => Promise<void>>} */
  const PARTS = {
    look: async (page) => {
      await page.locator('#box').fill('stolen passport');
      await page.keyboard.press('Enter');
      await page.locator('.answers > details').waitFor({ timeout: 15000 });
      await page.locator('#box').press('ArrowDown');
      await page.keyboard.press('Enter');
    },
    desk: async (page) => {
      await page.locator('.queue h2').first().waitFor({ timeout: 15000 });
      const card = page.locator('.queue .card a').first();
      if (await card.count()) {
        await card.click();
        await page.locator('.message').first().waitFor({ timeout: 15000 });
      }
    },
    history: async (page) => {
      await page.evaluate(() => {
        location.hash = '#history';
      });
      await page.locator('.cards.wide').waitFor({ timeout: 15000 });
    },
    accounts: async (page) => page.locator('tbody tr').first().waitFor({ timeout: 15000 }),
    audit: async (page) => page.locator('tbody tr').first().waitFor({ timeout: 15000 }),
  };

  for (const language of ['en', 'zh', 'ar']) {
    it(`every part in ${language} is accessible on a desktop and at 400 % zoom`, async () => {
      /** @type {string[]} */
      const found = [];
      /** @param {import('playwright-core').Page} page @param {string} where */
      const looked = async (page, where) => {
        for (const of of [violations, smallTargets, sticksOut]) found.push(...(await of(page)).map((each) => `${where}: ${each}`));
      };
      await person(async (page) => {
        await page.goto(`${service.base}/staff?language=${language}`);
        await page.locator('.door').waitFor({ timeout: 15000 });
        await looked(page, 'door');
        await page.setViewportSize(SCREENS.narrow.viewport);
        await looked(page, 'door, narrow');
      });
      await person(async (visitor) => {
        await waits(visitor, QUESTIONS.answered.en);
        await staff(
          async (page) => {
            for (const [name, act] of Object.entries(PARTS)) {
              if (name !== 'history') await part(page, name);
              await act(page);
              await looked(page, name);
              await page.setViewportSize(SCREENS.narrow.viewport);
              await looked(page, `${name}, narrow`);
              const { wrong } = await tabbed(page, FULL ? 80 : 25);
              found.push(...wrong.map((each) => `${name}, narrow: ${each}`));
              await page.setViewportSize(SCREENS.desktop.viewport);
              if (FULL) {
                await page.emulateMedia({ colorScheme: 'dark' });
                await looked(page, `${name}, dark`);
                await page.emulateMedia({ colorScheme: 'light' });
              }
            }
          },
          { language, ...SCREENS.desktop },
        );
      });
      assert.deepEqual(found, []);
    });
  }

  it('the language is switched in place, and what was typed is still there', async () => {
    await staff(async (page) => {
      await page.locator('#box').fill('stolen passport');
      await page.locator('.account summary').click();
      await page.locator('#interface').selectOption('ar');
      await page.waitForFunction(() => document.documentElement.dir === 'rtl' && document.querySelector('.bar'), undefined, { timeout: 15000 });
      assert.equal(await page.locator('#box').inputValue(), 'stolen passport');
    });
  });
});
