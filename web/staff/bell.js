// Says that somebody new waits: a number in the window's title, and a quiet sound that can be switched off. Knows nothing of who waits.
// @ts-check
import { set, setting } from './kept.js';

const KEY = 'sound';

export class Bell {
  constructor() {
    this.title = document.title;
    /** @type {Set<string> | null} */
    this.known = null;
    /** @type {any} */
    this.audio = null;
    // Browsers let a page make sounds only after somebody touched it.
    const touched = () => this.ready();
    for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, touched, { once: true });
  }

  get sounds() {
    return setting(KEY, 'on') === 'on';
  }
  set sounds(on) {
    set(KEY, on ? 'on' : 'off');
    if (on) this.ring();
  }

  ready() {
    const Audio = window.AudioContext || /** @type {any} */ (window).webkitAudioContext;
    if (!this.audio && Audio) this.audio = new Audio();
  }

  /** @param {string[]} waiting who waits now @param {number} count how many in all */
  heard(waiting, count) {
    document.title = count ? `(${count}) ${this.title}` : this.title;
    const isNew = this.known && waiting.some((each) => !this.known?.has(each));
    this.known = new Set(waiting);
    if (isNew && this.sounds) this.ring();
  }

  /** Two soft tones, a fifth apart. */
  ring() {
    this.ready();
    const { audio } = this;
    if (!audio) return;
    if (audio.state === 'suspended') audio.resume().catch(() => {});
    [523.25, 783.99].forEach((frequency, place) => {
      const from = audio.currentTime + place * 0.16;
      const tone = audio.createOscillator();
      const loud = audio.createGain();
      tone.frequency.value = frequency;
      loud.gain.setValueAtTime(0, from);
      loud.gain.linearRampToValueAtTime(0.06, from + 0.02);
      loud.gain.exponentialRampToValueAtTime(0.0001, from + 0.4);
      tone.connect(loud).connect(audio.destination);
      tone.start(from);
      tone.stop(from + 0.45);
    });
  }

  close() {
    document.title = this.title;
  }
}
