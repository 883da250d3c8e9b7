// The scripted main process of a page that is looked at.

/** @typedef {Readonly<Record<string, unknown>>} Given what each request resolves to, by its name */

/**
 * Runs inside the page, so it refers to nothing outside: puts `psoasPause` there, `asked` and `announce`.
 * @param {Given} given
 * @param {import('./page').Statuses | null} statuses what the main process says itself follows the language of the window
 */
function fakeBridge(given, statuses) {
  const languageOf = (/** @type {unknown} */ appearance) => Object(appearance).language;
  let language = languageOf(given['appearance']);
  const inWords = (/** @type {unknown} */ answer) =>
    statuses !== null && Object(answer).status !== undefined
      ? { ...Object(answer), status: statuses[language] }
      : answer;
  /** @type {Map<string, Set<(view: unknown) => void>>} */
  const listeners = new Map();
  /** @type {unknown[][]} */
  const asked = [];
  const reply = (/** @type {string} */ name, /** @type {unknown[]} */ takes) => {
    asked.push([name, ...takes]);
    const held = given[name];
    return inWords(typeof held === 'function' ? held(...takes) : held);
  };
  const on = (/** @type {string} */ name, /** @type {(view: unknown) => void} */ listen) => {
    const some = listeners.get(name) ?? new Set();
    listeners.set(name, some.add(listen));
    return () => some.delete(listen);
  };
  const announce = (/** @type {string} */ name, /** @type {unknown} */ view) => {
    if (name === 'appearance') language = languageOf(view);
    for (const listen of listeners.get(name) ?? []) listen(view);
  };
  const psoasPause = new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'on' ? on : async (/** @type {unknown[]} */ ...takes) => reply(String(name), takes),
    },
  );
  Object.assign(window, { asked, announce, psoasPause });
}

/**
 * The script that puts a main process in a page which answers each request with what is held under its name.
 * @param {Given} given
 * @param {import('./page').Statuses | null} [statuses] in the place of the status of what is held, by language
 */
export function scripted(given, statuses = null) {
  const held = Object.entries({ place: null, ...given }).map(
    ([name, value]) =>
      `${JSON.stringify(name)}: ${typeof value === 'function' ? value : JSON.stringify(value)}`,
  );
  return `(${fakeBridge})({ ${held.join(', ')} }, ${JSON.stringify(statuses)});`;
}
