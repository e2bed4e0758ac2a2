// Server-sent events from a response that is read by a script: the browser's own reader sends no token. Knows nothing of what they tell.
// @ts-check

/** @typedef {{ id: string, kind: string, data: string }} Told */

/** Milliseconds of silence after which a stream is dead: a living one shows itself every twenty seconds. */
const SILENCE = 50000;
/** Milliseconds until the first bytes, after which something between holds them back. */
const BEGUN = 8000;

/**
 * Reads events until the stream ends; rejects where it breaks.
 * @param {Response} response @param {AbortController} control @param {(told: Told) => void} tell
 * @returns {Promise<void>}
 */
export async function read(response, control, tell) {
  const body = response.body;
  if (!body?.getReader) throw new Unreadable();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let first = true;
  for (;;) {
    const { done, value } = await timed(reader.read(), first ? BEGUN : SILENCE, control, first);
    if (done) return;
    first = false;
    rest += decoder.decode(value, { stream: true });
    const blocks = rest.split(/\r?\n\r?\n/);
    rest = blocks.pop() || '';
    for (const block of blocks) {
      const told = parsed(block);
      if (told) tell(told);
    }
  }
}

/** The response to a request for a stream: one that does not begin is held back. @param {Promise<Response>} response @param {AbortController} control */
export function begun(response, control) {
  return timed(response, BEGUN, control, true);
}

/** A stream that cannot be read here: what it tells must be asked for. */
export class Unreadable extends Error {}

/** @template T @param {Promise<T>} promise @param {number} most @param {AbortController} control @param {boolean} first @returns {Promise<T>} */
function timed(promise, most, control, first) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      control.abort();
      reject(first ? new Unreadable() : new Error('silent'));
    }, most);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

/** @param {string} block @returns {Told | null} */
function parsed(block) {
  const told = { id: '', kind: '', data: '' };
  for (const line of block.split(/\r?\n/)) {
    if (line.startsWith('id: ')) told.id = line.slice(4);
    else if (line.startsWith('event: ')) told.kind = line.slice(7);
    else if (line.startsWith('data: ')) told.data += line.slice(6);
  }
  return told.kind ? told : null;
}
