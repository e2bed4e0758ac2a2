// Every page in every state that a visitor may see it in, by languages and screens: one list for the tests and the gallery.

import { asked, chat, opened } from './chat.js';

/** Screens. 320 pixels are also what a page has at 400 % zoom on a screen of 1280. */
export const SCREENS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  narrow: { viewport: { width: 320, height: 640 } },
};

/** What is asked, by language and state. */
export const QUESTIONS = {
  answered: {
    en: 'My visa has expired. What now?',
    zh: '我的签证过期了怎么办？',
    ar: 'انتهت تأشيرتي. ماذا أفعل الآن؟',
    de: 'Mein Visum ist abgelaufen. Was nun?',
    th: 'วีซ่าของฉันหมดอายุแล้ว ต้องทำอย่างไร',
  },
  choices: { en: 'Do I need a visa?', zh: '我需要签证吗？', ar: 'هل أحتاج إلى تأشيرة؟', de: 'Do I need a visa?', th: 'ฉันต้องใช้วีซ่าไหม' },
  refused: {
    en: 'Who won the football world cup in 1998?',
    zh: '1998年世界杯谁赢了？',
    ar: 'من فاز بكأس العالم عام 1998؟',
    de: 'Wer hat 1998 die Fußball-WM gewonnen?',
    th: 'ใครชนะฟุตบอลโลกปี 1998',
  },
  urgent: {
    en: 'Somebody is bleeding, help!',
    zh: '有人受伤流血了，救命！',
    ar: 'شخص ينزف، النجدة!',
    de: 'Jemand blutet stark, Hilfe!',
    th: 'มีคนเลือดออก ช่วยด้วย',
  },
};

/** The guide whose pages are looked at. */
export const GUIDE = 'accommodation-registration';
/** One with more than one edition. */
const CHANGED = 'visa-free-entry';

/**
 * The language of the pages: there is none in Thai, whose question is asked on the English page.
 * @param {string} language
 */
export const shown = (language) => (language === 'th' ? 'en' : language);

/**
 * @typedef {object} Scene
 * @property {string} name
 * @property {(language: string) => string} path
 * @property {(page: import('playwright-core').Page, language: string) => Promise<void>} [act] brings the page into its state
 * @property {boolean} [short] whether it is gone through in short runs
 * @property {RegExp} [expected] what the console may say in this state
 */

/**
 * @param {string} name
 * @param {string} path
 * @param {Partial<Scene>} more
 * @returns {Scene}
 */
const page = (name, path, more = {}) => ({
  name,
  path: (language) => `${path}${path.includes('?') ? '&' : '?'}language=${shown(language)}`,
  short: true,
  ...more,
});

/**
 * A page of an edition, whose address the service tells.
 * @param {string} name
 * @param {string} ending
 * @param {Partial<Scene>} more
 */
