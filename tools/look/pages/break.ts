/** Owns the pictures of the break window: prompts, guides at several moments, the stop list and the end. */
import type { BreakView } from '../../../main/bridge/contract';
import { easyMoveDose } from '../../../main/domain/exercises/easyMoves';
import { type ExerciseId, exerciseIds, type StretchId } from '../../../main/domain/exercises/exercises';
import type { Offer } from '../../../main/domain/exercises/offers';
import type { GuideDose, GuidePlan } from '../../../main/domain/guide/plan';
import type { Questions } from '../../../main/domain/programme/questions';
import { noQuestions } from '../../../main/domain/programme/questions.fixture';
import { presetSettings } from '../../../main/domain/settings';
import { at, nine, prompted, stateOf } from '../../../main/views/breakView.fixture';
import { few, guide, page, planOf, proposal, proposed, settled, view } from '../breakViews';
import type { Page, Variant } from '../page';

const standing = planOf('standing-step');
const seated = planOf('seated');
const still: readonly Variant[] = [
  'light',
  'dark',
  'contrast',
  'contrast-dark',
  'german-large',
  'german',
  'arabic',
  'forced',
];

const scaled = [1.25, 1.5, 1.75].flatMap((textScale): Page[] => {
  const look = { look: { textScale } };
  const name = `at-${textScale * 100}`;
  return [
    page(`${name}-prompt`, view({}), ['german'], look),
    page(`${name}-hold`, guide(standing, 50, [['swap-side', 28]]), ['german'], {
      ...look,
      ...settled(300),
    }),
    page(
      `${name}-done`,
      guide(standing, 90, [], {
        questions: { ...noQuestions, ask: 'soreness' },
      }),
      ['german'],
      look,
    ),
  ];
});

const doses: { readonly [id in Exclude<ExerciseId, StretchId>]: Partial<GuideDose> } = {
  'sit-to-stand': { holdSeconds: 1, reps: 8, sets: 2 },
  'hip-extension': { holdSeconds: 2, reps: 10 },
  'glute-bridge': { holdSeconds: 2, reps: 8, sets: 2 },
  'bird-dog': { holdSeconds: 5, reps: 5, sets: 2 },
  'half-squat': easyMoveDose('half-squat'),
  'calf-raise': easyMoveDose('calf-raise'),
  'knee-raise': easyMoveDose('knee-raise'),
};

const barred: { readonly [id in ExerciseId]?: Offer['barred'] } = {
  kneeling: 'stage',
  lying: 'no-bed',
  'bird-dog': 'stage',
  'glute-bridge': 'no-floor',
};
const offers = exerciseIds.map(
  (exercise): Offer => ({ exercise, variant: 'plain', barred: barred[exercise] ?? null }),
);

const looked: readonly Variant[] = ['light', 'dark'];
const opened = (panel: string): Pick<Page, 'steps'> => ({
  steps: async (shown) => {
    await shown.waitForTimeout(1200);
    await shown.locator(`[data-panel="${panel}"]`).click();
    await shown.waitForTimeout(200);
  },
});
const offered = (plan: GuidePlan): BreakView | null => proposed(plan, { offers });

/** Each exercise: what the prompt shows, how it goes, the middle of it, its end. */
const eachOfNine = exerciseIds.flatMap((id): Page[] => {
  const plan = planOf(id, id in doses ? doses[id as keyof typeof doses] : {});
  return [
    page(`nine-prompt-${id}`, offered(plan), looked, settled(5200)),
    page(`nine-how-${id}`, offered(plan), id === 'seated' ? few : looked, opened('how')),
    page(`nine-mid-${id}`, guide(plan, 17.5), looked, settled(700)),
    page(`nine-done-${id}`, guide(plan, 900), looked, settled(300)),
  ];
});

const split = planOf('standing-step', { variant: 'split', easier: true });
const paused: Questions = { ...noQuestions, advice: { kind: 'paused', because: 'leg-symptoms' } };
const review: Questions = {
  ...noQuestions,
  advice: { kind: 'review', key: 'programme.review.week-8-no-change', values: {} },
};
const asks: Questions = { ...noQuestions, ask: 'legs' };
const walk = { since: nine, until: at(120) };
const away = stateOf({ doing: 'away', since: nine, ended: null });
const walking = {
  ...{ plan: null, choices: [], offers: [] },
  why: { key: 'programme.why.enough-today', values: {} },
};

