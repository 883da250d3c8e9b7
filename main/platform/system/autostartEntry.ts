/** Owns the text of the desktop entry that starts the app at login. Pure. */
import { type Launch, lightPatterns } from './launch';

/** `TryExec` lets the desktop pass over the entry once the app has been removed. */
export function desktopEntry(name: string, launch: Launch): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    `Icon=${escaped(launch.icon)}`,
    `TryExec=${escaped(launch.program)}`,
    `Exec=${commandOf(launch)}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

function commandOf({ program, args }: Launch): string {
  return [program, ...args].map(quoted).join(' ');
}

/**
 * Desktop Entry Specification, "The Exec key": quotes, with the characters that stay special escaped; and then what is
 * escaped in every string of such a file.
 */
function quoted(word: string): string {
  const inQuotes = escaped(word.replace(/["`$\\]/g, (sign) => `\\${sign}`));
  return `"${inQuotes.replaceAll('%', '%%')}"`;
}

/** How signs are written that would end a line of a desktop entry, or that begin such a way of writing. */
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A string of a desktop entry: a folder may have a line's end in its name, and what follows must not be a key. */
function escaped(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? sign);
}

/** Whether the desktop passes over the entry: its own tools say so in these two ways (Autostart Specification, GNOME). */
export function isSwitchedOff(entry: string): boolean {
  return saidOf(entry, 'Hidden') === 'true' || saidOf(entry, 'X-GNOME-Autostart-enabled') === 'false';
}

/** A command as a version of the app has written it. */
const ours = new RegExp(
  `^Exec="(?:[^"\\\\]|\\\\.)*"${lightPatterns.map((word) => `(?: "${word}")?`).join('')}$`,
  'm',
);

/**
 * The entry with the program where it is now. All else that a person changed in it stays; so does a command that is
 * not as the app writes it.
 */
export function movedTo(entry: string, launch: Launch): string {
  if (!ours.test(entry)) return entry;
  const now = { TryExec: escaped(launch.program), Icon: escaped(launch.icon) };
  return Object.entries(now).reduce(
    (text, [key, value]) => withKey(text, key, value),
    entry.replace(/^Exec=.*$/m, () => `Exec=${commandOf(launch)}`),
  );
}

/** The entry with this value of the key; entries of the first versions have neither `TryExec` nor `Icon`. */
function withKey(entry: string, key: string, value: string): string {
  const line = new RegExp(`^${key}=.*$`, 'm');
  if (line.test(entry)) return entry.replace(line, () => `${key}=${value}`);
  return entry.replace(/^Exec=.*$/m, (exec) => `${exec}\n${key}=${value}`);
}

/** What the entry's own group says of a key; a later group is an action's. */
function saidOf(entry: string, key: string): string | undefined {
  const own = (entry.split(/^\[Desktop Entry\]$/m)[1] ?? '').split(/^\[/m)[0] ?? '';
  return new RegExp(`^${key}[ \\t]*=[ \\t]*(\\S*)`, 'm').exec(own)?.[1]?.toLowerCase();
}
