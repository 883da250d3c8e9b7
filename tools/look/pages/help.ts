/**
 * Owns the pictures of the Help and safety window: a prompt with everything in it, a busy bout, now in a call, senses that
 * fail, each of its pages.
 */
import { homedir } from 'node:os';
import type { Page as Shown } from '@playwright/test';
import type { HelpView, ProfileView } from '../../../main/bridge/contract';
import type { HelpPage } from '../../../main/bridge/windows';
import { type ExerciseId, exerciseIds } from '../../../main/domain/exercises/exercises';
import type { BarReason } from '../../../main/domain/exercises/reasons';
import type { Held } from '../../../main/domain/journal';
import { emptyQuestionnaire, profileOf } from '../../../main/domain/person/questionnaire';
import { presetSettings } from '../../../main/domain/settings';
import { clock, type Day, day, policyWith, type Saying } from '../../../main/domain/sitting/scenario.fixture';
import type { SensorHealth } from '../../../main/ports';
import { type HelpViewInput, helpView } from '../../../main/views/helpView';
import { profileView } from '../../../main/views/profileView';
import type { Page, Variant } from '../page';

const folder = `${homedir()}/.config/Psoas Pause`;

const answered = (answer: 'start' | 'skip' | 'postpone'): Saying => ({
  type: 'answered',
  prompt: null,
  answer,
});
const guide = ({ left, right }: Held): Saying => ({
  type: 'guide-closed',
  exercise: 'standing-step',
  held: { left, right },
  plannedSeconds: 60,
  completed: true,
});
const sensor = (name: SensorHealth['sensor'], state: SensorHealth['state'], by: string): SensorHealth => ({
  ...{ sensor: name, state, by },
  since: clock('08:40'),
});
const sensors = [
  sensor('idle', 'working', 'Mutter IdleMonitor'),
  sensor('lock', 'working', 'logind, ScreenSaver'),
  sensor('display-awake', 'working', 'PowerManagement Inhibit'),
  sensor('call', 'working', 'PulseAudio recording streams'),
  sensor('full-screen', 'unsure', '_NET_WM_STATE of the active window'),
  sensor('do-not-disturb', 'off', ''),
  sensor('notifications', 'working', 'Electron'),
  sensor('tray', 'working', 'StatusNotifierItem'),
];
const states = ['missing', 'refused', 'unsure'] as const;
const failing = sensors.map((one, index) => ({ ...one, state: states[index] ?? one.state }));
const person: ProfileView = profileView({
  questionnaire: emptyQuestionnaire,
  profile: profileOf(presetSettings, emptyQuestionnaire),
  emergency: null,
  programme: { screened: true, paused: null },
});
const barred: { readonly [id in ExerciseId]?: BarReason } = {
  kneeling: 'no-floor',
  'glute-bridge': 'stage',
  'bird-dog': 'stage',
};
const view = (one: Day, some: Partial<HelpViewInput> = {}): HelpView =>
  helpView({
    now: one.now(),
    // The page shows the browser's own zone: the look of the times is what matters here.
    zone: () => 0,
    entries: one.entries,
    state: one.state(),
    policy: policyWith({}),
    offers: exerciseIds.map((exercise) => ({
      exercise,
      variant: 'plain',
      barred: barred[exercise] ?? null,
    })),
    sensors,
    version: '0.1.0',
    folder,
    ...some,
  });
const hold = (one: Day, until: string): Day =>
  one
    .say(answered('start'))
    .nothing(until)
    .say(guide({ left: 30, right: 30 }));
const afternoon = (): Day => {
  const one = day('13:05', policyWith({}), 1)
    .works('13:35')
    .say(answered('skip'))
    .works('13:48')
    .still('14:40');
  one.works('15:10');
  hold(one.works('15:10:03'), '15:11:30').still('15:13').works('15:43').types('15:43:04').works('15:43:07');
  return hold(one, '15:44:30').still('15:46').works('15:58');
};
const inCall = day('09:00', policyWith({}), 5).works('09:20').works('09:55', { call: true });
const busy = day('09:00', policyWith({}), 5).works('09:31').say(answered('postpone')).works('09:33');
busy.works('09:50', { call: true }).works('09:50:10').types('09:51:40').say(answered('skip')).works('10:30');
interface Look {
  readonly variants?: readonly Variant[];
  /** What is done once the log is there. */
  readonly act?: (shown: Shown) => Promise<unknown>;
}

const page = (name: string, part: HelpPage | null, shows: HelpView, { variants, act }: Look = {}): Page => ({
  name: `help-${name}`,
  window: 'help',
  size: [880, 640],
  gives: { helpView: shows, profileView: person, place: part === null ? null : { window: 'help', part } },
  steps: async (shown) => {
    await shown.locator(part === null ? '.index' : '.back').waitFor();
    await act?.(shown);
  },
  ...(variants && { variants }),
});
const few: readonly Variant[] = ['light', 'dark', 'arabic', 'large'];
const more: readonly Variant[] = [...few, 'german', 'contrast', 'forced'];

export const pages: readonly Page[] = [
  page('index', null, view(afternoon())),
  page('why', 'why', view(afternoon())),
  page('busy', 'why', view(busy), { variants: ['light', 'german', 'large'] }),
  page('now', 'why', view(inCall, { sensors: failing }), { variants: few }),
  page('first-day', null, view(day('09:00').works('09:12')), { variants: ['light'] }),
  page('stop', 'stop', view(afternoon()), { variants: more }),
  page('exercises', 'exercises', view(afternoon()), { variants: more }),
  page('exercise', 'exercises', view(afternoon()), {
    variants: [...few, 'german'],
    act: (shown) => shown.locator('.exercise-cards button').first().click(),
  }),
  page('psoas', 'psoas', view(afternoon()), { variants: more }),
  page('studies', 'studies', view(afternoon()), { variants: [...few, 'german'] }),
  page('see', 'see', view(afternoon(), { sensors: failing }), { variants: [...few, 'german'] }),
  page('conditions', 'conditions', view(afternoon()), { variants: few }),
  page('about', 'about', view(afternoon()), { variants: few }),
  page('source', 'studies', view(afternoon()), {
    variants: few,
    act: async (shown) => {
      await shown.locator('.studies summary').first().click();
      await shown.locator('.why-words button').first().click();
      await shown.getByRole('dialog').locator('.source-page button').click();
    },
  }),
];
