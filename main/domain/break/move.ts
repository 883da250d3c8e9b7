/** Owns the workings of one step of a break: the state being changed, what is asked for so far, and the moves that several share. */
import { outcomeAt } from '../guide/guide';
import type { Stamp } from '../time';
import { shapeOf } from './shape';
import type { BreakEffect, BreakState } from './state';
import { isWork } from './work';

/** One step: what is changed here is nobody else's. */
export interface Move {
  state: BreakState;
  readonly now: Stamp;
  readonly effects: BreakEffect[];
}

export function set(move: Move, some: Partial<BreakState>): void {
  move.state = { ...move.state, ...some };
}

export function isAsked({ stage }: BreakState, prompt: string): boolean {
  return stage.is === 'prompt' && stage.prompt.id === prompt;
}

/** Brings the window, or, behind a lock, keeps it for after it (B4). */
export function show(move: Move, focus: boolean): void {
  if (move.state.locked) return set(move, { screen: 'hidden' });
  set(move, { screen: 'shown' });
  move.effects.push({ do: 'show-window', focus, shape: shapeOf(move.state) });
}

export function close(move: Move): void {
  if (move.state.screen !== 'nothing') move.effects.push({ do: 'close-window' });
  set(move, { screen: 'nothing' });
}

/** The walk was the break; it is told once. */
export function walked(move: Move): void {
  const { stage } = move.state;
  if (stage.is !== 'walk' || stage.over) return;
  set(move, { stage: { ...stage, over: true } });
  move.effects.push({ do: 'say-walked' });
}

function notWalked(move: Move): void {
  const { stage } = move.state;
  if (stage.is === 'walk' && !stage.over) move.effects.push({ do: 'say-not-walked' });
}

/** Puts away whatever is shown; what was held is credited (Q8). */
export function putAway(move: Move): void {
  const { stage } = move.state;
  if (stage.is === 'walk' && isWork(stage.work)) notWalked(move);
  else if (stage.is === 'walk') walked(move);
  if (stage.is === 'guide') move.effects.push({ do: 'credit', outcome: outcomeAt(stage.run, move.now.at) });
  set(move, { stage: { is: 'none' } });
}

export function end(move: Move): void {
  putAway(move);
  close(move);
}
