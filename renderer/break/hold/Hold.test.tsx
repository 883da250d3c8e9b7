// @vitest-environment happy-dom
/** Specifies the window while a guide runs: it displays the main process's time and asks; it decides nothing. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { presetSettings } from '../../../main/domain/settings';
import { guideView, promptView, scripted, unscript } from '../scripted.fixture';

afterEach(unscript);

const press = (key: string, code = key) => fireEvent.keyDown(document.body, { key, code });
const number = () => document.querySelector('.stage-number')?.textContent;
const told = () => screen.getByRole('status').textContent;

describe('the countdown', () => {
  it('counts to the instant that the main process named, by its clock, and does nothing at its end', async () => {
    const { asked, wait } = await scripted(guideView(20.5));
    expect(number()).toBe('0:24');
    await wait(999);
    expect(number()).toBe('0:24');
    await wait(1);
    expect(number()).toBe('0:23');
    await wait(22_000);
    expect(number()).toBe('0:01');
    await wait(60_000);
    expect(number()).toBe('0:00');
    expect(asked).toEqual([]);
  });

  it('stands while paused', async () => {
    const { wait } = await scripted(guideView(50, [['pause', 20.5]]));
    expect(number()).toBe('0:24');
    await wait(30_000);
    expect(number()).toBe('0:24');
    expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
  });

  it('runs no timer while nobody sees it, and is right when it is seen again', async () => {
    const { wait } = await scripted(guideView(20.5));
    const seen = (state: string) =>
      act(async () => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      });
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await seen('hidden');
    expect(vi.getTimerCount()).toBe(0);
    await wait(5000);
    await seen('visible');
    expect(number()).toBe('0:19');
  });

  it('shows how long the hold will be before it begins', async () => {
    await scripted(guideView(9));
    expect(number()).toBe('0:30\u00a0to hold');
  });

  it('counts down to the start, on a half of the ring that empties', async () => {
    const { wait } = await scripted(guideView(4), 'full');
    expect(number()).toBe('4\u00a0s to start');
    expect(document.querySelector('[aria-current="step"]')?.textContent).toBe('Set up');
    expect(
      screen.getByRole('img', {
        name: /^right side, starts in 4 seconds, Side 1 of 2\. Standing stretch: One foot/,
      }),
    ).toBeTruthy();
    const left = () => 1 - Number(document.querySelector('.dome-wait')?.getAttribute('stroke-dashoffset'));
    expect(left()).toBeCloseTo(3 / 8);
    await wait(1000);
    expect(number()).toBe('3\u00a0s to start');
    // On its way through the second: it is where the time is.
    expect(left()).toBeCloseTo(3 / 8);
    await wait(500);
    expect(left()).toBeCloseTo(2.5 / 8);
    await wait(500);
    expect(number()).toBe('2\u00a0s to start');
    expect(left()).toBeCloseTo(2 / 8);
  });
});

describe('the ring', () => {
  const shares = () =>
    [...document.querySelectorAll('.dome-held')].map((half) =>
      Number(half.getAttribute('stroke-dashoffset')),
    );

  it('is told where it will be at the next whole second, each side on its own half', async () => {
    await scripted(guideView(75.5), 'full');
    expect(
      screen.getByRole('img', { name: /^left side, 12 seconds left, Side 2 of 2\. Standing stretch: / }),
    ).toBeTruthy();
    const [left, right] = shares();
    expect(left).toBeCloseTo(1 - 19 / 30);
    expect(right).toBe(0);
  });

  it('shows this very instant, step by step, where motion is reduced', async () => {
    await scripted(guideView(75));
    expect(shares()[0]).toBeCloseTo(1 - 18 / 30);
  });

  it('says what was held on the side that is over', async () => {
    await scripted(guideView(75));
    const end = document.querySelector<HTMLElement>('.stage-right');
    expect(end && within(end).getByText('30 s')).toBeTruthy();
    expect(document.querySelector('.stage-left')?.textContent).toBe('Left');
  });
});

it('changes number and ring at the same instants, so that the page is painted once for both', async () => {
  const { wait } = await scripted(guideView(20.37), 'full');
  const shown = () => [number(), document.querySelector('.dome-over')?.innerHTML];
  const changes: string[] = [];
  let last = shown();
  for (let ms = 10; ms <= 1200; ms += 10) {
    await wait(10);
    const now = shown();
    const what = ['number', 'ring'].filter((_, index) => now[index] !== last[index]);
    if (what.length > 0) changes.push(`${ms} ${what.join(' ')}`);
    last = now;
  }
  expect(changes).toEqual(['130 number', '380 ring', '630 ring', '880 ring', '1130 number ring']);
});

describe('what is told without looking', () => {
  it('speaks at a change of phase and once at ten seconds, not each second', async () => {
    const { wait, tell } = await scripted(guideView(8));
    expect(told()).toBe('right side. Tilt. Tilt your belt buckle up toward your ribs.');
    await tell(guideView(14.5));
    expect(told()).toBe('right side. Hold. Stay tall. Keep the buckle up.');
    await wait(19_000);
    expect(told()).toBe('right side. Hold. Stay tall. Keep the buckle up.');
    await wait(1000);
    expect(told()).toBe('10 seconds left.');
    await wait(5000);
    expect(told()).toBe('10 seconds left.');
    await tell(guideView(46));
    expect(told()).toBe('left side. Set up. One foot on the step. Fingertips on the desk.');
  });

  it('varies the words of a long hold for the eye alone', async () => {
    const { wait } = await scripted(guideView(14.5));
    const cue = () => document.querySelector('.cue-line')?.textContent;
    const first = cue();
    await wait(10_000);
    expect(cue()).not.toBe(first);
  });
});

describe('what a person can do', () => {
  it('has a key for pause, swap and stop', async () => {
    const { asked, wait, tell } = await scripted(guideView(20));
    await wait(1000);
    press(' ', 'Space');
    press('s', 'KeyS');
    await tell(guideView(20, [['pause', 20]]));
    press(' ', 'Space');
    press('Escape');
    expect(asked).toEqual([
      ['guideAction', 'pause'],
      ['guideAction', 'swap-side'],
      ['guideAction', 'go-on'],
      ['guideAction', 'stop'],
    ]);
  });

  it('goes on at once for who is ready, and waits for who is not', async () => {
    const { asked, wait, tell } = await scripted(guideView(4));
    await wait(1000);
    press('Enter');
    press(' ', 'Space');
    await tell(guideView(4, [['pause', 4]]));
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    fireEvent.click(screen.getByRole('button', { name: /I’m ready/ }));
    expect(asked).toEqual([
      ['guideAction', 'ready'],
      ['guideAction', 'pause'],
      ['guideAction', 'go-on'],
      ['guideAction', 'ready'],
    ]);
  });

  it('says for four seconds what "easier" did', async () => {
    const { wait, tell } = await scripted(guideView(18));
    await tell(guideView(18, [['easier', 17]]));
    expect(screen.getByText('Shorter: 20 s each side.')).toBeTruthy();
    await wait(4000);
    expect(screen.queryByText(/Shorter/)).toBeNull();
  });

  it('acts at once when it was started from the prompt', async () => {
    const { asked, wait, tell } = await scripted(promptView());
    await wait(1000);
    press('Enter');
    await tell(guideView(0));
    press(' ', 'Space');
    expect(asked).toEqual([
      ['startGuide', 'one'],
      ['guideAction', 'pause'],
    ]);
  });

  it('offers no swap when the other side is over, and no easier at its end', async () => {
    const { asked, wait, tell } = await scripted(guideView(75));
    await wait(1000);
    expect(screen.getByRole('button', { name: 'Swap side' })).toHaveProperty('disabled', true);
    press('s', 'KeyS');
    expect(asked).toEqual([]);
    await tell(
      guideView(18, [
        ['easier', 15],
        ['easier', 16],
        ['easier', 17],
      ]),
    );
    expect(screen.getByRole('button', { name: 'Easier' })).toHaveProperty('disabled', true);
  });

  it('switches the chime', async () => {
    const { asked, wait } = await scripted(guideView(20));
    await wait(1000);
    fireEvent.click(screen.getByRole('button', { name: 'Chime', pressed: false }));
    expect(asked).toEqual([['setSound', 'chime']]);
  });

  it('offers chime and voice before the first stretch, and only what there is', async () => {
    const first = { stretchesEver: 0, voiceBy: 'service' } as const;
    const { asked, wait, tell } = await scripted(guideView(1, [], first));
    await wait(1000);
    fireEvent.click(screen.getByRole('button', { name: 'Follow without looking: voice and chime' }));
    expect(asked).toEqual([['setSound', 'all']]);
    await tell(guideView(1, [], { stretchesEver: 0, voiceBy: 'none' }));
    fireEvent.click(screen.getByRole('button', { name: 'Follow without looking: chime' }));
    expect(asked.at(-1)).toEqual(['setSound', 'chime']);
    await tell(guideView(1, [], { stretchesEver: 0, settings: { ...presetSettings, chime: true } }));
    expect(screen.queryByRole('button', { name: /Follow without/ })).toBeNull();
  });

  it('asks whether the person is still working, and not again after "Keep it open"', async () => {
    const working = { stillWorking: true };
    const { asked, wait, tell } = await scripted(guideView(20, [], working));
    await wait(1000);
    fireEvent.click(screen.getByRole('button', { name: 'Keep it open' }));
    expect(screen.queryByText('Still working?')).toBeNull();
    await tell(guideView(25, [], working));
    expect(screen.queryByText('Still working?')).toBeNull();
    await tell(guideView(30));
    await tell(guideView(35, [], working));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(asked).toEqual([['guideAction', 'stop']]);
  });
});

describe('something hurts', () => {
  it('stops the clock and shows the stop list, with a way back', async () => {
    const { asked, wait } = await scripted(guideView(20));
    await wait(1000);
    fireEvent.click(screen.getByRole('button', { name: 'Something hurts' }));
    const signs = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(signs).toEqual(
      expect.arrayContaining([
        'chest pain',
        'new tingling or numbness in a leg',
        'sharp pain in the groin or back',
      ]),
    );
    expect(screen.getByText(/Call your local emergency number now/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('button', { name: 'Something hurts' })).toBeTruthy();
    expect(asked).toEqual([
      ['guideAction', 'hurts'],
      ['guideAction', 'go-on'],
    ]);
  });

  it('leads to the end of the stretch and to all the signs', async () => {
    const { asked, wait } = await scripted(guideView(20));
    await wait(1000);
    fireEvent.click(screen.getByRole('button', { name: 'Something hurts' }));
    fireEvent.click(screen.getByRole('button', { name: 'All signs, and whom to call' }));
    fireEvent.click(screen.getByRole('button', { name: 'Stop the stretch' }));
    expect(asked).toEqual([
      ['guideAction', 'hurts'],
      ['command', { do: 'open', window: 'help', part: 'stop' }],
      ['guideAction', 'stop'],
    ]);
  });

  it('leaves a guide paused that was paused before', async () => {
    const { asked, wait } = await scripted(guideView(20, [['pause', 19]]));
    await wait(1000);
    fireEvent.click(screen.getByRole('button', { name: 'Something hurts' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(asked).toEqual([['guideAction', 'hurts']]);
  });
});
