// Lets a page be printed at a touch. Knows nothing of the page; without this script the browser's own menu prints it.
for (const button of document.querySelectorAll('button[data-print]')) {
  if (button instanceof HTMLButtonElement) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
