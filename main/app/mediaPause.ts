/** Owns when music and films are paused: while a guide runs, where the person wants it, and not while they work beside it. */
import type { BreakState } from '../domain/break/state';
import type { Settings } from '../domain/settings';
import type { Media } from '../ports';
import { guideOf } from './viewing';

export interface MediaPauseParts {
  readonly media: Pick<Media, 'pause' | 'goOn'>;
  settings(): Settings;
  breakState(): BreakState;
}

/** To be called whenever something may have changed. */
export function createMediaPause({ media, settings, breakState }: MediaPauseParts): () => void {
  let paused = false;
  return () => {
    const wanted = settings().pauseMedia && guideOf(breakState()) === 'runs';
    if (wanted === paused) return;
    paused = wanted;
    if (wanted) media.pause();
    else media.goOn();
  };
}
