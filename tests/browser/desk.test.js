// Waiting for a person and speaking with one, as three visitors at once see it; staff answer through the interface. Knows no class of the element.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';

import { asked, chat, field, text } from './chat.js';
import { violations } from './look.js';
import { SCREENS } from './scenes.js';
import { Service } from './service.js';
import { program, ROOT } from './tools.js';
import { browser, watched } from './watch.js';

/** @type {Service} */
let service;
/** @type {import('playwright-core').Browser} */
let chromium;

/** How the way to a person is named in Chinese. */
const PERSON = '与人交谈';
const PASSWORD = 'plum ferry lantern gate';

before(async () => {
  service = await Service.start({ DESK__HOURS: '24/7', DESK__LOOK_S: '1' });
  // What steers these tests is no setting of the service.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('OPENWINDOW')));
  for (const name of ['li', 'wang']) {
    const made = spawnSync(program(), ['account', 'create', name, '--role', 'staff', '--data', service.data], { cwd: ROOT, env, input: `${PASSWORD}\n` });
    assert.equal(made.status, 0, String(made.stderr));
  }
  chromium = await browser();
});
after(async () => {
  await chromium?.close();
  await service?.stop();
});

/** Somebody of the staff. @param {string} name */
async function member(name) {
  const answer = await fetch(`${service.base}/api/v1/staff/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password: PASSWORD }),
  });
  assert.equal(answer.status, 200);
  const cookie = (answer.headers.get('set-cookie') || '').split(';')[0];
  const { csrf } = await answer.json();
  /** @param {string} method @param {string} path @param {any} [body] */
  return async (method, path, body) => {
    const headers = { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' };
    const response = await fetch(`${service.base}/api/v1/staff${path}`, { method, headers, body: body && JSON.stringify(body) });
    return { status: response.status, body: response.status === 204 ? null : await response.json() };
  };
}

/** A visitor's page. @param {string} language */
async function visitor(language) {
  const context = await chromium.newContext({ serviceWorkers: 'block', locale: language, ...SCREENS.desktop });
  const watch = await watched(context, service.base, { expected: /ERR_|Failed to load/ });
  const page = await context.newPage();
  await page.goto(`${service.base}/chat?language=${language}`, { waitUntil: 'load' });
  await chat(page);
  await field(page).waitFor({ state: 'visible', timeout: 20000 });
  return { page, watch, context };
}

/** @param {import('playwright-core').Page} page @param {RegExp} what */
async function reads(page, what) {
  const until = Date.now() + 20000;
  for (;;) {
    const now = await text(page);
    if (what.test(now)) return now;
    if (Date.now() > until) assert.fail(`${what} is not in:\n${now}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a person at the desk', () => {
  it('three visitors wait, two of the staff answer, one comes back to the machine', async () => {
    const [li, wang] = await Promise.all([member('li'), member('wang')]);
    for (const each of [li, wang]) assert.equal((await each('PUT', '/presence', { presence: 'available' })).status, 204);
    const [zh, ja, ar] = await Promise.all(['zh', 'ja', 'ar'].map(visitor));
    // By the button; then in words.
    await zh.page.getByRole('button', { name: PERSON }).first().click();
    await zh.page.getByRole('button', { name: '在此等候人工服务' }).click();
    await reads(zh.page, /第.?1.?位/);
    await asked(ja.page, '人と話したいです');
    await reads(ja.page, /2.?番目/);
    await asked(ar.page, 'أريد التحدث مع موظف');
    await reads(ar.page, /رقمك في قائمة الانتظار/);
    const { body: desk } = await li('GET', '/desk');
    assert.equal(desk.waiting.length, 3);
    const [first, second, third] = desk.waiting.map((/** @type {any} */ card) => card.conversation);

    const both = await Promise.all([li, wang].map((each) => each('POST', `/conversations/${first}/claim`)));
    assert.deepEqual(both.map((each) => each.status).sort(), [200, 409]);
    const holder = both[0].status === 200 ? li : wang;
    await reads(zh.page, /工作人员.*正在为您答复/);
    await reads(ja.page, /1.?番目/);
    assert.equal((await holder('POST', `/conversations/${first}/messages`, { text: '您好，请问需要什么帮助？', language: 'zh' })).status, 201);
    await reads(zh.page, /您好，请问需要什么帮助/);
    await asked(zh.page, '我的签证下周到期', { wait: 'taken' });
    await reads(zh.page, /已发送给/);
    assert.deepEqual(await violations(zh.page), []);
    if (process.env.OPENWINDOW_SHOTS) await zh.page.screenshot({ path: `${process.env.OPENWINDOW_SHOTS}/desk-zh.png` });

    // Staff write Chinese to somebody who reads Arabic: it says so.
    assert.equal((await li('POST', `/conversations/${third}/claim`)).status, 200);
    assert.equal((await li('POST', `/conversations/${third}/messages`, { text: '请带护照原件。', language: 'zh' })).status, 201);
    assert.equal((await li('POST', `/conversations/${third}/messages`, { language: 'ar', canned: 'in-person' })).status, 201);
    await reads(ar.page, /请带护照原件/);
    await reads(ar.page, /المستندات الأصلية/);
    assert.deepEqual(await violations(ar.page), []);
    if (process.env.OPENWINDOW_SHOTS) await ar.page.screenshot({ path: `${process.env.OPENWINDOW_SHOTS}/desk-ar.png` });

    // A restart in the middle: who waits keeps the place, who is served stays served.
    await service.end('SIGKILL');
    await service.begin();
    await reads(ja.page, /1.?番目/);
    assert.equal((await li('POST', `/conversations/${third}/return`)).status, 204);
    await reads(ar.page, /عادت الإجابات تُؤخذ من الأدلة/);
    await asked(ar.page, 'كم غرامة تجاوز مدة الإقامة؟');
    if (process.env.OPENWINDOW_SHOTS) await ja.page.screenshot({ path: `${process.env.OPENWINDOW_SHOTS}/desk-ja.png` });
    await ja.page.getByRole('button', { name: '待つのをやめる' }).click();
    await reads(ja.page, /自動でお答えします/);
    assert.ok(second);
    for (const each of [zh, ja, ar]) await each.context.close();
  });
});
