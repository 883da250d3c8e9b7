/** Owns what the next break proposes: asked of the journal once and kept until something it rests on has changed. */
import type { ExerciseId } from './domain/exercises';
import { planFor, type Side } from './domain/guide';
import type { Settings } from './domain/settings';
import { after, days, type Instant, span } from './domain/time';
import { exerciseOf } from './exerciseCatalogue';
import type { Clock, JournalStore } from './ports';
import type { Proposal } from './views/breakView';

export interface Proposals {
  current(): Proposal;
  /** The person chose with the window's switch; gives the settings that remember it. */
  choose(exercise: string): Partial<Settings> | null;
  /** A guide was closed, a setting changed, a day began: the next look asks anew. */
  forget(): void;
}

export function createProposals(
  clock: Clock,
  journal: Pick<JournalStore, 'read'>,
  settings: () => Settings,
): Proposals {
  let kept: Proposal | null = null;

  const standing = (): ExerciseId =>
    settings().footSupport === 'chair' ? 'standing-chair' : 'standing-step';

  const propose = (): Proposal => {
    const { preferredStretch, holdSeconds } = settings();
    const id = preferredStretch === 'seated' ? 'seated' : standing();
    const firstSide = sideBehind(journal, clock.now());
    return {
      plan: planFor(exerciseOf(id), { firstSide, holdSeconds, reps: 1, sets: 1 }),
      why: null,
      choices: [standing(), 'seated'],
    };
  };

  return {
    current: () => {
      kept ??= propose();
      return kept;
    },
    choose(exercise) {
      if (exercise === 'seated') return { preferredStretch: 'seated' };
      return exercise === standing() ? { preferredStretch: 'standing' } : null;
    },
    forget: () => {
      kept = null;
    },
  };
}

/** The side that was held less in the last seven days; the right one where both are level. */
function sideBehind(journal: Pick<JournalStore, 'read'>, now: Instant): Side {
  let balance = 0;
  for (const entry of journal.read(after(now, span(-days(7))), after(now, span(1)))) {
    if (entry.type === 'guide-closed') balance += entry.held.left - entry.held.right;
  }
  return balance < 0 ? 'left' : 'right';
}
