/** Owns the schema of a line of the journal, said once more with zod: what the reading by hand is held to in tests. */
import { z } from 'zod';
import {
  boutEnds,
  feelings,
  judgements,
  outcomes,
  postures,
  refusables,
  refusalReasons,
} from '../domain/journal';
import { urgencies } from '../domain/person/safety';
import { heldBackReasons, hindrances } from '../domain/sample';
import type { Instant } from '../domain/time';
import { parseIso } from './isoLocal';
import { exerciseId, mostCounted } from './journalFields';
import { journalVersion, type ReadLine } from './journalLine';

const when = z.string().transform((text, context): Instant => {
  const read = parseIso(text);
  if (read !== null) return read.at;
  context.addIssue({ code: 'custom', message: 'not an instant' });
  return z.NEVER;
});
const count = z.number().nonnegative().max(mostCounted);

const shapes = [
  z.object({ type: z.literal('bout-started'), at: when, since: when }),
  z.object({
    type: z.literal('bout-ended'),
    at: when,
    since: when,
    until: when,
    sittingSeconds: count,
    by: z.enum(boutEnds),
  }),
  z.object({ type: z.literal('bouts-joined'), at: when }),
  z.object({ type: z.literal('deferred'), at: when, because: z.enum(hindrances) }),
  z.object({ type: z.literal('prompted'), at: when, ordinal: count, sittingSeconds: count }),
  z.object({
    type: z.literal('prompt-closed'),
    at: when,
    ordinal: count,
    outcome: z.enum(outcomes),
  }),
  z.object({ type: z.literal('nudged'), at: when, sittingSeconds: count }),
  z.object({ type: z.literal('standing-hint'), at: when }),
  z.object({
    type: z.literal('refused'),
    at: when,
    answer: z.enum(refusables),
    why: z.enum(refusalReasons),
  }),
  z.object({ type: z.literal('watching-started'), at: when }),
  z.object({ type: z.literal('watching-stopped'), at: when }),
  z.object({ type: z.literal('due'), at: when, sittingSeconds: count, limitSeconds: count }),
  z.object({ type: z.literal('knocked'), at: when }),
  z.object({ type: z.literal('held-back'), at: when, because: z.enum(heldBackReasons) }),
  z.object({ type: z.literal('judged'), at: when, since: when, because: z.enum(judgements) }),
  z.object({ type: z.literal('lifted'), at: when, because: z.enum(hindrances) }),
  z.object({
    type: z.literal('guide-closed'),
    at: when,
    since: when,
    exercise: z.string().regex(exerciseId),
    held: z.object({ left: count, right: count }),
    plannedSeconds: count,
    completed: z.boolean(),
  }),
  z.object({ type: z.literal('call'), at: when, since: when, until: when }),
  z.object({ type: z.literal('standing'), at: when, since: when, until: when }),
  z.object({
    type: z.literal('corrected'),
    at: when,
    since: when,
    until: when,
    posture: z.enum(postures),
  }),
  z.object({
    type: z.literal('limit-advice-answered'),
    at: when,
    minutes: count,
    insteadOf: count,
    taken: z.boolean(),
  }),
  z.object({
    type: z.literal('idle-break-answered'),
    at: when,
    minutes: count,
    insteadOf: count,
    taken: z.boolean(),
  }),
  z.object({ type: z.literal('paused'), at: when, until: when.nullable() }),
  z.object({ type: z.literal('resumed'), at: when }),
  z.object({
    type: z.literal('soreness'),
    at: when,
    score: z.number().min(0).max(10),
    legSymptoms: z.boolean().nullable(),
  }),
  z.object({ type: z.literal('screened'), at: when, redFlag: z.enum(urgencies).nullable() }),
  z.object({ type: z.literal('programme-resumed'), at: when }),
  z.object({ type: z.literal('leg-symptoms'), at: when, present: z.boolean() }),
  z.object({ type: z.literal('pain-during'), at: when, pain: z.number().min(0).max(10) }),
  z.object({ type: z.literal('felt'), at: when, how: z.enum(feelings) }),
  z.object({ type: z.literal('next-morning'), at: when, worse: z.boolean() }),
  z.object({ type: z.literal('red-flag'), at: when, urgency: z.enum(urgencies) }),
  z.object({ type: z.literal('chair-stand'), at: when, stands: z.number().min(0).max(60) }),
  z.object({ type: z.literal('reviewed'), at: when }),
  z.object({ type: z.literal('breaks-chosen'), at: when, breaks: count.nullable() }),
] as const;

const schema = z.discriminatedUnion('type', shapes);

/** Reads one line by the schema alone, slowly. */
export function readBySchema(line: string): ReadLine | null {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof raw !== 'object' || raw === null || !('v' in raw) || raw.v !== journalVersion) return null;
  const parsed = schema.safeParse(raw);
  if (!parsed.success) return null;
  const written = 'at' in raw && typeof raw.at === 'string' ? parseIso(raw.at) : null;
  return written === null ? null : { entry: parsed.data, utcOffset: written.utcOffset };
}
