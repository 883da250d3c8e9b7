/** Specifies that no step of the why log lacks its words, in any language. */
import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../main/content/texts';
import type { BoutEnd, Outcome } from '../../main/domain/journal';
import { languageCodes } from '../../main/domain/languages';
import { heldBackReasons, hindrances } from '../../main/domain/sample';
import { createText } from '../text';

const outcomes: readonly Outcome[] = [
  'taken',
  'postponed',
  'skipped',
  'unanswered',
  'abandoned',
  'withdrawn',
];
const ends: readonly Exclude<BoutEnd, 'end'>[] = ['natural-break', 'prompted-break', 'stood-up', 'standing'];
const steps: readonly string[] = [
  ...['began.plain', 'joined', 'restarted', 'prompted', 'promptedAgain', 'nudged'],
  ...ends.map((by) => `began.${by}`),
  ...outcomes.map((outcome) => `before.${outcome}`),
  ...['limit', 'untold', 'skipped', 'postponed', 'unanswered', 'abandoned', 'withdrawn'].map(
    (of) => `due.${of}`,
  ),
  ...hindrances.flatMap((one) => [
    `deferred.${one}`,
    `lifted.${one}`,
    `withdrawn.${one}`,
    `now.waits.${one}`,
  ]),
  ...hindrances.filter((one) => one !== 'paused').map((one) => `now.wouldWait.${one}`),
  ...heldBackReasons.flatMap((one) => [`held.${one}`, `now.held.${one}`]),
  ...['postponed', 'skipped', 'unanswered', 'abandoned.held', 'abandoned.untold'],
  ...['even', 'held', 'strength', 'nothingHeld', 'left', 'stood-up', 'standing'].map((of) => `taken.${of}`),
  ...['standing', 'quit', 'restart', 'unknown'].map((of) => `withdrawn.${of}`),
  ...['prompt', 'guide', 'lost'].map((of) => `open.${of}`),
  ...['bout', 'toGo', 'afterSkip', 'again', 'never', 'nudge', 'due', 'away', 'neverSeen'].map(
    (of) => `now.${of}`,
  ),
  ...['standing', 'break', 'open', 'paused', 'pausedUntil', 'noSensor', 'held.moment'].map(
    (of) => `now.${of}`,
  ),
];

describe.each(languageCodes)('the words of the why log in %s', (language) => {
  it('are there for every step', async () => {
    const text = createText(language, await loadTexts(language));
    const missing = steps.flatMap((what) =>
      ['title', 'line']
        .filter(
          (part) => typeof text.getResource(language, 'translation', `why.step.${what}.${part}`) !== 'string',
        )
        .map((part) => `${what}.${part}`),
    );
    expect(missing).toEqual([]);
  });
});
