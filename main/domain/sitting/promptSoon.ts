/**
 * Owns what can be told of the next prompt before it comes, so that its window can be there when it does. It decides
 * nothing: the rule itself is asked what it would do if the person went on sitting and paused in their typing as the prompt
 * falls due.
 */
import { fixed, type Policy } from '../policy';
import type { Sample } from '../sample';
import { after, between, type Instant, later } from '../time';
import { earliestDue } from './knock';
import { isSomeoneThere } from './mayCome';
import type { State } from './state';
import { step } from './step';

/**
 * The state in which a prompt that comes within half a minute will be open; `null` = none is foreseen: it is not near,
 * something holds it back, nobody is there, or it comes as a notification alone.
 * @param utcOffset minutes that local time is ahead of UTC
 */
export function promptSoon(state: State, at: Instant, utcOffset: number, policy: Policy): State | null {
  const { activity, hindrance, signs } = state;
  if (activity.doing !== 'sitting' || hindrance !== null || state.sensorMissing) return null;
  const due = earliestDue(activity.bout, policy);
  if (due === null || between(at, due) > fixed.readyBefore) return null;
  if (!isSomeoneThere({ state, at })) return null;
  const sample: Sample = {
    utcOffset,
    idle: fixed.typingPause,
    call: signs.call !== null,
    displayAwake: signs.displayAwake !== null,
    fullScreen: signs.fullScreen !== null,
    doNotDisturb: false,
  };
  const then = later(at, after(due, fixed.typingPause));
  const { state: next, effects } = step(state, { type: 'sampled', at: then, mono: null, sample }, policy);
  return effects.some((effect) => effect.do === 'prompt' && !effect.prompt.quiet) ? next : null;
}