const askFirst = view({
  unasked: ['pregnancy', 'osteoporosis'],
  proposal: { ...walking, why: { key: 'programme.why.ask-first', values: {} } },
});

const news = guide(standing, 90, [], {
  stretchesToday: 1,
  news: { key: 'programme.log.up', values: { from: 2, to: 3 }, because: null, today: true, stage: 3 },
});

const wired = [
  page('split-prompt', offered(split), looked, settled(5200)),
  page('split-hold', guide(split, 20), looked, settled(700)),
  page('another', offered(standing), few, opened('another')),
  page('done-legs', guide(standing, 90, [], { questions: asks }), [...few, 'contrast']),
  page('done-pain', guide(standing, 40, [['stop', 32]], { questions: { ...asks, ask: 'pain-during' } }), few),
  page('done-morning', guide(standing, 90, [], { questions: { ...asks, ask: 'next-morning' } }), few),
  page('done-paused', guide(standing, 90, [], { questions: paused }), few),
  page('done-review', guide(standing, 90, [], { questions: review }), few),
  page('walk', view({ walk, state: away, proposal: walking, now: at(20) }), few),
  page('walk-over', view({ walk, state: away, proposal: walking, now: at(121) }), few),
  page('hold-begin', guide(standing, 15.05), looked, settled(200)),
  page('set-up-follow', guide(standing, 2, [], { stretchesEver: 0 }), [...looked, 'large'], settled(700)),
];

/** Shows `first`, then tells the page of `next` and waits `ms`: what is half way between them. */
const between = (name: string, first: BreakView | null, next: BreakView | null, ms: number): Page =>
  page(`between-${name}`, first, ['light'], {
    steps: async (shown) => {
      await shown.waitForTimeout(1200);
      await shown.evaluate((told) => window.announce('breakView', told), next);
      await shown.waitForTimeout(ms);
    },
  });

