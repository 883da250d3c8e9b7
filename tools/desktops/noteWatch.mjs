// @ts-check
// Which notes a desktop shows, from what goes over its session bus: for shells that can't be asked.

/** What listens, in bash; it writes a message a line. */
export const WATCH_NOTES =
  'busctl --user --json=short monitor org.freedesktop.Notifications > /shared/notes.log 2>/dev/null &';

/**
 * The notes that are on the screen now, oldest first, and the actions that were pressed.
 * @param {string} log what WATCH_NOTES has written
 * @returns {{ notes: import('./session.mjs').Note[], pressed: string[] }}
 */
export function notesOnBus(log) {
  /** @type {Map<string, import('./session.mjs').Note>} by who asked and the number of the asking */
  const asked = new Map();
  /** @type {Map<number, import('./session.mjs').Note>} */
  const shown = new Map();
  /** @type {string[]} */
  const pressed = [];
  for (const line of log.split('\n')) {
    const message = parsed(line);
    const data = message?.payload?.data ?? [];
    if (message === undefined) continue;
    if (message.member === 'Notify' && message.type === 'method_call') {
      const [, , , title, text, actions = []] = data;
      const labels = actions.filter(
        (/** @type {string} */ _, /** @type {number} */ index) => index % 2 === 1,
      );
      asked.set(`${message.sender} ${message.cookie}`, { title, text, actions: labels });
    } else if (message.type === 'method_return') {
      const note = asked.get(`${message.destination} ${message.reply_cookie}`);
      if (note !== undefined) shown.set(data[0], note);
    } else if (message.member === 'NotificationClosed') shown.delete(data[0]);
    else if (message.member === 'ActionInvoked') pressed.push(data[1]);
  }
  return { notes: [...shown.values()], pressed };
}

/** The member that a script of the desktop's calls, on the same service, to tell where its notes stand. */
export const TOLD = 'BoxesTold';

/**
 * Where notes stand, as it was told last.
 * @param {string} log @returns {import('./session.mjs').Box[]}
 */
export function boxesOnBus(log) {
  const told = log
    .split('\n')
    .map(parsed)
    .filter((message) => message?.member === TOLD);
  return JSON.parse(told.at(-1)?.payload?.data?.[0] ?? '[]');
}

/** @param {string} line */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // the last line may be half written
  }
}
