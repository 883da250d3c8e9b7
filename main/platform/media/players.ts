/**
 * Owns pausing what plays music and films, by MPRIS on the session bus: only players that play are paused, and only those
 * go on that nobody has touched since. One that hangs is given up by the bus after 2 s, and nobody waits for it.
 */
import type { Log, Media } from '../../ports';
import { type Bus, type BusReply, daemon } from '../sensors/bus';
import { firstValue, propertiesChanged, propertyCall } from '../sensors/busSource';

const prefix = 'org.mpris.MediaPlayer2.';
/** Stands for whichever player was used last, which is in the list itself. */
const standsForOthers = `${prefix}playerctld`;
const path = '/org/mpris/MediaPlayer2';
const player = 'org.mpris.MediaPlayer2.Player';

export function createPlayers(bus: Pick<Bus, 'call' | 'onSignal'>, log: Log): Media {
  /** Those that were paused, by their name on the bus, with what ends listening to each. */
  const held = new Map<string, () => void>();
  /** What is asked comes one after the other: a guide may end while players are still being paused. */
  let work: Promise<unknown> = Promise.resolve();

  const control = (owner: string, member: 'Pause' | 'Play'): Promise<BusReply> =>
    bus.call({ service: owner, path, interface: player, member });
  const statusOf = async (owner: string): Promise<unknown> => {
    const reply = await bus.call(propertyCall(owner, path, player, 'PlaybackStatus'));
    return reply.ok ? firstValue(reply.body) : null;
  };
  const letGo = (owner: string): void => {
    held.get(owner)?.();
    held.delete(owner);
  };

  const pauseOne = async (name: string): Promise<void> => {
    const found = await bus.call({ ...daemon, member: 'GetNameOwner', signature: 's', body: [name] });
    const owner = found.ok ? String(found.body[0]) : null;
    if (owner === null || held.has(owner) || (await statusOf(owner)) !== 'Playing') return;
    // Whoever starts or stops it from here on means it: it is theirs again.
    const listening = bus.onSignal(propertiesChanged(owner, player, path), ([, changed]) => {
      const status =
        typeof changed === 'object' && changed !== null && 'PlaybackStatus' in changed
          ? firstValue([changed.PlaybackStatus])
          : 'Paused';
      if (status !== 'Paused') letGo(owner);
    });
    held.set(owner, listening.dispose);
    const paused = await control(owner, 'Pause');
    if (!paused.ok) letGo(owner);
    else log.note('media', `paused ${name.slice(prefix.length)}`);
  };
  const pauseAll = async (): Promise<void> => {
    const listed = await bus.call({ ...daemon, member: 'ListNames' });
    const names = listed.ok && Array.isArray(listed.body[0]) ? listed.body[0].map(String) : [];
    const players = names.filter((name) => name.startsWith(prefix) && name !== standsForOthers);
    await Promise.all(players.map(pauseOne));
  };
  const goOnOne = async (owner: string): Promise<void> => {
    const stillPaused = (await statusOf(owner)) === 'Paused';
    const mayGoOn = held.has(owner) && stillPaused;
    letGo(owner);
    if (mayGoOn) await control(owner, 'Play');
  };
  const next = (step: () => Promise<unknown>): void => {
    work = work.then(step).catch((error: unknown) => log.trouble('pausing what plays', error));
  };

  return {
    canPause: process.platform === 'linux',
    pause: () => next(pauseAll),
    goOn: () => next(() => Promise.all([...held.keys()].map(goOnOne))),
    dispose() {
      // The app ends: there is no time to ask. Sent before the connection goes.
      for (const owner of [...held.keys()]) {
        letGo(owner);
        void control(owner, 'Play');
      }
    },
  };
}
