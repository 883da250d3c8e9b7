// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { languageCodes, languages } from '../../main/domain/languages';
import { emptyQuestionnaire, profileOf, type Questionnaire } from '../../main/domain/person/questionnaire';
import { presetSettings, type Settings } from '../../main/domain/settings';
import { instant } from '../../main/domain/time';
import type { TrayHome } from '../../main/ports';
import { profileView } from '../../main/views/profileView';
import { wrongJoins } from '../ui/joins.fixture';
import { putBridge, show } from '../ui/windows.fixture';
import { WelcomeWindow } from './WelcomeWindow';

afterEach(cleanup);
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

/** The window before a main process that keeps answers and settings, and notes what is asked. */
async function open(
  some: Partial<Questionnaire> = {},
  look: Parameters<typeof show>[1] = {},
  home: Partial<TrayHome> = {},
) {
  let questionnaire: Questionnaire = { ...emptyQuestionnaire, ...some };
  let settings: Settings = presetSettings;
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    async (...takes: unknown[]): Promise<void> => {
      asked.push([name, ...takes]);
    };
  putBridge({
    profileView: async () =>
      profileView({
        questionnaire,
        profile: profileOf(settings, questionnaire),
        emergency: null,
        programme: { screened: false, paused: null },
      }),
    changeProfile: async (changed) => {
      questionnaire = { ...questionnaire, ...changed };
      return { refused: [] };
    },
    // Of its view the window reads the settings alone.
    settingsView: async () => ({ settings }) as never,
    changeSettings: async (changed) => {
      settings = { ...settings, ...changed };
      asked.push(['changeSettings', changed]);
      return { refused: [] };
    },
    finishScreening: note('finishScreening'),
    goOnGently: note('goOnGently'),
    endWelcome: note('endWelcome'),
    command: note('command'),
    status: async () => ({ doing: 'sitting', line: '', sittingMinutes: 8 }),
    trayHome: async () => ({
      panel: 'top',
      ground: 'dark',
      gnome: true,
      now: instant(Date.UTC(2026, 2, 3, 16, 24)),
      ...home,
    }),
  });
  await show(<WelcomeWindow />, look);
  await act(async () => undefined);
  return { asked, now: () => questionnaire, settings: () => settings };
}

async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
}

async function tick(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('checkbox', { name }));
  });
}

const title = (): string => screen.getByRole('heading', { level: 1 }).textContent;

describe('the way through', () => {
  test('goes by four steps to its end, and the disclaimer was seen', async () => {
    const { asked, now } = await open();
    expect(title()).toBe('Get up more often');
    expect(document.body.textContent).not.toContain('It does not diagnose or treat');
    await press('More');
    expect(document.body.textContent).toContain('It does not diagnose or treat');
    await press('When to stop');
    await press('Close');
    await press('Continue');
    expect(title()).toBe('Is anything here yours?');
    expect(now()).toMatchObject({ welcomeStep: 'safety', disclaimerSeen: true });
    await press('Continue');
    await press('Continue');
    expect(title()).toBe('How often?');
    await press('Start');
    // It is finished by then, whatever becomes of the window.
    expect(now().welcomeEnded).toBe('finished');
    expect(title()).toBe('I live up here');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await press('Done');
    expect(asked).toEqual([
      ['command', { do: 'open', window: 'help', part: 'stop' }],
      ['finishScreening'],
      ['changeSettings', { startAtLogin: true }],
      ['endWelcome', 'finished'],
    ]);
  });

  test('ends with a stretch to try, of about a minute', async () => {
    const { asked } = await open({ welcomeStep: 'plan' });
    await press('Start');
    await press('Try one now (1\u00a0min)');
    expect(asked.slice(1)).toEqual([
      ['command', { do: 'stretch', brief: true }],
      ['endWelcome', 'finished'],
    ]);
  });

  test.each([
    [{ panel: 'bottom' }, 'I live down here', /Click the ring/],
    [{ panel: 'none' }, 'I have no icon here', /GNOME shows the ring with an extension/],
    [{ panel: 'none', gnome: false }, 'I have no icon here', /Breaks still come/],
  ] as const)('ends where this desktop has its icons: %j', async (home, words, line) => {
    await open({ welcomeStep: 'plan' }, {}, home);
    await press('Start');
    expect(title()).toBe(words);
    expect(screen.getByText(line)).toBeTruthy();
    expect(document.body.textContent?.includes('GNOME')).toBe(
      'panel' in home && home.panel === 'none' && !('gnome' in home),
    );
  });

  test('goes on where it was left, and begins anew for who was through it', async () => {
    await open({ welcomeStep: 'place' });
    expect(title()).toBe('What is around you?');
    cleanup();
    await open({ welcomeStep: 'plan', welcomeEnded: 'finished' });
    expect(title()).toBe('Get up more often');
  });

  test('back shows the step before, and keeps how far it had come', async () => {
    const { now } = await open({ welcomeStep: 'place' });
    await press('Back');
    expect(title()).toBe('Is anything here yours?');
    expect(now().welcomeStep).toBe('place');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('the header names the step and counts it', async () => {
    await open({ welcomeStep: 'place' });
    const steps = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('listitem');
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, null, 'step', null]);
  });

  test('each step can be passed: skipped at the first, answered by none, decided later', async () => {
    const first = await open();
    await press('Skip for now');
    expect(first.now().welcomeEnded).toBe('skipped');
    expect(document.querySelectorAll('[data-done]')).toHaveLength(0);
    await press('Done');
    expect(first.asked).toEqual([['endWelcome', 'skipped']]);
    cleanup();
    const { asked, now, settings } = await open({
      welcomeStep: 'safety',
      conditions: ['age'],
      redFlags: ['fever'],
    });
    await press('None of these');
    expect(now()).toMatchObject({ conditions: [], redFlags: [], welcomeStep: 'place' });
    await press('Skip for now');
    await press('Decide later');
    expect(document.querySelectorAll('[data-done]')).toHaveLength(4);
    expect(settings().startAtLogin).toBe(false);
    await press('Done');
    expect(asked).toEqual([['finishScreening'], ['endWelcome', 'finished']]);
  });
});

