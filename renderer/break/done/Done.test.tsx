// @vitest-environment happy-dom
/** Specifies the end of a break: what was held, the one question, and the eight seconds. */
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { noQuestions } from '../../../main/domain/programme/questions';
import { guideView, scripted, unscript } from '../scripted.fixture';

afterEach(unscript);

const done = (some = {}) => guideView(90, [], some);

describe('closing', () => {
  it('closes after eight seconds, and says how many are left', async () => {
    const { asked, wait } = await scripted(done());
    expect(screen.getByRole('button', { name: 'Close 8\u00a0s' })).toBeTruthy();
    await wait(2000);
    expect(screen.getByRole('button', { name: 'Close 6\u00a0s' })).toBeTruthy();
    await wait(5999);
    expect(asked).toEqual([]);
    await wait(1);
    expect(asked).toEqual([['close', 'break']]);
  });

  it.each([
    [
      'a pointer that moves over it',
      () => {
        fireEvent.pointerMove(document.body, { screenX: 5, screenY: 5 });
        fireEvent.pointerMove(document.body, { screenX: 6, screenY: 5 });
      },
    ],
    ['the focus', () => fireEvent.focusIn(screen.getByRole('button', { name: /Close/ }))],
    ['a key', () => fireEvent.keyDown(document.body, { key: 'a', code: 'KeyA' })],
  ])('is stopped for good by %s', async (_, stop) => {
    const { asked, wait } = await scripted(done());
    await wait(1500);
    stop();
    await wait(60_000);
    expect(asked).toEqual([]);
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
  });

  it('is not stopped by a pointer that merely lies there', async () => {
    const { asked, wait } = await scripted(done());
    fireEvent.pointerMove(document.body, { screenX: 5, screenY: 5 });
    fireEvent.pointerMove(document.body, { screenX: 5, screenY: 5 });
    await wait(8000);
    expect(asked).toEqual([['close', 'break']]);
  });

  it('closes by its button and by Escape', async () => {
    const { asked, wait } = await scripted(done());
    await wait(1000);
    fireEvent.click(screen.getByRole('button', { name: /Close/ }));
    fireEvent.keyDown(document.body, { key: 'Escape', code: 'Escape' });
    expect(asked).toEqual([
      ['close', 'break'],
      ['close', 'break'],
    ]);
  });
});

describe('what it says', () => {
  it('tells what was held, what comes next, and counts the walk', async () => {
    const { wait } = await scripted(done());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Both sides done');
    expect(screen.getByText('Stretch 2 of 4 today')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Held: left 30\u00a0s, right 30\u00a0s' })).toBeTruthy();
    expect(document.querySelector('.stage-number')?.textContent).toBe('1:00');
    expect(screen.getAllByText('Next prompt after 30 min of sitting')).toHaveLength(2);
    expect(screen.getByText('Now walk a little: 30 s left.')).toBeTruthy();
    await wait(2000);
    expect(screen.getByText('Now walk a little: 28 s left.')).toBeTruthy();
  });

  it('is honest about a part, without a word of blame', async () => {
    await scripted(guideView(33, [['stop', 32]]));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Stopped here');
    expect(screen.getByRole('img', { name: 'Held: left 0\u00a0s, right 17\u00a0s' })).toBeTruthy();
    expect(screen.queryByText(/Stretch \d of/)).toBeNull();
    expect(document.querySelector('.dome-tick')).toBeNull();
    expect(screen.getAllByText('The prompt comes again in 5 min')).toHaveLength(2);
  });

  it('still says something about walking when the break was long enough', async () => {
    await scripted(guideView(300));
    expect(screen.getByText('Walk a little if you can.')).toBeTruthy();
  });
});

describe('soreness', () => {
  it('is asked only when it is due', async () => {
    await scripted(done());
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  it('takes one tap, mended by another, and is sent once when the window goes', async () => {
    const { asked, wait, tell } = await scripted(done({ questions: { ...noQuestions, soreness: true } }));
    await wait(1000);
    fireEvent.click(screen.getByRole('radio', { name: '3' }));
    fireEvent.click(screen.getByRole('radio', { name: '2' }));
    expect(screen.getByRole('radio', { name: '2' }).getAttribute('aria-checked')).toBe('true');
    expect(asked).toEqual([]);
    await tell(null);
    expect(asked).toEqual([['soreness', 2, null]]);
  });

  it('is sent when the page is taken away', async () => {
    const { asked, wait } = await scripted(done({ questions: { ...noQuestions, soreness: true } }));
    await wait(1000);
    fireEvent.click(screen.getByRole('radio', { name: '10' }));
    window.dispatchEvent(new Event('pagehide'));
    expect(asked).toEqual([['soreness', 10, null]]);
  });

  it('is not sent when nothing was tapped', async () => {
    const { asked, tell } = await scripted(done({ questions: { ...noQuestions, soreness: true } }));
    await tell(null);
    expect(asked).toEqual([]);
  });

  it('is one tab stop, walked with arrows and number keys', async () => {
    const { wait } = await scripted(done({ questions: { ...noQuestions, soreness: true } }));
    await wait(1000);
    const stops = () => screen.getAllByRole('radio').filter((radio) => radio.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    fireEvent.keyDown(document.body, { key: '4', code: 'Digit4' });
    expect(stops()[0]?.textContent).toBe('4');
    fireEvent.keyDown(screen.getByRole('radiogroup'), { key: 'ArrowRight' });
    expect(document.activeElement?.textContent).toBe('5');
    expect(screen.getByRole('radio', { checked: true }).textContent).toBe('5');
  });
});
