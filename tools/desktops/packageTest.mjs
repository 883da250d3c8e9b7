// @ts-check
// The Debian package where nothing else is: installed on a bare Debian 12 and 13, started by an ordinary person with
// the sandbox, used, upgraded, removed, purged; and the archive beside it. The screen is this machine's, without a
// window manager, a bus or a tray.

import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { packagedExecutable } from '../lib/build.mjs';
import { root } from '../lib/run.mjs';
import { makeTarball } from '../packaging/tarball.mjs';
import { createApp } from './app.mjs';
import { bootContainer, TESTER, until } from './container.mjs';
import { makeTestDeb } from './deb.mjs';
import { bootstrap, desktopsFolder, inTree } from './tree.mjs';

const RELEASES = ['bookworm', 'trixie'];
/** What boots it and lets somebody log in; nothing of a desktop. */
const BARE = ['ca-certificates', 'dbus', 'libpam-systemd', 'procps', 'systemd', 'systemd-sysv'];
const OLDER = '0.0.9';
const PROGRAM = '/opt/Psoas Pause/psoas-pause';
const CONFIG = `${TESTER.home}/.config`;
const HOLDER = 'ps -u tester -o pid=,args= | grep -- --type=renderer | grep -v grep | head -1';

/**
 * Tries the package on each release; resolves with how many steps failed.
 * @param {import('../lib/runtime.mjs').Runtime} runtime @param {string} deb @param {(line: string) => void} say
 * @param {readonly string[]} [releases]
 */
export async function testPackage(runtime, deb, say, releases = RELEASES) {
  const older = await makeTestDeb(runtime, OLDER);
  const screen = await openScreen();
  let failed = 0;
  try {
    for (const release of releases) failed += await testOn(release, { deb, older, screen, say });
  } finally {
    screen.close();
  }
  return failed;
}

/**
 * @typedef {{
 *   container: import('./container.mjs').Container, app: Awaited<ReturnType<typeof createApp>>,
 *   install: (name: string) => Promise<string>, must: (command: readonly string[]) => Promise<string>,
 *   env: Record<string, string>,
 * }} Bench
 * @param {string} release
 * @param {{ deb: string, older: string, screen: Awaited<ReturnType<typeof openScreen>>, say: (line: string) => void }} parts
 */
async function testOn(release, { deb, older, screen, say }) {
  const bare = join(desktopsFolder(), `bare-${release}`);
  if (!existsSync(bare)) {
    bootstrap(release, bare, BARE, say);
    inTree(bare, ['useradd', '--create-home', '--uid=1000', '--shell=/bin/bash', TESTER.name]);
  }
  const copy = `${bare}.used`;
  rmSync(copy, { recursive: true, force: true });
  spawnSync('cp', ['-a', '--reflink=auto', bare, copy]);
  const shared = join(root, `.cache/test-results/package-${release}`);
  const container = await bootContainer(copy, shared, ['--bind-ro=/tmp/.X11-unix']);
  say(`\nThe package on a bare Debian ${release}`);
  let failed = 0;
  try {
    copyFileSync(older, join(shared, 'older.deb'));
    copyFileSync(deb, join(shared, 'newer.deb'));
    const bus = `/run/user/${TESTER.id}/bus`;
    const env = {
      DISPLAY: screen.display,
      XDG_SESSION_TYPE: 'x11',
      DBUS_SESSION_BUS_ADDRESS: `unix:path=${bus}`,
    };
    const launch = (/** @type {string} */ entry) =>
      `setsid bash -c "$(sed -n 's/^Exec=//p' ${entry} | head -1 | sed 's/ %U//')" > /shared/app.log 2>&1 &`;
    const app = await createApp(container, { env, stir: screen.stir }, { config: CONFIG, launch });
    const must = async (/** @type {readonly string[]} */ command) => {
      const { code, out } = await container.root(command);
      if (code !== 0) throw new Error(`${command.join(' ')}: ${out.slice(-1500)}`);
      return out;
    };
    await must(['apt-get', 'update', '-qq']);
    const install = (/** @type {string} */ name) =>
      must(['apt-get', 'install', '-qq', '-y', '--no-install-recommends', `/shared/${name}`]);
    for (const [step, run] of Object.entries(steps)) {
      const result = await run({ container, app, install, must, env }).then(
        (detail) => `  ok     ${step}: ${detail}`,
        (error) => `  FAILED ${step}: ${error instanceof Error ? error.message : error}`,
      );
      if (result.startsWith('  FAILED')) failed += 1;
      say(result);
    }
  } finally {
    await container.close();
    rmSync(copy, { recursive: true, force: true });
  }
  return failed;
}

