/**
 * Owns how sway is told where a window of ours stands. It puts every floating window into the middle, wherever the
 * window itself asks to be, but takes orders over its socket; through XWayland and natively alike.
 * Source: sway-ipc(7), and sway(5) for the orders.
 */
import { connect } from 'node:net';
import type { Rectangle } from 'electron';
import { type Span, seconds, span } from '../../domain/time';
import type { Clock, Log } from '../../ports';
import { settleOnce } from '../system/settleOnce';
import type { Place, Size } from './placement';
import { answerIn, messageOf, type SwayWindow, swayMessages, windowIn } from './swayWire';

export interface Wish {
  /** Where it is to stand, by its size and where sway has put it; `null` = wherever sway likes. */
  readonly at: ((size: Size, place: Place) => Rectangle) | null;
  /** It is wanted before the person, with the keyboard: from another workspace, if it is on one. */
  readonly focus: boolean;
  /** Whether all this still holds: asked before each further move. */
  readonly isWanted: () => boolean;
}

export interface Sway {
  /** Waits until the window of this title is there, for at most 5 s, and has it as wished; never rejects. @param title as it is now: the break's window is called by what it shows */
  arrange(title: () => string, wish: Wish): Promise<void>;
}

const answersWithin = seconds(2);
/** A window that is still drawn on a busy machine comes late, and must find what was asked for it. */
const looks = 100;
const betweenLooks = span(50);
/** What a window asked for has come to sway by then, on a busy machine too. */
const settlesWithin = span(250);
/** Orders that sway does not follow are given up. */
const looksAtPlace = 5;

/** @param socket as `SWAYSOCK` names it @param pid the process that the windows belong to */
export function createSway(socket: string, pid: number, clock: Clock, log: Log): Sway {
  const rest = (length: Span): Promise<void> => new Promise((done) => void clock.wakeAfter(length, done));
  const find = async (title: () => string): Promise<SwayWindow | null> =>
    windowIn(await ask(socket, swayMessages.tree, '', clock), pid, title());
  const whenThere = async (title: () => string): Promise<SwayWindow | null> => {
    for (let look = 1; look < looks; look += 1) {
      const found = await find(title);
      if (found !== null) return found;
      await rest(betweenLooks);
    }
    return find(title);
  };
  const tell = (id: number, order: string): Promise<unknown> =>
    ask(socket, swayMessages.run, `[con_id=${id}] ${order}`, clock);

  /**
   * Moves a window, and again until it has stayed there: sway puts one that asks for another size into the middle once
   * more, and hears of that by another way than of our orders, before them or after.
   */
  const move = async (
    title: () => string,
    first: SwayWindow,
    at: NonNullable<Wish['at']>,
    isWanted: Wish['isWanted'],
  ): Promise<void> => {
    let found: SwayWindow | null = first;
    for (let look = 1; found !== null && isWanted() && look <= looksAtPlace; look += 1) {
      const { x, y } = at(found.box, found.place);
      const [left, top] = [Math.round(x), Math.round(y)];
      if (found.box.x === left && found.box.y === top) {
        if (look > 1) return;
      } else await tell(found.id, `move absolute position ${left} ${top}`);
      await rest(settlesWithin);
      found = await find(title);
    }
  };

  return {
    async arrange(title, { at, focus, isWanted }) {
      const there = await whenThere(title);
      if (there !== null && focus && !there.isSeen)
        await tell(there.id, 'move container to workspace current');
      const found = there?.isSeen === false ? await find(title) : there;
      if (found === null) return log.note('sway', 'tells of no such window');
      if (focus) await tell(found.id, 'focus');
      if (at !== null) await move(title, found, at, isWanted);
    },
  };
}

/** One question and its answer, over a connection of its own since they are rare; `null` = none came. */
async function ask(socket: string, kind: number, text: string, clock: Clock): Promise<unknown> {
  const connection = connect(socket);
  const answer = await settleOnce<unknown>(
    clock,
    answersWithin,
    null,
    () => null,
    (settle) => {
      let received = Buffer.alloc(0);
      connection.on('error', () => settle(null));
      connection.on('close', () => settle(null));
      connection.on('data', (part: Buffer) => {
        received = Buffer.concat([received, part]);
        const whole = answerIn(received);
        if (whole !== null) settle(whole);
      });
      connection.write(messageOf(kind, text));
    },
  );
  connection.destroy();
  return answer;
}
