/**
 * Owns starting at login: a desktop entry in the autostart folder on Linux, where Electron's own setting does
 * nothing, and the system's login items elsewhere.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '../../ports';

export interface Launch {
  /** What starts the app: its program and what it is given. An AppImage is its own file, not what it unpacked. */
  readonly program: string;
  readonly args: readonly string[];
  /** The picture beside its name where the desktop lists what starts at login: a file, or a name of the icon theme. */
  readonly icon: string;
}

export interface Autostart {
  /** Makes the system's setting what the person's is; touches nothing that is so already. Never throws. */
  apply(wanted: boolean): void;
}

/** @param file the autostart entry, `$XDG_CONFIG_HOME/autostart/<id>.desktop` */
export function createDesktopAutostart(file: string, name: string, launch: Launch, log: Log): Autostart {
  return {
    apply(wanted) {
      try {
        if (!wanted) return rmSync(file, { force: true });
        const entry = desktopEntry(name, launch);
        // Written anew where the program has moved since.
        if (readIfThere(file) === entry) return;
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, entry);
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

/** `TryExec` lets the desktop pass over the entry once the app has been removed. */
export function desktopEntry(name: string, { program, args, icon }: Launch): string {
  const exec = [program, ...args].map(quoted).join(' ');
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    `Icon=${escaped(icon)}`,
    `TryExec=${escaped(program)}`,
    `Exec=${exec}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/**
 * Desktop Entry Specification, "The Exec key": quotes, with the characters that stay special escaped; and then each
 * backslash doubled, as in every string of such a file.
 */
function quoted(word: string): string {
  const inQuotes = word.replace(/["`$\\]/g, (sign) => `\\${sign}`).replaceAll('\\', '\\\\');
  return `"${inQuotes.replaceAll('%', '%%')}"`;
}

/** A string of a desktop entry that is no command line. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\');
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
