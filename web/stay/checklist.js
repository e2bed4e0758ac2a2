// Keeps the ticks of a checklist in this browser, prints it, clears it. The page does its job without.

const KEPT = 'openwindow.checklist';

const page = /** @type {HTMLElement|null} */ (document.getElementById('checklist'));

/** The ticks of all checklists: only what is ticked is named. @returns {Record<string, true>} */
function kept() {
  try {
    const read = JSON.parse(window.localStorage.getItem(KEPT) || '{}');
    return read && typeof read === 'object' && !Array.isArray(read) ? read : {};
  } catch (_) {
    return {};
  }
}

/** @param {Record<string, true>} ticks */
function keep(ticks) {
  try {
    if (Object.keys(ticks).length) window.localStorage.setItem(KEPT, JSON.stringify(ticks));
    else window.localStorage.removeItem(KEPT);
  } catch (_) {
    // A browser that keeps nothing shows the ticks for as long as the page is open.
  }
}

/** @param {string} name @param {() => void} action */
function button(name, action) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'second';
  made.textContent = name;
  made.addEventListener('click', action);
  return made;
}

if (page) {
  const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (page.querySelectorAll('input[data-tick]'));
  const ticks = kept();
  boxes.forEach((box) => {
    box.checked = ticks[box.dataset.tick || ''] === true;
    box.addEventListener('change', () => {
      const now = kept();
      if (box.checked) now[box.dataset.tick || ''] = true;
      else delete now[box.dataset.tick || ''];
      keep(now);
    });
  });
  const actions = /** @type {HTMLElement|null} */ (page.querySelector('.actions'));
  if (actions) {
    actions.appendChild(button(actions.dataset.print || '', () => window.print()));
    if (boxes.length) {
      actions.appendChild(
        button(actions.dataset.clear || '', () => {
          const now = kept();
          boxes.forEach((box) => {
            box.checked = false;
            delete now[box.dataset.tick || ''];
          });
          keep(now);
        }),
      );
    }
  }
}
