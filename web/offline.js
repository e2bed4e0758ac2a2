// Has the browser keep what is read, says when a page is a kept one, and lists what is kept. Knows nothing of how it is kept: worker.js does.

const KIOSK = 'openwindow-kiosk';
const PAGES = 'openwindow-pages';
const own = /** @type {HTMLScriptElement | null} */ (document.querySelector('script[data-kept]'));

/** A terminal that many people use keeps nothing, on this page and on those that are opened from it. */
function isShared() {
  try {
    if (location.pathname === '/kiosk') sessionStorage.setItem(KIOSK, '1');
    return sessionStorage.getItem(KIOSK) === '1';
  } catch {
    // Storage is refused: the kiosk's pages are told by their address alone.
    return location.pathname === '/kiosk';
  }
}

/** The worker's address, in the form that browsers with Trusted Types ask for. */
function address() {
  const types = /** @type {any} */ (window).trustedTypes;
  if (!types) return '/worker.js';
  return types.createPolicy('openwindow', { createScriptURL: (/** @type {string} */ url) => url }).createScriptURL('/worker.js');
}

/** Forgets what is kept. */
async function forget() {
  if ('caches' in window) await caches.delete(PAGES);
}

/** Says above the content that this is a kept page. */
function notice() {
  const content = document.getElementById('content');
  if (!own || !content || document.querySelector('.kept-notice') || location.pathname === '/offline') return;
  const line = document.createElement('p');
  line.className = 'notice kept-notice band';
  line.setAttribute('role', 'status');
  line.textContent = own.dataset.kept || '';
  content.before(line);
}

/** On the page without a connection: what is kept, by the titles of the pages; and the way back once there is a connection. */
async function list() {
  const section = document.getElementById('kept');
  const place = section?.querySelector('ul');
  if (!section || !place || !('caches' in window)) return;
  const pages = await caches.open(PAGES);
  for (const request of await pages.keys()) {
    const url = new URL(request.url);
    const response = await pages.match(request);
    if (!response || !(response.headers.get('content-type') || '').startsWith('text/html') || url.pathname === '/offline') continue;
    // Parsed, never shown: only the title's text and its language are read.
    const text = await response.text();
    const [, language, direction] = /<html lang="([\w-]+)" dir="(ltr|rtl)"/.exec(text) || [];
    const [, title] = /<title>([^<]*)<\/title>/.exec(text) || [];
    if (!title) continue;
    const link = document.createElement('a');
    link.href = url.pathname + url.search;
    link.lang = language || '';
    link.dir = direction || '';
    link.textContent = plain(title);
    const item = document.createElement('li');
    item.append(link);
    place.prepend(item);
  }
  section.hidden = place.children.length === 0;
}

/**
 * A title without the service's name and without the five escapes that pages are written with.
 * @param {string} title
 */
function plain(title) {
  /** @type {Record<string, string>} */
  const signs = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return title.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => signs[name]).replace(/ – [^–]*$/, '');
}

/** Asks the worker whether this page is a kept one. */
function ask() {
  const { serviceWorker } = navigator;
  if (!serviceWorker?.controller) return;
  serviceWorker.addEventListener('message', (event) => {
    if (event.data?.kept !== undefined) notice();
  });
  serviceWorker.startMessages();
  serviceWorker.controller.postMessage({ wants: 'kept' });
}

/** On the page without a connection: looks whether there is one again. The address that was asked for stands in the address bar; opened anew, it is that page. */
function wait() {
  const again = () => {
    fetch('/livez', { cache: 'no-store' }).then(
      (response) => response.ok && location.reload(),
      () => undefined,
    );
  };
  window.addEventListener('online', again);
  // Some browsers take any network for a connection, and tell nothing when it becomes one.
  setInterval(again, 5000);
}

async function begin() {
  const { serviceWorker } = navigator;
  // In a frame of another site, and where the address is not a secure one, there is no worker.
  if (!serviceWorker || window.top !== window) return;
  if (isShared()) {
    for (const registration of await serviceWorker.getRegistrations()) await registration.unregister();
    await forget();
    return;
  }
  await serviceWorker.register(address());
  const { active } = await serviceWorker.ready;
  const language = own?.dataset.language || document.documentElement.lang;
  if (!active || !navigator.onLine || /** @type {any} */ (navigator).connection?.saveData) return;
  active.postMessage({ wants: 'essentials', language });
  // The first page was loaded before there was a worker.
  if (!serviceWorker.controller) active.postMessage({ wants: 'this', address: location.pathname + location.search });
}

ask();
if (document.getElementById('kept')) {
  list().catch(() => undefined);
  // Opened by its own address it is a page like any other.
  if (location.pathname !== '/offline') wait();
}
window.addEventListener('load', () => {
  // Whatever the visitor waits for comes first.
  const later = () => {
    begin().catch(() => undefined);
  };
  if (/** @type {any} */ (window).requestIdleCallback) /** @type {any} */ (window).requestIdleCallback(later, { timeout: 3000 });
  else setTimeout(later, 500);
});
// "Forget everything" of a page reaches what is kept too.
document.addEventListener('openwindow:forget', () => {
  forget().catch(() => undefined);
});
