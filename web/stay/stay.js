// "My stay": days that never leave the browser, and what follows from them. Counts by due.js; knows no rule of its own.

import { calendar as written } from './calendar.js';
import { Calendar, due, isDay } from './due.js';

/** @typedef {import('./due.js').Counting} Counting */
/** @typedef {import('./due.js').Due} Due */
/** @typedef {{from: string, until: string|null, url: string}} InForce */
/** @typedef {Counting & {deadline: string, title: string, question: string, event: string, situations: string[], takes_time: boolean, heeds_holidays: boolean, editions: InForce[], guide_editions: string[], late: string|null}} Rule */
/** @typedef {{title: string, heading: string, language: string, text: string}} Section */
/** @typedef {{language: string, now: string, moment: string, rules: Rule[], sections: Record<string, Section>, holidays: import('./due.js').Holiday[], texts: Record<string, string>, days: Record<string, string>}} Rules */
/** @typedef {{situations: string[], days: Record<string, string>, times: Record<string, string>}} Days */
/** @typedef {{rule: Rule, event: import('./due.js').Event, due: Due|null}} Told */

const KEPT = 'openwindow.stay';
/** From this difference on, the device's clock is taken to be wrong. */
const WRONG_CLOCK = 10 * 60000;
/** Rules older than this are fetched again when the page is looked at. */
const STALE = 30 * 60000;
const RTL = ['ar', 'he', 'fa', 'ur'];

/** @param {string} id @returns {HTMLElement} */
function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

const root = byId('stay');
/** @type {Rules|null} */
let rules = null;
/** @type {Calendar|null} */
let holidays = null;
/** The device's clock and the one that nobody sets when the rules came. */
let arrived = { device: 0, running: 0 };

/** @param {string} id @param {Record<string, string>} [values] */
function text(id, values) {
  let found = rules?.texts[id] || '';
  Object.entries(values || {}).forEach(([name, value]) => {
    found = found.split(`{${name}}`).join(value);
  });
  return found;
}

/** The city's time now: what the service said, and what has passed since. @returns {string} */
function now() {
  if (!rules) return '';
  const passed = Math.max(performance.now() - arrived.running, 0);
  return new Date(Date.parse(`${rules.now.slice(0, 19)}Z`) + passed).toISOString().slice(0, 19);
}

/** @param {string} iso */
function day(iso) {
  const locale = `${rules ? rules.language : 'en'}-u-nu-latn-ca-gregory`;
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}

/** @param {number} days */
function distance(days) {
  if (days === 0) return text('deadline-today');
  if (!rules) return '';
  const form = new Intl.PluralRules(rules.language).select(days);
  return (rules.days[form] || rules.days.other).split('{n}').join(String(days));
}

/** @template {keyof HTMLElementTagNameMap} K @param {K} name @param {string} [content] @param {string} [kind] @returns {HTMLElementTagNameMap[K]} */
function element(name, content, kind) {
  const made = document.createElement(name);
  if (content) made.textContent = content;
  if (kind) made.className = kind;
  return made;
}

/** What is filled in now. @returns {Days} */
function filled() {
  /** @type {Days} */
  const days = { situations: [], days: {}, times: {} };
  /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll('input[name="situation"]:checked')).forEach((box) => days.situations.push(box.value));
  /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll('input[data-event]')).forEach((field) => {
    if (field.value) days.days[field.dataset.event || ''] = field.value;
  });
  /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll('input[data-time]')).forEach((field) => {
    if (field.value) days.times[field.dataset.time || ''] = field.value;
  });
  return days;
}

/** Puts days back into the fields. @param {Days} days */
function fill(days) {
  /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll('input[name="situation"]')).forEach((box) => {
    box.checked = days.situations.includes(box.value);
  });
  /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll('input[data-event]')).forEach((field) => {
    field.value = days.days[field.dataset.event || ''] || '';
  });
  /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll('input[data-time]')).forEach((field) => {
    field.value = days.times[field.dataset.time || ''] || '';
  });
}

