// Talks to <open-window> as a visitor does, by what the element promises: its methods, its events, a field for the question. Knows no class and no id of it.

/**
 * What happened on the element since the page was opened; the newest last.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} at
 * @returns {Promise<{ type: string, detail: any }[]>}
 */
export function events(at) {
  return at.evaluate(() => /** @type {any} */ (window).__events || []);
}

/**
 * The element, with its events written down, and ready for a question.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} at
 */
export async function chat(at) {
  await at.waitForSelector('open-window', { state: 'attached', timeout: 15000 });
  await at.evaluate(() => {
    const own = /** @type {any} */ (window);
    if (own.__events) return;
    own.__events = [];
    for (const type of ['opened', 'closed', 'asked', 'answered', 'error']) {
      document.addEventListener(`openwindow:${type}`, (event) =>
        own.__events.push({ type, detail: /** @type {CustomEvent} */ (event).detail, at: performance.now() }),
      );
    }
  });
  await at.waitForFunction(() => customElements.get('open-window') !== undefined, undefined, { timeout: 15000 });
  return at.locator('open-window').first();
}

/**
 * The field for the question.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} at
 */
export function field(at) {
  return at.locator('open-window textarea, open-window input[type="text"], open-window input:not([type])').first();
}

/**
 * Waits until something was told by the element after what was told before.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} at
 * @param {string[]} types
 * @param {number} before
 * @param {number} timeout
 */
export async function told(at, types, before = 0, timeout = 30000) {
  const found = await at.waitForFunction(
    ([wanted, from]) =>
      /** @type {any} */ (window).__events.slice(from).find((/** @type {any} */ event) => /** @type {string[]} */ (wanted).includes(event.type)) || false,
    /** @type {[string[], number]} */ ([types, before]),
    { timeout },
  );
  return /** @type {{ type: string, detail: any, at: number }} */ (await found.jsonValue());
}

/**
 * Types a question and sends it with the key that everybody uses.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} at
 * @param {string} question
 * @param {{ wait?: 'answered' | 'error' | 'taken' | 'nothing', timeout?: number }} options
 */
export async function asked(at, question, { wait = 'answered', timeout = 30000 } = {}) {
  const before = (await events(at)).length;
  await field(at).waitFor({ state: 'visible', timeout: 15000 });
  await field(at).fill(question);
  await field(at).press('Enter');
  if (wait === 'nothing') return undefined;
  if (wait === 'taken') {
    await told(at, ['asked'], before, timeout);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return undefined;
  }
  if (wait === 'error') {
    // An element that waits for the connection to come back tells no error: the state is what it shows.
    await told(at, ['error', 'asked'], before, timeout).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return undefined;
  }
  const answer = await told(at, ['answered', 'error'], before, timeout);
  if (answer.type === 'error') throw new Error(`the element told an error: ${JSON.stringify(answer.detail)}`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return answer;
}

/**
 * Folds out what can be folded out in the element.
 * @param {import('playwright-core').Page} at
 */
export async function opened(at) {
  const folds = at.locator('open-window summary:visible');
  for (let number = 0; number < Math.min(await folds.count(), 6); number += 1) await folds.nth(number).click();
}

/**
 * All text that the element shows.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} at
 * @returns {Promise<string>}
 */
export function text(at) {
  return at
    .locator('open-window')
    .first()
    .evaluate((element) =>
      [...(element.shadowRoot?.children || [])]
        .filter((part) => part instanceof HTMLElement && part.tagName !== 'STYLE')
        .map((part) => /** @type {HTMLElement} */ (part).innerText)
        .join('\n'),
    );
}
