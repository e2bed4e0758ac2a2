// Looks at a page as WCAG 2.2 does: with axe, and by measures that axe does not take. Knows nothing of which page it is.

import { axe } from './tools.js';

/**
 * What axe finds, as lines: rule, selector, what is wrong.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function violations(page) {
  await page.evaluate(axe());
  return page.evaluate(async () => {
    const found = await /** @type {any} */ (window).axe.run(document, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
    return found.violations.flatMap((/** @type {any} */ rule) =>
      rule.nodes.map((/** @type {any} */ node) => `${rule.id} at ${JSON.stringify(node.target)}: ${node.failureSummary.replace(/\s+/g, ' ').slice(0, 240)}`),
    );
  });
}

/**
 * Targets smaller than 24 by 24 pixels that no exception excuses (2.5.8): in a line of text, or far enough from all others.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export function smallTargets(page) {
  return page.evaluate(() => {
    /** @type {{ element: Element, box: DOMRect }[]} */
    const targets = [];
    const gather = (/** @type {Document | ShadowRoot} */ root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) gather(element.shadowRoot);
        if (
          !element.matches(
            'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [tabindex]:not([tabindex="-1"])',
          )
        )
          continue;
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        if (box.width < 2 || box.height < 2 || style.visibility === 'hidden' || style.clipPath !== 'none' || box.right < 0 || box.bottom < 0) continue;
        targets.push({ element, box });
      }
    };
    gather(document);
    const inText = (/** @type {Element} */ element) => {
      if (getComputedStyle(element).display !== 'inline' || !element.parentElement) return false;
      return [...element.parentElement.childNodes].some(
        (node) => node !== element && node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.textContent || ''),
      );
    };
    const lone = (/** @type {DOMRect} */ box, /** @type {Element} */ own) => {
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      return targets.every(({ element, box: other }) => {
        if (element === own || element.contains(own) || own.contains(element)) return true;
        const small = other.width < 24 || other.height < 24;
        if (small) return Math.hypot(x - (other.x + other.width / 2), y - (other.y + other.height / 2)) >= 24;
        return Math.hypot(x - Math.max(other.left, Math.min(x, other.right)), y - Math.max(other.top, Math.min(y, other.bottom))) >= 12;
      });
    };
    return targets
      .filter(({ element, box }) => (box.width < 23.9 || box.height < 23.9) && !inText(element) && !lone(box, element))
      .map(
        ({ element, box }) =>
          `${element.tagName.toLowerCase()} "${(element.textContent || '').trim().slice(0, 40)}" ${box.width.toFixed(1)}×${box.height.toFixed(1)}`,
      );
  });
}

/**
 * Whether the page is wider than the screen (1.4.10), and what sticks out.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export function sticksOut(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width + 1) return [];
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 2 && (box.right > width + 1 || box.left < -1) && box.right > 0;
    });
    return [
      `${document.documentElement.scrollWidth} > ${width}: ${out
        .slice(-3)
        .map((element) => `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent || '').trim().slice(0, 30)}"`)
        .join(', ')}`,
    ];
  });
}

/** What has the focus, and whether it can be seen at all (2.4.11) and has a mark (2.4.7). @param {import('playwright-core').Page} page */
export function focused(page) {
  return page.evaluate(() => {
    /** @type {Element | null} */
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return null;
    const boxes = [...element.getClientRects()];
    const style = getComputedStyle(element);
    const seen = boxes.some((box) =>
      [
        [box.x + box.width / 2, box.y + box.height / 2],
        [box.x + 3, box.y + 3],
        [box.right - 3, box.y + 3],
        [box.x + 3, box.bottom - 3],
        [box.right - 3, box.bottom - 3],
      ].some(([x, y]) => {
        if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
        let at = document.elementFromPoint(x, y);
        while (at?.shadowRoot) {
          const inner = at.shadowRoot.elementFromPoint(x, y);
          if (!inner || inner === at) break;
          at = inner;
        }
        return at !== null && (at === element || element?.contains(at) || at.contains(element) || (at instanceof HTMLLabelElement && at.control === element));
      }),
    );
    // The parts of a field for a date are the browser's own, and so are their marks.
    const own = element.matches('input[type="date"], input[type="time"]') && !element.matches(':focus-visible');
    const marked = own || style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    const path = [];
    for (let at = /** @type {Element | null} */ (element); at && path.length < 3; at = at.parentElement)
      path.unshift(at.tagName.toLowerCase() + (at.id ? `#${at.id}` : ''));
    return { name: `${path.join('>')} "${(element.getAttribute('aria-label') || element.textContent || '').trim().slice(0, 40)}"`, seen, marked };
  });
}

/**
 * Goes through a page with the tab key: what cannot be seen when it has the focus, what shows no mark, and whether the focus gets lost.
 * @param {import('playwright-core').Page} page
 * @param {number} most
 * @returns {Promise<{ wrong: string[], stops: string[] }>}
 */
export async function tabbed(page, most = 60) {
  const wrong = [];
  /** @type {string[]} */
  const stops = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (!at) break;
    stops.push(at.name);
    if (!at.seen) wrong.push(`hidden while it has the focus: ${at.name}`);
    if (!at.marked) wrong.push(`no mark while it has the focus: ${at.name}`);
  }
  return { wrong, stops };
}

/**
 * Dragging (2.5.7): elements that are to be dragged, and listeners for it.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export function dragged(page) {
  return page.evaluate(() => {
    const inputs = /** @type {string[]} */ (/** @type {any} */ (window).__inputs || []);
    const listened = [...new Set(inputs)].filter((type) => ['drag', 'dragstart', 'dragend', 'drop', 'pointermove', 'mousemove', 'touchmove'].includes(type));
    return [
      ...listened.map((type) => `listens for ${type}`),
      ...[...document.querySelectorAll('[draggable="true"], input[type="range"]')].map((element) => element.outerHTML.slice(0, 80)),
    ];
  });
}

/**
 * Signing in (3.3.8): nothing on a public page asks for it, and nothing keeps a visitor from pasting.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export function signsIn(page) {
  return page.evaluate(() => {
    const inputs = /** @type {string[]} */ (/** @type {any} */ (window).__inputs || []);
    return [...document.querySelectorAll('input[type="password"], [class*="captcha" i]')]
      .map((element) => element.outerHTML.slice(0, 80))
      .concat(inputs.includes('paste') ? ['listens for paste'] : []);
  });
}