const guide = (name, ending, more = {}) =>
  page(name, `/g/${GUIDE}`, {
    act: async (at) => {
      if (ending) await at.goto(at.url().replace(/[?#].*$/, '') + ending, { waitUntil: 'load' });
    },
    ...more,
  });

/**
 * @param {keyof typeof QUESTIONS} state
 * @param {string} language
 */
export const question = (state, language) => /** @type {Record<string, string>} */ (QUESTIONS[state])[language] || QUESTIONS[state].en;

/**
 * @param {string} name
 * @param {string} path
 * @param {keyof typeof QUESTIONS} state
 * @param {Partial<Scene>} more
 * @returns {Scene}
 */
const answer = (name, path, state, more = {}) => ({
  name,
  path: (language) => `${path}?language=${shown(language)}&q=${encodeURIComponent(question(state, language))}`,
  short: true,
  ...more,
});

/**
 * The chat in a state that a question brings about.
 * @param {string} name
 * @param {(at: import('playwright-core').Page, language: string) => Promise<void>} act
 * @param {Partial<Scene>} more
 */
const talk = (name, act, more = {}) =>
  page(name, '/chat', {
    act: async (at, language) => {
      await chat(at);
      await act(at, language);
    },
    ...more,
  });

/**
 * The plain page after a question was sent by its form.
 * @param {string} name
 * @param {keyof typeof QUESTIONS} state
 * @param {Partial<Scene>} more
 */
const plain = (name, state, more = {}) =>
  page(name, '/plain', {
    act: async (at, language) => {
      await at.fill('input[name="question"]:not([type="submit"])', question(state, language));
      await Promise.all([at.waitForNavigation({ waitUntil: 'load' }), at.press('input[name="question"]:not([type="submit"])', 'Enter')]);
    },
    ...more,
  });

/** @type {Scene[]} */
export const SCENES = [
  page('front', '/'),
  answer('front-answered', '/', 'answered'),
  answer('front-choices', '/', 'choices', { short: false }),
  answer('front-refused', '/', 'refused', { short: false }),
  answer('front-urgent', '/', 'urgent', { short: false }),
  page('front-error', '/?as_of=never&q=visa', { short: false, expected: /400|422/ }),
  talk('chat-empty', async () => {}),
  talk('chat-answering', async (at, language) => {
    await at.route('**/api/v1/conversations/*/events*', () => {});
    await at.route('**/api/v1/conversations/*', (route) => (route.request().method() === 'GET' ? undefined : route.continue()));
    await asked(at, question('answered', language), { wait: 'taken' });
  }),
  talk('chat-answered', async (at, language) => {
    await asked(at, question('answered', language));
  }),
  talk('chat-sources', async (at, language) => {
    await asked(at, question('answered', language));
    await opened(at);
  }),
  talk('chat-choices', async (at, language) => {
    await asked(at, question('choices', language));
  }),
  talk('chat-refused', async (at, language) => {
    await asked(at, question('refused', language));
  }),
  talk(
    'chat-error',
    async (at, language) => {
      await at.route('**/api/v1/conversations**', (route) =>
        route.fulfill({
          status: 503,
          headers: { 'retry-after': '30' },
          contentType: 'application/problem+json',
          body: '{"type":"about:blank","status":503,"code":"busy","title":"busy"}',
        }),
      );
      await asked(at, question('answered', language), { wait: 'error' });
    },
    { expected: /503/ },
  ),
  talk(
    'chat-offline',
    async (at, language) => {
      await at.context().setOffline(true);
      await asked(at, question('answered', language), { wait: 'error' });
    },
    { expected: /ERR_INTERNET_DISCONNECTED/ },
  ),
  page('guides', '/g'),
  guide('guide', ''),
  guide('guide-show', '/show'),
  page('guide-compare', `/g/${CHANGED}/compare`, { short: false }),
  page('guide-missing', '/g/no-such-guide', { short: false, expected: /404/ }),
  page('checklist', `/checklist?guide=${GUIDE}`),
  page('stay', '/stay'),
  page('deadlines', '/deadlines'),
  page('offices', '/offices'),
  page('office', '/offices/exit-entry-office'),
  page('kiosk', '/kiosk'),
  page('plain', '/plain'),
  plain('plain-answered', 'answered'),
  plain('plain-choices', 'choices'),
  plain('plain-refused', 'refused', { short: false }),
  page('plain-contacts', '/plain/contacts', { short: false }),
  page('plain-deadlines', '/plain/deadlines', { short: false }),
  page('counter', '/counter/no-such-pass', { short: false, expected: /404|410/ }),
  page('about', '/about'),
  page('accessibility', '/accessibility'),
  page('offline', '/offline'),
];

/** The scenes of this run: all, or those whose names OPENWINDOW_SCENES (a pattern) finds. */
export function scenes() {
  const wanted = process.env.OPENWINDOW_SCENES;
  return wanted ? SCENES.filter((scene) => new RegExp(wanted).test(scene.name)) : SCENES;
}

/**
 * Opens a scene in a page.
 * @param {import('playwright-core').Page} at
 * @param {string} base
 * @param {Scene} scene
 * @param {string} language
 */
export async function enter(at, base, scene, language) {
  const response = await at.goto(base + scene.path(language), { waitUntil: 'load' });
  const status = response?.status() || 0;
  if (status >= 400 && !scene.expected?.test(String(status))) throw new Error(`${scene.name}: ${scene.path(language)} answered ${status}`);
  await scene.act?.(at, language);
}
