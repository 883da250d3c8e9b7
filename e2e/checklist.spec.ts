// The twenty items of Electron's security checklist, by number, on the package as it ships, started by an ordinary
// user of the machine with Chromium's sandbox on. Most are asked of a copy whose pages were taken over.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import en from '../assets/locales/en.json' with { type: 'json' };
import { closeNotifications, visibleWindowNames } from './desktop';
import { takeOverPages } from './hostilePage';
import { ordinaryUser } from './ordinaryUser';
import { copyPackage } from './packageCopy';
import { createPackagedProfile, packagedApp } from './packaged';
import { clickTrayMenu, openFromTray, trayItemCount } from './tray';

/** One process of the app. */
interface Process {
  readonly words: readonly string[];
  /** A line of `/proc/PID/status`. */
  readonly status: (name: string) => string;
}

const outcome = z.union([z.string(), z.number()]);
const probe = z.looseObject({
  address: z.string(),
  node: z.array(z.string()),
  bridge: z.array(z.string()),
  notFunctions: z.array(z.string()),
  permissions: z.record(z.string(), outcome),
  opened: z.array(z.string()),
  loaded: z.array(z.string()),
  policies: z.array(z.string()),
});

let page: z.infer<typeof probe>;
let stayed: unknown;
let log = '';
let downloads: readonly string[] = [];
let processes: readonly Process[] = [];
let isWindowLeft = true;

/** What a page of the app said in its console, which Chromium writes out when it is asked to. */
function said(output: string, word: string): unknown {
  const found = new RegExp(`"${word} (\\{.*\\})", source`).exec(output)?.[1];
  return found === undefined ? undefined : JSON.parse(found);
}

function processesOf(group: number): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) !== group) return [];
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
        const lines = readFileSync(`/proc/${pid}/status`, 'utf8').split('\n');
        const status = (name: string): string =>
          lines
            .find((line) => line.startsWith(`${name}:`))
            ?.slice(name.length + 1)
            .trim() ?? '';
        return [{ words, status }];
      } catch {
        return []; // it has ended meanwhile
      }
    });
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const copy = copyPackage();
  takeOverPages(copy);
  const profile = createPackagedProfile(ordinaryUser());
  try {
    const app = profile.start({ program: copy.program, env: { ELECTRON_ENABLE_LOGGING: '1' } });
    await expect.poll(trayItemCount, { timeout: 30_000 }).toBe(1);
    await clickTrayMenu(en.tray.settings);
    await expect.poll(() => said(app.output(), 'PROBE'), { timeout: 30_000 }).toBeDefined();
    page = probe.parse(said(app.output(), 'PROBE'));
    processes = processesOf(app.child.pid ?? 0);
    await openFromTray('today');
    await expect.poll(() => said(app.output(), 'STAYED'), { timeout: 30_000 }).toBeDefined();
    stayed = said(app.output(), 'STAYED');
    await expect.poll(() => profile.log()).toContain('refused another page of the today window: about:blank');
    isWindowLeft = visibleWindowNames().some((name) => name.startsWith(en.tray.today));
    log = profile.log();
    downloads = readdirSync(profile.folder, { recursive: true }).map(String);
    await clickTrayMenu(en.tray.quit);
    await app.ended;
  } finally {
    await profile.dispose();
    copy.remove();
    closeNotifications();
  }
});

const renderers = (): readonly Process[] =>
  processes.filter(({ words }) => words.includes('--type=renderer'));

test('1: only secure content is loaded, all of it the app’s own', () => {
  expect(page.loaded).toEqual(['app:']);
  expect(page).toMatchObject({
    webFetched: 'refused',
    webPicture: 'refused',
    socket: 'refused',
  });
});

test('2: no page has Node', () => {
  expect(page.node).toEqual([]);
});

test('3: the preload script lives in a world of its own', () => {
  expect(page).toMatchObject({ replaced: 'refused', preloadSeesOurArrays: 0 });
});

test('4: every page is in the sandbox', () => {
  expect(renderers().length).toBeGreaterThan(0);
  for (const { status } of renderers()) {
    expect(status('Seccomp')).toBe('2');
    expect(status('NoNewPrivs')).toBe('1');
    expect(status('CapEff')).toBe('0000000000000000');
  }
  expect(
    processes.flatMap(({ words }) => words.filter((word) => /no-sandbox|disable-.*sandbox/.test(word))),
  ).toEqual([]);
  expect(processes.every(({ status }) => !status('Uid').startsWith('0'))).toBe(true);
});

test('5: no permission is given', () => {
  expect(Object.values(page.permissions)).not.toContain('granted');
  expect(page).toMatchObject({
    cameraOpened: 'refused',
    screenTaken: 'refused',
    placeTold: 'refused',
    clipboardRead: 'refused',
  });
});

