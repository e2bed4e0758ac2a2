// The real service on a free port with a fresh data folder. Knows nothing of browsers.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { program, ROOT } from './tools.js';

/** A port that nobody has. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = socket();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** A running service. */
export class Service {
  /**
   * Starts it, or uses the one at OPENWINDOW_AT. Settings are named as in the environment: `{ WIDGET__ORIGINS: '["https://example.org"]' }`.
   * @param {Record<string, string>} settings
   */
  static async start(settings = {}) {
    const service = new Service(settings);
    try {
      await service.begin();
    } catch (error) {
      await service.stop();
      throw error;
    }
    return service;
  }

  /** @param {Record<string, string>} settings */
  constructor(settings) {
    this.settings = settings;
    this.data = mkdtempSync(join(tmpdir(), 'openwindow-browser-'));
    this.port = 0;
    this.base = '';
    /** @type {import('node:child_process').ChildProcess | undefined} */
    this.process = undefined;
    this.said = '';
  }

  /** Starts the program, on the port it had before if it had one. */
  async begin() {
    this.port = this.port || (await freePort());
    this.base = `http://127.0.0.1:${this.port}`;
    // What steers these tests is no setting of the service.
    const around = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('OPENWINDOW')));
    const environment = Object.fromEntries(Object.entries(this.settings).map(([name, value]) => [`OPENWINDOW_${name}`, value]));
    const started = spawn(program(), ['serve', '--listen', `127.0.0.1:${this.port}`, '--data', this.data], {
      cwd: ROOT,
      env: { ...around, OPENWINDOW_LOG__LEVEL: 'warn', ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.process = started;
    started.stderr?.on('data', (text) => {
      this.said = (this.said + text).slice(-4000);
    });
    const until = Date.now() + 60000;
    while (Date.now() < until) {
      if (started.exitCode !== null) throw new Error(`the service ended with ${started.exitCode}: ${this.said}`);
      const ready = await fetch(`${this.base}/readyz`).catch(() => undefined);
      if (ready?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the service was not ready in a minute: ${this.said}`);
  }

  /**
   * Ends the program; its data stays.
   * @param {NodeJS.Signals} signal
   */
  async end(signal = 'SIGTERM') {
    const running = this.process;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await ended;
  }

  /** Ends the program and forgets its data. */
  async stop() {
    await this.end('SIGKILL');
    rmSync(this.data, { recursive: true, force: true });
  }

  /**
   * Asks once, as programs do.
   * @param {string} question
   * @param {Record<string, unknown>} more
   */
  async ask(question, more = {}) {
    const response = await fetch(`${this.base}/api/v1/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question, ...more }),
    });
    return response.json();
  }
}

/**
 * A site on a port of its own, such as one that shows the widget. Pages: address → headers and text, or a function that makes them.
 * @param {Record<string, { body: string, type?: string, headers?: Record<string, string> }>} pages
 * @param {number} port
 */
export async function site(pages, port = 0) {
  const server = createServer((request, response) => {
    const page = pages[(request.url || '/').split('?')[0]];
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': page.type || 'text/html; charset=utf-8', ...page.headers });
    response.end(page.body);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { base: `http://127.0.0.1:${address.port}`, pages, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/**
 * A line to a port that can be cut and mended: a browser's own pretence of being offline does not reach its workers.
 * @param {number} port
 */
export async function line(port) {
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set();
  let whole = true;
  const server = socket((near) => {
    near.on('error', () => undefined);
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    far.on('error', () => near.destroy());
    for (const end of [near, far]) {
      open.add(end);
      end.on('close', () => {
        open.delete(end);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    base: `http://127.0.0.1:${address.port}`,
    cut: () => {
      whole = false;
      for (const end of open) end.destroy();
    },
    mend: () => {
      whole = true;
    },
    stop: () => {
      for (const end of open) end.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
