// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { languageCodes, languages } from '../../main/domain/languages';
import { emptyQuestionnaire, profileOf, type Questionnaire } from '../../main/domain/person/questionnaire';
import { presetSettings, type Settings } from '../../main/domain/settings';
import { profileView } from '../../main/views/profileView';
import { putBridge, show } from '../ui/windows.fixture';
import { WelcomeWindow } from './WelcomeWindow';

afterEach(cleanup);

/** The window before a main process that keeps answers and settings, and notes what is asked. */
async function open(some: Partial<Questionnaire> = {}, look: Parameters<typeof show>[1] = {}) {
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
    expect(title()).toBe('Sit less in one go');
    expect(document.body.textContent).toContain('It does not diagnose or treat');
    await press('Continue');
    expect(title()).toBe('Is anything on this list yours?');
    expect(now()).toMatchObject({ welcomeStep: 'safety', disclaimerSeen: true });
    await press('Continue');
    await press('Continue');
    expect(title()).toBe('Your plan');
    await press('Start');
    expect(asked).toEqual([['finishScreening'], ['endWelcome', 'finished']]);
  });

  test('goes on where it was left, and begins anew for who was through it', async () => {
    await open({ welcomeStep: 'place' });
    expect(title()).toBe('What is around you?');
    cleanup();
    await open({ welcomeStep: 'plan', welcomeEnded: 'finished' });
    expect(title()).toBe('Sit less in one go');
  });

  test('back shows the step before, and keeps how far it had come', async () => {
    const { now } = await open({ welcomeStep: 'place' });
    await press('Back');
    expect(title()).toBe('Is anything on this list yours?');
    expect(now().welcomeStep).toBe('place');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('the rail names the step and counts it', async () => {
    await open({ welcomeStep: 'place' });
    const steps = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('listitem');
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, null, 'step', null]);
  });

  test('each step can be passed: skipped at the first, answered by none, decided later', async () => {
    const first = await open();
    await press('Skip for now');
    expect(first.asked).toEqual([['endWelcome', 'skipped']]);
    cleanup();
    const { asked, now } = await open({ welcomeStep: 'safety', conditions: ['age'], redFlags: ['fever'] });
    await press('None of these');
    expect(now()).toMatchObject({ conditions: [], redFlags: [], welcomeStep: 'place' });
    await press('Skip for now');
    await press('Decide later');
    expect(asked).toEqual([['finishScreening'], ['endWelcome', 'finished']]);
  });
});

describe('safety', () => {
  test('a tick shows what it changes and takes "I have asked"; ticked anew it is asked anew', async () => {
    const { now } = await open({ welcomeStep: 'safety' });
    expect(screen.queryByText(/Ask your midwife/)).toBeNull();
    await tick('Pregnant');
    expect(screen.getByText(/Ask your midwife first; then gentle holds only/)).toBeDefined();
    await tick(/I have asked.*Pregnant/);
    expect(now()).toMatchObject({ conditions: ['pregnancy'], asked: ['pregnancy'] });
    await tick('Pregnant');
    await tick('Pregnant');
    expect(now()).toMatchObject({ conditions: ['pregnancy'], asked: [] });
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
    expect(document.body.textContent).toContain('You start standing, one foot on the step.');
    await press('Unsteady or dizzy');
    expect(now().poorBalance).toBe(true);
    expect(document.body.textContent).toContain('You start seated, on the front corner.');
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: 'Firm chair' }));
    });
    expect(settings().footSupport).toBe('chair');
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: 'Open office' }));
    });
    expect(now().openOffice).toBe(true);
  });

  test('how one sits now chooses a limit, which can be chosen otherwise', async () => {
    const { now, settings } = await open({ welcomeStep: 'plan' });
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: '1 to 2 h' }));
    });
    expect(now().usualSit).toBe('1-to-2-h');
    expect(settings()).toMatchObject({ sittingLimit: 45, breakLength: 2 });
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: /Deep focus/ }));
    });
    expect(settings()).toMatchObject({ sittingLimit: 60, breakLength: 5 });
    expect(now().usualSit).toBe('1-to-2-h');
  });

  test('the sentence keeps to halves that make sense, soreness and the start are kept', async () => {
    const { now, settings } = await open({ welcomeStep: 'plan' });
    await press(/If the prompt appears/);
    await act(async () => {
      fireEvent.click(screen.getByRole('option', { name: 'I am in a call' }));
    });
    expect(now().plan).toEqual({ when: 'call', act: 'afterwards' });
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: '3' }));
    });
    expect(now().soreness).toBe(3);
    await act(async () => {
      fireEvent.click(screen.getByRole('switch', { name: 'Start at login' }));
    });
    expect(settings().startAtLogin).toBe(true);
  });

  test('is whole in every language', async () => {
    for (const language of languageCodes.filter((code) => code !== 'en')) {
      const look = { language, direction: languages[language].direction };
      for (const welcomeStep of ['why', 'safety', 'place', 'plan'] as const) {
        await open({ welcomeStep, conditions: ['age'] }, look);
        expect(document.body.textContent).not.toMatch(/welcome\.|settings\.|safety\.|programme\./);
        expect(document.body.textContent).not.toMatch(/Continue|Skip for now|Is anything|Your place/);
        cleanup();
      }
    }
  });
});
