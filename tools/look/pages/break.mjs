// The break window: prompts, guides at several moments, the stop list and the end, told by the app's own rules.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const exercises = resolve(import.meta.dirname, '../../../assets/exercises');
const exercise = (id) => JSON.parse(readFileSync(resolve(exercises, `${id}.json`), 'utf8'));

/** @param load imports a TypeScript file of the repository */
export async function pages(load) {
  const { act, planFor, startGuide } = await load('main/domain/guide/guide.ts');
  const { breakView } = await load('main/views/breakView.ts');
  const { noQuestions } = await load('main/domain/programme/questions.ts');
  const { presetSettings } = await load('main/domain/settings.ts');
  const nine = Date.UTC(2026, 2, 2, 9);
  const at = (second) => nine + second * 1000;
  const dose = { firstSide: 'right', holdSeconds: 30, reps: 1, sets: 1 };
  const planOf = (id, some) => planFor(exercise(id), { ...dose, ...some });
  const bout = { since: nine - 31 * 60_000 };
  const prompt = (canPostpone) => ({ id: 'one', ordinal: 1, at: nine, sat: 31 * 60_000, canPostpone });
  const view = (some) =>
    breakView({
      state: {
        activity: { doing: 'prompted', bout, prompt: prompt(some.canPostpone ?? true) },
        lastSeen: nine,
      },
      run: null,
      walk: null,
      proposal: {
        plan: planOf(some.exercise ?? 'standing-step', {}),
        why: null,
        choices: ['standing-step', 'seated'],
        offers: [],
        ...some.proposal,
      },
      settings: presetSettings,
      stretchesToday: 2,
      questions: noQuestions,
      stillWorking: false,
      stretchesEver: 9,
      drillDue: false,
      now: nine,
      ...some,
    });
  /** A guide of `plan` looked at after `second`, with what was done to it before. */
  const guide = (plan, second, deeds = [], some = {}) => {
    const run = deeds.reduce(
      (before, [action, when]) => act(before, action, at(when)),
      startGuide(plan, nine),
    );
    const state = { activity: { doing: 'break', bout, guide: { since: nine, prompt: prompt(true) } } };
    return view({ run, now: at(second), state, ...some });
  };
  const standing = planOf('standing-step');
  const seated = planOf('seated');
  const still = ['light', 'dark', 'contrast', 'contrast-dark', 'german-large', 'german', 'arabic', 'forced'];
  const few = ['light', 'dark', 'german-large', 'arabic'];
  const page = (name, breakViewNow, variants = few, more = {}) => ({
    name: `break-${name}`,
    window: 'break',
    size: [440, 640],
    answers: { breakView: breakViewNow },
    variants,
    ...more,
  });
  const settled = (ms) => ({ steps: (shown) => shown.waitForTimeout(ms) });
  const scaled = [1.25, 1.5, 1.75].flatMap((textScale) => {
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
  const doses = {
    'sit-to-stand': { holdSeconds: 1, reps: 8, sets: 2 },
    'hip-extension': { holdSeconds: 2, reps: 10 },
    'glute-bridge': { holdSeconds: 2, reps: 8, sets: 2 },
    'bird-dog': { holdSeconds: 5, reps: 5, sets: 2 },
  };
  const ids = ['standing-step', 'standing-chair', 'seated', 'kneeling', 'lying', ...Object.keys(doses)];
  const held = { kneeling: 'stage', lying: 'no-bed', 'bird-dog': 'stage', 'glute-bridge': 'no-floor' };
  const offers = ids.map((id) => ({ exercise: id, variant: 'plain', barred: held[id] ?? null }));
  const looked = ['light', 'dark'];
  const opened = (panel) => ({
    steps: async (shown) => {
      await shown.waitForTimeout(1200);
      await shown.locator(`[data-panel="${panel}"]`).click();
      await shown.waitForTimeout(200);
    },
  });
  const proposed = (plan) => view({ proposal: { plan, why: null, choices: [], offers } });
  /** Each exercise: what the prompt shows, how it goes, the middle of it, its end. */
  const eachOfNine = ids.flatMap((id) => {
    const plan = planOf(id, doses[id]);
    return [
      page(`nine-prompt-${id}`, proposed(plan), looked, settled(5200)),
      page(`nine-how-${id}`, proposed(plan), id === 'seated' ? few : looked, opened('how')),
      page(`nine-mid-${id}`, guide(plan, 17.5), looked, settled(700)),
      page(`nine-done-${id}`, guide(plan, 900), looked, settled(300)),
    ];
  });
  const split = planOf('standing-step', { variant: 'split', easier: true });
  const paused = { ...noQuestions, advice: { kind: 'paused', because: 'leg-symptoms' } };
  const review = { ...noQuestions, advice: { kind: 'review', key: 'programme.review.week-8-no-change' } };
  const asks = { ...noQuestions, ask: 'legs' };
  const walk = { since: nine, until: nine + 120_000 };
  const away = { activity: { doing: 'away', since: nine, ended: null } };
  const walking = {
    plan: null,
    why: { key: 'programme.why.enough-today', values: {} },
    choices: [],
    offers: [],
  };
  const wired = [
    page('split-prompt', proposed(split), looked, settled(5200)),
    page('split-hold', guide(split, 20), looked, settled(700)),
    page('another', proposed(standing), few, opened('another')),
    page('done-legs', guide(standing, 90, [], { questions: asks }), [...few, 'contrast']),
    page(
      'done-pain',
      guide(standing, 40, [['stop', 32]], { questions: { ...asks, ask: 'pain-during' } }),
      few,
    ),
    page('done-morning', guide(standing, 90, [], { questions: { ...asks, ask: 'next-morning' } }), few),
    page('done-paused', guide(standing, 90, [], { questions: paused }), few),
    page('done-review', guide(standing, 90, [], { questions: review }), few),
    page('walk', view({ walk, state: away, proposal: walking, now: nine + 20_000 }), few),
    page('walk-over', view({ walk, state: away, proposal: walking, now: nine + 121_000 }), few),
    page('hold-begin', guide(standing, 15.05), looked, settled(200)),
  ];
  /** Shows `first`, then tells the page of `next` and waits `ms`: what is half way between them. */
  const between = (name, first, next, ms) =>
    page(`between-${name}`, first, ['light'], {
      steps: async (shown) => {
        await shown.waitForTimeout(1200);
        await shown.evaluate((told) => window.announce('breakView', told), next);
        await shown.waitForTimeout(ms);
      },
    });
  return [
    between('prompt-guide', view({}), guide(standing, 0.01), 60),
    between('sides', guide(standing, 45.5), guide(standing, 46), 60),
    between('tilt', guide(standing, 7.9), guide(standing, 8), 450),
    between('move', guide(seated, 12.9), guide(seated, 13), 900),
    between('done', guide(standing, 88.4), guide(standing, 88.5), 60),
    ...scaled,
    page('prompt-standing', view({}), [...still, 'reduced'], settled(7600)),
    page('prompt-seated', view({ exercise: 'seated' }), ['light', 'dark', 'arabic'], settled(7600)),
    page(
      'prompt-no-step',
      view({
        stretchesEver: 0,
        proposal: {
          plan: planOf('standing-step', { variant: 'step' }),
          choices: ['standing-step', 'seated'],
          offers,
        },
      }),
      ['light', 'dark', 'arabic', 'large', 'german'],
      settled(1200),
    ),
    page(
      'prompt-have-step',
      view({
        stretchesEver: 0,
        settings: { ...presetSettings, footSupport: 'none' },
        proposal: {
          plan: planOf('standing-step', { variant: 'split' }),
          why: null,
          choices: ['standing-step', 'seated'],
          offers,
        },
      }),
      ['light'],
      settled(1200),
    ),
    page('prompt-last', view({ canPostpone: false }), ['light', 'german-large']),
    page('prompt-walk', view({ proposal: { plan: null, choices: [], offers: [] } }), [
      'light',
      'german-large',
      'arabic',
    ]),
    page('prompt-later', view({}), ['light', 'dark', 'german-large', 'forced'], {
      steps: async (shown) => {
        await shown.waitForTimeout(1200);
        await shown.locator('.later > button').click();
      },
    }),
    page('setup', guide(standing, 4), ['light'], settled(300)),
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
}
