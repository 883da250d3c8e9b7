/**
 * Owns the bytes that sway is asked with and what it tells of its windows: pure.
 * Source: sway-ipc(7).
 */
import type { Rectangle } from 'electron';
import { z } from 'zod';
import type { Place } from './placement';

const magic = 'i3-ipc';
const headerSize = magic.length + 8;

/** Of the messages of sway's protocol those that are sent. */
export const swayMessages = { run: 0, tree: 4 } as const;

/** A question or an order in sway's own form; lengths are in bytes of the machine's own order. */
export function messageOf(kind: number, text: string): Buffer {
  const body = Buffer.from(text);
  const head = Buffer.alloc(headerSize);
  head.write(magic);
  head.writeUInt32LE(body.length, magic.length);
  head.writeUInt32LE(kind, magic.length + 4);
  return Buffer.concat([head, body]);
}

/** The first answer in what has come so far; `null` = it is not whole yet, or is none. */
export function answerIn(received: Buffer): unknown {
  if (received.length < headerSize) return null;
  const end = headerSize + received.readUInt32LE(magic.length);
  if (received.length < end) return null;
  try {
    return JSON.parse(received.toString('utf8', headerSize, end));
  } catch {
    return null;
  }
}

interface Node {
  readonly id: number;
  readonly type: string;
  readonly name?: string | null | undefined;
  readonly pid?: number | undefined;
  readonly visible?: boolean | undefined;
  readonly rect: Rectangle;
  readonly nodes: readonly Node[];
  readonly floating_nodes: readonly Node[];
}
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    id: z.number(),
    type: z.string(),
    name: z.string().nullish(),
    pid: z.number().optional(),
    visible: z.boolean().optional(),
    rect: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
    nodes: z.array(node),
    floating_nodes: z.array(node),
  }),
);

/** A window where it is: all in sway's own pixels, which are those of its outputs after their scale. */
export interface SwayWindow {
  readonly id: number;
  readonly box: Rectangle;
  /** Its workspace is looked at, and nothing hides it there. */
  readonly isSeen: boolean;
  /** The output that it is on, and what bars leave of that. */
  readonly place: Place;
}

/** The window of this process and title in sway's tree; `null` = there is none. */
export function windowIn(tree: unknown, pid: number, title: string): SwayWindow | null {
  const root = node.safeParse(tree);
  if (!root.success) return null;
  for (const output of root.data.nodes) {
    for (const workspace of output.nodes) {
      const found = below(workspace).find((one) => one.pid === pid && one.name === title);
      if (found === undefined) continue;
      const place = { bounds: output.rect, workArea: workspace.rect };
      return { id: found.id, box: found.rect, isSeen: found.visible === true, place };
    }
  }
  return null;
}

function below({ nodes, floating_nodes: floating }: Node): readonly Node[] {
  return [...nodes, ...floating].flatMap((one) => [one, ...below(one)]);
}
