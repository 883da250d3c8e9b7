/** Owns the pictures of the settings window: each section, with a week of the person's own journal behind the sitting limit. */
import type { Page as Shown } from '@playwright/test';
import type { SettingsView } from '../../../main/bridge/contract';
import { settingsView } from '../../../main/bridge/settingsView.fixture';
import { emptyQuestionnaire, profileOf, type Questionnaire } from '../../../main/domain/person/questionnaire';
import { type Section, sections } from '../../../main/domain/sections';
import { presetSettings, type Settings } from '../../../main/domain/settings';
import type { LimitAdvice } from '../../../main/domain/statistics/advice/advice';
import { profileView } from '../../../main/views/profileView';
import type { Page, Variant } from '../page';

const limitAdvice: LimitAdvice = {
  byLimit: Object.fromEntries(
    [21, 17, 14, 12, 10, 9, 7, 6, 6, 5, 4, 4, 3, 3, 2, 2].map((prompts, index) => {
      const taken = Math.min(prompts, Math.max(1, 7 - Math.max(0, index - 4) / 1.5));
      return [
        15 + 5 * index,
        { prompts, taken, takenRange: [Math.floor(taken - 0.5), Math.ceil(taken + 0.5)] },
      ];
    }),
  ),
  hours: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((hour) => {
    const mostlySkipped = hour === 10 || hour === 14;
    return { hour, prompts: 20, taken: mostlySkipped ? 5 : 13 + (hour % 3), mostlySkipped };
  }),
  suggestion: { limit: 40, insteadOf: 30 },
  weeks: 4,
};

const questionnaire: Questionnaire = {
  ...emptyQuestionnaire,
  conditions: ['osteoporosis'],
  asked: ['osteoporosis'],
  fixedArms: true,
};
const person = profileView({
  questionnaire,
  profile: profileOf(presetSettings, questionnaire),
  emergency: null,
  programme: { screened: true, paused: null },
});
const hours = [{ from: 540, to: 1080 }];
const settings: Settings = {
  ...presetSettings,
  workingHours: {
    ...{ mon: hours, tue: hours, wed: hours, thu: hours },
    fri: [
      { from: 480, to: 720 },
      { from: 1320, to: 120 },
    ],
  },
};
const undo: SettingsView['undo'] = { key: 'sittingLimit', before: 45, after: 30 };
const of: { readonly [section in Section]?: SettingsView } = {
  sitting: { ...settingsView, undo },
  quiet: { ...settingsView, settings },
};
type WithSteps = Page & { readonly steps: (shown: Shown) => Promise<unknown> };

const pageOf = (section: Section): WithSteps => ({
  name: `settings-${section}`,
  window: 'settings',
  size: [880, 640],
  gives: { settingsView: of[section] ?? settingsView, profileView: person, limitAdvice },
  steps: async (shown) => {
    await shown.locator('nav button').nth(sections.indexOf(section)).click();
    await shown.mouse.move(0, 0);
    if (section === 'look') await shown.locator('.person-look > *').last().waitFor({ state: 'attached' });
  },
});
const all = sections.map(pageOf);
const scrolled = all.map(
  (one): Page => ({
    ...one,
    name: `${one.name}-end`,
    variants: ['light', 'german', 'arabic', 'large'],
    steps: async (shown) => {
      await one.steps(shown);
      await shown.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    },
  }),
);
const few: readonly Variant[] = ['light', 'dark', 'arabic', 'large'];
/** A section in which something was done, or with something else to show. */
const then = (
  section: Section,
  name: string,
  act: (shown: Shown) => Promise<unknown>,
  some: Partial<SettingsView> = {},
  advice: LimitAdvice | null = limitAdvice,
): Page => ({
  ...pageOf(section),
  name: `settings-${name}`,
  variants: few,
  gives: { settingsView: { ...settingsView, ...some }, profileView: person, limitAdvice: advice },
  steps: async (shown) => {
    await pageOf(section).steps(shown);
    await act(shown);
  },
});
const states = [
  then('sitting', 'preset', (shown) => shown.locator('.select > button').click()),
  then('sitting', 'source', (shown) => shown.locator('.why-line button').first().click()),
  then('sitting', 'keyboard', async (shown) => {
    await shown.locator('nav button').first().focus();
    for (let stop = 0; stop < 2; stop += 1) await shown.keyboard.press('Tab');
    await shown.keyboard.press('ArrowRight');
  }),
  then('data', 'erase', (shown) => shown.locator('.takeout-actions > .button-bare').click()),
  then('sitting', 'refused', async (shown) => {
    await shown.getByRole('spinbutton').first().fill('500');
    await shown.keyboard.press('Enter');
  }),
  then(
    'sitting',
    'first-week',
    async () => undefined,
    {
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
    },
    null,
  ),
  ...['.person-safety', '[data-answer=soreness]', '.plan-sentence'].map((place, index) =>
    then('stretches', `stretches-you-${index + 1}`, async (shown) => {
      await shown.locator(place).evaluate((found) => found.scrollIntoView({ block: 'end' }));
    }),
  ),
  then('breaks', 'short-break', async () => undefined, {
    settings: { ...presetSettings, breakLength: 1 },
    undo: { key: 'breakLength', before: 2, after: 1 },
  }),
  then('breaks', 'breaks-knock', async (shown) => {
    await shown
      .locator('[data-setting=smallWalk]')
      .evaluate((found) => found.scrollIntoView({ block: 'end' }));
  }),
  then(
    'breaks',
    'shortcuts',
    async (shown) => {
      await shown.locator('.settings-more > summary').click();
      await shown.locator('.shortcut-field').first().click();
      await shown.locator('.shortcuts').evaluate((found) => found.scrollIntoView({ block: 'end' }));
    },
    {
      settings: {
        ...presetSettings,
        shortcuts: { stretch: 'Ctrl+Alt+S', later: null, stoodUp: 'Super+F9', pause: 'Ctrl+Alt+Shift+P' },
      },
      shortcuts: {
        reach: 'x11-windows',
        states: { stretch: 'works', later: 'off', stoodUp: 'works', pause: 'taken' },
        given: settingsView.shortcuts.given,
      },
    },
  ),
];
const switched: Page = {
  ...then('sitting', 'switched', async (shown) => {
    await shown.evaluate(() => {
      const look = {
        theme: 'dark',
        contrast: 'normal',
        motion: 'full',
        textScale: 1.25,
        person: 'a',
      } as const;
      window.announce('appearance', { ...look, language: 'ar', direction: 'rtl', country: null });
    });
    await shown.locator('html[dir=rtl]').waitFor();
  }),
  variants: ['light'],
};

export const pages: readonly Page[] = [...all, ...scrolled, ...states, switched];
