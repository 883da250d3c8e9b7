/** Specifies the printed programme: each scenario day by day, and what happens in it. */
import { afterEach, expect, test, vi } from 'vitest';

const argv = process.argv;
afterEach(() => {
  process.argv = argv;
  process.exitCode = undefined;
  vi.restoreAllMocks();
  vi.resetModules();
});

async function printed(...scenarios: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void lines.push(...text.split('\n')));
  process.argv = ['node', 'programme', ...scenarios];
  await import('./programme');
  return lines;
}

test('twelve weeks of a faithful person lead from stage to stage, and no week passes 10 min a side', async () => {
  const days = (await printed('faithful')).filter((line) => line.startsWith('week'));
  expect(days).toHaveLength(84);
  const ups = days.flatMap((line) => /up (\d > \d)/.exec(line)?.[1] ?? []);
  expect(ups).toEqual(['0 > 1', '1 > 2', '2 > 3', '3 > 4', '4 > 5']);
  const minutes = days.map((line) => Number(/([\d.]+) min a side/.exec(line)?.[1]));
  expect(Math.max(...minutes)).toBeCloseTo(10, 0);
});

test('signs in a leg rest the programme until the person goes on, gently', async () => {
  const days = (await printed('leg-symptoms')).filter((line) => line.startsWith('week'));
  const rest = days.filter((line) => line.includes('rests'));
  expect(rest[0]).toContain('paused, leg-symptoms');
  expect(days.filter((line) => line.includes('resumed'))).toHaveLength(1);
  for (const line of rest.slice(1)) expect(line).toContain('  0 done');
});

test('prints every scenario where none is named, and names those there are where one is unknown', async () => {
  const names = (await printed()).filter((line) => /^[a-z-]+: /.test(line)).map((line) => line.split(':')[0]);
  expect(names).toEqual(['faithful', 'patchy', 'flare-up', 'holiday', 'leg-symptoms']);
  vi.resetModules();
  const trouble = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await printed('nobody');
  expect(process.exitCode).toBe(2);
  expect(trouble).toHaveBeenCalledWith(expect.stringContaining('no scenario nobody'));
});
