/** Specifies what a window that is opened at one of its parts can ask for, and when that is forgotten. */
import { expect, test } from 'vitest';
import type { WindowName, WindowPlace } from '../bridge/windows';
import type { WindowEnd } from '../ports';
import { createPlaces } from './places';

function scripted() {
  const opened: WindowName[] = [];
  const told: WindowPlace[] = [];
  let closed = (_name: WindowName, _how: WindowEnd): void => undefined;
  const places = createPlaces(
    {
      open: async (name) => opened.push(name) > 0,
      onClosed: (listen) => {
        closed = listen;
        return { dispose: () => undefined };
      },
    },
    (place) => told.push(place),
  );
  return { opened, told, places, close: (name: WindowName) => closed(name, 'closed') };
}

test('a window that is opened at a part is told so, and finds it where it was not there yet', async () => {
  const { opened, told, places } = scripted();
  await places.open({ window: 'help', part: 'stop' });
  expect(opened).toEqual(['help']);
  expect(told).toEqual([{ window: 'help', part: 'stop' }]);
  expect(places.asked('help')).toEqual({ window: 'help', part: 'stop' });
  expect(places.asked('settings')).toBeNull();
});

test('a window that is opened nowhere in particular stays where it is', async () => {
  const { opened, told, places } = scripted();
  await places.open({ window: 'settings' });
  expect(opened).toEqual(['settings']);
  expect(told).toEqual([]);
  expect(places.asked('settings')).toBeNull();
});

test('what was asked for is forgotten with the window', async () => {
  const { places, close } = scripted();
  await places.open({ window: 'settings', part: 'quiet' });
  close('settings');
  expect(places.asked('settings')).toBeNull();
});
