// Keeps a terminal for the next person: asks who has not touched it for a while, then forgets everything. Knows nothing of answers.

/** Milliseconds without a touch before the question whether somebody is there, and then before the page starts over. */
const QUIET = 45000;
const WARNED = 15000;
const START = '/kiosk';

/** The parts of the widget that a terminal uses.
 * @typedef {HTMLElement & { reset?: () => void, ask?: (text: string) => void, print?: () => void }} Counter */

const still = document.getElementById('still');
const stay = document.getElementById('stay');
const seconds = document.getElementById('seconds');
const code = document.getElementById('code');
const counter = /** @type {Counter | null} */ (document.querySelector('open-window'));

let quiet = 0;
let ticking = 0;
let ends = 0;
/** @type {Element | null} */
let before = null;

function startOver() {
  if (counter?.reset) counter.reset();
  // Nothing to go back to: the page that held the conversation is left out of the history.
  location.replace(START);
}

function tick() {
  const left = Math.ceil((ends - Date.now()) / 1000);
  if (left <= 0) {
    startOver();
    return;
  }
  if (seconds) seconds.textContent = String(left);
}

function warn() {
  if (!still || !stay) {
    startOver();
    return;
  }
  before = document.activeElement;
  ends = Date.now() + WARNED;
  still.hidden = false;
  stay.focus();
  tick();
  ticking = window.setInterval(tick, 250);
}

function touched() {
  if (ticking) return;
  window.clearTimeout(quiet);
  quiet = window.setTimeout(warn, QUIET);
}

function goOn() {
  window.clearInterval(ticking);
  ticking = 0;
  if (still) still.hidden = true;
  if (before instanceof HTMLElement) before.focus();
  touched();
}

/** Shows the code of the guide that was cited last; a guide's address tells nothing about who asked. */
function showCode() {
  if (!(code instanceof HTMLImageElement) || !counter) return;
  const root = counter.shadowRoot || counter;
  const cited = root.querySelectorAll('a[href*="/g/"]');
  const last = cited[cited.length - 1];
  if (!(last instanceof HTMLAnchorElement)) return;
  const address = new URL(last.href, location.href);
  if (address.origin !== location.origin) return;
  code.src = '/qr?path=' + encodeURIComponent(address.pathname + address.hash);
}

if (counter) {
  customElements.whenDefined('open-window').then(() => {
    const form = document.getElementById('without');
    if (form) form.hidden = true;
    for (const starter of document.querySelectorAll('form[data-ask]')) {
      starter.addEventListener('submit', (event) => {
        if (!counter.ask) return;
        event.preventDefault();
        counter.ask(starter.getAttribute('data-ask') || '');
        counter.scrollIntoView({ block: 'start' });
      });
    }
  });
  counter.addEventListener('openwindow:answered', () => window.setTimeout(showCode, 300));
  for (const kind of ['pointerdown', 'keydown', 'touchstart', 'wheel', 'input']) {
    document.addEventListener(kind, touched, { passive: true });
  }
  document.addEventListener('scroll', touched, { passive: true, capture: true });
  touched();
}
if (stay) stay.addEventListener('click', goOn);
if (still) {
  still.addEventListener('keydown', (event) => {
    // The only thing to reach is the button.
    if (event.key === 'Tab') event.preventDefault();
    if (event.key === 'Escape') goOn();
  });
}
for (const button of document.querySelectorAll('button[data-print]')) {
  if (button instanceof HTMLButtonElement) {
    button.hidden = false;
    button.addEventListener('click', () => (counter?.print ? counter.print() : window.print()));
  }
}
// A page that comes back from the browser's memory is somebody else's.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) startOver();
});