/** Shows the questions of the situations chosen, and those that have a day already. @param {Days} days */
function narrow(days) {
  /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('[data-situations]')).forEach((row) => {
    const own = (row.dataset.situations || '').split(' ');
    const field = /** @type {HTMLInputElement|null} */ (row.querySelector('input[data-event]'));
    row.hidden = !(own.includes('anyone') || own.some((name) => days.situations.includes(name)) || field?.value);
  });
}

/** The edition of a rule that holds on a day; else the last before it, else the first after it. @param {Rule} rule @param {string} on @returns {InForce|undefined} */
function edition(rule, on) {
  const holds = rule.editions.find((each) => each.from <= on && (!each.until || on <= each.until));
  return holds || rule.editions.filter((each) => each.from <= on).pop() || rule.editions[0];
}

/** What follows from each day, the earliest last day first. @param {Days} days @returns {Told[]} */
function told(days) {
  /** @type {Told[]} */
  const all = [];
  if (!rules || !holidays) return all;
  const moment = now();
  for (const rule of rules.rules) {
    const date = days.days[rule.event];
    const concerned = rule.situations.some((name) => name === 'anyone' || days.situations.includes(name));
    // A day that several matters depend on: those of other situations are left out, unless nothing is chosen.
    if (date && isDay(date) && (concerned || days.situations.length === 0)) {
      const time = rule.takes_time ? days.times[rule.event] : undefined;
      const event = { date, time };
      all.push({ rule, event, due: due(rule, event, moment, holidays) });
    }
  }
  const order = (/** @type {Told} */ one) => (one.due ? `${one.due.last} ${one.due.until} ${one.rule.deadline}` : '9');
  return all.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** @param {Told} one @param {Due} found @returns {string[]} */
function notices(one, found) {
  const today = now().slice(0, 10);
  const said = [];
  if (found.late) said.push(text('notice-late'));
  else if (found.actBy < today) said.push(text('notice-no-office-left'));
  else if (found.actBy !== found.last) said.push(text('notice-office-closed', { day: day(found.actBy) }));
  if (!found.late && !found.calendarKnown && one.rule.heeds_holidays) said.push(text('notice-holidays-unknown'));
  const own = edition(one.rule, one.event.date);
  if (own && one.event.date < own.from) said.push(text('notice-later-edition', { day: day(own.from) }));
  else if (own?.until) {
    const end = own.until;
    const later = one.event.date > found.last ? one.event.date : found.last;
    if (end < today && one.rule.guide_editions.some((from) => from > end)) said.push(text('notice-earlier-edition', { day: day(end) }));
    else if (end < later) said.push(text('notice-ends-soon', { day: day(end) }));
  }
  return said;
}

/** @param {string|null|undefined} url */
function link(url) {
  const section = url && rules ? rules.sections[url] : null;
  if (!url || !section) return null;
  const made = element('a', `${section.title} – ${section.heading}`);
  made.href = url;
  made.lang = section.language;
  made.dir = RTL.includes(section.language) ? 'rtl' : 'ltr';
  return made;
}

/** @param {HTMLElement} list @param {string} name @param {string} value */
function fact(list, name, value) {
  const row = element('div');
  const cell = element('dd');
  cell.appendChild(element('bdi', value));
  row.appendChild(element('dt', name));
  row.appendChild(cell);
  list.appendChild(row);
}

/** @param {Due} found */
function last(found) {
  return found.until.slice(0, 10) === found.last ? `${day(found.last)}, ${found.until.slice(11, 16)}` : day(found.last);
}

/** @param {Told} one */
function counted(one) {
  if (!one.due || one.due.counted === 'stated') return text('deadline-counted-stated');
  // The rule says how; only the time is not known.
  return text(one.rule.counted === 'earliest' ? 'deadline-counted-earliest' : 'deadline-counted-midnight');
}

/** @param {Told} one @returns {HTMLElement} */
function drawn(one) {
  const card = element('section', '', 'due');
  card.appendChild(element('h3', one.rule.title));
  const own = edition(one.rule, one.event.date);
  const rule = link(own?.url);
  const found = one.due;
  if (!found) {
    card.appendChild(element('p', text('deadline-no-rule'), 'notice'));
  } else {
    const list = element('dl', '', 'facts');
    fact(list, text('deadline-last'), last(found));
    if (found.actBy !== found.last) fact(list, text('deadline-act-by'), day(found.actBy));
    if (found.opens) fact(list, text('deadline-opens'), day(found.opens));
    if (!found.late && found.daysLeft >= 0) fact(list, text('deadline-left'), distance(found.daysLeft));
    fact(list, one.rule.question, one.event.time ? `${day(one.event.date)}, ${one.event.time}` : day(one.event.date));
    card.appendChild(list);
    notices(one, found).forEach((notice) => card.appendChild(element('p', notice, 'notice')));
    if (found.late || found.actBy < now().slice(0, 10)) tooLate(card, one.rule);
    card.appendChild(element('p', counted(one), 'hint'));
  }
  if (rule) {
    const line = element('p', `${text('stay-rule')}: `);
    line.appendChild(rule);
    card.appendChild(line);
  }
  return card;
}

/** What to do now that the day has passed. @param {HTMLElement} card @param {Rule} rule */
function tooLate(card, rule) {
  const section = rules && rule.late ? rules.sections[rule.late] : null;
  const to = link(rule.late);
  if (!section || !to) return;
  const line = element('p');
  line.appendChild(element('strong', `${text('deadline-what-to-do')}: `));
  line.appendChild(to);
  card.appendChild(line);
  const quote = element('blockquote');
  quote.lang = section.language;
  quote.dir = RTL.includes(section.language) ? 'rtl' : 'ltr';
  section.text.split('\n').forEach((part) => quote.appendChild(element('p', part)));
  card.appendChild(quote);
}

/** Says by each field whether it holds a day that can be read. @param {Days} days */
function check(days) {
  /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll('input[data-event]')).forEach((field) => {
    const name = field.dataset.event || '';
    const wrong = Boolean(days.days[name]) && !isDay(days.days[name]);
    const said = byId(`wrong-${name}`);
    said.hidden = !wrong;
    said.textContent = wrong ? text('stay-wrong-day') : '';
    if (wrong) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  });
}

