/**
 * Owns the way to the desktop's notifications through node-notifier, with every trap of its callback known:
 * it may never call back (the limit settles for it), call twice on Windows (only the first counts), throw at
 * once on a Mac without Rosetta, and tell an error as a string although the notification was shown.
 */
import { seconds } from '../../domain/time';
import type { Clock, Log, Note } from '../../ports';
import { settleOnce } from '../system/settleOnce';

/** What became of a note that was handed over. */
export type Delivery = 'shown' | 'clicked' | 'closed' | 'failed';

/** One way to show a note. Settles once, in bounded time, and never rejects. */
export interface NoteCarrier {
  readonly name: string;
  send(note: Note): Promise<Delivery>;
  withdraw(): void;
}

/** The part of node-notifier that is used; tests stand in for it. */
export interface NodeNotifier {
  notify(options: object, callback: (error: unknown, response: string, metadata?: unknown) => void): unknown;
}

export interface NoteIdentity {
  /** As people read it: "Psoas Pause". */
  readonly name: string;
  /** The desktop entry and application id. */
  readonly id: string;
  /** A PNG outside the app's archive, or `null`. */
  readonly icon: string | null;
}

/** notify-send returns at once; the Windows and macOS helpers when the toast has gone, after 10 s by default. */
const limit = seconds(20);
/** Seconds; node-notifier makes milliseconds of them. */
const shownFor = 10;

export function createNodeCarrier(
  notifier: NodeNotifier,
  platform: NodeJS.Platform,
  identity: NoteIdentity,
  clock: Clock,
  log: Log,
): NoteCarrier {
  const fail = (error: unknown): Delivery => {
    log.trouble('showing a notification through node-notifier', error);
    return 'failed';
  };
  return {
    name: 'node-notifier',
    withdraw: () => {},
    send: (note) =>
      settleOnce<Delivery>(clock, limit, 'shown', fail, (settle) => {
        notifier.notify(optionsFor(note, platform, identity), (error, response, metadata) => {
          // A string is what the helper wrote to its error output; the note was shown all the same.
          if (error instanceof Error) settle(fail(error));
          else {
            if (typeof error === 'string' && error !== '') log.note('notification helper said', error);
            settle(deliveryOf(response, metadata));
          }
        });
      }),
  };
}

/** What node-notifier is told on each system. */
export function optionsFor(note: Note, platform: NodeJS.Platform, identity: NoteIdentity): object {
  const title = asTitle(note.title);
  const icon = identity.icon === null ? {} : { icon: identity.icon };
  switch (platform) {
    case 'linux':
      return {
        title,
        message: escapeMarkup(note.body),
        urgency: note.urgency,
        'app-name': identity.name,
        hint: `string:desktop-entry:${identity.id}`,
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

/** Daemons read the body as markup. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The response is normalised in ways that lose what was clicked; the metadata of macOS tells it. */
function deliveryOf(response: unknown, metadata: unknown): Delivery {
  const kind =
    typeof metadata === 'object' && metadata !== null && 'activationType' in metadata
      ? String(metadata.activationType)
      : String(response ?? '');
  if (/click|activate/i.test(kind)) return 'clicked';
  if (/close|dismiss/i.test(kind)) return 'closed';
  return 'shown';
}
