// What persons may ask of us, as a visitor and staff do it: a message left while nobody is there, read at the console; what is kept downloaded and deleted.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { asked, chat, field } from './chat.js';
import { part, reads, setUp } from './counter.js';
import { violations } from './look.js';
import { SCREENS } from './scenes.js';
import { Service } from './service.js';
import { browser, watched } from './watch.js';

/** @type {Service} */
let service;
/** @type {import('playwright-core').Browser} */
let chromium;

before(async () => {
  // There is a desk, and nobody has had it open.
  service = await Service.start({ DESK__HOURS: '24/7' });
  chromium = await browser();
});
after(async () => {
  await chromium?.close();
  await service?.stop();
});

/** @param {import('playwright-core').Page} page @param {string} name */
async function shot(page, name) {
  if (process.env.OPENWINDOW_SHOTS) await page.screenshot({ path: `${process.env.OPENWINDOW_SHOTS}/${name}.png` });
}

/** A visitor's page. @param {string} language @param {any} screen */
async function visitor(language, screen) {
  const context = await chromium.newContext({ serviceWorkers: 'block', locale: language, acceptDownloads: true, ...screen });
  const watch = await watched(context, service.base, { expected: /ERR_|Failed to load/ });
  const page = await context.newPage();
  await page.goto(`${service.base}/chat?language=${language}`, { waitUntil: 'load' });
  await chat(page);
  await field(page).waitFor({ state: 'visible', timeout: 20000 });
  return { page, watch, context };
}

describe('the rights of persons', () => {
  // Before anybody of the staff has been here.
  it('the form stands right to left on a telephone', async () => {
    const { page, context } = await visitor('ar', SCREENS.narrow);
    await page.getByRole('button', { name: 'التحدث إلى شخص' }).first().click();
    await page.locator('open-window details summary').first().click();
    await page.locator('#letter-text').fill('تأشيرتي تنتهي غدًا');
    assert.deepEqual(await violations(page), []);
    await shot(page, 'letter-ar');
    await context.close();
  });

  it('a message is left, read by staff, and taken back with everything else', async () => {
    const { page, context } = await visitor('fr', SCREENS.desktop);
    await page.getByRole('button', { name: 'Parler à quelqu’un' }).first().click();
    await page.getByText('Laisser un message', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Laisser le message' }).click();
    await reads(page, 'entre 1 et 2');
    await page.locator('#letter-text').fill('Mon visa expire demain <b>!</b>');
    await page.locator('#letter-answer-to').fill('nowhere');
    await page.locator('#letter-consent').check();
    await page.getByRole('button', { name: 'Laisser le message' }).click();
    await reads(page, 'Veuillez indiquer une adresse e-mail');
    assert.deepEqual(await violations(page), []);
    await shot(page, 'letter-fr');
    await page.locator('#letter-answer-to').fill('ana@example.org');
    await page.getByRole('button', { name: 'Laisser le message' }).click();
    await reads(page, 'remis au personnel');
    await shot(page, 'letter-left-fr');

    const desk = await chromium.newContext({ serviceWorkers: 'block', ...SCREENS.desktop });
    const staff = await desk.newPage();
    await setUp(staff, service);
    await part(staff, 'letters');
    await staff.getByRole('button', { name: 'Read' }).click();
    await staff.getByText('Mon visa expire demain <b>!</b>').waitFor();
    assert.deepEqual(await violations(staff), []);
    await shot(staff, 'letters-staff');
    await staff.getByRole('button', { name: 'Mark as done' }).click();
    await staff
      .locator('.letter-card', { hasText: /Done by/ })
      .first()
      .waitFor();
    await staff.locator('#letters-done').check();
    await staff
      .locator('.letter-card', { hasText: /Done by/ })
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'Revenir à la conversation' }).click();
    await asked(page, 'Combien coûte la prolongation du visa ?');
    await page.getByRole('button', { name: 'Réglages et autres' }).click();
    await page.getByRole('button', { name: 'Vos données' }).click();
    await reads(page, 'Ce qui est dit ici est conservé');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Télécharger ce qui est conservé' }).click()]);
    const kept = JSON.parse(readFileSync(await download.path(), 'utf8'));
    assert.equal(kept.messages[0].text, 'Combien coûte la prolongation du visa ?');
    assert.equal(kept.letter.answer_to, 'ana@example.org');
    await page.getByRole('button', { name: 'Supprimer cette discussion' }).click();
    await reads(page, 'Supprimer définitivement');
    assert.deepEqual(await violations(page), []);
    await shot(page, 'data-fr');
    await page.getByRole('button', { name: 'Oui, la supprimer' }).click();
    await reads(page, 'La discussion a été supprimée.');
    await shot(page, 'erased-fr');
    await staff.reload();
    await part(staff, 'letters');
    await staff.locator('#letters-done').check();
    await staff.getByText('No messages are waiting.').waitFor();
    await context.close();
    await desk.close();
  });
});
