// @vitest-environment happy-dom
/** Specifies the settings window: every setting has one control, changes apply and can be taken back. */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sections } from '../../main/domain/sections';
import { sectionOf, settingKeys } from '../../main/domain/settings';
import { openSettings } from './scripted.fixture';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const go = (name: string) => fireEvent.click(within(screen.getByRole('navigation')).getByText(name));
const names = ['Sitting', 'Breaks', 'Stretches', 'Quiet times', 'Look and language', 'Your data'] as const;

/** The settings that have a control in the section that is shown. */
function controlled(): readonly string[] {
  const places = [...document.querySelectorAll<HTMLElement>('[data-setting]')];
  const withControl = places.filter((one) => one.querySelector('button, input') !== null);
  return withControl.map((one) => one.dataset['setting'] ?? '');
}

/** The hand rests for so long that a number is applied; what was asked meanwhile has come. */
const rest = () => act(() => vi.advanceTimersByTimeAsync(300));
const byHand = () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

describe('every setting', () => {
  it('has one control, in the section that the table of settings names', async () => {
    await openSettings();
    const found: string[] = [];
    for (const [index, section] of sections.entries()) {
      go(names[index] ?? '');
      if (section === 'look') await waitFor(() => expect(controlled()).toContain('person'));
      const here = controlled();
      expect(
        here.filter((key) => sectionOf(settingKeys.find((one) => one === key) ?? 'theme') !== section),
      ).toEqual([]);
      found.push(...here);
    }
    expect([...found].sort()).toEqual([...settingKeys].sort());
  });

  it('that is a number tells why it is the number it is', async () => {
    await openSettings();
    for (const name of names) {
      go(name);
      for (const field of screen.queryAllByRole('spinbutton')) {
        const setting = field.closest('[data-setting]');
        expect(setting?.querySelector('.why-line')?.textContent).toMatch(/^Why \d+\?/);
      }
    }
  });
});

