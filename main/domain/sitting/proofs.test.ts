/** What is a proof of the person, edge by edge, and when a day of theirs begins (P2, P3, P8). */
import { expect, it } from 'vitest';
import { clock, type Day, day, policyWith } from './scenario.fixture';

const quietly = policyWith({ sittingLimit: 600, strongNudge: null });
const typed = (): Day => day('09:00', quietly).types('09:10');
const call = { call: true };

it.each([
  ['a touch', () => typed().nothing('09:10:30').sample(10), '09:10:20'],
  ['none under a lock', () => typed().say({ type: 'locked' }).nothing('09:10:30').sample(10), '09:10:00'],
  [
    'an unlock',
    () => typed().say({ type: 'locked' }).nothing('09:10:30').say({ type: 'unlocked' }),
    '09:10:30',
  ],
  ['a call that begins', () => typed().nothing('09:10:30').sample(30, call), '09:10:30'],
  ['not where a gap lies before it', () => typed().nothing('09:11:30').sample(90, call), '09:10:00'],
  ['nor one that goes on', () => typed().still('09:12', call).still('09:15', call), '09:10:05'],
  ['a call that ends', () => typed().still('09:12', call).still('09:15'), '09:12:05'],
  ['the first sample where there is no sensor', () => day('09:00', quietly).blind('09:10'), '09:00:00'],
  ['an answer', () => typed().nothing('09:10:30').say({ type: 'guide-requested' }), '09:10:30'],
] as const)('P2 %s', (_, one, proof) => {
  expect(one().state().lastProof).toBe(clock(proof));
});

it('P8 a day begins with the first proof after five hours without any', () => {
  const night = (until: string): Day => typed().nothing(until).sample(0);
  expect(night('14:09:59').state().dayBegan).toBe(clock('09:00'));
  expect(night('14:10').state().dayBegan).toBe(clock('14:10'));
});

it('P2 what began before a gap is on since the gap: three hours of a call count from there', () => {
  const called = typed().works('11:00', call).nothing('11:05').sample(0, call);
  expect(called.state().signs.call).toBe(clock('11:05'));
  expect(called.still('14:04:55', call).state().callSeen).toBe(clock('14:04:55'));
  expect(called.still('14:06', call).state().callSeen).toBe(clock('14:04:55'));
});
