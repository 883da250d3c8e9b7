/**
 * Owns the way to the desktop's notifications through node-notifier, with every trap of its callback known:
 * it may never call back (the limit settles for it), call twice on Windows (only the first counts), throw at
 * once on a Mac without Rosetta, and tell an error as a string although the notification was shown.
 */
import { seconds } from '../../domain/time';
import type { Clock, Log, Note, NoteAnswer } from '../../ports';
import { settleOnce } from '../system/settleOnce';
import { type Delivery, escapeMarkup, type NoteCarrier, type NoteIdentity } from './carrier';

/** The part of node-notifier that is used; tests stand in for it. */
export interface NodeNotifier {
  notify(options: object, callback: (error: unknown, response: string, metadata?: unknown) => void): unknown;
}

export interface NodeIdentity extends NoteIdentity {
  /** The application id, by which Windows knows whose toast it is. */
  readonly id: string;
}

/** The Windows and macOS helpers return when the toast has gone, after 10 s by default; notify-send at once. */
const limits = { helper: seconds(20), 'notify-send': seconds(5) };
/** Seconds; node-notifier makes milliseconds of them. */
const shownFor = 10;

/** @param endHelpers ends what is still running of the helper programs that were started */
export function createNodeCarrier(
  notifier: NodeNotifier,
  platform: NodeJS.Platform,
  identity: NodeIdentity,
  clock: Clock,
  log: Log,
  endHelpers: () => void,
): NoteCarrier {
  const fail = (error: unknown): Delivery => {
    log.trouble('showing a notification through node-notifier', error);
    return 'failed';
  };
  return {
    name: 'node-notifier',
    withdraw: () => {},
    async send(note, answered) {
      const limit = limits[platform === 'linux' ? 'notify-send' : 'helper'];
      const delivery = await settleOnce<Delivery | null>(clock, limit, null, fail, (settle) => {
        notifier.notify(optionsFor(note, platform, identity), (error, response, metadata) => {
          if (error instanceof Error) return settle(fail(error));
          // A string is what the helper wrote to its error output; the note was shown all the same.
          if (typeof error === 'string' && error !== '') log.note('notification helper said', error);
          settle('shown');
          const answer = answerOf(response, metadata);
          if (answer !== null) answered(answer);
        });
      });
      if (delivery !== null) return delivery;
      endHelpers();
      return fail(new Error(`no answer within ${limit / 1000} s`));
    },
  };
}

/** What node-notifier is told on each system. */
export function optionsFor(note: Note, platform: NodeJS.Platform, identity: NodeIdentity): object {
  const title = asTitle(note.title);
  const icon = identity.icon === null ? {} : { icon: identity.icon };
  switch (platform) {
    case 'linux':
      return {
        title,
        message: escapeMarkup(note.body),
        urgency: note.urgency,
        // No desktop-entry hint: GNOME takes such a note away as soon as its sender, notify-send, has left the bus.
        'app-name': identity.name,
        'expire-time': shownFor,
        ...icon,
      };
    case 'win32':
      // With our own id the toast carries our name and makes no shortcut of its own, at the price of its click
      // event (a fault of the bundled helper): the tray and the break window act, a toast only tells.
      return { title, message: note.body, appID: identity.id, sound: false, ...icon };
    default:
      return { title, message: note.body, timeout: shownFor, sound: false };
  }
}

/** Never an option of a command line, and never empty: a helper would show its own name instead. */
function asTitle(title: string): string {
  return /^[-[]/.test(title) ? `\u2009${title}` : title;
}

/** The response is normalised in ways that lose what was clicked; the metadata of macOS tells it. */
function answerOf(response: unknown, metadata: unknown): NoteAnswer | null {
  const kind =
    typeof metadata === 'object' && metadata !== null && 'activationType' in metadata
      ? String(metadata.activationType)
      : String(response ?? '');
  return /click|activate/i.test(kind) ? 'open' : null;
}
