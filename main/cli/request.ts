/**
 * Owns the one line that a second start of the app sends to the running one, and the one line that comes back.
 * Whatever comes over a socket is read from `unknown`.
 */
import { z } from 'zod';
import type { Command } from '../command';
import { postures } from '../domain/journal';
import { type Span, span } from '../domain/time';

const day = 24 * 60 * 60 * 1000;

/** The commands that the command line has; those of windows, which name a prompt, are not among them. */
const command = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal(['stretch', 'stood-up', 'resume', 'quit']) }),
  z.strictObject({ do: z.literal('later'), minutes: z.number().int().min(1).max(60).nullable() }),
  z.strictObject({ do: z.literal('posture'), posture: z.enum(postures) }),
  z.strictObject({ do: z.literal('pause'), until: z.enum(['tomorrow', 'resumed']) }),
  z.strictObject({
    do: z.literal('pause-for'),
    length: z
      .number()
      .int()
      .min(60_000)
      .max(day)
      .transform((value): Span => span(value)),
  }),
  z.strictObject({ do: z.literal('open'), window: z.enum(['settings', 'today']) }),
]) satisfies z.ZodType<Command>;

const request = z.union([
  z.strictObject({ ask: z.literal('command'), command }),
  z.strictObject({ ask: z.literal('status'), json: z.boolean() }),
  z.strictObject({ ask: z.literal('watch') }),
]);

const reply = z.strictObject({
  /** 0 done, 1 refused. */
  exit: z.union([z.literal(0), z.literal(1)]),
  /** What to print; may be empty. */
  out: z.string().max(64 * 1024),
});

export type CommandRequest = z.infer<typeof request>;
/** A command that the command line has. */
export type AskedCommand = z.infer<typeof command>;
export type CommandReply = z.infer<typeof reply>;

/** The request in what was received, or `null` where it is none. */
export function parseRequest(received: unknown): CommandRequest | null {
  return request.safeParse(received).data ?? null;
}

/** The command in what a second start sends along when it finds the app running; `null` where it is none. */
export function parseCommand(received: unknown): AskedCommand | null {
  return command.safeParse(received).data ?? null;
}

/** The reply in what was received, or `null` where it is none. */
export function parseReply(received: unknown): CommandReply | null {
  return reply.safeParse(received).data ?? null;
}
