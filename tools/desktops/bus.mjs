// @ts-check
// What every desktop tells over the session bus and logind: who is in the tray, who is locked.

const WATCHER = 'org.kde.StatusNotifierWatcher';

/**
 * The programs that have put an icon in the tray; none where there is no tray.
 * @param {import('./container.mjs').Container} container @param {Readonly<Record<string, string>>} env
 */
export async function notifierItems(container, env) {
  const method = 'org.freedesktop.DBus.Properties.Get';
  const { code, out } = await container.tester(
    `gdbus call --session -d ${WATCHER} -o /StatusNotifierWatcher -m ${method} ${WATCHER} RegisteredStatusNotifierItems`,
    env,
  );
  return code === 0 ? [...out.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '') : [];
}

/**
 * Says to logind what a lock screen says to it.
 * @param {import('./container.mjs').Container} container @param {Readonly<Record<string, string>>} env @param {boolean} locked
 */
export async function setLockedHint(container, env, locked) {
  const login = 'org.freedesktop.login1';
  const { out } = await container.root(['loginctl', 'show-user', 'tester', '--property=Display', '--value']);
  const path = await container.root([
    'busctl',
    'call',
    login,
    '/org/freedesktop/login1',
    `${login}.Manager`,
    'GetSession',
    's',
    out.trim(),
  ]);
  const session = /"(.+)"/.exec(path.out)?.[1] ?? '';
  const { code, out: said } = await container.tester(
    `busctl call ${login} ${session} ${login}.Session SetLockedHint b ${locked}`,
    env,
  );
  if (code !== 0) throw new Error(`logind takes no lock: ${said}`);
}
