// What guides can do with a script: keep the section when the language changes, print, write larger, read aloud. Pages do their job without it.

/** How long a reader stays at a section that is being read and not just passed, in milliseconds. */
const STAY = 1200;

/**
 * The section at the top of the screen.
 * @returns {string} its anchor, or nothing at the beginning of the page
 */
function sectionShown() {
  let shown = '';
  for (const section of document.querySelectorAll('.part[id]')) {
    if (section.getBoundingClientRect().top > 120) break;
    shown = '#' + section.id;
  }
  return shown;
}

/** The menu of languages, which stands at the top of the page, leads to the section that was read last. */
function keepSection() {
  let read = location.hash;
  let timer = 0;
  window.addEventListener('hashchange', () => {
    read = location.hash;
  });
  window.addEventListener(
    'scroll',
    () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        read = sectionShown() || read;
      }, STAY);
    },
    { passive: true },
  );
  for (const link of document.querySelectorAll('.languages a[hreflang]')) {
    if (!(link instanceof HTMLAnchorElement)) continue;
    const follow = () => {
      link.hash = read;
    };
    for (const event of ['click', 'auxclick', 'contextmenu']) link.addEventListener(event, follow);
  }
}

/** Shows what only works with a script. */
function offerPrinting() {
  for (const button of document.querySelectorAll('button[data-print]')) {
    if (!(button instanceof HTMLButtonElement) || typeof window.print !== 'function') continue;
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}

/** Offers to read the sentence aloud where the browser has a Chinese voice of its own. */
function offerReading() {
  const button = document.querySelector('button[data-speak]');
  const speech = window.speechSynthesis;
  if (!(button instanceof HTMLButtonElement) || !speech || typeof SpeechSynthesisUtterance !== 'function') return;
  /** @returns {SpeechSynthesisVoice | undefined} */
  const voice = () => {
    const chinese = speech.getVoices().filter((each) => /^(zh|cmn)/i.test(each.lang));
    return chinese.find((each) => /CN|Hans/i.test(each.lang)) || chinese[0];
  };
  const offer = () => {
    button.hidden = !voice();
  };
  offer();
  // Browsers load their voices late.
  if (typeof speech.addEventListener === 'function') speech.addEventListener('voiceschanged', offer);
  button.addEventListener('click', () => {
    const said = new SpeechSynthesisUtterance(button.dataset.speak || '');
    const chosen = voice();
    if (chosen) said.voice = chosen;
    said.lang = chosen ? chosen.lang : 'zh-CN';
    said.rate = 0.85;
    speech.cancel();
    speech.speak(said);
  });
}

/** Where a browser keeps that somebody reads large text. */
const LARGE = 'openwindow-large';

/** Writes a quarter larger, on this guide and those that are read after it. */
function offerLargeText() {
  const button = document.querySelector('button[data-large]');
  if (!(button instanceof HTMLButtonElement)) return;
  const show = (/** @type {boolean} */ large) => {
    document.documentElement.classList.toggle('large', large);
    button.setAttribute('aria-pressed', String(large));
    try {
      if (large) localStorage.setItem(LARGE, '1');
      else localStorage.removeItem(LARGE);
    } catch {
      // Storage is refused: it holds for this page.
    }
  };
  let kept = false;
  try {
    kept = localStorage.getItem(LARGE) === '1';
  } catch {
    // As before.
  }
  if (kept) show(true);
  button.hidden = false;
  button.addEventListener('click', () => show(button.getAttribute('aria-pressed') !== 'true'));
}

/** What is read of a guide: its title, and each section in the reader's language without the official text beside it. @returns {string[]} */
function passages() {
  const found = document.querySelectorAll('main h1, .part > h2, .part > p, .part > ul > li, .part > ol > li');
  return [...found].map((each) => (each.textContent || '').trim()).filter(Boolean);
}

/** Offers to read the guide aloud where the browser has a voice of its own for its language. */
function offerReadingGuide() {
  const button = document.querySelector('button[data-read]');
  const speech = window.speechSynthesis;
  if (!(button instanceof HTMLButtonElement) || !speech || typeof SpeechSynthesisUtterance !== 'function') return;
  const language = document.querySelector('.part')?.closest('[lang]')?.getAttribute('lang') || 'en';
  const voice = () => speech.getVoices().find((each) => each.lang.toLowerCase().replace('_', '-').split('-')[0] === language.split('-')[0]);
  const offer = () => {
    button.hidden = !voice();
  };
  offer();
  if (typeof speech.addEventListener === 'function') speech.addEventListener('voiceschanged', offer);
  const read = button.textContent || '';
  const reads = (/** @type {boolean} */ now) => {
    button.setAttribute('aria-pressed', String(now));
    button.textContent = now ? button.dataset.stop || read : read;
  };
  button.addEventListener('click', () => {
    speech.cancel();
    if (button.getAttribute('aria-pressed') === 'true') {
      reads(false);
      return;
    }
    reads(true);
    const all = passages();
    // Passage by passage: long texts are cut off by some browsers.
    all.forEach((text, place) => {
      const said = new SpeechSynthesisUtterance(text);
      const chosen = voice();
      if (chosen) said.voice = chosen;
      said.lang = language;
      if (place === all.length - 1) said.onend = () => reads(false);
      speech.speak(said);
    });
  });
  window.addEventListener('pagehide', () => speech.cancel());
}

keepSection();
offerPrinting();
offerLargeText();
offerReading();
offerReadingGuide();
