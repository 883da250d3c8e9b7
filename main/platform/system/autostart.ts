/**
 * Owns starting at login: a desktop entry in the autostart folder on Linux, where Electron's own setting does
 * nothing, and the system's login items elsewhere. The system's list is the truth, since its own tools change it too.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Log } from '../../ports';
import { desktopEntry, isSwitchedOff, movedTo } from './autostartEntry';
import type { Launch } from './launch';

export interface Autostart {
  /**
   * Whether the system starts the app at login, whoever said so; `null` where that can't be read. An entry of ours
   * starts the app from where it is now. Never throws.
   */
  begin(): boolean | null;
  /** Makes the system's setting what the person's is; touches nothing that is so already. Never throws. */
  apply(wanted: boolean): void;
}

export interface AutostartFiles {
  /** The autostart entry, `$XDG_CONFIG_HOME/autostart/<id>.desktop`. */
  readonly entry: string;
  /** What systemd is to do with the service that it makes of the entry: `systemd/user/<service>.d/<any>.conf`. */
  readonly service: string;
}

/** Where they are, by the name of the entry. @param config the folder `$XDG_CONFIG_HOME` */
export function autostartFiles(config: string, id: string): AutostartFiles {
  // systemd's name for the service of an autostart entry, a hyphen in the entry's name written out.
  const service = `app-${id.replaceAll('-', '\\x2d')}@autostart.service.d`;
  return {
    entry: join(config, 'autostart', `${id}.desktop`),
    service: join(config, 'systemd/user', service, 'restart.conf'),
  };
}

/**
 * Restarts the app where it ends by a fault, and where the session bus goes: Chromium ends itself with it. Sessions
 * that systemd does not run read none of this.
 */
const serviceAddition =
  '[Unit]\nStartLimitIntervalSec=300\nStartLimitBurst=5\n\n[Service]\nRestart=on-failure\nRestartSec=5\n';

/** @param former where an earlier version had them @param name of the app, for the person */
export function createDesktopAutostart(
  files: AutostartFiles,
  former: AutostartFiles,
  name: string,
  launch: Launch,
  log: Log,
): Autostart {
  const isOn = (): boolean => {
    const entry = readIfThere(files.entry);
    return entry !== null && !isSwitchedOff(entry);
  };
  /** What a person did with the entry of a former name holds for the one of today. */
  const rename = (): void => {
    const entry = readIfThere(former.entry);
    if (entry === null) return;
    if (readIfThere(files.entry) === null) write(files.entry, entry);
    remove(former);
  };
  return {
    begin() {
      try {
        rename();
        const entry = readIfThere(files.entry);
        if (entry === null || isSwitchedOff(entry)) return false;
        write(files.entry, movedTo(entry, launch));
        write(files.service, serviceAddition);
        return true;
      } catch (error) {
        log.trouble('looking whether the app starts at login', error);
        return null;
      }
    },
    apply(wanted) {
      try {
        if (wanted === isOn()) return;
        if (wanted) {
          write(files.entry, desktopEntry(name, launch));
          write(files.service, serviceAddition);
        } else remove(files);
      } catch (error) {
        log.trouble('setting up the start at login', error);
      }
    },
  };
}

/** @param items Electron's `app` */
export function createLoginItems(
  items: {
    getLoginItemSettings(): { readonly openAtLogin: boolean };
    setLoginItemSettings(settings: { openAtLogin: boolean }): void;
  },
  log: Log,
): Autostart {
  return {
    begin() {
      try {
        return items.getLoginItemSettings().openAtLogin;
      } catch (error) {
        log.trouble('looking whether the app starts at login', error);
        return null;
      }
    },
    apply(wanted) {
      try {
        if (items.getLoginItemSettings().openAtLogin === wanted) return;
        items.setLoginItemSettings({ openAtLogin: wanted });
      } catch (error) {
        log.trouble('setting up the start at login', error);
      }
    },
  };
}

/** The text of a file, or `null` where there is none; throws where it is there and can't be read. */
function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return null;
    throw error;
  }
}

function remove({ entry, service }: AutostartFiles): void {
  rmSync(entry, { force: true });
  rmSync(dirname(service), { recursive: true, force: true });
}

/** Writes the file where it says something else. */
function write(file: string, text: string): void {
  if (readIfThere(file) === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
