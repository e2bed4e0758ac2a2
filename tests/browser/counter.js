// Works at the console as staff do: comes in, looks up, opens a part. Knows no rule of the service.

import { text } from './chat.js';

/** The first administrator, and one of the staff, of every service in these tests. */
export const PASSWORD = 'plum ferry lantern gate';

/** The code that a new service prints, with which the first account is made. @param {import('./service.js').Service} service */
export function setupCode(service) {
  const found = /good once and until the server stops: (\S+)/.exec(service.said);
  if (!found) throw new Error(`no code for the first account: ${service.said}`);
  return found[1];
}

/**
 * Fills in the way in and waits until it is open.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 * @param {string} password
 */
export async function signIn(page, name, password = PASSWORD) {
  await page.locator('#name').fill(name);
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.bar').waitFor({ timeout: 20000 });
}

/**
 * The first administrator, made by the code; the page is signed in then.
 * @param {import('playwright-core').Page} page
 * @param {import('./service.js').Service} service
 */
export async function setUp(page, service) {
  await page.goto(`${service.base}/staff?language=en`, { waitUntil: 'load' });
  await page.locator('#setup-code').waitFor({ timeout: 15000 });
  await page.locator('#setup-code').fill(setupCode(service));
  await page.locator('#name').fill('head');
  await page.locator('#display').fill('Ms Li');
  await page.locator('#password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('.bar').waitFor({ timeout: 20000 });
}

/**
 * An account with a start password that is changed at once, as whoever gets it must.
 * @param {import('playwright-core').Page} page an administrator's
 * @param {string} name
 * @param {string} role
 * @returns {Promise<string>} the start password
 */
export async function account(page, name, role) {
  await page.locator('.bar a[data-part="accounts"]').click();
  await page.locator('.sheet .actions button').first().click();
  await page.locator('#new-name').fill(name);
  await page.locator('#new-display').fill(name);
  await page.locator('#new-role').selectOption(role);
  await page.locator('.dialog form button[type="submit"]').click();
  const secret = page.locator('.dialog .secret');
  await secret.waitFor({ timeout: 20000 });
  const password = await secret.innerText();
  await page.locator('.dialog .close').click();
  return password.trim();
}

/** Opens a part of the console. @param {import('playwright-core').Page} page @param {string} part */
export async function part(page, part) {
  await page.locator(`.bar a[data-part="${part}"]`).click();
  await page.waitForFunction((wanted) => document.querySelector(`.bar a[data-part="${wanted}"]`)?.getAttribute('aria-current') === 'page', part);
}

/** Waits until the visitor's chat shows a text. @param {import('playwright-core').Page} page @param {string} what */
export async function reads(page, what) {
  const until = Date.now() + 20000;
  while (Date.now() < until) {
    if ((await text(page)).includes(what)) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`the visitor does not read "${what}" but: ${(await text(page)).slice(-600)}`);
}
