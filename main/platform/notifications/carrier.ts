/** Owns what every way to the desktop's notifications has in common. */
import type { Note, NoteAbilities, NoteAnswer, SensorHealth } from '../../ports';

/**
 * What became of a note that was handed over. `no-service`: what shows notes on this desktop is not there or does not
 * answer, so that no other way leads to it either.
 */
export type Delivery = 'shown' | 'failed' | 'no-service';

/** One way to show a note. */
export interface NoteCarrier {
  readonly name: string;
  /** Settles once, in bounded time, and never rejects. What is not told within its time has failed. */
  send(note: Note, answered: (answer: NoteAnswer) => void): Promise<Delivery>;
  withdraw(): void;
  /** Where the desktop tells it. */
  abilities?(): NoteAbilities;
  /** What is known beside what became of the last note; `null` = nothing. */
  health?(): Pick<SensorHealth, 'state' | 'by'> | null;
  dispose?(): void;
}

export interface NoteIdentity {
  /** As people read it: "Psoas Pause". */
  readonly name: string;
  /** A PNG outside the app's archive, or `null`. */
  readonly icon: string | null;
}

/** Daemons that know markup read the body as such. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
