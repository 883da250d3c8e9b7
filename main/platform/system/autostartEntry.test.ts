/** Owns the proof that the entry which starts the app at login is escaped, and that what a person changed in it stays. */
import { describe, expect, test } from 'vitest';
import { desktopEntry, isSwitchedOff, movedTo } from './autostartEntry';
import { launchOf } from './launch';

const launch = {
  program: '/opt/Psoas Pause/psoas-pause',
  args: [
    '--no-unsandboxed-zygote',
    '--js-flags=--no-memory-reducer --max-semi-space-size=1 --no-turbofan',
    '--disable-features=PartitionAllocMemoryReclaimer',
  ],
  icon: '/opt/Psoas Pause/resources/app.png',
};
const entry = desktopEntry('Psoas Pause', launch);

test('signs that a desktop entry takes for its own are escaped', () => {
  expect(desktopEntry('X', { program: '/a"b$c`d\\e%f', args: [], icon: '' })).toContain(
    'Exec="/a\\\\"b\\\\$c\\\\`d\\\\\\\\e%%f"',
  );
});

test('a line’s end in the name of a folder ends no line: nothing of the name becomes a key', () => {
  const odd = '/opt/a\nExec=evil\r\tb/psoas-pause';
  const text = desktopEntry('X', { program: odd, args: [], icon: `${odd}.png` });
  expect(text).toContain('\nExec="/opt/a\\nExec=evil\\r\\tb/psoas-pause"\n');
  expect(text).toContain('\nTryExec=/opt/a\\nExec=evil\\r\\tb/psoas-pause\n');
  expect(text.split('\n').map((line) => line.split('=')[0])).toEqual(
    desktopEntry('X', launch)
      .split('\n')
      .map((line) => line.split('=')[0]),
  );
});

test('the entry starts nothing once the program is gone, and shows the app by its icon', () => {
  expect(entry).toContain('\nTryExec=/opt/Psoas Pause/psoas-pause\n');
  expect(entry).toContain('\nIcon=/opt/Psoas Pause/resources/app.png\n');
  expect(desktopEntry('X', { program: '/a\\b', args: [], icon: '' })).toContain('\nTryExec=/a\\\\b\n');
});

test('is switched off where one of the desktops’ tools says so, in the entry’s own group', () => {
  expect(isSwitchedOff(entry)).toBe(false);
  expect(isSwitchedOff(`${entry}Hidden=true\n`)).toBe(true);
  expect(isSwitchedOff(`${entry}Hidden = True \n`)).toBe(true);
  expect(isSwitchedOff(`${entry}Hidden=false\n`)).toBe(false);
  expect(isSwitchedOff(entry.replace('enabled=true', 'enabled=false'))).toBe(true);
  expect(isSwitchedOff(`${entry}\n[Desktop Action X]\nHidden=true\n`)).toBe(false);
  expect(isSwitchedOff('')).toBe(false);
});

describe('where the program has moved', () => {
  const moved = {
    program: '/usr/lib/$1 $& psoas-pause',
    args: launch.args,
    icon: '/x.png',
  };
  test('the entry starts it from there', () => {
    expect(movedTo(entry, moved)).toBe(desktopEntry('Psoas Pause', moved));
    expect(movedTo(entry, launch)).toBe(entry);
  });
  test('the entry of an installed app is known as its own', () => {
    const { program } = launch;
    const env = {};
    const own = launchOf({ program, iconFile: launch.icon, iconName: 'psoas-pause', folder: null, env });
    expect(own.args.length).toBeGreaterThan(0);
    expect(movedTo(desktopEntry('Psoas Pause', own), moved)).toBe(desktopEntry('Psoas Pause', moved));
  });
  test('an entry that started another program by mistake is set right', () => {
    const wrong = desktopEntry('Psoas Pause', {
      program: '/home/x/Terminal.AppImage',
      args: [],
      icon: 'psoas-pause',
    });
    expect(movedTo(wrong, moved)).toBe(desktopEntry('Psoas Pause', moved));
  });
  test.each([1, 2])('an entry that says less of how to start it says all: the first %i', (known) => {
    const older = desktopEntry('Psoas Pause', { ...launch, args: launch.args.slice(0, known) });
    expect(movedTo(older, launch)).toBe(entry);
  });
  test('an entry of the first versions gets what lets the desktop pass over it', () => {
    const first = entry.replace(/^(TryExec|Icon)=.*\n/gm, '');
    expect(movedTo(first, moved)).toContain(`\nTryExec=${moved.program}\n`);
    expect(movedTo(first, moved)).toContain('\nIcon=/x.png\n');
  });
  test('what a person added stays, and so does a command of theirs', () => {
    const delayed = `${entry}X-GNOME-Autostart-Delay=30\nOnlyShowIn=XFCE;\n`;
    expect(movedTo(delayed, moved)).toContain('\nX-GNOME-Autostart-Delay=30\nOnlyShowIn=XFCE;\n');
    const own = entry.replace(/^Exec=.*$/m, 'Exec=nice -n 10 psoas-pause');
    expect(movedTo(own, moved)).toBe(own);
  });
});
