/** What a short window leaves out of the prompt: the plan with its reasons, how it goes, another exercise, whether there is a step. */
import type { BreakView } from '../../../main/bridge/contract';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import type { BreakActions } from '../actions';
import { Panel } from '../Panel';
import type { PanelName } from '../PanelLinks';
import { WholePlan } from './Plan';
import { StepChip } from './StepChip';

export interface MoreProps {
  readonly view: BreakView;
  readonly names: readonly PanelName[];
  readonly open: (name: PanelName) => void;
  readonly act: BreakActions;
  readonly onBack: () => void;
}

export function More({ view, names, open, act, onBack }: MoreProps) {
  const { t } = useText();
  return (
    <Panel title={t('break.moreTitle')} onBack={onBack}>
      <div className="more-plan">
        <WholePlan view={view} />
      </div>
      <div className="more-ways">
        {names.includes('how') && <Button onClick={() => open('how')}>{t('break.how')}</Button>}
        {names.includes('asked') && <Button onClick={() => open('asked')}>{t('break.asked.open')}</Button>}
        {names.includes('another') && <Button onClick={() => open('another')}>{t('break.another')}</Button>}
        {view.step?.near === true && <StepChip step={view.step} act={act} />}
      </div>
    </Panel>
  );
}
