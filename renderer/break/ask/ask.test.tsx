// @vitest-environment happy-dom
/** Specifies what is asked before an exercise that depends on it: the guide waits, one tap answers, it is kept. */
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planFor } from '../../../main/domain/guide/guide';
import { exercise } from '../../../main/domain/guide/guide.fixture';
import type { BreakViewInput } from '../../../main/views/breakView';
import { guideViewOf, promptView, scripted, unscript } from '../scripted.fixture';

afterEach(unscript);

const quiet = 1000;
const plan = planFor(exercise({ id: 'kneeling' }), { firstSide: 'right', holdSeconds: 30, reps: 1, sets: 1 });
const kneeling = (some: Partial<BreakViewInput>, second = 1) => guideViewOf(plan, second, [], some);

describe('the question before an exercise', () => {
  it('lets the guide wait, and "None of these" keeps every answer and goes on', async () => {
    const { asked, wait } = await scripted(kneeling({ answered: ['poorBalance'] }));
    expect(asked).toEqual([['guideAction', 'pause']]);
    expect(screen.getByText('Does any of this apply to you?')).toBeTruthy();
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    await wait(60_000);
    expect(asked).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: /None of these/ }));
    await wait(0);
    expect(asked.slice(1)).toEqual([
      ['changeProfile', { soreKnees: false, worseArching: false }],
      ['guideAction', 'go-on'],
    ]);
  });

  it('a tick asks for another exercise', async () => {
    const { asked, wait } = await scripted(kneeling({ answered: ['poorBalance'] }));
    await wait(quiet);
    fireEvent.click(screen.getByRole('checkbox', { name: /Sore knees/ }));
    fireEvent.click(screen.getByRole('button', { name: /Give me another exercise/ }));
    await wait(0);
    expect(asked[1]).toEqual(['changeProfile', { soreKnees: true, worseArching: false }]);
  });

  it('can be put off: the break ends, nothing is answered', async () => {
    const { asked, wait } = await scripted(kneeling({ answered: [] }));
    await wait(quiet);
    fireEvent.keyDown(document.body, { key: 'Escape', code: 'Escape' });
    expect(asked.slice(1)).toEqual([['guideAction', 'stop']]);
  });

  it('comes before the drill, which then goes on waiting', async () => {
    const { asked, wait } = await scripted(kneeling({ answered: [], drillDue: true }));
    await wait(quiet);
    fireEvent.keyDown(document.body, { key: 'Enter', code: 'Enter' });
    await wait(0);
    expect(asked.map(([what]) => what)).toEqual(['guideAction', 'changeProfile']);
  });

  it('is not answered by Enter while the answer is out of sight: that leads to it first', async () => {
    const { asked, wait } = await scripted(kneeling({ answered: [] }));
    await wait(quiet);
    const none = screen.getByRole('button', { name: /None of these/ });
    const place = vi.spyOn(none, 'getBoundingClientRect');
    const led = vi.spyOn(none, 'scrollIntoView');
    place.mockReturnValue(new DOMRect(0, window.innerHeight, 300, 48));
    fireEvent.keyDown(document.body, { key: 'Enter', code: 'Enter' });
    expect(led).toHaveBeenCalledOnce();
    expect(asked.slice(1)).toEqual([]);
    place.mockReturnValue(new DOMRect(0, window.innerHeight - 60, 300, 48));
    fireEvent.keyDown(document.body, { key: 'Enter', code: 'Enter' });
    await wait(0);
    expect(asked).toHaveLength(3);
  });

  it('does not come where all of it was answered, nor in the middle of a guide', async () => {
    await scripted(kneeling({}));
    expect(screen.queryByText('Does any of this apply to you?')).toBeNull();
    unscript();
    await scripted(kneeling({ answered: [] }, 20));
    expect(screen.queryByText('Does any of this apply to you?')).toBeNull();
  });
});

describe('"I have asked"', () => {
  const waiting = () =>
    scripted(
      promptView(true, {
        proposal: {
          plan: null,
          why: { key: 'programme.why.ask-first', values: {} },
          choices: [],
          offers: [],
        },
        unasked: ['pregnancy'],
      }),
    );

  it('is one tap from the prompt that offers no stretch, and says first what it changes', async () => {
    const { asked, wait } = await waiting();
    await wait(quiet);
    fireEvent.click(screen.getByRole('button', { name: 'I have asked' }));
    expect(screen.getByText(/gentle holds only/i)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Yes, stretches are fine' }));
    await wait(0);
    expect(asked.at(-1)).toEqual(['changeProfile', { asked: ['hip-surgery', 'pregnancy'] }]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Time for a break');
  });

  it('is not said by who leads back', async () => {
    const { asked, wait } = await waiting();
    await wait(quiet);
    fireEvent.click(screen.getByRole('button', { name: 'I have asked' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(asked).toEqual([]);
  });
});
