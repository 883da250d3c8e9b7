/**
 * Owns the playing of a labelled day: the person lives, the machine shows, the rule judges, and the person answers
 * what it says. What comes back is the truth beside the judgement.
 */
import type { Policy } from '../../policy';
import { after, between, type Instant, instant, minutes, type Span, seconds, span } from '../../time';
import type { PromptId } from '../state';
import { createMachine, type Desk, type DeskEvent, type Machine } from './desk.fixture';
import { type Dice, diceOf, type Range } from './dice.fixture';
import { type ClockStep, createJudge, type Judge, type Judged, type Stretch } from './judge.fixture';
import { type Act, breakMinutes, type Moment, stretches, types, walks } from './life.fixture';
import { type Manner, type Reaction, reactionTo } from './manner.fixture';

/** Something that comes every so many minutes and lasts so many seconds. */
interface Trouble {
  readonly every: Range;
  readonly length: Range;
}

/** One kind of day. */
export interface Kind {
  readonly name: string;
  /** What is hard about it, in one line. */
  readonly what: string;
  readonly desk: Desk;
  readonly manner: Manner;
  readonly life: (dice: Dice) => readonly Moment[];
  /** Hour at which the day begins (9 where left out). */
  readonly hour?: number;
  readonly clockSteps?: readonly ClockStep[];
  /** The app comes to a halt, and hears of everything afterwards. */
  readonly stalls?: Trouble;
  /** The app ends and begins again. */
  readonly restarts?: Trouble;
}

interface Lived extends Stretch {
  readonly moment: Moment;
}
export interface Played extends Judged {
  readonly lived: readonly Lived[];
}

/** How often the rule is given a sample: each so much, or whenever the app would take one. */
export type Sampling = Span | 'as the app';

/** A timer fires a little late, so that the app's samples never fall on whole seconds. */
const late = span(3);
/** The senses tell at once of a call or a film that begins or ends, and the app samples soon. */
const soon = seconds(1);

const monday = Date.UTC(2026, 2, 2);

