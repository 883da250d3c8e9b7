/**
 * Owns the telling of breaks in tests: the real rule and the real break together on simulated time, a person at the
 * desk and a window that does what it is told. Everything that is recorded or carried out comes back as one log.
 */
import type { GuideAction, GuidePlan } from '../guide/guide';
import { guideAt, planFor } from '../guide/guide';
import { exercise } from '../guide/guide.fixture';
import { presetPolicy } from '../policy';
import { type Flags, lineOf, timeOf, clock as timeOfDay } from '../sitting/scenario.fixture';
import type { Effect, Happening, State } from '../sitting/state';
import { initialState, step } from '../sitting/step';
import { after, assertNever, between, type Instant, minutes, type Span, seconds, span } from '../time';
import { type BreakEffect, type BreakHappening, type BreakState, noBreak, type PromptStyle } from './state';
import { stepBreak } from './step';

/** Eight seconds of set-up, both sides held for 15 s: over after 58.5 s. */
const shortPlan = planFor(exercise({ id: 'standing-step' }), {
  firstSide: 'left',
  holdSeconds: 15,
  reps: 1,
  sets: 1,
});

export interface Desk {
  /** Input every second, in another window. */
  types(length: Span, flags?: Flags): Desk;
  /** Input every second, in our own window. */
  usesOurs(length: Span): Desk;
  /** No input. */
  still(length: Span): Desk;
  /** One touch of the mouse elsewhere. */
  touches(): Desk;
  /** What the person does in the app. */
  says(happening: Happening): Desk;
  acts(action: GuideAction): Desk;
  /** The machine: nothing runs for so long; the wall clock is set. */
  stalls(length: Span): Desk;
  clockSet(by: Span): Desk;
  happens(happening: BreakHappening): Desk;
  state(): BreakState;
  rule(): State;
  /** What came since it was asked last. */
  log(): readonly string[];
}

const window = { pill: 'pill', small: 'small window', whole: 'window' } as const;

const textOf = (effect: BreakEffect): string => {
  switch (effect.do) {
    case 'show-window':
      return `show the ${window[effect.shape]}${effect.focus ? ' with the keyboard' : ''}`;
    case 'hide-window':
      return 'hide the window';
    case 'close-window':
      return 'close the window';
    case 'notify':
      return `notify of prompt ${effect.prompt.ordinal}`;
    case 'withdraw-note':
      return 'withdraw the note';
    case 'credit': {
      const { held, plannedSeconds, completed } = effect.outcome;
      return `credit ${held.left} + ${held.right} of ${plannedSeconds} s${completed ? ', completed' : ''}`;
    }
    case 'say-walked':
      return 'say: walked';
    case 'say-not-walked':
      return 'say: not walked';
    case 'note':
      return `note: ${effect.what}`;
    default:
      return assertNever(effect);
  }
};

