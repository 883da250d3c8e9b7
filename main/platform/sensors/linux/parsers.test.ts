/** Says how answers over D-Bus and of `gsettings` are understood. The shapes are those of the live tests. */
import { Variant } from '@jellybrick/dbus-next';
import { expect, test } from 'vitest';
import { propertiesChanged, propertyCall } from '../busSource';
import { busAddresses, linuxSession } from '../machine';
import { isBroker, isCamera } from './camera';
import { idleBlockers } from './displayAwake';
import { parseBanners, parseModes, touches } from './doNotDisturb';
import { idleOf } from './idle';
import { isOfRecording } from './microphone';
import { pathOfDisplay } from './session';
import { wordOf } from './swayIdle';

const inhibitor = (what: string, mode: string, pid = 42) => [what, 'someone', 'because', mode, 1000, pid];

test('only a block inhibitor of idleness by another program of this user keeps the display awake', () => {
  expect(idleBlockers([[]], 1, 1000)).toEqual([]);
  expect(idleBlockers([[inhibitor('sleep:shutdown:idle', 'block')]], 1, 1000)).toEqual([42]);
  expect(idleBlockers([[inhibitor('idle', 'delay')]], 1, 1000)).toEqual([]);
  expect(idleBlockers([[inhibitor('sleep:handle-lid-switch', 'block')]], 1, 1000)).toEqual([]);
  expect(idleBlockers([[inhibitor('idle', 'block', 1)]], 1, 1000)).toEqual([]);
  // Another user's session is none of ours.
  expect(idleBlockers([[inhibitor('idle', 'block')]], 1, 1001)).toEqual([]);
  expect(idleBlockers(['not a list'], 1, 1000)).toBeNull();
});

test("the session on the user's display is found, or none", () => {
  expect(pathOfDisplay([new Variant('(so)', ['c2', '/org/freedesktop/login1/session/c2'])])).toBe(
    '/org/freedesktop/login1/session/c2',
  );
  expect(pathOfDisplay([new Variant('(so)', ['', '/'])])).toBeNull();
  expect(pathOfDisplay([])).toBeNull();
});

test('mako keeps quiet where do-not-disturb is among its modes, and says nothing where it lists none', () => {
  expect(parseModes([['default', 'do-not-disturb']])).toBe(true);
  expect(parseModes([['default', 'work']])).toBe(false);
  expect([parseModes([]), parseModes(['do-not-disturb']), parseModes([[7]])]).toEqual([null, null, null]);
});

test('gsettings says whether banners are shown; off is do-not-disturb', () => {
  expect(parseBanners('false\n')).toEqual({ state: 'working', value: true });
  expect(parseBanners('true\n')).toEqual({ state: 'working', value: false });
  expect(parseBanners('No such schema').state).toBe('unsure');
});

test('dconf tells of a key, of a folder above it, or of something else', () => {
  const folder = '/org/gnome/desktop/notifications/';
  expect(touches(['/org/gnome/desktop/notifications/show-banners', [''], 'tag'], folder)).toBe(true);
  expect(touches(['/org/gnome/desktop/', ['notifications/show-banners'], 'tag'], folder)).toBe(true);
  expect(touches(['/org/gnome/desktop/interface/font-name', [''], 'tag'], folder)).toBe(false);
  expect(touches([], folder)).toBe(false);
});

test("Mutter's 64-bit milliseconds become a span", () => {
  expect(idleOf([4321n])).toBe(4321);
  expect(idleOf(['soon'])).toBeNull();
});

test('of what swayidle prints only the two words count', () => {
  expect(['idle', 'input', 'idle ', '[Line 1] echo idle'].map(wordOf)).toEqual(['idle', 'input', null, null]);
});

/** Recorded from `pactl subscribe` of PulseAudio 16.1. */
test('of what the sound server tells only recording counts', () => {
  const lines = [
    "Event 'new' on client #4",
    "Event 'new' on source-output #1",
    "Event 'change' on source #0",
  ];
  expect(lines.map(isOfRecording)).toEqual([false, true, false]);
});

test('cameras and the services that only hold them for others are known by name', () => {
  expect(['video0', 'video12', 'videodev', 'video'].map(isCamera)).toEqual([true, true, false, false]);
  expect(['wireplumber\n', 'pipewire', 'pipewire-media-\n', 'zoom'].map(isBroker)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('the environment tells server and desktop', () => {
  const gnome = { XDG_SESSION_TYPE: 'wayland', DISPLAY: ':0', XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' };
  expect(linuxSession(gnome)).toEqual({ server: 'wayland', desktop: 'gnome' });
  expect(linuxSession({ DISPLAY: ':0', XDG_CURRENT_DESKTOP: 'XFCE' })).toEqual({
    server: 'x11',
    desktop: 'xfce',
  });
  expect(linuxSession({ XDG_CURRENT_DESKTOP: 'X-Cinnamon' })).toEqual({
    server: 'none',
    desktop: 'cinnamon',
  });
  expect(linuxSession({ WAYLAND_DISPLAY: 'wayland-0', XDG_CURRENT_DESKTOP: 'sway' })).toEqual({
    server: 'wayland',
    desktop: 'other',
  });
});

test('the desktop is read as the session named it, not as Electron writes over it', () => {
  const ubuntu = { XDG_CURRENT_DESKTOP: 'Unity', ORIGINAL_XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' };
  expect(linuxSession(ubuntu).desktop).toBe('gnome');
  const odd = { XDG_CURRENT_DESKTOP: 'Unity', ORIGINAL_XDG_CURRENT_DESKTOP: 'XFCE' };
  expect(linuxSession(odd).desktop).toBe('xfce');
});

test('a session bus that Chromium has marked as disabled is none', () => {
  expect(busAddresses({ DBUS_SESSION_BUS_ADDRESS: 'disabled:' }).session).toBeNull();
  const runtime = { DBUS_SESSION_BUS_ADDRESS: 'disabled:', XDG_RUNTIME_DIR: '/run/user/7' };
  expect(busAddresses(runtime).session).toBe('unix:path=/run/user/7/bus');
});

test('properties are asked and watched by the standard interface', () => {
  expect(propertyCall('a.b', '/a', 'a.C', 'P').body).toEqual(['a.C', 'P']);
  expect(propertiesChanged('a.b', 'a.C')).toEqual({
    sender: 'a.b',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'PropertiesChanged',
    arg0: 'a.C',
  });
});