/** Plays the day of `kind` that `seed` makes, sampled as `sampling` says. */
export function play(kind: Kind, seed: number, policy: Policy, sampling: Sampling): Played {
  const dice = diceOf(seed);
  const queue = [...kind.life(dice)];
  const lived: Lived[] = [];
  let now = instant(0);
  let moment: Moment = types(1);
  /** The open prompt, and what the person will do about it. */
  const open: { prompt: PromptId | null; pending: { at: Instant; reaction: Reaction } | null } = {
    prompt: null,
    pending: null,
  };
  const begin = instant(monday + (kind.hour ?? 9) * 3_600_000);
  const judge = createJudge(policy, begin, kind.clockSteps ?? [], (prompt) => {
    open.prompt = prompt?.id ?? null;
    open.pending = prompt && {
      at: after(now, seconds(dice.within(kind.manner.within))),
      reaction: reactionTo(kind.manner, moment.meeting === true, dice),
    };
  });
  const app = createApp(kind, dice, judge);
  let nextSample = instant(0);
  let signs = '';
  /** The app plans its next sample with each one, and anew when the person says something. */
  const plan = (at: Instant): void => {
    if (sampling === 'as the app') nextSample = after(after(at, judge.nextSampleIn(at)), late);
  };
  // As the app does: an event is passed on, and the machine is asked at once.
  const machine: Machine = createMachine(kind.desk, dice, (event, at) => {
    app.hear(event, at);
    app.sample(at, machine.show(at, moment));
    plan(at);
  });

  const act = (one: Act): void => {
    switch (one) {
      case 'locks':
      case 'closes-lid':
        return machine.act(now, one);
      case 'says-standing':
      case 'says-sitting':
        machine.touch(now);
        judge.tell(now, { type: 'posture', posture: one === 'says-standing' ? 'standing' : 'sitting' });
        return;
      case 'closes-guide':
        if (!judge.guideIsOpen()) return;
        machine.touch(now);
        judge.tell(now, {
          type: 'guide-closed',
          exercise: '',
          held: { left: 30, right: 30 },
          plannedSeconds: 60,
          completed: true,
        });
    }
  };
  const answer = (answer: 'start' | 'postpone' | 'skip'): boolean => {
    machine.touch(now);
    return judge.tell(now, { type: 'answered', prompt: open.prompt, answer });
  };
  /** What the person does now instead of going on with the moment; that is done afterwards. */
  const react = (reaction: Reaction): readonly Moment[] => {
    switch (reaction) {
      case 'skips':
        answer('skip');
        return [];
      case 'postpones':
        if (!answer('postpone')) answer('skip');
        return [];
      case 'starts': {
        if (!answer('start')) return [];
        if (kind.manner.forgetsGuide) return [walks(3), types(20)];
        const walk = dice.chance(0.4) ? [walks(dice.within([1, 6]))] : [];
        return [stretches(dice.within([60, 150])), ...walk, types(10)];
      }
      case 'walks off':
        return [walks(breakMinutes(dice)), types(15)];
      case 'ignores':
        return [];
    }
  };
  /** Whether the senses tell of a change since they were looked at. */
  const tells = (): boolean => {
    const shown = machine.show(now, moment);
    const before = signs;
    signs = shown === null ? '' : [shown.call, shown.displayAwake, shown.fullScreen].join();
    return signs !== before;
  };
  /** What the person turns to because of the prompt, if now is when they react to it. */
  const interruption = (): readonly Moment[] => {
    if (open.pending === null || now < open.pending.at || moment.body === 'away') return [];
    const { reaction } = open.pending;
    open.pending = null;
    const instead = react(reaction);
    plan(now);
    return instead;
  };

  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    moment = next;
    const from = now;
    const end = after(now, moment.length);
    machine.turnTo(now, moment);
    for (const one of moment.first ?? []) {
      act(one);
      plan(now);
    }
    while (now < end) {
      const answerAt = open.pending === null || moment.body === 'away' ? end : Math.max(now, open.pending.at);
      const look = sampling === 'as the app' ? after(now, soon) : end;
      now = instant(Math.min(end, nextSample, answerAt, look));
      machine.pass(now, moment);
      if (now >= nextSample || (sampling === 'as the app' && tells())) {
        app.sample(now, machine.show(now, moment));
        if (sampling === 'as the app') plan(now);
        else nextSample = after(nextSample, sampling);
      }
      const instead = interruption();
      if (instead.length === 0) continue;
      const { first: _done, ...rest } = moment;
      queue.unshift(...instead, { ...rest, length: between(now, end) });
      break;
    }
    lived.push({ from, to: now, moment });
    if (now >= end) {
      for (const one of moment.last ?? []) {
        act(one);
        plan(now);
      }
    }
  }
  app.sample(now, machine.show(now, moment));
  judge.tell(now, { type: 'recording-ended' });
  return { lived, ...judge.result() };
}

/** The app between machine and rule: it may come to a halt, or end and begin again. */
function createApp({ stalls, restarts }: Kind, dice: Dice, judge: Judge) {
  const halts = timesOf(stalls, dice);
  const ends = timesOf(restarts, dice);
  const isIn = (times: readonly Stretch[], at: Instant): boolean =>
    times.some(({ from, to }) => at >= from && at < to);
  let ended = false;
  let unheard: DeskEvent[] = [];
  return {
    hear(type: DeskEvent, at: Instant): void {
      if (isIn(halts, at) || isIn(ends, at)) unheard.push(type);
      else judge.tell(at, { type });
    },
    sample(at: Instant, shown: Parameters<Judge['sample']>[1] | null): void {
      if (isIn(ends, at)) ended = true;
      if (isIn(ends, at) || isIn(halts, at)) return;
      if (ended) judge.restart(at);
      ended = false;
      for (const type of unheard) judge.tell(at, { type });
      unheard = [];
      if (shown !== null) judge.sample(at, shown);
    },
  };
}

/** When a trouble comes, for a day and a half. */
function timesOf(trouble: Trouble | undefined, dice: Dice): readonly Stretch[] {
  if (trouble === undefined) return [];
  const { every, length } = trouble;
  const times: Stretch[] = [];
  for (
    let at = minutes(dice.within(every));
    at < minutes(2160);
    at = span(at + minutes(dice.within(every)))
  ) {
    times.push({ from: instant(at), to: instant(at + seconds(dice.within(length))) });
  }
  return times;
}
