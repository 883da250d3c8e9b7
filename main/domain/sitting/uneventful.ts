/**
 * Owns the short way through a step: a sample in which nothing happens but that time goes on. Of a recorded year nearly
 * every line is one, and so it costs one copy of the state. It decides nothing: wherever anything might happen the
 * rule itself is asked, and a test holds what comes out to what the rule says, state by state.
 */
import { fixed, type Policy } from '../policy';
import type { Sample } from '../sample';
import { after, between, later, span, zero } from '../time';
import { clockSetBy } from './clockShift';
import { copyOf } from './copyOf';
import { evidence, isEndless } from './evidence';
import { hindranceAt } from './hindrances';
import { bearsOnKnock } from './knock';
import { rhythmAfter, shortestBreak } from './presence';
import { heldBackBy, isDue, isNudgeDue } from './prompting';
import { isSensorDoubted, sensorAfter, workedSince } from './sensor';
import type { Bout, Signal, State } from './state';
import { type Moment, sittingTime } from './turn';

type Sampled = Extract<Signal, { type: 'sampled' }>;

/** The state after a signal in which nothing happens; `null` = something may, so that the rule has to be asked. */
export function uneventful(state: State, signal: Signal, policy: Policy): State | null {
  if (signal.type !== 'sampled' || !isAsBefore(state, signal)) return null;
  const { at, mono, sample } = signal;
  const { activity, lastSeen, lastTouch, lastProof, sensor } = state;
  if (activity.doing !== 'sitting' && activity.doing !== 'away') return null;
  if (sample.idle === null || lastSeen === null || lastTouch === null || lastProof === null) return null;

  // In the order of the rule: the call, what the sample shows, when the person was last seen, what hinders.
  const next = copyOf(state);
  const turn = { state: next, at, policy };
  if (state.call !== null) next.call = { since: state.call.since, until: at };
  if (sample.call && !isEndless(state.signs.call, at)) next.callSeen = at;
  const touch = after(at, span(-sample.idle));
  next.lastTouch = later(lastTouch, touch);
  next.sensor = sensorAfter(sensor, sample.idle, at, false);
  // A touch of a sensor that is doubted proves nobody but where it tells work, which is the rule's to say.
  const doubted = isSensorDoubted(next, at);
  if (doubted && workedSince(next, at) !== null) return null;
  // No new day begins with it (P8): so long without a proof was an absence, which is the rule's to say.
  if (touch > lastProof && !doubted) {
    next.lastProof = touch;
    next.unansweredSince = null;
    next.presumed = 0;
  }
  const seen = evidence(turn, sample);
  if (activity.doing === 'sitting') {
    const shown = seen !== null && seen > lastSeen ? seen : null;
    const shortest = shortestBreak(policy);
    // How long an absence must be is the rule's to say; none so short is a break.
    if (between(lastSeen, shown ?? at) >= shortest || (shown !== null && between(shown, at) >= shortest))
      return null;
    next.lastSeen = shown ?? lastSeen;
    next.rhythm = rhythmAfter(turn, lastProof, lastSeen);
  } else if (seen !== null && between(lastSeen, seen) > fixed.rounding) return null;
  if (hindranceAt(turn, sample) !== state.hindrance) return null;
  if (activity.doing === 'sitting' && mayHappen(activity.bout, turn, sample)) return null;
  next.sampledAt = at;
  next.sensorMissing = false;
  next.at = at;
  if (mono !== null) next.bothClocks = { at, mono };
  return next;
}

/** The machine is awake and open, no clock was set, nothing began or ended since the sample before. */
function isAsBefore(state: State, signal: Sampled): boolean {
  const { at, sample } = signal;
  const { sampledAt, signs } = state;
  const until = state.pause?.until ?? null;
  return (
    sampledAt !== null &&
    between(sampledAt, at) <= fixed.gap &&
    clockSetBy(state, signal) === zero &&
    !state.locked &&
    state.suspendedAt === null &&
    !state.emptyChair &&
    (until === null || at < until) &&
    sample.call === (state.call !== null) &&
    sample.call === (signs.call !== null) &&
    sample.displayAwake === (signs.displayAwake !== null) &&
    sample.fullScreen === (signs.fullScreen !== null)
  );
}

/** Whether a prompt or a nudge falls due, comes, or waits for another reason than before. */
function mayHappen(bout: Bout, turn: Moment, sample: Sample): boolean {
  const sat = sittingTime(turn.state);
  const { hindrance } = turn.state;
  if (bearsOnKnock(bout, turn)) return true;
  if (isDue(bout, sat, turn.at, turn.policy) !== (bout.dueSince !== null)) return true;
  if (bout.dueSince === null) return isNudgeDue(bout, sat, turn);
  if (hindrance === null) {
    const because = heldBackBy(turn, bout.dueSince, sample.idle);
    return because === null || because !== bout.heldBack;
  }
  // Deferred for this reason already, and it earns no quiet word (any more).
  if (!bout.deferredFor.includes(hindrance)) return true;
  return !bout.whispered && (hindrance === 'call' || hindrance === 'full-screen');
}