/** A desk at 09:00, after a sit of 30 min at the first prompt; its log begins there. */
export function deskAtPrompt({
  style = 'both',
  plan = shortPlan,
  small = false,
  knock = false,
}: {
  readonly style?: PromptStyle;
  readonly plan?: GuidePlan | null;
  /** The person wants small windows. */
  readonly small?: boolean;
  /** And a word before a prompt: the desk is told of from that on. */
  readonly knock?: boolean;
} = {}): Desk {
  const policy = { ...presetPolicy, knock };
  let now: Instant = timeOfDay('09:00');
  let mono = span(5_000_000);
  let lastInput = now;
  let focused = false;
  let rule = initialState();
  let state = noBreak;
  let lines: string[] = [];
  const told = (text: string): void => void lines.push(`${timeOf(now)} ${text}`);
  const waiting: (() => void)[] = [];

  /** One after the other, as the shell does it: what comes while a step is carried out waits until it is. */
  let running = false;
  const inTurn = (work: () => void): void => {
    waiting.push(work);
    if (running) return;
    running = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
    running = false;
  };
  const takeBreak = (happening: BreakHappening): void =>
    inTurn(() => {
      const { state: next, effects } = stepBreak(state, { at: now, mono, ...happening });
      state = next;
      for (const effect of effects) carryOut(effect);
    });
  const takeRule = (happening: Happening): void => {
    inTurn(() => {
      const { state: next, effects } = step(rule, { at: now, mono, ...happening }, policy);
      rule = next;
      for (const effect of effects) perform(effect);
    });
    inTurn(() => takeBreak({ type: 'rule-moved', rule, focused }));
  };
  const carryOut = (effect: BreakEffect): void => {
    told(textOf(effect));
    if (effect.do === 'show-window' && effect.focus) focused = true;
    if (effect.do === 'close-window' || effect.do === 'hide-window') focused = false;
    if (effect.do === 'credit') takeRule({ type: 'guide-closed', ...effect.outcome });
    if (effect.do === 'say-walked') takeRule({ type: 'stood-up' });
    if (effect.do === 'say-not-walked') takeRule({ type: 'walk-abandoned' });
  };
  const perform = (effect: Effect): void => {
    switch (effect.do) {
      case 'record':
        return told(lineOf(effect.entry));
      case 'prompt':
        return takeBreak({ type: 'prompted', prompt: effect.prompt, wanted: effect.wanted, style, small });
      case 'knock':
        return takeBreak({ type: 'knocked', knock: effect.knock });
      case 'end-knock':
        return takeBreak({ type: 'knock-ended' });
      case 'close-prompt':
        return takeBreak({ type: 'prompt-closed' });
      case 'open-guide':
        return takeBreak({ type: 'guide-opened', plan, walkFor: minutes(2), small });
      case 'close-guide':
        return takeBreak({ type: 'guide-ended' });
      default:
        return told(effect.do);
    }
  };
  const sample = (flags: Flags = {}): void =>
    takeRule({
      type: 'sampled',
      sample: {
        utcOffset: 0,
        // In whole seconds, as systems tell it.
        idle: span(Math.floor(between(lastInput, now) / 1000) * 1000),
        call: false,
        displayAwake: false,
        fullScreen: false,
        doNotDisturb: false,
        ...flags,
      },
    });
  const goBy = (length: Span, input: boolean, flags: Flags = {}): void => {
    const end = mono + length;
    while (mono < end) {
      const pace = Math.min(1000, end - mono);
      now = after(now, span(pace));
      mono = span(mono + pace);
      if (input) lastInput = now;
      sample(flags);
    }
  };

  const desk: Desk = {
    types(length, flags = {}) {
      focused = false;
      goBy(length, true, flags);
      return desk;
    },
    usesOurs(length) {
      focused = true;
      goBy(length, true);
      return desk;
    },
    still(length) {
      goBy(length, false);
      return desk;
    },
    touches() {
      focused = false;
      lastInput = now;
      sample();
      return desk;
    },
    says(happening) {
      lastInput = now;
      takeRule(happening);
      return desk;
    },
    acts: (action) => desk.happens({ type: 'acted', action }),
    stalls(length) {
      now = after(now, length);
      mono = span(mono + length);
      sample();
      return desk;
    },
    clockSet(by) {
      now = after(now, by);
      lastInput = after(lastInput, by);
      sample();
      return desk;
    },
    happens(happening) {
      takeBreak(happening);
      return desk;
    },
    state: () => state,
    rule: () => rule,
    log() {
      // The rule's lines have their time already.
      const whole = lines.map((line) => line.replace(/^(\S+) \1 /, '$1 '));
      lines = [];
      return whole;
    },
  };
  sample();
  const isReached = (): boolean => (knock ? state.stage.is === 'knock' : rule.activity.doing === 'prompted');
  while (!isReached()) {
    goBy(seconds(3), false);
    lastInput = now;
  }
  return desk;
}

export const start = { type: 'answered', prompt: null, answer: 'start' } as const;

/** A desk on which the guide has just been started by the button of the prompt. */
export function started(options: Parameters<typeof deskAtPrompt>[0] = {}): Desk {
  const desk = deskAtPrompt(options);
  desk.log();
  return desk.says(start);
}

/** The same, its first two lines read. */
export function guiding(): Desk {
  const desk = started();
  desk.log();
  return desk;
}

/** The phase of a guide and the seconds held on each side; without a guide, what the break is. */
export function held(desk: Desk): string {
  const { stage } = desk.state();
  if (stage.is !== 'guide' && stage.is !== 'done') return stage.is;
  const { held: sides, phase, paused } = guideAt(stage.run, stage.run.at);
  return `${phase}${paused ? ', waits' : ''}, ${sides.left} + ${sides.right}`;
}

/** The id of the prompt that asks; empty where none does. */
export function promptOf(desk: Desk): string {
  const { stage } = desk.state();
  return stage.is === 'prompt' ? stage.prompt.id : '';
}

/** The id of the prompt that a knock tells of; empty where none does. */
export function knockOf(desk: Desk): string {
  const { stage } = desk.state();
  return stage.is === 'knock' ? stage.knock.id : '';
}
