/**
 * Owns the break: one pure function takes what the break is doing and what happens to it, and gives what it is doing
 * next with the effects to carry out. The rule of sitting says when a break begins and what it counts for; what its
 * window shows, when the guide waits and what becomes of it is decided here and nowhere else.
 * The letters beside the code are those of docs/sitting-rules.md.
 */
import { isTaken } from '../guide/enough';
import { act, type GuidePlan, type GuideRun, outcomeAt, startGuide, watched } from '../guide/guide';
import { isOpen } from '../sitting/evidence';
import type { Knock, State } from '../sitting/state';
import { after, assertNever, between, type Instant, type Span, type Stamp, zero } from '../time';
import { clockSetBy, shifted } from './clockShift';
import { close, end, type Move, putAway, set, show, walked } from './move';
import {
  noteClicked,
  noteFailed,
  outOfSight,
  takeSeenNote,
  windowClosed,
  windowFailed,
  windowLost,
  windowShown,
} from './screen';
import { shapeOf } from './shape';
import type { BreakHappening, BreakSignal, BreakState, BreakStep, Ended, Guiding, Stage } from './state';
import { backNow, guideBeside, isBack, isWork, type Work, workNow, worksOn } from './work';

/** The break after `signal`. Never throws for any sequence of signals; `state` is not changed. */
export function stepBreak(state: BreakState, signal: BreakSignal): BreakStep {
  const { at, mono } = signal;
  const before = state;
  const move: Move = { state, now: { at, mono }, effects: [] };
  look(move);
  take(move, signal, before);
  reshape(move, before);
  return { state: move.state, effects: move.effects };
}

/** A window that is in sight takes the shape of what it shows now. */
function reshape(move: Move, before: BreakState): void {
  const { state, effects } = move;
  const stays = before.screen === 'shown' && state.screen === 'shown';
  if (!stays || shapeOf(state) === shapeOf(before)) return;
  if (!effects.some((effect) => effect.do === 'show-window')) show(move, false);
}

/** The break as it is at `now`, without anything having happened: for who only wants to see it. */
export function breakAt(state: BreakState, now: Stamp): BreakState {
  const { looked, stage } = state;
  if (looked === null || stage.is !== 'guide') return state;
  return { ...state, stage: { ...stage, run: watched(stage.run, looked, now) } };
}

/** Lets the time since the last look go by (B1). */
function look(move: Move): void {
  const by = clockSetBy(move.state, move.now);
  if (by !== zero) set(move, { stage: shifted(move.state.stage, by) });
  move.state = { ...breakAt(move.state, move.now), looked: move.now };
  const { stage } = move.state;
  if (stage.is === 'walk' && move.now.at >= stage.walk.until && !isWork(stage.work)) walked(move);
  if (stage.is !== 'guide' || stage.run.phase !== 'done') return;
  move.effects.push({ do: 'credit', outcome: outcomeAt(stage.run, move.now.at) });
  set(move, { stage: ended(stage, move.now.at) });
}

/** A break that was taken goes on as a walk; one that was not is over at once. */
function ended({ run, walkFor }: Guiding, at: Instant): Ended {
  const until = isTaken(outcomeAt(run, at)) ? after(run.since, walkFor) : at;
  return { is: 'done', run, until, work: null };
}

function take(move: Move, signal: BreakHappening, before: BreakState): void {
  switch (signal.type) {
    case 'looked':
      return;
    case 'rule-moved':
      return followRule(move, signal.rule, signal.focused, before);
    case 'prompted':
      return ask(move, signal);
    case 'knocked':
      return knocked(move, signal.knock);
    case 'knock-ended':
      return move.state.stage.is === 'knock' ? end(move) : undefined;
    case 'prompt-closed':
      return promptClosed(move);
    case 'guide-opened':
      return open(move, signal);
    case 'guide-ended':
      return guideEnded(move);
    case 'acted':
      return acted(move, signal);
    case 'sized':
      return set(move, { small: signal.small });
    case 'chose':
      return set(move, { chosen: signal.exercise });
    case 'wanted-brief':
      return set(move, { brief: true });
    case 'replanned':
      return replanned(move, signal.plan);
    case 'window-shown':
      return windowShown(move);
    case 'window-closed':
      return windowClosed(move);
    case 'window-lost':
      return windowLost(move);
    case 'window-failed':
      return windowFailed(move);
    case 'note-clicked':
      return noteClicked(move, signal.prompt);
    case 'note-failed':
      return noteFailed(move, signal.prompt);
    default:
      return assertNever(signal);
  }
}

/** A small window says that a prompt is near (Q16); never in the place of what is still shown. */
function knocked(move: Move, knock: Knock): void {
  if (move.state.stage.is !== 'none') return;
  set(move, { stage: { is: 'knock', knock }, reopened: false });
  show(move, false);
}

/** A prompt asks as the person wants it, in the place of whatever was still shown of the last break. */
function ask(move: Move, signal: Extract<BreakHappening, { type: 'prompted' }>): void {
  const { prompt, style, wanted, small } = signal;
  putAway(move);
  // Over what somebody looks at no window comes, whatever the style (Q3).
  const inWindow = wanted || (style !== 'notification' && !prompt.quiet);
  const noted = !wanted && (style !== 'window' || prompt.quiet);
  const note = noted ? 'sent' : 'none';
  const stage: Stage = { is: 'prompt', prompt, note, inWindow, inSightSince: null };
  set(move, { stage, small, reopened: false });
  if (inWindow) show(move, wanted);
  else close(move);
  if (noted) move.effects.push({ do: 'notify', prompt });
}

function promptClosed(move: Move): void {
  move.effects.push({ do: 'withdraw-note' });
  if (move.state.stage.is === 'prompt') end(move);
}

