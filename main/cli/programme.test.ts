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

test('sixteen weeks of a faithful person lead from stage to stage, and no week passes 10 min a side', async () => {
  const days = (await printed('faithful')).filter((line) => line.startsWith('week'));
  expect(days).toHaveLength(112);
  const ups = days.flatMap((line) => /up (\d > \d)/.exec(line)?.[1] ?? []);
  expect(ups).toEqual(['0 > 1', '1 > 2', '2 > 3', '3 > 4', '4 > 5', '5 > 6']);
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

test('names the lives that there are where one is unknown, and prints nothing', async () => {
  const trouble = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await printed('nobody')).toEqual([]);
  expect(process.exitCode).toBe(2);
  expect(trouble).toHaveBeenCalledWith(expect.stringContaining('no life nobody; there are faithful, patchy'));
});
