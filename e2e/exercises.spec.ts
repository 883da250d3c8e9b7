// Each exercise in the real app: chosen from "Other exercises", guided on scripted time, credited, done.

import type { ExerciseId } from '../main/domain/exercises/exercises';
import { expect, minutes, test } from './fixtures';

const begin = Date.UTC(2026, 2, 2, 9);
const day = 86_400_000;
const line = (entry: object): string => JSON.stringify({ v: 1, ...entry });
const iso = (at: number): string => new Date(at).toISOString().replace('Z', '+00:00');

/** A hundred days of two stretches on each working day: the last stage, in which every exercise has its place. */
function history(): ReadonlyMap<string, readonly string[]> {
  const months = new Map<string, string[]>();
  const add = (at: number, entry: object): void => {
    const name = `journal-${iso(at).slice(0, 7)}.jsonl`;
    months.set(name, [...(months.get(name) ?? []), line({ ...entry, at: iso(at) })]);
  };
  add(begin - 100 * day, { type: 'screened', redFlag: null });
  for (let back = 100; back > 0; back -= 1) {
    const morning = begin - back * day;
    if ([0, 6].includes(new Date(morning).getUTCDay())) continue;
    for (const hour of [0, 1, 2, 3]) {
      const at = morning + hour * 3_600_000;
      add(at, { type: 'prompted', ordinal: 1, sittingSeconds: 1800 });
      add(at + 120_000, {
        type: 'guide-closed',
        since: iso(at),
        exercise: 'standing-step',
        held: { left: 20, right: 20 },
        plannedSeconds: 40,
        completed: true,
      });
    }
  }
  return months;
}

const names: { readonly [id in ExerciseId]: RegExp } = {
  'standing-step': /^Standing, one foot/,
  'standing-chair': /^Standing, one foot on a chair/,
  seated: /^Seated/,
  kneeling: /^Half-kneeling/,
  lying: /^Lying/,
  'sit-to-stand': /^Sit to stand/,
  'hip-extension': /^Standing hip extension/,
  'glute-bridge': /^Glute bridge/,
  'bird-dog': /^Bird-dog/,
  'half-squat': /^Half squats/,
  'calf-raise': /^Calf raises/,
  'knee-raise': /^Knee raises/,
};

for (const [id, name] of Object.entries(names)) {
  test(`${id}: from "Other exercises" over every phase to the end`, async ({ profile }) => {
    for (const [file, lines] of history()) profile.write(file, `${lines.join('\n')}\n`);
    const app = await profile.launch({
      settings: { footSupport: id === 'standing-chair' ? 'chair' : 'step' },
      questionnaire: { roomToKneel: true, bedNear: true },
    });
    await app.advance(minutes(30) + 15);
    const page = await app.window('break');
    await expect(page.getByRole('button', { name: 'Other exercises' })).toBeVisible();
    // The first second takes no click.
    await expect(async () => {
      await page.getByRole('button', { name: 'Other exercises' }).click({ timeout: 1000 });
      await expect(page.getByRole('heading', { name: 'Choose an exercise' })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 8000 });
    await page.getByRole('button', { name }).first().click();
    await page.getByRole('button', { name: 'How it goes' }).click();
    await expect(page.locator('ol.how-strip')).toBeVisible();
    await page.getByText('Safety and easier forms').click();
    await expect(page.getByRole('heading', { name: 'How to do it' })).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: /^Start/ }).click();
    await expect.poll(async () => (await app.state()).activity.doing).toBe('break');
    // Who exercises touches nothing; whoever is back at the keyboard is not kept by the end of the break (B7).
    await app.set({ person: 'away' });
    const phases = new Set<string>();
    for (let second = 0; second < 900 && (await app.state()).activity.doing === 'break'; second += 3) {
      const step = page.locator('[aria-current="step"]');
      if ((await step.count()) > 0) phases.add(await step.innerText());
      await app.advance(3);
    }
    await expect(page.getByRole('heading', { name: /^(Both sides done|Done)$/ })).toBeVisible();
    expect(phases.size).toBeGreaterThanOrEqual(3);
    const closed = profile.entries().filter((entry) => entry.type === 'guide-closed');
    expect(closed.at(-1)).toMatchObject({ exercise: id, completed: true });
  });
}
