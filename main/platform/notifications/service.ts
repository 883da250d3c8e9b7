/**
 * Owns the way to Linux' notification service over the app's own connection to the bus (Desktop Notifications
 * Specification 1.2): notes carry buttons, take each other's place, and go when they are no longer true. The
 * connection lasts as long as the app, so that GNOME keeps a note which names the desktop file; from a sender that
 * has left the bus it takes it away at once.
 */
import { Variant } from '@jellybrick/dbus-next';
import type { Clock, Disposable, Log, Note, NoteAbilities, NoteAnswer, SensorHealth } from '../../ports';
import { createBackOff } from '../sensors/backOff';
import { type Bus, type BusCall, type BusReply, daemon } from '../sensors/bus';
import { ownerChanged } from '../sensors/busSource';
import { type Delivery, escapeMarkup, type NoteCarrier, type NoteIdentity } from './carrier';
import { placeOf } from './places';

export interface ServiceIdentity extends NoteIdentity {
  /** The desktop file's name without its ending: by it GNOME shows the app's own name and icon, and lets its notes be switched off. */
  readonly desktopEntry: string;
}

const service = 'org.freedesktop.Notifications';
const place = { service, path: '/org/freedesktop/Notifications', interface: service };
const signal = { sender: service, interface: service, path: place.path };

/** The key of a press on the note itself; the specification's name. */
const textPressed = 'default';
const never = 0;
const asTheDesktopLikes = -1;

interface Server {
  readonly name: string;
  readonly version: string;
  readonly markup: boolean;
  readonly buttons: boolean;
}

/** A note that was asked for: on its way (`id` 0), shown, or taken back before it came. */
interface Asked {
  readonly note: Note;
  id: number;
  answered: ((answer: NoteAnswer) => void) | null;
  withdrawn: boolean;
}