function show() {
  if (!rules) return;
  const days = filled();
  narrow(days);
  check(days);
  const all = told(days);
  const hint = all.length ? text('deadline-disclaimer') : text('stay-empty');
  const parts = all.map((one) => ({ key: JSON.stringify([one.rule.deadline, one.event, one.due]), make: () => drawn(one) }));
  parts.push({ key: hint, make: () => element('p', hint, 'hint') });
  lay(byId('due'), parts);
  /** @type {HTMLButtonElement} */ (byId('calendar')).disabled = !all.some((one) => one.due);
}

/** Lays parts in their order; those that are there already stay, so that a reader of the screen hears what is new. @param {HTMLElement} into @param {{key: string, make: () => HTMLElement}[]} parts */
function lay(into, parts) {
  const before = /** @type {HTMLElement[]} */ (Array.from(into.children));
  before.filter((old) => !parts.some((part) => part.key === old.dataset.key)).forEach((old) => into.removeChild(old));
  parts.forEach((part, at) => {
    const same = before.find((old) => old.dataset.key === part.key);
    const own = same || part.make();
    own.dataset.key = part.key;
    if (into.children[at] !== own) into.insertBefore(own, into.children[at] || null);
  });
}

/** Local storage, where the browser has it and allows it. @returns {Storage|null} */
function storage() {
  try {
    return window.localStorage;
  } catch (_) {
    return null;
  }
}

/** @returns {Days|null} */
function kept() {
  try {
    const store = storage();
    const read = store && JSON.parse(store.getItem(KEPT) || 'null');
    if (!read || !Array.isArray(read.situations) || typeof read.days !== 'object' || typeof read.times !== 'object') return null;
    return read;
  } catch (_) {
    return null;
  }
}

