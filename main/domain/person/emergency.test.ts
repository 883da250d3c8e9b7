/** Specifies that an emergency number is named only where customs and time zone agree on the country. */
import { expect, it } from 'vitest';
import { emergencyNumber } from './emergency';

it.each([
  ['DE', 'Europe/Berlin', '112'],
  ['GB', 'Europe/London', '999'],
  ['US', 'America/Chicago', '911'],
  ['AU', 'Australia/Sydney', '000'],
  // A system in American English somewhere else.
  ['US', 'Europe/Berlin', null],
  ['GB', 'Asia/Dubai', null],
  ['DE', 'Europe/London', null],
  [null, 'Europe/Berlin', null],
  ['XX', 'Europe/Berlin', null],
] as const)('%s in %s: %s', (country, zone, number) => {
  expect(emergencyNumber(country, zone)).toBe(number);
});
