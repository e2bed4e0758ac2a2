// A page of a single-page site: takes the widget out and puts it in again, and tells what it says. Knows nothing of how it works.

const view = document.querySelector('#view');
const kept = document.querySelector('#view open-window');

document.querySelector('#away')?.addEventListener('click', () => kept?.remove());
document.querySelector('#again')?.addEventListener('click', () => {
  if (kept) view?.append(kept);
});

for (const name of ['opened', 'closed', 'asked', 'answered', 'error']) {
  document.addEventListener(`openwindow:${name}`, (event) => {
    const line = document.createElement('li');
    line.textContent = `${name} ${JSON.stringify(/** @type {CustomEvent} */ (event).detail || {})}`;
    document.querySelector('#told')?.append(line);
  });
}
