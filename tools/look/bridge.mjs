// The scripted main process of a page that is looked at.

/** @typedef {Readonly<Record<string, unknown>>} Given what each request resolves to, by its name */

/**
 * Runs inside the page, so it refers to nothing outside: puts `psoasPause` there, `asked` and `announce`.
 * @param {Given} given
 */
function fakeBridge(given) {
  /** @type {Map<string, Set<(view: unknown) => void>>} */
  const listeners = new Map();
  /** @type {unknown[][]} */
  const asked = [];
  const reply = (/** @type {string} */ name, /** @type {unknown[]} */ takes) => {
    asked.push([name, ...takes]);
    const held = given[name];
    return typeof held === 'function' ? held(...takes) : held;
  };
  const on = (/** @type {string} */ name, /** @type {(view: unknown) => void} */ listen) => {
    const some = listeners.get(name) ?? new Set();
    listeners.set(name, some.add(listen));
    return () => some.delete(listen);
  };
  const announce = (/** @type {string} */ name, /** @type {unknown} */ view) => {
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
 */
export function scripted(given) {
  const held = Object.entries({ place: null, ...given }).map(
    ([name, value]) =>
      `${JSON.stringify(name)}: ${typeof value === 'function' ? value : JSON.stringify(value)}`,
  );
  return `(${fakeBridge})({ ${held.join(', ')} });`;
}
