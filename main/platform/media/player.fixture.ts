/** Test code: a player on a real bus that does what MPRIS says, and notes what it was told. */
import { Message, MessageType, sessionBus, Variant } from '@jellybrick/dbus-next';

export type Playing = 'Playing' | 'Paused' | 'Stopped';

export interface StandInPlayer {
  status(): Playing;
  /** What the bus told it, in turn. */
  told(): readonly string[];
  /** Somebody presses one of its own buttons. */
  press(status: Playing): void;
  end(): void;
}

const path = '/org/mpris/MediaPlayer2';
const player = 'org.mpris.MediaPlayer2.Player';

/** @param hangs the call that it never answers */
export async function startPlayer(
  name: string,
  begin: Playing,
  busAddress?: string,
  hangs?: 'Get' | 'Pause',
): Promise<StandInPlayer> {
  const bus = sessionBus(busAddress === undefined ? {} : { busAddress });
  let status = begin;
  const told: string[] = [];
  const become = (next: Playing): void => {
    status = next;
    const body = [player, { PlaybackStatus: new Variant('s', next) }, []];
    bus.send(
      Message.newSignal(path, 'org.freedesktop.DBus.Properties', 'PropertiesChanged', 'sa{sv}as', body),
    );
  };
  bus.addMethodHandler((message) => {
    if (message.type !== MessageType.METHOD_CALL || message.path !== path) return false;
    const { member } = message;
    if (member !== 'Get') told.push(member ?? '');
    if (member === hangs) return true;
    if (member === 'Pause') become('Paused');
    if (member === 'Play') become('Playing');
    bus.send(
      member === 'Get'
        ? Message.newMethodReturn(message, 'v', [new Variant('s', status)])
        : Message.newMethodReturn(message),
    );
    return true;
  });
  await bus.requestName(`org.mpris.MediaPlayer2.${name}`, 0);
  return { status: () => status, told: () => told, press: become, end: () => bus.disconnect() };
}
