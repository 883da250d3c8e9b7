/**
 * Owns what a person tells of themselves beside soreness (programme.md G1-G7): each may be left unanswered and becomes one entry of the journal.
 */
import type { DetailEntry, Feeling } from '../journal';
import type { Instant } from '../time';
import type { StopSign } from './safety';

export type SymptomReport =
  /** New pain, tingling or weakness in a leg. */
  | { readonly about: 'leg-symptoms'; readonly present: boolean }
  /** How much the stretch hurt, 0-10. */
  | { readonly about: 'pain-during'; readonly pain: number }
  /** How the break felt, at its end. */
  | { readonly about: 'felt'; readonly how: Feeling }
  | { readonly about: 'next-morning'; readonly worse: boolean }
  /** One of the signs at which a stretch ends at once. */
  | { readonly about: 'stop-sign'; readonly sign: StopSign }
  /** How often the person stood up from a chair in 30 s. */
  | { readonly about: 'chair-stand'; readonly stands: number }
  /** The review was read. */
  | { readonly about: 'reviewed' };

/** The entry for what was told; `null` where the programme asks on instead (how sharp was the pain?). */
export function entryOfReport(report: SymptomReport, at: Instant): DetailEntry | null {
  switch (report.about) {
    case 'leg-symptoms':
      return { type: 'leg-symptoms', at, present: report.present };
    case 'pain-during':
      return { type: 'pain-during', at, pain: report.pain };
    case 'felt':
      return { type: 'felt', at, how: report.how };
    case 'next-morning':
      return { type: 'next-morning', at, worse: report.worse };
    case 'stop-sign':
      return ofSign(report.sign, at);
    case 'chair-stand':
      return { type: 'chair-stand', at, stands: report.stands };
    case 'reviewed':
      return { type: 'reviewed', at };
  }
}

/** Health.md 1.7: signs in a leg have their own rule (G4); those of heart and breath are an emergency. */
function ofSign(sign: StopSign, at: Instant): DetailEntry | null {
  switch (sign) {
    case 'sharp-pain':
      return null;
    case 'leg-tingling':
      return { type: 'leg-symptoms', at, present: true };
    case 'chest-pain':
    case 'breathlessness':
      return { type: 'red-flag', at, urgency: 'emergency' };
    case 'dizziness':
      return { type: 'red-flag', at, urgency: 'urgent' };
  }
}
