/** One tap for whether there is a step: the form without one comes at once, and the way back is as near. */
import type { BreakView } from '../../../main/bridge/contract';
import { useText } from '../../text';
import type { BreakActions } from '../actions';

export interface StepChipProps {
  readonly step: NonNullable<BreakView['step']>;
  readonly act: BreakActions;
}

export function StepChip({ step, act }: StepChipProps) {
  const { t } = useText();
  const has = step.says === 'have-step';
  return (
    <button type="button" className="step-chip" onClick={() => act.sayStep(has)}>
      {t(has ? 'break.haveStep' : 'break.noStep')}
    </button>
  );
}
