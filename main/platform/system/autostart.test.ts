/** Owns the proof that starting at login is written where the system looks, and taken away again. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readLog } from '../../app/shell.fixture';
import { createDesktopAutostart, createLoginItems, desktopEntry } from './autostart';

const folder = mkdtempSync(join(tmpdir(), 'psoas-autostart-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'autostart', 'psoas-pause.desktop');
const launch = {
  program: '/opt/Psoas Pause/psoas-pause',
  args: ['--no-unsandboxed-zygote'],
  icon: '/opt/Psoas Pause/resources/app.png',
};

test('a desktop entry is written, left alone while it is right, and removed', () => {
  const autostart = createDesktopAutostart(file, 'Psoas Pause', launch, readLog());
  autostart.apply(true);
  expect(readFileSync(file, 'utf8')).toContain(
    'Exec="/opt/Psoas Pause/psoas-pause" "--no-unsandboxed-zygote"',
  );
  const written = statSync(file).mtimeMs;
  autostart.apply(true);
  expect(statSync(file).mtimeMs).toBe(written);
  autostart.apply(false);
  expect(existsSync(file)).toBe(false);
  autostart.apply(false);
});

test('signs that a desktop entry takes for its own are escaped', () => {
  expect(desktopEntry('X', { program: '/a"b$c`d\\e%f', args: [], icon: '' })).toContain(
    'Exec="/a\\\\"b\\\\$c\\\\`d\\\\\\\\e%%f"',
  );
});

test('the entry starts nothing once the program is gone, and shows the app by its icon', () => {
  const entry = desktopEntry('Psoas Pause', launch);
  expect(entry).toContain('\nTryExec=/opt/Psoas Pause/psoas-pause\n');
  expect(entry).toContain('\nIcon=/opt/Psoas Pause/resources/app.png\n');
  expect(desktopEntry('X', { program: '/a\\b', args: [], icon: '' })).toContain('\nTryExec=/a\\\\b\n');
});

test('a folder that can’t be written is logged, not thrown', () => {
  const log = readLog();
  createDesktopAutostart(join('/dev/null', 'x.desktop'), 'X', launch, log).apply(true);
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
