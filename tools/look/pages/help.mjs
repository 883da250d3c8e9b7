// The Help and safety window: a prompt with everything in it, a busy bout, now in a call, senses that fail, its parts.

import { homedir } from 'node:os';

const folder = `${homedir()}/.config/Psoas Pause`;

/** @param load imports a TypeScript file of the repository */
export async function pages(load) {
  const { helpView } = await load('main/views/helpView.ts');
  const { clock, day, policyWith } = await load('main/domain/sitting/scenario.fixture.ts');
  const { conditions } = await load('main/domain/person/conditions.ts');
  const { effectOf, redFlags, urgencies } = await load('main/domain/person/safety.ts');
  const answer = (which) => ({ type: 'answered', prompt: null, answer: which });
  const guide = (left, right) => ({
    type: 'guide-closed',
    exercise: 'standing-step',
    held: { left, right },
    plannedSeconds: 60,
    completed: true,
  });
  const sensor = (name, state, by) => ({ sensor: name, state, by, since: clock('08:40') });
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
  const failing = sensors.map((one, index) => ({
    ...one,
    state: ['missing', 'refused', 'unsure'][index] ?? one.state,
  }));
  const profileView = {
    conditions: conditions.map(effectOf),
    signs: urgencies.map((urgency) => ({ urgency, flags: redFlags[urgency] })),
    worst: null,
  };
  const view = (one, some = {}) =>
    helpView({
      now: one.now(),
      // The page shows the browser's own zone: the look of the times is what matters here.
      zone: () => 0,
      entries: one.entries,
      state: one.state(),
      policy: policyWith({}),
      sensors,
      version: '0.1.0',
      folder,
      ...some,
    });
  const hold = (one, until, left, right) => one.say(answer('start')).nothing(until).say(guide(left, right));
  const afternoon = () => {
    const one = day('13:05', policyWith({}), 1)
      .works('13:35')
      .say(answer('skip'))
      .works('13:48')
      .still('14:40');
    one.works('15:10');
    hold(one.works('15:10:03'), '15:11:30', 30, 30)
      .still('15:13')
      .works('15:43')
      .types('15:43:04')
      .works('15:43:07');
    return hold(one, '15:44:30', 30, 30).still('15:46').works('15:58');
  };
  const inCall = day('09:00', policyWith({}), 5).works('09:20').works('09:55', { call: true });
  const busy = day('09:00', policyWith({}), 5).works('09:31').say(answer('postpone')).works('09:33');
  busy.works('09:50', { call: true }).works('09:50:10').types('09:51:40').say(answer('skip')).works('10:30');
  const page = (name, helpViewOf, some = {}) => ({
    name: `help-${name}`,
    window: 'help',
    size: [880, 640],
    answers: { helpView: helpViewOf, profileView },
    steps: async (shown) => {
      await shown.locator('.why-log').waitFor();
      await some.act?.(shown);
    },
    ...(some.variants && { variants: some.variants }),
  });
  const few = ['light', 'dark', 'arabic', 'large'];
  const end = (name, nth, variants = few) =>
    page(name, view(afternoon()), {
      variants,
      act: (shown) =>
        shown
          .locator('.help-part')
          .nth(nth)
          .evaluate((part) => part.scrollIntoView()),
    });
  return [
    page('why', view(afternoon())),
    page('busy', view(busy), { variants: ['light', 'german', 'large'] }),
    page('now', view(inCall, { sensors: failing }), { variants: few }),
    page('first-day', view(day('09:00').works('09:12')), { variants: ['light'] }),
    end('signs', 0, [...few, 'german', 'contrast', 'forced']),
    end('senses', 2, [...few, 'german']),
    end('evidence', 3, [...few, 'german']),
    end('about', 4),
    page('source', view(afternoon()), {
      variants: few,
      act: async (shown) => {
        await shown.locator('.why-words button').nth(2).click();
        await shown.getByRole('dialog').locator('.source-page button').click();
      },
    }),
  ];
}
