/**
 * Owns the answers to "Why did I get a break now?": the journal told again, prompt by prompt, as plain steps
 * from the beginning of the bout to what became of the prompt. It guesses nothing that is not recorded.
 */
import type { Entry, Outcome } from '../journal';
import type { Hindrance } from '../sample';
import { overlap, type Stretch } from '../statistics/spans';
import { between, type Instant, later, minutes, span } from '../time';
import { beginning, type Ended } from './beginning';
import { outcomeStep, takenStep } from './outcome';
import { lengthValue, step, timeValue, type WhyStep, type WhyStory } from './step';

type Of<Type extends Entry['type']> = Extract<Entry, { type: Type }>;

/** What goes on now and is in no entry yet. */
export interface WhyNow {
  readonly now: Instant;
  readonly call: { readonly since: Instant } | null;
  /** The guide of the prompt that is open runs. */
  readonly guiding: boolean;
}

/** Somebody who was away longer was hardly reading: "I was still sitting" is not offered. */
const joinable = minutes(90);

interface Telling {
  at: Instant;
  ordinal: number;
  outcome: Outcome | 'open';
  steps: WhyStep[];
  back: WhyStep | null;
  bout: BoutTold;
}

interface BoutTold {
  since: Instant;
  until: Instant | null;
  away: Stretch | null;
  /** What every later prompt of the bout tells too. */
  past: WhyStep[];
  /** What has been told since the last prompt. */
  fresh: WhyStep[];
  last: { readonly outcome: Outcome; readonly at: Instant } | null;
  deferredAt: Map<Hindrance, Instant>;
}

/** The stories of all prompts in `entries` (in the order written), the oldest first. */
export function whyLog(entries: readonly Entry[], running: WhyNow): readonly WhyStory[] {
  const stories: Telling[] = [];
  let bout: BoutTold | null = null;
  let before: BoutTold | null = null;
  let ended: Ended | null = null;

  const openStory = (): Telling | undefined => stories.filter(({ outcome }) => outcome === 'open').at(-1);
  const tell = (one: WhyStep): void => {
    if (bout === null) return;
    closeHeldBack(bout, one.at);
    bout.fresh.push(one);
  };

  entries.forEach((entry, index) => {
    switch (entry.type) {
      case 'bout-started': {
        const began = beginning(entry, ended);
        const last = stories.at(-1);
        if (last?.outcome === 'taken' && last.back === null) last.back = began;
        before = bout ?? before;
        bout = newBout(entry.since, [began]);
        if (ended?.by === 'natural-break' && ended.until < entry.since) {
          const away = { from: ended.until, to: entry.since };
          if (between(away.from, away.to) <= joinable) bout.away = away;
        }
        return;
      }
      case 'bouts-joined':
        if (before !== null && before !== bout) {
          const joined = step(entry.at, 'sitting', 'joined');
          bout = before;
          bout.until = null;
          bout.fresh = [];
          bout.past.push(joined);
          ended = null;
        }
        return;
      case 'bout-ended': {
        const last = stories.at(-1);
        if (last?.outcome === 'taken' && last.bout === bout) settleTaken(last, entry);
        ended = { ...entry, judged: null };
        if (bout !== null) bout.until = later(entry.until, bout.since);
        before = bout;
        bout = null;
        return;
      }
      case 'due':
        if (bout !== null) tellDue(bout, entry, tell);
        return;
      case 'deferred': {
        bout?.deferredAt.set(entry.because, entry.at);
        const since = entry.because === 'call' ? callSince(entries, entry.at, running) : entry.at;
        tell(step(entry.at, 'held-back', `deferred.${entry.because}`, { since: timeValue(since) }));
        return;
      }
      case 'judged':
        // Of a bout that is over it says how that was known; else it is a step of the one that goes on.
        if (entry.because === 'rhythm' || entry.because === 'empty-chair')
          ended = ended && { ...ended, judged: entry.because };
        else tell(step(entry.at, 'sitting', `judged.${entry.because}`, { since: timeValue(entry.since) }));
        return;
      case 'lifted': {
        const since = bout?.deferredAt.get(entry.because) ?? entry.at;
        const waited = lengthValue(between(since, entry.at));
        tell(step(entry.at, 'other', `lifted.${entry.because}`, { waited }));
        return;
      }
      case 'held-back':
        tell(step(entry.at, 'held-back', `held.${entry.because}`, { length: { seconds: 0 } }));
        return;
      case 'nudged': {
        const nudged = step(entry.at, 'prompt', 'nudged', { sat: { seconds: entry.sittingSeconds } });
        bout?.past.push(nudged);
        return;
      }
      case 'watching-started':
        if (bout !== null) tell(step(entry.at, 'other', 'restarted'));
        return;
      case 'prompted':
        bout = bout ?? newBout(presumedSince(entry), []);
        stories.push(promptTold(bout, entry));
        return;
      case 'prompt-closed': {
        const open = openStory();
        if (open === undefined || open.ordinal !== entry.ordinal) return;
        open.outcome = entry.outcome;
        open.steps.push(outcomeStep(entries, index, entry, open.at));
        const summary = step(open.at, 'prompt', `before.${entry.outcome}`, {
          ordinal: { count: entry.ordinal },
        });
        open.bout.past.push(summary);
        open.bout.last = { outcome: entry.outcome, at: entry.at };
        return;
      }
      case 'guide-closed': {
        // A break that the absence had ended before its guide was closed.
        const last = stories.at(-1);
        if (last?.outcome === 'taken' && entry.since >= last.at && last.back === null)
          last.steps[last.steps.length - 1] = takenStep(lastAt(last), entry);
        return;
      }
      default:
        return;
    }
  });
  return stories.map((told, index) => finished(told, entries, running, index === stories.length - 1));
}

