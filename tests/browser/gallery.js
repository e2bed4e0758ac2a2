// Pictures of every page and state, in five languages, on two screens, light and dark, with an index to look through them. Knows nothing of what they show.
// Called by scripts/gallery.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { enter, SCREENS, scenes } from './scenes.js';
import { Service } from './service.js';
import { browser } from './watch.js';

const folder = resolve(process.argv[2] || 'gallery');
const LANGUAGES = (process.env.OPENWINDOW_LANGUAGES || 'en,zh,ar,de,th').split(',');
const VIEWS = /** @type {const} */ (['desktop', 'phone']);
const THEMES = /** @type {const} */ (['light', 'dark']);

/** A question in Thai is asked on English pages: only pages that hold a question differ. @param {string} name @param {string} language */
const differs = (name, language) => language !== 'th' || /-(answered|choices|refused|urgent|sources)$/.test(name);

mkdirSync(folder, { recursive: true });
const service = process.env.OPENWINDOW_AT ? undefined : await Service.start();
const base = process.env.OPENWINDOW_AT || service?.base || '';
const chromium = await browser();
/** @type {{ scene: string, language: string, pictures: string[], failed?: string }[]} */
const rows = [];
try {
  for (const scene of scenes()) {
    for (const language of LANGUAGES.filter((each) => differs(scene.name, each))) {
      /** @type {string[]} */
      const pictures = [];
      /** @type {string | undefined} */
      let failed;
      for (const view of VIEWS) {
        const context = await chromium.newContext({ ...SCREENS[view], serviceWorkers: 'block', locale: language });
        const page = await context.newPage();
        try {
          await enter(page, base, scene, language);
          // As high as the page, so that what sticks to an edge of the screen stands where it ends.
          const high = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewportSize({ width: SCREENS[view].viewport.width, height: Math.max(high, SCREENS[view].viewport.height) });
          for (const theme of THEMES) {
            await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
            await page.waitForTimeout(150);
            const name = `${scene.name}.${language}.${view}.${theme}.png`;
            await page.screenshot({ path: join(folder, name), fullPage: true });
            pictures.push(name);
          }
        } catch (error) {
          failed = String(error).split('\n')[0];
        } finally {
          await context.close();
        }
      }
      rows.push({ scene: scene.name, language, pictures, failed });
      console.log(`${scene.name} ${language} ${failed || `${pictures.length} pictures`}`);
    }
  }
} finally {
  await chromium.close();
  await service?.stop();
}

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const figures = (/** @type {string[]} */ pictures) =>
  pictures
    .map(
      (name) =>
        `<figure><a href="${name}"><img loading="lazy" src="${name}" alt="${name}"></a><figcaption>${name.split('.').slice(2, 4).join(', ')}</figcaption></figure>`,
    )
    .join('');
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>openwindow: every page and state</title>
<style>body{font:16px system-ui;margin:1rem;background:#eee}section{display:flex;gap:1rem;flex-wrap:wrap;align-items:start}figure{margin:0}img{height:420px;max-width:520px;object-fit:cover;object-position:top;border:1px solid #999}.failed{color:#a00}</style>
<h1>Every page and state</h1>${rows
    .map(
      (row) =>
        `<h2>${row.scene}, ${row.language}</h2>${row.failed ? `<p class="failed">${escaped(row.failed)}</p>` : ''}<section>${figures(row.pictures)}</section>`,
    )
    .join('\n')}</html>\n`,
);
const broken = rows.filter((row) => row.failed);
console.log(`${rows.length - broken.length} states in ${folder}/index.html, ${broken.length} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;
