// @ts-check
// The windows of an X server, for desktops that can't be asked for theirs.

/**
 * @param {(script: string) => Promise<import('./container.mjs').Outcome>} run
 * @returns {Promise<import('./session.mjs').Window[]>}
 */
export async function windowsOnX11(run) {
  const active = Number((await run('xdotool getactivewindow 2>/dev/null')).out.trim());
  const ids = (await run("xdotool search --onlyvisible --name '.' 2>/dev/null")).out
    .split('\n')
    .filter(Boolean);
  const windows = await Promise.all(ids.map((id) => describe(run, id, active)));
  return windows.filter(({ app }) => app !== null);
}

/** @param {(script: string) => Promise<import('./container.mjs').Outcome>} run @param {string} id @param {number} active */
async function describe(run, id, active) {
  const { out } = await run(
    `xprop -id ${id} WM_NAME _NET_WM_NAME WM_CLASS _NET_WM_STATE; xdotool getwindowgeometry --shell ${id}`,
  );
  const number = (/** @type {string} */ name) =>
    Number(new RegExp(`^${name}=(-?\\d+)`, 'm').exec(out)?.[1] ?? 0);
  /** @type {import('./session.mjs').Window} */
  const window = {
    title: /^_NET_WM_NAME.*= "(.*)"$/m.exec(out)?.[1] ?? /^WM_NAME.*= "(.*)"$/m.exec(out)?.[1] ?? '',
    app: /^WM_CLASS.*= .*"(.*)"$/m.exec(out)?.[1] ?? null,
    x11: true,
    inTaskBar: !out.includes('_NET_WM_STATE_SKIP_TASKBAR'),
    box: [number('X'), number('Y'), number('WIDTH'), number('HEIGHT')],
    focused: Number(id) === active,
    above: out.includes('_NET_WM_STATE_ABOVE'),
  };
  return window;
}
