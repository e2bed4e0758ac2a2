// One-time codes for one's own account: offered as a picture to scan, confirmed by a code, given up with the password. Knows nothing of how they are counted.
// @ts-check
import { fill, h } from '../chat/dom.js';
import { dialog } from './dialog.js';
import { field, sending } from './signin.js';

const PATH = '/api/v1/staff/totp';
const SPACE = 'http://www.w3.org/2000/svg';

/** @param {import('./console.js').Console} console */
export function codes(console) {
  const { texts, api, session } = console;
  const password = () => field('proof', texts.get('staff-password'), { type: 'password', autocomplete: 'current-password', maxlength: '1000' });
  const wrong = { 'wrong-credentials': texts.get('staff-wrong-password') };
  dialog(texts.get('staff-codes'), texts.get('staff-close'), (close) => {
    const body = h('div');
    const proof = password();
    const done = (/** @type {boolean} */ on) => {
      session.codes = on;
      close();
      console.say(texts.get(on ? 'staff-codes-on' : 'staff-codes-off'));
    };
    const stop = async () => {
      await api.call('DELETE', PATH, { password: proof.input.value });
      done(false);
    };
    const offer = async () => {
      const told = await api.post(PATH, { password: proof.input.value });
      const code = field(
        'confirm',
        texts.get('staff-code'),
        { inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: '8' },
        texts.get('staff-code-hint'),
      );
      const confirm = async () => {
        await api.post(PATH, { code: code.input.value.replace(/ /g, '') });
        done(true);
      };
      fill(
        body,
        h('p', null, texts.get('staff-codes-scan')),
        told.qr && h('p', { class: 'scan' }, drawn(told.qr, texts.get('staff-codes'))),
        h('p', { class: 'secret small' }, h('code', { dir: 'ltr' }, told.secret)),
        sending(console, [code], texts.get('staff-save'), confirm, { 'wrong-credentials': texts.get('staff-wrong-code') }),
      );
      code.input.focus();
    };
    const form = session.codes
      ? sending(console, [proof], texts.get('staff-codes-stop'), stop, wrong)
      : sending(console, [proof], texts.get('staff-next'), offer, wrong);
    fill(body, h('p', null, texts.get(session.codes ? 'staff-codes-on' : 'staff-codes-lead')), form);
    return body;
  });
}

/** @param {{ size: number, path: string }} code @param {string} name */
function drawn(code, name) {
  const make = (/** @type {string} */ element, /** @type {Record<string, string>} */ wish) => {
    const made = document.createElementNS(SPACE, element);
    for (const [key, value] of Object.entries(wish)) made.setAttribute(key, value);
    return made;
  };
  const whole = String(code.size + 8);
  const svg = make('svg', { viewBox: `-4 -4 ${whole} ${whole}`, role: 'img', 'aria-label': name, class: 'qr', 'shape-rendering': 'crispEdges' });
  svg.append(make('rect', { x: '-4', y: '-4', width: whole, height: whole, fill: '#fff' }), make('path', { d: code.path, fill: '#000' }));
  return svg;
}
