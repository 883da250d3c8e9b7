/**
 * Owns the break: one pure function takes what the break is doing and what happens to it, and gives what it is doing
 * next with the effects to carry out. The rule of sitting says when a break begins and what it counts for; what its
 * window shows, when the guide waits and what becomes of it is decided here and nowhere else.
 * The letters beside the code are those of docs/sitting-rules.md.
 */
import { act, type GuidePlan, outcomeAt, startGuide, watched } from '../guide/guide';
import { isOpen } from '../sitting/presence';
import type { Prompt, State } from '../sitting/state';
import { after, assertNever, between, type Span, type Stamp, seconds, span } from '../time';
import type { BreakEffect, BreakHappening, BreakSignal, BreakState, BreakStep, PromptStyle } from './state';
import { besideWork } from './work';

/** One step: what is changed here is nobody else's. */
interface Move {
  state: BreakState;
  readonly now: Stamp;
  readonly effects: BreakEffect[];
}

/** The break after `signal`. Never throws for any sequence of signals; `state` is not changed. */
export function stepBreak(state: BreakState, signal: BreakSignal): BreakStep {
  const { at, mono } = signal;
  const before = state;
  const move: Move = { state, now: { at, mono }, effects: [] };
  look(move);
  take(move, signal, before);
  return { state: move.state, effects: move.effects };
}

/** The break as it is at `now`, without anything having happened: for who only wants to see it. */
export function breakAt(state: BreakState, now: Stamp): BreakState {
  const { looked, stage } = state;
  if (looked === null || stage.is !== 'guide') return state;
  return { ...state, stage: { ...stage, run: watched(stage.run, looked, now) } };
}

function set(move: Move, some: Partial<BreakState>): void {
  move.state = { ...move.state, ...some };
}

/** Lets the time since the last look go by (B1). */
function look(move: Move): void {
  shiftWithClock(move);
  move.state = { ...breakAt(move.state, move.now), looked: move.now };
  const { stage } = move.state;
  if (stage.is !== 'guide' || stage.run.phase !== 'done') return;
  move.effects.push({ do: 'credit', outcome: outcomeAt(stage.run, move.now.at) });
  set(move, { stage: { is: 'done', run: stage.run } });
}

/** Readings of two clocks one after the other differ a little; less is no setting of one (C2). */
const tolerance = 1500;

/** The wall clock was set: the instants that are held shift with it; the guide's own do by `watched` (C2). */
function shiftWithClock(move: Move): void {
  const { looked, stage } = move.state;
  const { at, mono } = move.now;
  if (looked === null || looked.mono === null || mono === null) return;
  const by = span(between(looked.at, at) - (mono - looked.mono));
  if (Math.abs(by) <= tolerance) return;
  if (stage.is === 'walk') {
    const { since, until } = stage.walk;
    set(move, { stage: { is: 'walk', walk: { since: after(since, by), until: after(until, by) } } });
  }
  if (stage.is === 'guide' && stage.work !== null) {
    const { since, last } = stage.work;
    const work = { ...stage.work, since: after(since, by), last: after(last, by) };
    set(move, { stage: { ...stage, work } });
  }
}

