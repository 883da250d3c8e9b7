/** What a short window leaves out of the prompt: the plan with its reasons, how it goes, another exercise. */
import type { BreakView } from '../../../main/bridge/contract';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import { Panel } from '../Panel';
import type { PanelName } from '../PanelLinks';
import { WholePlan } from './Plan';

export interface MoreProps {
  readonly view: BreakView;
  readonly names: readonly PanelName[];
  readonly open: (name: PanelName) => void;
  readonly onBack: () => void;
}

export function More({ view, names, open, onBack }: MoreProps) {
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
      </div>
    </Panel>
  );
}