export const pages: readonly Page[] = [
  between('prompt-guide', view({}), guide(standing, 0.01), 60),
  between('sides', guide(standing, 45.5), guide(standing, 46), 60),
  between('tilt', guide(standing, 7.9), guide(standing, 8), 450),
  between('move', guide(seated, 12.9), guide(seated, 13), 900),
  between('done', guide(standing, 88.4), guide(standing, 88.5), 60),
  ...scaled,
  page('prompt-standing', view({}), [...still, 'reduced'], settled(7600)),
  page('prompt-seated', proposed(seated), ['light', 'dark', 'arabic', 'reduced'], settled(7600)),
  page(
    'prompt-no-step',
    view({
      stretchesEver: 0,
      proposal: { ...proposal, plan: planOf('standing-step', { variant: 'step' }), offers },
    }),
    ['light', 'dark', 'arabic', 'large', 'german'],
    settled(1200),
  ),
  page(
    'prompt-have-step',
    view({
      stretchesEver: 0,
      settings: { ...presetSettings, footSupport: 'none' },
      proposal: { ...proposal, plan: planOf('standing-step', { variant: 'split' }), offers },
    }),
    ['light'],
    settled(1200),
  ),
  page('prompt-last', view({ state: prompted(false) }), ['light', 'german-large']),
  page('prompt-walk', proposed(null), ['light', 'german-large', 'arabic']),
  page('prompt-later', view({}), ['light', 'dark', 'german-large', 'forced'], {
    steps: async (shown) => {
      await shown.waitForTimeout(1200);
      await shown.locator('.later > button').click();
    },
  }),
  page('setup', guide(standing, 4), ['light'], settled(300)),
  page('ask', guide(planOf('kneeling'), 0.5, [['pause', 0.4]], { answered: [] }), [
    'light',
    'dark',
    'german',
    'arabic',
    'large',
    'contrast',
    'forced',
  ]),
  page(
    'ask-short',
    guide(planOf('kneeling'), 0.5, [['pause', 0.4]], { answered: [] }),
    ['dark', 'large', 'german-large'],
    {
      steps: (shown) => shown.setViewportSize({ width: 440, height: 480 }),
    },
  ),
  page('done-news-short', news, ['dark', 'large', 'german', 'german-large'], {
    steps: async (shown) => {
      await shown.setViewportSize({ width: 440, height: 480 });
      await shown.waitForTimeout(300);
    },
  }),
  page('ask-one', guide(planOf('standing-step', { variant: 'step' }), 0.5, [], { answered: [] }), ['light']),
  page('asked', askFirst, ['light', 'german', 'arabic', 'large'], opened('asked')),
  page('prompt-ask-first', askFirst, ['light', 'large'], settled(300)),
  page('drill', guide(standing, 0.5, [['pause', 0.4]], { drillDue: true }), looked, settled(1000)),
  page(
    'drill-asks',
    guide(standing, 0.5, [['pause', 0.4]], { drillDue: true }),
    ['light', 'german', 'large'],
    settled(18_300),
  ),
  page('drill-wall', guide(standing, 0.5, [['pause', 0.4]], { drillDue: true }), ['light'], {
    steps: async (shown) => {
      await shown.waitForTimeout(18_300);
      await shown.keyboard.press('2');
    },
  }),
  page(
    'tilt-standing',
    guide(standing, 8.1),
    ['light', 'dark', 'german', 'arabic', 'large', 'reduced'],
    settled(1150),
  ),
  page('tilt-seated', guide(seated, 18.4), ['light', 'dark'], settled(1150)),
  page('tilt-chair', guide(planOf('standing-chair'), 10.1), ['light'], settled(1150)),
  page('tilt-kneeling', guide(planOf('kneeling'), 15.1), ['light'], settled(1150)),
  page('tilt-lying', guide(planOf('lying'), 20.1), ['light'], settled(1150)),
  page('hold-first', guide(standing, 20.2), still, settled(900)),
  page('hold-second', guide(standing, 75), few, settled(900)),
  page('hold-seated', guide(seated, 84), ['light', 'dark'], settled(900)),
  page('hold-swapped', guide(standing, 50, [['swap-side', 28]]), ['light'], settled(900)),
  page(
    'hold-easier',
    guide(standing, 22, [
      ['easier', 16],
      ['easier', 17],
    ]),
    ['light'],
    settled(300),
  ),
  page('hold-last', guide(standing, 86), ['light'], settled(1800)),
  page('return', guide(standing, 44.6), ['light'], settled(600)),
  page('paused', guide(standing, 40, [['pause', 30]]), still, settled(300)),
  page('working', guide(standing, 30, [], { stillWorking: true }), few, settled(300)),
  ...eachOfNine,
  ...wired,
  page('prompt-more', offered(standing), few, {
    steps: async (shown) => {
      await shown.setViewportSize({ width: 440, height: 460 });
      await shown.waitForTimeout(1200);
      await shown.locator('[data-panel="more"]').click();
    },
  }),
  page('prompt-why', view({}), few, {
    steps: async (shown) => {
      await shown.waitForTimeout(1200);
      await shown.locator('.why-button').click();
    },
  }),
  page('hurts', guide(standing, 30), still, {
    steps: async (shown) => {
      await shown.waitForTimeout(1200);
      await shown.locator('.break-row .longest').click();
    },
  }),
  page('done', guide(standing, 90), [...still, 'large', 'reduced'], settled(300)),
  page(
    'done-felt',
    guide(standing, 90, [], { questions: { ...noQuestions, felt: 'fine' } }),
    [...few, 'contrast', 'forced'],
    settled(300),
  ),
  page('done-news', news, [...few, 'german'], settled(300)),
  page('done-hurt', guide(standing, 90), few, {
    steps: async (shown) => {
      await shown.waitForTimeout(1200);
      await shown.keyboard.press('4');
    },
  }),
  page(
    'done-asked',
    guide(standing, 90, [], {
      questions: { ...noQuestions, ask: 'soreness' },
    }),
    few,
    settled(300),
  ),
  page('done-partial', guide(standing, 40, [['stop', 32]]), few, settled(300)),
];