describe('a change', () => {
  beforeEach(byHand);

  it('of a switch applies at once', async () => {
    const { asked } = await openSettings();
    go('Breaks');
    fireEvent.click(screen.getByRole('switch', { name: 'Chime' }));
    expect(asked).toEqual([['changeSettings', { chime: true }]]);
    await rest();
    expect(screen.getByRole('switch', { name: 'Chime' }).getAttribute('aria-checked')).toBe('true');
    expect(asked).toHaveLength(1);
  });

  it('by one stroke of a slider is one change, shown at once', async () => {
    const { asked } = await openSettings();
    const slider = screen.getByRole('slider', { name: 'Sitting limit' });
    for (const value of ['35', '40', '45']) fireEvent.change(slider, { target: { value } });
    expect(screen.getByRole('spinbutton', { name: 'Sitting limit' })).toHaveProperty('value', '45');
    expect(asked).toEqual([]);
    await rest();
    expect(asked).toEqual([['changeSettings', { sittingLimit: 45 }]]);
  });

  it('of a number that is folded is told where it is folded, until it is taken back', async () => {
    await openSettings();
    const told = () => screen.queryByText('A number in here was changed from its default.');
    const nudge = screen.getByRole('group', { name: 'Strong nudge' });
    expect(told()).toBeNull();
    fireEvent.click(within(nudge).getByRole('button', { name: 'More' }));
    await rest();
    expect(told()?.closest('summary')).not.toBeNull();
    fireEvent.click(within(nudge).getByRole('button', { name: 'Less' }));
    await rest();
    expect(told()).toBeNull();
  });

  it('that still waits is applied before another setting is changed', async () => {
    const { asked } = await openSettings();
    const more = (name: string) =>
      fireEvent.click(within(screen.getByRole('group', { name })).getByRole('button', { name: 'More' }));
    more('Sitting limit');
    more('Break after no input');
    await rest();
    expect(asked).toEqual([
      ['changeSettings', { sittingLimit: 35 }],
      ['changeSettings', { idleBreak: 6 }],
    ]);
  });

  it('that still waits is not lost when the window closes', async () => {
    const { asked, unmount } = await openSettings();
    fireEvent.change(screen.getByRole('slider', { name: 'Sitting limit' }), { target: { value: '60' } });
    unmount();
    expect(asked).toEqual([['changeSettings', { sittingLimit: 60 }]]);
  });

  it('out of its range is refused in words and asks nothing', async () => {
    const { asked, now } = await openSettings();
    const field = screen.getByRole('spinbutton', { name: 'Sitting limit' });
    fireEvent.change(field, { target: { value: '500' } });
    fireEvent.blur(field);
    await rest();
    expect(screen.getByText(/“500” does not fit. Choose from 15 to 90/)).toBeTruthy();
    expect(asked).toEqual([]);
    expect(now().sittingLimit).toBe(30);
  });

  it('switches a number off and brings it back as it was', async () => {
    const { asked } = await openSettings();
    const nudge = screen.getByRole('group', { name: 'Strong nudge' });
    fireEvent.click(within(nudge).getByRole('button', { name: 'More' }));
    await rest();
    fireEvent.click(within(nudge).getByRole('switch'));
    await rest();
    expect(within(nudge).queryByRole('spinbutton')).toBeNull();
    fireEvent.click(within(nudge).getByRole('switch'));
    await rest();
    expect(within(nudge).getByRole('spinbutton')).toHaveProperty('value', '75');
    expect(asked.map(([, some]) => some)).toEqual([
      { strongNudge: 75 },
      { strongNudge: null },
      { strongNudge: 75 },
    ]);
  });

  it('that is switched off takes with it what was said of a number', async () => {
    await openSettings();
    const nudge = screen.getByRole('group', { name: 'Strong nudge' });
    const field = within(nudge).getByRole('spinbutton');
    fireEvent.change(field, { target: { value: '5000' } });
    fireEvent.blur(field);
    await rest();
    expect(within(nudge).getByRole('status').textContent).toContain('5000');
    fireEvent.click(within(nudge).getByRole('switch'));
    await rest();
    expect(within(nudge).getByRole('status').textContent).toBe('');
  });
});

describe('undo', () => {
  beforeEach(byHand);

  const changeLimit = async () => {
    fireEvent.change(screen.getByRole('slider', { name: 'Sitting limit' }), { target: { value: '45' } });
    await rest();
  };

  it('is offered in words and takes the change back', async () => {
    const { asked, now } = await openSettings();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    await changeLimit();
    expect(screen.getByText('Sitting limit changed from 30 to 45 min')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await rest();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(now().sittingLimit).toBe(30);
    expect(screen.getByRole('spinbutton', { name: 'Sitting limit' })).toHaveProperty('value', '30');
    expect(asked.at(-1)).toEqual(['undoSettings']);
  });

  it.each(['ctrlKey', 'metaKey'])('is also Z with %s', async (modifier) => {
    const { asked } = await openSettings();
    await changeLimit();
    fireEvent.keyDown(document.body, { key: 'z', [modifier]: true });
    await rest();
    expect(asked.at(-1)).toEqual(['undoSettings']);
  });

  it.each([
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Undo' }))],
    ['the key', () => fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })],
  ])('is told of where the change was, by %s, until there is another', async (_by, undo) => {
    await openSettings();
    const told = (): string | undefined =>
      document.querySelector('.sidebar-foot [role="status"]')?.textContent?.replaceAll('\u00a0', ' ');
    expect(told()).toBe('');
    await changeLimit();
    undo();
    await rest();
    expect(told()).toBe('Sitting limit changed from 45 to 30 min');
    await changeLimit();
    expect(told()).toBe('Sitting limit changed from 30 to 45 minUndo');
  });

  it('leaves the key to a field in which something is being typed', async () => {
    const { asked } = await openSettings();
    await changeLimit();
    const field = screen.getByRole('spinbutton', { name: 'Sitting limit' });
    fireEvent.change(field, { target: { value: '6' } });
    fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
    await rest();
    expect(asked).toEqual([['changeSettings', { sittingLimit: 45 }]]);
  });
});

