// Keeps pages that were read, and those one needs in trouble, readable without a connection. Knows nothing of what stands in them.
// Questions, answers and conversations are never kept: an address is kept only if it is named below.

/** Whoever declares this scope to the type checker: a service worker's. */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** The version of scripts and styles; the service writes it in. */
const HERE = '/assets/current/';
const ASSETS = `openwindow-assets-${HERE.split('/')[2]}`;
const PAGES = 'openwindow-pages';
/** After so many milliseconds a page that is kept is shown in place of one that does not come. */
const PATIENCE = 4000;
/** Guides and other pages kept at most; those read longest ago go first. */
const ROOM = 120;
/** The header in which a kept copy says when it was fetched. */
const FETCHED = 'x-openwindow-kept';

/** Kept for every visitor, in the language of the page that was opened. */
const ESSENTIAL = ['/offline', '/', '/plain', '/offices', '/stay', '/checklist'];
/** What a page may be kept under: nothing here holds a question. */
const KEPT = [/^\/$/, /^\/(offline|plain|offices|stay|about|accessibility|deadlines)$/, /^\/offices\/[\w-]+$/, /^\/g(\/[\w.-]+){0,4}$/];
/** Rules by which last days are computed in the browser: nothing in them is personal. */
const RULES = /^\/api\/v1\/deadlines\/rules$/;

/** When each window last got a kept copy in place of a page, by the window. @type {Map<string, string>} */
const shown = new Map();

/**
 * Whether an answer to this address may be kept.
 * @param {URL} url
 */
function mayBeKept(url) {
  if (url.origin !== worker.location.origin) return false;
  const names = [...url.searchParams.keys()];
  // A checklist names its guide and the days that its owner put in.
  if (url.pathname === '/checklist') return !names.some((name) => ['q', 'question', 'slots'].includes(name));
  if (RULES.test(url.pathname)) return true;
  return KEPT.some((form) => form.test(url.pathname)) && names.every((name) => name === 'language');
}

/**
 * A copy that says when it was fetched.
 * @param {Response} response
 */
async function dated(response) {
  const headers = new Headers(response.headers);
  headers.set(FETCHED, new Date().toISOString());
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(await response.blob(), { status: response.status, statusText: response.statusText, headers });
}

/**
 * Keeps a page or the rules.
 * @param {URL} url
 * @param {Response} response
 */
async function keep(url, response) {
  if (!response.ok || response.redirected || !mayBeKept(url)) return;
  const pages = await caches.open(PAGES);
  const key = url.origin + url.pathname + url.search;
  // What was read last stands last.
  await pages.delete(key);
  await pages.put(key, await dated(response));
  const keys = await pages.keys();
  const essential = (/** @type {Request} */ request) => ESSENTIAL.includes(new URL(request.url).pathname);
  for (const old of keys.filter((request) => !essential(request)).slice(0, Math.max(0, keys.length - ROOM))) await pages.delete(old);
}

/**
 * A file of scripts and styles: as kept, or fetched and kept. One of another version is answered with this version's where it cannot be fetched.
 * @param {string} address
 */
async function asset(address) {
  const kept = await caches.match(address, { ignoreVary: true });
  if (kept) return kept;
  try {
    const response = await fetch(address);
    if (response.ok && new URL(address, worker.location.href).pathname.startsWith(HERE)) await (await caches.open(ASSETS)).put(address, response.clone());
    return response;
  } catch (error) {
    const file = new URL(address, worker.location.href).pathname.replace(/^\/assets\/[^/]+\//, HERE);
    const instead = await caches.match(file, { ignoreVary: true });
    if (instead) return instead;
    throw error;
  }
}

/**
 * The scripts and styles that a text names.
 * @param {string} text
 * @param {string} base
 */
function named(text, base) {
  const found = new Set();
  for (const [, address] of text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) found.add(new URL(address, base).pathname);
  if (/\.js$/.test(new URL(base).pathname)) {
    for (const [, address] of text.matchAll(/(?:from|import)\s*\(?\s*["'](\.{0,2}\/[^"']+)["']/g)) found.add(new URL(address, base).pathname);
    for (const [, address] of text.matchAll(/["'](\/assets\/[^"']+\.(?:js|css))["']/g)) found.add(new URL(address, base).pathname);
  }
  return [...found];
}

/**
 * Keeps files and what they name in turn.
 * @param {string[]} addresses
 */
async function keepNamed(addresses) {
  const seen = new Set();
  const waiting = [...addresses];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address)) continue;
    seen.add(address);
    try {
      const response = await asset(address);
      const base = new URL(address, worker.location.href).href;
      if (response.ok && /\.(js|css)$/.test(address)) waiting.push(...named(await response.clone().text(), base));
    } catch {
      // Without it the page is plainer, but it is there.
    }
  }
}

