/** Owns the day's picture: what was done when, as blocks that never overlap, and the prompts as marks. */
import type { DayBounds } from '../day';
import type { Outcome } from '../journal';
import { numberRules } from '../policy';
import { after, earlier, type Instant, later, minutes, seconds } from '../time';
import { isOf, type PastBout } from './bouts';
import { type Stretch, shared, without } from './spans';
import type { Timeline } from './timeline';

export interface StripBlock extends Stretch {
  /** `call`: a call in which the person sat. */
  readonly kind: 'sitting' | 'call' | 'break' | 'standing' | 'away';
}

export interface StripMark {
  readonly at: Instant;
  readonly kind: Exclude<Outcome, 'withdrawn'>;
}

/** A break that lasts longer is a lunch: the rest of it is drawn as time away (the longest break length, P4). */
const longestBreak = minutes(numberRules.breakLength.most);
/** Shorter gaps can't be seen or pressed. */
const shortestGap = seconds(5);

type Piece = Stretch & { readonly bout: PastBout | null };

/** Times of which nothing is known: the app was not watching. */
function unwatched({ entries }: Timeline, upTo: Instant): readonly Stretch[] {
  const stops = entries.filter(isOf('watching-stopped')).map(({ at }) => at);
  const starts = entries.filter(isOf('watching-started')).map(({ at }) => at);
  return stops.map((from) => {
    const next = starts.filter((at) => at >= from);
    return { from, to: next.reduce((first, at) => earlier(first, at), upTo) };
  });
}

function isBreak(timeline: Timeline, gap: Stretch, bout: PastBout): boolean {
  if (bout.by === 'prompted-break') return true;
  if (timeline.prompts.some(({ ended }) => ended !== null && ended.to === bout.to)) return true;
  const guided = timeline.entries
    .filter(isOf('guide-closed'))
    .some(({ since, at }) => since < gap.to && at > gap.from);
  const running = timeline.running?.guideSince ?? null;
  return guided || (running !== null && running >= gap.from && running < gap.to);
}

/** The gap after a piece: a break, time away, or first the one and then the other. */
function fill(timeline: Timeline, piece: Piece, to: Instant): StripBlock[] {
  const gap: Stretch = { from: piece.to, to };
  if (gap.to - gap.from < shortestGap) return [];
  if (piece.bout === null || !isBreak(timeline, gap, piece.bout)) return [{ ...gap, kind: 'away' }];
  const end = earlier(gap.to, after(gap.from, longestBreak));
  const rest: StripBlock[] = end < gap.to ? [{ from: end, to: gap.to, kind: 'away' }] : [];
  return [{ from: gap.from, to: end, kind: 'break' }, ...rest];
}

/** A bout as blocks: its calls are drawn over its sitting. */
function sat(bout: Stretch, calls: readonly Stretch[]): readonly StripBlock[] {
  const inCalls = calls.map((call) => shared(bout, call)).filter((both) => both !== null);
  let rest: readonly Stretch[] = [bout];
  for (const call of inCalls) rest = rest.flatMap((piece) => without(piece, call));
  return [
    ...rest.map((piece) => ({ ...piece, kind: 'sitting' as const })),
    ...inCalls.map((call) => ({ ...call, kind: 'call' as const })),
  ];
}

/** The blocks of a day in order, none over another, none after `now`. */
export function stripOf(timeline: Timeline, bounds: DayBounds, now: Instant): readonly StripBlock[] {
  const end = earlier(bounds.to, now);
  const day: Stretch = { from: bounds.from, to: end };
  const pieces: Piece[] = [
    ...timeline.bouts.map((bout) => ({ from: bout.from, to: bout.to, bout })),
    ...timeline.standing.map((spell) => ({ ...spell, bout: null })),
  ].sort((one, other) => one.from - other.from || one.to - other.to);

  const blocks: StripBlock[] = [];
  const unknown = unwatched(timeline, end);
  let drawnTo = day.from;
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    const own: Stretch = { from: later(piece.from, drawnTo), to: piece.to };
    const known = own.from < own.to ? own : null;
    if (known !== null)
      blocks.push(
        ...(piece.bout === null ? [{ ...known, kind: 'standing' as const }] : sat(known, timeline.calls)),
      );
    drawnTo = later(drawnTo, piece.to);
    // After its last piece a day goes on only where it is today and the app still watches.
    const goesOn = now < bounds.to && timeline.running !== null ? end : piece.to;
    const gapEnd = next !== undefined && next.from < bounds.to ? next.from : goesOn;
    if (gapEnd <= drawnTo) return;
    let gaps: readonly StripBlock[] = fill(timeline, piece, gapEnd);
    for (const dark of unknown)
      gaps = gaps.flatMap((gap) => without(gap, dark).map((part) => ({ ...part, kind: gap.kind })));
    blocks.push(...gaps);
  });
  const first = blocks.find((block) => block.kind !== 'away' && shared(block, day) !== null);
  return blocks
    .map((block) => ({ kind: block.kind, both: shared(block, day) }))
    .flatMap(({ kind, both }) => (both === null ? [] : [{ ...both, kind }]))
    .filter((block) => first !== undefined && block.from >= later(first.from, day.from))
    .sort((one, other) => one.from - other.from);
}

/** The day's prompts as marks; one that is open, lost or withdrawn has none. */
export function marksOf(timeline: Timeline, bounds: DayBounds): readonly StripMark[] {
  return timeline.prompts.flatMap(({ at, outcome }) =>
    outcome === null || outcome === 'withdrawn' || at < bounds.from || at >= bounds.to
      ? []
      : [{ at, kind: outcome }],
  );
}
