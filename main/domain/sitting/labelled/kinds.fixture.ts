/** Owns the list of the kinds of labelled days. */
import { desktops } from './kindsOfDesktops.fixture';
import { people } from './kindsOfPeople.fixture';
import { sensors } from './kindsOfSensors.fixture';
import type { Kind } from './play.fixture';

/** Every kind, the ordinary ones first. */
export const kinds: readonly Kind[] = [...people, ...desktops, ...sensors];

/** The kind of this name. Throws where there is none. */
export function kindNamed(name: string): Kind {
  const kind = kinds.find((one) => one.name === name);
  if (kind === undefined)
    throw new Error(`no kind of day "${name}"; there are ${kinds.map((one) => one.name).join(', ')}`);
  return kind;
}