/** @type {Record<string, (bench: Bench) => Promise<string>>} */
const steps = {
  'is installed with all it needs': async ({ install, must }) => {
    await install('older.deb');
    const missing = (await must(['ldd', PROGRAM])).split('\n').filter((line) => line.includes('not found'));
    if (missing.length > 0) throw new Error(missing.join(', '));
    // The person's own services, the session bus among them, as after a login.
    await must(['loginctl', 'enable-linger', TESTER.name]);
    return (await must(['dpkg-query', '-W', 'psoas-pause'])).trim().replace('\t', ' ');
  },
  'starts as an ordinary person': async ({ app }) => {
    await app.startFromMenu();
    return `${(await app.status()).line}, and the entry for the login is written`;
  },
  'keeps its days over an upgrade': async ({ app, install, container, must }) => {
    await app.waitFor(({ doing }) => doing === 'sitting', 30_000, 'nobody is seen to sit');
    await app.quit();
    await app.sitLonger(14.5);
    const sum = `cd '${CONFIG}/Psoas Pause' && cat settings.json profile.json journal-* state.json | md5sum`;
    const before = (await container.tester(sum)).out;
    await install('newer.deb');
    if ((await container.tester(sum)).out !== before) throw new Error('files of the person have changed');
    return (await must(['dpkg-query', '-W', 'psoas-pause'])).trim().replace('\t', ' ');
  },
  'does its main job': async ({ app, container }) => {
    await app.startAtLogin();
    await app.waitFor(({ doing }) => doing === 'prompted', 75_000, 'no prompt came');
    const [pid] = (await container.tester(HOLDER)).out.trim().split(' ');
    const status = (await container.tester(`cat /proc/${pid}/status`)).out;
    if (!/^Seccomp:\s*2$/m.test(status)) throw new Error('the window’s process has no sandbox');
    await app.ask('--stretch');
    await until(async () => (await app.status())?.doing === 'break' || undefined, 10_000, 'no stretch began');
    await app.quit();
    return 'a prompt, a stretch, an end; the window’s process is in the sandbox';
  },
  'removed, it starts nothing at login and keeps the days': async ({ app, container, must }) => {
    await must(['apt-get', 'remove', '-qq', '-y', 'psoas-pause']);
    const entry = (await container.tester(`cat ${app.entry}`)).out;
    const program = /^TryExec=(.*)$/m.exec(entry)?.[1] ?? '';
    if ((await container.root(['test', '-e', program])).code === 0)
      throw new Error(`${program} is still there`);
    return 'its entry names a program that is gone';
  },
  'purged, it leaves nothing but the days': async ({ install, must, container }) => {
    await install('newer.deb');
    await must(['apt-get', 'purge', '-qq', '-y', 'psoas-pause']);
    const found = await container.root([
      'find',
      '/',
      '-xdev',
      '-iname',
      '*psoas*',
      '-not',
      '-path',
      '/proc/*',
    ]);
    const left = found.out
      .split('\n')
      .filter((path) => path !== '' && !path.startsWith(`${CONFIG}/Psoas Pause`));
    const known = /^\/var\/(lib\/apt|cache\/apt|log)\//;
    if (left.some((path) => !known.test(path))) throw new Error(left.join(', '));
    return (await container.tester(`ls '${CONFIG}/Psoas Pause'`)).out.trim().split('\n').join(', ');
  },
  'runs from the archive too': async ({ container, env, install, must }) => {
    await install('newer.deb'); // for what it needs
    await must(['dpkg', '--force-depends', '--remove', 'psoas-pause']);
    const folder = dirname(packagedExecutable());
    await makeTarball(folder, 'psoas-pause', join(container.shared, 'archive.tar.gz'));
    const program = 'psoas-pause/psoas-pause';
    await container.tester(
      `tar xzf /shared/archive.tar.gz; setsid ${program} > /shared/archive.log 2>&1 &`,
      env,
    );
    const ask = (/** @type {string} */ words) => container.tester(`timeout 10 ${program} ${words}`, env);
    const status = await until(
      async () => ofSuccess(await ask('--status')),
      30_000,
      `${basename(program)} does not answer`,
    );
    const { code, out } = await ask('--quit');
    if (code !== 0) throw new Error(out);
    return status.split('\n')[0] ?? '';
  },
};

/** @param {import('./container.mjs').Outcome} outcome */
function ofSuccess({ code, out }) {
  return code === 0 ? out : undefined;
}

/** An X server of this machine that programs of a container can reach. */
async function openScreen() {
  const child = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-noreset', '-ac'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const [line] = await pipe.take(1).toArray();
  const display = `:${String(line).trim()}`;
  let stirs = 0;
  return {
    display,
    async stir() {
      stirs += 1;
      const env = { ...process.env, DISPLAY: display };
      spawnSync('xdotool', ['mousemove', `${300 + (stirs % 2) * 5}`, '300'], { env });
    },
    close: () => child.kill(),
  };
}
