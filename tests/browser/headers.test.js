// What every answer of the service says to browsers (R-50), and visitors who are slow on purpose or too many (R-31). Knows nothing of pages' contents.

import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';

import { GUIDE, SCENES } from './scenes.js';
import { Service } from './service.js';
import { FULL } from './tools.js';

/** @type {Service} */
let service;
before(async () => {
  service = await Service.start();
});
after(async () => {
  await service?.stop();
});

describe('headers (R-50)', () => {
  it('every route has a policy without inline scripts, styles and eval, and Trusted Types', async () => {
    const api = /** @type {{ paths: Record<string, object> }} */ (await (await fetch(`${service.base}/openapi.json`)).json());
    const paths = new Set(Object.keys(api.paths).map((path) => path.replace(/\{[^}]+\}/g, 'x')));
    for (const scene of SCENES) paths.add(scene.path('en'));
    for (const path of [
      '/widget.js',
      '/worker.js',
      '/livez',
      '/readyz',
      '/robots.txt',
      '/sitemap.xml',
      '/feeds/all/en.atom',
      '/feeds/all/en.json',
      '/no-such-page',
      '/assets/x/no-such-file.js',
      `/g/${GUIDE}`,
      '/qr?path=/g',
    ])
      paths.add(path);
    /** @type {string[]} */
    const wrong = [];
    for (const path of paths) {
      const response = await fetch(service.base + path, { redirect: 'manual', signal: AbortSignal.timeout(10000) });
      await response.body?.cancel();
      if (path === '/metrics') continue;
      const policy = response.headers.get('content-security-policy') || '';
      const say = (/** @type {string} */ what) => wrong.push(`${path} (${response.status}): ${what}`);
      if (!policy.includes("default-src 'none'")) say(`policy ${policy.slice(0, 60)}`);
      if (/unsafe-inline|unsafe-eval|\*/.test(policy) && !path.startsWith('/docs')) say('the policy allows too much');
      if (!policy.includes("require-trusted-types-for 'script'") && !path.startsWith('/docs')) say('no Trusted Types');
      if (!/frame-ancestors/.test(policy)) say('frame-ancestors');
      if (response.headers.get('x-content-type-options') !== 'nosniff') say('nosniff');
      if (response.headers.get('referrer-policy') !== 'no-referrer') say('referrer-policy');
      if (response.headers.has('set-cookie')) say('sets a cookie');
      if (response.headers.has('server') || response.headers.has('x-powered-by')) say('tells its program');
    }
    assert.deepEqual(wrong, []);
  });
});

/**
 * Opens connections that send slowly or not at all, and keeps them so.
 * @param {number} count
 * @param {(socket: import('node:net').Socket) => (() => void)} kind what is sent first, and every second
 */
function slow(count, kind) {
  const sockets = Array.from({ length: count }, () => {
    const socket = connect(service.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.on('connect', () => {
      const more = kind(socket);
      const timer = setInterval(() => !socket.destroyed && more(), 1000);
      socket.on('close', () => clearInterval(timer));
    });
    return socket;
  });
  return () => {
    for (const socket of sockets) socket.destroy();
  };
}

/** How many polite requests succeed, and how long the slowest of a hundred takes. @param {number} seconds */
async function polite(seconds) {
  const took = [];
  let failed = 0;
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    const began = performance.now();
    const response = await fetch(`${service.base}/?language=en`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    await response?.text().catch(() => undefined);
    if (!response?.ok) failed += 1;
    took.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  took.sort((a, b) => a - b);
  return { failed, count: took.length, p99: took[Math.floor(took.length * 0.99)] };
}

describe('visitors who are slow on purpose (R-31)', () => {
  const KINDS = {
    'headers that never end': (/** @type {import('node:net').Socket} */ socket) => {
      socket.write('GET / HTTP/1.1\r\nHost: x\r\n');
      return () => socket.write('X-A: b\r\n');
    },
    'bodies that never end': (/** @type {import('node:net').Socket} */ socket) => {
      socket.write('POST /api/v1/ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{');
      return () => socket.write(' ');
    },
    'answers that are not read': (/** @type {import('node:net').Socket} */ socket) => {
      socket.pause();
      const get = 'GET /?language=en HTTP/1.1\r\nHost: x\r\n\r\n';
      socket.write(get.repeat(20));
      return () => socket.write(get);
    },
    'a flood of headers': (/** @type {import('node:net').Socket} */ socket) => {
      socket.write(`GET / HTTP/1.1\r\nHost: x\r\n${'X-Flood: '.padEnd(1000, 'a')}\r\n`);
      return () => socket.write(`X-Flood: ${'a'.repeat(8000)}\r\n`.repeat(4));
    },
  };
  for (const [name, kind] of Object.entries(KINDS)) {
    it(`${name}: everybody else is served`, async () => {
      const stop = slow(FULL ? 1000 : 200, kind);
      try {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        const { failed, count, p99 } = await polite(FULL ? 30 : 4);
        console.log(`${name}: ${count} polite requests, ${failed} failed, p99 ${p99.toFixed(0)} ms`);
        assert.equal(failed, 0);
        assert.ok(count > 5);
      } finally {
        stop();
      }
      assert.ok((await fetch(`${service.base}/readyz`)).ok, 'the service is well afterwards');
    });
  }

  it('a header of a megabyte is refused', async () => {
    const answer = await new Promise((resolve) => {
      const socket = connect(service.port, '127.0.0.1');
      let said = '';
      socket.on('data', (data) => {
        said += data;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(said));
      socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX-Big: ${'a'.repeat(1024 * 1024)}\r\n\r\n`);
      setTimeout(() => socket.destroy(), 5000);
    });
    assert.match(String(answer), /^HTTP\/1\.1 (431|400)|^$/);
    assert.ok((await fetch(`${service.base}/readyz`)).ok);
  });
});
