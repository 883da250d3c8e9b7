// The scripted main process of a page that is looked at.

/** Runs inside the page, so it refers to nothing outside: puts `psoasPause` there, `asked` and `announce`. */
function fakeBridge(answers) {
  const listeners = new Map();
  const asked = [];
  const answer = (name, takes) => {
    asked.push([name, ...takes]);
    const held = answers[name];
    return typeof held === 'function' ? held(...takes) : held;
  };
  const on = (name, listen) => {
    const some = listeners.get(name) ?? new Set();
    listeners.set(name, some.add(listen));
    return () => some.delete(listen);
  };
  window.asked = asked;
  window.announce = (name, view) => {
    for (const listen of listeners.get(name) ?? []) listen(view);
  };
  window.psoasPause = new Proxy(
    {},
    { get: (_, name) => (name === 'on' ? on : async (...takes) => answer(String(name), takes)) },
  );
}

/** The script that puts a main process in a page which answers each request with what is held under its name. */
export function scripted(answers) {
  const held = Object.entries({ place: null, ...answers }).map(
    ([name, value]) =>
      `${JSON.stringify(name)}: ${typeof value === 'function' ? value : JSON.stringify(value)}`,
  );
  return `(${fakeBridge})({ ${held.join(', ')} });`;
}
