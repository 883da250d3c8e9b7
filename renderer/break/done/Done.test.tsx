// @vitest-environment happy-dom
/** Specifies the end of a break: what was held, how long it stays, and the one question. */
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { languageCodes } from '../../../main/domain/languages';
import { noQuestions } from '../../../main/domain/programme/questions.fixture';
import { wrongJoins } from '../../ui/joins.fixture';
import { guideView, scripted, unscript } from '../scripted.fixture';

afterEach(unscript);

const done = (some = {}) => guideView(90, [], some);

describe('how long it stays', () => {
  it('never goes by itself: the main process knows when the break is over and the person is back', async () => {
    const { asked, wait } = await scripted(done());
    await wait(600_000);
    expect(asked).toEqual([]);
  });

  it('is put away by its button and by Escape', async () => {
    const { asked, wait } = await scripted(done());
    await wait(1000);
    fireEvent.click(screen.getByRole('button', { name: 'Put away' }));
    fireEvent.keyDown(document.body, { key: 'Escape', code: 'Escape' });
    expect(asked).toEqual([
      ['close', 'break'],
      ['close', 'break'],
    ]);
  });
});

describe('how it felt', () => {
  it('is one tap, none chosen beforehand, saved at once, and can be changed', async () => {
    const { asked, wait, tell } = await scripted(done());
    await wait(1000);
    expect(screen.getByRole('radiogroup', { name: 'How did that feel?' })).toBeTruthy();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Fine' }));
    expect(asked).toEqual([['reportSymptom', { about: 'felt', how: 'fine' }]]);
    await tell(done({ questions: { ...noQuestions, felt: 'fine' } }));
    expect(screen.getByRole('radio', { checked: true }).textContent).toBe('Fine');
    expect(screen.getByText('Saved. Tap again to change.')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: '3', code: 'Digit3' });
    expect(asked.at(-1)).toEqual(['reportSymptom', { about: 'felt', how: 'hard' }]);
    const said = () => screen.getByText('Saved. Tap again to change.');
    const first = said();
    await tell(done({ questions: { ...noQuestions, felt: 'hard' } }));
    expect(said(), 'said again').not.toBe(first);
  });

  it('is one tab stop; the arrows go along the words and answer nothing', async () => {
    const { asked, wait } = await scripted(done());
    await wait(1000);
    const stops = screen.getAllByRole('radio').filter((radio) => radio.tabIndex === 0);
    expect(stops.map(({ textContent }) => textContent)).toEqual(['Easy']);
    stops[0]?.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft'])
      fireEvent.keyDown(screen.getByRole('radiogroup'), { key });
    expect(document.activeElement?.textContent).toBe('Fine');
    expect(asked).toEqual([]);
  });

  it('"It hurt" opens the list of when to stop; a sign of it is told on the way back', async () => {
    const { asked, wait } = await scripted(done());
    await wait(1000);
    fireEvent.keyDown(document.body, { key: '4', code: 'Numpad4' });
    expect(screen.getByText('Stop now if you notice:')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Stop the stretch' })).toBeNull();
    await wait(1000);
    fireEvent.click(screen.getByRole('button', { name: 'chest pain' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('radiogroup', { name: 'How did that feel?' })).toBeTruthy();
    expect(asked).toEqual([
      ['reportSymptom', { about: 'felt', how: 'hurt' }],
      ['reportSymptom', { about: 'stop-sign', sign: 'chest-pain' }],
    ]);
  });
});

describe('what it says', () => {
  it('tells what was held, what comes next, and counts the walk', async () => {
    const { wait } = await scripted(done());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Both sides done');
    expect(screen.getByText('Stretch 2 of 4 today')).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Held: left 30\u00a0s, right 30\u00a0s\./ })).toBeTruthy();
    expect(document.querySelector('.stage-number')?.textContent).toBe('1:00');
    expect(screen.getAllByText('Next prompt after 30 min of sitting')).toHaveLength(1);
    expect(screen.getByText('Now walk a little: 30 s left')).toBeTruthy();
    await wait(2000);
    expect(screen.getByText('Now walk a little: 28 s left')).toBeTruthy();
  });

  it('is honest about a part, without a word of blame', async () => {
    await scripted(guideView(33, [['stop', 32]]));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Stopped here');
    expect(screen.getByRole('img', { name: /^Held: left 0\u00a0s, right 17\u00a0s\./ })).toBeTruthy();
    expect(screen.queryByText(/Stretch \d of/)).toBeNull();
    expect(document.querySelector('.dome-tick')).toBeNull();
    expect(screen.getAllByText('The prompt comes again in 5 min')).toHaveLength(1);
    expect(screen.getByText('Walk a little if you can.')).toBeTruthy();
  });

  it('still says something about walking when the break was long enough', async () => {
    await scripted(guideView(300));
    expect(screen.getByText('Walk a little if you can.')).toBeTruthy();
  });
});

describe('soreness', () => {
  it('is asked only when it is due', async () => {
    await scripted(done());
    expect(screen.queryByText('Back soreness now')).toBeNull();
  });

  it('takes one tap, mended by another, and is sent once when the window goes', async () => {
    const { asked, wait, tell } = await scripted(done({ questions: { ...noQuestions, ask: 'soreness' } }));
    await wait(1000);
    fireEvent.click(screen.getByRole('radio', { name: '3' }));
    fireEvent.click(screen.getByRole('radio', { name: '2' }));
    expect(screen.getByRole('radio', { name: '2' }).getAttribute('aria-checked')).toBe('true');
    expect(asked).toEqual([]);
    await tell(null);
    expect(asked).toEqual([['soreness', 2, null]]);
  });

  it('is sent when the page is taken away', async () => {
    const { asked, wait } = await scripted(done({ questions: { ...noQuestions, ask: 'soreness' } }));
    await wait(1000);
    fireEvent.click(screen.getByRole('radio', { name: '10' }));
    window.dispatchEvent(new Event('pagehide'));
    expect(asked).toEqual([['soreness', 10, null]]);
  });

  it('is not sent when nothing was tapped', async () => {
    const { asked, tell } = await scripted(done({ questions: { ...noQuestions, ask: 'soreness' } }));
    await tell(null);
    expect(asked).toEqual([]);
  });

  it('is one tab stop, walked with arrows and number keys', async () => {
    const { wait } = await scripted(done({ questions: { ...noQuestions, ask: 'soreness' } }));
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

describe('what changed in the programme', () => {
  const news = { key: 'programme.log.step-back', values: { from: 3, to: 2 }, today: true, stage: 2 } as const;

  it('is told at the end of the day\u2019s first break, with its reason', async () => {
    const because = 'programme.log.because.next-morning';
    await scripted(guideView(120, [], { stretchesToday: 1, news: { ...news, because } }));
    expect(screen.getByText('A step back: stage 3 to 2. It was worse the next morning.')).toBeTruthy();
  });

  it.each(languageCodes)('%s puts its reason beside it as it writes sentences', async (language) => {
    const because = 'programme.log.because.next-morning';
    const view = guideView(120, [], { stretchesToday: 1, news: { ...news, because } });
    await scripted(view, 'reduced', language);
    expect(wrongJoins()).toEqual([]);
  });

  it('is not told again at the next one', async () => {
    await scripted(guideView(120, [], { stretchesToday: 2, news: { ...news, because: null } }));
    expect(screen.queryByText(/A step back/)).toBeNull();
  });
});
