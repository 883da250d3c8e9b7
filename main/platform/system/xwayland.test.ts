/** Owns the proof that the app runs through X11 wherever an X server answers, and starts itself again at most once. */
import { expect, test } from 'vitest';
import { belongsOnX11, type Start, sessionEnvironment } from './xwayland';

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
