// An X server of its own with two displays side by side, of different sizes, of which the right one can be
// unplugged: the real Xorg with its driver without hardware, and a window manager.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

export interface TwoDisplays {
  /** Names the server to a program: the value of DISPLAY. */
  readonly name: string;
  movePointer(x: number, y: number): void;
  unplugRight(): void;
  /** Writes a picture of both displays (PNG). */
  screenshot(file: string): void;
  close(): Promise<void>;
}

export const left = { x: 0, y: 0, width: 1280, height: 800 };
export const right = { x: 1280, y: 0, width: 1024, height: 768 };

const config = `
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 2304 800
    Modes "1280x800"
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
`;

export async function openTwoDisplays(): Promise<TwoDisplays> {
  const folder = mkdtempSync(join(tmpdir(), 'displays-'));
  const file = join(folder, 'xorg.conf');
  writeFileSync(file, config);
  // The server itself and not its starter, which lets nobody in who does not sit at the machine.
  const server = spawn(
    '/usr/lib/xorg/Xorg',
    [
      ...['-displayfd', '3', '-config', file, '-configdir', folder, '-logfile', join(folder, 'xorg.log')],
      ...['-noreset', '-nolisten', 'tcp', '-novtswitch', '-sharevts'],
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  server.on('error', (error) => console.error(`Xorg: ${error.message}`));
  let closing = false;
  const log = (): string => readFileSync(join(folder, 'xorg.log'), 'utf8').slice(-4000);
  // Its end is the end of every program on it: without this line they would seem to have crashed by themselves.
  server.on('exit', (code, signal) => {
    if (!closing) console.error(`Xorg ended by itself (${signal ?? code}):\n${log()}`);
  });
  const running: ChildProcess[] = [server];
  let number = '';
  server.stdio[3]?.on('data', (part: Buffer) => {
    number += part.toString();
  });
  const close = async (): Promise<void> => {
    closing = true;
    for (const child of running.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) continue;
      const gone = new Promise((done) => child.once('exit', done));
      child.kill();
      await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await expect.poll(() => number, { message: 'Xorg is up', timeout: 10_000 }).toMatch(/^\d+\n$/);
  } catch (error) {
    console.error(log());
    await close();
    throw error;
  }
  const name = `:${number.trim()}`;
  const env = { ...process.env, DISPLAY: name };
  const run = (program: string, ...args: readonly string[]): void => {
    execFileSync(program, [...args], { env, stdio: 'ignore' });
  };
  const mode = ['1024x768e', '60', '1024', '1048', '1184', '1344', '768', '771', '777', '806'];
  run('xrandr', '--newmode', ...mode);
  run('xrandr', '--addmode', 'DUMMY1', '1024x768e');
  run('xrandr', '--output', 'DUMMY1', '--mode', '1024x768e', '--pos', '1280x0');
  run('xrandr'); // asks the driver anew: only then it is known as connected
  run('xsetroot', '-solid', '#6d7a80');
  running.push(spawn('openbox', [], { env, stdio: 'ignore' }));
  return {
    name,
    movePointer: (x, y) => run('xdotool', 'mousemove', String(x), String(y)),
    unplugRight() {
      run('xrandr', '--output', 'DUMMY1', '--off');
      run('xrandr');
    },
    screenshot: (picture) => run('import', '-window', 'root', picture),
    close,
  };
}
