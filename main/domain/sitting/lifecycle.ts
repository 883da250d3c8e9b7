/** Owns how watching begins and ends: a saved state restored (C3), a quit, the end of a recording. */
import { fixed } from '../policy';
import { between, type Instant } from '../time';
import { noSigns } from './evidence';
import { forgetKnock } from './knock';
import { isAtDesk, type State } from './state';
import {
  closePrompt,
  endByGuide,
  record,
  recordBoutEnd,
  recordStanding,
  set,
  sitOn,
  type Turn,
  withdrawPrompt,
} from './turn';

/** The app watches again. A bout survives if less than five minutes have passed since last seen (C3). */
export function restored(turn: Turn): void {
  record(turn, { type: 'watching-started', at: turn.at });
  const { call } = turn.state;
  if (call !== null) record(turn, { type: 'call', at: turn.at, ...call });
  closeGuideOfBefore(turn);
  withdrawPrompt(turn);
  forgetKnock(turn);
  endWhatIsOver(turn);
  set(turn, {
    // What was locked, asleep or hindered before says nothing of now, and no stall lies between.
    lastFirm: null,
    locked: false,
    lock: null,
    signs: noSigns,
    callSeen: null,
    suspendedAt: null,
    hindrance: null,
    call: null,
    sampledAt: null,
    // An idle time that nobody asked for had no chance to say that nobody was there (P8).
    sensor: turn.state.sensor && { ...turn.state.sensor, unprovenSince: turn.at, busySince: null },
    bothClocks: null,
    unsettledAt: turn.at,
    unhinderedSince: turn.at,
    saidAt: null,
  });
}

/** The guide did not outlive the app: a break of its full length was taken, a shorter one abandoned. */
function closeGuideOfBefore(turn: Turn): void {
  const { activity } = turn.state;
  if (activity.doing !== 'break') return;
  const { bout, guide } = activity;
  const rested = between(turn.state.lastSeen ?? guide.since, turn.at) >= turn.policy.breakLength;
  if (bout === null || rested) {
    if (bout !== null) endByGuide(turn, bout, guide);
    set(turn, { activity: { doing: 'away', since: guide.since, ended: null } });
    return;
  }
  if (guide.prompt !== null) closePrompt(turn, guide.prompt, 'abandoned');
  // What was due is due at once.
  sitOn(turn, bout, bout.next);
}

/** Somebody had been seen just before the last signal: they sat when the watching ended. */
export function wasThere({ lastSeen, at }: State): boolean {
  return at !== null && lastSeen !== null && between(lastSeen, at) < fixed.seenWithin;
}

function endWhatIsOver(turn: Turn): void {
  const { activity, lastSeen } = turn.state;
  if (lastSeen === null) return;
  const survives = between(lastSeen, turn.at) < fixed.restartSurvival;
  if (survives && activity.doing !== 'away') return;
  if (activity.doing === 'sitting') {
    // Where the person sat when watching ended, nobody knows of a break: the watching ended the bout.
    recordBoutEnd(turn, activity.bout, lastSeen, wasThere(turn.state) ? 'end' : 'natural-break');
  }
  if (activity.doing === 'standing') recordStanding(turn, activity.since, lastSeen);
  set(turn, {
    activity: { doing: 'away', since: activity.doing === 'away' ? activity.since : null, ended: null },
  });
}

/** The app stops watching: an open prompt is withdrawn (Q9); the bout may survive (C3). */
export function quit(turn: Turn): void {
  withdrawPrompt(turn);
  record(turn, { type: 'watching-stopped', at: turn.at });
}

/** A recording ends: the open bout ended when the person was last seen. */
export function recordingEnded(turn: Turn): void {
  const { activity, lastSeen, call } = turn.state;
  if (call !== null) record(turn, { type: 'call', at: turn.at, ...call });
  const end = (since: Instant): Instant => lastSeen ?? since;
  if (isAtDesk(activity)) {
    recordBoutEnd(turn, activity.bout, end(activity.bout.since), 'end');
  } else if (activity.doing === 'break' && activity.bout !== null) {
    recordBoutEnd(turn, activity.bout, activity.guide.since, 'end');
  } else if (activity.doing === 'standing') {
    recordStanding(turn, activity.since, end(activity.since));
  }
  set(turn, { activity: { doing: 'away', since: null, ended: null } });
}
