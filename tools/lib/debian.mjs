// @ts-check
// What Linux must provide and a bare Debian or Ubuntu lacks: finds it out, and installs it where that is allowed.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { capture, onPath } from './run.mjs';

/** Packages by what needs them. `a|b` are names of the same thing in older and newer releases. */
export const packages = {
  app: [
    'libgtk-3-0|libgtk-3-0t64',
    'libnss3',
    'libasound2|libasound2t64',
    'libgbm1',
    'libxss1',
    'libxtst6',
    'libatspi2.0-0|libatspi2.0-0t64',
    'libsecret-1-0',
    'libnotify-bin',
  ],
  desktop: [
    'xvfb',
    'dbus',
    'libglib2.0-bin',
    'openbox',
    'dunst',
    'xfce4-panel',
    'python3-dbusmock',
    'xdotool',
    'imagemagick',
    'x11-xserver-utils',
    'fonts-inter',
    'fonts-noto-core',
  ],
  /** Windows in every language are looked at in their own letters: 56 MB that no test needs. */
  letters: ['fonts-noto-cjk'],
  /** End-to-end tests: a faster clock, another program's window, what the senses are shown, two displays. */
  tests: [
    'faketime',
    'gir1.2-gtk-3.0',
    'iproute2',
    'pulseaudio',
    'pulseaudio-utils',
    'speech-dispatcher',
    'strace',
    'systemd',
    'util-linux',
    'xfconf',
    'xserver-xorg-core',
    'xserver-xorg-video-dummy',
  ],
  /** Real services that the senses are tested against (the *.live.test.ts files). */
  senses: [
    'dbus',
    'python3-dbusmock',
    'systemd',
    'libglib2.0-bin',
    'dconf-gsettings-backend',
    'gsettings-desktop-schemas',
    'xvfb',
    'openbox',
    'dunst',
    'xdotool',
    'x11-utils',
    'xfconf',
    'wmctrl',
    'sway',
    'swayidle',
    'wtype',
    'pulseaudio',
    'pulseaudio-utils',
    'pipewire',
    'pipewire-pulse',
    'wireplumber',
    'speech-dispatcher',
  ],
};

export function isDebianLike() {
  return process.platform === 'linux' && onPath('dpkg-query') && onPath('apt-get');
}

/** Those of the packages that are not installed. @param {readonly string[]} wanted */
export function missingPackages(wanted) {
  const names = wanted.flatMap((name) => name.split('|'));
  // dpkg-query ends with an error when a name is unknown, yet prints the others: the status file has no such trouble.
  const status = readFileSync('/var/lib/dpkg/status', 'utf8');
  const installed = new Set(
    status
      .split('\n\n')
      .filter((part) => part.includes('\nStatus: install ok installed'))
      .map((part) => /^Package: (.+)$/m.exec(part)?.[1]),
  );
  const present = new Set(names.filter((name) => installed.has(name)));
  return wanted.filter((name) => !name.split('|').some((variant) => present.has(variant)));
}

/** How to become root without a question: as root nothing, else sudo; undefined where neither is possible. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && capture('sudo', ['-n', 'true']) !== undefined ? ['sudo', '-n'] : undefined;
}

/** The name of the package that this release has. @param {string} name */
function nameHere(name) {
  const variants = name.split('|');
  const known = variants.find((variant) =>
    capture('apt-cache', ['show', '--no-all-versions', variant])?.trim(),
  );
  return known ?? variants[0] ?? name;
}

/**
 * Installs what is missing of the packages, or says in one sentence what to type. Returns whether all are there.
 * @param {readonly string[]} wanted
 * @param {string} purpose "to run the app"
 * @param {(line: string) => void} say
 */
export function ensurePackages(wanted, purpose, say) {
  if (!isDebianLike()) return true;
  const missing = missingPackages(wanted);
  if (missing.length === 0) return true;
  const prefix = asRoot();
  if (prefix === undefined) {
    const names = missing.map((name) => nameHere(name)).join(' ');
    say(`Missing ${purpose}; type: sudo apt-get install --no-install-recommends ${names}`);
    return false;
  }
  const [program = 'apt-get', ...before] = [...prefix, 'apt-get'];
  say(`Installing ${purpose}: ${missing.map((name) => name.split('|')[0]).join(' ')}`);
  /** apt-get talks a lot; its words matter only when it fails. @param {readonly string[]} args */
  const aptGet = (args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, [...before, ...args], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
  aptGet(['update', '-qq']); // where this fails, the lists that are there may do; the installation tells
  const names = missing.map((name) => nameHere(name));
  const result = aptGet(['install', '-qq', '-y', '--no-install-recommends', ...names]);
  if (result.status !== 0) say(`apt-get could not install them:\n${result.stderr}`);
  return result.status === 0;
}

/** Shared libraries that a program needs and this machine lacks. @param {string} executable */
export function missingLibraries(executable) {
  const listing = capture('ldd', [executable]) ?? '';
  return [...listing.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}
