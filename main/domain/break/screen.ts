/** Owns what becomes of a break's window and of its notification (B4-B6): seen, closed, lost, never shown. */
import type { State } from '../sitting/state';
import { between, seconds } from '../time';
import { isAsked, type Move, putAway, set, show } from './move';

export function windowShown(move: Move): void {
  const { stage, screen } = move.state;
  if (stage.is !== 'prompt' || screen !== 'shown' || stage.inSightSince !== null) return;
  set(move, { stage: { ...stage, inSightSince: move.now.at } });
}

/** By the person, who thereby ends the guide; the prompt goes on asking without it. */
export function windowClosed(move: Move): void {
  set(move, { screen: 'nothing' });
  outOfSight(move);
  if (move.state.stage.is !== 'prompt') putAway(move);
}

/** Its page ended or hung: it is opened once more, and what it showed goes on (B5). */
export function windowLost(move: Move): void {
  if (move.state.screen === 'nothing') return;
  if (move.state.reopened) return windowFailed(move);
  set(move, { reopened: true });
  outOfSight(move);
  if (move.state.screen === 'shown') show(move, false);
}

/** It can't be shown: a prompt comes as a notification, a guide is put away (B5). */
export function windowFailed(move: Move): void {
  if (move.state.screen === 'nothing') return;
  const { stage } = move.state;
  set(move, { screen: 'nothing' });
  // The prompt that it told of comes all the same.
  if (stage.is === 'knock') return putAway(move);
  if (stage.is !== 'prompt') {
    move.effects.push({ do: 'note', what: 'the guide could not be shown: it is put away' });
    return putAway(move);
  }
  if (stage.note === 'sent') return;
  set(move, { stage: { ...stage, note: 'sent' } });
  move.effects.push({ do: 'note', what: 'the window could not be shown: a notification is sent instead' });
  move.effects.push({ do: 'notify', prompt: stage.prompt });
}

export function noteClicked(move: Move, prompt: string): void {
  if (!isAsked(move.state, prompt)) return;
  takeNote(move);
  show(move, true);
}

export function noteFailed(move: Move, prompt: string): void {
  const { stage, screen } = move.state;
  if (!isAsked(move.state, prompt) || stage.is !== 'prompt' || stage.inWindow || screen !== 'nothing') return;
  // No window over what somebody looks at: the tray shows that a break is due (Q3).
  if (stage.prompt.quiet) return;
  set(move, { stage: { ...stage, inWindow: true } });
  move.effects.push({ do: 'note', what: 'no notification could be shown: the window is opened instead' });
  show(move, false);
}

function takeNote(move: Move): void {
  const { stage } = move.state;
  if (stage.is !== 'prompt' || stage.note !== 'sent') return;
  set(move, { stage: { ...stage, note: 'gone' } });
  move.effects.push({ do: 'withdraw-note' });
}

/** Whoever still uses the machine so long after a window came in front of theirs has seen it; our choice. */
const seenAfter = seconds(6);

/** Notification and window say the same thing side by side only until the window has been seen (B6). */
export function takeSeenNote(move: Move, { lastSeen }: State, focused: boolean): void {
  const { stage } = move.state;
  if (stage.is !== 'prompt' || stage.inSightSince === null) return;
  const seen = lastSeen !== null && between(stage.inSightSince, lastSeen) >= seenAfter;
  if (focused || seen) takeNote(move);
}

export function outOfSight(move: Move): void {
  const { stage } = move.state;
  if (stage.is === 'prompt') set(move, { stage: { ...stage, inSightSince: null } });
}
