// @ts-check
// Takes a picture of the screen whenever a new window has come up, from outside the app.

import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LOOK_EVERY_MILLISECONDS = 500;
const PANEL = ['xfce4-panel', 'wrapper-2.0']; // the stand-in desktop's own windows, which may come up late
const SETTLE_MILLISECONDS = 1200; // until the window's first paint and its entrance are over

/** @param {NodeJS.ProcessEnv} env @param {string} program @param {readonly string[]} args */
function output(env, program, args) {
  return (
    spawnSync(program, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).stdout ?? ''
  );
}

/** @param {NodeJS.ProcessEnv} env */
function visibleWindows(env) {
  return output(env, 'xdotool', ['search', '--onlyvisible', '--name', '.']).split('\n').filter(Boolean);
}

/**
 * Watches the X screen of `env` until stopped; says where each picture is.
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 */
export function photographWindows(env, say) {
  const folder = mkdtempSync(join(tmpdir(), 'psoas-pause-windows-'));
  say(`A picture of the screen goes to ${folder} whenever a window opens.`);
  const known = new Set(visibleWindows(env));
  let number = 0;
  /** @type {Set<NodeJS.Timeout>} */
  const pending = new Set();

  const photograph = (/** @type {string} */ id) => {
    const title = output(env, 'xdotool', ['getwindowname', id]).trim();
    if (title === '' || PANEL.includes(title)) return;
    number += 1;
    const word = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    const file = join(folder, `${number}-${word}.png`);
    output(env, 'import', ['-window', 'root', file]);
    say(`${title === 'Dunst' ? 'Notification' : `Window "${title}"`}: ${file}`);
  };
  const look = () => {
    const now = visibleWindows(env);
    for (const id of now.filter((window) => !known.has(window))) {
      const timer = setTimeout(() => {
        pending.delete(timer);
        photograph(id);
      }, SETTLE_MILLISECONDS);
      pending.add(timer);
    }
    known.clear();
    for (const id of now) known.add(id);
  };
  const watch = setInterval(look, LOOK_EVERY_MILLISECONDS);
  return {
    stop() {
      clearInterval(watch);
      for (const timer of pending) clearTimeout(timer);
    },
  };
}
