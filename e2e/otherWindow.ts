// Another program's window, with the keyboard: what a person types in while the app does what it does.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import { activeWindowName } from './desktop';
import { printedOn } from './printed';

export interface OtherWindow {
  /** What has been typed into it. */
  typed(): string;
  /** Fills the screen with it, or no longer. */
  fullScreen(on: boolean): void;
  close(): void;
}

/** Reads the keys that the window gets, and prints them. GTK and Python are there for the private desktop anyway. */
const program = `
import sys, gi
gi.require_version('Gtk', '3.0')
from gi.repository import GLib, Gtk
window = Gtk.Window(title=sys.argv[1])
window.set_default_size(360, 240)
window.connect('key-press-event', lambda _, event: print(event.string, end='', flush=True))
window.show_all()
def order(stream, _):
    line = stream.readline()
    window.fullscreen() if line == 'full\\n' else window.unfullscreen()
    return line != ''
GLib.io_add_watch(sys.stdin, GLib.IO_IN, order)
Gtk.main()
`;

/** Opens it and waits until it has the keyboard. */
export async function openOtherWindow(title: string): Promise<OtherWindow> {
  const child: ChildProcess = spawn('/usr/bin/python3', ['-c', program, title], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const typed = printedOn(child.stdout);
  await expect(() => {
    execFileSync('xdotool', ['search', '--name', title, 'windowactivate']);
    expect(activeWindowName()).toBe(title);
  }).toPass({ timeout: 10_000 });
  return {
    typed,
    fullScreen: (on) => void child.stdin?.write(on ? 'full\n' : 'not full\n'),
    close: () => child.kill(),
  };
}
