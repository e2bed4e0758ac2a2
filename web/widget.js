// The widget: a button on any page and the window behind it, in a shadow root. Knows nothing of questions and answers: they are loaded when it is opened.
// @ts-check
(() => {
  /** What is said before anything is loaded: tag of a language → [button, close, opening, failed]. */
  const SAID = /** @type {any} */ ('texts at once');
  const NAME = 'open-window';
  const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  const home = script ? new URL(script.src, location.href).origin : location.origin;

  const STYLE = `
:host { display: block; }
:host(:not([mode=page])) { all: initial !important; }
:host([hidden]) { display: none !important; }
.root { all: initial; display: block; box-sizing: border-box; font: medium/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Hiragino Sans", "Noto Sans Arabic", sans-serif; color: var(--ink); text-align: start;
  --ink: #1b2430; --quiet: #505b69; --paper: #fbfaf7; --card: #fff; --line: #d9d6cd; --edge: #767d86; --link: #0b5a6b; --band: #e6f0f1; --notice: #fff3d6; --notice-line: #b98a12; --good: #1c6b34; --own: #0b5a6b; --own-ink: #fff; }
.root.dark { color-scheme: dark; --ink: #e9ecef; --quiet: #aab4bf; --paper: #14191f; --card: #1c232b; --line: #36404b; --edge: #8b959f; --link: #7cc8d8; --band: #17262b; --notice: #3a3013; --notice-line: #d8b04a; --good: #7fd39a; }
.root.large { font-size: 1.25em; }
.root [hidden] { display: none !important; }
.launch, .bar > button { font: inherit; cursor: pointer; }
.launch { position: fixed; z-index: 2147483000; display: flex; gap: .6em; align-items: center; min-height: 3.25em; max-width: calc(100vw - 2.5em); padding: .5em 1.25em; border: 2px solid transparent; border-radius: 2em; background: var(--own); color: var(--own-ink); font-weight: 600; box-shadow: 0 4px 18px rgb(0 0 0 / 28%); text-align: start; }
.launch svg { flex: none; width: 1.6em; height: 1.6em; }
.launch, .floating .panel { top: var(--top, auto); bottom: var(--bottom, 1.25em); left: var(--left, auto); right: var(--right, 1.25em); }
.root[dir=rtl], .root.bottom-left, .root.top-left { --left: 1.25em; --right: auto; }
.root.bottom-right, .root.top-right { --left: auto; --right: 1.25em; }
.top-left, .top-right { --top: 1.25em; --bottom: auto; }
.launch:hover, .bar > button:hover { filter: brightness(1.12); }
.launch:focus-visible { outline: 3px solid var(--own); outline-offset: 3px; box-shadow: 0 0 0 3px var(--card); }
.panel { display: flex; flex-direction: column; background: var(--paper); color: var(--ink); }
.floating .panel { position: fixed; z-index: 2147483001; width: 30em; max-width: calc(100vw - 2.5em); height: 46em; max-height: calc(100vh - 2.5em); border: 1px solid var(--line); border-radius: 14px; overflow: hidden; box-shadow: 0 12px 48px rgb(0 0 0 / 30%); }
.panel:focus { outline: none; }
.bar { display: flex; align-items: center; gap: .25em; flex: none; position: relative; z-index: 3; padding: .4em .5em .4em 1em; background: var(--own); color: var(--own-ink); }
[dir=rtl] .bar { padding: .4em 1em .4em .5em; }
.bar h2 { flex: 1; margin: 0; font-size: 1.1em; font-weight: 700; line-height: 1.3; }
.bar > button { display: grid; place-items: center; min-width: 2.5em; min-height: 2.5em; padding: 0 .6em; border: 1px solid transparent; border-radius: 8px; background: none; color: inherit; background: var(--own); }
.bar > button:focus-visible { outline: 3px solid var(--own-ink); outline-offset: -4px; }
.bar > button svg { width: 1.4em; height: 1.4em; }
.body { flex: 1; min-height: 0; display: flex; flex-direction: column; position: relative; }
.opening { margin: auto; padding: 2em; text-align: center; color: var(--quiet); }
.page .bar .close { display: none; }
@media (max-width: 30em), (max-height: 26em) {
  .floating.root .panel, .floating.root[class] .panel { top: 0; right: 0; bottom: 0; left: 0; width: auto; max-width: none; height: auto; max-height: none; border: 0; border-radius: 0; }
}
@media (forced-colors: active) { .launch, .panel, .bar, .bar > button { border: 1px solid; } }
@media print { .floating { display: none; } }
`;
  const BUBBLE = 'M4 4h16v12H10l-4 4v-4H4z';
  const CROSS = 'M6 6l12 12M18 6L6 18';

  /** @param {string} path */
  function icon(path) {
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS(space, 'path');
    for (const [name, value] of [
      ['d', path],
      ['fill', 'none'],
      ['stroke', 'currentColor'],
      ['stroke-width', '2'],
      ['stroke-linecap', 'round'],
      ['stroke-linejoin', 'round'],
    ])
      line.setAttribute(name, value);
    svg.append(line);
    return svg;
  }

  /** Black or white, whichever is read better on a colour; none where it is no colour of the form #0b5a6b. @param {string} color */
  function inkOn(color) {
    const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
    const parts = short ? short.slice(1).map((digit) => digit + digit) : (/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color) || []).slice(1);
    if (parts.length !== 3) return '';
    const [red, green, blue] = parts
      .map((part) => parseInt(part, 16) / 255)
      .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000' : '#fff';
  }

  /** The language of the interface: the one wished, the page's, the browser's, English. @param {string | null} wish */
  function languageOf(wish) {
    const tags = [wish, document.documentElement.lang].concat(navigator.languages || []);
    for (const tag of tags) {
      if (!tag) continue;
      if (/^zh[-_](hant|tw|hk|mo)/i.test(tag)) return 'zh-Hant';
      const code = tag.slice(0, 2).toLowerCase();
      if (SAID[code]) return code;
    }
    return 'en';
  }

  /** What the host may wish, as attributes; what cannot be changed later stands last. */
  const WISHES = ['language', 'position', 'color', 'theme', 'text-size', 'mode', 'topic', 'examples', 'question', 'memory', 'base'];

  class OpenWindow extends HTMLElement {
    static get observedAttributes() {
      return WISHES.slice(0, -2);
    }

    constructor() {
      super();
      /** @type {any} */
      this.chat = null;
      /** @type {Promise<any> | null} */
      this.loading = null;
      this.tries = 0;
      this.opened = false;
      /** The language that is spoken in place of the one wished: the person chose it. */
      this.spoken = '';
      const shadow = this.attachShadow({ mode: 'open' });
      this.root = document.createElement('div');
      this.launch = document.createElement('button');
      this.launchText = document.createElement('span');
      this.panel = document.createElement('section');
      this.bar = document.createElement('div');
      this.heading = document.createElement('h2');
      this.shut = document.createElement('button');
      this.body = document.createElement('div');
      styled(shadow, STYLE);
      shadow.append(this.root);
      this.draw();
      this.dark = window.matchMedia('(prefers-color-scheme: dark)');
      this.onDark = () => this.dress();
    }

    connectedCallback() {
      this.dress();
      // `addListener` is what Safari 13 and some WeChat browsers have.
      if (this.dark.addEventListener) this.dark.addEventListener('change', this.onDark);
      if (this.chat) this.chat.resume();
      if (this.isPage) this.open();
    }

    disconnectedCallback() {
      if (this.dark.removeEventListener) this.dark.removeEventListener('change', this.onDark);
      if (this.chat) this.chat.pause();
    }

    /** @param {string} name @param {string | null} before @param {string | null} now */
    attributeChangedCallback(name, before, now) {
      if (before === now) return;
      if (name === 'language') this.spoken = '';
      if (!this.isConnected) return;
      this.dress();
      if (this.chat) this.chat.configured(name);
      if (this.isPage) this.open();
    }

    get isPage() {
      return this.getAttribute('mode') === 'page';
    }
    get base() {
      return (this.getAttribute('base') || home).replace(/\/+$/, '');
    }
    get language() {
      return languageOf(this.getAttribute('language'));
    }
    // Frameworks set a property where an element has one, in place of the attribute.
    set base(value) {
      this.setAttribute('base', value);
    }
    set language(value) {
      this.setAttribute('language', value);
    }

    /** The button and the frame of the window. */
    draw() {
      this.launch.type = 'button';
      this.launch.className = 'launch';
      this.launch.setAttribute('aria-haspopup', 'dialog');
      this.launch.setAttribute('part', 'button');
      this.launch.append(icon(BUBBLE), this.launchText);
      this.launch.addEventListener('click', () => this.open());
      for (const kind of ['pointerenter', 'focus'])
        this.launch.addEventListener(
          kind,
          () => {
            this.load().catch(() => {});
          },
          { once: true },
        );
      this.panel.className = 'panel';
      this.panel.tabIndex = -1;
      this.panel.hidden = true;
      this.panel.addEventListener('keydown', (event) => this.pressed(event));
      this.bar.className = 'bar';
      this.heading.textContent = 'openwindow';
      this.shut.type = 'button';
      this.shut.className = 'close';
      this.shut.append(icon(CROSS));
      this.shut.addEventListener('click', () => this.close());
      this.bar.append(this.heading, this.shut);
      this.body.className = 'body';
      this.panel.append(this.bar, this.body);
      this.root.append(this.launch, this.panel);
    }

    /** What the attributes say of the looks. */
    dress() {
      const language = this.spoken || this.language;
      const [launch, close] = SAID[language];
      const theme = this.getAttribute('theme');
      const position = /^(top|bottom)-(left|right)$/.test(this.getAttribute('position') || '') ? this.getAttribute('position') : '';
      this.isDark = theme === 'dark' || (theme !== 'light' && this.dark.matches);
      const large = this.getAttribute('text-size') === 'large';
      this.root.className = ['root', this.isPage ? 'page' : 'floating', position, this.isDark ? 'dark' : '', large ? 'large' : ''].filter(Boolean).join(' ');
      this.root.lang = language;
      this.root.dir = RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
      const color = (this.getAttribute('color') || '').trim();
      const ink = inkOn(color);
      for (const [name, value] of [
        ['--own', ink && color],
        ['--own-ink', ink],
      ]) {
        if (value) this.root.style.setProperty(name, value);
        else this.root.style.removeProperty(name);
      }
      this.launchText.textContent = launch;
      this.shut.setAttribute('aria-label', close);
      this.panel.setAttribute('role', this.isPage ? 'region' : 'dialog');
      this.panel.setAttribute('aria-label', 'openwindow: ' + launch);
      this.launch.hidden = this.isPage || this.opened;
    }

    /** Loads what is said; again if it failed. @returns {Promise<any>} */
    load() {
      if (!this.loading) {
        // A module that could not be loaded stays so under its address.
        const again = this.tries++ ? '?again=' + this.tries : '';
        const place = this.base + '/assets/current/chat/';
        this.loading = import(place + 'all.js' + again)
          .then((chat) => chat.start(this, { root: this.root, panel: this.panel, bar: this.bar, body: this.body, shut: this.shut, styled }))
          .then((chat) => (this.chat = chat));
        this.loading.catch(() => {
          this.loading = null;
        });
      }
      return this.loading;
    }

    /** Shows the window; what it holds follows. */
    open() {
      if (this.opened) return;
      this.opened = true;
      this.launch.hidden = true;
      this.panel.hidden = false;
      if (!this.isPage) this.panel.focus();
      this.fill();
      this.tell('opened', {});
    }

    fill() {
      if (!this.chat) this.opening(2);
      this.load().then(
        (chat) => chat.shown(this.opened),
        () => this.opening(3),
      );
    }

    /** Says how far it is: opening, or failed with a way to try again. @param {2 | 3} which */
    opening(which) {
      const said = document.createElement('p');
      said.className = 'opening';
      said.setAttribute('role', 'status');
      said.textContent = SAID[this.spoken || this.language][which];
      this.body.textContent = '';
      this.body.append(said);
      if (which !== 3) return;
      said.setAttribute('tabindex', '0');
      said.addEventListener('click', () => this.fill());
      said.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') this.fill();
      });
      window.addEventListener('online', () => this.fill(), { once: true });
      this.tell('error', { code: 'not-loaded' });
    }

    /** Hides the window; the conversation goes on. */
    close() {
      if (!this.opened || this.isPage) return;
      this.opened = false;
      const inside = this.shadowRoot?.activeElement;
      this.panel.hidden = true;
      this.launch.hidden = false;
      if (inside) this.launch.focus();
      if (this.chat) this.chat.shown(false);
      this.tell('closed', {});
    }

    /** Forgets all that was said. */
    reset() {
      return this.load().then((chat) => chat.reset());
    }

    /** Asks a question, as if the person had typed it. @param {string} text */
    ask(text) {
      this.open();
      return this.load().then((chat) => chat.ask(String(text)));
    }

    /** Tells the host page; never what was asked. @param {string} what @param {object} detail */
    tell(what, detail) {
      this.dispatchEvent(new CustomEvent('openwindow:' + what, { bubbles: true, composed: true, detail }));
    }

    /** Escape closes; where the window covers the page, the keyboard stays in it. @param {KeyboardEvent} event */
    pressed(event) {
      if (this.isPage) return;
      if (event.key === 'Escape' && !event.defaultPrevented) {
        event.stopPropagation();
        this.close();
      } else if (event.key === 'Tab' && window.matchMedia('(max-width: 30em), (max-height: 26em)').matches) {
        const all = /** @type {HTMLElement[]} */ (Array.from(this.panel.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')));
        const seen = all.filter((each) => each.getClientRects().length && !(/** @type {any} */ (each).disabled));
        const active = this.shadowRoot?.activeElement;
        const [first, last] = [seen[0], seen[seen.length - 1]];
        if (event.shiftKey ? active === first || active === this.panel : active === last) {
          event.preventDefault();
          (event.shiftKey ? last : first).focus();
        }
      }
    }
  }

  /** Puts a sheet into a shadow root, in a way that a strict policy of the host page allows. @param {ShadowRoot} shadow @param {string} text */
  function styled(shadow, text) {
    const target = /** @type {any} */ (shadow);
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      target.adoptedStyleSheets = Array.from(target.adoptedStyleSheets).concat(sheet);
    } catch (_) {
      // Before Safari 16.4; under a strict policy the script's nonce opens the way.
      const style = document.createElement('style');
      if (script?.nonce) style.nonce = script.nonce;
      style.textContent = text;
      shadow.append(style);
    }
  }

  if (!customElements.get(NAME)) customElements.define(NAME, OpenWindow);

  /** The element that a script tag asks for. @param {HTMLScriptElement} from */
  function placed(from) {
    const wish = from.dataset;
    if (wish.element === 'none') return;
    const element = document.createElement(NAME);
    for (const name of WISHES) {
      const value = name !== 'mode' && wish[name.replace('-s', 'S')];
      if (value) element.setAttribute(name, value);
    }
    const add = () => {
      const others = Array.from(document.querySelectorAll(NAME));
      const same = others.some((other) => other.getAttribute('mode') !== 'page' && (other.getAttribute('position') || '') === (wish.position || ''));
      if (!same) document.body.append(element);
    };
    if (document.body) add();
    else document.addEventListener('DOMContentLoaded', add, { once: true });
  }
  if (script) placed(script);
})();
