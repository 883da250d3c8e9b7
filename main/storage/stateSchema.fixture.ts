/** Owns the schema of a saved state, said once more with zod: what the reading by hand is held to in tests. */
import { z } from 'zod';
import { heldBackReasons, hindrances } from '../domain/sample';
import type { State } from '../domain/sitting/state';
import { instant, latestInstant, span, zero } from '../domain/time';

/** From 1970 on: an instant that no calendar of ours can write would break whatever shows or records it. */
const at = z.number().min(0).max(latestInstant).transform(instant);
/** A hundred years either way, in milliseconds. */
const longest = 100 * 366 * 24 * 60 * 60 * 1000;
const length = z.number().min(-longest).max(longest).transform(span);
const count = z.number().int().nonnegative();
const hindrance = z.enum(hindrances);

const next = z.discriminatedUnion('after', [
  z.object({ after: z.literal('limit'), from: length }),
  z.object({ after: z.literal('instant'), at, asked: z.boolean().default(false) }),
  z.object({ after: z.literal('never') }),
]);

const bout = z.object({
  since: at,
  next,
  dueSince: at.nullable(),
  limitFrom: length.default(zero),
  deferredFor: z.array(hindrance),
  // States of before it was kept have none.
  heldBack: z.enum(heldBackReasons).nullable().default(null),
  knocked: z
    .object({ at, id: z.string().min(1) })
    .nullable()
    .default(null),
  prompts: count,
  postponed: count,
  unanswered: count,
  nudges: count,
  tired: count.default(0),
  whispered: z.boolean().default(false),
});

const prompt = z.object({
  id: z.string().min(1),
  ordinal: count,
  at,
  sat: length,
  canPostpone: z.boolean(),
  quiet: z.boolean().default(false),
});

const ended = z
  .object({ bout, prompted: z.boolean().default(false), seenUntil: at, returnedAt: at.nullable() })
  .nullable();

const activity = z.discriminatedUnion('doing', [
  z.object({ doing: z.literal('away'), since: at.nullable(), ended }),
  z.object({ doing: z.literal('sitting'), bout, ended }),
  z.object({ doing: z.literal('prompted'), bout, prompt }),
  z.object({
    doing: z.literal('break'),
    bout: bout.nullable(),
    guide: z.object({ since: at, prompt: prompt.nullable(), backAt: at.nullable().default(null) }),
  }),
  z.object({ doing: z.literal('standing'), since: at, hinted: z.boolean() }),
]);

const schema = z.object({
  version: z.literal(1),
  activity,
  lastSeen: at.nullable(),
  // States of before these were kept have none.
  lastTouch: at.nullable().default(null),
  lastProof: at.nullable().default(null),
  dayBegan: at.nullable().default(null),
  signs: z
    .object({ call: at.nullable(), displayAwake: at.nullable(), fullScreen: at.nullable() })
    .default({ call: null, displayAwake: null, fullScreen: null }),
  callSeen: at.nullable().default(null),
  sensor: z
    .object({
      unprovenSince: at,
      proven: z.boolean(),
      busySince: at.nullable().default(null),
      spaced: z.boolean().default(false),
      worked: z.boolean().default(false),
    })
    .nullable()
    .default(null),
  unansweredSince: z.object({ at, prompts: count }).nullable().default(null),
  emptyChair: z.boolean().default(false),
  presumed: count.default(0),
  rhythm: z.array(z.object({ from: at, worked: length, pauses: z.array(count) })).default([]),
  lastFirm: at.nullable(),
  locked: z.boolean(),
  lock: z
    .object({
      since: at,
      byHand: z.boolean().nullable(),
      rested: z.boolean(),
      touchedSince: at.nullable(),
    })
    .nullable()
    .default(null),
  suspendedAt: at.nullable(),
  unsettledAt: at.nullable(),
  unhinderedSince: at.nullable().default(null),
  saidAt: at.nullable().default(null),
  left: z.object({ prompt: z.string(), at }).nullable().default(null),
  pause: z.object({ until: at.nullable() }).nullable(),
  hindrance: hindrance.nullable(),
  call: z.object({ since: at, until: at }).nullable(),
  sensorMissing: z.boolean(),
  sampledAt: at.nullable(),
  at: at.nullable(),
  // States of before it was kept have none.
  bothClocks: z.object({ at, mono: length }).nullable().default(null),
});

/** Reads a state by the schema alone; `null` = it is none. */
export function readBySchema(raw: unknown): State | null {
  return schema.safeParse(raw).data ?? null;
}
