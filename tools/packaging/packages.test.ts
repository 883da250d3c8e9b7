// How packages are made without fpm: its arguments, the control file, the list of an RPM, the icons' containers.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../lib/run.mjs';
import { controlFile } from './debPackage.mjs';
import { readFpmArguments } from './fpmArguments.mjs';
import { icns, ico } from './iconFiles.mjs';
import { layOut } from './packageTree.mjs';
import { specFile } from './rpmPackage.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = (script: string): string[] => [
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libgbm1', '-d', 'a | b', '--deb-recommends', 'tray'],
  ...[
    '--deb-compression',
    'xz',
    '--architecture',
    'amd64',
    '--after-install',
    script,
    '--after-remove',
    script,
  ],
  ...['--description', 'In short\n At length\n\n and on', '--version', '1.0~rc1', '--package', 'out.deb'],
  ...[
    '--name',
    'Psoas-Pause',
    '--maintainer',
    'M <m@x>',
    '--vendor',
    'V',
    '--url',
    'https://x',
    '--license',
    'MIT',
  ],
  ...['--category', 'utils', 'here/=/opt/Psoas Pause', 'an=odd=/usr/share/odd'],
];

test('what electron-builder asks of fpm is understood, places with spaces and signs included', () => {
  const order = readFpmArguments(words('s'));
  expect(order).toMatchObject({ type: 'deb', target: 'out.deb', name: 'psoas-pause', version: '1.0~rc1' });
  expect(order.depends).toEqual(['libgbm1', 'a | b']);
  expect(order.files).toEqual([
    { from: 'here/', to: '/opt/Psoas Pause' },
    { from: 'an=odd', to: '/usr/share/odd' },
  ]);
  expect(() => readFpmArguments(['word'])).toThrow('not understood: word');
  expect(() => readFpmArguments(['-t', 'deb'])).toThrow('is missing');
});

test('the control file has the fields of Debian Policy, blank lines of the description as dots', () => {
  expect(controlFile(readFpmArguments(words('s')), 1234)).toBe(
    [
      'Package: psoas-pause',
      'Version: 1.0~rc1',
      'Architecture: amd64',
      'Maintainer: M <m@x>',
      'Installed-Size: 1234',
      'Depends: libgbm1, a | b',
      'Recommends: tray',
      'Section: utils',
      'Priority: optional',
      'Homepage: https://x',
      'Description: In short',
      ' At length',
      ' .',
      ' and on',
      '',
    ].join('\n'),
  );
});

test('an RPM runs the same scripts, whose own signs are no macros', () => {
  const script = join(folder, 'script');
  writeFileSync(script, '#!/bin/bash\necho "100%"\n');
  const spec = specFile(readFpmArguments(words(script)), ['"/opt/Psoas Pause/psoas-pause"']);
  expect(spec).toContain('%post -p /bin/bash\necho "100%%"\n');
  expect(spec).toContain('Requires: libgbm1\n');
  expect(spec.endsWith('"/opt/Psoas Pause/psoas-pause"\n')).toBe(true);
});

test('files of a package can be read by all, programs run by all, and links stay links', () => {
  mkdirSync(join(folder, 'in/sub'), { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'in/sub/text'), 'x', { mode: 0o600 });
  writeFileSync(join(folder, 'in/program'), 'x', { mode: 0o700 });
  symlinkSync('program', join(folder, 'in/link'));
  const files = [{ from: `${join(folder, 'in')}/`, to: '/opt/A B' }];
  layOut({ ...readFpmArguments(words('s')), files }, join(folder, 'out'));
  const mode = (path: string): string =>
    (statSync(join(folder, 'out/opt/A B', path)).mode & 0o777).toString(8);
  expect([mode('sub'), mode('sub/text'), mode('program'), mode('link')]).toEqual([
    '755',
    '644',
    '755',
    '755',
  ]);
});

test('the removal script leaves the recorded days alone and everything on an upgrade', () => {
  const script = readFileSync(join(root, 'assets/package/after-remove.tpl'), 'utf8');
  expect(script).toMatch(/remove \| purge \| 0\) ;;\n\s+\*\) exit 0 ;;/);
  expect(script).not.toMatch(/rm .*Psoas Pause\b(?!\/)/);
});

test('icons for Windows and macOS say where each picture lies', () => {
  const pictures = [16, 256].map((size) => ({ size, png: Buffer.from(`picture of ${size}`) }));
  const windows = ico(pictures);
  expect([windows.readUInt16LE(2), windows.readUInt16LE(4), windows[6], windows[22]]).toEqual([1, 2, 16, 0]);
  expect(windows.subarray(windows.readUInt32LE(34)).toString()).toBe('picture of 256');
  const mac = icns(pictures);
  expect(mac.readUInt32BE(4)).toBe(mac.length);
  expect(mac.toString('latin1')).toContain('icp4');
});
