// @vitest-environment happy-dom
/** Specifies the twelve weeks in the window: the way to them, lanes by keyboard, the table, the first days. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, test } from 'vitest';
import type { ProgressView } from '../../../main/bridge/contract';
import { loadTexts } from '../../../main/content/texts';
import type { Language } from '../../../main/domain/languages';
import { createText } from '../../text';
import { ProgressPage } from './ProgressPage';

const week = (from: string, through: string, more: Partial<ProgressView['weeks'][number]> = {}) => ({
  from,
  through,
  running: false,
  daysAtDesk: 5,
  few: false,
  sittingSecondsADay: 6 * 3600,
  longestSitSeconds: 80 * 60,
  limitMinutes: 30,
  breaksOffered: 20,
  breaksTaken: 8,
  naturalBreaks: 4,
  heldLeftSeconds: 300,
  heldRightSeconds: 240,
  soreness: 5,
  sorenessAnswers: 3,
  ...more,
});
const view: ProgressView = {
  since: '2026-03-02',
  today: '2026-03-18',
  daysAtDesk: 9,
  weeks: [
    week('2026-03-02', '2026-03-08'),
    week('2026-03-09', '2026-03-15', {
      ...{ daysAtDesk: 1, few: true, sittingSecondsADay: null, longestSitSeconds: null },
      ...{ limitMinutes: null, breaksOffered: 0, breaksTaken: 0, soreness: null, sorenessAnswers: 0 },
    }),
    week('2026-03-16', '2026-03-18', {
      running: true,
      daysAtDesk: 3,
      sittingSecondsADay: 5 * 3600,
      soreness: 3,
    }),
  ],
  soreness: { start: 5, recent: 3, noticeable: 3.5, change: 'better', answers: 6 },
  stages: [
    { stage: 1, from: '2026-03-02', through: '2026-03-10', rests: false },
    { stage: 1, from: '2026-03-11', through: '2026-03-18', rests: true },
  ],
  reports: {
    exercises: [{ exercise: 'standing-step', times: 3 }],
    legSymptoms: ['2026-03-11'],
    resumed: [],
    worstPain: { score: 4, day: '2026-03-05' },
    redFlag: false,
  },
  limitMinutes: 40,
  weeksShown: 12,
  programme: { stage: 1, weekInStage: 2, rests: true },
  chairStand: null,
};

async function show(progressView: ProgressView, language: Language = 'en'): Promise<void> {
  Object.assign(window, {
    psoasPause: { progressView: async () => progressView, on: () => () => undefined },
  });
  render(
    <I18nextProvider i18n={createText(language, await loadTexts(language))}>
      <ProgressPage tabs={null} />
    </I18nextProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
}

afterEach(cleanup);

const spoken = (lane: string): readonly (string | null)[] =>
  within(screen.getByRole('region', { name: lane }))
    .getAllByRole('option')
    .map((option) => option.getAttribute('aria-label')?.replaceAll('\u00a0', ' ') ?? null);

test('each lane says each week: its value, that it runs, that it had few days, that nothing is known', async () => {
  await show(view);
  expect(spoken('Sitting')).toEqual([
    'Week of 2 March: 6 h',
    'Week of 9 March, fewer than 3 days at the desk: nothing known',
    'Week of 16 March, not over yet: 5 h',
  ]);
  expect(spoken('Breaks').map((one) => one?.split(': ')[1])).toEqual(['8 of 20', 'nothing known', '8 of 20']);
  expect(spoken('Soreness').map((one) => one?.split(': ')[1])).toEqual([
    '5 of 10',
    'nothing known',
    '3 of 10',
  ]);
  expect(spoken('Programme').map((one) => one?.split(': ')[1])).toEqual(['Start', 'Start, rest', 'rest']);
  expect(spoken('Stretch')[0]).toBe('Week of 2 March: 5:00 left, 4:00 right');
});

test.each([
  ['the first week', { ...view, weeks: view.weeks.slice(2) }],
  ['a week of which nothing is known', { ...view, weeks: view.weeks.slice(0, 2) }],
  [
    'weeks of which nothing is known',
    { ...view, weeks: view.weeks.slice(1, 2).concat(view.weeks.slice(1, 2)) },
  ],
])('no line that is read out is empty: %s', async (_name, shown) => {
  await show(shown);
  const lines = [...document.querySelectorAll('.lane p')];
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter(({ textContent }) => textContent === '')).toEqual([]);
});

test('a lane is one stop of the keyboard; arrows go through its weeks and stop at the ends', async () => {
  await show(view);
  const lane = within(screen.getByRole('region', { name: 'Longest sit' }));
  const options = lane.getAllByRole('option');
  expect(options.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  options[2]?.focus();
  const press = (key: string): string | undefined => {
    if (document.activeElement !== null) fireEvent.keyDown(document.activeElement, { key });
    return document.activeElement?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ').slice(0, 16);
  };
  expect(press('ArrowRight')).toBe('Week of 16 March');
  expect(press('ArrowLeft')).toBe('Week of 9 March,');
  expect(press('Home')).toBe('Week of 2 March:');
  expect(press('ArrowLeft')).toBe('Week of 2 March:');
  expect(options.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
});

test('a week without an answer is a gap of the line, never a zero', async () => {
  await show(view);
  const lane = screen.getByRole('region', { name: 'Soreness' });
  expect(lane.querySelectorAll('circle')).toHaveLength(2);
  expect(lane.querySelectorAll('.lane-line path')).toHaveLength(2);
});

test('the table has all that the lanes draw', async () => {
  await show(view);
  fireEvent.click(screen.getByRole('button', { name: 'Table' }));
  const rows = screen
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll('\u00a0', ' ')));
  expect(rows[2]).toEqual(['9 Mar', '1', 'Start, rest', '–', '–', '–', '–', '5:00', '4:00', '–', '0']);
  expect(rows[3]?.[0]).toBe('16 Mar, not over yet');
  expect(rows).toHaveLength(4);
});

/** What a page says, whatever holds its words together. */
const plain = ({ textContent }: Element): string =>
  (textContent ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('the clinician’s sheet', () => {
  const open = async (one: ProgressView): Promise<HTMLElement> => {
    await show(one);
    fireEvent.click(screen.getByRole('button', { name: 'For your clinician' }));
    return screen.getByRole('article');
  };

  test('has each bar’s number, blank lines for the name and what was reported', async () => {
    const sheet = await open(view);
    const rows = within(sheet)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll('\u00a0', ' ')));
    expect(rows[1]).toEqual(['2 Mar', 'Start', '', '5:00', '4:00', '8 of 20', '6 h', '1 h 20 min', '5', '3']);
    expect(rows[2]?.[0]).toBe('9 Mar°');
    expect(rows[3]?.[0]).toBe('16 Mar*');
    expect(within(sheet).queryByRole('textbox')).toBeNull();
    expect(plain(sheet)).toContain('5 to 3');
    expect(plain(sheet)).toContain('11 March: pain, tingling or weakness in a leg was reported.');
    expect(plain(sheet)).toContain('Pain in a stretch: 4 of 10 at most, on 5 March.');
    expect(plain(sheet)).toContain('2 March to 18 March 2026');
  });

  test.each([
    ['en', '2025-12-29', '29 December 2025 to 18 March 2026'],
    ['ko', '2026-03-02', '2026년 3월 2일~3월 18일'],
    ['zh-Hans', '2026-03-02', '2026年3月2日至3月18日'],
    ['ja', '2025-12-29', '2025年12月29日〜2026年3月18日'],
  ] as const)('%s: says the year of its weeks where a reader looks for it', async (language, since, said) => {
    await show({ ...view, since }, language);
    const { progress } = await loadTexts(language);
    fireEvent.click(screen.getByRole('button', { name: progress.clinician.open }));
    expect(plain(screen.getByRole('article'))).toContain(said);
  });

  test('takes the keyboard and the title of the window, and gives both back', async () => {
    document.title = 'Twelve weeks';
    await open(view);
    expect(document.activeElement?.textContent).toBe('For your clinician');
    expect([document.activeElement?.tagName, document.title]).toEqual(['H1', 'For your clinician']);
    fireEvent.click(screen.getByRole('button', { name: 'Back to the picture' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'For your clinician' }));
    expect(document.title).toBe('Twelve weeks');
  });

  test('means the weeks that are over, and names a stage of one day by that day', async () => {
    const heldLeftSeconds = 0;
    const sheet = await open({
      ...view,
      weeks: view.weeks.map((one) => (one.running ? { ...one, heldLeftSeconds } : one)),
      stages: [
        { stage: 0, from: '2026-03-02', through: '2026-03-02', rests: false },
        { stage: 1, from: '2026-03-03', through: '2026-03-18', rests: false },
      ],
    });
    expect(plain(sheet)).toContain('5:00, 4:00');
    const [first] = within(sheet).getAllByRole('listitem');
    expect(first && plain(first)).toBe('Questions2 March 2026');
  });

  test('lists the latest reports, and says so where there were more', async () => {
    const days = ['2026-03-03', '2026-03-05', '2026-03-09', '2026-03-11'];
    const few = await open({ ...view, reports: { ...view.reports, legSymptoms: days.slice(1) } });
    expect(plain(few)).not.toContain('only the latest are listed');
    cleanup();
    const sheet = await open({ ...view, reports: { ...view.reports, legSymptoms: days } });
    expect(plain(sheet)).not.toContain('3 March: pain');
    expect(plain(sheet)).toContain('11 March: pain');
    expect(plain(sheet)).toContain('Of each kind only the latest are listed.');
  });

  test('works without answers and without exercises', async () => {
    const sheet = await open({
      ...view,
      weeks: view.weeks.map((one) => ({ ...one, soreness: null, sorenessAnswers: 0 })),
      soreness: { start: null, recent: null, noticeable: null, change: 'unknown', answers: 0 },
      reports: { exercises: [], legSymptoms: [], resumed: [], worstPain: null, redFlag: false },
    });
    expect(plain(sheet)).toContain('No answers in this period.');
    expect(plain(sheet)).toContain('No leg symptom was reported.');
    expect(plain(sheet)).toContain('None in this period.');
  });

  test('is saved where the person says, and says where', async () => {
    await open(view);
    Object.assign(window.psoasPause ?? {}, { savePage: async () => ({ saved: '/home/me/page.pdf' }) });
    fireEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(await screen.findByText('Saved as /home/me/page.pdf.')).toBeDefined();
  });
});

test('what it can’t tell is always in view, in the first days too, which say what is true already', async () => {
  await show(view);
  expect(screen.getByText('What this can’t tell.')).toBeDefined();
  cleanup();
  await show({ ...view, weeks: [week('2026-03-16', '2026-03-18', { running: true })] });
  expect(screen.getByText('What this can’t tell.')).toBeDefined();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('9 days so far');
  expect(screen.getByText('The first bar comes when this week is over, on 23 March.')).toBeDefined();
  expect(screen.getByText(/^The first bar comes on 23 March too\. A week with fewer/)).toBeDefined();
});
