// The page of the chat: asks what its address asks, and leaves away its frame where another page frames it. Knows nothing of answers.
// @ts-check

const element = /** @type {any} */ (document.querySelector('open-window'));
if (window.self !== window.top) document.documentElement.classList.add('framed');

/** Asks once: going back or loading again asks nothing twice. */
function asked() {
  const question = element?.dataset.ask;
  if (!question) return;
  element.removeAttribute('data-ask');
  const address = new URL(location.href);
  address.searchParams.delete('q');
  history.replaceState(history.state, '', address.href);
  element.ask(question);
}

customElements.whenDefined('open-window').then(asked);
