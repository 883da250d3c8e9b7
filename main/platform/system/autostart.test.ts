/** Owns the proof that starting at login is written where the system looks, and taken away again. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readLog } from '../../app/shell.fixture';
import { autostartFiles, createDesktopAutostart, createLoginItems } from './autostart';

const folder = mkdtempSync(join(tmpdir(), 'psoas-autostart-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const files = autostartFiles(folder, 'org.psoaspause.app');
const former = autostartFiles(folder, 'psoas-pause');
const launch = {
  program: '/opt/Psoas Pause/psoas-pause',
  args: [
    '--no-unsandboxed-zygote',
    '--js-flags=--no-memory-reducer --max-semi-space-size=1 --no-turbofan',
    '--disable-features=PartitionAllocMemoryReclaimer',
  ],
  icon: '/opt/Psoas Pause/resources/app.png',
};

const make = (how = launch) => createDesktopAutostart(files, former, 'Psoas Pause', how, readLog());

test('a desktop entry is written, left alone while it is right, and removed', () => {
  const autostart = make();
  autostart.apply(true);
  expect(readFileSync(files.entry, 'utf8')).toContain(
    'Exec="/opt/Psoas Pause/psoas-pause" "--no-unsandboxed-zygote" "--js-flags=--no-memory-reducer --max-semi-space-size=1 --no-turbofan" "--disable-features=PartitionAllocMemoryReclaimer"',
  );
  const written = statSync(files.entry).mtimeMs;
  autostart.apply(true);
  expect(statSync(files.entry).mtimeMs).toBe(written);
  autostart.apply(false);
  expect(existsSync(files.entry)).toBe(false);
  expect(existsSync(dirname(files.service))).toBe(false);
  autostart.apply(false);
});

test('what a person did with the desktop’s own tool stands, and is what the app then says', () => {
  for (const [done, isOn] of [
    [(text: string) => `${text}Hidden=true\n`, false],
    [(text: string) => text.replace('enabled=true', 'enabled=false'), false],
    [(text: string) => `${text}X-GNOME-Autostart-Delay=30\n`, true],
  ] as const) {
    make().apply(true);
    const left = done(readFileSync(files.entry, 'utf8'));
    writeFileSync(files.entry, left);
    expect(make().begin()).toBe(isOn);
    make().apply(isOn); // what follows where the app's setting takes up what was found
    expect(readFileSync(files.entry, 'utf8')).toBe(left);
    rmSync(files.entry);
  }
  make().apply(true);
  rmSync(files.entry);
  expect(make().begin()).toBe(false);
  make().apply(false);
  expect(existsSync(files.entry)).toBe(false);
});

test('switched on in the app again, an entry that was switched off starts it', () => {
  make().apply(true);
  writeFileSync(files.entry, `${readFileSync(files.entry, 'utf8')}Hidden=true\n`);
  make().apply(true);
  expect(make().begin()).toBe(true);
});

test('the entry starts the app from where it is now', () => {
  make({ ...launch, program: '/old/psoas-pause' }).apply(true);
  expect(make().begin()).toBe(true);
  expect(readFileSync(files.entry, 'utf8')).toContain('TryExec=/opt/Psoas Pause/psoas-pause\n');
});

test('an entry of before systemd was told to restart the app gets that too', () => {
  make().apply(true);
  rmSync(dirname(files.service), { recursive: true });
  expect(make().begin()).toBe(true);
  expect(readFileSync(files.service, 'utf8')).toContain('[Service]\nRestart=on-failure\n');
});

test('an entry of a former name goes on under the one of today, as the person left it, and starts nothing twice', () => {
  for (const [more, isOn] of [
    ['X-GNOME-Autostart-Delay=30\n', true],
    ['Hidden=true\n', false],
  ] as const) {
    createDesktopAutostart(former, files, 'Psoas Pause', launch, readLog()).apply(true);
    const left = `${readFileSync(former.entry, 'utf8')}${more}`;
    writeFileSync(former.entry, left);
    expect(make().begin()).toBe(isOn);
    expect(readFileSync(files.entry, 'utf8')).toBe(left);
    expect(existsSync(former.entry)).toBe(false);
    expect(existsSync(dirname(former.service))).toBe(false);
    rmSync(folder, { recursive: true });
  }
});

test('beside an entry of today one of a former name says nothing', () => {
  make().apply(true);
  const written = readFileSync(files.entry, 'utf8');
  writeFileSync(former.entry, `${written}Hidden=true\n`);
  expect(make().begin()).toBe(true);
  expect(readFileSync(files.entry, 'utf8')).toBe(written);
  expect(existsSync(former.entry)).toBe(false);
});

test('systemd’s name of the service has the hyphens of the entry’s name written out', () => {
  expect(former.service).toBe(
    join(folder, 'systemd/user/app-psoas\\x2dpause@autostart.service.d/restart.conf'),
  );
  expect(files.service).toBe(
    join(folder, 'systemd/user/app-org.psoaspause.app@autostart.service.d/restart.conf'),
  );
});

const generator = '/usr/lib/systemd/user-generators/systemd-xdg-autostart-generator';
test.skipIf(!existsSync(generator) && process.env['PSOAS_LIVE'] === undefined)(
  'systemd makes a service of the entry, and finds that it is to be restarted',
  () => {
    make({ ...launch, program: '/bin/true' }).apply(true);
    const units = ['normal', 'early', 'late'].map((name) => join(folder, name));
    for (const unit of units) mkdirSync(unit);
    const env = {
      ...process.env,
      XDG_CONFIG_HOME: folder,
      XDG_CONFIG_DIRS: join(folder, 'none'),
      XDG_CURRENT_DESKTOP: 'GNOME',
    };
    execFileSync(generator, units, { env });
    const [service] = readdirSync(join(folder, 'late')).filter((name) => name.endsWith('.service'));
    expect(dirname(files.service)).toBe(join(folder, 'systemd/user', `${service}.d`));
    expect(readFileSync(files.service, 'utf8')).toContain('[Service]\nRestart=on-failure\n');
  },
);

test('an entry that can’t be read says nothing of what the person wants', () => {
  const log = readLog();
  mkdirSync(files.entry, { recursive: true });
  expect(createDesktopAutostart(files, former, 'X', launch, log).begin()).toBeNull();
  expect(log.lines[0]).toMatch(/^trouble looking whether the app starts at login/);
});

test('a folder that can’t be written is logged, not thrown', () => {
  const log = readLog();
  const nowhere = { entry: '/dev/null/x.desktop', service: '/dev/null/x.conf' };
  createDesktopAutostart(nowhere, nowhere, 'X', launch, log).apply(true);
  expect(log.lines[0]).toMatch(/^trouble setting up the start at login/);
});

test('login items are touched only where they differ', () => {
  const done: boolean[] = [];
  let open = false;
  const items = {
    getLoginItemSettings: () => ({ openAtLogin: open }),
    setLoginItemSettings: ({ openAtLogin }: { openAtLogin: boolean }) => {
      open = openAtLogin;
      done.push(openAtLogin);
    },
  };
  const autostart = createLoginItems(items, readLog());
  for (const wanted of [false, true, true, false]) autostart.apply(wanted);
  expect(done).toEqual([true, false]);
});
