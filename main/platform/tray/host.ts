/**
 * Owns what is known of the panel that shows the tray icon on Linux: whether there is one, and whether our icon is among
 * those it was told of. At login the panel may come after the app, and it may be started anew at any time; Electron
 * tells it of its icon once.
 */
import { z } from 'zod';
import { minutes, seconds } from '../../domain/time';
import type { Clock, Disposable } from '../../ports';
import { createBackOff } from '../sensors/backOff';
import { type Bus, daemon } from '../sensors/bus';
import { firstFlag, firstValue, hints, ownerChanged, propertyCall } from '../sensors/busSource';

/**
 * `unknown`: no bus tells. `none`: no panel shows icons. `untold`: one does, but it does not know of ours. `older`: one
 * shows it that is not asked over the bus.
 */
export type HostState = 'unknown' | 'none' | 'untold' | 'shows' | 'older';

export interface TrayHost extends Disposable {
  state(): HostState;
}

const watcher = 'org.kde.StatusNotifierWatcher';
const path = '/StatusNotifierWatcher';
/** Panels and icons announce themselves one after the other: the last word of them is waited for. */
const settled = seconds(1);
/** The icon is told of within this time, or it is made anew. */
const toldWithin = seconds(3);
/** A panel that comes up slowly takes no icon at first: so long is waited before each further try, then no more. */
const retryAfter = [seconds(10), seconds(30), seconds(60)] as const;
/** No signal tells of a panel of the older kind. */
const olderLook = minutes(1);
const itemNames = z.array(z.string());

export interface TrayHostParts {
  readonly bus: Bus;
  /** The process that shows the icon. */
  readonly pid: number;
  readonly clock: Pick<Clock, 'wakeAfter'>;
  /** Whether there is a panel of the older kind, which takes the icon where none is on the bus. */
  hasOlder(): Promise<boolean>;
  /**
   * The panel that is there does not know of the icon: it is to be made anew. Four times at most for each panel that
   * comes, further and further apart.
   */
  makeAnew(): void;
}

export function createTrayHost({ bus, pid, clock, hasOlder, makeAnew }: TrayHostParts): TrayHost {
  let state: HostState = 'unknown';
  let tries = 0;
  let resting: Disposable | null = null;
  let timer: Disposable | null = null;
  let looking = 0;
  const backOff = createBackOff();

  const lookIn = (length: typeof settled): void => {
    timer?.dispose();
    timer = clock.wakeAfter(length, () => void look());
  };
  const look = async (): Promise<void> => {
    looking += 1;
    const mine = looking;
    const onBus = await find();
    // A panel that is there and does not answer is busy coming up; one of the older kind beside it may be its own.
    const isBusy = onBus === 'unknown' && bus.isUp();
    const isNowhere = !isBusy && (onBus === 'none' || onBus === 'unknown');
    const found = isNowhere && (await hasOlder()) ? 'older' : onBus;
    // Something has changed meanwhile, and is being looked at.
    if (mine !== looking) return;
    // An icon that was made for a panel on the bus goes to no other.
    if (found === 'older' && (state === 'shows' || state === 'untold')) makeAnew();
    state = found;
    if (isBusy) lookIn(backOff.next());
    else backOff.reset();
    if (isNowhere) lookIn(olderLook);
    if (state === 'none' || state === 'shows' || state === 'older') settle();
    if (state === 'untold' && resting === null && tries <= retryAfter.length) tryAnew();
  };
  const settle = (): void => {
    tries = 0;
    resting?.dispose();
    resting = null;
  };
  const tryAnew = (): void => {
    const pause = retryAfter[tries];
    tries += 1;
    makeAnew();
    lookIn(toldWithin);
    if (pause === undefined) return;
    resting = clock.wakeAfter(pause, () => {
      resting = null;
      void look();
    });
  };
  const find = async (): Promise<HostState> => {
    const [there, items] = await Promise.all([
      bus.call(propertyCall(watcher, path, watcher, 'IsStatusNotifierHostRegistered')),
      bus.call(propertyCall(watcher, path, watcher, 'RegisteredStatusNotifierItems')),
    ]);
    if (!there.ok) return bus.isUp() && there.why === 'missing' ? 'none' : 'unknown';
    if (firstFlag(there.body) !== true) return 'none';
    const names = itemNames.safeParse(items.ok ? firstValue(items.body) : null);
    if (!names.success) return 'unknown';
    const owners = await Promise.all(names.data.map(ownerOf));
    return owners.includes(pid) ? 'shows' : 'untold';
  };
  const ownerOf = async (item: string): Promise<unknown> => {
    const name = busNameOf(item);
    const reply = await bus.call({
      ...daemon,
      member: 'GetConnectionUnixProcessID',
      signature: 's',
      body: [name],
    });
    return reply.ok ? reply.body[0] : null;
  };

  const members = ['HostRegistered', 'HostUnregistered', 'ItemRegistered', 'ItemUnregistered'];
  const subscription = hints(
    bus,
    [
      ownerChanged(watcher),
      ...members.map((what) => ({ sender: watcher, interface: watcher, member: `StatusNotifier${what}` })),
    ],
    () => {
      looking += 1;
      lookIn(settled);
    },
  );
  lookIn(toldWithin);
  return {
    state: () => state,
    dispose() {
      looking += 1;
      timer?.dispose();
      resting?.dispose();
      subscription.dispose();
    },
  };
}

/**
 * An item is written in one word as a bus name and the path of its object: ":1.17/StatusNotifierItem" by KDE and XFCE,
 * ":1.17@/StatusNotifierItem" by GNOME's extension, a name alone by either.
 */
export function busNameOf(item: string): string {
  return item.split(/[@/]/, 1)[0] ?? item;
}
