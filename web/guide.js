// What guides can do with a script: keep the section when the language changes, print, read a sentence aloud. Pages do their job without it.

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

keepSection();
offerPrinting();
offerReading();
