/** Owns the list of the app's windows and the parts of each that can be asked for: types, parser and loader follow it. */
import { sections } from '../domain/sections';

/** The pages of the help; the index is none of them. */
export const helpPages = [
  'stop',
  'why',
  'exercises',
  'psoas',
  'studies',
  'see',
  'conditions',
  'about',
] as const;
export type HelpPage = (typeof helpPages)[number];

/** Each window with the parts at which it can be opened. */
export const windowParts = {
  break: [],
  settings: sections,
  today: [],
  help: helpPages,
  welcome: [],
} as const satisfies { readonly [name: string]: readonly string[] };

export type WindowName = keyof typeof windowParts;
export type PartOf<Name extends WindowName> = (typeof windowParts)[Name][number];

/** A window, and where in it; without a part it opens where its person last was. */
export type WindowPlace = {
  readonly [Name in WindowName]: { readonly window: Name; readonly part?: PartOf<Name> };
}[WindowName];

// Object.keys forgets the type of the keys, which the table has.
export const windowNames = Object.keys(windowParts) as readonly WindowName[];

/** The place that these words name, or `null` where the window has no such part. */
export function placeOf(window: WindowName, part: string | undefined): WindowPlace | null {
  if (part === undefined) return { window };
  const parts: readonly string[] = windowParts[window];
  // Checked against the window's own list, which the compiler can't follow from one field to the other.
  return parts.includes(part) ? ({ window, part } as WindowPlace) : null;
}
