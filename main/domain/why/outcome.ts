/** Owns the last step of a prompt's story: what became of it, and by what. */
import { isEasyMoveId, isStretchId } from '../exercises/exercises';
import type { Entry } from '../journal';
import type { Instant } from '../time';
import { step, type WhyStep } from './step';

type Of<Type extends Entry['type']> = Extract<Entry, { type: Type }>;

/** What became of the prompt that came at `prompt`; `closed` is `entries[index]`. */
export function outcomeStep(
  entries: readonly Entry[],
  index: number,
  closed: Of<'prompt-closed'>,
  prompt: Instant,
): WhyStep {
  const { at, outcome } = closed;
  // The guide is recorded just before what it decided.
  const guide = entries[index - 1];
  const own = guide?.type === 'guide-closed' && guide.at === at && guide.since >= prompt ? guide : null;
  switch (outcome) {
    case 'taken':
      return own === null ? step(at, 'break', 'taken.left') : takenStep(at, own);
    case 'withdrawn':
      return step(at, 'other', `withdrawn.${withdrawnBy(entries, index, at)}`);
    case 'abandoned':
      return own === null
        ? step(at, 'other', 'abandoned.untold')
        : step(at, 'other', 'abandoned.held', heldOf(own));
    case 'postponed':
    case 'skipped':
    case 'unanswered':
      return step(at, 'other', outcome);
  }
}

/** A break with a guide: what was held is seconds of a stretch, or repeats of anything else. */
export function takenStep(at: Instant, guide: Of<'guide-closed'>): WhyStep {
  const { left, right } = guide.held;
  if (left + right === 0) return step(at, 'break', 'taken.nothingHeld');
  if (isEasyMoveId(guide.exercise)) return step(at, 'break', 'taken.easy-move');
  if (!isStretchId(guide.exercise)) return step(at, 'break', 'taken.strength');
  if (left === right) return step(at, 'break', 'taken.even', { held: { seconds: left } });
  return step(at, 'break', 'taken.held', { left: { seconds: left }, right: { seconds: right } });
}

function heldOf(guide: Of<'guide-closed'>): WhyStep['values'] {
  return { held: { seconds: guide.held.left + guide.held.right } };
}

/** Why a prompt lost its reason (Q9): what stands beside it in the journal, noticed at the same instant. */
function withdrawnBy(entries: readonly Entry[], index: number, at: Instant): string {
  const beside = entries.slice(Math.max(0, index - 4), index + 4).filter((one) => one.at === at);
  const has = (type: Entry['type']): boolean => beside.some((one) => one.type === type);
  if (has('watching-started')) return 'restart';
  if (has('watching-stopped')) return 'quit';
  if (has('paused')) return 'paused';
  if (beside.some((one) => one.type === 'bout-ended' && one.by === 'standing')) return 'standing';
  const deferred = beside.find((one) => one.type === 'deferred');
  return deferred?.type === 'deferred' ? deferred.because : 'unknown';
}