/** The rule has done with the guide. A walk has its own end, and stays in sight until then. */
function guideEnded(move: Move): void {
  const { stage } = move.state;
  if (stage.is === 'walk') set(move, { stage: { ...stage, over: true } });
  else if (stage.is !== 'prompt') end(move);
}

function open(move: Move, signal: Extract<BreakHappening, { type: 'guide-opened' }>): void {
  const { plan, walkFor, small } = signal;
  const { at } = move.now;
  const { stage } = move.state;
  if (stage.is === 'prompt') move.effects.push({ do: 'withdraw-note' });
  // Only a walk is small from its beginning; a guide has something to show, and its end something to ask.
  if (stage.is !== 'guide') set(move, { hurt: false, reopened: false, small: small && plan === null });
  if (plan === null) {
    const walk = { since: at, until: after(at, walkFor) };
    set(move, { stage: { is: 'walk', walk, work: null, over: false } });
  } else if (stage.is !== 'guide') {
    set(move, { stage: guiding(startGuide(plan, at), walkFor) });
  }
  // A pill never takes the keyboard.
  show(move, shapeOf(move.state) !== 'pill');
}

/** What was begun gives way to what is right for the person, as long as nothing was held. */
function replanned(move: Move, plan: GuidePlan | null): void {
  const { stage } = move.state;
  const { at } = move.now;
  if (stage.is !== 'guide' || stage.run.turns.some(({ held }) => held > 0)) return;
  const { since } = stage.run;
  if (plan === null) {
    const walk = { since, until: after(since, stage.walkFor) };
    set(move, { stage: { is: 'walk', walk, work: null, over: false } });
  } else set(move, { stage: guiding({ ...startGuide(plan, at), since }, stage.walkFor) });
}

/** A guide with nothing beside it. */
function guiding(run: GuideRun, walkFor: Span): Guiding {
  return { is: 'guide', run, work: null, untouched: run, walkFor };
}

/** What the person does in the window is no work elsewhere (B3). */
function acted(move: Move, { action }: Extract<BreakHappening, { type: 'acted' }>): void {
  const { stage } = move.state;
  if (action === 'hurts') set(move, { hurt: true });
  if (stage.is !== 'guide') return;
  set(move, {
    stage: guiding(act(stage.run, action, move.now.at), stage.walkFor),
  });
  look(move);
}

/** The lock, the lid and the hands: what the rule knows of them bears on the break. */
function followRule(move: Move, rule: State, focused: boolean, before: BreakState): void {
  if (rule.activity.doing !== 'prompted' && rule.activity.doing !== 'break')
    set(move, { chosen: null, brief: false });
  if (isOpen(rule)) watchWork(move, rule, focused, before);
  else waitForReturn(move);
  set(move, { locked: rule.locked });
  takeSeenNote(move, rule, focused);
  if (!rule.locked && move.state.screen === 'hidden') show(move, false);
  if (!rule.locked || move.state.screen !== 'shown') return;
  set(move, { screen: 'hidden' });
  outOfSight(move);
  move.effects.push({ do: 'hide-window' });
}

/** Nobody holds on behind a locked screen or a closed lid: the guide waits until it is told to go on (B2). */
function waitForReturn(move: Move): void {
  const { stage } = move.state;
  if (stage.is !== 'guide') return;
  set(move, {
    stage: guiding(act(stage.run, 'pause', move.now.at), stage.walkFor),
  });
}

/** While input goes on elsewhere nothing is held, nobody walks and no break is taken (B3). */
function watchWork(move: Move, rule: State, focused: boolean, before: BreakState): void {
  const { stage } = move.state;
  if (stage.is === 'none' || stage.is === 'prompt' || stage.is === 'knock') return;
  const { at } = move.now;
  const input = focused || rule.sensorMissing ? null : rule.lastTouch;
  const since = before.looked?.at ?? at;
  if (stage.is === 'done' || (stage.is === 'walk' && stage.over))
    return awaitReturn(move, stage, backNow(stage.work, since, input, at));
  // A guide that the person paused waits already.
  if (stage.is === 'guide' && stage.work === null && stage.run.paused) return;
  const work = workNow(stage.work, since, input, at);
  if (stage.is === 'walk') return walkBeside(move, stage, work);
  const last = before.stage.is === 'guide' ? before.stage.run : stage.run;
  const untouched = stage.work === null ? last : stage.untouched;
  const run = guideBeside(stage.run, untouched, stage.work, work, at);
  set(move, { stage: { ...stage, run, work, untouched } });
  if (!worksOn(work, at)) return;
  move.effects.push({ do: 'note', what: 'the guide is put away: the person works on' });
  end(move);
}

/** What is still shown of a break goes once the break is over and the person is back (B7). */
function awaitReturn(move: Move, stage: Extract<Stage, { is: 'done' | 'walk' }>, work: Work | null): void {
  set(move, { stage: { ...stage, work } });
  if (stage.is === 'done' && move.now.at < stage.until) return;
  if (isBack(work)) end(move);
}

/** The walk begins anew after work, unless half of it had been walked before. */
function walkBeside(move: Move, stage: Extract<Stage, { is: 'walk' }>, work: Work | null): void {
  const { at } = move.now;
  const { since, until } = stage.walk;
  const length = between(since, until);
  const half = stage.work !== null && between(since, stage.work.since) * 2 >= length;
  const again = isWork(stage.work) && work === null && !half;
  const walk = again ? { since: at, until: after(at, length) } : stage.walk;
  set(move, { stage: { ...stage, walk, work } });
  if (!worksOn(work, at)) return;
  if (half) return walked(move);
  move.effects.push({ do: 'note', what: 'the walk is put away: the person works on' });
  end(move);
}
