// @ts-check
// Builds the Debian 13 system that real desktops run in, once, and keeps it outside the repository. Needs root,
// debootstrap and the machine's own Debian mirror.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../lib/lock.mjs';
import { cacheFolder } from '../lib/runtime.mjs';

const base = ['ca-certificates', 'dbus', 'systemd', 'systemd-sysv', 'libpam-systemd', 'procps'];
/** Packages by what they are there for. */
const packages = {
  session: [
    'dbus-user-session',
    'dbus-x11',
    'libglib2.0-bin',
    'libnotify-bin',
    'fonts-noto-core',
    'fonts-inter',
  ],
  looking: ['xdotool', 'x11-utils', 'wmctrl', 'imagemagick', 'faketime', 'python3-dbusmock'],
  gnome: ['gnome-shell', 'gnome-shell-extension-appindicator', 'gnome-session-bin', 'gnome-settings-daemon'],
  x11: ['xwayland'],
  sway: ['sway', 'swayidle', 'waybar', 'mako-notifier', 'wtype', 'grim', 'foot'],
  kde: [
    'kwin-wayland',
    'kwin-x11',
    'plasma-workspace',
    'plasma-desktop',
    'plasma-pa',
    'plasma-integration',
    'breeze',
    'breeze-icon-theme',
    'kded6',
    'libqt6sql6-sqlite',
    'qdbus-qt6',
    'xvfb',
  ],
  portals: [
    'xdg-desktop-portal',
    'xdg-desktop-portal-gnome',
    'xdg-desktop-portal-gtk',
    'xdg-desktop-portal-kde',
    'xdg-desktop-portal-wlr',
    // GNOME's window in which shortcuts are given is a part of its settings.
    'gnome-control-center',
    // Where KDE shows the keys that it has given.
    'systemsettings',
  ],
  checking: ['appstream', 'desktop-file-utils', 'file'],
};
/** Halves the time: nobody reads in there, and a tree that was cut short is thrown away. */
const LEAN = `force-unsafe-io
path-exclude=/usr/share/doc/*
path-exclude=/usr/share/man/*
path-exclude=/usr/share/locale/*
path-exclude=/usr/share/help/*
path-exclude=/usr/share/wallpapers/*
`;

const wanted = Object.values(packages).flat();
const stamp = createHash('sha256')
  .update([...base, ...wanted].join(' '))
  .digest('hex')
  .slice(0, 12);

/** Where trees are kept: `XDG_CACHE_HOME/psoas-pause/desktops`. */
export function desktopsFolder() {
  return join(cacheFolder(), 'desktops');
}

/** Whether the tree is there and has every package; nothing is built. */
export function treeIsReady() {
  return existsSync(stampFile(join(desktopsFolder(), 'trixie')));
}

/** @param {string} tree */
function stampFile(tree) {
  return join(tree, `etc/psoas-pause-desktops-${stamp}`);
}

/**
 * The tree, built or completed where needed (about 8 minutes and 2 GB the first time).
 * @param {(line: string) => void} say
 * @returns {Promise<string>} its folder
 */
export function ensureTree(say) {
  const tree = join(desktopsFolder(), 'trixie');
  return withLock(join(desktopsFolder(), 'tree.lock'), async () => {
    if (treeIsReady()) return tree;
    if (!existsSync(tree)) bootstrap('trixie', tree, base, say);
    say('Installing GNOME, KDE and sway in it ...');
    inTree(tree, ['apt-get', 'update', '-qq']);
    inTree(tree, ['apt-get', 'install', '-qq', '-y', '--no-install-recommends', ...wanted]);
    inTree(tree, ['apt-get', 'clean']);
    if (!readFileSync(join(tree, 'etc/passwd'), 'utf8').includes('\ntester:')) {
      inTree(tree, ['useradd', '--create-home', '--uid=1000', '--shell=/bin/bash', 'tester']);
    }
    writeFileSync(stampFile(tree), '');
    return tree;
  });
}

/**
 * A Debian of this release with `include` and little else, laid out whole or not at all.
 * @param {string} release @param {string} tree @param {readonly string[]} include @param {(line: string) => void} say
 */
export function bootstrap(release, tree, include, say) {
  say(`Laying out Debian ${release} in ${tree} ...`);
  const half = `${tree}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const names = include.length > 0 ? [`--include=${include.join(',')}`] : [];
  must('debootstrap', ['--variant=minbase', ...names, release, half, mirror()]);
  writeFileSync(join(half, 'etc/dpkg/dpkg.cfg.d/lean'), LEAN);
  // Services are not to start while packages are installed.
  writeFileSync(join(half, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  renameSync(half, tree);
}

/** The Debian mirror of this machine's own package sources; throws where it has none. */
function mirror() {
  const folder = '/etc/apt/sources.list.d';
  const named = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const files = ['/etc/apt/sources.list', ...named.filter((file) => /\.(list|sources)$/.test(file))];
  const text = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  const found = /^[^#\n]*?(https?:\/\/\S+\/debian)\/?(?:\s|$)/m.exec(text.join('\n'))?.[1];
  if (found === undefined) throw new Error(`No Debian mirror is named in ${files.join(', ')}`);
  return found;
}

/** Runs a program in a tree that is not booted, with /dev and /proc of its own. @param {string} tree @param {readonly string[]} command */
export function inTree(tree, command) {
  const script = 'mount --bind /dev "$0/dev" && mount -t proc proc "$0/proc" && exec chroot "$0" "$@"';
  return must('unshare', ['--mount', 'bash', '-c', script, tree, ...command]);
}

/** Runs a program; what it said is thrown where it fails. @param {string} program @param {readonly string[]} args */
function must(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  const result = spawnSync(program, args, { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 });
  if (result.status === 0) return result.stdout;
  throw new Error(`${program} failed: ${(result.error?.message ?? result.stderr).slice(-2000)}`);
}
