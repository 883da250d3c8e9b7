// The settings window: each section, with a week of the person's own journal behind the sitting limit.

const promptsByLimit = Object.fromEntries(
  [21, 15, 11, 9, 7, 6, 5, 4, 4, 3, 2, 2, 1, 1, 1, 1].map((prompts, index) => [15 + 5 * index, prompts]),
);

/** @param load imports a TypeScript file of the repository */
export async function pages(load) {
  const { presetSettings } = await load('main/domain/settings.ts');
  const { sections } = await load('main/domain/sections.ts');
  const view = {
    settings: presetSettings,
    presets: presetSettings,
    undo: null,
    problems: [],
    voiceAvailable: true,
    promptsByLimit,
  };
  const { emptyQuestionnaire, profileOf } = await load('main/domain/person/questionnaire.ts');
  const { profileView } = await load('main/views/profileView.ts');
  const questionnaire = {
    ...emptyQuestionnaire,
    conditions: ['osteoporosis'],
    asked: ['osteoporosis'],
    fixedArms: true,
  };
  const person = profileView({
    questionnaire,
    profile: profileOf(presetSettings, questionnaire),
    programme: { screened: true, paused: null },
    region: 'DE',
  });
  const hours = Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu'].map((day) => [day, [{ from: 540, to: 1080 }]]),
  );
  const settings = {
    ...presetSettings,
    workingHours: {
      ...hours,
      fri: [
        { from: 480, to: 720 },
        { from: 1320, to: 120 },
      ],
    },
  };
  const undo = { key: 'sittingLimit', before: 45, after: 30 };
  const of = {
    sitting: { ...view, undo },
    quiet: { ...view, settings },
  };
  const all = sections.map((section, index) => ({
    name: `settings-${section}`,
    window: 'settings',
    size: [880, 640],
    answers: { settingsView: of[section] ?? view, profileView: person },
    steps: async (page) => {
      await page.locator('nav button').nth(index).click();
      await page.mouse.move(0, 0);
      if (section === 'look') await page.locator('[data-setting=person]').waitFor();
    },
  }));
  const scrolled = all.map((one) => ({
    ...one,
    name: `${one.name}-end`,
    variants: ['light', 'german', 'arabic', 'large'],
    steps: async (page) => {
      await one.steps(page);
      await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    },
  }));
  const [sitting, breaks, stretches, , , data] = all;
  const few = ['light', 'dark', 'arabic', 'large'];
  const then = (one, name, act, some = {}) => ({
    ...one,
    name: `settings-${name}`,
    variants: few,
    answers: { settingsView: { ...view, ...some }, profileView: person },
    steps: async (page) => {
      await one.steps(page);
      await act(page);
    },
  });
  const states = [
    then(sitting, 'preset', (page) => page.locator('.select > button').click()),
    then(sitting, 'source', (page) => page.locator('.why-line button').first().click()),
    then(sitting, 'keyboard', async (page) => {
      await page.locator('nav button').first().focus();
      for (let stop = 0; stop < 2; stop += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
    }),
    then(data, 'erase', (page) => page.locator('.takeout-actions > .button-bare').click()),
    then(sitting, 'refused', async (page) => {
      await page.getByRole('spinbutton').first().fill('500');
      await page.keyboard.press('Enter');
    }),
    then(sitting, 'first-week', async () => undefined, {
      promptsByLimit: null,
      settings: { ...presetSettings, sittingLimit: 75, strongNudge: null },
      problems: [
        {
          file: 'settings',
          problem: 'values-refused',
          keptAs: 'settings.damaged-2026-03-02-090000.json',
          details: ['breakLength'],
        },
        { file: 'journal', problem: 'lines-skipped', keptAs: null, details: ['118'] },
      ],
    }),
    ...['.person-safety', '[data-answer=soreness]', '.plan-sentence'].map((place, index) =>
      then(stretches, `stretches-you-${index + 1}`, async (page) => {
        await page.locator(place).evaluate((found) => found.scrollIntoView({ block: 'end' }));
      }),
    ),
    then(breaks, 'short-break', async () => undefined, {
      settings: { ...presetSettings, breakLength: 1 },
      undo: { key: 'breakLength', before: 2, after: 1 },
    }),
  ];
  const switched = {
    ...then(sitting, 'switched', async (page) => {
      await page.evaluate(() => {
        const look = { theme: 'dark', contrast: 'normal', motion: 'full', textScale: 1.25, person: 'a' };
        window.announce('appearance', { ...look, language: 'ar', direction: 'rtl' });
      });
      await page.locator('html[dir=rtl]').waitFor();
    }),
    variants: ['light'],
  };
  return [...all, ...scrolled, ...states, switched];
}