test('6: webSecurity is on: a page reads no file and no other origin', () => {
  expect(page).toMatchObject({
    fileFetched: 'refused',
    fileAsked: 'refused',
    filePicture: 'refused',
    outside: 'refused',
  });
});

test('7: the content policy runs nothing that is written into a page, and connects to nothing', () => {
  expect(page).toMatchObject({ written: 'refused', evaluated: 'refused', ownFetched: 'refused' });
  expect(page['worker']).not.toBe('ran');
  expect(page['framed']).not.toBe('empty');
  expect(page.policies).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'script-src-elem']));
});

test('8: nothing insecure is let in beside', () => {
  expect(page['webPicture']).toBe('refused');
  expect(page.policies).toContain('img-src');
});

test('9: no experimental feature is on', () => {
  const switches = processes.flatMap(({ words }) =>
    words.filter((word) => /experimental|blink-settings/.test(word)),
  );
  expect(switches).toEqual([]);
});

test('10: no feature of Blink is switched on by name', () => {
  const switches = processes.flatMap(({ words }) =>
    words.filter((word) => word.startsWith('--enable-blink-features')),
  );
  expect(switches).toEqual([]);
});

test('11: there is no webview, so none opens windows', () => {
  expect(page['webview']).toBe('undefined');
});

test('12: there is no webview, so none has options of its own', () => {
  expect(page['webview']).toBe('undefined');
  expect(processes.filter(({ words }) => words.includes('--guest-instance-id'))).toEqual([]);
});

test('13: a page goes nowhere, and one that got to about:blank is closed', () => {
  expect(stayed).toEqual({ address: 'app://psoas-pause/pages/today.html', ran: false });
  expect(log).toContain('refused a way elsewhere of the today window: https://example.invalid/');
  expect(isWindowLeft).toBe(false);
});

test('14: a page opens no window', () => {
  expect(page.opened).toEqual(['refused', 'refused', 'refused', 'refused']);
});

test('15: a page has no address opened, only sources that the app knows by name', () => {
  for (const opened of [page['browserOpened'], page['browserOpenedFile']])
    expect(['refused', 'false']).toContain(opened);
});

test('16: Electron is a version that is pinned exactly', () => {
  const manifest = z
    .object({ devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')));
  expect(manifest.devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
});

test('17: the bridge answers a window’s own page, and nobody else', () => {
  expect(page).toMatchObject({ asItself: 'answered', asAnother: 'refused', bridgeInFrame: 'undefined' });
  expect(log).toContain('refused settingsView: not one of our windows');
});

test('18: pages come by a protocol of the app’s own, not by file:', () => {
  expect(page.address).toBe('app://psoas-pause/pages/settings.html');
});

test('19: the fuses are closed', async () => {
  const fuses = await getCurrentFuseWire(packagedApp());
  /** As Electron writes it into its binary: 0 or 1. */
  const state = (fuse: FuseV1Options): string => String.fromCharCode(fuses[fuse] ?? 0);
  expect({
    runAsNode: state(FuseV1Options.RunAsNode),
    nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspector: state(FuseV1Options.EnableNodeCliInspectArguments),
    filePrivileges: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
    cookieEncryption: state(FuseV1Options.EnableCookieEncryption),
    onlyFromArchive: state(FuseV1Options.OnlyLoadAppFromAsar),
  }).toEqual({
    runAsNode: '0',
    nodeOptions: '0',
    inspector: '0',
    filePrivileges: '0',
    cookieEncryption: '1',
    onlyFromArchive: '1',
  });
});

test('20: a page has named methods, and nothing of Electron', () => {
  expect(page.notFunctions).toEqual([]);
  expect(page.bridge).toContain('on');
  expect(page.bridge.filter((name) => /ipc|send|invoke|require|electron|channel/i.test(name))).toEqual([]);
});

test('beside the list: nothing is downloaded, and WebRTC finds no address', () => {
  expect(log).toContain('refused a download');
  expect(downloads.filter((name) => name.includes('planted'))).toEqual([]);
  expect([0, 'refused']).toContain(page['candidates']);
});

test.describe('a debugger', () => {
  const ways = [
    { word: '--remote-debugging-port=0', env: {} },
    { word: '--remote-debugging-pipe', env: {} },
    { word: '--inspect=0', env: {} },
    { word: '--inspect-brk=0', env: {} },
    // As Node itself it would print a number.
    { word: '--print=7*191', env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--inspect=0' } },
  ];
  for (const { word, env } of ways) {
    test(`is refused: ${word}`, async () => {
      const copy = copyPackage();
      const profile = createPackagedProfile(ordinaryUser());
      try {
        const app = profile.start({ program: copy.program, args: [word], env });
        expect(await app.ended).toBe(2);
        expect(app.output()).not.toMatch(/DevTools listening|Debugger listening|1337/);
      } finally {
        await profile.dispose();
        copy.remove();
      }
    });
  }
});
