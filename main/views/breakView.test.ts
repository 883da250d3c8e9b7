/** Specifies what the break window is told: before, during and after a guide. */
import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '../domain/exercises/exercises';
import { act, planFor, startGuide, type Variant } from '../domain/guide/guide';
import { exercise } from '../domain/guide/guide.fixture';
import { noQuestions } from '../domain/programme/questions.fixture';
import { presetSettings } from '../domain/settings';
import type { Prompt, State } from '../domain/sitting/state';
import { after as later, minutes, span } from '../domain/time';
import { type BreakViewInput, breakView, proposedCue } from './breakView';
import { at, bout, breakInput, nine, prompted, promptOf, stateOf } from './breakView.fixture';

const plan = planFor(exercise({ id: 'standing-step' }), {
  firstSide: 'left',
  holdSeconds: 20,
  reps: 1,
  sets: 1,
});
const why = { key: 'break.why.behind.right', values: {} };

const input = (state: State, some: Partial<BreakViewInput> = {}): BreakViewInput =>
  breakInput({
    state: { ...state, bothClocks: { at: nine, mono: span(0) } },
    proposal: { plan, why, choices: ['standing-step', 'seated'], offers: [] },
    ...some,
  });

describe('a prompt', () => {
  it('tells the sitting time, what Later offers, and what is proposed', () => {
    expect(breakView(input(prompted(true)))).toEqual({
      now: nine,
      ahead: false,
      mode: 'prompt',
      shape: 'whole',
      knock: null,
      prompt: {
        id: 'one',
        sittingMinutes: 31,
        canPostpone: true,
        postponements: [3, 5, 10],
        usualPostponement: 5,
      },
      routine: {
        exercise: 'standing-step',
        kind: 'stretch',
        variant: 'plain',
        cue: 'exercise.standing-step.cue.set-up',
        easier: false,
        firstSide: 'left',
        perSide: true,
        holdSeconds: 20,
        reps: 1,
        sets: 1,
        why: { key: 'break.why.behind.right', values: {} },
      },
      walkWhy: null,
      step: null,
      choices: ['standing-step', 'seated'],
      offers: [],
      guide: null,
      breakMinutes: 2,
      walkUntil: null,
      next: null,
      stretchesToday: 2,
      stretchesPlanned: 4,
      questions: noQuestions,
      news: null,
      stillWorking: false,
      asks: [],
      unasked: [],
      drillDue: false,
      chime: false,
      chimeSound: 'bell',
      soundVolume: 60,
      voice: false,
      voiceBy: 'none',
      offersSound: false,
    });
  });

  it('goes on counting while the person goes on sitting', () => {
    const later31 = input(prompted(true));
    const state = { ...later31.state, lastSeen: at(70) };
    expect(breakView({ ...later31, state })?.prompt?.sittingMinutes).toBe(32);
  });

  it("offers the person's own postponement among the others, and none after the last", () => {
    const settings = { ...presetSettings, postponement: 7 };
    expect(breakView(input(prompted(false), { settings }))?.prompt).toMatchObject({
      canPostpone: false,
      postponements: [3, 5, 7, 10],
      usualPostponement: 7,
    });
  });

  it('may be for standing up and walking alone', () => {
    const proposal = { plan: null, why: null, choices: [], offers: [] };
    const settings = { ...presetSettings, breakLength: 3 };
    expect(breakView(input(prompted(true), { proposal, settings }))).toMatchObject({
      routine: null,
      breakMinutes: 3,
    });
  });

  it('says how long it takes where the guide is longer than the break', () => {
    const long = planFor(exercise({ id: 'kneeling' }), {
      firstSide: 'left',
      holdSeconds: 60,
      reps: 1,
      sets: 1,
    });
    const proposal = { plan: long, why: null, choices: [], offers: [] };
    expect(breakView(input(prompted(true), { proposal }))?.breakMinutes).toBe(3);
  });
});

