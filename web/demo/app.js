// Takes the widget out of the page and puts it in again, and shows what it tells. Knows nothing of the widget but its name and its events.
const view = document.getElementById('view');
const kept = view.firstElementChild;
document.getElementById('away').addEventListener('click', () => kept.remove());
document.getElementById('again').addEventListener('click', () => view.append(kept));
for (const kind of ['opened', 'closed', 'asked', 'answered', 'error']) {
  document.addEventListener('openwindow:' + kind, (event) => {
    const line = document.createElement('li');
    line.textContent = kind + ' ' + JSON.stringify(event.detail);
    document.getElementById('told').append(line);
  });
}
