// @vitest-environment happy-dom
/** Specifies the Help and safety window: which prompt is told, what is said of the past, and that no step lacks words. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HelpView, ProfileView } from '../../main/bridge/contract';
import type { WindowPlace } from '../../main/bridge/windows';
import { loadTexts } from '../../main/content/texts';
import type { BoutEnd, Outcome } from '../../main/domain/journal';
import { languageCodes } from '../../main/domain/languages';
import { conditions } from '../../main/domain/person/conditions';
import { effectOf, redFlags, urgencies } from '../../main/domain/person/safety';
import { heldBackReasons, hindrances } from '../../main/domain/sample';
import { clock, day, policyWith } from '../../main/domain/sitting/scenario.fixture';
import { helpView } from '../../main/views/helpView';
import { shortName } from '../evidence/sources';
import { createText } from '../text';
import { putBridge, show } from '../ui/windows.fixture';
import { HelpWindow } from './HelpWindow';

afterEach(cleanup);
beforeEach(() => {
  // jsdom has no layout and scrolls nothing.
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

// The windows show what the profile view holds; the parts that Help does not show are left out.
const profile = {
  conditions: conditions.map(effectOf),
  signs: urgencies.map((urgency) => ({ urgency, flags: redFlags[urgency] })),
} as unknown as ProfileView;

function viewOf(one: ReturnType<typeof day>, some: Partial<HelpView> = {}): HelpView {
  const view = helpView({
    now: one.now(),
    zone: () => 0,
    entries: one.entries,
    state: one.state(),
    policy: policyWith({}),
    sensors: [
      { sensor: 'idle', state: 'missing', since: clock('09:00'), by: 'Mutter IdleMonitor' },
      { sensor: 'tray', state: 'working', since: clock('09:00'), by: 'StatusNotifierItem' },
    ],
    version: '1.2.3',
    folder: '/home/somebody/app',
  });
  return { ...view, ...some };
}

async function open(view: HelpView, look: Parameters<typeof show>[1] = {}, place: WindowPlace | null = null) {
  const asked: unknown[] = [];
  putBridge({
    helpView: async () => view,
    place: async () => place,
    profileView: async () => profile,
    correct: async (...takes) => void asked.push(['correct', ...takes]),
    command: async (command) => void asked.push(command),
    openSource: async (id) => {
      asked.push(['openSource', id]);
      return true;
    },
  });
  await show(<HelpWindow />, look);
  await act(async () => undefined);
  return asked;
}

const titles = (): readonly string[] =>
  [...document.querySelectorAll('.why-log .strong')].map(({ textContent }) =>
    // A number and its unit are kept together by a space that does not break.
    textContent.replaceAll('\u00a0', ' '),
  );
const four = () => {
  const one = day('08:00');
  for (const hour of [8, 9, 10, 11]) {
    one
      .works(`${hour}:31`)
      .say({ type: 'stood-up' })
      .still(`${hour + 1}:00`);
  }
  return one.works('12:05');
};

describe('the why log', () => {
  it('tells the latest prompt first, and each other when it is chosen', async () => {
    await open(viewOf(four()));
    const chosen = (): string | null =>
      within(screen.getByRole('radiogroup')).getByRole('radio', { checked: true }).textContent;
    const latest = chosen();
    expect(titles()).toEqual([
      'Back at the desk',
      '30 min of sitting',
      'Prompt shown',
      'Break taken',
      'Back at the desk',
    ]);
    fireEvent.click(screen.getByRole('radio', { name: 'Earlier' }));
    expect(chosen()).not.toBe(latest);
    expect(screen.queryByRole('radio', { name: 'Earlier' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Newer' }));
    expect(chosen()).toBe(latest);
    fireEvent.click(screen.getByRole('radio', { name: 'Now' }));
    expect(screen.getByRole('heading', { name: 'Why is there no break now?' })).toBeTruthy();
  });

  it('on a day without a prompt it tells why there is none', async () => {
    await open(viewOf(day('09:00').works('09:12')));
    expect(titles()).toEqual(['At the desk', '18 min to go']);
    expect(screen.queryByText('Was this wrong?')).toBeNull();
  });

  it('"I was standing" speaks of the bout, "I was still sitting" of the absence before it', async () => {
    const one = day('09:00').works('09:20').still('09:28').works('09:59').say({ type: 'stood-up' });
    const view = viewOf(one);
    const [story] = view.stories;
    const asked = await open(view);
    fireEvent.click(screen.getByRole('button', { name: 'I was standing' }));
    await act(async () => undefined);
    fireEvent.click(screen.getByRole('button', { name: 'I was still sitting' }));
    await act(async () => undefined);
    expect(asked).toEqual([
      ['correct', story?.bout.from, story?.bout.to, 'standing'],
      ['correct', story?.away?.from, story?.away?.to, 'sitting'],
    ]);
    expect(screen.getByText('Noted. The day is counted anew.')).toBeTruthy();
  });

  it('within ten minutes of a return "I was still sitting" joins the bouts', async () => {
    const asked = await open(viewOf(day('09:00').works('09:20').still('09:28').works('09:30')));
    fireEvent.click(screen.getByRole('button', { name: 'I was still sitting' }));
    await act(async () => undefined);
    expect(asked).toEqual([{ do: 'still-sitting' }]);
  });
});

describe('the rest of the window', () => {
  it('says whom to call, every sign and every condition', async () => {
    await open(viewOf(day('09:00').works('09:12')));
    expect(screen.getByText(/911 in North America/)).toBeTruthy();
    const text = createText('en', await loadTexts('en'));
    const say = (key: string): string => text.t(key as 'ui.close');
    for (const urgency of urgencies)
      for (const flag of redFlags[urgency])
        expect(screen.getAllByText(say(`safety.flag.${flag}`)).length, flag).toBeGreaterThan(0);
    for (const condition of conditions) expect(screen.getByText(say(effectOf(condition).label))).toBeTruthy();
  });

  it('says of each sense how it is, and what that means', async () => {
    await open(viewOf(day('09:00').works('09:12')));
    expect(screen.getByText(/Keys and mouse: can’t be read here\./)).toBeTruthy();
    expect(screen.getByText('Mutter IdleMonitor')).toBeTruthy();
    expect(screen.getByText('/home/somebody/app')).toBeTruthy();
  });

  it('says what follows where no panel shows the icon, and where notifications are not answered', async () => {
    const since = clock('09:00');
    await open({
      ...viewOf(day('09:00').works('09:12')),
      sensors: [
        { sensor: 'tray', state: 'missing', since, by: 'StatusNotifierWatcher' },
        { sensor: 'notifications', state: 'unsure', since, by: 'dunst 1.9' },
      ],
    });
    expect(
      screen.getByText(/No panel here shows the tray icon\. .* The window comes instead\./),
    ).toBeTruthy();
  });

  it('a source opens in the browser at the second press only', async () => {
    const asked = await open(viewOf(day('09:00').works('09:12')));
    fireEvent.click(screen.getByRole('button', { name: `Source: ${shortName('S9')}` }));
    fireEvent.click(screen.getByRole('button', { name: 'Open in the browser' }));
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Yes, open it' }));
    await act(async () => undefined);
    expect(asked).toEqual([['openSource', 'S9']]);
  });

  it('is led to the signs when another window asked for them', async () => {
    await open(viewOf(day('09:00').works('09:12')), {}, { window: 'help', part: 'stop' });
    expect(document.activeElement?.textContent).toBe('All signs, and whom to call');
  });

  it('the sidebar leads to the section of the settings that was pressed', async () => {
    const asked = await open(viewOf(day('09:00').works('09:12')));
    fireEvent.click(screen.getByRole('button', { name: 'Quiet times' }));
    expect(asked).toEqual([{ do: 'open', window: 'settings', part: 'quiet' }]);
  });
});

const outcomes: readonly Outcome[] = [
  'taken',
  'postponed',
  'skipped',
  'unanswered',
  'abandoned',
  'withdrawn',
];
const ends: readonly Exclude<BoutEnd, 'end'>[] = ['natural-break', 'prompted-break', 'stood-up', 'standing'];
const steps: readonly string[] = [
  ...['began.plain', 'joined', 'restarted', 'prompted', 'promptedAgain', 'nudged'],
  ...ends.map((by) => `began.${by}`),
  ...outcomes.map((outcome) => `before.${outcome}`),
  ...['limit', 'untold', 'skipped', 'postponed', 'unanswered', 'abandoned', 'withdrawn'].map(
    (of) => `due.${of}`,
  ),
  ...hindrances.flatMap((one) => [
    `deferred.${one}`,
    `lifted.${one}`,
    `withdrawn.${one}`,
    `now.waits.${one}`,
  ]),
  ...hindrances.filter((one) => one !== 'paused').map((one) => `now.wouldWait.${one}`),
  ...heldBackReasons.flatMap((one) => [`held.${one}`, `now.held.${one}`]),
  ...['postponed', 'skipped', 'unanswered', 'abandoned.held', 'abandoned.untold'],
  ...['even', 'held', 'strength', 'nothingHeld', 'left', 'stood-up', 'standing'].map((of) => `taken.${of}`),
  ...['standing', 'quit', 'restart', 'unknown'].map((of) => `withdrawn.${of}`),
  ...['prompt', 'guide', 'lost'].map((of) => `open.${of}`),
  ...['bout', 'toGo', 'afterSkip', 'again', 'never', 'nudge', 'due', 'away', 'neverSeen'].map(
    (of) => `now.${of}`,
  ),
  ...['standing', 'break', 'open', 'paused', 'pausedUntil', 'noSensor', 'held.moment'].map(
    (of) => `now.${of}`,
  ),
];

describe.each(languageCodes)('the words of the why log in %s', (language) => {
  it('are there for every step', async () => {
    const text = createText(language, await loadTexts(language));
    const missing = steps.flatMap((what) =>
      ['title', 'line']
        .filter(
          (part) => typeof text.getResource(language, 'translation', `why.step.${what}.${part}`) !== 'string',
        )
        .map((part) => `${what}.${part}`),
    );
    expect(missing).toEqual([]);
  });
});
