/** Owns how the portal of shortcuts and the desktops behind it write keys, and by which id they know them. */
import {
  type Chord,
  heldKeys,
  parseShortcut,
  type ShortcutName,
  writeShortcut,
} from '../../domain/shortcuts';
import { firstValue } from '../sensors/busSource';

/** As the shortcuts specification of freedesktop.org writes keys: modifiers in capitals, the key by its name in XKB. */
export function triggerOf({ held, key }: Chord): string {
  const names = { Ctrl: 'CTRL', Alt: 'ALT', Shift: 'SHIFT', Super: 'LOGO' };
  return [...held.map((one) => names[one]), key.length === 1 ? key.toLowerCase() : key].join('+');
}

/**
 * The id of a command with these keys. They are in it since desktops keep to what they once gave an id, whatever is
 * wished for later: other keys are asked for only under another one.
 */
export function idOf(name: ShortcutName, { held, key }: Chord): string {
  return [name, ...held, key].join('-');
}

/** The keys of each shortcut in words, by its id, as the portal tells them: `a(sa{sv})`; "" = it has none. */
export function triggersOf(list: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const one of Array.isArray(list) ? list : []) {
    const [id, more] = Array.isArray(one) ? one : [];
    const trigger = firstValue([more?.trigger_description]);
    if (typeof id === 'string') found.set(id, typeof trigger === 'string' ? inWords(trigger) : '');
  }
  return found;
}

/** GNOME says keys as its own files write them, "Press <Control><Alt>s": nobody reads that. */
function inWords(trigger: string): string {
  const [, modifiers, key = ''] = /((?:<\w+>)+)(\w+)$/.exec(trigger) ?? [];
  if (modifiers === undefined) return trigger;
  const held = modifiers.replaceAll('Control', 'Ctrl').replaceAll('Primary', 'Ctrl').match(/\w+/g) ?? [];
  const chord = parseShortcut([...held.filter((one) => isHeld(one)), key].join('+'));
  return chord === null || chord.held.length !== held.length ? trigger : writeShortcut(chord);
}

function isHeld(word: string): boolean {
  return heldKeys.some((one) => one.toLowerCase() === word.toLowerCase());
}