/**
 * Fetches pages and keeps them with all that they name.
 * @param {string[]} addresses
 */
async function keepPages(addresses) {
  for (const address of addresses) {
    try {
      const url = new URL(address, worker.location.href);
      const response = await fetch(url.href);
      if (!response.ok) continue;
      await keep(url, response.clone());
      if ((response.headers.get('content-type') || '').startsWith('text/html')) await keepNamed(named(await response.text(), url.href));
    } catch {
      // The connection went away: what is missing is fetched when a page is next opened.
    }
  }
}

/**
 * Keeps what everybody needs, in a language; once for each version of the pages and day.
 * @param {string} language
 */
async function keepEssentials(language) {
  const pages = await caches.open(PAGES);
  const known = await pages.match(`/offline?language=${language}`);
  const fetched = known?.headers.get(FETCHED);
  const styles = await (await caches.open(ASSETS)).keys();
  if (fetched && Date.now() - Date.parse(fetched) < 86400000 && Date.parse(fetched) <= Date.now() && styles.length > 0) return;
  await keepPages(ESSENTIAL.map((path) => `${path}?language=${language}`));
  await keepPages([`/api/v1/deadlines/rules?language=${language}`]);
}

/**
 * What is kept for an address, or stands for it: the same page in the language of the last page, or an edition of the guide.
 * @param {URL} url
 */
async function keptFor(url) {
  const pages = await caches.open(PAGES);
  const exact = await pages.match(url.origin + url.pathname + url.search);
  if (exact || !mayBeKept(url)) return exact;
  const keys = await pages.keys();
  const language = url.searchParams.get('language');
  const same = keys.filter((request) => {
    const other = new URL(request.url);
    if (language && other.searchParams.get('language') && other.searchParams.get('language') !== language) return false;
    if (other.pathname === url.pathname) return !language || other.searchParams.get('language') === language;
    return /^\/g\/[\w-]+$/.test(url.pathname) && other.pathname.startsWith(`${url.pathname}/`) && (!language || other.pathname.split('/')[4] === language);
  });
  return same.length > 0 ? pages.match(same[same.length - 1]) : undefined;
}

/**
 * The page for a visitor without a connection, in the language of the address or else of the last page.
 * @param {URL} url
 */
async function offlinePage(url) {
  const pages = await caches.open(PAGES);
  const wanted = await pages.match(`/offline?language=${url.searchParams.get('language') || url.pathname.split('/')[4]}`);
  if (wanted) return wanted;
  const any = (await pages.keys()).filter((request) => new URL(request.url).pathname === '/offline');
  return any.length > 0 ? pages.match(any[any.length - 1]) : undefined;
}

/**
 * A page: from the service, or as it was kept if that takes too long.
 * @param {FetchEvent} event
 * @param {URL} url
 */
async function page(event, url) {
  const kept = mayBeKept(url) ? await keptFor(url) : undefined;
  const fetched = fetch(event.request).then((response) => {
    event.waitUntil(keep(url, response.clone()));
    return response;
  });
  const fallback = () => {
    if (kept) shown.set(event.resultingClientId, kept.headers.get(FETCHED) || '');
    return kept;
  };
  try {
    if (!kept) return await fetched;
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    const first = await Promise.race([fetched, late]);
    if (first) return /** @type {Response} */ (first);
    event.waitUntil(fetched.catch(() => undefined));
    return /** @type {Response} */ (fallback());
  } catch (error) {
    const instead = fallback() || (event.request.mode === 'navigate' ? await offlinePage(url) : undefined);
    if (instead) return instead;
    throw error;
  }
}

worker.addEventListener('install', () => {
  worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith('openwindow-') && name !== PAGES && name !== ASSETS);
      for (const name of old) {
        // Pages that are kept name files of the version that goes: this version's take their place.
        const files = await (await caches.open(name)).keys();
        await keepNamed(files.map((request) => new URL(request.url).pathname.replace(/^\/assets\/[^/]+\//, HERE)));
        await caches.delete(name);
      }
      await worker.clients.claim();
    })(),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin || request.headers.has('authorization')) return;
  if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request.url));
  else if (request.mode === 'navigate' || RULES.test(url.pathname)) event.respondWith(page(event, url));
});

worker.addEventListener('message', (event) => {
  const source = /** @type {WindowClient | null} */ (event.source);
  const told = event.data || {};
  if (told.wants === 'essentials' && /^[a-z]{2,3}$/.test(told.language)) event.waitUntil(keepEssentials(told.language));
  if (told.wants === 'this' && typeof told.address === 'string')
    event.waitUntil(keepPages([told.address].filter((address) => mayBeKept(new URL(address, worker.location.href)))));
  if (told.wants === 'kept' && source) source.postMessage({ kept: shown.get(source.id) });
  if (told.wants === 'nothing') event.waitUntil(caches.delete(PAGES));
});
