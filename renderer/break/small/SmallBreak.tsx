/** The break's window in its smaller shapes: which of them it is, is told by the main process. */
import './small.css';
import type { BreakView } from '../../../main/bridge/contract';
import type { BreakActions } from '../actions';
import type { MainClock } from '../hold/useCountdown';
import type { BreakStageProps } from '../stage/BreakStage';
import { KnockPill } from './KnockPill';
import { SmallPrompt } from './SmallPrompt';
import { WalkPill } from './WalkPill';

export interface SmallBreakProps extends Omit<BreakStageProps, 'children' | 'leftMs'> {
  readonly clock: MainClock;
  readonly act: BreakActions;
}

/** Whether this view is one of them. */
export function isSmall({ shape, mode, prompt }: BreakView): boolean {
  if (shape === 'small') return prompt !== null;
  return shape === 'pill' && (mode === 'knock' || mode === 'walk' || mode === 'done');
}

export function SmallBreak({ clock, act, ...stage }: SmallBreakProps) {
  const { view, walkLeft } = stage;
  if (view.knock !== null) return <KnockPill knock={view.knock} clock={clock} act={act} />;
  if (view.prompt !== null) return <SmallPrompt {...stage} prompt={view.prompt} act={act} />;
  return <WalkPill view={view} secondsLeft={walkLeft} act={act} />;
}
