/**
 * Owns the machine of a labelled day: what its sensors and its desktop make of a person's keys. A desktop may lock
 * itself or fall asleep, a sensor may be stuck, silent or misled.
 */
import { after, type Instant, instant, minutes, type Span, seconds, span } from '../../time';
import type { Dice, Range } from './dice.fixture';
import type { Act, Moment } from './life.fixture';

export interface Desk {
  readonly idle: 'honest' | 'stuck at 0' | 'none';
  /** The pointer moves by itself every so many seconds. */
  readonly moves?: Range;
  /** Something touches the desk every so many minutes, whoever is there. */
  readonly bumps?: Range;
  /** The desktop locks itself after so long without input, unless the display is kept awake. */
  readonly locksAfter?: Span;
  readonly sleepsAfter?: Span;
  /** The signal of an unlock never comes. */
  readonly unlocksUnsaid?: boolean;
  /** A closed lid stops the machine without a word. */
  readonly sleepsUnsaid?: boolean;
  /** The microphone counts as in use from here on, for good. */
  readonly microphoneStuckAfter?: Span;
  /** Something keeps the display awake day and night. */
  readonly awakeAlways?: boolean;
}

export const plainDesk: Desk = { idle: 'honest' };

/** Events of the machine; the instants are those of the day, not of a wall clock. */
export type DeskEvent = 'locked' | 'unlocked' | 'suspended' | 'resumed';

/** What a sample shows of the desk. */
export interface Shown {
  readonly idle: Span | null;
  readonly call: boolean;
  readonly displayAwake: boolean;
  readonly fullScreen: boolean;
}

export interface Machine {
  /** Time goes on to `to` while the person does `moment`. */
  pass(to: Instant, moment: Moment): void;
  act(at: Instant, act: Act): void;
  /** A click or a key at this instant. */
  touch(at: Instant): void;
  /** A new moment begins: the rhythm of the hands is another. */
  turnTo(at: Instant, moment: Moment): void;
  /** What a sample shows now; `null` = the machine sleeps. */
  show(at: Instant, moment: Moment): Shown | null;
}

const never = instant(Number.POSITIVE_INFINITY);

/** A machine that tells its events as they happen, in order of time. */
export function createMachine(
  desk: Desk,
  dice: Dice,
  tell: (event: DeskEvent, at: Instant) => void,
): Machine {
  let lastInput = instant(0);
  /** The desktop's own clock of quiet: a display kept awake holds it back. */
  let quietSince = instant(0);
  let locked = false;
  let asleep = false;
  let unlockAt = never;
  let microphone = { open: false, until: instant(0) };
  const later = (at: Instant, range: Range | null | undefined, one: (count: number) => Span): Instant =>
    range == null ? never : after(at, one(dice.within(range)));
  let nextKey = never;
  let nextMove = later(instant(0), desk.moves, seconds);
  let nextBump = later(instant(0), desk.bumps, minutes);

  const lock = (at: Instant): void => {
    if (locked) return;
    locked = true;
    tell('locked', at);
  };
  const sleep = (at: Instant): void => {
    if (asleep) return;
    if (!desk.sleepsUnsaid) {
      lock(at);
      tell('suspended', at);
    }
    asleep = true;
  };
  /** An input; only a person knows the password. */
  const input = (at: Instant, person: boolean): void => {
    if (asleep && !person) return;
    lastInput = at;
    quietSince = at;
    if (asleep) {
      asleep = false;
      if (!desk.sleepsUnsaid) tell('resumed', at);
    }
    if (locked && person && unlockAt === never) unlockAt = after(at, seconds(dice.within([1, 3])));
  };
  const unlock = (at: Instant): void => {
    unlockAt = never;
    locked = false;
    lastInput = at;
    if (!desk.unlocksUnsaid) tell('unlocked', at);
  };
  const isAwake = (moment: Moment): boolean => moment.awake === true || desk.awakeAlways === true;

  return {
    pass(to, moment) {
      if (isAwake(moment)) quietSince = to;
      for (;;) {
        const lockAt =
          locked || asleep || desk.locksAfter === undefined ? never : after(quietSince, desk.locksAfter);
        const sleepAt =
          asleep || desk.sleepsAfter === undefined ? never : after(quietSince, desk.sleepsAfter);
        const next = Math.min(nextKey, nextMove, nextBump, unlockAt, lockAt, sleepAt);
        if (next > to) return;
        const at = instant(next);
        if (next === unlockAt) unlock(at);
        else if (next === nextKey) {
          input(at, true);
          nextKey = later(at, moment.hands, seconds);
        } else if (next === nextMove) {
          input(at, false);
          nextMove = later(at, desk.moves, seconds);
        } else if (next === nextBump) {
          input(at, false);
          nextBump = later(at, desk.bumps, minutes);
        } else if (next === lockAt) lock(at);
        else sleep(at);
      }
    },
    act(at, act) {
      if (act === 'locks') {
        lastInput = at;
        lock(at);
      } else if (act === 'closes-lid') sleep(at);
    },
    touch: (at) => input(at, true),
    turnTo(at, moment) {
      nextKey = later(at, moment.hands, seconds);
      microphone = { open: false, until: at };
    },
    show(at, moment) {
      if (asleep) return null;
      return {
        idle: desk.idle === 'none' ? null : desk.idle === 'honest' ? inWholeSeconds(lastInput, at) : span(0),
        call: inUse(at, moment),
        displayAwake: isAwake(moment),
        fullScreen: moment.fullScreen === true,
      };
    },
  };

  function inUse(at: Instant, { microphone: kind }: Moment): boolean {
    if (desk.microphoneStuckAfter !== undefined && at >= desk.microphoneStuckAfter) return true;
    if (kind === undefined || kind === 'open') return kind === 'open';
    while (microphone.until <= at) {
      const open = !microphone.open;
      microphone = { open, until: later(microphone.until, open ? kind.open : kind.closed, seconds) };
    }
    return microphone.open;
  }
}

/** Systems report idle time in whole seconds. */
function inWholeSeconds(from: Instant, to: Instant): Span {
  return span(Math.floor((to - from) / 1000) * 1000);
}