function keep() {
  const box = /** @type {HTMLInputElement} */ (byId('keep'));
  const store = storage();
  try {
    if (box.checked && store) store.setItem(KEPT, JSON.stringify(filled()));
    else if (store) store.removeItem(KEPT);
    byId('kept').textContent = box.checked && store ? text('stay-kept') : box.checked ? text('stay-not-kept') : '';
    if (!store) box.checked = false;
  } catch (_) {
    box.checked = false;
    byId('kept').textContent = text('stay-not-kept');
  }
}

function forget() {
  /** @type {HTMLInputElement} */ (byId('keep')).checked = false;
  fill({ situations: [], days: {}, times: {} });
  keep();
  byId('kept').textContent = text('stay-forgotten');
  show();
}

/** The days as a calendar file, made here. */
function save() {
  const made = [];
  const today = now().slice(0, 10);
  for (const one of told(filled())) {
    const found = one.due;
    if (!found) continue;
    const own = edition(one.rule, one.event.date);
    const url = own ? new URL(own.url, window.location.href).href : window.location.origin;
    const time = one.event.time ? `T${one.event.time.replace(':', '')}` : '';
    const left = Math.round((Date.parse(found.actBy) - Date.parse(today)) / 86400000);
    const lines = [`${text('deadline-last')}: ${last(found)}`, ...notices(one, found), counted(one), url, text('deadline-disclaimer')];
    made.push({
      uid: `${one.rule.deadline}-${one.event.date}${time}@openwindow`,
      day: found.actBy,
      summary: one.rule.title,
      description: lines.join('\n'),
      url,
      reminders: [7, 1].filter((days) => left > days),
    });
  }
  const address = URL.createObjectURL(new Blob([written(made, new Date())], { type: 'text/calendar' }));
  const to = element('a');
  to.href = address;
  to.download = 'my-stay.ics';
  document.body.appendChild(to);
  to.click();
  document.body.removeChild(to);
  window.setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** Says when the device's clock is wrong: the city's day decides. */
function clock() {
  if (!rules) return;
  const wrong = Math.abs(arrived.device - Date.parse(rules.moment)) > WRONG_CLOCK;
  const said = byId('clock');
  said.hidden = !wrong;
  const locale = `${rules.language}-u-nu-latn-ca-gregory`;
  const format = (/** @type {number} */ moment, /** @type {string|undefined} */ zone) =>
    new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zone }).format(moment);
  const city = format(Date.parse(`${rules.now.slice(0, 19)}Z`), 'UTC');
  said.textContent = wrong ? text('stay-clock', { device: format(arrived.device, undefined), city }) : '';
}

/** @param {boolean} on */
function enable(on) {
  ['situations', 'days', 'keeping'].forEach((id) => {
    /** @type {HTMLFieldSetElement} */ (byId(id)).disabled = !on;
  });
}

function load() {
  byId('again').hidden = true;
  // No day is in this request: it asks for the rules of everybody.
  return fetch(root.dataset.rules || '', { cache: 'no-store', credentials: 'omit' })
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
    .then((/** @type {Rules} */ found) => {
      rules = found;
      holidays = new Calendar(found.holidays);
      arrived = { device: Date.now(), running: performance.now() };
      byId('state').textContent = '';
      enable(true);
      clock();
      show();
    })
    .catch(() => {
      byId('again').hidden = false;
      byId('state').textContent = root.dataset.failed || '';
    });
}

function begin() {
  const before = kept();
  if (before) {
    fill(before);
    /** @type {HTMLInputElement} */ (byId('keep')).checked = true;
    narrow(before);
  }
  root.addEventListener('input', (event) => {
    if (/** @type {HTMLElement} */ (event.target).id === 'keep') {
      keep();
      return;
    }
    show();
    if (/** @type {HTMLInputElement} */ (byId('keep')).checked) keep();
  });
  byId('again').addEventListener('click', load);
  byId('forget').addEventListener('click', forget);
  byId('calendar').addEventListener('click', save);
  byId('print').addEventListener('click', () => window.print());
  document.addEventListener('visibilitychange', () => {
    // A device that slept does not know how long.
    if (!document.hidden && rules && Math.abs(Date.now() - arrived.device) > STALE) load();
  });
  load();
}

begin();