describe('a guide', () => {
  const resting = stateOf({ doing: 'away', since: null, ended: null });

  it('tells where it stands, and until when there is time to walk', () => {
    const run = startGuide(plan, nine);
    const view = breakView(input(resting, { run, now: at(20) }));
    expect(view).toMatchObject({ mode: 'guide', prompt: null, walkUntil: later(nine, minutes(2)) });
    expect(view?.guide).toMatchObject({ phase: 'hold', side: 'left', held: { left: 5, right: 0 } });
  });

  it('is done when it has ended, also by "stop", and tells what was held', () => {
    const now = at(20);
    const run = act(startGuide(plan, nine), 'stop', now);
    expect(breakView(input(resting, { run, now }))).toMatchObject({
      mode: 'done',
      guide: { phase: 'done', held: { left: 5, right: 0 }, completed: false },
    });
  });

  it('tells when the next prompt comes: after the limit if half was held, else again after the postponement', () => {
    const prompt = promptOf(true);
    const stoppedAt = (second: number, answers: Prompt | null) => {
      const now = at(second);
      const state = stateOf({ doing: 'break', bout, guide: { since: nine, prompt: answers, backAt: null } });
      return breakView(input(state, { run: act(startGuide(plan, nine), 'stop', now), now }))?.next;
    };
    expect(stoppedAt(30, prompt)).toEqual({ after: 'waiting', minutes: 5 });
    expect(stoppedAt(30, null)).toBeNull();
    expect(stoppedAt(34.5, prompt)).toEqual({ after: 'sitting', minutes: 30 });
    expect(breakView(input(resting, { run: startGuide(plan, nine) }))?.next).toBeNull();
  });

  it('tells of a walk, while it goes on, that the limit comes after it', () => {
    const walk = { since: nine, until: later(nine, minutes(2)) };
    expect(breakView(input(resting, { walk, now: at(20) }))).toMatchObject({
      mode: 'walk',
      next: { after: 'sitting', minutes: 30 },
    });
  });

  it('is done the moment its course has ended, before anybody has settled it', () => {
    const run = startGuide(plan, nine);
    expect(breakView(input(resting, { run, now: later(nine, minutes(5)) }))?.mode).toBe('done');
  });

  it('tells its own exercise, whatever is proposed by now', () => {
    const proposal = { plan: null, why: null, choices: [], offers: [] };
    expect(breakView(input(resting, { run: startGuide(plan, nine), proposal }))?.routine).toMatchObject({
      exercise: 'standing-step',
    });
  });
});

it('has nothing to show without a prompt and a guide', () => {
  expect(breakView(input(stateOf({ doing: 'away', since: null, ended: null })))).toBeNull();
});

describe('what the notification says of a prompt', () => {
  const first = (some: Partial<BreakViewInput>): readonly (string | undefined)[] => {
    const asked = input(prompted(true), some);
    return [proposedCue(asked), breakView(asked)?.routine?.cue];
  };
  const proposed = (id: ExerciseId, variant: Variant): Pick<BreakViewInput, 'proposal'> => ({
    proposal: {
      plan: planFor(exercise({ id }), { firstSide: 'left', holdSeconds: 20, reps: 1, sets: 1, variant }),
      why: null,
      choices: [],
      offers: [],
    },
  });

  it.each([
    ['standing-step', 'step', 'unsaid', 0, 'break.stepOrChair'],
    ['standing-step', 'step', 'unsaid', 9, 'exercise.standing-step.cue.set-up'],
    ['standing-step', 'step', 'step', 0, 'exercise.standing-step.cue.set-up'],
    ['standing-step', 'split', 'none', 0, 'exercise.standing-step.split.cue.set-up'],
    ['seated', 'plain', 'unsaid', 0, 'exercise.seated.cue.set-up'],
    ['kneeling', 'plain', 'unsaid', 0, 'exercise.kneeling.cue.set-up'],
    ['lying', 'edge', 'unsaid', 0, 'exercise.lying.edge.cue.set-up'],
  ] as const)('is what the window says first: %s, %s, step %s, after %d', (...row) => {
    const [id, variant, footSupport, stretchesEver, cue] = row;
    const settings = { ...presetSettings, footSupport };
    expect(first({ ...proposed(id, variant), settings, stretchesEver })).toEqual([cue, cue]);
  });

  it('is to stand up and walk, where no stretch is proposed', () => {
    expect(first({ proposal: { plan: null, why: null, choices: [], offers: [] } })).toEqual([
      'break.walkCue',
      undefined,
    ]);
  });
});

describe('chime and voice', () => {
  const offered = (id: ExerciseId, second: number, some: Partial<BreakViewInput> = {}) => {
    const dose = { firstSide: 'left', holdSeconds: 20, reps: 1, sets: 1 } as const;
    const run = startGuide(planFor(exercise({ id }), dose), nine);
    const resting = stateOf({ doing: 'away', since: null, ended: null });
    return breakView(input(resting, { run, now: at(second), ...some }))?.offersSound;
  };

  it('are offered while the first stretch is set up, and each that is done lying', () => {
    expect(offered('standing-step', 1, { stretchesEver: 0 })).toBe(true);
    expect(offered('standing-step', 1)).toBe(false);
    expect(offered('lying', 1)).toBe(true);
    expect(offered('lying', 25)).toBe(false);
  });

  it('are not offered to who hears them already', () => {
    expect(offered('lying', 1, { settings: { ...presetSettings, chime: true } })).toBe(false);
    expect(offered('lying', 1, { settings: { ...presetSettings, voice: true } })).toBe(false);
  });
});
