// What people look at before and after it is sent, in a browser: answers judged by keyboard, answers that wait for approval. Knows no rule of the service.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { asked, chat } from './chat.js';
import { account, PASSWORD, part, reads, setUp, signIn } from './counter.js';
import { smallTargets, sticksOut, tabbed, violations } from './look.js';
import { SCREENS } from './scenes.js';
import { Service } from './service.js';
import { browser, watched } from './watch.js';

/** Answered from a guide on stay, whose answers wait for a person; and from another. */
const WAITS = 'What is the fine for overstaying?';
const OTHER = 'What does a visa extension cost?';
const EXPECTED = /40[139]|ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE/;

/** @type {Service} */
let service;
/** @type {import('playwright-core').Browser} */
let chromium;

before(async () => {
  service = await Service.start({ DESK__HOURS: '24/7', DESK__APPROVE_TOPICS: '["stay"]', VERIFICATION__SAMPLE: '1.0' });
  chromium = await browser();
  await person(async (page) => {
    await setUp(page, service);
    const start = await account(page, 'wang', 'editor');
    await person(async (other) => {
      await other.goto(`${service.base}/staff?language=en`);
      await signInFirst(other, start);
    });
  });
});
after(async () => {
  await chromium?.close();
  await service?.stop();
});

/** @param {import('playwright-core').Page} page @param {string} start */
async function signInFirst(page, start) {
  await page.locator('#name').fill('wang');
  await page.locator('#password').fill(start);
  await page.keyboard.press('Enter');
  await page.locator('#new-password').waitFor({ timeout: 20000 });
  await page.locator('#new-password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('.bar').waitFor({ timeout: 20000 });
}

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

/**
 * @param {(page: import('playwright-core').Page) => Promise<void>} act
 * @param {{ name?: string, language?: string, hash?: string } & import('playwright-core').BrowserContextOptions} options
 */
const staff = (act, { name = 'head', language = 'en', hash = '', ...options } = {}) =>
  person(async (page) => {
    await page.goto(`${service.base}/staff?language=${language}${hash}`, { waitUntil: 'load' });
    await page.locator('#name').waitFor({ timeout: 15000 });
    await signIn(page, name);
    await act(page);
  }, options);

/** @param {import('playwright-core').Page} page */
async function visits(page) {
  await page.goto(`${service.base}/chat?language=en`, { waitUntil: 'load' });
  await chat(page);
}

/** The answer that is shown is judged right, sentence by sentence, and saved. @param {import('playwright-core').Page} page */
async function judged(page) {
  await page.locator('.check-row').first().waitFor({ timeout: 15000 });
  const rows = await page.locator('.check-row').count();
  await page.locator('.check-row').first().focus();
  for (let at = 0; at < rows; at += 1) await page.keyboard.press('1');
  assert.equal(await page.locator('.verdict-choice[aria-pressed="true"]').count(), rows, 'one key for each sentence, and one for the translation');
  await page.keyboard.press('Control+Enter');
  await page.locator('.check-form [role="status"]').waitFor({ timeout: 15000 });
}

describe('answers that are checked', () => {
  it('are judged sentence by sentence by keyboard, and served as checked then', async () => {
    await person(async (visitor) => {
      await visits(visitor);
      await asked(visitor, OTHER);
      await asked(visitor, 'How long before my residence permit expires must I renew it?');
    });
    await staff(
      async (page) => {
        await page.locator('.check-row').first().waitFor({ timeout: 15000 });
        assert.equal(await page.locator('.check-card').count(), 2);
        await page.locator('.check-card', { hasText: OTHER }).click();
        await page.locator('.check h2', { hasText: OTHER }).waitFor({ timeout: 15000 });
        await page.locator('.check-row').first().focus();
        await page.locator('.pair.meant mark').first().waitFor();
        assert.ok((await page.locator('.pair.meant mark').first().innerText()).length > 10, 'the sentence is marked in its section');
        assert.ok(await page.locator('.check-sections [lang="zh"]').count(), 'the official text stands beside it');
        await page.keyboard.press('Control+Enter');
        await page.locator('.check-form .wrong:not([hidden])').waitFor();
        await judged(page);
        await page.locator('.notice.good').waitFor();
        await page.keyboard.press('Enter');
        await page.locator('.check h2', { hasText: 'How long before' }).waitFor({ timeout: 15000 });
        await page.locator('.check-row').first().waitFor();
        await page.keyboard.press('3');
        await page.locator('#k-should').fill('30 days.');
        await page.locator('.figures summary').click();
        await page.locator('.figures tbody tr').nth(1).waitFor({ timeout: 15000 });
      },
      { name: 'wang', hash: '#check', ...SCREENS.desktop },
    );
    await person(async (visitor) => {
      await visits(visitor);
      await asked(visitor, OTHER);
      await reads(visitor, 'A person checked this answer on');
    });
  });
});

describe('answers that wait for approval', () => {
  it('the visitor sees that a person is looking, and reads what is decided', async () => {
    await staff(
      async (page) => {
        await page.locator('.queue h2').first().waitFor({ timeout: 15000 });
        await person(async (visitor) => {
          await visits(visitor);
          await asked(visitor, WAITS, { wait: 'taken' });
          await reads(visitor, 'A person from the staff is looking at the answer');
          await visitor.reload({ waitUntil: 'load' });
          await chat(visitor);
          await reads(visitor, 'A person from the staff is looking at the answer');
          const card = page.locator('.card.to-approve a').first();
          await card.waitFor({ timeout: 15000 });
          await card.focus();
          await page.keyboard.press('Enter');
          const box = page.locator('.approval').first();
          await box.waitFor({ timeout: 15000 });
          await box.locator('button', { hasText: 'Send as it is' }).click();
          await box.waitFor({ state: 'detached', timeout: 15000 });
          await reads(visitor, 'A person from the staff looked at this answer before it was sent.');
          await asked(visitor, WAITS, { wait: 'taken' });
          await box.waitFor({ timeout: 15000 });
          await box.locator('button', { hasText: 'Send something else' }).click();
          await box.locator('textarea').fill('Please come to the counter today.');
          await box.locator('button', { hasText: 'Send', hasNotText: 'something' }).last().click();
          await reads(visitor, 'Please come to the counter today.');
          await asked(visitor, WAITS, { wait: 'taken' });
          await box.waitFor({ timeout: 15000 });
          await box.locator('button', { hasText: 'Do not send' }).click();
          await page.locator('.card.waiting').first().waitFor({ timeout: 15000 });
          await reads(visitor, 'in the queue');
        });
      },
      { hash: '#desk', ...SCREENS.desktop },
    );
  });

  for (const language of ['en', 'zh', 'ar']) {
    it(`both parts in ${language} are accessible on a desktop and at 400 % zoom`, async () => {
      /** @type {string[]} */
      const found = [];
      await person(async (visitor) => {
        await visits(visitor);
        await asked(visitor, 'Where do I register my address?', { wait: 'taken' });
        await reads(visitor, 'A person from the staff is looking at the answer');
        found.push(...(await violations(visitor)).map((each) => `visitor: ${each}`));
        await staff(
          async (page) => {
            for (const name of ['desk', 'check']) {
              await part(page, name);
              if (name === 'desk') {
                await page.locator('.card.to-approve a').first().click();
                await page.locator('.approval').first().waitFor({ timeout: 15000 });
                await page.locator('.approval button').nth(1).click();
              } else {
                await page.locator('#k-state').selectOption('confirmed');
                await page.locator('.check').waitFor({ timeout: 15000 });
              }
              for (const screen of [SCREENS.desktop, SCREENS.narrow]) {
                await page.setViewportSize(screen.viewport);
                for (const of of [violations, smallTargets, sticksOut])
                  found.push(...(await of(page)).map((each) => `${name} ${screen.viewport.width}: ${each}`));
              }
              const { wrong } = await tabbed(page, 40);
              found.push(...wrong.map((each) => `${name}, narrow: ${each}`));
              await page.setViewportSize(SCREENS.desktop.viewport);
            }
          },
          { language, ...SCREENS.desktop },
        );
      });
      assert.deepEqual(found, []);
    });
  }
});
