/**
 * Owns what a keyboard shortcut of the app is: which commands have one, and which keys it may be. Letters, digits and
 * function keys are the same on every system and layout; with none of Ctrl, Alt and Super a key would be taken from typing.
 */
export const shortcutNames = ['stretch', 'later', 'stoodUp', 'pause'] as const;
export type ShortcutName = (typeof shortcutNames)[number];

/** The keys of each command, as in "Ctrl+Alt+S"; `null` = none. */
export type ShortcutKeys = { readonly [name in ShortcutName]: string | null };

export const noShortcuts: ShortcutKeys = { stretch: null, later: null, stoodUp: null, pause: null };

/** A value for each command. */
export function ofEach<Value>(of: (name: ShortcutName) => Value): { readonly [name in ShortcutName]: Value } {
  return { stretch: of('stretch'), later: of('later'), stoodUp: of('stoodUp'), pause: of('pause') };
}

/**
 * Where a shortcut is heard; `by-desktop`: everywhere, by keys that the desktop gives; `x11-windows`: only while one of
 * these has the keyboard; `not-known`: the desktop has not said yet whether it gives keys.
 */
export type ShortcutReach = 'everywhere' | 'by-desktop' | 'x11-windows' | 'nowhere' | 'not-known';
/**
 * What became of the keys of a command; `asked`: the desktop has not answered yet; `taken`: another program has them;
 * `not-given`: the desktop gave none.
 */
export type ShortcutState = 'off' | 'asked' | 'works' | 'taken' | 'not-given';

/** The keys that the desktop was asked for and did not give, kept over restarts; `null` = none. */
export interface RefusedShortcuts {
  current(): ShortcutKeys;
  keep(keys: ShortcutKeys): void;
}

/** What became of all of them. */
export interface ShortcutsView {
  readonly reach: ShortcutReach;
  readonly states: { readonly [name in ShortcutName]: ShortcutState };
  /** The keys in the desktop's own words where it chose them; `null`: they are those that are set. */
  readonly given: { readonly [name in ShortcutName]: string | null };
}

/** Keys that are held beside another, in the order in which they are written. */
export const heldKeys = ['Ctrl', 'Alt', 'Shift', 'Super'] as const;
export type HeldKey = (typeof heldKeys)[number];

/** A shortcut in its parts. */
export interface Chord {
  readonly held: readonly HeldKey[];
  /** A to Z, 0 to 9, F1 to F24. */
  readonly key: string;
}

const isKey = (key: string): boolean => /^(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4]))$/.test(key);

/** The chord of these keys; `null` where it may be no shortcut. */
function chordOf(held: readonly HeldKey[], key: string): Chord | null {
  const alone = held.every((one) => one === 'Shift');
  return alone || !isKey(key) ? null : { held, key };
}

/** Reads a shortcut as it is written in the settings, whatever the case and the order of its keys; `null`: it is none. */
export function parseShortcut(text: string): Chord | null {
  const parts = text.split('+').map((part) => part.trim().toUpperCase());
  const key = parts.pop() ?? '';
  const held = heldKeys.filter((one) => parts.includes(one.toUpperCase()));
  // A part that is no key to hold, or is named twice, is left over.
  return held.length === parts.length ? chordOf(held, key) : null;
}

/** As the settings keep it, and as Electron reads it. */
export function writeShortcut({ held, key }: Chord): string {
  return [...held, key].join('+');
}

/** Whether AltGr with this key may be the same on Windows, where AltGr is Ctrl and Alt: many layouts write signs by it. */
export function isAltGr({ held, key }: Chord): boolean {
  return held.includes('Ctrl') && held.includes('Alt') && !held.includes('Super') && key.length === 1;
}

/** Whether `value` is the setting: the four commands, each off or with keys, and no keys twice. */
export function isShortcutKeys(value: unknown): value is ShortcutKeys {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  if (entries.length !== shortcutNames.length || !shortcutNames.every((name) => name in value)) return false;
  const written: string[] = [];
  for (const [, keys] of entries) {
    if (keys === null) continue;
    const chord = typeof keys === 'string' ? parseShortcut(keys) : null;
    if (chord === null) return false;
    written.push(writeShortcut(chord));
  }
  return new Set(written).size === written.length;
}

/** A key press, as a page is told of it. */
export interface KeyPress {
  /** What the key writes, in the layout that is set. */
  readonly key: string;
  /** Which key it is, whatever it writes. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The chord of a key press; `null` where it may be no shortcut. The letter is the one that the layout writes. Where it
 * writes none (another script, a digit with Shift, a sign with Alt on macOS) it is the one that stands on the key.
 */
export function chordPressed(press: KeyPress): Chord | null {
  const { ctrlKey, altKey, shiftKey, metaKey } = press;
  const isHeld = { Ctrl: ctrlKey, Alt: altKey, Shift: shiftKey, Super: metaKey };
  const written = press.key.toUpperCase();
  return chordOf(
    heldKeys.filter((one) => isHeld[one]),
    isKey(written) ? written : press.code.replace(/^(?:Key|Digit|Numpad)(?=.$)/, ''),
  );
}
