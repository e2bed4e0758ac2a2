// Two hundred texts that would run as a script wherever a page took them for markup. Each calls `__x()`, which the tests watch. Knows nothing of the pages.

const CALLS = ['__x()', 'top.__x()', 'alert(1)', 'self["__x"]()'];
const TAGS = [
  (/** @type {string} */ call) => `<script>${call}</script>`,
  (/** @type {string} */ call) => `<ScRiPt>${call}</sCrIpT>`,
  (/** @type {string} */ call) => `<script src="data:text/javascript,${call}"></script>`,
  (/** @type {string} */ call) => `<script type="module">${call}</script>`,
  (/** @type {string} */ call) => `<img src=x onerror=${call}>`,
  (/** @type {string} */ call) => `<img src=x onerror="${call}" hidden>`,
  (/** @type {string} */ call) => `<img/src/onerror=${call}>`,
  (/** @type {string} */ call) => `<svg onload=${call}>`,
  (/** @type {string} */ call) => `<svg><script>${call}</script></svg>`,
  (/** @type {string} */ call) => `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  (/** @type {string} */ call) => `<svg><a xlink:href="javascript:${call}"><text y=20>x</text></a></svg>`,
  (/** @type {string} */ call) => `<svg><foreignObject><iframe onload=${call}></iframe></foreignObject></svg>`,
  (/** @type {string} */ call) => `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${call}&gt;">`,
  (/** @type {string} */ call) => `<math href="javascript:${call}">x</math>`,
  (/** @type {string} */ call) => `<body onload=${call}>`,
  (/** @type {string} */ call) => `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  (/** @type {string} */ call) => `<iframe src="javascript:parent.${call}"></iframe>`,
  (/** @type {string} */ call) => `<object data="javascript:${call}"></object>`,
  (/** @type {string} */ call) => `<embed src="javascript:${call}">`,
  (/** @type {string} */ call) => `<a href="javascript:${call}" autofocus onfocus=${call} tabindex=0>x</a>`,
  (/** @type {string} */ call) => `<a href="java&#10;script:${call}">x</a>`,
  (/** @type {string} */ call) => `[x](javascript:${call})`,
  (/** @type {string} */ call) => `![x](x" onerror="${call})`,
  (/** @type {string} */ call) => `<details open ontoggle=${call}>x</details>`,
  (/** @type {string} */ call) => `<input autofocus onfocus=${call}>`,
  (/** @type {string} */ call) => `<select autofocus onfocus=${call}></select>`,
  (/** @type {string} */ call) => `<video><source onerror=${call}></video>`,
  (/** @type {string} */ call) => `<audio src=x onerror=${call}></audio>`,
  (/** @type {string} */ call) => `<marquee onstart=${call}>x</marquee>`,
  (/** @type {string} */ call) => `<form><button formaction="javascript:${call}">x</button></form>`,
  (/** @type {string} */ call) => `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  (/** @type {string} */ call) => `<base href="javascript:/a/${call}//">`,
  (/** @type {string} */ call) => `<link rel=stylesheet href="javascript:${call}">`,
  (/** @type {string} */ call) => `<style>@import "javascript:${call}"; * { background: url(javascript:${call}) }</style>`,
  (/** @type {string} */ call) => `"><img src=x onerror=${call}>`,
  (/** @type {string} */ call) => `'><img src=x onerror=${call}>`,
  (/** @type {string} */ call) => `" autofocus onfocus="${call}`,
  (/** @type {string} */ call) => `' onmouseover='${call}' style='position:fixed;inset:0`,
  (/** @type {string} */ call) => `</textarea><img src=x onerror=${call}>`,
  (/** @type {string} */ call) => `</title><script>${call}</script>`,
  (/** @type {string} */ call) => `</script><script>${call}</script>`,
  (/** @type {string} */ call) => `--><script>${call}</script><!--`,
  (/** @type {string} */ call) => `]]><script>${call}</script>`,
  (/** @type {string} */ call) => `\`\${${call}}\``,
  (/** @type {string} */ call) => `{{constructor.constructor('${call}')()}}`,
  (/** @type {string} */ call) => `javascript:${call}`,
  (/** @type {string} */ call) => `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  (/** @type {string} */ call) => `<template><script>${call}</script></template><x-a onclick=${call}>`,
  (/** @type {string} */ call) => `\u2028<img src=x onerror=${call}>\u202e`,
  (/** @type {string} */ call) => `<open-window question="x" base="javascript:${call}"></open-window>`,
];

/** All of them. */
export const PAYLOADS = TAGS.flatMap((tag) => CALLS.map(tag));

/**
 * Those of this run: all, or one of every third kind with calls in turn.
 * @param {boolean} full
 */
export const payloads = (full) => (full ? PAYLOADS : TAGS.map((tag, number) => tag(CALLS[number % CALLS.length])).filter((_, number) => number % 3 === 0));
