/** Owns the pictures of the welcome: its four steps and its end, with answers that change something, and what each step can open. */
import type { Requests } from '../../../main/bridge/contract';
import { settingsView } from '../../../main/bridge/settingsView.fixture';
import { emptyQuestionnaire, profileOf, type Questionnaire } from '../../../main/domain/person/questionnaire';
import { presetSettings } from '../../../main/domain/settings';
import { instant } from '../../../main/domain/time';
import { type ProfileKnown, profileView } from '../../../main/views/profileView';
import type { Page } from '../page';

const home: Requests['trayHome']['gives'] = {
  panel: 'top',
  ground: 'dark',
  gnome: true,
  now: instant(Date.UTC(2026, 2, 3, 16, 24)),
};

function page(
  name: string,
  answers: Partial<Questionnaire>,
  more: Partial<Page> = {},
  { paused = null, ...there }: Partial<typeof home> & { paused?: ProfileKnown['programme']['paused'] } = {},
): Page {
  const questionnaire = { ...emptyQuestionnaire, ...answers };
  const profile = profileOf(presetSettings, questionnaire);
  return {
    name: `welcome-${name}`,
    window: 'welcome',
    size: [720, 560],
    gives: {
      profileView: profileView({
        questionnaire,
        profile,
        emergency: null,
        programme: { screened: false, paused },
      }),
      settingsView,
      status: { doing: 'sitting', line: '', sittingMinutes: 8 },
      trayHome: { ...home, ...there },
      changeProfile: { refused: [] },
      changeSettings: { refused: [] },
    },
    ...more,
  };
}

const few: Partial<Page> = { variants: ['light', 'dark', 'arabic', 'large'] };

const press =
  (name: string): NonNullable<Page['steps']> =>
  (shown) =>
    shown.locator(name).click();
const start: Partial<Page> = { ...few, steps: press('.welcome-next') };

export const pages: readonly Page[] = [
  page('1-why', {}),
  page('2-safety', { welcomeStep: 'safety', conditions: ['pregnancy'] }),
  page('3-place', { welcomeStep: 'place', openOffice: true }),
  page('4-plan', { welcomeStep: 'plan' }),
  page('1-more', {}, { ...few, steps: press('.why ~ .welcome-last .link') }),
  page(
    '2-signs',
    { welcomeStep: 'safety', redFlags: ['saddle'] },
    { ...few, steps: press('.signs-banner .link') },
  ),
  page('2-held', { welcomeStep: 'safety', redFlags: ['fever'] }, few, {
    paused: { since: 0, because: 'red-flag' },
  }),
  page('5-top', { welcomeStep: 'plan' }, { steps: press('.welcome-next') }),
  page('5-taskbar', { welcomeStep: 'plan' }, start, { panel: 'bottom', ground: 'unknown', gnome: false }),
  page('5-none', { welcomeStep: 'plan' }, start, { panel: 'none' }),
];