describe('safety', () => {
  test('a tick shows what it changes; ticked anew it is to be asked about anew', async () => {
    const { now } = await open({ welcomeStep: 'safety', asked: ['pregnancy'] });
    expect(screen.queryByText(/Ask your midwife/)).toBeNull();
    await tick('Pregnant');
    expect(screen.getByText('Breaks stay on. Ask your midwife before you stretch.')).toBeDefined();
    expect(now()).toMatchObject({ conditions: ['pregnancy'], asked: [] });
    await tick(/Pregnant/);
    expect(now()).toMatchObject({ conditions: [] });
  });

  test('numbers to call are said by the place they are of; a ticked sign says so and counts at once', async () => {
    const { asked, now } = await open({ welcomeStep: 'safety' });
    expect(document.body.textContent).toContain('112 in Europe, 911 in North America');
    await press('All signs');
    await tick('fever');
    expect(now().redFlags).toEqual(['fever']);
    expect(document.body.textContent).toContain('116117 in Germany, 111 in the UK');
    expect(document.body.textContent).toContain('Stretches are held back.');
    await press('Close');
    expect(asked).toEqual([['finishScreening']]);
  });
});

describe('place and plan', () => {
  test('each answer is kept and says at once which stretch it leads to', async () => {
    const { now, settings } = await open({ welcomeStep: 'place' });
    expect(document.body.textContent).toContain('You start standing, one foot on a step or a firm chair.');
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: 'Fixed arms' }));
    });
    expect(now()).toMatchObject({ chairRolls: true, fixedArms: true });
    expect(document.body.textContent).toContain('Fixed arms leave no room for the seated one.');
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: 'Stands firm' }));
    });
    expect(now()).toMatchObject({ chairRolls: false, fixedArms: false });
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: 'Firm chair' }));
    });
    expect(settings().footSupport).toBe('chair');
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: 'Open office' }));
    });
    expect(now().openOffice).toBe(true);
  });

  test('a rhythm is two settings; the start with the computer is offered as on, and kept as it is left', async () => {
    const { settings } = await open({ welcomeStep: 'plan' });
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: /A gentle start/ }));
    });
    expect(settings()).toMatchObject({ sittingLimit: 45, breakLength: 2 });
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: /Long focus/ }));
    });
    expect(settings()).toMatchObject({ sittingLimit: 60, breakLength: 5, startAtLogin: false });
    const login = screen.getByRole('switch', { name: 'Start when I log in' });
    expect(login.getAttribute('aria-checked')).toBe('true');
    await act(async () => {
      fireEvent.click(login);
    });
    await press('Start');
    expect(settings().startAtLogin).toBe(false);
  });

  test('is whole in every language', async () => {
    for (const language of languageCodes.filter((code) => code !== 'en')) {
      const look = { language, direction: languages[language].direction };
      for (const welcomeStep of ['why', 'safety', 'place', 'plan'] as const) {
        await open({ welcomeStep, conditions: ['age'] }, look);
        expect(document.body.textContent).not.toMatch(/welcome\.|settings\.|safety\.|programme\./);
        expect(document.body.textContent).not.toMatch(
          /Continue(?!\p{L})|Skip for now|Is anything|Your place/u,
        );
        expect(wrongJoins()).toEqual([]);
        cleanup();
      }
    }
  });
});
