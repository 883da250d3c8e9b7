/** Owns the proof that the app runs through X11 wherever an X server answers, and starts itself again at most once. */
import { createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { realClock } from '../sensors/test/live';
import { belongsOnX11, type Start, sessionEnvironment, x11Answers } from './xwayland';

function start(some: Partial<Start> & { readonly answers?: boolean } = {}) {
  let asked = 0;
  const { answers = true, ...others } = some;
  const made: Start = {
    onWayland: true,
    words: [],
    env: { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' },
    x11Answers: async () => {
      asked += 1;
      return answers;
    },
    ...others,
  };
  return { belongs: () => belongsOnX11(made), asked: () => asked };
}

test('as a client of Wayland beside an X server it belongs on X11', async () => {
  expect(await start().belongs()).toBe(true);
});

test('it stays where no X server is named, and where the one that is does not answer', async () => {
  const none = start({ env: { WAYLAND_DISPLAY: 'wayland-0' } });
  expect([await none.belongs(), none.asked()]).toEqual([false, 0]);
  expect(await start({ answers: false }).belongs()).toBe(false);
});

test('it asks nobody where it runs through X11 already', async () => {
  const there = start({ onWayland: false });
  expect([await there.belongs(), there.asked()]).toEqual([false, 0]);
});

test('what was chosen at its start stands, its own choice included: no second start', async () => {
  for (const word of ['--ozone-platform=x11', '--ozone-platform=wayland', '--ozone-platform-hint=auto']) {
    const chosen = start({ words: ['--no-sandbox', word] });
    expect([await chosen.belongs(), chosen.asked()]).toEqual([false, 0]);
  }
});

test('the desktop keeps its name across the second start', () => {
  const written = { XDG_CURRENT_DESKTOP: 'Unity', ORIGINAL_XDG_CURRENT_DESKTOP: 'ubuntu:GNOME', LANG: 'C' };
  expect(sessionEnvironment(written)).toEqual({ XDG_CURRENT_DESKTOP: 'ubuntu:GNOME', LANG: 'C' });
  expect(sessionEnvironment({ LANG: 'C' })).toEqual({ LANG: 'C' });
});

/** Whether an X server that does this with whoever connects is one that answers. */
async function answers(serve: (socket: Socket) => void): Promise<boolean> {
  const server = createServer(serve);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const display = typeof address === 'object' ? (address?.port ?? 0) - 6000 : 0;
  try {
    return await x11Answers({ DISPLAY: `127.0.0.1:${display}`, HOME: '/nowhere' }, realClock);
  } finally {
    server.close();
  }
}

test('a server that refuses, hangs up or never says a word does not answer; nor does one that is gone', async () => {
  const refusal = Buffer.from('No protocol specified\n\0\0');
  const head = Buffer.from([0, 22, 11, 0, 0, 0, refusal.length / 4, 0]);
  const refuses = answers((socket) => {
    socket.once('data', () => socket.end(Buffer.concat([head, refusal])));
  });
  const hangsUp = answers((socket) => void socket.destroy());
  const open: Socket[] = [];
  const isSilent = answers((socket) => void open.push(socket));
  expect(await Promise.all([refuses, hangsUp, isSilent])).toEqual([false, false, false]);
  for (const socket of open) socket.destroy();
  for (const display of ['127.0.0.1:59534', ':59534', 'nonsense', ''])
    expect(await x11Answers({ DISPLAY: display, HOME: '/nowhere' }, realClock)).toBe(false);
});
