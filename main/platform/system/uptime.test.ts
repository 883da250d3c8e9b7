/** The time since the machine's start is read from the system once for all that ask within a hundredth of a second. */
import { uptime } from 'node:os';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClock } from './clock';

vi.mock(import('node:os'), async (original) => ({ ...(await original()), uptime: vi.fn(() => 1000) }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test.runIf(process.platform === 'linux')('askings within a hundredth of a second are one', () => {
  const asked = vi.mocked(uptime);
  const { mono } = createClock();
  expect([mono(), mono()]).toEqual([1_000_000, 1_000_000]);
  expect(asked).toHaveBeenCalledTimes(1);
  // The machine slept for an hour, of which Node's clock knows only the moments before and after.
  asked.mockReturnValue(4600);
  vi.advanceTimersByTime(10);
  expect([mono(), mono()]).toEqual([4_600_000, 4_600_000]);
  expect(asked).toHaveBeenCalledTimes(2);
});
