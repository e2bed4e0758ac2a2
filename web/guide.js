// What guides can do with a script: keep the section when the language changes, print, read a sentence aloud. Pages do their job without it.

/**
 * The section that is being read: the one that the address names, else the last one whose heading has passed the top of the screen.
 * @returns {string} its anchor, or nothing at the beginning of the page
 */
function sectionRead() {
  if (location.hash.length > 1) return location.hash;
  let read = "";
  for (const section of document.querySelectorAll(".part[id]")) {
    if (section.getBoundingClientRect().top > 120) break;
    read = "#" + section.id;
  }
  return read;
}

/** The menu of languages leads to the same section. */
function keepSection() {
  const links = document.querySelectorAll(".languages a[hreflang]");
  for (const link of links) {
    if (!(link instanceof HTMLAnchorElement)) continue;
    const follow = () => { link.hash = sectionRead(); };
    link.addEventListener("click", follow);
    link.addEventListener("auxclick", follow);
    link.addEventListener("contextmenu", follow);
  }
}

/** Shows what only works with a script. */
function offerPrinting() {
  for (const button of document.querySelectorAll("button[data-print]")) {
    if (!(button instanceof HTMLButtonElement) || typeof window.print !== "function") continue;
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

/** Offers to read the sentence aloud where the browser has a Chinese voice of its own. */
function offerReading() {
  const button = document.querySelector("button[data-speak]");
  const speech = window.speechSynthesis;
  if (!(button instanceof HTMLButtonElement) || !speech || typeof SpeechSynthesisUtterance !== "function") return;
  /** @returns {SpeechSynthesisVoice | undefined} */
  const voice = () => {
    const chinese = speech.getVoices().filter((each) => /^(zh|cmn)/i.test(each.lang));
    return chinese.find((each) => /CN|Hans/i.test(each.lang)) || chinese[0];
  };
  const offer = () => { button.hidden = !voice(); };
  offer();
  // Browsers load their voices late.
  if (typeof speech.addEventListener === "function") speech.addEventListener("voiceschanged", offer);
  button.addEventListener("click", () => {
    const said = new SpeechSynthesisUtterance(button.dataset.speak || "");
    const chosen = voice();
    if (chosen) said.voice = chosen;
    said.lang = chosen ? chosen.lang : "zh-CN";
    said.rate = 0.85;
    speech.cancel();
    speech.speak(said);
  });
}

keepSection();
offerPrinting();
offerReading();
