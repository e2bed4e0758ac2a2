// What must not be lost when a session ends or a connection breaks: texts that were typed and not sent, for this window and this account. Knows nothing of conversations.
// @ts-check

const PREFIX = 'openwindow.staff.';

/** @param {string} name @returns {any} */
export function read(name) {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name) || 'null');
  } catch (_) {
    return null;
  }
}

/** Keeps a value; nothing where there is none. @param {string} name @param {any} value */
export function keep(name, value) {
  try {
    if (value === null || value === undefined) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch (_) {
    // A browser that keeps nothing still shows what was typed.
  }
}

/** How this browser is set, for all of its windows. @param {string} name @param {string} usual */
export function setting(name, usual) {
  try {
    return localStorage.getItem(PREFIX + name) || usual;
  } catch (_) {
    return usual;
  }
}

/** @param {string} name @param {string} value */
export function set(name, value) {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch (_) {
    // It holds for this page then.
  }
}
