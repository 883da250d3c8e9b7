/** Says whose inhibitors keep the display awake: those of this session, as logind's recorded answers tell them apart. */
import { expect, test } from 'vitest';
import { minutes } from '../../../domain/time';
import type { BusReply } from '../bus';
import { createFakeBus } from '../test/fakeBus';
import { createFakeClock } from '../test/fakeClock';
import { displayAwakeSources } from './displayAwake';

const login = 'org.freedesktop.login1';
const sessionPath = (name: string): BusReply => ({
  ok: true,
  body: [`/org/freedesktop/login1/session/${name}`],
});
/** As `busctl call ... GetSessionByPID` answers of a program of the user's service manager. */
const noSession: BusReply = {
  ok: false,
  why: 'failed',
  detail: 'org.freedesktop.login1.NoSessionForPID: PID 7 does not belong to any known session',
};
/** As logind lists a player of films, of this user in the session of `pid`; the lid is held by the desktop. */
const listed = (pid: number): BusReply => ({
  ok: true,
  body: [
    [
      [
        'handle-power-key:handle-suspend-key:handle-lid-switch',
        'gsd-media-keys',
        'GNOME handling keypresses',
        'block',
        1000,
        40,
      ],
      ['idle', 'mpv', 'Playing a film', 'block', 1000, pid],
      ['sleep', 'NetworkManager', 'NetworkManager needs to turn off networks', 'delay', 0, 800],
    ],
  ],
});

/** Whether the display counts as kept awake by a program for which logind names this session. */
async function awakeBy(program: BusReply, ours: BusReply = sessionPath('2')): Promise<boolean | null> {
  const system = createFakeBus();
  const asked = system.call;
  const bus = {
    ...system,
    call: async (call: Parameters<typeof asked>[0]) =>
      call.member !== 'GetSessionByPID' ? asked(call) : call.body?.[0] === 4711 ? program : ours,
  };
  system.answer(login, 'ListInhibitors', listed(4711));
  const clock = createFakeClock();
  const machine = { system: bus, session: createFakeBus(), env: {}, clock, log: () => {} };
  const [logind] = displayAwakeSources(machine as never, 1000);
  const running = logind?.start(() => {});
  await clock.advance(minutes(1));
  const value = running?.value() ?? null;
  running?.dispose();
  return value;
}

test('a program of this session keeps the display awake, one of another session of the same user does not', async () => {
  expect(await awakeBy(sessionPath('2'))).toBe(true);
  expect(await awakeBy(sessionPath('c5'))).toBe(false);
});

test('a service of the user belongs to no session, and counts; so do all where our session is not known', async () => {
  expect(await awakeBy(noSession)).toBe(true);
  expect(await awakeBy(sessionPath('c5'), noSession)).toBe(true);
});
