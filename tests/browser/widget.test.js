// The widget on other sites' pages: four kinds of hosts, its weight, who may show it (R-49). Knows no class of the element.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

import { asked, chat, field, text } from './chat.js';
import { smallTargets, violations } from './look.js';
import { QUESTIONS, SCREENS } from './scenes.js';
import { freePort, Service, site } from './service.js';
import { browser, watched } from './watch.js';

/** @type {Service} */
let service;
/** @type {import('playwright-core').Browser} */
let chromium;
/** @type {Awaited<ReturnType<typeof site>>} */
let host;
/** @type {Awaited<ReturnType<typeof site>>} */
let stranger;

const TEXT = '<h1>A city</h1><p>Some text of the host, with <a href="#x">a link</a>.</p><button id="own">A button of the host</button>';

/** @param {string} base @param {string} head @param {string} attributes @param {string} body */
const hostPage = (base, head = '', attributes = '', body = TEXT) =>
  `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}<script src="${base}/widget.js" data-language="en" data-position="bottom-right" async></script></body></html>`;

before(async () => {
  const port = await freePort();
  service = await Service.start({ WIDGET__ORIGINS: JSON.stringify([`http://127.0.0.1:${port}`]) });
  await service.ask(QUESTIONS.answered.en);
  const { base } = service;
  const reset =
    '<style>* { all: unset !important; font: 40px/1 monospace !important; color: red !important; display: inline !important } div, button, section { position: fixed !important; transform: rotate(3deg) !important; width: 10px !important } [hidden] { display: block !important }</style>';
  const pages = {
    '/plain': { body: hostPage(base) },
    '/strict': {
      body: hostPage(base),
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${base}; connect-src ${base}; style-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types openwindow`,
      },
    },
    '/reset': { body: hostPage(base, reset) },
    '/rtl': {
      body: hostPage(base, '<style>html { direction: rtl } body { text-align: right; letter-spacing: 3px; text-transform: uppercase }</style>', 'dir="rtl"'),
    },
    '/iframe': {
      body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body style="margin:0"><iframe title="chat" src="${base}/chat?language=en" style="width:400px;height:640px;border:0"></iframe></body></html>`,
    },
    '/twice': {
      body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body><script src="${base}/widget.js" data-language="en" async></script><script src="${base}/widget.js" data-language="en" async></script><div id="place"></div></body></html>`,
    },
    '/element': {
      body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body><open-window language="fr"></open-window><script src="${base}/widget.js" data-element="none" async></script></body></html>`,
    },
    '/two': {
      body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body><open-window id="one" language="en" position="bottom-right"></open-window><open-window id="two" language="en" position="bottom-left"></open-window><script src="${base}/widget.js" data-element="none" async></script></body></html>`,
    },
    '/attributes': { body: '<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body></body></html>' },
  };
  host = await site(pages, port);
  stranger = await site({ '/plain': pages['/plain'], '/iframe': pages['/iframe'] });
  chromium = await browser();
});
after(async () => {
  await chromium?.close();
  await host?.stop();
  await stranger?.stop();
  await service?.stop();
});

/**
 * @param {string} address
 * @param {(page: import('playwright-core').Page, watch: import('./watch.js').Watch) => Promise<void>} act
 * @param {import('playwright-core').BrowserContextOptions & { expected?: RegExp, allowed?: string[] }} options
 */
async function visit(address, act, { expected, allowed, ...options } = {}) {
  const context = await chromium.newContext({ serviceWorkers: 'block', locale: 'en', ...SCREENS.desktop, ...options });
  try {
    const watch = await watched(context, service.base, { expected, allowed: [host.base, stranger.base] });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await act(page, watch);
    assert.deepEqual(watch.all, []);
  } finally {
    await context.close();
  }
}

/** Opens the floating element. @param {import('playwright-core').Page} page */
async function unfold(page) {
  const element = await chat(page);
  await element.evaluate((at) => /** @type {any} */ (at).open());
  await field(page).waitFor({ state: 'visible', timeout: 20000 });
}

/**
 * How the element's launcher looks: what a host's styles may not change.
 * @param {import('playwright-core').Page} page
 */
function looks(page) {
  return page.evaluate(() => {
    const root = document.querySelector('open-window')?.shadowRoot;
    const parts = [...(root?.querySelectorAll('button, textarea, input') || [])].filter((part) => part.getBoundingClientRect().width > 0);
    return parts.map((part) => {
      const style = getComputedStyle(part);
      const box = part.getBoundingClientRect();
      return [
        part.tagName,
        Math.round(box.width),
        Math.round(box.height),
        style.fontSize,
        style.color,
        style.direction,
        style.textTransform,
        style.letterSpacing,
        style.position,
      ].join(' ');
    });
  });
}

describe('on a host page', () => {
  for (const kind of ['plain', 'strict', 'reset', 'rtl']) {
    it(`${kind}: opens, answers, is accessible and looks the same`, async () => {
      /** @type {string[]} */
      let usual = [];
      await visit(`${host.base}/plain`, async (page) => {
        await unfold(page);
        usual = await looks(page);
      });
      await visit(`${host.base}/${kind}`, async (page) => {
        await unfold(page);
        assert.deepEqual(await looks(page), usual);
        await asked(page, QUESTIONS.answered.en);
        assert.ok((await text(page)).length > 200);
        if (kind !== 'reset')
          assert.deepEqual(
            (await violations(page)).filter((line) => line.includes('open-window')),
            [],
          );
        assert.deepEqual(await smallTargets(page).then((lines) => (kind === 'reset' ? [] : lines)), []);
      });
    });
  }

  it('iframe: the chat works in a frame of a site that may show it', async () => {
    await visit(`${host.base}/iframe`, async (page) => {
      const frame = page.frames().find((each) => each.url().startsWith(service.base));
      assert.ok(frame, 'the frame is there');
      await chat(frame);
      await asked(frame, QUESTIONS.answered.en);
    });
  });

  it('leaves the host as it was: no style, no global of its own but the element, the focus comes back', async () => {
    await visit(`${host.base}/plain`, async (page) => {
      const measured = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('h1, p, a, #own')]
            .map((element) => JSON.stringify(element.getBoundingClientRect()) + getComputedStyle(element).font)
            .join(),
        );
      const before = await measured();
      await page.focus('#own');
      await unfold(page);
      assert.equal(await measured(), before);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(300);
      const where = await page.evaluate(() => document.activeElement?.tagName.toLowerCase());
      assert.ok(where === 'open-window' || where === 'button', `the focus is at ${where}`);
    });
  });

  it('twice on a page and removed and put back, asks once and goes on', async () => {
    await visit(`${host.base}/twice`, async (page) => {
      await chat(page);
      await page.waitForTimeout(500);
      await page.evaluate(() => {
        const place = document.querySelector('#place');
        const element = document.querySelector('open-window');
        if (place && element) {
          element.remove();
          place.append(element);
          element.remove();
          document.body.append(element);
        }
      });
      let messages = 0;
      page.on('request', (request) => {
        if (request.method() === 'POST' && /\/messages(\?|$)/.test(request.url())) messages += 1;
      });
      await unfold(page);
      await asked(page, QUESTIONS.answered.en);
      assert.equal(messages, 1, 'one message was sent');
    });
  });

  it('follows its attributes and what frameworks set as properties, also while it is out', async () => {
    await visit(`${host.base}/element`, async (page) => {
      await unfold(page);
      const element = page.locator('open-window');
      const waits = (/** @type {string} */ words) =>
        page.waitForFunction((wanted) => document.querySelector('open-window')?.shadowRoot?.textContent?.includes(wanted), words, { timeout: 10000 });
      await waits('Votre question');
      // React 19 sets a property where an element has one.
      await element.evaluate((at) => Object.assign(at, { language: 'de' }));
      await waits('Ihre Frage');
      await element.evaluate((at) => at.setAttribute('question', 'Wie verlängere ich?'));
      assert.equal(await field(page).inputValue(), 'Wie verlängere ich?');
      await element.evaluate((at) => {
        at.remove();
        at.setAttribute('language', 'it');
        document.body.append(at);
      });
      await waits('La Sua domanda');
      await element.evaluate((at) => {
        /** @type {any} */ (at).close();
        at.setAttribute('mode', 'page');
      });
      await field(page).waitFor({ state: 'visible', timeout: 5000 });
    });
  });

  it('two on a page hold one conversation, which neither loses', async () => {
    await visit(`${host.base}/two`, async (page) => {
      await unfold(page);
      await page.locator('#two').evaluate((at) => /** @type {any} */ (at).open());
      const said = (/** @type {string} */ id) => page.locator(id).evaluate((at) => at.shadowRoot?.textContent || '');
      await page.waitForTimeout(1500);
      await asked(page, QUESTIONS.answered.en);
      await page.waitForTimeout(1500);
      assert.ok((await said('#two')).includes(QUESTIONS.answered.en), 'the second shows what the first was asked');
      const second = page.locator('#two textarea');
      await second.fill(QUESTIONS.refused.en);
      await second.press('Enter');
      await page.waitForTimeout(4000);
      for (const id of ['#one', '#two'])
        for (const question of [QUESTIONS.answered.en, QUESTIONS.refused.en])
          assert.equal((await said(id)).split(question).length, 2, `${id} shows “${question}” once`);
    });
  });
});

describe('weight', () => {
  it('everything until the first answer is at most 30 kB as it travels, and the launcher waits for nothing', async () => {
    const context = await chromium.newContext({ serviceWorkers: 'block', locale: 'en' });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    /** @type {Map<string, string>} */
    const addresses = new Map();
    let sum = 0;
    /** @type {string[]} */
    const lines = [];
    client.on('Network.responseReceived', (event) => addresses.set(event.requestId, event.response.url));
    client.on('Network.loadingFinished', (event) => {
      const url = addresses.get(event.requestId) || '';
      // What the widget is made of. The conversation's own messages and the answer are not.
      if (!url.startsWith(service.base) || /\/api\/v1\/conversations/.test(url)) return;
      sum += event.encodedDataLength;
      lines.push(`${event.encodedDataLength} ${url.slice(service.base.length)}`);
    });
    // The launcher is there though the API answers nothing.
    /** @type {(() => void)[]} */
    const held = [];
    await page.route('**/api/**', async (route) => {
      await new Promise((resolve) => {
        held.push(() => resolve(undefined));
      });
      await route.continue();
    });
    await page.goto(`${host.base}/plain`);
    await page.locator('open-window button:visible').first().waitFor({ timeout: 5000 });
    await page.unroute('**/api/**');
    for (const go of held) go();
    await unfold(page);
    await asked(page, QUESTIONS.answered.en);
    await page.waitForTimeout(500);
    await context.close();
    console.log(`${(sum / 1000).toFixed(1)} kB until the first answer:\n  ${lines.join('\n  ')}`);
    assert.ok(lines.length >= 1);
    assert.ok(sum <= 30000, `${sum} bytes (30000):\n${lines.join('\n')}`);
  });

  it('the service compresses what it sends, and versioned files are kept for good', async () => {
    const page = await fetch(`${service.base}/?language=en`, { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(page.headers.get('content-encoding'), 'gzip');
    const html = await page.text();
    const addresses = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, address]) => address);
    assert.ok(addresses.length > 0);
    for (const address of new Set(addresses)) {
      const file = await fetch(service.base + address, { headers: { 'accept-encoding': 'gzip' } });
      const body = Buffer.from(await file.arrayBuffer());
      assert.match(file.headers.get('cache-control') || '', /immutable/, address);
      if (body.length > 1000 && gzipSync(body).length < body.length * 0.8) assert.equal(file.headers.get('content-encoding'), 'gzip', address);
    }
  });
});

describe('who may show it (R-49)', () => {
  it('a page of another site gets no answer, in no way', async () => {
    const context = await chromium.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${stranger.base}/plain`);
    const got = await page.evaluate(async (base) => {
      const tried = [
        () => fetch(`${base}/api/v1/ask`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"question":"visa"}' }),
        () => fetch(`${base}/api/v1/contacts`),
        () => fetch(`${base}/api/v1/conversations`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
        () => fetch(`${base}/api/v1/search?q=visa`, { credentials: 'include' }),
        () => fetch(`${base}/?q=visa`),
      ];
      const results = [];
      for (const attempt of tried)
        results.push(
          await attempt().then(
            (response) => response.text().then((body) => `read ${body.length}`),
            () => 'refused',
          ),
        );
      return results;
    }, service.base);
    assert.deepEqual(got, ['refused', 'refused', 'refused', 'refused', 'refused']);
    await page.goto(`${stranger.base}/iframe`);
    await page.waitForTimeout(1000);
    const shown = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame
            .locator('open-window')
            .count()
            .catch(() => 0),
        ),
    );
    assert.deepEqual(
      shown.filter((count) => count > 0),
      [],
      'no frame shows the chat',
    );
    await context.close();
  });

  it('thirty origins that resemble the allowed one are refused, and it alone is named', async () => {
    const { host: name, port } = new URL(host.base);
    const resembling = [
      'null',
      '*',
      '',
      'http://127.0.0.1',
      'https://127.0.0.1',
      `https://${name}`,
      `http://127.0.0.1:${Number(port) + 1}`,
      `http://127.0.0.1:${port}0`,
      `http://127.0.0.1:${port}/`,
      `http://127.0.0.1:${port}.evil.example`,
      `http://evil.example#http://${name}`,
      `http://${name}@evil.example`,
      `http://evil.example?http://${name}`,
      `http://localhost:${port}`,
      `http://[::1]:${port}`,
      `http://127.1:${port}`,
      `http://2130706433:${port}`,
      `http://0x7f.1:${port}`,
      `http://sub.${name}`,
      `http://${name}, http://evil.example`,
      `http://${name} http://evil.example`,
      `HTTP://${name}`,
      `http://127.0.0.1%00:${port}`,
      `http://127.0.0.1:${port}\\@evil.example`,
      `//${name}`,
      name,
      'file://',
      'chrome-extension://abcdef',
      `http://１２７.0.0.1:${port}`.normalize('NFC').replace(/[^\x20-\x7e]/g, '%EF'),
      'data:',
    ];
    const http = await import('node:http');
    /** @param {string} origin @returns {Promise<import('node:http').IncomingMessage>} */
    const asking = (origin) =>
      new Promise((resolve, reject) => {
        const request = http.get(`${service.base}/api/v1/contacts`, { headers: { origin } }, (response) => {
          response.resume();
          resolve(response);
        });
        request.on('error', reject);
      });
    const wrong = [];
    for (const origin of resembling) {
      const { headers } = await asking(origin);
      if (headers['access-control-allow-origin'] !== undefined) wrong.push(`${origin}: ${headers['access-control-allow-origin']}`);
    }
    assert.deepEqual(wrong, []);
    const { headers } = await asking(host.base);
    assert.equal(headers['access-control-allow-origin'], host.base);
    assert.equal(headers['access-control-allow-credentials'], undefined);
    assert.match(headers.vary || '', /origin/i);
  });
});
