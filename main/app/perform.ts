/** Owns how each effect of the rule is carried out: one exhaustive switch from what is asked to the port that does it. */

import type { Words } from '../content/words';
import type { Effect } from '../domain/sitting/state';
import { assertNever } from '../domain/time';
import type { JournalStore, Log, Note, Notifier } from '../ports';
import type { RuleEffectOfBreak } from './break/loop';
import { drop } from './drop';
import { hintNote, nudgeNote } from './notes';

export interface Ports {
  readonly journal: Pick<JournalStore, 'append'>;
  readonly notifier: Pick<Notifier, 'show'>;
  readonly log: Log;
  words(): Words;
  /** What concerns prompt, guide and their window. */
  toBreak(effect: RuleEffectOfBreak): void;
}

/** Carries out one effect. Never throws: a service that fails must not keep the others from theirs. */
export function perform(effect: Effect, ports: Ports): void {
  try {
    carryOut(effect, ports);
  } catch (error) {
    ports.log.trouble(`carrying out ${effect.do}`, error);
  }
}

function carryOut(effect: Effect, ports: Ports): void {
  switch (effect.do) {
    case 'record':
      return ports.journal.append(effect.entry);
    case 'knock':
    case 'end-knock':
    case 'prompt':
    case 'close-prompt':
    case 'open-guide':
    case 'close-guide':
      return ports.toBreak(effect);
    case 'nudge':
      return tell(nudgeNote(effect.sat, ports.words()), ports);
    case 'hint-posture':
      return tell(hintNote(effect.stood, ports.words()), ports);
    default:
      return assertNever(effect);
  }
}

/** A word on the way that asks for no answer. */
function tell(note: Note, ports: Ports): void {
  drop(
    ports.notifier.show(note, () => {}),
    ports.log,
    'showing a notification',
  );
}