function newBout(since: Instant, past: WhyStep[]): BoutTold {
  return { since, until: null, away: null, past, fresh: [], last: null, deferredAt: new Map() };
}

/** A prompt whose bout began before the first entry: its sitting time says when. */
function presumedSince({ at, sittingSeconds }: Of<'prompted'>): Instant {
  return (at - sittingSeconds * 1000) as Instant; // an instant less a length is an instant
}

/** How long it was held back is known once something follows. */
function closeHeldBack(bout: BoutTold, at: Instant): void {
  const last = bout.fresh.at(-1);
  if (last === undefined || !last.what.startsWith('held.') || last.values['length'] === undefined) return;
  const length = lengthValue(between(last.at, at));
  bout.fresh[bout.fresh.length - 1] = { ...last, values: { ...last.values, length } };
}

function tellDue(bout: BoutTold, entry: Of<'due'>, tell: (one: WhyStep) => void): void {
  const sat = { seconds: entry.sittingSeconds };
  const limit = { seconds: entry.limitSeconds };
  const { last } = bout;
  switch (last?.outcome) {
    case undefined:
    case 'taken':
      return tell(step(entry.at, 'due', 'due.limit', { sat, limit }));
    case 'skipped':
      return tell(step(entry.at, 'due', 'due.skipped', { sat, limit }));
    case 'withdrawn':
      return tell(step(entry.at, 'due', 'due.withdrawn', { sat }));
    case 'postponed':
    case 'unanswered':
    case 'abandoned': {
      const after = lengthValue(between(last?.at ?? entry.at, entry.at));
      return tell(step(entry.at, 'due', `due.${last?.outcome}`, { sat, after }));
    }
  }
}

/** Since when the call went on that a prompt waited for. */
function callSince(entries: readonly Entry[], at: Instant, { call }: WhyNow): Instant {
  const whole = entries.find((one) => one.type === 'call' && one.since <= at && at <= one.until);
  if (whole?.type === 'call') return whole.since;
  return call !== null && call.since <= at ? call.since : at;
}

function promptTold(bout: BoutTold, entry: Of<'prompted'>): Telling {
  closeHeldBack(bout, entry.at);
  const began = bout.past[0]?.kind === 'sitting' ? [] : [step(bout.since, 'sitting', 'began.plain')];
  // Journals of before it was recorded have no word of when it fell due.
  const due = bout.fresh.some(({ kind }) => kind === 'due')
    ? []
    : [step(entry.at, 'due', 'due.untold', { sat: { seconds: entry.sittingSeconds } })];
  const came = step(entry.at, 'prompt', entry.ordinal === 1 ? 'prompted' : 'promptedAgain', {
    ordinal: { count: entry.ordinal },
  });
  const steps = [...began, ...bout.past, ...due, ...bout.fresh, came];
  bout.fresh = [];
  bout.deferredAt = new Map();
  return { at: entry.at, ordinal: entry.ordinal, outcome: 'open', steps, back: null, bout };
}

/** The end of the bout says how the break was taken where no guide has said it. */
function settleTaken(told: Telling, entry: Of<'bout-ended'>): void {
  if (told.steps.at(-1)?.what !== 'taken.left') return;
  const what = entry.by === 'stood-up' || entry.by === 'standing' ? `taken.${entry.by}` : 'taken.left';
  const at = lastAt(told);
  told.steps[told.steps.length - 1] = step(at, 'break', what);
}

function lastAt(told: Telling): Instant {
  return told.steps.at(-1)?.at ?? told.at;
}

function finished(
  told: Telling,
  entries: readonly Entry[],
  { now, guiding }: WhyNow,
  last: boolean,
): WhyStory {
  const { at, ordinal, outcome, back, bout } = told;
  const steps = [...told.steps];
  // A prompt that nothing closed and after which others came was lost with the process.
  if (outcome === 'open')
    steps.push(
      last ? step(at, 'prompt', guiding ? 'open.guide' : 'open.prompt') : step(at, 'other', 'open.lost'),
    );
  const whole: Stretch = { from: bout.since, to: later(bout.since, bout.until ?? now) };
  const said = entries.filter(
    (one): one is Of<'corrected'> =>
      one.type === 'corrected' &&
      2 * overlap(whole, { from: one.since, to: one.until }) >= span(whole.to - whole.from) &&
      one.since < whole.to,
  );
  return {
    at,
    ordinal,
    outcome,
    steps,
    back,
    bout: whole,
    away: isSaid(bout.away, entries) ? null : bout.away,
    corrected: said.at(-1)?.posture ?? null,
  };
}

/** The person has said already that they sat through it. */
function isSaid(away: Stretch | null, entries: readonly Entry[]): boolean {
  return (
    away !== null &&
    entries.some(
      (one) =>
        one.type === 'corrected' &&
        one.posture === 'sitting' &&
        2 * overlap(away, { from: one.since, to: one.until }) >= between(away.from, away.to),
    )
  );
}
