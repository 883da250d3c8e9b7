// @vitest-environment happy-dom
/** Specifies the Help and safety window: which prompt is told, what is said of the past, what each page shows. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HelpView, ProfileView } from '../../main/bridge/contract';
import { helpPages, type WindowPlace } from '../../main/bridge/windows';
import { loadTexts } from '../../main/content/texts';
import { exerciseIds } from '../../main/domain/exercises/exercises';
import { languageCodes } from '../../main/domain/languages';
import { conditions } from '../../main/domain/person/conditions';
import { effectOf, redFlags, urgencies } from '../../main/domain/person/safety';
import { clock, day, policyWith } from '../../main/domain/sitting/scenario.fixture';
import { helpView } from '../../main/views/helpView';
import { shortName } from '../evidence/sources';
import { createText } from '../text';
import { wrongJoins } from '../ui/joins.fixture';
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
    offers: exerciseIds.map((exercise) => ({
      exercise,
      variant: 'plain',
      barred: exercise === 'kneeling' ? 'no-floor' : null,
    })),
    sensors: [
      { sensor: 'idle', state: 'missing', since: clock('09:00'), by: 'Mutter IdleMonitor' },
      { sensor: 'tray', state: 'working', since: clock('09:00'), by: 'StatusNotifierItem' },
    ],
    version: '1.2.3',
    folder: '/home/somebody/app',
  });
  return { ...view, ...some };
}

async function open(
  view: HelpView,
  look: Parameters<typeof show>[1] = {},
  place: WindowPlace | null = { window: 'help', part: 'why' },
) {
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

const cardOf = (heading: string): Element | null =>
  screen.queryByRole('heading', { name: heading, level: 2 })?.closest('.card') ?? null;
/** Of the log of the card with this heading. */
const titles = (card = 'Prompts of today'): readonly string[] =>
  [...(cardOf(card)?.querySelectorAll('.why-log .strong') ?? [])].map(({ textContent }) =>
    // A number and its unit are kept together by a space that does not break.
    textContent.replaceAll('\u00a0', ' '),
  );
