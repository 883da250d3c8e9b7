/**
 * Owns what a window manager of an X server makes of a window once it has it: what it says of the window, and how it is
 * asked for another. Electron has no word for either.
 * Source: Extended Window Manager Hints 1.5, _NET_WM_STATE; ICCCM 2.0, 4.1.3.1 (WM_STATE).
 */
import { span } from '../../domain/time';
import type { Clock } from '../../ports';
import type { X11Client } from '../sensors/linux/x11Client';
import { atomOf, clientMessage, getProperty, internAtom, numbersOf } from '../sensors/linux/x11Wire';

export type StateName = '_NET_WM_STATE_SKIP_TASKBAR' | '_NET_WM_STATE_DEMANDS_ATTENTION';

export interface WindowState {
  /** Waits until the window manager has the window, for at most 5 s; `false` = it never had it. */
  isManaged(): Promise<boolean>;
  /** Waits until the window manager says this of the window, for at most 5 s; `false` = it never did. */
  says(name: StateName): Promise<boolean>;
  /** Asks the window manager, which has the window by now, for a change; it has gone out when it resolves. */
  change(how: 'add' | 'remove', name: StateName): Promise<void>;
}

const actions = { remove: 0, add: 1 } as const;
const fromAnApplication = 1;
const normal = 1;
/** A window that is still drawn on a busy machine comes late. */
const looks = 100;
const betweenLooks = span(50);

/** @param id the number that the X server of `client` knows the window by */
export function windowState(client: X11Client, id: number, clock: Clock): WindowState {
  const atom = async (name: string): Promise<number | null> => {
    const reply = await client.ask(internAtom(name));
    return reply === null ? null : atomOf(reply);
  };
  /** Looks at a property until it is as wanted. */
  const waitFor = async (
    name: string,
    isWanted: (numbers: readonly number[]) => boolean,
  ): Promise<boolean> => {
    const property = await atom(name);
    if (property === null) return false;
    for (let look = 0; look < looks; look += 1) {
      const reply = await client.ask(getProperty(id, property));
      if (reply === null) return false;
      if (isWanted(numbersOf(reply) ?? [])) return true;
      await new Promise<void>((done) => void clock.wakeAfter(betweenLooks, done));
    }
    return false;
  };
  return {
    isManaged: () => waitFor('WM_STATE', ([state]) => state === normal),
    async says(name) {
      const said = await atom(name);
      return said !== null && (await waitFor('_NET_WM_STATE', (numbers) => numbers.includes(said)));
    },
    async change(how, name) {
      const [state, changed] = [await atom('_NET_WM_STATE'), await atom(name)];
      if (state === null || changed === null) return;
      client.tell(clientMessage(client.root, id, state, [actions[how], changed, 0, fromAnApplication, 0]));
      // It has gone out once the next question is answered.
      await client.ask(getProperty(id, state));
    },
  };
}
