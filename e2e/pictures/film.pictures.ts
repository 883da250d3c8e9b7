/** Takes the README's moving picture: the prompt and the first hold of a break, in the app's real window. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, minutes, test } from '../fixtures';
import { journalFiles, local, timeZone } from './journal';

const file = resolve(import.meta.dirname, '../../docs/pictures/break.gif');
/** Of the break's own time, between two frames; the picture shows three of them a second. */
const step = 500;
const shownFor = { centiseconds: 16 };
const promptFrames = 14;
const guideFrames = 70;

test('film: a prompt, then the standing stretch, three times as fast', async ({ profile }) => {
  const now = local('2026-03-03', '16:00');
  for (const [name, content] of journalFiles(now)) profile.write(name, content);
  const app = await profile.launch({
    settings: { theme: 'light', preferredStretch: 'standing' },
    env: { TZ: timeZone },
    args: [`--begin=${now}`],
  });
  await app.advance(minutes(30) + 15);
  const page = await app.window('break');
  await expect(page.getByRole('button', { name: /Start/ })).toBeVisible();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  // The movement begins anew, on the clock in hand.
  await page.clock.runFor(1200);
  for (const name of ['Seated', 'Standing']) await page.getByText(name, { exact: true }).click();
  const frames: string[] = [];
  const keep = async (): Promise<void> => {
    const frame = profile.file(`film-${String(frames.length).padStart(3, '0')}.png`);
    await page.screenshot({ path: frame, caret: 'hide' });
    frames.push(frame);
  };
  for (let index = 0; index < promptFrames; index += 1) {
    await page.clock.runFor(step);
    await keep();
  }
  await app.act({ do: 'stretch' });
  for (let index = 0; index < guideFrames; index += 1) {
    await page.clock.runFor(step);
    if (index % 2 === 1) await app.advance(1);
    await keep();
  }
  const looks = ['-resize', '360x', '-dither', 'None', '-colors', '128', '-layers', 'OptimizeTransparency'];
  execFileSync('convert', ['-delay', String(shownFor.centiseconds), '-loop', '0', ...frames, ...looks, file]);
});