const four = () => {
  const one = day('08:00');
  for (const hour of [8, 9, 10, 11]) {
    const prompted = one.works(`${hour}:31`);
    prompted.say({ type: 'stood-up' }).still(`${hour + 1}:00`);
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
  });

  it('tells why there is no break now beside the prompts, whichever of them is chosen', async () => {
    await open(viewOf(four()));
    for (const choice of screen.getAllByRole('radio')) {
      fireEvent.click(choice);
      expect(titles('Why is there no break now?')).toEqual(['At the desk', '26 min to go']);
    }
  });

  it('says the times of where the person then was, as the Today window does', async () => {
    const view = viewOf(four());
    const nine = [{ from: clock('00:00'), minutes: 540 }];
    const times = () =>
      [...(cardOf('Prompts of today')?.querySelectorAll('time') ?? [])].map((one) => one.textContent);
    await open(view);
    const here = times().map((one) => Number(one?.slice(0, 2)));
    cleanup();
    await open({ ...view, offsets: nine });
    expect(times().map((one) => Number(one?.slice(0, 2)))).toEqual(here.map((hour) => (hour + 9) % 24));
  });

  it('on a day without a prompt it tells why there is none', async () => {
    await open(viewOf(day('09:00').works('09:12')));
    expect([titles('Why is there no break now?'), titles()]).toEqual([['At the desk', '18 min to go'], []]);
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

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(async () => undefined);
};
const title = (): string => screen.getByRole('heading', { level: 1 }).textContent;
const index = () => open(viewOf(day('09:00').works('09:12')), {}, null);

describe('the pages', () => {
  it.each(languageCodes)(
    '%s: sentences stand beside each other as the language writes them',
    async (language) => {
      for (const part of helpPages) {
        await open(viewOf(day('09:00')), { language }, { window: 'help', part });
        expect(wrongJoins(), part).toEqual([]);
        cleanup();
      }
    },
  );

  it('begin with an index: when to stop first, then why there is no break now, with its line', async () => {
    await index();
    const cards = [...document.querySelectorAll('.index-card')].map((card) =>
      card.getAttribute('aria-label'),
    );
    expect(cards).toEqual([
      'When to stop',
      'Why now? Why not now?',
      'Exercises',
      'What is the psoas?',
      'What the studies say',
      'What the app can see',
    ]);
    expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toContain('18 min to go');
    expect(document.body.textContent).toContain('1 of 2 senses work here');
  });

  it('each have a heading that is the title of the window, takes the keyboard and leads back', async () => {
    await index();
    for (const page of ['When to stop', 'What is the psoas?', 'About', 'Conditions, and what each changes']) {
      await press(page);
      expect([title(), document.title]).toEqual([page, page]);
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
      // From the conditions the way back goes over the page that they belong to.
      while (title() !== 'Help and safety') fireEvent.keyDown(document, { key: 'Escape' });
    }
  });

  it('say whom to call, every sign and every condition', async () => {
    await index();
    await press('When to stop');
    expect(screen.getByText(/911 in North America/)).toBeTruthy();
    const text = createText('en', await loadTexts('en'));
    const say = (key: string): string => text.t(key as 'ui.close');
    for (const urgency of urgencies)
      for (const flag of redFlags[urgency])
        expect(screen.getAllByText(say(`safety.flag.${flag}`)).length, flag).toBeGreaterThan(0);
    await press('Conditions, and what each changes');
    for (const condition of conditions) expect(screen.getByText(say(effectOf(condition).label))).toBeTruthy();
    await press('When to stop');
    expect(title()).toBe('When to stop');
  });

  it('tell each exercise, and start the one that can be done now', async () => {
    const asked = await index();
    await press('Exercises');
    expect(document.querySelectorAll('.exercise-cards > li')).toHaveLength(exerciseIds.length);
    await press('Seated, at the front corner');
    await press('Do it now');
    expect(asked).toEqual([{ do: 'stretch', exercise: 'seated' }]);
    await press('Exercises');
    await press('Half-kneeling, one knee down');
    expect(screen.getByText('It needs room on the floor.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Do it now' })).toBeNull();
  });

  it('say of each sense how it is, and what that means', async () => {
    await open(viewOf(day('09:00').works('09:12')), {}, { window: 'help', part: 'see' });
    expect(screen.getByText(/Keys and mouse: can’t be read here\./)).toBeTruthy();
    expect(screen.getByText('Mutter IdleMonitor')).toBeTruthy();
  });

  it('say what follows where no panel shows the icon, and where notifications are not answered', async () => {
    const since = clock('09:00');
    await open(
      {
        ...viewOf(day('09:00').works('09:12')),
        sensors: [
          { sensor: 'tray', state: 'missing', since, by: 'StatusNotifierWatcher' },
          { sensor: 'notifications', state: 'unsure', since, by: 'dunst 1.9' },
        ],
      },
      {},
      { window: 'help', part: 'see' },
    );
    expect(screen.getByText(/No panel here shows the tray icon\./)).toBeTruthy();
    expect(screen.getByText(/The window comes instead\./)).toBeTruthy();
    expect(screen.getByText(/GNOME needs an extension to show such icons/)).toBeTruthy();
  });

  it('open a source in the browser at the second press only', async () => {
    const asked = await open(viewOf(day('09:00').works('09:12')), {}, { window: 'help', part: 'studies' });
    // The first finding of the studies rests on S9.
    const [first] = screen.getAllByRole('button', { name: `Source: ${shortName('S9')}` });
    if (first === undefined) throw new Error('no source is shown');
    fireEvent.click(first);
    fireEvent.click(screen.getByRole('button', { name: 'Open in the browser' }));
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Yes, open it' }));
    await act(async () => undefined);
    expect(asked).toEqual([['openSource', 'S9']]);
  });

  it('are led to when another window asks for one; the sidebar leads to the settings', async () => {
    const asked = await open(viewOf(day('09:00').works('09:12')), {}, { window: 'help', part: 'stop' });
    expect(title()).toBe('When to stop');
    await press('Quiet times');
    expect(asked).toEqual([{ do: 'open', window: 'settings', part: 'quiet' }]);
    // Its own place in the sidebar is the index.
    fireEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Help and safety' }));
    await act(async () => undefined);
    expect(title()).toBe('Help and safety');
  });

  it('have about 400 words at most, the exercises a few more with their pictures', async () => {
    for (const part of helpPages) {
      await open(viewOf(four()), {}, { window: 'help', part });
      // What is folded is read by who opens it.
      for (const folded of document.querySelectorAll('details > :not(summary)')) folded.remove();
      const words = document.querySelector('.main-body')?.textContent?.split(/\s+/).length ?? 0;
      expect(words, part).toBeLessThan(450);
      cleanup();
    }
  });
});