function take(move: Move, signal: BreakHappening, before: BreakState): void {
  switch (signal.type) {
    case 'looked':
      return;
    case 'rule-moved':
      return followRule(move, signal.rule, signal.focused, before);
    case 'prompted':
      return ask(move, signal.prompt, signal.style);
    case 'prompt-closed':
      return promptClosed(move);
    case 'guide-opened':
      return open(move, signal.plan, signal.walkFor);
    case 'guide-ended':
      // The guide that the walk took the place of; the walk has its own end.
      if (move.state.stage.is !== 'walk' && move.state.stage.is !== 'prompt') end(move);
      return;
    case 'acted':
      return acted(move, signal);
    case 'chose':
      return set(move, { chosen: signal.exercise });
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

function isAsked({ stage }: BreakState, prompt: string): boolean {
  return stage.is === 'prompt' && stage.prompt.id === prompt;
}

/** Brings the window, or, behind a lock, keeps it for after it (B4). */
function show(move: Move, focus: boolean): void {
  if (move.state.locked) return set(move, { screen: 'hidden' });
  set(move, { screen: 'shown' });
  move.effects.push({ do: 'show-window', focus });
}

function close(move: Move): void {
  if (move.state.screen !== 'nothing') move.effects.push({ do: 'close-window' });
  set(move, { screen: 'nothing' });
}

/** Puts away whatever is shown; what was held is credited (Q8). */
function putAway(move: Move): void {
  const { stage } = move.state;
  if (stage.is === 'guide') move.effects.push({ do: 'credit', outcome: outcomeAt(stage.run, move.now.at) });
  set(move, { stage: { is: 'none' } });
}

function end(move: Move): void {
  putAway(move);
  close(move);
}

/** A prompt asks as the person wants it, in the place of whatever was still shown of the last break. */
function ask(move: Move, prompt: Prompt, style: PromptStyle): void {
  putAway(move);
  const inWindow = style !== 'notification';
  const noted = style !== 'window';
  const note = noted ? 'sent' : 'none';
  set(move, { stage: { is: 'prompt', prompt, note, inWindow, inSightSince: null }, reopened: false });
  if (inWindow) show(move, false);
  else close(move);
  if (noted) move.effects.push({ do: 'notify', prompt });
}

function promptClosed(move: Move): void {
  move.effects.push({ do: 'withdraw-note' });
  if (move.state.stage.is === 'prompt') end(move);
}

function open(move: Move, plan: GuidePlan | null, walkFor: Span): void {
  const { at } = move.now;
  const { stage } = move.state;
  if (stage.is === 'prompt') move.effects.push({ do: 'withdraw-note' });
  if (stage.is !== 'guide') set(move, { hurt: false, reopened: false });
  if (plan === null) {
    set(move, { stage: { is: 'walk', walk: { since: at, until: after(at, walkFor) } } });
    move.effects.push({ do: 'say-stood-up' });
  } else if (stage.is !== 'guide') {
    set(move, { stage: { is: 'guide', run: startGuide(plan, at), work: null } });
  }
  show(move, true);
}

/** What the person does in the window is no work elsewhere (B3). */
function acted(move: Move, { action }: Extract<BreakHappening, { type: 'acted' }>): void {
  const { stage } = move.state;
  if (action === 'hurts') set(move, { hurt: true });
  if (stage.is !== 'guide') return;
  set(move, { stage: { is: 'guide', run: act(stage.run, action, move.now.at), work: null } });
  look(move);
}

/** The lock, the lid and the hands: what the rule knows of them bears on the break. */
function followRule(move: Move, rule: State, focused: boolean, before: BreakState): void {
  if (rule.activity.doing !== 'prompted' && rule.activity.doing !== 'break') set(move, { chosen: null });
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

function outOfSight(move: Move): void {
  const { stage } = move.state;
  if (stage.is === 'prompt') set(move, { stage: { ...stage, inSightSince: null } });
}

/** Nobody holds on behind a locked screen or a closed lid: the guide waits until it is told to go on (B2). */
function waitForReturn(move: Move): void {
  const { stage } = move.state;
  if (stage.is !== 'guide') return;
  set(move, { stage: { is: 'guide', run: act(stage.run, 'pause', move.now.at), work: null } });
}

/** While input goes on elsewhere nothing is held and no break is taken (B3). */
function watchWork(move: Move, rule: State, focused: boolean, before: BreakState): void {
  const { stage } = move.state;
  if (stage.is !== 'guide') return;
  const last = before.stage.is === 'guide' ? before.stage.run : stage.run;
  const input = focused || rule.sensorMissing ? null : rule.lastInput;
  const { run, work, leftAlone } = besideWork(last, stage.run, stage.work, input, move.now);
  set(move, { stage: { is: 'guide', run, work } });
  if (!leftAlone) return;
  move.effects.push({ do: 'note', what: 'the guide is put away: the person works on' });
  end(move);
}

/** By the person, who thereby ends the guide; the prompt goes on asking without it. */
function windowClosed(move: Move): void {
  if (move.state.screen === 'nothing') return;
  set(move, { screen: 'nothing' });
  outOfSight(move);
  if (move.state.stage.is !== 'prompt') putAway(move);
}

/** Its page ended or hung: it is opened once more, and what it showed goes on (B5). */
function windowLost(move: Move): void {
  if (move.state.screen === 'nothing') return;
  if (move.state.reopened) return windowFailed(move);
  set(move, { reopened: true });
  outOfSight(move);
  if (move.state.screen === 'shown') show(move, false);
}

/** It can't be shown: a prompt comes as a notification, a guide is put away (B5). */
function windowFailed(move: Move): void {
  if (move.state.screen === 'nothing') return;
  const { stage } = move.state;
  set(move, { screen: 'nothing' });
  if (stage.is !== 'prompt') {
    move.effects.push({ do: 'note', what: 'the guide could not be shown: it is put away' });
    return putAway(move);
  }
  if (stage.note === 'sent') return;
  set(move, { stage: { ...stage, note: 'sent' } });
  move.effects.push({ do: 'note', what: 'the window could not be shown: a notification is sent instead' });
  move.effects.push({ do: 'notify', prompt: stage.prompt });
}

function noteClicked(move: Move, prompt: string): void {
  if (!isAsked(move.state, prompt)) return;
  takeNote(move);
  show(move, true);
}

function takeNote(move: Move): void {
  const { stage } = move.state;
  if (stage.is !== 'prompt' || stage.note !== 'sent') return;
  set(move, { stage: { ...stage, note: 'gone' } });
  move.effects.push({ do: 'withdraw-note' });
}

function windowShown(move: Move): void {
  const { stage, screen } = move.state;
  if (stage.is !== 'prompt' || screen !== 'shown' || stage.inSightSince !== null) return;
  set(move, { stage: { ...stage, inSightSince: move.now.at } });
}

/** Whoever still uses the machine so long after a window came in front of theirs has seen it; our choice. */
const seenAfter = seconds(6);

/** Notification and window say the same thing side by side only until the window has been seen (B6). */
function takeSeenNote(move: Move, { lastSeen }: State, focused: boolean): void {
  const { stage } = move.state;
  if (stage.is !== 'prompt' || stage.inSightSince === null) return;
  const seen = lastSeen !== null && between(stage.inSightSince, lastSeen) >= seenAfter;
  if (focused || seen) takeNote(move);
}

function noteFailed(move: Move, prompt: string): void {
  const { stage, screen } = move.state;
  if (!isAsked(move.state, prompt) || stage.is !== 'prompt' || stage.inWindow || screen !== 'nothing') return;
  set(move, { stage: { ...stage, inWindow: true } });
  move.effects.push({ do: 'note', what: 'no notification could be shown: the window is opened instead' });
  show(move, false);
}
