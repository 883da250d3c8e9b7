/**
 * Owns how X11 tells that the active window fills the screen: two properties that every window manager keeps
 * (EWMH), watched and not polled. Wayland tells this to nobody but its compositor.
 */
import { span } from '../../../domain/time';
import type { Disposable } from '../../../ports';
import { createBackOff } from '../backOff';
import { linuxSession, type Machine } from '../machine';
import { absent, fails, type Outcome, type RunningSource, type Source, works } from '../source';
import { connectX11, type X11Client } from './x11Client';
import { atomOf, getProperty, internAtom, numbersOf, watchProperties } from './x11Wire';

/** The ways to read it here. */
export function fullScreenSources(machine: Machine): readonly Source<boolean>[] {
  const { server } = linuxSession(machine.env);
  if (server === 'wayland') return [absent('Wayland tells no program of other windows')];
  if (server === 'none') return [absent('no display')];
  return [{ by: 'X11 _NET_WM_STATE', start: (changed) => watch(machine, changed) }];
}

function watch({ env, clock, log }: Machine, changed: () => void): RunningSource<boolean> {
  const backOff = createBackOff();
  let last: Outcome<boolean> = fails('missing', 'not asked yet');
  let client: X11Client | null = null;
  let timer: Disposable | null = null;
  let disposed = false;

  const keep = (outcome: Outcome<boolean>): void => {
    const before = last;
    last = outcome;
    if (outcome.state !== 'working' && outcome.state !== before.state) log(`X11: ${outcome.why}`);
    if (!disposed) changed();
  };
  const lose = (why: string): void => {
    client = null;
    if (disposed) return;
    keep(fails('missing', why));
    timer = clock.wakeAfter(span(backOff.next()), () => void begin());
  };
  const begin = async (): Promise<void> => {
    let look: (window: number, atom: number) => void = () => {};
    try {
      const made = await connectX11(env, clock, {
        onProperty: (window, atom) => look(window, atom),
        onEnd: () => lose('the X server is gone'),
      });
      if (disposed) return made.dispose();
      client = made;
      backOff.reset();
      await follow(made, keep, (listen) => {
        look = listen;
      });
    } catch (error) {
      lose(error instanceof Error ? error.message : String(error));
    }
  };
  void begin();
  return {
    value: () => (last.state === 'working' ? last.value : null),
    state: () => last.state,
    dispose() {
      disposed = true;
      timer?.dispose();
      client?.dispose();
    },
  };
}

/** Reads the state, and anew whenever one of the two properties changes. */
async function follow(
  client: X11Client,
  keep: (outcome: Outcome<boolean>) => void,
  onProperty: (listen: (window: number, atom: number) => void) => void,
): Promise<void> {
  const atom = async (name: string): Promise<number> => {
    const reply = await client.ask(internAtom(name));
    if (reply === null) throw new Error(`no atom ${name}`);
    return atomOf(reply);
  };
  const [supportedAtom, activeAtom, stateAtom, fullScreenAtom] = await Promise.all([
    atom('_NET_SUPPORTED'),
    atom('_NET_ACTIVE_WINDOW'),
    atom('_NET_WM_STATE'),
    atom('_NET_WM_STATE_FULLSCREEN'),
  ]);
  let active = 0;
  let reading = false;
  let again = false;

  const numbers = async (window: number, property: number): Promise<readonly number[] | null> => {
    const reply = await client.ask(getProperty(window, property));
    return reply === null ? null : numbersOf(reply);
  };
  const readOnce = async (): Promise<Outcome<boolean>> => {
    const found = await numbers(client.root, activeAtom);
    // Before the first window is active there is no such property: then it counts who would set it.
    const supported = found ?? (await numbers(client.root, supportedAtom)) ?? [];
    if (found === null && !supported.includes(activeAtom)) {
      return fails('unsure', 'no window manager names the active window');
    }
    const window = found?.[0] ?? 0;
    if (window !== active) {
      if (active !== 0) client.tell(watchProperties(active, false));
      active = window;
      if (active !== 0) client.tell(watchProperties(active, true));
    }
    // Watched first and read then: a change in between is heard.
    return works(active !== 0 && ((await numbers(active, stateAtom)) ?? []).includes(fullScreenAtom));
  };
  const read = async (): Promise<void> => {
    again = reading;
    if (reading) return;
    reading = true;
    do {
      again = false;
      keep(await readOnce());
    } while (again);
    reading = false;
  };
  onProperty((window, changed) => {
    const ofRoot = window === client.root && (changed === activeAtom || changed === supportedAtom);
    if (ofRoot || (window === active && changed === stateAtom)) void read();
  });
  client.tell(watchProperties(client.root, true));
  await read();
}
