/**
 * Owns that tests that reach the machine can share a process: each file finds it as the first one did, with real time,
 * and a file that leaves another folder, mask, environment or time behind fails.
 */
import { afterAll, expect, vi } from 'vitest';

const found = process.cwd();
const mask = process.umask();
const environment = { ...process.env };

afterAll(() => {
  const left = { folder: process.cwd(), mask: process.umask(), fakeTime: vi.isFakeTimers() };
  expect(left, 'what this file left of the process').toEqual({ folder: found, mask, fakeTime: false });
  expect({ ...process.env }, 'what this file left of the environment').toEqual(environment);
});
