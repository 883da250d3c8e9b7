/**
 * Owns how Linux tells that a camera is in use: a program of this user has its device open. The devices are
 * never opened here. What another user or a sandboxed program behind PipeWire films is not seen.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { askedSource } from '../askedSource';
import type { Machine } from '../machine';
import { fails, type Outcome, type Source, works } from '../source';
import { toolGap } from '../tool';

/** Where the kernel shows devices, drivers and processes; a test has its own. */
export interface KernelFolders {
  readonly devices: string;
  readonly processes: string;
  readonly drivers: string;
}

const kernelFolders: KernelFolders = {
  devices: '/dev',
  processes: '/proc',
  drivers: '/sys/class/video4linux',
};

/** Services that hold every camera open to offer it to others, not to film. */
const brokers = ['pipewire', 'wireplumber', 'pipewire-media-'];

export function cameraSource(
  { clock, log }: Machine,
  folders: KernelFolders = kernelFolders,
): Source<boolean> {
  const ask = async (): Promise<Outcome<boolean>> => {
    const cameras = camerasIn(folders.devices);
    if (cameras.length === 0) return fails('missing', 'no camera');
    if (!maybeOpen(folders, cameras)) return works(false);
    return works(await anyHolder(folders));
  };
  return askedSource(
    { by: '/proc/*/fd', ask, again: toolGap, gap: toolGap, whenMissing: 'retry' },
    clock,
    log,
  );
}

export function isCamera(name: string): boolean {
  return /^video\d+$/.test(name);
}

// The next two run every 10 s all day: reading a few bytes of the kernel at once is cheaper than handing that to
// the runtime's threads.

function camerasIn(devices: string): readonly string[] {
  try {
    return readdirSync(devices).filter(isCamera);
  } catch {
    return [];
  }
}

/**
 * Whether a driver of these cameras is in use by anybody: its use count rises while a device is open. So the many
 * files of /proc are read only while a camera may be on. True where a driver doesn't tell.
 */
function maybeOpen({ drivers }: KernelFolders, cameras: readonly string[]): boolean {
  return cameras.some((name) => {
    try {
      return readFileSync(join(drivers, name, 'device/driver/module/refcnt'), 'utf8').trim() !== '0';
    } catch {
      return true;
    }
  });
}

async function anyHolder({ devices, processes }: KernelFolders): Promise<boolean> {
  for (const pid of (await names(processes)).filter((name) => /^\d+$/.test(name))) {
    // One process after the other: this is never urgent, and a thousand reads at once would be felt.
    const folder = join(processes, pid, 'fd');
    const targets = await Promise.all((await names(folder)).map((fd) => linkOf(join(folder, fd))));
    const holds = targets.some(
      (target) => target.startsWith(`${devices}/`) && isCamera(target.slice(devices.length + 1)),
    );
    if (holds && !isBroker(await textOf(join(processes, pid, 'comm')))) return true;
  }
  return false;
}

export function isBroker(command: string): boolean {
  return brokers.some((name) => command.trim() === name || (name.endsWith('-') && command.startsWith(name)));
}

/** Processes end while they are read, and other users' may not be: neither is an error. */
const names = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
const linkOf = (path: string): Promise<string> => readlink(path).catch(() => '');
const textOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
