/** Owns the proof that the app is started again by its own program, whatever its environment says of others. */
import { expect, test } from 'vitest';
import { launchOf } from './launch';

const running = {
  program: '/opt/Psoas Pause/psoas-pause',
  iconFile: '/opt/Psoas Pause/resources/app.png',
  iconName: 'psoas-pause',
  folder: null,
  env: {},
};
const installed = {
  program: running.program,
  args: [
    '--no-unsandboxed-zygote',
    '--js-flags=--no-memory-reducer --max-semi-space-size=1 --no-turbofan',
    '--disable-features=PartitionAllocMemoryReclaimer',
  ],
  icon: running.iconFile,
};

test('an installed app is started by its program', () => {
  expect(launchOf(running)).toEqual(installed);
  expect(launchOf({ ...running, folder: '/src' })).toEqual({ ...installed, args: ['/src'] });
});

test('one from an AppImage by that file', () => {
  const env = { APPIMAGE: '/home/a/Psoas Pause.AppImage', APPDIR: '/tmp/.mount_PsoasX' };
  expect(launchOf({ ...running, program: '/tmp/.mount_PsoasX/psoas-pause', env })).toEqual({
    program: '/home/a/Psoas Pause.AppImage',
    args: [],
    icon: 'psoas-pause',
  });
});

test.each([
  [
    'of a terminal that is one itself',
    { APPIMAGE: '/home/a/Terminal.AppImage', APPDIR: '/tmp/.mount_TermX' },
  ],
  ['with a folder that only begins alike', { APPIMAGE: '/a.AppImage', APPDIR: '/opt/Psoas' }],
  ['with the program itself as folder', { APPIMAGE: '/a.AppImage', APPDIR: running.program }],
  ['without a folder', { APPIMAGE: '/a.AppImage' }],
  ['with an empty folder', { APPIMAGE: '/a.AppImage', APPDIR: '' }],
  ['that is no whole path', { APPIMAGE: 'a.AppImage', APPDIR: '/opt/Psoas Pause' }],
])('the AppImage of another program is not ours: %s', (_what, env) => {
  expect(launchOf({ ...running, env })).toEqual(installed);
});
