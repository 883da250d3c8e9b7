/**
 * Owns what a person has said of themselves and their place: the answers of the welcome, each of which
 * changes which exercise is offered.
 */
import type { Condition } from './conditions';

export interface Profile {
  readonly conditions: readonly Condition[];
  /** The conditions about which a clinician was asked and said that stretches are fine. */
  readonly asked: readonly Condition[];
  /** `sore`: sore knees, a knee replacement, or cannot kneel. */
  readonly knees: 'fine' | 'sore';
  /** `poor`: poor balance or dizziness. */
  readonly balance: 'steady' | 'poor';
  readonly ankles: 'fine' | 'stiff';
  readonly stiffInManyPlaces: boolean;
  /** Back pain clearly worse when arching or standing. */
  readonly worseArching: boolean;
  readonly chair: { readonly rolls: boolean; readonly fixedArms: boolean };
  /** `chair`: a four-legged chair that cannot roll. */
  /** `unsaid`: not known yet; the foot on a step is shown, and that there is none is one tap. */
  readonly footSupport: 'unsaid' | 'step' | 'chair' | 'none';
  readonly floor: 'room-to-kneel' | 'just-to-stand';
  readonly desk: 'fixed' | 'goes-up';
  /** `open-office` also stands for formal clothes. */
  readonly around: 'open-office' | 'private';
  /** A firm bed or couch is near: the person works at home. */
  readonly bedNear: boolean;
  /** The switch of the break window, remembered. `null`: not yet touched. */
  readonly preferred: 'standing' | 'seated' | null;
  /** Soreness at the start, 0-10; `null`: not answered. */
  readonly soreness: number | null;
  /** Breaks a day with a stretch, 0-8; `null`: as the stage says. */
  readonly stretchBreaks: number | null;
  /** Seconds of the full hold, 10-60, that the stages build up to (15, 20, 30 of 30); `null`: 30. */
  readonly holdSeconds: number | null;
}

/** A person who has answered nothing: no conditions, an ordinary office place, nothing on the floor. */
export const presetProfile: Profile = {
  conditions: [],
  asked: [],
  knees: 'fine',
  balance: 'steady',
  ankles: 'fine',
  stiffInManyPlaces: false,
  worseArching: false,
  chair: { rolls: true, fixedArms: false },
  footSupport: 'step',
  floor: 'just-to-stand',
  desk: 'fixed',
  around: 'private',
  bedNear: false,
  preferred: null,
  soreness: null,
  stretchBreaks: null,
  holdSeconds: null,
};