export function createServiceCarrier(
  bus: Bus,
  identity: ServiceIdentity,
  clock: Pick<Clock, 'wakeAfter'>,
  log: Log,
): NoteCarrier & { abilities(): NoteAbilities; dispose(): void } {
  let server: Server | null = null;
  /** It isn't running, and a note would start it. */
  let startable = false;
  let state: SensorHealth['state'] = 'missing';
  /** The note that was asked for last. */
  let latest: Asked | null = null;
  /** The number of the note that is on the screen; 0 = none. */
  let onScreen = 0;
  /** Each note waits for the one before: its number is needed to take that one's place. */
  let tail: Promise<unknown> = Promise.resolve();
  let again: Disposable | null = null;
  let disposed = false;
  const backOff = createBackOff();

  const close = (id: number): void =>
    void bus.call({ ...place, member: 'CloseNotification', signature: 'u', body: [id] });

  /** What the service is and can; `null` = it does not tell. */
  const ask = async (starts: Pick<BusCall, 'startsService'>): Promise<Server | null> => {
    const can = await bus.call({ ...place, ...starts, member: 'GetCapabilities' });
    server = can.ok
      ? serverOf(can.body[0], await bus.call({ ...place, member: 'GetServerInformation' }))
      : null;
    state = can.ok ? 'working' : stateOf(can);
    startable = !can.ok && can.why === 'missing' && (await isStartable(bus));
    // One that is only coming up is too busy at first; taken at that, nobody would ever be shown a note.
    again?.dispose();
    if (state === 'unsure' && !disposed) again = clock.wakeAfter(backOff.next(), () => void ask({}));
    else backOff.reset();
    return server;
  };

  /** Without a bus there is no telling whether notes can be shown: others may know a way. */
  const fail = (why: string): Delivery => {
    log.note('the notification service', why);
    return bus.isUp() ? 'no-service' : 'failed';
  };

  const send = async (asked: Asked): Promise<Delivery> => {
    const able = server ?? (await ask({ startsService: true }));
    if (asked.withdrawn) return 'shown';
    if (able === null) return fail(`does not tell what it can (${state})`);
    const reply = await bus.call({
      ...place,
      startsService: true,
      member: 'Notify',
      signature: 'susssasa{sv}i',
      body: notifyBody(asked.note, onScreen, able, identity),
      // The window has come in its place.
      tooLate: ([id]) => typeof id === 'number' && close(id),
    });
    if (!reply.ok) {
      server = null;
      state = stateOf(reply);
      return fail(`did not take a note: ${reply.detail}`);
    }
    const [id] = reply.body;
    asked.id = onScreen = typeof id === 'number' ? id : 0;
    if (asked.withdrawn) take(asked);
    return 'shown';
  };
  const take = ({ id }: Asked): void => {
    if (id === 0) return;
    close(id);
    if (onScreen === id) onScreen = 0;
  };

  const askAnew = (): void => {
    server = null;
    onScreen = 0;
    void ask({});
  };
  const subscriptions: readonly Disposable[] = [
    bus.onUp(askAnew),
    bus.onSignal(ownerChanged(service), ([, , owner]) => {
      log.note('the notification service', owner === '' ? 'went' : 'came');
      askAnew();
    }),
    bus.onSignal({ ...signal, member: 'ActionInvoked' }, ([id, key]) => {
      if (latest === null || id !== onScreen || id !== latest.id) return;
      const answer = answerOf(key, latest.note);
      const { answered } = latest;
      if (answer === null || answered === null) return;
      latest.answered = null;
      answered(answer);
    }),
    bus.onSignal({ ...signal, member: 'NotificationClosed' }, ([id]) => {
      if (id === onScreen) onScreen = 0;
    }),
  ];
  void ask({});

  return {
    name: service,
    send(note, answered) {
      const asked: Asked = { note, id: 0, answered, withdrawn: false };
      latest = asked;
      const sent = tail.then(() => (asked.withdrawn ? 'shown' : send(asked)));
      tail = sent;
      return sent;
    },
    withdraw() {
      if (latest === null) return;
      latest.withdrawn = true;
      latest.answered = null;
      take(latest);
      latest = null;
    },
    abilities: () => ({
      // Nearly every one has buttons: one that has not been started yet is taken for one of them.
      buttons: server?.buttons ?? startable,
      place: placeOf(server?.name ?? ''),
    }),
    health() {
      if (!bus.isUp()) return null;
      const by = server === null ? service : `${server.name} ${server.version}`.trim();
      return { state: startable ? 'working' : state, by };
    },
    dispose() {
      disposed = true;
      again?.dispose();
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function stateOf(reply: BusReply & { readonly ok: false }): SensorHealth['state'] {
  return reply.why === 'failed' ? 'unsure' : reply.why;
}

async function isStartable(bus: Bus): Promise<boolean> {
  const names = await bus.call({ ...daemon, member: 'ListActivatableNames' });
  return names.ok && Array.isArray(names.body[0]) && names.body[0].includes(service);
}

function serverOf(capabilities: unknown, information: BusReply): Server {
  const can: readonly unknown[] = Array.isArray(capabilities) ? capabilities : [];
  const [name, , version] = information.ok ? information.body : [];
  return {
    name: typeof name === 'string' && name !== '' ? name : service,
    version: typeof version === 'string' ? version : '',
    markup: can.includes('body-markup'),
    buttons: can.includes('actions'),
  };
}

/** What the service is told. */
function notifyBody(
  note: Note,
  replaces: number,
  { markup, buttons }: Pick<Server, 'markup' | 'buttons'>,
  { name, icon, desktopEntry }: ServiceIdentity,
): readonly unknown[] {
  const actions = buttons
    ? [textPressed, '', ...note.buttons.flatMap(({ answer, label }) => [answer, label])]
    : [];
  const hints = {
    urgency: new Variant('y', note.urgency === 'low' ? 0 : 1),
    'suppress-sound': new Variant('b', true),
    'desktop-entry': new Variant('s', desktopEntry),
  };
  const body = markup ? escapeMarkup(note.body) : note.body;
  return [
    name,
    replaces,
    icon ?? '',
    note.title,
    body,
    actions,
    hints,
    note.stays ? never : asTheDesktopLikes,
  ];
}

/** A daemon may say anything: only what the note offers is an answer. */
function answerOf(key: unknown, note: Note): NoteAnswer | null {
  if (key === textPressed) return 'open';
  return note.buttons.find(({ answer }) => answer === key)?.answer ?? null;
}
