/** Owns the answer to "Why is there no break now?": from the state that the rule goes by, nothing else. */
import { fixed, type Policy } from '../policy';
import { isEndless } from '../sitting/evidence';
import { isDue, marksWithin } from '../sitting/prompting';
import { isSensorDoubted } from '../sitting/sensor';
import type { Bout, State } from '../sitting/state';
import { sittingTime } from '../sitting/step';
import { after, type Instant, later, minutes, type Span, span } from '../time';
import { lengthValue, step, timeValue, type WhyStep } from './step';

/** What is going on at `now`, and what holds the next prompt back. Never empty. */
export function whyNot(state: State, policy: Policy, now: Instant): readonly WhyStep[] {
  const steps = [...doing(state, policy, now), ...pauseSteps(state, now)];
  return [...steps, ...whatProvesNothing(state, now)];
}

/** What the rule believes no longer: a person can mend it only if they are told (P2, P3, P8). */
function whatProvesNothing(state: State, now: Instant): readonly WhyStep[] {
  const steps: WhyStep[] = [];
  if (state.sensorMissing) steps.push(step(now, 'other', 'now.noSensor'));
  else if (isSensorDoubted(state, now)) steps.push(step(now, 'other', 'now.sensorDoubted'));
  if (state.emptyChair) steps.push(step(now, 'other', 'now.emptyChair'));
  if (isEndless(state.signs.call, now)) steps.push(step(now, 'other', 'now.callEndless'));
  if (isEndless(state.signs.displayAwake, now)) steps.push(step(now, 'other', 'now.displayEndless'));
  return steps;
}

function doing(state: State, policy: Policy, now: Instant): readonly WhyStep[] {
  const { activity, lastSeen } = state;
  switch (activity.doing) {
    case 'away':
      return lastSeen === null
        ? [step(now, 'other', 'now.neverSeen')]
        : [step(lastSeen, 'other', 'now.away', { since: timeValue(lastSeen) })];
    case 'standing': {
      const until = timeValue(after(activity.since, policy.standingExpiry));
      return [step(activity.since, 'break', 'now.standing', { until })];
    }
    case 'break':
      return [step(activity.guide.since, 'break', 'now.break')];
    case 'prompted':
      return [
        step(activity.bout.since, 'sitting', 'now.bout'),
        step(activity.prompt.at, 'prompt', 'now.open', { sat: lengthValue(activity.prompt.sat) }),
      ];
    case 'sitting': {
      const sat = sittingTime(state);
      const begin = step(activity.bout.since, 'sitting', 'now.bout');
      const due = isDue(activity.bout, sat, now, policy);
      return [
        begin,
        ...(due ? waiting(state, activity.bout, sat) : toGo(state, activity.bout, sat, policy, now)),
      ];
    }
  }
}

/** The prompt is not due yet (Q1, Q4-Q6), and what would hold it back if it were. */
function toGo(state: State, bout: Bout, sat: Span, policy: Policy, now: Instant): readonly WhyStep[] {
  const values = { sat: lengthValue(sat), limit: lengthValue(policy.sittingLimit) };
  const hindered = state.hindrance !== null && state.hindrance !== 'paused';
  const quiet = hindered ? [step(now, 'held-back', `now.wouldWait.${state.hindrance}`)] : [];
  switch (bout.next.after) {
    case 'limit': {
      const left = span(bout.next.from + policy.sittingLimit - sat);
      const what = bout.next.from > 0 ? 'now.afterSkip' : 'now.toGo';
      return [step(now, 'other', what, { ...values, left: roundedUp(left) }), ...quiet];
    }
    case 'instant':
      return [step(now, 'other', 'now.again', { ...values, time: timeValue(bout.next.at) }), ...quiet];
    case 'never': {
      const mark = nextMark(sat, policy);
      const third = step(now, 'held-back', 'now.never', { times: { count: fixed.unansweredPerBout } });
      return mark === null ? [third] : [third, step(now, 'other', 'now.nudge', { mark: lengthValue(mark) })];
    }
  }
}

/** The prompt is due: a hindrance defers it (Q3), or the moment does (Q2). */
function waiting(state: State, bout: Bout, sat: Span): readonly WhyStep[] {
  const since = bout.dueSince ?? state.lastSeen ?? bout.since;
  const due = step(since, 'due', 'now.due', { sat: lengthValue(sat) });
  if (state.hindrance !== null) {
    const from = state.hindrance === 'call' ? (state.call?.since ?? since) : since;
    const values = { since: timeValue(from) };
    return [due, step(later(from, since), 'held-back', `now.waits.${state.hindrance}`, values)];
  }
  return [due, step(since, 'held-back', `now.held.${bout.heldBack ?? 'moment'}`)];
}

/** Paused prompts (Q13), whatever else is going on. */
function pauseSteps({ pause }: State, now: Instant): readonly WhyStep[] {
  if (pause === null) return [];
  return pause.until === null
    ? [step(now, 'held-back', 'now.paused')]
    : [step(now, 'held-back', 'now.pausedUntil', { until: timeValue(pause.until) })];
}

/** The sitting time at which the next strong nudge comes (Q10); `null` = they are off. */
function nextMark(sat: Span, policy: Policy): Span | null {
  if (policy.strongNudge === null) return null;
  return span(policy.strongNudge + marksWithin(sat, policy) * fixed.nudgeAgain);
}

/** Minutes to go are rounded up: "1 min" until it is there. */
function roundedUp(left: Span): { readonly seconds: number } {
  return { seconds: Math.max(1, Math.ceil(left / minutes(1))) * 60 };
}
