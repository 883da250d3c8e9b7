/** Owns where each number comes from that is shown outside the settings: its reason as a text key, and its sources. */

export interface Reason {
  /** Text keys. */
  readonly title: string;
  readonly text: string;
  /** Ids of the list of sources; none where it is our own choice. */
  readonly sources: readonly string[];
}

export const reasons = {
  limit: {
    title: 'why.reason.limit',
    text: 'settings.number.sittingLimit.why',
    sources: ['S15', 'S26', 'S14'],
  },
  over: { title: 'why.reason.limit', text: 'why.reason.over', sources: [] },
  hold: { title: 'why.reason.hold', text: 'settings.number.holdSeconds.why', sources: ['S1'] },
  break: {
    title: 'why.reason.break',
    text: 'settings.number.breakLength.why',
    sources: ['S23', 'S15', 'S17'],
  },
  goal: {
    title: 'why.reason.goal',
    text: 'evidence.question.how-much-stretching.answer',
    sources: ['S6', 'S5b'],
  },
  stage: { title: 'why.reason.stage', text: 'why.reason.stageRule', sources: ['S73'] },
  walk: {
    title: 'evidence.question.walking.ask',
    text: 'evidence.question.walking.answer',
    sources: ['S99'],
  },
  change: {
    title: 'evidence.question.meaningful-change.ask',
    text: 'evidence.question.meaningful-change.answer',
    sources: ['S74'],
  },
} as const satisfies Record<string, Reason>;

export type ReasonName = keyof typeof reasons;