describe('a section', () => {
  const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

  it('is the one that another window asked for, and the next one that is asked for', async () => {
    const { announce } = await openSettings({}, {}, { window: 'settings', part: 'quiet' });
    expect(heading()).toBe('Quiet times');
    go('Breaks');
    act(() => announce('place', { window: 'help', part: 'stop' }));
    expect(heading()).toBe('Breaks');
    act(() => announce('place', { window: 'settings', part: 'quiet' }));
    expect(heading()).toBe('Quiet times');
  });

  it('is reset as a whole', async () => {
    const { asked } = await openSettings();
    go('Quiet times');
    fireEvent.click(screen.getByRole('button', { name: 'Reset section' }));
    await waitFor(() => expect(asked).toEqual([['resetSection', 'quiet']]));
  });

  it('is reached by the arrows in the sidebar, which is one stop of the Tab key', async () => {
    const { asked } = await openSettings();
    const sidebar = screen.getByRole('navigation');
    const stops = () =>
      within(sidebar)
        .getAllByRole('button')
        .filter((one) => one.tabIndex === 0);
    expect(stops().map((one) => one.textContent)).toEqual(['Sitting']);
    stops()[0]?.focus();
    fireEvent.keyDown(sidebar, { key: 'ArrowDown' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Breaks');
    expect(stops().map((one) => one.textContent)).toEqual(['Breaks']);
    // Help is a window of its own: passing over it opens nothing.
    fireEvent.keyDown(sidebar, { key: 'End' });
    expect(asked).toEqual([]);
    fireEvent.click(within(sidebar).getByText('Help and safety'));
    expect(asked).toEqual([['command', { do: 'open', window: 'help' }]]);
  });
});

describe('the sitting limit', () => {
  it('and the break length are set together by a preset', async () => {
    const { asked } = await openSettings();
    fireEvent.click(screen.getByRole('button', { name: /Preset.*Every half hour/ }));
    fireEvent.click(screen.getByRole('option', { name: /Long focus/ }));
    await waitFor(() => expect(screen.getByRole('button', { name: /Preset.*Long focus/ })).toBeTruthy());
    expect(asked).toEqual([['changeSettings', { sittingLimit: 60, breakLength: 5 }]]);
  });
});

describe('the window', () => {
  it('stands right to left in Arabic, with numbers in its digits', async () => {
    await openSettings({}, { language: 'ar', direction: 'rtl' });
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('الجلوس');
    expect(screen.getByRole('spinbutton', { name: 'حدّ الجلوس' })).toHaveProperty('value', '٣٠');
  });

  it('tells a problem with a file until it is closed', async () => {
    const problem = {
      file: 'settings',
      problem: 'damaged',
      keptAs: 'settings.damaged.json',
      details: [],
    } as const;
    await openSettings({ problems: [problem] });
    const told =
      'The file of the settings could not be read. It begins afresh. The old file is kept as \u2068settings.damaged.json\u2069.';
    expect(screen.getByText(told)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Got it, close' }));
    expect(screen.queryByText(told)).toBeNull();
  });

  it('lists what was wrong in a file as the language writes a list', async () => {
    const problem = { file: 'journal', problem: 'lines-skipped', keptAs: null, details: ['1', '2'] } as const;
    await openSettings({ problems: [problem] }, { language: 'ja' });
    expect(document.querySelector('.problems p')?.textContent).toMatch(/：1、2。$/);
  });

  it('offers no voice where the system has none', async () => {
    await openSettings({ voiceBy: 'none' });
    go('Breaks');
    expect(screen.getByRole('switch', { name: 'Voice' })).toHaveProperty('disabled', true);
    expect(
      screen.getByText('No voice for this language was found. On Linux the app uses Speech Dispatcher.'),
    ).toBeTruthy();
  });
});
