// @vitest-environment happy-dom
/** Specifies the prompt: what it says, what each answer asks of the main process, and whom it protects. */
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { languageCodes } from '../../../main/domain/languages';
import { wrongJoins } from '../../ui/joins.fixture';
import { promptView, scripted, stepView, unscript } from '../scripted.fixture';

afterEach(() => {
  unscript();
  vi.restoreAllMocks();
});

const press = (key: string, code = key) => fireEvent.keyDown(document.body, { key, code });
const quiet = 1000;

describe('the first second', () => {
  it('lets no key and no click act, and the next one does', async () => {
    const { asked, wait } = await scripted(promptView());
    press('Enter');
    press('l', 'KeyL');
    press('Escape');
    fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    await wait(quiet - 1);
    press('Enter');
    expect(asked).toEqual([]);
    await wait(1);
    press('Enter');
    expect(asked).toEqual([['startGuide', 'one']]);
  });

  it('begins anew for another prompt', async () => {
    const { asked, wait, tell } = await scripted(promptView());
    await wait(5000);
    const other = promptView();
    await tell({ ...other, prompt: other.prompt && { ...other.prompt, id: 'two' } });
    press('Enter');
    expect(asked).toEqual([]);
    await wait(quiet);
    press('Enter');
    expect(asked).toEqual([['startGuide', 'two']]);
  });

  it('begins anew for keys when the window is first given the keyboard, so that a click still acts', async () => {
    const { asked, wait } = await scripted(promptView());
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(quiet);
    window.dispatchEvent(new Event('focus'));
    press('Enter');
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(asked).toEqual([['command', { do: 'skip', prompt: 'one' }]]);
  });

  it('takes no focus', async () => {
    await scripted(promptView());
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the answers', () => {
  it.each([
    ['Enter', 'Enter', ['startGuide', 'one']],
    ['l', 'KeyL', ['command', { do: 'later', minutes: null, prompt: 'one' }]],
    ['م', 'KeyL', ['command', { do: 'later', minutes: null, prompt: 'one' }]],
    ['Escape', 'Escape', ['command', { do: 'later', minutes: null, prompt: 'one' }]],
  ])('has a key: %s', async (key, code, expected) => {
    const { asked, wait } = await scripted(promptView());
    await wait(quiet);
    press(key, code);
    expect(asked).toEqual([expected]);
  });

  it('leaves Enter to a button that has the focus', async () => {
    const { asked, wait } = await scripted(promptView());
    await wait(quiet);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Skip' }), { key: 'Enter', code: 'Enter' });
    expect(asked).toEqual([]);
  });

  it('ignores a key that is held down, and shortcuts of the system', async () => {
    const { asked, wait } = await scripted(promptView());
    await wait(quiet);
    fireEvent.keyDown(document.body, { key: 'Enter', repeat: true });
    fireEvent.keyDown(document.body, { key: 'l', code: 'KeyL', ctrlKey: true });
    expect(asked).toEqual([]);
  });

  it('has a button each, named by its prompt', async () => {
    const { asked, wait } = await scripted(promptView());
    await wait(quiet);
    for (const name of ['Start', 'Skip', 'I stood up']) fireEvent.click(screen.getByRole('button', { name }));
    expect(asked).toEqual([
      ['startGuide', 'one'],
      ['command', { do: 'skip', prompt: 'one' }],
      ['command', { do: 'stood-up' }],
    ]);
  });

  it('offers the lengths of Later in a menu that the keyboard walks and Escape closes', async () => {
    const { asked, wait } = await scripted(promptView());
    await wait(quiet);
    const later = screen.getByRole('button', { name: 'Later' });
    fireEvent.click(later);
    const items = screen.getAllByRole('menuitem');
    expect(items.map((item) => item.textContent)).toEqual(['3\u00a0min', '5\u00a0min', '10\u00a0min']);
    expect(document.activeElement).toBe(items[1]);
    fireEvent.keyDown(items[1] ?? later, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(items[2]);
    fireEvent.keyDown(items[2] ?? later, { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(later);
    expect(asked).toEqual([]);
    fireEvent.click(later);
    fireEvent.click(screen.getByRole('menuitem', { name: '10\u00a0min' }));
    expect(asked).toEqual([['command', { do: 'later', minutes: 10, prompt: 'one' }]]);
  });

  it('has no Later after the last postponement, neither as a button nor as a key', async () => {
    const { asked, wait } = await scripted(promptView(false));
    await wait(quiet);
    expect(screen.queryByRole('button', { name: 'Later' })).toBeNull();
    press('l', 'KeyL');
    press('Escape');
    expect(asked).toEqual([]);
  });

  it('chooses the position with the switch', async () => {
    const { asked, wait } = await scripted(promptView());
    await wait(quiet);
    expect(screen.getByRole('radio', { name: 'Standing' }).getAttribute('aria-checked')).toBe('true');
    fireEvent.click(screen.getByRole('radio', { name: 'Seated' }));
    expect(asked).toEqual([['chooseExercise', 'seated']]);
  });
});

describe('what it says', () => {
  it('tells the time sat, the cue and the plan', async () => {
    await scripted(promptView());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Time for a break');
    const picture = '31 minutes of sitting. Standing stretch: One foot on the step. Fingertips on the desk.';
    expect(screen.getByRole('img', { name: picture })).toBeTruthy();
    expect(screen.getByText('One foot on the step. Fingertips on the desk.')).toBeTruthy();
    expect(screen.getByText('30 s each side, then a short walk. About 2 min.')).toBeTruthy();
  });

  it('asks to stand up and walk where there is no stretch, and Enter begins the walk', async () => {
    const { asked, wait } = await scripted(
      promptView(true, { proposal: { plan: null, why: null, choices: [], offers: [] } }),
    );
    await wait(quiet);
    expect(screen.getByText('Stand up and walk a little.')).toBeTruthy();
    expect(screen.queryByRole('radiogroup')).toBeNull();
    press('Enter');
    expect(asked).toEqual([['startGuide', 'one']]);
  });
});

describe('to a screen reader', () => {
  it('announces itself once, whatever is chosen then', async () => {
    const { tell } = await scripted(promptView());
    const said = () => screen.getByRole('status').textContent;
    const first = 'Time for a break. 31 minutes of sitting. One foot on the step. Fingertips on the desk.';
    expect(said()).toBe(first);
    const view = promptView();
    await tell({ ...view, routine: view.routine && { ...view.routine, exercise: 'seated' } });
    expect(said()).toBe(first);
  });
});

describe('No step here', () => {
  it('is one tap while nobody has said what there is, and is kept', async () => {
    const { asked, wait } = await scripted(stepView('unsaid', 2));
    await wait(quiet);
    expect(screen.getByText('One foot on a step or a firm chair.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'No step here' }));
    expect(asked).toEqual([['changeSettings', { footSupport: 'none' }]]);
  });

  it('has its way back as near', async () => {
    const { asked, wait } = await scripted(stepView('none', 3));
    await wait(quiet);
    fireEvent.click(screen.getByRole('button', { name: 'I have a step' }));
    expect(asked).toEqual([['changeSettings', { footSupport: 'step' }]]);
  });

  it.each([
    ['unsaid', 3, 'No step here'],
    ['none', 6, 'I have a step'],
    ['step', 0, 'No step here'],
  ] as const)(
    'goes after three breaks without a tap, and lives under "Another": %s',
    async (said, ever, name) => {
      const { asked, wait } = await scripted(stepView(said, ever));
      await wait(quiet);
      expect(screen.queryByRole('button', { name })).toBeNull();
      fireEvent.click(screen.getByRole('button', { name: 'Other exercises' }));
      await wait(quiet);
      fireEvent.click(screen.getByRole('button', { name }));
      expect(asked.map(([what]) => what)).toEqual(['changeSettings']);
    },
  );
});

describe('the cue that follows the picture', () => {
  it('keeps the room of the longest one, so that the plan stays where it is', async () => {
    await scripted(promptView());
    const spare = [...document.querySelectorAll('.cue-room > .cue-spare')];
    expect(spare.map((one) => one.getAttribute('aria-hidden'))).toContain('true');
    expect(spare.map((one) => one.textContent)).toContain('Tilt your belt buckle up toward your ribs.');
    expect(document.querySelectorAll('.cue-room > p:not([aria-hidden])')).toHaveLength(1);
  });

  it('says of the picture what the words say to who has not told of a step', async () => {
    const view = stepView('unsaid', 2);
    await scripted(view);
    const words = 'One foot on a step or a firm chair.';
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('img', { name: new RegExp(words) })).toBeTruthy();
  });
});

describe('the strip of still pictures, where motion is reduced', () => {
  const marked = () => document.querySelector('.still-strip [aria-checked="true"]')?.textContent;
  const cue = () => document.querySelector('.cue-line')?.textContent;

  it('stands for the moving figure alone', async () => {
    await scripted(promptView(), 'full');
    expect(screen.queryByRole('radiogroup', { name: 'How it goes' })).toBeNull();
  });

  it('shows each phase at once, marks one after the other, and the cue follows', async () => {
    const { wait } = await scripted(promptView());
    const strip = screen.getByRole('radiogroup', { name: 'How it goes' });
    const names = [...strip.querySelectorAll('[role="radio"]')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Set up', 'Tilt', 'Move', 'Hold']);
    const seen: (string | null | undefined)[][] = [];
    for (const _ of names) {
      seen.push([marked(), cue()]);
      await wait(4000);
    }
    expect(seen).toEqual([
      ['Set up', 'One foot on the step. Fingertips on the desk.'],
      ['Tilt', 'Tilt your belt buckle up toward your ribs.'],
      ['Move', 'Slide your hips forward. Stay tall.'],
      ['Hold', 'Stay tall. Keep the buckle up.'],
    ]);
    expect(marked()).toBe('Set up');
  });

  it('rests while somebody is at it, and for good once one was chosen', async () => {
    const { wait } = await scripted(promptView());
    const strip = document.querySelector('.still-strip');
    if (strip === null) throw new Error('there is no strip');
    fireEvent.pointerEnter(strip);
    await wait(9000);
    expect(marked()).toBe('Set up');
    fireEvent.pointerLeave(strip);
    await wait(4000);
    expect(marked()).toBe('Tilt');
    fireEvent.click(screen.getByRole('radio', { name: 'Move' }));
    await wait(20_000);
    expect([marked(), cue()]).toEqual(['Move', 'Slide your hips forward. Stay tall.']);
  });
});

it.each(languageCodes)(
  '%s puts its plan and its reasons beside each other as it writes sentences',
  async (language) => {
    const view = stepView('step', 0);
    const easier = view.routine && {
      ...view.routine,
      easier: true,
      why: { key: 'programme.why.step', values: {} },
    };
    await scripted({ ...view, routine: easier }, 'reduced', language);
    expect(document.querySelector('.why-line')?.textContent).toBeTruthy();
    expect(wrongJoins()).toEqual([]);
  },
);

it.each([
  ['en', '24\u00a0min'],
  ['ja', '24分'],
  ['ko', '24분'],
  ['zh-Hans', '24\u00a0分钟'],
] as const)('in %s the minutes in the ring are written as everywhere', async (language, minutes) => {
  const view = promptView();
  await scripted(
    { ...view, prompt: view.prompt && { ...view.prompt, sittingMinutes: 24 } },
    'reduced',
    language,
  );
  expect(document.querySelector('.resting')?.textContent).toBe(minutes);
});
