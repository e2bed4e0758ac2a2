// A message of a conversation, and what may be wrong with one. Knows nothing of how it is sent.
// @ts-check

/**
 * @typedef {{ title: string, code: string, contacts?: any[] }} Trouble
 * @typedef {{ of?: string, number?: number, key?: string, role: 'visitor' | 'assistant' | 'staff', text: string, state: string, answers?: number, reply?: any, feedback?: any, trouble?: Trouble, part?: any, by?: any }} Message
 */

/** @param {Response} answer @returns {Promise<Trouble>} */
export async function problem(answer) {
  try {
    const told = await answer.json();
    return { title: String(told.title || ''), code: String(told.code || answer.status), contacts: Array.isArray(told.contacts) ? told.contacts : [] };
  } catch (_) {
    return { title: '', code: String(answer.status) };
  }
}

/** The place of a message; of an answer that comes in, after its question. @param {Message} message */
export function order(message) {
  return message.number || (message.answers || 0) + 0.5;
}

/** A name that no other message has. */
export function unique() {
  const bytes = new Uint8Array(16);
  crypto.getRandomValues(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
