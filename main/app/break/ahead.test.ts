/** Owns the proof that the window of a prompt is made once, shows what the prompt will, and goes with its reason. */
import { expect, test } from 'vitest';
import type { Appearance } from '../../bridge/contract';
import type { First } from '../../bridge/first';
import { loadWords } from '../../content/words';
import { shapeOf } from '../../domain/break/shape';
import { type BreakState, noBreak, type PromptStyle } from '../../domain/break/state';
import { presetPolicy } from '../../domain/policy';
import type { Happening, State } from '../../domain/sitting/state';
import { initialState, step } from '../../domain/sitting/step';
import { after, minutes, type Span, seconds, span, zero } from '../../domain/time';
import { breakView } from '../../views/breakView';
import { breakInput } from '../../views/breakView.fixture';
import { handClock, readLog } from '../shell.fixture';
import { createAhead, showsSame } from './ahead';

const english = await loadWords('en', 'UTC');
const german = await loadWords('de', 'UTC');
const light: Appearance = {
  ...{ theme: 'light', contrast: 'normal', motion: 'full', textScale: 1 },
  ...{ language: 'en', direction: 'ltr', country: null, person: 'a' },
};

function desk() {
  const clock = handClock();
  const log = readLog();
  const done: string[] = [];
  const broken = { makes: false };
  const now = {
    rule: initialState() as State,
    breakNow: noBreak as BreakState,
    style: 'window' as PromptStyle,
    small: false,
    look: light,
    texts: english.texts,
  };
  const first = (view: First['breakView']): First => ({ look: now.look, texts: now.texts, breakView: view });
  const ahead = createAhead({
    clock,
    policy: () => presetPolicy,
    promptStyle: () => now.style,
    smallWindows: () => ({ prompt: now.small }),
    state: () => now.rule,
    breakState: () => now.breakNow,
    viewOf: (state, breakNow) => breakView(breakInput({ state, shape: shapeOf(breakNow), now: clock.now() })),
    first,
    log,
    make({ breakView: view }, shape) {
      if (broken.makes) throw new Error('no window');
      const of = `${view?.mode} of ${view?.prompt?.sittingMinutes} min`;
      done.push(`made ${shape}, ${view?.ahead === true ? 'unseen' : 'seen'}: ${of}`);
    },
    throwAway: () => void done.push('thrown away'),
  });
  const say = (happening: Happening): void => {
    now.rule = step(now.rule, { at: clock.now(), mono: clock.mono(), ...happening }, presetPolicy).state;
    ahead.look();
  };
  /** The person works on, touching something `idle` before each sample. */
  const sits = (length: Span, idle: Span = seconds(3)): void => {
    for (let passed = 0; passed < length; passed += seconds(5)) {
      clock.wind(seconds(5));
      const machine = { utcOffset: 0, call: false, displayAwake: false, fullScreen: false };
      say({ type: 'sampled', sample: { ...machine, doNotDisturb: false, idle } });
    }
  };
  const told = (): string[] => done.splice(0);
  return { clock, now, ahead, broken, first, log, say, sits, told };
}

/** Half a minute before the first prompt, with nothing made yet. */
function near() {
  const one = desk();
  one.sits(minutes(29));
  expect(one.told()).toEqual([]);
  return one;
}

const made = 'made whole, unseen: prompt of 30 min';

test('it is made once, half a minute before, and is gone from here once the prompt has come', () => {
  const { ahead, now, sits, told } = near();
  expect(ahead.view()).toBeNull();
  sits(seconds(55));
  expect(told()).toEqual([made]);
  expect(ahead.view()).toMatchObject({ ahead: true, mode: 'prompt' });
  sits(seconds(15));
  expect(now.rule.activity.doing).toBe('prompted');
  expect(told()).toEqual(['thrown away']);
  expect(ahead.view()).toBeNull();
});

test('what has come shows the same as what was made, whatever the clock says', () => {
  const { ahead, clock, first, sits } = near();
  sits(seconds(45));
  const unseen = ahead.view();
  if (unseen === null) throw new Error('nothing was made');
  const seen = { ...unseen, ahead: false, now: after(clock.now(), minutes(1)) };
  expect(showsSame(first(unseen), first(seen))).toBe(true);
  const later = seen.prompt && { ...seen.prompt, sittingMinutes: 31 };
  expect(showsSame(first(unseen), first({ ...seen, prompt: later }))).toBe(false);
  expect(showsSame(first(unseen), { ...first(seen), texts: german.texts })).toBe(false);
  expect(showsSame(first(unseen), first(null))).toBe(false);
});

test('with another look, other texts or another size another one is made', () => {
  const { ahead, now, sits, told } = near();
  sits(seconds(40));
  now.look = { ...light, theme: 'dark' };
  ahead.look();
  now.texts = german.texts;
  ahead.look();
  now.small = true;
  ahead.look();
  ahead.look();
  expect(told()).toEqual([made, made, made, 'made small, unseen: prompt of 30 min']);
});

test('who leaves, locks or pauses takes it away; it comes again with the reason', () => {
  const { say, sits, told } = near();
  sits(seconds(40));
  say({ type: 'locked' });
  say({ type: 'unlocked' });
  say({ type: 'paused', until: null });
  sits(seconds(5));
  say({ type: 'prompts-resumed' });
  expect(told()).toEqual([made, 'thrown away', made, 'thrown away', made]);
});

test('it goes where nobody was seen for a minute', () => {
  const { sits, told } = near();
  sits(seconds(35));
  expect(told()).toEqual([made]);
  for (let idle = 5; idle <= 70; idle += 5) sits(seconds(5), seconds(idle));
  expect(told()).toEqual(['thrown away']);
});

test('one that can’t be made is told of and tried no more: what else follows from a sample goes on', () => {
  const { broken, log, sits, told } = near();
  broken.makes = true;
  sits(seconds(40));
  expect(told()).toEqual([]);
  expect(log.lines).toEqual(['trouble making the break window ahead: Error: no window']);
});

test('none is made for a notification, nor beside a window that is there', () => {
  const { now, sits, told } = near();
  now.style = 'notification';
  sits(seconds(40));
  now.style = 'both';
  now.breakNow = { ...noBreak, stage: { is: 'walk', walk: walkOf(now.rule), work: null, over: true } };
  sits(seconds(5));
  expect(told()).toEqual([]);
});

function walkOf({ at }: State) {
  const since = at ?? after(handClock().now(), zero);
  return { since, until: after(since, span(minutes(2))) };
}
