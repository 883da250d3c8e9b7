// No window is empty when it comes, and nothing that has come goes again: pictures of the screen itself are taken while it does,
// one after the other as fast as the X server gives them, the first time after a start and later.

import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '../main/command';
import type { Settings } from '../main/domain/settings';
import { drawnPixels, openScreen, type Part } from '../tools/lib/screen.mjs';
import { expect, minutes, type RunningApp, test } from './fixtures';

/** What a part of the screen showed, from its first change on. */
interface Coming {
  /**
   * For how long it was surely seen with nothing on it: between the first and the last picture without words before the first
   * with some; ms. A picture that came late, on a busy machine, makes it shorter and never longer.
   */
  readonly empty: number;
  /** How often what had been drawn was gone again. */
  readonly gone: number;
}

interface Recording {
  /** Something is drawn by now where the window comes. */
  isDrawn(): boolean;
  /** Ends it. Throws where nothing was drawn. */
  stop(): Coming;
}

/** Fewer pixels than these that stand out of the ground are no words and no figure. */
const least = 60;

interface Seen {
  readonly pixels: Buffer;
  /** When it was asked for, at first, and had come, at last; ms. */
  readonly from: number;
  to: number;
}

/** Records a part of the private desktop's screen from now on. */
async function record(part: Part): Promise<Recording> {
  const screen = await openScreen(process.env['DISPLAY'] ?? ':0');
  const before = Buffer.from(await screen.look(part));
  const seen: Seen[] = [];
  let recording = true;
  const look = async (): Promise<void> => {
    while (recording) {
      const pixels = await screen.look(part);
      const now = performance.now();
      const last = seen.at(-1);
      if (last?.pixels.equals(pixels) === true) last.to = now;
      else if (last !== undefined || !pixels.equals(before))
        seen.push({ pixels: Buffer.from(pixels), from: now, to: now });
    }
    screen.close();
  };
  look().catch((error: unknown) => console.error('the recording ended', error));
  const isEmpty = ({ pixels }: Seen): boolean => drawnPixels(pixels) < least;
  return {
    isDrawn: () => seen.some((one) => !isEmpty(one)),
    stop() {
      recording = false;
      const drawn = seen.findIndex((one) => !isEmpty(one));
      if (drawn < 0) throw new Error('no window came');
      const [first, last] = [seen[0], seen[drawn - 1]];
      const empty = first === undefined || last === undefined ? 0 : last.to - first.from;
      return { empty, gone: seen.slice(drawn).filter(isEmpty).length };
    },
  };
}

/** One frame of a screen, and what a picture of it takes; ms. */
const frame = 17;

interface Case {
  readonly settings?: Partial<Settings>;
  /** What brings it; `null` = the time. */
  readonly by: Command | null;
  /** By the time: it comes only once its window was made ahead and has drawn. */
  readonly waits?: true;
  /** What is looked at: the upper part, where the words are, or the middle, where the figure is. */
  readonly at?: 'middle';
}

const cases: Readonly<Record<string, Case>> = {
  'the break window': { by: { do: 'stretch' } },
  'the figure': { by: { do: 'stretch' }, at: 'middle' },
  'the prompt whose window was made ahead': { by: null, waits: true, settings: { promptSize: 'whole' } },
  'the figure of that prompt': { by: null, waits: true, settings: { promptSize: 'whole' }, at: 'middle' },
  'the small prompt': { by: null, settings: { promptSize: 'small' } },
  'the word before a prompt': { by: null, settings: { firstKnock: true } },
  today: { by: { do: 'open', window: 'today' } },
  settings: { by: { do: 'open', window: 'settings' } },
};

/** Whether the prompt, or the word before it, is there by the rule. */
async function isDue(app: RunningApp): Promise<boolean> {
  const { activity } = await app.state();
  return activity.doing === 'prompted' || (activity.doing === 'sitting' && activity.bout.knocked !== null);
}

/** Lets time go by until the window of the prompt is there, unseen, and has drawn. */
async function makeAhead(app: RunningApp): Promise<void> {
  for (let i = 0; i < 240 && (await app.openWindows()) === 0; i += 1) await app.advance(10);
  expect(await isDue(app)).toBe(false);
  await expect((await app.window('break')).locator('main')).toBeVisible();
  // Frames that nobody sees: after four of them Chromium gives one a second.
  await pause(1500);
}

/** Lets the window come; resolves once the app says that it can be seen. */
async function come(app: RunningApp, by: Command | null): Promise<void> {
  if (by !== null) await app.act(by);
  else for (let i = 0; i < 240 && !(await isDue(app)); i += 1) await app.advance(10);
  await expect.poll(() => app.placeInSight()).not.toBeNull();
}

/** Ends what the window is there for, and waits until the desktop has taken it off the screen. */
async function go(app: RunningApp, by: Command | null): Promise<void> {
  if (by === null) await app.act({ do: 'skip' });
  else
    await app.inMain(({ BrowserWindow }) => {
      for (const one of BrowserWindow.getAllWindows()) one.close();
    }, null);
  await expect.poll(() => app.openWindows()).toBe(0);
  await pause(300);
}

/** The part of the window in sight that is looked at. */
async function partOf(app: RunningApp, at: 'middle' | undefined): Promise<Part> {
  const { x, y, width, height } = await app.inMain(({ BrowserWindow }) => {
    const one = BrowserWindow.getAllWindows().find((window) => window.isVisible());
    if (one === undefined) throw new Error('no window is in sight');
    return one.getContentBounds();
  }, null);
  if (at === 'middle') return { x: x + width / 2 - 90, y: y + 110, width: 180, height: 200 };
  return { x: x + 16, y: y + 4, width: width - 32, height: Math.min(120, height - 8) };
}

/** What was seen of it while it came, in words. */
async function seen(app: RunningApp, { by, waits }: Case, part: Part): Promise<string> {
  if (waits === true) await makeAhead(app);
  const recording = await record(part);
  await come(app, by);
  await expect.poll(() => recording.isDrawn()).toBe(true);
  // Longer than a figure takes to move on to its sheet.
  await pause(900);
  const { empty, gone } = recording.stop();
  return `${empty > frame ? `empty for ${Math.round(empty)} ms` : 'never empty'}, gone ${gone} times`;
}

for (const [name, one] of Object.entries(cases)) {
  test(`${name} is never empty`, async ({ profile }) => {
    const settings = { promptStyle: 'window', ...one.settings } as const;
    const rehearsal = await profile.launch({ settings });
    await rehearsal.advance(minutes(10));
    await come(rehearsal, one.by);
    await pause(500);
    const part = await partOf(rehearsal, one.at);
    await go(rehearsal, one.by);
    const later = await seen(rehearsal, one, part);
    await rehearsal.quit();
    // With the sit that was saved a prompt would be due at once, and come and go unanswered in these ten minutes.
    rmSync(profile.file('state.json'));
    const fresh = await profile.launch({ settings });
    await fresh.advance(minutes(10));
    expect(await fresh.openWindows()).toBe(0);
    const first = await seen(fresh, one, part);
    await fresh.quit();
    expect({ first, later }).toEqual({
      first: 'never empty, gone 0 times',
      later: 'never empty, gone 0 times',
    });
  });
}
