/**
 * Owns what every sense needs of the machine it reads.
 */
import type { Bus } from './bus';
import type { SenseClock } from './senseClock';
import type { WriteLine } from './source';
import type { RunTool } from './tool';

export interface Machine {
  /** Real time, never a scaled one: programs are started by it. */
  readonly clock: SenseClock;
  readonly log: WriteLine;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly run: RunTool;
  readonly session: Bus;
  readonly system: Bus;
}

export type DesktopKind = 'gnome' | 'cinnamon' | 'kde' | 'xfce' | 'other';

export interface LinuxSession {
  readonly server: 'x11' | 'wayland' | 'none';
  readonly desktop: DesktopKind;
}

/**
 * The desktop's names, in small letters. Electron itself writes "Unity" over the variable on Ubuntu's and Pop's GNOME, and
 * keeps what was there in another.
 */
export function desktopNames(env: Readonly<NodeJS.ProcessEnv>): readonly string[] {
  const names = env['ORIGINAL_XDG_CURRENT_DESKTOP'] || env['XDG_CURRENT_DESKTOP'] || '';
  return names.toLowerCase().split(':');
}

/** What the environment says of the session; XWayland is Wayland, as X11 there sees only its own windows. */
export function linuxSession(env: Readonly<NodeJS.ProcessEnv>): LinuxSession {
  const wayland = env['XDG_SESSION_TYPE'] === 'wayland' || Boolean(env['WAYLAND_DISPLAY']);
  const names = desktopNames(env);
  const has = (...some: string[]): boolean => some.some((name) => names.includes(name));
  return {
    server: wayland ? 'wayland' : env['DISPLAY'] ? 'x11' : 'none',
    desktop: has('x-cinnamon', 'cinnamon')
      ? 'cinnamon'
      : has('gnome', 'unity', 'ubuntu', 'pop', 'budgie')
        ? 'gnome'
        : has('kde')
          ? 'kde'
          : has('xfce')
            ? 'xfce'
            : 'other',
  };
}

/**
 * Where the two buses are: by their variables, else at the places systemd gives them. `null` = none is known.
 * "disabled:" is what Chromium puts into its own environment where no session bus is named.
 */
export function busAddresses(env: Readonly<NodeJS.ProcessEnv>): { session: string | null; system: string } {
  const runtime = env['XDG_RUNTIME_DIR'];
  const named = env['DBUS_SESSION_BUS_ADDRESS'];
  return {
    session: (named === 'disabled:' ? '' : named) || (runtime ? `unix:path=${runtime}/bus` : null),
    system: env['DBUS_SYSTEM_BUS_ADDRESS'] || 'unix:path=/var/run/dbus/system_bus_socket',
  };
}
