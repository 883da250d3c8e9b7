/** Says when music and films are paused and go on. */
import { expect, test } from 'vitest';
import { exerciseOf } from '../content/exercises';
import { type BreakState, noBreak } from '../domain/break/state';
import { planFor, startGuide } from '../domain/guide/guide';
import { presetSettings } from '../domain/settings';
import { instant, minutes } from '../domain/time';
import { createMediaPause } from './mediaPause';

const nine = instant(Date.UTC(2026, 2, 2, 9));
const plan = planFor(exerciseOf('standing-step'), { firstSide: 'left', holdSeconds: 20, reps: 1, sets: 1 });
const run = startGuide(plan, nine);
const guide: BreakState = {
  ...noBreak,
  stage: { is: 'guide', run, work: null, untouched: run, walkFor: minutes(2) },
};

test('while a guide runs and it is wanted, each once', () => {
  const done: string[] = [];
  let state = noBreak;
  let pauseMedia = true;
  const look = createMediaPause({
    media: { pause: () => void done.push('pause'), goOn: () => void done.push('go on') },
    settings: () => ({ ...presetSettings, pauseMedia }),
    breakState: () => state,
  });
  look();
  state = guide;
  look();
  look();
  pauseMedia = false;
  look();
  pauseMedia = true;
  look();
  state = noBreak;
  look();
  look();
  expect(done).toEqual(['pause', 'go on', 'pause', 'go on']);
});
