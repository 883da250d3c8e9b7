/** Says how a portal of shortcuts is waited for that takes its time to come: by what the bus says, and by no clock. */
import { expect, test } from 'vitest';
import { readLog } from '../../app/shell.fixture';
import { noShortcuts } from '../../domain/shortcuts';
import type { BusCall, BusReply, HearSignal } from '../sensors/bus';
import { createPortalShortcuts } from './portal';

function slowDesktop() {
  const calls: { readonly call: BusCall; answer(reply: BusReply): void }[] = [];
  const heard = new Map<string, HearSignal>();
  const keys = createPortalShortcuts({
    bus: {
      call: (call) => new Promise((answer) => void calls.push({ call, answer })),
      onSignal(rule, listen) {
        heard.set(rule.member, listen);
        return { dispose: () => void heard.delete(rule.member) };
      },
      onUp: () => ({ dispose: () => undefined }),
    },
    log: readLog(),
    refused: { current: () => noShortcuts, keep: () => undefined },
    describe: (name) => name,
    pressed: () => undefined,
    changed: () => undefined,
  });
  const members = () => calls.map(({ call }) => call.member);
  return {
    keys,
    members,
    /** Every call that has been made so far waits for its answer however long it takes. */
    arePatient: (...names: readonly string[]) =>
      calls.filter(({ call }) => names.includes(call.member)).every(({ call }) => call.isPatient === true),
    async answer(member: string, reply: BusReply) {
      calls.find(({ call }) => call.member === member)?.answer(reply);
      await new Promise((done) => setImmediate(done));
    },
    come: () => heard.get('NameOwnerChanged')?.(['org.freedesktop.portal.Desktop', '', ':1.9'], ''),
  };
}

test('is not given up while the bus starts it, and asked as soon as it comes', async () => {
  const { keys, members, arePatient, answer, come } = slowDesktop();
  keys.set({ ...noShortcuts, stretch: 'Ctrl+1' });
  keys.look();
  expect([members(), keys.isThere(), keys.stateOf('stretch')]).toEqual([['StartServiceByName'], null, 'off']);
  come();
  // The one that waited is nobody's any more.
  await answer('StartServiceByName', { ok: true, body: [1] });
  expect(members()).toEqual(['StartServiceByName', 'StartServiceByName']);
  expect(arePatient('StartServiceByName')).toBe(true);
});

test('of a portal that the bus could not start none is said to be there', async () => {
  const { keys, members, arePatient, answer } = slowDesktop();
  keys.look();
  const failed: BusReply = { ok: false, why: 'failed', detail: 'timed out (service_start_timeout=120000ms)' };
  await answer('StartServiceByName', failed);
  await answer('Register', failed);
  await answer('Get', { ok: false, why: 'missing', detail: 'no such name' });
  expect([members(), keys.isThere()]).toEqual([['StartServiceByName', 'Register', 'Get'], false]);
  expect(arePatient('Get')).toBe(true);
});
