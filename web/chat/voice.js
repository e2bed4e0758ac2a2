// Reads an answer aloud with a voice that the device has. Knows nothing of who listens.
// @ts-check

/** @param {() => void} changed called once voices are known */
export function voice(changed) {
  const speech = window.speechSynthesis;
  if (!speech || typeof window.SpeechSynthesisUtterance !== 'function') return null;
  /** @type {HTMLElement | null} */
  let pressed = null;
  let stop = () => {};
  const find = (/** @type {string} */ language) => speech.getVoices().find((each) => each.lang.toLowerCase().replace('_', '-').startsWith(language));
  // Some browsers name their voices late.
  if (!speech.getVoices().length && speech.addEventListener) speech.addEventListener('voiceschanged', changed, { once: true });
  else setTimeout(changed);
  return {
    /** @param {string} language */
    speaks: (language) => Boolean(find(language)),
    stop: () => stop(),
    /** @param {any} reply @param {HTMLElement} button @param {import('./texts.js').Texts} texts */
    toggle(reply, button, texts) {
      const again = pressed === button;
      stop();
      if (again) return;
      const label = /** @type {HTMLElement} */ (button.querySelector('span'));
      stop = () => {
        speech.cancel();
        button.setAttribute('aria-pressed', 'false');
        label.textContent = texts.get('chat-read');
        pressed = null;
        stop = () => {};
      };
      pressed = button;
      button.setAttribute('aria-pressed', 'true');
      label.textContent = texts.get('chat-stop');
      const texts_ = reply.answer
        .map((/** @type {any} */ each) => each.text)
        .concat(
          (reply.key_facts || []).map((/** @type {any} */ each) => `${each.label}: ${each.text}`),
          reply.steps || [],
          reply.documents || [],
        );
      // Sentence by sentence: long texts are cut off by some browsers.
      texts_.forEach((/** @type {string} */ text, /** @type {number} */ place) => {
        const utterance = new SpeechSynthesisUtterance(text);
        const own = find(reply.language);
        if (own) utterance.voice = own;
        utterance.lang = reply.language;
        if (place === texts_.length - 1) utterance.onend = () => stop();
        speech.speak(utterance);
      });
    },
  };
}
