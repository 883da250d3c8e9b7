// @vitest-environment happy-dom
/** Specifies the ways aside: how it goes, another exercise; the walk; and what the end asks and advises. */
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { noQuestions } from '../../main/domain/programme/questions.fixture';
import { guideView, promptView, scripted, unscript, walkView } from './scripted.fixture';

afterEach(unscript);

const quiet = 1000;
const pressEscape = () => fireEvent.keyDown(document.body, { key: 'Escape', code: 'Escape' });

describe('how it goes', () => {
  it('opens over the prompt, answers nothing, and Escape leads back', async () => {
    const { asked, wait } = await scripted(promptView());
    await wait(quiet);
    fireEvent.click(screen.getByRole('button', { name: 'How it goes' }));
    expect(screen.queryByRole('button', { name: /Start/ })).toBeNull();
    pressEscape();
    expect(screen.getByRole('button', { name: /Start/ })).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('has the way to safety and easier forms at its foot, which opens and folds them in place', async () => {
    const { wait } = await scripted(promptView());
    await wait(quiet);
    fireEvent.click(screen.getByRole('button', { name: 'How it goes' }));
    const more = screen.getByRole('button', { name: 'Safety and easier forms' });
    expect(more.closest('.break-actions')).not.toBeNull();
    expect(screen.queryByRole('heading', { name: 'How to do it' })).toBeNull();
    fireEvent.click(more);
    expect(screen.getByRole('heading', { name: 'How to do it' })).toBeTruthy();
    fireEvent.click(more);
    expect(screen.queryByRole('heading', { name: 'How to do it' })).toBeNull();
  });

  it('lets a guide stand still meanwhile and go on after it', async () => {
    const { asked, wait } = await scripted(guideView(20));
    await wait(quiet);
    fireEvent.click(screen.getByRole('button', { name: 'How it goes' }));
    expect(asked).toEqual([['guideAction', 'pause']]);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(asked.at(-1)).toEqual(['guideAction', 'go-on']);
  });
});

describe('another', () => {
  const proposal = {
    plan: null,
    why: null,
    choices: [],
    offers: [
      { exercise: 'kneeling', variant: 'plain', barred: 'stage' },
      { exercise: 'seated', variant: 'plain', barred: null },
    ],
  } as const;

  it('lists what can be chosen first, the others with their reason, and only the first act', async () => {
    const { asked, wait } = await scripted(promptView(true, { proposal }));
    await wait(quiet);
    fireEvent.click(screen.getByRole('button', { name: 'Other exercises' }));
    const held = screen.getByRole('button', { name: /Half-kneeling/ });
    expect(held.textContent).toContain('It joins at a later stage.');
    fireEvent.click(held);
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /Seated/ }));
    expect(asked).toEqual([['chooseExercise', 'seated']]);
    expect(screen.getByRole('button', { name: /Start/ })).toBeTruthy();
  });
});

describe('the walk', () => {
  it('counts down and says when it is over; it goes when the main process says so', async () => {
    const { asked, wait } = await scripted(walkView(117));
    expect(
      screen.getByRole('img', { name: 'Walk: 3 seconds left. A person walks on the spot.' }),
    ).toBeTruthy();
    expect(screen.getByText('Stand up and walk a little.')).toBeTruthy();
    expect(screen.getByText('Next prompt after 30 min of sitting')).toBeTruthy();
    await wait(3000);
    expect(screen.getByText('Walk done, no hurry.')).toBeTruthy();
    await wait(600_000);
    expect(asked).toEqual([]);
  });

  it('says minutes and seconds to who hears it: nobody counts in 116 seconds', async () => {
    await scripted(walkView(4));
    expect(
      screen.getByRole('img', { name: 'Walk: 1 minute, 56 seconds left. A person walks on the spot.' }),
    ).toBeTruthy();
  });

  it('ends when the person is back', async () => {
    const { asked, wait } = await scripted(walkView(10));
    await wait(quiet);
    fireEvent.click(screen.getByRole('button', { name: 'I’m back' }));
    expect(asked).toEqual([['close', 'break']]);
  });
});

describe('the end', () => {
  const done = (questions: Partial<typeof noQuestions>) =>
    guideView(90, [], { questions: { ...noQuestions, ...questions } });

  it('asks of legs, and sends the answer when the window goes', async () => {
    const { asked, wait, tell } = await scripted(done({ ask: 'legs' }));
    await wait(quiet);
    fireEvent.click(screen.getByRole('button', { name: 'No' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
    await tell(null);
    expect(asked).toEqual([['reportSymptom', { about: 'leg-symptoms', present: true }]]);
  });

  it('asks how much it hurt instead, by number keys too', async () => {
    const { asked, wait, tell } = await scripted(done({ ask: 'pain-during' }));
    await wait(quiet);
    expect(screen.getByText('How much did the stretch hurt?')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: '6', code: 'Digit6' });
    await tell(null);
    expect(asked).toEqual([['reportSymptom', { about: 'pain-during', pain: 6 }]]);
  });

  it.each([
    [{ kind: 'paused', because: 'red-flag' }, 'I have asked. Go on gently.', ['goOnGently']],
    [
      { kind: 'review', key: 'programme.review.same', values: {} },
      'Reviewed',
      ['reportSymptom', { about: 'reviewed' }],
    ],
  ] as const)('advises, with one thing to do: %o', async (advice, name, expected) => {
    const { asked, wait } = await scripted(done({ advice }));
    await wait(quiet);
    expect(screen.queryByRole('radiogroup')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(asked).toEqual([expected]);
  });

  it('tells the signs that were pressed when something hurts, and stops', async () => {
    const { asked, wait } = await scripted(guideView(20));
    await wait(quiet);
    fireEvent.click(screen.getByRole('button', { name: 'Something hurts' }));
    fireEvent.click(screen.getByRole('button', { name: 'chest pain' }));
    fireEvent.click(screen.getByRole('button', { name: 'Stop the stretch' }));
    expect(asked).toEqual([
      ['guideAction', 'hurts'],
      ['reportSymptom', { about: 'stop-sign', sign: 'chest-pain' }],
      ['guideAction', 'stop'],
    ]);
  });
});

it('leads from "how it goes" to the drill of the tilt, and from there back to the break that waited', async () => {
  const { asked, wait } = await scripted(guideView(20));
  await wait(1000);
  fireEvent.click(screen.getByRole('button', { name: 'How it goes' }));
  fireEvent.click(screen.getByRole('button', { name: 'Practise the tilt' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Five small tilts');
  fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
  expect(screen.getByRole('button', { name: 'How it goes' })).toBeTruthy();
  expect(asked).toEqual([
    ['guideAction', 'pause'],
    ['guideAction', 'go-on'],
  ]);
});

it('ends the name of each phase in "how it goes" with the stop of its language', async () => {
  const { wait } = await scripted(guideView(20), 'reduced', 'ja');
  await wait(1000);
  fireEvent.click(screen.getByRole('button', { name: 'やり方' }));
  const names = [...document.querySelectorAll('.how-strip strong')].map(({ textContent }) => textContent);
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => !/[^.]。$/.test(name ?? ''))).toEqual([]);
});
