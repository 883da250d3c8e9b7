/** Owns the pictures of the welcome: its four steps, with answers that change something, and what each step can open. */
import type { SettingsView } from '../../../main/bridge/contract';
import { emptyQuestionnaire, profileOf, type Questionnaire } from '../../../main/domain/person/questionnaire';
import { presetSettings } from '../../../main/domain/settings';
import { type ProfileKnown, profileView } from '../../../main/views/profileView';
import type { Page } from '../page';

const settingsView: SettingsView = {
  settings: { ...presetSettings, startAtLogin: true },
  undo: null,
  problems: [],
  voiceAvailable: true,
  notesHaveButtons: true,
  promptsByLimit: null,
};

function page(
  name: string,
  answers: Partial<Questionnaire>,
  more: Partial<Page> = {},
  paused: ProfileKnown['programme']['paused'] = null,
): Page {
  const questionnaire = { ...emptyQuestionnaire, ...answers };
  const profile = profileOf(presetSettings, questionnaire);
  return {
    name: `welcome-${name}`,
    window: 'welcome',
    size: [720, 560],
    gives: {
      profileView: profileView({ questionnaire, profile, programme: { screened: false, paused } }),
      settingsView,
      changeProfile: { refused: [] },
      changeSettings: { refused: [] },
    },
    ...more,
  };
}

const few: Partial<Page> = { variants: ['light', 'dark', 'arabic', 'large'] };

export const pages: readonly Page[] = [
  page('1-why', {}),
  page('2-safety', { welcomeStep: 'safety', conditions: ['pregnancy'] }),
  page('3-place', { welcomeStep: 'place', fixedArms: true, openOffice: true }),
  page('4-plan', { welcomeStep: 'plan', soreness: 3, usualSit: 'under-1-h' }),
  page('1-studies', {}, { ...few, steps: (shown) => shown.locator('.why-studies').click() }),
  page(
    '2-signs',
    { welcomeStep: 'safety', redFlags: ['saddle'] },
    { ...few, steps: (shown) => shown.locator('.signs-banner .link').click() },
  ),
  page('2-held', { welcomeStep: 'safety', redFlags: ['fever'] }, few, { since: 0, because: 'red-flag' }),
  page(
    '4-sentence',
    { welcomeStep: 'plan' },
    { ...few, steps: (shown) => shown.locator('.plan-sentence .select > button').first().click() },
  ),
];
